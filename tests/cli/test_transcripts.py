"""Every ``console`` block of tests/cli/*.md and of docs/overrides.md is run as a user would, and must print what the page says.

A block holds ``$ citecheck ...`` lines, each followed by the expected standard output, lines of standard error after ``2> ``, and ``=> N`` when the
exit code is not 0. ``...`` alone on a line stands for any lines, and any figure for any confidence, which is the model's business. Blocks of another kind (```` ```text name.md ````) are files that the page's commands find.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from citecheck.cli import main

PAGES = [*sorted(Path(__file__).parent.glob("*.md")), Path(__file__).parents[2] / "docs" / "overrides.md"]
BLOCK = re.compile(r"^(`{3,})(\w+) ?(\S*)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
CONFIDENCE = re.compile(r'(\bconfidence"?:? )[\d.]+\b')
Case = tuple[str, str, list[tuple[str, str]], dict[str, str]]


def cases() -> Iterator[Case]:
    for page in PAGES:
        files: dict[str, str] = {}
        number = 0
        for _, kind, name, body in BLOCK.findall(page.read_text(encoding="utf-8")):
            if kind == "console":
                number += 1
                yield page.stem, str(number), list(commands(body)), dict(files)
            elif name:
                files[name] = body


def commands(body: str) -> Iterator[tuple[str, str]]:
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        line, _, expected = part.partition("\n")
        yield line, expected


def run(line: str, capsys: pytest.CaptureFixture[str]) -> str:
    words = shlex.split(line)
    assert words[0] == "citecheck"
    with pytest.raises(SystemExit) as stopped:
        main(words[1:])
    captured = capsys.readouterr()
    code = stopped.value.code or 0
    errors = "".join(f"2> {row}\n" for row in captured.err.splitlines())
    return captured.out + errors + (f"=> {code}\n" if code else "")


def matches(expected: str, actual: str) -> bool:
    expected, actual = (CONFIDENCE.sub(r"\1…", text) for text in (expected, actual))
    pieces = [re.escape(piece) for piece in re.split(r"^\.\.\.\n", expected, flags=re.MULTILINE)]
    return re.fullmatch("(?:.*\n)*?".join(pieces), actual) is not None


@pytest.mark.parametrize(("page", "number", "steps", "files"), list(cases()), ids=lambda value: value if isinstance(value, str) else "")
def test_transcript(
    page: str,
    number: str,
    steps: list[tuple[str, str]],
    files: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, body in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    for line, expected in steps:
        actual = run(line, capsys)
        assert matches(expected, actual), f"{page}.md, block {number}: $ {line}\n{actual}"


def test_there_are_transcripts() -> None:
    assert PAGES
