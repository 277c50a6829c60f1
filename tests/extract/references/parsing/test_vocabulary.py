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
    ("pattern", "stems"),
    [
        (words.ACCESSED, words.ACCESSED_STEMS),
        (words.THESIS, words.THESIS_STEMS),
        (words.CONFERENCE, words.CONFERENCE_STEMS),
    ],
    ids=["accessed", "thesis", "conference"],
)
def test_stems_pass_whatever_the_pattern_matches(pattern: str, stems: tuple[str, ...]) -> None:
    forms = [form.replace("\\.", ".").replace("\\s{0,2}", " ").replace("['’]", "'") for form in pattern[3:-1].split("|")]
    assert [form for form in forms if re.fullmatch(pattern, form, re.IGNORECASE) and not words.mentions(form, stems)] == []


def test_a_text_without_any_stem_mentions_nothing() -> None:
    assert not words.mentions("Rivers and silt", words.THESIS_STEMS)
