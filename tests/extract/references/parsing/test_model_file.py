from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from citecheck.errors import ConfigError
from citecheck.extract.references import parse
from citecheck.extract.references.parsing.model_file import FORMAT, pack, unpack

STATE = {("w=a", "title"): 1.0, ("w=a", "author"): -1.0, ("w=b", "author"): 0.5}
MOVES = {("author", "title"): 0.5}
ABOUT = {"calibration": {"weights": [0.5, 1.0], "bias": 0.1}, "card": {"data": "none"}}
GOOD = pack(("author", "title"), STATE, MOVES, ABOUT)
Members = dict[str, bytes]


def members() -> Members:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(found: Members, how: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", how) as archive:
        for name, data in found.items():
            archive.writestr(name, data)
    return file.getvalue()


def table(array: Any) -> bytes:
    file = io.BytesIO()
    np.save(file, array)
    return file.getvalue()


def about(**changes: object) -> Callable[[], bytes]:
    return lambda: zipped(members() | {"about.json": json.dumps(json.loads(members()["about.json"]) | changes).encode()})


def with_table(name: str, array: Any) -> Callable[[], bytes]:
    return lambda: zipped(members() | {f"{name}.npy": table(array)})


def with_member(name: str, data: bytes) -> Callable[[], bytes]:
    return lambda: zipped(members() | {name: data})


def marked(flag: int, method: int) -> Callable[[], bytes]:
    """The good file, its members said to be encrypted or packed in a way that nobody knows."""

    def made() -> bytes:
        data = bytearray(GOOD)
        for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            start = data.find(signature)
            while start >= 0:
                data[start + at] |= flag
                data[start + at + 2] = method
                start = data.find(signature, start + 4)
        return bytes(data)

    return made


def boasting() -> bytes:
    """A table that says it has more cells than any memory."""
    said = table(np.zeros(3, dtype=np.uint8))
    return zipped(members() | {"cells.npy": said.replace(b"(3,), }" + b" " * 12, b"(3000000000000,), }")})


def test_a_model_is_read_back() -> None:
    model = unpack(GOOD, "good.model")
    assert model.weights.labels == ("author", "title")
    assert model.calibration.weights == (0.5, 1.0)
    assert parse("a b", model=model).confidence > 0
    assert unpack(zipped(members(), zipfile.ZIP_STORED), "good.model").card == {"data": "none"}


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(lambda: b"", id="empty"),
        pytest.param(lambda: b"PK\x03\x04", id="beginning"),
        pytest.param(lambda: GOOD[:-40], id="cut"),
        pytest.param(lambda: GOOD[:60] + b"\xff" * 20 + GOOD[80:], id="spoilt"),
        pytest.param(marked(1, 8), id="encrypted"),
        pytest.param(marked(0, 97), id="unknown-compression"),
        pytest.param(marked(0, 12), id="no-bzip2"),
        pytest.param(marked(0, 14), id="no-lzma"),
        pytest.param(with_member("observations.txt", b"\n" * (65 << 20)), id="bomb"),
        pytest.param(with_member("about.json", b"[" * 200_000), id="deep"),
        pytest.param(with_member("about.json", b"[1]"), id="about-is-a-list"),
        pytest.param(with_member("about.json", b"null"), id="about-is-null"),
        pytest.param(with_member("about.json", b"\xff"), id="about-is-not-text"),
        pytest.param(with_member("about.json", json.dumps({"format": FORMAT}).encode()), id="about-says-nothing"),
        pytest.param(with_member("observations.txt", b"w=a"), id="an-observation-less"),
        pytest.param(with_member("moves.npy", b"no table"), id="no-table"),
        pytest.param(boasting, id="boasting-table"),
        pytest.param(about(labels=["author", "colour"]), id="unknown-label"),
        pytest.param(about(labels=["author", "author"]), id="label-twice"),
        pytest.param(about(labels=["author"]), id="a-label-less"),
        pytest.param(about(labels=[]), id="no-labels"),
        pytest.param(about(labels=7), id="labels-are-a-number"),
        pytest.param(about(labels=[["author"], ["title"]]), id="labels-are-lists"),
        pytest.param(about(card=[]), id="card-is-a-list"),
        pytest.param(about(calibration={"weights": ["x"], "bias": 0}), id="calibration-of-words"),
        pytest.param(about(calibration={"weights": [], "bias": 10**400}), id="calibration-beyond-numbers"),
        pytest.param(about(calibration={"weights": [float("nan")], "bias": 0}), id="calibration-not-a-number"),
        pytest.param(about(base=True), id="no-manner"),
        pytest.param(about(base=True, manner={"weights": [], "bias": 0, "threshold": 0}), id="manner-is-a-list"),
        pytest.param(about(base="yes"), id="base-is-a-word"),
        pytest.param(with_table("moves", np.zeros((2, 3), dtype=np.float32)), id="moves-not-square"),
        pytest.param(with_table("moves", np.full((2, 2), np.nan, dtype=np.float32)), id="moves-not-numbers"),
        pytest.param(with_table("moves", np.full((2, 2), 1e30, dtype=np.float32)), id="moves-too-steep"),
        pytest.param(with_table("values", np.full(3, np.inf, dtype=np.float16)), id="values-without-end"),
        pytest.param(with_table("values", np.zeros(2, dtype=np.float16)), id="values-too-few"),
        pytest.param(with_table("values", np.array(["a", "b", "c"])), id="values-are-words"),
        pytest.param(with_table("cells", np.array([0, 1, 2], dtype=np.uint8)), id="cells-beyond-labels"),
        pytest.param(with_table("cells", np.array([0, 1, -1], dtype=np.int8)), id="cells-below-nought"),
        pytest.param(with_table("counts", np.array([1, 1], dtype=np.uint8)), id="counts-do-not-agree"),
        pytest.param(with_table("counts", np.array([[2, 1]], dtype=np.uint8)), id="counts-of-two-dimensions"),
    ],
)
def test_what_is_no_model_is_refused_in_one_way(made: Callable[[], bytes]) -> None:
    with pytest.raises(ConfigError, match="this is no reference model") as told:
        unpack(made(), "bad.model")
    assert told.value.where == "bad.model"
    assert told.value.remedy


def test_a_model_of_another_form_is_told() -> None:
    with pytest.raises(ConfigError, match="of the form 'citecheck-parser/9'; this citecheck reads"):
        unpack(about(format="citecheck-parser/9")(), "new.model")
