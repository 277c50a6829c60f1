"""Volume, issue, pages and other numbers, without the words that introduce them."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.fields import publication
from citecheck.extract.references.parsing.fields.scanned import pages
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.state import State
from citecheck.extract.references.parsing.vocabulary import HOW_MANY_VOLUMES, ISSUE, PAGES, VOLUME
from citecheck.model import Span
from citecheck.text.expressions import deferred
from citecheck.text.pages import with_hyphens
from citecheck.text.roman import roman

_BEFORE = {
    "volume": re.compile(rf"[\s(\[,.;:]{{0,3}}{VOLUME}(?![^\W\d_])[\s.:]{{0,3}}(?=\S)", re.IGNORECASE),
    "issue": re.compile(rf"[\s(\[,.;:/]{{0,3}}{ISSUE}(?![^\W\d_])[\s.:]{{0,3}}(?=\S)", re.IGNORECASE),
    "page": re.compile(rf"[\s(\[,.;:]{{0,3}}{PAGES}(?![^\W\d_])[\s.:]{{0,3}}(?=\S)", re.IGNORECASE),
    "number": re.compile(r"[\s(\[,.;:]{0,3}(?:no|nr|nº|n°|n(?=\.)|number|#|№)(?![^\W\d_])[\s.:]{0,3}(?=\S)", re.IGNORECASE),
}
_KIND = deferred(r"[\s(\[,.;:]{0,3}(?P<kind>(?:[^\W\d_]{3,20}\s){0,2}(?:Reports?|Papers?|Memorandum|Bulletin))(?=\s(?:[Nn]o|Nr|N[º°]|№)\b)")
_BEHIND = deferred(rf"(?<=\d)[\s.]{{1,3}}(?:{VOLUME}|{ISSUE}|{PAGES})(?!\w)[\s.,;:)]{{0,3}}$", re.IGNORECASE)
_TWO = re.compile(r"(?P<volume>\d{1,4}|[IVXLC]{1,8}(?=\s?[/,:]))\s?[-–./:,]\s?(?P<issue>\d{1,3}(?:\s-\s\d{1,3})?)")
_TWO_ROMAN = deferred(r"(?P<volume>[IVXLC]{1,8})\s?[,/]\s?(?P<issue>[IVX]{1,3})")
_MOST_ISSUES = 6  # of a year, where they have Roman numbers
_HOW_MANY = deferred(rf"[\s(\[]{{0,2}}{HOW_MANY_VOLUMES}[\s.,;:)\]]{{0,4}}", re.IGNORECASE)
_HOW_MANY_FIRST = deferred(rf"[\s(\[]{{0,2}}(?P<many>{HOW_MANY_VOLUMES})[,;]\s(?=\S)", re.IGNORECASE)
_SEVERAL = deferred(r"(?:vols|bde)\.?\s", re.IGNORECASE)  # "Vols. 1-3": a volume and its issue stand behind no such word
_OF_HOW_MANY = deferred(r"\sof\s(?:\d{1,3}|two|three|four|five)(?:\svols?\.?|\svolumes)?[\s.,;:)\]]{0,4}$", re.IGNORECASE)
_TITLED = deferred(
    rf"\s?(?:{VOLUME}\s?)?(?:[IVXLC]{{1,7}}|\d{{1,3}})(?P<title>(?:[:,]|\.(?=(?:\s[^\W\d_]{{1,20}}){{3}}))\s"
    rf"(?!{ISSUE}|{VOLUME}|jahrg|parte?\b|pt\b|teil|suppl|livre|libro|book)[^\W\d_]{{1,20}}['’]?[^\d]{{3,200}})",
    re.IGNORECASE,
)  # "vol. II: The Delta"
_PART = deferred(  # of a volume: "vol. XII, t. II", "Vol. XI, Pt. I"; "1. 1" is a scanner's "t. I"; "Vol. 2, Part 1" and "t. XVI, parte II" are one number
    r"(?<=[\w.])[,.]?\s(?P<part>(?:t|tom[oe])\.?\s(?:[IVXl]{1,4}|\d{1,2}|prim[oa]|second[oa]|terz[oa])|pt\.?\s[IVXl]{1,4}|1\.\s[1lI])[\s.,;)]{0,3}$",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s[(\[][^()\[\]]{1,40}[)\]]?[\s.,;]{0,3}$")
_LETTERED = re.compile(r"[A-H]\d{1,4}")
_OF_PHYSICS = deferred(r"Phys|Nucl|Rev|Lett", re.IGNORECASE)
_COUNT = re.compile(r"(?:[xivl]{1,6}\s?[,+]?\s?)?\d{1,4}(?:[\s.]{1,2}(?:pp?|págs?|pag|Seiten|páginas|pages|S|s|с)\.?)", re.IGNORECASE)
_AT = re.compile(
    r",\s(?:at|here|hier|esp\.|bes\.|insb\.|ici|qui|in\spart\.|in\sparticolare|spec\.|in\sspecie)\s(?:(?:pp?|S|f)\.\s?)?\d|(?<=\d[-–]\d\d\d),\sS\.\s?\d|(?<=\d[-–]\d\d),\sS\.\s?\d"
)
_BESIDE = re.compile(
    r"(?:,\s|\s(?:e|and|und|et)\s)(?:figg?|tavv?|nn?|docs?|note?|nota|Anm|Abb|pl|sched[ae]|letter[ae]|cat|ill)\.?\s(?:[a-z]\s)?\d",
    re.IGNORECASE,
)
_CITED = re.compile(
    r"\d\s?[-–]\s?\d{1,5}[rv]?(?P<cited>\s?:\s(?:pp?\.\s?)?\d{1,5}(?:\s?[-–]\s?\d{1,5})?[\s.,;]{0,3})$"
)  # "pp. 207-221: 215"
_DATABASE = deferred(r"(?<=\d)\.\s\*?(?P<name>[^\W\d_a-z]\w{2})")  # "pp. 199-221. *ProQuest*", as MLA prints where it was read
_LENGTH = re.compile(
    r"[\s(,]{0,2}pp\.\s?(?:[IVXLCivxlc]{1,8}\s?[-+,]\s?)?\d{2,4}[\s.,)]{0,3}"
)  # one number behind the plural: how many there are
_SERIES = deferred(
    r"[\s(]{0,2}(?:n\.\s?s|N\.\s?[SF]|n\.\s?f|NF|nuova serie|neue folge|new series|(?:(?:s|ser)\.|serie)\s(?:[IVX1il]{1,4}|\d)|[IVX]{1,4}\ss(?:erie)?|\d{1,2}[aª]\ss(?:erie)?)\b[.,)]{0,2}\s(?=\S)",
    re.IGNORECASE,
)
_INNER_SERIES = deferred(
    r"(?<=[\dIVXLC])[,.]\s(?P<series>(?:n\.\s?s\.|n(?:uova|\.)\sserie|(?:(?:s|ser)\.|serie)\s(?:[IVX]{1,4}|\d)(?=[,.])|[IVX]{1,4}\sserie))[,.]?\s?",
    re.IGNORECASE,
)
_WORDED_ISSUE = deferred(
    rf"(?P<volume>(?:(?:a\.|anno|annata)\s)?[\dIVXLC]{{1,7}}(?:\.\s?Jg\.?|\.\s?Jahrgang)?)[\s,.]{{1,3}}(?P<issue>(?:{ISSUE}|parte|fasc|nn)\.?\s?[\dIVX]{{1,5}}(?:\s?[-–/]\s?\d{{1,3}})?)",
    re.IGNORECASE,
)
_SLIP = re.compile(r"(?P<first>1\d{1,4})-[Il](?P<rest>\d{1,4})")  # a letter for the figure, as scanned texts have it ("1360-I380")
_ENDS = " \t\n\r.,;:-–—/*_&()[]“”\"'"


def volume(state: State, run: Run) -> None:
    """The volume. How many there are ("2 vols.") and a title of its own ("vol. II: The Delta") are facts that no variable of ours holds: they go to the notes."""
    if _is_plain(run.span.of(state.text)):
        _numbered(state, "volume", run)
        return
    if _HOW_MANY.fullmatch(state.text, run.span.start, run.span.end):
        state.take_text("note", run.span.start, run.span.end)
        return
    if front := _HOW_MANY_FIRST.match(state.text, run.span.start, run.span.end):
        state.take_text("note", run.span.start, front.end("many"))  # "3 voll., III"
        run = Run(run.label, Span(front.end(), run.span.end), run.sure)
    if of := _OF_HOW_MANY.search(state.text, run.span.start, run.span.end):
        state.take_text("note", of.start(), run.span.end)  # "vol. 2 of 3 vols."
        run = Run(run.label, Span(run.span.start, of.start()), run.sure)
    if titled := _TITLED.fullmatch(state.text, run.span.start, run.span.end):
        state.take_text("note", titled.start("title"), run.span.end)
        run = Run(run.label, Span(run.span.start, titled.start("title")), run.sure)
    if series := _SERIES.match(state.text, run.span.start, run.span.end):
        state.take_text("note", series.start(), series.end())  # "n.s., XXXII"
        run = Run(run.label, Span(series.end(), run.span.end), run.sure)
    run = _without_inner_series(state, run)
    no_issue = not any(other.label == "issue" for other in state.runs)
    if no_issue and (both := _WORDED_ISSUE.fullmatch(state.text[run.span.start : run.span.end].rstrip(_ENDS))):
        _numbered(state, "issue", Run("issue", Span(run.span.start + both.start("issue"), run.span.start + both.end("issue"))))
        run = Run(run.label, Span(run.span.start, run.span.start + both.end("volume")), run.sure)
    if part := _PART.search(state.text, run.span.start + 1, run.span.end):
        state.take_text("note", *part.span("part"))
        run = Run(run.label, Span(run.span.start, part.start()), run.sure)
    _numbered(state, "volume", run)


def _without_inner_series(state: State, run: Run) -> Run:
    """The volume in front of its series ("a. LXVI, s. V, n. 37-38"): the series is a note, what stands behind it the issue."""
    inner = _INNER_SERIES.search(state.text, run.span.start, run.span.end)
    if inner is None:
        return run
    state.take_text("note", *inner.span("series"))
    if inner.end() < run.span.end:
        numbered = _BEFORE["issue"].match(state.text, inner.end(), run.span.end)
        _numbered(state, "issue", Run("issue", Span(inner.end(), run.span.end))) if numbered else state.take_text(
            "note", inner.end(), run.span.end
        )
    return Run(run.label, Span(run.span.start, inner.start()), run.sure)


def issue(state: State, run: Run) -> None:
    """The issue."""
    _numbered(state, "issue", run)


def page(state: State, run: Run) -> None:
    """The pages. How long a book is ("347 p.") is a fact about it that no variable of ours holds: it goes to the notes."""
    start, end = run.span.start, run.span.end
    if _is_plain(state.text[start:end]):
        _numbered(state, "page", run)
        return
    counted = _COUNT.fullmatch(state.text[start:end].strip(_ENDS)) or _LENGTH.fullmatch(state.text, start, end)
    if counted and "container-title" not in {other.label for other in state.runs}:
        state.take_text("note", start, end)
    elif cited := _CITED.search(state.text, start, end):
        _numbered(state, "page", Run(run.label, Span(start, cited.start("cited"))))
        state.take_text("note", cited.start("cited") + 1, end)
    elif place := _AT.search(state.text, start + 1, end) or _BESIDE.search(state.text, start + 1, end):
        _numbered(state, "page", Run(run.label, Span(start, place.start())))
        state.take_text("note", place.start(), end)  # "84-118, at p. 90"
    elif database := _DATABASE.search(state.text, start, end):
        _numbered(state, "page", Run(run.label, Span(start, database.start())))
        state.take_text("note", database.start("name"), end)
    elif remark := _BRACKET.search(state.text, start, end):
        _numbered(state, "page", Run(run.label, Span(start, remark.start())))
        state.take_text("note", remark.start(), end)  # "265 (268)", "56–80 [zuerst 1966]"
    else:
        _numbered(state, "page", run)


def number(state: State, run: Run) -> None:
    """The number of a report, a law, a patent; the word for the kind of work in front of "No." is its genre."""
    if kind := _KIND.match(state.text, run.span.start, run.span.end):
        publication.genre(state, Run("genre", Span(kind.start("kind"), kind.end("kind"))))
        run = Run(run.label, Span(kind.end("kind"), run.span.end), run.sure)
    _numbered(state, "number", run)


def _is_plain(printed: str) -> bool:
    """Whether nothing but figures is printed, and a dash between them: no word stands there."""
    return printed.strip(_ENDS).replace("-", "").replace("–", "").isdigit()


def _numbered(state: State, variable: str, run: Run) -> None:
    start, end = run.span.start, run.span.end
    plain = _is_plain(state.text[start:end])
    opening = None if plain else _BEFORE[variable].match(state.text, start, end)
    if opening:
        state.term(variable, start, opening.end())
        start = opening.end()
    worded = opening is not None and variable == "page"  # "p. 44 s.": the pages that follow
    if not plain and not worded and (closing := _BEHIND.search(state.text, start, end)):
        state.term(variable, closing.start(), end)
        end = closing.start()
    span = _bare(state.text, start, end)
    if not len(span) or state.has(variable):
        return
    if variable == "volume":
        both = _TWO.fullmatch(state.text, span.start, span.end)
        if (
            both
            and not _is_double(both, worded=opening is not None)
            and not (opening and _SEVERAL.search(opening.group()))
            and (both["volume"].isdigit() or state.has("container_title"))
            and not any(run.label == "issue" for run in state.runs)
        ):
            _take(state, "issue", Span(*both.span("issue")))
            span = Span(*both.span("volume"))
        elif two := _of_roman_numbers(state, span):
            _take(state, "issue", Span(*two.span("issue")))
            span = Span(*two.span("volume"))
        elif _LETTERED.fullmatch(state.text, span.start, span.end) and _OF_PHYSICS.search(state.string("container_title")):
            span = _without_series(state, span)
    _take(state, variable, span)


def _of_roman_numbers(state: State, span: Span) -> re.Match[str] | None:
    """The volume and the issue of a periodical, both Roman ("XXIX, I"); "XIV, XV" are two volumes, "III, XXIV" a series and its volume."""
    match = _TWO_ROMAN.fullmatch(state.text, span.start, span.end)
    if match is None or not state.has("container_title") or any(run.label == "issue" for run in state.runs):
        return None
    first, second = roman(match["volume"]) or 0, roman(match["issue"]) or 0
    return match if 0 < second <= _MOST_ISSUES and first > second + 1 else None


def _is_double(both: re.Match[str], *, worded: bool) -> bool:
    """Two volumes in one: the second number is the next ("904–905", "79-80"); of a single figure only behind the word ("vol. 5/6")."""
    numbers = both["volume"], both["issue"]
    return all(map(str.isdigit, numbers)) and (worded or len(numbers[0]) > 1) and int(numbers[1]) == int(numbers[0]) + 1


def _without_series(state: State, span: Span) -> Span:
    """The letter of a physics journal's section in front of the volume belongs to the journal ("Phys. Rev. D71")."""
    letter = Span(span.start, span.start + 1)
    state.lengthen("container_title", letter, f"{state.string('container_title')} {letter.of(state.text)}")
    return Span(letter.end, span.end)


def _bare(text: str, start: int, end: int) -> Span:
    """``[start, end)`` without punctuation at its ends; a pair of brackets inside stays whole."""
    while start < end and text[start] in _ENDS:
        start += 1
    while end > start and text[end - 1] in _ENDS and not (text[end - 1] in ")]" and _opens(text, start, end)):
        end -= 1
    return Span(start, end)


def _opens(text: str, start: int, end: int) -> bool:
    inner = text[start:end]
    return inner.count("(") + inner.count("[") >= inner.count(")") + inner.count("]")


def _take(state: State, variable: str, span: Span) -> None:
    value = with_hyphens(" ".join(span.of(state.text).split()))
    if variable == "page" and (slip := _SLIP.fullmatch(value)) and len(slip["first"]) == len(slip["rest"]) + 1:
        value = f"{slip['first']}-1{slip['rest']}"
    elif variable == "page" and " " in value:
        value = pages(value)
    state.take(variable, span, value)
