"""Seams between two labels in the middle of a phrase: where no mark stands, and a small word joins the two, or the name of a press goes on."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.mending.small_words import JOINS, OPENS, UNFINISHED
from citecheck.extract.references.parsing.vocabulary import EDITED_BY
from citecheck.text.expressions import deferred

_ERAS = deferred(r"(?:B\.?\s?C\.?(?:\s?E\.?)?|A\.?\s?D\.?|[ad]\.\s?C\.|[vn]\.\s?Chr\.)(?!\w),?")
_TEXTS = frozenset(("publisher", "container-title", "collection-title", "genre", "event-title", "note", "other", "publisher-place"))
_PRESS = deferred(r"(?:U\.|Univ\.?|University|State University|Univ)\s")
_BY_LAST = deferred(rf",\s(?P<by>{EDITED_BY})$", re.IGNORECASE)
_LAST = deferred(r",\s(?P<last>[^\W\d_a-z][^\W\d_]+(?:\s[^\W\d_a-z][^\W\d_]+)?)$")
_A_NAME = deferred(r"[^\W\d_a-z][^\W\d_]+,(?=\s)")
_SECOND_WORD = deferred(r"[^\W\d_a-z][^\W\d_]{3,14},(?=\s[^\W\d_a-z])")
_MARKS = 3  # code points
_PEOPLE = ("editor", "translator", "author")
_NAMED = frozenset((*_PEOPLE, "note"))


def marks_alone(sheet: Sheet) -> None:
    """ "pages 87 | – | 110", "« Paragone » | , | XI": a mark without a letter or a figure is no part, and belongs to what it stands behind."""
    for run in tuple(sheet.runs[1:]):
        if len(run.span) <= _MARKS and not any(map(str.isalnum, sheet.said(run))):
            front = next(other for other in reversed(sheet.runs) if other.span.start < run.span.start)
            sheet.relabel(run.span.start, run.span.end, front.label)


def seams(sheet: Sheet) -> None:
    """One phrase under two labels is one part."""
    for index in range(1, len(sheet.runs)):
        before, run = sheet.runs[index - 1], sheet.runs[index]
        begun = run.label == "publisher-place" and before.label in ("note", "collection-title")
        if "publisher" not in (before.label, run.label) and before.label not in ("title", "container-title") and not begun:
            continue
        last, first = sheet.text[before.span.end - 1], sheet.text[run.span.start]
        if not (last.isalnum() or last in "&/") or not (first.isalnum() or first == "&"):
            continue
        if _mended(sheet, index, sheet.said(before), sheet.said(run)):
            return


def _mended(sheet: Sheet, index: int, front: str, said: str) -> bool:
    before, run = sheet.runs[index - 1], sheet.runs[index]
    first, last = said.split(maxsplit=1)[0], front.rsplit(maxsplit=1)[-1]
    if run.label == "publisher-place" and before.label != "title":
        return _into_the_place(sheet, index, front, said)
    if last == "&" and before.label == "publisher" and run.label == "issued" and (match := _A_NAME.match(said)):  # "Paz & | Mar, 1988"
        sheet.relabel(before.span.start, run.span.start + match.end(), "publisher")
        return True
    if before.label == "title" or (before.label == "container-title" and run.label in _NAMED):
        return _title_goes_on(sheet, index, last.lower(), said)
    more = run.label in _TEXTS or (run.label == "title" and index > 2)
    if before.label == "publisher" and more and (first in OPENS or last in JOINS or last == "/"):
        end = run.span.start + _stretch(said)
        sheet.relabel(before.span.start, end, "publisher")
        return True
    if run.label != "publisher":
        return False
    if before.label in _TEXTS and before.label != "publisher-place" and first in OPENS:
        sheet.relabel(before.span.start, run.span.start + _stretch(said), before.label)
        return True
    if before.label == "publisher-place":
        return _from_the_place(sheet, index, front, said)
    if before.label in _PEOPLE and (match := _LAST.search(front)):  # "edited by A. Holt and B. Sands, Helmut | Buske Verlag"
        sheet.relabel(before.span.start + match.start("last"), run.span.end, "publisher")
        return True
    return False


def _title_goes_on(sheet: Sheet, index: int, last: str, said: str) -> bool:
    """ "Homesteading the | Web. [Online]", "Studi in onore di | A. Holt", "in the Fifth Century | BC, London"."""
    before, run = sheet.runs[index - 1], sheet.runs[index]
    if run.label == "editor" and (by := _BY_LAST.search(sheet.text, before.span.start + 2, before.span.end)):
        sheet.relabel(by.start("by"), run.span.end, "editor")  # "Storia d'Italia, diretta da | A. Holt"
        return True
    if before.label == "title" and (era := _ERAS.match(said)):
        sheet.relabel(before.span.start, run.span.start + era.end(), "title")
        return True
    more = _TEXTS.union(_PEOPLE) if before.label == "title" else _NAMED
    if last not in UNFINISHED or run.label not in more:
        return False
    sheet.relabel(before.span.start, run.span.start + _stretch(said), before.label)
    return True


def _into_the_place(sheet: Sheet, index: int, front: str, said: str) -> bool:
    """ "Tamil | Nadu, India:" has a place of two words; "University of Marrow Bay, Marrow | Bay, WA" one behind the comma."""
    before, run = sheet.runs[index - 1], sheet.runs[index]
    first, last = said.split(maxsplit=1)[0].lower(), front.rsplit(maxsplit=1)[-1].lower()
    if before.label == "publisher" and sheet.label(index - 2) == "publisher-place" and sheet.label(index + 1) == "issued":
        sheet.relabel(before.span.start, run.span.end, "publisher")  # "Vicenza, Neri | Pozza 1976": the place stands in front
        return True
    if before.label == "publisher" and (first in OPENS or last in JOINS or last == "/"):
        sheet.relabel(before.span.start, run.span.start + _stretch(said), "publisher")
        return True
    comma = front.rfind(", ") if before.label == "publisher" else -1
    if comma > 0:
        sheet.relabel(before.span.start + comma + 2, run.span.end, "publisher-place")
        return True
    alone = index > 1 and front.isalpha() and front[0].isupper() and sheet.said(sheet.runs[index - 2])[-1] in ".*?!”"
    if alone and said.endswith(":"):
        sheet.relabel(before.span.start, run.span.end, "publisher-place")
        return True
    return False


def _from_the_place(sheet: Sheet, index: int, front: str, said: str) -> bool:
    """ "Circle | Pines: AGS" has a place of two words, "Princeton | U. Press" a press."""
    before, run = sheet.runs[index - 1], sheet.runs[index]
    if sheet.label(index + 1) == "page" and ":" not in front and not sheet.has("container-title", "editor", "edition"):
        sheet.relabel(before.span.start, run.span.end, "container-title")  # "Gaiko | Forum: 30-35"
        return True
    colon = said.find(": ")
    if (
        colon < 0
        and sheet.label(index + 1) == "issued"
        and front.isalpha()
        and front.lower() not in JOINS
        and (town := _SECOND_WORD.match(said))
    ):
        sheet.relabel(before.span.start, run.span.start + town.end(), "publisher-place")  # "Abano | Terme, Francisci"
        return True
    if (
        colon < 0
        and not is_place(front)
        and "," not in front
        and sheet.label(index - 2) in ("title", "collection-title")
        and sheet.said(sheet.runs[index - 2]).endswith(",")
    ):
        sheet.relabel(before.span.start, run.span.end, "publisher")  # "Gendai Sōsho 12, Tōdai-mae | Shuppankai"
        return True
    if 0 < colon < 30 and ":" not in front and (front.rsplit(maxsplit=1)[-1] not in JOINS or is_place(f"{front} {said[:colon]}")):
        sheet.relabel(before.span.start, run.span.start + colon + 1, "publisher-place")
        return True
    if _PRESS.match(said) and len(front.split()) <= 3:
        start = front.rfind(", ") + 2 if ", " in front else 0
        sheet.relabel(before.span.start + start, run.span.end, "publisher")
        return True
    return False


def _stretch(said: str) -> int:
    """How far a phrase goes: to the next comma, colon or full stop behind a whole word."""
    match = re.search(r"[,:;]|(?<=[^\W\d_]{4})\.", said)
    return match.end() if match else len(said)
