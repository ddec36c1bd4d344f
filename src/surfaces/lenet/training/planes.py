"""Planes through the weights at which a training ended: weights = end + x first direction + y second direction."""

import numpy as np
import torch

from lenet import LeNet5, loss_at
from runs import SEED

NODES = 51

# Where the first node of each axis is, counted in steps from the end, and how long a step is.
EXTENTS = {"pca": ((-30, -28), 5 / 32), "filter": ((-25, -25), 1 / 25)}


def halved(directions):
    """Rounded to half precision, as they are kept for the test that computes losses anew: the very ones, in half the room."""
    return directions.astype(np.float16).astype(np.float64)


def principal(track):
    """The first two principal components of the weights after each epoch."""
    centred = track - track.mean(0)
    _, _, rows = np.linalg.svd(centred, full_matrices=False)
    # The track begins at the left, above the middle.
    begin = rows[:2] @ (track[0] - track[-1])
    signs = np.array([-1, 1]) * np.sign(begin)
    return halved(signs[:, None] * rows[:2])


def filter_normalized(end):
    """Two random directions, each filter as long as that of the weights, biases left alone: Li et al., "Visualizing the
    loss landscape of neural nets", 2018, section 4."""
    random = np.random.default_rng(SEED)
    directions = []
    for _ in range(2):
        parts, at = [], 0
        for weights in LeNet5().parameters():
            its = end[at : at + weights.numel()].reshape(len(weights), -1)
            at += weights.numel()
            part = random.standard_normal(its.shape)
            scale = np.linalg.norm(its, axis=1) / np.linalg.norm(part, axis=1)
            parts.append((part * scale[:, None] if weights.dim() > 1 else 0 * part).ravel())
        directions.append(np.concatenate(parts))
    return halved(np.array(directions))


def place(end, directions, x, y):
    return torch.from_numpy((end + x * directions[0] + y * directions[1]).astype(np.float32))


def axes(name):
    firsts, step = EXTENTS[name]
    return [{"first": first * step, "step": step} for first in firsts]


def losses_on(name, end, directions, images, classes):
    """The loss at each node, row by row from the lowest y up."""
    net = LeNet5()
    xs, ys = ([axis["first"] + i * axis["step"] for i in range(NODES)] for axis in axes(name))
    return np.array(
        [[loss_at(net, place(end, directions, x, y), images, classes) for x in xs] for y in ys], dtype="<f4"
    )


def projected(directions, moves):
    """The places on the plane that are nearest to so much beside its middle."""
    return np.linalg.solve(directions @ directions.T, directions @ moves.T).T


def captured(directions, track):
    """The share of the variance of weights that lies in the plane."""
    centred = track - track.mean(0)
    return float(np.sum((projected(directions, centred) @ directions) ** 2) / np.sum(centred**2))
