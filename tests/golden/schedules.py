"""The settings that each learning-rate schedule is held to, in this program's names, and PyTorch's schedulers for them.

A step of a scheduler comes after each update; ReduceLROnPlateau is given the loss that the update led to, with eps=0.
Rates falling as 1/(1 + decay t) or 1/sqrt(1 + t) have no class of their own in PyTorch: LambdaLR makes them.
"""

import math

from torch.optim import lr_scheduler as schedulers

SETTINGS = {
    "step": [
        dict(stepSize=30, gamma=0.1),
        dict(stepSize=7, gamma=0.7),
        dict(stepSize=1, gamma=0.97),
    ],
    "exponential": [dict(gamma=0.95), dict(gamma=0.99), dict(gamma=1.003)],
    "inverse-time": [dict(decay=0.1), dict(decay=2), dict(decay=0.003)],
    "sqrt": [dict()],
    "cosine": [
        dict(tMax=100, etaMin=0),
        dict(tMax=30, etaMin=0.001),
        dict(tMax=7, etaMin=0.0015),
        dict(tMax=250, etaMin=0.02),
    ],
    "polynomial": [
        dict(totalSteps=100, power=1),
        dict(totalSteps=150, power=0.9),
        dict(totalSteps=60, power=2.5),
    ],
    "cosine-restarts": [
        dict(t0=14, tMult=2, etaMin=0),
        dict(t0=30, tMult=1, etaMin=0.001),
        dict(t0=5, tMult=3, etaMin=0.0005),
    ],
    "warmup-cosine": [
        dict(startFactor=0.1, totalIters=10, tMax=90, etaMin=0),
        dict(startFactor=0.3, totalIters=25, tMax=40, etaMin=0.001),
        dict(startFactor=1, totalIters=1, tMax=60, etaMin=0.002),
    ],
    "cyclic": [
        dict(baseLr=0, stepSizeUp=10, stepSizeDown=10, mode="triangular", gamma=1),
        dict(baseLr=0.001, stepSizeUp=5, stepSizeDown=15, mode="triangular2", gamma=1),
        dict(baseLr=0.002, stepSizeUp=12, stepSizeDown=3, mode="exp-range", gamma=0.98),
        dict(baseLr=0.005, stepSizeUp=1, stepSizeDown=2, mode="triangular", gamma=1),
    ],
    "one-cycle": [
        dict(totalSteps=100, pctStart=0.3, divFactor=25, finalDivFactor=1e4),
        dict(totalSteps=120, pctStart=0.1, divFactor=10, finalDivFactor=100),
        dict(totalSteps=101, pctStart=0.75, divFactor=4, finalDivFactor=2),
    ],
    "plateau": [
        dict(factor=0.5, patience=3, threshold=1e-4, thresholdMode="rel", cooldown=0, minLr=0),
        dict(factor=0.1, patience=1, threshold=0.05, thresholdMode="rel", cooldown=4, minLr=0.0005),
        dict(factor=0.7, patience=0, threshold=0.1, thresholdMode="abs", cooldown=2, minLr=0.001),
    ],
}


def warmup_cosine(o, p):
    warmup = schedulers.LinearLR(o, start_factor=p["startFactor"], total_iters=p["totalIters"])
    cosine = schedulers.CosineAnnealingLR(o, T_max=p["tMax"], eta_min=p["etaMin"])
    return schedulers.SequentialLR(o, [warmup, cosine], milestones=[p["totalIters"]])


def rate_of(optimizer):
    return optimizer.param_groups[0]["lr"]


SCHEDULES = {
    "step": lambda o, p: schedulers.StepLR(o, step_size=p["stepSize"], gamma=p["gamma"]),
    "exponential": lambda o, p: schedulers.ExponentialLR(o, gamma=p["gamma"]),
    "inverse-time": lambda o, p: schedulers.LambdaLR(o, lambda t: 1 / (1 + p["decay"] * t)),
    "sqrt": lambda o, p: schedulers.LambdaLR(o, lambda t: 1 / math.sqrt(1 + t)),
    "cosine": lambda o, p: schedulers.CosineAnnealingLR(o, T_max=p["tMax"], eta_min=p["etaMin"]),
    "polynomial": lambda o, p: schedulers.PolynomialLR(o, total_iters=p["totalSteps"], power=p["power"]),
    "cosine-restarts": lambda o, p: schedulers.CosineAnnealingWarmRestarts(
        o, T_0=p["t0"], T_mult=p["tMult"], eta_min=p["etaMin"]
    ),
    "warmup-cosine": warmup_cosine,
    "cyclic": lambda o, p: schedulers.CyclicLR(
        o,
        base_lr=p["baseLr"],
        max_lr=rate_of(o),
        step_size_up=p["stepSizeUp"],
        step_size_down=p["stepSizeDown"],
        mode=p["mode"].replace("-", "_"),
        gamma=p["gamma"],
        cycle_momentum=False,
    ),
    "one-cycle": lambda o, p: schedulers.OneCycleLR(
        o,
        max_lr=rate_of(o),
        total_steps=p["totalSteps"],
        pct_start=p["pctStart"],
        anneal_strategy="cos",
        cycle_momentum=False,
        div_factor=p["divFactor"],
        final_div_factor=p["finalDivFactor"],
    ),
    "plateau": lambda o, p: schedulers.ReduceLROnPlateau(
        o,
        factor=p["factor"],
        patience=p["patience"],
        threshold=p["threshold"],
        threshold_mode=p["thresholdMode"],
        cooldown=p["cooldown"],
        min_lr=p["minLr"],
        eps=0,
    ),
}
