"""What a librarian reads beside a merged list: works in several spellings, conflicts, and what is alike and was kept apart."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.works.listing import Work, WorkList
from citecheck.works.printing import Printing

_LONGEST = 160  # characters of an entry; more hides the point


def render_notes(listed: WorkList) -> str:
    """Plain text, in three parts; a part without rows says so."""
    several = [work for work in listed.works if len({_printed(printing) for printing in work.printings}) > 1]
    conflicting = [work for work in listed.works if work.conflicts]
    parts = (
        (f"Works in several spellings: {len(several)}", (line for work in several for line in _spellings(work))),
        (f"Works whose entries contradict each other: {len(conflicting)}", (line for work in conflicting for line in _conflicts(work))),
        (f"Alike, and kept apart: {len(listed.apart)}", _apart(listed)),
    )
    return "\n".join("\n".join((title, *lines)) + "\n" for title, lines in parts)


def _spellings(work: Work) -> Iterator[str]:
    yield f"  {work.key}"
    yield from (f"    {_shown(printing)}" for printing in work.printings)


def _conflicts(work: Work) -> Iterator[str]:
    yield f"  {work.key}"
    for conflict in work.conflicts:
        for number, side in enumerate(conflict.sides):
            taken = "taken" if number == 0 else "also"
            yield f"    {conflict.variable.replace('_', '-')}, {taken}: {side.value} ({'; '.join(side.places)})"


def _apart(listed: WorkList) -> Iterator[str]:
    for one, other, row in listed.apart:
        yield f"  {one} and {other}: {row.reason}"
        yield from (f"    {_shown(printing)}" for printing in (row.one, row.other))


def _printed(printing: Printing) -> str:
    return " ".join(printing.text.split())


def _shown(printing: Printing) -> str:
    line = _printed(printing)
    text = line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + " …"
    return f"{printing.place}: {text}"
