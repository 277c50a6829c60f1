"""Titles: a quotation and an emphasized stretch are wholes, and what follows in their run is seen by what stands around it."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.gazetteer import is_named, is_place
from citecheck.extract.references.parsing.mending.shapes import has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.quotations import closing
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.vocabulary import IN
from citecheck.model import Span
from citecheck.text.expressions import deferred
from citecheck.text.names import is_body

OPENING = '“"«„'
SINGLE = "‘'"
_PART = deferred(r"[”\"’'»]?\s?[,.;]\s{1,2}(?=\S)|\s{1,2}(?=(?:in|dans|en|em|nel)\s)|\s?//\s", re.IGNORECASE)
_UNOPENED = deferred(r"[^“”\"«»„]{8,200}[”»][,.;]\s{1,2}(?=[^\W\d_a-z])")  # a quotation that nothing opens
WITHIN = deferred(rf"(?P<in>{IN})(?![\w.])\s?:?\s{{0,3}}", re.IGNORECASE)
_WITHIN_END = deferred(r"(?:(?<=[”\"»’',.?!\s])|^)(?P<in>in|dans|en|em|nel)\s?:?\s{1,2}$", re.IGNORECASE)
_SENTENCE_IN = deferred(
    r"(?<=[^\W\d_A-ZÄÖÜ])[.?!]\s(?P<in>In|Dans|En|Em)\s?:\s(?=[^\W\d_a-z])|(?<=[^\W\d_.)\s])\s?(?P<slashes>//)\s?(?=[^\W\d_a-z«“\"])|\s(?P<bare>//)\s"
)
GLOSS = deferred(r"\s?(?:\([^()]{3,160}\)|\[[^\[\]]{3,160}\])")
NUMBERS = ("volume", "issue", "page")
_OF_BOOKS = ("publisher-place", "publisher")
_SOME_WORDS = 12  # of a container's name


@when(has("title"))
def titles(sheet: Sheet) -> None:
    """Where the title begins and ends: it is the quotation or the emphasized stretch that it begins with; what follows is something else."""
    run = sheet.first("title")
    if run is None:
        return
    if sheet.emphasis:
        _by_emphasis(sheet, run)
        run = sheet.first("title") or run
    opening = _quotation(sheet, run)
    if opening is not None:
        _by_quotation(sheet, run, opening)
    elif unopened := _unopened(sheet.text, run.span.start, run.span.end):
        _behind(sheet, run, unopened.end())
    elif not sheet.has("container-title"):
        _by_sentence(sheet, run)


def unopened_quotations(sheet: Sheet) -> None:
    """What a quotation mark closes at the beginning, and none opens, is the title ("Declaration on Rivers”, The Ministry of Mud")."""
    if not sheet.runs or sheet.label(0) == "editor":
        return
    if sheet.has("title"):
        _torn_quotation(sheet)
        return
    run = sheet.runs[0]
    match = _unopened(sheet.text, run.span.start, run.span.end)
    if match is not None and len(match.group().split()) > 2:
        sheet.relabel(run.span.start, run.span.end, "title")


def _torn_quotation(sheet: Sheet) -> None:
    """The same where the quotation's beginning was taken for an author ("Declaration on Rivers – | Weirs”, | The | Ministry of Mud")."""
    match = _unopened(sheet.text) if sheet.label(0) == "author" and sheet.label(1) == "title" else None
    if match is None or match.end() not in (sheet.runs[1].span.end, sheet.runs[1].span.end + 1) or "," in match.group().rstrip(" ,."):
        return
    sheet.relabel(0, match.end(), "title")
    behind = [run for run in sheet.runs[1:3] if run.label in ("publisher", "author")]
    if len(behind) == 2 and is_body(sheet.said(behind[1])):
        sheet.relabel(behind[0].span.start, behind[1].span.end, "publisher")


def _quotation(sheet: Sheet, run: Run) -> int | None:
    """Where the quotation mark stands that the title begins with, in its run or at the end of the one in front."""
    text, start = sheet.text, run.span.start
    if text[start] in OPENING or (text[start] in SINGLE and not sheet.emphasis):
        return start
    if text[start] in SINGLE:
        return start
    place = sheet.place(run)
    if place == 0:
        return None
    front = sheet.runs[place - 1].span
    opening = max(text.rfind(mark, front.start, front.end) for mark in OPENING)
    if opening < 0 or (opening > front.start and text[opening - 1].isalnum()) or text[opening + 1 : opening + 2].isspace():
        return None
    end = closing(text, opening)
    return opening if end is None or end >= start else None


def _by_quotation(sheet: Sheet, run: Run, opening: int) -> None:
    if opening < run.span.start - 2:
        sheet.relabel(opening, run.span.end, "title")
        run = sheet.first("title") or run
    end = closing(sheet.text, opening)
    if end is None or end + 1 >= len(sheet.text):
        return
    if end >= run.span.end:
        if sheet.text[opening] in OPENING and sheet.within(run.span.end, end) <= {
            "volume",
            "issue",
            "number",
            "note",
            "page",
            "publisher-place",
            "publisher",
        }:
            sheet.relabel(run.span.start, end + 1, "title")
        return
    part = _PART.match(sheet.text, end, run.span.end)
    if part is None or part.end() >= run.span.end or (part.group().strip() in "”\"’'»" and WITHIN.match(sheet.text, part.end()) is None):
        return
    _behind(sheet, run, part.end())


def _behind(sheet: Sheet, run: Run, start: int) -> None:
    """What follows the title in its run, from ``start``: a meeting, a body that publishes, or the container."""
    rest = sheet.text[start : run.span.end]
    if not any(c.isalpha() for c in rest):
        return
    within = WITHIN.match(rest)
    words = rest[within.end() if within else 0 :].split()
    if not words or not (words[0][0].isupper() or words[0][0] in OPENING):
        return
    if within is None and is_body(rest) and not sheet.has("publisher") and sheet.label(sheet.place(run) + 1) not in NUMBERS:
        sheet.relabel(start, run.span.end, "publisher")
    elif len(words) <= _SOME_WORDS and (within or not sheet.has("container-title") or _emphasized(sheet, start)):
        sheet.relabel(start, run.span.end, "container-title")


def _emphasized(sheet: Sheet, start: int) -> bool:
    return any(span.start == start for span in sheet.emphasis)


def _by_emphasis(sheet: Sheet, run: Run) -> None:
    for span in sheet.emphasis:
        if not run.span.start <= span.start < run.span.end:
            continue
        lead = sheet.text[run.span.start : span.start]
        if not any(c.isalnum() for c in lead):
            _from_its_beginning(sheet, run, span)
        elif span.end >= run.span.end - 2 or len(span.of(sheet.text).split()) > 2:
            _further_on(sheet, run, span, lead)
        return


def _from_its_beginning(sheet: Sheet, run: Run, span: Span) -> None:
    """The title is emphasized: to the end of the emphasis and no further, but for a gloss in brackets or a subtitle behind a colon."""
    text, end = sheet.text, span.end
    if end > run.span.end:
        if not sheet.within(run.span.end, end) & {"author", "editor", "DOI", "URL"} and any(c.isalnum() for c in text[run.span.end : end]):
            sheet.relabel(run.span.start, end, "title")
        return
    if gloss := GLOSS.match(text, end, run.span.end):
        end = gloss.end()
    part = re.match(r"[”\"’'»]?\s?[,.;]\s{1,2}(?=\S)", text[end : run.span.end])
    if part is None or not any(c.isalnum() for c in text[end : run.span.end]):
        return
    start = end + part.end()
    rest = text[start : run.span.end]
    if ":" in rest and is_place(rest.split(":", maxsplit=1)[0]):
        _imprint(sheet, start, run.span.end)
    elif (
        rest[0].isupper()
        and not sheet.has("container-title")
        and (_emphasized(sheet, start) or sheet.label(sheet.place(run) + 1) in NUMBERS)
    ):
        sheet.relabel(start, run.span.end, "container-title")
    elif rest[0].isupper() and sheet.label(sheet.place(run) + 1) in _OF_BOOKS and not sheet.has("collection-title", "container-title"):
        sheet.relabel(start, run.span.end, "collection-title")


def _imprint(sheet: Sheet, start: int, end: int) -> None:
    colon = sheet.text.index(":", start, end)
    sheet.relabel(start, colon + 1, "publisher-place")
    sheet.relabel(colon + 1, end, "publisher")


def _further_on(sheet: Sheet, run: Run, span: Span, lead: str) -> None:
    """Emphasis that begins inside the run: what stands in front is the end of the authors, or the title of what the emphasized work contains."""
    before = sheet.label(sheet.place(run) - 1)
    if (
        lead.rstrip()[-1:] in (",", ".", ":", ")")
        and len(lead.split()) <= 4
        and before == "author"
        and lead.lstrip()[0] not in OPENING + SINGLE
    ):
        sheet.relabel(run.span.start, span.start, "author")
        return
    if sheet.has("container-title") and not (within := _WITHIN_END.search(lead)):
        return
    within = _WITHIN_END.search(lead)
    quoted = lead.rstrip(" ,.;")[-1:] in ("”", '"', "»", "’")
    if within is None and not quoted and lead.rstrip()[-1] not in ",.":
        return
    if within and not quoted and not is_named(span.of(sheet.text)):
        return  # "effects in Limus limosus"
    sheet.relabel(run.span.start + within.start("in") if within else span.start, run.span.end, "container-title")


def _by_sentence(sheet: Sheet, run: Run) -> None:
    """A title with its container: "Title. In: Container", "Title // Container"."""
    if sheet.text.find(":", run.span.start, run.span.end) < 0 and sheet.text.find("//", run.span.start, run.span.end) < 0:
        return
    match = _SENTENCE_IN.search(sheet.text, run.span.start, run.span.end)
    if match is None or match.end() >= run.span.end:
        return
    sheet.relabel(
        match.start("in") if match["in"] else match.start("slashes") if match["slashes"] else match.start("bare"),
        run.span.end,
        "container-title",
    )


def _unopened(text: str, *bounds: int) -> re.Match[str] | None:
    """A quotation that is closed and that nothing opens."""
    return _UNOPENED.match(text, *bounds) if "”" in text or "»" in text else None
