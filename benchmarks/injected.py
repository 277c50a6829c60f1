"""Errors that were put into documents: which of them are found, and what else is reported under the same codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from benchmarks.labels import Fault
from benchmarks.linking_gold import Injected, Place
from benchmarks.linking_score import Paired, concerned, excused, said, told, touches
from benchmarks.pairing import Placed
from benchmarks.score import Row
from citecheck.rules import RULES

CODES: Mapping[str, str] = {
    "missing": "CC101",
    "uncited": "CC102",
    "ambiguous": "CC103",
    "year": "CC104",
    "name": "CC105",
    "coauthor": "CC106",
    "secondary": "CC107",
    "page": "CC108",
    "suffix": "CC109",
    "numbering": "CC110",
    "back-reference": "CC111",
    "duplicate": "CC201",
}
AVAILABLE = frozenset(rule.code for rule in RULES)


def injected_rows(matched: Paired) -> Iterator[Row]:
    """One row for each kind that the document has; a kind whose rule does not exist has none."""
    gold = matched.gold
    for kind in dict.fromkeys(error.kind for error in gold.injected):
        code = CODES.get(kind)
        if code not in AVAILABLE:
            continue
        errors = [error for error in gold.injected if error.kind == kind]
        faults = [fault for fault in matched.found.faults if fault.code == code]
        missed = [error for error in errors if not any(_shows(fault, error, matched) for fault in faults)]
        wrong = [fault for fault in faults if not any(_shows(fault, error, matched) for error in errors) and not _open(fault, matched)]
        right = len(errors) - len(missed)
        yield Row(
            kind,
            right,
            len(errors),
            right + len(wrong),
            tuple(said(error, error.text, gold.source, gold.name) for error in missed),
            tuple(told(fault, gold) for fault in wrong),
        )


def without_rule(matched: Paired) -> Iterator[str]:
    """The kinds, once for each error, that no rule looks for yet."""
    yield from (error.kind for error in matched.gold.injected if CODES.get(error.kind) not in AVAILABLE)


def _shows(fault: Fault, error: Injected, matched: Paired) -> bool:
    listed = tuple(entry for entry in matched.found.entries if entry.id in fault.entries)
    about_list = error.kind in ("uncited", "duplicate")
    places: tuple[Placed, ...] = listed if about_list else concerned(fault, matched.found)
    return any(touches(place, (error,)) for place in (Place(fault.parts), *places))


def _open(fault: Fault, matched: Paired) -> bool:
    """A second copy of an entry is uncited too, and no error of the tool."""
    copies = {error.entry for error in matched.gold.injected if error.kind == "duplicate"}
    if fault.code == "CC102" and all(matched.entry_ids.get(entry) in copies for entry in fault.entries):
        return True
    return excused(fault, matched)
