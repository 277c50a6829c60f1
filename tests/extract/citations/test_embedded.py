"""References inside of sentences of a note."""

from __future__ import annotations

import pytest

from citecheck.extract.citations import citations
from tests.extract.citations.factory import document, emphasis, entry, listed

LISTED = listed(entry("Sandler", "2002", title="Tides"))

CASES = {
    "an imprint, and the sentence goes on": (
        "Questions of date aside, F. Max Oller, *The Harbours of Old* (Hill: North Press, n.d.), vols. I, 537 shows that they were in use.",
        ["F. Max Oller, The Harbours of Old (Hill: North Press, n.d.), vols. I, 537"],
    ),
    "an author of the list and a title, and the sentence goes on": (
        "Ann Sandler, “Tides” contends that it was so and that “tide” is the word.",
        ["Ann Sandler, “Tides”"],
    ),
    "a title that opens a bracket": (
        "This is the context of John Marlow’s (“Boats and Trees,” *Harbours* 217 (2017): 147–71) account of them.",
        ["“Boats and Trees,” Harbours 217 (2017): 147–71"],
    ),
    "behind a bracket of others": (
        "Seen before (see John Marlow, “On Borders,” *Harbours* 3 (1999): 4–12; Ann Hill, “On Rivers,” *Harbours* 4 (2000): 5). We leave that.",
        ["John Marlow, “On Borders,” Harbours 3 (1999): 4–12", "Ann Hill, “On Rivers,” Harbours 4 (2000): 5"],
    ),
    "a year in a title is the title’s": (
        "Ann Sandler and John Marlow, *On Tides: From Sandler (2002 Ed.).* (Hill: North Press, 1965), 7.",
        ["Ann Sandler and John Marlow, On Tides: From Sandler (2002 Ed.). (Hill: North Press, 1965), 7"],
    ),
    "a title without a date by an unknown author": ("John Marlow, “Boats” contends that it was so, and they are right.", []),
    "a bracket with a title and no date": ("This is what Marlow (“Boats and Trees”) says of them.", []),
    "a quotation in a sentence": ("They are said to be, as it were, “living” and “dead” at once.", []),
}


@pytest.mark.parametrize(("note", "spans"), CASES.values(), ids=CASES.keys())
def test_a_reference_in_a_sentence(note: str, spans: list[str]) -> None:
    text = "It is so.\n\nNOTE 1: " + note.replace("*", "")
    marks = emphasis(text, *note.split("*")[1::2])
    found = citations(document(text, marks=marks), LISTED).citations
    assert [item.span.of(text) for citation in found for item in citation.items] == spans
