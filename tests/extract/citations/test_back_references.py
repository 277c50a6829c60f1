"""ibid., op. cit. and their kin in brackets of the body."""

from __future__ import annotations

import pytest

from citecheck.model import BackReference
from citecheck.reconcile.links import reconcile
from tests.extract.citations.factory import brief, entry, found, listed, pointed, read

SMITH = entry("Smith", "2000")
JONES = entry("Jones", "2001")

REPEATED = {
    "(ibid.: 45)": "ibid @page 45",
    "(Ibid., p. 4)": "ibid @page 4",
    "(ibidem)": "ibid",
    "(Ibid)": "ibid",
    "(see ibid.: 45)": "ibid @page 45",
    "(ebd., S. 5)": "ibid @page 5",
    "(vgl. ebd.)": "ibid",
    "(ebenda)": "ibid",
    "(a.a.O., S. 5)": "op-cit @page 5",
    "(там же, с. 4)": "ibid @page 4",
    "(указ. соч., с. 4)": "op-cit @page 4",
    "(op. cit., p. 7)": "op-cit @page 7",
    "(Smith, op. cit.)": "Smith op-cit",
    "(Smith op. cit., p. 7)": "Smith op-cit @page 7",
    "(loc. cit.)": "loc-cit",
    "(idem, p. 3)": "idem @page 3",
    "(id., p. 3)": "idem @page 3",
    "[ibid., p. 4]": "ibid @page 4",
}


@pytest.mark.parametrize(("bracket", "item"), REPEATED.items(), ids=REPEATED.keys())
def test_a_back_reference_in_a_bracket(bracket: str, item: str) -> None:
    assert pointed(f"It holds (Smith 2000: 3). So it goes on {bracket}.", SMITH) == ["Smith 2000 @page 3", item]


PLAIN = [
    "(ID)",
    "(id)",
    "(IB)",
    "(IDEM)",
    "(see note 4)",
    "(vgl. Anm. 3)",
    "(dies)",
    "(cit)",
    "(the ibid. form is old)",
    "(OC)",
    "(LC, Ltd.)",
    "(a)",
]


@pytest.mark.parametrize("bracket", PLAIN)
def test_acronyms_and_plain_words_repeat_nothing(bracket: str) -> None:
    assert pointed(f"It holds (Smith 2000: 3). So it goes on {bracket}.", SMITH) == ["Smith 2000 @page 3"]


def test_a_back_reference_beside_other_citations() -> None:
    assert found("It holds (Smith 2000; ibid.: 5).", SMITH) == ["Smith 2000 -> Smith 2000", "ibid.: 5 -> ibid @page 5"]
    assert found("It holds (ibid.: 5; Jones 2001).", SMITH) == ["ibid.: 5 -> ibid @page 5", "Jones 2001 -> Jones 2001"]


def test_a_name_in_front_of_the_bracket_is_its_name() -> None:
    assert pointed("As Smith (op. cit., p. 4) says.", SMITH) == ["Smith op-cit @page 4 suppress-author"]
    assert pointed("As Parliament (op. cit., p. 4) says.", SMITH) == ["op-cit @page 4"]


ANTECEDENTS = {
    "the one before": ("It holds (Smith 2000: 3). More (ibid.: 45).", "r-Smith-2000"),
    "a narrative one before": ("Smith (2000) says so. More (ibid.).", "r-Smith-2000"),
    "through another": ("It holds (Jones 2001). More (ibid.). Still more (ibid.: 5).", "r-Jones-2001"),
    "by name, past another": ("It holds (Smith 2000). So does this (Jones 2001). More (Smith, op. cit.: 5).", "r-Smith-2000"),
}


@pytest.mark.parametrize(("text", "reference"), ANTECEDENTS.values(), ids=ANTECEDENTS.keys())
def test_it_means_what_it_repeats(text: str, reference: str) -> None:
    links = reconcile(read(text, SMITH, JONES).citations, listed(SMITH, JONES))
    assert links[-1].references == (reference,)
    assert links[-1].antecedent is not None


def test_after_two_works_it_is_unclear() -> None:
    links = reconcile(read("It holds (Smith 2000; Jones 2001). More (ibid.).", SMITH, JONES).citations, listed(SMITH, JONES))
    assert links[-1].references == ("r-Smith-2000", "r-Jones-2001")


def test_a_document_that_often_repeats_keeps_its_system() -> None:
    assert read("It holds (Smith 2000). More (ibid.: 4), and more (ibid.: 5), and more (ibid.: 6).", SMITH).system == "author-date"


SENT = {
    "Smith (n 12) 45.": "Smith supra @page 45 -> 12",
    "Smith (n 12).": "Smith supra -> 12",
    "(Smith (n 12)).": "Smith supra -> 12",
    "Smith, n. 12 above, p. 4.": "Smith supra @page 4 -> 12",
    "Smith, supra note 12, p. 4.": "Smith supra @page 4 -> 12",
    "Smith, siehe Anm. 12, S. 4.": "Smith supra @page 4 -> 12",
    "Smith, wie Anm. 12, S. 4.": "Smith supra @page 4 -> 12",
    "Smith, voir note 12, p. 4.": "Smith supra @page 4 -> 12",
    "Smith (Anm. 12), S. 4.": "Smith supra @page 4 -> 12",
    "See note 12.": "supra -> 12",
    "(N 12) 45.": "supra @page 45 -> 12",
    "In the words of Smith (n 12) 45.": "Smith supra @page 45 -> 12",
}


@pytest.mark.parametrize(("note", "item"), SENT.items(), ids=SENT.keys())
def test_a_note_that_sends_to_another(note: str, item: str) -> None:
    cited = read(f"It is so.\n\nNOTE 14: {note}", SMITH).citations
    assert [f"{brief(one)} -> {one.pointer.note}" for c in cited for one in c.items if isinstance(one.pointer, BackReference)] == [item]


@pytest.mark.parametrize(
    "note",
    [
        "In 12 notes he said so.",
        "The sample (n 12) was small.",
        "The sample was small (n = 12).",
        "Note 12 of the report is wrong.",
        "See note 12 for the sources of this claim.",
        "Table 3, n 12–14.",
        "N 12 was a bus.",
    ],
)
def test_a_note_that_only_speaks_of_one(note: str) -> None:
    assert pointed(f"It is so.\n\nNOTE 14: {note}", SMITH) == []
