"""The imprint's ends: places behind a university, places taken for publishers, "s.n.", reprints, numbers of government papers."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.countries import is_country
from citecheck.extract.references.parsing.gazetteer import is_named, is_place
from citecheck.extract.references.parsing.mending.shapes import Together, beside, has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.places import REGIONS
from citecheck.extract.references.parsing.vocabulary import PUBLISHER_WORDS, mentions
from citecheck.text.expressions import deferred
from citecheck.text.names import is_body
from citecheck.text.roman import roman

_NOBODY = deferred(r"[\[(]?(?<!\w)(?P<what>[sS]\.\s?(?:[neé]|l)\.(?:\s?t\.)?)[\])]?(?=[\s,.:;)\]]|$)")
_SINE = re.compile(r"[sS]\.\s?[neél]\.")
_COMMAND = re.compile(r"[\s(\[]{0,2}(?:C|Cd|Cmd|Cmnd|Cm|CP|HC|HL)\.?\s?\d{1,5}(?:-[IVX]{1,4})?[\s.,;)\]]{0,3}")
_REPRINTED = deferred(
    r"[;,.(\[]\s?(?P<words>(?:reprinted|reprint|repr\.|reissued|rpt\.|ristampa|nachdruck)\s(?:in\s|by\s)?(?:1[4-9]|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
_REPRINTED_BY = deferred(  # "Press. Reprint, New York: Dover, 1970": an imprint of its own
    r"[;,.(\[]\s?(?P<words>(?i:reprinted|reprint|repr\.|reissued|reissue|rpt\.|ristampa|nachdruck),?\s(?=[^\W\d_a-z])[^:;]{2,40}(?::\s[^:;]{2,60})?,\s(?:1[4-9]|20)\d\d\b)"
)
_LAST_NUMBER = deferred(r"[^\W\d_][”»\"]?,?\s(?P<number>[IVXLC]{2,8}|[IVXLC]{1,8}[-–/][IVXLC]{1,8}|\d{1,3})[\s,]{0,3}$")
_FIRST_OF_TWO = deferred(r"(?:(?<!\d)(?=\d\d)|[^\W\d_]\.?\s)(?P<number>\d{1,3})[/–-]$")
_OPEN_ENDS = "/–-"
_SECOND = deferred(r"(?P<number>\d{1,3})[\s,.;:]{0,2}$")
_JOINT = deferred(r"[-–/]")
_BARE_NUMBER = deferred(r"(?:[1-9]\d{0,3}|[IVXLC]{1,8})")
_ISBN = re.compile(r"\s?(?:97[89][-‐])?\d{1,5}[-‐]\d{2,7}[-‐]\d{1,6}[-‐][\dX][\s.]{0,2}")
_THESIS_PLACE = deferred(r"(?P<university>[^,]{4,80}),\s(?P<place>[^\d:]{2,50}?)[\s.,;]{0,3}$")
_TOWN = deferred(r"[^\W\d_a-z][^\W\d_]{2,20}(?:[\s-][^\W\d_]{2,15}){0,2}")
_TWO_PARTS = deferred(r"(?P<first>[^\W\d_a-z][^,:;()\d]{1,70}),\s(?P<second>[^\W\d_a-z][^,:;()\d]{1,40}?)[\s.,;]{0,3}")
_POSSESSIVE = deferred(r"[^\W\d_a-z][^\W\d_]{2,20}['’]s(?:\sSons)?[\s.,]{0,2}")
_OF_THESES = deferred(r"thesis|diss|tesi|tese|thèse", re.IGNORECASE)
_SPOKEN = deferred(
    r"[\s,.]{0,2}(?:(?:personal|telephone|phone|private|email|e-mail|oral\shistory)\s(?:interview|communication|conversation|correspondence)(?:ed)?(?:\s(?:by|with|to)\s[^,.]{2,40})?|"
    r"interview(?:ed)?\sby\s[^,.]{2,40}|persönliche\smitteilung|(?:telefon)?interview\sdurch\s[^,.]{2,40})(?:\.\s(?:tape|audio|video)\s?recording)?[\s,.;]{0,3}",
    re.IGNORECASE,
)
_PLACE_COMMA = deferred(r"\[?(?P<place>[^\W\d_][^,:\d]{1,40}),\s(?P<publisher>[^\W\d_a-z][^,:\d]{0,40}[a-zß-ÿ]{2}[^,:\d]{0,40}),")
_SPOKEN_STEMS = ("interview", "communication", "conversation", "correspondence", "mitteilung")
_WHERE = ("page", "issue", "issued")
_TAIL = 14  # code points of a volume and what stands around it
_PAPER = 16  # code points of a command paper's number
_LOOSE = frozenset(("container-title", "publisher", "collection-title", "note"))
_SHORT = 30  # code points of a place
_FEW = 3  # words of a place


def numbers_at_ends(sheet: Sheet) -> None:
    """A volume at the end of the periodical's name ("Quarterly Journal of Econ CXIV, 1103-40"), command papers, an ISBN among the pages."""
    for run in sheet.runs:
        if run.label in _LOOSE and len(run.span) < _PAPER and _COMMAND.fullmatch(sheet.said(run)):
            if not sheet.has("number"):
                sheet.relabel(run.span.start, run.span.end, "number")
            return
        if run.label == "page" and _ISBN.fullmatch(sheet.said(run)):
            sheet.relabel(run.span.start, run.span.end, "note")
            return
    _two_in_one(sheet)
    _volume_behind(sheet)
    _volume_in_front_of_a_year(sheet)


def _two_in_one(sheet: Sheet) -> None:
    """ "vol. 12/ | 13": two volumes in one, the second the next."""
    index = sheet.index("volume")
    if index is None or sheet.label(index + 1) != "issue":
        return
    said = sheet.said(sheet.runs[index])
    if said[-1] not in _OPEN_ENDS:
        return
    one, two = _FIRST_OF_TWO.search(said), _SECOND.match(sheet.said(sheet.runs[index + 1]))
    if one and two and int(two["number"]) == int(one["number"]) + 1:
        sheet.relabel(sheet.runs[index].span.start, sheet.runs[index + 1].span.end, "volume")


def _volume_behind(sheet: Sheet) -> None:
    index = sheet.index("container-title")
    if index is None or sheet.has("volume", "publisher", "editor") or sheet.label(index + 1) not in _WHERE:
        return
    run = sheet.runs[index]
    match = _LAST_NUMBER.search(sheet.text, max(run.span.start + 2, run.span.end - _TAIL), run.span.end)
    if (
        match
        and (match["number"].isdigit() or all(map(roman, _JOINT.split(match["number"]))))
        and (sheet.has("page") or not match["number"].isdigit())
    ):
        sheet.relabel(match.start("number"), run.span.end, "volume")


def _volume_in_front_of_a_year(sheet: Sheet) -> None:
    """ "Mud Studies | 64 | (1990)": a bare number between a periodical and a year in brackets is its volume, where no other is."""
    index = sheet.index("issue")
    if index is None or sheet.has("volume") or sheet.label(index - 1) != "container-title" or sheet.label(index + 1) != "issued":
        return
    if _BARE_NUMBER.fullmatch(sheet.said(sheet.runs[index])) and sheet.said(sheet.runs[index + 1])[0] == "(":
        span = sheet.runs[index].span
        sheet.relabel(span.start, span.end, "volume")


@when(has("title"), words=_SPOKEN_STEMS)
def conversations(sheet: Sheet) -> None:
    """ "personal interview by author" is the kind of source, not its title."""
    run = sheet.first("title")
    if (
        run is not None
        and mentions(sheet.lower[run.span.start : run.span.end], _SPOKEN_STEMS)
        and _SPOKEN.fullmatch(sheet.text, run.span.start, run.span.end)
    ):
        sheet.relabel(run.span.start, run.span.end, "genre")


def _nobody(sheet: Sheet) -> None:
    """ "[s.n.]" stands for the publisher, "S.l." for the place."""
    if _SINE.search(sheet.text) is None:
        return
    for match in _NOBODY.finditer(sheet.text, 8):
        label = "publisher-place" if match["what"][-2:] == "l." else "publisher"
        within = sheet.within(match.start(), match.end())
        if label == "publisher":
            _place_of_nobody(sheet, match.start())
        if within != {label} and within <= {
            "publisher",
            "publisher-place",
            "note",
            "other",
            "container-title",
            "collection-title",
            "issued",
        }:
            sheet.relabel(match.start(), match.end(), label)
            return


@when(beside(("publisher", "publisher-place"), "issued"))
def _two_by_a_comma(sheet: Sheet) -> None:
    """ "Ravenna, Longo, 2000", "La Haye, Mouton, 1964" under one label: a known place, and behind its comma the publisher."""
    if sheet.has("publisher") == sheet.has("publisher-place") and sheet.label((sheet.index("publisher") or 0) - 1) != "publisher-place":
        return
    for index, run in enumerate(sheet.runs):
        alone = (
            not sheet.has("publisher" if run.label == "publisher-place" else "publisher-place")
            or sheet.label(index - 1) == "publisher-place"
        )
        if run.label not in ("publisher-place", "publisher") or not alone or sheet.label(index + 1) != "issued":
            continue
        match = _PLACE_COMMA.fullmatch(sheet.text, run.span.start, run.span.end)
        if (
            match
            and is_place(match["place"])
            and not is_place(match["publisher"])
            and match["publisher"].split()[-1].strip(".,").lower() not in REGIONS
            and not is_country(match["publisher"])
        ):
            other = (
                ("publisher", match.start("publisher"), run.span.end)
                if run.label == "publisher-place"
                else ("publisher-place", run.span.start, match.end("place") + 1)
            )
            sheet.relabel(other[1], other[2], other[0])
            return


def _place_of_nobody(sheet: Sheet, start: int) -> None:
    """ "Cividate, s.e." under one label: what stands in front of nobody is the place."""
    for run in sheet.runs:
        said = sheet.text[run.span.start : start].strip(" ,:[(")
        if run.label == "publisher" and run.span.start < start < run.span.end and said and len(said.split()) <= _FEW and is_named(said):
            sheet.relabel(run.span.start, start, "publisher-place")
            return


@when(has("publisher"))
def _reprinted(sheet: Sheet) -> None:
    """The imprint of a reprint, behind that of the edition, is a note."""
    if "epr" not in sheet.text and "eiss" not in sheet.text:
        return
    match = _REPRINTED.search(sheet.text)
    own = None if match else _REPRINTED_BY.search(sheet.text)
    match = match or own
    if match and any(run.label == "publisher" and run.span.end <= match.start() + 1 for run in sheet.runs):
        behind = [run for run in sheet.runs if run.span.start >= match.start()]
        if own and not (
            any(run.label == "issued" and run.span.end <= match.start() for run in sheet.runs)
            and any(run.label in ("publisher", "publisher-place") for run in behind)
        ):
            return
        if all(run.label in ("publisher", "publisher-place", "issued", "note", "other", "edition", "genre") for run in behind):
            sheet.relabel(match.start("words"), len(sheet.text), "note")


@when(has("publisher"), lacks=has("publisher-place", "genre"))
def _place_alone(sheet: Sheet) -> None:
    """ "Straits. | Addis Ababa, | 26 April": a place that is known publishes nothing."""
    run = sheet.first("publisher")
    if (
        run is not None
        and len(run.span) < _SHORT
        and not sheet.has("publisher-place", "genre")
        and is_place(sheet.said(run).strip(" .,;:()"))
    ):
        sheet.relabel(run.span.start, run.span.end, "publisher-place")


@when(has("publisher"), has("genre"), lacks=has("publisher-place"))
def _university(sheet: Sheet) -> None:
    """Behind the university of a thesis its town: one that the university is named after, or one that is known."""
    run = sheet.first("publisher")
    if run is None or not sheet.has("genre") or sheet.has("publisher-place"):
        return
    match = _THESIS_PLACE.fullmatch(sheet.text, run.span.start, run.span.end)
    if match and "niversi" in match["university"]:
        town = match["place"].split(",")[0].strip()
        sure = town in match["university"] or is_place(match["place"])
        if sure or (_TOWN.fullmatch(town) and not is_body(town) and sheet.label((sheet.index("publisher") or 0) + 1) == "issued"):
            sheet.relabel(match.start("place"), run.span.end, "publisher-place")


@when(has("publisher"), lacks=has("publisher-place"))
def _town_in_publisher(sheet: Sheet) -> None:
    """ "Köln, Böhlau", "Universidade Estadual de Feira, Feira": a place that is known in front of the comma, or the university's town behind it."""
    run = sheet.first("publisher")
    if run is None or sheet.has("publisher-place") or "," not in sheet.text[run.span.start : run.span.end - 1]:
        return
    match = _TWO_PARTS.fullmatch(sheet.text, run.span.start, run.span.end)
    if match is None:
        return
    if is_place(match["first"]) and not is_body(match["second"]) and not is_place(match["second"]):
        sheet.relabel(match.start("first"), match.end("first") + 1, "publisher-place")
    elif "niversi" in match["first"] and match["first"].endswith(f" {match['second']}"):
        sheet.relabel(match.start("second"), run.span.end, "publisher-place")


@when(has("publisher-place") | beside("title", "genre"), lacks=has("publisher"))
def _before_the_year(sheet: Sheet) -> None:
    """ "Title. | Scribner’s, | 1976.": a possessive publishes, and is no place; "| UCLA, | PhD thesis": so does a body in front of the kind of a thesis, behind title and year."""
    index = sheet.index("publisher-place")
    if (
        index is not None
        and not sheet.has("publisher", "container-title", "genre")
        and _POSSESSIVE.fullmatch(sheet.said(sheet.runs[index]))
    ):
        run = sheet.runs[index].span
        sheet.relabel(run.start, run.end, "publisher")
        return
    index = sheet.index("genre")
    if index is None or index < 3 or sheet.has("publisher") or sheet.label(index - 1) != "title" or sheet.label(index - 2) != "issued":
        return
    run = sheet.runs[index - 1].span
    said = run.of(sheet.text).strip(" .,")
    if sheet.label(index - 3) == "title" and _OF_THESES.search(sheet.said(sheet.runs[index])) and (said.isupper() or is_body(said)):
        sheet.relabel(run.start, run.end, "publisher")


@when(beside(("title", "container-title"), "publisher"), beside("publisher", "issued"), lacks=has("publisher-place", "genre", "number"))
def _place_and_year(sheet: Sheet) -> None:
    """ "Title, Gloucester Mass. 1972": between the comma of the title and a bare year stands a place, if nothing else is the place or the publisher."""
    index = sheet.index("publisher")
    if index is None or sheet.has("publisher-place", "genre", "number") or sheet.label(index - 1) not in ("title", "container-title"):
        return
    run = sheet.runs[index]
    said = sheet.said(run)
    if sheet.label(index + 1) != "issued" or not sheet.said(sheet.runs[index + 1])[0].isdigit() or said[-1] in ",;:)":
        return
    words = said.strip(" .").split()
    known = any(word.lower().strip(".,") in PUBLISHER_WORDS for word in words)
    if len(words) <= _FEW and is_named(said) and not known and not is_body(said) and sheet.said(sheet.runs[index - 1]).endswith(","):
        sheet.relabel(run.span.start, run.span.end, "publisher-place")


# What the form of a word says of the imprint, whatever its label.
imprints = Together(
    (
        _nobody,
        _two_by_a_comma,
        _reprinted,
        _university,
        _town_in_publisher,
        _before_the_year,
        _place_and_year,
        _place_alone,
    )
)
