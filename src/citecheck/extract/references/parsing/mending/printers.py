"""Publishers and places under one label, and publishers that are none: the title of a volume, the name of a series, a word for the medium."""

from __future__ import annotations

from citecheck.extract.references.parsing.gazetteer import is_named, is_place
from citecheck.extract.references.parsing.mending.shapes import beside, has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import PUBLISHER_WORDS
from citecheck.text.expressions import deferred
from citecheck.text.roman import roman

_MEDIUM = deferred(r"\[(?:Internet|Online|online|internet|en\slínea|em\slinha|en\sligne)\][\s.,]{1,3}(?=[^\W_])")
_INITIALS = deferred(r"(?:[^\W\d_a-z]\.\s?){1,3}")
_FAMILY = deferred(r"[^\W\d_a-z][^\W\d_]{2,20},\s")
_EDITIONS = deferred(
    r"[^\W\d_a-z][^,:;\d]{2,30},\s(?=(?:Éd|Éds|Ed|Eds|Edd|Edizioni|Éditions|Editions|Ediciones|Edições|Editorial|Editora|Verlag)\b)"
)
_PRESS_COMMA = deferred(r"\W?[^,:;\d]{2,60}\s(?:Press|Verlag|Publishers|Books),\s(?P<place>[^\W\d_a-z][^,.:;()\d]{2,24})[\s,]{0,2}")
_ACRONYM = deferred(r"\W?[A-ZÀ-Þ]{3,10},\s(?P<place>[^\W\d_a-z][^.:;()\d]{2,40})\.?")
_TWO_WORDS = deferred(r"(?P<publisher>[^\W\d_a-z][^\W\d_]{3,20})\s(?P<place>[^\W\d_a-z][^\W\d_]{2,20})")
_BEFORE_TOWNS = frozenset(
    "west east north south nord süd ost sud est ovest ouest new nueva nova nuova neu alt old port greater central upper lower villa ciudad santa saint sankt monte castel".split()
)
_NUMBERED = deferred(r"[^\W\d_a-z][^,:;.\d]{3,50}\s(?P<number>[IVXLC]{1,6})[\s,.]{0,2}")
_FEW = 6  # words of a series
_SOME = 3  # words of a title


@when(has("publisher"))
def media_in_front(sheet: Sheet) -> None:
    """ "[Internet]. WMO;" under one label: the word for the medium is a note."""
    run = sheet.first("publisher")
    if run is not None and sheet.text[run.span.start] == "[" and (match := _MEDIUM.match(sheet.text, run.span.start, run.span.end)):
        sheet.relabel(run.span.start, match.end(), "note")


@when(beside("publisher", "publisher-place"))
def initials_of_publishers(sheet: Sheet) -> None:
    """ "D. | Lundgren, New York": the initials of a publisher, and his name with the place's label."""
    index = sheet.index("publisher")
    if index is None or sheet.label(index + 1) != "publisher-place" or not _INITIALS.fullmatch(sheet.said(sheet.runs[index])):
        return
    if match := _FAMILY.match(sheet.text, sheet.runs[index + 1].span.start):
        sheet.relabel(sheet.runs[index].span.start, match.end(), "publisher")


@when(has("publisher"), lacks=has("publisher-place"))
def places_by_a_comma(sheet: Sheet) -> None:
    """ "Bellecombe, Éd. du Lot", "(Univ. Marrow Press, Sandtown", "CEPLAR, Ilhota, Bahia" under the publisher's label: the word for a publisher tells on which side of the comma the place is."""
    run = sheet.first("publisher")
    if run is None or sheet.has("publisher-place"):
        return
    span = run.span
    if match := _EDITIONS.match(sheet.text, span.start, span.end):
        if PUBLISHER_WORDS.isdisjoint(match.group().lower().strip(" ,").split()):
            sheet.relabel(span.start, match.end(), "publisher-place")
        return
    match = _PRESS_COMMA.fullmatch(sheet.text, span.start, span.end) or _ACRONYM.fullmatch(sheet.text, span.start, span.end)
    if match and is_named(match["place"]) and PUBLISHER_WORDS.isdisjoint(match["place"].lower().replace(",", " ").split()):
        sheet.relabel(match.start("place"), span.end, "publisher-place")


@when(beside("title", "publisher-place"), beside("publisher-place", "issued"), lacks=has("publisher", "container-title"))
def publishers_before_towns(sheet: Sheet) -> None:
    """ "«Rivers of Mud», Marlow Roma 1984": in front of the town that is known a single name publishes."""
    index = sheet.index("publisher-place")
    if not index or sheet.label(index - 1) != "title" or sheet.label(index + 1) != "issued" or sheet.has("publisher", "container-title"):
        return
    run = sheet.runs[index].span
    match = _TWO_WORDS.fullmatch(sheet.text, run.start, run.end)
    if (
        match
        and is_place(match["place"])
        and not is_place(match.group())
        and match["publisher"].lower() not in _BEFORE_TOWNS
        and not is_place(match["publisher"])
    ):
        sheet.relabel(match.start("publisher"), match.end("publisher"), "publisher")


@when(beside(("title", "volume"), "publisher"), beside("publisher", "publisher-place"), beside("publisher-place", "publisher"))
def titles_of_volumes(sheet: Sheet) -> None:
    """ "Le rive nell'età moderna. | Dal 1610 alla piena, | Torino, | Holt", "vol. 1, | Dalle fonti al delta, | Vicenza, | Holt": of two publishers the one in front of the
    place, behind a title or a number, goes on in the title or is that of the volume.
    """
    index = sheet.index("publisher")
    if not index or (sheet.label(index + 1), sheet.label(index + 2)) != ("publisher-place", "publisher"):
        return
    run, before = sheet.runs[index].span, sheet.runs[index - 1]
    words = {word.strip(".,;:()") for word in sheet.lower[run.start : run.end].split()}
    if words & PUBLISHER_WORDS or sheet.text[sheet.runs[index + 1].span.end - 1] != "," or len(words) < _SOME:
        return
    if before.label == "title":
        sheet.relabel(before.span.start, run.end, "title")
    elif before.label == "volume":
        sheet.relabel(run.start, run.end, "note")


@when(beside(("title", "container-title"), "publisher"), beside("publisher", "publisher-place"))
def series_with_numbers(sheet: Sheet) -> None:
    """ "Corpus Lagunarum IV, | Stuttgart": a name with a Roman number between the title and the place is the series."""
    index = sheet.index("publisher")
    if not index or sheet.label(index - 1) not in ("title", "container-title") or sheet.label(index + 1) != "publisher-place":
        return
    run = sheet.runs[index].span
    match = _NUMBERED.fullmatch(sheet.text, run.start, run.end)
    if match is None or not roman(match["number"]) or "niversi" in match.group():
        return
    words = [word.strip(".,").lower() for word in match.group().split()]
    if len(words) <= _FEW and PUBLISHER_WORDS.isdisjoint(words):
        sheet.relabel(run.start, run.end, "collection-title")
