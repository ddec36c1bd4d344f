"""Writes the arrays of tests/files/*.npy, in each version, order and type that is read: `height` and `track` below, whose
numbers any of the types can hold.

Run it in this folder with Debian's /usr/bin/python3 and the package python3-numpy (1.24 made the files).
"""

import pathlib

import numpy as np

FILES = pathlib.Path(__file__).parent.parent / "files"

# Six rows of five; the first index counts rows.
height = np.array([[i * i + 3 * j * j for i in range(5)] for j in range(6)])

# A walk of seven points, and the loss at each of them.
track = np.array([[8 - k, 2 * k, (8 - k) ** 2] for k in range(7)])


def save(name, array, version=None):
    with open(FILES / f"{name}.npy", "wb") as file:
        np.lib.format.write_array(file, array, version=version)


for kind in ("<f2", "<f4", "<f8", ">f4", ">f8", "|i1", "<i2", ">i4", "<i8", "|u1", ">u2", "<u4", ">u8"):
    name = np.dtype(kind).name + ("-big" if kind[0] == ">" else "")
    save(f"height-{name}", height.astype(kind))
save("height-fortran", np.asfortranarray(height.astype("<f8")))
save("height-version-2", height.astype("<f8"), (2, 0))
save("height-version-3", height.astype("<f8"), (3, 0))
save("track-float64", track.astype("<f8"))
save("track-xy-float32", track[:, :2].astype("<f4"))
save("track-fortran-big", np.asfortranarray(track.astype(">f4")))
gap = track.astype("<f8")
gap[2, 2] = np.nan
gap[4, 0] = -np.inf
save("track-gaps", gap)
save("places-float64", np.array([[x / 2, y, x * x + y] for y in range(4) for x in range(5)]))
hole = height.astype("<f8")
hole[2, 3] = np.nan
save("height-hole", hole)
hole[2, 3] = np.inf
save("height-infinite", hole)

save("refused-line", np.array([True, False]))
save("refused-complex", height.astype("<c16"))
save("refused-text", np.array([["a", "b"], ["c", "d"]]))
save("refused-records", np.zeros((4, 4), dtype=[("loss", "<f8"), ("step", "<i4")]))
save("refused-objects", np.array([[{"a": 1}, None], [1, 2]], dtype=object))
save("refused-cube", np.zeros((2, 3, 4)))
save("refused-none", np.zeros((0, 4)))
