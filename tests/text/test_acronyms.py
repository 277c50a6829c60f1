"""Short forms of bodies."""

from __future__ import annotations

import pytest

from citecheck.text.acronyms import abbreviates, acronyms, acronyms_of_serial, imprinted, is_short_form, printed_acronyms, spelled_out

FULL = {
    "plain": ("World Health Organization", "who"),
    "small words left out": ("United States Department of State", "usds"),
    "small words counted": ("Department of State", "dos"),
    "german": ("Gesellschaft für Sichere Wege", "gsw"),
    "german federal ministry": ("Bundesministerium für Bildung und Forschung", "bmbf"),
    "german federal office": ("Bundesamt für Naturschutz", "bafn"),
    "portuguese": ("Instituto Brasileiro de Geografia e Estatística", "ibge"),
    "spanish": ("Organización Mundial de la Salud", "oms"),
    "hyphened word as one": ("Organisation for Economic Co-operation and Development", "oecd"),
    "hyphened word as two": ("Asia-Pacific Economic Forum", "apef"),
    "full name in front of its short form": ("World Health Organization (WHO)", "who"),
}


@pytest.mark.parametrize(("name", "expected"), FULL.values(), ids=FULL.keys())
def test_of_initials(name: str, expected: str) -> None:
    assert expected in acronyms(name)


@pytest.mark.parametrize("name", ["", "Eurostat", "of", "(WHO)"])
def test_none_of_one_word(name: str) -> None:
    assert acronyms(name) == frozenset()


PRINTED = {
    "behind": ("Statistisches Bundesamt (Destatis)", {"destatis"}),
    "square brackets": ("World Health Organization [WHO]", {"who"}),
    "in front": ("BMBF (Bundesministerium für Bildung und Forschung)", {"bmbf"}),
    "a remark": ("Ministry of Foreign Affairs (Japan and its islands)", set()),
    "none": ("World Health Organization", set()),
}


@pytest.mark.parametrize(("name", "expected"), PRINTED.values(), ids=PRINTED.keys())
def test_printed(name: str, expected: set[str]) -> None:
    assert printed_acronyms(name) == expected


def test_the_full_name_behind_its_short_form() -> None:
    assert spelled_out("BMBF (Bundesministerium für Bildung und Forschung)") == "Bundesministerium für Bildung und Forschung"
    assert spelled_out("World Health Organization (WHO)") is None


@pytest.mark.parametrize(("label", "expected"), [("WHO", True), ("UNDP", True), ("Who", False), ("World Bank", False), ("W", False)])
def test_what_looks_like_a_short_form(label: str, expected: bool) -> None:
    assert is_short_form(label) is expected


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("INDEC", "Instituto Nacional de Estadística y Censos"),
        ("KGSt", "Kommunale Gemeinschaftsstelle"),
        ("NMKR", "Nationaler Moorkontrollrat"),
        ("NKR", "Nationaler Moorkontrollrat"),
        ("MinLav", "Ministério da Lavoura"),
        ("INED", "Institut national d'études démographiques"),
        ("OECD", "Organisation for Economic Co-operation and Development"),
    ],
)
def test_letters_of_a_name_are_its_short_form(short: str, name: str) -> None:
    assert abbreviates(short, name)
    assert imprinted(name, (None, short, "Torfverlag")) == {short.lower()}


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("INDZC", "Instituto Nacional de Estadística y Censos"),  # no letter of the name
        ("NDEC", "Instituto Nacional de Estadística y Censos"),  # begins otherwise
        ("UNDP", "United Nations Population Division"),  # a word that gives none
        ("UNEP", "United Nations Development Programme"),  # a letter inside a word
        ("OECD", "OECD Nuclear Energy Agency"),  # only a part of it
        ("UNICEF", "United Nations Committee on the Rights of the Child"),
        ("Indec", "Instituto Nacional de Estadística y Censos"),  # a word
        ("IN", "Instituto Nacional"),  # too few
    ],
)
def test_other_letters_are_none(short: str, name: str) -> None:
    assert not abbreviates(short, name)


SERIALS = {
    "three": ("Frankfurter Allgemeine Zeitung", "faz"),
    "three and an article": ("The New York Times", "nyt"),
    "two with a word of newspapers": ("Süddeutsche Zeitung", "sz"),
    "an article that is a part": ("Los Angeles Times", "lat"),
}


@pytest.mark.parametrize(("name", "expected"), SERIALS.values(), ids=SERIALS.keys())
def test_of_a_serial(name: str, expected: str) -> None:
    assert expected in acronyms_of_serial(name)


@pytest.mark.parametrize("name", ["El País", "Die Welt", "National Geographic", "The Times", "Der Spiegel", "Nature", ""])
def test_few_letters_of_a_serial_are_anybody_s(name: str) -> None:
    assert acronyms_of_serial(name) == frozenset()
