"""Names with the family in front and no comma, and with the given names in brackets."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.fields.family_first import family_first, many_given
from citecheck.extract.references.parsing.fields.in_brackets import bracketed
from citecheck.model import Name


@pytest.mark.parametrize("printed", ["Baratti Mario", "Bettoni Sergio", "Zanforlini Andrea"])
def test_italian_names(printed: str) -> None:
    family, given = printed.split()
    assert family_first(printed) == (Name(family, given),)


@pytest.mark.parametrize("printed", ["Krikor Mario", "Maria Carlo", "Anna Rosa", "Holt Bruno"])
def test_a_given_name_that_may_be_the_family_says_nothing(printed: str) -> None:
    assert family_first(printed) == ()


ITALIAN = ", Le rive della laguna nel Seicento, Venezia"
QUOTED = ", «Rivers of mud», Limo, 3 (1990), pp. 3-9"


@pytest.mark.parametrize("text", [ITALIAN, QUOTED])
@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Marrow Charles", Name("Marrow", "Charles")),
        ("Moretti Judith Silt", Name("Moretti", "Judith Silt")),
        ("Marrow Maria Rita", Name("Marrow", "Maria Rita")),
        ("Marrow Andrea", Name("Marrow", "Andrea")),
        ("Temarini Tomaso", Name("Temarini", "Tomaso")),  # as in Venice
    ],
)
def test_in_italy_one_name_that_fits_is_enough(printed: str, name: Name, text: str) -> None:
    assert family_first(printed, printed + text) == (name,)


@pytest.mark.parametrize("printed", ["Charles Marrow", "Martin John", "Marrow Silt", "MORETTI JUDITH SILT", "Kwame Silt Charles"])
def test_in_italy_too_a_name_that_does_not_fit_is_read_elsewhere(printed: str) -> None:
    assert family_first(printed, printed + ITALIAN) == ()


@pytest.mark.parametrize("text", [ITALIAN, QUOTED])
@pytest.mark.parametrize(
    "printed",
    [
        "Slavoj Anthony",  # as often a family
        "Marrow Leone",
        "Furio Matteo",  # given names, both
        "Kwame Judith Silt",  # nothing tells that the first is a family
        "Gabriella Anna Silt",
        "Moretti-Silt Judith Lund",
        "San Giovanni Silt",
        "Museo Luigi Silt",
        "Di Francesco G.",
        "De Maddalena A.",
        "Tancredi Silt",
        "Silt Tancredi",
    ],
)
def test_in_italy_too_what_may_be_the_family_says_nothing(printed: str, text: str) -> None:
    assert family_first(printed, printed + text) == ()


def test_the_particle_of_a_name_tells_no_language() -> None:
    assert family_first("Di Francesco G.", "Di Francesco G. Silt transport in rivers. Limo. 1999;10:1-40.") == ()


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Tancredi Giovanni", Name("Tancredi", "Giovanni")),  # families that are given names, too
        ("Battista Paolo", Name("Battista", "Paolo")),
        ("Sofia Francesco", Name("Sofia", "Francesco")),
        ("BATTISTA Annamaria", Name("BATTISTA", "Annamaria")),
        ("LEONE Furio", Name("LEONE", "Furio")),
        ("Marini Giovanni Battista", Name("Marini", "Giovanni Battista")),
    ],
)
def test_frequent_families_of_italy_stand_in_front(printed: str, name: Name) -> None:
    assert family_first(printed, printed + ITALIAN) == (name,)


@pytest.mark.parametrize(
    "text", [", Les rives du fleuve dans la plaine, Paris", ", Rivers of the mud, London", ", «Los ríos del siglo», Limo, pp. 3-9"]
)
@pytest.mark.parametrize("printed", ["Marrow Charles", "Moretti Judith Silt"])
def test_elsewhere_one_name_that_fits_is_not_enough(printed: str, text: str) -> None:
    assert family_first(printed, printed + text) == ()


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("de Marrow Raymond", (Name("de Marrow", "Raymond"),)),
        ("King Margaret L.", (Name("King", "Margaret L."),)),
        ("Marrow Frances", (Name("Marrow", "Frances"),)),
        ("Stewart Frances", (Name("Stewart", "Frances"),)),  # a woman's name behind one that is both
        ("Marrow-Lyle David", (Name("Marrow-Lyle", "David"),)),  # two families
        ("D’Amaro Ronald", (Name("D’Amaro", "Ronald"),)),  # forms of family names
        ("al-Marwi Nadia", (Name("al-Marwi", "Nadia"),)),
        ("Young Robert", (Name("Young", "Robert"),)),
        ("Hamilton Anthony", (Name("Hamilton", "Anthony"),)),
        ("Nagy László", (Name("Nagy", "László"),)),
        ("Marrow Michael and Silt-Gray Richard", (Name("Marrow", "Michael"), Name("Silt-Gray", "Richard"))),
        ("Szilti-Nagy Iván – Marrádi György", (Name("Szilti-Nagy", "Iván"), Name("Marrádi", "György"))),
        ("Marini Dalla Rosa Giovanni", (Name("Marini Dalla Rosa", "Giovanni"),)),
        ("Marroni Silti Marisa", (Name("Marroni Silti", "Marisa"),)),
        ("Marroni Anna Luisa", (Name("Marroni", "Anna Luisa"),)),
        ("Marrow Judith P and Silt Elizabeth", (Name("Marrow", "Judith P"), Name("Silt", "Elizabeth"))),
        ("Marrow Erica R.", (Name("Marrow", "Erica R."),)),
        ("Marrow Donald S. L.", (Name("Marrow", "Donald S. L."),)),  # initials are never the end of a family name
        ("MARROW Kōhei", (Name("MARROW", "Kōhei"),)),  # capitals
        ("Marrowet François, Silty Olgierd", (Name("Marrowet", "François"), Name("Silty", "Olgierd"))),
    ],
)
def test_families_in_front(printed: str, names: tuple[Name, ...]) -> None:
    assert family_first(printed) == names


@pytest.mark.parametrize(
    "printed",
    [
        "Frances Marrow",
        "Marrow Michael",  # may be "Kwame Michael"
        "Kwame Michael and Anna Holt",
        "Robert Young",
        "Jean-Marie Carlo",
        "Eun-Ji David",
        "Mother Teresa",
        "Sir William",
        "Martin Jacques",
        "Marrow, Anna",
        "Marrow A. and Silt B.",
        "Anna Maria Marrow",
        "UNESCO Bangkok",
        "AW Marrow",
        "SELVA PASQUALE G. A.",
        "\N{NO-BREAK SPACE}and Marrow Anna",
        "Mc Marrow R S",
    ],
)
def test_nothing_tells_that_the_family_is_in_front(printed: str) -> None:
    assert family_first(printed) == ()


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("Coulange (Ph. de)", (Name("Coulange", "Ph.", "de"),)),
        ("de Wit (Jan), Kowalik (Marek)", (Name("Wit", "Jan", "de"), Name("Kowalik", "Marek"))),
        ("van der Marrow (J.)", (Name("Marrow", "J.", "van der"),)),
        ("Le Goffe (J.) et Norat (P.)", (Name("Le Goffe", "J."), Name("Norat", "P."))),
        ("MARTINEAU (Jean-Pierre), TOCQUE (Alexis de)", (Name("MARTINEAU", "Jean-Pierre"), Name("TOCQUE", "Alexis", "de"))),
    ],
)
def test_given_names_in_brackets(printed: str, names: tuple[Name, ...]) -> None:
    assert bracketed(printed, printed) == names


@pytest.mark.parametrize(
    "printed",
    ["World Bank (IBRD)", "Volochin (Círculo de Holt)", "Cour des ponts (Direction)", "de Marrow (Direction)", "Holt, A. (Hrsg.)"],
)
def test_other_brackets_hold_no_given_names(printed: str) -> None:
    assert bracketed(printed, printed) == ()
    assert bracketed(printed, f"{printed}, Les quais du nord, Paris") == ()


def test_a_joint_with_nothing_behind_it_tells_nothing() -> None:
    assert family_first("Dubet François and ; Moreau Anna") == ()


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("MARROW, José Carlos Mendes Silt", (Name("MARROW", "José Carlos Mendes Silt"),)),
        ("Marrow, João Pedro Augusto Ribeiro de Lima", (Name("Marrow", "João Pedro Augusto Ribeiro de Lima"),)),
        ("de Marrow, Ana Maria das Silt Costa", (Name("Marrow", "Ana Maria das Silt Costa", "de"),)),
        (
            "Marrow, José Carlos Mendes Rocha; Silt, Ana Maria Dias Lopes",
            (Name("Marrow", "José Carlos Mendes Rocha"), Name("Silt", "Ana Maria Dias Lopes")),
        ),
        ("Marrow, John Henry Charles Robert, and Anna Silt", (Name("Marrow", "John Henry Charles Robert"), Name("Silt", "Anna"))),
    ],
)
def test_many_given_names_behind_a_comma(printed: str, names: tuple[Name, ...]) -> None:
    assert many_given(printed) == names


@pytest.mark.parametrize(
    "printed",
    [
        "Department of Mud, Division of Silt and Sand",  # a body
        "Marrow, Institute for Silt and Sand",
        "Marrow, John Henry on the Banks of Silt",
        "Marrow, John, Henry, Charles and Robert Silt",
        "John Marrow, Anna Silt, Karl Sand, Ove Weir",
        "A. Mar- row-Silt and M. Sand",  # the rest of the first name would be lost
        "Marrow, Anna and K. Sand - Weir",
    ],
)
def test_what_is_no_name_with_many_given_words(printed: str) -> None:
    assert many_given(printed) == ()
