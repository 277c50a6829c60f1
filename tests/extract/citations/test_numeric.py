"""Numbers, where the list is numbered."""

from __future__ import annotations

import pytest

from citecheck.extract.citations import citations
from citecheck.model import Reference, Source
from citecheck.readers import read as read_source
from tests.extract.citations.factory import brief, entry, listed, pointed, read

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


def raised(text: str, *references: Reference) -> list[str]:
    """Items of a text of Markdown."""
    shown = read_source(Source("made-up.md", text.encode()), format="markdown")
    cited = citations(shown, listed(*(references or NUMBERED))).citations
    return [brief(item) for citation in cited for item in citation.items]


RAISED = {
    "figures": ("It holds.¹,⁴ And this.⁷", ["#1", "#4", "#7"]),
    "carets": ("It holds.^1,4^ And this.^7^", ["#1", "#4", "#7"]),
    "a tag": ("It holds.<sup>1,4</sup> And this.<sup>7</sup>", ["#1", "#4", "#7"]),
    "a blank behind the comma": ("It holds<sup>1, 4</sup>.", ["#1", "#4"]),
    "a blank inside carets": ("It holds^1, 4^.", ["#1", "#4"]),
    "a range": ("It holds.<sup>2–4</sup>", ["#2,3,4"]),
    "a range of figures": ("It holds.²⁻⁴", ["#2,3,4"]),
    "a range with a dash on the line": ("It holds.²–⁴", ["#2,3,4"]),
    "numbers and a range": ("It holds.^1,3–5,9^", ["#1", "#3,4,5", "#9"]),
    "many": ("It holds.^1,3–5,9,12,14,16–18,20,22,25,28^", ["#1", "#3,4,5", "#9", "#12", "#14", "#16,17,18", "#20", "#22", "#25", "#28"]),
    "brackets": ("It holds.<sup>[3]</sup> And<sup>[4,5]</sup>.", ["#3", "#4", "#5"]),
    "escaped brackets": (r"It holds.^\[3\]^ And^\[4,5\]^.", ["#3", "#4", "#5"]),
    "round brackets": ("It holds⁽³⁾. And⁽⁴,⁵⁾.", ["#3", "#4", "#5"]),
    "round brackets in a tag": ("It holds<sup>(3)</sup>. And<sup>(4, 5)</sup>.", ["#3", "#4", "#5"]),
    "a letter": ("It holds.^3a^ And.^4^", ["#3", "#4"]),
    "behind a year": ("It was so in 1999.^3^ And in 2001^4^ too.", ["#3", "#4"]),
}


@pytest.mark.parametrize(("text", "items"), RAISED.values(), ids=RAISED.keys())
def test_raised_numbers_cite_when_the_document_has_no_such_note(text: str, items: list[str]) -> None:
    assert raised(text) == items


def test_the_call_of_a_note_is_no_citation() -> None:
    assert raised("It holds.[^1] And this.^2^\n\n[^1]: We thank everybody.\n") == ["#2"]


NOT_RAISED = [
    "of 40 mU/m² per minute",
    "of 10 kg/m^2^, diabetes",
    "an area of 5 cm<sup>2</sup> of it",
    "12 km² of land and 4 m³ of it",
    "about 10² cells and 10^5^ more",
    "2.5 × 10<sup>12</sup> of them",
    "at 3 m s⁻¹ or 4 s⁻²",
    "labelled ²H glucose",
    "dated by ¹⁴C and ^14^C",
    "dated by<sup>14</sup>C of wood",
    "with glucose-<sup>13</sup>C and [<sup>18</sup>F]FDG",
    "of ^238^U and of ²¹⁰Pb",
    "the ions Ca²⁺ and Fe^3+^",
    "by a t test or a χ ^2^ test",
    "the χ² of it",
    "an R² of 0.4 and an R^2^ of 0.5",
    "with I<sup>2</sup> above 50%",
    "an effect of η ^2^ = 0.1",
    "the 20^th^ century and the 1^st^",
    "x² + y² = z²",
]


@pytest.mark.parametrize("text", NOT_RAISED)
def test_powers_isotopes_and_statistics_are_no_citations(text: str) -> None:
    assert raised(text) == []
    assert raised(f"It holds.^1^ So do others.^2,3^ And more.^4–6^ And {text}. The end.^7^") == ["#1", "#2", "#3", "#4,5,6", "#7"]


def test_an_isotope_behind_a_number_that_cites() -> None:
    assert raised("It holds.¹ Others do²; ²³⁰Th and ^232^Th tell. And more.³ The end.⁴⁻⁶") == ["#1", "#2", "#3", "#4,5,6"]


@pytest.mark.parametrize(
    "text", ["of vitamin D^2^ it holds", "group A^2^ has it", "in the liver.^2^", "α^2^, holds", "of 95mg/dL^2^, it holds", "the DNA² here"]
)
def test_a_number_behind_another_letter_cites(text: str) -> None:
    assert raised(text.replace("α^2^", "α^4^")) == ["#4" if "α" in text else "#2"]


def test_the_raised_figures_of_authors_and_addresses_are_no_citations() -> None:
    text = """# A Title

Anna Green^1,2^, Bert Brown^2^, and Carl White^3^

^1^ Department of Made-up Studies, Springfield; ^2^ Institute of It, Shelbyville

It holds.^1^ So do others.^2,3^
"""
    assert raised(text) == ["#1", "#2", "#3"]


def test_the_survey_under_a_table_is_no_citation_of_a_numeric_document() -> None:
    cited = "It holds [1], [2] and [3].\n\n"
    assert pointed(cited + "Source: Northern Harbour Survey, 2013", *NUMBERED) == ["#1", "#2", "#3"]
    assert pointed("Source: Northern Harbour Survey, 2013", entry("Smith", "2000")) == ["[Northern Harbour Survey] 2013"]


def test_products_in_brackets_are_no_citations_of_a_numeric_document() -> None:
    text = "It holds [1], [2] and [3], as in Final Fight (Capcom, 1989, Arcade); but see [4] and (Author5, 2000)."
    assert pointed(text, *NUMBERED) == ["#1", "#2", "#3", "#4", "Author5 2000"]
