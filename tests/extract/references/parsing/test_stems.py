from __future__ import annotations

from random import Random

from citecheck.extract.references.parsing.mending.stems import Stems
from citecheck.extract.references.parsing.vocabulary import mentions

_GROUPS = (("ed. ", "edited", "ted"), ("ed. or", "rist"), ("dist", "di", "a c. di"), ("(x", "é."))


def test_which_groups_a_text_has_a_stem_of() -> None:
    stems = Stems(_GROUPS)
    assert [stems.groups(text) for text in ("", "edited", "weirist", "a c. dx", "f(x) né.")] == [0, 0b101, 0b10, 0, 0b1000]


def test_no_stem_is_missed_where_one_begins_in_another_or_as_another() -> None:
    stems, random = Stems(_GROUPS), Random(1)
    for _ in range(2000):
        text = "".join(random.choices(sorted({letter for group in _GROUPS for stem in group for letter in stem}), k=12))
        text += random.choice(random.choice(_GROUPS))
        found = stems.groups(text)
        assert all(found >> place & 1 for place, group in enumerate(_GROUPS) if mentions(text, group))


def test_nothing_is_found_where_nothing_is_looked_for() -> None:
    assert Stems(()).groups("edited") == 0
