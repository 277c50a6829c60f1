"""Numbers above the line, and those that lost their raised place and stick to a word; with the powers, isotopes and names that look like them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from citecheck.extract.citations.found import Found
from citecheck.extract.citations.number_contents import PLAIN, read_mixed, read_numbers
from citecheck.extract.citations.number_sight import Doubt, Form, Place, Scene, Seen, coverage
from citecheck.extract.citations.number_words import NAMED, UNITS
from citecheck.model import BlockKind, Mark, MarkKind, Number, Span
from citecheck.text.fold import fold
from citecheck.text.isotopes import is_isotope

_BETWEEN = re.compile(r"(?:\s?[,;]\s?|\s?[-–—⁻−]\s?)?")
_FIGURES = re.compile(r"[\[(⁽]?[\d⁰¹²³⁴-⁹][\d⁰¹²³⁴-⁹\s,;a-z–—⁻−-]{0,80}[.,]?[\])⁾]?")
_PHRASE = re.compile(r"[^\W\d_][^\n\d^]{1,80}\s\d{1,4}(?:\s?[,;–-]\s?\d{1,4}){0,20}")
_RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
_SURROUND = {"(": ")", "⁽": "⁾", "[": "]", "［": "］"}
_STATISTIC = re.compile(r"(?:^|[^\w])(?:[\u0370-\u03ff]|[a-zRIXYTQ])\s?$")
_UNIT = re.compile(r"(?:^|[^\w]|\d)([^\W\d_]{1,3})$")
_COMPOUND_UNIT = re.compile(r"[/·×^]\s?[^\W\d_]{1,3}$")
_TEN = re.compile(r"(?:^|[^\w])[\d.,]{0,12}\d$")
_YEAR = re.compile(r"(?<![\w.,])(?:1[5-9]|20)\d\d$")
_HABIT = 0.5  # share of the list's other numbers that must be raised for one that a note has to be a citation
_POWERS = frozenset({"2", "3", "4"})

_GLUED = re.compile(r"(?<=[^\W\d_]|[.,;:!?%\"'”’)\]»…])(\d{1,3}(?:[,–-]\d{1,3}){0,20})(?![\w%°=\"]|[.,:/–-]\d|[–-][^\W\d_]|/|\s?[=<>±])")
_ALONE = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,40})(?![\w-])")
_REPEATED = 2
_PARTS = 3  # that a name with figures has ("KAP6, KAP7 and KAP8")
_SHORT = 2  # letters
_FEW = 9  # kinds and parts of a thing ("type2") are not many
_REACH = 32
_CLOSERS = ".,;:!?\"'”’)]»…"
_LETTERS = re.compile(r"[^\W\d_]+\Z")
_SYMBOL = re.compile(r"[=+]\s?[^\W\d_]{1,3}\Z")  # "E = mc"
_DECIMAL = re.compile(r"(?<![\d.,–-])\d{1,9}[.,]\d{1,9}$")
_TOKEN = re.compile(r"\S{1,200}\Z")
_ADDRESS = re.compile(r"//|www\.|@|\bdoi|=|_|\\", re.IGNORECASE)
_ABBREVIATIONS = frozenset(
    "p pp vol vols no nos nr fig figs eq eqs ch chap sec sect art vs ca cf st dr prof jr ed eds v n e.g i.e approx".split()
)


def raised(scene: Scene) -> list[Seen]:
    """Raised numbers that are no power, isotope, unit, statistic, charge, label of an address or call of a note that the document has.

    A number that notes have is theirs, unless the other numbers are raised as well and it comes more often than the notes do.
    """
    seen = list(_raised(scene))
    apart = [(one, noted) for one, noted in seen if not noted]
    others = scene.highest - sum(label.isdecimal() and 0 < int(label) <= scene.highest for label in scene.raised_labels)
    habit = len(coverage((one for one, _ in apart), scene.highest)) > _HABIT * others
    return [one for one, noted in seen if not noted or (habit and scene.once.isdisjoint(map(str, one.numbers[:1])))]


def _raised(scene: Scene) -> Iterator[tuple[Seen, bool]]:
    """Each with whether notes have its number."""
    for run, place in _runs(scene):
        span = run[0].span.cover(run[-1].span)
        block, anchor = place
        if (span.start == block.span.start and anchor is None) or block.span in scene.front or not _is_raised(scene, run[0]):
            continue
        wide = _surrounded(scene.text, span)
        if wide is None or _is_part(scene.text, span, wide):
            continue
        items = _items(scene, run, span)
        if items:
            one = Seen(Form.RAISED, wide, items, anchor, Doubt.DUE if _behind_a_figure(scene.text, wide.start) else None)
            yield one, not scene.raised_labels.isdisjoint({mark.value for mark in run} | {str(number) for number in one.numbers[:1]})


def _runs(scene: Scene) -> Iterator[tuple[list[Mark], Place]]:
    """Raised marks between which stands nothing but a comma or a dash, each run with its block."""
    run: list[Mark] = []
    for mark in scene.document.marks:
        if mark.kind not in (MarkKind.SUPERSCRIPT, MarkKind.NOTE_REFERENCE) or not _holds_numbers(scene.text, mark):
            continue
        call = scene.text[mark.span.start] == "["
        if run and not (
            not call and run[-1].span.end <= mark.span.start and _BETWEEN.fullmatch(scene.text, run[-1].span.end, mark.span.start)
        ):
            yield from _placed(scene, run)
            run = []
        run.append(mark)
    if run:
        yield from _placed(scene, run)


def _holds_numbers(text: str, mark: Mark) -> bool:
    """Whether a raised stretch is nothing but numbers, no mass of an isotope, or ends in them ("see 49")."""
    span = mark.span
    if is_isotope(text, mark.value, span.end):
        return False
    return mark.value.isdecimal() or any(form.fullmatch(text, span.start, span.end) for form in (_FIGURES, _PHRASE))


def _placed(scene: Scene, run: list[Mark]) -> Iterator[tuple[list[Mark], Place]]:
    place = scene.place(run[0].span.cover(run[-1].span))
    if place is not None:
        yield run, place


def _is_raised(scene: Scene, mark: Mark) -> bool:
    """Whether the source raises the mark; the figures that a reader takes for the calls of notes may stand on the line."""
    if mark.kind is MarkKind.SUPERSCRIPT or scene.text[mark.span.start] in _RAISED or not scene.text[mark.span.start].isdigit():
        return True
    source = scene.document.in_source(mark.span)
    return source is None or scene.document.source[: source.start][-3:].rstrip()[-1:] in tuple(">^[(⁽\\")


def _surrounded(text: str, span: Span) -> Span | None:
    """``span`` with the round brackets about it; None where square ones are, which are read as such."""
    before, after = text[span.start - 1 : span.start] if span.start else "", text[span.end : span.end + 1]
    if before and _SURROUND.get(before) == after:
        return None if before in "[［" else Span(span.start - 1, span.end + 1)
    return span


def _items(scene: Scene, run: Sequence[Mark], span: Span) -> tuple[Found, ...]:
    if scene.text.startswith("[^", span.start):
        calls = [
            mark for mark in run if mark.value.isdecimal() and 0 < int(mark.value) <= scene.highest and mark.value not in scene.note_labels
        ]
        return tuple(Found(mark.span, Number((int(mark.value),))) for mark in calls)
    bare = _without_brackets(scene.text, span)
    return read_numbers(scene.text, bare, scene.highest) or read_mixed(scene.text, bare, scene.highest, firm=True)


def _without_brackets(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while end > start and text[end - 1] in ".,)]⁾ ":
        end -= 1
    while start < end and text[start] in "([⁽ ":
        start += 1
    return Span(start, end)


def _is_part(text: str, span: Span, wide: Span) -> bool:
    """Whether the raised figure belongs to what stands around it: "km²", "¹⁴C", "R²", "10⁵", "Ca²⁺", "s⁻¹"."""
    printed = text[span.start : span.end].translate(PLAIN)
    before, after = text[max(0, wide.start - 16) : wide.start], text[wide.end : wide.end + 1]
    if before.endswith(("⁻", "⁺", "−", "^")) or (after and after in "⁺⁻+−"):
        return True
    if after.isalnum() and (before[-1:].isspace() or not before or before[-1:] in "([-–" or (before[-1:].isalnum() and after.islower())):
        return True
    if printed in _POWERS and _SYMBOL.search(before):
        return True
    if printed not in _POWERS:
        return before.endswith("10") and _TEN.search(before) is not None and printed.isdecimal() and not _YEAR.search(before)
    unit = _UNIT.search(before)
    if (printed != "4" and _STATISTIC.search(before)) or (
        unit and (unit[1] in UNITS or (fold(unit[1]) in UNITS and before[-len(unit[1]) - 1 : -len(unit[1])].isspace()))
    ):
        return True
    return _COMPOUND_UNIT.search(before) is not None and unit is not None and unit[1] in UNITS


def _behind_a_figure(text: str, start: int) -> bool:
    before = text[max(0, start - 16) : start]
    return before[-1:].isdigit() and _YEAR.search(before) is None


def glued(scene: Scene) -> Iterator[Seen]:
    """Figures tight behind a word or its full stop: "shown previously3,4", "earlier.12-14"; none of a name, an address, a decimal or a unit."""
    found = [(one, word) for place in scene.places if place[0].kind is not BlockKind.HEADING for one, word in _stuck(scene, place)]
    times = Counter((word, one.numbers) for one, word in found)
    parts = Counter(word for word, numbers in times if len(numbers) == 1)
    names = {word for word, number in times if parts[word] > _PARTS or times[word, number] > 1}
    alone = _plain_words(scene, {word for _, word in found})
    for one, word in found:
        if not word:
            yield one
        elif fold(word) not in NAMED or len(one.items) > 1 or max(one.numbers, default=0) > _FEW:
            yield replace(one, doubt=_name_doubt(word, one, times[word, one.numbers], likely=word not in names and alone[word] > _REPEATED))


def _plain_words(scene: Scene, words: Container[str]) -> Counter[str]:
    """How often each of ``words`` stands in the text with no figure behind it."""
    return Counter(
        match[1]
        for block, _ in scene.places
        for match in _ALONE.finditer(scene.text, block.span.start, block.span.end)
        if match[1] in words
    )


def _name_doubt(word: str, one: Seen, times: int, *, likely: bool) -> Doubt | None:
    """What is needed to believe that a figure tight behind ``word`` is no part of a name: "Crm1", "CD45", "Nepal17,18"."""
    if word == "al":
        return None
    if fold(word) in NAMED or times > _REPEATED:
        return Doubt.ORDER if len(one.items) > 1 else Doubt.DUE
    if word.islower() and len(word) > _SHORT:
        return None if times == 1 or len(one.items) > 1 else Doubt.ORDER
    likely = likely or len(one.items) > 1 or (word[1:].islower() and len(word) > _SHORT + 1 and times == 1)
    return Doubt.ORDER if likely else Doubt.DUE


def _stuck(scene: Scene, place: Place) -> Iterator[tuple[Seen, str]]:
    """Each candidate with the word that it sticks to; no word where a stop stands between."""
    block, anchor = place
    lifted = scene.lifted
    for match in _GLUED.finditer(scene.text, block.span.start, block.span.end):
        if match[1][0] == "0" or match.start() in lifted:
            continue
        before = scene.text[max(block.span.start, match.start() - _REACH) : match.start()]
        token = _TOKEN.search(before)
        if not _may_stick(before) or (token and _ADDRESS.search(token[0])):
            continue
        items = () if match[1] in scene.note_labels else read_numbers(scene.text, Span(*match.span(1)), scene.highest)
        if items:
            word = _LETTERS.search(before)
            doubt = (
                Doubt.ORDER
                if before[-1] == "%"
                else Doubt.DUE
                if block.kind is BlockKind.TABLE or (before[-2:-1].isdigit() and not _YEAR.search(before[:-1]))
                else None
            )
            yield (
                Seen(Form.GLUED, Span(*match.span(1)), items, anchor, doubt),
                word[0] if word and block.kind is not BlockKind.TABLE else "",
            )


def _may_stick(before: str) -> bool:
    """Whether a glued figure may be a citation: not behind a decimal, a page, an initial or the number of a named thing."""
    stem = before.rstrip(_CLOSERS)
    closers = before[len(stem) :]
    if not stem or closers == ":":
        return False
    if stem[-1] in "%°":
        return True
    if stem[-1].isdigit():
        if closers[:1] in (")", "]") or (closers == "." and _DECIMAL.search(stem)):
            return True
        return closers[:1] not in tuple(",;:") and _YEAR.search(stem) is not None
    match = _LETTERS.search(stem)
    if match is None:
        return False
    if not closers:
        return len(match[0]) > 1
    return not (closers == "." and (len(match[0]) == 1 or fold(match[0]) in _ABBREVIATIONS))
