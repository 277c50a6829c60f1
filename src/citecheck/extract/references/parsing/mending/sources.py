"""Sources that are no books: what lies in an archive, data sets, decisions of the courts of the European Union."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.archives import NAMED_ARCHIVE, archive, has_shelf
from citecheck.extract.references.parsing.mending.shapes import beside, has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import mentions
from citecheck.text.dates import find_dates
from citecheck.text.expressions import deferred

_ARCHIVE_LAST = deferred(rf",\s(?P<archive>{NAMED_ARCHIVE}[^,:;()\d]{{0,60}}),?$")
_SHELF_WORD = re.compile(r",\s(?:(?:bb?|regg?|fz|filza|busta)\.?\s\d|[Mm]ss?\.\s)")  # of Italian archives and libraries
_SHELF_BEHIND = deferred(r"(?:^|\s)(?:bb?|regg?|fz|filza|busta|mss?|cod|Best|Nr|legajo)\.?\s[\dIVX]")
_YEARS_LAST = deferred(r",\s(?P<years>1[2-9]\d\d(?:\s?[-–]\s?1[2-9]\d\d)?)[\s.,]{0,3}$")
_LEAVES = deferred(r"\s?(?:cc?|ff?|fols?|Bl)\.\s?\d")
_PRINTED = frozenset(("URL", "DOI", "editor", "edition", "ISBN", "accessed"))
_IMPRINT = ("publisher-place", "container-title")
_YEAR_IN_BRACKETS = deferred(r"\((?:1[4-9]|20)\d\d[a-z]?\)")
_QUOTED = '“”"«»„'
_LONG = 220  # code points of a shelf mark with what it is
_DATA = deferred(
    r"[.,]\s(?P<kind>(?:data\s?sets?|data\sfiles?|datensatz|datensätze|machine-readable\sdata\sfile|computer\sfile|jeu\sde\sdonnées|conjunto\sde\sdatos))\.?\s{0,3}$",
    re.IGNORECASE,
)
_UNION = deferred(
    r"\s?(?P<court>EuGH|EuG|GA\s[^\W\d_]{3,20}),\s(?P<number>(?:verb\.\s)?Rs\.\s[^,()]{3,40}?)(?:,\s(?P<named>[^,()\d]{3,60})|\s\((?P<bracketed>[^()]{3,80})\))?,\s"
    r"(?P<container>Slg\.)\s(?P<year>(?:19|20)\d\d),\s(?P<page>(?:S\.\s)?(?:I{1,2}-)?\d{1,5}(?:\s?f{1,2}\.)?)[\s.,;]{0,3}(?:Rn|$)"
)
_CASE = deferred(
    r"\s?(?P<number>(?:Joined\s)?Cases?\s(?:C-|T-)?\d{1,3}/\d{2}[^,]{0,40}),?\s(?P<title>[^\[\]]{5,120})\s(?P<year>\[(?:19|20)\d\d\])\s(?P<container>ECR)\s(?P<page>(?:I{1,2}-)?\d{1,5})"
)


def archives(sheet: Sheet) -> None:
    """ "BArch, R 43 I/123, Bl. 12": an archive publishes what it keeps; the shelf mark is a note, with what lies there; the day at the end is a date. A title that was
    found behind the shelf mark, and the leaves behind all, stay.
    """
    text = sheet.text
    if len(text) > _LONG or (match := archive(text)) is None:
        return
    shelf = _SHELF_WORD.search(text)
    if shelf is None and sheet.has("title") and sheet.has("author"):
        return
    if sheet.has(*_IMPRINT) and not has_shelf(text, match.end()):
        return  # "Archivio di Stato di Lund, Mostra 12, Lund 1966"
    published = sheet.has("publisher") and (sheet.label(0) == "publisher" or shelf is None)
    if published or sheet.has(*_PRINTED) or any(mark in text for mark in _QUOTED) or _YEAR_IN_BRACKETS.search(text):
        return
    name = match.end() + (text[match.end() : match.end() + 1] in (",", ":", ";"))
    end = _day(text, name)
    kept = _kept(sheet, end)
    sheet.relabel(0, name, "publisher")
    sheet.relabel(name, kept, "note")
    if end < len(text):
        sheet.relabel(end, len(text), "issued")
    elif shelf and (years := _YEARS_LAST.search(text, name, kept) or _YEARS_LAST.search(text, name)):
        sheet.relabel(*years.span("years"), "issued")


def _day(text: str, start: int) -> int:
    """Where the day begins that all ends with; the end, where there is none."""
    days = [found for found in find_dates(text, start) if not found.bare and found.span.end >= len(text.rstrip(" .")) - 1]
    return days[-1].span.start if days else len(text)


def _kept(sheet: Sheet, end: int) -> int:
    """Where the labels in front of ``end`` begin that are right: a title behind the shelf mark, and the leaves."""
    shelf = _SHELF_WORD.search(sheet.text)
    start = end
    for run in reversed(sheet.runs):
        if run.span.start >= end:
            continue
        leaves = run.label == "page" and _LEAVES.match(sheet.text, run.span.start)
        if not leaves and not (run.label == "title" and shelf and run.span.start > shelf.end()):
            break
        start = run.span.start
    return start


@when(beside("title", "note"), words=("archiv", "bibliote"))
def archives_behind_titles(sheet: Sheet) -> None:
    """ "Relazione di Marrow, Archivio di Stato di Lund, | Senato, filza 14": the archive that a title ends with, in front of a shelf mark, publishes."""
    index = next((place for place in range(len(sheet.runs) - 1) if (sheet.label(place), sheet.label(place + 1)) == ("title", "note")), None)
    if index is None or not _SHELF_BEHIND.search(sheet.said(sheet.runs[index + 1])):
        return
    run = sheet.runs[index].span
    if match := _ARCHIVE_LAST.search(sheet.text, run.start + 3, run.end):
        sheet.relabel(match.start("archive"), run.end, "publisher")


@when(has("title"), lacks=has("genre"), words=("dat",))
def data_sets(sheet: Sheet) -> None:
    """ "Ferry survey, wave 3. | Data set.": the kind of the work ends its title."""
    run = sheet.first("title")
    if run is None or "dat" not in sheet.lower[max(run.span.end - 30, run.span.start) : run.span.end] or sheet.has("genre"):
        return
    if match := _DATA.search(sheet.text, run.span.start + 3, run.span.end):
        sheet.relabel(match.start("kind"), run.span.end, "genre")


@when(words=("slg.", "ecr"))
def decisions(sheet: Sheet) -> None:
    """ "EuGH, Rs. 26/62 (van Gend), Slg. 1963, 1", "Case 26/62, van Gend v Administratie [1963] ECR 1"."""
    if not mentions(sheet.text, ("Slg.", "ECR")):
        return
    match = _UNION.match(sheet.text) or _CASE.match(sheet.text)
    if match is None:
        return
    labels = {"court": "author", "named": "title", "bracketed": "title", "year": "issued", "container": "container-title"}
    for name, said in match.groupdict().items():
        if said:
            sheet.relabel(*match.span(name), labels.get(name, name))
