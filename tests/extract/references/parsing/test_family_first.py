"""Names with the family in front and no comma, and with the given names in brackets."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.fields.family_first import bracketed, family_first
from citecheck.model import Name


@pytest.mark.parametrize("printed", ["Baratti Mario", "Bettoni Sergio", "Zanforlini Andrea"])
def test_italian_names(printed: str) -> None:
    family, given = printed.split()
    assert family_first(printed) == (Name(family, given),)


@pytest.mark.parametrize("printed", ["Krikor Mario", "Maria Carlo", "Anna Rosa", "Holt Bruno"])
def test_a_given_name_that_may_be_the_family_says_nothing(printed: str) -> None:
    assert family_first(printed) == ()


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("Coulange (Ph. de)", (Name("Coulange", "Ph.", "de"),)),
        ("Le Goffe (J.) et Norat (P.)", (Name("Le Goffe", "J."), Name("Norat", "P."))),
        ("MARTINEAU (Jean-Pierre), TOCQUE (Alexis de)", (Name("MARTINEAU", "Jean-Pierre"), Name("TOCQUE", "Alexis", "de"))),
    ],
)
def test_given_names_in_brackets(printed: str, names: tuple[Name, ...]) -> None:
    assert bracketed(printed) == names


@pytest.mark.parametrize("printed", ["World Bank (IBRD)", "Volochin (Círculo de Holt)", "Cour des ponts (Direction)", "Holt, A. (Hrsg.)"])
def test_other_brackets_hold_no_given_names(printed: str) -> None:
    assert bracketed(printed) == ()
