"""Numbers under the wrong label, told by their form: issues between commas or behind their word, pages without a dash or at the end of the editors."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.shapes import beside, has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.vocabulary import ISSUE, PAGES
from citecheck.text.expressions import deferred

_ISSUE_AND_PAGES = deferred(r"(?P<issue>\d{1,2}),\s{1,2}\d{1,5}\s?[-–—]\s?\d{1,5}[\s.,;]{0,2}")
_ISSUE_WORD = deferred(rf"[\s(,.;:]{{0,3}}{ISSUE}[\s.:]{{0,3}}$", re.IGNORECASE)
_WORD_LAST = deferred(r"\s(?P<word>H\.|Heft|Nr\.|No\.|no\.|n[º°]|issue)$")
_SUPPLEMENT = deferred(r"(?P<volume>\d{1,4}),\s(?P<issue>\d{1,3}\s(?:Suppl?|Pt|Part)\.?(?:\s\d{1,2})?)[\s,.;:]{0,2}")
_OF_A_YEAR = deferred(r"\d{1,2}\s?/")
_CHAPTER = deferred(r"[\s(]{0,2}(?:c|ch|cap)\.\s?\d{1,3}[\s).,]{0,3}")
_COMMAND = deferred(r"\(?(?:Cmnd|Cmd|Cm|Cd|HC|HL|CP)\.?")
_NEW_SERIES = deferred(r"(?:n\.\s?s|N\.\s?[SF]|NF|new\sser(?:ies|\.)|Neue\sFolge|nuova\sserie)\.?,?\s\d{1,3}[\s,.:;]{0,2}", re.IGNORECASE)
_NOTE_ON_PAGE = deferred(r"(?P<page>\d{1,4}),?\s(?P<note>nn?\.\s?\d{1,3}(?:\s?[-–]\s?\d{1,3})?[\s.,;)]{0,3})")
_SERIES = deferred(  # "second series" of a periodical, as ISO 690 and the rules of cataloguers (RDA 2.12) have it
    r"(?:^|[,;(]\s?|\s(?=\())(?P<series>\(?(?:(?:new|old|second|third|fourth|fifth|sixth|[2-9](?:nd|rd|th))\s(?:series|ser\.)|(?:nouvelle|deuxième|troisième)\ssérie|"
    r"(?:nuova|seconda|terza)\sserie|neue\sfolge|(?:segunda|tercera|terceira)\s(?:época|série|serie))\)?)[\s,.;:]{0,3}$",
    re.IGNORECASE,
)
_VOLUME_AND_PAGES = deferred(r"\d{1,4}(?:[-–/]\d{1,4})?:\s(?P<pages>\d{1,5}\s?[-–—]\s?\d{1,5},)")
_WORDS_AND_ISSUE = deferred(r"\d{0,2}[^\W\d_a-z][^\W\d_]{2,15},?\s(?P<issue>\(\d{1,3}\)[:,]?)")
_GLUED_VOLUME = deferred(r"(?<=[a-zß-öø-ÿ])(?P<volume>\d{1,3})[:,]?$")
_NUMBER_FIRST = deferred(r"\d{1,3}\s(?=[^\W\d_a-z])")
_PAGE_ALONE = deferred(r"(?:pages?|seiten?|página|pagina)\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?[\s.,]{0,2}", re.IGNORECASE)
_FIRST_PAGE = deferred(rf"(?<!\w)(?P<page>{PAGES}\s?\.?\s?\d{{1,5}})$", re.IGNORECASE)
_DASHES = frozenset("-–—‒−")
_NUMBERED = ("volume", "issue", "number")
_SHORT_NAME = 8  # code points of letters in front of a number
_ACT = deferred(r"(?<!\w)Act(?!\w)")
_PAGE_TAIL = deferred(r",\s(?P<pages>[ivxlc]{1,7}\s?[-–—]\s?[ivxlc]{1,7}|\d{1,4}\s?[-–—]\s?\d{1,4})[\s.,]{0,2}$")
_BLANK = deferred(rf"(?:{PAGES}[\s.:]{{0,3}})?(?P<first>\d{{1,5}})\s(?P<last>\d{{1,5}})(?!\w)[.,;)]{{0,3}}", re.IGNORECASE)
_TWO = re.compile(r"\d\s\d{1,5}(?!\w)")
_SHORT = deferred(r"\d{1,3}[\s.,;]{0,2}")
_MAY_PAGE = frozenset(("page", "other", "note", "issued", "volume", "issue", "number"))
_BEHIND = frozenset(("", "DOI", "URL", "publisher-place", "publisher", "note", "other", "ISBN", "ISSN"))


@when(has("volume"))
def issues(sheet: Sheet) -> None:
    """ "53, | 9, 1422-1437": volume, issue and pages between commas; "Nr. | 44", "Mud Review H. | 41", "14/ | 2006": the number behind the word for issues, or in
    front of the year that counts them, is one.
    """
    index = sheet.index("volume")
    if index is None:
        return
    run = sheet.runs[index]
    start = _issue_for_volume(sheet, index)
    if start is not None:
        sheet.relabel(start, run.span.end, "issue")
        return
    if sheet.has("issue") or sheet.label(index + 1) != "page" or not sheet.said(run).endswith(","):
        return
    pages = sheet.runs[index + 1].span
    if match := _ISSUE_AND_PAGES.fullmatch(sheet.text, pages.start, pages.end):
        sheet.relabel(pages.start, match.end("issue") + 1, "issue")


def _issue_for_volume(sheet: Sheet, index: int) -> int | None:
    """Where what is labelled the volume, or its end, is an issue: with the word in front of it, the year behind it, or a supplement's word within."""
    span, front = sheet.runs[index].span, sheet.label(index - 1)
    if front == "container-title":
        journal = sheet.runs[index - 1].span
        if word := _WORD_LAST.search(sheet.text, journal.start + 2, journal.end):
            return word.start("word")
    if front == "issue" and _ISSUE_WORD.fullmatch(sheet.said(sheet.runs[index - 1])):
        return span.start
    if sheet.has("issue"):
        return None
    if front == "container-title" and sheet.label(index + 1) == "issued" and _OF_A_YEAR.fullmatch(sheet.text, span.start, span.end):
        return span.start
    supplement = _SUPPLEMENT.fullmatch(sheet.text, span.start, span.end)
    return supplement.start("issue") if supplement else None


@when(beside("container-title", "issue"), lacks=has("volume"))
def volumes_of_new_series(sheet: Sheet) -> None:
    """ "Marrow Papers, | n.s. 3, | 222–36": the number of a new series, where there is no other, is the volume."""
    index = sheet.index("issue")
    if index is None or sheet.has("volume") or sheet.label(index - 1) != "container-title":
        return
    run = sheet.runs[index].span
    if _NEW_SERIES.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(run.start, run.end, "volume")


@when(beside("container-title", "page"), beside("page", "issued"), lacks=has("volume", "issue"))
def volumes_in_front(sheet: Sheet) -> None:
    """ "36 PUBLIC OPINION | 402 | (1972)": lawyers print the volume in front of the journal."""
    index = sheet.index("container-title")
    if index is None or sheet.has("volume", "issue") or sheet.label(index + 1) != "page" or sheet.label(index + 2) != "issued":
        return
    run = sheet.runs[index].span
    if (match := _NUMBER_FIRST.match(sheet.text, run.start, run.end)) and sheet.said(sheet.runs[index + 2]).startswith("("):
        sheet.relabel(run.start, match.end(), "volume")


@when(beside("container-title", ("issue", "page")), lacks=has("volume"))
def volumes_glued(sheet: Sheet) -> None:
    """ "The Journal of Silt79 | (3): | 5", "Mud Review6: | 297": the figures that a lost blank glues to the journal's name are the volume."""
    index = sheet.index("container-title")
    if index is None or sheet.has("volume") or sheet.label(index + 1) not in ("issue", "page"):
        return
    run = sheet.runs[index].span
    if match := _GLUED_VOLUME.search(sheet.text, max(run.start, run.end - _SHORT_NAME), run.end):
        sheet.relabel(match.start("volume"), run.end, "volume")


@when(beside("volume", "page"))
def pages_in_volumes(sheet: Sheet) -> None:
    """ "855-856: 65-95, | 67-89.": behind the colon of the volume stand the first pages."""
    index = sheet.index("volume")
    if index is None or sheet.label(index + 1) != "page":
        return
    run, pages = sheet.runs[index].span, sheet.runs[index + 1].span
    if match := _VOLUME_AND_PAGES.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(match.start("pages"), pages.end, "page")


@when(beside("container-title", "issue"), beside("issue", "page"), lacks=has("volume"))
def issues_in_brackets(sheet: Sheet) -> None:
    """ "Marrow Affairs | Moscow, (3): | 74-79": of words and a number in brackets, the number is the issue."""
    index = sheet.index("issue")
    if index is None or sheet.has("volume") or sheet.label(index - 1) != "container-title" or sheet.label(index + 1) != "page":
        return
    run = sheet.runs[index].span
    if match := _WORDS_AND_ISSUE.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(run.start, match.start("issue"), "note")


@when(beside("volume", "issue"), lacks=has("page"), words=("n.", "nn."))
def notes_on_pages(sheet: Sheet) -> None:
    """ "Mud Review | 12: | 43 n. 2": behind a volume and a colon stands the page, and behind that the note that is meant."""
    index = sheet.index("issue")
    if not index or sheet.label(index - 1) != "volume" or not sheet.said(sheet.runs[index - 1]).endswith(":"):
        return
    run = sheet.runs[index].span
    if match := _NOTE_ON_PAGE.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(match.start("page"), match.end("page"), "page")
        sheet.relabel(match.start("note"), run.end, "note")


@when(
    beside(("container-title", "collection-title"), ("volume", "issue")),
    has("container-title"),
    words=("seri", "séri", "ser.", "folge", "época"),
)
def series_of_periodicals(sheet: Sheet) -> None:
    """ "Mud Review, second series, | 12": which series of a periodical the volume is of, is a note, as "n.s." is."""
    for place, run in enumerate(sheet.runs):
        if run.label not in ("container-title", "collection-title") or sheet.label(place + 1) not in ("volume", "issue"):
            continue
        match = _SERIES.search(run.span.of(sheet.text))
        if match and (match.start() or sheet.label(place - 1) == "container-title"):
            sheet.relabel(run.span.start + match.start("series"), run.span.end, "note")
            return


@when(has("page"), lacks=beside("page", "page"))
def pages_behind_dashes(sheet: Sheet) -> None:
    """ "pp . 144 | –161": the figure in front of the dash that begins the pages is the first of them."""
    index = sheet.index("page")
    if not index or sheet.said(sheet.runs[index])[0] not in _DASHES:
        return
    front, pages = sheet.runs[index - 1].span, sheet.runs[index].span
    if match := _FIRST_PAGE.search(sheet.text, front.start, front.end):
        sheet.relabel(match.start("page"), pages.end, "page")


@when(beside(("publisher", "issued", "publisher-place"), "other"), beside("other", ""), lacks=has("page"))
def pages_left_over(sheet: Sheet) -> None:
    """ "London: SAGE. | Page 104.": a word for pages and a number at the end."""
    if sheet.has("page") or sheet.label(len(sheet.runs) - 1) != "other":
        return
    run = sheet.runs[-1].span
    if _PAGE_ALONE.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(run.start, run.end, "page")


@when(beside("publisher", "page"))
def presses_cut(sheet: Sheet) -> None:
    """ "U of Marrow | P, | 1987": a letter alone behind the publisher is no page."""
    index = sheet.index("page")
    if index is None or sheet.label(index - 1) != "publisher":
        return
    run = sheet.runs[index].span
    if sheet.said(sheet.runs[index]).strip(" ,.") == "P" and sheet.said(sheet.runs[index - 1])[-1].isalnum():
        sheet.relabel(run.start, run.end, "publisher")


@when(has(*_NUMBERED), lacks=has("page"))
def papers_of_command(sheet: Sheet) -> None:
    """ "Rural Buses. | Cmnd. | 9532.": the letters of command papers and the number behind them are one number."""
    if sheet.has("page") or not sheet.has(*_NUMBERED):
        return
    for index in range(1, len(sheet.runs) - 1):
        run, behind = sheet.runs[index], sheet.runs[index + 1]
        if len(run.span) < _SHORT_NAME and behind.label in _NUMBERED and _COMMAND.fullmatch(sheet.said(run)):
            sheet.relabel(run.span.start, behind.span.end, "number")
            return


@when(has("page"), lacks=has("number", "container-title"))
def chapters_of_acts(sheet: Sheet) -> None:
    """ "Fair Rents Act 1972, | c. 99.": the chapter of an act is its number."""
    run = sheet.first("page")
    if run is None or sheet.has("number", "container-title") or _CHAPTER.fullmatch(sheet.said(run)) is None:
        return
    if _ACT.search(sheet.text, 0, run.span.start):
        sheet.relabel(run.span.start, run.span.end, "number")


@when(has("editor"), lacks=has("page"))
def pages_of_editors(sheet: Sheet) -> None:
    """ "edited by R. Holt, ix–xiv.": a range at the end of the editors is the pages."""
    run = sheet.first("editor")
    if run is None or sheet.has("page"):
        return
    if match := _PAGE_TAIL.search(sheet.text, run.span.start + 4, run.span.end):
        sheet.relabel(match.start("pages"), run.span.end, "page")


@when(has(*_MAY_PAGE))
def pages_without_dash(sheet: Sheet) -> None:
    """ "S. | 41 58", "301 | 20.": two numbers with a blank where the dash was, the second greater or shorter, behind the editors, a comma, a colon or the word for pages."""
    title = sheet.first("title")
    if _TWO.search(sheet.text, title.span.end if title else 0) is None:
        return
    for index, run in enumerate(sheet.runs):
        if run.label in _MAY_PAGE and index > 1 and (end := _two_numbers(sheet, index, run)):
            sheet.relabel(run.span.start, end, "page")
            return


def _two_numbers(sheet: Sheet, index: int, run: Run) -> int | None:
    match = _BLANK.match(sheet.text, run.span.start)
    if match is None or match.start("first") == match.end("last"):
        return None
    first, last = int(match["first"]), int(match["last"])
    if not (last > first or len(match["last"]) < len(match["first"])) or _year(first) or (_year(last) and len(match["first"]) < 4):
        return None
    within = sheet.within(run.span.start, match.end())
    elsewhere = any(other.label == "page" and not match.start() <= other.span.start < match.end() for other in sheet.runs)
    ends = {other.span.end for other in sheet.runs}
    if within == {"page"} or not within <= _MAY_PAGE or elsewhere or match.end() not in ends:
        return None
    if any(
        other.label == "issued" and not _SHORT.fullmatch(sheet.said(other))
        for other in sheet.runs
        if match.start() <= other.span.start < match.end()
    ):
        return None
    worded = match.start("first") > match.start()
    before = sheet.runs[index - 1]
    told = worded or before.label == "editor" or (before.label in ("volume", "issue") and sheet.said(before)[-1] in ":,)")
    behind = next((other.label for other in sheet.runs if other.span.start >= match.end()), "")
    return match.end() if told and behind in _BEHIND else None


def _year(number: int) -> bool:
    return 1800 <= number <= 2029
