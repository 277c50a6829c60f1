"""What stands among and behind names in a run of authors: particles of nobility, orders, suffixes, words for others, names without a comma between."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing import parse
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
        ("Harding TW 3rd, Lund B.", (Name("Harding", "TW", suffix="3rd"), Name("Lund", "B."))),
        ("Smith J Brown K", (Name("Smith", "J"), Name("Brown", "K"))),
        ("Smith, J. Brown, K.", (Name("Smith", "J."), Name("Brown", "K."))),
        ("SMITH, J. BROWN, K. & LUND, B.", (Name("SMITH", "J."), Name("BROWN", "K."), Name("LUND", "B."))),
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


def test_titles_of_nobility_are_no_given_names() -> None:
    assert noble("Marrow, Karl Frhr. v.") == noble("Karl Frhr. v. Marrow") == (Name("Marrow", "Karl", "v."),)
    assert noble("Marrow, Karl") == noble("Holt v. Marrow, A. v. B.") == ()
