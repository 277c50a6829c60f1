"""Invented lists in twenty languages, set in many ways: every entry is cut exactly, with its number."""

from __future__ import annotations

import random

import pytest

from citecheck.extract.references import references
from citecheck.model import Source
from citecheck.readers import read
from tests.extract.references.invented import MARKDOWN_LAYOUTS, PLAIN_LAYOUTS, Layout, setting, works
from tests.extract.references.invented_forms import FORMS
from tests.extract.references.invented_languages import LANGUAGES

COUNT = 6
PAIRS = [(name, form) for name, language in LANGUAGES.items() for form in language.forms]
LAYOUTS = [("text", name) for name in PLAIN_LAYOUTS] + [("markdown", name) for name in MARKDOWN_LAYOUTS]
# one list in so many may be cut wrongly where nothing but line breaks parts entries that begin like titles
CLOSE = frozenset({"close", "flush", "flush-close", "hanging-close", "p", "broken-lines", "backslash-lines", "br", "br-blank"})


def layout_of(kind: str, name: str) -> Layout:
    return (PLAIN_LAYOUTS if kind == "text" else MARKDOWN_LAYOUTS)[name]


def cut(
    pair: tuple[str, str], kind: str, name: str, seed: int, heading: str | None = None
) -> tuple[list[str], list[str], list[str | None]]:
    """What was printed, what was found, and the labels found."""
    language = LANGUAGES[pair[0]]
    printed = [FORMS[pair[1]](work) for work in works(language, random.Random(seed), COUNT)]
    heading = language.headings[seed % len(language.headings)] if heading is None else heading
    opening = f"{'# ' if heading and kind == 'markdown' else ''}{heading}\n\n" if heading else ""
    text = f"{language.prose} {language.prose}\n\n{language.prose} {language.prose}\n\n{opening}{setting(printed, layout_of(kind, name))}\n"
    document = read(Source("list", text.encode()), format=kind)
    found = references(document).references
    return printed, [" ".join(document.quote(one.span).split()) for one in found], [one.label for one in found]


@pytest.mark.parametrize(("kind", "name"), LAYOUTS, ids=lambda value: value)
def test_layouts(kind: str, name: str) -> None:
    chosen = random.Random(f"{kind} {name}").sample(PAIRS, 12)
    wrong = []
    for seed, pair in enumerate(chosen):
        printed, found, labels = cut(pair, kind, name, seed)
        numbered = layout_of(kind, name).labelled and name != "key"
        if found != printed or (numbered and labels != [str(number) for number in range(1, COUNT + 1)]):
            wrong.append((pair, seed))
    assert len(wrong) <= (3 if name in CLOSE else 1), wrong


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_forms(pair: tuple[str, str]) -> None:
    for kind in ("text", "markdown"):
        for seed in range(2):
            printed, found, _ = cut(pair, kind, "apart", seed)
            assert found == printed


@pytest.mark.parametrize(
    ("language", "heading"), [(name, heading) for name, language in LANGUAGES.items() for heading in language.headings]
)
def test_headings(language: str, heading: str) -> None:
    pair = (language, LANGUAGES[language].forms[0])
    for form in (heading, f"**{heading}**", f"## {heading}", f"{heading}\n{'=' * 12}"):
        printed, found, _ = cut(pair, "markdown", "dash-bullet", 3, heading=f"\n\n{form}")
        assert found == printed, form
    printed, found, _ = cut(pair, "text", "dot", 3, heading=heading)
    assert found == printed


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_lists_without_a_heading(pair: tuple[str, str]) -> None:
    for name in ("apart", "dot"):
        printed, found, _ = cut(pair, "text", name, 1, heading="")
        assert found == printed, name
