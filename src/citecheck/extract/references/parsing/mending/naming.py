"""Names of persons that the title was begun with: particles of nobility, the last of several, and who helped to write it."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.fields.asides import DEGREES, HELPED, HELPED_STEMS
from citecheck.extract.references.parsing.fields.nobility import noble
from citecheck.extract.references.parsing.mending.shapes import beside, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given

_WHO = ("author", "editor")
_TORN = ("title", "other", "note", "publisher", "issued")
_CLOSED = deferred(r"[:,](?=\s)|\s(?=\(?(?:1[4-9]|20)\d\d)")
_STOPS = 3  # marks behind the labelled names at which they may end
_REACH = 60  # code points
_A_FAMILY = deferred(r"(?:^|[\s,;/–—-])[^\W\d_a-z][\w'’-]{1,30},\s?$")
_LAST_FAMILY = deferred(r"(?:[;/&]\s?|\s(?:und|u\.|[–—-])\s)(?:[^\W\d_a-z][\w'’-]{1,30}\s){0,2}[^\W\d_a-z][\w'’-]{1,30},\s?$")
_ITS_GIVEN = deferred(
    r"(?P<given>(?:[^\W\d_a-z][^\W\d_]?\.[\s-]?){1,3}(?=[:,]\s)|[^\W\d_a-z][^\W\d_]{2,15}(?:-[^\W\d_]{2,15}|\s[^\W\d_a-z]\.)?(?=:\s))"
)
_DEGREES = deferred(rf"{DEGREES}:(?=\s)")
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
    """ "Kuhl, Anna/Große Marrow, | Hermann: Ufer", "Marrow, A. – Lund, | B.: Ufer": behind the last family name and its comma stand its given names, to the colon; initials of any, to a
    comma, too ("Holt, | A., Rivers").
    """
    if sheet.label(0) != "author" or sheet.label(1) != "title" or sheet.text[sheet.runs[0].span.end - 1] != ",":
        return
    author, title = sheet.runs[0].span, sheet.runs[1].span
    match = _ITS_GIVEN.match(sheet.text, title.start, title.end)
    if match is None:
        return
    first = match["given"].split()[0]
    initial = first.endswith(".")
    family = _A_FAMILY if initial else _LAST_FAMILY
    if (initial or is_given(first.split("-")[0])) and family.search(sheet.text, max(author.start, author.end - _REACH), author.end):
        sheet.relabel(author.start, match.end() + 1, "author")


_IN_ORDER = r"(?P<{0}given>[^\W\d_a-z][^\W\d_]{{1,15}})(?:\s[^\W\d_a-z]\.){{0,2}}\s(?:(?:van|von|de|di|del)\s)?(?P<{0}family>[^\W\d_a-z][\w'’-]{{1,20}})"
_FIRST_IN_ORDER = deferred(rf"\s?{_IN_ORDER.format('')},")
_MORE_IN_ORDER = deferred(rf"{_IN_ORDER.format('')}(?P<mark>,\s(?:(?:and|&|und|et|y|e)\s)?|\s(?:and|&|und|et|y|e)\s|:\s)")
_MOST = 4  # names behind the first one


@when(starts("author"), beside("author", "title"))
def names_in_order(sheet: Sheet) -> None:
    """ "John Holt, | Susan Marrow: Ufer. Delft": behind names in natural order and a comma stand more of them, to the colon; a table tells their given names. A title that
    a comma or a bracket ends may have the colon itself ("John Holt, Samuel Marrow: Early Visions (Delft").
    """
    if sheet.label(0) != "author" or sheet.label(1) != "title" or sheet.text[sheet.runs[0].span.end - 1] != ",":
        return
    if sheet.text[sheet.runs[1].span.end - 1] != ".":
        return
    first = _FIRST_IN_ORDER.match(sheet.text, sheet.runs[0].span.start, sheet.runs[0].span.end)
    if first is None or not _is_in_order(first):
        return
    at, end = sheet.runs[1].span.start, sheet.runs[1].span.end
    for _ in range(_MOST):
        match = _MORE_IN_ORDER.match(sheet.text, at, end)
        if match is None or not _is_in_order(match):
            return
        at = match.end()
        if match["mark"] == ": ":
            sheet.relabel(sheet.runs[0].span.start, at, "author")
            return


def _is_in_order(match: re.Match[str]) -> bool:
    return is_given(match["given"]) and not is_given(match["family"])


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
