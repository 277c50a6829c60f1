from __future__ import annotations

import pytest

from citecheck.model import Span
from tests.readers.build import markdown, plain

WIDE = " and some more words to make a line of it"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a direct confronta-\ntion of powers", "a direct confrontation of powers", id="joined"),
        pytest.param("a direct confronta- \n  tion of powers", "a direct confrontation of powers", id="blanks-at-the-break"),
        pytest.param("a direct confronta\u00ad\ntion of powers", "a direct confrontation of powers", id="soft-hyphen"),
        pytest.param("a direct confronta\u2010\ntion of powers", "a direct confrontation of powers", id="unicode-hyphen"),
        pytest.param("the Russo-\nJapanese war", "the Russo-Japanese war", id="capital-keeps"),
        pytest.param("in 1955-\n56 and on", "in 1955-56 and on", id="digits-keep"),
        pytest.param("a long-\nterm plan, as long-term plans go", "a long-term plan, as long-term plans go", id="seen-with-hyphen"),
        pytest.param("the rail-\nway, a railway", "the railway, a railway", id="seen-without-hyphen"),
        pytest.param(
            "co-\noperate; they cooperate, co-operate, co-operate", "co-operate; they cooperate, co-operate, co-operate", id="majority"
        ),
        pytest.param("a self-\nappointed king", "a self-appointed king", id="firm-prefix"),
        pytest.param("a self-\nish king", "a selfish king", id="ending-after-a-prefix"),
        pytest.param("an anti-\nhegemony clause on hegemony", "an anti-hegemony clause on hegemony", id="prefix-before-a-known-word"),
        pytest.param("an anti-\ncipated end", "an anticipated end", id="no-prefix-after-all"),
        pytest.param(
            "the Sino-So-\nviet pact with the Soviet side", "the Sino-Soviet pact with the Soviet side", id="last-part-of-a-compound"
        ),
        pytest.param("Gor-\nbachev’s visit", "Gorbachev’s visit", id="name"),
        pytest.param("Japan -\nan island", "Japan -\nan island", id="dash"),
        pytest.param("see http://x.org/a-\nb-c", "see http://x.org/a-b-c", id="address"),
        pytest.param("Müller-\nLüdenscheidt", "Müller-Lüdenscheidt", id="letters-beyond-ascii"),
        pytest.param("the end-\n", "the end-", id="nothing-follows"),
    ],
)
def test_line_ends(text: str, expected: str) -> None:
    assert markdown(text).text == expected
    assert plain(text).text == expected


def test_a_joined_word_maps_to_both_pieces() -> None:
    document = plain("a direct confronta-\ntion of powers")
    start = document.text.index("confrontation")
    span = Span(start, start + len("confrontation"))
    assert [part.of(document.source) for part in document.origin.intervals(span)] == ["confronta", "tion"]
    assert [part.of(document.source) for part in document.parts(span)] == ["confronta-\ntion"]


def test_a_word_that_a_page_cut() -> None:
    text = f"The war between Japan and the Rus-\n\n---\n\nsian empire began{WIDE}."
    assert markdown(f"It was long ago{WIDE}. {text}").text.count("the Russian empire") == 1


@pytest.mark.parametrize("far", ["a word and another, ", "line after line\n"], ids=["one line", "lines"])
def test_a_word_that_stands_far_away_tells(far: str) -> None:
    assert "the railway" in plain(f"the rail-\nway {far * 9000} on a railway").text
    assert "the rail-way" in plain(f"the rail-\nway {far * 9000} on a rail-way").text
