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
from math import prod
from pkgutil import get_data
from typing import Any

import numpy as np
from numpy.typing import NDArray

from citecheck.errors import ConfigError
from citecheck.extract.references.parsing.calibration import Calibration
from citecheck.extract.references.parsing.labels import LABELS
from citecheck.extract.references.parsing.manner import Manner, Switched
from citecheck.extract.references.parsing.weights import Weights

FORMAT = "citecheck-parser/1"
_MADE = (1980, 1, 1, 0, 0, 0)  # no clock, so that the same model is the same file
_TABLES = ("counts", "cells", "values", "moves")
_LARGEST = 64 * 1024 * 1024  # bytes of all that is inflated; the package's own model has under two million
_MOST = 1 << 26  # weights
_STEEPEST = 20.0  # weight of one label behind another; beyond it the running products overflow
_STEEP = 1e6  # of what calibration and manner say


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
        "about.json": _written({"format": FORMAT, "labels": list(labels), **about}),
        "observations.txt": "\n".join(names).encode(),
        "counts.npy": _saved(np.array([len(row) for row in cells], dtype=np.uint8)),
        "cells.npy": _saved(np.array([cell for row in cells for cell, _ in row], dtype=np.uint8)),
        "values.npy": _saved(np.array([value for row in cells for _, value in row], dtype=np.float16)),
        "moves.npy": _saved(table),
    }
    return _zipped(members)


def told_anew(data: bytes, about: Mapping[str, Any]) -> bytes:
    """The file of the same weights with other words about them."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = _members(archive)
    members["about.json"] = _written({**json.loads(members["about.json"]), **about})
    return _zipped(members)


def _written(about: Mapping[str, Any]) -> bytes:
    return json.dumps(about, ensure_ascii=False, sort_keys=True, indent=1).encode()


def _zipped(members: Mapping[str, bytes]) -> bytes:
    found = io.BytesIO()
    with zipfile.ZipFile(found, "w") as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, _MADE), data, zipfile.ZIP_DEFLATED, 9)
    return found.getvalue()


def unpack(data: bytes, name: str) -> Model:
    """The model of a file's bytes. Raises `ConfigError` where they are no model of this format, whatever else they are."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = _members(archive)
        about = json.loads(members["about.json"], parse_constant=_refused)
        form = about["format"]
        model = _model(about, members) if form == FORMAT else None
    except ConfigError:
        raise
    except Exception as error:  # a stranger's bytes: archives, tables and JSON each have their own ways to be broken
        raise ConfigError("this is no reference model", where=name, remedy="make one with: citecheck parse --train") from error
    if model is None:
        raise ConfigError(f"a reference model of the form {form!r:.60}; this citecheck reads {FORMAT}", where=name, remedy="train it again")
    return model


def _members(archive: zipfile.ZipFile) -> dict[str, bytes]:
    """The files in the archive, none of them inflated beyond what it says, nor all beyond `_LARGEST`."""
    infos = [archive.getinfo(name) for name in ("about.json", "observations.txt", *(f"{part}.npy" for part in _TABLES))]
    _demand(sum(info.file_size for info in infos) <= _LARGEST)
    found: dict[str, bytes] = {}
    for info in infos:
        with archive.open(info) as file:
            found[info.filename] = file.read(info.file_size + 1)
        _demand(len(found[info.filename]) == info.file_size)
    return found


def _model(about: Mapping[str, Any], members: Mapping[str, bytes]) -> Model:
    names = members["observations.txt"].decode().split("\n")
    counts, cells, values, moves = (_loaded(members[f"{part}.npy"]) for part in _TABLES)
    labels = tuple(about["labels"])
    _demand(0 < len(labels) == len(set(labels)) and LABELS.keys() >= set(labels))
    _demand(counts.dtype.kind == cells.dtype.kind == "u" and values.dtype.kind == moves.dtype.kind == "f")
    _demand(counts.shape == (len(names),) and cells.shape == values.shape == (int(counts.sum(dtype=np.int64)),))
    _demand(moves.shape == (len(labels), len(labels)) and len(names) * len(labels) <= _MOST)
    _demand(bool(np.isfinite(values).all() and (np.abs(moves) <= _STEEPEST).all() and (cells < len(labels)).all()))
    state = np.zeros((len(names), len(labels)), dtype=np.float32)
    state[np.repeat(np.arange(len(names)), counts), cells] = values
    weights = Weights(labels, {name: row for row, name in enumerate(names)}, state, moves.astype(np.float32))
    calibration, card = about["calibration"], about.get("card", {})
    _demand(isinstance(card, dict) and isinstance(about.get("base", False), bool))
    own = Switched(shipped().weights, weights, _manner(about["manner"])) if about.get("base") else weights
    known = Calibration(tuple(map(_number, calibration["weights"])), _number(calibration["bias"]))
    return Model(own, known, card, bool(about.get("base")))


def _manner(told: Mapping[str, Any]) -> Manner:
    weights = {str(mark): _number(weight) for mark, weight in told["weights"].items()}
    odd = told.get("odd", False)  # files of earlier versions do not say
    _demand(isinstance(odd, bool))
    return Manner(weights, _number(told["bias"]), _number(told["threshold"]), odd)


def _number(value: object) -> float:
    _demand(isinstance(value, int | float) and abs(value) < _STEEP)
    return float(value)  # type: ignore[arg-type]


def _refused(constant: str) -> float:
    raise ValueError(constant)


def _demand(held: bool) -> None:
    if not held:
        raise ValueError("what belongs together does not agree")


def _saved(array: NDArray[Any]) -> bytes:
    found = io.BytesIO()
    np.save(found, array, allow_pickle=False)
    return found.getvalue()


def _loaded(data: bytes) -> NDArray[Any]:
    """A table; its header is believed only where the bytes behind it are as many as it says."""
    file = io.BytesIO(data)
    _demand(np.lib.format.read_magic(file) == (1, 0))
    shape, turned, kind = np.lib.format.read_array_header_1_0(file)
    _demand(not turned and kind.kind in "uf" and prod(shape) * kind.itemsize == len(data) - file.tell())
    array: NDArray[Any] = np.frombuffer(data, dtype=kind, offset=file.tell()).reshape(shape)
    return array
