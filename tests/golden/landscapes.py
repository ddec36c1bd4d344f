"""Writes tests/files/*.h5 as loss-landscape (https://github.com/tomgoldstein/loss-landscape) does: plot_surface.py makes the
datasets, with −1 wherever nothing has been computed, and fills them in the order of np.meshgrid; projection.py writes tracks.

Run it in this folder with Debian's /usr/bin/python3 and the packages python3-numpy and python3-h5py (1.24 and 3.7 made the
files, with HDF5 1.10.8).
"""

import pathlib

import h5py
import numpy as np

FILES = pathlib.Path(__file__).parent.parent / "files"

x = np.linspace(-1, 1, num=7)
y = np.linspace(-0.5, 1.5, num=5)


def loss(x, y):
    return 1 + x * x + 2 * y * y + x * y / 2


def computed(places):
    across, up = np.meshgrid(x, y)
    values = -np.ones(shape=(len(x), len(y)))
    for k in range(places):
        values.ravel()[k] = loss(across.ravel()[k], up.ravel()[k])
    return values


def write(name, libver=None, axes=("x", "y"), places=35, kind="f8", accuracy=True, track=False, names=0, **how):
    path = FILES / f"{name}.h5"
    path.unlink(missing_ok=True)
    with h5py.File(path, "a", libver=libver) as file:
        file["dir_file"] = "trained_nets/model_30.t7_weights.h5"
        for axis in axes:
            file[f"{axis}coordinates"] = {"x": x, "y": y}[axis]
        if "y" in axes:
            file.create_dataset("train_loss", data=computed(places).astype(kind), **how)
            if accuracy:
                file["train_acc"] = 100 - computed(35)
        elif axes:
            file["train_loss"] = loss(x, 0)
        if track:
            file["proj_xcoord"] = np.linspace(0.9, 0, num=31)
            file["proj_ycoord"] = np.linspace(1.2, 0, num=31) ** 2
        for i in range(names):
            file[f"direction_{i:03}"] = file["xcoordinates"]


def project(name, libver=None, y=31, **how):
    with h5py.File(FILES / f"{name}.h5", "w", libver=libver) as file:
        file.create_dataset("proj_xcoord", data=np.linspace(0.9, 0, num=31), **how)
        file.create_dataset("proj_ycoord", data=np.linspace(1.2, 0, num=y) ** 2, **how)


write("landscape")
write("landscape-latest", libver="latest", accuracy=False)
write("landscape-float32-big", kind=">f4")
write("landscape-int32", kind="<i4")
write("landscape-names", track=True, names=300)
write("landscape-unfinished", places=12)
write("landscape-line", axes=("x",))
write("landscape-track", axes=(), track=True)
write("landscape-none", axes=())
write("landscape-gzip", compression="gzip")
write("landscape-chunks", chunks=(7, 5))
write("landscape-latest-names", libver="latest", names=20)

project("projection")
project("projection-latest", libver="latest")
project("projection-lengths", y=30)
project("projection-gzip", compression="gzip")
