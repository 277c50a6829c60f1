"""Who: editors named by the year, given names and bodies that the title was begun with, names in Han characters."""

from __future__ import annotations

import re

from citecheck.extract.references.marks import HAN, SAME_WORDS
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import EDITED_BY, EDITORS, NOBODY, ROLE_ENDS, TRANSLATED_BY
from citecheck.text.expressions import deferred
from citecheck.text.name_words import BODY_WORDS, GIVEN_NAMES, TRAILING_PARTICLES
from citecheck.text.names import is_body

_BY_THE_YEAR = deferred(rf"\(\s?(?:1[4-9]|20)\d\d[a-z]?\s?[;,]\s?(?P<role>{EDITORS})\.?\s?\)", re.IGNORECASE)
_ROLE_BEHIND = deferred(rf"\((?:1[4-9]|20)\d\d[a-z]?\)\s?\((?P<role>{EDITORS})\.?\s?\)", re.IGNORECASE)
_BOOK_BEHIND = deferred(  # "Stephen D. Krasner, ed., Regimes", "ders.: Regimes"
    rf"(?:[^,;:]{{4,60}},\s{EDITORS},|(?:in:?\s)?(?:ders|dies|id|ead|idem|eadem)\.?(?:\s\({EDITORS}\))?[:,])\s{{1,2}}(?=(?-i:[^\W\d_a-z])[^\W\d_]+)",
    re.IGNORECASE,
)
_SAME = re.compile(
    rf"\s?(?P<same>[—–‒―_-]{{2,30}}|—|{SAME_WORDS})(?:[,;]?\s[(]?(?P<role>{EDITORS})(?!\w)[.)]{{0,2}})?[.,:;]{{0,2}}(?=\s|$)"
)
_BY_OTHERS = deferred(rf"[.,;]\s(?={EDITED_BY}\s)", re.IGNORECASE)
_FINAL_NAME = deferred(rf"(?<!\w){EDITORS}[\s.,:)]{{1,4}}$", re.IGNORECASE)
_NAME = deferred(r"\s?(?P<name>[^,.(:\n]{2,160})(?=[,.(:\n])")
_BY = deferred(
    rf"[\s(\[,.;]{{0,3}}(?:(?P<translator>{TRANSLATED_BY})|{EDITED_BY})\s{{1,2}}(?:de\s|von\s|by\s)?(?-i:[^\W\d_a-z])[\w.'’-]{{0,30}}\s(?-i:[^\W\d_a-z])",
    re.IGNORECASE,
)
_NOBODY = deferred(rf"\s?(?P<nobody>\[?{NOBODY}\]?)(?:[:,](?=\s)|\.?(?=\s\(?(?:1[4-9]|20)\d\d)|(?<=[^.])\.(?=\s[“\"„«]))", re.IGNORECASE)
_FAMILY = re.compile(
    r"(?:(?:[Zz]u[rm]?|[Vv]o[nm]|[Aa]uf\sde[rm]|[Ii]m|[Aa]m|Große|Meyer\szu[rm]?|Schulze)\s)?[^\W\d_a-z][\w'’-]{1,30},\s?$"
)
_GIVEN = deferred(r"(?P<given>[^\W\d_a-z][\w'’-]{0,20}\.?(?:\s[\w.'’-]{1,12}){0,4}):\s(?=\S)")
_SENTENCE = deferred(r"(?P<body>[^.?!:“”\"«»]{4,120})\.\s(?=[^\W\d_a-z])")
_SHORT = 5  # words of a title's beginning
_LONG = 12  # words of a body's name
_HAN_HEAD = deferred(
    rf"\s?(?P<names>[{HAN}ァ-ヺー]{{2,10}}(?:\s?[、，,・；;]\s?[{HAN}ァ-ヺー]{{2,10}}){{0,9}}\s?等?)\s?(?P<year>[，,．.]?\s?[（(]?\s?(?:1[4-9]|20)\d\d[a-z]?年?\s?[）)]?)[，,：:．.。\s]{{0,3}}"
)
_HAN_TITLE = deferred(r"(?P<title>[《『「](?P<inner>[^《》『』「」]{1,120})[》』」])[，,。．.\s]{0,3}")
_HAN_IMPRINT = deferred(r"(?:(?P<place>[^\d：:，,。.\s]{2,10})[：:])?(?P<publisher>[^\d：:，,。.\s]{2,20})[。.．\s]{0,3}$")
_FIRST_HAN = "\u3005"  # the first character of `HAN`


def eastern(sheet: Sheet) -> None:
    """Chinese and Japanese entries, whose words no blank parts: names, the year, the title in its brackets, the publisher."""
    if sheet.text.isascii() or max(sheet.text[:2]) < _FIRST_HAN or (head := _HAN_HEAD.match(sheet.text)) is None:
        return
    sheet.relabel(head.start("names"), head.end("names"), "author")
    sheet.relabel(head.start("year"), head.end(), "issued")
    title = _HAN_TITLE.match(sheet.text, head.end())
    if title is None:
        return
    sheet.relabel(title.start(), title.end(), "title")
    if imprint := _HAN_IMPRINT.match(sheet.text, title.end()):
        if imprint["place"]:
            sheet.relabel(imprint.start("place"), imprint.end("place") + 1, "publisher-place")
        sheet.relabel(imprint.start("publisher"), imprint.end("publisher"), "publisher")


def same_authors(sheet: Sheet) -> None:
    """Dashes or "Idem" at the beginning stand for the authors of the entry above."""
    match = _SAME.match(sheet.text)
    if match is None or (
        sheet.label(0) in ("author", "editor") and sheet.runs[0].span.end >= match.end("role" if match["role"] else "same")
    ):
        return
    sheet.relabel(match.start(), match.end(), "editor" if match["role"] else "author")


def known_bodies(sheet: Sheet) -> None:
    """A body at the beginning that other entries of the list have as author."""
    if not sheet.bodies or (match := _NAME.match(sheet.text)) is None:
        return
    name = match["name"].rstrip()
    if name in sheet.bodies and (sheet.label(0) != "author" or sheet.runs[0].span.end < match.start("name") + len(name)):
        sheet.relabel(match.start("name"), match.end("name") + 1, "author")


@when(starts("title", "note", "other"))
def nobody_in_front(sheet: Sheet) -> None:
    """ "Anonymus: Von den Ufern": what stands at the beginning in the place of a name that nobody signed with."""
    if sheet.label(0) in ("title", "note", "other") and (match := _NOBODY.match(sheet.text)):
        sheet.relabel(match.start("nobody"), match.end(), "author")


@when(beside(("author", "editor"), "issued"))
def editors_by_the_year(sheet: Sheet) -> None:
    """ "Ivory, V. I. (1999; Eds)": who stands in front edits."""
    if "(" not in sheet.text:
        return
    index = next((i for i, run in enumerate(sheet.runs) if run.label == "issued" and "(" in sheet.said(run)), None)
    start = sheet.runs[index].span.start if index else 0
    match = (_BY_THE_YEAR.search(sheet.text, start, start + 40) or _ROLE_BEHIND.match(sheet.text, start)) if index else None
    if (
        index is None
        or match is None
        or match.start() > sheet.runs[index].span.start + 1
        or sheet.label(index - 1) not in ("author", "editor")
    ):
        return
    before = sheet.runs[index - 1].span
    sheet.relabel(match.start("role"), match.end(), "note")
    sheet.relabel(before.start, before.end, "editor")


@when(has("editor"), lacks=starts("editor"))
def books_behind_editors(sheet: Sheet) -> None:
    """ "In Stephen D. Krasner, ed., | Regimes", "in: ders.: | Regimes": what follows the role, or the word for the same author, is the book."""
    index = sheet.index("editor")
    if not index or (sheet.has("container-title") and sheet.label(index + 1) != "container-title"):
        return
    run = sheet.runs[index]
    match = _BOOK_BEHIND.match(sheet.text, run.span.start, run.span.end)
    if match is None or _FINAL_NAME.search(sheet.text, match.end(), run.span.end):
        return
    if by := _BY_OTHERS.search(sheet.text, match.end(), run.span.end):
        sheet.relabel(match.end(), by.end(), "container-title")
        return
    more = sheet.label(index + 1) == "container-title"
    sheet.relabel(match.end(), sheet.runs[index + more].span.end, "container-title")


@when(starts("author"), beside("author", "title"))
def given_names(sheet: Sheet) -> None:
    """ "Berg, | Pieter van den: Salzwege": the given names stand behind the family name, up to the colon."""
    if sheet.label(0) != "author" or sheet.label(1) != "title" or _FAMILY.fullmatch(sheet.said(sheet.runs[0])) is None:
        return
    title = sheet.runs[1].span
    match = _GIVEN.match(sheet.text, title.start, title.end)
    if match is None:
        return
    words = match["given"].split()
    known = words[0].lower().rstrip(".") in GIVEN_NAMES or all(len(word.rstrip(".")) == 1 for word in words)
    particles = len(words) > 1 and all(word in TRAILING_PARTICLES for word in words[1:])
    if (known and all(word[0].isupper() or word in TRAILING_PARTICLES for word in words)) or particles:
        sheet.relabel(title.start, match.end("given") + 1, "author")


@when(has("note", "edition"))
def contributors(sheet: Sheet) -> None:
    """A note that begins with "translated by" or "edited by" and a name."""
    for run in sheet.runs:
        if run.label in ("note", "edition") and (match := _BY.match(sheet.text, run.span.start, run.span.end)):
            sheet.relabel(run.span.start, run.span.end, "translator" if match["translator"] else "editor")
            return


@when(has("author") | starts("editor"))
def titles_begun(sheet: Sheet) -> None:
    """ "Clausmann, Lars: Feuersbrünste. | ...": behind the authors' colon the title begins."""
    index = sheet.index("author")
    if index is None and sheet.label(0) == "editor" and not sheet.has("title"):
        index = 0
    if index is None or (sheet.has("title") and sheet.label(index + 1) != "title"):
        return
    run = sheet.runs[index]
    colon = sheet.text.find(": ", run.span.start, run.span.end)
    behind = sheet.text[colon + 2 : run.span.end]
    words = sheet.text[run.span.start : max(colon, run.span.start)].split()
    if (
        not words
        or words[-1].strip("(.)").lower() in ROLE_ENDS
        or not behind[:1].isupper()
        or len(behind.split()) > _SHORT
        or is_body(behind)
    ):
        return
    sheet.relabel(colon + 1, run.span.end, "title")
    if run.label == "editor":
        sheet.relabel(run.span.start, colon + 1, "author")  # no word says that they edited it


@when(starts("title", "author"), starts("title") | beside("author", "title"))
def bodies_in_front(sheet: Sheet) -> None:
    """A body at the beginning that was labelled as title: the first sentence, or what stands in front of the year, if a title follows all the same."""
    if sheet.label(0) == "title" and not sheet.has("author", "editor"):
        _first_sentence(sheet, sheet.runs[0].span.end)
    elif sheet.label(0) == "author" and sheet.label(1) == "title" and sheet.said(sheet.runs[0]).lower() in BODY_WORDS:
        _first_sentence(sheet, sheet.runs[1].span.end)
    elif sheet.label(0) == "author" and sheet.label(1) == "title" and sheet.label(2) == "issued" and sheet.label(3) == "title":
        front = sheet.runs[1].span
        if is_body(sheet.said(sheet.runs[0])) and front.end - front.start < 100:
            sheet.relabel(front.start, front.end, "author")


def _first_sentence(sheet: Sheet, end: int) -> None:
    run = sheet.runs[0]
    if sheet.label(1) == "issued" and sheet.label(2) == "title" and is_body(sheet.said(run)) and len(sheet.said(run).split()) <= _LONG:
        sheet.relabel(run.span.start, run.span.end, "author")
        return
    match = _SENTENCE.match(sheet.text, run.span.start, end)
    if match is None or len(match["body"].split()) > _LONG:
        return
    words = match["body"].lower().split()
    if words[0] in BODY_WORDS or (words[0] in ("the", "la", "le", "il") and len(words) > 1 and words[1] in BODY_WORDS):
        sheet.relabel(match.start(), match.end("body") + 1, "author")
