"""Tables, errors and confusions of parsed references, as text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from benchmarks.refparse_score import Pair, Score, agree, by_type, score
from benchmarks.refparse_values import FIELDS, MORE, Labelled, Predicted
from citecheck.text.fold import fold

FIGURES = ("F1", "wholly right", "key", *FIELDS)
_FEW = 5  # a type with fewer strings says nothing
_PUBLISHED = (  # AnyStyle, as published: field F1, wholly right, key
    ("AnyStyle, published, 1,000 English", ("0.936", "0.73", "0.90")),
    ("AnyStyle, published, 500 German", ("0.826", "0.47", "0.87")),
)


def table(scores: Mapping[str, Score]) -> str:
    """The counted figures, a set a row, and the published ones for comparison."""
    head = _head("set", ("strings", *FIGURES, "type", "ECE whole", "ECE key"))
    rows = [
        _row(name, str(found.whole.among), *_figures(found), *map(_cell, (found.type.ratio, found.whole_error, found.key_error)))
        for name, found in scores.items()
    ]
    published = [_row(name, "", *figures, *("" for _ in (*FIELDS, "type", "whole", "key"))) for name, figures in _PUBLISHED]
    return "\n".join((*head, *rows, *published))


def unread(scores: Mapping[str, Score]) -> str:
    """The same of sets that nobody has read, and what their calibration error would be by chance alone."""
    head = _head("never read", ("strings", *FIGURES, "ECE whole", "of exact confidences"))
    rows = [
        _row(name, str(found.whole.among), *_figures(found), _cell(found.whole_error), _cell(found.whole_by_chance))
        for name, found in scores.items()
    ]
    return "\n".join((*head, *rows))


def more(scores: Mapping[str, Score]) -> str:
    """F1 of the fields that are not counted."""
    head = _head("not counted", MORE)
    return "\n".join((*head, *(_row(name, *(_cell(found.fields[field].f1) for field in MORE)) for name, found in scores.items())))


def types(name: str, pairs: Sequence[Pair]) -> str:
    """The counted figures by the gold's type; empty where the gold has none."""
    groups = [(kind, found) for kind, found in by_type(pairs).items() if found.whole.among >= _FEW]
    if len(groups) < 2:
        return ""
    head = _head(f"{name}, by type", ("strings", *FIGURES, "type"))
    shown = [_row(kind, str(found.whole.among), *_figures(found), _cell(found.type.ratio)) for kind, found in groups]
    return "\n".join((*head, *shown))


def errors(pairs: Sequence[Pair], limit: int, field: str | None) -> Iterator[str]:
    """The first ``limit`` references with a wrong field, or with ``field`` wrong: the string, the gold's value and ours."""
    wanted = (field,) if field else FIELDS
    shown = 0
    for gold, found in pairs:
        wrong = [name for name in wanted if not agree(name, gold.values.get(name), found.values.get(name))]
        if not wrong:
            continue
        shown += 1
        if shown > limit:
            return
        yield f"{gold.id} {gold.type}\n  {gold.text!r}"
        for name in wrong:
            yield f"    {name:10} gold {gold.values.get(name, '–')!r}\n    {'':10} ours {found.values.get(name, '–')!r}"


def confusion(pairs: Iterable[Pair]) -> str:
    """Where the gold's values that were missed stand in the prediction, and what surplus values hold; the most frequent first."""
    counts: Counter[tuple[str, str]] = Counter()
    for gold, found in pairs:
        counts.update(_moved(gold, found))
    head = _head("gold", ("ours", "count"))
    return "\n".join((*head, *(_row(theirs, ours, str(count)) for (theirs, ours), count in counts.most_common())))


def _moved(gold: Labelled, found: Predicted) -> Iterator[tuple[str, str]]:
    for name in (*FIELDS, *MORE):
        theirs, ours = gold.values.get(name), found.values.get(name)
        if agree(name, theirs, ours):
            continue
        if theirs:
            yield name, next(_places(name, theirs, found), "nowhere")
        elif ours:
            yield "(none)", name


def _places(name: str, value: str, found: Predicted) -> Iterator[str]:
    """The fields of the prediction that say the same, then those that hold it, then those that it holds."""
    others = [(other, text) for other, text in found.values.items() if text]
    yield from (other for other, text in others if other != name and agree(name, value, text))
    yield from (f"{other} (and more)" for other, text in others if _within(value, text))
    yield from (f"{other} (cut)" for other, text in others if _within(text, value))


def _within(part: str, whole: str) -> bool:
    return bool(fold(part)) and f" {fold(part)} " in f" {fold(whole)} "


def all_of(sets: Mapping[str, Sequence[Pair]]) -> Score:
    """All sets together."""
    return score(pair for pairs in sets.values() for pair in pairs)


def _figures(found: Score) -> list[str]:
    return [_cell(figure) for figure in (found.f1, found.whole.ratio, found.key.ratio, *(found.fields[name].f1 for name in FIELDS))]


def _head(first: str, columns: Sequence[str]) -> tuple[str, str]:
    return _row(first, *columns), "|---|" + "---:|" * len(columns)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
