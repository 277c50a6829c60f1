"""Letters that stand apart from their marks are one in the text, and lead home to both."""

from __future__ import annotations

import unicodedata

import pytest

from citecheck.model import BlockKind, Source, Span
from citecheck.readers import read


def nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_the_text_is_composed_and_leads_home(name: str) -> None:
    source = nfd("Gonçalves-Müller wrote *État* and more of it in 2004.\n")
    found = read(Source(name, source.encode()))
    assert found.text.startswith("Gonçalves-Müller wrote ")
    place = found.in_source(Span(found.text.index("2004"), found.text.index("2004") + 4))
    assert place is not None
    assert place.of(source) == "2004"
    letter = found.in_source(Span(3, 4))
    assert letter is not None
    assert letter.of(source) == nfd("ç")
    assert found.source == source


def test_a_known_heading_is_one_in_either_form() -> None:
    body = "The harbor was old, and nobody in the town remembered who had built it.\n\n{}\n\nSilva, J. O porto. Lisboa: Rio, 2003.\n"
    kinds = [
        [block.kind for block in read(Source("a.txt", form(body.format("Referências bibliográficas")).encode())).blocks]
        for form in (str, nfd)
    ]
    assert kinds[0] == kinds[1]
    assert BlockKind.HEADING in kinds[1]
