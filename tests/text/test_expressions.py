"""Expressions over tables of words."""

from __future__ import annotations

import gc
import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

import citecheck
from citecheck.text.expressions import Deferred, branching, deferred


def test_it_is_what_compiling_gives() -> None:
    late, now = deferred(r"(?P<a>b+)", re.IGNORECASE), re.compile(r"(?P<a>b+)", re.IGNORECASE)
    for text in ("", "abBc", "b"):
        assert late.findall(text) == now.findall(text)
        assert late.split(text) == now.split(text)
        assert (late.sub("x", text), late.subn("x", text)) == (now.sub("x", text), now.subn("x", text))
        assert bool(late.fullmatch(text)) == bool(now.fullmatch(text))
        assert bool(late.match(text)) == bool(now.match(text))
        assert [one.span("a") for one in late.finditer(text)] == [one.span("a") for one in now.finditer(text)]
    found = late.search("abBc", 2)
    assert found is not None
    assert found["a"] == "B"


def test_it_is_compiled_when_it_is_used() -> None:
    late = deferred("(")
    assert late.pattern == "("
    with pytest.raises(re.error):
        late.search("")


def test_it_may_be_made_when_it_is_used() -> None:
    made: list[str] = []

    def written() -> str:
        made.append("a|b")
        return made[-1]

    late = deferred(written, re.IGNORECASE)
    assert not made
    assert [late.findall("abc"), late.findall("B")] == [["a", "b"], ["B"]]
    assert made == ["a|b"]


def test_it_has_nothing_else() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        _ = deferred("a").nonsense  # type: ignore[attr-defined]


def test_every_one_of_citecheck_can_be_compiled() -> None:
    for module in walk_packages(citecheck.__path__, "citecheck."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    every = [one for one in gc.get_objects() if isinstance(one, Deferred) and one.pattern != "("]
    assert len(every) > 50
    for one in every:
        assert re.compile(one.pattern, one.flags).pattern == one.pattern


@pytest.mark.parametrize("forms", [("eds", "editor", "ed", "dir", "e"), ("e", "ed"), ("ed",), ("ab", "cb", "")])
def test_branching_finds_what_a_row_of_the_forms_finds(forms: tuple[str, ...]) -> None:
    text = "eds editor ed edit e dire dir ab cb b"
    assert re.findall(branching(forms), text) == re.findall("|".join(forms), text)


def test_branching_writes_what_forms_share_once() -> None:
    assert branching([("e", "d"), ("e", r"\."), ("h", "g")]) == r"(?:e(?:d|\.)|hg)"
