"""A report against gold of who cites what: citations found, entries cut, links, and alarms that are false.

A citation is found when a reported item overlaps it (brackets, prefixes and locators may be in or out), one item for one citation; several
items that share one printed range ("3–7") count as one. What overlaps a stretch that the gold leaves open counts neither way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from benchmarks.labels import Citing, Entry, Fault, Labels, Parts
from benchmarks.linking_gold import Cited, Gold, Listed, Place
from benchmarks.pairing import Placed, pair, plain, shared, trimmed
from benchmarks.score import Row

MISMATCHES = frozenset({"CC103", "CC104", "CC105", "CC106", "CC107", "CC108", "CC109"})
BACK = frozenset({"ibid", "idem", "op-cit", "loc-cit", "supra", "back-reference"})
_BLANK = re.compile(r"\s+")
_DIGITS = re.compile(r"\d{1,6}")
_NUMBER = re.compile(r"[\[(]?\d{1,4}[\])]?[.:]?[ \t]+|[\[(]?\d{1,4}[\].)]+\s{0,4}")


@dataclass(frozen=True, slots=True)
class Alarms:
    """False alarms of one kind: each in words, and how many citations or entries there were to be wrong about."""

    name: str
    wrong: tuple[str, ...]
    among: int

    @property
    def rate(self) -> float:
        """False alarms per 100."""
        return 100 * len(self.wrong) / self.among if self.among else 0.0


@dataclass(frozen=True, slots=True)
class Paired:
    """Gold and report side by side. ``items``: gold index to the reported items that stand for it; ``entry_ids``: reported id to gold id."""

    gold: Gold
    found: Labels
    items: dict[int, tuple[Citing, ...]]
    extras: tuple[Citing, ...]
    entry_ids: dict[str, str]

    def entries_of(self, items: Iterable[Citing]) -> frozenset[str]:
        """The gold's ids of what ``items`` are linked to."""
        return frozenset(self.entry_ids.get(entry, f"?{entry}") for item in items for entry in item.entries)


def paired(gold: Gold, found: Labels) -> Paired:
    """Pair the rows of both by overlap."""
    items: dict[int, tuple[Citing, ...]] = {i: (found.citations[j],) for i, j in _citation_pairs(gold, found.citations).items()}
    taken = {item.id for row in items.values() for item in row}
    extras: list[Citing] = []
    for item in found.citations:
        if item.id in taken:
            continue
        ranges = [i for i in items if len(gold.citations[i].entries) > 1 and shared(item, gold.citations[i])]
        if ranges:
            items[ranges[0]] = (*items[ranges[0]], item)
        elif not touches(item, gold.unjudged):
            extras.append(item)
    entries = {found.entries[j].id: gold.entries[i].id for i, j in pair(gold.entries, found.entries).items()}
    return Paired(gold, found, items, tuple(extras), entries)


def _citation_pairs(gold: Gold, found: tuple[Citing, ...]) -> dict[int, int]:
    """By the year alone first; what is then left over, by name and year together."""
    pairs = pair(gold.citations, found)
    left = [i for i in range(len(gold.citations)) if i not in pairs]
    free = [j for j in range(len(found)) if j not in set(pairs.values())]
    wide = pair([Place(gold.citations[i].wide) for i in left], [found[j] for j in free])
    return pairs | {left[i]: free[j] for i, j in wide.items()}


def touches(row: Placed, places: Iterable[Placed]) -> bool:
    """Whether ``row`` overlaps one of ``places``."""
    return any(shared(row, place) for place in places)


def said(row: Placed, text: str, source: str, name: str) -> str:
    """Where and what, for a list that a person reads."""
    return f"{name}:{source.count(chr(10), 0, row.parts[0][0]) + 1}: {' '.join(text.split())[:150]}"


def rows(matched: Paired) -> Iterator[Row]:
    """Right, wanted and found, with what went wrong."""
    gold, found = matched.gold, matched.found
    missed = [one for i, one in enumerate(gold.citations) if i not in matched.items]
    surplus = [f"{said(one, one.text, gold.source, gold.name)}  ({one.kind}, {one.status})" for one in matched.extras]
    right = len(matched.items)
    misses = tuple(f"{said(one, one.text, gold.source, gold.name)}  ({one.form})" for one in missed)
    yield Row("citations found", right, len(gold.citations), right + len(surplus), misses, tuple(surplus))
    yield from _link_rows(matched)
    pairs = list(_entry_pairs(matched))
    cut = [(one, other) for one, other in pairs if same_cut(one, other, gold.source)]
    exact, covered = {one.id for one, _ in cut}, {other.id for _, other in cut}
    yield Row(
        "entries cut",
        len(cut),
        len(gold.entries),
        len(found.entries),
        tuple(said(one, one.text, gold.source, gold.name) for one in gold.entries if one.id not in exact),
        tuple(said(other, other.text, gold.source, gold.name) for other in found.entries if other.id not in covered),
    )
    overlapping = {one.id for one, _ in pairs}
    lost = tuple(said(one, one.text, gold.source, gold.name) for one in gold.entries if one.id not in overlapping)
    yield Row("entries found", len(pairs), len(gold.entries), len(found.entries), lost)
    yield from _detail_rows(matched)


def _detail_rows(matched: Paired) -> Iterator[Row]:
    """Back-references linked rightly, locators and inner authors read rightly, where the gold has them; a document without has no row."""
    gold, items = matched.gold, matched.items
    back = {i: matched.entries_of(items[i]) if i in items else frozenset() for i, one in enumerate(gold.citations) if one.form in BACK}
    pages = {
        i: _joined(item.locator for item in items[i]) for i, one in enumerate(gold.citations) if one.locator is not None and i in items
    }
    inner = {i: items[i][0].secondary if i in items else () for i, one in enumerate(gold.citations) if one.secondary is not None}
    rights = (
        ("back-references", back, {i for i, found in back.items() if found == gold.citations[i].entries}),
        ("locators", pages, {i for i, found in pages.items() if found == _joined([gold.citations[i].locator or ""])}),
        (
            "secondary",
            inner,
            {i for i, found in inner.items() if [plain(n) for n in found] == [plain(n) for n in gold.citations[i].secondary or ()]},
        ),
    )
    for name, rows, right in rights:
        wrong = [
            f"{said(gold.citations[i], gold.citations[i].text, gold.source, gold.name)}  found {rows[i]!r}" for i in rows if i not in right
        ]
        if rows:
            yield Row(name, len(right), len(rows), len(rows), tuple(wrong))


def _joined(locators: Iterable[str]) -> str:
    return _BLANK.sub("", "".join(locators)).replace("–", "-").replace("—", "-")


def _link_rows(matched: Paired) -> Iterator[Row]:
    """Links of what was found, then of everything. An ambiguous link asserts nothing: it is a miss, no error."""
    gold = matched.gold
    right, claimed, wrong = 0, 0, []
    for i, items in matched.items.items():
        one, entries = gold.citations[i], matched.entries_of(items)
        asserted = all(item.status == "matched" for item in items)
        claimed += asserted
        if asserted and entries == one.entries:
            right += 1
        else:
            found = f"{items[0].status} {' '.join(sorted(entries))}".strip()
            wrong.append(f"{said(one, one.text, gold.source, gold.name)}  wanted {' '.join(sorted(one.entries))}, found {found}")
    surplus = sum(item.status == "matched" for item in matched.extras)
    yield Row("linked, of those found", right, len(matched.items), claimed, tuple(wrong))
    yield Row("found and linked", right, len(gold.citations), claimed + surplus)


def _entry_pairs(matched: Paired) -> Iterator[tuple[Listed, Entry]]:
    wanted = {one.id: one for one in matched.gold.entries}
    for other in matched.found.entries:
        if other.id in matched.entry_ids:
            yield wanted[matched.entry_ids[other.id]], other


def same_cut(one: Listed, other: Entry, source: str) -> bool:
    """Whether both are the same stretch but for blanks, bullets, markup and the entry's number."""
    mine, theirs = trimmed(one.parts, source), trimmed(other.parts, source)
    return mine[1] == theirs[1] and bool(_starts(mine, source, one.parts) & _starts(theirs, source, other.parts))


def _starts(span: tuple[int, int], source: str, parts: Parts) -> set[int]:
    """Where the entry begins, with its number and without."""
    starts = {span[0]}
    number = _NUMBER.match(source, span[0], span[1]) or _NUMBER.match(source, parts[0][0], span[1])
    if number:
        starts.add(trimmed(((number.end(), span[1]),), source)[0])
    return starts


def alarms(matched: Paired) -> Iterator[Alarms]:
    """The findings on a document without injected errors that are wrong, as far as the gold can say."""
    gold, faults = matched.gold, matched.found.faults
    missing = [fault for fault in faults if fault.code == "CC101" and not excused(fault, matched)]
    mismatch = [fault for fault in faults if fault.code in MISMATCHES and not excused(fault, matched)]
    uncited = [fault for fault in faults if fault.code == "CC102" and not excused(fault, matched)]
    for name, wrong, among in (
        ("wrong missing", missing, len(gold.citations)),
        ("wrong mismatch", mismatch, len(gold.citations)),
        ("wrong uncited", uncited, len(gold.entries)),
    ):
        yield Alarms(name, tuple(told(fault, gold) for fault in wrong), among)


def told(fault: Fault, gold: Gold) -> str:
    """A finding, for a list that a person reads."""
    return f"{said(fault, '', gold.source, gold.name)}{fault.code} {fault.note[:260]}"


def excused(fault: Fault, matched: Paired) -> bool:
    """Whether the gold says that a finding is right, or leaves it open."""
    gold = matched.gold
    if fault.code == "CC102":
        return all(matched.entry_ids.get(entry) in gold.uncited - gold.cited for entry in fault.entries)
    places = concerned(fault, matched.found)
    if all(touches(place, gold.unjudged) for place in places) or (fault.code == "CC108" and _outside(fault, matched)):
        return True
    differing = [one for one in gold.citations if _differs(one, fault.code)]
    return any(touches(place, differing) for place in places)


def _outside(fault: Fault, matched: Paired) -> bool:
    """Whether the text cites a page that the entry, as the gold knows it, does not have."""
    pages = {entry.id: [int(number) for number in _DIGITS.findall(entry.pages)] for entry in matched.gold.entries}
    for i, items in matched.items.items():
        cited = [int(number) for item in items if item.id in fault.citations for number in _DIGITS.findall(item.locator)]
        printed = [number for entry in matched.gold.citations[i].entries for number in pages.get(entry, ())]
        if len(printed) == 2 and matched.entries_of(items) == matched.gold.citations[i].entries and any(_beyond(n, printed) for n in cited):
            return True
    return False


def _beyond(number: int, printed: list[int]) -> bool:
    first, last = printed
    width = 10 ** len(str(last))
    return not first <= number <= (last if last >= first else first - first % width + last)  # "385–93" ends at 393


def _differs(one: Cited, code: str) -> bool:
    return (code == "CC104" and one.year_differs) or (code in ("CC105", "CC106") and one.name_differs)


def concerned(fault: Fault, found: Labels) -> tuple[Placed, ...]:
    """The citations that a finding names, or else the place it stands at."""
    return tuple(item for item in found.citations if item.id in fault.citations) or (Place(fault.parts),)
