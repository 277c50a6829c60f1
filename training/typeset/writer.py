"""Text that is labelled while it is written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from citecheck.extract.references.parsing.tagged import Example
from citecheck.model import Span

_SLOT = re.compile(r"\{([a-z]+)\}")
_BORDER = re.compile(r"[,;(/:]|\|")
_LABELS = {"year": "issued", "place": "publisher-place", "series": "collection-title", "url": "URL"}
Bit = tuple[str, str, str]  # label, text with {} for the value (no {}: punctuation, label empty), slot


class Writer:
    """A reference under way. Every separator is handed over with what follows it, so that what is missing leaves none behind."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._parts: list[tuple[str, Span]] = []
        self._emphasis: list[Span] = []
        self.end = ""  # the last characters

    def part(self, label: str, text: str, before: str = "", *, emphasized: bool | tuple[int, int] = False) -> None:
        """``text``, which is of ``label``, behind ``before``. ``emphasized`` may say which stretch of it."""
        if not text:
            return
        self.plain(self._gap(before, text))
        start = self._length
        self.plain(text)
        self._parts.append((label, Span(start, self._length)))
        if emphasized:
            first, last = emphasized if isinstance(emphasized, tuple) else (0, len(text))
            self._emphasis.append(Span(start + first, start + last))

    def pattern(self, template: str, values: Mapping[str, str], before: str = "", emphasized: str = "") -> None:
        """The values of a template's slots, each with the words that stand beside it."""
        for label, text, slot in compiled(template):
            if not label:
                before += text
                continue
            self.part(label, text.replace("{}", values.get(slot, "")), before, emphasized=slot == emphasized and bool(slot))
            before = ""
        self.plain(self._gap(before.rstrip(" "), ""))

    def plain(self, text: str) -> None:
        """Text that belongs to no part."""
        if text:
            self._pieces.append(text)
            self._length += len(text)
            self.end = (self.end + text)[-4:]

    def finish(self, stop: str) -> None:
        """The mark that closes the reference."""
        self.plain(self._gap(stop, ""))

    def example(self) -> Example:
        """What was written."""
        return Example("".join(self._pieces), tuple(self._parts), tuple(self._emphasis))

    def _gap(self, before: str, text: str) -> str:
        """``before`` without the marks that the text has already."""
        if not self._length:
            return before.lstrip(" .,:;")
        mark, end = before[:1], self.end.rstrip("”\"’'“») ")[-1:] if self.end[-1:] in "”\"’'“»" else self.end[-1:]
        if not mark:
            return " " if text and self.end[-1:] not in " (" and text[:1].isalnum() and self.end[-1:].isalnum() else before
        if (mark == end and mark in ".,:;") or (mark == "." and end in "?!,;:") or (mark in ",:;" and end in "?!"):
            before = before[1:]
        if self.end[-1:] in " (":
            before = before.lstrip(" ")
        return before


@cache
def compiled(template: str) -> tuple[Bit, ...]:
    """The bits of a template. Words beside a slot join it; a word between two goes to the second unless a comma, a bracket or a bar parts them."""
    pieces = _SLOT.split(template)
    bits: list[Bit] = []
    for at in range(0, len(pieces), 2):
        behind, gap, ahead = _parted(pieces[at], first=at == 0, last=at == len(pieces) - 1)
        if bits and behind:
            kept = behind.rstrip(" ")
            bits[-1] = (bits[-1][0], bits[-1][1] + kept, bits[-1][2])
            gap = behind[len(kept) :] + gap
        if gap:
            bits.append(("", gap, ""))
        if at + 1 < len(pieces):
            slot = pieces[at + 1]
            bits.append((_LABELS.get(slot, slot), ahead + "{}", slot))
    return tuple(bits)


def _parted(literal: str, *, first: bool, last: bool) -> tuple[str, str, str]:
    """What of a literal belongs to the slot before it, to neither and to the slot behind it."""
    behind, ahead = "", literal
    if last and not first:
        behind, ahead = literal, ""
    elif not first and (border := _BORDER.search(literal)):
        behind, ahead = literal[: border.start()], literal[border.start() :]
    if not any(map(str.isalnum, behind)):
        behind, ahead = "", behind + ahead
    bare = ahead.lstrip(" ,;()/:|.") if any(map(str.isalnum, ahead)) or any(sign in ahead for sign in "#№§") else ""
    gap = ahead[: len(ahead) - len(bare)] if bare else ahead
    if last and behind:
        kept = behind.rstrip(" )],;")
        behind, gap = kept, behind[len(kept) :]
    return behind, gap.replace("|", ""), bare
