"""Passages of the seeds, as a careful reader takes them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from citecheck.extract.citations import citations
from citecheck.extract.references import references
from citecheck.model import Citation, CitationItem, Document, Source
from citecheck.readers import read
from tests.extract.citations.factory import brief

SEEDS = Path(__file__).parents[3] / "seeds"
DISSERTATION, ARTICLE = "001_9b721d0a0261e544.txt", "004_7f62de5ec775ad22.txt"


@cache
def cited(name: str) -> tuple[Document, tuple[Citation, ...]]:
    """A seed and its citations."""
    document = read(Source(name, (SEEDS / name).read_bytes()))
    return document, citations(document, references(document)).citations


def items(name: str, line: int) -> list[CitationItem]:
    """The items that begin on a line of the source."""
    document, found = cited(name)
    return [item for citation in found for item in citation.items if document.locate(item.span).line == line]


PASSAGES = {
    "et al., no comma": (118, ["Sakwa 2002 @page 349", "Fukushima 1999 @page 1", "Duncan et al 2001", "Richard et al 1962"]),
    "quoted in": (122, ["Bandyopadhyaya 2003 @page 30", "Ellison 1987 @page 137 <Stephan>"]),
    "over a page's end": (136, ["Clark 1991", "Shearman 1995 @page 142 <Miller>"]),
    "narrative, words between": (184, ["Rogachev 1990 narrative", "Rogachev 1989", "Kim 1974 @page 31-32"]),
    "notes in the middle of an item": (368, ["Ellison 1987 <Stephan>"]),
    "ibid.": (548, ["ibid"]),
    "two newspapers": (552, ["note Hokkaido Shimbun|1998-6-23", "note Sankei Shimbun|1998-7-11"]),
    "a journal by volume and pages": (673, ["note Rusi Journal|1998-4|5-9 @page 5-9"]),
    "suffix letter left out": (689, ["Hasegawa 2000 @page 302-303", "Wada 1999 @page 9"]),
}


@pytest.mark.parametrize(("line", "expected"), PASSAGES.values(), ids=PASSAGES.keys())
def test_passages_of_the_dissertation(line: int, expected: list[str]) -> None:
    assert [brief(item) for item in items(DISSERTATION, line)] == expected


def test_an_item_over_a_page_s_end_has_two_parts() -> None:
    document, _ = cited(DISSERTATION)
    (item,) = [item for item in items(DISSERTATION, 368) if item.secondary]
    assert [part.of(document.source) for part in document.parts(item.span)] == ["Stephan quoted in Ellison", "eds.1987"]


def test_a_home_page_is_skipped_and_the_title_beside_it_is_not() -> None:
    document, _ = cited(DISSERTATION)
    assert [document.quote(item.span) for item in items(DISSERTATION, 534)] == [
        "The Ministry of Foreign Affairs of Japan at www.mofa.go.jp",
        "Diplomatic Blue Book, 1998",
    ]


def test_the_article_without_a_list() -> None:
    _, found = cited(ARTICLE)
    shown = [brief(item) for citation in found for item in citation.items]
    assert shown[:4] == ["[International Affairs] 1989", "Ziegler 1993", "Fukuzawa+Kiyooka 1960", "Nimmo 1994"]
    assert len(shown) == 51


@pytest.mark.parametrize("name", ["000_bfea6b51830d9b75.txt", "002_cb95206a5898a04d.txt", "003_a25e33432932b79e.txt"])
def test_what_cites_nothing_gives_nothing(name: str) -> None:
    assert cited(name)[1] == ()
