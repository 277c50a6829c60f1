"""Where the container begins and ends, and titles that are containers: told by emphasis and by what stands around them."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.gazetteer import is_named, is_place
from citecheck.extract.references.parsing.mending.dates import is_season
from citecheck.extract.references.parsing.mending.shapes import has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.mending.titles import GLOSS, NUMBERS, OPENING, SINGLE, WITHIN
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.vocabulary import PROCEEDINGS
from citecheck.model import Span
from citecheck.text.expressions import deferred
from citecheck.text.names import is_body

_PROCEEDINGS = deferred(rf"(?<!\w){PROCEEDINGS}(?!\w)", re.IGNORECASE)
_PERIODICAL_WORDS = 5
_LAST_PART = deferred(r",\s(?P<last>[^\W\d_a-z][^,.:;()]{2,30}),\s?$")  # a place between commas, behind a periodical
_BEGUN = deferred(r"[^\W\d_],\s(?P<word>[^\W\d_a-z][^\W\d_]{1,10})$")  # the first word of a place: "Hillside, New | Ghent"


@when(lacks=has("container-title"))
def emphasized_containers(sheet: Sheet) -> None:
    """Emphasis behind a quoted title, in front of a comma in what publishes, is the container; emphasis alone in front of a year in brackets, without a title, a periodical."""
    title = sheet.first("title")
    if sheet.has("container-title") or not sheet.emphasis:
        return
    if title is None:
        _periodical(sheet)
        return
    if sheet.text[title.span.start] not in OPENING + SINGLE:
        return
    for run in sheet.runs:
        if run.label not in ("publisher", "note", "collection-title") or run.span.start < title.span.end:
            continue
        for span in sheet.emphasis:
            if span.start == run.span.start and span.end < run.span.end - 3 and sheet.text[span.end] == ",":
                sheet.relabel(span.start, span.end + 1, "container-title")
                return


def _periodical(sheet: Sheet) -> None:
    """ "*Segodnya* (1995), 11 July 1995": no person is emphasized alone."""
    if (
        sheet.label(0) not in ("author", "publisher", "other", "note")
        or sheet.label(1) != "issued"
        or sheet.text[sheet.runs[1].span.start] != "("
    ):
        return
    run = sheet.runs[0]
    printed = sheet.said(run)
    whole = any(span.start <= run.span.start and run.span.end - 1 <= span.end <= run.span.end for span in sheet.emphasis)
    if whole and not set(printed) & {",", ".", ";", "&"} and len(printed.split()) <= _PERIODICAL_WORDS and not is_body(printed):
        sheet.relabel(run.span.start, run.span.end, "container-title")


def containers(sheet: Sheet) -> None:
    """Where the container begins and ends, and titles that are containers or the other way round."""
    run = sheet.first("container-title")
    if run is None:
        _title_as_container(sheet)
        return
    place = sheet.place(run)
    if not sheet.has("title", *NUMBERS) and sheet.label(place - 1) in ("issued", "note", "author") and sheet.has("author", "editor"):
        imprint = sheet.label(place - 1) != "author" or sheet.has("publisher")
        if imprint and WITHIN.match(sheet.text, run.span.start) is None and place < 4 and sheet.text[run.span.start] not in OPENING:
            sheet.relabel(run.span.start, run.span.end, "title")
        return
    if sheet.label(place + 1) == "volume" and _dated_proceedings(sheet, run, sheet.runs[place + 1]):
        sheet.relabel(run.span.start, sheet.runs[place + 1].span.end, "container-title")
    if not sheet.has("publisher-place") and sheet.label(place + 1) in ("volume", "issue"):
        last = _LAST_PART.search(sheet.text, run.span.start + 2, run.span.end)
        if last is not None and is_place(last["last"]):
            sheet.relabel(last.start("last"), run.span.end, "publisher-place")
            return
    if sheet.label(place + 1) == "publisher-place" and (begun := _BEGUN.search(sheet.text, run.span.start + 2, run.span.end)):
        sheet.relabel(begun.start("word"), sheet.runs[place + 1].span.end, "publisher-place")
        return
    for span in sheet.emphasis:
        if run.span.start <= span.start < run.span.end and any(c.isalpha() for c in span.of(sheet.text)):
            _container_by_emphasis(sheet, run, span)
            return


def _dated_proceedings(sheet: Sheet, run: Run, volume: Run) -> bool:
    """Whether the volume of proceedings is the year of the meeting ("Proceedings of ACL 2017")."""
    year = sheet.said(volume).strip(" .,;")
    issued = sheet.first("issued")
    return len(year) == 4 and issued is not None and year in sheet.said(issued) and _PROCEEDINGS.search(sheet.said(run)) is not None


def _container_by_emphasis(sheet: Sheet, run: Run, span: Span) -> None:
    text = sheet.text
    lead = text[run.span.start : span.start]
    if any(c.isalnum() for c in lead):
        if (
            sheet.label(sheet.place(run) - 1) == "title"
            and lead.rstrip()[-1:] in (",", ".", '"', "”", "»")
            and span.end >= run.span.end - 2
        ):
            sheet.relabel(run.span.start, span.start, "title")
        return
    if span.end > run.span.end:
        numbers = text[run.span.end : span.end].strip(" ,.*_").isdigit()  # "_Journal of Rivers, 12_(3)"
        if not numbers and not sheet.within(run.span.end, span.end) & {"author", "editor", "DOI", "URL", "title"}:
            sheet.relabel(run.span.start, span.end, "container-title")
        return
    gloss = GLOSS.match(text, span.end, run.span.end)
    if gloss and not is_place(gloss.group().strip(" ()[]")):
        return
    rest = text[span.end : run.span.end].strip(" ,.;()")
    start = text.find(rest, span.end) if rest else -1
    if rest and is_season(rest):
        sheet.relabel(start, run.span.end, "issued")
    elif rest and is_place(rest):
        sheet.relabel(start, run.span.end, "publisher-place")
    elif rest and is_body(rest) and "," in text[span.end : start] and not sheet.has("publisher"):
        sheet.relabel(start, run.span.end, "publisher")
    elif rest and len(span.of(text).split()) > 1 and text[span.end] not in ":-–—":
        sheet.relabel(start, run.span.end, "note")


def _title_as_container(sheet: Sheet) -> None:
    """A second title behind "in" and its editors is the container; so is an emphasized one in front of volume or issue."""
    index = sheet.index("title")
    if index is None:
        return
    second = next((i for i in range(index + 1, len(sheet.runs)) if sheet.label(i) == "title"), None)
    if second is not None:
        editor = next((i for i in range(index + 1, second) if sheet.label(i) == "editor"), None)
        if editor is not None and WITHIN.match(sheet.said(sheet.runs[editor])):
            sheet.relabel(sheet.runs[second].span.start, sheet.runs[second].span.end, "container-title")
        return
    run = sheet.runs[index]
    whole = any(span.start <= run.span.start + 1 and span.end >= run.span.end - 2 for span in sheet.emphasis)
    if (
        whole
        and sheet.label(index + 1) in ("volume", "issue")
        and sheet.has("author")
        and not sheet.has("publisher", "publisher-place", "edition", "ISBN")
    ):
        sheet.relabel(run.span.start, run.span.end, "container-title")
    elif (inner := _last_part(sheet, run)) and sheet.label(index + 1) == "volume" and sheet.has("issue", "page"):
        sheet.relabel(inner, run.span.end, "container-title")


def _last_part(sheet: Sheet, run: Run) -> int | None:
    """Where the last part of a quoted title begins, behind a comma inside the quotation: "An Interview, Problems of Silt", 47 (6)."""
    text = sheet.text
    if text[run.span.end - 2 : run.span.end].strip(" ,")[-1:] not in ("”", '"', "»"):
        return None
    mark = max(text.rfind(opening, run.span.start + 2, run.span.end - 3) for opening in OPENING)
    comma = mark - 2 if mark > 0 else text.rfind(", ", run.span.start, run.span.end - 3)
    words = text[comma + 2 : run.span.end].strip(' ,”"»').split()
    return comma + 2 if comma > 0 and 1 < len(words) <= 6 and is_named(" ".join(words)) else None
