"""Labels: what a person (the gold of ``tests/gold``) or a tool (a report in the published JSON form) says about a document.

Both are read into the same three kinds of rows, so that the scorer cannot tell who spoke. Offsets are code points of the decoded source.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Json = Mapping[str, Any]
Parts = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Citing:
    """One citation item. ``entries`` are ids of the same labels; ``also`` holds further readings that a fair judge accepts."""

    id: str
    parts: Parts
    text: str
    kind: str
    families: tuple[str, ...]
    year: str
    locator: str
    secondary: tuple[str, ...]
    status: str
    entries: frozenset[str]
    also: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the list. ``item`` has the gold's short keys: type, names, year, title, container."""

    id: str
    parts: Parts
    text: str
    item: Json
    fragment: bool = False
    also: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: its code, what it concerns, and whether reasonable people would dispute it. ``parts`` and ``fingerprint`` are a report's."""

    code: str
    citations: frozenset[str]
    entries: frozenset[str]
    doubt: bool = False
    note: str = ""
    parts: Parts = ()
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Labels:
    """Everything that was said about one document. ``codes`` are the faults that were looked for; others are not judged."""

    name: str
    citations: tuple[Citing, ...]
    entries: tuple[Entry, ...]
    faults: tuple[Fault, ...]
    codes: frozenset[str] = frozenset()


def load_gold(path: Path) -> Labels:
    """The labels of a ``.gold.json`` file."""
    data = json.loads(path.read_text(encoding="utf-8"))
    return Labels(
        data["document"]["name"],
        tuple(_gold_citation(row) for row in data["citations"]),
        tuple(
            Entry(row["id"], ((row["start"], row["end"]),), row["text"], gold_item(row["item"]), row["fragment"], row.get("also", {}))
            for row in data["entries"]
        ),
        tuple(
            Fault(row["code"], frozenset(row["citations"]), frozenset(row["entries"]), row["doubt"], row["note"]) for row in data["faults"]
        ),
        frozenset(data["codes"]),
    )


def _gold_citation(row: Json) -> Citing:
    return Citing(
        row["id"],
        _pairs(row["parts"]),
        row["text"],
        row["kind"],
        tuple(row["families"]),
        (row["year"] or "") + (row["year_suffix"] or ""),
        (row["locator"] or {}).get("value", ""),
        tuple(row["secondary"] or ()),
        row["link"]["status"],
        frozenset(row["link"]["entries"]),
        row.get("also", {}),
    )


def gold_item(item: Json) -> Json:
    """The judged fields of an entry, in the gold's words."""
    people = item.get("author") or item.get("editor") or ()
    return {
        "type": item.get("type", ""),
        "name": _name(people[0]) if people else "",
        "year": item.get("year", "")[:4] + (item.get("suffix") or ""),
        "title": item.get("title", ""),
        "container": item.get("container_title", ""),
    }


def load_report(data: Json) -> Labels:
    """The labels of a report (``citecheck-report/1``)."""
    return Labels(
        data["document"]["name"],
        tuple(_reported_citation(item) for citation in data["citations"] for item in citation["items"]),
        tuple(Entry(row["id"], _parts(row), row["text"], reported_item(row["item"])) for row in data["references"]),
        tuple(_reported_fault(row) for row in data["findings"] if not row.get("waived")),
    )


def _reported_citation(item: Json) -> Citing:
    return Citing(
        item["id"],
        _parts(item),
        item["text"],
        item["kind"],
        tuple(item["families"] or ()),
        (item["year"] or "") + (item["year_suffix"] or ""),
        (item["locator"] or {}).get("value", ""),
        tuple((item["secondary"] or {}).get("families", ())),
        item["link"]["status"],
        frozenset(item["link"]["references"]),
    )


def _reported_fault(row: Json) -> Fault:
    return Fault(
        row["code"],
        frozenset(row["citation_items"]),
        frozenset(row["references"]),
        note=row["message"],
        parts=_parts({"parts": None, **row}),
        fingerprint=row.get("fingerprint") or "",
    )


def reported_item(item: Json) -> Json:
    """The judged fields of a CSL-JSON item."""
    people = item.get("author") or item.get("editor") or ()
    dates = [parts for parts in (item.get("issued") or {}).get("date-parts", ()) if parts]
    return {
        "type": item.get("type", ""),
        "name": _name(people[0]) if people else "",
        "year": (str(dates[0][0]) if dates else "") + item.get("year-suffix", ""),
        "title": item.get("title", ""),
        "container": item.get("container-title", ""),
    }


def _name(name: Json) -> str:
    if name.get("literal"):
        return str(name["literal"])
    family = " ".join(part for part in (name.get("non-dropping-particle"), name.get("dropping-particle"), name.get("family")) if part)
    return ", ".join(part for part in (family, name.get("given")) if part)


def _pairs(rows: list[list[int]]) -> Parts:
    return tuple((start, end) for start, end in rows)


def _parts(row: Json) -> Parts:
    """Where a row of a report stands in the source; formats without a source text are judged by their text."""
    return _pairs(row.get("parts") or [row.get("source") or row["span"]])
