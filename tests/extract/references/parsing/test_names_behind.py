"""What stands among and behind names in a run of authors: particles of nobility, orders, suffixes, words for others, names without a comma between."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing import parse
from citecheck.extract.references.parsing.fields.family_first import row
from citecheck.extract.references.parsing.fields.nobility import noble
from citecheck.model import Name

BEHIND = " (2001). Mud and silt. Journal of Rivers, 3, 4-9."


def authors(printed: str) -> tuple[Name, ...]:
    return parse(printed + BEHIND).item.author


@pytest.mark.parametrize(
    ("printed", "want"),
    [
        ("Humboldt, W. v.", (Name("Humboldt", "W.", "v."),)),
        ("Egloff, Hans von und zu", (Name("Egloff", "Hans", "von und zu"),)),
        ("Hans Peter v. Marrow", (Name("Marrow", "Hans Peter", "v."),)),
        ("Rahner, Karl, S.J.", (Name("Rahner", "Karl"),)),
        ("Weiss, Peter H., O.P.", (Name("Weiss", "Peter H."),)),
        ("Harding, Thomas W., 3rd", (Name("Harding", "Thomas W.", suffix="3rd"),)),
        ("Harding TW 3rd, Lund B.", (Name("Harding", "TW", suffix="3rd"), Name("Lund", "B"))),
        ("W. and A. Marrow", (Name("Marrow", "W."), Name("Marrow", "A."))),  # who share a family name
        ("W. e A. van Marrow", (Name("Marrow", "W.", "van"), Name("Marrow", "A.", "van"))),
        ("M. and Anna Marrow", (Name(literal="M."), Name("Marrow", "Anna"))),
        ("Smith J Brown K", (Name("Smith", "J"), Name("Brown", "K"))),
        ("Smith, J. Brown, K.", (Name("Smith", "J."), Name("Brown", "K."))),
        ("SMITH, J. BROWN, K. & LUND, B.", (Name("SMITH", "J."), Name("BROWN", "K."), Name("LUND", "B."))),
        ("Rev. Thomas Marrow", (Name("Marrow", "Rev. Thomas"),)),
        ("The Rev. T. Marrow and Mrs. Emily Lund", (Name("Marrow", "The Rev. T."), Name("Lund", "Mrs. Emily"))),
        ("Sir William Marrow", (Name("Marrow", "Sir William"),)),
        ("Lt. Col. John Marrow", (Name("Marrow", "Lt. Col. John"),)),
        ("Marrow, Rev. Thomas", (Name("Marrow", "Rev. Thomas"),)),
        ("Marrow, Rev. T. and Lund, B.", (Name("Marrow", "Rev. T."), Name("Lund", "B."))),
        ("Mrs. Marrow", (Name("Marrow", "Mrs."),)),
        ("Anna Marrow mit Peter Lund", (Name("Marrow", "Anna"), Name("Lund", "Peter"))),
        ("Marrow, A. met Lund, B.", (Name("Marrow", "A."), Name("Lund", "B."))),
        ("Marrow, Anna, with Peter Lund", (Name("Marrow", "Anna"), Name("Lund", "Peter"))),
        ("Said M. Al Marrow", (Name("Marrow", "Said M.", "Al"),)),
        ("Ahmed Al Rashid, Salim Al Marrow", (Name("Rashid", "Ahmed", "Al"), Name("Marrow", "Salim", "Al"))),
    ],
)
def test_names_are_read(printed: str, want: tuple[Name, ...]) -> None:
    assert authors(printed) == want


@pytest.mark.parametrize(
    ("printed", "want"),
    [
        ("Rahner, S.J.", (Name("Rahner", "S.J."),)),  # initials
        ("Holt, Anna V.", (Name("Holt", "Anna V."),)),
        ("Sir, Anna", (Name("Sir", "Anna"),)),
        ("Gen. Motors", (Name(literal="Gen. Motors"),)),
        ("Leben mit Karl Holt", (Name(literal="Leben mit Karl Holt"),)),
        ("Zu, Anna", (Name("Zu", "Anna"),)),
        ("Smith J, Brown K", (Name("Smith", "J"), Name("Brown", "K"))),
        ("Holt, P. Marrow", (Name("Holt", "P. Marrow"),)),
        ("Garcia Marrow, Federico Juan", (Name("Garcia Marrow", "Federico Juan"),)),
    ],
)
def test_what_looks_alike_stays(printed: str, want: tuple[Name, ...]) -> None:
    assert authors(printed) == want


@pytest.mark.parametrize("words", [", et. al.", " et.al.", " & cols.", " u. Mitarb.", " & Mitarbeiter"])
def test_words_for_others(words: str) -> None:
    item = parse(f"Pérez, J.{words}{BEHIND}").item
    assert item.author == (Name("Pérez", "J."),)
    assert item.authors_truncated


@pytest.mark.parametrize(
    ("printed", "want"),
    [
        ("Marrow, Karl Frhr. v.", (Name("Marrow", "Karl Frhr.", "v."),)),
        ("Karl Frhr. v. Marrow", (Name("Marrow", "Karl Frhr.", "v."),)),
        ("v. Marrow, Karl", (Name("Marrow", "Karl", "v."),)),
        ("Graf zu Marrow, Karl", (Name("Marrow", "Karl Graf", "zu"),)),
        ("Marrow, Karl Graf von", (Name("Marrow", "Karl Graf", "von"),)),
        ("C. Gf. v. Marrow", (Name("Marrow", "C. Gf.", "v."),)),
        ("O. H. v. d. Marrow", (Name("Marrow", "O. H.", "v. d."),)),
        ("v. Braun, Chr./Hof, R.", (Name("Braun", "Chr.", "v."), Name("Hof", "R."))),
        ("Braun, Christina v. und Inge Lund", (Name("Braun", "Christina", "v."), Name("Lund", "Inge"))),
        ("Hof, R., v. Braun, C. und Lund, B.", (Name("Hof", "R."), Name("Braun", "C.", "v."), Name("Lund", "B."))),
    ],
)
def test_names_of_nobility(printed: str, want: tuple[Name, ...]) -> None:
    assert noble(printed) == want


@pytest.mark.parametrize(
    "printed", ["Marrow, Karl", "Holt v. Marrow, A. v. B.", "von Marrow, Karl", "Graf, Karl", "Ritter, A. / Holt, B.", "Holt, B. V."]
)
def test_what_has_no_title_and_no_short_particle_is_read_elsewhere(printed: str) -> None:
    assert noble(printed) == ()


@pytest.mark.parametrize(
    ("printed", "want"),
    [
        ("Prof. Dr. Marrow, Hans", (Name("Marrow", "Hans"),)),
        ("Dr. phil. Hans Marrow", (Name("Marrow", "Hans"),)),
        ("Marrow, Hans, Dr.", (Name("Marrow", "Hans"),)),
        ("Marrow, H., Prof. Dr.", (Name("Marrow", "H."),)),
        ("Marrow, H., Dr. med.", (Name("Marrow", "H."),)),
        ("Dr Marrow, H.", (Name("Marrow", "H."),)),
        ("Marrow, Hans (†)", (Name("Marrow", "Hans"),)),
        ("Marrow, H. unter Mitarbeit von B. Lund", (Name("Marrow", "H."),)),
        ("Marrow, H., in Zusammenarbeit mit Berta Lund", (Name("Marrow", "H."),)),
        ("Marrow, Hans jun.", (Name("Marrow", "Hans", suffix="jun"),)),
        ("Lund, B. und Marrow, H. d. Ä.", (Name("Lund", "B."), Name("Marrow", "H.", suffix="d. Ä"))),
        ("Meyer zu Marrow, Wolf/Große Lund, Hermann", (Name("Meyer zu Marrow", "Wolf"), Name("Große Lund", "Hermann"))),
    ],
)
def test_what_stands_beside_names_is_none(printed: str, want: tuple[Name, ...]) -> None:
    assert authors(printed) == want


@pytest.mark.parametrize(
    ("printed", "want"),
    [
        ("Drost, H.", (Name("Drost", "H."),)),
        ("Marrow, Jun", (Name("Marrow", "Jun"),)),
        ("Marrow, Phil", (Name("Marrow", "Phil"),)),
        ("Dr Marrow", (Name("Marrow", "Dr"),)),
        ("Helping Hands Association", (Name(literal="Helping Hands Association"),)),
        ("Atkins Consultants in association with Roger Tym", (Name(literal="Atkins Consultants in association with Roger Tym"),)),
    ],
)
def test_what_looks_like_it_is_a_name(printed: str, want: tuple[Name, ...]) -> None:
    assert authors(printed) == want


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("Marrow, A. – Lund, B.", (Name("Marrow", "A."), Name("Lund", "B."))),
        ("Große Kuhl, Hermann/Lund, Anna M.", (Name("Große Kuhl", "Hermann"), Name("Lund", "Anna M."))),
        ("Marrow, A.", ()),
        ("Marrow, A., Lund, B.", ()),
        ("Anna Marrow – Berta Lund", ()),
        ("Marrow, A. / Lund", ()),
    ],
)
def test_a_row_of_inverted_names(printed: str, names: tuple[Name, ...]) -> None:
    assert row(printed) == names


def test_what_stands_for_a_date_may_be_all_of_an_editor() -> None:
    found = parse("Lund, Bo. 2001. “Mud Roads.” Pp. 107-37 in Reeds, edited by S. D. ")
    assert found.item.editor == ()
    assert found.item.author == (Name("Lund", "Bo"),)
