"""Writes the recorded tracks of tests/files/track-*.csv with Python's own csv, as trainings keep them.

Run it in this folder with any Python 3 (3.11 made the files).
"""

import csv
import pathlib

FILES = pathlib.Path(__file__).parent.parent / "files"


def descent(rate, epochs):
    """Gradient descent on x² + 3y² from (2, 1)."""
    x, y = 2.0, 1.0
    for _ in range(epochs + 1):
        yield x, y, x * x + 3 * y * y
        x, y = x - rate * 2 * x, y - rate * 6 * y


def save(name, header, rows, encoding="utf-8", **dialect):
    with open(FILES / f"{name}.csv", "w", newline="", encoding=encoding) as file:
        csv.writer(file, **dialect).writerows(([header] if header else []) + rows)


one, two = (list(descent(rate, 12)) for rate in (0.05, 0.3))

save("track-loss", ["epoch", "x", "y", "loss"], [[k, *record] for k, record in enumerate(one)])

# Two trainings that wrote in turn; two losses that were not recorded, and one that left the range.
rows = [[f"SGD, lr {rate}", k, *record] for k in range(13) for rate, records in ((0.05, one), (0.3, two)) for record in [records[k]]]
rows[4][4] = ""
rows[7][4] = "nan"
rows[9][4] = "inf"
save("track-runs", ["optimizer", "epoch", "x", "y", "train_loss"], rows)

save("track-chinese", ["x", "y", "损失", "优化器"], [[*record, "动量法"] for record in one], "gb18030", delimiter="\t")

save("track-bare", None, [[x, y] for x, y, _ in one])

# The same of each of twelve trainings, called by their numbers.
save("track-twelve", ["run", "x", "y"], [[run, x + run, y] for run in range(12) for x, y, _ in one[:3]])
