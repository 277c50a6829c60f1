"""Volumes as labelled runs print them; no model labels here."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.normalizers import normalized
from citecheck.extract.references.parsing.state import Habits, State
from tests.extract.references.parsing.mended_lines import sheet_of


@pytest.mark.parametrize(
    ("printed", "volume", "note"),
    [
        ("vol. II: I vasi di fango,", "II", "I vasi di fango"),
        ("1, Dalle origini al Trecento,", "1", "Dalle origini al Trecento"),
        ("tomo IV. Critici e storici della poesia,", "IV", "Critici e storici della poesia"),
        ("4 voll.,", "", "4 voll"),
        ("14. Jahrg.,", "14. Jahrg", ""),
        ("XII, Heft 3,", "XII", ""),
        ("III. Branca,", "III. Branca", ""),
    ],
)
def test_titles_of_volumes_and_how_many_there_are_go_to_the_notes(printed: str, volume: str, note: str) -> None:
    sheet = sheet_of(
        f"<title>Fango e limo</title>, <volume>{printed}</volume> <publisher-place>Milano</publisher-place> <issued>1974</issued>"
    )
    state = normalized(State(sheet.text, (), tuple(sheet.runs), Habits()))
    assert state.string("volume").rstrip(".") == volume
    assert state.string("note").rstrip(".") == note


def test_a_page_in_particular_goes_to_the_notes() -> None:
    sheet = sheet_of(
        "<title>Fango</title>, <container-title>Limo</container-title> <volume>2</volume>, <page>pp. 45-71, in part. p. 52</page>"
    )
    state = normalized(State(sheet.text, (), tuple(sheet.runs), Habits()))
    assert state.string("page") == "45-71"
