from __future__ import annotations

import pytest

from citecheck.readers.emphasis import Delimiters
from citecheck.readers.inline import Inline


def pairs(content: str) -> list[str]:
    """What is marked, in the order of the opening signs."""
    delimiters, found = Delimiters(content), Inline()
    start = 0
    while start < len(content):
        end = start
        while end < len(content) and content[end] == content[start] and content[start] in "*_":
            end += 1
        if end > start:
            delimiters.add(start, end)
        start = max(end, start + 1)
    delimiters.settle(found)
    inlays = sorted(found.inlays, key=lambda inlay: (inlay.start, -inlay.end))
    return [f"{inlay.kind.value}: {content[inlay.start : inlay.end]}" for inlay in inlays]


@pytest.mark.parametrize(  # cases of section 6.2 of the CommonMark specification
    ("content", "expected"),
    [
        pytest.param("*foo bar*", ["emphasis: foo bar"], id="plain"),
        pytest.param("a * foo bar*", [], id="blank-after-opening"),
        pytest.param('a*"foo"*', [], id="quote-inside-after-letter"),
        pytest.param("foo*bar*", ["emphasis: bar"], id="inside-a-word"),
        pytest.param("foo_bar_", [], id="bars-not-inside-a-word"),
        pytest.param("_foo*", [], id="different-signs"),
        pytest.param("*foo bar *", [], id="blank-before-closing"),
        pytest.param("**foo*bar*baz**", ["strong: foo*bar*baz", "emphasis: bar"], id="nested"),
        pytest.param("*foo _bar* baz_", ["emphasis: foo _bar"], id="crossing"),
        pytest.param("_(bar)_.", ["emphasis: (bar)"], id="around-brackets"),
    ],
)
def test_pairs(content: str, expected: list[str]) -> None:
    assert pairs(content) == expected
