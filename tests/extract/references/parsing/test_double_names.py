"""Two family names behind given names, as Spain, Italy and France have them."""

from __future__ import annotations

import pytest

from citecheck.extract.references import parse
from citecheck.extract.references.parsing.fields.compounds import compound
from citecheck.extract.references.parsing.fields.doubled import doubled
from citecheck.extract.references.parsing.fields.romance import romance
from citecheck.model import Name
from citecheck.text.names import read_names

ENGLISH, SPANISH, ITALIAN, FRENCH, PORTUGUESE = (
    ", The Shore and the Tide, London",
    ", El río y los muelles, Madrid",
    ", Le barche della laguna, Venezia",
    ", Les quais du nord, Paris",
    ", Os rios do norte, Lisboa",
)


def said(names: tuple[Name, ...]) -> list[str]:
    """Each as a list with the family in front would print it."""
    return [", ".join(filter(None, (name.family, " ".join(filter(None, (name.given, name.particle)))))) for name in names]


def read(printed: str, behind: str) -> list[str]:
    names = read_names(printed, complete=True)
    assert names is not None
    return said(doubled(printed + behind, names, names.names))


@pytest.mark.parametrize(
    ("printed", "behind", "found"),
    [
        ("J. P. García Ortega", ENGLISH, ["García Ortega, J. P."]),
        ("Juan Pablo García Ortega", SPANISH, ["García Ortega, Juan Pablo"]),
        ("J. P. García-Lunda Ortega", SPANISH, ["García-Lunda Ortega, J. P."]),
        (
            "A. Muñoz Mossak, J. L. Ruiz Holt y M. Gómez de Lund-Paz",
            SPANISH,
            ["Muñoz Mossak, A.", "Ruiz Holt, J. L.", "Gómez de Lund-Paz, M."],
        ),
        ("E. Lundarre Ortiz", SPANISH, ["Lundarre Ortiz, E."]),  # the second is known
        ("J. Martín Ramos", SPANISH, ["Martín Ramos, J."]),  # a given name, but for the initial and the frequent family name around it
        ("José Luis Martín Ramos", SPANISH, ["Martín Ramos, José Luis"]),
        ("Manuel Cruz Moreno", SPANISH, ["Cruz Moreno, Manuel"]),  # behind "M." or "María" it would be a given name
        ("Ana Castro Holt", SPANISH, ["Castro Holt, Ana"]),
        ("M. De Marchi Lund", ITALIAN, ["De Marchi Lund, M."]),
        ("G. Lundiero Moss", ITALIAN, ["Lundiero Moss, G."]),
        ("Laura Lundini Moss", ITALIAN, ["Lundini Moss, Laura"]),
        ("P. Lundini D'Elia", ITALIAN, ["Lundini D'Elia, P."]),
        ("Bernard Le Lundier de Fontenay", FRENCH, ["Le Lundier de Fontenay, Bernard"]),
        ("P.-Y. Lundin de Sours", FRENCH, ["Lundin de Sours, P.-Y."]),
        ("Jules Lundey d'Aurevilly", FRENCH, ["Lundey d'Aurevilly, Jules"]),
    ],
)
def test_both_are_the_family(printed: str, behind: str, found: list[str]) -> None:
    assert read(printed, behind) == found


@pytest.mark.parametrize(
    ("printed", "behind", "found"),
    [
        ("W. Lance Lund", SPANISH, ["Lund, W. Lance"]),  # translated
        ("C. Wright Moss", ITALIAN, ["Moss, C. Wright"]),
        ("John Kenneth Holt", SPANISH, ["Holt, John Kenneth"]),
        ("Maria Gonzalez Holt", ENGLISH, ["Holt, Maria Gonzalez"]),
        ("Ana Martín Holt", SPANISH, ["Holt, Ana Martín"]),  # two given names
        ("José María Ortega", SPANISH, ["Ortega, José María"]),
        ("Fray Bartolomé de las Casas", SPANISH, ["Casas, Fray Bartolomé de las"]),
        ("Henri Alban de Lundy", FRENCH, ["Lundy, Henri Alban de"]),
        ("M. Luz Morales", SPANISH, ["Morales, M. Luz"]),
        ("J. Ramón Pérez", SPANISH, ["Pérez, J. Ramón"]),
        ("Ana Pereira Costa", PORTUGUESE, ["Costa, Ana Pereira"]),  # the last part is the family there
        ("J. Pereira da Silva", PORTUGUESE, ["Silva, J. Pereira da"]),
        ("C. Lopes de Lunda", PORTUGUESE, ["Lunda, C. Lopes de"]),
        ("G. Battista Lundi", ITALIAN, ["Lundi, G. Battista"]),
        ("Mohammad Ali Lund", ITALIAN, ["Lund, Mohammad Ali"]),
        ("G. Lundini Moss", ENGLISH, ["Moss, G. Lundini"]),
        ("Anne Marie de Lund", FRENCH, ["Lund, Anne Marie de"]),
        ("Hendrik Jan van der Lund", FRENCH, ["Lund, Hendrik Jan van der"]),
        ("Ortega, José García", SPANISH, ["Ortega, José García"]),  # as printed
        ("R. LUND Moss", SPANISH, ["Moss, R. LUND"]),
    ],
)
def test_the_first_is_a_given_name(printed: str, behind: str, found: list[str]) -> None:
    assert read(printed, behind) == found


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("Puig i Moss, N.", ["Puig i Moss, N."]),
        ("Holt, J. P. y Puig i Moss, N.", ["Holt, J. P.", "Puig i Moss, N."]),
        ("Lunda i Moss, Marta and Joan Holt i Vidal", ["Lunda i Moss, Marta", "Holt i Vidal, Joan"]),
        ("de la Lunda y Vidal, Alonso", ["Lunda y Vidal, Alonso de la"]),
        ("LUNDA Y MOSS, Fermín", ["LUNDA Y MOSS, Fermín"]),
        ("Luna, A. y Lunda y Vidal, Alonso", ["Luna, A.", "Lunda y Vidal, Alonso"]),
    ],
)
def test_given_names_behind_the_second_part_are_of_both(printed: str, found: list[str]) -> None:
    assert said(compound(printed)) == found


@pytest.mark.parametrize(
    "printed",
    [
        "Lund, J. i Mossak, A.",  # Polish
        "Lund i Moss, B.",
        "Jan Lund i Anna Mossak",
        "Lund, Nando y Vega, Marta",  # a given name of no table
        "Lund, João e Lima, Ana",
        "Holt, Lunda y Moss",
        "LUND, A. Y MOSS, B.",
    ],
)
def test_each_has_given_names(printed: str) -> None:
    assert compound(printed) == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El río y los muelles", "es"),
        ("Le barche della laguna, Venezia", "it"),
        ("Les quais du nord", "fr"),
        ("Os rios do norte, Lisboa", "pt"),
        ("The Shore of El Lund", ""),
        ("Lund 2004", ""),
        ("di del di el los", "es"),
        ("della los", ""),  # one as much as the other
    ],
)
def test_small_words_tell_the_language(text: str, language: str) -> None:
    assert romance(text) == language


def test_a_whole_reference() -> None:
    found = parse("A. Muñoz Carrasco y J. L. Ruiz Bermejo (2012): «Los puertos del sur», Revista de los Muelles, 4, pp. 1-20.")
    assert said(found.item.author) == ["Muñoz Carrasco, A.", "Ruiz Bermejo, J. L."]
