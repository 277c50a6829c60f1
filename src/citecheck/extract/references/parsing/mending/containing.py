"""What a work stands in, told by its form: journals without numbers, the end of a title in front of a journal, books behind "in"."""

from __future__ import annotations

from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.mending.small_words import JOINS
from citecheck.text.expressions import deferred

_ABBREVIATED = deferred(
    r"(?:[^\W\d_a-z][^\W\d_]{1,9}\.\s){1,5}(?:[^\W\d_a-z][^\W\d_]{1,9}\.)|(?:J|Z|Arch|Ann|Proc|Rev|Int|Am)\.\s(?:[^\W\d_a-z][^\W\d_]{1,12}\.?\s?){1,4}"
)
_ANOTHER_SENTENCE = deferred(r"(?P<end>[^\W\d_a-z][^\W\d_]+(?:\s[^\W\d_a-z][^\W\d_]+){0,2})\.\s(?=[^\W\d_a-z])")
_COMMA_IN = deferred(r",\s(?P<in>in:?)\s(?=(?:[“\"«„]\s?)?[^\W\d_a-z])(?![^,]{0,12}$)")
_QUOTED_LAST = deferred(r",\s(?P<journal>[«“\"]\s?[^\W\d_a-z][^«»“”\"]{2,90}[»”\"])[\s,.;]{0,3}$")
_IN_AND_JOURNAL = deferred(r"(?P<end>in\s[^,;:()«»“”\"]{3,40}),\s[«“\"][^«»“”\"]{3,90}[»”\"],?")
_IN = deferred(r"[\s,.;]{0,3}(?:in|In|en|dans)\s?:?")
_UNFINISHED = JOINS | frozenset(("in", "from", "to"))
_CLOSING = '»”"’'
_A_LONG_WORD = 7  # letters: no abbreviation of a journal's
_NUMBERED = ("volume", "issue", "page")


@when(beside("title", "publisher"), beside("publisher", ("", "page")), lacks=has("container-title", "publisher-place", "genre", "edition"))
def journals_without_numbers(sheet: Sheet) -> None:
    """ "Title. Exp. Agric.": abbreviated words at the end, labelled as publisher, are a journal."""
    last = sheet.runs[-1] if sheet.runs else None
    if last is not None and last.label == "page" and len(sheet.runs) > 1:
        last = sheet.runs[-2]
    if last is None or last.label != "publisher" or sheet.has("container-title", "publisher-place", "genre", "edition"):
        return
    if len(sheet.runs) > 2 and sheet.label(sheet.runs.index(last) - 1) == "title" and _ABBREVIATED.fullmatch(sheet.said(last).strip(" ,")):
        sheet.relabel(last.span.start, last.span.end, "container-title")


@when(beside("title", (*_NUMBERED, "issued", "number")), lacks=has("container-title", "publisher"))
def journals_in_titles(sheet: Sheet) -> None:
    """ "Title, «Journal», | X, 1963": a name between quotation marks at the end, in front of volume, issue or date, is the container."""
    index = sheet.index("title")
    if index is None or sheet.has("container-title", "publisher") or sheet.label(index + 1) not in (*_NUMBERED, "issued", "number"):
        return
    run = sheet.runs[index]
    match = _QUOTED_LAST.search(sheet.text, run.span.start + 6, run.span.end)
    if match and sheet.said(run)[0] not in '“«"':
        sheet.relabel(match.start("journal"), run.span.end, "container-title")


@when(beside("title", "container-title"), beside("container-title", (*_NUMBERED, "")))
def ends_of_titles(sheet: Sheet) -> None:
    """ "Camels in Cholistan, | Pakistan. Mud & Water": the sentence that the title began ends in front of the container's name. A
    title in quotation marks has ended ("« Les blés », | Annales. Économies, Sociétés")."""
    index = sheet.index("container-title")
    if index is None or index == 0 or sheet.label(index - 1) != "title" or sheet.label(index + 1) not in (*_NUMBERED, ""):
        return
    run, title = sheet.runs[index], sheet.said(sheet.runs[index - 1])
    if (not title.endswith(",") or title[-2:-1] in _CLOSING) and title.rsplit(maxsplit=1)[-1] not in _UNFINISHED:
        return
    match = _ANOTHER_SENTENCE.match(sheet.text, run.span.start, run.span.end)
    if match and (len(match["end"].rsplit(maxsplit=1)[-1]) >= _A_LONG_WORD or is_place(match["end"])):
        sheet.relabel(run.span.start, match.end("end") + 1, "title")


@when(beside("title", "container-title"), beside("container-title", ("volume", "issue")), words=("»", "”", '"'))
def titles_with_in(sheet: Sheet) -> None:
    """ "Organi e organari | in San Marrow, «Limo», | VII": an "in" that no mark parts from the title belongs to it, where the journal follows in quotation marks."""
    index = sheet.index("container-title")
    if not index or sheet.label(index - 1) != "title" or sheet.label(index + 1) not in ("volume", "issue"):
        return
    title, run = sheet.runs[index - 1].span, sheet.runs[index].span
    if sheet.text[title.end - 1].isalpha() and (match := _IN_AND_JOURNAL.fullmatch(sheet.text, run.start, run.end)):
        sheet.relabel(title.start, match.end("end") + 1, "title")


@when(has("title"), has("publisher-place", "page", "editor", "volume"), lacks=has("container-title"))
def books_behind_in(sheet: Sheet) -> None:
    """ "Title, in Storia d'Italia, ...": in a list with commas the book behind a comma and "in", where editors, pages or a place follow."""
    run = sheet.first("title")
    journal = sheet.has("issue") and not sheet.has("editor")
    if run is None or journal or sheet.has("container-title") or not sheet.has("publisher-place", "page", "editor", "volume"):
        return
    found = max(_COMMA_IN.finditer(sheet.text, run.span.start + 2, run.span.end), key=lambda match: match.start(), default=None)
    if found is not None and len(sheet.text[found.end() : run.span.end].split()) > 1:
        sheet.relabel(found.start("in"), run.span.end, "container-title")


@when(beside("container-title", "author"), lacks=starts("container-title"))
def editors_behind_in(sheet: Sheet) -> None:
    """ "in | G. Holt, | Rivers": who stands behind an "in" that has no container edits it."""
    index = sheet.index("container-title")
    if index is None or index == 0 or sheet.label(index + 1) != "author" or not _IN.fullmatch(sheet.said(sheet.runs[index])):
        return
    start, end = sheet.runs[index].span.start, sheet.runs[index + 1].span.end
    sheet.relabel(start, end, "editor")
    place = sheet.index("editor") or 0
    if sheet.label(place + 1) in ("title", "publisher", "collection-title", "note"):
        behind = sheet.runs[place + 1].span
        sheet.relabel(behind.start, behind.end, "container-title")
