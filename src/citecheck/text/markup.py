"""HTML and TeX that only set a text: what it says without them, and what they emphasize ("<i>Silt</i>", "\\emph{Silt}", "{\\em Silt}")."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from citecheck.model import Span

_ITALIC = frozenset("i em cite u emph textit textsl uline underline it sl".split())
_TAGS = r"i|em|b|strong|u|sub|sup|small|span|cite|font|q"
ATTRIBUTES = r"(?:\s{1,3}[a-z:-]{1,20}=[^<>]{0,200}|\s{1,3})?"  # "P<i and i>q" has none, so that it is no tag
_COMMANDS = r"emph|textit|textsl|uline|underline|textbf|textsc|textrm|textup|textnormal|mbox|hbox"
_SWITCHES = r"em|it|sl|bf|sc|rm"
_MARK = re.compile(
    rf"<(?P<close>/)?(?P<tag>{_TAGS}){ATTRIBUTES}>|\\(?P<command>{_COMMANDS})\s?\{{|\{{\\(?P<switch>{_SWITCHES})\s|(?P<brace>[{{}}])",
    re.IGNORECASE,
)
_BRACE = "{"
_TOLD = re.compile(rf"<(?:{_TAGS}){ATTRIBUTES}>|\\(?:{_COMMANDS})\s?\{{|\{{\\(?:{_SWITCHES})\s", re.IGNORECASE)


def without_markup(text: str) -> tuple[str, tuple[Span, ...]]:
    """``text`` without the tags and commands that only set it, and the stretches of the result that they emphasize; unchanged without any.

    Tags and commands may nest; what is never closed, and what closes nothing, is text.
    """
    if ("<" not in text and "\\" not in text) or _TOLD.search(text) is None:
        return text, ()
    marks = list(_MARK.finditer(text))
    closing = _pairs(marks)
    if not any(_name(marks[opening]) != _BRACE for opening in closing):
        return text, ()
    tags = any(marks[opening]["tag"] for opening in closing)
    taken = closing.keys() | closing.values()
    pieces: list[str] = []
    places: dict[int, int] = {}  # of each mark in the result
    length = at = 0
    for number, mark in (*((number, marks[number]) for number in sorted(taken)), (-1, None)):
        piece = text[at : mark.start() if mark else len(text)]
        pieces.append(html.unescape(piece) if tags else piece)
        length += len(pieces[-1])
        places[number], at = length, mark.end() if mark else at
    emphasis = (Span(places[low], places[high]) for low, high in closing.items() if _name(marks[low]).removeprefix(_BRACE) in _ITALIC)
    return "".join(pieces), tuple(sorted(span for span in emphasis if len(span)))


def without_tags(text: str) -> str:
    """``text``, a piece of a string, without the tags that only set it: those in pairs, and at its ends one whose fellow was cut off."""
    marks = [mark for mark in _MARK.finditer(text) if mark["tag"]]
    pairs = _pairs(marks)
    taken = pairs.keys() | pairs.values()
    taken |= {number for number, mark in enumerate(marks) if mark.start() == 0 or mark.end() == len(text)}
    pieces, at = [], 0
    for number in sorted(taken):
        pieces.append(text[at : marks[number].start()])
        at = marks[number].end()
    return "".join((*pieces, text[at:]))


def _pairs(marks: Sequence[re.Match[str]]) -> dict[int, int]:
    """Which mark closes which, by their numbers."""
    found: dict[int, int] = {}
    opened: dict[str, list[int]] = {}  # by tag, or all that a brace closes
    for number, mark in enumerate(marks):
        kind = (mark["tag"] or _BRACE).lower()
        if not mark["close"] and mark["brace"] != "}":
            opened.setdefault(kind, []).append(number)
        elif opened.get(kind):
            found[opened[kind].pop()] = number
    return found


def _name(mark: re.Match[str]) -> str:
    """What a mark begins or ends; a brace stands in front of the name of what a brace closes."""
    if mark["tag"]:
        return mark["tag"].lower()
    return _BRACE + (mark["command"] or mark["switch"] or "").lower()
