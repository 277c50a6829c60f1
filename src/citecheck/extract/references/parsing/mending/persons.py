"""People and bodies whose run ends too early, too late or under another label."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.gazetteer import is_named
from citecheck.extract.references.parsing.law import ACTS
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.mending.volumes import SHORT_BY, are_names
from citecheck.extract.references.parsing.vocabulary import EDITED_BY, IN, STATES
from citecheck.model import Span
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given
from citecheck.text.name_words import BODY_WORDS
from citecheck.text.names import is_body

_JOINED = re.compile(r"\s(?:u\.|und|and|&|et|y|e)(?P<initials>\s(?:[^\W\d_a-z]\.[\s-]?){1,3})?$")
_ONE_MORE = deferred(
    r"(?:(?P<initials>(?:[^\W\d_a-z]\.[\s-]?){1,3})|(?P<given>[^\W\d_a-z][^\W\d_]{1,14})\s)?(?:v(?:on|an|\.)\s)?[^\W\d_a-z][\w'’-]{1,25}:\s(?=\S)"
)
_ACRONYM = deferred(r"[A-Z][A-Za-z]{1,9}\s?[-–]")
_BY = deferred(rf"(?<=[^\W_])[,.;]\s[(\[]?(?={EDITED_BY}\s)", re.IGNORECASE)
_WITHIN = deferred(rf"[\W_]{{0,3}}{IN}(?!\w)", re.IGNORECASE)
_MINISTRY = deferred(r"[^.?!:“”\"«»]{4,90}\.\s(?=[^\W\d_a-z])")
_DATED = deferred(
    r"(?P<who>[^\W\d_a-z][^.?!:;“”\"«»\d]{2,110}),?\s(?P<year>(?:1[89]|20)\d\d[a-z]?)[.:]?\s(?P<title>[^\W\d_a-z][^“”\"«»]{4,200})"
)
_OTHERS = deferred(
    r"[,\s](?P<words>(?:i\swsp|i\sin|ve\sark|m\.?\s?fl|[ye]\scol(?:s|abs)?|и\sсоавт|и\sдр|et\sal|et\scoll)\.)\s(?=(?-i:[^\W\d_a-z]))",
    re.IGNORECASE,
)
_STATE_LAST = deferred(r",\s(?P<state>U\.S\.|U\.K\.)$")
_OF = ("of ", "for ", "on ", "and ")
_JOINT = 16  # code points of an "and" with initials behind it
_REACH = 8  # code points of the words for "and others" that the authors may hold
_FAMILY_DATED = deferred(
    r"(?P<who>[^\W\d_a-z][\w'’-]{1,25})\s(?P<year>(?:1[89]|20)\d\d[a-z]?)[.:]?\s(?P<title>[^\W\d_a-z][^“”\"«»]{4,200})"
)
_NAME = 2  # words that a person's name has at least
_LONG = 12  # words of a body's name
_MAY_BE_A_TEAM = frozenset(("title", "publisher", "publisher-place", "container-title", "note"))


@when(starts("title"), beside("title", "issued"), beside("issued", "title"), lacks=has("author", "editor"))
def bodies_before_years(sheet: Sheet) -> None:
    """ "Partnership for Rivers in Asia | (2013) | Mud Strategy": in front of the year that a title follows stands who wrote it."""
    if (sheet.label(0), sheet.label(1), sheet.label(2)) != ("title", "issued", "title") or sheet.has("author", "editor"):
        return
    run, dated = sheet.runs[0].span, sheet.said(sheet.runs[1])
    said = sheet.said(sheet.runs[0]).strip(" .,")
    plain = not set(said) & set(":;?!.“”\"«»‘'()")
    if (
        plain
        and said.rsplit(" ", 1)[-1].lower() not in ACTS
        and is_named(said.replace(" in ", " "))
        and len(said.split()) <= _LONG
        and sum(c.isdigit() for c in dated) == 4
        and not any(c.isdigit() for c in said)
    ):
        sheet.relabel(run.start, run.end, "author")


@when(starts("author"), beside("author", "issued"), beside("issued", "title"))
def bodies_among_people(sheet: Sheet) -> None:
    """ "Gray, M. K., | The Google | Books Team, Pickett, J. P. | (2011)": what stands between two runs of authors in front of the year is one of them."""
    year = sheet.index("issued")
    if year is None or year < 3 or sheet.label(0) != "author" or sheet.label(year - 1) != "author" or sheet.label(year + 1) != "title":
        return
    between = sheet.text[sheet.runs[1].span.start : sheet.runs[year - 2].span.end]
    torn = {run.label for run in sheet.runs[1 : year - 1]} <= _MAY_BE_A_TEAM
    if torn and len(between.split()) <= _LONG and sheet.said(sheet.runs[0]).endswith(",") and is_named(between) and "." not in between:
        sheet.relabel(sheet.runs[0].span.start, sheet.runs[year - 1].span.end, "author")


@when(starts("author"), beside("author", "title"))
def authors_joined(sheet: Sheet) -> None:
    """ "Leuthäuser, G. u. | M. Zapf: Der Staat", "Brüning, Sven u. | Ute Zapf: Protest": behind an "and" the authors go on, to the colon."""
    if sheet.label(0) != "author" or sheet.label(1) != "title":
        return
    author, title = sheet.runs[0].span, sheet.runs[1].span
    joined = _JOINED.search(sheet.text, max(author.end - _JOINT, author.start), author.end)
    match = joined and _ONE_MORE.match(sheet.text, title.start, title.end)
    if joined is None or match is None:
        return
    named = match["initials"] is not None or (match["given"] is not None and is_given(match["given"]))
    if (joined["initials"] is None) == named:
        sheet.relabel(title.start, match.end(), "author")


@when(starts("author"), beside("author", "title"), words=("u.s.", "u.k."))
def states_of_titles(sheet: Sheet) -> None:
    """ "Marrow Research Service, U.S. | Assistance to Islands,": in a list with commas the state behind a body's comma begins the title."""
    if sheet.label(0) != "author" or sheet.label(1) != "title":
        return
    author, title = sheet.runs[0].span, sheet.runs[1].span
    match = _STATE_LAST.search(sheet.text, author.start, author.end)
    if match and "," in sheet.text[title.end - 1 : title.end] and is_body(sheet.text[author.start : match.start()]):
        sheet.relabel(match.start("state"), title.end, "title")


@when(starts("author"), beside("author", "title"))
def others_behind(sheet: Sheet) -> None:
    """ "Gajda T, | i wsp. Ocena", "Öz Y, ve | ark. Hastalar": the words for "and others" end the authors."""
    if sheet.label(0) != "author" or sheet.label(1) != "title":
        return
    author, title = sheet.runs[0].span, sheet.runs[1].span
    if "." not in sheet.text[title.start : title.start + 2 * _REACH]:
        return
    match = _OTHERS.search(sheet.text, author.start, title.end)
    if match and author.end - _REACH < match.start("words") <= title.start and match.end() > title.start:
        sheet.relabel(author.start, match.end(), "author")


@when(beside("container-title", "editor"), beside("editor", "container-title"))
def bodies_that_edit(sheet: Sheet) -> None:
    """ "In National Association | of Shop Teachers (Ed.), | Handbook": an "of" goes on with the body that edits the book behind it."""
    index = sheet.index("container-title")
    if index is None or sheet.label(index + 1) != "editor" or sheet.label(index + 2) != "container-title":
        return
    front, editor = sheet.runs[index], sheet.runs[index + 1]
    if (
        _WITHIN.match(sheet.said(front))
        and sheet.said(editor).startswith(_OF)
        and is_body(sheet.said(front))
        and sheet.said(front)[-1].isalnum()
    ):
        sheet.relabel(front.span.start, editor.span.end, "editor")


@when(starts("author"), beside("author", ("publisher", "title", "note", "container-title")))
def bodies_in_parts(sheet: Sheet) -> None:
    """ "SFB - | Serviço Florestal", "Brasil. | Ministério da Saúde. Manual": an acronym and the name that it stands for, a state and its ministry, are one author."""
    if sheet.label(0) != "author" or sheet.label(1) not in ("publisher", "title", "note", "container-title"):
        return
    first = sheet.runs[0]
    if sheet.label(2) == "issued" and _ACRONYM.fullmatch(sheet.text, first.span.start, first.span.end):
        sheet.relabel(first.span.start, sheet.runs[1].span.end, "author")
    elif sheet.label(1) == "title" and sheet.said(first).strip(" .,").lower() in STATES:
        _ministries(sheet, first.span.start, sheet.runs[1].span)


def _ministries(sheet: Sheet, start: int, title: Span) -> None:
    """Sentences at the beginning of the title that begin with a body's word."""
    end = title.start
    while (match := _MINISTRY.match(sheet.text, end, title.end)) and match.group().split()[0].lower() in BODY_WORDS:
        end = match.end()
    rest = sheet.text[end : title.end]
    if sheet.label(2) in ("container-title", "title") and rest.split()[:1] and rest.split()[0].lower() in BODY_WORDS and is_body(rest):
        end = title.end
        sheet.relabel(sheet.runs[2].span.start, sheet.runs[2].span.end, "title")
    if end > title.start:
        sheet.relabel(start, end, "author")


@when(beside(("title", "page"), "editor"), lacks=has("container-title"))
def books_in_front_of_editors(sheet: Sheet) -> None:
    """ "“A Programme.” | Parameter Theory, edited by C. Holt", "In Noise in the Delta, eds. C. Holt and B. Lund": a run of editors behind the title begins with
    the book that they edited.
    """
    index = sheet.index("editor")
    if not index or sheet.has("container-title") or sheet.label(index - 1) not in ("title", "page"):
        return
    run = sheet.runs[index].span
    by = _BY.search(sheet.text, run.start + 2, run.end)
    short = None if by else SHORT_BY.search(sheet.text, run.start + 2, run.end)
    by = by or short
    if by is None:
        return
    front = sheet.text[run.start : by.start()]
    if short and not _is_book(_WITHIN.sub("", front, count=1), sheet.text[by.end() : run.end]):
        return
    if len(front.split()) > 1 and "." not in front and is_named(_WITHIN.sub("", front, count=1)):
        sheet.relabel(run.start, by.start() + 1, "container-title")


def _is_book(front: str, behind: str) -> bool:
    """Whether a book stands in front of a short "ed." and who edits it behind: "In Karl Holt, ed. Rivers" has them the other way round."""
    words = front.split()
    return len(words) > _NAME and not is_given(words[0]) and are_names(behind)


@when(starts("author", "accessed", "URL"), has("accessed", "URL"), lacks=has("issued", "title"))
def unmarked_parts(sheet: Sheet) -> None:
    """ "Fund for Rivers 2003 Mud and people | http://…": who, when and what without a mark between, under a label that none of it can have."""
    index = 1 if sheet.label(0) == "author" else 0
    if sheet.label(index) not in ("accessed", "URL") or sheet.has("issued", "title"):
        return
    start, end = sheet.runs[0].span.start, sheet.runs[index].span.end
    if "/" in sheet.text[start:end] or "www" in sheet.text[start:end]:
        return
    match = _DATED.match(sheet.text, start, end) or (_FAMILY_DATED.match(sheet.text, sheet.runs[index].span.start, end) if index else None)
    if match:
        sheet.relabel(start, match.end("who"), "author")
        sheet.relabel(match.start("year"), match.end("year"), "issued")
        sheet.relabel(match.start("title"), end, "title")
