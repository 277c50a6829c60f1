"""Two books in one reference: the year of the first edition in the bracket of a later one's imprint, the book behind "cited in", the book that ends in front of who edits it."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.dating import REPRINT
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.text.expressions import deferred

_IMPRINT = deferred(
    rf"\((?P<first>(?:1[4-9]|20)\d\d(?i:{REPRINT}))(?P<place>[^\W\d_a-z][^():;\d]{{2,40}}:)\s(?P<publisher>[^():;\d]{{2,60}},)\s(?P<year>(?:1[4-9]|20)\d\d)\)"
)
_CITED = deferred(
    r"(?<=\d)[\s\d)\].,;–-]{1,16}(?P<cited>(?i:\(?(?:(?:as\s)?(?:cited|quoted)\sin\s|(?:zit|zitiert|cit)\.?\s(?:nach|in|bei|da)[:\s]\s?)))(?=\W?[^\W\d_a-z])"
)
_CITED_STEMS = ("ted in", "zit", "cit.")
_ROLE = deferred(
    r"(?<!\w)(?:eds?|editors?|edited|hrsg|hgg?|herausgeber(?:in)?|dir|coord|coords|org|orgs|cur|cura|éds?|comp|comps|red)(?!\w)",
    re.IGNORECASE,
)
_RUSSIAN = deferred(
    r"\s?[А-ЯЁ][а-яё]{1,25}(?:-[А-ЯЁ]?[а-яё]{1,25})?,?\s(?:[А-ЯЁ]\.\s?){1,2}(?P<title>[А-ЯЁ][а-яё]{2,25}[^.:/]{0,120}\.)\s?"
)
_ACRONYM = deferred(r"\s?[A-ZÀ-Þ]{3,12}\.\s(?P<title>[^\W\d_a-z][^\W\d_]{3,25}(?:\s[^\W\d_]{1,25}){0,9}\.)\s?")
_INITIALS = deferred(
    r"\s?[^\W\d_a-z][\w'’-]{1,25},\s(?:[^\W\d_a-z]\.\s?){1,3}(?<=\s)(?P<title>[^\W\d_a-z][^\W\d_A-Z]{3,25}(?:\s[^\W\d_]{1,25}){0,9}[.,]?)\s?"
)
_LEAST = 12  # code points of the reference in front


@when(has("issued"), words=("; ",))
def years_of_first_editions(sheet: Sheet) -> None:
    """ "The Mind (1895; | repr., | New York: Viking, | 1960)": of two years in one bracket the imprint has the second; the first is a note."""
    match = _IMPRINT.search(sheet.text) if "(1" in sheet.text or "(2" in sheet.text else None
    if match is None or "issued" not in sheet.within(*match.span()) or int(match["first"][:4]) >= int(match["year"]):
        return
    sheet.relabel(match.start(), match.end("first"), "note")
    sheet.relabel(*match.span("place"), "publisher-place")
    sheet.relabel(*match.span("publisher"), "publisher")
    sheet.relabel(match.start("year"), match.end(), "issued")


@when(has("issued"), words=_CITED_STEMS)
def cited_elsewhere(sheet: Sheet) -> None:
    """ "(London, 1797), | cited | in Joan Holt, | Want (London, 1976)": behind a dated work, where it is cited is a note, to the end."""
    match = _CITED.search(sheet.text, _LEAST)
    if match and "issued" in sheet.within(0, match.start() + 1):
        sheet.relabel(match.start("cited"), len(sheet.text), "note")


@when(starts("author"), beside("author", ("edition", "publisher-place", "publisher", "issued")), lacks=has("title", "container-title"))
def titles_of_authors(sheet: Sheet) -> None:
    """ "Зеленский А. В. Деревня. | 2-е изд. | М.", "EMBRAPA. Solos. | 2. ed.", "Holt, H. Crowds | [1895]": where nothing is a title, it stands behind the initials or the acronym."""
    label = sheet.label(1)
    if label not in ("edition", "publisher-place", "publisher", "issued") or sheet.has("title", "container-title"):
        return
    run, behind = sheet.runs[0].span, sheet.runs[1].span
    if label == "issued" and sheet.text[behind.start] != "[":
        return
    if match := next(filter(None, (form.fullmatch(sheet.text, run.start, run.end) for form in (_RUSSIAN, _ACRONYM, _INITIALS))), None):
        sheet.relabel(match.start("title"), run.end, "title")


@when(starts("editor"), beside("editor", ("issued", "title")), has("title"), lacks=has("author"))
def authors_without_a_role(sheet: Sheet) -> None:
    """ "Holt, Anna | (forthcoming), | “Clients”, | in Rivers, | K. Lund (ed.)", "*Holt, A.* | 2010. | Mud": who stands in front without a role is the author, where
    another edits the book, or the name is emphasized as a book's would be.
    """
    run = sheet.runs[0]
    if sheet.label(0) != "editor" or sheet.label(1) not in ("issued", "title") or not sheet.has("title") or sheet.has("author"):
        return
    another = any(other.label == "editor" for other in sheet.runs[1:])
    if (another or sheet.text[run.span.start] in "*_") and not _ROLE.search(sheet.said(run)):
        sheet.relabel(run.span.start, run.span.end, "author")
