from __future__ import annotations

import pytest

from citecheck.model import MarkKind
from tests.readers.build import markdown, marked, plain

BODY = "The treaty was signed in the old city.1 After that nothing happened for years.2 Then the war began again, and it was long.3"
END = "One more paragraph of prose closes the page, and says nothing that matters to anyone."


def notes(text: str, *, of_markdown: bool = False) -> list[tuple[str | None, str]]:
    document = markdown(text) if of_markdown else plain(text)
    return [(block.label, document.quote(block.span)) for block in document.blocks if block.kind.value == "note"]


THREE = [("1", "Smith 1999."), ("2", "Jones 2001."), ("3", "Ibid.")]


@pytest.mark.parametrize(
    "listing",
    [
        pytest.param("1. Smith 1999.\n\n2. Jones 2001.\n\n3. Ibid.", id="dots"),
        pytest.param("1. Smith 1999.\n2. Jones 2001.\n3. Ibid.", id="dots-without-blank-lines"),
        pytest.param("[1] Smith 1999.\n\n[2] Jones 2001.\n\n[3] Ibid.", id="brackets"),
        pytest.param("1 Smith 1999.\n\n2 Jones 2001.\n\n3 Ibid.", id="bare-numbers"),
    ],
)
@pytest.mark.parametrize("heading", ["NOTES", "Notes", "Endnotes", "Anmerkungen", "Notas", "Примечания"])
def test_under_a_heading(heading: str, listing: str) -> None:
    assert notes(f"{BODY}\n\n{heading}\n\n{listing}\n") == THREE


def test_under_a_heading_of_markdown() -> None:
    text = f"# Title\n\n{BODY}\n\n## Notes\n\n1. Smith 1999.\n2. Jones 2001.\n3. Ibid.\n\n## References\n\n1. Smith, J. 1999. Title.\n"
    assert notes(text, of_markdown=True) == THREE


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{BODY}\n\n1 Smith 1999.\n\n2 Jones 2001.\n\n3 Ibid.\n", id="at-the-end-of-the-document"),
        pytest.param(f"{BODY}\n\n----\n1. Smith 1999.\n2. Jones 2001.\n3. Ibid.\n\n{END}\n", id="under-a-rule"),
        pytest.param(f"{BODY}\n\n1. Smith 1999.\n\n2. Jones 2001.\n\n3. Ibid.\f{END}\n", id="at-the-end-of-a-page"),
    ],
)
def test_where_a_page_ends(text: str) -> None:
    assert notes(text) == THREE


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{END}\n\n1. Smith 1999.\n\n2. Jones 2001.\n\n3. Ibid.\n", id="that-nothing-calls"),
        pytest.param(f"{BODY} He asked for three things:\n\n1. Money.\n\n2. Time.\n\n3. Peace.\n", id="a-list-with-an-introduction"),
        pytest.param(f"{BODY}\n\n1. Money.\n\n2. Time.\n\n3. Peace.\n\n{END}\n\n{END}\n", id="a-list-inside-the-text"),
        pytest.param(f"{BODY}\n\nReferences\n\n1. Smith 1999.\n\n2. Jones 2001.\n\n3. Brown 2003.\n", id="a-numbered-reference-list"),
    ],
)
def test_no_notes(text: str) -> None:
    assert notes(text) == []


def test_brackets_call_notes_that_are_printed_so() -> None:
    document = markdown("# Title\n\nAs they say.[1] And more ([2]; see also [3]).\n\n## Notes\n\n[1] One.\n\n[2] Two.\n")
    assert marked(document, MarkKind.NOTE_REFERENCE) == [("[1]", "1"), ("[2]", "2")]


def test_brackets_that_cite_a_numbered_list_call_no_notes() -> None:
    document = markdown("# Title\n\nAs they say [1].\n\n## References\n\n[1] Smith, J. 1999. Title.\n")
    assert marked(document, MarkKind.NOTE_REFERENCE) == []
    assert [block.label for block in document.blocks] == [None, None, None, "1"]


def test_labels_may_begin_again() -> None:
    text = "# One\n\nWords.<sup>1</sup>\n\n---\n\n<sup>1</sup> First.\n\n# Two\n\nWords.<sup>1</sup>\n\n---\n\n<sup>1</sup> Second.\n"
    assert notes(text, of_markdown=True) == [("1", "First."), ("1", "Second.")]


ROW = "1 Smith 1999.\n2 Jones 2001.\n3 Ibid."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{BODY}\n\n{ROW}\n", id="at-the-end"),
        pytest.param(f"{BODY}\n\n{ROW}\n\nBibliography\n\nSmith, Ann. 1999. Tides.\n\nJones, Ben. 2001. Mud.\n", id="before-the-list"),
        pytest.param(f"{BODY}\n\n{ROW}\n\n{END}\n\n{END}\n", id="inside-the-text"),
    ],
)
def test_lines_in_a_row_that_the_text_calls_in_order(text: str) -> None:
    assert notes(text) == THREE


def test_notes_at_the_end_of_each_page() -> None:
    more = "In the spring the ships came back.4 The harbour was full again and the price of rope fell.5"
    text = f"{BODY}\n\n{ROW}\n\n{more}\n\n4 Ibid., p. 4.\n5 Low 2003, which is\na long note.\n\n{END}\n"
    assert notes(text) == [*THREE, ("4", "Ibid., p. 4."), ("5", "Low 2003, which is\na long note.")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{END}\n\n{ROW}\n", id="that-nothing-calls"),
        pytest.param(f"{BODY}\n\nReferences\n\n{ROW}\n", id="a-reference-list"),
        pytest.param(
            f"The sum was 1. Then 2. Then 3.\n\n1 Money comes first.\n2 Time comes next.\n3 Peace is last.\n\n{END}\n", id="free-figures"
        ),
    ],
)
def test_lines_in_a_row_that_are_no_notes(text: str) -> None:
    assert notes(text) == []
