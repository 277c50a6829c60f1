"""Labelled lines that are not what they should be are told with their place."""

from __future__ import annotations

import pytest

from citecheck.errors import ConfigError
from citecheck.extract.references.parsing.tagged import read_tagged


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("<author>Holt</author> <container_title>Silt</container_title>", "<container_title> is no label"),
        ("<author>Holt</author> <date1>1990</date1>", "<date1> is no label"),
        ("<author>Holt</author> <title/> 1990", "<title/> holds nothing"),
        ("<author>Holt <title>Mud</title></author>", "opens inside"),
    ],
)
def test_a_wrong_tag_is_told(line: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said) as told:
        list(read_tagged(["# a comment", line], "mine.txt"))
    assert "mine.txt:2" in str(told.value)


@pytest.mark.parametrize("text", ["P &lt;i and i>q", "a < b and c > d", "<3 of rivers", "x <- y"])
def test_signs_that_are_no_tags_stay(text: str) -> None:
    (example,) = read_tagged([f"<title>{text}</title>"])
    assert example.text == text.replace("&lt;", "<")
