from __future__ import annotations

import re

import pytest

from citecheck.extract.references.parsing import vocabulary as words


@pytest.mark.parametrize(
    ("table", "text"),
    [
        (words.ACCESSED, "Acesso em"),
        (words.AVAILABLE, "Disponible en"),
        (words.PAGES, "Seiten"),
        (words.EDITED_BY, "a cura di"),
        (words.THESIS, "Master’s thesis"),
        (words.VOLUME, "т."),
        (words.IN, "//"),
    ],
)
def test_words_in_many_languages(table: str, text: str) -> None:
    assert re.fullmatch(table, text, re.IGNORECASE)


@pytest.mark.parametrize(("table", "text"), [(words.PAGES, "p"), (words.VOLUME, "v"), (words.EDITED_BY, "edit")])
def test_words_that_are_too_short_to_mean_it(table: str, text: str) -> None:
    assert re.fullmatch(table, text, re.IGNORECASE) is None


@pytest.mark.parametrize(
    ("table", "pattern", "stems"),
    [
        (words._ACCESSED, words.ACCESSED, words.ACCESSED_STEMS),
        (words._THESIS, words.THESIS, words.THESIS_STEMS),
        (words._CONFERENCE, words.CONFERENCE, words.CONFERENCE_STEMS),
    ],
    ids=["accessed", "thesis", "conference"],
)
def test_stems_pass_whatever_the_pattern_matches(table: str, pattern: str, stems: tuple[str, ...]) -> None:
    forms = [form for form in table.split("|") if re.fullmatch(pattern, form, re.IGNORECASE)]
    assert len(forms) > 10
    assert [form for form in forms if not words.mentions(form, stems)] == []


def test_of_two_forms_that_begin_alike_the_longer_is_preferred() -> None:
    assert re.findall(words.one_of("ed.|ed. by|edited by"), "ed. by Lund, ed. in Rome") == ["ed. by", "ed."]


def test_a_table_takes_letters_in_brackets_for_what_may_stand_there() -> None:
    pattern = words.one_of("trad. de l'[a-z]{4,10} par|trad.")
    assert re.fullmatch(pattern, "trad. de l’anglais par")
    assert not re.fullmatch(pattern, "trad. de l’or par")


def test_a_text_without_any_stem_mentions_nothing() -> None:
    assert not words.mentions("Rivers and silt", words.THESIS_STEMS)
