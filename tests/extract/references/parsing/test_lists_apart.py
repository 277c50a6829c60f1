"""Lists of names whose "y" or comma says something else than the form of one name does."""

from __future__ import annotations

import pytest

from citecheck.extract.references import parse
from citecheck.extract.references.parsing.fields.bodies import bodies
from citecheck.extract.references.parsing.fields.commas import apart
from citecheck.extract.references.parsing.fields.compounds import compound
from citecheck.model import Name, Span
from citecheck.text.names import read_names


def said(names: tuple[Name, ...]) -> list[str]:
    """The families and what stands behind them."""
    return [name.literal or ", ".join(filter(None, (name.family, name.given))) for name in names]


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("Ortega y Gasset, José", ["Ortega y Gasset, José"]),  # known
        ("José Ortega y Gasset y Julián Holt", ["Ortega y Gasset, José", "Holt, Julián"]),
        ("Santiago Ramón y Cajal", ["Ramón y Cajal, Santiago"]),
        ("Ramón y Cajal, Santiago", ["Ramón y Cajal, Santiago"]),
        ("Antoni Rovira i Virgili", ["Rovira i Virgili, Antoni"]),
        ("Juan Lunda y Moss", ["Lunda y Moss, Juan"]),  # nobody is named by a family alone behind one who has a given name
        ("José de Lunda e Silva", ["Lunda e Silva, José"]),
        ("Lunda e Silva, José", ["Lunda e Silva, José"]),
    ],
)
def test_two_parts_are_one_family(printed: str, found: list[str]) -> None:
    assert said(compound(printed)) == found


@pytest.mark.parametrize(
    "printed",
    [
        "Juan Pérez y Ana Gómez",
        "Pérez, J. y Gómez, A.",
        "Mario Lunda e Mossi",  # two Italians
        "Pérez y Gómez",
        "Silva e Souza",
        "Junta de Castilla y León",
        "Ana Lund y Pedro",
        "Holt, Anna",
    ],
)
def test_two_persons_are_two(printed: str) -> None:
    assert compound(printed) == ()


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("Tomasz Mossak, Anna Lundska", ["Mossak, Tomasz", "Lundska, Anna"]),
        ("John Hartwell, Susan Lund", ["Hartwell, John", "Lund, Susan"]),  # given names that may be family names
        ("Ewan MacMossill, Ruth Lund", ["MacMossill, Ewan", "Lund, Ruth"]),  # a form that only family names have
        ("Joshua Holt, Matthew Moss, and Anna B. Lund", ["Holt, Joshua", "Moss, Matthew", "Lund, Anna B."]),
        ("García de la Loma, María José y Pedro Ruiz", ["García de la Loma, María José", "Ruiz, Pedro"]),
        ("López García, María José, Pedro Ruiz y Ana Díaz", ["López García, María José", "Ruiz, Pedro", "Díaz, Ana"]),
    ],
)
def test_commas_part_persons(printed: str, found: list[str]) -> None:
    assert said(apart(printed, read_names(printed, complete=True))) == found


@pytest.mark.parametrize(
    "printed",
    [
        "Martín García, Ana Belén",  # given names may be family names
        "Martin Garcia, Juan Carlos",
        "Lund Holt, Maria Rosa",
        "Holt, Anna and Maria Lund",
        "Abebe Bekele, Anna Thomas and Peter Lund",  # nothing tells that the first is inverted
        "Holt, A., Moss, B.",
    ],
)
def test_other_commas_stay(printed: str) -> None:
    assert apart(printed, read_names(printed, complete=True)) == ()


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("HOLT, JOHN and LUND, BRIAN", []),  # persons in capitals: read as others
        ("WHO, FAO and UNEP", ["WHO", "FAO", "UNEP"]),
        ("Lund, Mirrin and the Rivers Council", ["Lund, Mirrin", "the Rivers Council"]),
        ("Kenya, Mirrin and the Rivers Council", ["Kenya, Mirrin and the Rivers Council"]),
        ("Research Institute, Mirrin and the Rivers Council", ["Research Institute, Mirrin and the Rivers Council"]),
    ],
)
def test_bodies_and_persons(printed: str, found: list[str]) -> None:
    assert said(bodies(printed, read_names(printed, complete=True), Span(0, len(printed)))) == found


@pytest.mark.parametrize(
    ("entry", "authors"),
    [
        (
            "Tomasz Mossak, Anna Lundska: Trust after Harbours. In: Papers on Mud 7 (1999), No. 3, pp. 33-50",
            ["Mossak, Tomasz", "Lundska, Anna"],
        ),
        ("HOLT, JOHN and LUND, BRIAN (1999). The mud laws. Past & Mud, 3(1), 4-8.", ["HOLT, JOHN", "LUND, BRIAN"]),
        ("Harring- ton, M. and Bo- yle, T. (1999). Silt and the inner city. Mud Studies, 36(4), 701-724.", ["Harrington, M.", "Boyle, T."]),
        ('Oﬃcer, L. H., "The crisis of the ﬂeet", Explorations in Mud, vol. 24, pp. 1-20, 1987.', ["Officer, L. H."]),
        ("José Lunda y Moss, La rebelión de las masas. Madrid: Revista de Mar, 1930.", ["Lunda y Moss, José"]),
    ],
)
def test_whole_entries(entry: str, authors: list[str]) -> None:
    assert said(parse(entry).item.author) == authors
