from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.segments import segments, sentence_ends
from citecheck.extract.references.parsing.state import TAKEN

CUT = {
    "commas": ("Title of it, Paris, Limon", ["Title of it", "Paris", "Limon"]),
    "sentences": ("Title of it. Paris: Limon", ["Title of it", "Paris: Limon"]),
    "initials stay": ("Title of it. D. Appleton, New York", ["Title of it", "D. Appleton", "New York"]),
    "abbreviations stay": ("St. Martin's Press Inc., New York", ["St. Martin's Press Inc.", "New York"]),
    "chains of abbreviations stay": ("Indian J. Agric. Sci.", ["Indian J. Agric. Sci."]),
    "what is taken parts": (f"Paris{TAKEN * 4}Limon", ["Paris", "Limon"]),
    "brackets": ("Title of it (Paris)", ["Title of it", "Paris"]),
    "nothing": (f" ,. {TAKEN}", []),
}


@pytest.mark.parametrize(("text", "expected"), CUT.values(), ids=CUT.keys())
def test_segments(text: str, expected: list[str]) -> None:
    assert [part.text(text) for part in segments(text, 0, len(text))] == expected


ENDS = {
    "a title and a journal": ("A note on silt. Journal of Mud", [14]),
    "abbreviated journal": ("A note on silt. Rev. Esc. Mud", [14]),
    "a question": ("What is silt? Journal of Mud", [12]),
    "species": ("A note on Limus sp. in rivers. Mud", [29]),
    "nothing follows": ("A note on silt.", []),
    "a first volume": ("Études sur le limon I. Académie de la boue", [21]),
    "short words only": ("J. Mud Phys. B", []),
}


@pytest.mark.parametrize(("text", "expected"), ENDS.values(), ids=ENDS.keys())
def test_sentence_ends(text: str, expected: list[int]) -> None:
    assert sentence_ends(text, 0, len(text)) == expected
