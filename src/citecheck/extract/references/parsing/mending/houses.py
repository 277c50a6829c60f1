"""Publishing houses in front of their town, or without one; the towns of houses told by their province; bodies whose name is torn."""

from __future__ import annotations

import re
from itertools import pairwise

from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.publishing_houses import HOUSES
from citecheck.text.expressions import deferred

_ARTICLE = r"(?:[Ii]l\s|[Ll]a\s|[Ll]e\s)?"
# with which the names of bodies of Italy begin
_BODY = r"(?:Istituto|Accademia|Società|Deputazione|Ateneo|Centro|Ente|Comitato|Fondazione|Ministero|Commissione|Ufficio)"
_HOUSE_LAST = deferred(rf",\s(?P<house>{_ARTICLE}[^\W\d_a-z][\w’'.&-]{{2,20}}(?:\s[^,;:()\d«»“”\"]{{1,20}})?),$")
_HOUSE_AND_TOWN = deferred(rf"(?P<house>{_ARTICLE}[^\W\d_a-z][^,.:;()\d]{{2,30}}),\s(?P<town>[^\W\d_a-z][^,:;()\d]{{2,30}})[\s,.]{{0,2}}")
_VOLUMES = deferred(r"[IVX]{1,5}\s?[-–]\s?[IVX]{1,5},")
_PROVINCE = deferred(r"(?P<town>[^\W\d_a-z][^,;:()\d]{2,30}\s\([A-Z]{2}\)),\s(?P<house>[^\W\d_a-z][^()\d]{2,60})")
_HALF = deferred(rf"{_BODY}(?:\s[^\W\d_]{{1,20}}){{0,3}}")
_TOWN_AND_BODY = deferred(rf"(?P<town>[^\W\d_a-z][^,;:()\d]{{2,20}}),\s(?P<body>{_BODY}\s[^;:()\d«»]{{4,80}}),")
_LETTERS = deferred(r"(?:[^\W\d_a-z]\.\s?){2,6}")
_LETTER = deferred(r"[^\W\d_a-z]\.,?")
_TOWN_COLON_YEAR = deferred(
    r",\s(?P<town>[^\W\d_a-z][^,.:;()\d]{2,30}):\s(?P<house>[^\W\d_a-z][^:;()\d]{2,80},)\s(?P<year>(?:1[4-9]|20)\d\d)[\s.]{0,2}$"
)
_BRACKET_LAST = deferred(  # of a series: no "(in: Zeitschrift für Ethnologie 12)"
    r"\((?!(?:in|aus|from|auch|zuerst|also)[\s:]|zeitschrift\s|rivista\s|revue\s|journal\s)[^()]{4,120}\)[\s.]{0,2}$", re.IGNORECASE
)
# houses whose names are words, too, or persons that books are about: none of them ends a title
_WORDS_TOO = frozenset(
    "argo ariel arsenale canova champion crítica helvetia herder labor longo officina picard planeta principato taurus".split()
)
_WITHOUT = has("publisher", "container-title", "genre", "event-title", "volume")


def is_house(name: str) -> bool:
    """Whether a publishing house is called so; "La - terza" is cut at the end of a line."""
    return _plain(name) in HOUSES


def _plain(name: str) -> str:
    return name.strip(" ,.:;").replace("’", "'").replace(" - ", "").lower()


@when(beside("title", "publisher-place"), beside("publisher-place", "issued"), lacks=_WITHOUT)
def houses_in_titles(sheet: Sheet) -> None:
    """ "Il porto di Marrow, Mursia, | Milano | 1974": behind the last comma of the title, in front of a town that is known, a house that is known publishes; nothing that is
    emphasized with the title does.
    """
    index = sheet.index("publisher-place")
    if not index or sheet.label(index - 1) != "title" or sheet.label(index + 1) != "issued":
        return
    run = sheet.runs[index - 1].span
    match = _HOUSE_LAST.search(sheet.text, run.start + 3, run.end)
    if match is None or not is_house(match["house"]) or _plain(match["house"]) in _WORDS_TOO:
        return
    if is_place(sheet.said(sheet.runs[index]).strip(" ,.")) and not _emphasized(sheet, *match.span("house")):
        sheet.relabel(match.start("house"), run.end, "publisher")


def _emphasized(sheet: Sheet, start: int, end: int) -> bool:
    """Whether an emphasized stretch runs on from what stands in front of ``start``."""
    return any(span.start < start and end <= span.end for span in sheet.emphasis)


@when(has("publisher-place"), lacks=has("publisher", "container-title", "genre", "event-title"))
def houses_as_places(sheet: Sheet) -> None:
    """ "Il porto, | Marsilio | 1974", "Il porto, | Canova, Rovigo | 1974" as the place: a house that is known publishes."""
    index = sheet.index("publisher-place")
    if not index or sheet.label(index - 1) not in ("title", "edition", "volume", "editor"):
        return
    run = sheet.runs[index].span
    if is_house(sheet.said(sheet.runs[index])):
        sheet.relabel(run.start, run.end, "publisher")
        return
    two = _HOUSE_AND_TOWN.fullmatch(sheet.text, run.start, run.end)
    if two and is_place(two["town"]) and is_house(two["house"]):
        sheet.relabel(run.start, two.end("house") + 1, "publisher")


@when(beside("title", "publisher"), beside("publisher", "publisher-place"), lacks=has("volume"))
def volumes_as_publishers(sheet: Sheet) -> None:
    """ "Le rive, | I-II, | Milano": Roman numbers in front of the place are the volumes."""
    index = sheet.index("publisher")
    if not index or sheet.label(index - 1) != "title" or sheet.label(index + 1) != "publisher-place":
        return
    run = sheet.runs[index].span
    if _VOLUMES.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(run.start, run.end, "volume")


@when(has("publisher"), lacks=has("publisher-place"), words=("), ",))
def towns_of_provinces(sheet: Sheet) -> None:
    """ "Marrow (VR), Limiana" as the publisher: a province in brackets, as Italian addresses have it, tells the town."""
    run = sheet.first("publisher")
    if run is not None and not sheet.has("publisher-place") and (match := _PROVINCE.match(sheet.text, run.span.start, run.span.end)):
        sheet.relabel(run.span.start, match.end("town") + 1, "publisher-place")


@when(beside("publisher", "title"), beside("title", "issued"), has("publisher-place"))
def bodies_torn(sheet: Sheet) -> None:
    """ "Venezia, | Istituto | veneto di scienze, lettere ed arti, | 1974": behind the first word of a body, in small letters, its name goes on."""
    index = sheet.index("publisher")
    if (
        not index
        or sheet.label(index + 1) != "title"
        or sheet.label(index + 2) != "issued"
        or "title" not in map(sheet.label, range(index))
    ):
        return
    run, behind = sheet.runs[index].span, sheet.runs[index + 1].span
    if _HALF.fullmatch(sheet.text, run.start, run.end) and sheet.text[behind.start].islower():
        sheet.relabel(run.start, behind.end, "publisher")


@when(
    beside(("title", "volume"), "container-title"), beside("container-title", "issued"), lacks=has("publisher-place", "publisher", "editor")
)
def bodies_as_containers(sheet: Sheet) -> None:
    """ "Le rive, II, | Venezia, Istituto di scienze, lettere ed arti, | 1908" as the container: a town that is known, and a body that publishes there."""
    index = sheet.index("container-title")
    if not index or sheet.label(index + 1) != "issued" or sheet.has("publisher-place", "publisher", "editor"):
        return
    run = sheet.runs[index].span
    match = _TOWN_AND_BODY.fullmatch(sheet.text, run.start, run.end)
    if match and is_place(match["town"]):
        sheet.relabel(run.start, match.end("town") + 1, "publisher-place")
        sheet.relabel(match.start("body"), run.end, "publisher")


@when(beside("publisher", "publisher-place"))
def letters_of_houses(sheet: Sheet) -> None:
    """ "Paris, | S.E.V.P.E. | N.," the last letter of an abbreviation is no place."""
    for before, run in pairwise(sheet.runs):
        torn = (before.label, run.label) == ("publisher", "publisher-place") and _LETTERS.fullmatch(sheet.said(before))
        if torn and _LETTER.fullmatch(sheet.said(run)):
            sheet.relabel(before.span.start, run.span.end, "publisher")
            return


@when(starts("author"), beside("title", ("collection-title", "")), lacks=has("issued", "publisher", "publisher-place"))
def imprints_with_colons(sheet: Sheet) -> None:
    """ "Restauri 1978-1988, Venezia: Soprintendenza ai Beni, 1989 | (Quaderni, 17)" as the title: a town that is known, a colon, who publishes and the year."""
    index = sheet.index("title")
    if index is None or sheet.label(index + 1) not in ("collection-title", ""):
        return
    run = sheet.runs[index].span
    match = _TOWN_COLON_YEAR.search(sheet.text, run.start + 6, run.end)
    if match and is_place(match["town"]):
        sheet.relabel(match.start("town"), match.end("town") + 1, "publisher-place")
        sheet.relabel(*match.span("house"), "publisher")
        sheet.relabel(match.start("year"), run.end, "issued")


@when(beside("issued", "container-title"), has("title"), has("publisher-place"), lacks=starts("container-title"))
def series_behind_all(sheet: Sheet) -> None:
    """ "Bologna, Lund, 1938 | (Rerum Marrow Scriptores, | t. XXIV, | p. III)": what stands in a bracket behind the imprint is the series with its numbers."""
    index = next((at for at in range(1, len(sheet.runs)) if (sheet.label(at - 1), sheet.label(at)) == ("issued", "container-title")), 0)
    place = sheet.index("publisher-place")
    if not index or place is None or place > index:
        return
    start = sheet.runs[index].span.start
    if sheet.text[start] == "(" and (match := _BRACKET_LAST.match(sheet.text, start)):
        sheet.relabel(start, match.end(), "collection-title")
