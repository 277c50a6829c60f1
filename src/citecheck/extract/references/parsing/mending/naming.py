"""Names of persons that the title was begun with: particles of nobility, the last of several, and who helped to write it."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.fields.asides import HELPED, HELPED_STEMS
from citecheck.extract.references.parsing.fields.nobility import noble
from citecheck.extract.references.parsing.mending.shapes import beside, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given

_WHO = ("author", "editor")
_TORN = ("title", "other", "note", "publisher", "issued")
_CLOSED = re.compile(r"[:,](?=\s)|\s(?=\(?(?:1[4-9]|20)\d\d)")
_STOPS = 3  # marks behind the labelled names at which they may end
_REACH = 60  # code points
_LAST_FAMILY = re.compile(r"(?:[;/&]\s?|\s(?:und|u\.|[–—-])\s)(?:[^\W\d_a-z][\w'’-]{1,30}\s){0,2}[^\W\d_a-z][\w'’-]{1,30},\s?$")
_ITS_GIVEN = re.compile(
    r"(?P<given>(?:[^\W\d_a-z][^\W\d_]?\.[\s-]?){1,3}(?=[:,]\s)|[^\W\d_a-z][^\W\d_]{2,15}(?:-[^\W\d_]{2,15}|\s[^\W\d_a-z]\.)?(?=:\s))"
)
_DEGREES = re.compile(r"(?:(?:(?:Univ\.-)?Prof|Dr|habil|PD|Dipl\.-[A-Z][a-z]{1,5})\.?\s?){1,4}:(?=\s)")
_HELPERS = deferred(
    rf"[,;]?\s(?P<words>[(\[]?(?:{HELPED})\s(?-i:[^\W\d_a-z])(?:[^:,()\[\]\d]|(?<=\w),\s(?=[^\W\d_]\.)){{2,90}}?[)\]]?)(?=\s?[:,(]\s?|\s\d)",
    re.IGNORECASE,
)


@when(starts(*_WHO), beside(_WHO, _TORN), words=(" v.", " von", " vom", " zu"))
def nobles_go_on(sheet: Sheet) -> None:
    """ "C. F. | v. Marrow: Ufer", "Holt, B. u. A. v. | Thadden, Ufer", "Marrow, Karl Frhr. | v. (1998)": up to a mark all of it reads as names with such a particle."""
    run = sheet.runs[0]
    if run.label not in _WHO:
        return
    start, end = run.span.start, run.span.end + _REACH
    for _, stop in zip(range(_STOPS), _CLOSED.finditer(sheet.text, run.span.end, end), strict=False):
        if noble(sheet.text[start : stop.start()].strip()) and sheet.within(run.span.end, stop.start()).issubset(_TORN):
            sheet.relabel(start, stop.end(), run.label)
            return


@when(starts("author"), beside("author", "title"))
def last_given_names(sheet: Sheet) -> None:
    """ "Kuhl, Anna/Große Marrow, | Hermann: Ufer", "Marrow, A. – Lund, | B.: Ufer": behind the last family name and its comma stand its given names, to the colon."""
    if sheet.label(0) != "author" or sheet.label(1) != "title" or sheet.text[sheet.runs[0].span.end - 1] != ",":
        return
    author, title = sheet.runs[0].span, sheet.runs[1].span
    match = _ITS_GIVEN.match(sheet.text, title.start, title.end)
    if match is None or _LAST_FAMILY.search(sheet.text, max(author.start, author.end - _REACH), author.end) is None:
        return
    if "." in match["given"] or is_given(match["given"].split()[0].split("-")[0]):
        sheet.relabel(author.start, match.end() + 1, "author")


@when(starts(*_WHO), words=HELPED_STEMS)
def helpers_behind(sheet: Sheet) -> None:
    """ "Marrow, A. unter | Mitarbeit von B. Lund: Ufer": who helped stands behind the names and in front of the title, and is a note."""
    run = sheet.runs[0]
    if run.label not in _WHO:
        return
    match = _HELPERS.search(sheet.text, run.span.start + 2, run.span.end + _REACH * 2)
    if match is None or match.start() > run.span.end:
        return
    if match.end() > run.span.end and sheet.within(match.start("words"), match.end()) <= {run.label, "title", "note", "other"}:
        sheet.relabel(match.start("words"), match.end() + 1, "note")


@when(starts("author"), beside("author", "title"), words=("dr.:", "prof.:", "dipl.-", "habil.:"))
def degrees_behind(sheet: Sheet) -> None:
    """ "Holt, Karl, | Prof. Dr.: Ufer": degrees behind the names, to the colon."""
    if sheet.label(0) != "author" or sheet.label(1) != "title" or sheet.text[sheet.runs[0].span.end - 1] != ",":
        return
    if match := _DEGREES.match(sheet.text, sheet.runs[1].span.start):
        sheet.relabel(sheet.runs[0].span.start, match.end(), "author")
