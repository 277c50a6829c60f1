"""The people of a reference list, and pairs of spellings that may be one person."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citecheck.model import Evidence, Name, Reference
from citecheck.reconcile.index import title_words
from citecheck.reconcile.spelling import compact, keys, romanised, slipped
from citecheck.text.fold import words

_LONGEST = 24  # letters of a family name that is compared by its slips
_SHORTEST = 4
_CROWD = 12  # spellings under one key: a very common beginning tells nothing
_COMMON_WORD = 5  # letters up to which a word of a title is not telling


@dataclass(frozen=True, slots=True)
class Person:
    """One spelling of a name: family and given as printed, and the entries that print it."""

    family: str
    given: str
    references: tuple[Reference, ...]

    @property
    def first(self) -> str:
        """The first given name, or initial, folded."""
        return words(self.given)[0]

    @property
    def label(self) -> str:
        """As lists print it."""
        return f"{self.family}, {self.given}"


def people_of(evidence: Evidence) -> list[Person]:
    """Every spelling of a person's name in entries that were read surely."""
    rows: defaultdict[tuple[str, str], list[tuple[Name, Reference]]] = defaultdict(list)
    for reference in evidence.references:
        if reference.sure and not reference.fragment and not reference.keys:  # a .bib file may hold more than is cited
            for name in (*reference.item.author, *reference.item.editor):
                if name.family and name.given and words(name.given):
                    rows[_plain(name.family), _plain(name.given)].append((name, reference))
    return [Person(group[0][0].family or "", group[0][0].given or "", tuple(one for _, one in group)) for group in rows.values()]


def _plain(text: str) -> str:
    """A spelling without case and punctuation, marks kept."""
    return "".join(letter for letter in unicodedata.normalize("NFC", text).casefold() if letter.isalnum())


def pairs(people: Sequence[Person]) -> Iterator[tuple[Person, Person]]:
    """Spellings whose families may be one name and whose first given names begin alike, each pair once."""
    buckets: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for place, person in enumerate(people):
        for key in _bucket_keys(person.family):
            buckets[key, person.first[0]].append(place)
    seen: set[tuple[int, int]] = set()
    for bucket in buckets.values():
        if len(bucket) > _CROWD:
            continue
        for index, one in enumerate(bucket):
            for other in bucket[index + 1 :]:
                if (one, other) not in seen and _plain(people[one].family) != _plain(people[other].family):
                    seen.add((one, other))
                    yield people[one], people[other]


def _bucket_keys(family: str) -> set[str]:
    letters = compact(family)
    shapes = {*keys(family), "~" + romanised(letters)}
    if _SHORTEST <= len(letters) <= _LONGEST:
        shapes |= {letters[:place] + letters[place + 1 :] for place in range(len(letters))}
    return shapes


def same_sound(one: Person, other: Person) -> bool:
    """Whether the families are one name with and without marks, or in two romanisations; a slip is less."""
    return bool(keys(one.family) & keys(other.family)) or romanised(compact(one.family)) == romanised(compact(other.family))


def is_slip(one: Person, other: Person) -> bool:
    """Whether the families are a slip of the pen apart."""
    return slipped(compact(one.family), compact(other.family))


def same_given(one: Person, other: Person) -> bool:
    """Whether the given names are spelled out and agree, middle names aside."""
    mine, theirs = words(one.given), words(other.given)
    return mine[0] == theirs[0] and len(mine[0]) > 1 and not _contradict(mine[1:], theirs[1:])


def initials_agree(one: Person, other: Person) -> bool:
    """Whether no given name or initial of one contradicts those of the other."""
    return not _contradict(words(one.given), words(other.given))


def _contradict(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    return any(a[0] != b[0] or (len(a) > 1 and len(b) > 1 and a != b) for a, b in zip(mine, theirs, strict=False))


def common_ground(one: Person, other: Person) -> str | None:
    """What else the entries of both have in common: a co-author, or telling words of the titles. None when nothing, or when both stand in one entry."""
    if {reference.id for reference in one.references} & {reference.id for reference in other.references}:
        return None
    team, crew = (_colleagues(person) for person in (one, other))
    shared = sorted(team & crew)
    if shared:
        return f"both write with {shared[0].title()}"
    mine, theirs = (_title_words(person) for person in (one, other))
    telling = sorted(mine & theirs)
    return f"both write on “{telling[0]} … {telling[1]}”" if len(telling) > 1 else None


def _colleagues(person: Person) -> set[str]:
    return {
        " ".join(words(name.family))
        for reference in person.references
        for name in (*reference.item.author, *reference.item.editor)
        if name.family and compact(name.family) != compact(person.family)
    }


def _title_words(person: Person) -> set[str]:
    return {word for reference in person.references for word in title_words(reference.item.title or "") if len(word) > _COMMON_WORD}
