"""Numbers, where the list is numbered."""

from __future__ import annotations

import pytest

from citecheck.extract.citations import citations
from citecheck.model import Mark, MarkKind, Reference, Span
from tests.extract.citations.factory import brief, document, entry, listed, pointed

NUMBERED = tuple(entry(f"Author{number}", "2000", label=str(number)) for number in range(1, 31))

BRACKETS = {
    "one": ("It holds [3].", ["#3"]),
    "several": ("It holds [3, 5].", ["#3", "#5"]),
    "a range": ("It holds [3, 5-7].", ["#3", "#5,6,7"]),
    "en dash": ("It holds [5–7].", ["#5,6,7"]),
    "semicolons": ("It holds [1; 2].", ["#1", "#2"]),
    "a page": ("It holds [3, p. 12].", ["#3 @page 12"]),
    "brackets side by side": ("It holds [1][2].", ["#1", "#2"]),
    "a number that the list does not have": ("The index was 0.752 [31].", []),
    "a range that runs backwards": ("It holds [7-5].", []),
    "too wide": ("It holds [1-200].", []),
    "zero": ("It holds [0].", []),
    "words": ("It holds [sic] and [3 mm].", []),
    "a name and year all the same": ("It holds [3] (Author4 2000).", ["#3", "Author4 2000"]),
}


@pytest.mark.parametrize(("text", "items"), BRACKETS.values(), ids=BRACKETS.keys())
def test_numbers_in_square_brackets(text: str, items: list[str]) -> None:
    assert pointed(text, *NUMBERED) == items


def test_without_a_numbered_list_a_number_is_no_citation() -> None:
    assert pointed("It holds [3].", entry("Smith", "2000")) == []
    assert pointed("It holds [3].") == []


def raised(text: str, *marks: tuple[str, MarkKind], references: tuple[Reference, ...] = NUMBERED) -> list[str]:
    """Items of a text in which each of ``marks`` is a raised stretch, in order."""
    found: list[Mark] = []
    offset = 0
    for stretch, kind in marks:
        offset = text.index(stretch, offset)
        found.append(Mark(kind, Span(offset, offset + len(stretch)), stretch))
        offset += len(stretch)
    cited = citations(document(text, marks=found), listed(*references)).citations
    return [brief(item) for citation in cited for item in citation.items]


CALL, SUPERSCRIPT = MarkKind.NOTE_REFERENCE, MarkKind.SUPERSCRIPT


def test_raised_numbers_cite_when_the_document_has_no_such_note() -> None:
    assert raised("It holds.1,4 And this.7", ("1", CALL), ("4", CALL), ("7", SUPERSCRIPT)) == ["#1", "#4", "#7"]


def test_a_raised_range_is_one_item() -> None:
    assert raised("It holds.2–4", ("2", CALL), ("4", CALL)) == ["#2,3,4"]
    assert raised("It holds.2–4", ("2–4", SUPERSCRIPT)) == ["#2,3,4"]


def test_the_call_of_a_note_is_no_citation() -> None:
    assert raised("It holds.1\n\nNOTE 1: We thank everybody.", ("1", CALL)) == []


@pytest.mark.parametrize(
    "text", ["40 mU/m2 per minute", "10 kg/m2, diabetes", "an area of 5 cm2 of it", "about 102 cells", "labelled 2H glucose"]
)
def test_powers_and_isotopes_are_no_citations(text: str) -> None:
    assert raised(text, ("2", SUPERSCRIPT)) == []


def test_products_in_brackets_are_no_citations_of_a_numeric_document() -> None:
    text = "It holds [1], [2] and [3], as in Final Fight (Capcom, 1989, Arcade); but see [4] and (Author5, 2000)."
    assert pointed(text, *NUMBERED) == ["#1", "#2", "#3", "#4", "Author5 2000"]
