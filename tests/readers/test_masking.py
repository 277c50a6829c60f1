from __future__ import annotations

import pytest

from citecheck.readers.masking import blank, front_matter, link_definitions, without_comments


def test_what_is_taken_out_leaves_its_place() -> None:
    assert blank("abcdef", 2, 4) == "ab\0\0ef"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a<!-- b -->c", "a" + "\0" * 10 + "c", id="comment"),
        pytest.param("a<!-- b --><!-- c -->d", "a" + "\0" * 20 + "d", id="two"),
        pytest.param("a<!-- b", "a<!-- b", id="open"),
        pytest.param("a<!-->b", "a<!-->b", id="too-short"),
        pytest.param("a --> b", "a --> b", id="only-the-end"),
    ],
)
def test_comments(text: str, expected: str) -> None:
    assert without_comments(text) == expected


@pytest.mark.parametrize(
    ("text", "expected", "body"),
    [
        pytest.param("---\na: b\n---\nText", (("a", "b"),), "Text", id="one-key"),
        pytest.param("---\n# note\na b: 'c'\n\nd:\n  e\n---\n", (("a b", "c"), ("d", "e")), "", id="comment-and-continuation"),
        pytest.param("---\n---\nText", (), "---\n---\nText", id="empty"),
        pytest.param("---\njust words\n---\n", (), "---\njust words\n---\n", id="no-keys"),
        pytest.param("----\na: b\n---\n", (), "----\na: b\n---\n", id="longer-rule"),
        pytest.param("---\na: b\n" + "c: d\n" * 5000 + "---\n", (), None, id="too-long"),
    ],
)
def test_front_matter(text: str, expected: tuple[tuple[str, str], ...], body: str | None) -> None:
    pairs, end = front_matter(text)
    assert pairs == expected
    assert body is None or text[end:] == body


@pytest.mark.parametrize(
    ("text", "definitions"),
    [
        pytest.param("[A b]\n\n[a B]: http://x.y", {"a b": "http://x.y"}, id="case-does-not-matter"),
        pytest.param('[a]\n\n[a]: <http://x.y> "Title"', {"a": "http://x.y"}, id="with-title"),
        pytest.param("[a]\n\n[a]: http://x.y\n[a]: http://z", {"a": "http://x.y"}, id="the-first-counts"),
        pytest.param("[b]\n\n[a]: http://x.y", {}, id="unused"),
        pytest.param("[1]\n\n[1]: http://x.y", {}, id="a-number"),
        pytest.param("[^a]\n\n[^a]: http://x.y", {}, id="a-note"),
        pytest.param("[a]\n\n[a]: words", {}, id="no-address"),
    ],
)
def test_definitions(text: str, definitions: dict[str, str]) -> None:
    found, masked = link_definitions(text)
    assert found == definitions
    assert len(masked) == len(text)
    assert ("\0" in masked) == bool(definitions)
