"""Trains a small network and runs the program of the dialog for a reader's own files on what it has recorded: writes into
the folder track.csv and grid.csv, by the program in program.py there, and recorded.json: what is to be found in them.

Run it with Debian's /usr/bin/python3 and the packages python3-torch and python3-numpy (1.13 and 1.24 made the files):
recording.py ../files/recording
"""

import json
import os
import sys

import numpy as np
import torch
from torch.nn.utils import parameters_to_vector

torch.manual_seed(7)
torch.set_num_threads(1)
x = torch.linspace(-2, 2, 40)[:, None]
y = torch.sin(2 * x)
model = torch.nn.Sequential(torch.nn.Linear(1, 6), torch.nn.Tanh(), torch.nn.Linear(6, 1))
criterion = torch.nn.MSELoss()


def loss_of(model):
    with torch.no_grad():
        return criterion(model(x), y).item()


optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.5)
weights, losses = [], []
for epoch in range(30):
    for batch in torch.randperm(len(x)).split(10):
        optimizer.zero_grad()
        criterion(model(x[batch]), y[batch]).backward()
        optimizer.step()
    weights.append(parameters_to_vector(model.parameters()).detach().clone())
    losses.append(loss_of(model))

os.chdir(sys.argv[1])
with open("program.py", encoding="utf-8") as file:
    exec(compile(file.read(), "program.py", "exec"))

after = loss_of(model)

# The principal components once more, by the products of the weights with each other; their signs are by chance.
recorded = torch.stack(weights).numpy().astype(float)
centred = recorded - recorded.mean(axis=0)
values, vectors = np.linalg.eigh(centred @ centred.T)
components = vectors[:, [-1, -2]] * np.sqrt(values[[-1, -2]])
# A place off the middle, by the program's own directions.
vector_to_parameters(final + xs[3] * one + ys[20] * two, model.parameters())
aside = loss_of(model)
with open("recorded.json", "w", encoding="utf-8") as file:
    json.dump({"losses": losses, "after": after, "aside": aside, "places": (components - components[-1]).tolist()}, file, indent=1)
