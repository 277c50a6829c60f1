from __future__ import annotations

import pytest

from citecheck.model import Name
from citecheck.text.names import is_body, read_names


def shown(name: Name) -> str:
    """``given/particle/family/suffix``, empty parts left out of the middle."""
    return "/".join((name.given or "", name.particle or "", name.family or "", name.suffix or "")).rstrip("/")


READ = {
    "inverted": ("Moreau, Anna Clara (1981)", ["Anna Clara//Moreau"]),
    "inverted initials": ("Vance, R. E., Kerr, D. E. and Holt, T. J. (1992)", ["R. E.//Vance", "D. E.//Kerr", "T. J.//Holt"]),
    "initials set apart, and on two lines": ("Vance, R.  E., Kerr, D.\nE. (1992)", ["R. E.//Vance", "D. E.//Kerr"]),
    "inverted without the blank": ("Vance, R.E (1992)", ["R.E//Vance"]),
    "first inverted, then natural": ("Arden, D. and J. G. Okafor (1993/94)", ["D.//Arden", "J. G.//Okafor"]),
    "three in the Chicago way": (
        "Bell-Sánchez, José, Anton García-Lund, and Bea Vincent. “Looking”",
        ["José//Bell-Sánchez", "Anton//García-Lund", "Bea//Vincent"],
    ),
    "full given names": ("Ahlo, Tuva and Lang, Frank (1993)", ["Tuva//Ahlo", "Frank//Lang"]),
    "u. for und": ("Holt, A. u. B. Lund (1981)", ["A.//Holt", "B.//Lund"]),
    "u. behind a full name": ("Holt, Anna u. Weir, Bo (1981)", ["Anna//Holt", "Bo//Weir"]),
    "two family names behind a semicolon": ("SILVA, José; SOUZA NETO, Aldemir (2007)", ["José//SILVA", "Aldemir//SOUZA NETO"]),
    "initials of two letters at the end": ("Novikov V. Yu", ["V. Yu//Novikov"]),
    "ampersand": ("Ivory, P., & Lund, L. L. (2023)", ["P.//Ivory", "L. L.//Lund"]),
    "and a comma behind it": ("Takeda, Ino and, Puri Jain (2000)", ["Ino//Takeda", "Puri//Jain"]),
    "natural": ("Glenn D. Brook et al. (2001)", ["Glenn D.//Brook"]),
    "natural, a comma before the year": ("Alvin D. Cope, (1985)", ["Alvin D.//Cope"]),
    "natural initials": ("C. O. Pace, F. Bosco, A Complete Analysis", ["C. O.//Pace", "F. Bosco".replace(" ", "//")]),
    "suffix behind a comma": ("Thomas Gray, jr, 'World", ["Thomas//Gray/jr"]),
    "suffix of an inverted name": ("King, Martin Paul, Jr. (1964)", ["Martin Paul//King/Jr."]),
    "suffix behind the family name": ("SITES JR, J.W. (2012)", ["J.W.//SITES/JR"]),
    "Vancouver": ("Krag L, Wolf EB, Rat H. Social inequalities in", ["L//Krag", "EB//Wolf", "H.//Rat"]),
    "Vancouver initials that are particles elsewhere": (
        "Schmid AL, Silva DA, Mora DE. Validity and",
        ["AL//Schmid", "DA//Silva", "DE//Mora"],
    ),
    "Vancouver with full stops": ("Bhatt L., Kotha G., Nandi B. K. 2009. The", ["L.//Bhatt", "G.//Kotha", "B. K.//Nandi"]),
    "Irish": ("Smith JA, O'Brien K. Title of things", ["JA//Smith", "K.//O'Brien"]),
    "Irish without its apostrophe": ("Mack Andrew and O Hare (1990)", ["Andrew//Mack", "//O Hare"]),
    "particle": ("van der Veen C, Berg A. Title of", ["C/van der/Veen", "A.//Berg"]),
    "particle in natural order": ("Ludwig M. van Dorn (1999)", ["Ludwig M./van/Dorn"]),
    "particle behind the initials": ("Ferro, M. de O. et al. Title", ["M. de O.//Ferro"]),
    "a particle that is a family name": ("Du, Perry Paul (1980)", ["Perry Paul//Du"]),
    "capitals": ("BLANC, É. y FUENTES, R., 2017", ["É.//BLANC", "R.//FUENTES"]),
    "capitals and a title with a colon": ("BAKTIN, M. Freudismo: um esboço", ["M.//BAKTIN"]),
    "single word": ("Scrutator (1995)", ["//Scrutator"]),
    "single words with et al.": ("Duncan et al (2002)", ["//Duncan"]),
    "a last name alone": ("Vale, M and Kolgu (1991)", ["M//Vale", "//Kolgu"]),
    "given name without its capital": ("Rabe, annika and Utne, Bo eds. (2004)", ["annika//Rabe", "Bo//Utne"]),
    "initial without its capital": ("Miller, Robert f (1995)", ["Robert f//Miller"]),
    "family names first, dashes between": (
        "Sőregi Ilka – Barta Márton – Sőregi Ernő (2015)",
        ["Ilka//Sőregi", "Márton//Barta", "Ernő//Sőregi"],
    ),
    "given name in brackets": ("VOLIÈRE (Maud), Les fêtes", ["Maud//VOLIÈRE"]),
    "given names in brackets": ("VOLIÈRE (Jacques) et BOCAGE (Maud de), Les fêtes", ["Jacques//VOLIÈRE", "Maud/de/BOCAGE"]),
    "editors, given names in brackets": ("VOLIÈRE (M.), BOCAGE (A.) (dir.), Les fêtes", ["M.//VOLIÈRE", "A.//BOCAGE"]),
    "dashes between": ("G. Cambi – L. Canna – D. Lanz, Lo spazio", ["G.//Cambi", "L.//Canna", "D.//Lanz"]),
    "dashes between inverted names": ("Rossi, M. – Holt-Verdi, L. – De Neri, P.: Limo", ["M.//Rossi", "L.//Holt-Verdi", "P.//De Neri"]),
    "an Irish family name with its aspiration": ("Ó hAodha, D., Wells", ["D.//Ó hAodha"]),
    "a dash between initials": ("Martin, J. - P. and Holt, A.-M. (1999)", ["J. - P.//Martin", "A.-M.//Holt"]),
    "semicolons": ("Adam, C.; Coss, M.; Barone, V. In Theory", ["C.//Adam", "M.//Coss", "V.//Barone"]),
    "Cyrillic": ("Иванов, А. Б., Петров, В. Г. Название книги", ["А. Б.//Иванов", "В. Г.//Петров"]),
    "a title that begins behind an initial": ("Contar, Gaspar, La República e i magistrati", ["Gaspar//Contar"]),
    "first name turned, the others not, up to a title in quotation marks": (
        "Green, Simon J., Chi-Hsi Wa, Xia Hun, R. Mehmed Atil Azid, and Russ D. Graye. “A Title of Things.”",
        ["Simon J.//Green", "Chi-Hsi//Wa", "Xia//Hun", "R. Mehmed Atil//Azid", "Russ D.//Graye"],
    ),
    "the same up to a year between full stops": (
        "Green, Simon J., Chi-Hsi Wa, and Russ D. Graye. 2017. Evolution of tides",
        ["Simon J.//Green", "Chi-Hsi//Wa", "Russ D.//Graye"],
    ),
    "the same with a given name that is a particle elsewhere": (
        "D’Amora, Dalia, Nils Drost, Ben Alden, et al. “Green, Round",
        ["Dalia//D’Amora", "Nils//Drost", "Ben//Alden"],
    ),
    "initials without full stops in front of a year between full stops": (
        "Gato, S, A Moran, M Gato, e N Alba. 2013. «Validity",
        ["S//Gato", "A//Moran", "M//Gato", "N//Alba"],
    ),
    "a title in front of its imprint": ("Andersen, Benny, Imagined Harbours (London: Vasa, 1983)", ["Benny//Andersen"]),
    "an initial and a title in front of the year": ("Smyth, J. Greater Expectations. 2001. Penguin", ["J.//Smyth"]),
    "a particle glued of two": ("van’t Hoff, E., & van ’t Veld, C.", ["E./van’t/Hoff", "C./van ’t/Veld"]),
    "a family name in capitals in front of given name and initial": ("SMITH John A., The Long Title", ["John A.//SMITH"]),
    "a middle initial and a title": ("Cavasu, Henry O. British Colonialism and the Making", ["Henry O.//Cavasu"]),
}


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ.keys())
def test_reads_names_in_every_form(text: str, expected: list[str]) -> None:
    found = read_names(text)
    assert found is not None
    assert [shown(name) for name in found.names] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Government of Japan (1991)",
        "“Quoted title” (1991)",
        "the rivers of the north",
        "1999. Title",
        "Rivers and their silt in the north",
        "",
        "((((",
    ],
)
def test_reads_no_names_where_there_are_none(text: str) -> None:
    assert read_names(text) is None


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("K. Chand and J. Misra, Parallel Program Design: A Foundation", ", Parallel Program Design: A Foundation"),
        ("Olga Terni, Vivaldi at Brescia: The", ", Vivaldi at Brescia: The"),
        ("K. Ruter, Odysseeinterpretationen. Zweiter Teil", ", Odysseeinterpretationen. Zweiter Teil"),
        ("Rabe, A. and Utne, B. eds. (2004)", " eds. (2004)"),
    ],
    ids=["bare words behind initials", "words in lower case", "one word behind initials", "role"],
)
def test_stops_at_the_first_thing_that_is_no_name(text: str, behind: str) -> None:
    found = read_names(text)
    assert found is not None
    assert text[found.span.end :] == behind


def test_spans_quote_the_names() -> None:
    text = "Hase, T., J. Hasla, et al. (1993)"
    found = read_names(text)
    assert found is not None
    assert [span.of(text) for span in found.spans] == ["Hase, T.", "J. Hasla"]
    assert found.span.of(text) == "Hase, T., J. Hasla, et al."
    assert found.truncated


@pytest.mark.parametrize(
    ("text", "family_first", "family"),
    [
        ("Fujita Hiroko (1989)", True, "Fujita"),
        ("Fujita Hirokazu (1989)", False, "Hirokazu"),
        ("Fujita Hiroko (1989)", False, "Fujita"),
        ("Donald C. Hellman (1969)", True, "Hellman"),
        ("Lonna E. Carlisle (1994)", True, "Carlisle"),
        ("Pillow R. Paul (2001)", True, "Pillow"),
        ("Garth Raymond L (1991)", True, "Garth"),
        ("Masa, Sato and Hide Sawa (1993)", True, "Masa"),
    ],
)
def test_follows_the_habit_of_the_list(text: str, family_first: bool, family: str) -> None:
    found = read_names(text, family_first=family_first)
    assert found is not None
    assert found.names[0].family == family


@pytest.mark.parametrize(("text", "expected"), [("Government of Japan", True), ("World Bank", True), ("Moreau, Anna", False), ("", False)])
def test_knows_the_words_of_bodies(text: str, expected: bool) -> None:
    assert is_body(text) is expected


def test_bodies_joined_by_a_dash_are_not_turned() -> None:
    found = read_names("World Bank – Asian Development Bank – Rural Office (2010)")
    assert found is None or all(name.family != "World" for name in found.names)


def test_a_role_or_a_year_in_brackets_is_no_given_name() -> None:
    for text in ("VOLIÈRE (Ed.), Les fêtes", "VOLIÈRE (1985), Les fêtes", "Volière (Lyon), Les fêtes"):
        found = read_names(text)
        assert found is None or all(name.given is None for name in found.names)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lund, Anna", Name("Lund", "Anna")),
        ("Lund, Anna W.", Name("Lund", "Anna W.")),
        ("Anna Lund", Name("Lund", "Anna")),
        ("Van Lund", Name("Van Lund")),
        ("Abematsu Shigeo", Name("Abematsu", "Shigeo")),
        ("Lund, Others", None),
        ("Lund, Editor", None),
    ],
)
def test_one_person_in_plain_words(text: str, name: Name | None) -> None:
    """And what has the same form, and is something else: particles, a given name that stands last, words that are nobody's name."""
    found = read_names(text, complete=True)
    assert (found.names[0] if found and found.span.end == len(text) else None) == name


def test_two_bare_words_where_the_family_leads() -> None:
    found = read_names("Fujii Hiroaki", family_first=True, complete=True)
    assert found is not None
    assert found.names == (Name("Fujii", "Hiroaki"),)
