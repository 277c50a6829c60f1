from __future__ import annotations

import pytest

from citecheck.export.titles import protected

TITLES = [
    ("title case is the style's", "The Making of India's Foreign Policy", "The Making of India's Foreign Policy"),
    ("an acronym stays", "The NATO Enlargement Debate", "The {NATO} Enlargement Debate"),
    ("so do inner capitals", "McNeill on Sino-Soviet Relations", "{McNeill} on {Sino-Soviet} Relations"),
    ("and letters with dots", "The U.S. Response", "The {U.S}. Response"),
    ("World War I", "Origins of World War I", "Origins of World War {I}"),
    ("an article is no numeral", "Russia: A History of a Nation A", "Russia: A History of a Nation A"),
    ("sentence case", "Diplomatic relations between Japan and the Soviet Union", "Diplomatic relations between {Japan} and the {Soviet} {Union}"),
    ("sentence case, subtitle", "Stuck in a mould? The relationship between Japan and Russia: Some remarks",
     "Stuck in a mould? {The} relationship between {Japan} and {Russia}: Some remarks"),
    ("all capitals say nothing", "RUSSIA-JAPAN RELATIONS", "RUSSIA-JAPAN RELATIONS"),
    ("quotes stay outside", "The “NATO” (EU) question", "The “{NATO}” ({EU}) question"),
    ("one word", "Relations", "Relations"),
    ("no letters", "1984", "1984"),
    ("no capitals in the script", "日本の外交", "日本の外交"),
    ("signs are escaped inside and outside", "The R&D of AT&T, 100%", "The {R\\&D} of {AT\\&T}, 100\\%"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "written"), [row[1:] for row in TITLES], ids=[row[0] for row in TITLES])
def test_protected(title: str, written: str) -> None:
    assert protected(title) == written


def test_other_languages_keep_their_capitals() -> None:
    assert protected("Die Geschichte der Stadt Bonn", language="de") == "Die {Geschichte} der {Stadt} {Bonn}"
    assert protected("The History of the Town", language="en-GB") == "The History of the Town"
