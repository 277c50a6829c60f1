"""What lists of the humanities print in forms of their own: editors joined by dashes, early printers, reprints and translations behind the imprint, names in front."""

from __future__ import annotations

import re
from itertools import pairwise

from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import EDITED_BY, EDITORS, IN, mentions
from citecheck.text.expressions import deferred
from citecheck.text.roman import roman

_ROLE = deferred(rf"[(\[]\s?{EDITORS}\.?\s?[)\]][\s,.:;]{{0,3}}$", re.IGNORECASE)
_DASHED = deferred(r"\s[-–—]\s?$")
_BEHIND_IN = deferred(rf"\W{{0,3}}{IN}(?=[\s:]|$)", re.IGNORECASE)
_INITIALS = r"(?:[^\W\d_a-z]\.[\s-]?){1,4}"
_FAMILY = r"[^\W\d_a-z][^\W\d_]{1,25}(?:[-’'][^\W\d_]{1,20})?"
_WHOLE_NAME = deferred(rf"\s?{_INITIALS}\s?{_FAMILY}")
_IN_FRONT = deferred(rf"\s?(?P<names>{_FAMILY},\s{_INITIALS}|{_INITIALS}{_FAMILY}|A[aA]\.\s?(?:[Vv][Vv]|[wW])\.),\s(?=[^\W_])")
_ENTRY = deferred(r",\s(?P<entry>(?:voce|s\.\s?v\.|ad\svocem)\s)", re.IGNORECASE)
_THERE = deferred(r"\s?(?P<there>Ivi|Ibid(?:em\b|\.)|Ebd\.|Ebenda)(?=,?\s(?:pp?\.\s?|S\.\s?)?\d)")
_THERE_ALONE = deferred(r"(?:Ivi|Ibid(?:em|\.)|Ebd\.|Ebenda),")
_NAME_WORD = r"(?:[^\W\d_a-z][\w’'-]{0,25}\.?(?:-?[^\W\d_a-z]\.){0,3}|de|di|da|del|della|van|von|der|den|dos|du|la|le)"
_NAMES_AND_ROLE = deferred(
    rf"(?P<names>{_NAME_WORD}(?:(?:\s[-–—]\s|,\s(?:(?:e|and|et|und|y)\s)?|\s(?:(?:e|and|et|und|y|&)\s)?){_NAME_WORD}){{1,30}})\s(?P<role>[(\[]{EDITORS}\.?[)\]])[,:]\s"
)
_BOOK_AND_EDITORS = deferred(rf"(?P<book>in:?\s[^\W\d_a-z][^,;:()]{{3,120}}),\s(?={EDITED_BY}\s)")
_EDITORS_AND_BOOK = deferred(r"[^,;:()]{4,60},\s(?P<book>in:?\s[^\W\d_a-z][^\W\d_]{2,20}\s[^,;:()]{2,120}),?")
_OPEN_RANGE = deferred(r"(?<!\d)(?:1[4-9]|20)\d\d\s?[-–—/]$")
_SECOND_YEAR = deferred(r"\s?(?:(?:1[4-9]|20)\d\d|\d\d)(?!\d),?(?=\s|$)")
_QUOTED_AND_NUMBER = deferred(r"\s?(?:in:?\s)?[«“\"][^«»“”\"]{3,90}[»”\"],?\s(?P<number>[IVXLCil]{1,8}|\d{1,4}),?", re.IGNORECASE)
_NUMBER_ALONE = deferred(r"\s?(?:\d{1,4}|[IVXLC]{1,8}),?")
_NEW_SERIES = deferred(r"\s?(?:n\.\s?s\.|N\.\s?[SF]\.|n\.\s?f\.),?")
_LETTERS = deferred(r"\s?[A-Z]{3,6},?")
_PAGE_THERE = deferred(r",?\s(?P<page>pp?\.\s?\d{1,4}(?:\s?[-–]\s?\d{1,4})?),?")
_OTHER = deferred(
    r"[,.;]?\s(?P<other>(?P<open>[(\[])?(?:rist\.(?:\sanast\.)?|ristampa(?:\sanastatica)?|ed\.\sor(?:ig)?\.|trad\.\s(?:it|fr|ted|ingl|spagn)\.|tr\.\sit\.|repr\.|Nachdr\.|Neudr\.)"
    r"(?:\s(?!di\s)[^()\[\]]{0,120}?)?\s(?:1[4-9]|20)\d\d(?!\d)(?:,\spp?\.\s?\d{1,4}\s?[-–]\s?\d{1,4}(?=[)\]]))?[)\]]?)",
    re.IGNORECASE,
)
_PRINTER = r"(?:[Aa]pp?resso|[Aa]pud|[Tt]ypis|[Nn]ella\s[Ss]tamperia\sdi|[Ee]x\s(?:officina|typographia)|(?<=,\s)[Pp]er\s(?:li\s)?(?=(?-i:[^\W\d_a-z])))\s?[^,;:()\d]{3,50}?"
_YEAR = r"(?:1[4-8]\d\d|M[CDLXVI]{2,14})"
_EARLY = deferred(
    rf",\s(?P<place>(?:in\s)?(?-i:[^\W\d_a-z])[^\W\d_]{{3,16}})[,.]\s(?P<printer>{_PRINTER}),\s(?P<year>{_YEAR})(?=[\s,.;)]|$)",
    re.IGNORECASE,
)
_EARLY_BEHIND = deferred(
    rf"[,.]\s(?P<place>(?:in\s)?(?-i:[^\W\d_a-z])[^\W\d_]{{3,16}})[,.]?\s(?P<year>{_YEAR})[,.]\s(?P<printer>{_PRINTER})[\s.]{{0,2}}$",
    re.IGNORECASE,
)
_ROMAN_YEAR = deferred(r"[,.]\s(?P<year>M[DCLXVI]{3,14})(?=[,.;)]|\s?$)")
_NO_YEARS = frozenset(("title", "page", "volume", "issued"))
_FIRST_PRINTS, _LAST_ROMAN = 1450, 1960
_FRONT = 250  # code points in which the names of editors end
_OTHER_STEMS = ("rist", "ed. or", "trad. ", "tr. it", "repr.", "achdr.", "eudr.")  # one of them is in each
_ENTRY_STEMS = ("voce", "s.v.", "s. v.")
_STEMS = ("presso", "apud", "typis", "stamperia", "officina", "typographia", ", per ")


@when(beside("author", "editor") | beside("editor", "author"))
def rows_of_editors(sheet: Sheet) -> None:
    """ "A. Holt – | B. Lund (eds.)": names joined by a dash are one row and have the role of the last; "in A. Holt | – B. Lund": so have all who stand behind "in"."""
    if not sheet.has("editor") or not sheet.has("author"):
        return
    for index in range(1, len(sheet.runs)):
        before, run = sheet.runs[index - 1], sheet.runs[index]
        if before.label == "author" and run.label == "editor" and index == 1 and _ROLE.search(sheet.text, run.span.start, run.span.end):
            if _DASHED.search(sheet.text, before.span.start, run.span.start) or _initial_alone(sheet, before.span.end):
                sheet.relabel(before.span.start, run.span.end, "editor")
                return
        elif before.label == "editor" and run.label == "author" and index > 1 and _BEHIND_IN.match(sheet.said(before)):
            sheet.relabel(before.span.start, run.span.end, "editor")
            return


def _initial_alone(sheet: Sheet, end: int) -> bool:
    """Whether the initial of a name whose family name goes on behind stands in front of ``end``."""
    return end > 1 and sheet.text[end - 1] == "." and sheet.text[end - 2].isupper() and (end == 2 or not sheet.text[end - 3].isalnum())


@when(starts("author", "editor"), has("title"))
def roles_in_front(sheet: Sheet) -> None:
    """ "A. Holt - | B. Lund (eds.), Rivers": names in front of the bracketed role are the editors, and what stands behind it is the title."""
    if sheet.label(0) not in ("author", "editor"):
        return
    bracket = sheet.text.find("(", 0, _FRONT)
    if bracket < 0:
        bracket = sheet.text.find("[", 0, _FRONT)
    if bracket < 0 or not sheet.text[bracket + 1 : bracket + 2].isalpha():
        return
    match = _NAMES_AND_ROLE.match(sheet.text)
    if match is None or "title" not in sheet.within(match.start(), len(sheet.text)):
        return
    over = next((run for run in sheet.runs if run.span.start < match.end() - 1 < run.span.end), None)
    if over is not None and over.label == "title" and not _name_in_title(sheet, over.span.start, match.end("names")):
        return
    behind = sheet.text[match.end() : over.span.end].strip(" ,.:") if over else ""
    sheet.relabel(match.start(), match.end("role") + 1, "editor")
    if over is not None and behind and over.label in ("author", "editor"):
        sheet.relabel(match.end("role") + 1, over.span.end, "title")
    elif sheet.label(1) == "author" and sheet.label(2) == "title":
        sheet.relabel(sheet.runs[1].span.start, sheet.runs[1].span.end, "title")


def _name_in_title(sheet: Sheet, start: int, end: int) -> bool:
    """Whether the title's first words are sure to be a name: the initials or the dash of one stand in front, or they have initials of their own."""
    front = sheet.text[:start].rstrip()
    return _initial_alone(sheet, len(front)) or front[-1:] in "-–—" or _WHOLE_NAME.fullmatch(sheet.text, start, end) is not None


@when(has("editor"), lacks=starts("editor") | has("container-title"))
def books_among_editors(sheet: Sheet) -> None:
    """ "in Rivers and Mud, a cura di A. Holt", "ed. A. Holt, in Rivers and Mud" under one label: the book is the container."""
    index = sheet.index("editor")
    if not index or sheet.has("container-title"):
        return
    run = sheet.runs[index]
    if match := _BOOK_AND_EDITORS.match(sheet.text, run.span.start, run.span.end):
        sheet.relabel(run.span.start, match.end("book") + 1, "container-title")
    elif match := _EDITORS_AND_BOOK.match(sheet.text, run.span.start, run.span.end):
        sheet.relabel(match.start("book"), run.span.end, "container-title")


@when(beside(("author", "editor"), "publisher-place"), lacks=has("title", "container-title"))
def titles_in_front_of_places(sheet: Sheet) -> None:
    """ "A. Holt, | L'Epica, Bologna 1986" under the label of the place: in front of a known place stands the title, where nothing else is."""
    if sheet.label(0) not in ("author", "editor") or sheet.label(1) != "publisher-place" or sheet.has("title", "container-title"):
        return
    run = sheet.runs[1]
    comma = sheet.text.rfind(", ", run.span.start, run.span.end - 1)
    front = sheet.text[run.span.start : comma]
    if comma > 0 and is_place(sheet.text[comma + 2 : run.span.end]) and (not is_place(front) or " and " in front or " e " in front):
        sheet.relabel(run.span.start, comma + 1, "title")


@when(beside("issued", ("volume", "page", "issue", "note")))
def ranges_of_years(sheet: Sheet) -> None:
    """ "1845 - | 47, IV": the second year of a range belongs to the first."""
    for dated, following in pairwise(sheet.runs):
        if dated.label != "issued" or following.label not in ("volume", "page", "issue", "note"):
            continue
        run = dated.span
        if _OPEN_RANGE.search(sheet.text, run.start, run.end) and (second := _SECOND_YEAR.match(sheet.text, following.span.start)):
            sheet.relabel(run.start, second.end(), "issued")
            return


@when(has("container-title", "volume"))
def numbers_behind_journals(sheet: Sheet) -> None:
    """ "«Mud», XIV" under one label; "n.s. | 2 | (2002)"; "QCC | 6 | (1985)": which is the journal, which its volume."""
    index = sheet.index("container-title")
    if index is not None and not sheet.has("volume"):
        run = sheet.runs[index].span
        if match := _QUOTED_AND_NUMBER.fullmatch(sheet.text, run.start, run.end):
            sheet.relabel(match.start("number"), run.end, "volume")
    index = sheet.index("volume")
    if index is None or sheet.label(index + 1) != "issue" or sheet.label(index + 2) != "issued":
        return
    run, number = sheet.runs[index].span, sheet.runs[index + 1].span
    if _NUMBER_ALONE.fullmatch(sheet.text, number.start, number.end) is None:
        return
    if _NEW_SERIES.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(run.start, number.end, "volume")
    elif not sheet.has("container-title") and sheet.label(index - 1) == "title" and _LETTERS.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(number.start, number.end, "volume")
        sheet.relabel(run.start, run.end, "container-title")


@when(starts("title", "issued"), has("title"), lacks=has("author"))
def names_in_front(sheet: Sheet) -> None:
    """ "Holt, A., Rivers": a name with initials in front of the title is the author's, where nobody else is."""
    index = sheet.index("title")
    if index is None or sheet.has("author") or not (index == 0 or (index == 1 and sheet.label(0) == "issued")):
        return
    run = sheet.runs[index]
    if match := _IN_FRONT.match(sheet.text, run.span.start, run.span.end):
        sheet.relabel(match.start("names"), match.end("names") + 1, "author")


@when(beside("author", "title"), words=_ENTRY_STEMS)
def entries(sheet: Sheet) -> None:
    """ "Holt, Z., voce | Lund, Mauro": behind the word for an entry stands its title."""
    index = sheet.index("author")
    if index is None or sheet.label(index + 1) != "title" or not mentions(sheet.lower, _ENTRY_STEMS):
        return
    run = sheet.runs[index]
    if match := _ENTRY.search(sheet.text, run.span.start + 3, run.span.end + 1):
        sheet.relabel(match.start("entry"), sheet.runs[index + 1].span.end, "title")


def same_places(sheet: Sheet) -> None:
    """ "Ivi, p. 208": the word for the work of the note before is nobody and no title; "Ibidem, | Libro delle parti": nor is that for its archive."""
    if sheet.text[:1] not in "IE ":
        return
    if sheet.label(0) == "author" and _THERE_ALONE.fullmatch(sheet.said(sheet.runs[0])):
        sheet.relabel(0, sheet.runs[0].span.end, "other")
    if (match := _THERE.match(sheet.text)) is None:
        return
    end = sheet.runs[0].span.end
    if sheet.label(0) in ("author", "title", "editor", "container-title") and end <= match.end("there") + 1:
        sheet.relabel(match.start("there"), match.end("there") + 1, "other")
    elif sheet.label(0) == "note" and (page := _PAGE_THERE.match(sheet.text, match.end(), end)):
        sheet.relabel(*page.span("page"), "page")


@when(has("issued"), words=_OTHER_STEMS)
def other_editions_behind(sheet: Sheet) -> None:
    """A reprint, the original or a translation behind the imprint and its year is a note ("Rome 1962, rist. anast. Bologna, Forni, 1980")."""
    if not sheet.has("issued") or not mentions(sheet.lower, _OTHER_STEMS):
        return
    for match in _OTHER.finditer(sheet.text):
        labels = sheet.within(match.start("other"), match.end("other"))
        dated = any(run.label == "issued" and run.span.end <= match.start("other") for run in sheet.runs)
        begun = next((run.span.start for run in sheet.runs if run.label == "container-title"), match.start())
        told = "container-title" not in labels or (begun > match.start("other") and match["other"].lower().startswith("trad"))
        if dated and told and labels.isdisjoint(("title", "translator", "author")):
            sheet.relabel(match.start("other"), match.end("other"), "note")
            return


@when(words=_STEMS)
def early_printers(sheet: Sheet) -> None:
    """ "in Venetia, appresso Pietro Holt, 1588", "In Venetia MDCXXXVIII. Appresso Pietro Holt": place, printer and year."""
    if mentions(sheet.lower, _STEMS):
        match = _EARLY.search(sheet.text, 8) or _EARLY_BEHIND.search(sheet.text, 8)
        if match is not None:
            for group, label in (("place", "publisher-place"), ("printer", "publisher"), ("year", "issued")):
                sheet.relabel(*match.span(group), label)


@when(lacks=has("issued"))
def roman_years(sheet: Sheet) -> None:
    """ "Venezia, Giunti, MDLXXXI": a year in Roman figures between two marks dates the work, where nothing else does."""
    if sheet.has("issued") or (match := _ROMAN_YEAR.search(sheet.text, 8)) is None:
        return
    if _FIRST_PRINTS < (roman(match["year"]) or 0) < _LAST_ROMAN and _NO_YEARS.isdisjoint(sheet.within(*match.span("year"))):
        sheet.relabel(*match.span("year"), "issued")
