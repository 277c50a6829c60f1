from __future__ import annotations

import re
from pathlib import Path

import pytest

from citecheck.extract.references import references
from citecheck.model import Document, Name, Reference, Source
from citecheck.readers import read
from tests.extract.references.factory import document

ADAMS = "Adams, Jane (2001), *Rivers and Silt*, London: Invented Press."
BROWN = 'Brown, Karl (1998), "A Note on Mud", *Journal of Mud*, 4 (2): 11-19.'
CLARK = "Clark, Lena (2004), *Deltas of the World*, Oxford: Example Books."


def only(*entries: str) -> tuple[Document, tuple[Reference, ...]]:
    found = document("# References", *entries)
    return found, references(found).references


def test_ids_follow_the_list() -> None:
    _, found = only(ADAMS, BROWN, CLARK)
    assert [reference.id for reference in found] == ["r1", "r2", "r3"]
    assert {reference.section for reference in found} == {"References"}


def test_fields_point_into_the_document() -> None:
    text, found = only(ADAMS, BROWN)
    spans = {variable: text.quote(span) for variable, span in found[1].fields}
    assert spans == {
        "author": "Brown, Karl",
        "issued": "1998",
        "title": "A Note on Mud",
        "container_title": "Journal of Mud",
        "volume": "4",
        "issue": "2",
        "page": "11-19",
    }
    assert text.quote(found[0].span) == "Adams, Jane (2001), Rivers and Silt, London: Invented Press."


@pytest.mark.parametrize("dashes", ["———.", "---,", "____.", "–––,", "———,"])
def test_dashes_repeat_the_names_above(dashes: str) -> None:
    _, found = only(
        "Adams, Jane and Karl Brown (2001), *Rivers*, London: Invented Press.", f"{dashes} (2004), *Deltas*, London: Invented Press."
    )
    assert [name.family for name in found[1].item.author] == ["Adams", "Brown"]
    assert found[1].item.issued is not None
    assert found[1].item.issued.year == 2004
    assert found[1].doubts == ("the names are those of the entry above",)


@pytest.mark.parametrize("word", ["Ders.: ", "Dies., ", "Idem, ", "Тот же. "])
def test_words_for_the_same_author_repeat_the_names_above(word: str) -> None:
    _, found = only(ADAMS, f"{word}*Deltas of the World*, Oxford: Example Books, 2004.")
    assert found[1].item.author == (Name("Adams", "Jane"),)
    assert found[1].item.title == "Deltas of the World"


def test_dashes_at_the_beginning_of_the_list_repeat_nothing() -> None:
    _, found = only("———. (2001), *Rivers and Silt*, London: Invented Press.", BROWN)
    assert found[0].item.author == ()


def test_dashes_with_a_role_repeat_as_editors() -> None:
    _, found = only(ADAMS, "———, ed. *Deltas of the World*. Oxford: Example Books, 2004.")
    assert found[1].item.editor == (Name("Adams", "Jane"),)
    assert found[1].item.author == ()


def test_an_address_alone_is_a_fragment() -> None:
    _, found = only(ADAMS, "http://www.example.org/a.html", BROWN)
    assert [reference.fragment for reference in found] == [None, "a URL alone", None]
    assert found[1].item.url == "http://www.example.org/a.html"


def test_an_entry_that_breaks_off_is_no_fragment() -> None:
    _, found = only("Thomas Gray, jr, 'World Without Mud?'. paper delivered at the Invented Conference, 9 June 1999, available at", BROWN)
    assert len(found) == 2
    assert found[0].fragment is None
    assert found[0].item.type == "paper-conference"


def test_names_without_a_comma_follow_the_list() -> None:
    _, found = only(ADAMS, BROWN, CLARK, 'Fujita Hiroko (1989), "A Note", *Journal of Mud*, 3 (2): 1-4.')
    assert found[3].item.author == (Name("Fujita", "Hiroko"),)


def test_bodies_are_learned_from_the_list() -> None:
    _, found = only(
        "Harvest of Mudland (1993), *The Silt Report*, London: Invented Press.",
        "Harvest of Mudland, *Progress of the Plan*, Ministry of Mud.",
        BROWN,
    )
    assert found[1].item.author == (Name(literal="Harvest of Mudland"),)
    assert found[1].item.title == "Progress of the Plan"


def test_newspapers_listed_by_name_and_day() -> None:
    found = document(
        "# BIBLIOGRAPHY",
        "# BOOKS",
        ADAMS,
        CLARK,
        "# NEWSPAPERS",
        "Northern Times, 17 April 1996",
        "The Mud. April 20. 1998.",
        "Izvest, February 2, 1993, p. 3.",
    )
    papers = references(found).references[2:]
    assert [reference.item.type for reference in papers] == ["article-newspaper"] * 3
    assert [reference.item.container_title for reference in papers] == ["Northern Times", "The Mud", "Izvest"]
    assert [reference.item.issued.parts if reference.item.issued else None for reference in papers] == [
        ((1996, 4, 17),),
        ((1998, 4, 20),),
        ((1993, 2, 2),),
    ]
    assert not any(reference.item.author or reference.item.title for reference in papers)
    assert {reference.section for reference in papers} == {"NEWSPAPERS"}


def test_the_same_document_gives_the_same_list() -> None:
    found = document("# References", ADAMS, BROWN, CLARK)
    assert references(found) == references(found)


@pytest.mark.parametrize("stem", ["000_bfea6b51830d9b75", "002_cb95206a5898a04d", "003_a25e33432932b79e", "004_7f62de5ec775ad22"])
def test_seeds_without_a_list_give_none(seeds: Path, stem: str) -> None:
    path = seeds / f"{stem}.txt"
    assert references(read(Source(path.name, path.read_bytes()))).references == ()


@pytest.fixture(scope="module")
def dissertation() -> tuple[Document, tuple[Reference, ...]]:
    path = Path(__file__).parents[3] / "seeds" / "001_9b721d0a0261e544.txt"
    text = read(Source(path.name, path.read_bytes()))
    return text, references(text).references


def test_the_dissertation_has_213_entries_and_two_fragments(dissertation: tuple[Document, tuple[Reference, ...]]) -> None:
    _, found = dissertation
    fragments = [reference for reference in found if reference.fragment]
    assert len(found) - len(fragments) == 213
    assert {reference.fragment for reference in fragments} == {"a URL alone"}


def test_the_parts_of_the_dissertation(dissertation: tuple[Document, tuple[Reference, ...]]) -> None:
    _, found = dissertation
    sections = [reference.section for reference in found]
    assert {section: sections.count(section) for section in dict.fromkeys(sections)} == {
        "Primary Sources": 41,
        "BOOKS": 82,
        "Articles": 70,
        "NEWSPAPERS": 22,
    }


def test_fields_of_the_dissertation_quote_the_text(dissertation: tuple[Document, tuple[Reference, ...]]) -> None:
    text, found = dissertation
    for reference in found:
        year = reference.field_span("issued")
        assert (year is None) == (reference.item.issued is None)
        if year is not None and reference.item.issued is not None and reference.item.issued.printed:
            assert re.sub(r"[–/]", "-", text.quote(year)).startswith(reference.item.issued.printed)
        assert all(reference.span.contains(span) for _, span in reference.fields)
