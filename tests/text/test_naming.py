from __future__ import annotations

import pytest

from citecheck.text.digest import citation_digest, entry_digest
from citecheck.text.naming import Names, is_digest

ENTRY = "Müller,  Ada (1998),\n*Silt*"


def test_an_entry_is_named_by_digest_and_by_how_it_begins() -> None:
    digest = entry_digest(ENTRY)
    names = Names([digest, "Müller, Ada", "Müller,\nAda (1998)", "Ada", "Müller, Ada (1998), *Silt* and more"])
    assert names.of("Müller, Ada (1998), *Silt*") == (digest, "Müller, Ada", "Müller,\nAda (1998)")
    assert names.of("Mu\u0308ller, Ada") == ("Müller, Ada",)
    assert names.of("") == ()
    assert Names([]).of(ENTRY) == ()


@pytest.mark.parametrize(
    ("name", "is_one"), [("0123456789abcdef", True), ("0123456789ABCDEF", False), ("0123456789abcde", False), ("Petit", False)]
)
def test_digests_are_told_from_beginnings(name: str, is_one: bool) -> None:
    assert is_digest(name) is is_one


def test_a_citation_is_named_by_its_words_and_where_they_stand() -> None:
    one = citation_digest("Petit 1999", "As was seen (Petit 1999).")
    assert is_digest(one)
    assert citation_digest("Petit\n1999", "As was  seen (Petit 1999).") == one
    assert citation_digest("Petit 1999", "As was seen (Petit 1998).") != one
    assert citation_digest("Petit 1999 As", "was seen (Petit 1999).") != one
