"""Writes torch.json, trajectories of PyTorch's own optimizers, schedules.json, the same with its learning-rate
schedulers, and lbfgs.json, those of its L-BFGS; in float64, with gradients from its autograd.

Run it with a Python that has PyTorch: Debian's /usr/bin/python3 with the package python3-torch (1.13) made the file.
Lion is not in torch.optim: its dozen lines stand below, after algorithm 2 of Chen et al., "Symbolic discovery of
optimization algorithms", 2023. NAdam runs with foreach=True: the loop that 1.13 takes otherwise multiplies one factor
into the product of the momenta twice, which later versions mended; the foreach code has it as documented.
"""

import json
import pathlib

import torch
from torch import optim

from schedules import SCHEDULES, SETTINGS as SCHEDULE_SETTINGS, rate_of
from settings import LBFGS, SETTINGS

# The counters and products that optimizers keep take the default type.
torch.set_default_dtype(torch.float64)

UPDATES = 100

# Start, a learning rate that suits plain gradient descent, and the loss.
SURFACES = {
    "rosenbrock": ((-1.2, 1.0), 0.001, lambda x, y: (1 - x) ** 2 + 100 * (y - x * x) ** 2),
    "himmelblau": ((-0.5, -1.5), 0.01, lambda x, y: (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2),
    "ravine": ((-2.6, 0.7), 0.04, lambda x, y: (x * x + 25 * y * y) / 2),
    "saddle": ((1.6, 0.02), 0.3, lambda x, y: (x * x - y * y) / 2 + y**4 / 4),
}


class Lion(optim.Optimizer):
    def __init__(self, params, lr, betas, weight_decay):
        super().__init__(params, dict(lr=lr, betas=betas, weight_decay=weight_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            b1, b2 = group["betas"]
            for p in group["params"]:
                m = self.state[p].setdefault("m", torch.zeros_like(p))
                update = torch.sign(b1 * m + (1 - b1) * p.grad)
                p.sub_(group["lr"] * (update + group["weight_decay"] * p))
                m.copy_(b2 * m + (1 - b2) * p.grad)


def betas(p):
    return p["beta1"], p["beta2"]


def adam_like(method, **more):
    return lambda at, p: method(at, lr=p["lr"], betas=betas(p), eps=p["eps"], weight_decay=p["weightDecay"], **more)


OPTIMIZERS = {
    "gd": lambda at, p: optim.SGD(at, lr=p["lr"], weight_decay=p["weightDecay"]),
    "momentum": lambda at, p: optim.SGD(
        at, lr=p["lr"], momentum=p["momentum"], dampening=p["dampening"], weight_decay=p["weightDecay"]
    ),
    "nesterov": lambda at, p: optim.SGD(
        at, lr=p["lr"], momentum=p["momentum"], weight_decay=p["weightDecay"], nesterov=True
    ),
    "adagrad": lambda at, p: optim.Adagrad(
        at, lr=p["lr"], lr_decay=p["lrDecay"], eps=p["eps"], weight_decay=p["weightDecay"]
    ),
    "adadelta": lambda at, p: optim.Adadelta(
        at, lr=p["lr"], rho=p["rho"], eps=p["eps"], weight_decay=p["weightDecay"]
    ),
    "rmsprop": lambda at, p: optim.RMSprop(
        at,
        lr=p["lr"],
        alpha=p["alpha"],
        eps=p["eps"],
        momentum=p["momentum"],
        centered=bool(p["centered"]),
        weight_decay=p["weightDecay"],
    ),
    "adam": adam_like(optim.Adam),
    "amsgrad": adam_like(optim.Adam, amsgrad=True),
    "adamw": adam_like(optim.AdamW),
    "adamax": adam_like(optim.Adamax),
    "nadam": lambda at, p: adam_like(optim.NAdam, momentum_decay=p["momentumDecay"], foreach=True)(at, p),
    "radam": adam_like(optim.RAdam),
    "rprop": lambda at, p: optim.Rprop(
        at, lr=p["lr"], etas=(p["etaMinus"], p["etaPlus"]), step_sizes=(p["stepMin"], p["stepMax"])
    ),
    "lion": lambda at, p: Lion(at, lr=p["lr"], betas=betas(p), weight_decay=p["weightDecay"]),
}


def walk(optimizer, surface, setting, schedule=None):
    start, gentle, loss = SURFACES[surface]
    params = dict(setting)
    if "slope" in params:
        params["lr"] = params.pop("slope") * gentle
    x, y = (torch.tensor(value, requires_grad=True) for value in start)
    method = OPTIMIZERS[optimizer]([x, y], params)
    scheduler = SCHEDULES[schedule["id"]](method, schedule["params"]) if schedule else None
    by_loss = isinstance(scheduler, optim.lr_scheduler.ReduceLROnPlateau)
    route = [start]
    rates = []
    for _ in range(UPDATES):
        method.zero_grad()
        loss(x, y).backward()
        rates.append(rate_of(method))
        method.step()
        route.append((x.item(), y.item()))
        if scheduler:
            scheduler.step(*([loss(x, y).item()] if by_loss else []))
    xs, ys = ([place[axis] for place in route] for axis in (0, 1))
    run = {"optimizer": optimizer, "surface": surface, "params": params, "x": xs, "y": ys}
    return run | {"schedule": schedule, "lr": rates} if schedule else run


def walk_lbfgs(surface, params):
    """One iteration a step, until it stays where it is; and how many strides each of its searches tried."""
    start, _, loss = SURFACES[surface]
    theta = [torch.tensor(value, requires_grad=True) for value in start]
    method = optim.LBFGS(
        theta,
        lr=params["lr"],
        max_iter=1,
        tolerance_grad=params["toleranceGrad"],
        tolerance_change=params["toleranceChange"],
        history_size=params["historySize"],
        line_search_fn="strong_wolfe",
    )
    calls = 0

    def closure():
        nonlocal calls
        calls += 1
        method.zero_grad()
        value = loss(*theta)
        value.backward()
        return value

    route, trials = [start], []
    while len(trials) < UPDATES:
        calls = 0
        method.step(closure)
        place = tuple(value.item() for value in theta)
        if place == route[-1]:
            break
        route.append(place)
        # The first call is at the place where the step begins.
        trials.append(calls - 1)
    xs, ys = ([place[axis] for place in route] for axis in (0, 1))
    return {"surface": surface, "params": params, "x": xs, "y": ys, "trials": trials}


def write(name, runs):
    head = {"made by": "make.py", "torch": torch.__version__}
    lines = ",\n".join(json.dumps(run, separators=(",", ":"), allow_nan=False) for run in runs)
    text = json.dumps(head)[:-1] + ', "runs": [\n' + lines + "\n]}\n"
    pathlib.Path(__file__).with_name(name).write_text(text)


def rounded(run):
    return {k: [float(f"{n:.12g}") for n in v] if isinstance(v, list) else v for k, v in run.items()}


write("torch.json", [walk(o, s, setting) for o, settings in SETTINGS.items() for setting in settings for s in SURFACES])

SCHEDULED = [("momentum", "ravine", SETTINGS["momentum"][0]), ("adam", "himmelblau", SETTINGS["adam"][0])]
write(
    "schedules.json",
    [
        rounded(walk(*walker, {"id": name, "params": params}))
        for name, settings in SCHEDULE_SETTINGS.items()
        for params in settings
        for walker in SCHEDULED
    ],
)

write("lbfgs.json", [walk_lbfgs(surface, params) for surface in SURFACES for params in LBFGS])
