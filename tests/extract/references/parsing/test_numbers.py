"""Volumes as labelled runs print them; no model labels here."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.normalizers import normalized
from citecheck.extract.references.parsing.state import Habits, State
from tests.extract.references.parsing.mended_lines import sheet_of


@pytest.mark.parametrize(
    ("printed", "volume", "note"),
    [
        ("vol. II: I vasi di fango,", "II", "I vasi di fango"),
        ("1, Dalle origini al Trecento,", "1", "Dalle origini al Trecento"),
        ("tomo IV. Critici e storici della poesia,", "IV", "Critici e storici della poesia"),
        ("4 voll.,", "", "4 voll"),
        ("14. Jahrg.,", "14. Jahrg", ""),
        ("XII, Heft 3,", "XII", ""),
        ("III. Branca,", "III. Branca", ""),
        ("3 voll., III,", "III", "3 voll"),
        ("a. LXVI,", "LXVI", ""),
        ("anno 43,", "43", ""),
        ("Ser. III, Anno 43,", "43", "Ser. III"),
        ("XII. III serie,", "XII", "III serie"),
        ("XLI, s. V, allegato,", "XLI", "s. V, allegato"),
        ("vol. XII, t. II,", "XII", "t. II"),
        ("Vol. XI, Pt. I.", "XI", "Pt. I"),
        ("volume quinto, tomo secondo,", "quinto", "tomo secondo"),
        ("vol. XII, 1. 1,", "XII", "1. 1"),
        ("tomo II,", "II", ""),
        ("Vol. 2, Part 1.", "2, Part 1", ""),
        ("Vol. 2, pt. 1.", "2, pt. 1", ""),
        ("t. XVI, parte II,", "XVI, parte II", ""),
        ("XIII, I,", "XIII, I", ""),
    ],
)
def test_titles_of_volumes_and_how_many_there_are_go_to_the_notes(printed: str, volume: str, note: str) -> None:
    sheet = sheet_of(
        f"<title>Fango e limo</title>, <volume>{printed}</volume> <publisher-place>Milano</publisher-place> <issued>1974</issued>"
    )
    state = normalized(State(sheet.text, (), tuple(sheet.runs), Habits()))
    assert state.string("volume").rstrip(".") == volume
    assert state.string("note") == note


def test_a_page_in_particular_goes_to_the_notes() -> None:
    sheet = sheet_of(
        "<title>Fango</title>, <container-title>Limo</container-title> <volume>2</volume>, <page>pp. 45-71, in part. p. 52</page>"
    )
    state = normalized(State(sheet.text, (), tuple(sheet.runs), Habits()))
    assert state.string("page") == "45-71"


@pytest.mark.parametrize(
    ("printed", "volume", "issue"),
    [
        ("a. LXVI, s. V, n. 37 - 38,", "LXVI", "37-38"),
        ("a. XII, nn. 1-4,", "XII", "1-4"),
        ("anno XXIII, fasc. 2,", "XXIII", "2"),
        ("XXIX, I,", "XXIX", "I"),
        ("V s., XC,", "XC", ""),
        ("5a serie, XC,", "XC", ""),
        ("V, 12,", "V", "12"),
        ("XIV, XV,", "XIV, XV", ""),
        ("II, I,", "II, I", ""),
    ],
)
def test_year_series_and_issue_in_a_row_are_parted(printed: str, volume: str, issue: str) -> None:
    sheet = sheet_of(f"<title>Fango</title>, <container-title>«Limo»</container-title>, <volume>{printed}</volume> <issued>1936</issued>")
    state = normalized(State(sheet.text, (), tuple(sheet.runs), Habits()))
    assert (state.string("volume"), state.string("issue")) == (volume, issue)


@pytest.mark.parametrize(
    ("printed", "page", "note"),
    [
        ("pp. 207-221: 215", "207-221", "215"),
        ("p. 112 e nota 45", "112", "e nota 45"),
        ("p. 112, nota 45", "112", "nota 45"),
        ("pp. 312-314, lettera 222", "312-314", "lettera 222"),
        ("pp. 112-114, scheda a 45", "112-114", "scheda a 45"),
        ("pp. 312", "", "pp. 312"),
        ("pp. XXIV-312", "", "pp. XXIV-312"),
        ("pp. 312 sgg", "312 sgg", ""),
        ("pp. 31-32", "31-32", ""),
        ("p. 312", "312", ""),
        ("p. 312 s.", "312 s", ""),
        ("pp. 312 ss.", "312 ss", ""),
        ("pp. 199-221. *ProQuest*", "199-221", "ProQuest"),
        ("pp. 199-221. Project MUSE", "199-221", "Project MUSE"),
        ("pp. 199-221. 3 maps", "199-221. 3 maps", ""),
        ("12: 207-221", "12: 207-221", ""),
    ],
)
def test_what_is_cited_of_pages_and_how_many_there_are_go_to_the_notes(printed: str, page: str, note: str) -> None:
    sheet = sheet_of(f"<title>Fango</title>, <publisher-place>Milano</publisher-place> <issued>1974</issued>, <page>{printed}</page>")
    state = normalized(State(sheet.text, (), tuple(sheet.runs), Habits()))
    assert (state.string("page"), state.string("note")) == (page, note)


def test_one_number_behind_the_plural_is_a_page_of_what_stands_in_a_book() -> None:
    sheet = sheet_of("<title>Fango</title>, <container-title>in Limo</container-title>, <page>pp. 45</page>")
    assert normalized(State(sheet.text, (), tuple(sheet.runs), Habits())).string("page") == "45"
