"""Cutting notes."""

from __future__ import annotations

import pytest

from citecheck.extract.citations.listed_titles import ListedTitles
from citecheck.extract.citations.pieces import is_prose, pieces, titles_of
from citecheck.model import Span

NO_LIST = ListedTitles(())

CUT = {
    "a newspaper is one": ["Pravda. 18 September 1988. p. 2"],
    "a journal is one": ["Rusi Review. April. 1998. 143(2). pp. 5-9"],
    "a book is one": ["V.I.Lenin: collected works. 4th ed. Vol.3. Moscow: progress publishers. 1968 p.43"],
    "a translation goes on": ["Segodnya (11 July 1995). Transl. in Foreign Broadcast Information Service 132. 11 July 1995. 22"],
    "a semicolon parts": ["Smith, On Borders (1999)", "Jones, On Rivers (2000)"],
    "a semicolon in a publisher's bracket does not": ["Werner Abraham, On It (Lisse; Holland: P. de Ridder, 1975), 157–60."],
    "a semicolon in a title does not": ["Smith, “On Borders; On Rivers,” 1999"],
    "sentences of prose part": ["This is not what he says.", "We follow him all the same."],
    "initials do not end a sentence": ["This is what was said by J. Smith in his book."],
}


@pytest.mark.parametrize("expected", CUT.values(), ids=CUT.keys())
def test_a_note_is_cut_into_its_sources(expected: list[str]) -> None:
    joint = "; " if expected[0][-1] != "." else " "
    text = joint.join(expected)
    titles = titles_of(text, Span(0, len(text)), (), NO_LIST)
    assert [piece.of(text) for piece in pieces(text, Span(0, len(text)), titles)] == expected


JOINED = {
    "and": "Harbor Shimbun, 23, 24 June 1998, |and |Valley Shimbun, 11 July 1998.",
    "colon": "Napsnet Daily Report. 14 November 1997|: |RFE/RL News line. 13-14 November 1997.",
    "full stop": "The Hindu, 20 April 1998|. |New York Times, 19 April 1991.",
    "behind an address": "The Ministry of Trade at www.example.org |and |Maritime Blue Book, 1998.",
    "edition": "Yomi Shimbun, 20 April 1998, evening edn., |and |Harbor Shimbun, 20 April 1998",
}


@pytest.mark.parametrize("marked", JOINED.values(), ids=JOINED.keys())
def test_dated_sources_are_parted_at_their_joint(marked: str) -> None:
    first, _, second = marked.split("|")
    text = marked.replace("|", "")
    titles = titles_of(text, Span(0, len(text)), (), NO_LIST)
    assert [piece.of(text).strip(" ,.") for piece in pieces(text, Span(0, len(text)), titles)] == [first.strip(" ,."), second.strip(" ,.")]


def test_quotations_and_emphasis_are_titles() -> None:
    text = "Smith, “On Borders,” The Journal, 'Kim's “own” view', \"A\" and l'été d'or"
    emphasis = Span(text.index("The Journal"), text.index("The Journal") + 11)
    titles = titles_of(text, Span(0, len(text)), [emphasis], NO_LIST)
    assert [span.of(text) for span in titles.spans] == ["“On Borders,”", "The Journal", "'Kim's “own” view'"]


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("It is an approach which focuses on many areas", True),
        ("We do not know", True),
        ("Smith, “What Is It That They Are”, 1999", False),
        ("Country Report, 29 May 1995", False),
        ("Declaration on relations. Summary of World Broadcasts", False),
    ],
)
def test_prose_is_told_from_references(text: str, prose: bool) -> None:
    whole = Span(0, len(text))
    assert is_prose(text, whole, titles_of(text, whole, (), NO_LIST)) == prose
