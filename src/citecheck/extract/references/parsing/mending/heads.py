"""Who wrote it, at the head of a string under another label: a full name as the title or as the publisher, and what stands behind a name and its comma."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import EDITORS, HIMSELF, IN
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given
from citecheck.text.names import is_body

_SUFFIX = re.compile(r"(?:[JS]r|II|III|IV|2nd|3rd)\b(?:\.,?|,)\s(?=[^\W\d_a-z]|[“\"„«‘'])|[23](?:nd|rd)\.?,?$")
_INVERTED = deferred(r"[^\W\d_a-z][\w'’ -]{1,40},\s[^\W\d_a-z][^\d,;:]{0,40},\s?")
_WORD = r"[^\W\d_a-z][^\W\d_]{1,20}(?:[-‐‑'’][^\W\d_]{2,20})?"
_FULL_NAME = deferred(
    rf"\s?(?P<name>(?P<given>{_WORD})(?:\s(?:[^\W\d_a-z]\.|{_WORD})){{0,2}}(?:\s(?:v\.|von|van|de|der|di|da)){{0,2}}\s(?P<family>{_WORD}))(?P<mark>[:.,])\s(?=[^\W\d_a-z]|[“\"„«‘'])"
)
_HIMSELF = deferred(rf"\W{{0,2}}{IN}:?\s{HIMSELF}(?:\s\({EDITORS}\))?[\s.,:]{{0,3}}", re.IGNORECASE)
_TWO_INVERTED = deferred(rf"{_WORD},\s(?P<given>{_WORD}(?:\s(?:[^\W\d_a-z]\.|{_WORD}))?),\s(?P<title>{_WORD},\s(?P<last>{_WORD}):)")
_FEW = 3  # words of a title that its comma cuts
_HEAD = deferred(rf"\s?(?P<name>{_WORD}(?:\s(?:[^\W\d_a-z]\.|{_WORD}|von|van|de|der|di|da)){{0,3}}\s{_WORD}):\s(?=\S)")


@when(starts("author"), beside("author", ("title", "issued")))
def suffixes_behind(sheet: Sheet) -> None:
    """ "McCullom, Joseph E., | III. Lock Keepers.": where the title ends with a full stop, the one behind the suffix ends the names; "3rd." is no date."""
    if sheet.label(0) != "author" or sheet.label(1) not in ("title", "issued"):
        return
    author, title = sheet.runs[0].span, sheet.runs[1].span
    match = _SUFFIX.match(sheet.text, title.start, title.end)
    if (
        match
        and (sheet.label(1) == "issued" or sheet.text[title.end - 1] in '.”"')
        and _INVERTED.fullmatch(sheet.text, author.start, author.end)
    ):
        sheet.relabel(author.start, match.end(), "author")


@when(starts("publisher"), beside("publisher", "issued"), beside("issued", "title"), lacks=has("author", "editor"))
def authors_as_publishers(sheet: Sheet) -> None:
    """ "Lee Harper. | 1990. | Mud": who stands at the head, in front of the year and the title, wrote it."""
    if [run.label for run in sheet.runs[:3]] == ["publisher", "issued", "title"] and not sheet.has("author", "editor"):
        sheet.relabel(sheet.runs[0].span.start, sheet.runs[0].span.end, "author")


@when(starts("title"), lacks=has("author"))
def full_names_in_titles(sheet: Sheet) -> None:
    """ "Reinhart Sander: Weidenraum, | in: ders.:", "Clive Ilver. Silt. | London": a full name in front of the title, where nobody else is. What is "by the same"
    has an author; elsewhere the first word is known as a given name, and neither a place ("Florence Rivers") nor a body ("Grace Church").
    """
    if sheet.label(0) != "title" or sheet.has("author"):
        return
    title = sheet.runs[0].span
    editor = sheet.first("editor")
    if editor is not None:
        himself = _HIMSELF.fullmatch(sheet.text, editor.span.start, editor.span.end)
        match = _HEAD.match(sheet.text, title.start, title.end) if himself else None
    else:
        match = _FULL_NAME.match(sheet.text, title.start, title.end)
        if match and not is_person(match["given"], match["family"]):
            return
    if match:
        sheet.relabel(title.start, match.end(), "author")


def is_person(given: str, family: str) -> bool:
    """Whether a given name and a family name are such: the first is known, and neither is a place or a body."""
    first = given.replace("‐", "-").replace("‑", "-")
    known = is_given(first) or is_given(first.split("-")[0])
    return known and not is_given(family) and not is_place(first) and not is_body(family)


@when(starts("author"), beside("issued", "author"), beside("author", "title"))
def titles_as_authors(sheet: Sheet) -> None:
    """ "Abdi, Fatuma (2014). | Livestock, | Livelihoods and Law": between the year behind the authors and the title nobody is named; there the title begins."""
    if [run.label for run in sheet.runs[:4]] != ["author", "issued", "author", "title"]:
        return
    second = sheet.runs[2]
    if "." not in sheet.said(second).strip(" .") and len(sheet.said(second).split()) <= _FEW:
        sheet.relabel(second.span.start, sheet.runs[3].span.end, "title")


@when(starts("author"), beside("author", "title"))
def titles_to_the_colon(sheet: Sheet) -> None:
    """ "Radosavljević, Nenad, Postwar, Prewar: | Small Nations": where the first given name is one that is known and the last is none, the title begins behind the first name."""
    if sheet.label(0) != "author" or sheet.label(1) != "title" or not sheet.said(sheet.runs[0]).endswith(":"):
        return
    match = _TWO_INVERTED.fullmatch(sheet.text, sheet.runs[0].span.start, sheet.runs[0].span.end)
    if match and is_given(match["given"].split()[0]) and not is_given(match["last"]) and not is_given(match["title"].split(",")[0]):
        sheet.relabel(match.start("title"), sheet.runs[1].span.end, "title")


@when(
    starts("container-title"),
    beside("container-title", "editor"),
    has("publisher", "publisher-place"),
    lacks=has("title", "volume", "issue"),
)
def books_at_the_head(sheet: Sheet) -> None:
    """ "Literacy Unpacked, | ed. by Anna Holt, | 1st ed. | (Facet, 2018)": a book that its editors follow, and nothing stands in front of, contains nothing."""
    if [run.label for run in sheet.runs[:2]] != ["container-title", "editor"] or sheet.has("title", "volume", "issue"):
        return
    if sheet.has("publisher", "publisher-place"):
        sheet.relabel(sheet.runs[0].span.start, sheet.runs[0].span.end, "title")


@when(starts("title"), beside("title", "author"), beside("author", "title"))
def prose_in_front(sheet: Sheet) -> None:
    """ "The drawing came some years later | (Carl von Holt, | Zoologia | (Vilnius: Beck, 1829))": what stands in front of the bracket that holds the reference is no part of it."""
    if [run.label for run in sheet.runs[:3]] != ["title", "author", "title"]:
        return
    author = sheet.runs[1].span
    if sheet.text[author.start] == "(" and sheet.text.rstrip(" .;").endswith(")") and ")" not in sheet.said(sheet.runs[1]):
        sheet.relabel(sheet.runs[0].span.start, author.start, "other")
