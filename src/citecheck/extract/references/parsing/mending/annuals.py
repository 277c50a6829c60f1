"""Volumes as the journals of the humanities count them: series, year and issue in a row, Roman numbers in small letters or misread by a scanner, centuries that look like volumes."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.text.expressions import deferred
from citecheck.text.roman import roman

_SERIES_LAST = deferred(r"[,.]?\s(?P<word>(?:[Ss]er\.|[Ss]erie))$")
_ISSUE_LAST = deferred(r"(?<!\w)(?:nn?|nr|no|fasc)\.\s\d{1,4}$", re.IGNORECASE)
_TO = deferred(r"[-–—]\s?\d{1,4}[\s.,;]{0,2}")
_CENTURIES_LAST = deferred(r"(?<!\w)(?:secol[oi]|secc?\.|see\.|siècles?|Jahrhunderts?)(?:\s[IVX]{1,5},)?$", re.IGNORECASE)
_CENTURY_STEMS = ("secol", "sec. ", "secc. ", "see. ", "siècle", "jahrhundert")
_CENTURIES = deferred(r"[IVX]{1,5}(?:(?:,\s|\s?[-–]\s?|\s(?:e|ed|et|and|und|al)\s)[IVX]{1,5}){0,3}(?!\w)")
_NUMBERS_AND_YEAR = deferred(
    r"(?:in:?\s)?[«“\"][^«»“”\"]{3,90}[»”\"],?\s(?P<volume>[IVXLC]{1,8}(?:\s?[-–/]\s?[IVXLC]{1,8})?|\d{1,4}(?:\s?[-–/]\s?\d{1,4})?),?\s"
    r"(?P<year>\((?:1[4-9]|20)\d\d(?:\s?[-–/]\s?(?:(?:1[4-9]|20)\d\d|\d\d))?\)),?"
)
_QUOTED = deferred(r"(?:in:?\s)?[«“\"][^«»“”\"]{3,110}[»”\"]")
_MISREAD = deferred(
    r",?\s(?P<number>(?!\d{4})[IVXLCHTNEMilnΙΠ1]{2,8}|[IVXLC][a-z]{0,4}),?"
)  # "VHI", "LEI", "Vni", "LXTV": Roman numbers as scanners take them
_SMALL = deferred(r"[IVXLCivxlcΙΠ]{1,8},")
_ROMAN_NUMBERS = deferred(r"[IVXLC]{1,8}(?:\s?[-–/]\s?[IVXLC]{1,8})?,")
_DOUBLE_LAST = deferred(r"(?<=[^\W\d_])\s(?P<number>\d{1,3}\s?[-–/]\s?\d{1,3})$")
_ROMAN_LAST = deferred(r",\s(?P<volume>[IVX]{1,5}(?:\s?[-–]\s?[IVX]{1,5})?),$")
_AN_INITIAL = deferred(r"(?:\d{1,4}|[IVXLC]{1,7}),?\s(?P<initial>[^\W\d_a-z]\.)")
_EDITED_LAST = deferred(r"[,;(]\s?(?P<by>(?:hrsg|hr|hg)\.)$", re.IGNORECASE)
_BY_NAME = deferred(r"v(?:\.|on)\s(?:[^\W\d_a-z]\.\s?){0,3}[^\W\d_a-z][^\W\d_]{2,20}")
_OF_A_WORK = deferred(r"[\s(]{0,2}(?:voll?|volume|tom[oie]|t|Bd|Band|libro|parte)\b", re.IGNORECASE)
_SMALL_LAST = deferred(r",\s(?P<volume>[ivxl]{2,8}),?$")
_NAME_LAST = deferred(r",\s(?P<name>[^\W\d_a-z][^,.:;()«»“”\"\d]{5,70}),$")
_NEW_SERIES = deferred(r"[Nn]\.\s?[Ss]\.,?\s(?:[IVXLC]{1,8}|\d{1,4}),?")
_BRACKETED = deferred(r"(?<=[IVXLC\d])\s(?P<series>\((?:[IVXLC]{1,7}\s|\d{1,3}\s)?[nN]\.\s?[sS]\.\),?)")
_TAIL = 24  # code points of the last numbers of a title or a name, and the word in front of them
_NAMED = ("title", "container-title")


@when(beside("container-title", "volume"), words=(" ser.", " serie"))
def series_in_front(sheet: Sheet) -> None:
    """ "Rivista di rive, Ser. | III, Anno 43": the word for the series belongs to its number."""
    index = sheet.index("volume")
    if not index or sheet.label(index - 1) != "container-title":
        return
    run, volume = sheet.runs[index - 1].span, sheet.runs[index].span
    if match := _SERIES_LAST.search(sheet.text, run.start + 3, run.end):
        sheet.relabel(match.start("word"), volume.end, "volume")


@when(beside("volume", "collection-title"), beside("collection-title", "volume"), words=("n.s", "n. s"))
def series_torn(sheet: Sheet) -> None:
    """ "«Limo», | N. | S. | 34": the letters of a new series and the volume in it."""
    index = sheet.index("volume")
    if index is None or [sheet.label(index + step) for step in (1, 2)] != ["collection-title", "volume"]:
        return
    start, end = sheet.runs[index].span.start, sheet.runs[index + 2].span.end
    if _NEW_SERIES.fullmatch(sheet.text, start, end):
        sheet.relabel(start, end, "volume")


@when(has("container-title"), has("volume"), words=("n.s.)", "n. s.)"))
def series_in_brackets(sheet: Sheet) -> None:
    """ "«Limo», | CLXXI (XXII | n. | s.), 1974": a new series in a bracket behind the volume is a note."""
    match = _BRACKETED.search(sheet.text)
    if match and "volume" in sheet.within(match.start(), match.start() + 1):
        sheet.relabel(*match.span("series"), "note")


@when(beside("volume", "page"), words=("n. ", "nr. ", "no. ", "fasc. "))
def ranges_of_issues(sheet: Sheet) -> None:
    """ "a. LXVI, n. 37 | - 38": the number behind the dash of an issue is no page."""
    index = sheet.index("volume")
    if index is None or sheet.label(index + 1) != "page":
        return
    run, behind = sheet.runs[index].span, sheet.runs[index + 1].span
    if _ISSUE_LAST.search(sheet.text, run.start, run.end) and _TO.fullmatch(sheet.text, behind.start, behind.end):
        sheet.relabel(run.start, behind.end, "volume")


@when(beside(_NAMED, "volume"), words=_CENTURY_STEMS)
def centuries_as_volumes(sheet: Sheet) -> None:
    """ "Rive nei secoli | XIII e XIV", "nei secoli IV, | V e VI": Roman numbers behind the word for centuries are what the work is about."""
    for index in range(1, len(sheet.runs)):
        before, run = sheet.runs[index - 1], sheet.runs[index].span
        if sheet.label(index) != "volume" or before.label not in _NAMED:
            continue
        named = _CENTURIES_LAST.search(sheet.text, max(before.span.start, before.span.end - _TAIL), before.span.end)
        if named and (match := _CENTURIES.match(sheet.text, run.start, run.end)):
            sheet.relabel(before.span.start, match.end() + (sheet.text[match.end() : match.end() + 1] == ","), before.label)
        return


@when(has("container-title"), lacks=has("volume"), words=("»", "”", '"'))
def numbers_in_containers(sheet: Sheet) -> None:
    """ "«Mud», X-XII (1968-1970), | pp. 3" as the container alone, "«Mud», VHI, | 1966": behind the name in quotation marks stand volume and year, however a scanner has them."""
    index = sheet.index("container-title")
    if index is None or sheet.has("volume"):
        return
    run = sheet.runs[index].span
    if both := _NUMBERS_AND_YEAR.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(*both.span("volume"), "volume")
        sheet.relabel(both.start("year"), run.end, "issued")
        return
    quoted = _QUOTED.match(sheet.text, run.start, run.end) if sheet.label(index + 1) in ("issued", "issue", "page") else None
    if quoted and (number := _MISREAD.fullmatch(sheet.text, quoted.end(), run.end)):
        sheet.relabel(number.start("number"), run.end, "volume")


@when(beside("container-title", ("issued", "issue", "page")), lacks=has("volume"))
def small_romans_in_containers(sheet: Sheet) -> None:
    """ "in Limo, xviii, | 2006": a Roman number in small letters behind the last comma of the container is the volume."""
    index = sheet.index("container-title")
    if index is None or sheet.has("volume") or sheet.label(index + 1) not in ("issued", "issue", "page"):
        return
    run = sheet.runs[index].span
    match = _SMALL_LAST.search(sheet.text, max(run.start + 3, run.end - _TAIL), run.end)
    if match and roman(match["volume"]):
        sheet.relabel(match.start("volume"), run.end, "volume")


@when(
    beside(("title", "container-title", "volume", "collection-title"), "publisher"),
    beside("publisher", "issued"),
    lacks=has("publisher-place", "editor"),
)
def numbers_as_publishers(sheet: Sheet) -> None:
    """ "«Mud», 3, | Liv, | 2002, | pp. 3": a Roman number in front of the year of a journal is no publisher, but the volume, or the issue behind it."""
    index = sheet.index("publisher")
    if not index or sheet.label(index + 1) != "issued" or sheet.has("publisher-place", "editor"):
        return
    run, before = sheet.runs[index].span, sheet.runs[index - 1]
    said = sheet.said(sheet.runs[index])
    if _SMALL.fullmatch(said) is None or not (roman(said[:-1].upper()) or not said.isascii()):
        return
    if before.label in ("volume", "collection-title") or sheet.said(before)[-2:-1] in ("»", "”", '"') or sheet.said(before)[-1] in "»”":
        sheet.relabel(run.start, run.end, "issue" if sheet.has("volume") else "volume")


@when(beside("container-title", "volume"), words=("hr. v", "hrsg. v", "hg. v"))
def editors_as_volumes(sheet: Sheet) -> None:
    """ "Storia della civiltà 2, hr. | v. V. Holt | (Firenze": behind the words for editing no volume stands but who edits."""
    index = sheet.index("volume")
    if not index or sheet.label(index - 1) != "container-title":
        return
    run, volume = sheet.runs[index - 1].span, sheet.runs[index].span
    if (match := _EDITED_LAST.search(sheet.text, run.start + 3, run.end)) and _BY_NAME.match(sheet.text, volume.start, volume.end):
        sheet.relabel(match.start("by"), volume.end, "editor")


@when(
    starts("author"),
    beside("title", ("volume", "issue")),
    has("page"),
    lacks=has("container-title", "publisher", "publisher-place", "editor", "genre", "edition"),
)
def journals_behind_commas(sheet: Sheet) -> None:
    """ "A. Holt, La cappella, La rassegna di rive, | a. II, | n. 4, | 1929, | pp. 2-9": in front of the numbers of a journal its name stands, behind the title's last comma."""
    index = sheet.index("title")
    if index is None or sheet.label(index + 1) not in ("volume", "issue") or sheet.label(0) != "author":
        return
    title, number = sheet.runs[index].span, sheet.runs[index + 1]
    if sheet.has("container-title", "publisher", "publisher-place", "editor", "genre", "edition") or not sheet.said(sheet.runs[0]).endswith(
        ","
    ):
        return
    counted = sheet.label(index + 1) == "issue" or sheet.has("issue") or not _OF_A_WORK.match(sheet.said(number))
    match = _NAME_LAST.search(sheet.text, title.start + 6, title.end)
    if match and counted and sheet.said(sheet.runs[index])[-1] in ",;" and len(sheet.text[title.start : match.start()].split()) > 1:
        sheet.relabel(match.start("name"), title.end, "container-title")


@when(
    beside("publisher-place", "publisher"),
    beside("publisher", "issued"),
    beside("issued", "page"),
    lacks=has("container-title", "volume", "editor"),
)
def journals_as_places(sheet: Sheet) -> None:
    """ "L'Organo, | XXV-XXVI, | 1987-88, | pp. 117-126" as place and publisher: a name that no place has, and a Roman number in front of year and pages, are a journal and its volume."""
    index = sheet.index("publisher")
    if (
        not index
        or sheet.has("container-title", "volume", "editor")
        or sheet.label(index - 1) != "publisher-place"
        or sheet.label(index + 2) != "page"
    ):
        return
    place, number = sheet.runs[index - 1], sheet.runs[index].span
    if _ROMAN_NUMBERS.fullmatch(sheet.text, number.start, number.end) and not is_place(sheet.said(place).strip(" ,.:")):
        sheet.relabel(place.span.start, place.span.end, "container-title")
        sheet.relabel(number.start, number.end, "volume")


@when(beside("volume", "publisher"))
def initials_in_volumes(sheet: Sheet) -> None:
    """ "Silt Studies | V, F. | Lund, | Köln": the initial behind a volume belongs to the name that follows."""
    index = sheet.index("volume")
    if index is None or sheet.label(index + 1) != "publisher":
        return
    run, behind = sheet.runs[index].span, sheet.runs[index + 1].span
    if match := _AN_INITIAL.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(match.start("initial"), behind.end, "publisher")


@when(
    beside("container-title", "issued"),
    beside("issued", "page"),
    lacks=has("volume", "issue", "publisher", "publisher-place", "editor"),
)
def double_numbers_behind_journals(sheet: Sheet) -> None:
    """ "Studi di limo 17-18 | (1975-1976), | 321-399" as the container: two numbers in front of the bracket are the volume."""
    index = sheet.index("container-title")
    if index is None or sheet.label(index + 1) != "issued" or sheet.label(index + 2) != "page":
        return
    if sheet.has("volume", "issue", "publisher", "publisher-place", "editor") or not sheet.said(sheet.runs[index + 1]).startswith("("):
        return
    run = sheet.runs[index].span
    if match := _DOUBLE_LAST.search(sheet.text, max(run.start + 4, run.end - _TAIL), run.end):
        sheet.relabel(match.start("number"), run.end, "volume")


@when(beside("title", "publisher-place"), lacks=has("volume", "container-title"))
def volumes_behind_titles(sheet: Sheet) -> None:
    """ "Disegni antichi, I-III, | Venezia": Roman numbers between two commas at the end of the title are the volumes."""
    index = sheet.index("publisher-place")
    if not index or sheet.label(index - 1) != "title" or sheet.has("volume", "container-title"):
        return
    run = sheet.runs[index - 1].span
    if sheet.text[run.end - 2] in "IVX" and (match := _ROMAN_LAST.search(sheet.text, max(run.start + 4, run.end - _TAIL), run.end)):
        sheet.relabel(match.start("volume"), run.end, "volume")
