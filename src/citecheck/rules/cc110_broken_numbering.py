"""The numbers of a numbered list do not fit: one beyond its end is cited, one is missing from it, or one stands there twice.

Flags each cited number that the list does not have, each number that the list skips, and each that two entries share, once, with every citation of it;
that a number is skipped and cited is one fault. The message says which side is likelier wrong: a number beyond the end of the list that comes first
in the text after its last number is a missing entry, one that comes earlier a slip; a skipped number that is cited has lost its entry, one that is not
cited is a slip in counting. Lists that begin again at one, as those of chapters do, are judged each on its own. Nothing is said where entries around a gap may have
been read as one, nor of the order in which numbers are first cited.

Why it matters: every citation behind such a fault may point to the wrong work.

Flagged:

    Trade fell [1], prices rose [2] and ports grew [3]. They shrank later [5].

    References

    [1] Duarte, R. (2002), Prices of the Century, Porto: Ribeira.

    [2] Lindqvist, M. (2006), Trade after the Crisis, Lund: Studentlitteratur.

    [3] Okafor, B. (2004), Harbours of the South, Lagos: Delta Press.

Not flagged:

    Trade fell [2], prices rose [1] and ports grew [1-3].

    References

    [1] Duarte, R. (2002), Prices of the Century, Porto: Ribeira.

    [2] Lindqvist, M. (2006), Trade after the Crisis, Lund: Studentlitteratur.

    [3] Okafor, B. (2004), Harbours of the South, Lagos: Delta Press.

To settle it: add the entry, correct the number in the text, or number the list anew.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from citecheck.model import CitationItem, Evidence, Number, Problem, Reference, Severity
from citecheck.rules.rule import rule
from citecheck.rules.wording import also, cites, entry_line, join, name_entry

_WIDEST = 5  # numbers in a row that a list can be believed to skip
_COUNTING = 0.8  # share of its entries that must count on by one
_SLIPS = 2  # that a short list may have besides
_FEW = 5  # lost numbers that are told one by one
_PART = 0.25  # share of the cited numbers from which on the list was probably not read in full

Lost = dict[int, list[CitationItem]]


@rule("CC110", "broken-numbering", Severity.ERROR)
def broken_numbering(evidence: Evidence) -> Iterator[Problem]:
    """One problem per number."""
    lists = _lists(evidence)
    if not lists:
        return
    cited = {number for item in evidence.items.values() if isinstance(item.pointer, Number) for number in item.pointer.numbers}
    lost = _lost(evidence, {number for one in lists for number, _ in one})
    last = max(number for one in lists for number, _ in one)
    if len(lost) > max(_FEW, _PART * len(cited)):
        yield _unread(evidence, lost, last)
    else:
        beyond: dict[tuple[str, ...], list[int]] = {}
        for number in sorted(number for number in lost if number > last):
            beyond.setdefault(tuple(item.id for item in lost[number]), []).append(number)
        for numbers in beyond.values():  # those of one range are one fault
            yield _beyond(evidence, numbers, lost[numbers[0]], lists)
        lost = {number: items for number, items in lost.items() if number <= last}
    for one in lists:
        yield from _gaps(evidence, one, lost, told=len(lost) <= max(_FEW, _PART * len(cited)))
        yield from _doubles(evidence, one)


def _lists(evidence: Evidence) -> list[list[tuple[int, Reference]]]:
    """The numbered lists, each from its first number on, in which nearly every entry counts on by one."""
    lists: list[list[tuple[int, Reference]]] = []
    whole = [reference for reference in evidence.references if not reference.fragment]
    numbered = [(int(one.label), one) for one in whole if one.label and one.label.isdecimal() and len(one.label) < _WIDEST]
    if not any(isinstance(item.pointer, Number) for item in evidence.items.values()) or len(numbered) * 2 <= len(whole):
        return []
    for number, reference in numbered:
        if not lists or (number == 1 and lists[-1][-1][0] > 1):
            lists.append([])
        lists[-1].append((number, reference))
    return [
        one
        for one in lists
        if len(one) > 1 and sum(after[0] == before[0] + 1 for before, after in pairwise(one)) >= _COUNTING * (len(one) - 1) - _SLIPS
    ]


def _lost(evidence: Evidence, listed: set[int]) -> Lost:
    """The cited numbers that no entry has, with the items that cite them, in the order of the text."""
    lost: defaultdict[int, list[CitationItem]] = defaultdict(list)
    for item in evidence.items.values():
        if isinstance(item.pointer, Number):
            for number in item.pointer.numbers:
                if number not in listed:
                    lost[number].append(item)
    return dict(lost)


def _unread(evidence: Evidence, lost: Lost, last: int) -> Problem:
    numbers = sorted(lost)
    items = [item for number in numbers for item in lost[number]]
    first = min(items, key=lambda item: item.span)
    message = f"{cites(evidence, [first])}, and {len(numbers)} numbers in all, from {numbers[0]} to {numbers[-1]}, that the list does not have; it was read up to {last}. Is a part of the list missing, or set elsewhere?"
    return _problem(first, message, items, (), (numbers[0], "beyond the list"))


def _beyond(evidence: Evidence, numbers: Sequence[int], items: list[CitationItem], lists: list[list[tuple[int, Reference]]]) -> Problem:
    """Numbers beyond the end of the list, of the same citations: an entry is missing when the text comes to it after all others, else the number is a slip."""
    number = numbers[0]
    last, reference = max((row for one in lists for row in one), key=lambda row: row[0])
    before = [item.span for item in evidence.items.values() if isinstance(item.pointer, Number) and last in item.pointer.numbers]
    if number == last + 1 and before and min(before) < items[0].span:
        likely = "The text comes to it after all the others, so that the entry is likelier missing than the number wrong."
    else:
        likely = "The numbers before and behind it are the list's, so that the number is likelier wrong than an entry missing."
    message = f"{cites(evidence, items)}, but the list ends with {last}, {name_entry(evidence, reference)} (line {entry_line(evidence, reference)}). {likely}"
    return _problem(items[0], message, items, (reference,), (number, "beyond the list"))


def _gaps(evidence: Evidence, one: Sequence[tuple[int, Reference]], lost: Lost, *, told: bool) -> Iterator[Problem]:
    times = Counter(number for number, _ in one)
    for (low, before), (high, after) in pairwise(one):
        if not low + 1 < high <= low + _WIDEST:
            continue
        for number in range(low + 1, high):
            if not times[number] and times[number - 1] < 2 and not _runs_on(evidence, number, before, after):
                yield _gap(evidence, number, (before, after), lost.get(number, []) if told else [])


def _gap(evidence: Evidence, number: int, around: tuple[Reference, Reference], items: list[CitationItem]) -> Problem:
    before, after = around
    place = f"goes from {before.label}, {name_entry(evidence, before)} (line {entry_line(evidence, before)}), to {after.label}, {name_entry(evidence, after)}"
    if items:
        message = f"{cites(evidence, items)}, but the list has no {number}: it {place}. As the text cites it, the entry is likelier missing than the list wrongly numbered."
        return _problem(items[0], message, items, around, (number, "missing from the list"))
    message = f"Line {entry_line(evidence, after)}: the list has no {number}: it {place}. No citation means {number}, so that the list is likelier wrongly numbered than an entry missing."
    return _problem(after, message, [], around, (number, "missing from the list"))


def _runs_on(evidence: Evidence, number: int, before: Reference, after: Reference) -> bool:
    """Whether the number stands in what was read as the entry before, or between the two, so that citecheck may have lost the entry itself."""
    text = evidence.document.text
    label = re.compile(rf"(?:^|\n)\W{{0,4}}{number}\b|[\[(]{number}[\])]|[.;]\s+{number}[.)]?\s+[^\W\d_]")
    return before.span.end > after.span.start or label.search(text, before.span.start, after.span.start) is not None


def _doubles(evidence: Evidence, one: Sequence[tuple[int, Reference]]) -> Iterator[Problem]:
    rows: defaultdict[int, list[Reference]] = defaultdict(list)
    for number, reference in one:
        rows[number].append(reference)
    for number, entries in rows.items():
        if len(entries) < 2:
            continue
        items = [item for item in evidence.items.values() if isinstance(item.pointer, Number) and number in item.pointer.numbers]
        named = [f"{name_entry(evidence, entry)} (line {entry_line(evidence, entry)})" for entry in entries]
        following = {later for later, _ in one if later > number}
        likely = (
            f"No entry is {number + 1}, so that the second is likelier {number + 1}."
            if following and number + 1 not in following
            else "The numbers behind count on without it, so that one of the two likelier lacks a number of its own."
        )
        meant = f" Which one is meant on line {evidence.document.locate(items[0].span).line}{also(evidence, items)}?" if items else ""
        message = f"Line {entry_line(evidence, entries[1])}: the list has {number} twice: {join(named)}. {likely}{meant}"
        yield _problem(entries[1], message, items, tuple(entries), (number, "twice in the list"))


def _problem(
    at: CitationItem | Reference, message: str, items: Sequence[CitationItem], entries: tuple[Reference, ...], fault: tuple[int, str]
) -> Problem:
    number, kind = fault
    return Problem(
        at.span,
        message,
        citation_items=tuple(dict.fromkeys(item.id for item in items)),
        references=tuple(entry.id for entry in entries),
        data=(("number", number), ("fault", kind)),
        identity=(kind, str(number)),
    )
