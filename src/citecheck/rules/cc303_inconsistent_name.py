"""One person is spelled in two ways in the list.

Notes two spellings of a family name (Müller and Mueller, Dostoevsky and Dostoyevsky, a slip of the pen) where the entries show that one person is meant: the given names are
spelled out and agree, or the initials agree and both write with the same co-author or on the same matter. A slip of the pen needs both. Where nothing but like names speaks for it, they are two people. There is one
finding for each pair of spellings.

Why it matters: the works of one author stand apart in the list, and readers take one author for two.

Flagged:

    Souls died (Dostoevsky 1994; Dostoyevsky 2001).

    References

    Dostoevsky, Fyodor (1994), Demons, Oxford: Delta Press.

    Dostoyevsky, Fyodor (2001), The Adolescent, Oxford: Delta Press.

Not flagged:

    Souls died (Hansen 1994; Hanson 2001).

    References

    Hansen, Peter (1994), Demons, Oxford: Delta Press.

    Hanson, Peter (2001), The Adolescent, Oxford: Delta Press.

To settle it: choose the spelling of the title pages, or of the one that is better known, and keep to it.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Evidence, Problem, Severity
from citecheck.rules.people import Person, common_ground, initials_agree, is_slip, pairs, people_of, same_given, same_sound
from citecheck.rules.rule import rule
from citecheck.rules.wording import entry_lines, join


@rule("CC303", "inconsistent-name", Severity.NOTE)
def inconsistent_name(evidence: Evidence) -> Iterator[Problem]:
    """One problem per pair of spellings."""
    told: set[frozenset[str]] = set()
    for one, other in pairs(people_of(evidence)):
        spellings = frozenset((one.family.casefold(), other.family.casefold()))
        why = _why(one, other)
        if why and spellings not in told:
            told.add(spellings)
            yield _problem(evidence, one, other, why)


def _why(one: Person, other: Person) -> str | None:
    """Why the two spellings are one person; None when that is not sure."""
    if not initials_agree(one, other):
        return None
    ground = common_ground(one, other)
    if same_sound(one, other):
        return ground or ("the given names agree" if same_given(one, other) and not _share_entry(one, other) else None)
    return ground if ground and is_slip(one, other) and same_given(one, other) else None


def _share_entry(one: Person, other: Person) -> bool:
    return bool({reference.id for reference in one.references} & {reference.id for reference in other.references})


def _problem(evidence: Evidence, one: Person, other: Person, why: str) -> Problem:
    entries = [sorted(dict.fromkeys(person.references), key=lambda reference: reference.span) for person in (one, other)]
    places = [
        f"“{person.label}” (line{'s' if len(own) > 1 else ''} {entry_lines(evidence, own)})"
        for person, own in zip((one, other), entries, strict=True)
    ]
    rarer = min((one, other), key=lambda person: len(person.references))
    return Problem(
        rarer.references[0].span,
        f"The list has {join(places)}, and {why}. Are they one person, and which spelling is right?",
        references=tuple(dict.fromkeys(reference.id for person in (one, other) for reference in person.references)),
        data=(("spellings", (one.label, other.label)), ("evidence", why)),
        identity=tuple(sorted((one.label, other.label))),
    )
