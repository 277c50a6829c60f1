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


def _pairs(marks: Sequence[re.Match[str]]) -> dict[int, int]:
    """Which mark closes which, by their numbers."""
    found: dict[int, int] = {}
    opened: list[tuple[str, int]] = []
    for number, mark in enumerate(marks):
        name = _name(mark)
        if not mark["close"] and mark["brace"] != "}":
            opened.append((name, number))
        elif opened and (opened[-1][0] == name if mark["close"] else opened[-1][0].startswith(_BRACE)):
            found[opened.pop()[1]] = number
    return found


def _name(mark: re.Match[str]) -> str:
    """What a mark begins or ends; a brace stands in front of the name of what a brace closes."""
    if mark["tag"]:
        return mark["tag"].lower()
    return _BRACE + (mark["command"] or mark["switch"] or "").lower()
