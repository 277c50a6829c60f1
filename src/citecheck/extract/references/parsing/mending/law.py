"""Journals of law that are cited by year and page ("NJW 1974, 1529")."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.law import COURTS, JOURNALS
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import mentions

_CITED = re.compile(
    rf"(?<!\w)(?P<journal>{JOURNALS})\s(?P<year>(?:19|20)\d\d),\s(?P<page>(?:S\.\s)?\d{{1,4}}(?:\s?[-–]\s?\d{{1,4}}|\s?ff?\.?)?)[\s.(\d)]{{0,10}}$"
)
_NAMES = (
    "NJW",
    "NVwZ",
    "JZ",
    "DÖV",
    "VBl",
    "JuS",
    "ZRP",
    "EuGRZ",
    "EuZW",
    "NStZ",
    "MDR",
    "GRUR",
    "FamRZ",
    "NZ",
    "StV",
    "VersR",
    "ZIP",
    "JR ",
)  # in each of JOURNALS
_REACH = 50  # code points at the end in which it stands
_COURT = re.compile(rf"\s?(?P<court>{COURTS}(?:\s[^\W\d_a-z][^\W\d_]{{2,20}})?),?\s?$")
_AUTHOR_AND_TITLE = re.compile(
    r"\s?(?P<author>[^\W\d_a-z][^\W\d_]{1,20}(?:[-‐/][^\W\d_a-z][^\W\d_]{1,20})?),\s(?P<title>(?!(?:[^\W\d_]{1,14}|[^\W\d_]\.)[,:]\s)[^\W_][^:]{8,200}),\s(?:in:?\s)?$"
)


def journals_of_law(sheet: Sheet) -> None:
    """The year and the page behind a journal of law; in front of it a court, or an author's family name and the title."""
    if not mentions(sheet.text[-_REACH:], _NAMES) or (match := _CITED.search(sheet.text, max(len(sheet.text) - _REACH, 0))) is None:
        return
    for part, label in (("journal", "container-title"), ("year", "issued"), ("page", "page")):
        sheet.relabel(match.start(part), match.end(part) + (part != "journal" and match.end(part) < len(sheet.text)), label)
    front = sheet.text[: match.start()]
    if court := _COURT.match(front):
        sheet.relabel(court.start("court"), court.end("court"), "author")
    elif sheet.label(0) == "author" and (both := _AUTHOR_AND_TITLE.match(front)):
        sheet.relabel(both.start("author"), both.end("author") + 1, "author")
        sheet.relabel(both.start("title"), both.end("title") + 1, "title")
