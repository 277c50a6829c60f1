"""Notes that no markup announces: numbered blocks under a heading that says so, or at the end of the page that calls them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citecheck.model import BlockKind, Span
from citecheck.readers.draft import Draft, beginning, ending
from citecheck.readers.listed import headed
from citecheck.readers.note_figures import note_figures
from citecheck.readers.tails import head, is_closed
from citecheck.readers.words import NOTE_HEADINGS, as_listed
from citecheck.text.expressions import deferred

_BARE_NUMBER = re.compile(r"\[?(\d{1,3})\]?[ \t]+(?=[^\W\d]|[\"“‘'(*_<])")
_ADDRESS = re.compile(r"https?:|www\.")
_RAISED_CALL = deferred(r"<sup>[ \t]*\[?(\d{1,3})\]?[ \t]*</sup>|\[\^(\d{1,3})\](?!:)|\^(\d{1,3})\^|([⁰¹²³⁴-⁹]{1,3})", re.IGNORECASE)
_FIGURES = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_CALLED = 0.5  # share of the notes that the text must be seen to call; some calls are lost with their raised place
_ROW = 3
_PAIR = 2  # notes that stand together and are all that the text has called since the last ones
_ASIDE = frozenset({BlockKind.TABLE, BlockKind.CODE, BlockKind.NOTE})


def find_notes(source: str, drafts: Sequence[Draft]) -> list[Draft]:
    """The same drafts, with the notes among them known as notes."""
    found = list(_under_headings(source, drafts))
    if any(draft.kind is BlockKind.NOTE for draft in drafts):
        return found  # the author marks his notes, so that what is only numbered is a list
    numbers = [0 if listed else _number(source, draft) for draft, listed in zip(found, headed(source, found), strict=True)]
    calls = _calls(source, found) if any(numbers) else []
    return _at_page_ends(source, found, numbers, calls) if calls else found


def bracketed_labels(source: str, drafts: Sequence[Draft]) -> frozenset[str]:
    """The labels of the notes that are printed as ``[1]``: such brackets in the text call them."""
    notes = (draft for draft in drafts if draft.kind is BlockKind.NOTE and draft.label is not None)
    return frozenset(
        draft.label or "" for draft in notes if source[draft.whole.start] in "[\\" and not source.startswith("[^", draft.whole.start)
    )


def _under_headings(source: str, drafts: Sequence[Draft]) -> Iterator[Draft]:
    under = False
    for draft in drafts:
        if draft.kind is BlockKind.HEADING:
            under = as_listed(draft.whole.of(source)) in NOTE_HEADINGS
        number = _number(source, draft) if under else 0
        yield _as_note(source, draft, number) if number else draft


def _number(source: str, draft: Draft) -> int:
    """The number that opens a draft, 0 for none."""
    if draft.furniture or not draft.lines:
        return 0
    if draft.kind is BlockKind.LIST_ITEM:
        return int(draft.label) if draft.label and draft.label.isdecimal() else 0
    match = _BARE_NUMBER.match(source, draft.whole.start, draft.whole.end) if draft.kind is BlockKind.PARAGRAPH else None
    return int(match[1]) if match else 0


def _as_note(source: str, draft: Draft, number: int) -> Draft:
    match = _BARE_NUMBER.match(source, draft.whole.start, draft.whole.end) if draft.kind is BlockKind.PARAGRAPH else None
    lines = draft.lines if match is None else (Span(match.end(), draft.lines[0].end), *draft.lines[1:])
    return replace(draft, kind=BlockKind.NOTE, level=0, label=str(number), lines=lines)


def _calls(source: str, drafts: Sequence[Draft]) -> list[tuple[int, int]]:
    """Where notes are called and by which number, in source order: raised figures, or glued ones where nothing is raised."""
    stretches = [draft.whole for draft in drafts if draft.kind not in _ASIDE and not draft.furniture]
    raised = [
        (match.start(), int((match[1] or match[2] or match[3] or match[4]).translate(_FIGURES)))
        for stretch in stretches
        for match in _RAISED_CALL.finditer(source, stretch.start, stretch.end)
    ]
    return raised or [(figure.span.start, figure.number) for figure in note_figures(source, stretches, noted=True)]


def _at_page_ends(source: str, drafts: Sequence[Draft], numbers: Sequence[int], calls: Sequence[tuple[int, int]]) -> list[Draft]:
    """Runs of numbered blocks become notes where the text since the last run has called them."""
    found = list(drafts)
    waiting = iter([*calls, (len(source) + 1, 0)])
    place, number = next(waiting)
    seen: set[int] = set()
    for run in _runs(source, drafts, numbers):
        wanted = {numbers[index] for index in run}
        while place < drafts[run[0]].whole.start:
            seen.add(number)
            place, number = next(waiting)
        exact = wanted == seen and len(run) >= _PAIR and drafts[run[0]].kind is BlockKind.PARAGRAPH
        if len(wanted & seen) >= _CALLED * len(wanted) and (exact or _noted(source, drafts, run)):
            for index in run:
                found[index] = _as_note(source, drafts[index], numbers[index])
            seen = set()
    return found


def _noted(source: str, drafts: Sequence[Draft], run: Sequence[int]) -> bool:
    """Whether a run stands where notes stand and looks like them: bare numbers in a row, or numbered items at the end of a page or document."""
    first, last = run[0], run[-1]
    if first == 0 or ending(source, drafts[first - 1]).rstrip("*_ ").endswith(":"):
        return False
    if last + 1 == len(drafts) or (len(run) >= _ROW and drafts[first].kind is BlockKind.PARAGRAPH):
        return True
    before, after = drafts[first - 1], drafts[last + 1]
    if before.furniture or after.furniture or after.page_break:
        return True
    return head(beginning(source, after))[:1].islower() and not is_closed(ending(source, before))


def _runs(source: str, drafts: Sequence[Draft], numbers: Sequence[int]) -> Iterator[list[int]]:
    """Indices of drafts in a row whose numbers count up by one. What begins in small letters ("17 ships were") can go on a run, but begins none."""
    run: list[int] = []
    for index, number in enumerate(numbers):
        if run and index == run[-1] + 1 and number == numbers[run[-1]] + 1:
            run.append(index)
            continue
        if run:
            yield run
        run = [index] if number and _may_begin(source, drafts[index]) else []
    if run:
        yield run


def _may_begin(source: str, draft: Draft) -> bool:
    match = _BARE_NUMBER.match(source, draft.whole.start, draft.whole.end)
    return match is None or not source[match.end()].islower() or _ADDRESS.match(source, match.end()) is not None
