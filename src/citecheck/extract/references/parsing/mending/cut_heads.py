"""Heads that were cut in the wrong place: titles that begin in the run of names, or in the place, and names that emphasis or a "with" made something else."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.fields.organizations import is_by_name
from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.extract.references.parsing.mending.heads import is_person
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import EDITORS
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given
from citecheck.text.names import is_body, read_all

_WORD = r"[^\W\d_a-z][^\W\d_]{1,20}(?:[-‐‑'’][^\W\d_]{2,20})?"
_BODY_AND_TITLE = deferred(r"(?P<body>[^\W\d_a-z][^.,;:()]{2,80})\.\s(?P<title>[^\W\d_a-z][^\W_]{2,30}(?:\s[^.,;:()]{1,120})?)\.?")
_EDITOR_AND_TITLE = deferred(
    rf"(?P<names>(?-i:[^\W\d_a-z])[\w'’-]{{1,30}},\s(?-i:[^\W\d_a-z])[^()\[\]\d:;]{{0,80}}),\s{EDITORS}\.?\s(?P<title>(?-i:[^\W\d_a-z])[^\W\d_]{{2,30}}(?:\s[\w'’-]{{1,30}}){{0,8}})",
    re.IGNORECASE,
)
_HONORED = deferred(
    rf"(?P<name>(?:Sir|Dame|Lord|Lady|Saint|Rev\.?|Dr\.?|Prof\.?|Capt\.?|Mrs?\.?)\s{_WORD}(?:\s(?:[^\W\d_a-z]\.|{_WORD})){{1,2}},)\s(?P<title>{_WORD}\s[^\W\d_][^,;:()]{{2,150}})"
)
_TWO_WITH = deferred(
    rf"\s?(?P<given>{_WORD})(?:\s(?:[^\W\d_a-z]\.|{_WORD}))?\s(?P<family>{_WORD})\s(?:mit|met|with|avec|con)\s{_WORD}(?:\s(?:[^\W\d_a-z]\.|{_WORD}))?\s{_WORD}[:.]\s(?=[^\W\d_a-z]|[“\"„«‘'])"
)
_TWO_PLACES = deferred(r"(?P<title>[^\W\d_a-z][^,;:()]{2,80},)\s[^\W\d_a-z][^\W\d_]{3,30}[:,]?")
_SLACK = 3  # code points of marks


@when(starts("author"), has("publisher", "publisher-place"), lacks=has("title", "container-title"))
def titles_behind_named(sheet: Sheet) -> None:
    """ "World Bank. Mud. | 2. ed.": of a book without another title, it stands behind the body. A part of a body ("BRASIL. Ministério da Saúde") is none."""
    if sheet.label(0) != "author" or sheet.has("title", "container-title") or not sheet.has("publisher", "publisher-place"):
        return
    author = sheet.runs[0].span
    match = _BODY_AND_TITLE.fullmatch(sheet.text, author.start, author.end)
    if match and _is_body(match["body"]) and not is_body(match["title"]):
        sheet.relabel(match.start("title"), author.end, "title")


def _is_body(printed: str) -> bool:
    return not is_place(printed) and (is_by_name(printed) or (" " in printed and is_body(printed)))


@when(starts("editor"), beside("editor", "title"), words=(" ed", " hrsg", " hg", " org", " coord", " dir"))
def titles_of_editors(sheet: Sheet) -> None:
    """ "Tanner, R. H., ed. Equality | Revisited.": behind the role of one whose family name is in front the title begins."""
    if sheet.label(0) != "editor" or sheet.label(1) != "title":
        return
    editor = sheet.runs[0].span
    match = _EDITOR_AND_TITLE.fullmatch(sheet.text, editor.start, editor.end)
    if match and not is_given(match["title"].split()[0]) and _are_names(match["names"]):  # "Mud and Silt, ed. Anna Holt"
        sheet.relabel(match.start("title"), sheet.runs[1].span.end, "title")


def _are_names(printed: str) -> bool:
    """Whether all of it reads as names of persons, one of whom has initials or a known given name ("Mud, Silt" has not)."""
    names = read_all(printed, slack=1)
    given = [(name.given or "").split() for name in names.names] if names else []
    return all(given) and any(words[0].endswith(".") or is_given(words[0]) for words in given)


@when(starts("author"), beside("author", "issued"), lacks=has("title"))
def titles_behind_honored(sheet: Sheet) -> None:
    """ "Sir William Holt, Political Rivers | (1690), in The Writings": behind one with a title of honor, who has no comma in the name, stands what is wanted."""
    if sheet.label(0) != "author" or sheet.has("title"):
        return
    author = sheet.runs[0].span
    if match := _HONORED.fullmatch(sheet.text, author.start, author.end):
        sheet.relabel(match.start("title"), author.end, "title")


@when(starts("title"), lacks=has("author", "editor"), words=(" mit ", " met ", " with ", " avec ", " con "))
def written_with(sheet: Sheet) -> None:
    """ "Piet Holt met Els Claes: Brood": two full names in front of the title, the first by a known given name."""
    if sheet.label(0) != "title" or sheet.has("author", "editor"):
        return
    title = sheet.runs[0].span
    if (match := _TWO_WITH.match(sheet.text, title.start, title.end)) and is_person(match["given"], match["family"]):
        sheet.relabel(title.start, match.end(), "author")


@when(starts("author"), beside("author", "publisher-place"), beside("publisher-place", "publisher"), lacks=has("title", "container-title"))
def titles_in_places(sheet: Sheet) -> None:
    """ "J. van 't Hoff, | Polders, Assen: | Van Gorcum": where there is no title, what stands in front of the town and is no place is it."""
    if [run.label for run in sheet.runs[:3]] != ["author", "publisher-place", "publisher"] or sheet.has("title", "container-title"):
        return
    place = sheet.runs[1].span
    match = _TWO_PLACES.fullmatch(sheet.text, place.start, place.end)
    if match and not is_place(match["title"].rstrip(",")):
        sheet.relabel(place.start, match.end("title"), "title")


@when(starts("editor", "container-title", "title"), beside(("editor", "container-title", "title"), "issued"), lacks=has("author"))
def emphasized_names(sheet: Sheet) -> None:
    """ "*Holt, A. and Lund, B.* | 2010. | Mud": emphasis over nothing but names in front of the year is no title's, and nothing says that they edit."""
    if not sheet.emphasis or sheet.has("author") or sheet.label(1) != "issued":
        return
    run, first = sheet.runs[0].span, sheet.emphasis[0]
    if first.start > run.start + 1 or abs(first.end - run.end) > _SLACK:
        return
    printed = sheet.text[run.start : run.end].strip(" *_.,")
    if "," in printed and _are_names(f"{printed}."):
        sheet.relabel(run.start, run.end, "author")
