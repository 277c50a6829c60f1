"""The name of a printed entry."""

from __future__ import annotations

from citecheck.text.digest import entry_digest


def test_line_breaks_and_composition_do_not_matter() -> None:
    assert entry_digest("Müller, K. 2001.\n  A title.") == entry_digest(" Mu\u0308ller, K.\t2001. A title. ")


def test_every_character_counts() -> None:
    texts = ("Smith 2001. A title.", "Smith 2002. A title.", "Smith 2001. A Title.", "Smith 2001 A title.")
    assert len({entry_digest(text) for text in texts}) == len(texts)
