"""Which words of a record are indexed, and which of a reference are asked for: both sides through the same analysis.

tantivy cuts at everything that is neither letter nor digit, lowers case and folds accents. Runs of Chinese and Japanese have no blanks, so they are
given in overlapping pairs too. Volume and first page, next to meaningless alone, are one word together (``n12n583``): it finds a reference without a title.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator, Sequence

from tantivy import Filter, TextAnalyzer, TextAnalyzerBuilder, Tokenizer

LONGEST = 80  # bytes of a word; longer ones are no words
_TAG = re.compile(r"<[^<>]{0,300}>")
_NUMBER = re.compile(r"\d{1,9}")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]{2,200}")
_NUMBERS = 16  # of a reference that are paired
_REACH = 3  # between volume and page stand issue and year at the most


def analyzer() -> TextAnalyzer:
    """The analysis of both sides."""
    builder = TextAnalyzerBuilder(Tokenizer.simple())
    return builder.filter(Filter.remove_long(LONGEST)).filter(Filter.lowercase()).filter(Filter.ascii_fold()).build()


def plain(text: str) -> str:
    """``text`` without tags and entities, composed, with the pairs of its unspaced runs."""
    if "&" in text:
        text = html.unescape(text)
    if "<" in text:
        text = _TAG.sub("", text)
    if text.isascii():
        return text
    text = unicodedata.normalize("NFC", text)
    pairs = [run[at : at + 2] for run in _UNSPACED.findall(text) for at in range(len(run) - 1)]
    return f"{text} {' '.join(pairs)}" if pairs else text


def place(volume: str, page: str) -> str | None:
    """Volume and first page as one word."""
    first, second = _NUMBER.search(volume), _NUMBER.search(page)
    return f"n{int(first[0])}n{int(second[0])}" if first and second else None


def places(text: str) -> Iterator[str]:
    """Every pair of numbers in a reference that may be volume and page."""
    numbers = [int(number) for number in _NUMBER.findall(text)[:_NUMBERS]]
    for at, first in enumerate(numbers):
        for second in numbers[at + 1 : at + 1 + _REACH]:
            yield f"n{first}n{second}"


def asked(text: str, analysis: TextAnalyzer) -> Sequence[str]:
    """The words of a reference, each once."""
    return list(dict.fromkeys([*analysis.analyze(plain(text)), *places(text)]))
