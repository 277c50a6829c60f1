"""Documents with gold of who cites what: ``<data>/linking/<style>/<id>.md`` with ``<id>.gold.json``, and ``<data>/mutated`` with injected errors.

Offsets are code points of the ``.md`` file. Citations carry the ids of the entries that they mean.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.labels import Json, Parts


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation of the text. ``wide`` reaches back to the author's name where ``parts`` is the year alone.

    ``year_differs`` and ``name_differs``: the author's own text and list disagree here, so that a finding is no false alarm. ``locator`` and ``secondary`` (the inner author of "X quoted in Y") are None where the gold is silent.
    """

    parts: Parts
    wide: Parts
    text: str
    form: str
    entries: frozenset[str]
    year_differs: bool = False
    name_differs: bool = False
    locator: str | None = None
    secondary: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry of the list; the number before it may be in ``parts``. ``pages`` as the source of the gold has them, or empty; ``label`` is its number."""

    id: str
    parts: Parts
    text: str
    pages: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Injected:
    """An error that was put into the document: its kind, all the places that show it, the entry it is about, and what else was noted."""

    kind: str
    parts: Parts
    entry: str
    text: str
    detail: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the source that is neither right nor wrong to report."""

    parts: Parts


@dataclass(frozen=True, slots=True)
class Gold:
    """All that is known of one document. ``origin`` is the document without errors that it was made of, when errors were put in."""

    name: str
    style: str
    source: str
    citations: tuple[Cited, ...]
    entries: tuple[Listed, ...]
    uncited: frozenset[str]
    unjudged: tuple[Place, ...]
    injected: tuple[Injected, ...]
    origin: str = ""

    @property
    def cited(self) -> frozenset[str]:
        """The entries that some citation means."""
        return frozenset(entry for citation in self.citations for entry in citation.entries)


def documents(folder: Path) -> Iterator[Path]:
    """The documents of a folder that have gold, at any depth, in order of their paths."""
    yield from sorted(gold.with_name(gold.name.removesuffix(".gold.json") + ".md") for gold in folder.rglob("*.gold.json"))


class GoldError(ValueError):
    """Gold that cannot be used; the message names its file."""


def load(document: Path) -> Gold:
    """A document with its gold. Raises `GoldError` for gold that is not of the format or does not fit its text."""
    path = document.with_suffix(".gold.json")
    try:
        gold = _gold(document, json.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise GoldError(f"{path}: cannot be read: {error}") from error
    except (KeyError, TypeError) as error:
        raise GoldError(f"{path}: is not in the format of docs/benchmark.md: {error}") from error
    found: tuple[Cited | Listed | Injected | Place, ...] = (*gold.citations, *gold.entries, *gold.injected, *gold.unjudged)
    ends = [part for row in found for part in row.parts]
    if outside := [(start, end) for start, end in ends if not 0 <= start <= end <= len(gold.source)]:
        raise GoldError(
            f"{path}: {outside[0]} lies outside the {len(gold.source)} characters of the text: was it edited after the gold was made?"
        )
    return gold


def _gold(document: Path, data: Json) -> Gold:
    source = document.read_bytes().decode("utf-8")
    return Gold(
        document.stem,
        data["style"],
        source,
        tuple(_cited(row) for row in data["citations"]),
        tuple(_listed(row) for row in data["entries"]),
        frozenset(data.get("natural_uncited", ())),
        tuple(Place(((start, end),)) for start, end in data.get("unannotated_candidates", ())),
        tuple(_injected(row, source) for row in data.get("injected", ())),
        data.get("mutated_from", ""),
    )


def _place(row: Json) -> Parts:
    return ((row["start"], row["end"]),)


def _listed(row: Json) -> Listed:
    return Listed(row["id"], _place(row), row["raw"], (row.get("fields") or {}).get("pages") or "", row.get("label") or "")


def _cited(row: Json) -> Cited:
    wide = (min(row.get("wide_start", row["start"]), row["start"]), max(row.get("wide_end", row["end"]), row["end"]))
    entries = frozenset(row["entry_ids"])
    inner = row.get("secondary")
    return Cited(
        _place(row),
        (wide,),
        row["text"],
        row.get("form", "full"),
        entries,
        row.get("year_ok") is False,
        row.get("name_ok") is False,
        row.get("locator"),
        None if inner is None else tuple(inner),
    )


def _injected(row: Json, source: str) -> Injected:
    parts = tuple((start, end) for start, end in row["where"])
    return Injected(row["kind"], parts, row.get("detail", {}).get("entry_id", ""), " | ".join(_texts(parts, source)), row.get("detail", {}))


def _texts(parts: Iterable[tuple[int, int]], source: str) -> Iterator[str]:
    return (source[start:end] for start, end in parts)
