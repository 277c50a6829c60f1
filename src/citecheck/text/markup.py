"""HTML and TeX that only set a text: what it says without them, and what they emphasize ("<i>Silt</i>", "\\emph{Silt}", "{\\em Silt}")."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from citecheck.model import Span

_ITALIC = frozenset("i em cite u emph textit textsl uline underline it sl".split())
_TAGS = r"i|em|b|strong|u|sub|sup|small|span|cite|font|q"
_COMMANDS = r"emph|textit|textsl|uline|underline|textbf|textsc|textrm|textup|textnormal|mbox|hbox"
_SWITCHES = r"em|it|sl|bf|sc|rm"
_MARK = re.compile(
    rf"<(?P<close>/)?(?P<tag>{_TAGS})(?:\s[^<>]{{0,200}})?>|\\(?P<command>{_COMMANDS})\s?\{{|\{{\\(?P<switch>{_SWITCHES})\s|(?P<brace>[{{}}])",
    re.IGNORECASE,
)
_TAGGED = re.compile(rf"<(?:{_TAGS})[\s>]", re.IGNORECASE)
_BRACE = "{"  # in front of the name of what a brace closes
_TOLD = re.compile(rf"<(?:{_TAGS})(?:\s[^<>]{{0,200}})?>|\\(?:{_COMMANDS})\s?\{{|\{{\\(?:{_SWITCHES})\s", re.IGNORECASE)


@dataclass(slots=True)
class _Setting:
    """The text as far as it is set, and what is open: its name and where it began."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    opened: list[tuple[str, int]] = field(default_factory=list)
    emphasis: list[Span] = field(default_factory=list)

    def add(self, piece: str) -> None:
        self.pieces.append(piece)
        self.length += len(piece)

    def close(self, name: str) -> None:
        """The last that is open, if it has this name."""
        if self.opened and self.opened[-1][0] == name:
            begun, start = self.opened.pop()
            if begun in _ITALIC and start < self.length:
                self.emphasis.append(Span(start, self.length))


def without_markup(text: str) -> tuple[str, tuple[Span, ...]]:
    """``text`` without the tags and commands that only set it, and the stretches of the result that they emphasize; unchanged without any.

    Tags and commands may nest; what is never closed emphasizes nothing.
    """
    if ("<" not in text and "\\" not in text) or _TOLD.search(text) is None:
        return text, ()
    tags = _TAGGED.search(text) is not None
    setting, at = _Setting(), 0
    for match in _MARK.finditer(text):
        piece = text[at : match.start()]
        setting.add(html.unescape(piece) if tags else piece)
        at = match.end()
        _marked(setting, match)
    piece = text[at:]
    setting.add(html.unescape(piece) if tags else piece)
    return "".join(setting.pieces), tuple(sorted(setting.emphasis))


def _marked(setting: _Setting, match: re.Match[str]) -> None:
    name = next((match[group].lower() for group in ("tag", "command", "switch") if match[group]), "")
    if match["close"]:
        setting.close(name)
    elif match["tag"]:
        setting.opened.append((name, setting.length))
    elif name:
        setting.opened.append((_BRACE + name, setting.length))
    elif match["brace"] == "{":
        setting.opened.append((_BRACE, setting.length))
    elif setting.opened and setting.opened[-1][0].startswith(_BRACE):
        command, start = setting.opened[-1]
        setting.opened[-1] = (command.removeprefix(_BRACE), start)
        setting.close(command.removeprefix(_BRACE))
    else:
        setting.add("}")
