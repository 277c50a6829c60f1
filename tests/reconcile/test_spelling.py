"""Names that may be the same, and names that may not."""

from __future__ import annotations

import pytest

from citecheck.model import Name
from citecheck.reconcile.names import Likeness, forms_of, likeness
from citecheck.reconcile.spelling import compact, keys, neighbourhood, slipped

SLIPS = [
    ("chufrin", "chufirin"),
    ("hornik", "hornk"),
    ("pacini", "pcini"),
    ("hamilton", "hamilotn"),
    ("baker", "bker"),
    ("baker", "abker"),
    ("shigiki", "shigepi"),
    ("falkenleen", "falkenleyn"),
    ("rubinstein", "ruleinstein"),
    ("dostoevsky", "dostoyevskii"),
    ("tchaikovsky", "chaikovskii"),
    ("schmidt", "chmidt"),
]
OTHERS = [
    ("kim", "kam"),
    ("lee", "le"),
    ("smith", "smith"),
    ("smith", "jones"),
    ("miller", "fuller"),
    ("clark", "carter"),
    ("bluth", "booth"),
    ("hook", "book"),
    ("", "smith"),
    ("hansen", "jensen"),
    ("kimura", "nakamura"),
]


@pytest.mark.parametrize(("one", "other"), SLIPS)
def test_slips(one: str, other: str) -> None:
    assert slipped(one, other)
    assert slipped(other, one)
    assert neighbourhood(one) & neighbourhood(other)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_other_names(one: str, other: str) -> None:
    assert not slipped(one, other)
    assert not slipped(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Müller", "Mueller"),
        ("Müller", "Muller"),
        ("O’Hare", "O Hare"),
        ("Łódź", "Lodz"),
        ("Mu\u0308ller", "Müller"),
        ("Ødegård", "Oedegaard"),
    ],
)
def test_the_same_spelling(one: str, other: str) -> None:
    assert keys(one) & keys(other)


def test_compact() -> None:
    assert compact("O’Hare, J.-P.") == "oharejp"


PERSON = Name(family="García Márquez", given="Gabriel José")
BODY = Name(literal="Government of Norway")


@pytest.mark.parametrize(
    ("cited", "name", "expected"),
    [
        ("García Márquez", PERSON, Likeness.SAME),
        ("Garcia-Marquez", PERSON, Likeness.SAME),
        ("G. García Márquez", PERSON, Likeness.SAME),
        ("Gabriel José García Márquez", PERSON, Likeness.SAME),
        ("García", PERSON, Likeness.PART),
        ("Márquez", PERSON, Likeness.PART),
        ("Gabriel", PERSON, Likeness.GIVEN),
        ("José", PERSON, Likeness.GIVEN),
        ("Marqez", PERSON, Likeness.VARIANT),
        ("B. García Márquez", PERSON, None),
        ("Ga", PERSON, None),
        ("Vargas", PERSON, None),
        ("", PERSON, None),
        ("Hare", Name(family="O'Hare"), None),
        ("Hare", Name(family="O Hare"), Likeness.VARIANT),
        ("Gogh", Name(family="Gogh", particle="van"), Likeness.SAME),
        ("van Gogh", Name(family="Gogh", particle="van"), Likeness.SAME),
        ("Government of Norway", BODY, Likeness.SAME),
        ("The Government of Norway", Name(literal="The Government of Norway"), Likeness.SAME),
        ("Zeitung", Name(literal="Die Zeitung"), Likeness.SAME),
        ("Norway", Name(literal="The Government of Norway"), None),
        ("De Lund", Name(family="De Lund Moss"), Likeness.PART),  # with the prefix of both
        ("Lund", Name(family="De Lund Moss"), None),
        ("GoN", BODY, Likeness.SAME),
        ("GN", BODY, Likeness.SAME),
        ("gon", BODY, None),
        ("Norway", BODY, None),
        ("Norvay", BODY, None),
        ("BFG", Name(literal="BFG - The Brazil Flora Group"), Likeness.SAME),
        ("World Bank", Name(literal="World Bank Group"), Likeness.PART),
    ],
)
def test_likeness(cited: str, name: Name, expected: Likeness | None) -> None:
    assert likeness(cited, forms_of(name)) is expected
