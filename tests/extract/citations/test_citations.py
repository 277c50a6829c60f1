"""A document as a whole: what is read, in which order, under which ids."""

from __future__ import annotations

import pytest

from citecheck.extract.citations import citations
from citecheck.model import Block, BlockKind, CitationList, Document, NoteAnchor, Origin, Piece, Span
from tests.extract.citations.factory import brief, document, entry, listed, pointed, read


def blocks(*parts: tuple[BlockKind, str]) -> Document:
    """A document of these blocks."""
    found, text = [], ""
    for kind, part in parts:
        found.append(Block(kind, Span(len(text), len(text) + len(part))))
        text += part + "\n\n"
    return Document("made-up.txt", "text", text, tuple(found), (), Origin((Piece(0, 0, len(text), len(text)),), (0,)), text, "")


@pytest.mark.parametrize(
    "kind", [BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.TABLE, BlockKind.NOTE]
)
def test_every_kind_of_text_is_read(kind: BlockKind) -> None:
    assert len(citations(blocks((kind, "It holds (Smith 2000).")), listed()).citations) == 1


def test_code_is_not_read() -> None:
    assert citations(blocks((BlockKind.CODE, "It holds (Smith 2000).")), listed()).citations == ()


def test_the_list_is_not_read_but_what_follows_it_is() -> None:
    text = "It holds (Smith 2000).\n\nReferences\n\nSmith, J. (2000). A book. See (Jones 1990).\n\nAppendix\n\nIt holds again (Kim 2001)."
    start = text.index("Smith, J.")
    section = Span(start, text.index("Appendix") - 2)
    cited = citations(document(text), listed(entry("Smith", "2000", span=section), span=section)).citations
    assert [brief(item) for citation in cited for item in citation.items] == ["Smith 2000", "Kim 2001"]


def test_notes_come_where_they_stand_and_have_anchors() -> None:
    text = "It holds (Smith 2000).\n\nNOTE 1: Ibid.\n\nAgain (Kim 2001).\n\nNOTE 1: See Lee 1999: 3."
    cited = citations(document(text), listed()).citations
    assert [(citation.id, citation.note) for citation in cited] == [
        ("c1", None),
        ("c2", NoteAnchor("1", 1)),
        ("c3", None),
        ("c4", NoteAnchor("1", 2)),
    ]


def test_ids_follow_the_text() -> None:
    text = "As Kim (1999) says, it holds (Smith 2000; Jones 2001), and Lee et al., 2003 agree."
    cited = read(text).citations
    assert [[item.id for item in citation.items] for citation in cited] == [["c1.1"], ["c2.1", "c2.2"], ["c3.1"]]
    assert [citation.span.start for citation in cited] == sorted(citation.span.start for citation in cited)


def test_a_citation_knows_its_sentence() -> None:
    text = "It began early. It holds for all of them, e.g. here (Smith 2000: 3). Then it ended."
    (citation,) = read(text).citations
    assert citation.sentence is not None
    assert citation.sentence.of(text) == "It holds for all of them, e.g. here (Smith 2000: 3)."


def test_a_bracket_behind_the_full_stop_belongs_to_the_sentence_before() -> None:
    text = "It began early. It holds for all of them. (Smith 2000: 3). Then it ended."
    (citation,) = read(text).citations
    assert citation.sentence is not None
    assert citation.sentence.of(text) == "It holds for all of them. (Smith 2000: 3)."


SYSTEMS = {
    "author-date": ("It holds (Smith 2000; Kim 2001).", "author-date"),
    "note": ("It holds.\n\nNOTE 1: Pravda, 18 May 1988.\n\nNOTE 2: Ibid.", "note"),
    "mixed": ("It holds (Smith 2000).\n\nNOTE 1: Pravda, 18 May 1988.", "mixed"),
    "none": ("It holds (IMF).", None),
}


@pytest.mark.parametrize(("text", "system"), SYSTEMS.values(), ids=SYSTEMS.keys())
def test_the_system_is_the_kind_of_most_items(text: str, system: str | None) -> None:
    assert read(text).system == system


@pytest.mark.parametrize(
    "text",
    ["", "\n", " ", "()", "(Smith 19", "(((", ")))", "(Smith 2000", "Smith 2000)", "(20", "(2000", "[", "“", "\u0301\u0301(", "(;;;)"],
)
def test_scraps_are_harmless(text: str) -> None:
    assert citations(document(text), listed()) == CitationList()


def test_an_unclosed_bracket_hides_nothing() -> None:
    assert pointed("It began ( early. It holds (Smith 2000). And again [ here (Kim 2001).") == ["Smith 2000", "Kim 2001"]


def test_a_long_bracket_is_prose() -> None:
    inner = "and it went on " * 60
    assert pointed(f"It began ({inner}(Smith 2000) {inner}).") == ["Smith 2000"]
