"""Headings that no markup announces: short lines that stand apart, in capitals or with a number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.model import BlockKind, Span
from citecheck.readers.draft import Draft
from citecheck.readers.words import LIST_HEADINGS, NOTE_HEADINGS

_LONGEST = 100  # code points
_NUMBERED = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2}){0,4}\.?|[IVXLC]{1,6}\.|[A-Z]\.|(?:chapter|chapitre|capítulo|kapitel|part)\s[\divxlc]{1,5}[.:]?)\s+(?=[^\W\d_a-z])",
    re.IGNORECASE,
)
_KNOWN = LIST_HEADINGS | NOTE_HEADINGS


def find_headings(source: str, drafts: Sequence[Draft]) -> list[Draft]:
    """The same drafts; where no draft is a heading by its markup, the lines that can only be headings become ones."""
    if any(draft.kind is BlockKind.HEADING for draft in drafts):
        return list(drafts)
    found: list[Draft] = []
    for index, draft in enumerate(drafts):
        following = drafts[index + 1] if index + 1 < len(drafts) else None
        found += _split(source, draft, following)
    return found


def _split(source: str, draft: Draft, following: Draft | None) -> list[Draft]:
    if (
        draft.kind is BlockKind.LIST_ITEM
        and following is not None
        and following.kind is BlockKind.PARAGRAPH
        and _is_numbered_heading(source, draft)
    ):
        whole = Span(draft.whole.start, draft.whole.end)
        return [replace(draft, kind=BlockKind.HEADING, lines=(whole,), level=1, label=None)]
    if draft.kind is not BlockKind.PARAGRAPH or draft.furniture or not draft.lines:
        return [draft]
    count = 0
    while count < len(draft.lines) and _is_capital(draft.lines[count].of(source)):
        count += 1
    if count and count == len(draft.lines) <= 3:
        return [replace(draft, kind=BlockKind.HEADING, level=1)]
    if 0 < count <= 2:
        rest = draft.lines[count:]
        upper = replace(
            draft, kind=BlockKind.HEADING, level=1, lines=draft.lines[:count], whole=Span(draft.whole.start, draft.lines[count - 1].end)
        )
        lower = replace(draft, lines=rest, whole=Span(rest[0].start, draft.whole.end), page_break=False)
        return [upper, *_split(source, lower, following)]
    if len(draft.lines) == 1 and _is_title(source, draft, following):
        return [replace(draft, kind=BlockKind.HEADING, level=2)]
    return [draft]


def _is_numbered_heading(source: str, draft: Draft) -> bool:
    text = draft.whole.of(source)
    return len(draft.lines) == 1 and len(text) <= 80 and text[-1] not in ".,;:!?" and _NUMBERED.match(text) is not None


def _is_capital(line: str) -> bool:
    letters = [character for character in line if character.isalpha()]
    return (
        len(line) <= _LONGEST
        and len(letters) >= 4
        and not any(letter.islower() for letter in letters)
        and any(letter.isupper() for letter in letters)
        and line[-1] not in ".,;"
    )


def _is_title(source: str, draft: Draft, following: Draft | None) -> bool:
    text = draft.lines[0].of(source)
    if text.strip(" :.").lower() in _KNOWN:
        return True
    if following is None or len(text) > 80 or text[-1] in ".,;:!?)" or not text[0].isupper():
        return False
    if len(text.split()) > 10 or any(character.isdigit() for character in text) or "@" in text or "," in text:
        return False
    after = following.whole.of(source)
    return following.kind is BlockKind.PARAGRAPH and len(after) >= 150 and after.lstrip('"“‘(')[:1].isupper()
