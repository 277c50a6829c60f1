"""What closes a reference: an imprint left in the title, years beside places, pages among volumes, folios, brackets behind the year."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.gazetteer import is_named, is_place
from citecheck.extract.references.parsing.mending.shapes import Together, beside, has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.text.expressions import deferred

_YEARS = r"(?:1[4-9]|20)\d\d(?:\s?[-–]\s?(?:(?:1[4-9]|20)\d\d|\d\d))?"
_IMPRINT = deferred(rf",\s(?P<place>[^,\d]{{3,40}}),\s(?:(?P<publisher>[^,\d]{{2,60}}),\s)?(?P<year>{_YEARS})[.,]?$")
_PLACE_AND_YEAR = deferred(rf"(?:,\s)?(?P<place>[^\W\d_a-z][^,:;()\d]{{2,30}})\s(?P<year>{_YEARS})[.,]?$")
_ET_AL = re.compile(r"\s?(?P<al>et\sal(?:ii|\.)|e\saltri|ed\saltri|u\.\s?a\.)(?=[\s,.]),?", re.IGNORECASE)
_PAGE_BEHIND = deferred(r",\s(?P<page>pp?\.\s?\d{1,4}(?:\s?[-–]\s?\d{1,4})?),?$")
_LEAVES = deferred(
    r"[\s(]?(?:(?:cc?|ff?|fol)\.\s?\d{1,4}\s?[rv](?:\s?[-–]\s?\d{1,4}\s?[rv])?|coll?\.\s?\d{1,4}(?:\s?[-–]\s?\d{1,4})?)[\s.,;)]{0,2}"
)
_YEAR_AND_BRACKET = deferred(rf"(?<![\d(\[])(?P<year>{_YEARS})\s(?P<bracket>\([^()]{{6,120}}\))[\s.]{{0,2}}$")
_A_YEAR = deferred(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_FEW = 3  # words of a place
_TITLE = 2  # words of a title that has an imprint behind it, at least
_LOOSE = frozenset(("note", "other", "collection-title", "volume", "number", "issue", "author", "editor"))
_INSIDE = frozenset(
    ("publisher", "publisher-place", "volume", "issue", "issued", "note", "collection-title", "title", "edition", "other", "number")
)


@when(has("title"), lacks=has("issued", "publisher", "publisher-place", "container-title"))
def _imprint_in_title(sheet: Sheet) -> None:
    """ "Rivers of Mud, Milano, Holt, 1944-1946", "Rivers of Mud, Cava dei Lotti 1980" under the title's label, where nothing else dates or places the work."""
    index = sheet.index("title")
    if index is None or sheet.has("issued", "publisher", "publisher-place", "container-title"):
        return
    run = sheet.runs[index].span
    if not sheet.text[run.start : run.end].rstrip(" .,")[-1:].isdigit():
        return
    match = _IMPRINT.search(sheet.text, run.start, run.end)
    if match is None or not is_place(match["place"]):
        match = _PLACE_AND_YEAR.search(sheet.text, run.start, run.end)
        if match is None or sheet.text[match.start()] != "," or len(match["place"].split()) > _FEW or not is_named(match["place"]):
            return
    if len(sheet.text[run.start : match.start()].split()) < _TITLE:
        return
    sheet.relabel(match.start("place"), match.end("place") + 1, "publisher-place")
    if match.groupdict().get("publisher"):
        sheet.relabel(match.start("publisher"), match.end("publisher") + 1, "publisher")
    sheet.relabel(match.start("year"), run.end, "issued")


@when(has("publisher-place"), lacks=has("issued"))
def _year_with_place(sheet: Sheet) -> None:
    """ "Berlin 1914-24" under the place's label."""
    run = None if sheet.has("issued") else sheet.first("publisher-place")
    if run is not None and (match := _PLACE_AND_YEAR.fullmatch(sheet.text, run.span.start, run.span.end)):
        sheet.relabel(match.start("year"), run.span.end, "issued")


@when(beside(("author", "editor"), "title"))
def _et_al(sheet: Sheet) -> None:
    """ "A. Holt | et alii, Venice": the words for the others belong to the names."""
    for index in range(1, len(sheet.runs)):
        before, run = sheet.runs[index - 1], sheet.runs[index]
        if (
            before.label in ("author", "editor")
            and run.label == "title"
            and (match := _ET_AL.match(sheet.text, run.span.start, run.span.end))
        ):
            sheet.relabel(before.span.start, match.end(), before.label)
            return


@when(has("volume"), lacks=has("page"))
def _page_in_volume(sheet: Sheet) -> None:
    """ "II, p.345" under the volume's label."""
    run = None if sheet.has("page") else sheet.first("volume")
    if run is not None and (match := _PAGE_BEHIND.search(sheet.text, run.span.start, run.span.end)):
        sheet.relabel(match.start("page"), run.span.end, "page")


@when(has(*_LOOSE), lacks=has("page"))
def _leaves(sheet: Sheet) -> None:
    """ "c. 14v", "col. 406": leaves and columns that were left over are pages."""
    if sheet.has("page"):
        return
    for run in sheet.runs[2:]:
        if run.label in _LOOSE and _LEAVES.fullmatch(sheet.text, run.span.start, run.span.end):
            sheet.relabel(run.span.start, run.span.end, "page")
            return


@when(has("issued"))
def _bracket_behind_year(sheet: Sheet) -> None:
    """ "1979 (Heroic Mud, London 1952)" names another edition, "1965 (École Pratique, Ports, XX)" the series; a publisher alone stays."""
    if sheet.text.rstrip(" .")[-1:] != ")" or (match := _YEAR_AND_BRACKET.search(sheet.text)) is None:
        return
    dated = "issued" in sheet.within(*match.span("year"))
    within = sheet.within(*match.span("bracket"))
    if not dated or len(within - {"issued"}) < 1 or not within <= _INSIDE or within <= {"note", "collection-title", "other", "edition"}:
        return
    if _A_YEAR.search(match["bracket"]):
        sheet.relabel(*match.span("bracket"), "note")
    elif "," in match["bracket"] and within & {"publisher", "publisher-place"}:
        sheet.relabel(*match.span("bracket"), "collection-title")


closings = Together((_imprint_in_title, _year_with_place, _et_al, _page_in_volume, _leaves, _bracket_behind_year))
