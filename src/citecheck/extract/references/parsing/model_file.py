"""The file that a model is kept in: a zip archive of what it knows, its weights, its calibration and where it is from.

``about.json`` holds the labels, the calibration and the card; ``observations.txt`` an observation a line; ``cells.npy`` and ``values.npy`` the weights that are
not zero, in the order of ``counts.npy``, how many each observation has; ``moves.npy`` the weights of one label behind another.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pkgutil import get_data
from typing import Any

import numpy as np
from numpy.typing import NDArray

from citecheck.errors import ConfigError
from citecheck.extract.references.parsing.calibration import Calibration
from citecheck.extract.references.parsing.manner import Manner, Switched
from citecheck.extract.references.parsing.weights import Weights

FORMAT = "citecheck-parser/1"
_MADE = (1980, 1, 1, 0, 0, 0)  # no clock, so that the same model is the same file


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """Weights, calibration, and ``card``: what it was learnt from. ``base``: whether it is told what the package's own model says."""

    weights: Weights | Switched
    calibration: Calibration
    card: Mapping[str, Any]
    base: bool = False


@lru_cache(maxsize=1)
def shipped() -> Model:
    """The package's own model, read when it is first needed."""
    data = get_data("citecheck.extract.references.parsing", "reference.model")
    if data is None:
        raise ConfigError("the package's own reference model is missing", remedy="install citecheck again, or make it with: make model")
    return unpack(data, "reference.model")


def pack(
    labels: Sequence[str], state: Mapping[tuple[str, str], float], moves: Mapping[tuple[str, str], float], about: Mapping[str, Any]
) -> bytes:
    """A model as the bytes of its file. ``state``: (observation, label) to weight; ``moves``: (label, next label) to weight."""
    place = {label: index for index, label in enumerate(labels)}
    by_observation: dict[str, list[tuple[int, float]]] = {}
    for (observation, label), weight in state.items():
        by_observation.setdefault(observation, []).append((place[label], weight))
    names = sorted(by_observation)
    cells = [sorted(by_observation[name]) for name in names]
    table = np.zeros((len(labels), len(labels)), dtype=np.float32)
    for (label, then), weight in moves.items():
        table[place[label], place[then]] = weight
    members = {
        "about.json": json.dumps(
            {"format": FORMAT, "labels": list(labels), **about}, ensure_ascii=False, sort_keys=True, indent=1
        ).encode(),
        "observations.txt": "\n".join(names).encode(),
        "counts.npy": _saved(np.array([len(row) for row in cells], dtype=np.uint8)),
        "cells.npy": _saved(np.array([cell for row in cells for cell, _ in row], dtype=np.uint8)),
        "values.npy": _saved(np.array([value for row in cells for _, value in row], dtype=np.float16)),
        "moves.npy": _saved(table),
    }
    found = io.BytesIO()
    with zipfile.ZipFile(found, "w") as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, _MADE), data, zipfile.ZIP_DEFLATED, 9)
    return found.getvalue()


def unpack(data: bytes, name: str) -> Model:
    """The model of a file's bytes. Raises `ConfigError` where they are no model of this format."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            about = json.loads(archive.read("about.json"))
            form = about.get("format")
            if form == FORMAT:
                return _model(about, archive)
    except (zipfile.BadZipFile, KeyError, IndexError, TypeError, ValueError) as error:
        raise ConfigError("this is no reference model", where=name, remedy="make one with: citecheck parse --train") from error
    raise ConfigError(f"a reference model of the form {form}; this citecheck reads {FORMAT}", where=name, remedy="train it again")


def _model(about: Mapping[str, Any], archive: zipfile.ZipFile) -> Model:
    names = archive.read("observations.txt").decode().split("\n")
    counts, cells, values, moves = (_loaded(archive.read(f"{part}.npy")) for part in ("counts", "cells", "values", "moves"))
    labels = tuple(about["labels"])
    state = np.zeros((len(names), len(labels)), dtype=np.float32)
    state[np.repeat(np.arange(len(names)), counts), cells] = values
    weights = Weights(labels, {name: row for row, name in enumerate(names)}, state, moves.astype(np.float32))
    own = Switched(shipped().weights, weights, Manner(**about["manner"])) if about.get("base") else weights
    return Model(own, Calibration(**about["calibration"]), about.get("card", {}), bool(about.get("base")))


def _saved(array: NDArray[Any]) -> bytes:
    found = io.BytesIO()
    np.save(found, array, allow_pickle=False)
    return found.getvalue()


def _loaded(data: bytes) -> NDArray[Any]:
    array: NDArray[Any] = np.load(io.BytesIO(data), allow_pickle=False)
    return array
