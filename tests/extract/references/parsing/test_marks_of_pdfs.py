"""What the making of a PDF or a page leaves in a reference: running heads, signs for a stroke, escaped marks, words glued to a DOI."""

from __future__ import annotations

import pytest

from citecheck.extract.references import parse

END = " (Delft: Canal University Press, 1985)."


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Weapons of the Weary: Forms of Mud 212 REFERENCES", "Weapons of the Weary: Forms of Mud"),
        ("Weapons of the Weary: 212 REFERENCES Forms of Mud", "Weapons of the Weary: Forms of Mud"),
        ("Weapons of the Weary: Forms of Mud BIBLIOGRAPHY 212", "Weapons of the Weary: Forms of Mud"),
        ("Weapons of the Weary in 212 references", "Weapons of the Weary in 212 references"),
        ("WEAPONS AND 212 REFERENCES", "WEAPONS AND 212 REFERENCES"),
    ],
)
def test_a_running_head_is_none_of_the_title(printed: str, title: str) -> None:
    assert parse(f"Scottow, James C., {printed}{END}").item.title == title


@pytest.mark.parametrize("sign", ["\u2215", "\u2044", "/"])
def test_a_stroke_by_another_sign(sign: str) -> None:
    item = parse(f"Holt, J. (2001). The ports. Journal of Ports, 3{sign}2, 1-9.").item
    assert (item.volume, item.issue) == ("3", "2")


def test_an_escaped_mark_begins_no_emphasis() -> None:
    item = parse("Said-Holt, E.W. 'Orientation\\_ism Reconsidered' _Race & Silt_ 27(2) (1985) pp. 1-15").item
    assert (item.title, item.container_title) == ("Orientation_ism Reconsidered", "Race & Silt")


@pytest.mark.parametrize(
    ("printed", "doi"),
    [
        ("10.5555/jp.2001.002Jones", "10.5555/jp.2001.002"),
        ("10.5555/jp.2001.002and", "10.5555/jp.2001.002"),
        ("10.5555/jp.2001.002[Crossref]", "10.5555/jp.2001.002"),
        ("10.5555/jp.2001.Jones", "10.5555/jp.2001.Jones"),
        ("10.5555/jp2abc", "10.5555/jp2abc"),
        ("10.5555/jp.001A", "10.5555/jp.001A"),
    ],
)
def test_what_is_glued_to_a_doi(printed: str, doi: str) -> None:
    assert parse(f"Holt, J. (2001). The ports. Journal of Ports, 3, 1-9. doi:{printed}").item.doi == doi


@pytest.mark.parametrize(
    ("printed", "title", "original"),
    [
        ('"Nihon no kawa" [Japan\'s Rivers]', "Nihon no kawa", "Japan's Rivers"),
        ("“Nihon no kawa” [Japan's Rivers]", "Nihon no kawa", "Japan's Rivers"),
    ],
)
def test_quotation_marks_in_front_of_a_translation(printed: str, title: str, original: str) -> None:
    item = parse(f"Sato, K. 1999. {printed}. Chuo Koron 5: 3-9.").item
    assert (item.title, item.original_title) == (title, original)
