"""LeNet-5 with its weights in one row: 61,706 of them."""

import torch
from torch import nn
from torch.nn import functional


class LeNet5(nn.Module):
    """LeCun et al., "Gradient-based learning applied to document recognition", 1998, as it is taught today: ReLU, the
    largest of four in place of their mean, all maps of the first layer joined to all of the second, softmax at the end."""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 5, padding=2)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(16 * 5 * 5, 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)

    def forward(self, x):
        x = functional.max_pool2d(functional.relu(self.conv1(x)), 2)
        x = functional.max_pool2d(functional.relu(self.conv2(x)), 2)
        x = functional.relu(self.fc1(x.flatten(1)))
        return self.fc3(functional.relu(self.fc2(x)))


def weights_of(net):
    return nn.utils.parameters_to_vector(net.parameters()).detach().clone()


@torch.no_grad()
def put(net, weights):
    nn.utils.vector_to_parameters(weights, net.parameters())


def outputs(net, weights, images):
    put(net, weights)
    # So many at once is fastest by far.
    return torch.cat([net(some) for some in images.split(500)])


@torch.no_grad()
def loss_at(net, weights, images, classes):
    """The mean cross-entropy over all digits: the network in single precision, the mean in double."""
    return functional.cross_entropy(outputs(net, weights, images).double(), classes).item()


@torch.no_grad()
def accuracy_at(net, weights, images, classes):
    return (outputs(net, weights, images).argmax(1) == classes).double().mean().item()
