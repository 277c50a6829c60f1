"""What the documentation says is run."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import citecheck
from citecheck.cli.program import COMMANDS
from citecheck.export import Entry
from citecheck.model import Item, Source
from citecheck.pipeline import Tools
from citecheck.readers import FORMATS
from citecheck.rules import RULES

ROOT = Path(__file__).parent.parent
PYTHON = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(name: str) -> list[str]:
    return PYTHON.findall((ROOT / name).read_text(encoding="utf-8"))


def run(block: str) -> dict[str, Any]:
    space: dict[str, Any] = {"__name__": "citecheck_example"}
    exec(compile(block, "example", "exec"), space)
    return space


def test_the_example_of_the_readme(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    (block,) = blocks("README.md")
    run(block)
    shown = capsys.readouterr().out
    assert "Which year is right, 2001 or 2002?" in shown
    assert "@" in shown
    assert "family='Chufrin'" in shown


def test_the_reader_of_contributing() -> None:
    upper = run(blocks("CONTRIBUTING.md")[1])["UPPER"]
    report = citecheck.audit(Source("a.upper", b"RIVERS CARRY SILT (ADAMS 2001)."), tools=Tools(formats=(*FORMATS, upper)))
    assert (report.evidence.document.format, len(report.evidence.items)) == ("upper", 1)


def test_the_exporter_of_contributing() -> None:
    titles = run(blocks("CONTRIBUTING.md")[2])["TITLES"]
    assert titles.write([Entry(Item(title="Rivers"))]) == "Rivers\n"
    assert titles.read("Rivers\n") == (Item(title="Rivers"),)


def test_the_rule_of_contributing() -> None:
    rule = run(blocks("CONTRIBUTING.md")[0])["overlong_title"]
    text = f"Rivers (Adams 2001).\n\n## References\n\nAdams, J. (2001), *{'Rivers and silt ' * 20}*, London: Invented Press.\n"
    report = citecheck.audit(Source("a.md", text.encode()), tools=Tools(rules=(*RULES, rule)))
    assert [finding.code for finding in report.findings] == ["CC290"]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"citecheck {command}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_changelog_names_this_version() -> None:
    from importlib.metadata import version

    assert f"## [{version('citecheck-toolkit')}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
