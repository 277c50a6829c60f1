"""Cite keys that a person can read and that stay the same: ``chufrin1999russia``.

First family, year, first significant word of the title, in ASCII lower case; without a name, two words of the title and the year. A key depends on its own entry only, unless two entries would have
the same one: then each gets a letter, in the order of their content, so that the order of the list does not matter.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import count

from citecheck.export.entry import Entry
from citecheck.model import Item
from citecheck.text.fold import fold, words

# Articles, prepositions and conjunctions that a title may begin with, in the languages that bibliographies here are written in (folded).
_FUNCTION_WORDS = frozenset(
    "a an the of on in at to for from by with and or as its is are how what why when who "
    "der die das den dem des ein eine einer eines zur zum zu im am und oder von vom fur uber auf mit "
    "le la les l un une des du de d au aux et ou en dans sur pour par "
    "el los las lo una unos unas del al y e o con por para sobre "
    "os as um uma do da dos das no na nos nas ao em com il gli i uno della delle dei nel nella per su "
    "het een van voor op naar over "
    "i v o na k s po".split()
)
_UNSAFE = re.compile(r"[\s,{}()\"#%~\\=]")  # what ends a key in BibTeX
_LONGEST = 24  # letters of one part of a key; longer names are cut


def cite_keys(items: Sequence[Item], given: Collection[str] = ()) -> tuple[str, ...]:
    """One unique key per item, in the order given; none of those that others have already been ``given``."""
    groups: dict[str, list[int]] = defaultdict(list)
    for index, item in enumerate(items):
        groups[_base(item)].append(index)
    keys = {members[0]: base for base, members in groups.items() if len(members) == 1 and base not in given}
    taken = set(groups) | set(given)
    for base, members in groups.items():
        if members[0] in keys:
            continue
        free = (f"{base}{letters}" for letters in _letters() if f"{base}{letters}" not in taken)
        for index, key in zip(sorted(members, key=lambda i: (_content(items[i]), i)), free, strict=False):
            keys[index] = key
            taken.add(key)
    return tuple(keys[index] for index in range(len(items)))


def entry_keys(entries: Sequence[Entry]) -> tuple[str, ...]:
    """One unique key per entry: its author's where BibTeX can have it and no entry above has it, else one that is made."""
    given: dict[int, str] = {}
    taken: set[str] = set()
    for index, entry in enumerate(entries):
        if entry.key and not _UNSAFE.search(entry.key) and entry.key not in taken:
            given[index] = entry.key
            taken.add(entry.key)
    rest = [index for index in range(len(entries)) if index not in given]
    made = cite_keys([entries[index].item for index in rest], taken)
    keys = given | dict(zip(rest, made, strict=True))
    return tuple(keys[index] for index in range(len(entries)))


def _base(item: Item) -> str:
    year = str(item.issued.year) if item.issued and item.issued.year is not None else "nd"
    title = item.title or item.container_title or ""
    name = _name(item)
    if not name:
        return f"{''.join(_significant(title)[:2])[:_LONGEST] or 'anonymous'}{year.lstrip('-')}"
    return f"{name[:_LONGEST]}{year.lstrip('-')}{_first_word(title)[:_LONGEST]}"


def _name(item: Item) -> str:
    """The first author's family, or the first editor's where a whole book has only editors."""
    holders = item.author or (item.editor if not item.container_title else ())
    if not holders:
        return ""
    first = holders[0]
    if first.literal:
        return "".join(_significant(first.literal)[:2])
    return fold(first.family or first.given or "").replace(" ", "")


def _first_word(text: str) -> str:
    found = _significant(text)
    return next((word for word in found if not word.isdigit()), found[0] if found else "")


def _significant(text: str) -> tuple[str, ...]:
    """The words of ``text`` that say something; all of them when none does."""
    every = tuple(word for word in words(text) if word.isascii() and word.isalnum())
    return tuple(word for word in every if word not in _FUNCTION_WORDS and (len(word) > 1 or word.isdigit())) or every


def _content(item: Item) -> tuple[str, ...]:
    """What tells entries of the same base apart, whatever their place in the list."""
    told = (item.title, item.container_title, item.volume, item.issue, item.page, item.publisher, item.url, item.doi)
    return (*(fold(value or "") for value in told), repr(item))


def _letters() -> Iterator[str]:
    """a to z, then aa, ab ..."""
    for number in count():
        letters = ""
        rest = number + 1
        while rest:
            rest, digit = divmod(rest - 1, 26)
            letters = chr(ord("a") + digit) + letters
        yield letters
