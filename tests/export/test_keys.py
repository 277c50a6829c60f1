from __future__ import annotations

import re
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.export import cite_keys
from citecheck.model import Date, Item, Name
from tests.export.strategies import ITEMS


def book(family: str | None, year: int | None, title: str | None, **more: Any) -> Item:
    return Item("book", (Name(family),) if family else (), issued=Date(((year,),)) if year else None, title=title, **more)


KEYS = [
    ("family, year, first word", book("Chufrin", 1999, "Russia and Asia"), "chufrin1999russia"),
    ("an article does not count", book("Anand", 1981, "The Making of India"), "anand1981making"),
    ("nor does a German one", book("Weber", 1920, "Die Wirtschaft"), "weber1920wirtschaft"),
    ("diacritics go", book("Müller-Lüdenscheidt", 2001, "Über Öl"), "mullerludenscheidt2001ol"),
    ("other scripts are transliterated", book("Иванов", 1998, "Россия"), "ivanov1998rossiya"),
    ("an apostrophe is nothing", book("O’Hare", 2000, "Wings"), "ohare2000wings"),
    ("no date", book("Smith", None, "Dogs"), "smithnddogs"),
    ("no title", book("Smith", 2000, None), "smith2000"),
    ("no name", book(None, 1993, "Tokyo Declaration on Relations"), "tokyodeclaration1993"),
    ("no name, no title", Item("article", container_title="Hokkaido Shimbun"), "hokkaidoshimbunnd"),
    ("nothing at all", Item(), "anonymousnd"),
    ("a title of small words", book("Lear", 1605, "To be or not"), "lear1605be"),
    ("a number is not the first choice", book("Orwell", 1949, "1984 revisited"), "orwell1949revisited"),
    ("but better than nothing", book("Orwell", 1949, "1984"), "orwell19491984"),
    ("a body", Item("report", (Name(literal="Government of Japan"),), issued=Date(((1998,),)), title="Diplomatic Blue Book"), "governmentjapan1998diplomatic"),
    ("an editor of a whole book", Item("book", editor=(Name("Curtis"),), issued=Date(((1993,),)), title="Policy"), "curtis1993policy"),
    ("not the editor of a chapter", Item("chapter", editor=(Name("Curtis"),), title="Policy Making", container_title="Japan"), "policymakingnd"),
    ("the container where there is no title", Item("article", (Name("Ito"),), container_title="The Journal"), "itondjournal"),
]  # fmt: skip


@pytest.mark.parametrize(("item", "key"), [row[1:] for row in KEYS], ids=[row[0] for row in KEYS])
def test_key(item: Item, key: str) -> None:
    assert cite_keys([item]) == (key,)


def test_entries_that_would_share_a_key_get_letters_by_content_not_by_place() -> None:
    items = [book("Hasegawa", 2000, title) for title in ("Kuril Islands", "Kuril Dispute", "Kuril Question")]
    expected = dict(zip(items, ("hasegawa2000kurilb", "hasegawa2000kurila", "hasegawa2000kurilc"), strict=True))
    for order in permutations(items):
        assert cite_keys(order) == tuple(expected[item] for item in order)


def test_another_entry_does_not_change_a_key() -> None:
    one = book("Smith", 2000, "Dogs")
    assert cite_keys([one, book("Smith", 2000, "Cats")])[0] == cite_keys([one])[0]


def test_a_letter_never_makes_the_key_of_a_third_entry() -> None:
    items = [
        book("Smith", 2000, None),
        book("Smith", 2000, None, volume="2"),
        Item("book", (Name("Smith"),), issued=Date(((2000,),)), title="A"),
    ]
    assert len(set(cite_keys(items))) == 3


def test_equal_entries_still_have_keys_of_their_own() -> None:
    keys = cite_keys([book("Smith", 2000, "Dogs")] * 30)
    assert len(set(keys)) == 30
    assert keys[:2] == ("smith2000dogsa", "smith2000dogsb")
    assert keys[26] == "smith2000dogsaa"


@given(st.lists(ITEMS, max_size=4))
@settings(max_examples=25, deadline=None)
def test_keys_are_unique_and_plain(items: list[Item]) -> None:
    keys = cite_keys(items)
    assert len(set(keys)) == len(items)
    assert all(re.fullmatch("[a-z0-9]+", key) for key in keys)
