"""Numbers, where the list is numbered."""

from __future__ import annotations

import pytest

from citecheck.extract.citations import citations
from citecheck.model import Mark, MarkKind, Reference, Span
from tests.extract.citations.factory import brief, document, entry, listed, pointed, read

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


CITING = "It holds [1], and so do others [2, 3], and more [4-6]. "
BEYOND = {
    "the next number": ("This too [31].", ["#31"], []),
    "beside one of the list": ("This too [3, 32].", ["#3", "#32"], []),
    "a range over the end": ("This too [29-31].", ["#29,30,31"], []),
    "far off": ("An index of 12 [95].", [], ["[95]"]),
    "an interval": ("A median of 12 [9, 95].", [], ["[9, 95]"]),
    "backwards": ("This too [7-5].", [], ["[7-5]"]),
    "too wide": ("This too [1-200].", [], ["[1-200]"]),
    "a year": ("The first edition [1984] was short.", [], []),
    "an interval from zero": ("It lies in [0, 1].", [], []),
}


@pytest.mark.parametrize(("text", "items", "unread"), BEYOND.values(), ids=BEYOND.keys())
def test_a_number_that_the_list_does_not_have_is_cited_or_unread(text: str, items: list[str], unread: list[str]) -> None:
    text = CITING + text
    assert pointed(text, *NUMBERED)[4:] == items
    assert [one.span.of(text) for one in read(text, *NUMBERED).unread] == unread


def test_where_numbers_are_no_habit_one_beyond_the_list_is_unread() -> None:
    (unread,) = read("The index was 0.752 [31].", *NUMBERED).unread
    assert unread.reason == "a number that the reference list does not have"


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


@pytest.mark.parametrize(
    "text", ["by a t test or a χ 2 test", "the χ2 of it", "an R2 of 0.4", "with I2 above 50%", "an effect of η 2 = 0.1"]
)
@pytest.mark.parametrize("kind", [CALL, SUPERSCRIPT])
def test_statistics_are_no_citations(text: str, kind: MarkKind) -> None:
    assert raised(text, ("2", kind)) == []


@pytest.mark.parametrize("text", ["of vitamin D2 it holds", "group A 2 has it", "in the liver.2", "α4 holds"])
def test_a_number_behind_another_letter_cites(text: str) -> None:
    number = "4" if "4" in text else "2"
    assert raised(text, (number, SUPERSCRIPT)) == [f"#{number}"]


def test_the_survey_under_a_table_is_no_citation_of_a_numeric_document() -> None:
    cited = "It holds [1], [2] and [3].\n\n"
    assert pointed(cited + "Source: Northern Harbour Survey, 2013", *NUMBERED) == ["#1", "#2", "#3"]
    assert pointed("Source: Northern Harbour Survey, 2013", entry("Smith", "2000")) == ["[Northern Harbour Survey] 2013"]


def test_products_in_brackets_are_no_citations_of_a_numeric_document() -> None:
    text = "It holds [1], [2] and [3], as in Final Fight (Capcom, 1989, Arcade); but see [4] and (Author5, 2000)."
    assert pointed(text, *NUMBERED) == ["#1", "#2", "#3", "#4", "Author5 2000"]
