from __future__ import annotations

import pytest

from citecheck.text.prose import is_plain, is_sentence


@pytest.mark.parametrize(
    "text",
    [
        "The committee met on Tuesday and decided to adjourn until further notice.",
        "Thank you for your order. It will be shipped tomorrow.",
        "All students must register before 1 May.",
        "Der Ausschuss tagte am Dienstag und beschloss, sich zu vertagen.",
        "Le comité a décidé de se réunir mardi, et il sera ouvert.",
        "El comité se reunió el martes y decidió aplazar la sesión.",
        "Il comitato si è riunito martedì e ha deciso di rinviare la seduta.",
        "Комитет собрался во вторник и решил отложить заседание.",
    ],
)
def test_a_sentence_has_a_finite_verb_and_small_words(text: str) -> None:
    assert is_sentence(text)


@pytest.mark.parametrize(
    "text",
    [
        "The rise and fall of the northern rivers.",
        "Convention on the law of the sea.",
        "Verordnung über die Berufsausbildung zum Flussmeister",
        "Discorsi letti nella I. R. Accademia di Belle Arti in Ombra",
        "What Is to Be Done About Rivers and Sand",
        "Who was who",
        "",
    ],
)
def test_a_title_is_no_sentence(text: str) -> None:
    assert not is_sentence(text)


def test_plain_words_have_nothing_that_parts_a_reference() -> None:
    assert is_plain("Lorem ipsum dolor sit amet, consectetur adipiscing elit.")
    assert not is_plain("Lorem ipsum dolor sit amet, consectetur adipiscing elit,")
    assert not is_plain("Rivers ieri e oggi a Lumen: scavi e ricerche.")
    assert not is_plain("Rivers of sand and what remains 1999.")
    assert not is_plain("“Rivers of sand and what remains.”")
    assert not is_plain("Papers on Rivers and the Silt of the North.")
