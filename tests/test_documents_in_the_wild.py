"""Whole documents in the layouts that people send: page numbers in a sentence, lists in sections, glued lists, isotopes."""

from __future__ import annotations

import pytest

from citecheck.library import extract
from citecheck.model import Source


def entries(name: str, text: str) -> list[str]:
    evidence = extract(Source(name, text.encode()))
    return [evidence.document.quote(reference.span)[:14] for reference in evidence.references]


def matched(name: str, text: str) -> list[tuple[str, int]]:
    """Each citation with the number of entries that it is linked to."""
    return [
        (item.span.of(evidence.document.text), len(link.references))
        for evidence in (extract(Source(name, text.encode())),)
        for item, link in evidence.linked()
    ]


BROKEN = """Rivers rise.

The point has long been argued in the hydrology of the lowlands by Harker and{gap}Lowell (1991), who say it is so and that the rivers rise.

# References

Harker, A. and Lowell, B. (1991). A river. Ghent: Delta Press.

Lowell, C. (1992). A lake. Ghent: Delta Press.
"""


@pytest.mark.parametrize("name", ["made-up.txt", "made-up.md"])
@pytest.mark.parametrize("gap", ["\n12\n", "\n\n12\n\n"], ids=["glued", "apart"])
def test_a_page_number_does_not_break_a_citation(name: str, gap: str) -> None:
    text = BROKEN.replace("{gap}", gap).replace("# References", "REFERENCES" if name.endswith(".txt") else "# References")
    ((_, linked),) = matched(name, text)
    found = extract(Source(name, text.encode()))
    assert linked == 1
    assert found.document.quote(next(found.linked())[0].span).startswith("Harker and")


def test_a_number_behind_a_finished_sentence_stays() -> None:
    text = "The point has long been argued in the hydrology of the lowlands by Harker.\n12\nLowell came.\n"
    assert "12" in extract(Source("made-up.txt", text.encode())).document.text


SECTIONS = """# Radio

It began early (Ambler 1985). Hedley (1979) tells it.

# References

## Manuscripts in the city

City Record Office, Harrow. Box 7/3, Wireless.

## Charters

Wireless Act 1934 (Act 775).

## Literature on wireless

Ambler, P. 1985. *Golden lectures*. Harrow: Field Press.

Hedley, S. 1979. "Broadcasting." *Journal of Radio* 22 (2): 39-47.

# Interview guide

1. When did you first hear it (1950s)?
"""


def test_a_section_that_looks_like_no_list_does_not_end_one() -> None:
    assert [linked for _, linked in matched("made-up.md", SECTIONS)] == [1, 1]


def test_a_section_beside_the_list_ends_it() -> None:
    text = SECTIONS.replace("## Charters", "# Charters").replace("## Literature", "# Literature")
    assert "Ambler, P. 198" not in entries("made-up.md", text)


GLUED = """It is so (Aldous 1993). Barrow ([1983] 1991: 6) says it; Merton ([1867] 1990) had said it before.

REFERENCES

Aldous, A. (1993) Moors. London: Verso.
Barrow, B. ([1983] 1991) Imagined rivers, rev. edn. London: Verso.
El-Masri, S. (1978) The village. Leiden: Brill.
Haas, G. ter (2000) Rats and people. The Hague: ISS.
Merton, K. ([1867] 1990) Silver, vol. 1. London: Penguin.
Nolan, P. (1999-2000) Food outlook. Rome: Field Press.
Olden, C. (1963) Involution. Berkeley: University of California Press.
"""


def test_entries_that_give_the_first_year_in_square_brackets_begin_anew() -> None:
    assert len(entries("made-up.txt", GLUED)) == 7
    assert [linked for _, linked in matched("made-up.txt", GLUED)] == [1, 1, 1]


def test_a_year_in_square_brackets_inside_an_entry_begins_none() -> None:
    text = GLUED.replace(
        "Imagined rivers, rev. edn. London: Verso.", "Imagined rivers, in the series\nof rivers [1990] and lakes. London: Verso."
    )
    assert len(entries("made-up.txt", text)) == 7


HAN = "城市研究很多（顾朝林，2002；陈明远，2008）。\n\n参考文献\n\n顾朝林，2002，《城市社会学》，南京：东南大学出版社。\n陈明远，2008，《城市的居住》，《规划》第4期，第12-18页。\n吴缚龙，2007，《转型与重构》，南京：东南大学出版社。\n"


def test_han_names_and_a_year_between_commas_begin_an_entry() -> None:
    assert entries("made-up.txt", HAN) == ["顾朝林，2002，《城市社会", "陈明远，2008，《城市的居", "吴缚龙，2007，《转型与重"]


def test_an_isotope_behind_a_mark_is_no_number_of_the_list() -> None:
    text = "Corals grow¹. Ratios differ²; ²³⁰Th dating helps.³\n\nReferences\n\n1. Abel A. Corals. J Sea. 2001;1:1-2.\n2. Beck B. Ratios. J Sea. 2002;2:3-4.\n3. Cole C. Dating. J Sea. 2003;3:5-6.\n"
    assert [item for item, _ in matched("made-up.txt", text)] == ["¹", "²", "³"]


def test_families_that_dashes_join_are_people() -> None:
    text = "# Szöveg\n\nA falu változik (Nagy et al. 2015; Kovách 2012).\n\n# Irodalom\n\nKovách Imre (2012): A vidék. Budapest: Tó Kiadó.\n\nNagy Erika – Timár Judit – Nagy Gábor (2015): A peremek. Tér és Idő, 29(1), 35-52.\n"
    assert [linked for _, linked in matched("made-up.md", text)] == [1, 1]
    (_, second) = extract(Source("made-up.md", text.encode())).references
    assert [name.family for name in second.item.author] == ["Nagy", "Timár", "Nagy"]
