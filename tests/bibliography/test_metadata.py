from __future__ import annotations

import pytest

from citecheck.bibliography import Wanted, wanted
from tests.readers.build import markdown

BLOCKS = {
    "nothing": ("title: A", Wanted()),
    "one file": ("bibliography: refs.bib", Wanted(files=("refs.bib",))),
    "quoted": ('bibliography: "my refs.bib"', Wanted(files=("my refs.bib",))),
    "in brackets": ("bibliography: [a.bib, b.json]", Wanted(files=("a.bib", "b.json"))),
    "in brackets, quoted": ("bibliography: ['a.bib', 'b.json']", Wanted(files=("a.bib", "b.json"))),
    "in lines": ("bibliography:\n  - a.bib\n  - sub/b-c.bib", Wanted(files=("a.bib", "sub/b-c.bib"))),
    "in lines without indent": ("bibliography:\n- a.bib\n- b.bib", Wanted(files=("a.bib", "b.bib"))),
    "of nothing": ("bibliography:\ntitle: A", Wanted()),
    "everything": ("bibliography: a.bib\nnocite: '@*'", Wanted(files=("a.bib",), everything=True)),
    "some": ("nocite: |\n  @one2001, @two:2\n  @{url/x}", Wanted(nocite=("one2001", "two:2", "url/x"))),
    "a sentence": ('nocite: "[@one; @two]."', Wanted(nocite=("one", "two"))),
    "inline": ("references:\n- id: a\n  title: B", Wanted(inline=True)),
}


@pytest.mark.parametrize(("block", "expected"), BLOCKS.values(), ids=BLOCKS.keys())
def test_wanted(block: str, expected: Wanted) -> None:
    assert wanted(markdown(f"---\n{block}\n---\n\nText.\n").metadata) == expected
