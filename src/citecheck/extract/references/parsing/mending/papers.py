"""Newspapers and magazines in front of the title of an article: they contain it, and wrote it not."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.papers import BROADCASTERS, paper
from citecheck.text.expressions import deferred
from citecheck.text.names import is_body

_HEAD = deferred(
    r"\s?(?P<name>[^\W\d_][^,:.(\n“\"«„‘]{1,34}(?:S\.\sPaulo)?)(?:(?P<colon>:)|,(?=\s[“\"«„'‘])|[.,]?(?=\s\(?(?:1[6-9]|20)\d\d\b)|\.(?=\s[“\"«„'‘]))\s"
)
_PAPER_AND_QUOTATION = deferred(r"(?P<name>[^\W\d_][^,.:“”\"„«‘']{2,34})[,.]\s(?=[“\"„«])")
_MAY_NAME = ("author", "title", "publisher", "container-title", "other")
_QUOTED_REPORTS = (("title", "issued", "note", "issued"), ("title", "issued", "note", "container-title", "issued"))
_FOUR = len(_QUOTED_REPORTS[0])
_QUOTES = "'‘“\"«„"
_BOOKS = ("publisher", "publisher-place", "editor", "edition")
# what governments and unions of states call what they print
_OF_STATES = (
    "communiqu",
    "statement",
    "declaration",
    "outline",
    "summary",
    "release",
    "briefing",
    "announcement",
    "memorandum",
    "proclamation",
    "fact sheet",
)
_KIND = deferred(
    r"(?:(?-i:[^\W\d_a-z])[\w-]{1,20}\s){0,4}(?:communiqu[eé]|statement|declaration|outline|summary|release|briefing|announcement|memorandum|proclamation|fact\ssheet)[\s,.]{0,3}",
    re.IGNORECASE,
)
_AFTER_TITLE = deferred(r"[*_]{0,2}[,.;]\s{1,2}(?=[^\W\d_a-z])")


@when(starts("title"), beside("issued", "note"), beside("note", ("issued", "container-title")), lacks=has("author", "editor", "publisher"))
def reports_behind_quotations(sheet: Sheet) -> None:
    """ "'Trade with the Old Mud', | 1995 | Mud Unit: Country Report, | 29 May 1995": between a quotation's year and a day stands what it was printed in."""
    labels = tuple(run.label for run in sheet.runs)
    if labels not in _QUOTED_REPORTS or sheet.said(sheet.runs[0])[0] not in _QUOTES:
        return
    start, end = sheet.runs[2].span.start, sheet.runs[-2].span.end
    named = sheet.text[start:end]
    if named[0].isupper() and not any(map(str.isdigit, named)) and (len(labels) == _FOUR or sheet.said(sheet.runs[2]).endswith(":")):
        sheet.relabel(start, end, "container-title")


@when(has("title"), words=tuple(_QUOTES))
def papers_as_titles(sheet: Sheet) -> None:
    """ "Smith, A. 2014. The Guardian, | “Ferry Sinks,” 3 May": where the title is a paper's name and the container a quotation, they are the other way round."""
    index = sheet.index("title")
    if index is not None and (both := _PAPER_AND_QUOTATION.match(sheet.text, sheet.runs[index].span.start)) and paper(both["name"]):
        end = sheet.runs[index].span.end
        if both.end() < end and not sheet.has("container-title"):
            sheet.relabel(both.start("name"), both.end("name") + 1, "container-title")
            sheet.relabel(both.end(), end, "title")
            return
    if index is None or sheet.label(index + 1) != "container-title" or sheet.text[sheet.runs[index + 1].span.start] not in "“\"„«‘'":
        return
    title, container = sheet.runs[index].span, sheet.runs[index + 1].span
    if paper(title.of(sheet.text)):
        sheet.relabel(title.start, title.end, "container-title")
        sheet.relabel(container.start, container.end, "title")


@when(starts(*_MAY_NAME), has("title") | starts("container-title"), lacks=has(*_BOOKS))
def papers_in_front(sheet: Sheet) -> None:
    """ "Le Monde, « La crue », 12 mars 2010", "The Economist (1997) 'Floods'": the paper is the container, and what follows with no other label the title."""
    if sheet.label(0) not in _MAY_NAME or sheet.has(*_BOOKS) or (match := _HEAD.match(sheet.text)) is None or not paper(match["name"]):
        return
    if match["name"].lower() in BROADCASTERS and (sheet.label(0) == "author" or _on_its_page(sheet)):
        sheet.relabel(match.start("name"), match.end("name"), "author")
        return
    first, end = sheet.runs[0], match.end()
    if sum(run.label == "container-title" and run.span.start >= end for run in sheet.runs):
        return
    titled = any(run.label == "title" and run.span.end > end for run in sheet.runs)
    if not titled and (first.label != "container-title" or first.span.end <= end):
        return
    tail = next(run for run in sheet.runs if run.span.end > end)
    sheet.relabel(match.start("name"), match.end("name") + (match["colon"] is not None), "container-title")
    start = max(tail.span.start, end)
    if not any(map(str.isalnum, sheet.text[start : tail.span.end])):  # a quotation mark that was parted from its title
        tail = next((run for run in sheet.runs if run.span.start >= tail.span.end), tail)
    if tail.label in ("container-title", "author", "title"):
        sheet.relabel(start, tail.span.end, "title")


def _on_its_page(sheet: Sheet) -> bool:
    """Whether a broadcaster and a year in brackets stand in front of the title of a page on the web ("BBC News (2016) ‘Ferry sinks’. https://…")."""
    return sheet.label(0) == "container-title" and sheet.label(1) == "issued" and sheet.said(sheet.runs[1])[0] == "(" and sheet.has("URL")


@when(starts("author"), has("title"), lacks=has("editor", "volume", "issue", "page"), words=_OF_STATES)
def kinds_of_papers(sheet: Sheet) -> None:
    """ "Government of Mud (1991), *A Compendium of Weirs*, | Joint Communique", "*Summit at the Weir*, Summit Outline,": what stands behind the emphasized title of a body's paper says
    what kind of paper it is.
    """
    index = sheet.index("title")
    if not index or sheet.label(0) != "author" or not is_body(sheet.said(sheet.runs[0])):
        return
    run = sheet.runs[index].span
    end = next((span.end for span in sheet.emphasis if span.start <= run.start + 1 and run.start < span.end <= run.end), None)
    if end is None or (mark := _AFTER_TITLE.match(sheet.text, end)) is None:
        return
    behind = sheet.runs[index + 1] if sheet.label(index + 1) == "container-title" else sheet.runs[index]
    if behind.span.start <= mark.end() < behind.span.end and _KIND.fullmatch(sheet.text, mark.end(), behind.span.end):
        sheet.relabel(mark.end(), behind.span.end, "genre")
