"""Errors that were put into documents: which of them are found, and what else is reported under the same codes.

A finding answers an error when its code is one of the kind's and it stands at, or names, one of the places that show the error. A finding that
answers none is wrong, unless the document without errors has it too, the gold says that it is true, or it is true because of an error (the
copy of an entry is cited by nobody; a number that was taken out of a list leaves a gap).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence

from benchmarks.labels import Fault
from benchmarks.linking_gold import Injected, Listed, Place
from benchmarks.linking_score import Paired, concerned, excused, said, told, touches
from benchmarks.pairing import Placed
from benchmarks.score import Row
from citecheck.rules import RULES

# The first code is the kind's own; the others say the same in another way.
CODES: Mapping[str, tuple[str, ...]] = {
    "missing": ("CC101", "CC110"),
    "uncited": ("CC102",),
    "ambiguous": ("CC103", "CC109"),
    "year": ("CC104",),
    "name": ("CC105",),
    "coauthor": ("CC106",),
    "coauthor-dropped": ("CC106",),
    "coauthor-added": ("CC106",),
    "secondary": ("CC107",),
    "container": ("CC101", "CC107"),
    "page": ("CC108",),
    "suffix": ("CC109",),
    "number": ("CC110", "CC101"),
    "numbering": ("CC110",),
    "gap": ("CC110",),
    "back-reference": ("CC111",),
    "duplicate": ("CC201",),
    "accessed": ("CC205",),
    "newer": ("CC205",),
    "impossible-date": ("CC205",),
}
# What an error makes true besides, where it stands at the same place: two copies fit one citation; what an op. cit. repeats is not listed either.
BESIDES: Mapping[str, frozenset[str]] = {
    "duplicate": frozenset({"CC102", "CC103", "CC109"}),
    "ambiguous": frozenset({"CC102"}),
    "back-reference": frozenset({"CC101"}),
    "container": frozenset({"CC102"}),
    "gap": frozenset({"CC101"}),
}
JUDGED = frozenset(code for codes in CODES.values() for code in codes)
AVAILABLE = frozenset(rule.code for rule in RULES)
_IN_THE_LIST = frozenset({"uncited", "duplicate", "gap", "numbering", "accessed", "newer", "impossible-date"})


def injected_rows(matched: Paired, before: frozenset[str] = frozenset()) -> Iterator[Row]:
    """One row for each kind that the document has and that a rule looks for, then one over all. ``before``: the `signs` of what is reported without errors."""
    gold = matched.gold
    errors = [error for error in gold.injected if CODES.get(error.kind, ("",))[0] in AVAILABLE]
    faults = [fault for fault in matched.found.faults if fault.code in JUDGED]
    missed = [error for error in errors if not any(shows(fault, error, matched) for fault in faults)]
    wrong = [fault for fault in faults if not answers(fault, gold.injected, matched) and not _true(fault, matched, before)]
    for kind in dict.fromkeys(error.kind for error in errors):
        yield _row(matched, kind, [e for e in errors if e.kind == kind], missed, [f for f in wrong if f.code == CODES[kind][0]])
    if errors:
        yield _row(matched, ALL, errors, missed, wrong)


ALL = "all"


def _row(matched: Paired, name: str, errors: Sequence[Injected], missed: Sequence[Injected], wrong: Sequence[Fault]) -> Row:
    gold = matched.gold
    lost = [error for error in errors if error in missed]
    right = len(errors) - len(lost)
    misses = tuple(said(error, _words(error), gold.source, gold.name) for error in lost)
    return Row(name, right, len(errors), right + len(wrong), misses, tuple(told(fault, gold) for fault in wrong))


def _words(error: Injected) -> str:
    way = error.detail.get("way") or error.detail.get("edit") or error.detail.get("where") or ""
    return f"[{error.kind} {way}] {error.text}"


def without_rule(matched: Paired) -> Iterator[str]:
    """The kinds, once for each error, that no rule looks for yet."""
    yield from (error.kind for error in matched.gold.injected if CODES.get(error.kind, ("",))[0] not in AVAILABLE)


def answers(fault: Fault, errors: Sequence[Injected], matched: Paired) -> bool:
    """Whether a finding reports one of the errors, or what it makes true besides."""
    return any(
        shows(fault, error, matched) or (fault.code in BESIDES.get(error.kind, ()) and _at(fault, error, matched)) for error in errors
    )


def shows(fault: Fault, error: Injected, matched: Paired) -> bool:
    """Whether a finding reports an error."""
    return fault.code in CODES.get(error.kind, ()) and _at(fault, error, matched)


def _at(fault: Fault, error: Injected, matched: Paired) -> bool:
    listed = tuple(entry for entry in matched.found.entries if entry.id in fault.entries)
    about_list = error.kind in _IN_THE_LIST or fault.code in ("CC102", "CC103", "CC109", "CC110")
    places: tuple[Placed, ...] = (*concerned(fault, matched.found), *(listed if about_list else ()))
    return any(touches(place, (error,)) for place in (Place(fault.parts), *places))


def _true(fault: Fault, matched: Paired, before: frozenset[str]) -> bool:
    """Whether a finding was there before, or is right though nobody put it in."""
    if before & signs(fault, matched):
        return True
    if fault.code == "CC110":
        return any(touches(place, _beside_gaps(matched)) for place in (Place(fault.parts), *concerned(fault, matched.found)))
    copies = {error.entry for error in matched.gold.injected if error.kind == "duplicate"}
    if fault.code == "CC102" and all(matched.entry_ids.get(entry) in copies for entry in fault.entries):
        return True
    return excused(fault, matched)


def signs(fault: Fault, matched: Paired) -> frozenset[str]:
    """By what a finding is known in another version of the document: its fingerprint, and its code with the words it stands at or the entries it is about."""
    words = " ".join(matched.gold.source[start:end] for start, end in fault.parts)
    entries = " ".join(sorted(matched.entry_ids.get(entry, "?") for entry in fault.entries))
    about = set() if fault.citations or not entries else {f"{fault.code} of {entries}"}
    return frozenset({fault.fingerprint, f"{fault.code} {words}", *about} - {""})


def _beside_gaps(matched: Paired) -> list[Listed]:
    """Entries on either side of a number that the gold's list lacks."""
    rows = [(int(entry.label), entry) for entry in matched.gold.entries if entry.label.isdecimal()]
    pairs = itertools.pairwise(rows)
    return [entry for (one, first), (two, second) in pairs if two != one + 1 for entry in (first, second)]
