"""Words in place of a year, and what looks like them."""

from __future__ import annotations

import pytest

from citecheck.text.dates import undated
from citecheck.text.year_words import YearWord, is_loose, meaning, year_word_apart

SAID = {
    YearWord.UNDATED: "n.d.|N. D.|o. J.|s. f.|s/d|б. г.|ohne Jahr|sans date|sin fecha|sem data|senza data|без года",
    YearWord.SEVERAL: "various years|verschiedene Jahre|varios años",
    YearWord.PREPARED: "in preparation|in prep.|in Vorb.|i. V.|en préparation|en preparación|em preparação|in preparazione|в подготовке",
    YearWord.SUBMITTED: "submitted|under review|eingereicht|soumis|en revisión|submetido|sottoposto|на рецензии",
    YearWord.ACCEPTED: "accepted|angenommen|accepté|aceptado|aceito|accettato|принято к печати",
    YearWord.FORTHCOMING: "forthcoming|to be published|im Erscheinen|im Ersch.|i. E.|à paraître|en vías de publicación|di prossima pubblicazione",
    YearWord.IN_PRESS: "in press|im Druck|i. Dr.|sous presse|en prensa|no prelo|in corso di stampa|c.d.s.|в печати",
    YearWord.ONLINE: "early view|advance online publication",
    YearWord.UNPUBLISHED: "unpublished|unveröff.|inédit|inédito|inedito|рукопись",
}
ROWS = [(word, said) for said, words in SAID.items() for word in words.split("|")]


@pytest.mark.parametrize(("word", "said"), ROWS)
def test_is_read_as_what_it_says(word: str, said: YearWord) -> None:
    assert meaning(word) is said
    found = undated(f"({word}).")
    assert found is not None
    assert found.date.literal == word
    assert year_word_apart(f"Holt, A. ({word}). Mud") is not None


@pytest.mark.parametrize(
    "text", ["i.e. this", "Smith, S. F.", "Smith ND", "a word in print", "no year at all", "im Druckhaus", "acceptedly", "in Presse"]
)
def test_what_looks_alike_is_no_date(text: str) -> None:
    assert undated(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Papers submitted to the court. Oslo: Beck.",
        "The forthcoming war. Oslo: Beck.",
        "Mud in press and film.",
    ],
)
def test_what_does_not_stand_apart(text: str) -> None:
    assert year_word_apart(text) is None


def test_only_some_say_other_things() -> None:
    assert is_loose("accepted")
    assert is_loose("Eingereicht")
    assert not is_loose("in press")
    assert not is_loose("n.d.")


@pytest.mark.parametrize(
    ("text", "literal", "suffix"),
    [("(no prelo-b)", "no prelo", "b"), ("(n.d.a)", "n.d.", "a"), ("[19--?]", "[19--?]", None), ("[197-]", "[197-]", None)],
)
def test_letters_and_figures(text: str, literal: str, suffix: str | None) -> None:
    found = undated(text)
    assert found is not None
    assert (found.date.literal, found.date.suffix) == (literal, suffix)


def test_to_come() -> None:
    assert {word for word in YearWord if not word.to_come} == {YearWord.UNDATED, YearWord.SEVERAL}
