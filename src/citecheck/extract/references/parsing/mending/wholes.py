"""Wholes that labels tear apart: a word without a blank inside, an article and its name, a sentence, a name and the word for its role."""

from __future__ import annotations

import re
from itertools import pairwise

from citecheck.extract.references.parsing.mending.shapes import beside, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.vocabulary import EDITORS
from citecheck.text.expressions import deferred
from citecheck.text.roman import roman

_ARTICLE_LENGTH = 3
_ARTICLE = deferred(r"(?:The|A|An|Der|Die|Das|Le|La|Les|Il|El|Los|Las)")
_ROLE_ALONE = deferred(rf"[\s(\[]{{0,2}}{EDITORS}[\s.)\],:]{{0,4}}", re.IGNORECASE)
_LETTERS = deferred(r"(?:.{0,200}[\s,])?(?P<letters>[A-Z]{1,6}/)$", re.DOTALL)
_NUMBER = deferred(r"\d{1,6}(?![\w/])")
_NAME_GLUED = deferred(r"[^\W\d_a-z][^\W\d_]{1,30}:\s(?=[^\W\d_])")
_IN_A_WORD = "([{)]};-–"  # signs behind which a word goes on
_GOES_ON = deferred(r"\w[(\[][^()\[\]\s]{1,12}[)\]][\w([{-]")  # a bracket inside a word: "Mn(CO)3", "re(view)ing"
_BLANK = deferred(r"\s")
_BRACKETED = ("note", "original-title", "number", "volume", "issue", "genre", "edition")  # what a bracket inside a word was labelled
_PROSE = ("note", "title", "event-title", "container-title", "collection-title", "author", "other", "publisher")
_NAMED = ("container-title", "title", "author")
_MOST_VOLUMES = 400
_MANY = 5  # words of a sentence, at least


@when(beside("title", _BRACKETED))
def brackets_in_words(sheet: Sheet) -> None:
    """ "silt with Mn | (CO)3 | tags": a bracket in the middle of a word belongs to the title, as the word does."""
    for before, run in pairwise(sheet.runs):
        glued_on = before.label == "title" and run.label in _BRACKETED and before.span.end == run.span.start
        if glued_on and _GOES_ON.match(sheet.text, run.span.start - 1):
            blank = _BLANK.search(sheet.text, run.span.start)
            sheet.relabel(before.span.start, blank.start() if blank else run.span.end, "title")
            return


def glued(sheet: Sheet) -> None:
    """A word without a blank: the title begins with all of it ("t(7;11)(p15;p15)"), a name in front of a colon ends the authors ("V.I.Lenin: works"), and
    letters with a slash in front of figures are a number ("FE/1819").
    """
    for index in range(1, len(sheet.runs)):
        before, run = sheet.runs[index - 1], sheet.runs[index]
        if before.span.end != run.span.start:
            continue
        if run.label == "title" and before.label == "author" and index == 1 and sheet.said(before).endswith("."):
            if match := _NAME_GLUED.match(sheet.text, run.span.start, run.span.end):
                sheet.relabel(before.span.start, match.end(), "author")
                return
        elif run.label == "title" and before.label in ("volume", "issue", "page", "number") and sheet.text[run.span.start] in _IN_A_WORD:
            start = max(sheet.text.rfind(blank, 0, run.span.start) for blank in " \n\t") + 1
            sheet.relabel(start, run.span.end, "title")
            return
        elif run.label in ("issued", "number", "volume", "issue") and (number := _NUMBER.match(sheet.text, run.span.start)):
            letters = _LETTERS.match(sheet.text, before.span.start, before.span.end)
            if letters and len(sheet.runs) > 2 and not _is_volume(sheet, before, letters["letters"]):
                sheet.relabel(letters.start("letters"), number.end(), "number")
                return


def _is_volume(sheet: Sheet, run: Run, letters: str) -> bool:
    """Whether the letters in front of a slash count the volumes of a periodical ("«Limo», XXXIII/2"), not those of a book that has a place."""
    if run.label != "volume" or not sheet.has("container-title") or sheet.has("publisher-place", "publisher"):
        return False
    return 0 < (roman(letters.rstrip("/")) or 0) < _MOST_VOLUMES


@when(beside(_NAMED, (*_NAMED, "publisher")))
def lone_articles(sheet: Sheet) -> None:
    """An article alone belongs to what it stands in front of."""
    for run, behind in pairwise(sheet.runs):
        if run.span.end - run.span.start > _ARTICLE_LENGTH:
            continue
        named = run.label in _NAMED and behind.label in (*_NAMED, "publisher") and run.label != behind.label
        if named and _ARTICLE.fullmatch(sheet.said(run)):
            sheet.relabel(run.span.start, behind.span.end, behind.label)
            return


@when(beside("container-title", "editor"), beside("editor", "container-title"))
def roles_behind(sheet: Sheet) -> None:
    """ "In: Hans Anders und Georg Müllner | (Hg.): | Theorie": in front of the word for editors stand their names."""
    for index in range(1, len(sheet.runs) - 1):
        before, run = sheet.runs[index - 1], sheet.runs[index]
        within = before.label == "container-title" and sheet.label(index + 1) == "container-title"
        if run.label == "editor" and within and _ROLE_ALONE.fullmatch(sheet.said(run)):
            sheet.relabel(before.span.start, run.span.end, "editor")
            return


@when(beside(("page", "publisher"), _PROSE))
def sentences_behind(sheet: Sheet) -> None:
    """A sentence at the end, behind the full stop of the imprint or the pages, that has several labels is no part of the reference."""
    index = next((place + 1 for place in range(2, len(sheet.runs)) if _closes(sheet, place)), len(sheet.runs))
    if index >= len(sheet.runs) - 1:
        return
    start = sheet.runs[index].span.start
    words = sheet.text[start:].split()
    small = sum(word[0].islower() for word in words)
    told = not any(c.isdigit() or c in '“”«»"/:' for c in sheet.text[start:])
    if told and words[0][0].isupper() and len(words) > _MANY and small * 3 >= len(words) * 2:
        sheet.relabel(start, len(sheet.text), "other")


def _closes(sheet: Sheet, place: int) -> bool:
    """Whether a run is the imprint or the pages, a full stop ends it, and nothing follows but what may be a sentence."""
    run = sheet.runs[place]
    return (
        run.label in ("page", "publisher")
        and sheet.text[run.span.end - 1] == "."
        and all(other.label in _PROSE for other in sheet.runs[place + 1 :])
    )
