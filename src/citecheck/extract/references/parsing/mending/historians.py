"""Heads as historians of Italy print them: a full name and a title that is one word, or begins with it; a title that is a review; what somebody was called."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.fields.family_names import is_family
from citecheck.extract.references.parsing.fields.organizations import is_by_name
from citecheck.extract.references.parsing.fields.shortened import CALLED, CALLED_STEMS
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import REVIEW_OF, REVIEW_STEMS
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given, is_only_given
from citecheck.text.names import is_body

_WORD = r"[^\W\d_a-z][^\W\d_]{2,20}"
_NAME_AND_WORD = deferred(rf"\s?(?P<name>{_WORD}(?:\s{_WORD}){{1,2}}),\s(?P<word>[^\W\d_a-z][^\W\d_A-Z]{{4,20}})[,.:]")
_QUOTED = deferred(r",\s?(?P<title>[’'‘]?\s?[\"“«„]\s?[^\W\d_a-z][^,\"”»“]{0,40})$")
_REVIEW = deferred(rf",\s(?P<review>{REVIEW_OF}\s[^«»“”\"]{{3,80}})", re.IGNORECASE)
_NAME_CALLED = deferred(rf"\s?(?P<name>{_WORD},?(?:\s{_WORD}){{0,3}}\s{CALLED}\s?{_WORD},)\s(?=[^\W\d_a-z])")
_EDITED = deferred(
    rf"\s?(?P<name>{_WORD},\s{_WORD}(?:\s{_WORD})?),\s(?P<title>[^\W\d_a-z][^,;:()]{{3,80}}),\s(?P<by>(?:ed\.|a\scura\sdi|a\sc\.\sdi|éd\.|ed\.\sde)\s(?:[^\W\d_a-z]\.\s?){{1,3}}{_WORD}),?"
)
_HEAD = frozenset(("author", "title"))


@when(starts("author"), beside("author", "title"))
def words_behind_full_names(sheet: Sheet) -> None:
    """ "Galilei Vincenzo, Fronimo, | Dialogo", "Ennio Marini, Fondachi. | Architettura": a table tells that the name is whole in front of its comma, so that the word behind it, which is
    no name, begins the title.
    """
    if sheet.label(0) != "author" or sheet.label(1) != "title":
        return
    run, title = sheet.runs[0].span, sheet.runs[1].span
    match = _NAME_AND_WORD.fullmatch(sheet.text, run.start, run.end)
    if match and _is_whole(match["name"].split()) and not (is_given(match["word"]) or is_family(match["word"]) or is_body(match["name"])):
        sheet.relabel(match.start("word"), title.end, "title")


def _is_whole(words: list[str]) -> bool:
    """Whether a given name stands at one end of a name, and none at the other."""
    first, last = words[0], words[-1]
    if is_by_name(" ".join(words)):
        return False
    return (is_only_given(first) and not is_given(last)) or (is_only_given(last) and not is_given(first))


@when(starts("author"), beside("author", "title"), words=('"', "“", "«", "„"))
def quotations_begun_in_names(sheet: Sheet) -> None:
    """ "Marini, Mario, \"Pietro | Lund\" (profilo)": with a quotation mark behind a comma the title begins."""
    if sheet.label(0) != "author" or sheet.label(1) != "title":
        return
    run = sheet.runs[0].span
    if match := _QUOTED.search(sheet.text, run.start + 3, run.end):
        sheet.relabel(match.start("title"), sheet.runs[1].span.end, "title")


@when(starts("author"), beside("author", "title"), words=REVIEW_STEMS)
def reviews_behind_names(sheet: Sheet) -> None:
    """ "Holt, O., recensione a B. Lund, | Le rive": who wrote what is reviewed is no author of the review, but is named in its title."""
    run = sheet.runs[0].span
    if sheet.label(0) == "author" and sheet.label(1) == "title" and (match := _REVIEW.search(sheet.text, run.start + 3, run.end)):
        sheet.relabel(match.start("review"), sheet.runs[1].span.end, "title")


@when(starts("author", "title"), words=CALLED_STEMS)
def names_called(sheet: Sheet) -> None:
    """ "Canal Antonio | detto Marrow, Le vedute", "Giusti, | Lorenzo detto il Lungo, Rime": what somebody was called ends the name, where a title follows."""
    match = _NAME_CALLED.match(sheet.text)
    if match is None or not sheet.within(0, match.end()) <= _HEAD or not any(map(is_given, match["name"].replace(",", " ").split())):
        return
    if any(run.label == "title" and run.span.start < run.span.end and match.end() < run.span.end for run in sheet.runs):
        sheet.relabel(0, match.end("name"), "author")


@when(starts("editor"), lacks=has("title", "author"))
def works_with_their_editors(sheet: Sheet) -> None:
    """ "Marini, Sebastiano, Giornali, ed. A. Holt" as the editors: who wrote it, with a given name that is known, what, and who edits it."""
    run = sheet.runs[0].span
    match = _EDITED.fullmatch(sheet.text, run.start, run.end) if sheet.label(0) == "editor" and not sheet.has("title", "author") else None
    if match and is_given(match["name"].partition(", ")[2].split()[0]):
        sheet.relabel(run.start, match.end("name") + 1, "author")
        sheet.relabel(match.start("title"), match.end("title") + 1, "title")
