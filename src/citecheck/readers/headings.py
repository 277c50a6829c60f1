"""Headings that no markup announces: short lines that stand apart, in capitals or with a number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citecheck.model import BlockKind, Span
from citecheck.readers.draft import Draft, beginning
from citecheck.readers.words import LIST_HEADINGS, NOTE_HEADINGS
from citecheck.text.composed import composed

_LONGEST = 100  # code points
_DEEPEST = 6
_SIGNS = "*_ \t"
_NUMBERED = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2}){0,4}\.?|(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})\.|(?i:chapter|chapitre|capítulo|capitolo|kapitel|part|partie|teil)\s[\dIVXLCivxlc]{1,5}[.:]?)"
    r"\s+(?=[^\W\d_a-z])"
)
_KNOWN = LIST_HEADINGS | NOTE_HEADINGS


def find_headings(source: str, drafts: Sequence[Draft]) -> list[Draft]:
    """The same drafts, with the lines that can only be headings known as ones.

    Where the author marks headings, only the words that head a list of references or of notes are added to his.
    """
    if any(draft.kind is BlockKind.HEADING for draft in drafts):
        return list(_known_ones(source, drafts))
    found: list[Draft] = []
    for index, draft in enumerate(drafts):
        following = drafts[index + 1] if index + 1 < len(drafts) else None
        found += _split(source, draft, following)
    return found


def _known_ones(source: str, drafts: Sequence[Draft]) -> Iterator[Draft]:
    level = 0
    for draft in drafts:
        if draft.kind is BlockKind.HEADING:
            level = draft.level
        if draft.kind is BlockKind.PARAGRAPH and len(draft.lines) == 1 and _is_known(_plain(source, draft)):
            yield replace(draft, kind=BlockKind.HEADING, level=min(level + 1, _DEEPEST))
        else:
            yield draft


def _split(source: str, draft: Draft, following: Draft | None) -> list[Draft]:
    if draft.kind is BlockKind.LIST_ITEM and following is not None and following.kind is BlockKind.PARAGRAPH:
        level = _numbered_level(source, draft)
        return [replace(draft, kind=BlockKind.HEADING, lines=(draft.whole,), level=level, label=None)] if level else [draft]
    if draft.kind is not BlockKind.PARAGRAPH or draft.furniture or not draft.lines:
        return [draft]
    count = 0
    while count < len(draft.lines) and _is_capital(draft.lines[count].of(source).strip(_SIGNS)):
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
    level = _numbered_level(source, draft) if following is not None and following.kind is BlockKind.PARAGRAPH else 0
    if level or (len(draft.lines) == 1 and _is_title(source, draft, following)):
        return [replace(draft, kind=BlockKind.HEADING, level=level or 2)]
    return [draft]


def _plain(source: str, draft: Draft) -> str:
    return draft.lines[0].of(source).strip(_SIGNS)


def _is_known(title: str) -> bool:
    return len(title) <= _LONGEST and composed(title).strip(" :.").lower() in _KNOWN


def _numbered_level(source: str, draft: Draft) -> int:
    """The depth of "2.3 Results" (2); 0 when this is no numbered heading. "1 Results" has to begin with a capital and to end like a title."""
    text = draft.whole.of(source).strip(_SIGNS) if len(draft.lines) == 1 and len(draft.whole) <= _LONGEST else ""
    match = _NUMBERED.match(text)
    if match is None or text[-1] in ".,;:!?" or len(text.split()) > 12:
        return 0
    return min(1 + match[0].strip(" .").count("."), _DEEPEST)


def _is_capital(line: str) -> bool:
    letters = [character for character in line if character.isalpha()]
    return (
        len(line) <= _LONGEST
        and len(letters) >= 4
        and not any(letter.islower() for letter in letters)
        and sum(letter.isupper() for letter in letters) * 2 > len(letters)
        and line[-1] not in ".,;．。"
    )


def _is_title(source: str, draft: Draft, following: Draft | None) -> bool:
    text = _plain(source, draft)
    if _is_known(text):
        return True
    if following is None or not 0 < len(text) <= 80 or text[-1] in ".,;:!?)" or not text[0].isupper():
        return False
    if len(text.split()) > 10 or any(character.isdigit() for character in text) or "@" in text or "," in text:
        return False
    after = beginning(source, following)
    return following.kind is BlockKind.PARAGRAPH and len(after) >= 150 and after.lstrip('*_"“‘(')[:1].isupper()
