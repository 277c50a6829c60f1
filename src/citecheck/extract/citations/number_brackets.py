"""Numbers in brackets, square and round, and behind a word for references; with what such brackets hold when they cite nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from citecheck.extract.citations.number_contents import expand, read_mixed, read_numbers
from citecheck.extract.citations.number_sight import Doubt, Form, Place, Scene, Seen
from citecheck.extract.citations.number_words import COUNTED, EQUATIONS, INTERVAL, NUMBER_WORDS, STATES, WORKS
from citecheck.model import BlockKind, MarkKind, Number, Span
from citecheck.text.fold import fold

_SQUARE = re.compile(r"[\[［【〔]([^\[\]［］【】〔〕\x00]{1,160})[\]］】〕]")
_ROUND = re.compile(r"[(（]([^()（）\[\]]{1,120})[)）]")
_WORDED = re.compile(
    rf"(?<![\w-]){WORKS}\s?(?P<numbers>\d{{1,4}}(?:\s?[-–—,]\s?\d{{1,4}}|\s(?:and|&|und|et|y|e)\s\d{{1,4}}){{0,20}})(?![\w%°]|[.,:/]\d|\s(?:mm|cm|mg|kg|%))"
)
_DASH = re.compile(r"\s?[-–—‐‑−]\s?")
_WIDE = "［【〔（"  # they bring their own blank
_BEFORE = 60
_SEVERAL = 2
_LAST_WORD = re.compile(r"([^\W\d_]+)\.?\s{0,2}\Z")
_LAST_FIGURE = re.compile(r"(?<![\w.,])([<>=±~]?\s?[\d.,]{0,12}\d)\s{0,2}\Z")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d[a-z]?\Z")
_WORD = re.compile(r"[^\W\d_]+")
_CONFIDENCE = re.compile(
    r"(?:\b(?:CI|CrI|IC|KI|HDI|ETI|IQR)s?|\b(?:confidence|credible|interquartile|prediction|closed|open|unit|Konfidenz|confianza|confiança|confiance)[- ]?"
    r"(?:intervals?|range|intervall|intervalos?|intervalles?)|\bintervalos? de confianza|\bintervalos? de confiança|\bintervalles? de confiance|∈)"
    r"[\s:=,(of]{0,5}(?:\d[\d.,]{0,8}\s?%?)?[\s:=,(]{0,3}\Z"
)
_ENUMERATED = re.compile(r"(?:^|[:;,.–—(]|\b(?:and|or|und|oder|et|ou|y|o|e|и|или|i\.\s?e\.))\s{0,2}\Z", re.IGNORECASE)
_FOLLOWING = re.compile(r"\s[^\W\d_]")
_SECTION_SIGN = re.compile(r"§{1,2}\s?[\w.]{0,8}\s?\Z")


def square(scene: Scene) -> Iterator[Seen]:
    """Square brackets; two that a dash joins are one range. Where most are tight behind a word, so they are printed, and none is an index."""
    calls = {mark.span for mark in scene.document.marks if mark.kind is MarkKind.NOTE_REFERENCE and mark.value in scene.note_labels}
    found = [
        (one, place[0].span.start)
        for place in scene.places
        for one in _joined(scene.text, list(_bracketed(scene, place, _SQUARE, Form.SQUARE)))
        if one.span not in calls and not _is_array(scene.text, one)
    ]
    tight = sum(_is_tight(scene.text, one) for one, _ in found) * 2 > len(found)
    for one, low in found:
        doubtful = _is_interval(scene.text, one, low) or (not tight and _is_index(scene.text, one))
        yield replace(one, doubt=Doubt.DUE) if doubtful else one


def round_(scene: Scene) -> Iterator[Seen]:
    """Round brackets that are no equation, statistic, function or list marker."""
    for place in scene.places:
        block = place[0]
        found = _bracketed(scene, place, _ROUND, Form.ROUND)
        kept = [one for one in found if not _is_other(scene.text, one, block.span, noted=block.kind is BlockKind.NOTE)]
        if block.kind is BlockKind.TABLE:
            kept = [one for one in kept if not _figure_before(scene.text, one.span.start, block.span.start)]
        listing = _enumerated(scene.text, kept, block.span.start)
        for one in _joined(scene.text, [one for one in kept if one.span not in listing]):
            yield replace(one, doubt=_doubt(scene.text, one, block.span.start) or one.doubt)


def worded(scene: Scene) -> Iterator[Seen]:
    """Ref. 3, refs. 3 and 4, reference 12."""
    for block, anchor in scene.places:
        for match in _WORDED.finditer(scene.text, block.span.start, block.span.end):
            span = Span(*match.span("numbers"))
            items = read_numbers(scene.text, span, scene.highest)
            if items:
                yield Seen(Form.WORDED, span, items, anchor)


def _bracketed(scene: Scene, place: Place, pattern: re.Pattern[str], form: Form) -> Iterator[Seen]:
    block, anchor = place
    for match in pattern.finditer(scene.text, block.span.start, block.span.end):
        if not any("0" <= character <= "9" or character in "０１２３４５６７８９" for character in match[1]):
            continue
        inside = Span(*match.span(1))
        items = read_numbers(scene.text, inside, scene.highest)
        mixed = () if items else read_mixed(scene.text, inside, scene.highest, firm=form is Form.SQUARE)
        if items or mixed:
            yield Seen(form, Span(*match.span()), items or mixed, anchor, Doubt.HABIT if mixed else None)


def _joined(text: str, seen: Sequence[Seen]) -> list[Seen]:
    """ "[3]–[5]" is one range."""
    joined: list[Seen] = []
    for one in seen:
        if joined and _DASH.fullmatch(text, joined[-1].span.end, one.span.start):
            before = joined.pop()
            numbers = expand(str(before.numbers[-1]), str(one.numbers[0])) if before.numbers and one.numbers else ()
            ranged = replace(before.items[-1], span=before.items[-1].span.cover(one.items[0].span), pointer=Number(numbers))
            joined.append(replace(before, span=before.span.cover(one.span), items=(*before.items[:-1], ranged, *one.items[1:])))
        else:
            joined.append(one)
    return joined


_INDEX = re.compile(r"[^\W\d_]\[[a-z]\]\Z")  # "A[i]" in front of "[2]"


def _is_array(text: str, one: Seen) -> bool:
    """Whether the bracket stands in a formula, code or name: "x_[2]", "[2]H", "[3]rotaxane"."""
    start, after = one.span.start, text[one.span.end : one.span.end + 2]
    if after[:1].isalnum() and not (after[:1].isupper() and after[1:].islower()):
        return True
    return start > 0 and (text[start - 1] in "_$\\=" or _INDEX.search(text, max(0, start - 5), start) is not None)


def _is_tight(text: str, one: Seen) -> bool:
    return one.span.start > 0 and text[one.span.start - 1].isalnum() and text[one.span.start] not in _WIDE


def _is_index(text: str, one: Seen) -> bool:
    """Whether the bracket is tight behind a short word or a figure: "a[3]". Behind a longer word a blank may be lost."""
    start = one.span.start
    if not _is_tight(text, one):
        return False
    word = _LAST_WORD.search(text, max(0, start - 24), start)
    return not (word and len(word[1]) > 3 and word[1][1:].islower())


def _is_interval(text: str, one: Seen, low: int) -> bool:
    """ "95% CI [3, 5]", "a median of 4 [2, 7]": two numbers behind the words and the figure of a statistic."""
    if len(one.items) > 2 or len(one.numbers) < 2:
        return False
    before = text[max(low, one.span.start - _BEFORE) : one.span.start]
    if _CONFIDENCE.search(before):
        return True
    figure = _LAST_FIGURE.search(before)
    if figure is None or _YEAR.search(figure[1]) or not min(one.numbers) <= _value(figure[1]) <= max(one.numbers):
        return False
    words = [fold(word) for word in _WORD.findall(before)[-3:]]
    return figure[1][0] in "<>=±~" or not INTERVAL.isdisjoint(words)


def _value(figure: str) -> float:
    """What a printed figure is worth, or is at least: "1.5", "1,5", "> 12"."""
    whole, _, part = figure.strip("<>=±~ ").replace(",", ".").partition(".")
    return float(f"{whole or 0}.{part if part.isdecimal() else 0}")


def _is_other(text: str, one: Seen, block: Span, *, noted: bool) -> bool:
    """Whether a round bracket is an equation's number, a statistic, a function's argument, an item of a list or a part of a law."""
    start, end = one.span.start, one.span.end
    before = text[max(block.start, start - _BEFORE) : start]
    if not before.strip():
        return not noted  # opens the block: a marker of a list
    if not before[-1].isspace() and text[start] not in _WIDE and (before[-1].isdigit() or before[-1] in "_$\\=^/" or _is_symbol(before)):
        return True
    if text[end : end + 1].isalnum() or (text[end : end + 1] in ("[", "(") and not text.startswith("[^", end)):
        return True
    word = _LAST_WORD.search(before)
    if word is not None:
        folded = fold(word[1])
        symbol = (
            len(word[1]) == 1
            and word[1] not in "aeoyиà"
            and not (word.start() and (before[word.start() - 1].isalnum() or before[word.start() - 1] in "'’"))
        )
        if symbol or folded in COUNTED or folded in NUMBER_WORDS or (folded in EQUATIONS and word[1][0].isupper()):
            return True
    if _SECTION_SIGN.search(before):
        return True
    closes = not text[end : block.end].strip(" \t\n")
    return closes and "=" in text[max(block.start, end - 200) : end]


def _is_symbol(before: str) -> bool:
    """Whether the bracket is tight behind a symbol: "f(2)", "F(2, 34)", "CO(2)"."""
    word = re.search(r"[^\W_]{1,24}\Z", before)
    return word is not None and not (len(word[0]) > 3 and word[0][1:].islower())


def _doubt(text: str, one: Seen, low: int) -> Doubt | None:
    """What is needed to believe a round bracket that may be something else."""
    word = _LAST_WORD.search(text, max(low, one.span.start - 24), one.span.start)
    folded = fold(word[1]) if word else ""
    figure = _figure_before(text, one.span.start, low)
    if folded in EQUATIONS or _is_interval(text, one, low) or (figure and len(one.numbers) < _SEVERAL):
        return Doubt.DUE
    return Doubt.ORDER if figure or folded in STATES else None


def _figure_before(text: str, start: int, low: int) -> bool:
    figure = _LAST_FIGURE.search(text, max(low, start - 24), start)
    return figure is not None and not _YEAR.search(figure[1])


def _enumerated(text: str, seen: Sequence[Seen], low: int) -> frozenset[Span]:
    """The markers of a list in running text: "(1) wash, (2) dry and (3) iron", counted from one, each in front of a word."""
    marks = [
        one
        for one in seen
        if len(one.numbers) == 1
        and _FOLLOWING.match(text, one.span.end)
        and _ENUMERATED.search(text[max(low, one.span.start - 12) : one.span.start])
    ]
    opened = [one for one in seen if one.numbers == (1,) and _FOLLOWING.match(text, one.span.end)]
    listing: list[Seen] = opened[:1] if opened and any(one.numbers == (2,) for one in marks) else []
    for before, after in pairwise(listing + [one for one in marks if one not in listing]):
        if after.numbers[0] == before.numbers[0] + 1:
            listing.append(after)
    return frozenset(one.span for one in listing) if len(listing) > 1 else frozenset()
