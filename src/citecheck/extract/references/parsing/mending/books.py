"""Titles that were taken for a container or for a part of the editors."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.stresses import quotations_of
from citecheck.extract.references.parsing.vocabulary import EDITED_BY, IN
from citecheck.text.expressions import deferred
from citecheck.text.names import read_names

_BY = deferred(rf"(?<=[^\W_])[,.;]?\s[(\[]?(?={EDITED_BY}\s)", re.IGNORECASE)
_INSIDE = deferred(rf"[\W_]{{0,4}}{IN}(?!\w)", re.IGNORECASE)
_WORDS = 3  # of a title in front of its editors, at least


@when(starts("editor"), has("container-title"), lacks=has("title", "author", "page", "issue"))
def edited_books(sheet: Sheet) -> None:
    """Where editors stand in front of all, nobody is an author and nothing is a title, what was taken for a container is the title; a volume may have it with its word."""
    if sheet.label(0) != "editor" or sheet.has("title", "author", "page", "issue"):
        return
    volume = sheet.first("volume")
    if volume is not None and not sheet.said(volume).lower().startswith(("vol", "bd", "t.", "tom")):
        return
    run = sheet.first("container-title")
    if run is not None and _INSIDE.match(sheet.said(run)) is None:
        sheet.relabel(run.span.start, run.span.end, "title")


@when(starts("editor"), lacks=has("title"))
def titles_in_front_of_editors(sheet: Sheet) -> None:
    """A run of editors that begins with words in front of "ed. by" begins with the title ("Rivers on Fire, ed. by Anna Lund")."""
    if sheet.label(0) != "editor" or sheet.has("title"):
        return
    run = sheet.runs[0]
    by = _BY.search(sheet.text, run.span.start, run.span.end)
    if by is None or len(sheet.text[run.span.start : by.start()].split()) < _WORDS:
        return
    colon = sheet.text.find(": ", run.span.start, by.start())
    names = read_names(sheet.text, run.span.start, colon) if colon > 0 else None
    sheet.relabel(run.span.start, by.start(), "title")
    if names is not None and names.span.end == colon and all(name.given for name in names.names):
        sheet.relabel(run.span.start, colon + 1, "author")  # "Sand, Peter: Werke. Hg. von Anna Holt"


_LAST_SENTENCE = deferred(
    r"\s?[^\W\d_a-z][\w'’-]{1,20},\s(?:[^\W\d_a-z][\w’'-]{1,15}|[^\W\d_a-z]\.)(?:\s[^\W\d_a-z]\.){0,2}(?<=\.)\s(?P<title>[^\W\d_a-z][^\W\d_]{3,20})\.\s?|"
    r"\s?[^\W\d_a-z][\w'’-]{1,20},\s[^\W\d_a-z][\w’'-]{2,15}\.\s(?P<word>[^\W\d_a-z][^\W\d_]{3,20})\.\s?"
)


@when(beside("author", ("publisher", "publisher-place")), lacks=has("title", "container-title"))
def titles_of_a_word(sheet: Sheet) -> None:
    """ "Harlow, Anna W. Weirs. | Holt, 1978": the last sentence of the author's run is the title, where nothing else is."""
    if sheet.label(0) != "author" or sheet.label(1) not in ("publisher", "publisher-place") or sheet.has("title", "container-title"):
        return
    if match := _LAST_SENTENCE.fullmatch(sheet.text, 0, sheet.runs[0].span.end):
        sheet.relabel(match.start("title" if match["title"] else "word"), sheet.runs[0].span.end, "title")


_WORD_AND_JOURNAL = deferred(r"(?P<title>[^\W\d_a-z][^\W\d_]{3,20})\.\s[^\W\d_a-z][^\W\d_]{0,20}\s[^\W\d_a-z]")


@when(starts("author"), beside("author", "container-title"), lacks=has("title"), words=("others", "al.", "al,"))
def titles_of_a_word_behind_others(sheet: Sheet) -> None:
    """ "Smith J, and others. | Ports. J Harb | 2001": behind the words for "and others" no journal's name goes on from a full stop: its first word is the title."""
    if sheet.label(1) != "container-title" or not sheet.said(sheet.runs[0]).rstrip(" .,").endswith(("others", " al")):
        return
    run = sheet.runs[1].span
    if match := _WORD_AND_JOURNAL.match(sheet.text, run.start, run.end):
        sheet.relabel(run.start, match.end("title") + 1, "title")


@when(starts("author", "editor"), lacks=has("title"))
def quoted_titles(sheet: Sheet) -> None:
    """Where somebody stands in front and nothing is a title, the words between quotation marks are the title."""
    if sheet.has("title") or sheet.label(0) not in ("author", "editor"):
        return
    for quote in quotations_of(sheet.text):
        if len(quote.of(sheet.text).split()) >= _WORDS and sheet.within(quote.start, quote.end) <= _TORN:
            sheet.relabel(quote.start, quote.end, "title")
            return


_TORN = frozenset(("container-title", "event-title", "publisher", "note", "other", "collection-title"))  # labels of a title that was torn
