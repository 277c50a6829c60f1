"""Damage to whole parts of a reference: what is missing, misplaced, in other case, in front of or behind it."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from citecheck.model import Span
from training.cells import OUTSIDE, Line, some

_TEXTS = frozenset("title container-title collection-title publisher event-title original-title".split())
_NAMES = frozenset(("author", "editor", "translator"))
_ADDRESSES = frozenset(("DOI", "URL"))
_FRAGMENTS = (
    "This content downloaded from 130.92.9.55",
    "All use subject to terms",
    "References",
    "Journal of Studies",
    "Continued on next page",
    "Google Scholar",
    "Crossref",
    "View Article",
    "BIBLIOGRAPHY",
    "Literaturverzeichnis",
    "Bibliografia",
    "[PubMed]",
    "Downloaded from",
    "Downloaded by [University of Marrow] at 11:26 24 March 2014",
    "Downloaded by [Harbour Library] at 02:55",
    "Published online by Cambridge University Press",
    "Copyright © 2011",
    "Page 12 of 30",
    "Bibliography",
    "et passim",
)
_INTRODUCTIONS = (
    "",
    "doi:",
    "doi: ",
    "DOI ",
    "DOI: ",
    "doi.org/",
    "http://dx.doi.org/",
    "https://doi.org/",
    "https://doi.org/ ",
    "doi:https://doi.org/",
)
_LETTERS = re.compile(r"[^\W\d_]+")


def missing_part(line: Line, dice: random.Random) -> None:
    """A part is left away, with what separates it from the next."""
    spans = line.spans()
    droppable = [number for number, (label, _) in enumerate(spans) if label not in {"title", "author"} or dice.random() < 0.15]
    if len(spans) < 3 or not droppable:
        return
    number = dice.choice(droppable)
    start, end = spans[number][1].start, spans[number][1].end
    if number + 1 < len(spans) and not re.search(r"[()\[\]]", line.text[end : spans[number + 1][1].start]):
        end = spans[number + 1][1].start
    del line.cells[start:end]


def lower_title(line: Line, dice: random.Random) -> None:
    """A title without capitals."""
    _recased(line, frozenset(("title",)), str.lower, keep_first=dice.random() < 0.8)


def capital_title(line: Line, dice: random.Random) -> None:
    """A title in capitals."""
    _recased(line, frozenset(("title",)), str.upper)


def title_case(line: Line, dice: random.Random) -> None:
    """Every word of the title with a capital."""
    for span in line.find(re.compile(r"\b[^\W\d_]"), frozenset(("title", "container-title"))):
        _case(line, span, str.upper)


def capital_names(line: Line, dice: random.Random) -> None:
    """Names in capitals."""
    _recased(line, _NAMES, str.upper)


def capital_families(line: Line, dice: random.Random) -> None:
    """Family names in capitals: every longer word of the names."""
    for span in line.find(re.compile(r"\b[^\W\d_][^\W\d_]{2,}\b"), _NAMES):
        if line.text[span.start].isupper():
            _case(line, span, str.upper)


def lower_names(line: Line, dice: random.Random) -> None:
    """Names without capitals."""
    _recased(line, _NAMES, str.lower)


def recased_container(line: Line, dice: random.Random) -> None:
    """A container in capitals, or without them."""
    _recased(line, frozenset(("container-title",)), dice.choice((str.upper, str.lower)))


def capital_text(line: Line, dice: random.Random) -> None:
    """Everything in capitals, but addresses."""
    _recased(line, frozenset((*_TEXTS, *_NAMES, "publisher-place", "edition", "issued", "")), str.upper)


def number_in_front(line: Line, dice: random.Random) -> None:
    """The entry's number, or a bullet."""
    if any(label == "citation-number" for label in line.labels):
        return
    number = dice.randint(1, 250)
    shape = dice.choice(("[{}] ", "{}. ", "({}) ", "{}) ", "{} ", "[{}]", "{}.", "• ", "– ", "- ", "* ", "▪ ", "{}\t", "[{}]. ", "(#{}) "))
    mark = shape.format(number)
    blank = len(mark) - len(mark.rstrip())
    if not any(map(str.isdigit, mark)):
        line.insert(0, mark)
        return
    line.insert(0, mark[len(mark) - blank :])
    line.add_part(0, mark[: len(mark) - blank], "citation-number")


def page_behind(line: Line, dice: random.Random) -> None:
    """The number of the page on which the entry stood."""
    _behind(line, dice, dice.choice(("{}", "- {} -", "Page {}", "[{}]", "p. {}", "{} | Page")).format(dice.randint(1, 420)))


def fragment_behind(line: Line, dice: random.Random) -> None:
    """Something that is no part of the reference: a running head, a link of the site."""
    _behind(line, dice, dice.choice(_FRAGMENTS))


def bare_doi(line: Line, dice: random.Random) -> None:
    """A DOI introduced in another way."""
    for span in line.find(re.compile(r"(?:DOI:? ?)?(?:https?://(?:dx\.)?doi\.org/)?10\.(?=\d)", re.IGNORECASE), frozenset(("DOI",)))[:1]:
        line.put(span, dice.choice(_INTRODUCTIONS) + "10.")


def glued_address(line: Line, dice: random.Random) -> None:
    """A DOI or URL joined to what stands beside it."""
    for label, span in reversed(line.spans()):
        if label in _ADDRESSES:
            if line.text[span.end : span.end + 2] in {". ", "; ", ", "}:
                del line.cells[span.end + dice.randint(0, 1) : span.end + 2]
            elif span.start > 1 and line.text[span.start - 1] == " ":
                del line.cells[span.start - 1]
            elif span.end == len(line.cells):
                line.cells.append(line.cells[-1]._replace(char=dice.choice(").,]>"), part=OUTSIDE))


def divided_address(line: Line, dice: random.Random) -> None:
    """A DOI or URL divided over lines."""
    spans = line.find(re.compile(r"[/.\-_](?=\w)"), _ADDRESSES)
    for span in reversed(some(spans, dice, dice.choice((1, 1, 2)))):
        line.insert(span.end, dice.choice((" ", " ", "\n", "- ")))


def cut_short(line: Line, dice: random.Random) -> None:
    """The end is lost."""
    length = len(line.cells)
    at = dice.randint(length // 2, length)
    del line.cells[at:]


def _behind(line: Line, dice: random.Random, text: str) -> None:
    line.insert(len(line.cells), dice.choice((" ", " ", "\n", "  ")))
    line.add_part(len(line.cells), text, "other")


def _recased(line: Line, labels: frozenset[str], change: Callable[[str], str], *, keep_first: bool = False) -> None:
    for label, span in [*line.spans(), *((("", Span(0, len(line.cells))),) if "" in labels else ())]:
        if label in labels:
            for number, word in enumerate(_LETTERS.finditer(line.text, span.start, span.end)):
                if label or line.cells[word.start()].part == OUTSIDE:
                    _case(line, Span(word.start() + (keep_first and number == 0), word.end()), change)


def _case(line: Line, span: Span, change: Callable[[str], str]) -> None:
    for at in range(span.start, span.end):
        changed = change(line.cells[at].char)
        if len(changed) == 1:
            line.cells[at] = line.cells[at]._replace(char=changed)
