"""An entry stands outside the alphabetical order of the list.

Notes single entries that are out of place in a list, or a part of it under its own heading, that is alphabetical otherwise. Customs differ, so that an entry is only
named when it breaks every one of them: letters with marks are sorted as plain letters, spelled out or behind z; particles and articles count or
not; Mc is Mac or not; words are compared word by word or letter by letter. Entries of one author in any order, numbered lists, lists in the order
of citation, entries without an author, entries that begin with a figure, .bib files and unmarked parts at the end are left alone. Up to five entries are named one by one, more in one finding.

Why it matters: a reader who does not find the name where it should stand takes the work for missing.

Flagged:

    Ports grew (Okafor 2004).

    References

    Abara, Z. (2001), Grain of the North, Lagos: Delta Press.

    Brandt, Z. (2002), Wheat of the North, Lagos: Delta Press.

    Cardoso, Z. (2003), Rye of the North, Lagos: Delta Press.

    Okafor, Ben (2004), Harbours of the South, Lagos: Delta Press.

    Dvorak, Z. (2005), Oats of the North, Lagos: Delta Press.

    Eklund, Z. (2006), Barley of the North, Lagos: Delta Press.

    Ferrari, Z. (2007), Maize of the North, Lagos: Delta Press.

    Gruber, Z. (2008), Rice of the North, Lagos: Delta Press.

Not flagged:

    Ports grew (Okafor 2004).

    References

    Abara, Z. (2001), Grain of the North, Lagos: Delta Press.

    Brandt, Z. (2002), Wheat of the North, Lagos: Delta Press.

    Cardoso, Z. (2003), Rye of the North, Lagos: Delta Press.

    Dvorak, Z. (2005), Oats of the North, Lagos: Delta Press.

    Eklund, Z. (2006), Barley of the North, Lagos: Delta Press.

    Ferrari, Z. (2007), Maize of the North, Lagos: Delta Press.

    van Gruber, Z. (2008), Rice of the North, Lagos: Delta Press.

    Okafor, Ben (2004), Harbours of the South, Lagos: Delta Press.

To settle it: move the entry, or leave the note as it is where the order has a reason of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citecheck.model import Evidence, Problem, Reference, Severity
from citecheck.rules.alphabet import Script, belongs, in_order, script_of, sorting_keys, sorting_name
from citecheck.rules.rule import rule
from citecheck.rules.wording import clip, entry_line, join, name_entry

_SHORTEST = 8  # entries from which on an order shows
_ASTRAY = 0.15  # share of the entries up to which they are exceptions to an order
_ONE_BY_ONE = 5
_PART = 2  # misplaced neighbours in order at an end of the list: a part without a heading


@dataclass(frozen=True, slots=True)
class _Line:
    reference: Reference
    keys: tuple[str, ...]


@rule("CC301", "unsorted-list", Severity.NOTE)
def unsorted_list(evidence: Evidence) -> Iterator[Problem]:
    """One problem per misplaced entry, or one per list with many."""
    for lines in _lists(evidence):
        run = in_order([line.keys for line in lines])
        kept = {place for place, _ in run}
        astray = [place for place in range(len(lines)) if place not in kept]
        if not astray or len(astray) > max(1, _ASTRAY * len(lines)) or _is_part(astray, len(lines)):
            continue
        places = [(lines[place], *_neighbours(lines, run, place)) for place in astray if _is_signed(lines[place])]
        if len(places) <= _ONE_BY_ONE:
            yield from (_one(evidence, *place) for place in places)
        else:
            yield _many(evidence, [line for line, _, _ in places], len(lines))


def _is_signed(line: _Line) -> bool:
    """Whether the entry names people or a body; what nobody signed many lists put before or after all the rest."""
    return bool(line.reference.item.author or line.reference.item.editor)


def _lists(evidence: Evidence) -> Iterator[list[_Line]]:
    """The entries that are sorted with each other: of one section, in one script."""
    groups: defaultdict[tuple[object, Script | None], list[_Line]] = defaultdict(list)
    for reference in evidence.references:
        if reference.fragment or not reference.sure or evidence.document.locate(reference.span).file:
            continue
        keys = sorting_keys(reference, evidence.document.quote(reference.span)[:_HEAD])
        if keys:
            section = evidence.section_of.get(reference.id)
            groups[section.span if section else None, script_of(sorting_name(reference))].append(_Line(reference, keys))
    for lines in groups.values():
        numbered = sum(bool(line.reference.label) for line in lines)
        if len(lines) >= _SHORTEST and not numbered:
            yield lines


_HEAD = 120


def _is_part(astray: Sequence[int], count: int) -> bool:
    """Whether the misplaced entries stand together at the beginning or the end: further sources with an order of their own."""
    together = astray[-1] - astray[0] == len(astray) - 1
    return len(astray) >= _PART and together and (astray[0] == 0 or astray[-1] == count - 1)


def _neighbours(lines: Sequence[_Line], run: Sequence[tuple[int, str]], place: int) -> tuple[_Line | None, _Line | None]:
    before, after = belongs(run, lines[place].keys)
    return (None if before is None else lines[before], None if after is None else lines[after])


def _one(evidence: Evidence, line: _Line, before: _Line | None, after: _Line | None) -> Problem:
    where = " and ".join(
        f"{word} {_name(other)} (line {entry_line(evidence, other.reference)})"
        for word, other in (("after", before), ("before", after))
        if other
    )
    return Problem(
        line.reference.span,
        f"Line {entry_line(evidence, line.reference)}: {name_entry(evidence, line.reference)} is out of the list’s alphabetical order. Does it belong {where}?",
        references=(line.reference.id,),
        data=(
            ("entry", _name(line)),
            ("after", _name(before) if before else None),
            ("before", _name(after) if after else None),
        ),
    )


def _many(evidence: Evidence, astray: Sequence[_Line], count: int) -> Problem:
    named = [f"{_name(line)} (line {entry_line(evidence, line.reference)})" for line in astray]
    return Problem(
        astray[0].reference.span,
        f"{len(named)} of {count} entries are out of the list’s alphabetical order: {join(named)}. Can they be moved?",
        references=tuple(line.reference.id for line in astray),
        data=(("entries", tuple(_name(line) for line in astray)),),
    )


def _name(line: _Line) -> str:
    return clip(sorting_name(line.reference))
