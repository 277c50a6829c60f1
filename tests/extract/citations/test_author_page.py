"""Names and a page without a year."""

from __future__ import annotations

import pytest

from tests.extract.citations.factory import entry, pointed, read

LIST = (entry("Okafor", "1983"), entry("Berg Holm", "2007"), entry("Lindqvist", "2001"), entry("Van_Aalst", "2021"))

FORMS = {
    "page": ("(Okafor 111)", ["Okafor @page 111"]),
    "range": ("(Berg and Holm 16–17)", ["Berg+Holm @page 16–17"]),
    "several pages": ("(Okafor 1, 8)", ["Okafor @page 1, 8"]),
    "particle": ("(Van Aalst 7)", ["Van Aalst @page 7"]),
    "et al": ("(Lindqvist et al.)", ["Lindqvist et al"]),
    "title": ("(Lindqvist, “On Tides” 12)", ["Lindqvist [On Tides] @page 12"]),
    "cluster": ("(see Okafor 16; Lindqvist)", ["Okafor @page 16", "Lindqvist"]),
    "a stranger": ("(Miller 16)", []),
    "a stranger among them": ("(Okafor 16; Miller)", []),
    "words": ("(Okafor met him in room 16)", []),
    "an abbreviation explained": ("(Lindqvist hierarchy)", []),
}


@pytest.mark.parametrize(("text", "items"), FORMS.values(), ids=FORMS.keys())
def test_names_of_the_list_with_a_page(text: str, items: list[str]) -> None:
    assert pointed(f"It holds {text}.", *LIST) == items


def test_without_a_list_nothing_is_read_so() -> None:
    assert pointed("It holds (Okafor 111).") == []


def test_among_years_a_page_lacks_its_year_and_a_name_is_left_unread() -> None:
    text = "It holds (Okafor 1983; Lindqvist 2001), again (Okafor 111), and so on (Lindqvist)."
    cited = read(text, *LIST)
    assert cited.system == "author-date"
    assert pointed(text, *LIST) == ["Okafor 1983", "Lindqvist 2001", "Okafor None @page 111"]
    assert [(unread.span.of(text), unread.reason) for unread in cited.unread] == [
        ("(Lindqvist)", "a name of the list without year or page")
    ]
