"""Numbers that may be citations, as they are seen before the document has told in which form it cites."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from citecheck.extract.citations.found import Cluster, Found
from citecheck.model import Block, BlockKind, Document, MarkKind, NoteAnchor, Number, Span

Place = tuple[Block, NoteAnchor | None]


_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_FRONT = 600  # code points of a block that are looked at
_NAMES = 0.6  # share of the words of a list of authors or addresses that begin with a capital
_COMMON = 0.1  # share of them that are longer words in small letters
_SHORT = 3
_LOST = 2  # the next number, or the one after it where one was lost


class Form(StrEnum):
    """The forms in which numbers cite, in words for people."""

    SQUARE = "numbers in square brackets"
    RAISED = "numbers raised above the line"
    ROUND = "numbers in round brackets"
    GLUED = "numbers glued to words"
    WORDED = "numbers behind a word for references"


class Doubt(StrEnum):
    """When a number that may be something else counts as a citation all the same."""

    HABIT = "where the document cites in this form"
    ORDER = "where the numbers before it allow it"
    DUE = "where it is the next number"


@dataclass(frozen=True, slots=True)
class Seen:
    """One bracket, or one raised or glued stretch. With a ``doubt`` it counts only in a document that cites in the order of its list."""

    form: Form
    span: Span
    items: tuple[Found, ...]
    note: NoteAnchor | None = None
    doubt: Doubt | None = None

    @property
    def numbers(self) -> tuple[int, ...]:
        """Every number, in order; ranges in full."""
        return tuple(number for item in self.items if isinstance(item.pointer, Number) for number in item.pointer.numbers)

    @property
    def cluster(self) -> Cluster:
        """As a citation."""
        return Cluster(self.span, self.items, self.note)


class Scene:
    """The text with its blocks outside of the reference list. ``front``: the blocks before the text proper begins.

    ``note_labels``: of the notes; ``raised_labels``: of those that no bracket calls; ``once``: of those that are called as often as they are printed.
    """

    def __init__(self, document: Document, places: Sequence[Place], highest: int) -> None:
        self.document, self.text, self.places, self.highest = document, document.text, places, highest
        first = next((index for index, (block, _) in enumerate(places) if not _is_front(self.text, block)), 0)
        self.front = frozenset(block.span for block, _ in places[:first])
        notes = Counter(block.label for block, _ in places if block.kind is BlockKind.NOTE and block.label and block.span not in self.front)
        calls = [mark for mark in document.marks if mark.kind is MarkKind.NOTE_REFERENCE and mark.value in notes]
        times = Counter(mark.value for mark in calls)
        plainly = {mark.value for mark in calls if self.text[mark.span.start] == "["}
        self.note_labels = frozenset(notes)
        self.raised_labels = self.note_labels - plainly
        self.once = frozenset(label for label in self.raised_labels if times[label] <= notes[label])
        self.lifted = frozenset(mark.span.start for mark in document.marks if mark.kind is MarkKind.SUPERSCRIPT)
        self._starts = [block.span.start for block, _ in places]

    def place(self, span: Span) -> Place | None:
        """The block that holds ``span``, with its anchor."""
        index = bisect_right(self._starts, span.start) - 1
        return self.places[index] if index >= 0 and self.places[index][0].span.contains(span) else None


def _is_front(text: str, block: Block) -> bool:
    """Whether a block can stand before the text: a heading, authors, or the addresses that their figures call. Its words are names."""
    if block.kind in (BlockKind.HEADING, BlockKind.NOTE):
        return True
    words = [word for word in _WORD.findall(text, block.span.start, min(block.span.end, block.span.start + _FRONT)) if len(word) > 1]
    names = sum(word[0].isupper() for word in words)
    common = sum(word[0].islower() and len(word) > _SHORT for word in words)
    return bool(words) and names >= _NAMES * len(words) and common <= _COMMON * len(words)


def coverage(seen: Iterable[Seen], highest: int) -> frozenset[int]:
    """The numbers of the list that are seen."""
    return frozenset(number for one in seen for number in one.numbers if number <= highest)


def in_order(seen: Sequence[Seen], highest: int) -> list[Seen]:
    """Those that keep the order of first citation: none runs ahead of the numbers before it by more than a few lost ones."""
    gap = max(3, highest // 10)
    last = 0
    kept = []
    for one in seen:
        numbers = one.numbers
        if not numbers or min(numbers) > last + (_LOST if one.doubt in (Doubt.ORDER, Doubt.DUE) else gap):
            continue
        if one.doubt is Doubt.DUE and not any(last < number <= last + _LOST for number in numbers):
            continue
        kept.append(one)
        last = max(last, *(number for number in numbers if number <= last + gap + len(numbers)), 0)
    return kept
