"""Two roles of one person, and persons of two roles in one bracket."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.shapes import has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import EDITORS, TRANSLATORS
from citecheck.text.expressions import deferred

_WORD = r"(?:edited|eds?\.|translated|trans(?:l)?\.|hgg?\.|hrsg\.|herausgegeben|übers(?:\.|etzt))"
_AND = r"(?:and|&|und|u\.)"
_FIRST_ROLE = deferred(rf"[.,;]\s(?P<role>{_WORD}(?:\s{_AND})?)\s?$", re.IGNORECASE)
_ROLE_ALONE = deferred(rf"[\s(]{{0,2}}{_WORD}\s{_AND}", re.IGNORECASE)
_SECOND_ROLE = deferred(rf"(?:{_AND}\s)?{_WORD}", re.IGNORECASE)
_AUTHOR_TITLE_ROLES = deferred(
    rf"(?-i:[^\W\d_a-z])[^,]{{1,30}},\s[^,]{{1,30}},\s(?P<title>(?-i:[^\W\d_a-z])[^,]{{2,120}}),\s(?P<roles>{_WORD}\s{_AND}\s{_WORD})$",
    re.IGNORECASE,
)
_TITLE_AND_BRACKET = deferred(
    rf"(?P<title>[^\W_][^()\[\]]{{1,160}})\s\([^()]{{3,120}},\s(?:{EDITORS}|{TRANSLATORS})[^()]{{0,20}}\)", re.IGNORECASE
)
_TWO_IN_A_BRACKET = deferred(
    rf"\((?P<names>[^();]{{3,80}}),\s(?:(?P<translator>{TRANSLATORS})|(?P<editor>{EDITORS}))[,;]\s(?:(?:and|&)\s)?(?=[^();]{{3,80}},\s(?P<other>{TRANSLATORS}|{EDITORS})\))",
    re.IGNORECASE,
)
_ROLES = ("editor", "translator")


@when(has(*_ROLES))
def both_roles(sheet: Sheet) -> None:
    """ "On Mud. Edited and | translated by A. Holt", "Sand, P., Mud, ed. and trans. | A. Holt": both roles stand behind the title, with whom they name."""
    if not sheet.has(*_ROLES):
        return
    for index in range(len(sheet.runs) - 1):
        if sheet.label(index + 1) not in _ROLES:
            continue
        before, behind = sheet.runs[index].span, sheet.runs[index + 1].span
        if sheet.label(index) in ("title", "editor") and (match := _FIRST_ROLE.search(sheet.text, before.start, before.end)):
            if _SECOND_ROLE.match(sheet.text, behind.start, behind.end) is not None:
                two = sheet.label(index + 2) in _ROLES
                sheet.relabel(match.start("role"), sheet.runs[index + 1 + two].span.end, "editor")
                return
        elif sheet.label(index) in _ROLES and _ROLE_ALONE.fullmatch(sheet.text, before.start, before.end):
            if _SECOND_ROLE.match(sheet.text, behind.start, behind.end) is not None:
                sheet.relabel(before.start, behind.end, "editor")
                return
        elif index == 0 and (whole := _AUTHOR_TITLE_ROLES.match(sheet.text, before.start, before.end)):
            sheet.relabel(before.start, whole.start("title"), "author")
            sheet.relabel(whole.start("title"), whole.start("roles"), "title")
            sheet.relabel(whole.start("roles"), behind.end, "editor")
            return


@when(has(*_ROLES))
def bracketed_roles(sheet: Sheet) -> None:
    """ "Mud (A. Holt, Trans., K. Weir, Ed.)", "(A. Holt, Trans.; K. Weir, | Ed.)": each has the role behind the name; what stands in front of the bracket is the title, where nothing else is."""
    if not sheet.has(*_ROLES):
        return
    for run in sheet.runs:
        if run.label not in _ROLES:
            continue
        if not sheet.has("title") and (front := _TITLE_AND_BRACKET.match(sheet.text, run.span.start, run.span.end)):
            sheet.relabel(run.span.start, front.end("title"), "title")
            return
        if two := _TWO_IN_A_BRACKET.match(sheet.text, run.span.start):
            first = "translator" if two["translator"] else "editor"
            sheet.relabel(run.span.start, two.end(), first)
            sheet.relabel(two.end(), max(run.span.end, two.end("other") + 1), "editor" if first == "translator" else "translator")
            return
