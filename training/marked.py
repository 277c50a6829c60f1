"""Text with marks around the values of a reference, read back as a labelled example.

A style's affixes are given marks (`opened`, `CLOSE`), so what a processor prints says by itself where each value begins and ends. The marks
are private-use characters, which no reference contains. What the processor leaves undone is done here: doubled punctuation where two
values meet, American punctuation inside quotes, and the words between values ("In", "Available at"), which belong to what they introduce.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from citecheck.extract.references.parsing.labels import LABELS
from citecheck.extract.references.parsing.tagged import Example
from citecheck.model import Span

CLOSE, NEXT, EMPHASIS, UPRIGHT, _ROLES, _READY = "\ue0ff", "\ue0fe", "\ue0fd", "\ue0fc", "\ue0fb", "\ue0fa"
_OPEN = {chr(0xE000 + number): label for number, label in enumerate(LABELS)}
_MARK = {label: mark for mark, label in _OPEN.items()}
_PRIVATE = re.compile("[\ue000-\ue0ff]")

_PAIRS = {"(": ")", "[": "]", "“": "”", "«": "»", "„": "“", "‘": "’", "<": ">"}
_CONJUNCTIONS = frozenset("and & und et y e и i".split())
_DOTTED = re.compile(  # a full stop behind these is their own
    r"(?:(?<![^\W\d_])[^\W\d_]|\b(?:al|eds?|Hrsg|Hg|Jr|Sr|Inc|Ltd|Co|dir|coord|trans|trad|Übers|comp|vols?|no|pp?|ed|edn|Aufl|n\.d|s\.f|s\.d|u\. ?a|ред|др|изд|перев))\.$",
    re.IGNORECASE,
)
_THESIS = re.compile(r"thes|tes[ei]\b|diss|дис", re.IGNORECASE)
_TAIL = " \u00a0\n,;:/–—-"
_ABBREVIATED = frozenset("author editor translator issued edition note genre collection-title publisher publisher-place".split())


def opened(label: str) -> str:
    """The mark that opens a part."""
    return _MARK[label]


def opened_roles(labels: Collection[str]) -> str:
    """The marks that open several lists of names, with `NEXT` between them; lists that the work has not are not printed."""
    return _ROLES + "".join(_MARK[label] for label in labels) + _READY


@dataclass(slots=True)
class _Line:
    """A string being read: one entry per character in each list, so that nothing drifts."""

    chars: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    slanted: list[bool] = field(default_factory=list)

    def add(self, char: str, label: str, slanted: bool) -> None:
        self.chars.append(char)
        self.labels.append(label)
        self.slanted.append(slanted)

    def insert(self, at: int, char: str) -> None:
        """A character outside all parts."""
        self.chars.insert(at, char)
        self.labels.insert(at, "")
        self.slanted.insert(at, False)

    def drop(self, at: int) -> None:
        del self.chars[at], self.labels[at], self.slanted[at]

    def label(self, start: int, end: int, label: str) -> None:
        self.labels[start:end] = [label] * (end - start)

    @property
    def text(self) -> str:
        return "".join(self.chars)


def example(marked: str, present: Collection[str], *, american: bool = False) -> Example | None:
    """The example that marked text says, or None where its marks do not nest. ``present`` are the roles that have names."""
    line = _read(marked, present)
    if line is None:
        return None
    _tidy(line)
    if american:
        _punctuation_inside_quotes(line)
    _release(line)
    if not _adopt(line):
        return None
    parts = _merged(line.text, [(label, span) for label, span in _runs(line) if label])
    trimmed = [(label, span) for label, each in parts if (span := _trimmed(line.text, label, each))]
    return Example(line.text, tuple(trimmed), tuple(_emphasis(line)))


def _read(marked: str, present: Collection[str]) -> _Line | None:
    """Marks become labels; the innermost open part has the character."""
    line, slant = _Line(), 0
    stack: list[tuple[str, list[str]]] = [("", [])]
    roles: list[str] | None = None
    for char in marked:
        if char == _ROLES:
            roles = []
        elif char == _READY:
            here = [role for role in roles or () if role in present]
            stack.append((here[0] if here else "", here[1:]))
            roles = None
        elif char in _OPEN:
            stack.append((_OPEN[char], [])) if roles is None else roles.append(_OPEN[char])
        elif char == NEXT:
            _, rest = stack.pop()
            if not stack or not rest:
                return None
            stack.append((rest[0], rest[1:]))
        elif char == CLOSE:
            stack.pop()
            if not stack:
                return None
        elif char in {EMPHASIS, UPRIGHT}:
            slant += 1 if char == EMPHASIS else -1
        else:
            line.add(char, stack[-1][0], slant > 0)
    return line if len(stack) == 1 and slant == 0 and line.chars else None


def _tidy(line: _Line) -> None:
    """One blank, one stop; a blank between words of two parts; nothing blank at the ends."""
    at = 0
    while at < len(line.chars):
        before, here = (line.chars[at - 1] if at else " "), line.chars[at]
        if (here.isspace() and before.isspace()) or (here in ".,;:" and (before == here or (here == "." and before in "?!…,;:"))):
            line.drop(at)
        elif here in ",;:." and before in ",;:":
            line.drop(at - 1)
        elif here in ",.;" and before.isspace() and at > 1 and "".join(line.chars[at : at + 2]) in {", ", ". ", "; ", here}:
            line.drop(at - 1)  # and what stands in front is looked at again
            at -= 1
        else:
            if _is_glued(line, at):
                line.insert(at, " ")
            at += 1
    while line.chars and (line.chars[-1].isspace() or (line.chars[-1] in ",;:" and not line.labels[-1])):
        line.drop(-1)


def _is_glued(line: _Line, at: int) -> bool:
    """Whether a word of one part begins where one of another ends, or a month at the end of the year."""
    if at == 0 or not line.labels[at] or not line.labels[at - 1]:
        return False
    before, here = line.chars[at - 1], line.chars[at]
    if line.labels[at] == line.labels[at - 1]:
        return line.labels[at] in {"issued", "accessed"} and (
            (before.isdigit() and here.isupper()) or (before.islower() and here.isdigit())
        )
    return (before.isalnum() or before in ".,") and (here.isalnum() or here in "“«‘„")


def _punctuation_inside_quotes(line: _Line) -> None:
    for at in range(len(line.chars) - 1):
        if line.chars[at] in "”’" and line.chars[at + 1] in ",." and line.labels[at]:
            line.chars[at], line.chars[at + 1] = line.chars[at + 1], line.chars[at]
            line.labels[at + 1] = line.labels[at]
            if line.chars[at - 1] in "?!.":
                line.chars[at] = ""
    for at in reversed([at for at, char in enumerate(line.chars) if not char]):
        line.drop(at)


def _runs(line: _Line) -> Iterator[tuple[str, Span]]:
    at = 0
    for label, chars in groupby(line.labels):
        length = sum(1 for _ in chars)
        yield label, Span(at, at + length)
        at += length


def _release(line: _Line) -> None:
    """Words that announce an address or a day, printed in a place of their own, are nobody's yet."""
    text = line.text
    for label, span in list(_runs(line)):
        if label in {"accessed", "URL"} and not re.search(r"\d|//|www|\.\w", text[span.start : span.end]):
            line.label(span.start, span.end, "")


def _adopt(line: _Line) -> bool:
    """Words outside parts go to the part that they introduce, or to the one that they follow without a stop. False if they announce nothing."""
    text, runs = line.text, list(_runs(line))
    for number, (label, span) in enumerate(runs):
        words = re.search(r"[\[(]?\w(?:.*(?:\w|(?<=\w)[.:\])]))?", text[span.start : span.end], re.DOTALL)
        if label or not words or words[0].strip(" .") in _CONJUNCTIONS:
            continue
        start, end = span.start + words.start(), span.start + words.end()
        before = runs[number - 1][0] if number else ""
        after = runs[number + 1][0] if number + 1 < len(runs) else ""
        if words[0][0] == "[" and words[0][-1] == "]":
            line.label(start, end, "note")
        elif not after and text[end - 1] == ":":
            return False
        elif before and (not after or (text[span.start : start] == " " and text[end : span.end].strip(" ") and text[end - 1] != ":")):
            line.label(start, end, before if before != "title" else "genre" if _THESIS.search(words[0]) else "note")
        elif after:
            line.label(start, span.end, after)
    return True


def _merged(text: str, parts: list[tuple[str, Span]]) -> list[tuple[str, Span]]:
    """Neighbours of one label are one part where only punctuation lies between."""
    found: list[tuple[str, Span]] = []
    for label, span in parts:
        if found and found[-1][0] == label and not re.search(r"\w", text[found[-1][1].end : span.start]):
            found[-1] = (label, Span(found[-1][1].start, span.end))
        else:
            found.append((label, span))
    return found


def _trimmed(text: str, label: str, span: Span) -> Span | None:
    """A part without the punctuation around it, with the brackets and quotes that hold nothing else."""
    start, end = span.start, span.end
    while start < end and text[start] in f"{_TAIL}.":
        start += 1
    while end > start and (text[end - 1] in _TAIL or _stop(text[start:end], label)):
        if text[end - 1] == "/" and label == "URL":
            break
        end -= 1
    for opening, closing in _PAIRS.items():
        if text[start:end].startswith(opening) and closing not in text[start:end]:
            start += 1
        elif text[start:end].endswith(closing) and opening not in text[start:end] and closing != "’":
            end -= 1
    while start and end < len(text) and start < end and _PAIRS.get(text[start - 1]) == text[end] and text[end] not in text[start:end]:
        start, end = start - 1, end + 1
    return Span(start, end) if start < end else None


def _stop(value: str, label: str) -> bool:
    """Whether a value ends in a full stop that is not its own."""
    if not value.endswith("."):
        return False
    if label == "container-title":
        return value.count(".") == 1 and len(value.rsplit(maxsplit=1)[-1]) > 5
    return label not in _ABBREVIATED or not _DOTTED.search(value)


def _emphasis(line: _Line) -> Iterator[Span]:
    at = 0
    for slanted, chars in groupby(line.slanted):
        length = sum(1 for _ in chars)
        if slanted and line.text[at : at + length].strip():
            yield Span(at, at + length)
        at += length


def is_clean(text: str) -> bool:
    """Whether no mark is left."""
    return not _PRIVATE.search(text)
