"""Notes that leave the author to the sentence that calls them."""

from __future__ import annotations

import pytest

from citecheck.extract.citations import citations
from citecheck.model import Mark, MarkKind, Span
from tests.extract.citations.factory import brief, document, emphasis, entry, listed

LISTED = listed(
    entry("Sandler", "2002", title="On Tides"),
    entry("Marlow", "1999", title="Borders"),
    entry("Marlow Hill", "2004", title="Borders of old"),
    entry("Quist", "2001", title="Coasts", container="Borders"),
)

CASES = {
    "a page, the name in front of the call": ("Tides rise. Sandler[1]", "312.", ["Sandler @page 312 suppress-author"]),
    "pages, the name behind a bracket": ("This recalls Sandler’s ([1]) view.", "12–14, 20", ["Sandler @page 12–14, 20 suppress-author"]),
    "two names": ("As in Marlow and Hill[1]", "pp. 7-9.", ["Marlow+Hill @page 7-9 suppress-author"]),
    "the only name of the sentence": (
        "Quist differs. Sandler’s account of the harbour was the first one.[1]",
        "312.",
        ["Sandler @page 312 suppress-author"],
    ),
    "two names in the sentence": ("Sandler knew what Marlow had seen in the harbour.[1]", "312.", []),
    "no name": ("The tides of the harbour were seen first.[1]", "312.", []),
    "a name that the list does not have": ("So it was told by Ogilvie[1]", "312.", []),
    "a title of the list": (
        "Marlow’s account of it is the first.[1]",
        "*Borders*, 316.",
        ["note Marlow|Borders @page 316 suppress-author"],
    ),
    "a title alone": ("Marlow[1]", "*Borders*.", ["note Marlow|Borders suppress-author"]),
    "a title that the list does not have": ("Marlow[1]", "*Emphasis*.", []),
    "a title and more": ("Marlow[1]", "*Borders* is the word.", []),
    "a year in brackets and a page": ("Sandler[1]", "(2002), p. 35.", ["Sandler 2002 @page 35 suppress-author"]),
    "a year that the list does not have": ("Sandler[1]", "(1955), p. 35.", []),
    "a number and words": ("Sandler[1]", "312 of them.", []),
}


def _pointed(body: str, note: str) -> tuple[list[str], list[str]]:
    """What the items of a note point with, and what could not be read. ``*...*`` is emphasis."""
    plain = note.replace("*", "")
    text = f"{body}\n\nSandler 2002: 4 says so, and Marlow and Hill 2004.\n\nNOTE 1: {plain}\n\nNOTE 2: Sandler, 5."
    at = body.index("[1]")
    marks = [Mark(MarkKind.NOTE_REFERENCE, Span(at, at + 3), "1")]
    if "*" in note:
        start = text.rindex(plain)
        marks += [Mark(MarkKind.EMPHASIS, mark.span.shift(start)) for mark in emphasis(plain, note.split("*")[1])]
    found = citations(document(text, marks=marks), LISTED)
    items = [brief(item) for one in found.citations if one.note and one.note.index == 1 for item in one.items]
    return items, [unread.span.of(text) for unread in found.unread]


@pytest.mark.parametrize(("body", "note", "items"), CASES.values(), ids=CASES.keys())
def test_the_sentence_names_the_author(body: str, note: str, items: list[str]) -> None:
    assert _pointed(body, note)[0] == items


def test_a_page_without_a_work_is_shown() -> None:
    assert _pointed("The tides of the harbour were seen first.[1]", "312.") == ([], ["312."])


def test_a_label_that_is_called_twice_calls_no_note_for_certain() -> None:
    text = "Sandler[1] and Marlow[1]\n\nNOTE 1: 312."
    marks = [Mark(MarkKind.NOTE_REFERENCE, Span(at, at + 3), "1") for at in (7, 21)]
    assert citations(document(text, marks=marks), LISTED).citations == ()
