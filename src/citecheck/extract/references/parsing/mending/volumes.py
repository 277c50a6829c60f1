"""Books and who edits them under one label, or the editors' word alone under its own, as American lists print them."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.shapes import beside, has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given
from citecheck.text.names import read_names

SHORT_BY = re.compile(r"(?<=[^\W_]),\s[(\[]?eds?\.\s(?=[^\W\d_a-z])")  # "Rivers and Mud, ed. A. Holt"
_ROLE = deferred(r"\(?eds?\.?\)?[\s.,]{0,2}")
_ROLE_LAST = deferred(r",\s\(?eds?\.?\)?[\s.,]{0,2}$")
_SENTENCE = deferred(r"(?<=[^\W\d_][^\W\d_])[.?!]\s(?=[^\W\d_a-z])")
_IN = deferred(r"(?<=[^\W_][.?!”\"])\s(?P<in>In\s)(?=[^\W\d_a-z])")
_INITIALS = r"(?:[^\W\d_a-z]\.[\s-]?){1,3}\s?[^\W\d_a-z][\w'’-]{1,25}"
_NAMES_AND_BOOK = deferred(
    rf"[Ii]n:?\s(?P<names>(?:{_INITIALS},\s){{0,5}}{_INITIALS}\s(?:and|&|und)\s{_INITIALS}),\s(?P<book>[^\W\d_a-z][^,;()\d]{{6,120}}),?$"
)
_SHORTEST = 8  # code points of a book's name and its "In"
_MOST = 90  # code points of the names


@when(has("container-title"), lacks=has("editor"))
def editors_in_containers(sheet: Sheet) -> None:
    """ "In Courts and Masters, eds. Anna Holt and Karl Weir." as the container alone: behind the word stands who edits it."""
    run = sheet.first("container-title")
    if run is None or sheet.has("editor"):
        return
    by = SHORT_BY.search(sheet.text, run.span.start + _SHORTEST, run.span.end)
    if by and are_names(sheet.text[by.end() : run.span.end]):
        sheet.relabel(by.start() + 1, run.span.end, "editor")


@when(has("editor"), lacks=has("container-title"))
def editors_behind_books(sheet: Sheet) -> None:
    """ "In Fieldnotes Unbound. Anna Holt and Karl Weir, eds." as the editors alone: the first sentence is the book."""
    run = sheet.first("editor")
    if run is None or sheet.has("container-title") or not sheet.said(run).startswith("In "):
        return
    role = _ROLE_LAST.search(sheet.text, run.span.start + _SHORTEST, run.span.end)
    if role and (start := _names_behind(sheet, run.span.start, role.start())):
        sheet.relabel(run.span.start, start - 1, "container-title")


@when(beside("container-title", "editor"))
def roles_behind_names(sheet: Sheet) -> None:
    """ "In Mud in Motion. Karl Holt, | ed.", "Gifts. In Things on the Move. | Karl Holt, | ed.": the names in front of the word alone are those who edit."""
    index = sheet.index("container-title")
    if index is None or sheet.label(index + 1) != "editor" or not _ROLE.fullmatch(sheet.said(sheet.runs[index + 1])):
        return
    run, role = sheet.runs[index].span, sheet.runs[index + 1].span
    if start := _names_behind(sheet, run.start, run.end):
        sheet.relabel(start, role.end, "editor")
        return
    title = sheet.runs[index - 1] if index and sheet.label(index - 1) == "title" else None
    within = title and max(_IN.finditer(sheet.text, title.span.start + 2, title.span.end), key=re.Match.start, default=None)
    if title and within and are_names(sheet.text[run.start : run.end]):
        sheet.relabel(run.start, role.end, "editor")
        sheet.relabel(within.start("in"), title.span.end, "container-title")


def _names_behind(sheet: Sheet, start: int, end: int) -> int | None:
    """Where behind the first sentence that nothing but names follow these begin."""
    for match in _SENTENCE.finditer(sheet.text, max(start + _SHORTEST, end - _MOST), end):
        if are_names(sheet.text[match.end() : end]):
            return match.end()
    return None


def are_names(text: str) -> bool:
    """Whether all of a text is names, the first with initials or a given name that is known, and none without one."""
    plain = text.rstrip(" .,)")
    names = read_names(plain, complete=True)
    return (
        names is not None
        and names.span.end >= len(plain)
        and all(name.given for name in names.names)
        and ("." in (names.names[0].given or "") or is_given((names.names[0].given or "-").split()[0]))
    )


@when(has("editor"), lacks=has("container-title"))
def books_behind_names(sheet: Sheet) -> None:
    """ "in M. Holt, S. Lund and E. Weir, Silt Reconsidered," as the editors alone: behind the last name the book stands."""
    run = sheet.first("editor")
    if run is None or sheet.has("container-title"):
        return
    match = _NAMES_AND_BOOK.match(sheet.text, run.span.start, run.span.end)
    if match and "." not in match["book"] and len(match["book"].split()) > 1 and are_names(match["names"]):
        sheet.relabel(match.start("book"), run.span.end, "container-title")
