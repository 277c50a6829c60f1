"""What is read in the hand-labelled reference strings survives CSL-JSON and BibTeX and their readers."""

from __future__ import annotations

import json
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest

from citecheck.export import EXPORTS, Entry
from citecheck.export.csl_json import csl, from_csl
from citecheck.export.dates import original_year
from citecheck.extract.references import parse_all
from citecheck.extract.references.parsing.tagged import read_tagged
from citecheck.model import Date, Item, Name

GOLD = Path(__file__).parents[1] / "gold" / "references"
FORMS = {row.name: row for row in EXPORTS}


@cache
def items() -> tuple[Item, ...]:
    files = sorted(path for path in GOLD.rglob("*.txt") if path.parent.name != "unread")  # a failure would show how they are read
    examples = [example for path in files for example in read_tagged(path.read_text("utf-8").splitlines(), path.name)]
    return tuple(parsed.item for parsed in parse_all([(example.text, example.emphasis) for example in examples]))


def _told(item: Item) -> dict[str, object]:
    """The variables; of dates not how the year was printed, which CSL-JSON has no word for, but the year of the original in it."""
    values = {variable.name: getattr(item, variable.name) for variable in fields(Item)}
    return {
        name: (value.parts, value.suffix, value.season, value.circa, value.literal, original_year(value))
        if isinstance(value, Date)
        else value
        for name, value in values.items()
    }


def test_csl_json_keeps_every_variable() -> None:
    assert len(items()) > 1000
    for item in items():
        assert _told(from_csl(json.loads(json.dumps(csl(item, "1"))))) == _told(item)


@pytest.mark.parametrize("form", ["bibtex", "biblatex"])
def test_bibtex_keeps_every_variable(form: str) -> None:
    exporter = FORMS[form]
    given = [from_csl(csl(item, "1")) for item in items()]
    read = exporter.read(exporter.write([Entry(item, f"line {number}") for number, item in enumerate(given, 1)]))
    assert len(read) == len(given)
    for ours, theirs in zip(given, read, strict=True):
        assert _told(theirs) == _told(ours)


def test_ris_keeps_every_variable_but_where_a_family_begins() -> None:
    """Its names have no place for a particle that begins with a capital ("De la")."""
    given = [from_csl(csl(item, "1")) for item in items()]
    read = FORMS["ris"].read(FORMS["ris"].write([Entry(item, "") for item in given]))
    assert len(read) == len(given)
    for ours, theirs in zip(given, read, strict=True):
        assert _joined(_told(theirs)) == _joined(_told(ours))


def _joined(told: dict[str, object]) -> dict[str, object]:
    return {
        name: [(one.label, one.given, one.suffix) if isinstance(one, Name) else one for one in value] if isinstance(value, tuple) else value
        for name, value in told.items()
    }


@pytest.mark.parametrize("form", ["bibtex", "biblatex"])
def test_a_sign_for_a_letter_makes_no_particle(form: str) -> None:
    item = Item("book", author=(Name("ʿUmar Bā Wazīr", "Muḥammad", particle="ibn"), Name("Bā ʿUmar", "Saʿīd")), title="Mud")
    assert FORMS[form].read(FORMS[form].write([Entry(item, "")])) == (item,)
