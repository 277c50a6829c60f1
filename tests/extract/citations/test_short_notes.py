"""Short notes: initials of every shape in front of or behind the name, "art. cit." between title and page."""

from __future__ import annotations

import pytest

from citecheck.model import Item, Name, Reference, Span
from tests.extract.citations.factory import entry, pointed


def _person(family: str, given: str) -> Reference:
    return Reference(f"r-{family}", Span(0, 0), None, Item("book", (Name(family=family, given=given),), title="Fondre la cloche"))


MANGIN = _person("Mangin Sours", "Pierre-Yves")
ORTUZAR = _person("Ortuzar Llaneza", "M.ª del Carmen")
PARR = entry("Parr,S", "2001", title="Fondre la cloche")

SHORT = (
    ("P.-Y. Mangin Sours, p. 12", MANGIN, ["Mangin Sours @page 12"]),
    ("P.-Y. Mangin Sours, « Fondre la cloche », p. 12", MANGIN, ["note Mangin Sours|Fondre la cloche @page 12"]),
    ("P.-Y. Mangin Sours, « Fondre la cloche », art. cit., p. 12", MANGIN, ["note Mangin Sours|Fondre la cloche @page 12"]),
    ("P.-Y. Mangin Sours, « Fondre la cloche », art. cit.", MANGIN, ["note Mangin Sours|Fondre la cloche"]),
    ("P.-Y. Mangin Sours, art. cit., p. 12", MANGIN, ["Mangin Sours op-cit @page 12"]),
    ("Ortuzar Llaneza, M.ª del C., op. cit., p. 12", ORTUZAR, ["Ortuzar Llaneza op-cit @page 12"]),
    ("ORTUZAR LLANEZA, M.ª C., op. cit., p. 12", ORTUZAR, ["ORTUZAR LLANEZA op-cit @page 12"]),
    ("M.ª C. Ortuzar Llaneza, p. 12", ORTUZAR, ["Ortuzar Llaneza @page 12"]),
    ("S. Parr, S. 12", PARR, ["Parr @page 12"]),
    ("P. Parr, p. xii", PARR, ["Parr @page xii"]),
    ("Parr, S. 12", PARR, ["Parr @page 12"]),
)


@pytest.mark.parametrize(("note", "listed", "items"), SHORT, ids=[note for note, _, _ in SHORT])
def test_a_short_note(note: str, listed: Reference, items: list[str]) -> None:
    assert pointed(f"One says so.\n\nNOTE 1: {note}.", listed) == items


@pytest.mark.parametrize(
    "note",
    [
        "The harbour code says so in art. 12",
        "It was cited, art. cit. is what they call it, by many",
        "M. del Monte, p. 12",
        "S. 12",
    ],
)
def test_no_short_note(note: str) -> None:
    assert pointed(f"One says so.\n\nNOTE 1: {note}.", PARR, ORTUZAR) == []


def test_a_title_in_front_of_op_cit_does_not_repeat_what_stands_before() -> None:
    town = Reference("r-town", Span(0, 0), None, Item("article-newspaper", title="Town loses its last pump"))
    assert pointed("One says so.\n\nNOTE 1: S. Parr, S. 12.\n\nNOTE 2: “Town Loses,” op. cit., p. 4.", PARR, town) == ["Parr @page 12"]
