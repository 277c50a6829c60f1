"""CC206: marks without partner, and the many that have one or need none."""

from __future__ import annotations

import pytest

from citecheck.rules.cc206_unbalanced_punctuation import unpaired
from tests.rules.pipeline import findings

END = " *Journal of Ports*, 12 (3): 45-67."


def told(*entries: str) -> list[tuple[object, object]]:
    text = "Ports grew (Okafor 2004).\n\n# References\n\n" + "\n\n".join(entries) + "\n"
    return [(dict(finding.data)["kind"], dict(finding.data)["printed"]) for finding in findings(text, "CC206")]


FAULTY = {
    'Okafor, Ben (2004), "Harbours of the South,': ("unclosed", '"'),
    'Okafor, Ben (2004), Harbours of the South",': ("unopened", '"'),
    "Okafor, Ben (2004), “Harbours of the South,": ("unclosed", "“"),
    "Okafor, Ben (2004), Harbours of the South”,": ("unopened", "”"),
    "Okafor, Ben (2004), „Häfen des Südens,": ("unclosed", "„"),
    "Okafor, Ben (2004), «Puertos del sur,": ("unclosed", "«"),
    "Okafor, Ben (2004), « Ports du sud,": ("unclosed", "«"),
    "Okafor, Ben (2004), »Häfen« des »Südens,": ("unclosed", "»"),
    "Okafor, Ben (2004), «Ports» du sud»,": ("unopened", "»"),
    "Okafor, Ben (2004), ‹Ports du sud,": ("unclosed", "‹"),
    "Okafor, Ben (2004), «Ports du sud”,": ("mismatched", "”"),
    "Okafor, Ben (2004), “Harbours of the “South”,": ("unclosed", "“"),
    "Okafor, Ben 2004), Harbours of the South,": ("unopened", ")"),
    "Okafor, Ben (2004), Harbours of the South (Southern Series],": ("mismatched", "]"),
    "Okafor, Ben (2004), Harbours [of the South,": ("unclosed", "["),
    "Okafor, Ben (2004), Harbours of the South (Southern Series,": ("unclosed", "("),
    "Okafor, Ben (2004), Harbours of the South Southern Series),": ("unopened", ")"),
    "Okafor, Ben (2004), Harbours ((of the) South,": ("unclosed", "("),
    "Okafor, Ben (2004)), Harbours of the South,": ("unopened", ")"),
    "Okafor, Ben (2004), Harbours of the 'South',": None,
    'Okafor, Ben (2004), "Harbours of the South",': None,
    "Okafor, Ben (2004), “Harbours of the South”,": None,
    "Okafor, Ben (2004), „Häfen des Südens“,": None,
    "Okafor, Ben (2004), „Porty południa”,": None,
    "Okafor, Ben (2004), ”Söderns hamnar”,": None,
    "Okafor, Ben (2004), »Söderns hamnar»,": None,
    "Okafor, Ben (2004), »Häfen des Südens«,": None,
    "Okafor, Ben (2004), «Puertos “del sur”»,": None,
    "Okafor, Ben (2004), « Ports « du sud »,": None,
    "Okafor, Ben (2004), ‚Häfen des Südens‘,": None,
    "Okafor, Ben (2004), „Häfen des ‚Südens‘“,": None,
    "Okafor, Ben (2004), ,,Häfen des Südens“,": None,
    "Okafor, Ben (2004), ``Harbours of the South'',": None,
    'Okafor, Ben (2004), “Harbours of the South",': None,
    "Okafor, Ben (2004), ‘Harbours of the South,": None,
    "Okafor, Ben (2004), Harbours of the ’90s,": None,
    "Okafor, Ben (2004), Harbours of the ‘90s,": None,
    "Okafor, Ben (2004), De havens van ’s-Gravenhage en ’t Zuiden,": None,
    "Okafor, Ben (2004), L’histoire d’un port,": None,
    "Okafor, Ben (2004), The Readers’ Harbour,": None,
    "Okafor, Ben (2004), Harbours of Hawai‘i and ʻOahu,": None,
    "Okafor, Ben (2004), ‘Abd al-Rahman’s Harbours,": None,
    'Okafor, Ben (2004), The 12" Gun,': None,
    "Okafor, Ben (2004), The 12” Gun,": None,
    'Okafor, Ben (2004), Ob"ekt porta,': None,
    "Okafor, Ben (2004), Harbours at 12°30'15\",": None,
    "Okafor, Ben (2004), Harbours on [0, 1),": None,
    "Okafor, Ben (2004), Harbours on (0, 1],": None,
    "Okafor, Ben (2004), Harbours on ]0, 1[,": None,
    "Okafor, Ben (2004), 1) Harbours, 2) Ports,": None,
    "Okafor, Ben (2004), a) Harbours, b) Ports,": None,
    "Okafor, Ben (2004), Harbours (see a) there),": None,
    "Okafor, Ben (2004), Harbours :) and Ports,": None,
    "Okafor, Ben (2004), Harbours, https://example.org/a_(b and,": None,
    "Okafor, Ben (2004), Harbours, doi:10.5555/0013(2006)60[143:F]2.0.CO;2,": None,
    "Okafor, Ben (2004), Harbours (of the [far] South),": None,
    "Okafor, Ben (2004), Harbours {of} the South,": None,
    "Okafor, Ben (2004), Home » Harbours » South,": None,
    "Okafor, Ben (2004), Harbours \\[of the South\\],": None,
    "Okafor, Ben (2004), Harbours with lasting feedbacka).": None,
    "Okafor, Ben (2004), Harbours of the ninth citiesb),": ("unopened", ")"),
    "Okafor, Ben (2004), Harbours for public trade),": ("unopened", ")"),
    "Okafor, Ben (2004), Harbours of Africa),": ("unopened", ")"),
    "Okafor, Ben (2004), Harbours (with feedbacka),": None,
    "Okafor, Ben (2004), Harbours (with feedback,": ("unclosed", "("),
    "Okafor, Ben (2004), “The first harbour. “The second harbour.”": None,
    "Okafor, Ben (2004), “The first harbour. „The second harbour.”": ("unclosed", "“"),
    "Okafor, Ben (2004), “The first. Harbour”. “The second harbour,": ("unclosed", "“"),
}


@pytest.mark.parametrize("entry", FAULTY)
def test_marks_without_partner(entry: str) -> None:
    expected = FAULTY[entry]
    assert told(entry + END) == ([expected] if expected else [])


def test_a_single_quotation_mark_needs_the_habit_of_the_list() -> None:
    others = [f"{name}, Z. (2004), ‘The {name} survey’,{END}" for name in ("Abara", "Brandt", "Cardoso", "Dvorak", "Eklund")]
    assert told(*others, f"Okafor, Ben (2004), ‘Harbours of the South,{END}") == [("unclosed", "‘")]
    assert told(*others, f"Okafor, Ben (2004), ‘Abd al-Rahman and the South,{END}") == []
    assert told(*others, f"Okafor, Ben (2004), ‘Harbours of the South’s coast’,{END}") == []
    assert told(*others[1:], f"Okafor, Ben (2004), ‘Harbours of the South,{END}") == []


def test_a_mark_whose_partner_stands_in_the_next_entry_is_a_cut() -> None:
    above = "Okafor, Ben (2004), Harbours of the South (Southern Series, Lagos: Delta Press."
    below = "Okorie, Zoe (2005), Ports of the North), Lagos: Delta Press."
    assert told(above, below) == []
    assert told(above, below.replace(")", "", 1).replace("(2005", "(2005)").replace("North)", "North")) == [("unclosed", "(")]


def test_two_of_a_row_are_told() -> None:
    first = f'Okafor, Ben (2004), "Harbours of the South,{END}'
    assert told(first, first.replace("Okafor", "Okorie")) == [("unclosed", '"'), ("unclosed", '"')]


@pytest.mark.parametrize("text", ["(", "[)", "“", '"', ",,", "»", "1) ", "(x, ", "http://(", "10.5555/(", ":( ", "‘B ’", 'a"b'])
def test_hostile_text_ends(text: str) -> None:
    assert len(unpaired(text * 40_000, single=True)) <= 2


@pytest.mark.parametrize("text", ["(" * 9, "“" * 9, "“ ” " * 9, ""])
def test_what_is_no_entry_says_nothing(text: str) -> None:
    assert unpaired(text) == ()
