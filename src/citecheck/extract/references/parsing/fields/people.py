"""Authors, editors and translators: the names in a run, and the role that its words give them."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.extract.references.marks import HAN, SAME_WORDS
from citecheck.extract.references.parsing.fields.asides import Aside, aside, is_nobody
from citecheck.extract.references.parsing.fields.bodies import bodies
from citecheck.extract.references.parsing.fields.by_form import by_form
from citecheck.extract.references.parsing.fields.commas import apart
from citecheck.extract.references.parsing.fields.doubled import doubled
from citecheck.extract.references.parsing.fields.eastern import family_in_front
from citecheck.extract.references.parsing.fields.family_first import family_first, many_given, row
from citecheck.extract.references.parsing.fields.glued import unstopped
from citecheck.extract.references.parsing.fields.honored import written_with
from citecheck.extract.references.parsing.fields.nobility import order_behind
from citecheck.extract.references.parsing.fields.pieces import pieces
from citecheck.extract.references.parsing.fields.publishing_bodies import publishing
from citecheck.extract.references.parsing.fields.roles import before_role, himself, in_both_roles, introduced, last_word, role_behind
from citecheck.extract.references.parsing.fields.scanned import LIGATURE, joined, scanned, spelled_out
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.state import State, cleaned, trimmed
from citecheck.model import Name, Span
from citecheck.text.dates import find_dates, undated
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given
from citecheck.text.names import NameList, is_body, read_all, read_names

_BULLET = re.compile(r"[•·‣▪◦●■►▸\uf0a7\uf0b7]{1,2}\s{0,3}")  # in front of an entry; the last two as Symbol and Wingdings have them
_SAME = re.compile(rf"[\s(]{{0,3}}(?P<dashes>[—–‒―_-]{{2,30}}|—|{SAME_WORDS}|(?i:ders|dies|ead|id)\s?\.|(?i:eadem|idem))(?=[\s.,:;(]|$)")
_SAME_AGAIN = deferred(r",?\s(?:and\s|&\s)?(?:[—–‒―_-]{2,30}|—)(?=[\s.,:;(]|$)")
_TRUNCATED = deferred(
    r"[\s,;]{0,3}[*_]{0,2}\[?(?:(?<![^\W_])(?:et\.?\s?al\b\.?|et alii\b|and others\b|u\.\s?a\.)|y otros\b|e outros\b|i\swsp\b\.?|ve\sark\b\.?|m\.?\s?fl\b\.?|(?:[ye]|&)\scol(?:s|abs)?\b\.?|(?:u\.|und|&)\s?mitarb(?:eiter)?\b\.?|и\sсоавт\.?|et autres\b|ed altri\b|e altri\b|и др\.?|等)\]?[\s.,:;)*_]{0,4}$",
    re.IGNORECASE,
)
_TRUNCATIONS = frozenset(
    "al etal alii wsp ark fl mitarb mitarbeiter cols col colabs соавт others a otros outros autres altri др 等".split()
)
_REMARK = deferred(r"\s?[(\[](?P<inner>[^()\[\]]{2,80})[)\]]\.?$")  # "VOLÓCHINOV, V. (Círculo de Bakhtin)", "(CDF Collaboration)"
_TITLE_BEGUN = deferred(r"[.,]?\s(?P<word>[^\W\d_a-z][^\s,;]{1,20}(?:\s[^\s,;]{1,20}){0,3})$")  # "Bezrukov, N. Kurily: | spor bez kontsa"
_IN_BEHIND = deferred(r"[,.:;]?\s(?:em|in|en|dans|nel|в)\s?:?\s?$", re.IGNORECASE)
_FIRST_HAN = "\u3005"  # the first character of `HAN`
_HAN_NAMES = deferred(rf"[{HAN}]{{2,10}}(?:\s?[、，,・；;]\s?[{HAN}]{{2,10}}){{0,20}}(?P<more>\s?[、，,]?\s?等)?")
_AND = deferred(r"(?:and|&|und|et|y|e)\s")
_HAN_JOINT = deferred(r"\s?[、，,・；;]\s?")
_NAME_WORDS = 5
_INITIAL = deferred(r"(?:[^\W\d_a-z]\.[-\s]?){1,4}")
_NEAR = 3  # code points between the names and the title
_SLACK = 2  # code points behind the names that may be left


def people(state: State, run: Run) -> None:
    """The names of a run. Words that say who edits or translates count for more than the label."""
    text, end = state.text, run.span.end
    bullet = _BULLET.match(text, run.span.start, end)
    start = bullet.end() if bullet else run.span.start
    if same := _SAME.match(text, start, end):
        _with_dashes(state, run.label, same, end)
        return
    variable, start = introduced(state, run.label, start, end)
    if variable == "editor":
        start = himself(state, start, end)
    variable, end = before_role(state, variable, start, end)
    truncated = _TRUNCATED.search(text, max(start, end - 24), end) if last_word(text, start, end) in _TRUNCATIONS else None
    if truncated:
        end = truncated.start()
        _truncated(state, variable)
    span = trimmed(text, start, end)
    if len(span):
        _named(state, variable, span)
        in_both_roles(state, variable, run)
    if truncated:
        state.take(variable, trimmed(text, truncated.start(), truncated.end()), None)


def _truncated(state: State, variable: str) -> None:
    """ "et al." behind the names that lead the reference: the authors, or the editors where no authors stand."""
    if variable == "author" or (variable == "editor" and not state.has("author") and not any(run.label == "author" for run in state.runs)):
        state.notes.add("truncated")


def _named(state: State, variable: str, span: Span) -> None:
    printed = span.of(state.text)
    if is_nobody(printed) or cleaned(printed).rstrip(".") in state.habits.bodies:
        stops = " ." if printed.count(".") < 2 else ""  # those of "o. V." stay
        _given(state, variable, span, (Name(literal=cleaned(printed).rstrip(f"{stops},")),))
        return
    if printed[:1] >= _FIRST_HAN and (han := _HAN_NAMES.fullmatch(printed)):
        _han(state, variable, span, han)
        return
    if (order := order_behind(printed)) is not None:
        state.term(variable, span.start + order, span.end)
        _named(state, variable, trimmed(state.text, span.start, span.start + order))
        return
    if beside := aside(printed):
        _with_aside(state, variable, span, beside)
        return
    names = read_names(state.text, span.start, span.end, family_first=state.habits.family_first, complete=True)
    if names and names.truncated:
        _truncated(state, variable)
    found = by_form(printed, state.text) or publishing(state, printed, names) or bodies(printed, names, span)
    if found := found or apart(printed, names) or family_first(printed, state.text):
        _given(state, variable, span, found)
    elif names and names.span.end >= span.end - _SLACK:
        _given(state, variable, names.span, doubled(state.text, names, family_in_front(state.text, names)))
    elif whole := row(printed) or many_given(printed) or _to_the_colon(state, span) or scanned(printed) or written_with(printed):
        _given(state, variable, span, whole)
    else:
        _with_more(state, variable, span, names)


def _with_aside(state: State, variable: str, span: Span, beside: Aside) -> None:
    """The names, with what stands beside them laid aside."""
    state.term(variable, span.start, span.start + beside.start)
    if beside.helped:
        state.take_text("note", span.start + beside.end, span.end)
    else:
        state.term(variable, span.start + beside.end, span.end)
    _named(state, variable, trimmed(state.text, span.start + beside.start, span.start + beside.end))
    people = state.values.get(variable)
    if beside.which and isinstance(people, tuple) and people and people[-1].given:
        state.replace(variable, (*people[:-1], replace(people[-1], suffix=beside.which)))


def _to_the_colon(state: State, span: Span) -> tuple[Name, ...]:
    """ "Theodor W. Adorno: Minima", "Lepsius, M. Rainer: Demokratie": one name in front of a colon, where its first or its last word is a given name; elsewhere the
    last word may begin the title ("Bezrukov, N. Kurily: spor").
    """
    words = span.of(state.text).replace(",", " ").split()
    if state.text[span.end : span.end + 1] != ":" or not 3 <= len(words) <= _NAME_WORDS:
        return ()
    plain = span.of(state.text)
    names = read_all(plain)
    if names is None or len(names.names) != 1:
        return ()
    natural = "," not in plain and (is_given(words[0]) or _INITIAL.fullmatch(words[0]) is not None)
    return names.names if natural or ("," in plain and is_given(words[-1])) else ()


def _with_more(state: State, variable: str, span: Span, names: NameList | None) -> None:
    """Names with something else behind them: a remark, a date, or further names that do not read as one list with the first."""
    text = state.text
    if names and (remark := _REMARK.match(text, names.span.end, span.end)):
        inner = cleaned(remark["inner"])
        if not state.has("issued") and (dated := next(find_dates(text, *remark.span("inner")), None)) and len(dated.span) == len(inner):
            _given(state, variable, names.span, names.names)
            state.take("issued", dated.span, dated.date)
            return
        if is_body(inner):
            _given(state, variable, span, (*names.names, Name(literal=inner)))
            return
        _given(state, variable, names.span, names.names)
        state.take_text("note", names.span.end, span.end)
    elif (dated := undated(text, span.start, span.end)) and dated.span.end >= span.end - 1 and not state.has("issued"):
        state.take("issued", dated.span, dated.date)
        _named(state, variable, trimmed(text, span.start, dated.span.start))
    elif names and names.names[0].given and _before_title(state, span) and (begun := _TITLE_BEGUN.match(text, names.span.end, span.end)):
        _given(state, variable, names.span, names.names)
        state.overhang = Span(begun.start("word"), span.end)
        if not any(run.label == "title" for run in state.runs):
            state.take_text("title", begun.start("word"), span.end)
    elif behind := _IN_BEHIND.search(text, span.start, span.end):
        state.term(variable, behind.start(), behind.end())
        _named(state, variable, trimmed(text, span.start, behind.start()))
    else:
        _given(state, variable, span, pieces(state, span))


def _before_title(state: State, span: Span) -> bool:
    """Whether the title stands right behind the names, or there is none."""
    title = next((run for run in state.runs if run.label == "title"), None)
    return title is None or 0 <= title.span.start - span.end <= _NEAR


def _han(state: State, variable: str, span: Span, match: re.Match[str]) -> None:
    """Names in Han characters: family and given name of two characters each, as most Japanese names have them, else as printed."""
    if match["more"]:
        _truncated(state, variable)
    printed = match.group().removesuffix(match["more"] or "")
    if printed.endswith("等"):
        printed = printed[:-1]
        state.notes.add("truncated")
    kana = "『" in state.text
    names = (Name(part[:2], part[2:]) if kana and len(part) == 4 else Name(literal=part) for part in _HAN_JOINT.split(printed) if part)
    _given(state, variable, Span(span.start, span.start + len(match.group())), tuple(names))


def _given(state: State, variable: str, span: Span, names: tuple[Name, ...]) -> None:
    """The names as a field; those of a second run of the same role stand behind the first's."""
    if "' " in state.text or "’ " in state.text:
        names = tuple(map(joined, names))
    if not state.text.isascii() and LIGATURE.search(state.text):
        names = tuple(map(spelled_out, names))
    names = unstopped(names)
    before = state.values.get(variable)
    if isinstance(before, tuple) and before:
        state.lengthen(variable, span, (*before, *names))
    else:
        state.take(variable, span, names)


def _with_dashes(state: State, variable: str, same: re.Match[str], end: int) -> None:
    """Dashes in place of the names of the entry above: a field without names, which the list fills in; more names may follow."""
    last = same.end("dashes")
    while again := _SAME_AGAIN.match(state.text, last, end):
        last = again.end()
    variable, before = role_behind(state, variable, last, end)
    more = trimmed(state.text, last, before)
    if truncated := _TRUNCATED.search(state.text, last, end):
        state.notes.add("truncated")
        state.take(variable, trimmed(state.text, truncated.start(), truncated.end()), None)
        more = trimmed(state.text, last, truncated.start())
    joint = _AND.match(more.of(state.text))
    start = more.start + (joint.end() if joint else 0)
    names = read_names(state.text, start, more.end, complete=True) if start < more.end else None
    span = Span(same.start("dashes"), names.span.end if names else last)
    _given(state, variable, span, names.names if names else ())
