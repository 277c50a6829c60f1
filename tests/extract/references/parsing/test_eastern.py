"""Names of East Asia with the family in front and no comma."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.fields.eastern import family_in_front
from citecheck.text.names import read_names


def families(printed: str) -> list[str | None]:
    names = read_names(printed, complete=True)
    assert names is not None
    return [name.family for name in family_in_front(printed, names)]


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("Lai Wing-tat", ["Lai"]),  # two syllables with a hyphen
        ("Fei Hsiao-ming", ["Fei"]),
        ("Ahn Byung-chul", ["Ahn"]),
        ("Pak Chŏng-hŭi and Yi Myŏng-suk", ["Pak", "Yi"]),
        ("Yoon Sang-Hee", ["Yoon"]),
        ("Tan Kok Leong", ["Tan"]),  # two syllables behind a family of the south
        ("Ng Kam Yuen", ["Ng"]),
        ("Lương Hữu Phước", ["Lương"]),
        ("Kitamura Ranko", ["Kitamura"]),  # an ending of families
        ("Onodera Fumi and Kashiwara Jirō", ["Onodera", "Kashiwara"]),
        ("Amano Yoshinobu", ["Amano"]),  # a given name that is no family's
        ("Kuroda Toshimi and Ueno Chizuru", ["Kuroda", "Ueno"]),
        ("Mao Zhenhua", ["Mao"]),
        ("Paul Marrow and Kobayashi Emi", ["Marrow", "Kobayashi"]),
    ],
)
def test_the_family_is_in_front(printed: str, found: list[str]) -> None:
    assert families(printed) == found


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("Wing-tat Lai", ["Lai"]),
        ("Paul Wing-tat", ["Wing-tat"]),
        ("Jean Saint-just", ["Saint-just"]),
        ("Sang-Hee Yoon", ["Yoon"]),
        ("Lee Smith-Marrow", ["Smith-Marrow"]),
        ("Kok Leong Tan", ["Tan"]),
        ("Lan Nguyễn", ["Nguyễn"]),
        ("Olúwọlé Ṣóyẹmí", ["Ṣóyẹmí"]),
        ("Ranko Kitamura", ["Kitamura"]),
        ("Tamara Kono", ["Kono"]),
        ("Bárbara Mori", ["Mori"]),
    ],
)
def test_the_family_is_behind(printed: str, found: list[str]) -> None:
    assert families(printed) == found
