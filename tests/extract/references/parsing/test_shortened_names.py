"""Names with shortened given names, joined by a dash without blanks, and with what somebody was called."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.fields.shortened import called, dashed, shortened
from citecheck.model import Name

ITALIAN = ", Le rive della laguna nel Seicento, Venezia"


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Gio. Maria Marini", Name("Marini", "Gio. Maria")),
        ("Marini Gio. Battista", Name("Marini", "Gio. Battista")),
        ("Marini, Giov. Battista", Name("Marini", "Giov. Battista")),
        ("Ant. Marini", Name("Marini", "Ant.")),
    ],
)
def test_shortened_given_names_are_read_as_in_full(printed: str, name: Name) -> None:
    assert shortened(printed, printed + ITALIAN) == (name,)


@pytest.mark.parametrize(
    "printed", ["Dom. Pedro II", "Dom. João V", "Gio. XIV", "Giamb. Marini S.J.", "Gio. Giov. Marini", "Gio. Giovanni Marini"]
)
def test_nothing_that_is_not_printed_stands_in_a_name(printed: str) -> None:
    assert shortened(printed, printed + ITALIAN) == ()


@pytest.mark.parametrize("printed", ["G. Maria Marini", "Antonio Marini", "Dom Marini", "Gio.", "Franc. Ministero della Marina, Ufficio 3"])
def test_other_names_are_read_elsewhere(printed: str) -> None:
    assert shortened(printed, printed + ITALIAN) == ()


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("Holt G.-Lund L.", (Name("Holt", "G."), Name("Lund", "L."))),
        ("HOLT G.–DAL LUND L. M.", (Name("HOLT", "G."), Name("DAL LUND", "L. M."))),
    ],
)
def test_a_dash_behind_initials_joins_persons(printed: str, names: tuple[Name, ...]) -> None:
    assert dashed(printed) == names


@pytest.mark.parametrize("printed", ["Holt G.-L.", "G.-Holt", "Holt-Lund G.", "Holt G. - Lund L.", "Holt, G.-M. Lund"])
def test_other_dashes_do_not(printed: str) -> None:
    assert dashed(printed) == ()


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Marini, Lorenzo detto il Lungo", Name("Marini", "Lorenzo detto il Lungo")),
        ("Marini Antonio detto Marrow", Name("Marini", "Antonio detto Marrow")),
        ("Antonio Marini detto Marrow", Name("Marini", "Antonio detto Marrow")),
    ],
)
def test_what_somebody_was_called_stands_behind_the_given_names(printed: str, name: Name) -> None:
    assert called(printed, printed + ITALIAN) == (name,)


@pytest.mark.parametrize("printed", ["Marini, Lorenzo", "Lorenzo detto il Lungo e Anna Lund", "detto il Lungo", "Marini detto Lungo"])
def test_nobody_else_was_called_anything(printed: str) -> None:
    assert called(printed, printed + ITALIAN) == ()
