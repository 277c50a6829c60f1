"""Phrases that go on behind a label's end: small words that join, books named behind "in" before another name, a country at the end of a title."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import JOURNAL_WORDS, NEWSPAPER_WORDS
from citecheck.text.expressions import deferred
from citecheck.text.name_words import PARTICLES

_MORE = ("title", "author", "event-title")
_INITIAL_LAST = deferred(r"(?<![^\W\d_])[^\W\d_a-z]\.$")
_IN_THE = re.compile(r"in\s(?:the|an?)\s(?=[^\W\d_])")
_SENTENCE = deferred(r"[^.?!:;,\d]{4,80}(?<=[^\W\d_]{4})[.?!]\s(?=[^\W\d_a-z])")
_AND = deferred(r"(?:and|und|e|ed|et|y)\s(?=[^\W\d_])")
_AND_LAST = deferred(r"(?<![^\W_])(?:and|und|e|ed|et|y)$")
_IN_LAST = deferred(r",\s(?P<in>in:?)\s(?=(?:[“\"«„]\s?)?[^\W\d_a-z])[^,]{8,200}[,.]$")
_NAME = deferred(
    r"(?P<name>(?:[^\W\d_a-z][\w.’'-]{0,15}\s){1,3}[^\W\d_a-z][\w’'-]{1,20}),\s(?P<title>(?!(?:[^\W\d_]\.\s?){1,3})[^\W\d_a-z“«\"][^\W\d_’'”»]{0,20}[^;&]{8,300})"
)
_EDITOR = deferred(r"[Ii]n:?\s(?:[^\W\d_a-z]\.\s?){1,3}[^\W\d_a-z][^\W\d_]{2,20},\s(?=[^\W\d_a-z«“][^\W\d_]{1,20}\s[^\W\d_])")
_YEAR = deferred(r"(?:1[89]|20)\d\d,")
_NUMBERS = ("volume", "issue", "page")
_NAMING = PARTICLES | frozenset("and with und mit et e y al al. ed".split())  # small words among names
_SOME = 3  # words of a title


@when(beside("container-title", _MORE))
def containers_go_on(sheet: Sheet) -> None:
    """ "in: Histoire des digues | du monde lacustre": without a mark at its end the name goes on in the small word that follows."""
    for index in range(len(sheet.runs) - 1):
        run, behind = sheet.runs[index], sheet.runs[index + 1]
        if run.label != "container-title" or behind.label not in _MORE:
            continue
        last, first = sheet.text[run.span.end - 1], sheet.text[behind.span.start]
        if last.isalpha() and first.islower() and len(sheet.said(run).split()) > 1:
            end = behind.span.end
            if _INITIAL_LAST.search(sheet.said(behind)) and sheet.label(index + 2) in _MORE:
                end = sheet.runs[index + 2].span.end  # "Archivio lagunare | della R. | Deput. di rive"
            sheet.relabel(run.span.start, end, "container-title")
            return


@when(beside("title", "container-title"), lacks=has("editor"))
def phrases_with_in(sheet: Sheet) -> None:
    """ "growth in a double system | in a wet area. Limnologica": behind a title that no mark ends "in the" is a part of its sentence."""
    index = sheet.index("container-title")
    if not index or sheet.label(index - 1) != "title" or sheet.has("editor"):
        return
    title, run = sheet.runs[index - 1].span, sheet.runs[index].span
    match = _IN_THE.match(sheet.text, run.start, run.end)
    if match is None or not sheet.text[title.end - 1].isalnum() or len(title.of(sheet.text).split()) <= _SOME:
        return
    if sentence := _SENTENCE.match(sheet.text, match.end(), run.end):
        sheet.relabel(title.start, sentence.end(), "title")
        return
    words = {word.strip(".,;:*") for word in sheet.lower[run.start : run.end].split()}
    if not sheet.has(*_NUMBERS[:2]) and not words & (JOURNAL_WORDS | NEWSPAPER_WORDS):
        sheet.relabel(title.start, run.end, "title")


@when(beside("title", "publisher-place"), beside("publisher-place", "publisher"))
def titles_with_and(sheet: Sheet) -> None:
    """ "The Psychology of Weirs, | Dams, | and Tidal Rhymes, | Oslo", "La cappella del Molo, | Padova, | e sue | relazioni con le rive": an "and" joins to what is no imprint."""
    index = sheet.index("publisher-place")
    if not index or sheet.label(index - 1) != "title" or sheet.label(index + 1) != "publisher":
        return
    place, name = sheet.said(sheet.runs[index]), sheet.said(sheet.runs[index + 1])
    behind = sheet.label(index + 2)
    if _AND.match(name):
        if behind != "title" and (behind != "publisher-place" or is_place(place.strip(" ,.;:"))):
            return
    elif not _AND_LAST.search(place) or behind or is_place(name.strip(" ,.;:")):
        return
    end = sheet.runs[index + 2 if behind == "title" else index + 1].span.end
    sheet.relabel(sheet.runs[index - 1].span.start, end, "title")


@when(beside("title", "container-title"), has("page", "publisher-place"), lacks=has("volume", "issue"))
def books_begun(sheet: Sheet) -> None:
    """ "Title, in Pratiche del reimpiego, | Settimane di Studio, | Spoleto": the book that a comma and "in" name begins there, not behind its first comma."""
    index = sheet.index("container-title")
    if not index or sheet.label(index - 1) != "title" or not sheet.has("page", "publisher-place") or sheet.has("volume", "issue"):
        return
    title, run = sheet.runs[index - 1].span, sheet.runs[index].span
    if sheet.text[run.start : run.start + 3].lower() == "in ":
        return
    if match := _IN_LAST.search(sheet.text, title.start + 4, title.end):
        sheet.relabel(match.start("in"), run.end, "container-title")


@when(beside("title", "container-title"), beside("container-title", "publisher-place"), lacks=has("editor", "volume", "issue"))
def editors_of_books(sheet: Sheet) -> None:
    """ "Title, | in F. Lund, Fiumi tremila anni dopo, | Roma 2002" under the book's label: initials and a family name in front of its comma are who edits it."""
    index = sheet.index("container-title")
    if not index or sheet.label(index - 1) != "title" or sheet.has("editor", "volume", "issue"):
        return
    run = sheet.runs[index].span
    match = _EDITOR.match(sheet.text, run.start, run.end)
    if match and sheet.label(index + 1) == "publisher-place":
        sheet.relabel(run.start, match.end(), "editor")


@when(beside("container-title", "issued"), beside("issued", "publisher-place"), beside("publisher-place", "issued"))
def years_of_congresses(sheet: Sheet) -> None:
    """ "Atti del II convegno, Taranto | 1973, | Taranto | 1977": behind a meeting's place its own year; that of the book stands behind the imprint's."""
    index = sheet.index("issued")
    if not index or [sheet.label(index + step) for step in (-1, 1, 2)] != ["container-title", "publisher-place", "issued"]:
        return
    book, run = sheet.runs[index - 1].span, sheet.runs[index].span
    place = sheet.text[book.start : book.end].rsplit(", ", 1)[-1]
    named = is_place(place) or place == sheet.said(sheet.runs[index + 1])
    if named and _YEAR.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(book.start, run.end, "container-title")


@when(starts("author"), beside("author", "container-title"), lacks=has("title", "editor"))
def titles_with_names(sheet: Sheet) -> None:
    """ "Iain Lund, St Mark before the flood, | «Early Mud»" as the author alone: behind the first comma of a full name stands the title, where small words say so."""
    if sheet.label(0) != "author" or sheet.label(1) != "container-title" or sheet.has("title", "editor"):
        return
    run = sheet.runs[0].span
    match = _NAME.match(sheet.text, run.start, run.end)
    if match is None:
        return
    words = match["title"].split()
    if len(words) >= _SOME and any(len(word) > 1 and word.islower() and word not in _NAMING for word in words):
        sheet.relabel(match.start("title"), run.end, "title")
