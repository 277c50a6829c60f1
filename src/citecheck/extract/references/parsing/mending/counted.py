"""Numbers that left their part: articles' numbers, ranges of pages torn at the dash, years in the names of meetings and titles, volumes that a journal's list writes without a word."""

from __future__ import annotations

from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.text.expressions import deferred

_ARTICLE = deferred(r"\s?(?:[eEL]\d{3,8}|\d{6,8})[\s.,;]{0,2}")
_SECOND_PAGE = deferred(r"[-–]\s?\d{1,5}(?!\d)")
_PAGE_LAST = deferred(r"(?:pp?\.\s?)?\d{1,5}$")
_YEARS = deferred(r"\((?P<first>1[0-9]\d\d)\s?[-–]\s?(?P<second>1[0-9]\d\d|20\d\d)\)[\s,.]{0,2}")
_YEARS_ALONE = deferred(r"1[0-9]\d\d\s?[-–]\s?(?:1[0-9]|20)\d\d[,.]")
_A_YEAR = deferred(r"(?:19|20)\d\d[*_]{0,2}[\s.,]{0,2}")
_VOLUME_AND_PAGE = deferred(r"(?P<volume>[A-H]?\d{1,4}),\s(?P<page>[A-Z]?\d{1,6}(?:\s?[-–]\s?\d{1,6})?)[\s.,;]{0,2}")
_ONLY_YEARS = deferred(r"\s?(?:1[4-9]|20)\d\d(?:\s?[-–]\s?(?:1[4-9]|20)?\d\d)?[\s.,:]{0,2}")
_CENTURIES = deferred(r"\((?:see|sec|secc|secoli|ss|saec)\.?\s?[\dIVX]{1,5}(?:\s?[-–]\s?[\dIVX]{1,5})?\)[\s.,]{0,2}")
_SUPPLEMENT = deferred(r"(?P<volume>\d{1,4})[\s,(]{1,2}(?P<issue>Suppl(?:ement|\.)?(?:\s(?:No\.\s)?[\dIVX]{1,3})?\)?)[\s,.;:]{0,2}")
_SUPPLEMENT_AND_PAGE = deferred(
    r"(?P<issue>\(?Suppl(?:ement|\.)?(?:\s[\dIVX]{1,3})?\)?):\s?(?P<page>[A-Z]?\d{1,5}(?:[-–][A-Z]?\d{1,5})?)[\s.,;]{0,2}"
)
_COUNTED = ("volume", "issue", "issued")


@when(beside(_COUNTED, "note"), has("container-title"), lacks=has("page"))
def numbers_of_articles(sheet: Sheet) -> None:
    """ "2022;26(5): | e14999.", "J. Silt Mech. | L07009": the number of an article stands for its pages."""
    if sheet.has("page"):
        return
    for index, run in enumerate(sheet.runs):
        if (
            run.label == "note"
            and sheet.label(index - 1) in _COUNTED
            and index
            and _ARTICLE.fullmatch(sheet.text, run.span.start, run.span.end)
        ):
            sheet.relabel(run.span.start, run.span.end, "page")
            return


@when(has("volume"), lacks=has("issue"), words=("suppl",))
def supplements(sheet: Sheet) -> None:
    """ "1995; | 33 Suppl 2: | S31-8" as the volume, "14 | Suppl:S104." as a note: a supplement is an issue, and what stands behind it are the pages."""
    index = sheet.index("volume")
    if index is None or sheet.has("issue"):
        return
    run = sheet.runs[index].span
    if both := _SUPPLEMENT.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(both.start("issue"), run.end, "issue")
        return
    behind = sheet.runs[index + 1] if sheet.label(index + 1) in ("note", "page", "number") else None
    if behind and (both := _SUPPLEMENT_AND_PAGE.fullmatch(sheet.text, behind.span.start, behind.span.end)):
        sheet.relabel(behind.span.start, both.start("page"), "issue")
        sheet.relabel(both.start("page"), behind.span.end, "page")


@when(beside("page", ("volume", "issue", "note", "number")))
def ranges_torn(sheet: Sheet) -> None:
    """ "pp. 3 | - 41 e XXXV": behind a page a dash and a number are its last."""
    index = sheet.index("page")
    if index is None or index + 1 >= len(sheet.runs) or sheet.runs[index + 1].label not in ("volume", "issue", "note", "number"):
        return
    run, behind = sheet.runs[index].span, sheet.runs[index + 1].span
    if _PAGE_LAST.search(sheet.text, run.start, run.end) and (match := _SECOND_PAGE.match(sheet.text, behind.start, behind.end)):
        sheet.relabel(run.start, match.end(), "page")
        rest = sheet.runs[index + 1] if index + 1 < len(sheet.runs) else None
        if rest is not None and rest.span.start >= match.end() and rest.span.end == behind.end:
            sheet.relabel(rest.span.start, rest.span.end, "note")


@when(beside("container-title", ("volume", "issue")))
def years_of_meetings(sheet: Sheet) -> None:
    """ "*Proceedings of SILT | 2017*, | 11–16": a year inside the emphasized name, without a mark in front, belongs to it."""
    index = sheet.index("container-title")
    if index is None or sheet.label(index + 1) not in ("volume", "issue"):
        return
    run, behind = sheet.runs[index].span, sheet.runs[index + 1].span
    if not sheet.text[run.end - 1].isalpha() or not _A_YEAR.fullmatch(sheet.text, behind.start, behind.end):
        return
    if any(span.start <= run.start + 3 and run.end < span.end <= behind.end for span in sheet.emphasis):
        sheet.relabel(run.start, behind.end, "container-title")


@when(beside("title", "issued"), beside("issued", ""), lacks=has("container-title", "publisher", "publisher-place"))
def times_of_titles(sheet: Sheet) -> None:
    """ "The Question of Weirs in Venice | (1784 - 1788)," years in a bracket that lie apart, at the end of a title that nothing else places or dates, are what it is about."""
    index = len(sheet.runs) - 1
    if sheet.label(index) != "issued" or sheet.label(index - 1) != "title" or sheet.has("container-title", "publisher", "publisher-place"):
        return
    run = sheet.runs[index].span
    match = _YEARS.fullmatch(sheet.text, run.start, run.end)
    if match and int(match["second"]) - int(match["first"]) > 1:
        sheet.relabel(sheet.runs[index - 1].span.start, run.end, "title")


@when(
    beside("title", "page"),
    beside("page", ("publisher-place", "publisher", "editor", "volume", "note", "issued")),
    lacks=beside("container-title", "page"),
)
def years_as_pages(sheet: Sheet) -> None:
    """ "San Marrow. Documenti | (1047-1199), | Venezia": a range of years in a bracket right behind the title is what it is about."""
    index = sheet.index("page")
    if not index or sheet.label(index - 1) != "title" or index + 1 == len(sheet.runs):
        return
    run = sheet.runs[index].span
    if _YEARS.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(sheet.runs[index - 1].span.start, run.end, "title")


@when(beside("container-title", "page"), beside("page", ("publisher-place", "publisher", "editor", "issued")))
def years_of_books(sheet: Sheet) -> None:
    """ "in Marrow e la peste | 1348-1797, | Venezia | 1979, | pp. 5-29": a range of years that no mark parts from the book belongs to it, where the pages stand behind all."""
    index = sheet.index("page")
    if not index or sheet.label(index - 1) != "container-title" or "page" not in map(sheet.label, range(index + 1, len(sheet.runs))):
        return
    book, run = sheet.runs[index - 1].span, sheet.runs[index].span
    if sheet.text[book.end - 1].isalpha() and _YEARS_ALONE.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(book.start, run.end, "container-title")


@when(has("container-title"), has("volume"), lacks=has("page"))
def volumes_with_pages(sheet: Sheet) -> None:
    """ "Mud Phys. | B751, 40 | (2006)": volume and page under the volume's label."""
    if sheet.has("volume") and not sheet.has("page"):
        run = sheet.runs[sheet.index("volume") or 0]
        if match := _VOLUME_AND_PAGE.fullmatch(sheet.text, run.span.start, run.span.end):
            sheet.relabel(match.start("page"), run.span.end, "page")


@when(beside("container-title", "issued"), beside("issued", "page"), lacks=has("volume", "issue"))
def pages_with_volumes(sheet: Sheet) -> None:
    """ "Appl. Silt, A | 2013, | 450, 21.": volume and page under the page's label."""
    index = sheet.index("page")
    if not index or sheet.has("volume", "issue"):
        return
    run = sheet.runs[index].span
    behind = sheet.label(index - 1) == "issued" and sheet.label(index - 2) == "container-title"
    if behind and (match := _VOLUME_AND_PAGE.fullmatch(sheet.text, run.start, run.end)):
        sheet.relabel(run.start, match.start("page"), "volume")


@when(starts("publisher-place", "publisher", "other", "note"), lacks=has("issued"))
def years_in_front(sheet: Sheet) -> None:
    """ "1812 - 1814 | B. Gambier, | Le rive": years that begin a reference date it, where nothing else does."""
    run = sheet.runs[0]
    loose = run.label in ("publisher-place", "publisher", "other", "note") and not sheet.has("issued") and len(sheet.runs) > 2
    if loose and _ONLY_YEARS.fullmatch(sheet.text, run.span.start, run.span.end):
        sheet.relabel(run.span.start, run.span.end, "issued")


@when(beside(("title", "container-title"), ("page", "other", "note", "issue", "volume")))
def centuries(sheet: Sheet) -> None:
    """ "Giustizia sulle rive | (secc. 14 - 17)": the centuries in a bracket are what the title is about."""
    for index in range(1, len(sheet.runs)):
        before, run = sheet.runs[index - 1], sheet.runs[index]
        named = before.label in ("title", "container-title") and sheet.text[run.span.start] == "("
        if named and (match := _CENTURIES.match(sheet.text, run.span.start)):
            sheet.relabel(before.span.start, match.end(), before.label)
            return
