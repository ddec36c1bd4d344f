"""Three trainings from the same weights, by the same order of digits, and the weights that they pass through."""

import torch
from torch import nn, optim

from lenet import LeNet5, put, weights_of

SEED = 1
EPOCHS = 30
BATCH = 32

# The first is the one that the planes are laid through.
RUNS = {
    "SGD lr=0.001": lambda at: optim.SGD(at, lr=0.001, momentum=0.9),
    "SGD lr=0.05": lambda at: optim.SGD(at, lr=0.05, momentum=0.9),
    "Adam lr=0.001": lambda at: optim.Adam(at, lr=0.001),
}


def first_weights():
    torch.manual_seed(SEED)
    return weights_of(LeNet5())


def recorded(per_epoch):
    """After which updates the weights are kept: powers of two in the first epoch, then twice an epoch."""
    early = [0, 1, 2, 4, 8, 16, 32]
    return early + [k * per_epoch // 2 for k in range(2, 2 * EPOCHS + 1)]


def train(method, start, images, classes):
    """The weights, a row each, after the recorded updates."""
    net = LeNet5()
    put(net, start.clone())
    optimizer = method(net.parameters())
    loss = nn.CrossEntropyLoss()
    order = torch.Generator().manual_seed(SEED)
    wanted = set(recorded(-(-len(images) // BATCH)))
    rows, update = [start.clone()], 0
    for _ in range(EPOCHS):
        for batch in torch.randperm(len(images), generator=order).split(BATCH):
            optimizer.zero_grad()
            loss(net(images[batch]), classes[batch]).backward()
            optimizer.step()
            update += 1
            if update in wanted:
                rows.append(weights_of(net))
    return torch.stack(rows)
