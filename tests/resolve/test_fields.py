from __future__ import annotations

import pytest

from citecheck.model import Relation
from citecheck.resolve import fields
from tests.resolve.made_up import year

SAME, EQUIVALENT, DIFFERENT = Relation.SAME, Relation.EQUIVALENT, Relation.DIFFERENT


@pytest.mark.parametrize(
    ("ours", "relation", "reason"),
    [
        (2004, SAME, "equal"),
        (2003, SAME, "equal (published-online)"),
        (2005, EQUIVALENT, "one year apart (published-print): online first, or a late volume"),
        (2007, DIFFERENT, "3 years apart"),
    ],
)
def test_years_against_every_date_of_the_record(ours: int, relation: Relation, reason: str) -> None:
    judged = fields.compare_years(year(ours), [("published-print", 2004), ("published-online", 2003)])
    assert (judged.relation, judged.reason) == (relation, reason)


def test_a_range_of_years_meets_either_end() -> None:
    assert fields.compare_years(year(1992, 1993), [("issued", 1993)]).relation is SAME


@pytest.mark.parametrize(
    ("ours", "theirs", "relation"),
    [
        ("Journal of Invented Hydrology", "Journal of Invented Hydrology", SAME),
        ("J. Inv. Hydrol.", "Journal of Invented Hydrology", EQUIVALENT),
        ("Jnl of Invented Hydrology", "Journal of Invented Hydrology", EQUIVALENT),
        ("JIH", "Journal of Invented Hydrology", EQUIVALENT),
        ("The Hydrologist", "Hydrologist", EQUIVALENT),
        ("Hydrology: An Invented Journal", "Hydrology", EQUIVALENT),
        ("Phys. Rev. B", "Physical Review D", DIFFERENT),
        ("Journal of Invented Geology", "Journal of Invented Hydrology", DIFFERENT),
        ("Bridges", "Journal of Invented Hydrology", DIFFERENT),
    ],
)
def test_containers(ours: str, theirs: str, relation: Relation) -> None:
    assert fields.compare_containers(ours, [theirs]).relation is relation


@pytest.mark.parametrize(
    ("ours", "theirs", "relation"),
    [
        ("12", "12", SAME),
        ("vol. 12", "12", EQUIVALENT),
        ("XII", "12", EQUIVALENT),
        ("3/4", "3-4", SAME),
        ("3", "3-4", EQUIVALENT),
        ("Suppl", "suppl.", SAME),
        ("12", "13", DIFFERENT),
        ("A", "B", DIFFERENT),
    ],
)
def test_numbers(ours: str, theirs: str, relation: Relation) -> None:
    assert fields.compare_numbers(ours, theirs).relation is relation


@pytest.mark.parametrize(
    ("ours", "theirs", "relation", "near"),
    [
        ("583-601", "583-601", SAME, False),
        ("583–01", "583-601", SAME, False),
        ("pp. 583 – 601", "583-601", SAME, False),
        ("583", "583-601", EQUIVALENT, False),
        ("e0123", "e0123", SAME, False),
        ("S12-S19", "S12-S19", SAME, False),
        ("xv-xx", "xv-xx", SAME, False),
        ("590", "583-601", DIFFERENT, True),
        ("583-599", "583-601", DIFFERENT, True),
        ("12-19", "583-601", DIFFERENT, False),
        ("S12", "12", DIFFERENT, False),
        ("45-ix", "45-61", DIFFERENT, True),
        ("xi-9", "11-19", DIFFERENT, False),
    ],
)
def test_pages(ours: str, theirs: str, relation: Relation, near: bool) -> None:
    judged = fields.compare_pages(ours, [theirs])
    assert (judged.relation, judged.near) == (relation, near)


@pytest.mark.parametrize(
    ("ours", "theirs", "relation"),
    [
        ("Example University Press", "Example University Press", SAME),
        ("Beispiel", "Beispiel Verlag GmbH", EQUIVALENT),
        ("EUP", "Example University Press", EQUIVALENT),
        ("Modell & Co.", "Beispiel Verlag", DIFFERENT),
        ("University Press", "Example University Press", DIFFERENT),
    ],
)
def test_publishers(ours: str, theirs: str, relation: Relation) -> None:
    assert fields.compare_publishers(ours, theirs).relation is relation


@pytest.mark.parametrize(
    ("ours", "theirs", "relation"),
    [("2nd ed.", "2", SAME), ("Second edition", "2", SAME), ("2nd", "3", DIFFERENT), ("revised", "2", EQUIVALENT)],
)
def test_editions(ours: str, theirs: str, relation: Relation) -> None:
    assert fields.compare_editions(ours, theirs).relation is relation


@pytest.mark.parametrize(
    ("ours", "theirs", "relation"),
    [
        ("978-0-00-000000-2", "9780000000002", SAME),
        ("0-00-000000-0", "9780000000002", EQUIVALENT),
        ("9780000000002", "9780000000019", DIFFERENT),
    ],
)
def test_identifiers(ours: str, theirs: str, relation: Relation) -> None:
    assert fields.compare_identifiers(ours, theirs).relation is relation


@pytest.mark.parametrize(
    "text", ["(" * 300_000, "1" * 300_000, "ivx" * 100_000, "A. " * 100_000], ids=["brackets", "digits", "numerals", "initials"]
)
def test_hostile_values_are_compared_in_time(text: str) -> None:
    for judged in (
        fields.compare_numbers(text, "1"),
        fields.compare_pages(text, ["1"]),
        fields.compare_publishers(text, "x"),
        fields.compare_editions(text, "1"),
        fields.compare_identifiers(text, "9"),
    ):
        assert judged.reason
    assert fields.compare_containers(text, ["Journal of Invented Hydrology"]).differs
