"""Puts together what pages have cut, and notes after the block that calls them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.model import BlockKind, Span
from citecheck.readers.draft import Draft, Layout, Passage
from citecheck.readers.hyphens import HYPHENS
from citecheck.readers.tails import ends_abbreviated, ends_open, head, is_closed, tail
from citecheck.readers.words import CAPTION_WORDS

_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE})
_LONG = 60  # code points; what is shorter is a line of verse, an address or a title
_CAPTION = re.compile(
    r"(?:%s)\b[\s.]{0,3}(?:[\divxlc]{1,6}|[A-Z])?(?:[-–.][\d]{1,3}){0,3}\s?[:.–—-]" % "|".join(CAPTION_WORDS), re.IGNORECASE
)
_ENTRY = re.compile(
    r"[^\W\d_][\w'’.-]{0,40}(?:[ -][^\W\d_][\w'’.-]{0,40}){0,3},?\s[^\n]{0,160}?[(\[]?\b(?:1[4-9]|20)\d\d[a-z]?\b"  # a name, and soon a year
)
_PERIOD_LETTER = re.compile(r"\.[^\W\d_]")
_BRACKET_REACH = 300  # code points; a bracket that opened before that was forgotten by the author
_FRAGMENT = 300  # code points; the remains of a note are shorter
_FRAGMENTS = 4  # remains of notes that may stand in a row
_EVIDENT = re.compile(r"https?://|www\.|\b(?:1[5-9]|20)\d\d\b|\A[\"“‘]")


def arrange(source: str, drafts: Sequence[Draft]) -> Layout:
    """The passages of the text: paragraphs whole again, notes after the passage that calls them, furniture apart."""
    return _Arranger(source, drafts).run()


class _Arranger:
    """Walks over the drafts once. It lives inside `arrange` only."""

    def __init__(self, source: str, drafts: Sequence[Draft]) -> None:
        self.source = source
        self.drafts = drafts
        self.passages: list[Passage] = []
        self.current: list[Draft] = []
        self.notes: list[Draft] = []
        self.furniture: list[Span] = []
        self.between = False  # something that belongs to a page stands between the current passage and the draft in hand

    def run(self) -> Layout:
        at = 0
        while at < len(self.drafts):
            at = self.take(at)
        self.flush()
        return Layout(tuple(self.passages), tuple(self.furniture))

    def take(self, at: int) -> int:
        draft = self.drafts[at]
        self.between = self.between or draft.page_break
        if draft.furniture:
            self.furniture.append(draft.whole)
            self.between = True
            return at + 1
        if draft.kind is BlockKind.NOTE:
            self.notes.append(draft)
            self.between = True
            return at + 1
        fragments = self.fragments(at)
        if fragments:
            self.notes += (replace(each, kind=BlockKind.NOTE, label=None, level=0) for each in self.drafts[at : at + fragments])
            self.current.append(self.drafts[at + fragments])
            self.between = False
            return at + fragments + 1
        if not (self.current and self.goes_on(self.current[-1], draft)):
            self.flush()
        self.current.append(draft)
        self.between = False
        return at + 1

    def flush(self) -> None:
        if self.current:
            self.passages.append(Passage(tuple(self.current)))
        self.passages += (Passage((note,)) for note in self.notes)
        self.current, self.notes = [], []

    def goes_on(self, one: Draft, other: Draft) -> bool:
        """Whether ``other`` is the rest of ``one``."""
        if not self.is_prose(one) or other.kind not in {BlockKind.PARAGRAPH, one.kind} or other.label is not None:
            return False
        if other.kind is BlockKind.LIST_ITEM:
            return False
        before, after = one.whole.of(self.source), head(other.whole.of(self.source))
        if not after or _CAPTION.match(after) or _CAPTION.match(before) or self.in_list(one, other):
            return False
        return self.continues(tail(before), before, after)

    def continues(self, end: str, before: str, after: str) -> bool:
        if not end:
            return False
        small = after[0].islower()
        if is_closed(before):
            return small and (self.between or ends_abbreviated(before)) and end[-1] != ":"
        if small:
            return end[-1] != ";" or self.between
        if end[-1] in HYPHENS and end[-2:-1].isalpha():
            return after[0].isalpha()
        if _open_bracket(before) and ")" in after[:_BRACKET_REACH]:
            return True
        if ends_open(before) or end[-1] == ",":
            return True
        return self.between and (end[-1].isalnum() or end[-1] in "–—-")

    def is_prose(self, draft: Draft) -> bool:
        if draft.kind not in _PROSE or draft.furniture or not draft.lines:
            return False
        return len(draft.whole) >= _LONG and len(draft.whole) >= 35 * len(draft.lines)

    def in_list(self, one: Draft, other: Draft) -> bool:
        """Whether both look like entries of a reference list, whose missing full stops mean nothing."""
        return all(len(each.whole) < 600 and _ENTRY.match(head(each.whole.of(self.source))) for each in (one, other))

    def fragments(self, at: int) -> int:
        """How many drafts from here are the remains of notes that stand in the middle of a sentence."""
        if not self.current or not self.is_prose(self.current[-1]) or is_closed(self.current[-1].whole.of(self.source)):
            return 0
        for count in range(1, _FRAGMENTS + 1):
            if at + count >= len(self.drafts) or not self.is_fragment(self.drafts[at + count - 1]):
                return 0
            following = self.drafts[at + count]
            if following.kind is not BlockKind.PARAGRAPH or following.furniture:
                continue
            if head(following.whole.of(self.source))[:1].islower() and not self.is_fragment(following):
                return count
        return 0

    def is_fragment(self, draft: Draft) -> bool:
        text = draft.whole.of(self.source) if len(draft.whole) <= _FRAGMENT else ""
        return draft.kind is BlockKind.PARAGRAPH and _EVIDENT.search(text) is not None and not head(text)[:1].islower()


def _open_bracket(text: str) -> bool:
    end = text[-_BRACKET_REACH:]
    return end.rfind("(") > end.rfind(")") and text.count("(") > text.count(")")
