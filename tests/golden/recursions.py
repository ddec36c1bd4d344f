"""Writes recursions.json, trajectories of methods that torch.optim does not have, by the recursions of their papers.

Written from the papers, with NumPy alone, in float64; gradients and curvatures by hand. Run it with any Python that has NumPy.
"""

import json
import pathlib

import numpy as np

UPDATES = 100

# Start, a learning rate that suits plain gradient descent, and the gradient of the loss with the diagonal of its Hessian.
SURFACES = {
    "rosenbrock": (
        (-1.2, 1.0),
        0.001,
        lambda x, y: (-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)),
        lambda x, y: (2 - 400 * (y - x * x) + 800 * x * x, 200),
    ),
    "himmelblau": (
        (-0.5, -1.5),
        0.01,
        lambda x, y: (
            4 * x * (x * x + y - 11) + 2 * (x + y * y - 7),
            2 * (x * x + y - 11) + 4 * y * (x + y * y - 7),
        ),
        lambda x, y: (
            4 * (x * x + y - 11) + 8 * x * x + 2,
            2 + 4 * (x + y * y - 7) + 8 * y * y,
        ),
    ),
    "ravine": ((-2.6, 0.7), 0.04, lambda x, y: (x, 25 * y), lambda x, y: (1, 25)),
    "saddle": ((1.6, 0.02), 0.3, lambda x, y: (x, -y + y**3), lambda x, y: (1, 3 * y * y - 1)),
}


def heavy_ball(p):
    """Sutskever et al. 2013, equations 1 and 2: v = mu v - eps grad, theta = theta + v."""
    velocity = np.zeros(2)

    def step(theta, grad, t):
        nonlocal velocity
        velocity = p["momentum"] * velocity - p["lr"] * (grad + p["weightDecay"] * theta)
        return theta + velocity

    return step


def adabelief(p):
    """Zhuang et al. 2020, algorithm 2, with weight decay as an L2 penalty."""
    m, s = np.zeros(2), np.zeros(2)
    b1, b2, eps = p["beta1"], p["beta2"], p["eps"]

    def step(theta, grad, t):
        nonlocal m, s
        g = grad + p["weightDecay"] * theta
        m = b1 * m + (1 - b1) * g
        s = b2 * s + (1 - b2) * (g - m) ** 2 + eps
        m_hat, s_hat = m / (1 - b1**t), s / (1 - b2**t)
        return theta - p["lr"] * m_hat / (np.sqrt(s_hat) + eps)

    return step


def yogi(p):
    """Zaheer et al. 2018, algorithm 2, with weight decay as an L2 penalty."""
    m, v = np.zeros(2), np.zeros(2)
    b1, b2 = p["beta1"], p["beta2"]

    def step(theta, grad, t):
        nonlocal m, v
        g = grad + p["weightDecay"] * theta
        m = b1 * m + (1 - b1) * g
        v = v - (1 - b2) * np.sign(v - g**2) * g**2
        return theta - p["lr"] * m / (np.sqrt(v) + p["eps"])

    return step


def adan(p):
    """Xie et al. 2022, algorithm 1, with 1 less the paper's betas, zeros at first and their bias taken out, as in the
    authors' code: https://github.com/sail-sg/Adan."""
    m, v, n = np.zeros(2), np.zeros(2), np.zeros(2)
    last = None
    b1, b2, b3 = p["beta1"], p["betaDiff"], p["beta3"]

    def step(theta, grad, t):
        nonlocal m, v, n, last
        change = np.zeros(2) if last is None else grad - last
        last = grad
        m = m + (1 - b1) * (grad - m)
        v = v + (1 - b2) * (change - v)
        n = n + (1 - b3) * ((grad + b2 * change) ** 2 - n)
        rate = p["lr"] / (np.sqrt(n / (1 - b3**t)) + p["eps"])
        return theta - rate * (m / (1 - b1**t) + b2 * v / (1 - b2**t))

    return step


def signum(p):
    """Bernstein et al. 2018, algorithm 2."""
    m = np.zeros(2)

    def step(theta, grad, t):
        nonlocal m
        m = p["beta"] * m + (1 - p["beta"]) * grad
        return theta - p["lr"] * np.sign(m)

    return step


def schedule_free(p, normalized=None):
    """Defazio et al. 2024, equations 1 to 3, with the three sequences written out; theta is y, where gradients are
    taken. The average weighs by the squares of the rates, of which there is one, and weight decay is at y, as in the
    authors' code: https://github.com/facebookresearch/schedule_free."""
    beta = p["momentum"] if normalized is None else p["beta1"]
    x = z = None

    def step(theta, grad, t):
        nonlocal x, z
        if z is None:
            x, z = theta, theta
        direction = grad if normalized is None else normalized(grad, t)
        z = z - p["lr"] * (direction + p["weightDecay"] * theta)
        x = (1 - 1 / t) * x + z / t
        return (1 - beta) * z + beta * x

    return step


def schedule_free_adamw(p):
    """The same with AdamW's direction."""
    v = np.zeros(2)

    def normalized(grad, t):
        nonlocal v
        v = p["beta2"] * v + (1 - p["beta2"]) * grad**2
        return grad / (np.sqrt(v / (1 - p["beta2"] ** t)) + p["eps"])

    return schedule_free(p, normalized)


def sophia(p, diagonal):
    """Liu et al. 2023, algorithm 3, with the diagonal of the Hessian itself for its estimate, and k = 1."""
    m, h = np.zeros(2), np.zeros(2)
    b1, b2 = p["beta1"], p["betaCurvature"]

    def step(theta, grad, t):
        nonlocal m, h
        m = b1 * m + (1 - b1) * grad
        h = b2 * h + (1 - b2) * np.array(diagonal(*theta))
        theta = theta - p["lr"] * p["weightDecay"] * theta
        return theta - p["lr"] * np.clip(m / np.maximum(p["gammaCurvature"] * h, p["eps"]), -1, 1)

    return step


METHODS = {
    "schedule-free": schedule_free,
    "schedule-free-adamw": schedule_free_adamw,
    "heavy-ball": heavy_ball,
    "adabelief": adabelief,
    "yogi": yogi,
    "adan": adan,
    "signum": signum,
}
# Those that measure the curvature as well.
CURVED = {"sophia": sophia}

ADAM = dict(beta1=0.9, beta2=0.999, weightDecay=0)
# As in settings.py, none is chaotic; `slope` is a learning rate in units of the one that suits gradient descent.
SETTINGS = {
    "heavy-ball": [
        dict(slope=0.1, momentum=0.9, weightDecay=0),
        dict(slope=0.3, momentum=0.8, weightDecay=0.1),
        dict(slope=0.5, momentum=0.5, weightDecay=0),
    ],
    "adabelief": [
        dict(ADAM, lr=0.02, eps=1e-16),
        dict(ADAM, lr=0.02, beta1=0.8, beta2=0.95, eps=1e-8, weightDecay=0.1),
        dict(ADAM, lr=0.05, beta1=0.5, beta2=0.99, eps=0.1),
    ],
    "yogi": [
        dict(ADAM, lr=0.02, eps=1e-3),
        dict(ADAM, lr=0.02, beta1=0.8, beta2=0.95, eps=1e-2, weightDecay=0.1),
        dict(ADAM, lr=0.05, beta1=0.5, beta2=0.99, eps=0.3),
    ],
    "adan": [
        dict(lr=0.02, beta1=0.98, betaDiff=0.92, beta3=0.99, eps=1e-8),
        dict(lr=0.01, beta1=0.9, betaDiff=0.8, beta3=0.95, eps=1e-3),
        dict(lr=0.05, beta1=0.8, betaDiff=0.5, beta3=0.999, eps=0.1),
    ],
    "schedule-free": [
        dict(slope=0.5, momentum=0.9, weightDecay=0),
        dict(slope=1, momentum=0.7, weightDecay=0.1),
        dict(slope=0.8, momentum=0.98, weightDecay=0),
    ],
    "schedule-free-adamw": [
        dict(ADAM, lr=0.02, eps=1e-8),
        dict(ADAM, lr=0.02, beta1=0.8, beta2=0.95, eps=1e-3, weightDecay=0.1),
        dict(ADAM, lr=0.05, beta1=0.5, beta2=0.99, eps=0.1),
    ],
    "signum": [dict(lr=0.01, beta=0.9), dict(lr=0.02, beta=0.5), dict(lr=0.005, beta=0.98)],
    "sophia": [
        dict(lr=0.05, beta1=0.9, betaCurvature=0.9, gammaCurvature=1, eps=1e-12, weightDecay=0),
        dict(lr=0.02, beta1=0.96, betaCurvature=0.99, gammaCurvature=0.05, eps=1e-8, weightDecay=0.2),
        dict(lr=0.1, beta1=0.8, betaCurvature=0.95, gammaCurvature=0.3, eps=0.1, weightDecay=0.05),
    ],
}


def runs():
    for optimizer, settings in SETTINGS.items():
        for surface, (start, rate, gradient, diagonal) in SURFACES.items():
            for given in settings:
                params = dict(given)
                if "slope" in params:
                    params["lr"] = params.pop("slope") * rate
                curved = CURVED.get(optimizer)
                step = curved(params, diagonal) if curved else METHODS[optimizer](params)
                theta = np.array(start)
                route = [theta]
                for t in range(1, UPDATES + 1):
                    theta = step(theta, np.array(gradient(*theta)), t)
                    route.append(theta)
                x, y = np.array(route).T
                yield dict(optimizer=optimizer, surface=surface, params=params, x=x.tolist(), y=y.tolist())


# A line a run, as make.py writes them, so that what a new method changes can be read.
lines = ",\n".join(json.dumps(run, separators=(",", ":")) for run in runs())
head = json.dumps(dict(numpy=np.__version__))[:-1]
pathlib.Path(__file__).with_name("recursions.json").write_text(head + ', "runs": [\n' + lines + "\n]}\n")
