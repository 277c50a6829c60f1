"""The key that a work goes by in a list of many documents: readable, its own, and the same tomorrow.

A key is a cite key and six figures of a digest: ``okafor2004harbours-1f9c2e``. The digest is of what the spellings of a work share: the first name,
the year, the telling words of the main title, the volume of a book, and whether it is a thesis, data or software. So a key does not depend on the order of the list,
nor on the spelling, mostly, nor on the other works unless they share all of that: then each has a digest of all that it prints. It may change all the same when such a
work joins, or an entry that changes the year or the first name that are taken; who needs it never to, keeps a
register of identities beside the list: which entries, by their digests, bore which key.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from citecheck.export import cite_keys
from citecheck.model import Item
from citecheck.resolve.kinds import Kind, kind_of
from citecheck.resolve.names import leveled
from citecheck.text.digest import entry_digest
from citecheck.text.fold import words
from citecheck.works.known import content_words, first_name

SCHEMA = "citecheck-identities/1"
_FIGURES = 6
_APART = frozenset({Kind.THESIS, Kind.DATA, Kind.SOFTWARE})  # kinds that say so themselves, and are never one with another kind


@dataclass(frozen=True, slots=True)
class Register:
    """The keys that works have had: the digest of each printed entry, and the key that it went by."""

    keys: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> str:
        """Sorted by key, an entry a line, so that two states can be compared line by line."""
        rows: defaultdict[str, list[str]] = defaultdict(list)
        for digest, key in self.keys.items():
            rows[key].append(digest)
        return json.dumps({"schema": SCHEMA, "works": {key: sorted(rows[key]) for key in sorted(rows)}}, indent=1) + "\n"


def read_register(text: str) -> Register:
    """A register from its JSON. Raises ``ValueError`` for anything else."""
    data = json.loads(text)
    works = data.get("works") if isinstance(data, dict) and data.get("schema") == SCHEMA else None
    if not isinstance(works, dict) or not all(isinstance(row, list) and all(isinstance(one, str) for one in row) for row in works.values()):
        raise ValueError("this is no register of identities")
    return Register({digest: key for key, row in works.items() for digest in row})


def identities(works: Sequence[tuple[Item, Sequence[str]]], known: Register) -> tuple[str, ...]:
    """A key per work, given its merged item and its entries as printed; what ``known`` has a key for, keeps it."""
    digests = [sorted({entry_digest(text) for text in texts if text}) for _, texts in works]
    found = _remembered([[entry_digest(text) for text in texts if text] for _, texts in works], known)
    taken = set(found.values())
    fresh = [number for number in range(len(works)) if number not in found]
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for number in fresh:
        groups[_key(works[number][0], core(works[number][0]))].append(number)
    for key, members in groups.items():
        for number in members:
            item = works[number][0]
            whole = len(members) > 1 or key in taken
            found[number] = _key(item, (*core(item), repr(item), *digests[number])) if whole else key
    return _told_apart([found[number] for number in range(len(works))])


def _told_apart(keys: Sequence[str]) -> tuple[str, ...]:
    """Keys of which works that are printed alike, and are too little known to be one, share none: the second gets a number."""
    seen: Counter[str] = Counter()
    told = []
    for key in keys:
        seen[key] += 1
        told.append(key if seen[key] == 1 else f"{key}-{seen[key]}")
    return tuple(told)


def remember(works: Iterable[tuple[str, Sequence[str]]], known: Register) -> Register:
    """``known`` with the entries of these works, given by key; entries that are gone keep theirs, for they may come back.

    What is printed alike in two works names neither.
    """
    rows = {(entry_digest(text), key) for key, texts in works for text in texts if text}
    count = Counter(digest for digest, _ in rows)
    return Register(dict(known.keys) | {digest: key for digest, key in sorted(rows) if count[digest] == 1})


def _remembered(digests: Sequence[Sequence[str]], known: Register) -> dict[int, str]:
    """Work -> key that most of its entries bore. Where two works bore one key, the one with more of its entries keeps it."""
    claims = []
    for number, own in enumerate(digests):
        votes = Counter(known.keys[digest] for digest in own if digest in known.keys)
        claims += [(-count, key, min(own), number) for key, count in votes.items()]
    found: dict[int, str] = {}
    taken: set[str] = set()
    for _, key, _, number in sorted(claims):
        if number not in found and key not in taken:
            found[number] = key
            taken.add(key)
    return found


def core(item: Item) -> tuple[str, ...]:
    """What the spellings of a work share."""
    whole = kind_of(item) in (Kind.WHOLE, Kind.OTHER)
    parts = words(item.volume or "") if whole else ()
    kind = (kind_of(item).value,) if kind_of(item) in _APART else ()
    return (leveled("".join(first_name(item))), str(item.issued.year if item.issued else ""), *content_words(item), "/", *parts, *kind)


def _key(item: Item, told: Sequence[str]) -> str:
    return f"{cite_keys([item])[0]}-{hashlib.sha256(' '.join(told).encode()).hexdigest()[:_FIGURES]}"
