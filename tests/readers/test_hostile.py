"""Inputs that would never end if a step were quadratic. Nothing is timed: a test that hangs has failed."""

from __future__ import annotations

import pytest

from citecheck.model import Source
from citecheck.readers import FORMATS, read

SIZE = 300_000  # code points; enough that anything quadratic would never end
HOSTILE = {
    "round-brackets": "(" * SIZE,
    "square-brackets": "[" * SIZE,
    "closing-brackets": "]" * (SIZE // 2),
    "link-openings": "[a](" * (SIZE // 4),
    "unfinished-citations": "(((Smith 19" * (SIZE // 11),
    "initials": "A. " * (SIZE // 3),
    "digits": "1234567890" * (SIZE // 10),
    "stars": "*" * SIZE,
    "openers": " *a" * (SIZE // 6),
    "openers-and-closers": "a**b*" * (SIZE // 10),
    "bars": " _a" * (SIZE // 6),
    "backticks": "".join("`" * (width % 90 + 1) + "a" for width in range(SIZE // 50)),
    "tags": "<a " * (SIZE // 3),
    "open-raised": "<sup>1" * (SIZE // 12),
    "comments": "<!--" * (SIZE // 4),
    "entities": "&a" * (SIZE // 2),
    "fences": "```a\n" * (SIZE // 50),
    "widening-fences": "".join("`" * width + "\n" for width in range(3, 1200)),
    "html-tables": "<table>\n" * (SIZE // 40),
    "rules": "---\n" * (SIZE // 20),
    "quotes": "> a\n" * (SIZE // 20),
    "table-rows": "|a|b|\n" * (SIZE // 30),
    "paragraphs": "a\n\n" * (SIZE // 60),
    "cut-paragraphs": ("a sentence that is long enough to be prose and then is cut by the end of the page\n\n" * (SIZE // 400)),
    "short-lines": "X-1234\n\nabc\n\n" * (SIZE // 100),
    "numbers": "\n\n".join(map(str, range(SIZE // 60))),
    "hyphens": "rail-\nway " * (SIZE // 40),
    "lone-hyphens": "-\n" * (SIZE // 20),
    "glued-figures": " ".join(f"word.{number}" for number in range(SIZE // 20)),
    "ones": "word.1 " * (SIZE // 20),
    "form-feeds": "head\f" * (SIZE // 60),
    "newlines": "\n" * SIZE,
    "blanks": " " * SIZE + "a",
    "hash-and-blanks": "# a" + " " * SIZE + "b",
    "backslashes": "\\" * SIZE,
    "definitions": "[a]: http://x.y\n" * (SIZE // 60),
    "keys": "@a1 " * (SIZE // 20),
}


@pytest.mark.parametrize("name", [row.name for row in FORMATS])
@pytest.mark.parametrize("text", [pytest.param(text, id=key) for key, text in HOSTILE.items()])
def test_it_ends(text: str, name: str) -> None:
    document = read(Source("hostile", text.encode()), format=name)
    assert document.source == text


@pytest.mark.parametrize("name", [row.name for row in FORMATS])
def test_a_line_of_five_megabytes(name: str) -> None:
    text = "Words that go on (Smith 1999: 12) and on, " * (5_000_000 // 42)
    assert read(Source("line", text.encode()), format=name).text == text.strip()
