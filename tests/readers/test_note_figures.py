from __future__ import annotations

import pytest

from citecheck.model import MarkKind, Span
from citecheck.readers.note_figures import note_figures
from tests.readers.build import markdown, marked, plain


def found(text: str, *, noted: bool = False) -> list[int]:
    return [figure.number for figure in note_figures(text, [Span(0, len(text))], noted=noted)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("the Red Army.1 He said “dirty.”2 At the summit,3 he", [1, 2, 3], id="after-punctuation"),
        pytest.param("(Sarkisov, 1994).1 Then.2 Now!3", [1, 2, 3], id="after-a-bracket"),
        pytest.param("the city1 was large; the town2 was small; the village3 was", [1, 2, 3], id="after-words"),
        pytest.param("one.1 two.2 four.4 five.5", [1, 2, 4, 5], id="one-is-lost"),
        pytest.param("one.1 two.2 since 1973.3 In May.4", [1, 2, 3, 4], id="after-a-year"),
        pytest.param("one.1 two.2 three.3 next.1 then.2 now.3", [1, 2, 3, 1, 2, 3], id="a-chapter-begins"),
        pytest.param("one.1 it was 2.5 percent. two.2 and Table 3.7 shows three.3", [1, 2, 3], id="among-decimals"),
        pytest.param("one.1 nine.3 two.2 three.3 four.4", [1, 2, 3, 4], id="a-figure-out-of-turn"),
    ],
)
def test_they_count(text: str, expected: list[int]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("one.1 two.2", id="too-few"),
        pytest.param("one.7 two.8 three.9", id="no-beginning"),
        pytest.param("G7 and G8, MIG-25, B12, H2O, CO2, SO2, NO3", id="formulas"),
        pytest.param("1.1 and 1.2 and 1.3, Section 2.1, 3.14", id="sections-and-decimals"),
        pytest.param("stage1 and stage2 and stage3 and stage4", id="the-same-word"),
        pytest.param("Crm1 binds. Nup2 binds. Hox3 binds. Crm1 and Nup2 and Hox3 again", id="names-come-again"),
        pytest.param("p.1 vol.2 no.3 pp.4", id="abbreviations"),
        pytest.param("J.1 K.2 L.3", id="initials"),
        pytest.param("in 1990 and 1991 and 1992", id="years"),
        pytest.param("21st 2nd 3rd 4th", id="ordinals"),
        pytest.param("129:1 46(2):3 1999:5", id="pages"),
        pytest.param("a1 b2 c3", id="letters"),
        pytest.param("up 5% or $3.1 and 4.2 million", id="sums"),
    ],
)
def test_they_do_not_count(text: str) -> None:
    assert found(text) == []


def test_the_texts_of_notes_allow_for_larger_gaps() -> None:
    text = "um nodo1 de coisas, a luz2 do dia, o teatro9 aqui, o balé12 ali"
    assert found(text) == []
    assert found(text, noted=True) == [1, 2, 9, 12]


def test_marks_in_plain_text() -> None:
    document = plain("They defeated the Red Army.1 Japanese troops came.2\n\nHe said: “dirty.”3\n")
    assert marked(document, MarkKind.NOTE_REFERENCE) == [("1", "1"), ("2", "2"), ("3", "3")]


def test_raised_figures_leave_the_others_alone() -> None:
    document = markdown("# T\n\nOne.<sup>1</sup> And Hox.1 binds, Nup.2 binds, Crm.3 binds.\n")
    assert marked(document, MarkKind.NOTE_REFERENCE) == [("1", "1")]
