"""Brackets and words right behind a title that are its series, its subtitle, the days of a show, or the number of an entry's volume in words; special issues."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.shapes import beside, has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.text.expressions import deferred

_SERIES = deferred(
    r"\s(?P<series>\((?P<name>[^\W\d_][^()\d]{4,90}?),?\s(?:(?:vol|Bd|nr?|N|n°)\.?\s)?(?:\d{1,3}|[IVX]{1,5}\d?)(?:\s?/\s?\d{1,3})?\))[\s,.:]{0,3}"
)
_NO_SERIES = deferred(  # what a number in a bracket counts that is no series
    r"(?:^|\W)(?:sec(?:c|ol[oi])?|see|saec|century|centuries|siècles?|jahrhundert|jh|parte?|teil|tom[eo]|t|libro|livre|book|band|bd|vol(?:ume)?|ann[io]|op|opus|atto|act|cap|ca|papa|pope|re|king|lui[sg]i?|"
    r"war|guerra|louis|carlo|karl|heinrich|henry|elizabeth|edward|george|leone?|pio|pius|paolo|filippo|ludwig|friedrich|wilhelm|franz|enrico)\.?,?$",
    re.IGNORECASE,
)
_LONG_WORD = deferred(r"[^\W\d_]*[^\W\d_A-Z]{3}")
_SUBTITLE = deferred(
    r"\((?:Studio|Saggio|Ricerc[ah]e?|Appunti|Note|Cenni|Contribut[oi]|Memorie?|Ein(?:e)?\s(?:Beitrag|Studie)|A\sstudy|An\sessay|Étude|Essai)\s[^()\d]{4,80}\)[,.]?"
)
_ORDINALS = "prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa]|sest[oa]|settim[oa]|ottav[oa]|non[oa]|decim[oa]|unic[oa]"
_IN_WORDS = deferred(rf",\s(?P<volume>(?:vol(?:ume|\.)|tomo)\s(?:{_ORDINALS})(?:,\s(?:tomo|parte)\s(?:{_ORDINALS}))?),?$", re.IGNORECASE)
_ENTRY = deferred(r"(?<!\w)(?:voce|[Ss]\.\s?v\.)\s(?=[^\W\d_a-z«“\"])")
_IN = deferred(r",?\s(?P<in>in\s(?=(?:(?:The|Il|La|il|la|the)\s)?[^\W\d_a-z]))")
_IN_BRACKETS = frozenset(
    ("title", "original-title", "note", "editor", "collection-title", "volume", "issue", "number", "publisher", "other", "container-title")
)
SPECIAL = (  # what periodicals call an issue on one subject (APA 7, 10.1; ISO 690; forms seen in lists)
    "special issue|special iss.|spec. issue|spec. iss.|special number|special section|themed issue|theme issue|thematic issue|sonderheft|sonderausgabe|themenheft|"
    "numéro spécial|número especial|numero speciale|numero monografico|n. speciale|n. monografico"
).split("|")
_SPECIAL = deferred(
    rf"(?P<issue>\(?(?:{'|'.join(map(re.escape, SPECIAL))})(?:\s(?:no\.\s?)?\d{{1,3}}(?:\s?[-–/]\s?\d{{1,3}})?)?\)?)"
    r"(?=[,:;.]|\s?$)(?:[,:;]\s(?P<page>(?:(?:pp?|S)\.\s?)?[\dA-Z]?\d{1,5}(?:\s?[-–]\s?[A-Z]?\d{1,5})?)(?=[.,;]|\s?$))?",
    re.IGNORECASE,
)
_OF_PERIODICALS = frozenset(("container-title", "volume", "issue", "number", "note", "page", "other"))
_PLACED = ("publisher-place", "publisher")


@when(has("title"), has("publisher-place"), lacks=has("page"))
def series_in_brackets(sheet: Sheet) -> None:
    """ "Storia della procedura | (Storia del diritto, | hr. v. P. Holt, II 2), | Milano": a name with a number in the bracket between title and place is the series."""
    index = sheet.index("title")
    if index is None or sheet.has("page"):
        return
    run = sheet.runs[index].span
    opened = sheet.text.find(" (", run.start + 3, run.end + 2)
    match = _SERIES.match(sheet.text, opened) if opened > 0 else None
    if match is None or _NO_SERIES.search(match["name"]) or len(_LONG_WORD.findall(match["name"])) < 2:
        return
    behind = next((other for other in sheet.runs if other.span.end > match.end()), None)
    placed = behind is not None and behind.label in _PLACED and behind.span.start >= match.end("series")
    if placed and sheet.within(*match.span("series")) <= _IN_BRACKETS:
        sheet.relabel(*match.span("series"), "collection-title")


@when(beside("title", "collection-title"), beside("collection-title", _PLACED))
def subtitles_in_brackets(sheet: Sheet) -> None:
    """ "La cappella di Marrow | (Studio storico documentato), | Venezia": what kind of study it is is a subtitle, no series."""
    index = sheet.index("collection-title")
    if index and sheet.label(index - 1) == "title" and _SUBTITLE.fullmatch(sheet.said(sheet.runs[index])):
        sheet.relabel(sheet.runs[index - 1].span.start, sheet.runs[index].span.end, "title")


@when(has("title"), words=("volume ", "vol. ", "tomo "))
def volumes_in_words(sheet: Sheet) -> None:
    """ "Architettura pratica, volume quinto, | tomo secondo, | Utet": a volume that is counted in words behind the title's comma."""
    index = sheet.index("title")
    if index is None:
        return
    run = sheet.runs[index].span
    if match := _IN_WORDS.search(sheet.text, run.start + 3, run.end):
        more = sheet.label(index + 1) == "volume"
        sheet.relabel(match.start("volume"), sheet.runs[index + more].span.end, "volume")


@when(has("title"), words=("voce ", "s.v.", "s. v."))
def entries_in_works(sheet: Sheet) -> None:
    """ "voce | Robertus in The | New Grove, | 16": behind an entry's word the last "in" in front of a name begins the work that it stands in."""
    if (word := _ENTRY.search(sheet.text)) is None:
        return
    index = next((place for place, run in enumerate(sheet.runs) if run.span.start >= word.end() - 1 or word.end() < run.span.end), None)
    if index is None or sheet.label(index) != "title":
        return
    more = sheet.label(index + 1) == "container-title"
    run, end = sheet.runs[index].span, sheet.runs[index + more].span.end
    match = max(_IN.finditer(sheet.text, max(run.start, word.end()), run.end), key=re.Match.start, default=None)
    if match and match.start() > word.end():
        sheet.relabel(match.start("in"), end, "container-title")


@when(has("container-title"), words=tuple(word.split()[-1] for word in SPECIAL))
def special_issues(sheet: Sheet) -> None:
    """ "Planning, | 12 | (special | issue), 3-14": what a periodical calls an issue on one subject is its issue, and what follows are the pages."""
    run = sheet.first("container-title")
    match = _SPECIAL.search(sheet.text, run.span.start + 3) if run else None
    if match is None or not sheet.within(*match.span("issue")) <= _OF_PERIODICALS:
        return
    sheet.relabel(*match.span("issue"), "issue")
    if match["page"] and sheet.within(*match.span("page")) <= _OF_PERIODICALS:
        sheet.relabel(*match.span("page"), "page")
