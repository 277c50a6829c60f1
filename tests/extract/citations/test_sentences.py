"""Sentences."""

from __future__ import annotations

import pytest

from citecheck.extract.citations.sentences import Sentences, overlaps
from citecheck.model import Span

CASES = [
    ("One is here. |Two X is here.| Three.", "two full stops"),
    ("|Smith et al. X say so.| Next.", "et al."),
    ("|See pp. 3 and ed. X for more.| Next.", "abbreviations"),
    ("|J. K. X went away.| Next.", "initials"),
    ("|It is e.g. X or so.| Next.", "e.g."),
    ("He said “no.” |X was there!| Next?", "quotation"),
    ("第一。|X第二。|第三", "full-width stops"),
    ("|No end X at all|", "no end"),
]


@pytest.mark.parametrize(("marked", "name"), CASES, ids=[name for _, name in CASES])
def test_the_sentence_around_a_place(marked: str, name: str) -> None:
    del name
    text = marked.replace("|", "")
    at = text.index("X")
    block = Span(0, len(text))
    assert Sentences(text, block).around(Span(at, at + 1)).of(text) == marked.split("|")[1]


@pytest.mark.parametrize(
    ("span", "expected"), [((0, 2), False), ((1, 3), True), ((4, 6), True), ((5, 8), False), ((7, 9), True), ((20, 30), False)]
)
def test_overlaps(span: tuple[int, int], expected: bool) -> None:
    spans = [Span(2, 5), Span(8, 10)]
    assert overlaps(spans, [2, 8], Span(*span)) is expected
