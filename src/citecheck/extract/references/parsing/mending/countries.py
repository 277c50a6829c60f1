"""Countries behind a town, where engineers' lists print them: in front of the date of a meeting, behind a university, and not always under the label of places."""

from __future__ import annotations

import re
from collections.abc import Callable

from citecheck.extract.references.parsing.countries import COUNTRIES, is_country
from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.extract.references.parsing.mending.shapes import beside, has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.mending.small_words import JOINS
from citecheck.extract.references.parsing.vocabulary import PUBLISHER_STRONG, PUBLISHER_WORDS
from citecheck.text.expressions import deferred

_OTHERS = ("author", "publisher", "editor")
_NAME = r"[^\W\d_a-z][^\W\d_]{0,16}(?:[\s-](?:[^\W\d_a-z][^\W\d_]{1,16}|de|do|da|am|on|upon)){0,3}"
_TOWN_LAST = deferred(rf",\s(?P<town>{_NAME}),$")
_TOWN = deferred(_NAME)
_NAMED_COUNTRY = deferred(r"(?P<country>[^\W\d_a-z][^:,;\d]{1,20}):\s(?=[^\W\d_a-z])")
_STATE = deferred(r"[A-Z]{2}:")
_CAPITALIZED = deferred(r"(?:[^\W\d_a-z][^\W\d_]{2,16}\s?){1,3},")
_TWO = 2  # parts in front of the country: what stands there, and the town
_INSTITUTION = deferred(r"(?<!\w)(?:univ(?:ersi[^\W\d_]{2,8}|\.)?(?!\w)|inst(?:itute|\.)\sof\stechn)", re.IGNORECASE)
_MEETING = deferred(
    r"(?<!\w)(?:proc(?!ess|ed|ur)|conf(?:[.,\s]|er|\W?$)|symp|workshop|congr|meeting|colloq|semin|assem|tagung|konferenz|kongress|convegno|simp[oó]s|encontro|actes|actas|anais|atti(?!\w))",
    re.IGNORECASE,
)
_NO_TOWNS = PUBLISHER_WORDS | JOINS | frozenset("limited llc corp corporation plc tech campus hall".split())
_NO_TOWN_STEMS = tuple("univ colleg institut facul school depart academ akadem polytech hochschul".split())


@when(beside("publisher-place", _OTHERS))
def countries_behind_places(sheet: Sheet) -> None:
    """ "Colombo, | Sri Lanka, | Mar. 2011", "Cape Town, South | Africa.", "London, | U.K.: Academic, | 1977": the country goes with its town."""
    for index in range(len(sheet.runs) - 1):
        run, behind = sheet.runs[index], sheet.runs[index + 1]
        if run.label != "publisher-place" or behind.label not in _OTHERS or sheet.text[run.span.end - 1] in ":;":
            continue
        said = sheet.said(behind)
        if is_country(said) or is_country(f"{sheet.said(run).rsplit(' ', 1)[-1]} {said}"):
            sheet.relabel(run.span.start, behind.span.end, "publisher-place")
            return
        named = _NAMED_COUNTRY.match(said) if ":" in said else None
        if named and behind.label == "publisher" and is_country(named["country"]):
            sheet.relabel(run.span.start, behind.span.start + named.end() - 1, "publisher-place")
            return


@when(beside("publisher", "publisher-place"), beside("publisher-place", "publisher"))
def towns_in_front_of_states(sheet: Sheet) -> None:
    """ "College Station, | TX: | StatCorp": in front of a state's letters, where another publishes, stands a town."""
    index = sheet.index("publisher-place")
    if not index or sheet.label(index - 1) != "publisher" or sheet.label(index + 1) != "publisher":
        return
    town, state = sheet.runs[index - 1].span, sheet.runs[index].span
    if _STATE.fullmatch(sheet.text, state.start, state.end) and _CAPITALIZED.fullmatch(sheet.text, town.start, town.end):
        sheet.relabel(town.start, state.end, "publisher-place")


@when(beside("container-title", _OTHERS), beside(_OTHERS, "issued"))
def countries_behind_meetings(sheet: Sheet) -> None:
    """ "in Proc. Mud Sensing Conf., A Coruña, | Spain, | Sep. 2019": in front of the date a country is the place, with the town in front."""
    index = sheet.index("container-title")
    if index is None or sheet.label(index + 1) not in _OTHERS or sheet.label(index + 2) != "issued":
        return
    run, country = sheet.runs[index].span, sheet.runs[index + 1].span
    if is_country(country.of(sheet.text)) and sheet.text[run.end - 1] == "," and _MEETING.search(sheet.text, run.start, run.end):
        town = _TOWN_LAST.search(sheet.text, run.start + 3, run.end)
        sheet.relabel(town.start("town") if town else country.start, country.end, "publisher-place")


@when(beside(("container-title", "event-title"), "issued"), lacks=has("publisher-place"))
def countries_in_meetings(sheet: Sheet) -> None:
    """ "in Proc. 10th Symp. Rivers, Windhoek, Namibia, | Aug. 2009": town and country at the end of what a date follows are the place."""
    index = sheet.index("container-title") if sheet.has("container-title") else sheet.index("event-title")
    if index is None or sheet.label(index + 1) != "issued" or sheet.has("publisher-place"):
        return
    run = sheet.runs[index]
    if run.label == "event-title" or _MEETING.search(sheet.text, run.span.start, run.span.end):
        _cut(sheet, index, _may_be_town)


@when(has("publisher"), lacks=has("publisher-place"))
def countries_behind_publishers(sheet: Sheet) -> None:
    """ "Cheikh Anta Diop Univ., Dakar, Senegal, | 2020": town and country at the end of who publishes are the place."""
    index = sheet.index("publisher")
    if index is not None and not sheet.has("publisher-place"):
        _cut(sheet, index, _is_town)


def _cut(sheet: Sheet, index: int, is_town: Callable[[str, str], bool]) -> None:
    """Part the town and the country at the end of a run from it."""
    run = sheet.runs[index].span
    parts = run.of(sheet.text).rstrip(",. ").rsplit(", ", 2)
    if len(parts) > _TWO and is_country(parts[2]) and _TOWN.fullmatch(parts[1]) and is_town(parts[1], parts[0]):
        sheet.relabel(run.start + len(parts[0]) + 2, run.end, "publisher-place")


@when(beside("publisher", "publisher-place"), has("genre"))
def towns_behind_universities(sheet: Sheet) -> None:
    """ "Ph.D. thesis, | Massey University, Palmerston North, | New Zealand": between the university and the country stands the town."""
    index = sheet.index("publisher-place")
    if not index or sheet.label(index - 1) != "publisher" or not is_country(sheet.said(sheet.runs[index])):
        return
    run = sheet.runs[index - 1].span
    town = _TOWN_LAST.search(sheet.text, run.start + 3, run.end)
    if town and _is_town(town["town"], sheet.text[run.start : town.start()]):
        sheet.relabel(town.start("town"), sheet.runs[index].span.end, "publisher-place")


def _may_be_town(text: str, _: str) -> bool:
    """Whether a name may be a town's: no press, no country, no letters that stand for words."""
    words = text.split()
    return (
        _NO_TOWNS.isdisjoint(text.lower().split())
        and text.lower() not in COUNTRIES
        and not any((word.isupper() and len(word) > 1) or word.lower().startswith(_NO_TOWN_STEMS) for word in words)
    )


def _is_town(text: str, front: str) -> bool:
    """Whether a name is a town's: the tables know it, or a university or a press that names no town of its own stands in front of it."""
    if not _may_be_town(text, front):
        return False
    part = front.rsplit(", ", 1)[-1].rstrip(",. ")
    last = part.rsplit(" ", 1)[-1]
    return is_place(text) or last.lower() in PUBLISHER_STRONG or (_INSTITUTION.search(part) is not None and not is_place(last))
