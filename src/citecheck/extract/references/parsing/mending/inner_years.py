"""Years that are a part of a title or of a meeting's name, not the date of the work: another year dates it."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.extract.references.parsing.mending.shapes import Together, beside, has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.vocabulary import REVIEW_OF, REVIEW_STEMS
from citecheck.text.expressions import deferred

_A_YEAR = deferred(r"(?<!\d)(?:1[1-9]|20)\d\d(?!\d)")
_RANGE = deferred(r"\W{0,3}(?:1[1-9]|20)\d\d\s{0,2}[-–—]\s{0,2}(?:(?:1[1-9]|20)\d\d|\d\d)\W{0,4}")
_WITH_A_MONTH = deferred(r"[^\W\d_]{3,}")
_TITLES = ("title", "container-title", "event-title", "collection-title")
_IMPRINT = ("publisher", "publisher-place", "volume", "issue", "container-title", "edition")
_PLACE_AND_DAYS = deferred(r"\([^():\d]{2,80}(?:,[^():]{0,40}?\d|\s\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s[^\W\d_])[^():]{0,40}?\)[,.;]?")
_PLACE_AND_HOUSE = deferred(r"\([^():,\d]{2,40},\s[^():\d]{4,60}\)[,.;]?")  # of a show
_IN_BRACKETS = frozenset(("publisher-place", "issued", "event-title", "title", "original-title", "note", "publisher", "other", "genre"))
_BEHIND = frozenset(("page", "note", "other", "collection-title", "URL", "DOI", "ISBN", "ISSN", "accessed", "number", "edition", "genre"))
_EDITION_OF = re.compile(
    r"\((?:Erstaufl|Erstausg|zuerst|\d{1,2}\.\s?(?:unv\.\s)?Aufl|(?:\d{1,2}(?:st|nd|rd|th|a|ª|e|º)|[IVX]{1,4}|prima|seconda)\s(?:ed|éd)|TB\b|ed\.\sor)[^()]{0,30}?(?:1[4-9]|20)\d\d\)[.,]?",
    re.IGNORECASE,
)
_NO_DATE = deferred(r"[\W_]{0,3}(?:n\.?\s?d|o\.?\s?[JD]|s\.?\s?[adf]|undated|no date)\b", re.IGNORECASE)
_TWO_DATES = deferred(
    r"(?P<first>(?:in\s|of\s|since\s)?(?:1[4-9]|20)\d\d[.?!]?)\s\((?:1[4-9]|20)\d\d[a-z]?(?:,\s[^()\d]{3,12}(?:\s\d{1,2})?)?\)[.,:]?$"
)
_REVIEW = deferred(rf"(?<!\w){REVIEW_OF}:?", re.IGNORECASE)
_SOME = 8  # code points of a title
_IN_WORD = deferred(r"\W{0,2}in:?\s", re.IGNORECASE)
_BARE = deferred(r"\W{0,3}(?:1[4-9]|20)\d\d[a-z]?\W{0,4}")


@when(beside(_IMPRINT, "issued"), beside(_TITLES, "issued") | beside("issued", "title"))
def _of_titles(sheet: Sheet) -> None:
    """A range of years, a year in brackets or a day behind a title ("Rivers, 1471-1789, Ghent 1984", "Papers (Urbino, 3 May 1988), Rome 1990")
    belongs to the title, where another year closes the imprint; so does a year with a colon or a range in front of the title ("2001: A Flood. Penguin, 1968").
    """
    dated = [index for index, run in enumerate(sheet.runs) if run.label == "issued"]
    if len(dated) < 2 or not _closes(sheet, dated[-1]):
        return
    index, last = dated[0], sheet.runs[dated[-1]]
    run = sheet.runs[index]
    years, closing = _A_YEAR.findall(sheet.said(run)), _A_YEAR.findall(sheet.said(last))
    if not years or not closing or years[0] == closing[-1] or index + 1 == dated[-1]:
        return
    if sheet.label(index - 1) in _TITLES and index > 0:
        if _belongs(sheet, index):
            sheet.relabel(run.span.start, run.span.end, sheet.label(index - 1))
    elif sheet.label(index + 1) == "title" and index == 1 and sheet.label(0) in ("author", "editor"):
        _in_front(sheet, run)


@when(beside((*_TITLES, "genre"), "publisher-place"), has("issued"))
def _days_in_brackets(sheet: Sheet) -> None:
    """ "catalogo della mostra | (Venezia, | 3 maggio - 5 giugno 1990), | Milano, Holt, 1990": place and days in brackets belong to the title in front of them, and to
    a container or a kind of work as a note.
    """
    for index in range(1, len(sheet.runs) - 2):
        place, front = sheet.runs[index], sheet.label(index - 1)
        if place.label != "publisher-place" or front not in (*_TITLES, "genre") or sheet.text[place.span.start] != "(":
            continue
        bracket = _PLACE_AND_DAYS.match(sheet.text, place.span.start)
        if bracket is None and front == "genre" and sheet.label(index + 2) == "publisher-place":
            bracket = _PLACE_AND_HOUSE.match(sheet.text, place.span.start)
        if bracket is None or not sheet.within(place.span.start, bracket.end()) <= _IN_BRACKETS:
            continue
        if any(run.label == "issued" for run in sheet.runs if run.span.start >= bracket.end()):
            sheet.relabel(place.span.start, bracket.end(), "title" if front == "title" else "note")
            return


@when(has("issued"))
def _other_editions(sheet: Sheet) -> None:
    """The year of another edition in brackets ("(Erstaufl. 1992)") is not the date of this one, which is printed outside."""
    if "(" not in sheet.text or not sheet.has("issued"):
        return
    match = _EDITION_OF.search(sheet.text)
    if match is None or "issued" not in sheet.within(match.start(), match.end()):
        return
    if any(
        run.label == "issued" and _A_YEAR.search(sheet.said(run)[: max(match.start() - run.span.start, 0)]) for run in sheet.runs
    ) or any(run.label == "issued" and run.span.start >= match.end() - 1 for run in sheet.runs):
        sheet.relabel(match.start(), match.end(), "note")


@when(beside("issued", "title"), beside("title", "issued"))
def _behind_no_date(sheet: Sheet) -> None:
    """ "(n.d.). A reply to Hall | (1998)": where the work has no date, a year in brackets is of what the title speaks of."""
    if (
        sheet.label(1) != "issued"
        or sheet.label(2) != "title"
        or sheet.label(3) != "issued"
        or any(map(str.isdigit, sheet.said(sheet.runs[1])))
    ):
        return
    if "(" in sheet.said(sheet.runs[3])[:1] and _NO_DATE.match(sheet.said(sheet.runs[1])) and sheet.said(sheet.runs[2])[-1].isalpha():
        sheet.relabel(sheet.runs[2].span.start, sheet.runs[3].span.end, "title")


@when(beside("title", "issued"))
def _two_in_one(sheet: Sheet) -> None:
    """ "A Town in Indiana, | in 1985. (1986, May 2)": of two dates in one the first ends the title in front, where the second is in brackets."""
    index = sheet.index("issued")
    if not index or sheet.label(index - 1) != "title":
        return
    run = sheet.runs[index].span
    if match := _TWO_DATES.match(sheet.text, run.start, run.end):
        sheet.relabel(run.start, match.end("first"), "title")


@when(beside(_TITLES, "issued"), beside(("publisher", "publisher-place"), "note"))
def _left_over(sheet: Sheet) -> None:
    """A bare year behind the imprint that was taken for a note, where the only date belongs to the title, is the date ("Music, 1525-1855, Ghent, Press, | 1996")."""
    if not sheet.has("note"):
        return
    dated = [index for index, run in enumerate(sheet.runs) if run.label == "issued"]
    if len(dated) != 1 or dated[0] == 0 or sheet.label(dated[0] - 1) not in _TITLES or not _belongs(sheet, dated[0]):
        return
    for index in range(dated[0] + 2, len(sheet.runs)):
        run = sheet.runs[index]
        if run.label == "note" and sheet.label(index - 1) in ("publisher", "publisher-place") and (bare := _BARE.match(sheet.said(run))):
            if bare.end() == len(sheet.said(run)) and all(other.label in _BEHIND for other in sheet.runs[index + 1 :]):
                sheet.relabel(run.span.start, run.span.end, "issued")
            return


@when(
    beside(("publisher-place", "publisher", "title", "author", "other", "note"), "issued"),
    beside("issued", ("container-title", "editor", "other")),
    words=REVIEW_STEMS,
)
def _of_reviewed(sheet: Sheet) -> None:
    """ "Rezension zu: A. Holt, Ufer, | Köln 1999. | In: Revue 41 | (2000)": place, press and year of the book that is reviewed are a note, where the review has its own year."""
    review = _REVIEW.search(sheet.text)
    dated = [run for run in sheet.runs if run.label == "issued"]
    if review is None or len(dated) < 2 or dated[0].span.start < review.end():
        return
    book = next((run for run in sheet.runs if run.span.start >= dated[0].span.end), None)
    first = next(run for run in sheet.runs if run.span.end > review.end())
    if book is None or book.label not in ("container-title", "editor", "other") or not _IN_WORD.match(sheet.text, book.span.start):
        return
    titled = first.label == "title" and review.start() > first.span.start + _SOME  # "The Measuring of Mud. Review of: ..."
    behind = next(
        (run.span.start for run in sheet.runs if run.span.start >= first.span.end and run.label != first.label), dated[0].span.start
    )
    sheet.relabel(review.start() if titled else behind, book.span.start, "note")


def _closes(sheet: Sheet, index: int) -> bool:
    """Whether a date stands behind the imprint or the numbers, and nothing that names the work behind it."""
    return sheet.label(index - 1) in _IMPRINT and all(run.label in _BEHIND for run in sheet.runs[index + 1 :])


def _belongs(sheet: Sheet, index: int) -> bool:
    """Whether the form of the first date says that it belongs to what stands in front: a range, a day or a place's year, and no full stop between."""
    said = sheet.said(sheet.runs[index])
    if _RANGE.fullmatch(said):
        return True
    before = sheet.said(sheet.runs[index - 1]).rstrip()
    if before.endswith((".", "”", "»", '"')):
        return False
    bracketed = said.startswith("(") or before.endswith("(") or "(" in before[-30:]
    held = _WITH_A_MONTH.search(said) is not None or is_place(before.rsplit(",", 1)[-1].strip(" ("))
    return ((bracketed or held) and sheet.label(index - 1) != "container-title") or (
        held and sheet.label(index + 1) in ("publisher-place", "editor")
    )


def _in_front(sheet: Sheet, run: Run) -> None:
    """The year in front of the title begins it; a place in front of a range is no author but begins it too ("Venice 1847-1848. Home and revolt")."""
    said, title = sheet.said(run), sheet.runs[2].span
    ranged = _RANGE.fullmatch(said) is not None and "(" not in said
    if not ranged and not (said[0].isdigit() and said.endswith(":")):
        return
    author = sheet.runs[0]
    named = ranged and is_place(sheet.said(author)) and sheet.said(author)[-1:].isalpha()
    sheet.relabel(author.span.start if named else run.span.start, title.end, "title")


# Years that do not date the work.
inner_years = Together((_other_editions, _behind_no_date, _two_in_one, _left_over, _of_reviewed, _days_in_brackets, _of_titles))
