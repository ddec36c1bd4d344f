"""Trains LeNet-5 and writes what is shown of it: losses on two planes, and the tracks of three trainings over them.

    python3 make.py package/src/digits

with the digits as digits.py has it, and a Python that has PyTorch: Debian's /usr/bin/python3 with python3-torch (1.13)
made the files, in a quarter of an hour. On one machine it writes the same bytes each time; on others the last digits of
the sums differ, and by the end of a training more than those.

../planes has NAME.f32, the losses on 51 × 51 nodes as little-endian floats, row by row from the lowest y up, NAME.csv,
the tracks, axes.json, and made.json, all figures. tests/golden/lenet has what it takes to compute the losses anew.
"""

import gzip
import hashlib
import json
import pathlib
import sys

import numpy as np
import torch

import digits
from lenet import LeNet5, accuracy_at, loss_at
from planes import NODES, axes, captured, filter_normalized, losses_on, place, principal, projected
from runs import BATCH, EPOCHS, RUNS, SEED, first_weights, recorded, train

HERE = pathlib.Path(__file__).resolve().parent
PLANES = HERE.parent / "planes"
GOLDEN = HERE.parents[3] / "tests/golden/lenet"


def write(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return hashlib.sha256(data).hexdigest()


def pack(name, numbers):
    write(GOLDEN / f"{name}.gz", gzip.compress(numbers.tobytes(), mtime=0))


def short(number):
    return f"{round(number, 6) + 0:.6g}"


torch.set_num_threads(1)
torch.use_deterministic_algorithms(True)
(levels, classes), (test_levels, test_classes) = digits.read(sys.argv[1])
learned = digits.images(levels), torch.from_numpy(classes)
test = digits.images(test_levels), torch.from_numpy(test_classes)
per_epoch = -(-len(levels) // BATCH)
updates = recorded(per_epoch)
epochs = [updates.index(per_epoch * k) for k in range(EPOCHS + 1)]
net = LeNet5()
start = first_weights()

tracks, runs = {}, {}
for name, method in RUNS.items():
    rows = train(method, start, *learned)
    losses = [loss_at(net, row, *learned) for row in rows]
    tracks[name] = rows.numpy().astype(np.float64), losses
    runs[name] = {
        "loss": [losses[0], losses[-1]],
        "accuracy": accuracy_at(net, rows[-1], *learned),
        "testAccuracy": accuracy_at(net, rows[-1], *test),
    }
    print(name, runs[name], flush=True)

main = tracks[next(iter(RUNS))][0]
end = main[-1]
grids, planes = {}, {}
for name, directions in {"pca": principal(main[epochs]), "filter": filter_normalized(end)}.items():
    lines, gaps = ["x,y,loss,route,update,plane"], []
    for run, (rows, losses) in tracks.items():
        for update, loss, (x, y) in zip(updates, losses, projected(directions, rows - end)):
            there = loss_at(net, place(end, directions, x, y), *learned)
            lines.append(",".join([short(x), short(y), short(loss), run, str(update), short(there)]))
            if rows is main and update % per_epoch == 0:
                gaps.append({"epoch": update // per_epoch, "loss": loss, "plane": there})
    x, y = axes(name)
    grids[name] = {"columns": NODES, "rows": NODES, "x": x, "y": y}
    planes[name] = {
        "tracks": write(PLANES / f"{name}.csv", ("\n".join(lines) + "\n").encode()),
        "captured": {run: captured(directions, rows[epochs]) for run, (rows, _) in tracks.items()},
        "widest": max(gaps, key=lambda gap: abs(gap["plane"] - gap["loss"])),
    }
    print(name, planes[name], flush=True)
    grid = losses_on(name, end, directions, *learned)
    planes[name]["losses"] = write(PLANES / f"{name}.f32", grid.tobytes())
    pack(f"{name}.f16", directions.astype("<f2"))
    print(name, planes[name]["losses"], grid.min(), grid.max(), flush=True)

pack("end.f32", end.astype("<f4"))
pack("digits.u8", levels)
made = {
    "seed": SEED,
    "weights": len(end),
    "digits": {"learned": len(levels), "test": len(test_levels)},
    "epochs": EPOCHS,
    "batch": BATCH,
    "runs": runs,
    "planes": planes,
}
for name, figures in {"axes": grids, "made": made}.items():
    write(PLANES / f"{name}.json", (json.dumps(figures, indent=1) + "\n").encode())
