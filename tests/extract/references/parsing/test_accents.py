from __future__ import annotations

import unicodedata

import pytest

from citecheck.extract.references import parse
from citecheck.extract.references.parsing.accents import joined
from citecheck.model import Name, Span


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("Fro¨lich", "Frölich"),
        ("M¨uller", "Müller"),
        ("Die ¨Uberfahrt der B¨urger", "Die Überfahrt der Bürger"),
        ("Ro ¨thlis, Nu ¨esch", "Röthlis, Nüesch"),
        ("U ¨ber die Gro ¨ße", "Über die Größe"),
        ("Fran¸cois, Simi˜no", "François, Simiño"),
        ("na¨ıve", "naïve"),
        ("Kova¨", "Kovä"),
        ("Barto´k and Andr´es", "Bartók and Andrés"),
        ("Garc´ıa", "García"),
        ("Ro\u00adbinson, \u200bJ.\ufeff", "Robinson, J."),
        ("M¨ul\u00adler\x00", "Müller"),
        ("Mu \u0308hlen, Gonza \u0301lez", "Mühlen, González"),  # taken apart: a blank and a mark without one
        ("M \u0308uhlen und \u0308Ufer", "Mühlen und Üfer"),
        ("O`Brien, D`Angelo: l`homme", "O'Brien, D'Angelo: l'homme"),
    ],
)
def test_accents_go_to_their_letters(printed: str, read: str) -> None:
    found = joined(printed)
    assert found is not None
    assert found.text == read


@pytest.mark.parametrize(
    "printed",
    [
        "Women´s work",
        "Universita` di Marrow, cre`me",  # grave accents
        "dell´arte",
        "Joe´s",
        "we´re",
        "O´Brien",
        "d´accord",
        "l´économie",
        "5´ long",
        "aujourd´hui",
        "Nu ¨esch",
        "http://mud.example/˜nam",
        "a ¨ b",
        "¨",
        "K¨lm",
        "Müller",
        "Mud",
        "ˆ3",
    ],
)
def test_what_is_not_plain_is_left(printed: str) -> None:
    assert joined(printed) is None


def test_places_are_those_of_the_printed_string() -> None:
    text = "· Ro ¨thlis, U., Go¨bel, A. (2014). U ¨ber Mud. Bonn: Holt ¨."
    found = joined(text)
    assert found is not None
    assert found.shown((Span(text.index("U ¨ber"), text.index(". Bonn")),)) == (Span(found.text.index("Über"), found.text.index(". Bonn")),)
    answer = parse(text, (Span(text.index("U ¨ber"), text.index(". Bonn")),))
    assert answer.item.author == (Name("Röthlis", "U."), Name("Göbel", "A."))
    places = {name: span.of(text) for name, span in answer.fields}
    assert places["author"] == "Ro ¨thlis, U., Go¨bel, A."
    assert places["title"] == "U ¨ber Mud"
    assert answer.item.title == "Über Mud"


def test_what_shows_nothing_tears_no_name() -> None:
    text = "\u200bLow, D., Ro\u00adbinson, J.A., 2001. Mud and silt. Mud Review 91, 13–14."
    answer = parse(text)
    assert answer.item.author == (Name("Low", "D."), Name("Robinson", "J.A."))
    assert all(0 <= span.start <= span.end <= len(text) for _, span in answer.fields)
    assert answer.leftover == ()


def test_letters_apart_from_their_marks_are_read_as_one() -> None:
    text = unicodedata.normalize("NFD", "Gonçalves-Müller, É. (2004). Água e sal. Lisboa: Porto Editora.")
    found = parse(text)
    assert [(name.family, name.given) for name in found.item.author] == [("Gonçalves-Müller", "É.")]
    assert [span.of(text) for variable, span in found.fields if variable == "title"] == [unicodedata.normalize("NFD", "Água e sal")]


def test_letters_with_marks_that_have_no_letter_of_their_own_keep_their_places() -> None:
    text = unicodedata.normalize("NFD", "Lund, A. 2004. Omi. Lagos: Odò Ọ̀ṣun.")
    found = parse(text)
    assert found.item == parse(unicodedata.normalize("NFC", text)).item
    assert {name: span.of(text) for name, span in found.fields}["publisher"] == unicodedata.normalize("NFD", "Odò Ọ̀ṣun")
