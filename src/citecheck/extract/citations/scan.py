"""The citations of running text: every bracket of a block, and then what stands outside of brackets."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from citecheck.extract.citations.author_page import read_author_page
from citecheck.extract.citations.back_references import bracketed
from citecheck.extract.citations.brackets import Bracket, brackets
from citecheck.extract.citations.cluster import read_cluster, with_suffixes
from citecheck.extract.citations.found import Cluster, Found
from citecheck.extract.citations.labels import dated_source, undated_source
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.names import Names
from citecheck.extract.citations.narrative import Place, Prose, adjacent_names, attach, names_in_front
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.prose import prose_citations
from citecheck.extract.citations.sentences import Sentences
from citecheck.extract.citations.settling import settled
from citecheck.model import AuthorDate, BackReference, Block, Mode, NoteAnchor, Span
from citecheck.text.fold import fold
from citecheck.text.year_words import YEAR_WORD

_YEAR = re.compile(r"\d{4}")
_SAME = re.compile(r"(?<!\w)((?:[Dd]ers|[Dd]ies|[Ii]d)\.|[Ii]dem|[Ee]adem),?\s\Z")
_NEAR = 200  # code points between a citation and the next one by the same author


@dataclass(slots=True)
class BlockScan:
    """What a block's brackets hold: whole clusters, and brackets that begin with a year and wait for their author."""

    block: Block
    note: NoteAnchor | None
    clusters: list[Cluster] = field(default_factory=list)
    waiting: list[tuple[Bracket, tuple[Found, ...]]] = field(default_factory=list)
    _fronts: list[Names | None] = field(default_factory=list)

    def fronts(self, text: str, lexicon: Lexicon) -> list[Names | None]:
        """The names directly in front of each waiting bracket, looked for once all of them are known."""
        if len(self._fronts) != len(self.waiting):
            low = self.block.span.start
            self._fronts = [adjacent_names(text, bracket.span.start, low, lexicon) for bracket, _ in self.waiting]
        return self._fronts


def scan_brackets(text: str, block: Block, note: NoteAnchor | None, lexicon: Lexicon, numbered: Mapping[int, Cluster]) -> BlockScan:
    """Read every bracket of a block. ``numbered``: the numeric citations of the document, by where they start."""
    scan = BlockScan(block, note)
    queue = list(brackets(text, block.span.start, block.span.end))
    queue.reverse()
    while queue:
        bracket = queue.pop()
        if not _take(text, bracket, scan, lexicon, numbered):
            queue.extend(reversed(bracket.inner))
    return scan


def _take(text: str, bracket: Bracket, scan: BlockScan, lexicon: Lexicon, numbered: Mapping[int, Cluster]) -> bool:
    """Whether the bracket was understood as a whole; otherwise the brackets inside it are read."""
    inside = bracket.inside
    if bracket.span.start in numbered:
        scan.clusters.append(numbered[bracket.span.start])
        return True
    echoes = _echoes(text, bracket, scan.block.span.start, lexicon)
    if not _YEAR.search(text, inside.start, inside.end) and not YEAR_WORD.search(text, inside.start, inside.end):
        if echoes:
            scan.clusters.append(Cluster(bracket.span, with_suffixes(echoes, text, inside.end), scan.note))
            return True
        source = undated_source(text, inside, lexicon)
        paged = (source,) if source is not None else _named_page(text, inside, lexicon)
        if paged:
            scan.clusters.append(Cluster(bracket.span, paged, scan.note))
        return bool(paged)
    passage = Passage.of(text, inside.start, inside.end, lexicon)
    tokens = passage.tokens
    items = _with_echoes(read_cluster(passage), echoes)
    if not items:
        found = dated_source(text, inside, tokens, lexicon)
        if found is not None:
            scan.clusters.append(Cluster(bracket.span, (found,), scan.note))
        return found is not None
    items = with_suffixes(items, text, inside.end)
    if items[0].bare:
        scan.waiting.append((bracket, items))
    elif items[0].quoted:
        quoted = _quoted(text, bracket, items, scan.block.span.start, lexicon)
        scan.clusters.append(Cluster(Span(min(quoted[0].span.start, bracket.span.start), bracket.span.end), quoted, scan.note))
    else:
        scan.clusters.append(Cluster(bracket.span, items, scan.note))
    return True


def _named_page(text: str, inside: Span, lexicon: Lexicon) -> tuple[Found, ...]:
    """Names of the list and a page. Names have a capital or are of a script without case."""
    printed = inside.of(text)
    if printed.isascii() and printed == printed.lower():
        return ()
    return read_author_page(Passage.of(text, inside.start, inside.end, lexicon))


def _echoes(text: str, bracket: Bracket, low: int, lexicon: Lexicon) -> tuple[Found, ...]:
    """The back-references of a bracket; the first takes the listed name that stands in front of the bracket ("Smith (op. cit., p. 4)")."""
    echoes = bracketed(text, bracket.inside, lexicon)
    if not echoes or not isinstance(echoes[0].pointer, BackReference) or echoes[0].pointer.families:
        return echoes
    names = adjacent_names(text, bracket.span.start, low, lexicon)
    if names is None or not any(map(lexicon.knows, names.families)):
        return echoes
    pointer = replace(echoes[0].pointer, families=names.families)
    return (replace(echoes[0], pointer=pointer, mode=Mode.SUPPRESS_AUTHOR), *echoes[1:])


def _with_echoes(items: tuple[Found, ...], echoes: tuple[Found, ...]) -> tuple[Found, ...]:
    """Items and the back-references beside them, in order; none stands before a year that looks for its author."""
    if not items:
        return items
    spans = [item.span for item in items]
    low = spans[0].start if items[0].bare or items[0].quoted else 0
    apart = [echo for echo in echoes if echo.span.start >= low and not any(echo.span.overlaps(span) for span in spans)]
    return tuple(sorted((*items, *apart), key=lambda item: item.span.start))


def _quoted(text: str, bracket: Bracket, items: tuple[Found, ...], low: int, lexicon: Lexicon) -> tuple[Found, ...]:
    """ "Miller (1990, quoted in Shearman 1995)": the inner author stands in front of the bracket, and the item begins there."""
    found = names_in_front(text, bracket.span.start, low, lexicon)
    if found is None or not found[0].families:
        return items
    names, tokens = found
    span = Span(tokens[names.start].start, bracket.span.end if len(items) == 1 else items[0].span.end)
    return (replace(items[0], secondary=names.families, span=span), *items[1:])


def cited_in_brackets(scans: Sequence[BlockScan]) -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    """The folded families that the brackets cite, and each with its years."""
    families: set[str] = set()
    years: set[tuple[str, str]] = set()
    for item in (item for scan in scans for cluster in scan.clusters for item in cluster.items):
        if isinstance(item.pointer, AuthorDate):
            families.update(map(fold, (*item.pointer.families, *item.secondary)))
            years.update((fold(family), item.pointer.year or "") for family in item.pointer.families[:1])
    return frozenset(families), frozenset(years)


def repeated_in_front(text: str, scans: Sequence[BlockScan], lexicon: Lexicon) -> frozenset[str]:
    """The folded families that stand directly in front of a bracketed year at two places or more."""
    counts: Counter[str] = Counter()
    for scan in scans:
        for names in scan.fronts(text, lexicon):
            if names is not None and len(names.families) == 1:
                counts[fold(names.families[0])] += 1
    return frozenset(family for family, count in counts.items() if count > 1)


def cited_from_list(text: str, scans: Sequence[BlockScan], lexicon: Lexicon) -> int:
    """How many bracketed years have an author of the list whose year they are."""
    named = [item.pointer for scan in scans for cluster in scan.clusters for item in cluster.items]
    pairs = [(pointer.families, pointer.year) for pointer in named if isinstance(pointer, AuthorDate)]
    for scan in scans:
        for names, (_, items) in zip(scan.fronts(text, lexicon), scan.waiting, strict=True):
            if names is not None and isinstance(items[0].pointer, AuthorDate):
                pairs.append((names.families, items[0].pointer.year))
    return sum(any(lexicon.knows_year(family, year) for family in families) for families, year in pairs)


def complete(scan: BlockScan, prose: Prose, sentences: Sentences) -> Iterator[Cluster]:
    """The clusters of a block in the order of the text: those of brackets, of narrative brackets and of running prose."""
    clusters = list(scan.clusters)
    taken = -1
    for bracket, items in scan.waiting:
        done = attach(items, bracket.span, Place(sentences.start(bracket.span.start), taken), prose)
        done = done if done is not None else _of_the_same(prose.text, bracket, items, clusters)
        if done is None:
            done = tuple(item for item in items if not item.bare)
        else:
            taken = bracket.span.end
        if done:
            span = Span(min(bracket.span.start, done[0].span.start), bracket.span.end)
            clusters.append(Cluster(span, done, scan.note))
    settling = (replace(cluster, items=settled(cluster.items, prose.text, prose.lexicon)) for cluster in clusters)
    clusters = sorted((cluster for cluster in settling if cluster.items), key=lambda cluster: cluster.span.start)
    spans = _merged(cluster.span for cluster in clusters)
    clusters.extend(prose_citations(scan.block.span, spans, prose, note=scan.note))
    yield from sorted(clusters, key=lambda cluster: cluster.span.start)


def _of_the_same(text: str, bracket: Bracket, items: tuple[Found, ...], clusters: Sequence[Cluster]) -> tuple[Found, ...] | None:
    """The bracket's years with the author of the citation before it, where "ders.", "idem" stands in front of it: "Weber (1920); ders. (1922)"."""
    match = _SAME.search(text, max(0, bracket.span.start - 8), bracket.span.start)
    if match is None or len(items) != 1:
        return None
    before = max(
        (cluster for cluster in clusters if 0 <= match.start() - cluster.span.end < _NEAR), key=lambda one: one.span.end, default=None
    )
    pointer = before.items[-1].pointer if before else None
    if not isinstance(pointer, AuthorDate) or not pointer.families:
        return None
    named = items[0].named(pointer.families, et_al=pointer.et_al, given=())
    return (replace(named, mode=Mode.NARRATIVE, span=Span(match.start(1), bracket.span.end)),)


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that overlap made one."""
    merged: list[Span] = []
    for span in spans:
        if merged and span.start < merged[-1].end:
            merged[-1] = merged[-1].cover(span)
        else:
            merged.append(span)
    return merged
