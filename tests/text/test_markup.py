"""HTML and TeX that only set a text are taken off, and what they emphasize is kept."""

from __future__ import annotations

import pytest

from citecheck.library import parse_all
from citecheck.text.markup import without_markup, without_tags


@pytest.mark.parametrize(
    ("text", "plain", "emphasized"),
    [
        ("Sand, P. <i>Mud</i>. London", "Sand, P. Mud. London", ["Mud"]),
        ("<em class='x'>Mud <b>and</b> Silt</em>, <b>12</b>", "Mud and Silt, 12", ["Mud and Silt"]),
        (r"Sand \emph{Mud and {S}ilt}, \textbf{12}", "Sand Mud and Silt, 12", ["Mud and Silt"]),
        (r"Sand {\em Mud} 1990", "Sand Mud 1990", ["Mud"]),
        ("<i>Mud</i>: Smith &amp; Holt", "Mud: Smith & Holt", ["Mud"]),
        ("The p<i and i>q of <i>mud</i>", "The p<i and i>q of mud", ["mud"]),
        ("<i>never closed", "<i>never closed", []),
        ("Low <b> &amp; <i>Mud</i>", "Low <b> & Mud", ["Mud"]),
        ("<i>Mud</i> closes </b> nothing", "Mud closes </b> nothing", ["Mud"]),
        (r"\emph{Mud} and {S}ilt}", "Mud and Silt}", ["Mud"]),
        ("p < 0.05 and {x} in \\alpha{b}", "p < 0.05 and {x} in \\alpha{b}", []),
        ("Smith &amp; Holt", "Smith &amp; Holt", []),
        ("<i>Mud a<b>c Silt</i>", "Mud a<b>c Silt", ["Mud a<b>c Silt"]),
        (r"\emph{Mud a<q>c}", "Mud a<q>c", ["Mud a<q>c"]),
        ("<http://www.example.org/i>", "<http://www.example.org/i>", []),
    ],
)
def test_what_it_says(text: str, plain: str, emphasized: list[str]) -> None:
    found, emphasis = without_markup(text)
    assert found == plain
    assert [span.of(found) for span in emphasis] == emphasized


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("<i>Mud</i> and <b class='x'>Silt</b>", "Mud and Silt"),
        ("On x<q>y and z", "On x<q>y and z"),
        ("<i>Mud a<b>c</i> and", "Mud a<b>c and"),
        ("Mud </b> nothing", "Mud </b> nothing"),
        ("<i>Mud and", "Mud and"),
        ("Mud and</i>", "Mud and"),
        ("Mud. <b>", "Mud. "),
        ("Mud {and <i>Silt}</i>", "Mud {and Silt}"),
    ],
)
def test_a_piece_loses_pairs_and_halves_at_its_ends(text: str, plain: str) -> None:
    assert without_tags(text) == plain


def test_a_long_text_takes_no_long_time() -> None:
    for unit in ("<i>", "\\emph{", "{", "<i ", "</i>}"):
        assert len(without_markup("<i>a</i>" + unit * 100_000)[1]) == 1


@pytest.mark.parametrize("setting", ["<i>{}</i>", r"\emph{{{}}}", r"{{\it {}}}"])
def test_what_is_set_is_parsed_as_emphasized(setting: str) -> None:
    (string,) = parse_all([f"Sand, P. (1990). Mud and ferries. {setting.format('Journal of Rivers')}, 12(3), 34-56."])
    assert string.parsed.item.container_title == "Journal of Rivers"
    assert [span.of(string.text) for span in string.emphasis] == ["Journal of Rivers"]
