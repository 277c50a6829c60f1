"""Short parts whose label slipped: volumes taken for issues or years, titles for kinds of works, publishers for what is left over, remarks for publishers."""

from __future__ import annotations

import re
from itertools import pairwise

from citecheck.extract.references.parsing.gazetteer import is_named, is_place
from citecheck.extract.references.parsing.law import PAPERS_OF_STATE
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.papers import paper
from citecheck.extract.references.parsing.vocabulary import JOURNAL_WORDS, MEDIA, NEWSPAPER_WORDS, REPORT, THESIS, VOLUME
from citecheck.text.expressions import deferred
from citecheck.text.names import is_body

_BEFORE_THE_PAGE = deferred(r"\d{1,4}:")
_VOLUME_WORD = deferred(rf"[\s(,]{{0,2}}{VOLUME}[\s.:]{{0,2}}$", re.IGNORECASE)
_YEAR = deferred(r"\W{0,2}(?:1[5-9]|20)\d\d[a-z]?[\s,.;:)]{0,3}")
_KIND = deferred(
    rf"(?<!\w)(?:{THESIS}|{REPORT}|{MEDIA}|papers?|thesis|diss|unpublished|unveröff|ms|manus|mimeo|draft|preprint|interview|review|communication|series|memo|note|bulletin|gutachten|arbeit|schrift)",
    re.IGNORECASE,
)
_TYPED = deferred(
    r"\(?(?:masch(?:inenschr(?:iftl)?)?\.?|mimeo(?:graphed)?\.?|(?:unv\.|unveröff\.)\s?(?:ms|manuskr)\.?|ms\.|hektogr(?:aphiert|\.)?|typescript|manuskript|vervielf\.)\)?[\s.,;]{0,2}",
    re.IGNORECASE,
)
_WITH = deferred(r"With\s(?:[^\W\d_a-z][\w.'’-]{0,20}\s){1,3}[^\W\d_a-z][\w'’-]{1,25}[\s.,;]{0,2}")
_KEY = re.compile(r"\[[^\W\d_]{2,14}\+?\d{2,4}[a-z]?\]\s(?=[^\W\d_])")
# what lists are called at the head of a page: the `headings` of lists, those that no name begins with
_HEADING_STEMS = ("verzeichnis", "bibliogra", "referen", "literatur", "works cited")
_HEADING = deferred(
    r"(?:\d{1,4}\s)?(?:(?:quellen-?\sund\s)?literatur(?:verzeichnis)?|bibliogra(?:f[ií]a|phie|phy|fie)|refer[eê]nc(?:es|ias(?:\sbibliográficas)?)|riferimenti\sbibliografici|works\scited)\s(?:\d{1,4}\s)?(?=(?-i:[^\W\d_a-z]))",
    re.IGNORECASE,
)
_BODY_GOES_ON = deferred(r"[^\W\d_a-z][^.,:;?!“”\"«»]{3,60}:\s(?=[^\W\d_a-z“„«])")
_GOVERNMENT = deferred(r"\s?(?P<who>[^\W\d_a-z][^.:;?!,“”\"«»\d]{3,60}):\s(?=[^\W\d_])")
# who brings papers before the parliaments of Germany and Austria and their lands: ends of words, Art. 76 and 77 of the Grundgesetz
_GOVERNING = (
    "regierung",
    "bundestag",
    "bundestages",
    "bundesrat",
    "landtag",
    "senat",
    "ministerium",
    "fraktion",
    "ausschuss",
    "nationalrat",
)
_ORDINAL = deferred(r"[\W_]{0,3}\d{0,2}(?:1st|2nd|3rd|\dth)")
_INITIALS = deferred(r"[\s(]{0,2}(?:[^\W\d_a-z]\.[\s-]?){1,4}")
_FAMILY = deferred(r"[^\W\d_a-z][^\W\d_]{1,24}[;,.](?=\s[^\W\d_a-z])")
_TAIL_PLACE = deferred(r",\s(?P<place>[^\W\d_a-z][^,:;()\d]{1,28}?)[\s,.]{0,2}$")
_SHORT_PLACE = deferred(r"[^\W\d_a-z][^\W\d_]{2,10}\.?/[^\W\d_a-z]\.?")
_BARE_YEAR = deferred(
    r"(?P<who>[^\W\d_a-z][^.?!:;,“”\"«»\d]{2,110})\s(?P<year>(?:1[89]|20)\d\d[a-z]?)\s(?P<title>[^\W\d_a-z][^“”\"«»]{4,200})"
)
_ALL = deferred(
    r"\s?(?P<who>[^\W\d_a-z][^.?!:;“”\"«»()\d]{3,110})\s(?P<year>\((?:1[89]|20)\d\d[a-z]?\))[.:,]?\s(?P<title>[^\W\d_a-z][^\W_])"
)
_LAST_PLACE = deferred(r"\s(?P<place>[^\W\d_a-z][^\W\d_]{3,15}(?:\s[A-Z]{2})?)[\s.]{0,2}$")
_PRESS = deferred(r"(?<!\w)(?:Press|Verlag|Publishers|Books)\s[^\W\d_a-z]")
_FEW = 4  # words of a publisher


@when(has("volume", "issue"))
def volumes_as_others(sheet: Sheet) -> None:
    """ "Genome Biology | 9: | R65" as an issue, "vol. | 2020," as a year: the volume, where there is no other."""
    word = sheet.index("volume")
    if word is not None:
        if (
            sheet.label(word + 1) == "issued"
            and _VOLUME_WORD.fullmatch(sheet.said(sheet.runs[word]))
            and (sheet.index("issued") or 0) < word
        ):
            behind = sheet.runs[word + 1]
            if _YEAR.fullmatch(sheet.said(behind)):
                sheet.relabel(behind.span.start, behind.span.end, "volume")
        return
    index = sheet.index("issue")
    if index is not None and sheet.label(index + 1) == "page" and sheet.label(index - 1) == "container-title":
        run = sheet.runs[index]
        if _BEFORE_THE_PAGE.fullmatch(sheet.said(run)):
            sheet.relabel(run.span.start, run.span.end, "volume")


@when(starts("author", "editor"), has("genre", "container-title"), lacks=has("title", "volume", "issue", "page", "event-title"))
def titles_as_others(sheet: Sheet) -> None:
    """ "Holt, B | 1983, | Borrowed neighbours, | Versa" as a kind of work, "Holt, B. | Language Survey. | 1975", "B. Holt, | The “Mud”, | London | 1966" as a container: between the names and the imprint stands the title."""
    if sheet.has("title", "volume", "issue", "page", "event-title") or sheet.label(0) not in ("author", "editor"):
        return
    index = 2 if sheet.label(1) == "issued" else 1
    if index >= len(sheet.runs):
        return
    run = sheet.runs[index]
    words = {word.strip(".,;:").lower() for word in sheet.said(run).split()}
    kind = run.label == "genre" and sheet.label(index + 1) in ("publisher", "publisher-place") and not _KIND.search(sheet.said(run))
    placed = sheet.label(2) == "publisher-place" and not paper(sheet.said(run)) and not sheet.said(run).lower().startswith("in")
    dated = index == 1 and sheet.label(2 + placed) == "issued" and _YEAR.fullmatch(sheet.said(sheet.runs[2 + placed]))
    alone = run.label == "container-title" and dated and not words & (JOURNAL_WORDS | NEWSPAPER_WORDS)
    if kind or alone:
        sheet.relabel(run.span.start, run.span.end, "title")


@when(beside("title", ("other", "note")), beside(("other", "note"), "publisher-place"), lacks=has("publisher", "container-title"))
def publishers_left_over(sheet: Sheet) -> None:
    """ "Economy of Housing | , Macmillan, | London": between the title and the place stands who published it."""
    index = sheet.index("publisher-place")
    if (
        index is None
        or sheet.has("publisher", "container-title")
        or sheet.label(index - 1) not in ("other", "note")
        or sheet.label(index - 2) != "title"
    ):
        return
    run = sheet.runs[index - 1]
    name = sheet.said(run).strip(" ,.;")
    if (
        0 < len(name.split()) <= _FEW
        and name[0].isupper()
        and is_named(name)
        and name.replace(" ", "").replace("&", "").replace("-", "").isalpha()
    ):
        sheet.relabel(run.span.start, run.span.end, "publisher")


@when(has("publisher"))
def remarks_as_publishers(sheet: Sheet) -> None:
    """ "(Masch.)" and "With Anne Lund." publish nothing: a kind of work, and a note."""
    for run in sheet.runs:
        if run.label != "publisher":
            continue
        if _TYPED.fullmatch(sheet.said(run)):
            sheet.relabel(run.span.start, run.span.end, "genre")
            return
        if _WITH.fullmatch(sheet.said(run)):
            sheet.relabel(run.span.start, run.span.end, "note")
            return
        opening = sheet.text.find(" (", run.span.start, run.span.end)
        closing = sheet.text.find(")", opening)
        if opening > 0 and closing >= run.span.end and sheet.text[opening + 2].isalpha():  # "Campus. (Am. Orig. | 1989)"
            sheet.relabel(opening + 1, closing + 1, "note")
            return


@when(starts("author"))
def keys_in_front(sheet: Sheet) -> None:
    """ "[Heitm95] Heitmann, W.": letters and a year in square brackets are the list's own sign for the entry."""
    if sheet.label(0) == "author" and (match := _KEY.match(sheet.text, sheet.runs[0].span.start)) and match.end() < sheet.runs[0].span.end:
        sheet.relabel(match.start(), match.end(), "citation-number")


@when(starts("author"), words=_HEADING_STEMS)
def headings_in_front(sheet: Sheet) -> None:
    """ "Quellen- und Literaturverzeichnis Tönjes, Hauke", "BIBLIOGRAFIA 417 Povoledo, E.": the page's running head, which a PDF glues to the entry, is nobody."""
    if sheet.label(0) == "author" and (match := _HEADING.match(sheet.text, sheet.runs[0].span.start, sheet.runs[0].span.end)):
        sheet.relabel(match.start(), match.end(), "other")


@when(starts("author"), beside("author", "title"))
def bodies_to_the_colon(sheet: Sheet) -> None:
    """ "Gewerkschaft Erziehung, | Landesverband Hessen: Stellungnahme": a body and a part of it, to the colon."""
    if sheet.label(0) != "author" or sheet.label(1) != "title" or not sheet.said(sheet.runs[0]).endswith(","):
        return
    author, title = sheet.runs[0], sheet.runs[1].span
    match = _BODY_GOES_ON.match(sheet.text, title.start, title.end)
    if match is None:
        return
    if is_body(sheet.said(author)) and is_body(match.group().rstrip(": ")):
        sheet.relabel(author.span.start, match.end(), "author")


@when(beside("issued", "title"), lacks=beside("title", "issued"))
def ordinals_in_front(sheet: Sheet) -> None:
    """ "Government of Mud, | *150th | Anniversary of the Rivers*": a number that counts what the title speaks of begins the title."""
    for run, behind in pairwise(sheet.runs):
        if run.label == "issued" and behind.label == "title" and _ORDINAL.fullmatch(sheet.said(run)):
            sheet.relabel(run.span.start, behind.span.end, "title")
            return


@when(beside("editor", "publisher-place"))
def editors_in_places(sheet: Sheet) -> None:
    """ "*Mud*, | G. | Holt; New York: Sand": the family name behind the initials of an editor is no place."""
    for run, behind in pairwise(sheet.runs):
        if run.label == "editor" and behind.label == "publisher-place" and _INITIALS.fullmatch(sheet.said(run)):
            if match := _FAMILY.match(sheet.text, behind.span.start, behind.span.end):
                sheet.relabel(run.span.start, match.end(), "editor")
            return


@when(starts("title"), has("number"), lacks=has("author", "editor"), words=("drs.", "drucks"))
def governments_in_titles(sheet: Sheet) -> None:
    """ "Bundesregierung: Siebter Bericht, BT-Drs. 16/1360": who brings a printed paper before a parliament stands in front of the colon."""
    if sheet.label(0) != "title" or sheet.has("author", "editor") or PAPERS_OF_STATE.search(sheet.text, sheet.runs[0].span.end) is None:
        return
    if (match := _GOVERNMENT.match(sheet.text, 0, sheet.runs[0].span.end)) and match["who"].lower().endswith(_GOVERNING):
        sheet.relabel(0, match.end(), "author")


@when(
    beside("editor", "container-title"), beside("container-title", "issued"), lacks=has("publisher-place", "publisher", "volume", "issue")
)
def places_behind_books(sheet: Sheet) -> None:
    """ "in: Recht auf Lesen, Frankf./M. | 1981": a place that is known at the end of a book's name, in front of the year."""
    index = sheet.index("container-title")
    if (
        index is None
        or sheet.has("publisher-place", "publisher", "volume", "issue")
        or sheet.label(index - 1) != "editor"
        or sheet.label(index + 1) != "issued"
    ):
        return
    run = sheet.runs[index].span
    match = _TAIL_PLACE.search(sheet.text, run.start + 3, run.end)
    if match and (is_place(match["place"]) or _SHORT_PLACE.fullmatch(match["place"])):
        sheet.relabel(match.start("place"), run.end, "publisher-place")


@when(starts("title"), lacks=has("author", "editor", "issued"))
def all_as_titles(sheet: Sheet) -> None:
    """ "Partnership for Rivers (2013) Mud Strategy" as the title alone: in front of a year in brackets stands the body that wrote it."""
    if sheet.label(0) != "title" or sheet.has("author", "editor", "issued"):
        return
    start, end = sheet.runs[0].span.start, sheet.runs[0].span.end
    match = _ALL.match(sheet.text, start)
    if match is None and sheet.has(
        "URL"
    ):  # "Fund for Rivers 2003 Mud and people http://…": without brackets only a body is one for certain
        bare = _BARE_YEAR.match(sheet.text, start, end)
        match = bare if bare and is_body(bare["who"]) else None
    if match and match.start("title") < end and is_named(match["who"].replace(" in ", " ").replace(" the ", " ")):
        sheet.relabel(match.start("who"), match.end("who"), "author")
        sheet.relabel(match.start("year"), match.start("title"), "issued")
        sheet.relabel(match.start("title"), end, "title")


@when(has("publisher"), lacks=has("publisher-place"))
def places_behind_presses(sheet: Sheet) -> None:
    """ "Marrow Academic Press Cambridge": a place that is known behind the word for a press."""
    run = sheet.first("publisher")
    if run is None or sheet.has("publisher-place") or _PRESS.search(sheet.text, run.span.start, run.span.end) is None:
        return
    match = _LAST_PLACE.search(sheet.text, run.span.start + 3, run.span.end)
    if match and is_place(match["place"]):
        sheet.relabel(match.start("place"), run.span.end, "publisher-place")
