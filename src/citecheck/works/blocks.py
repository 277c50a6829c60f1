"""Which printings are worth comparing: those that share a key, and stand near each other among those that do. The work grows as the entries do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from citecheck.resolve.names import leveled
from citecheck.text.fold import words
from citecheck.works.known import Known

Key = tuple[str, ...]
WINDOW = 12  # printings behind one in the order of a block that it is compared with
_HEAD = 24  # letters of a title's beginning
_LETTERS = 12  # of a family name
_TELLING = frozenset({"doi", "isbn", "place", "text"})  # blocks whose members are compared whatever their titles
_SHARED = 0.5  # of the shorter title's telling words


def pairs(known: Sequence[Known]) -> Iterator[tuple[int, int]]:
    """Indices of printings to compare, each pair once, the smaller index first."""
    blocks: defaultdict[Key, list[int]] = defaultdict(list)
    for index, one in enumerate(known):
        for key in keys(one):
            blocks[key].append(index)
    seen: set[tuple[int, int]] = set()
    for key, block in blocks.items():
        near = sorted(block, key=lambda index: (known[index].content, known[index].form, index)) if len(block) > 1 else block
        for place, first in enumerate(near):
            for second in near[place + 1 : place + 1 + WINDOW]:
                pair = (min(first, second), max(first, second))
                if pair not in seen and (key[0] in _TELLING or _plausible(known[first], known[second])):
                    seen.add(pair)
                    yield pair


def keys(one: Known) -> Iterator[Key]:
    """The keys of a printing: its identifiers; its text without links; the beginning of its title; name and year; volume, first page and year. Not one of them is proof."""
    item, year = one.item, str(one.year or "")
    if doi := one.printing.certain_doi:
        yield ("doi", doi)
    if one.doi and one.doi != one.printing.certain_doi:
        yield ("doi", one.doi)
    if one.isbn:
        yield ("isbn", one.isbn)
    if one.content and not one.weak:
        yield ("title", leveled("".join(one.content))[:_HEAD])
    if one.names:
        yield ("name", leveled("".join(one.names))[:_LETTERS], year)
    if one.text:
        yield ("text", one.text)
    page = words((item.page or item.number or "")[:60])[:1]
    if item.volume and page:
        yield ("place", *words(item.volume[:60]), *page)


def _plausible(one: Known, other: Known) -> bool:
    """Whether a closer look may pay: half of the shorter title's words in common, the same pages, or a title that is missing."""
    if one.item.page and one.item.page == other.item.page:
        return True
    mine, yours = set(one.content), set(other.content)
    if not mine or not yours or not (one.item.title and other.item.title):
        return True
    return len(mine & yours) >= _SHARED * min(len(mine), len(yours)) or leveled("".join(one.content)) == leveled("".join(other.content))
