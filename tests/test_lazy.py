"""Names that are imported when they are asked for."""

from __future__ import annotations

import functools
import gc
import pickle
import subprocess
import sys

import pytest

import citecheck
import citecheck.export
import citecheck.extract
import citecheck.resolve
from citecheck import library
from citecheck.lazy import lazily
from citecheck.model import Span
from citecheck.strings import ParsedString


def test_verbs_are_called_as_packages_are_and_stay_verbs() -> None:
    assert citecheck.export is library.export
    assert citecheck.extract is library.extract
    assert citecheck.resolve is library.resolve


@pytest.mark.parametrize("first", ["citecheck.export.bibtex", "citecheck.extract.references", "citecheck.resolve.settings"])
def test_a_verb_is_a_verb_whatever_was_imported_before(first: str) -> None:
    code = f"import citecheck, {first}; print(*(getattr(citecheck, name).__module__ for name in citecheck.__all__ if name.islower()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [*["citecheck.library"] * 4, "citecheck.strings", "citecheck.library"]


@pytest.mark.parametrize("before", ["", "import citecheck; citecheck.resolve, citecheck.extract, citecheck.export;"])
@pytest.mark.parametrize("module", ["citecheck.extract.references.parsing", "citecheck.export.bibtex", "citecheck.resolve.settings"])
def test_the_modules_of_a_package_are_found_behind_the_verb(module: str, before: str) -> None:
    code = f"{before}import {module} as one; import {module}; print(one.__name__, {module}.__name__, citecheck.{module.split('.')[1]}.__module__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [module, module, "citecheck.library"]


def test_what_is_put_in_the_place_of_a_verb_keeps_what_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    @functools.wraps(library.export)
    def other() -> None: ...

    monkeypatch.setattr(citecheck, "export", other)
    assert vars(citecheck.export)["__wrapped__"] is library.export


def test_every_public_name_is_there_and_told_by_dir() -> None:
    assert set(citecheck.__all__) <= set(dir(citecheck))
    assert all(getattr(citecheck, name) is not None for name in citecheck.__all__)


def test_a_name_that_no_module_gives_is_an_error() -> None:
    with pytest.raises(AttributeError, match=r"module 'citecheck\.model' has no attribute 'Nonsense'"):
        _ = __import__("citecheck.model").model.Nonsense
    with pytest.raises(ImportError, match="cannot import name 'nonsense' from 'citecheck'"):
        exec("from citecheck import nonsense")


def test_a_name_is_asked_for_once() -> None:
    ask, known = lazily("citecheck.model", span="Span")
    assert "Span" in known()
    assert ask("Span") is Span
    assert vars(sys.modules["citecheck.model"])["Span"] is Span


@pytest.mark.parametrize("collecting", [True, False])
def test_collecting_goes_on_as_before(collecting: bool) -> None:
    was = gc.isenabled()
    try:
        (gc.enable if collecting else gc.disable)()
        lazily("citecheck.model", span="Span")[0]("Span")
        assert gc.isenabled() is collecting
    finally:
        (gc.enable if was else gc.disable)()


def test_what_was_pickled_under_its_former_module_is_read() -> None:
    assert pickle.loads(b"\x80\x04\x8c\x11citecheck.library\x8c\x0cParsedString\x93.") is ParsedString
