"""Printings -> works: those that are surely one are put together, unless two of them contradict each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from citecheck.works.blocks import pairs
from citecheck.works.known import Known, know
from citecheck.works.printing import Printing
from citecheck.works.same import Likeness, Verdict, judge

Pair = tuple[int, int]
_MOST = 40  # spellings of one work that are all compared with each other; of more, each is compared with the first ones only


@dataclass(frozen=True, slots=True)
class KeptApart:
    """Two printings that are alike and stay apart, and why."""

    one: Printing
    other: Printing
    reason: str


@dataclass(frozen=True, slots=True)
class Gathered:
    """``works`` are the printings of each work, in the order of their places; so are the works."""

    works: tuple[tuple[Printing, ...], ...]
    apart: tuple[KeptApart, ...]


def gather_works(printings: Sequence[Printing]) -> Gathered:
    """Put the printings of one work together. The order in which they come does not matter."""
    groups = _alike(sorted(map(know, printings), key=lambda known: (known.form, _place(known.printing))))
    heads = [group[0] for group in groups]
    union = _Union(range(len(heads)))
    edges: list[Pair] = []
    doubts: dict[Pair, str] = {}
    judged = _Judged(heads)
    for pair in sorted(pairs(heads)):
        verdict = judged.verdict(pair)
        if verdict.certain and verdict.likeness is Likeness.SAME:
            union.join(*pair)
        elif verdict.likeness is Likeness.SAME:
            edges.append(pair)
        elif verdict.likeness is not Likeness.APART:
            doubts[pair] = verdict.reason
    components, refused = _without_conflicts(judged, union, edges)
    works = [sorted((known.printing for index in members for known in groups[index]), key=_place) for members in components]
    home = {index: number for number, members in enumerate(components) for index in members}
    apart = [
        KeptApart(heads[one].printing, heads[other].printing, reason)
        for (one, other), reason in sorted((doubts | refused).items())
        if home[one] != home[other]
    ]
    works.sort(key=lambda work: _place(work[0]))
    return Gathered(tuple(map(tuple, works)), tuple(_once(apart, home_of(works))))


def home_of(works: Sequence[Sequence[Printing]]) -> dict[int, int]:
    """The number of the work that each printing (by identity) belongs to."""
    return {id(printing): number for number, work in enumerate(works) for printing in work}


def _place(printing: Printing) -> tuple[str, int, str]:
    return printing.document, printing.line, printing.text


def _alike(known: Iterable[Known]) -> list[list[Known]]:
    """Those that print the same but for case and punctuation, and enough to tell a work by."""
    groups: dict[object, list[Known]] = {}
    for number, one in enumerate(known):
        groups.setdefault(one.form if _tells(one) else number, []).append(one)
    return list(groups.values())


def _tells(one: Known) -> bool:
    item = one.item
    placed = item.page or item.volume or (item.issued and item.issued.parts and len(item.issued.parts[0]) > 1)
    return bool(item.container_title and placed) if one.weak or not item.title else bool(item.author or item.editor or item.issued)


class _Judged:
    """Verdicts on pairs of ``heads``, each asked for once."""

    def __init__(self, heads: Sequence[Known]) -> None:
        self.heads = heads
        self._verdicts: dict[Pair, Verdict] = {}

    def verdict(self, pair: Pair) -> Verdict:
        """The verdict on two of them, the smaller index first."""
        found = self._verdicts.get(pair)
        if found is None:
            found = self._verdicts[pair] = judge(self.heads[pair[0]], self.heads[pair[1]])
        return found


class _Union:
    """Sets that grow together; each goes by its smallest index."""

    def __init__(self, members: Iterable[int]) -> None:
        self._parent = {index: index for index in members}

    def root(self, index: int) -> int:
        """The index that the set of ``index`` goes by."""
        while self._parent[index] != index:
            self._parent[index] = self._parent[self._parent[index]]
            index = self._parent[index]
        return index

    def join(self, one: int, other: int) -> None:
        """Make one set of two."""
        first, second = sorted((self.root(one), self.root(other)))
        self._parent[second] = first


def _without_conflicts(judged: _Judged, certain: _Union, edges: Sequence[Pair]) -> tuple[list[list[int]], dict[Pair, str]]:
    """The sets that the edges make. Where two members of a set contradict each other, what fits both fits neither: it is cut from both."""
    settled: list[list[int]] = []
    refused: dict[Pair, str] = {}
    waiting = _components(range(len(judged.heads)), certain, edges)
    while waiting:
        members, own = waiting.pop()
        conflicts = _conflicts(judged, members, certain)
        refused |= conflicts
        cut = {edge for pair in conflicts for edge in _between(own, *pair)}
        if cut:
            waiting += _components(members, certain, [edge for edge in own if edge not in cut])
        else:
            settled.append(members)
    return settled, refused


def _components(members: Sequence[int], certain: _Union, edges: Sequence[Pair]) -> list[tuple[list[int], list[Pair]]]:
    """The sets that ``edges`` make of ``members``, each with its own edges."""
    union = _Union(members)
    for index in members:
        union.join(certain.root(index), index)
    for edge in edges:
        union.join(*edge)
    found: dict[int, tuple[list[int], list[Pair]]] = {}
    for index in members:
        found.setdefault(union.root(index), ([], []))[0].append(index)
    for edge in edges:
        found[union.root(edge[0])][1].append(edge)
    return list(found.values())


def _conflicts(judged: _Judged, members: Sequence[int], certain: _Union) -> dict[Pair, str]:
    """Pairs of a set that speak against each other, and what they say."""
    if len(members) < 3:
        return {}
    compared: Iterator[Pair] = combinations(members, 2)
    if len(members) > _MOST:
        compared = ((one, other) for one in members[:3] for other in members if one < other)
    found = {}
    for one, other in compared:
        verdict = judged.verdict((one, other))
        if verdict.likeness in (Likeness.APART, Likeness.CONTRADICTED) and certain.root(one) != certain.root(other):
            found[one, other] = verdict.reason
    return found


def _between(edges: Sequence[Pair], one: int, other: int) -> set[Pair]:
    """The edges that lead from the two to what is next to both; where nothing is, all edges of the two."""
    near: dict[int, set[int]] = {one: set(), other: set()}
    for first, second in edges:
        for end, far in ((first, second), (second, first)):
            if end in near:
                near[end].add(far)
    both = near[one] & near[other]
    ends = {one, other}
    return {edge for edge in edges if ends & set(edge) and (not both or both & set(edge))}


def _once(apart: Iterable[KeptApart], home: dict[int, int]) -> Iterator[KeptApart]:
    """One row for two works, however many of their printings are alike."""
    seen: set[tuple[int, int]] = set()
    for row in apart:
        one, other = sorted((home[id(row.one)], home[id(row.other)]))
        if (one, other) not in seen:
            seen.add((one, other))
            yield row
