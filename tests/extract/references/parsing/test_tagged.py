"""Labelled lines that are not what they should be are told with their place."""

from __future__ import annotations

import re

import pytest

from citecheck.errors import ConfigError
from citecheck.extract.references.parsing.tagged import read_tagged, write_tagged


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("<author>Holt</author> <container_title>Silt</container_title>", "<container_title> is no label"),
        ("<author>Holt</author> <date1>1990</date1>", "<date1> is no label"),
        ("<author>Holt</author> <title/> 1990", "<title/> holds nothing"),
        ("<author>Holt <title>Mud</title></author>", "opens inside"),
        ("<author></author> <title>Mud</title>", "nothing stands between <author> and </author>"),
        ("<author>Holt</author> <title> </title>", "nothing stands between <title> and </title>"),
        ("<author>Holt</author> <title>Mud<i></i></title>", "nothing stands between <i> and </i>"),
        ('<author>Holt</author> <title lang="de">Mud</title>', '<title lang="de"> has attributes\n  remedy: write <title>;'),
        ("<title>Mud</title de>", "</title de> has attributes\n  remedy: write </title>;"),
        ("<title>Mud <span class='x'>and</span> silt</title>", "<span class='x'> has attributes"),
        ("<author>Holt</author> <title>Mud", "<title> is not closed"),
        ("<author>Holt</author> Mud</title>", "</title> closes what is not open"),
    ],
)
def test_a_wrong_tag_is_told(line: str, said: str) -> None:
    with pytest.raises(ConfigError, match=re.escape(said)) as told:
        list(read_tagged(["# a comment", line], "mine.txt"))
    assert "mine.txt:2" in str(told.value)


def test_blanks_around_a_name_and_emphasis_of_a_blank_are_no_fault() -> None:
    (example,) = read_tagged(["<author  >Holt</author ><i> </i><title><i>Mud</i></title>"])
    assert [(label, span.of(example.text)) for label, span in example.parts] == [("author", "Holt"), ("title", "Mud")]
    assert [span.of(example.text) for span in example.emphasis] == [" ", "Mud"]


@pytest.mark.parametrize("text", ["P &lt;i and i>q", "P<i and i>q", "a <b and c> d", "a < b and c > d", "<3 of rivers", "x <- y"])
def test_signs_that_are_no_tags_stay(text: str) -> None:
    (example,) = read_tagged([f"<title>{text}</title>"])
    assert example.text == text.replace("&lt;", "<")


def test_entities_stand_for_their_signs_once() -> None:
    (example,) = read_tagged(["<title>Mud &lt; Silt &amp;gt; Sand</title> &gt;&gt; <author>Holt</author> &quot;"])
    assert example.text == "Mud < Silt &gt; Sand >> Holt &quot;"
    assert list(read_tagged([write_tagged(example)])) == [example]
