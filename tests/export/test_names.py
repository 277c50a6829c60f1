from __future__ import annotations

import pytest

from citecheck.export.names import read_names, write_names
from citecheck.model import Name

BOTH = [
    ("Chufrin, Gennady", Name("Chufrin", "Gennady")),
    ("van Gogh, Vincent", Name("Gogh", "Vincent", "van")),
    ("de la Cruz, Juana", Name("Cruz", "Juana", "de la")),
    ("King, Jr, Martin Luther", Name("King", "Martin Luther", None, "Jr")),
    ("King, Jr, {}", Name("King", None, None, "Jr")),
    ("Plato", Name("Plato")),
    ("García Lorca, {}", Name("García Lorca")),
    ("von Humboldt, {}", Name("Humboldt", None, "von")),
    ("{Pérez de Cuéllar}, Javier", Name("Pérez de Cuéllar", "Javier")),
    ("{bin Laden}, O.", Name("bin Laden", "O.")),
    ("hooks, bell", Name("hooks", "bell")),
    ("{Government of Japan}", Name(literal="Government of Japan")),
    (r"{Smith \& Sons}", Name(literal="Smith & Sons")),
    ("{Food and Agriculture Organization}", Name(literal="Food and Agriculture Organization")),
    ("{Rand and Sons}, X.", Name("Rand and Sons", "X.")),
]
READ = [
    ("Gennady Chufrin", Name("Chufrin", "Gennady")),
    ("Ludwig van Beethoven", Name("Beethoven", "Ludwig", "van")),
    ("{\\'E}mile Zola", Name("Zola", "Émile")),
    ("{{UNESCO}}", Name(literal="UNESCO")),
]


@pytest.mark.parametrize(("tex", "name"), BOTH, ids=[row[0] for row in BOTH])
def test_a_name_is_written_and_read(tex: str, name: Name) -> None:
    assert write_names([name]) == tex
    assert read_names(tex) == ((name,), False)


@pytest.mark.parametrize(("tex", "name"), READ, ids=[row[0] for row in READ])
def test_what_others_write_is_read(tex: str, name: Name) -> None:
    assert read_names(tex) == ((name,), False)


def test_a_list_and_its_end() -> None:
    names = (Name("Borton", "H."), Name("Cohen", "J. B."))
    assert write_names(names, truncated=True) == "Borton, H. and Cohen, J. B. and others"
    assert read_names("Borton, H. and Cohen, J. B. and others") == (names, True)


@pytest.mark.parametrize("names", [[], [Name()]])
def test_nobody_is_an_empty_field(names: list[Name]) -> None:
    assert write_names(names, truncated=True) == ""


@pytest.mark.parametrize("text", ["}" * 1_000_000, "{" * 1_000_000, "a and " * 50_000, "," * 1_000_000, "\\" * 1_000_000])
def test_hostile_names_end(text: str) -> None:
    names, _ = read_names(text)
    assert len(names) <= 50_001
