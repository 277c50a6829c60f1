"""Names with initials, and teams that are told apart by names that the list does not print."""

from __future__ import annotations

import pytest

from citecheck.extract.citations.author_page_labels import bare, read_label
from citecheck.extract.citations.author_page_works import Works
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.passage import Passage
from citecheck.model import Item, Name, Reference, ReferenceList, Span


def work(family: str, given: str, *, cut: bool = False) -> Reference:
    return Reference(f"r-{family}-{given}", Span(0, 0), None, Item("book", (Name(family=family, given=given),), authors_truncated=cut))


WORKS = (work("Singh", "Ravi"), work("Singh", "Mala", cut=True), work("Hill", "Ida", cut=True), work("Okafor", "Ben"))

LABELS = {
    "an initial that tells": ("R. Singh 12", ("R. Singh",), False),
    "an initial that tells nothing": ("B. Okafor 12", ("Okafor",), False),
    "an initial and others": ("M. Singh et al.", ("M. Singh",), True),
    "an unlisted second name": ("Hill, Marsh, et al. 4", ("Hill", "Marsh"), True),
    "two unlisted names": ("Hill, Marsh, De Groot, et al.", ("Hill", "Marsh", "De Groot"), True),
    "the entry names its only author": ("Okafor, Marsh, et al.", ("Okafor",), False),
    "no others": ("Hill, Marsh and others went", ("Hill", "Marsh"), True),
    "a list of people": ("Hill, Marsh, Low", ("Hill",), False),
}


@pytest.mark.parametrize(("text", "families", "others"), LABELS.values(), ids=LABELS.keys())
def test_labels(text: str, families: tuple[str, ...], others: bool) -> None:
    passage = Passage.of(text, 0, len(text), Lexicon(ReferenceList((), WORKS), text))
    label = read_label(passage, 0, len(passage.tokens), Works(WORKS, text))
    assert label is not None
    assert (label.printed, label.et_al) == (families, others)


@pytest.mark.parametrize(
    ("family", "folded"), [("R. Singh", "singh"), ("M. L. Jat", "jat"), ("J.-H. Wu", "wu"), ("Wu", "wu"), ("de Boer", "de boer")]
)
def test_a_family_without_initials(family: str, folded: str) -> None:
    assert bare(family) == folded
