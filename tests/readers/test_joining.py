from __future__ import annotations

import pytest

from citecheck.model import Span
from tests.readers.build import markdown, plain, shape

OPEN = "The first part of a sentence that is long enough to be prose and that the page cut off before it could"
SMALL = "end here. After it another sentence stands, which makes the paragraph long enough."


def joined(one: str, between: str, other: str) -> bool:
    """Whether the two came out as one block, in Markdown."""
    document = markdown(f"# Title\n\nA paragraph of its own.\n\n{one}{between}{other}\n")
    return any(f"{one}\n{other}" in document.quote(block.span) for block in document.blocks)


BLANK = "\n\n"
RULE = "\n\n---\n\n"
NOTE = "\n\n---\n\n<sup>1</sup> A note, 1999.\n\n"
WIDE = "\n\n\n\n"


@pytest.mark.parametrize(
    ("one", "between", "other"),
    [
        pytest.param(OPEN, BLANK, SMALL, id="small-letter"),
        pytest.param(OPEN, RULE, SMALL, id="rule-between"),
        pytest.param(OPEN, NOTE, SMALL, id="note-between"),
        pytest.param(f"{OPEN} of the", BLANK, f"Soviet Union {SMALL}", id="open-word-before-a-capital"),
        pytest.param(f"{OPEN} (Clark 1991 and Miller quoted", BLANK, f"in Shearman (ed.) 1995: 142). {SMALL}", id="open-bracket"),
        pytest.param(f"{OPEN} (Clark 1991 and", BLANK, f"Miller 1995: 142). {SMALL}", id="open-bracket-before-a-capital"),
        pytest.param(f"{OPEN} (Stephan quoted in Ellison", NOTE, f"eds.1987). {SMALL}", id="open-bracket-over-a-note"),
        pytest.param(f"{OPEN}, as it were,", RULE, f"Japan {SMALL}", id="comma-over-a-rule"),
        pytest.param(f"{OPEN} economy. As Prime", NOTE, f"Minister Adams {SMALL}", id="name-over-a-note"),
        pytest.param(f"{OPEN} economy. As Prime", WIDE, f"Minister Adams {SMALL}", id="name-over-a-wide-gap"),
        pytest.param(f"{OPEN} was.", NOTE, SMALL, id="small-letter-after-a-stop-over-a-note"),
        pytest.param(f"{OPEN} in the U.S.", BLANK, SMALL, id="abbreviation"),
        pytest.param(f"{OPEN} - many others -", BLANK, SMALL, id="dash"),
        pytest.param(f"{OPEN};", NOTE, SMALL, id="semicolon-over-a-note"),
    ],
)
def test_a_broken_paragraph_is_whole_again(one: str, between: str, other: str) -> None:
    assert joined(one, between, other)


@pytest.mark.parametrize(
    ("one", "between", "other"),
    [
        pytest.param(f"{OPEN} end.", BLANK, f"Another {SMALL}", id="two-paragraphs"),
        pytest.param(f"{OPEN} end.", NOTE, f"Another {SMALL}", id="two-paragraphs-and-a-note"),
        pytest.param(f"{OPEN} end (Smith 1999)", BLANK, f"Another {SMALL}", id="stop-forgotten"),
        pytest.param(f"{OPEN} end (Smith 1999)", NOTE, f"Another {SMALL}", id="stop-forgotten-over-a-note"),
        pytest.param(f"{OPEN} end of bombs", BLANK, f"Mutual distrust {SMALL}", id="stop-forgotten-after-a-word"),
        pytest.param(f"{OPEN} was fluid", NOTE, f"With the end of the war {SMALL}", id="a-sentence-begins-over-a-note"),
        pytest.param(f"{OPEN} said, as Ulam (180) observed,", BLANK, f"Rhymes {SMALL}", id="comma-before-a-quotation"),
        pytest.param(f"{OPEN} said, in 1999, that", BLANK, f"Rhymes {SMALL}", id="that-before-a-quotation"),
        pytest.param(f"{OPEN} was clear:", BLANK, SMALL, id="colon"),
        pytest.param(f"{OPEN};", BLANK, SMALL, id="semicolon"),
        pytest.param("Roses are red", BLANK, "violets are blue", id="verse"),
        pytest.param("School of Studies\nNew Delhi - 110067", BLANK, "fax and telephone", id="address"),
        pytest.param(OPEN, "\n\n## Heading\n\n", SMALL, id="over-a-heading"),
        pytest.param(OPEN, "\n\n|a|b|\n|--|--|\n|1|2|\n\n", SMALL, id="over-a-table"),
        pytest.param(OPEN, BLANK, f"- {SMALL}", id="list-item"),
        pytest.param(OPEN, BLANK, f"Source: {SMALL}", id="source-line"),
        pytest.param(OPEN, NOTE, f"Table 3. Exports and {SMALL}", id="caption"),
        pytest.param(f"Table 3: {OPEN}", BLANK, SMALL, id="after-a-caption"),
        pytest.param(OPEN, BLANK, f"> {SMALL}", id="quotation"),
        pytest.param(
            "Smith, John (1999), The Long Peace in the Far East and After, London: Routledge",
            BLANK,
            "Smith, John (2001), Another",
            id="entries",
        ),
    ],
)
def test_what_is_apart_stays_apart(one: str, between: str, other: str) -> None:
    assert not joined(one, between, other)


def test_entries_without_a_full_stop_stay_apart() -> None:
    entries = [
        "Adams, Anne (1999), The Long Peace in the Far East and What Came After It, London: Routledge and",
        "de Vries, Jan (2001), Another Book With a Long Title About the Peace, Leiden: Brill",
        "van Dam, Piet (2003), A Third Book With a Long Title About the War, Leiden",
        "bell, hooks (2004), Small Letters in a Reference List of This Document, New York",
    ]
    text = "# Title\n\n" + "Prose. " * 40 + "\n\n## References\n\n" + "\n\n".join(entries)
    assert [quote for _, quote in shape(markdown(text))][-4:] == entries
    unheaded = [*entries, *entries, entries[0]]
    assert [quote for _, quote in shape(plain("\n\n".join(unheaded)))] == unheaded


def test_notes_stand_after_the_passage_that_calls_them() -> None:
    text = (
        f"# Title\n\n{OPEN} (Stephan quoted in Ellison\n\n---\n\n<sup>13</sup> Asahi, 15 November 1998\n\n<sup>14</sup> Japan Times, 1998\n\n"
        f"eds.1987). {SMALL}<sup>15</sup>\n\nNext paragraph.\n"
    )
    assert shape(markdown(text)) == [
        ("heading", "Title"),
        ("paragraph", f"{OPEN} (Stephan quoted in Ellison\neds.1987). {SMALL}15"),
        ("note", "Asahi, 15 November 1998"),
        ("note", "Japan Times, 1998"),
        ("paragraph", "Next paragraph."),
    ]


def test_a_citation_over_a_page_has_two_parts() -> None:
    text = f"# Title\n\n{OPEN} (Stephan quoted in Ellison\n\n---\n\n<sup>13</sup> Asahi, 1998\n\neds.1987). {SMALL}\n"
    document = markdown(text)
    start = document.text.index("Stephan")
    end = document.text.index("1987") + 4
    span = Span(start, end)
    assert [part.of(document.source) for part in document.parts(span)] == ["Stephan quoted in Ellison", "eds.1987"]


def test_a_list_item_goes_on_over_a_page() -> None:
    document = markdown(f"# Title\n\n- one\n- {OPEN}\n\n---\n\n{SMALL}\n")
    assert shape(document)[-1] == ("list-item", f"{OPEN}\n{SMALL}")


FULL = """The history of the two countries has been written many times, and each
time by those who had won the last of the wars between them, whom most
of the readers liked better than the others. As long as the Northern
"""
SHORT = FULL.replace("As long as the Northern", "They sell")
AFTER = """Territories remain where they are, the history will be written once
again. There is no end to it in sight, and there is no one who knows.
"""


def test_a_full_line_runs_on() -> None:
    assert len(shape(plain(f"{FULL}\n{AFTER}"))) == 1


def test_a_short_line_ends() -> None:
    assert len(shape(plain(f"{SHORT}\n{AFTER}"))) == 2


def test_remains_of_notes_are_lifted_out() -> None:
    expected = [("paragraph", f"{FULL}{AFTER}".strip()), ("note", "BBC, January 10, 1997.")]
    assert shape(plain(f"{FULL}\nBBC, January 10, 1997.\n\n{AFTER}")) == expected


def test_a_caption_is_not_the_remains_of_a_note() -> None:
    document = plain(f"{FULL}\nTable 4. Exports in 1997\n\n{AFTER}")
    assert [kind for kind, _ in shape(document)] == ["paragraph", "paragraph", "paragraph"]


def test_a_note_that_a_page_cut_is_whole_again() -> None:
    text = (
        f"{FULL}\n“Title,” 2017, https://example.org/news/2017/\n\n{AFTER}\n{FULL}\n09/06/politics, accessed on 4 October 2020.\n\n{AFTER}"
    )
    document = plain(text)
    assert [quote for kind, quote in shape(document) if kind == "note"] == [
        "“Title,” 2017, https://example.org/news/2017/\n09/06/politics, accessed on 4 October 2020."
    ]


def test_parts_are_those_that_a_blank_line_makes() -> None:
    document = markdown(f"# Title\n\n{OPEN} (Miller quoted\n\nin Shearman 1995). {SMALL}\n")
    start = document.text.index("Miller")
    span = Span(start, document.text.index("1995") + 4)
    assert [part.of(document.source) for part in document.parts(span)] == ["Miller quoted", "in Shearman 1995"]
