"""Newspapers and magazines in front of the title of an article: they contain it, and wrote it not."""

from __future__ import annotations

from citecheck.extract.references.parsing.mending.shapes import has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.papers import BROADCASTERS, paper
from citecheck.text.expressions import deferred

_HEAD = deferred(
    r"\s?(?P<name>[^\W\d_][^,:.(\n“\"«„‘]{1,34}(?:S\.\sPaulo)?)(?:(?P<colon>:)|,(?=\s[“\"«„'‘])|[.,]?(?=\s\(?(?:1[6-9]|20)\d\d\b)|\.(?=\s[“\"«„'‘]))\s"
)
_PAPER_AND_QUOTATION = deferred(r"(?P<name>[^\W\d_][^,.:“”\"„«‘']{2,34})[,.]\s(?=[“\"„«])")
_MAY_NAME = ("author", "title", "publisher", "container-title", "other")
_BOOKS = ("publisher", "publisher-place", "editor", "edition")


@when(has("title"))
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
    if match["name"].lower() in BROADCASTERS and sheet.label(0) == "author":
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
