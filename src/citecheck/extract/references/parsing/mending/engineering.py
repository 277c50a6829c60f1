"""Lists in the IEEE's style: books that initials follow, meetings with abbreviated names, chapters, patents and standards.

Sources: the IEEE Reference Guide, its forms for books, conferences, patents and standards; the bodies that make standards by the ISO's list of members.
"""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.text.expressions import deferred

_INITIALS = r"(?:[^\W\d_a-z]\.[\s-]?){1,3}"
_SMALL_LAST = deferred(r"(?<!\w)(?:of|in|on|for|and|the|to|from|with|&)$")
_REST_OF_BOOK = deferred(rf"(?P<book>[^\W\d_][^,.;\d]{{2,70}},)\s(?={_INITIALS}\s?[^\W\d_a-z][\w’'-]{{1,20}})")
_LONE_INITIALS = deferred(_INITIALS)
_GOES_ON = deferred(r"(?:Symp|Conf|Congr|Meeting|Workshop|Conv|Semin|Assem|Colloq)(?:\.|\s)")
_CHAPTER = deferred(r"[(]?ch(?:ap|aps|apter|apters|s)?\.?\s[\dIVXLC]{1,5}(?:[-–][\dIVXLC]{1,5})?[)]?[,.]?", re.IGNORECASE)
_PATENT = deferred(
    r"(?P<number>(?:U\.\s?S\.|US|U\.\s?K\.|European|German|Deutsches|Japanese|Japan|British|Canadian|Chinese|China|Korean?|French|Swiss|Australian|Russian|World|International)\s"
    r"(?:Patent|Pat\.)(?:\s(?:Application|Appl\.|Publication))?(?:\s(?:[Nn]o\.|[Nn]r\.|Number))?:?\s(?:[A-Z]{1,3}[\s-]?)?\d[\d\s,./-]{2,17}\d(?:\s?[A-Z]\d?(?!\w))?)(?=[\s,.;)]|$)[,.;]?"
)
_STANDARD = deferred(
    r"(?<!\w)(?P<number>(?:IEEE\sStd\.?|ISO(?:/(?:IEC|TS|TR|FDIS|DIS)){0,2}|IEC(?:\s?TS|\s?TR)?|DIN(?:\sEN)?(?:\s?ISO)?|BS\sEN(?:\sISO)?|ANSI(?:/[A-Z]{2,6})?|ASTM|ITU-[TR](?:\sRec\.)?|NIST\sSP|ÖNORM)"
    r"\s[A-Z]{0,2}\.?\d{2,5}(?:[.-]\d{1,4}){0,3}(?::\s?(?:19|20)\d\d|-(?:19|20)\d\d)?)(?=[\s,.;)]|$)[,.;]?"
)
_OF_STANDARDS = deferred(
    r"(?:(?:Recommended|Draft|Trial-Use|Standard|International)\s){0,2}(?:Standard|Practice|Guide|Code|Specification|Requirements)s?\s"
)
_NUMBERED = frozenset(
    ("container-title", "volume", "issue", "page", "publisher", "number", "note", "genre", "issued", "publisher-place", "edition")
)


@when(beside("container-title", "editor"))
def books_to_their_editors(sheet: Sheet) -> None:
    """ "in Advances in | Distributed Mud, K. Holt and O. Weir, Eds.": what ends in a small word goes on, to the comma in front of the editors' initials."""
    index = sheet.index("container-title")
    if index is None or sheet.label(index + 1) != "editor":
        return
    run, editors = sheet.runs[index].span, sheet.runs[index + 1].span
    if _SMALL_LAST.search(sheet.text, run.start + 3, run.end) and (rest := _REST_OF_BOOK.match(sheet.text, editors.start, editors.end)):
        sheet.relabel(run.start, rest.end("book"), "container-title")


@when(beside(("page", "volume", "issue"), "editor"))
def initials_of_editors(sheet: Sheet) -> None:
    """ "vol. 2, | A. | Holt, Ed.": initials in front of an editor's family name are no page."""
    index = sheet.index("editor")
    if not index:
        return
    run = sheet.runs[index - 1].span
    if _LONE_INITIALS.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(run.start, sheet.runs[index].span.end, "editor")


@when(beside("event-title", ("publisher", "container-title")))
def meetings_go_on(sheet: Sheet) -> None:
    """ "presented at the 44th Annu. | Symp. Comput. Mud., | Toronto": behind an abbreviation the word for a meeting goes on with its name."""
    index = sheet.index("event-title")
    if index is None or sheet.label(index + 1) not in ("publisher", "container-title"):
        return
    run, behind = sheet.runs[index].span, sheet.runs[index + 1].span
    if sheet.text[run.end - 1] not in ",;:" and _GOES_ON.match(sheet.text, behind.start, behind.end):
        sheet.relabel(run.start, behind.end, "event-title")


@when(has("volume", "edition"), words=("ch.", "chap", "chs."))
def chapters(sheet: Sheet) -> None:
    """ "2011, | ch. 4, | pp. 101-138" as a volume: the chapter stands with the pages."""
    for run in sheet.runs:
        if run.label in ("volume", "edition") and _CHAPTER.fullmatch(sheet.text, run.span.start, run.span.end):
            sheet.relabel(run.span.start, run.span.end, "page")
            return


@when(has("container-title", "volume", "page", "note", "title"), words=("patent ", "pat. ", "patent: "))
def patents(sheet: Sheet) -> None:
    """ "“Mud latch,” | U.S. Patent | 5 | 123 456, | Mar. 3, 1992": the number of a patent, with the blanks that part its figures."""
    match = _PATENT.search(sheet.text, 1)
    if match is None:
        return
    bracketed = sheet.text[match.start() - 1] in "([" and sheet.text[match.end() : match.end() + 1] in (")", "]")
    labels = sheet.within(*match.span("number"))
    if bracketed and labels <= _NUMBERED | {"title"}:
        sheet.relabel(match.start() - 1, match.end() + 1, "number")
    elif labels <= _NUMBERED:
        sheet.relabel(match.start(), match.end(), "number")


@when(
    has("container-title", "note", "page", "number"),
    words=("ieee std", "iso ", "iso/", "iec ", "din ", "bs en", "ansi", "astm", "itu-", "nist sp", "önorm"),
)
def standards(sheet: Sheet) -> None:
    """ "*Standard for Weirs*, | IEEE Std | 9147.2-2014, | 2014": the number of a standard begins with who made it."""
    match = _STANDARD.search(sheet.text)
    if match is None:
        return
    labels = sheet.within(*match.span("number"))
    if not labels <= _NUMBERED or labels == {"number"} or not match.start() or _in_a_name(sheet, match.start(), match.end()):
        return
    sheet.relabel(match.start(), match.end(), "number")
    if not sheet.has("author", "editor", "title"):
        sheet.relabel(sheet.runs[0].span.start, match.start(), "title")


def _in_a_name(sheet: Sheet, start: int, end: int) -> bool:
    """Whether a standard's number is a part of what a book or a journal is called: "In A. Holt (Ed.), | Implementing ISO 9001 |", "ISO 9000 News"."""
    if not sheet.has("author", "editor", "title"):
        return False
    around = any(
        run.label == "container-title"
        and run.span.start < end
        and start < run.span.end
        and not start <= run.span.start < run.span.end <= end
        for run in sheet.runs
    )
    return around or (sheet.has("editor") and "container-title" in sheet.within(start, end))


@when(starts("author"), beside("author", "title"), words=("standard", "practice", "guide", "code", "specification", "requirement"))
def standards_by_name(sheet: Sheet) -> None:
    """ "IEEE | Standard for Weirs": who made the standard, in front of the word without a mark, begins its title."""
    first = sheet.runs[0].span
    if sheet.label(1) == "title" and first.of(sheet.text).isupper() and first.of(sheet.text).isalpha():
        title = sheet.runs[1].span
        if _OF_STANDARDS.match(sheet.text, title.start, title.end):
            sheet.relabel(first.start, title.end, "title")
