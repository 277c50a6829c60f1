"""Whether two lists name the same people: in any order, with initials or full names, transliterated, inverted or with particles."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model import Name
from citecheck.resolve.judged import Judged, different, equivalent, one_sided, same
from citecheck.text.fold import words
from citecheck.text.similarity import edits, same_words

MOST = 60  # names of a list that are compared
LONGEST = 200  # characters of a name that are compared
_BODY = 0.9  # likeness of two bodies' names
_PARTICLES = frozenset("van von de der den du la le di da del della dos das el al bin ibn zu zur ter ten af av st".split())
_SUFFIXES = frozenset("jr sr ii iii iv".split())
_LEVELS = (  # transliterations of one letter, longest first
    ("shch", "sc"), ("ae", "a"), ("oe", "o"), ("ue", "u"), ("ss", "s"), ("kh", "h"), ("ch", "c"), ("yu", "iu"), ("ya", "ia"), ("ts", "c"), ("zh", "z"),
    ("sh", "s"), ("y", "i"), ("j", "i"),
)  # fmt: skip


def compare_names(ours: Sequence[Name], theirs: Sequence[Name], *, truncated: bool = False) -> Judged:
    """``truncated``: our list ends in "et al.", so that the record may name more."""
    silent = one_sided(ours, theirs)
    if silent:
        return silent
    mine, yours = list(ours[:MOST]), list(theirs[:MOST])
    matched = _match(mine, yours)
    reasons = list(dict.fromkeys(reason for reason in matched.values() if reason != "equal"))
    if len(matched) == len(mine):
        return _all_of_ours(len(ours), len(theirs), reasons, truncated=truncated, first=any(_person(mine[0], other) for other in yours[:1]))
    if len(matched) == len(yours) == len(theirs) and 0 in matched:
        return equivalent("the record names only some of them")
    if matched and 0 in matched:
        unknown = next(name.label for index, name in enumerate(mine) if index not in matched)
        return different(f"the record does not name {unknown}", near=True)
    if matched:
        return different(f"the record does not name {mine[0].label}")
    return different("other names")


def _all_of_ours(ours: int, theirs: int, reasons: list[str], *, truncated: bool, first: bool) -> Judged:
    if ours < theirs and not truncated:
        reason = f"the record names {theirs - ours} more"
        return different(reason, near=True) if first else different(f"{reason}, and another first")
    if ours < theirs:
        return equivalent("et al.")
    return equivalent(", ".join(reasons)) if reasons else same()


def _match(mine: Sequence[Name], yours: Sequence[Name]) -> dict[int, str]:
    """Index in ``mine`` -> how it was recognized; each of ``yours`` is used once, exact matches first."""
    pairs = [(reason, i, k) for i, name in enumerate(mine) for k, other in enumerate(yours) if (reason := _person(name, other))]
    matched: dict[int, str] = {}
    used: set[int] = set()
    for reason, i, k in sorted(pairs, key=lambda pair: (pair[0] != "equal", abs(pair[1] - pair[2]))):
        if i not in matched and k not in used:
            matched[i] = reason
            used.add(k)
    return matched


def _person(mine: Name, other: Name) -> str | None:
    """How ``mine`` is recognized in ``other``, or None."""
    if mine.literal or other.literal:
        return _literal(mine, other)
    family, their_family = _family(mine), _family(other)
    given, their_given = words((mine.given or "")[:LONGEST]), words((other.given or "")[:LONGEST])
    if not family or not their_family:
        return None
    if family == their_family:
        return _given(given, their_given, "equal")
    if set(family) <= set(their_family) or set(their_family) <= set(family):
        return _given(given, their_given, "one part of a double name")
    if _spelling("".join(family), "".join(their_family)):
        return _given(given, their_given, "spelled otherwise")
    if family == their_given and (not given or given == their_family or _initials(given, their_family)):
        return "given and family name exchanged"
    whole, their_whole = {*family, *given}, {*their_family, *their_given}
    if len(whole) > 1 and whole == their_whole:
        return "given and family name divided otherwise"
    return None


def _literal(mine: Name, other: Name) -> str | None:
    one, two = (words((name.literal or " ".join(part for part in (name.given, name.label) if part))[:LONGEST]) for name in (mine, other))
    if not one or not two:
        return None
    if one == two:
        return "equal"
    if mine.literal and other.literal:
        acronym = {"".join(word[0] for word in side if word not in _PARTICLES | {"of", "the", "and", "for"}) for side in (one, two)}
        if acronym & {"".join(one), "".join(two)}:
            return "abbreviated"
        return "worded otherwise" if same_words(" ".join(one), " ".join(two)) >= _BODY else None
    person, body = (mine, two) if not mine.literal else (other, one)
    family = _family(person)
    if family and len(body) <= 5 and (body[-len(family) :] == family or body[: len(family)] == family):
        rest = tuple(word for word in body if word not in family)
        return _given(rest, words(person.given or ""), "not divided into given and family name")
    return None


def _family(name: Name) -> tuple[str, ...]:
    parts = words((name.family or "")[:LONGEST])
    return tuple(word for word in parts if word not in _PARTICLES and word not in _SUFFIXES) or parts


def _given(mine: tuple[str, ...], yours: tuple[str, ...], reason: str) -> str | None:
    """``reason``, with a word on the given names; None when they are another person's."""
    if not mine or not yours:
        return reason if mine == yours else ("no given name" if reason == "equal" else reason)
    if mine == yours:
        return reason
    if not _initials(mine, yours):
        return None
    return "initials" if reason == "equal" else reason


def _initials(mine: tuple[str, ...], yours: tuple[str, ...]) -> bool:
    """Whether given names may be one person's: the first letters meet, or one goes by a middle name. ``JA`` is read as two initials."""
    one, two = _letters(mine), _letters(yours)
    return one[0] == two[0] or (len(one) == 1 and one[0] in two) or (len(two) == 1 and two[0] in one)


def _letters(given: tuple[str, ...]) -> str:
    if len(given) == 1 and len(given[0]) <= 3 and not any(vowel in given[0][1:] for vowel in "aeiou"):
        return given[0]
    return "".join(word[0] for word in given)


def _spelling(one: str, two: str) -> bool:
    """Whether two family names are spellings of one: one letter apart, or alike once transliterations are leveled."""
    shorter = min(len(one), len(two))
    if shorter >= 5 and edits(one, two, 1) <= 1:
        return True
    return shorter >= 4 and leveled(one) == leveled(two)


def leveled(name: str) -> str:
    """Folded letters in which transliterations of one letter are alike: ``chrushchev`` and ``khrushchev``."""
    for letters, letter in _LEVELS:
        name = name.replace(letters, letter)
    return name
