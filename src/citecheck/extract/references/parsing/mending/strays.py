"""Words that strayed over a label's end: the name in a festschrift's title, eras, the end of a title in front of its imprint, kinds of papers, a second reference in the same line."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.shapes import Together, beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import EDITORS, REPORT
from citecheck.text.expressions import deferred
from citecheck.text.months import MONTHS, SEASONS

_FAMILY = r"[^\W\d_a-z][^\W\d_]{1,25}(?:[-‐'’][^\W\d_]{1,20})?"
_INITIALS = r"(?:[^\W\d_a-z]\.[\s-]?){1,4}"
_INITIALS_LAST = deferred(rf"[^\W\d_]{{2}}\s{_INITIALS}$")
_FAMILY_FIRST = deferred(rf"{_FAMILY},(?=\s|$)")
_WORD_AND_EDITOR = deferred(rf"(?P<word>{_FAMILY}(?:\s[\w'’-]{{2,20}}){{0,4}},)\s{_INITIALS}\s?{_FAMILY},?\s[(\[](?i:{EDITORS})")
_ERA = deferred(
    r"\W{0,2}(?:B\.?\s?C\.?(?:E\.?)?|A\.?\s?D\.?|C\.\s?E\.|v\.\s?Chr\.|n\.\s?Chr\.|a\.\s?C\.|d\.\s?C\.|av\.\s?J\.-?\s?C\.)[\s,;:)]{0,2}"
)
_YEARS = deferred(r"\W{0,2}\d{1,4}\s?[-–]\s?\d{1,4}")
_ERA_STEMS = ("bc", "b.c", "b. c", "ad", "a.d", "a. d", "c.e", "chr.", "a.c", "a. c", "d.c", "d. c", "j.-")
_AND_PLACE = deferred(r"(?P<more>(?:and|und|et|y|e)\s[^()\[\]:;]{2,60})\s[(\[](?=[^\W\d_a-z])")
_PAPERS = deferred(rf"[\W_]{{0,2}}{REPORT}s?[\W_]{{0,3}}", re.IGNORECASE)
_NUMBER = deferred(r"\W{0,2}\d{1,5}(?:[-/]\d{1,4})?[\s.,;:]{0,3}")
_NEXT = deferred(rf"(?:{_FAMILY},\s(?:{_INITIALS}[,:]?|[^\W\d_a-z][^\W\d_]{{2,15}}[.:,])|{_INITIALS}\s?{_FAMILY}[,:])\s?[(\[“\"„«‘'\w]")
_NEXT_DATED = deferred(rf"{_FAMILY},\s{_INITIALS}\s?[(\[]?(?:1[4-9]|20)\d\d[a-z]?[)\].:,]")
_A_YEAR = deferred(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_FIRST = ("issued", "page")
_SERIES = frozenset(  # last words of names of series, or words that are in them
    "monographs monograph studies series papers library texts publications memoirs handbooks studien schriften reihe schriftenreihe beiträge forschungen collection bibliothèque collana biblioteca "
    "tracts lectures colección coleção estudios estudos studi quaderni cahiers".split()
)
_WITHIN = deferred(r"\W{0,2}(?:in|im|dans|en|em|nel)\W", re.IGNORECASE)
_MONTH = deferred(r"\W{0,2}(?P<month>[^\W\d_]{3,10})\.?[\s,]{0,2}")
_RELEASE = deferred(
    r"[^\W_][.!?”\"]\s(?P<kind>(?:[Pp]ress|[Nn]ews)\s[Rr]elease|[Mm]edia\s[Rr]elease|[Pp]ressemitteilung|[Cc]ommuniqué\sde\spresse|[Cc]omunicato\sstampa|[Nn]ota\sde\sprensa|[Mm]imeo(?:graph(?:ed)?)?|"
    r"[Uu]npublished\s[Mm]anuscript|[Pp]olicy\s[Bb]rief|[Ll]ecture\s[Nn]otes)[\s.,]{0,2}$"
)
_RELEASE_STEMS = ("release", "mitteilung", "communiqu", "comunicato", "prensa", "mimeo", "manuscript", "brief", "lecture")
_TWO = 2  # years of two references
_REACH = 40  # code points of a kind of paper


@when(beside("container-title", "publisher"), beside("publisher", "publisher-place"))
def honored_in_titles(sheet: Sheet) -> None:
    """ "in Studies in Honour of B. L. | Ullmann, | Roma", "Rural Mud: Essays for R. E. | Smythe, | Leeds": the family name behind initials that no comma parts from the title's words is its
    end, no publisher.
    """
    index = sheet.index("publisher")
    if not index or sheet.label(index - 1) != "container-title" or sheet.label(index + 1) != "publisher-place":
        return
    before, run = sheet.runs[index - 1].span, sheet.runs[index].span
    match = _FAMILY_FIRST.match(sheet.text, run.start, run.end)
    if match and match.end() == run.end and _INITIALS_LAST.search(sheet.text, before.start, before.end):
        sheet.relabel(before.start, run.end, "container-title")


@when(beside("container-title", "editor"))
def words_with_editors(sheet: Sheet) -> None:
    """ "in Silting and its | Limits, N. Holt (ed.)": where no mark ends the book, the word in front of the editor's initials is its last."""
    index = sheet.index("editor")
    if not index or sheet.label(index - 1) != "container-title":
        return
    before, run = sheet.runs[index - 1].span, sheet.runs[index].span
    if sheet.text[before.end - 1].isalpha() and (match := _WORD_AND_EDITOR.match(sheet.text, run.start, run.end)):
        sheet.relabel(before.start, match.end("word"), "container-title")


@when(beside(("title", "container-title"), "page"), lacks=has("volume"), words=_ERA_STEMS)
def eras(sheet: Sheet) -> None:
    """ "Silting | 450-350 | BC, | London": years and their era are what the title is about."""
    index = sheet.index("page")
    if not index or index + 1 >= len(sheet.runs) or sheet.label(index - 1) not in ("title", "container-title"):
        return
    run, behind = sheet.runs[index].span, sheet.runs[index + 1].span
    if _YEARS.fullmatch(sheet.text, run.start, run.end) and (era := _ERA.match(sheet.text, behind.start, behind.end)):
        label = sheet.label(index - 1) if sheet.has("title") else "title"
        sheet.relabel(sheet.runs[index - 1].span.start, era.end(), label)


@when(beside("title", "publisher-place"))
def titles_to_the_bracket(sheet: Sheet) -> None:
    """ "Mud Economies in Berlin | and Vienna (Ghent: | Versa)": what an "and" joins to the title goes on to the bracket of the imprint."""
    index = sheet.index("publisher-place")
    if not index or sheet.label(index - 1) != "title":
        return
    run = sheet.runs[index].span
    if match := _AND_PLACE.match(sheet.text, run.start, run.end):
        sheet.relabel(sheet.runs[index - 1].span.start, match.end("more"), "title")


@when(beside("container-title", "volume"), has("title"), lacks=has("issue", "page", "editor"))
def papers_as_containers(sheet: Sheet) -> None:
    """ "Leadership in Mud, | Research Report | 84, | Centre for Silt": the kind of a paper contains nothing, and what stands behind it is its number."""
    index = sheet.index("container-title")
    if not index or sheet.label(index + 1) != "volume":
        return
    run, number = sheet.runs[index].span, sheet.runs[index + 1].span
    if _PAPERS.fullmatch(sheet.text, run.start, run.end) and _NUMBER.fullmatch(sheet.text, number.start, number.end):
        sheet.relabel(number.start, number.end, "number")
        sheet.relabel(run.start, run.end, "genre")


def _second_reference(sheet: Sheet) -> None:
    """ "Holt, A., Silt, Ghent 1978. | Lund, B., Weirs, Bonn 1992.": behind the year or the pages that end a reference the names and the title of another begin; all of that is no part of
    the first.
    """
    if sum([run.label == "issued" for run in sheet.runs]) < _TWO:
        return
    titled = False
    for index, run in enumerate(sheet.runs[:-1]):
        titled = titled or run.label == "title"
        if not titled or run.label not in (*_FIRST, "publisher") or sheet.text[run.span.end - 1] not in ".;":
            continue
        start = sheet.runs[index + 1].span.start
        form = _NEXT_DATED if run.label == "publisher" else _NEXT
        if form.match(sheet.text, start) is None:
            continue
        behind = sheet.runs[index + 1 :]
        dated = any(other.label == "issued" and _A_YEAR.search(sheet.said(other)) for other in behind)
        named = any(other.label in ("title", "note") for other in behind)
        if dated and named and any(other.label in ("issued", "author") for other in sheet.runs[: index + 1]):
            sheet.relabel(start, len(sheet.text), "other")
            return


_BEGUN = beside(_FIRST, ("author", "editor", "note", "other", "publisher", "publisher-place")) | beside("page", "title")
_BEHIND_PUBLISHER = beside("publisher", ("author", "note", "publisher-place", "title"))
second_references = Together(  # behind a year the title of most references stands: there another title must stand in front of it
    (
        when(starts("author"), has("title"), _BEGUN | _BEHIND_PUBLISHER)(_second_reference),
        when(starts("author"), beside("author", "title"), beside("issued", "title"))(_second_reference),
    )
)


@when(
    beside("container-title", "volume"),
    beside("volume", ("publisher-place", "publisher")),
    has("title"),
    lacks=has("issue", "page", "editor"),
)
def series_as_containers(sheet: Sheet) -> None:
    """ "Letters from the Mud. | Southern Silt Studies, | vol. 14. | Ghent: | Versa": a numbered series in front of the imprint contains no work that has neither pages nor "in"."""
    index = sheet.index("container-title")
    if not index or (sheet.label(index - 1), sheet.label(index + 1)) != ("title", "volume"):
        return
    if {sheet.label(index + 2), sheet.label(index + 3)} != {"publisher-place", "publisher"}:
        return
    title, run = sheet.runs[index - 1], sheet.runs[index]
    words = {word.strip(".,*_").lower() for word in sheet.said(run).split()}
    quoted = sheet.said(title).rstrip(" .,")[-1:] in "”\"’'»"
    if not quoted and not words.isdisjoint(_SERIES) and _WITHIN.match(sheet.said(run)) is None:
        sheet.relabel(run.span.start, sheet.runs[index + 1].span.end, "collection-title")


@when(
    beside("title", "publisher"),
    beside("publisher", "issued"),
    beside("issued", "page"),
    lacks=has("container-title", "publisher-place", "editor"),
)
def journals_by_their_month(sheet: Sheet) -> None:
    """ "What teachers say in mud, | Phi Silt Kappan, | Oct., | 151-155": who stands in front of a month without a year, and of pages, is a periodical."""
    index = sheet.index("publisher")
    if not index or [sheet.label(index + step) for step in (-1, 1, 2)] != ["title", "issued", "page"]:
        return
    match = _MONTH.fullmatch(sheet.said(sheet.runs[index + 1]))
    if match and (match["month"].lower() in MONTHS or match["month"].lower() in SEASONS):
        run = sheet.runs[index].span
        sheet.relabel(run.start, run.end, "container-title")


@when(has("title"), words=_RELEASE_STEMS)
def kinds_behind_titles(sheet: Sheet) -> None:
    """ "A Scholar of the Weirs. Press release.": a sentence that names a kind of paper ends no title."""
    run = sheet.first("title")
    if run and (match := _RELEASE.search(sheet.text, max(run.span.start + 2, run.span.end - _REACH), run.span.end)):
        sheet.relabel(match.start("kind"), run.span.end, "genre")
