"""Puts together what pages have cut, and notes after the block that calls them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from citecheck.model import BlockKind, Span
from citecheck.readers.draft import Draft, Layout, Passage, beginning, ending
from citecheck.readers.hyphens import HYPHENS
from citecheck.readers.listed import in_lists, opens_small
from citecheck.readers.tails import ends_abbreviated, ends_open, head, is_closed, tail
from citecheck.readers.words import CAPTION_WORDS, OPEN_WORDS

_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE})
_LONG = 60  # code points; what is shorter is a line of verse, an address or a title
_CAPTION = re.compile(
    rf"(?:{'|'.join(CAPTION_WORDS)})\b[\s.]{{0,3}}(?:[\divxlc]{{1,6}}|[A-Z])?(?:[-–.]\d{{1,3}}){{0,3}}\s?[:.–—-]", re.IGNORECASE
)
_MARGIN = 0.85  # of the usual length of a line
_FIRST_WORD = re.compile(r"\W")
_BRACKET_REACH = 300  # code points; a bracket that opened before that was forgotten by the author
_FRAGMENT = 300  # code points; the remains of a note are shorter
_FRAGMENTS = 4  # remains of notes that may stand in a row
_EVIDENT = re.compile(r"https?://|www\.|\b(?:1[5-9]|20)\d\d\b|\A[\"“‘]")


def arrange(source: str, drafts: Sequence[Draft], *, listed: bool = False) -> Layout:
    """The passages of the text: paragraphs whole again, notes after the passage that calls them, furniture apart. ``listed``: all is a reference list."""
    return _Arranger(source, drafts, [True] * len(drafts) if listed else in_lists(source, drafts)).run()


class _Arranger:
    """Walks over the drafts once. It lives inside `arrange` only."""

    def __init__(self, source: str, drafts: Sequence[Draft], listed: Sequence[bool]) -> None:
        self.source = source
        self.drafts = drafts
        self.passages: list[Passage] = []
        self.current: list[Draft] = []
        self.notes: list[Draft] = []
        self.furniture: list[Span] = []
        self.cut_note: int | None = None  # the last passage of a note without a label whose text has not come to an end
        self.listed = listed
        self.gap = _usual_gap(source, drafts)
        self.between = False  # something that belongs to a page stands between the current passage and the draft in hand

    def run(self) -> Layout:
        at = 0
        while at < len(self.drafts):
            at = self.take(at)
        self.flush()
        return Layout(tuple(self.passages), tuple(self.furniture))

    def take(self, at: int) -> int:
        draft = self.drafts[at]
        self.between = self.between or draft.page_break or (at > 0 and self.newlines_before(at) > self.gap)
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
            self.lift(self.drafts[at : at + fragments])
            self.current.append(self.drafts[at + fragments])
            self.between = False
            return at + fragments + 1
        if not (self.current and self.goes_on(self.current[-1], draft, listed=self.listed[at])):
            self.flush()
        self.current.append(draft)
        self.between = False
        return at + 1

    def lift(self, fragments: Sequence[Draft]) -> None:
        """Take the remains of notes out of the sentence; the first may be the rest of one that the last page cut."""
        notes = [replace(each, kind=BlockKind.NOTE, label=None, level=0) for each in fragments]
        if self.cut_note is not None and head(beginning(self.source, notes[0]))[:1].isdigit():
            begun = self.passages[self.cut_note]
            self.passages[self.cut_note] = Passage((*begun.drafts, notes.pop(0)))
            self.cut_note = None
        self.notes += notes

    def newlines_before(self, at: int) -> int:
        return _newlines(self.source, self.drafts[at - 1], self.drafts[at])

    def flush(self) -> None:
        if self.current:
            self.passages.append(Passage(tuple(self.current)))
        self.passages += (Passage((note,)) for note in self.notes)
        if self.notes:
            last = self.notes[-1]
            self.cut_note = None if last.label or is_closed(ending(self.source, last)) else len(self.passages) - 1
        self.current, self.notes = [], []

    def goes_on(self, one: Draft, other: Draft, *, listed: bool) -> bool:
        """Whether ``other`` is the rest of ``one``."""
        if not self.is_prose(one) or other.kind not in {BlockKind.PARAGRAPH, one.kind} or other.label is not None:
            return False
        if other.kind is BlockKind.LIST_ITEM:
            return False
        before, after = ending(self.source, one), head(beginning(self.source, other))
        if not after or _CAPTION.match(after) or _CAPTION.match(head(beginning(self.source, one))):
            return False
        if listed:
            return self.between and not is_closed(before) and ((after[0].islower() and not opens_small(after)) or ends_open(before))
        return self.continues(one, before, after)

    def continues(self, one: Draft, before: str, after: str) -> bool:
        """The signs that a sentence goes on, outside of reference lists, where they can be trusted."""
        end = tail(before)
        small = after[0].islower()
        if not end or is_closed(before):
            return bool(end) and small and (self.between or ends_abbreviated(before)) and end[-1] != ":"
        if small:
            return end[-1] != ";" or self.between
        if end[-1] in HYPHENS and end[-2:-1].isalpha():
            return after[0].isalpha()
        if _open_bracket(before) and ")" in after[:_BRACKET_REACH]:
            return True
        if ends_open(before):
            return True
        if _FIRST_WORD.split(after, maxsplit=1)[0].lower() in OPEN_WORDS:
            return False
        return (self.between or _runs_to_the_margin(one)) and (end[-1].isalnum() or end[-1] in ",–—-")

    def is_prose(self, draft: Draft) -> bool:
        if draft.kind not in _PROSE or draft.furniture or not draft.lines:
            return False
        return len(draft.whole) >= _LONG and len(draft.whole) >= 35 * len(draft.lines)

    def fragments(self, at: int) -> int:
        """How many drafts from here are the remains of notes that stand in the middle of a sentence."""
        if self.listed[at] or not self.current or not self.is_prose(self.current[-1]) or is_closed(ending(self.source, self.current[-1])):
            return 0
        for count in range(1, _FRAGMENTS + 1):
            if at + count >= len(self.drafts) or not self.is_fragment(self.drafts[at + count - 1]):
                return 0
            following = self.drafts[at + count]
            if following.kind is not BlockKind.PARAGRAPH or following.furniture:
                continue
            small = head(beginning(self.source, following))[:1].islower()
            if (small or _runs_to_the_margin(self.current[-1])) and self.is_prose(following) and not self.is_fragment(following):
                return count
        return 0

    def is_fragment(self, draft: Draft) -> bool:
        text = draft.whole.of(self.source) if len(draft.whole) <= _FRAGMENT else ""
        begin = head(text)
        return (
            draft.kind is BlockKind.PARAGRAPH and _EVIDENT.search(text) is not None and not (begin[:1].islower() or _CAPTION.match(begin))
        )


def _usual_gap(source: str, drafts: Sequence[Draft]) -> int:
    """How many newlines part most neighbours; more of them are a sign that a page ended there."""
    gaps = Counter(_newlines(source, one, other) for one, other in pairwise(drafts))
    return max(gaps, key=lambda gap: gaps[gap], default=0)


def _newlines(source: str, one: Draft, other: Draft) -> int:
    return source.count("\n", one.whole.end, other.whole.start)


def _runs_to_the_margin(draft: Draft) -> bool:
    """Whether the last line of a wrapped paragraph is as long as its others, as if it went on."""
    lengths = sorted(len(line) for line in draft.lines)
    return len(lengths) > 2 and len(draft.lines[-1]) >= _MARGIN * lengths[len(lengths) // 2]


def _open_bracket(text: str) -> bool:
    end = text[-_BRACKET_REACH:]
    return end.rfind("(") > end.rfind(")")
