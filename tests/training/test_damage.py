"""Labelled strings, damaged: the spans stay right."""

import random
from collections import Counter

import pytest

from citecheck.extract.references.parsing.tagged import Example, read_tagged
from training import damaged_characters as characters
from training import damaged_parts as parts
from training.cells import Line
from training.damage import DAMAGES, Damage, damage

TAGGED = (
    (
        "<author>Moreau, Anna, and Éric Brünn</author> <issued>(1999)</issued>, <title>‘Silt &amp; Sand: Rivers of the Plain’</title>, "
        "<container-title><i>Revue d’Hydrologie Française</i></container-title> <volume>12</volume><issue>(3)</issue>, <page>561–583</page>. "
        "<DOI>https://doi.org/10.1000/rev_12-3.561</DOI>."
    ),
    (
        "<citation-number>[12]</citation-number> <author>K. Oyelaran et al.</author>, <title>“Modern flow in coarse beds,”</title> "
        "<container-title><i>Phys. Rev. C</i></container-title> <volume>8</volume>, <page>L377-84</page> <issued>(2002)</issued>. "
        "<URL>Available at http://example.org/a_b/c</URL> <accessed>(accessed 4 May 2010)</accessed>"
    ),
    "<author>GARCÍA LÓPEZ, J.</author> <title>«El río y la orilla»</title>. <publisher-place>Madrid</publisher-place>: <publisher>Cátedra</publisher>, <issued>1987</issued>.",
)
EXAMPLES = tuple(read_tagged(TAGGED))
CHANGES_NO_LETTER = (
    characters.straight_quotes,
    characters.missing_title_quotes,
    characters.dashes,
    characters.lost_dashes,
    characters.no_punctuation,
    characters.soft_hyphens,
    characters.hyphenated,
    characters.wrapped,
    characters.odd_blanks,
    characters.doubled_blanks,
    characters.missing_blanks,
    characters.floating_points,
    characters.glued_points,
    characters.missing_punctuation,
    characters.doubled_punctuation,
    characters.lost_emphasis,
    characters.escaped,
    parts.divided_address,
    parts.glued_address,
    parts.number_in_front,
    parts.capital_names,
    parts.lower_title,
)


def assert_sound(example: Example) -> None:
    at = 0
    for _, span in example.parts:
        assert at <= span.start < span.end <= len(example.text)
        assert example.text[span.start : span.end].strip() == example.text[span.start : span.end]
        at = span.end
    assert all(0 <= span.start < span.end <= len(example.text) for span in example.emphasis)


def letters(example: Example) -> dict[str, str]:
    found: Counter[str] = Counter()
    said = {label: "" for label, _ in example.parts if label not in {"citation-number", "other"}}
    for label, span in example.parts:
        if label in said:
            said[label] += "".join(char.lower() for char in example.text[span.start : span.end] if char.isalnum())
            found[label] += 1
    return said


@pytest.mark.parametrize(("strike", "often"), DAMAGES, ids=lambda each: getattr(each, "__name__", None))
def test_each_damage_leaves_spans_in_order(strike: Damage, often: float) -> None:
    assert 0 < often <= 1
    for example in EXAMPLES:
        for seed in range(40):
            line = Line.of(example)
            strike(line, random.Random(seed))
            assert_sound(line.example())


@pytest.mark.parametrize("strike", CHANGES_NO_LETTER, ids=lambda each: str(each.__name__))
def test_the_words_of_each_part_survive(strike: Damage) -> None:
    for example in EXAMPLES:
        for seed in range(40):
            line = Line.of(example)
            strike(line, random.Random(seed))
            assert letters(line.example()) == letters(example)


@pytest.mark.parametrize("strike", [each for each, _ in DAMAGES], ids=lambda each: str(each.__name__))
def test_each_damage_does_something(strike: Damage) -> None:
    def struck(example: Example, seed: int) -> Example:
        line = Line.of(example)
        strike(line, random.Random(seed))
        return line.example()

    assert any(struck(example, seed) != example for example in EXAMPLES for seed in range(40))


def test_damage_is_sound_and_the_same_for_the_same_dice() -> None:
    for seed in range(300):
        for example in EXAMPLES:
            found = damage(example, random.Random(seed), 1.0)
            assert_sound(found)
            assert found == damage(example, random.Random(seed), 1.0)


def test_nothing_is_damaged_at_zero() -> None:
    for example in EXAMPLES:
        assert damage(example, random.Random(1), 0.0) == example


def test_most_are_struck_twice_at_most() -> None:
    struck = sorted(often for _, often in DAMAGES)[:-1]  # all but lost emphasis
    assert sum(struck) < 2


def test_accents_stand_beside_their_letters() -> None:
    (example,) = read_tagged(["<author>Brünn, Éva</author> <title>Über Ebbe</title>"])
    found = set()
    for seed in range(20):
        line = Line.of(example)
        characters.accents_beside(line, random.Random(seed))
        found.add(line.text)
    assert found == {"Br¨unn, ´Eva ¨Uber Ebbe", "Bru¨nn, E´va U¨ber Ebbe"}


def test_only_pages_lose_their_dashes() -> None:
    (example,) = read_tagged(["<title>Silt 1914-18</title> <page>20-9</page>"])
    line = Line.of(example)
    characters.lost_dashes(line, random.Random(1))
    assert line.text == "Silt 1914-18 20 9"
