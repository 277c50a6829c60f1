"""The citations of a document: every place where its text points to a work."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from citecheck.extract.citations.author_page_reader import by_page
from citecheck.extract.citations.calls import Calls
from citecheck.extract.citations.found import Cluster, Found
from citecheck.extract.citations.habits import Habits
from citecheck.extract.citations.keys import key_clusters
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.narrative import Prose
from citecheck.extract.citations.notes import given_sources, source_line, workless
from citecheck.extract.citations.numeric import Numeric, numeric_citations
from citecheck.extract.citations.scan import BlockScan, cited_from_list, cited_in_brackets, complete, repeated_in_front, scan_brackets
from citecheck.extract.citations.sentences import Sentences, overlaps
from citecheck.extract.citations.systems import chief, counts_of, decided, fitting
from citecheck.model import (
    AuthorDate,
    BackReference,
    Block,
    BlockKind,
    Citation,
    CitationList,
    Document,
    MarkKind,
    NoteAnchor,
    ReferenceList,
    Span,
    Unread,
)

__all__ = ["citations"]


def citations(document: Document, references: ReferenceList) -> CitationList:
    """The citations of ``document`` in the order of the text.

    Nothing is taken from the reference list itself. The list teaches the text: its names, years and titles decide where a form is doubtful;
    an empty list is no hindrance.
    """
    lexicon = Lexicon(references, document.text)
    blocks = tuple(_readable(document, references))
    numeric = numeric_citations(document, blocks, references, lexicon)
    bracketed = {cluster.span.start: cluster for cluster in numeric.clusters if document.text[cluster.span.start] in "([（［"}
    scans = [scan_brackets(document.text, block, anchor, lexicon, bracketed) for block, anchor in blocks]
    families, years = cited_in_brackets(scans)
    habits = Habits(document, lexicon, cited_from_list(document.text, scans, lexicon))
    prose = Prose(document.text, lexicon, families, repeated_in_front(document.text, scans, lexicon), years, habits)
    marked = _marked(document, references, blocks, numeric)
    emphasis = sorted(mark.span for mark in document.marks if mark.kind is MarkKind.EMPHASIS)
    paged = by_page(document, references, lexicon, scans, sum(map(len, marked.values())))
    calls = Calls(document, lexicon)
    clusters: list[Cluster] = []
    sentences: dict[int, Sentences] = {}
    for scan in scans:
        start = scan.block.span.start
        sentences[start] = Sentences(document.text, scan.block.span)
        read = list(complete(scan, prose, sentences[start]))
        if paged is not None:
            read = paged.clusters(scan, read, sentences[start])
        inside = _sources(scan, read, emphasis, calls)
        if paged is not None:
            inside = paged.settled(read, inside)
        clusters.extend(_in_order(inside, marked.get(start, ())))
    clusters = [_spelled_out(cluster, lexicon) for cluster in clusters]
    fits, unread = fitting(clusters, lexicon, by_page=paged is not None)
    lone = paged.unread if paged is not None else ()
    return _listed(fits, (*numeric.unread, *unread, *lone, *workless(calls.text, scans, fits)), sentences, numeric.decided)


def _listed(clusters: Sequence[Cluster], unread: Sequence[Unread], sentences: Mapping[int, Sentences], numbered: str) -> CitationList:
    """The clusters under their ids, each with its sentence. ``sentences``: by the start of their block; ``numbered``: the form of numbers that cite."""
    starts = sorted(sentences)
    cited = []
    for index, cluster in enumerate(clusters, 1):
        block = starts[bisect_left(starts, cluster.span.start + 1) - 1]
        cited.append(_citation(index, cluster, sentences[block]))
    counts = counts_of(
        item.pointer for citation in cited for item in citation.items if citation.note or not isinstance(item.pointer, BackReference)
    )
    return CitationList(tuple(cited), chief(counts), tuple(unread), counts, decided(counts, numbered))


def _readable(document: Document, references: ReferenceList) -> Iterator[tuple[Block, NoteAnchor | None]]:
    """The blocks outside of the reference list that are no code, each with its anchor when it is a note."""
    hidden = sorted(section.span for section in references.sections)
    starts = [span.start for span in hidden]
    notes = 0
    for block in document.blocks:
        notes += block.kind is BlockKind.NOTE
        if block.kind is BlockKind.CODE or overlaps(hidden, starts, block.span):
            continue
        yield block, NoteAnchor(block.label or str(notes), notes) if block.kind is BlockKind.NOTE else None


def _marked(
    document: Document, references: ReferenceList, blocks: Sequence[tuple[Block, NoteAnchor | None]], numeric: Numeric
) -> dict[int, list[Cluster]]:
    """The clusters that are certain before the text is read, by the start of their block: cite keys and numbers."""
    clusters = [*key_clusters(document, references), *numeric.clusters]
    starts = [block.span.start for block, _ in blocks]
    found: dict[int, list[Cluster]] = {}
    for cluster in clusters:
        index = bisect_left(starts, cluster.span.start + 1) - 1
        if index >= 0 and blocks[index][0].span.contains(cluster.span):
            found.setdefault(starts[index], []).append(replace(cluster, note=blocks[index][1]))
    return found


def _sources(scan: BlockScan, clusters: list[Cluster], emphasis: Sequence[Span], calls: Calls) -> list[Cluster]:
    """The clusters of a block together with the whole references that a note, or the line under a table, gives."""
    span = scan.block.span if scan.note is not None else source_line(calls.text, scan.block)
    if span is None:
        return clusters
    first, last = (bisect_left(emphasis, offset, key=lambda mark: mark.start) for offset in (span.start, span.end))
    return given_sources(calls, span, emphasis[first:last], clusters, note=scan.note)


def _spelled_out(cluster: Cluster, lexicon: Lexicon) -> Cluster:
    """The cluster with the names of bodies whose short forms it cites and the text introduces."""
    return (
        replace(cluster, items=items) if (items := tuple(_aliased(item, lexicon) for item in cluster.items)) != cluster.items else cluster
    )


def _aliased(item: Found, lexicon: Lexicon) -> Found:
    if not isinstance(item.pointer, AuthorDate) or len(item.pointer.families) != 1:
        return item
    name = item.pointer.families[0]
    full = lexicon.spelled_out(name) or lexicon.in_short(name, item.pointer.year, item.pointer.suffix, item.span.start)
    return replace(item, pointer=replace(item.pointer, alias=full)) if full else item


def _in_order(clusters: list[Cluster], marked: Sequence[Cluster]) -> list[Cluster]:
    """All clusters in the order of the text; where the format marks a citation, its word counts."""
    spans = [cluster.span for cluster in marked]
    starts = [span.start for span in spans]
    kept = [cluster for cluster in clusters if not overlaps(spans, starts, cluster.span)]
    return sorted((*kept, *marked), key=lambda cluster: cluster.span.start)


def _citation(index: int, cluster: Cluster, sentences: Sentences) -> Citation:
    identifier = f"c{index}"
    items = tuple(found.item(f"{identifier}.{number}") for number, found in enumerate(cluster.items, 1))
    return Citation(identifier, cluster.span, items, cluster.note, sentences.around(cluster.span))
