# Needs model; loss_of(model), its mean loss over the training set as a float;
# and weights, a list to which is appended, before the training and after each epoch,
# parameters_to_vector(model.parameters()).detach().clone()
# With BatchNorm the buffers must be kept as well, or the losses are not those of the time.
import csv
import torch
from torch.nn.utils import vector_to_parameters

def loss_at(vector):
    vector_to_parameters(vector, model.parameters())
    return float(loss_of(model))

def save(name, rows):
    with open(name, "w", newline="") as file:
        csv.writer(file).writerows(rows)

# Two directions: the principal components of the recorded weights.
final = weights[-1]
steps = torch.stack(weights) - final
one, two = torch.linalg.svd(steps - steps.mean(0), full_matrices=False).Vh[:2]

# The track: where the weights were, seen from the final ones, and their loss.
places = torch.stack([steps @ one, steps @ two], dim=1).cpu()
rows = [[x, y, loss_at(w)] for (x, y), w in zip(places.tolist(), weights)]
save("track.csv", [["x", "y", "loss"]] + rows)

# The grid: the loss on the plane through the final weights, at (0, 0).
reach = 1.2 * places.abs().max(0).values
xs, ys = (reach[:, None] * torch.linspace(-1, 1, 25)).tolist()
rows = [[y] + [loss_at(final + x * one + y * two) for x in xs] for y in ys]
save("grid.csv", [[""] + xs] + rows)

# The model gets its final weights back.
vector_to_parameters(final.clone(), model.parameters())
