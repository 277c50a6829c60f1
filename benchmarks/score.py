"""The scorer: labels of a tool against labels of a person."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from benchmarks import faults as judging
from benchmarks.labels import Citing, Entry, Fault, Json, Labels, gold_item
from benchmarks.pairing import like, pair, plain, trimmed


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: how many were right, how many the gold has, how many were reported, and what went wrong."""

    name: str
    right: int
    wanted: int
    found: int
    misses: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()

    @property
    def precision(self) -> float:
        """Right among the reported; 1.0 when nothing was."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Right among the wanted; 1.0 when nothing was."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        return 2 * self.right / (self.wanted + self.found) if self.wanted + self.found else 1.0


@dataclass(frozen=True, slots=True)
class Matched:
    """Gold and found rows side by side. ``entry_ids`` and ``item_ids`` translate a tool's ids to the gold's."""

    gold: Labels
    found: Labels
    source: str
    items: tuple[tuple[Citing, Citing | None], ...]
    entries: tuple[tuple[Entry, Entry | None], ...]
    item_ids: dict[str, str] = field(default_factory=dict)
    entry_ids: dict[str, str] = field(default_factory=dict)


def score(gold: Labels, found: Labels, source: str) -> tuple[Row, ...]:
    """Every line of the table, in its order."""
    matched = side_by_side(gold, found, source)
    return (
        *_citation_rows(matched),
        *(_entry_rows(matched) if gold.entries or found.entries else ()),
        _link_row(matched),
        *_fault_rows(matched),
    )


def side_by_side(gold: Labels, found: Labels, source: str) -> Matched:
    """Pair the rows of both by overlap."""
    items, entries = pair(gold.citations, found.citations), pair(gold.entries, found.entries)
    return Matched(
        gold,
        found,
        source,
        tuple((one, found.citations[items[i]] if i in items else None) for i, one in enumerate(gold.citations)),
        tuple((one, found.entries[entries[i]] if i in entries else None) for i, one in enumerate(gold.entries)),
        {found.citations[j].id: gold.citations[i].id for i, j in items.items()},
        {found.entries[j].id: gold.entries[i].id for i, j in entries.items()},
    )


def _at(row: Citing | Entry, source: str) -> str:
    line = source.count("\n", 0, row.parts[0][0]) + 1
    return f"{line}: {' '.join(row.text.split())[:110]}"


def _citation_rows(matched: Matched) -> Iterator[Row]:
    pairs = [(one, other) for one, other in matched.items if other]
    yield Row(
        "citations found",
        len(pairs),
        len(matched.gold.citations),
        len(matched.found.citations),
        tuple(_at(one, matched.source) for one, other in matched.items if not other),
        tuple(_at(other, matched.source) for other in matched.found.citations if other.id not in matched.item_ids),
    )
    for name, right in ATTRIBUTES.items():
        wrong = [
            f"{_at(one, matched.source)}  wanted {getattr(one, name)!r}, found {getattr(other, name)!r}"
            for one, other in pairs
            if not right(one, other)
        ]
        yield Row(f"  {name}", len(pairs) - len(wrong), len(pairs), len(pairs), tuple(wrong))


def _same_families(one: Citing, other: Citing) -> bool:
    found = [_bare(name) for name in other.families]
    return any(found == [_bare(name) for name in names] for names in (one.families, *one.also.get("families", ())))


def _bare(name: str) -> str:
    return plain(name).removeprefix("the ")


def _squeezed(value: str | None) -> str:
    return re.sub(r"[\s.,]+", "", re.sub("[–—]", "-", value or ""))


ATTRIBUTES: dict[str, Callable[[Citing, Citing], bool]] = {
    "kind": lambda one, other: other.kind in (one.kind, *one.also.get("kind", ())),
    "families": _same_families,
    "year": lambda one, other: _squeezed(one.year) == _squeezed(other.year),
    "locator": lambda one, other: _squeezed(other.locator) in {_squeezed(value) for value in (one.locator, *one.also.get("locator", ()))},
    "secondary": lambda one, other: [plain(name) for name in one.secondary] == [plain(name) for name in other.secondary],
}


def _entry_rows(matched: Matched) -> Iterator[Row]:
    whole = [(one, other) for one, other in matched.entries if not one.fragment]
    exact = [one.id for one, other in whole if other and trimmed(one.parts, matched.source) == trimmed(other.parts, matched.source)]
    pieces = {other.id for one, other in matched.entries if one.fragment and other}
    yield Row(
        "entries cut exactly",
        len(exact),
        len(whole),
        len(matched.found.entries) - len(pieces),
        tuple(_at(one, matched.source) for one, _ in whole if one.id not in exact),
        tuple(
            _at(other, matched.source)
            for other in matched.found.entries
            if matched.entry_ids.get(other.id) not in exact and other.id not in pieces
        ),
    )
    for name, same in FIELDS.items():
        wrong = [
            f"{_at(one, matched.source)}  wanted {one.item[name]!r}, found {other.item[name] if other else None!r}"
            for one, other in whole
            if not (other and any(same(wanted[name], other.item[name]) for wanted in readings(one)))
        ]
        yield Row(f"  entry {name}", len(whole) - len(wrong), len(whole), len(whole), tuple(wrong))


FIELDS: dict[str, Callable[[str, str], bool]] = {
    "type": str.__eq__,
    "name": lambda one, other: like(one, other) and like(one.split(",", 1)[0], other.split(",", 1)[0]),
    "year": str.__eq__,
    "title": like,
    "container": like,
}


def readings(entry: Entry) -> Iterator[Json]:
    """The item of an entry, and the same with each further reading of one field that is as good."""
    yield entry.item
    for key, values in entry.also.items():
        for value in values:
            short = {"author": "name", "container_title": "container"}.get(key, key)
            yield {**entry.item, short: gold_item({key: value or ""})[short]}


def _link_row(matched: Matched) -> Row:
    wrong = [
        f"{_at(one, matched.source)}  wanted {_links(one.status, one.entries)}, found {_links(*_translated(other, matched)) if other else 'no citation'}"
        for one, other in matched.items
        if not (other and _translated(other, matched) in accepted(one))
    ]
    total = len(matched.items)
    return Row("citations linked", total - len(wrong), total, total, tuple(wrong))


def accepted(one: Citing) -> list[tuple[str, frozenset[str]]]:
    """Every link of a citation that a careful reader would accept."""
    return [(one.status, one.entries), *((row["status"], frozenset(row["entries"])) for row in one.also.get("link", ()))]


def _links(status: str, entries: Iterable[str]) -> str:
    return f"{status} {' '.join(sorted(entries))}".strip()


def _translated(other: Citing, matched: Matched) -> tuple[str, frozenset[str]]:
    return other.status, frozenset(matched.entry_ids.get(entry, f"?{entry}") for entry in other.entries)


def _fault_rows(matched: Matched) -> Iterator[Row]:
    found = [_in_gold_ids(fault, matched) for fault in matched.found.faults if fault.code in matched.gold.codes]
    for name, codes in judging.GROUPS.items():
        wanted = [fault for fault in matched.gold.faults if fault.code in codes]
        reported = [fault for fault in found if fault.code in codes]
        if not wanted and not reported:
            continue
        pairs = judging.match(wanted, reported)
        extra = judging.surplus(wanted, reported, pairs)
        yield Row(
            f"faults: {name}",
            len(pairs),
            sum(not fault.doubt for fault in wanted),
            len(pairs) + len(extra),
            tuple(_said(fault, matched) for i, fault in enumerate(wanted) if i not in pairs and not fault.doubt),
            tuple(_said(reported[j], matched) for j in extra),
        )


def _in_gold_ids(fault: Fault, matched: Matched) -> Fault:
    """A finding in the gold's ids. One that names nothing but a place concerns the entries that stand there."""
    entries = frozenset(matched.entry_ids.get(entry, f"?{entry}") for entry in fault.entries)
    if not fault.entries and not fault.citations:
        here = [one.id for one in matched.gold.entries if one.parts[0][0] < fault.parts[-1][1] and fault.parts[0][0] < one.parts[-1][1]]
        entries = frozenset(here)
    return replace(fault, entries=entries, citations=frozenset(matched.item_ids.get(item, f"?{item}") for item in fault.citations))


def _said(fault: Fault, matched: Matched) -> str:
    rows: dict[str, Citing | Entry] = {one.id: one for one in matched.gold.citations}
    rows.update({one.id: one for one in matched.gold.entries})
    named = [_at(rows[key], matched.source)[:60] for key in sorted(fault.citations | fault.entries) if key in rows]
    return f"{fault.code} {' | '.join(named[:4])}{' ...' if len(named) > 4 else ''}  {fault.note[:160]}"
