from __future__ import annotations

import pytest

from citecheck.extract.references import parse
from citecheck.extract.references.parsing.accents import joined
from citecheck.model import Name


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("M(cid:252)hl, K. (1984): Einf(cid:252)hrung", "Mühl, K. (1984): Einführung"),
        ("Brand, E. (cid:38) Holt, N.", "Brand, E. & Holt, N."),
        ("Silt (cid:38) Sand. Moss(cid:38) Sons, R(cid:38)D", "Silt & Sand. Moss(cid:38) Sons, R&D"),
        ("(cid:132)Ufer(cid:147), 1984(cid:150)85", "„Ufer“, 1984–85"),
        ("HÃ¶rn, K. Ã„rger und StraÃŸe", "Hörn, K. Ärger und Straße"),
        ("SÃ¸ster, PeÃ±a, RodrÃ\u00adguez", "Søster, Peña, Rodríguez"),
        ("Holt, A. â€žUferâ€œ", "Holt, A. „Ufer“"),
        ("Berlin 1 9 7 1.", "Berlin 1971."),
        ("Holt ( 1 9 7 1 ): Ufer", "Holt ( 1971 ): Ufer"),
        ("Holt, A. 1 9 7 1a. Silt 1 6 4 8, Deich 1 9 9 2.", "Holt, A. 1971a. Silt 1648, Deich 1992."),
        ("Ufer 25 (198 5), 133", "Ufer 25 (1985), 133"),
        ("B e c k e r , J o h a n n e s: Ufer", "Becker , Johannes: Ufer"),
        ("D e r V e r e i n . Piper", "Der Verein . Piper"),
    ],
)
def test_letters_are_read_for_what_stands_for_them(printed: str, read: str) -> None:
    found = joined(printed)
    assert found is not None
    assert found.text == read


@pytest.mark.parametrize(
    "printed",
    [
        "Ufer (cid:11)(cid:3)",  # a font's own numbers
        "Ufer(cid:38)Deich",
        "ALENCASTRO: NÃO E SÃO PAULO",
        "Åland und Ärger",
        "Holt, S. 1 9 7 1 2",
        "Holt, 3 1 9 7 1",
        "Holt, 1 2 3 4",
        "Holt, 1 9 7 1-1 9 7 4",
        "Holt, A. 1999. The Silts. AFRICA NOTES 37 : 50",
        "Holt, A. The Silts of the Weir 1985 REFERENCES",
        "Holt, A. The Silts of the Weir with 212 references",
        "Ufer 12 (85 6)",
        "Holt A e B r C n D",  # initials
        "ein x e y r z",
    ],
)
def test_what_may_be_meant_is_left(printed: str) -> None:
    assert joined(printed) is None


def test_places_are_those_of_the_printed_string() -> None:
    text = "M(cid:252)hl, K. (1 9 8 4): Die Einf(cid:252)hrung. M(cid:252)nchen: Fink."
    found = parse(text)
    spans = {name: span.of(text) for name, span in found.fields}
    assert found.item.author == (Name("Mühl", "K."),)
    assert found.item.title == "Die Einführung"
    assert spans["author"] == "M(cid:252)hl, K."
    assert spans["issued"] == "1 9 8 4"
    assert spans["publisher_place"] == "M(cid:252)nchen"


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        (
            "(2010):Politik und .Alltag.Unpublished.Lokale Agenda- Prozesse in Literaturverzeichnis 271 süddeutschen Mittelstädten.,Stuttgart:Kohlhammer.",
            "Literaturverzeichnis 271",
        ),
        ("Marrow (cid:38) (2012): Silt. London: Press.", "cid:38"),
        ("Marrow, A. (2012) Silt, 289 I â€“306.", "â"),
    ],
)
def test_what_is_cut_out_between_two_parts_is_left_over(text: str, lost: str) -> None:
    found = parse(text)
    spans = [*(span for _, span in (*found.fields, *found.terms)), *found.leftover]
    start = text.index(lost)
    assert any(span.start <= start and start + len(lost) <= span.end for span in spans)
