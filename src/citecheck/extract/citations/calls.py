"""Where the notes of a document are called, and whom the sentence there names."""

from __future__ import annotations

import re
from bisect import bisect_right

from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.narrative import adjacent_names
from citecheck.extract.citations.passage import POSSESSIVES
from citecheck.extract.citations.sentences import Sentences
from citecheck.model import BlockKind, Document, MarkKind, Span
from citecheck.text.fold import fold

_CAPITALIZED = re.compile(r"(?<!\w)[^\W\d_a-z][\w'’-]{0,40}")
_FARTHEST = 1000  # code points of a sentence before the call


class Calls:
    """The calls of notes, by label. A label that is called more often than it is printed as a note, or less, calls none for certain."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self.text = document.text
        self.lexicon = lexicon
        self._bodies = sorted((block.span for block in document.blocks if block.kind is not BlockKind.NOTE), key=lambda span: span.start)
        calls: dict[str, list[Span]] = {}
        for mark in document.marks:
            if mark.kind is MarkKind.NOTE_REFERENCE and mark.value:
                calls.setdefault(mark.value, []).append(mark.span)
        notes: dict[str, list[int]] = {}
        for block in document.blocks:
            if block.kind is BlockKind.NOTE and block.label:
                notes.setdefault(block.label, []).append(block.span.start)
        self._call_of = {
            start: call
            for label, starts in notes.items()
            if len(starts) == len(calls.get(label, ()))
            for start, call in zip(starts, calls[label], strict=True)
        }

    def authors(self, note: Span) -> tuple[str, ...]:
        """The names of the list directly in front of the note's call, else the only one in the sentence before it; none when in doubt."""
        call = self._call_of.get(note.start)
        index = bisect_right(self._bodies, call.start, key=lambda span: span.start) - 1 if call else -1
        if call is None or index < 0 or call.end > self._bodies[index].end:
            return ()
        at = call.start
        while at > self._bodies[index].start and self.text[at - 1] in "([ ":
            at -= 1
        near = Span(max(self._bodies[index].start, at - _FARTHEST), at)
        low = Sentences(self.text, near).start(max(at - 1, near.start))
        names = adjacent_names(self.text, at, low, self.lexicon)
        if names is not None and names.families and all(map(self.lexicon.knows, names.families)):
            return names.families
        return self._only_name(low, at)

    def _only_name(self, low: int, at: int) -> tuple[str, ...]:
        found: dict[str, str] = {}
        for match in _CAPITALIZED.finditer(self.text, low, at):
            name = match.group()
            for ending in POSSESSIVES:
                name = name.removesuffix(ending)
            if self.lexicon.knows(name):
                found.setdefault(fold(name), name)
        return tuple(found.values()) if len(found) == 1 else ()
