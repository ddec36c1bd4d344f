"""The settings that each optimizer walks with, in this program's names."""

ADAM = dict(beta1=0.9, beta2=0.999, eps=1e-8, weightDecay=0)
ADAMS = [
    dict(ADAM, lr=0.05),
    dict(ADAM, lr=0.02, beta1=0.8, beta2=0.95, weightDecay=0.1),
    dict(ADAM, lr=0.1, beta1=0.5, beta2=0.99, eps=0.3),
]
RPROP = dict(etaMinus=0.5, etaPlus=1.2, stepMin=1e-6, stepMax=50)
RMSPROP = dict(alpha=0.99, eps=1e-8, momentum=0, centered=0, weightDecay=0)

# None is chaotic: where strides are too long for the curvature, a last bit's difference grows from update to update.
# `slope` is a learning rate in units of the one that suits gradient descent on the surface.
SETTINGS = {
    "gd": [
        dict(slope=1, weightDecay=0),
        dict(slope=0.3, weightDecay=0.5),
        dict(slope=0.05, weightDecay=0.01),
    ],
    "momentum": [
        dict(slope=0.1, momentum=0.9, dampening=0, weightDecay=0),
        dict(slope=0.3, momentum=0.9, dampening=0.5, weightDecay=0.1),
        dict(slope=0.5, momentum=0.5, dampening=0.1, weightDecay=0),
    ],
    "nesterov": [
        dict(slope=0.1, momentum=0.9, weightDecay=0),
        dict(slope=0.2, momentum=0.8, weightDecay=0.1),
        dict(slope=0.5, momentum=0.3, weightDecay=0),
    ],
    "adagrad": [
        dict(lr=0.3, lrDecay=0, eps=1e-10, weightDecay=0),
        dict(lr=0.5, lrDecay=0.02, eps=1e-10, weightDecay=0.1),
        dict(lr=0.1, lrDecay=0.1, eps=0.5, weightDecay=0),
    ],
    "adadelta": [
        dict(lr=1, rho=0.9, eps=1e-6, weightDecay=0),
        dict(lr=0.7, rho=0.95, eps=1e-4, weightDecay=0.1),
        dict(lr=0.5, rho=0.5, eps=1e-2, weightDecay=0),
    ],
    "rmsprop": [
        dict(RMSPROP, lr=0.01),
        dict(RMSPROP, lr=0.02, alpha=0.9, eps=0.2, momentum=0.5, weightDecay=0.1),
        dict(RMSPROP, lr=0.005, alpha=0.95, eps=1e-4, centered=1),
        dict(RMSPROP, lr=0.002, momentum=0.8, eps=0.05, centered=1, weightDecay=0.05),
    ],
    "adam": ADAMS,
    "amsgrad": ADAMS,
    "adamw": ADAMS,
    "adamax": ADAMS,
    "nadam": [
        dict(ADAMS[0], momentumDecay=0.004),
        dict(ADAMS[1], momentumDecay=0.05),
        dict(ADAMS[2], lr=0.05, momentumDecay=0),
    ],
    "radam": [
        dict(ADAM, slope=1),
        dict(ADAM, slope=0.5, beta1=0.8, beta2=0.95, weightDecay=0.1),
        dict(ADAM, slope=0.3, beta1=0.5, beta2=0.7, eps=0.3),
    ],
    "rprop": [
        dict(RPROP, lr=0.01),
        dict(RPROP, lr=0.1, etaMinus=0.3, etaPlus=1.5, stepMax=0.2),
        dict(RPROP, lr=0.5, etaMinus=0.7, etaPlus=1.1, stepMin=0.003),
    ],
    "lion": [
        dict(lr=0.01, beta1=0.9, beta2=0.99, weightDecay=0),
        dict(lr=0.02, beta1=0.8, beta2=0.9, weightDecay=0.1),
        dict(lr=0.005, beta1=0.95, beta2=0.98, weightDecay=1),
    ],
}

# A search that tries a long stride first, short ones, and tolerances that end it early, late and never.
LBFGS = [
    dict(lr=1, historySize=100, toleranceGrad=1e-7, toleranceChange=1e-9),
    dict(lr=0.5, historySize=3, toleranceGrad=1e-7, toleranceChange=1e-9),
    dict(lr=0.1, historySize=1, toleranceGrad=1e-9, toleranceChange=1e-12),
    dict(lr=3, historySize=100, toleranceGrad=1e-3, toleranceChange=1e-9),
    dict(lr=2, historySize=5, toleranceGrad=1e-12, toleranceChange=1e-16),
]
