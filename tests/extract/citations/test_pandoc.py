"""Pandoc's citation syntax, read as a document is."""

from __future__ import annotations

import pytest

from citecheck.extract.citations import citations
from citecheck.model import CitationList, ReferenceList
from tests.extract.citations.factory import brief
from tests.readers.build import markdown

CITED = {
    "url-like": ("See [@{https://example.org/a?b=c}].", [["key https://example.org/a?b=c"]]),
    "inner punctuation": ("See [@smith:2004.a_b-c/d+e~f&g#h$i%j<k>l?m].", [["key smith:2004.a_b-c/d+e~f&g#h$i%j<k>l?m"]]),
    "punctuation behind": (
        "See @smith2004. Or @jones2010, or [@clark1998].",
        [["key smith2004 narrative"], ["key jones2010 narrative"], ["key clark1998"]],
    ),
    "other letters": ("See [@мюллер2001; @müller].", [["key мюллер2001", "key müller"]]),
    "figures first": ("See [@2004smith].", [["key 2004smith"]]),
    "words only": ("See [@smith] and @jones.", [["key smith"], ["key jones narrative"]]),
    "page behind": ("As @smith2004 [p. 33] says.", [["key smith2004 @page 33 narrative"]]),
    "number behind": ("As @smith2004 [33-35] says.", [["key smith2004 @page 33-35 narrative"]]),
    "page and another behind": ("As @smith2004 [p. 33; see @jones2010] says.", [["key smith2004 @page 33 narrative", "key jones2010"]]),
    "bracket of its own behind": ("As @smith2004 [@jones2010] says.", [["key smith2004 narrative"], ["key jones2010"]]),
    "prefix and page": ("[see @smith2004, pp. 3-4; also @jones2010].", [["key smith2004 @page 3-4", "key jones2010"]]),
    "page in braces": ("[@smith2004, {ii, iv}, a proof].", [["key smith2004 @page ii, iv"]]),
    "suffix": ("[@smith2004 and passim].", [["key smith2004"]]),
    "author suppressed": ("Smith [-@smith2004, 33].", [["key smith2004 @page 33 suppress-author"]]),
    "wrapped": ("[see @smith2004;\nalso @jones2010].", [["key smith2004", "key jones2010"]]),
    "emphasis inside": ("[*see* @smith2004, *passim*].", [["key smith2004 @page passim"]]),
    "in a note": ("Text.[^1]\n\n[^1]: See @smith2004 and [@jones2010].", [["key smith2004 narrative"], ["key jones2010"]]),
    "in an inline note": ("Text.^[See [@smith2004]]", [["key smith2004"]]),
    "in a table": ("| a | b |\n|---|---|\n| x [@smith2004] | y |", [["key smith2004"]]),
    "in a quotation": ("> A word [@smith2004].", [["key smith2004"]]),
    "a name and a year without brackets anywhere": ("As @smith2004 says.", [["key smith2004 narrative"]]),
}
NOT_CITED = {
    "e-mail": "Write to smith2004@example.org or <jones2010@example.org>. Also [@clark1998].",
    "escaped": r"Not \@smith2004, but [@clark1998].",
    "code": "Not `@smith2004`, but [@clark1998].",
    "code block": "Not\n\n```\n[@smith2004]\n```\n\nbut [@clark1998].",
    "figure": "As @fig:smith2004 and [@tbl:one; @eq:two] show, @sec:intro says, and [@clark1998].",
    "figure of Quarto": "As @fig-smith2004 shows, and [@clark1998].",
    "address in a link": "[text](https://example.org/@smith2004) and [@clark1998].",
    "a federated handle": "Write to @smith2004@example.org, see [@clark1998].",
    "comment": "<!-- @smith2004 --> [@clark1998].",
}
NOTHING = {
    "handles": "Follow @rivers7 and @mud_99 for more.",
    "decorators": "The @property and @dataclass words, @3pm.",
}


def cited(text: str) -> CitationList:
    return citations(markdown(text), ReferenceList())


@pytest.mark.parametrize(("text", "clusters"), CITED.values(), ids=CITED.keys())
def test_cited(text: str, clusters: list[list[str]]) -> None:
    assert [[brief(item) for item in citation.items] for citation in cited(text).citations] == clusters


@pytest.mark.parametrize("text", NOT_CITED.values(), ids=NOT_CITED.keys())
def test_not_cited(text: str) -> None:
    assert [brief(item) for citation in cited(text).citations for item in citation.items] == ["key clark1998"]


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_nothing(text: str) -> None:
    assert cited(text).citations == ()


def test_prefix_and_suffix_are_kept() -> None:
    (citation,) = cited("[see @smith2004, pp. 3-4, for all; also @jones2010 and passim]").citations
    assert [(item.prefix, item.suffix) for item in citation.items] == [("see", "for all"), ("also", "and passim")]


def test_spans() -> None:
    document = markdown("As @smith2004 [p. 33; see -@jones2010, ch. 2] says.")
    (citation,) = citations(document, ReferenceList()).citations
    assert document.quote(citation.span) == "@smith2004 [p. 33; see -@jones2010, ch. 2]"
    assert [document.quote(item.span) for item in citation.items] == ["@smith2004 [p. 33", "-@jones2010, ch. 2"]


def test_a_citation_in_a_note_says_so() -> None:
    (citation,) = cited("Text.[^n]\n\n[^n]: See [@smith2004].").citations
    assert citation.note
    assert citation.note.label == "n"


@pytest.mark.parametrize("unit", ["[@a", "[@a;", "@a1 [", "[see @a1 ", "[@a]", "@a [x] ", "[[[@a1"])
def test_hostile_keys_end(unit: str) -> None:
    assert cited(unit * (60_000 // len(unit))).system in ("key", None)
