"""References in national forms: every part lies where it says, and the forms are those of the lists."""

from __future__ import annotations

import re
from random import Random

import pytest

from citecheck.extract.references.parsing.labels import LABELS
from citecheck.extract.references.parsing.tagged import Example, read_tagged, write_tagged
from training.national import NATIONS, invented_national
from training.speech import CODES, speaker
from training.tables.articles import FRENCH_DE, ITALIAN_DI, ITALIAN_SU, PORTUGUESE_EM, bare, melted
from training.tables.spellings import transliterated


def _many(language: str, count: int = 300) -> list[Example]:
    dice = Random(7)
    return [invented_national(dice, language) for _ in range(count)]


@pytest.mark.parametrize("language", NATIONS)
def test_parts_are_labelled_in_order_and_survive_writing(language: str) -> None:
    for example in _many(language):
        end = 0
        for label, span in example.parts:
            part = example.text[span.start : span.end]
            assert label in LABELS
            assert span.start >= end
            assert part == part.strip()
            assert part
            end = span.end
        assert next(read_tagged([write_tagged(example)])).parts == example.parts


@pytest.mark.parametrize("language", NATIONS)
def test_nothing_but_punctuation_stands_outside_the_parts(language: str) -> None:
    for example in _many(language):
        left = example.text
        for _, span in reversed(example.parts):
            left = left[: span.start] + left[span.end :]
        assert not re.search(r"\w", left), example.text
        assert "{" not in example.text
        assert ",," not in example.text


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("it", r"\(a cura di\), .*, .*\d{4}"),
        ("it", r", in «[^»]+», [XVICL]+"),
        ("fr", r"« [^»]+ ».*, n° \d+, \d{4}, p\. \d+"),
        ("pt", r"[A-ZÁÉÍÓÚÇÃÕÂÊÔ]{3,}, .*\. In: .*\(orgs?\.\)\. .*: .*, \d{4}"),
        ("es", r"\(\d{4}\)\. .*: [A-Z]"),
        ("ru", r" // .*\. — \d{4}\. — Т\. \d+, № \d+\. — С\. \d+"),
        ("ru", r"М\.: .*, \d{4}\. — \d+ с\."),
    ],
)
def test_the_forms_of_each_nation_occur(language: str, form: str) -> None:
    assert any(re.search(form, example.text) for example in _many(language, 8000))


@pytest.mark.parametrize("code", [code for code in CODES if code not in ("de", "en")])
def test_tables_are_large_and_their_grammar_says_all_that_works_begin_with(code: str) -> None:
    voice, dice = speaker(code), Random(3)
    language = voice.language
    assert len(set(language.families)) >= 150
    assert len(set(language.givens)) >= 80
    assert len(set(language.journals)) >= 80
    assert len(set(language.publishers)) >= 60
    assert len(set(language.places)) >= 35
    assert len(language.terms.months) == len(language.terms.months_short) == 12
    assert len(language.terms.ordinals) == 10
    for symbol in "article book edited subtitle report talk headline webpage law case dataset film entry encyclopedia event journal series review".split():
        assert "{" not in "".join(voice.say(dice, symbol) for _ in range(50))
    assert "{" not in "".join(voice.template(dice, body) for body in language.bodies)


def test_prepositions_melt_with_articles() -> None:
    assert melted(("la pittura", "gli affreschi", "l'arte", "i dazi"), ITALIAN_DI) == (
        "della pittura",
        "degli affreschi",
        "dell'arte",
        "dei dazi",
    )
    assert melted(("lo stato", "le ville"), ITALIAN_SU) == ("sullo stato", "sulle ville")
    assert melted(("le sel", "les jardins", "la grève", "l'asile"), FRENCH_DE) == ("du sel", "des jardins", "de la grève", "de l'asile")
    assert melted(("a escola", "os solos"), PORTUGUESE_EM) == ("na escola", "nos solos")
    assert bare(("la pittura", "l'arte")) == ("pittura", "arte")


@pytest.mark.parametrize(
    ("scheme", "expected"), [("plain", "Shcherbakov Yuriy"), ("library", "Shcherbakov Iurii"), ("scholarly", "Ščerbakov Jurij")]
)
def test_transliterations(scheme: str, expected: str) -> None:
    assert transliterated("Щербаков Юрий", scheme) == expected
