"""Brackets behind a title, meetings, and newspapers that are entries of their own."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.labels import LABELS
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import CONFERENCE, CONFERENCE_STEMS, EDITION, MEDIA, mentions
from citecheck.text.dates import find_dates
from citecheck.text.expressions import deferred

_BRACKET = deferred(r"\[(?P<inner>[^\[\]]{3,160})\](?=[\s.,;:]|$)")
_MEDIUM = deferred(rf"(?<!\w){MEDIA}(?!\w)", re.IGNORECASE)
_MEETING = deferred(rf"(?:^|[.,;?!”\"’'(]\s{{0,2}})(?P<term>{CONFERENCE})\s", re.IGNORECASE)
_EDITION = deferred(rf"(?<!\w){EDITION}[\s.,]{{0,3}}$", re.IGNORECASE)
_ONLINE = deferred(
    r"internet|on-?\s?line|electronic resource|elektronische ressource|en línea|em linha|en ligne|in linea|recurso electr[óo]nico|ressource électronique|risorsa elettronica",
    re.IGNORECASE,
)
_PRESENTED = deferred(
    r"[\[(](?:paper|poster|oral|conference|invited)?\s?(?:presentation|session|lecture|keynote|address|symposium)[\])]|\[conference (?:paper|poster)\]",
    re.IGNORECASE,
)
_BEFORE_A_MEETING = deferred(r"\s?(?:the\s?)?(?:\d{1,3}(?:\.|st|nd|rd|th)?)?\s?")
_ARTICLE = deferred(
    r"letters?|editorial|comment|commentary|abstract|meeting abstract|review|news|case report(?:s)?|correspondence|erratum|retracted",
    re.IGNORECASE,
)  # Citing Medicine (NLM), 1A: types of articles
_LANGUAGE = deferred(r"(?:in|en|em|auf)\s[^\W\d_]{3,20}$", re.IGNORECASE)


@when(has("title"), words=("[",))
def brackets(sheet: Sheet) -> None:
    """Square brackets at the end of the title: a medium is the kind of the work, "[Internet]" a note, anything else the title in another language."""
    run = sheet.first("title")
    if run is None or "[" not in sheet.text:
        return
    for match in _BRACKET.finditer(sheet.text, run.span.start + 2):
        if match.start() >= run.span.end:
            return
        whole = match.end() >= run.span.end - 2 and any(c.isalnum() for c in sheet.text[run.span.start : match.start()])
        if whole and _ONLINE.fullmatch(match["inner"]):
            sheet.relabel(match.start(), match.end(), "note")
            return
        if whole and _MEDIUM.search(match["inner"]):
            sheet.relabel(match.start(), match.end(), "genre")
            return
        if whole and (_LANGUAGE.match(match["inner"]) or _ARTICLE.fullmatch(match["inner"])):
            sheet.relabel(match.start(), match.end(), "note")
            return
        if whole and match.end() <= run.span.end and len(match["inner"].split()) > 2 and not sheet.has("original-title"):
            sheet.relabel(match.start(), match.end(), "original-title")
            return


@when(beside(("genre", "original-title"), "publisher"), lacks=has("event-title", "container-title"))
def presented(sheet: Sheet) -> None:
    """ "[Poster presentation]. | European Conference on Schools, | Uppsala": what is presented is presented at a meeting."""
    index = sheet.index("publisher")
    if index is None or sheet.has("event-title", "container-title") or sheet.label(index - 1) not in ("genre", "original-title"):
        return
    kind = sheet.runs[index - 1]
    if _PRESENTED.search(sheet.said(kind)):
        sheet.relabel(kind.span.start, kind.span.end, "genre")
        sheet.relabel(sheet.runs[index].span.start, sheet.runs[index].span.end, "event-title")


@when(has("title", "container-title", "note", "genre"), words=CONFERENCE_STEMS)
def meetings(sheet: Sheet) -> None:
    """ "Paper presented at" in what is labelled as title or container begins the name of the meeting."""
    if not sheet.has("title", "container-title", "note", "genre") or not mentions(sheet.lower, CONFERENCE_STEMS):
        return
    for index, run in enumerate(sheet.runs):
        if run.label not in ("title", "container-title", "note", "genre") or (match := _MEETING.search(sheet.said(run) + " ")) is None:
            continue
        if run.label != "title" or match.start("term") > 2:
            alone = _BEFORE_A_MEETING.fullmatch(sheet.said(run), min(match.end(), len(run.span))) and sheet.label(index + 1) in (
                "container-title",
                "publisher",
                "note",
                "collection-title",
            )
            end = sheet.runs[index + 1].span.end if alone else run.span.end
            sheet.relabel(run.span.start + match.start("term"), end, "event-title")
            return


_MAY_NAME = frozenset(("author", "title", "publisher", "note", "other", "container-title"))  # what a newspaper's name was labelled
_BEHIND_A_DAY = frozenset(("page", "edition", "issued", "publisher-place", "note"))


@when(starts(*_MAY_NAME), has("issued"), lacks=has(*LABELS.keys() - _MAY_NAME - _BEHIND_A_DAY))
def newspapers(sheet: Sheet) -> None:
    """An issue of a newspaper as an entry of its own: nothing but its name and a day ("Asahi Shimbun, 17 April 1996, p. 3")."""
    place = sheet.index("issued")
    if (
        place not in (1, 2)
        or (sheet.label(0), sheet.label(1)) == ("container-title", "title")
        or any(run.label not in _MAY_NAME for run in sheet.runs[:place])
    ):
        return
    dated = sheet.runs[place]
    if any(run.label not in _BEHIND_A_DAY for run in sheet.runs[place:]) or "(" in sheet.said(dated):
        return
    start, end = sheet.runs[0].span.start, sheet.runs[place - 1].span.end
    name = sheet.text[start:end]
    found = next(find_dates(sheet.text, dated.span.start, dated.span.end), None)
    if found is None or len(found.date.parts[0]) < 2 or found.span.start > dated.span.start + 1 or len(name.split()) > 5:
        return
    if "," not in name.rstrip(" ,.") and not any(c.isdigit() for c in name):
        sheet.relabel(start, end, "container-title")
        if sheet.runs[-1].label in ("note", "page") and _EDITION.search(sheet.said(sheet.runs[-1])):
            sheet.relabel(sheet.runs[-1].span.start, sheet.runs[-1].span.end, "edition")
