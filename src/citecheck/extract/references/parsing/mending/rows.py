"""Names in a row that a dash joins, and a title that a dash parts from them."""

from __future__ import annotations

from citecheck.extract.references.parsing.mending.shapes import beside, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.text.expressions import deferred
from citecheck.text.name_words import PARTICLES

_DASH_LAST = deferred(r"(?:[^\W\d_a-z]\.[\s-]?){1,3}\s?[^\W\d_a-z][\w’'-]{1,20}\s-$")
_FAMILY_FIRST = deferred(r"[^\W\d_a-z][\w’'-]{1,20},\s(?=[^\W\d_])")
_NAME_AND_TITLE = deferred(
    r"\s?[^\W\d_a-z][\w.’'-]{0,20}(?:\s[^\W\d_a-z][\w.’'-]{0,20}){1,4}\s[-–—]\s(?P<title>[^\W\d_a-z][\w’']{2,20}\s[^,;]{6,200})"
)
_JOINING = PARTICLES | frozenset("and und et y e ed".split())
_LONG = 4  # letters of a small word that is no particle


@when(starts("author"), beside("author", "title"), words=(" - ",))
def second_halves_of_names(sheet: Sheet) -> None:
    """ "P. Holt - S. Brugg - | Koch, Corpus": a family name alone behind a dash with blanks is the second half of the name in front of it."""
    if sheet.label(0) != "author" or sheet.label(1) != "title":
        return
    author, title = sheet.runs[0].span, sheet.runs[1].span
    match = _FAMILY_FIRST.match(sheet.text, title.start, title.end)
    if match and match.end() < title.end and _DASH_LAST.search(sheet.text, author.start, author.end):
        sheet.relabel(author.start, match.end() - 1, "author")


@when(starts("author"), beside("author", "title"), words=(" - ", " – ", " — "))
def titles_behind_dashes(sheet: Sheet) -> None:
    """ "Anna Holt - Echi e trasgressioni nella scultura | padovana", "Joan Holt - Mud and the Weirs: | between": behind a name and a dash, small words of several letters, or "the", say that the title stands."""
    if sheet.label(0) != "author" or sheet.label(1) != "title":
        return
    run = sheet.runs[0].span
    match = _NAME_AND_TITLE.fullmatch(sheet.text, run.start, run.end)
    if match and any(word == "the" or _is_small(word) for word in match["title"].split()):
        sheet.relabel(match.start("title"), sheet.runs[1].span.end, "title")


def _is_small(word: str) -> bool:
    """Whether a small word is no part of a name."""
    return word.isalpha() and word.islower() and len(word) >= _LONG and word not in _JOINING
