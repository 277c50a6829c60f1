"""A bar while something takes long: on a terminal, and nowhere else."""

from __future__ import annotations

import io
import sys
from dataclasses import replace

import pytest

from citecheck.cli.options import Common
from citecheck.cli.progress import looking_up, shown
from citecheck.settings import Settings, load

_COMMON = Common(load(None), None, quiet=False, verbose=False, color=None, strict=False)


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_sees_how_much_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", terminal := _Terminal())
    with shown(_COMMON, "learning") as progress:
        assert progress is not None
        progress(1, 4)
    assert "learning" in terminal.getvalue()
    assert "25%" in terminal.getvalue()


@pytest.mark.parametrize("common", [_COMMON, replace(_COMMON, quiet=True)], ids=["pipe", "quiet"])
def test_nothing_is_shown_elsewhere(common: Common, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", there := _Terminal() if common.quiet else io.StringIO())
    with shown(common, "learning") as progress:
        assert progress is None
    assert there.getvalue() == ""


def test_where_nothing_is_looked_up_no_bar_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", _Terminal())
    settings: Settings = replace(_COMMON.settings, offline=True, index=None)
    with looking_up(replace(_COMMON, settings=settings)) as progress:
        assert progress is None
