"""What stands at the end: kinds of work, pages, places and publishers."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.extract.references.parsing.mending.shapes import Together, beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.vocabulary import CONFERENCE, MEDIA, PAGES, REPORT, THESIS, THESIS_STEMS, mentions
from citecheck.text.expressions import deferred
from citecheck.text.names import is_body
from citecheck.text.pages import PAGES as PAGE_NUMBERS

_THESIS_BEHIND = deferred(rf"(?:[,.]\s{{1,2}}|\s(?=[(\[]))(?P<thesis>[(\[]?{THESIS}[)\]]?)(?=[\s,.;:]|$)", re.IGNORECASE)
_THESIS = deferred(rf"[\s(\[]{{0,2}}{THESIS}(?!\w)", re.IGNORECASE)
_THESIS_WITHIN = deferred(rf"(?<!\w){THESIS}(?!\w)", re.IGNORECASE)
_PAGE_WORD = deferred(rf"[\s(,.;]{{0,3}}{PAGES}[\s.]{{0,3}}$", re.IGNORECASE)
_PAGE = deferred(rf"[\s]{{0,2}}{PAGE_NUMBERS}[\s.,;)]{{0,3}}", re.IGNORECASE)
_PLACE = deferred(r"(?P<place>[^\W\d_][^:\d]{1,40}):\s(?P<publisher>[^\W\d_][^:]{1,60})$")
_PLACE_AT = deferred(r"(?P<place>[^\W\d_][^\d:./@]{2,40}?)\s(?:at|on|see)\s(?=www\.|https?:)")
_WITH_ARTICLE = deferred(
    r"(?P<place>[^\d,:]{2,40}),\s(?P<publisher>(?:(?:il|lo|la|le|gli|les|el|los|las|o|os|as)\s|l['’])[^\W\d_a-z][^,:\d]{1,40}),?"
)
_LEAVES = deferred(r"(?<!\w)pp?\.\s?[A-Z]{1,2}/\d{1,4}(?:\s?[-–—]\s?[A-Z]{1,2}/\d{1,4})?,?(?!\w)")
_PAGED = deferred(r"pp?\.\s?\d{1,5}(?:[-–]\d{1,5})?\.?")
_VOLUME_PAGE = deferred(r"(?P<volume>\d{1,4}(?:[-–/]\d{1,4})?),\s\d{1,5}[a-m]\.?")
_YEAR_FIRST = deferred(r"[\[(](?:1[4-9]|20)\d\d[\])][.,]?\s")  # the year of the original
_MINISTRY = re.compile(
    r"(?:the\s)?(?:ministry|department|ministère|ministério|ministerio|ministero|secretaria|government)\s(?:of|for|de|do|da|des|du|della)\s",
    re.IGNORECASE,
)
_PUBLISHES = deferred(r"press|verlag|publish|univ|éditions|editora|editorial|edizioni|springer|wiley|elsevier", re.IGNORECASE)
_TRANSLATED = deferred(r"\[[^\W\d_a-z][^\[\]]{5,200}\][.,]?")  # "Nihon no shisō [Japanese Thought]"
_NO_TITLE = deferred(
    rf"(?<!\w)(?:{MEDIA}|{THESIS}|{REPORT}|in|internet|online|print|cd|audio|audiobook|album|song|radio|tv|television|broadcast|recording|speech|transcript|"
    r"letter|email|communication|editorial|abstract|review|rezension|special|issue|heft|suppl|paper|presentation|conference|website|web|blog|episode|edition|"
    r"electronic|ebook|kindle|version|code|translation|trad|übers|preprint|monograph|thesis|phd|measurement|instrument|report|apparatus|post|comment|"
    r"eingeschränkt|self-published|и|электронный|текст|электрон)(?!\w)",
    re.IGNORECASE,
)
_MEETS = deferred(
    rf"{CONFERENCE}|conf|congr|kongr|meeting|symposi|simp[óo]s|workshop|seminar|session|summit|tagung|treffen|colloq|kolloq|coloq|encontro|encuentro|jornad|convegn|annual|assembl|forum|proc",
    re.IGNORECASE,
)


@when(has("publisher", "publisher-place", "title", "note", "original-title"), lacks=has("genre"), words=THESIS_STEMS)
def _theses(sheet: Sheet) -> None:
    """ "Köln, Universität, Diss.", "Title (Doctoral dissertation)": the kind of a thesis behind another part."""
    if sheet.has("genre") or not mentions(sheet.lower, THESIS_STEMS):
        return
    for run in sheet.runs:
        if run.label not in ("publisher", "publisher-place", "title", "note", "original-title"):
            continue
        if run.label == "original-title" and _THESIS_WITHIN.search(sheet.said(run)):
            sheet.relabel(run.span.start, run.span.end, "genre")
            return
        if run.label == "note" and _THESIS.match(sheet.said(run)):
            sheet.relabel(run.span.start, run.span.end, "genre")
            return
        match = _THESIS_BEHIND.search(sheet.text, run.span.start + 2, run.span.end)
        if match and (run.label != "title" or match["thesis"][0] in "(["):
            sheet.relabel(match.start("thesis"), run.span.end if run.label == "note" else match.end("thesis"), "genre")
            return


@when(beside("title", "genre"), lacks=has("original-title"))
def _translated_titles(sheet: Sheet) -> None:
    """Words in square brackets right behind the title that name no kind of work are the title in another language."""
    index = sheet.index("genre")
    if index is None or sheet.label(index - 1) != "title" or sheet.has("original-title"):
        return
    run = sheet.runs[index]
    if _TRANSLATED.fullmatch(sheet.said(run)) and not _NO_TITLE.search(sheet.said(run)):
        sheet.relabel(run.span.start, run.span.end, "original-title")


@when(has("page"))
def _page_words(sheet: Sheet) -> None:
    """The word "p." and, with another label, its numbers."""
    index = sheet.index("page")
    if index is None or index + 1 >= len(sheet.runs) or _PAGE_WORD.fullmatch(sheet.said(sheet.runs[index])) is None:
        return
    behind = sheet.runs[index + 1].span
    if match := _PAGE.match(sheet.text, behind.start):
        sheet.relabel(sheet.runs[index].span.start, max(match.end(), sheet.runs[index].span.end), "page")


def _leaves(sheet: Sheet) -> None:
    """ "pp.D/6 – D/8": a letter for the section, and the page in it."""
    match = _LEAVES.search(sheet.text) if "/" in sheet.text and "p." in sheet.text else None
    if (
        match
        and (sheet.within(match.start(), match.end()) - {"page"})
        and not sheet.within(match.start(), match.end()) & {"title", "URL", "DOI"}
    ):
        sheet.relabel(match.start(), match.end(), "page")


@when(beside(("other", "note"), ""), lacks=has("page"))
def _last_pages(sheet: Sheet) -> None:
    last = sheet.runs[-1] if sheet.runs else None
    if last is not None and last.label in ("other", "note") and not sheet.has("page") and _PAGED.fullmatch(sheet.said(last)):
        sheet.relabel(last.span.start, last.span.end, "page")


@when(beside("container-title", "page"), lacks=has("volume", "issue", "publisher"))
def _volume_in_front(sheet: Sheet) -> None:
    """ "Mud Physics, 904–905, 270c": behind a periodical the volume, then the number of the article, which has a letter."""
    index = sheet.index("page")
    if index is None or sheet.has("volume", "issue", "publisher") or sheet.label(index - 1) != "container-title":
        return
    if match := _VOLUME_PAGE.fullmatch(sheet.said(sheet.runs[index])):
        start = sheet.runs[index].span.start
        sheet.relabel(start, start + match.end("volume") + 1, "volume")


@when(has("publisher", "publisher-place", "URL", "title"))
def places(sheet: Sheet) -> None:
    """ "Köln: Pfosten": behind the place's colon stands the publisher; and a title with a place and a publisher at its end."""
    if sheet.has("publisher"):
        _place_in_publisher(sheet)
        last = sheet.runs[-1]
        if (
            last.label == "URL"
            and not sheet.has("publisher-place")
            and (match := _PLACE_AT.match(sheet.text, last.span.start, last.span.end))
        ):
            _place_at(sheet, last, match)
        return
    for run in sheet.runs:
        if run.label == "URL" and not sheet.has("publisher-place") and (match := _PLACE_AT.match(sheet.text, run.span.start, run.span.end)):
            _place_at(sheet, run, match)
            return
        if (
            run.label == "publisher-place"
            and (match := _WITH_ARTICLE.fullmatch(sheet.text, run.span.start, run.span.end))
            and is_place(match["place"])
        ):
            sheet.relabel(match.start("publisher"), run.span.end, "publisher")
            return
        if run.label == "publisher-place" and (match := _PLACE.search(sheet.text, run.span.start, run.span.end)):
            sheet.relabel(match.start("publisher"), run.span.end, "publisher")
            return
        if run.label == "title" and _imprint_behind(sheet, run):
            return


def _place_at(sheet: Sheet, run: Run, match: re.Match[str]) -> None:
    """ "London | at www.example.org": in front of "at" stands the place."""
    if is_place(match["place"]):
        sheet.relabel(run.span.start, match.end("place"), "publisher-place")


def _place_in_publisher(sheet: Sheet) -> None:
    """ "Tulsa: Author", "Verso: London", labelled as the publisher alone."""
    run = sheet.first("publisher")
    match = None if run is None or sheet.has("publisher-place") else _PLACE.fullmatch(sheet.said(run).strip(" .,;()"))
    if run is None or match is None:
        return
    colon = sheet.text.index(":", run.span.start)
    if is_place(match["publisher"]):
        sheet.relabel(colon + 1, run.span.end, "publisher-place")
    elif is_place(match["place"]) or (len(match["place"].split()) < 3 and not match["place"].isupper()):
        sheet.relabel(run.span.start, colon + 1, "publisher-place")


@when(starts("author", "issued"), lacks=has("title", "container-title", "event-title", "genre"))
def untitled(sheet: Sheet) -> None:
    """What stands between the authors and the imprint of a work without a title is the title."""
    dated_in_front = sheet.label(0) == "issued" and sheet.label(1) == "author"
    if sheet.has("title", "container-title", "event-title", "genre") or not (sheet.label(0) == "author" or dated_in_front):
        return
    index = 2 if sheet.label(1) == "issued" or dated_in_front else 1
    if index == 2 and len(sheet.runs) == 3 and sheet.label(index) == "publisher" and not is_body(sheet.said(sheet.runs[index])):
        sheet.relabel(sheet.runs[index].span.start, sheet.runs[index].span.end, "title")
        return
    if sheet.label(index) not in ("publisher", "note") or sheet.label(index + 1) not in ("publisher-place", "edition", "publisher"):
        return
    run = sheet.runs[index]
    if run.label == "note" or not is_body(sheet.said(run)):
        years = _YEAR_FIRST.match(sheet.said(run))
        sheet.relabel(run.span.start + (years.end() if years else 0), run.span.end, "title")


def _imprint_behind(sheet: Sheet, run: Run) -> bool:
    colon = sheet.text.rfind(": ", run.span.start, run.span.end)
    if colon < 0 or sheet.has("publisher-place"):
        return False
    start = max(sheet.text.rfind(stop, run.span.start, colon) for stop in (", ", ". ", "? ", "; "))
    behind = sheet.text[colon + 2 : run.span.end].strip(" .,")
    if start < 0 or not is_place(sheet.text[start + 2 : colon]) or not 0 < len(behind.split()) <= 5:
        return False
    sheet.relabel(start + 2, colon + 1, "publisher-place")
    sheet.relabel(colon + 2, run.span.end, "publisher")
    return True


@when(has("event-title", "container-title"), lacks=has("publisher"))
def bodies_that_publish(sheet: Sheet) -> None:
    """A body without a word of meetings, where a meeting was labelled, publishes."""
    if sheet.has("publisher"):
        return
    for run in sheet.runs:
        if run.label == "event-title" and is_body(sheet.said(run)) and not _MEETS.search(sheet.said(run)):
            sheet.relabel(run.span.start, run.span.end, "publisher")
            return
        if run.label == "container-title" and _MINISTRY.match(sheet.said(run)) and not sheet.has("volume", "issue", "page"):
            sheet.relabel(run.span.start, run.span.end, "publisher")
            return


@when(
    beside(("title", "original-title"), "publisher"),
    beside("publisher", ("volume", "issue", "page")),
    lacks=has("container-title", "publisher-place", "genre", "event-title", "editor"),
)
def periodicals(sheet: Sheet) -> None:
    """What stands as publisher right in front of volume or pages, and there is no other container, is the periodical."""
    index = sheet.index("publisher")
    if (
        index is None
        or sheet.has("container-title", "publisher-place", "genre", "event-title", "editor")
        or sheet.label(index + 1) not in ("volume", "issue", "page")
    ):
        return
    if sheet.label(index + 1) == "page" and not sheet.said(sheet.runs[index]).endswith(":"):
        return
    if sheet.label(index - 1) in ("title", "original-title") and not _PUBLISHES.search(sheet.said(sheet.runs[index])):
        sheet.relabel(sheet.runs[index].span.start, sheet.runs[index].span.end, "container-title")


# The kind of a thesis, and what was taken for the kind of a work.
genres = Together((_translated_titles, _theses))
# Pages of several labels, pages that were left over at the end; a volume in front of an article's number.
pages = Together((_leaves, _last_pages, _volume_in_front, _page_words))
