"""Inline Markdown: emphasis, links, notes, cite keys, escapes, entities, HTML tags."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from citecheck.model import MarkKind
from citecheck.readers.emphasis import Delimiters
from citecheck.readers.html_tags import DROPPED, MARKS, TAG, WHITE_SPACE
from citecheck.readers.inline import Inline, InlineReader
from citecheck.readers.raised import mark_raised

_TOKEN = re.compile(
    r"""
      (?P<escape>\\[!-/:-@\[-`{-~\n])
    | (?P<ticks>`+)
    | (?P<autolink><(?:https?|ftp|mailto|doi):[^\s<>\x00]{1,2000}>|<[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}>)
    | (?P<tag></?[A-Za-z])
    | (?P<url>https?://[^\s<>*\]\[)(\\`\x00\u00ad]{0,2000}[^\s<>*\]\[)(\\`_\x00\u00ad])
    | (?P<stars>\*+)
    | (?P<bars>_+)
    | (?P<note>\[\^[^\]\s^\x00]{1,80}\](?!:))
    | (?P<open>!?\[)
    | (?P<close>\])
    | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)
    | (?P<caret>\^(?:(?:[^\s^\[\]\\\x00]|\\[\[\]\ ,;*–-]){1,80}|\[?\(?\d{1,4}(?:[ ]?[,;–-][ ]?\d{1,4}){1,30}\)?\]?|[A-Za-z][^\^\n\[\]\x00]{1,80}[ ]\d{1,4}(?:[,–-]\d{1,4}){0,20}(?=\^(?!\w)))\^)
    | (?P<raised>[⁰¹²³⁴-⁹]{1,4})
    | (?P<nothing>[\u00ad\x00]+)
    | (?P<key>(?<![\w.])@(?:\{[^{}\s\x00]{1,300}\}|\w(?:[\w:.\#$%&+?<>~/-]{0,100}\w)?)(?![@\w]))
    """,
    re.VERBOSE,
)
_FIRST = re.compile(r"[\\`<*_!\[\]&^⁰¹²³⁴-⁹\u00ad\x00@]|http")  # what a token can begin with: searched for, because it is quicker to find
_HIDDEN = re.compile("\x00+")  # what the reader has overwritten
_TARGET = re.compile(
    r"""\([ \t\n]{0,9}(?:<([^<>\n]{0,2000})>|([^\s()<>]{0,2000}(?:\([^\s()<>]{0,500}\)[^\s()<>]{0,500}){0,9}))"""
    r"""(?:[ \t\n]{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'))?[ \t\n]{0,9}\)"""
)
_REFERENCE = re.compile(r"\[([^\[\]\n]{0,200})\]")
_SLASH = re.compile(r"\\(?=[\[\] ,;*–-])")
_ATTRIBUTES = re.compile(r"\{[ \t]?[.#][^{}\n]{0,200}\}")
_RAISED_TAG = re.compile(r"<sup>([^<>\n\x00\\&]{1,80})</sup>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Known:
    """What the document as a whole tells about its inline markup."""

    definitions: Mapping[str, str]  # label of a link in small letters -> target
    note_labels: frozenset[str] = frozenset()  # of notes that ``[1]`` calls
    cites: bool = False  # it has bracketed cite keys, so that a bare @word is one too


def markdown_inline(known: Known) -> InlineReader:
    """A reader of inline Markdown."""
    return lambda content: _Reading(content, known).run()


class _Reading:
    """One pass over one stretch of content."""

    def __init__(self, content: str, known: Known) -> None:
        self.content = content
        self.known = known
        self.found = Inline()
        self.delimiters = Delimiters(content)
        self.brackets: list[tuple[int, int]] = []
        self.tags: dict[str, list[int]] = {}
        self.ticks: dict[int, list[int]] | None = None

    def run(self) -> Inline:
        resume = 0
        for first in _FIRST.finditer(self.content):
            if first.start() < resume:
                continue
            match = _TOKEN.match(self.content, first.start())
            if match is not None and match.lastgroup is not None:
                resume = _TAKERS[match.lastgroup](self, match)
        self.delimiters.settle(self.found)
        self.found.edits.sort()
        return self.found

    def escape(self, match: re.Match[str]) -> int:
        self.found.drop(match.start(), match.start() + 1)
        return match.end()

    def code(self, match: re.Match[str]) -> int:
        if self.ticks is None:
            self.ticks = {}
            for run in re.finditer("`+", self.content):
                self.ticks.setdefault(len(run[0]), []).append(run.start())
        places = self.ticks.get(len(match[0]), [])
        index = bisect_right(places, match.start())
        if index >= len(places):
            return match.end()
        close = places[index]
        self.found.drop(*match.span())
        for hidden in _HIDDEN.finditer(self.content, match.end(), close):
            self.found.drop(*hidden.span())
        self.found.drop(close, close + len(match[0]))
        return close + len(match[0])

    def autolink(self, match: re.Match[str]) -> int:
        self.found.drop(match.start(), match.start() + 1)
        self.found.mark(MarkKind.LINK, match.start() + 1, match.end() - 1, match[0][1:-1])
        self.found.drop(match.end() - 1, match.end())
        return match.end()

    def tag(self, match: re.Match[str]) -> int:
        raised = _RAISED_TAG.match(self.content, match.start())
        if raised is not None:
            self.found.drop(raised.start(), raised.start(1))
            mark_raised(self.found, self.content, *raised.span(1), before=raised.start(), after=raised.end())
            self.found.drop(raised.end(1), raised.end())
            return raised.end()
        tag = TAG.match(self.content, match.start())
        if tag is None or tag[2].lower() not in DROPPED:
            return match.end()
        name = tag[2].lower()
        self.found.drop(*tag.span(), WHITE_SPACE.get((tag[1] + name), ""))
        if name in MARKS and not tag[1]:
            self.tags.setdefault(name, []).append(tag.end())
        elif name in MARKS and self.tags.get(name):
            self.found.mark(MARKS[name], self.tags[name].pop(), tag.start())
        return tag.end()

    def plain(self, match: re.Match[str]) -> int:
        return match.end()

    def delimiter(self, match: re.Match[str]) -> int:
        self.delimiters.add(match.start(), match.end())
        return match.end()

    def note(self, match: re.Match[str]) -> int:
        self.found.mark(MarkKind.NOTE_REFERENCE, match.start(), match.end(), match[0][2:-1])
        return match.end()

    def open(self, match: re.Match[str]) -> int:
        self.brackets.append(match.span())
        return match.end()

    def close(self, match: re.Match[str]) -> int:
        if not self.brackets:
            return match.end()
        start, inner = self.brackets.pop()
        target, end = self.target(inner, match.start())
        if target == "" and inner == match.start() and self.content[match.end()] == "{":
            self.found.drop(start, end)  # an anchor
            return end
        if target is None or (inner == match.start() and self.content[start] != "!"):
            label = self.content[inner : match.start()]
            if label in self.known.note_labels:
                self.found.mark(MarkKind.NOTE_REFERENCE, start, match.end(), label)
            return match.end()
        self.found.drop(start, inner)
        if target:
            self.found.mark(MarkKind.LINK, inner, match.start(), target)
        self.found.drop(match.start(), end)
        return end

    def target(self, inner: int, close: int) -> tuple[str | None, int]:
        """Where the bracket that ends at ``close`` leads, and where its markup ends; None when it is a plain bracket."""
        link = _TARGET.match(self.content, close + 1)
        if link is not None:
            return html.unescape(link[1] if link[1] is not None else link[2]), link.end()
        attributes = _ATTRIBUTES.match(self.content, close + 1)
        if attributes is not None:
            return "", attributes.end()
        if not self.known.definitions:
            return None, close + 1
        label = self.content[inner:close]
        reference = _REFERENCE.match(self.content, close + 1)
        end = close + 1 if reference is None else reference.end()
        return self.known.definitions.get(((reference and reference[1]) or label).lower()), end

    def entity(self, match: re.Match[str]) -> int:
        text = html.unescape(match[0])
        if text != match[0]:
            self.found.drop(*match.span(), "" if text == "\u00ad" else text)
        return match.end()

    def caret(self, match: re.Match[str]) -> int:
        self.found.drop(match.start(), match.start() + 1)
        for slash in _SLASH.finditer(self.content, match.start(), match.end()):
            self.found.drop(*slash.span())
        mark_raised(self.found, self.content, match.start() + 1, match.end() - 1, before=match.start(), after=match.end())
        self.found.drop(match.end() - 1, match.end())
        return match.end()

    def raised(self, match: re.Match[str]) -> int:
        mark_raised(self.found, self.content, *match.span(), before=match.start(), after=match.end())
        return match.end()

    def nothing(self, match: re.Match[str]) -> int:
        self.found.drop(*match.span())
        return match.end()

    def key(self, match: re.Match[str]) -> int:
        key = match[0][1:].strip("{}")
        if self.known.cites or (any(character.isdigit() for character in key) and not key[0].isdigit()):
            self.found.mark(MarkKind.CITE_KEY, match.start(), match.end(), key)
        return match.end()


_TAKERS: dict[str, Callable[[_Reading, re.Match[str]], int]] = {
    "escape": _Reading.escape,
    "ticks": _Reading.code,
    "autolink": _Reading.autolink,
    "tag": _Reading.tag,
    "url": _Reading.plain,
    "stars": _Reading.delimiter,
    "bars": _Reading.delimiter,
    "note": _Reading.note,
    "open": _Reading.open,
    "close": _Reading.close,
    "entity": _Reading.entity,
    "caret": _Reading.caret,
    "raised": _Reading.raised,
    "nothing": _Reading.nothing,
    "key": _Reading.key,
}
