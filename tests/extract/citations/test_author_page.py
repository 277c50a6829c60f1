"""Names and a page without a year."""

from __future__ import annotations

import pytest

from tests.extract.citations.factory import entry, pointed, read

LIST = (entry("Goodman", "1983"), entry("Gregory Ell", "2007"), entry("Chomsky", "2001"), entry("Van_Ruymbeke", "2021"))

FORMS = {
    "page": ("(Goodman 111)", ["Goodman @page 111"]),
    "range": ("(Gregory and Ell 16–17)", ["Gregory+Ell @page 16–17"]),
    "several pages": ("(Goodman 1, 8)", ["Goodman @page 1, 8"]),
    "particle": ("(Van Ruymbeke 7)", ["Van Ruymbeke @page 7"]),
    "et al": ("(Chomsky et al.)", ["Chomsky et al"]),
    "title": ("(Chomsky, “On Phases” 12)", ["Chomsky [On Phases] @page 12"]),
    "cluster": ("(see Goodman 16; Chomsky)", ["Goodman @page 16", "Chomsky"]),
    "a stranger": ("(Miller 16)", []),
    "a stranger among them": ("(Goodman 16; Miller)", []),
    "words": ("(Goodman met him in room 16)", []),
    "an abbreviation explained": ("(Chomsky hierarchy)", []),
}


@pytest.mark.parametrize(("text", "items"), FORMS.values(), ids=FORMS.keys())
def test_names_of_the_list_with_a_page(text: str, items: list[str]) -> None:
    assert pointed(f"It holds {text}.", *LIST) == items


def test_without_a_list_nothing_is_read_so() -> None:
    assert pointed("It holds (Goodman 111).") == []


def test_among_years_a_page_lacks_its_year_and_a_name_is_left_unread() -> None:
    text = "It holds (Goodman 1983; Chomsky 2001), again (Goodman 111), and so on (Chomsky)."
    cited = read(text, *LIST)
    assert cited.system == "author-date"
    assert pointed(text, *LIST) == ["Goodman 1983", "Chomsky 2001", "Goodman None @page 111"]
    assert [(unread.span.of(text), unread.reason) for unread in cited.unread] == [("(Chomsky)", "a name of the list without year or page")]
