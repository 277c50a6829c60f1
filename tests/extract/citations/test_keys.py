"""Cite keys of the format."""

from __future__ import annotations

import pytest

from citecheck.extract.citations import citations
from citecheck.model import Mark, MarkKind, Span
from tests.extract.citations.factory import brief, document, listed

KEYS = {
    "in a bracket": ("It holds [@smith2004].", [["key smith2004"]]),
    "a page": ("It holds [see @smith2004, p. 12].", [["key smith2004 @page 12"]]),
    "several": ("It holds [@smith2004; @jones2010, chap. 3].", [["key smith2004", "key jones2010 @chapter 3"]]),
    "in the prose": ("As @smith2004 says, it holds.", [["key smith2004 narrative"]]),
    "the author suppressed": ("Smith says so [-@smith2004].", [["key smith2004 suppress-author"]]),
    "two brackets": ("It holds [@smith2004]; and [@jones2010].", [["key smith2004"], ["key jones2010"]]),
}


@pytest.mark.parametrize(("text", "clusters"), KEYS.values(), ids=KEYS.keys())
def test_a_key_is_an_item(text: str, clusters: list[list[str]]) -> None:
    marks = [
        Mark(MarkKind.CITE_KEY, Span(text.index(f"@{key}"), text.index(f"@{key}") + len(key) + 1), key)
        for key in ("smith2004", "jones2010")
        if key in text
    ]
    cited = citations(document(text, marks=marks), listed())
    assert [[brief(item) for item in citation.items] for citation in cited.citations] == clusters
    assert cited.system == "key"


def test_the_cluster_has_its_bracket() -> None:
    text = "It holds [see @smith2004, p. 12]."
    (citation,) = citations(document(text, marks=[Mark(MarkKind.CITE_KEY, Span(14, 24), "smith2004")]), listed()).citations
    assert citation.span.of(text) == "[see @smith2004, p. 12]"
    assert citation.items[0].span.of(text) == "@smith2004, p. 12"
