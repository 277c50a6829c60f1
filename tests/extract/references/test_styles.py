"""Lists in many styles, set in plain text in many ways: every entry is cut where it begins."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest

from citecheck.extract.references import references
from citecheck.model import Source
from citecheck.readers import read
from tests.extract.references.styles import STYLES

HEADINGS = {"german": "LITERATUR", "din 1505": "LITERATUR", "gost": "ЛИТЕРАТУРА", "french": "BIBLIOGRAPHIE", "spanish": "BIBLIOGRAFÍA"}
PROSE = "The harbor was old, and nobody in the town remembered who had built it or why it stood there.\n\n"


def flush(text: str, width: int, _: int) -> str:
    return "\n".join(_wrapped(text, width))


def hanging(text: str, width: int, _: int) -> str:
    return "\n".join(_wrapped(text, width, after="    "))


def hanging_by_tab(text: str, width: int, _: int) -> str:
    return "\n".join(_wrapped(text, width, after="\t"))


def first_line_in(text: str, width: int, _: int) -> str:
    return "\n".join(_wrapped(text, width, first="    "))


def numbered(text: str, width: int, number: int) -> str:
    return "\n".join(_wrapped(f"{number}. {text}", width))


def bracketed(text: str, width: int, number: int) -> str:
    return "\n".join(_wrapped(f"[{number}] {text}", width, after="    "))


def _wrapped(text: str, width: int, *, first: str = "", after: str = "") -> list[str]:
    return textwrap.wrap(text, width, initial_indent=first, subsequent_indent=after, break_long_words=False, break_on_hyphens=False)


LAYOUTS: tuple[Callable[[str, int, int], str], ...] = (flush, hanging, hanging_by_tab, first_line_in, numbered, bracketed)


def cut(style: str, layout: Callable[[str, int, int], str], width: int, between: str) -> list[str]:
    entries = between.join(layout(entry.text, width, number) for number, entry in enumerate(STYLES[style], 1))
    source = f"{PROSE}{HEADINGS.get(style, 'REFERENCES')}\n\n{entries}\n"
    document = read(Source("list.txt", source.encode()), format="text")
    return [" ".join(document.quote(reference.span).split()) for reference in references(document).references]


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["close", "apart"])
@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
@pytest.mark.parametrize("style", STYLES)
def test_entries_are_cut_where_they_begin(style: str, layout: Callable[[str, int, int], str], width: int, between: str) -> None:
    assert cut(style, layout, width, between) == [entry.text for entry in STYLES[style]]
