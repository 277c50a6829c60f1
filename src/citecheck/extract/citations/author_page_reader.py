"""Documents that cite by author and page, read as such. Documents of every other system are left alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citecheck.extract.citations.author_page_items import Contents, Scope, read_contents
from citecheck.extract.citations.author_page_mentions import Mentions
from citecheck.extract.citations.author_page_narrative import Setting, read_suppressed
from citecheck.extract.citations.author_page_works import Works
from citecheck.extract.citations.brackets import Bracket, brackets
from citecheck.extract.citations.found import Cluster, Found
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.narrative import adjacent_names
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.scan import BlockScan
from citecheck.extract.citations.sentences import Sentences, overlaps
from citecheck.model import AuthorDate, AuthorPage, Document, MarkKind, Number, Pointer, ReferenceList, Span

_LONGEST = 2500  # code points between brackets: whole titles make long clusters
_EXAMPLE = re.compile(r"\s{0,8}\(\d{1,3}[a-z]?\)\s")
_WHOLE_WORKS = 0.3  # share of bracketed citations without a page from which on a text cites whole works by name
_LATE = 0.5  # share of the entries whose year stands behind the title, as in lists without years to cite by
_FEW = 3  # brackets with a page that tell the system of a text whose list has its years in front


def by_page(document: Document, references: ReferenceList, lexicon: Lexicon, scans: Sequence[BlockScan], marked: int) -> PageReader | None:
    """The reader for a document that cites by author and page; None for every other. ``marked``: citations that the format itself marks."""
    if not references.references or not (_years_late(references) or _plainly_paged(scans)):
        return None
    reader = PageReader(document, references, lexicon, scans)
    return reader if reader.prevails(marked) else None


def _years_late(references: ReferenceList) -> bool:
    places = [(reference.field_span("issued"), reference.field_span("title")) for reference in references.references]
    late = [year.start > title.start for year, title in places if year and title]
    return bool(late) and sum(late) >= _LATE * len(late)


def _plainly_paged(scans: Sequence[BlockScan]) -> bool:
    """Whether brackets have names of the list with pages and none has a year."""
    items = [item for scan in scans if scan.note is None for cluster in scan.clusters for item in cluster.items]
    paged = sum(isinstance(item.pointer, AuthorPage) and item.locator is not None for item in items)
    return paged >= _FEW and not any(isinstance(item.pointer, AuthorDate) for item in items)


class PageReader:
    """Reads the blocks of a document that cites by author and page."""

    def __init__(self, document: Document, references: ReferenceList, lexicon: Lexicon, scans: Sequence[BlockScan]) -> None:
        self._text, self._lexicon, self._scans = document.text, lexicon, scans
        self._works = Works(references.references, document.text)
        self._emphasis = sorted(mark.span for mark in document.marks if mark.kind is MarkKind.EMPHASIS)
        self._numbered = sum(_EXAMPLE.match(document.text, scan.block.span.start) is not None for scan in scans) > 1
        self._read: dict[int, list[tuple[Bracket, Contents]]] = {}
        self._unread: dict[int, list[Bracket]] = {}
        for scan in scans:
            self._scan(scan.block.span)
        self._mentions = self._of_whole_works()

    def _scan(self, block: Span) -> None:
        """Read every bracket of a block, the inner ones where the outer one is none."""
        read, unread = self._read.setdefault(block.start, []), self._unread.setdefault(block.start, [])
        queue = list(brackets(self._text, block.start, block.end, _LONGEST))[::-1]
        while queue:
            bracket = queue.pop()
            contents = read_contents(Scope(self._passage(bracket), self._works, self._emphasized(bracket.span)))
            if contents.trusted and contents.named:
                read.append((bracket, contents))
            else:
                unread.append(bracket)
                queue.extend(reversed(bracket.inner))

    def _passage(self, bracket: Bracket) -> Passage:
        return Passage.of(self._text, bracket.inside.start, bracket.inside.end, self._lexicon)

    def _emphasized(self, span: Span) -> Sequence[Span]:
        first, last = (bisect_left(self._emphasis, offset, key=lambda mark: mark.start) for offset in (span.start, span.end))
        return self._emphasis[first:last]

    def _of_whole_works(self) -> Mentions | None:
        """The names of the prose, when the brackets cite whole works often enough that names alone may be citations too."""
        items = [item.found for read in self._read.values() for _, contents in read for item in contents.items]
        whole = sum(found.locator is None for found in items)
        if not items or whole < _WHOLE_WORKS * len(items):
            return None
        return Mentions(self._text, self._works, self._lexicon, (scan.block.span for scan in self._scans))

    def prevails(self, marked: int) -> bool:
        """Whether more brackets cite by author and page than in any other way."""
        body = [scan for scan in self._scans if scan.note is None]
        items = [item for scan in body for _, contents in self._read[scan.block.span.start] for item in contents.items]
        dated = sum(self._dated(scan) for scan in self._scans)
        noted = sum(scan.note is not None and self._names_somebody(scan.block.span) for scan in self._scans)
        numbers = sum(isinstance(item.pointer, Number) for scan in self._scans for cluster in scan.clusters for item in cluster.items)
        return len(items) > max(dated, noted / 2, numbers, marked) and any(item.firm for item in items) | (len(items) > 1)

    def _dated(self, scan: BlockScan) -> int:
        """How many citations of a block are a name of the list with its year."""
        firm = [bracket.span for bracket, contents in self._read[scan.block.span.start] if all(item.firm for item in contents.items)]
        starts = [span.start for span in firm]
        pointers = [item.pointer for cluster in scan.clusters if not overlaps(firm, starts, cluster.span) for item in cluster.items]
        for bracket, items in scan.waiting:
            names = adjacent_names(self._text, bracket.span.start, scan.block.span.start, self._lexicon)
            if names is not None:
                pointers.extend(item.named(names.families, et_al=False).pointer for item in items if item.bare)
        return sum(self._is_dated(pointer) for pointer in pointers)

    def _is_dated(self, pointer: Pointer) -> bool:
        return isinstance(pointer, AuthorDate) and any(self._lexicon.knows_year(family, pointer.year) for family in pointer.families)

    def _names_somebody(self, block: Span) -> bool:
        """Whether a note names an author of the list, as notes that cite do."""
        passage = Passage.of(self._text, block.start, min(block.end, block.start + 400), self._lexicon)
        tokens = passage.tokens
        return any(token.named and self._works.name_at(tokens, index, len(tokens)) > index for index, token in enumerate(tokens))

    def clusters(self, scan: BlockScan, others: Sequence[Cluster], sentences: Sentences) -> list[Cluster]:
        """The citations of a block; of ``others``, what was read without regard to the system, those that remain."""
        found = list(self._bracketed(scan, others, sentences))
        spans = sorted(cluster.span for cluster in found)
        starts = [span.start for span in spans]
        kept = [cluster for cluster in others if not overlaps(spans, starts, cluster.span) and not _is_bare(cluster)]
        merged = sorted((*found, *kept), key=lambda cluster: cluster.span.start)
        if self._mentions is not None:
            merged.extend(self._mentions.citations(scan.block.span, scan.note, merged[:], sentences))
            merged.sort(key=lambda cluster: cluster.span.start)
        return merged

    def _bracketed(self, scan: BlockScan, others: Sequence[Cluster], sentences: Sentences) -> Iterator[Cluster]:
        start = scan.block.span.start
        dated = [self._bracket_of(cluster) for cluster in others if any(not isinstance(item.pointer, AuthorPage) for item in cluster.items)]
        starts = [span.start for span in dated]
        for bracket, contents in self._read[start]:
            if contents.whole or not overlaps(dated, starts, bracket.span):
                yield Cluster(bracket.span, tuple(self._with_inner(item.found, bracket, start) for item in contents.items), scan.note)
        for bracket in self._unread[start]:
            if overlaps(dated, starts, bracket.span):
                continue
            low = sentences.around(bracket.span).start
            setting = Setting(self._text, low, self._works, self._lexicon, self._emphasized(Span(low, bracket.span.end)), self._numbered)
            items = read_suppressed(bracket.span, self._passage(bracket), setting)
            if items:
                yield Cluster(Span(min(items[0].span.start, bracket.span.start), bracket.span.end), items, scan.note)

    def _bracket_of(self, cluster: Cluster) -> Span:
        """The bracket that a narrative cluster ends with; the whole cluster when it has none."""
        return Span(max(cluster.span.start, self._text.rfind("(", cluster.span.start, cluster.span.end)), cluster.span.end)

    def _with_inner(self, found: Found, bracket: Bracket, low: int) -> Found:
        """ "Miller (qtd. in Smith 34)": the inner author stands in front of the bracket."""
        if not found.quoted:
            return found
        names = adjacent_names(self._text, bracket.span.start, low, self._lexicon)
        return replace(found, secondary=names.families if names else (), quoted=False)


def _is_bare(cluster: Cluster) -> bool:
    """Whether the cluster has names of the list in a bracket and nothing with them."""
    return all(isinstance(item.pointer, AuthorPage) and item.locator is None for item in cluster.items)
