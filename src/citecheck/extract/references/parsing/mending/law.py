"""What lawyers cite: judgements and their courts, acts and treaties by their names, journals by year and page ("NJW 1974, 1529")."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.law import COURTS, JOURNALS, TREATY, TREATY_WORDS
from citecheck.extract.references.parsing.mending.shapes import has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import mentions
from citecheck.text.dates import find_dates
from citecheck.text.expressions import deferred

_CITED = deferred(
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
_DECIDED = re.compile(
    rf"\s?(?P<court>{COURTS}(?:\s[^\W\d_a-z][^\W\d_]{{2,20}})?),\s(?P<genre>Urt\.|Urteil|Beschl\.|Beschluss|Beschluß)\s(?P<word>vom|v\.)\s"
)
_ACT = deferred(
    r"\s?(?P<act>[^\W\d_a-z][^\W\d_]{3,50}(?:gesetz|verordnung|satzung|ordnung)(?:es)?(?:\s\([^()]{2,20}\))?),?\s(?=vom\s|v\.\s|in\sder\sFassung|i\.\s?d\.\s?F)"
)
_ACT_OF_THE_UNION = deferred(
    r"\s?(?:(?:Council|Commission|Framework|Delegated|Implementing|Rahmen)\s){0,2}(?:Directive|Regulation|Decision|Richtlinie|Verordnung|Entscheidung|Beschluss)\s(?:\([A-Z]{2,4}\)\s)?"
    r"(?:No\.?\s|Nr\.\s)?\d{2,4}/\d{1,4}(?:/[A-Z]{2,8})?"
)
_TREATY = deferred(
    r"\s?(?P<name>[^,;()\d]{8,160}),\s(?:(?P<signed>(?:opened\sfor\ssignature|adopted|signed|done(?:\sat\s[^\W\d_]{2,20})?)),?\s)?(?=\d{1,2}\.?\s[^\W\d_]{3,10}\s(?:1[4-9]|20)\d\d|[^\W\d_]{3,10}\s\d{1,2},\s(?:1[4-9]|20)\d\d)"
)
_SERIES = deferred(
    r"(?<![\d/])(?P<volume>\d{1,4})\s(?P<series>UNTS|U\.N\.T\.S\.|LNTS|L\.N\.T\.S\.|ETS|I\.L\.M\.|ILM)\s(?P<page>\d{1,4})(?!\d)"
)
_DAY = 30  # code points of a date
_REACH = 50  # code points at the end in which it stands
_COURT = deferred(rf"\s?(?P<court>{COURTS}(?:\s[^\W\d_a-z][^\W\d_]{{2,20}})?),?\s?$")
_AUTHOR_AND_TITLE = deferred(
    r"\s?(?P<author>[^\W\d_a-z][^\W\d_]{1,20}(?:[-‐/][^\W\d_a-z][^\W\d_]{1,20})?),\s(?P<title>(?!(?:[^\W\d_]{1,14}|[^\W\d_]\.)[,:]\s)[^\W_][^:]{8,200}),\s(?:in:?\s)?$"
)


def decided(sheet: Sheet) -> None:
    """ "BGH, Urt. | v. 12.3.2011": a court in front of a judgement and its day."""
    if sheet.text[:1].isupper() and (match := _DECIDED.match(sheet.text)):
        found = next(find_dates(sheet.text, match.end(), min(match.end() + _DAY, len(sheet.text))), None)
        if found is not None and not found.bare and found.span.start == match.end():
            sheet.relabel(match.start("court"), match.end("court") + 1, "author")
            sheet.relabel(match.start("genre"), match.end("genre"), "genre")
            sheet.relabel(match.start("word"), found.span.end, "issued")


@when(starts("author"), lacks=has("title"))
def acts_by_name(sheet: Sheet) -> None:
    """ "Ufergesetz (UferG) | vom 3.5.1990": a name that ends as acts do is the title, and wrote nothing."""
    if sheet.label(0) == "author" and not sheet.has("title") and (match := _ACT.match(sheet.text)):
        sheet.relabel(match.start("act"), match.end("act"), "title")


@when(starts("title"))
def acts_of_the_union(sheet: Sheet) -> None:
    """ "Council Directive 93/104 | /EC of ...": the number is a whole and stands in the title."""
    if sheet.label(0) == "title" and (match := _ACT_OF_THE_UNION.match(sheet.text)) and sheet.runs[0].span.end < match.end():
        sheet.relabel(0, match.end(), "title")


@when(starts("title", "container-title", "author"), lacks=has("editor"), words=TREATY_WORDS)
def treaties(sheet: Sheet) -> None:
    """ "Treaty on Ferries, 7 February 1992, 1833 UNTS 397": the name, the day, and the place in a collection of treaties."""
    if sheet.has("editor") or sheet.label(0) not in ("title", "container-title", "author") or TREATY.match(sheet.text) is None:
        return
    series = _SERIES.search(sheet.text)
    if series is None and sheet.has("publisher"):
        return
    if match := _TREATY.match(sheet.text):
        sheet.relabel(match.start("name"), match.end("name") + 1, "title")
        if match["signed"]:
            sheet.relabel(match.start("signed"), match.end("signed"), "note")
    if series:
        for name, label in (("volume", "volume"), ("series", "container-title"), ("page", "page")):
            sheet.relabel(*series.span(name), label)


@when(words=tuple(name.lower() for name in _NAMES))
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
