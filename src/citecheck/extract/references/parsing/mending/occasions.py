"""Where and when a meeting or a show was, where a work was printed again or taken from, who wrote a preface: said beside a work, and no part of its imprint."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.shapes import beside, has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import one_of, stems
from citecheck.text.expressions import deferred
from citecheck.text.months import MONTHS

_MEETS = (
    "atti",
    "akten",
    "actes",
    "proceedings",
    "convegno",
    "congress",
    "kongress",
    "colloqu",
    "simposi",
    "giornat",
    "tagung",
    "seminar",
    "corso",
)
_PLACE = r"[^\W\d_a-z][^\W\d_]{1,15}(?:[\s-][^\W\d_][^\W\d_]{0,15}){0,3}"
_DAYS = deferred(
    rf",\s{_PLACE},?\s(?P<days>(?:(?:\d{{1,2}}\s?[-–/]\s?)?\d{{1,2}}\.?\s(?P<day>[^\W\d_]{{3,10}})|(?P<month>[^\W\d_]{{3,10}})(?=\s(?:1[89]|20)\d\d\s?[-–]))"
    r"(?:\s(?:1[89]|20)\d\d)?(?:\s?[-–]\s?(?:\d{1,2}\.?\s)?[^\W\d_]{3,10})?\s(?:1[89]|20)\d\d),"
)
_NOW = ("poi", "ora", "anche", "già", "quindi", "now", "jetzt", "auch", "wieder")
_REPRINTED = ("ripubblicat", "ristampat")
_AGAIN = deferred(
    rf"[;,.]\s(?P<again>(?:{'|'.join(_NOW)}|(?:{'|'.join(_REPRINTED)})[oa])\s(?:anche\s|also\s|auch\s)?(?:in|dans):?\s(?=[^\W\d_a-z«“\"])[^|]{{4,300}}?(?:1[4-9]|20)\d\d)"
)
_AGAIN_STEMS = (*(f"{now} {within}" for now in (*_NOW, "also") for within in ("in", "dans")), *_REPRINTED)
_PRINTS = "extract|extracted|offprint|estratto|estr.|extrait|sonderdruck|separata"
_TAKEN = deferred(
    rf"(?<=\w\w)[.,;]\s(?P<from>{one_of(_PRINTS)}\s(?:from|da(?:l|llo|lla|gli|i|ll['’])?|d(?:e|u|es|o)|aus)\s)", re.IGNORECASE
)
_TAKEN_STEMS = stems(_PRINTS)
# what stands in front or behind a work: in Italian, which has them behind a "con", and elsewhere
_ITALIAN_PREFACES = "introduzione|prefazione|postfazione|presentazione|premessa|note|nota|saggio"
_PREFACES = f"{_ITALIAN_PREFACES}|avant-propos|avant - propos|préface|postface|introduction|foreword|preface|afterword|epilogue|prologue|vorwort|einleitung|nachwort|introducción|prólogo|prefacio"
_PREFACE = deferred(
    rf"(?:con\s)?{one_of(_PREFACES)}(?:\s(?:e|et|and|und)\s(?:note|nota|notes|cura|commento))?\s(?:di|de|d['’]|von|by)\s?(?=(?-i:[^\W\d_a-z]))",
    re.IGNORECASE,
)
_PREFACE_STEMS = stems(_PREFACES)
_ALONE = frozenset(_PREFACES.split("|"))
_BY = ("by ", "von ", "por ", "de ")
_WITH = deferred(
    rf",\s(?P<with>con\s(?:un[a']?\s?)?{one_of(_ITALIAN_PREFACES)}(?:\s(?:introduttiv|critic)[aeo])?\sdi\s[^\W\d_a-z][^,;:()\d]{{3,60}}),"
)
_WITH_STEMS = (", con ",)
_ORIGINAL = deferred(r"[(\[]?ed(?:\.|iz\.|izione)\sor(?:ig)?(?:\.|inale)[,:]?\s[^,;]{0,60}?(?:1[4-9]|20)\d\d[)\]]?[,.;]?")
_ENTRY_NUMBER = deferred(
    r"(?:(?:scheda|schede|cat\.|nn?\.|nr\.|no\.)\s?){1,3}\d{1,4}[a-z]?(?:\s?[-–]\s?\d{1,4})?[\s,.]{0,2}", re.IGNORECASE
)
_NUMBERED_AND_PAGE = deferred(
    r"(?:cat|sched[ae]|figg?|tavv?|nn?)\.?\s(?:n\.\s)?[\dIVXL]{1,5},\s(?P<page>pp?\.\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?)(?=[,.]|$)"
)
_SHORT = 24  # code points of the number of a catalogue's entry
_NAMED = ("container-title", "title", "event-title")


@when(has("container-title", "event-title", "title"), has("issued"), words=_MEETS)
def days_of_meetings(sheet: Sheet) -> None:
    """ "Atti del corso, | Venezia, | dicembre 1989 - marzo 1990, | a cura di …, Venezia, … | 1993": place and days of a meeting go with its name, where a year closes the imprint."""
    match = _DAYS.search(sheet.text, 12)
    if match is None or (match["day"] or match["month"]).lower() not in MONTHS:
        return
    over = next((run for run in sheet.runs if run.span.start <= match.start() < run.span.end), None)
    if over is None or over.label not in _NAMED or not any(stem in sheet.lower[over.span.start : match.start()] for stem in _MEETS):
        return
    later = any(run.label == "issued" and run.span.start >= match.end() for run in sheet.runs)
    if later and "issued" in sheet.within(*match.span("days")):
        sheet.relabel(over.span.start, match.end(), over.label)


@when(has("issued", "container-title"), words=_AGAIN_STEMS)
def printed_again(sheet: Sheet) -> None:
    """ "(1968), pp. 331-376; | poi in Id., Culture, | Padova | 1990": behind a dated work, where it stands again is a note, to the end."""
    match = _AGAIN.search(sheet.text, 12)
    if match is None or sheet.within(match.start("again"), len(sheet.text)) == {"note"}:
        return
    if any(map(str.isdigit, sheet.text[: match.start()])) and sheet.within(0, match.start()) & {"issued", "page", "container-title"}:
        sheet.relabel(match.start("again"), len(sheet.text), "note")


@when(has("title"), words=_TAKEN_STEMS)
def offprints(sheet: Sheet) -> None:
    """ "Codici del museo. Extract from Rivista di rive (1907). | Rome": from what a print was taken is a note."""
    run = sheet.first("title")
    if run is not None and (match := _TAKEN.search(sheet.text, run.span.start + 4, run.span.end)):
        sheet.relabel(match.start("from"), run.span.end, "note")


@when(has("translator", "container-title", "editor"), words=_PREFACE_STEMS)
def prefaces(sheet: Sheet) -> None:
    """ "introduzione e note di Anna Holt", "Avant-propos de Karl Lund" as who translates or a book: who wrote a preface is a note."""
    for run in sheet.runs:
        if run.label in ("translator", "container-title", "editor") and _PREFACE.match(sheet.text, run.span.start, run.span.end):
            sheet.relabel(run.span.start, run.span.end, "note")
            return


@when(beside(("publisher", "title", "other", "edition"), "editor"), words=_PREFACE_STEMS)
def forewords(sheet: Sheet) -> None:
    """ "Introduction | by Richard M. Holt. | London": who wrote it did not edit the book."""
    for front, run in zip(sheet.runs, sheet.runs[1:], strict=False):
        if run.label == "editor" and sheet.said(run).startswith(_BY) and sheet.said(front).strip(" .,").lower() in _ALONE:
            sheet.relabel(front.span.start, run.span.end, "note")
            return


@when(has("title"), beside(("title", "publisher"), "publisher-place"), words=_WITH_STEMS)
def prefaces_in_titles(sheet: Sheet) -> None:
    """ "Venezia nel Cinquecento, con un saggio introduttivo di Ugo | Lund, | Roma": with whose essay a book comes is a note."""
    index = sheet.index("title")
    if index is None or (match := _WITH.search(sheet.text, sheet.runs[index].span.start + 3)) is None:
        return
    if sheet.within(*match.span("with")) <= {"title", "publisher", "note"} and "title" in sheet.within(
        match.start("with"), match.start("with") + 1
    ):
        sheet.relabel(match.start("with"), match.end(), "note")


@when(has("editor"), has("issued"), words=("ed. or", "ediz. or", "edizione or"))
def originals(sheet: Sheet) -> None:
    """ "Mecenati, | ed. or. London 1963, | Firenze | 1966": where the original was printed is a note, and no editor."""
    run = sheet.first("editor")
    if run is not None and _ORIGINAL.fullmatch(sheet.text, run.span.start, run.span.end):
        sheet.relabel(run.span.start, run.span.end, "note")


@when(beside("title", "container-title"))
def entries_of_catalogues(sheet: Sheet) -> None:
    """ "E. Holt, | scheda | n. 34, | in Le rive, catalogo della mostra": the number of a catalogue's entry is no title."""
    index = sheet.index("title")
    if index is None or sheet.label(index + 1) != "container-title":
        return
    run = sheet.runs[index].span
    if len(run) < _SHORT and _ENTRY_NUMBER.fullmatch(sheet.text, run.start, run.end):
        before = sheet.runs[index - 1] if index else None
        named = before is not None and before.label == "genre" and sheet.said(before).lower().startswith("sched")
        sheet.relabel(before.span.start if before and named else run.start, run.end, "note")


@when(has("note"), lacks=has("page"))
def pages_behind_entries(sheet: Sheet) -> None:
    """ "cat. n. 45, p. 123, fig. 201" as a note: the page stands behind the number of the entry."""
    for run in sheet.runs:
        if run.label == "note" and not sheet.has("page") and (match := _NUMBERED_AND_PAGE.match(sheet.text, run.span.start, run.span.end)):
            sheet.relabel(match.start("page"), min(match.end() + 1, run.span.end), "page")
            return
