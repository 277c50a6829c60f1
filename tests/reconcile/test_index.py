"""What an entry is known by."""

from __future__ import annotations

import pytest

from citecheck.model import Item
from citecheck.reconcile.index import Index, read_entry, title_words
from tests.reconcile.factories import item, listed


@pytest.mark.parametrize(
    ("entry", "families", "truncated"),
    [
        pytest.param(item("Smith, J.; Jones, A.", "2001"), ["smith", "jones"], False, id="authors"),
        pytest.param(item("", "2001", "A Book", editors="Smith, J."), ["smith"], False, id="editors where there are no authors"),
        pytest.param(item("{He X-J, Hsu Y-F, Pontes O}", "2009", "Silencing"), ["he", "hsu", "pontes"], True, id="people read as one body"),
        pytest.param(item("{Das S., Bose K}", "2012", "Deprivation"), ["das", "bose"], True, id="two people read as one body"),
        pytest.param(item("", "2017", "Mühleisen, S."), ["muhleisen"], False, id="a person read as a title"),
        pytest.param(item("", "2014", "Ministry of Health (MoH)"), ["ministryofhealth"], False, id="a body where a title would stand"),
        pytest.param(item("{World Bank}", "2014", "Report"), ["worldbank"], False, id="a body"),
        pytest.param(item("{Government of Norway A}", "2014", "Report"), ["governmentofnorwaya"], False, id="a body that ends in a letter"),
        pytest.param(item("", "2014", None), [], False, id="nobody and nothing"),
    ],
)
def test_creators(entry: Item, families: list[str], truncated: bool) -> None:
    read = read_entry(0, listed(entry).references[0])
    assert ["".join(name.family) for name in read.creators] == families
    assert read.truncated is truncated


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("The Ways of Worldmaking", "ways of worldmaking"),
        ("Grain Report 2006", "grain report"),
        ("Grain Report (2006-07)", "grain report"),
        ("1984", "1984"),
        ("The", "the"),
        ("A", "a"),
        ("Japan 1945-1980: A History", "japan 1945 1980 a history"),
        ("", ""),
    ],
)
def test_title_words(title: str, expected: str) -> None:
    assert " ".join(title_words(title)) == expected


def test_look_ups_keep_the_order_of_the_list() -> None:
    index = Index(
        listed(
            item("Smith, J.", "2001", "River Mud"), item("Jones, A.; Smith, J.", "2002", "River Sand"), item("Smyth, J.", "2001", "Sand")
        ).references
    )
    assert [entry.id for entry in index.named("Smith")] == ["r1", "r2"]
    assert [entry.id for entry in index.near("Smith")] == ["r1", "r2", "r3"]
    assert [entry.id for entry in index.titled(title_words("Mud and Sand"))] == ["r1", "r2", "r3"]
    assert index.named("Okafor") == ()
    assert index.near("Okafor") == ()
    assert index.titled(()) == ()
