"""Documents that cite by author and page, read as such. Documents of every other system are left alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from citecheck.extract.citations.author_page_brackets import Readings
from citecheck.extract.citations.author_page_far import Setting
from citecheck.extract.citations.author_page_items import read_contents
from citecheck.extract.citations.author_page_mentions import Mentions
from citecheck.extract.citations.author_page_narrative import is_lone_page, read_suppressed
from citecheck.extract.citations.author_page_system import cites_by_page, may_cite_by_page
from citecheck.extract.citations.brackets import Bracket
from citecheck.extract.citations.found import Cluster, Found
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.narrative import adjacent_names
from citecheck.extract.citations.scan import BlockScan
from citecheck.extract.citations.sentences import Sentences, overlaps
from citecheck.model import AuthorPage, Document, Pointer, ReferenceList, Span, Unread
from citecheck.text.fold import fold

_EXAMPLE = re.compile(r"\s{0,8}\(\d{1,3}[a-z]?\)\s")
_POINTING = re.compile(r"(?:See|Cf|Compare|Vgl|Siehe|Voir|Véase|Ver|Vedi|Cfr|См|Ср)\b")
_WHOLE_WORKS = 0.3  # share of bracketed citations without a page from which on a text cites whole works by name
_LONGEST_SENTENCE = 2500  # code points of a sentence that lists works


def by_page(document: Document, references: ReferenceList, lexicon: Lexicon, scans: Sequence[BlockScan], marked: int) -> PageReader | None:
    """The reader for a document that cites by author and page; None for every other. ``marked``: citations that the format itself marks."""
    if not may_cite_by_page(references, scans):
        return None
    readings = Readings(document, references, lexicon, scans)
    return PageReader(readings, scans) if readings.name_anybody() and cites_by_page(readings, scans, marked) else None


class PageReader:
    """Reads the blocks of a document that cites by author and page. ``unread``: the pages of which no work could be told, as they are met."""

    def __init__(self, readings: Readings, scans: Sequence[BlockScan]) -> None:
        self._readings, self._text = readings, readings.text
        self._numbered = sum(_EXAMPLE.match(self._text, scan.block.span.start) is not None for scan in scans) > 1
        self.unread: list[Unread] = []
        body = [scan.block.span for scan in scans if scan.note is None]
        self._before = {block.start: before for before, block in pairwise(body)}
        self._strange = readings.strange()
        self._names = frozenset(fold(name) for items in self._strange.values() for item in items for name in _families(item.pointer)[:1])
        located = [item.found.locator is not None for one in readings.everywhere() if one.cites for item in one.contents.items]
        self._mentions = Mentions(
            readings, [scan.block.span for scan in scans], whole_works=located.count(False) >= _WHOLE_WORKS * len(located)
        )

    def clusters(self, scan: BlockScan, others: Sequence[Cluster], sentences: Sentences) -> list[Cluster]:
        """The citations of a block; of ``others``, what was read without regard to the system, those that remain."""
        found = list(self._bracketed(scan, others, sentences))
        spans = sorted(cluster.span for cluster in found)
        starts = [span.start for span in spans]
        kept = [cluster for cluster in others if not overlaps(spans, starts, cluster.span) and not _is_bare(cluster)]
        merged = sorted((*found, *kept), key=lambda cluster: cluster.span.start)
        merged = sorted((*merged, *self._listed(scan, merged, sentences)), key=lambda cluster: cluster.span.start)
        merged.extend(self._mentions.citations(scan.block.span, scan.note, merged[:], sentences))
        return sorted(merged, key=lambda cluster: cluster.span.start)

    def settled(self, read: Sequence[Cluster], given: Sequence[Cluster]) -> list[Cluster]:
        """``given``, what a note was found to give, without what repeats the citations ``read`` from it by author and page."""
        own = [cluster for cluster in read if all(isinstance(item.pointer, AuthorPage) for item in cluster.items)]
        spans = [cluster.span for cluster in own]
        starts = [span.start for span in spans]
        kept = list(own)
        for cluster in given:
            items = tuple(item for item in cluster.items if not overlaps(spans, starts, item.span))
            if items:
                kept.append(cluster if items == cluster.items else Cluster(items[0].span.cover(items[-1].span), items, cluster.note))
        return sorted(kept, key=lambda cluster: cluster.span.start)

    def _bracketed(self, scan: BlockScan, others: Sequence[Cluster], sentences: Sentences) -> Iterator[Cluster]:
        dated = sorted(self._bracket_of(item.span) for cluster in others for item in cluster.items if not _is_paged(item))
        starts = [span.start for span in dated]
        for one in self._readings.of(scan.block.span):
            span = one.bracket.span
            inside = dated[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
            strange = tuple(self._strange.get(span, ()))
            cites = one.cites or (one.contents.named and len(strange) == len(one.contents.left))  # nothing is left that is no citation
            if cites and all(any(_share(item.found.span, year) for item in one.contents.items) for year in inside):
                known = (self._with_inner(item.found, one.bracket, scan.block.span.start) for item in one.contents.items)
                yield Cluster(span, tuple(sorted((*known, *strange), key=lambda item: item.span)), scan.note)
            elif not inside and not cites and (items := strange or self._suppressed(one.bracket, scan.block.span, sentences)):
                yield Cluster(Span(min(items[0].span.start, span.start), span.end), items, scan.note)

    def _suppressed(self, bracket: Bracket, block: Span, sentences: Sentences) -> tuple[Found, ...]:
        """The items of a round bracket whose author the sentence names; a number in square brackets calls a note."""
        if self._text[bracket.span.start] not in "(（":
            return ()
        readings, low = self._readings, sentences.around(bracket.span).start
        lead = self._lead(bracket, block)
        emphasis = (*(readings.emphasized(lead) if lead else ()), *readings.emphasized(Span(low, bracket.span.end)))
        setting = Setting(self._text, block, low, readings.works, readings.lexicon, emphasis, self._numbered, self._names, lead)
        passage = readings.scope(bracket.inside).passage
        found = read_suppressed(bracket.span, passage, setting)
        if not found and is_lone_page(bracket.span, passage, setting):
            self.unread.append(Unread(bracket.span, "a page without a work"))
        return found

    def _lead(self, bracket: Bracket, block: Span) -> Span | None:
        """The sentence that leads up to a block of quotation which the bracket closes: it ends with a colon or a comma."""
        before = self._before.get(block.start)
        if before is None or self._text[bracket.span.end : block.end].strip(' .\n"”’»'):
            return None
        end = before.start + len(before.of(self._text).rstrip())
        if end == before.start or self._text[end - 1] not in ":,":
            return None
        return Sentences(self._text, before).around(Span(end - 1, end))

    def _listed(self, scan: BlockScan, taken: Sequence[Cluster], sentences: Sentences) -> Iterator[Cluster]:
        """The works that a sentence lists without brackets: "See Smith 34; Jones and Kim 12–15"; in a note also without a "see"."""
        spans = [cluster.span for cluster in taken]
        starts = [span.start for span in spans]
        for sentence in sentences.spans():
            pointing = _POINTING.match(self._text, sentence.start, sentence.end)
            if len(sentence) > _LONGEST_SENTENCE or overlaps(spans, starts, sentence) or not (pointing or scan.note):
                continue
            contents = read_contents(self._readings.scope(sentence))
            firm = all(item.firm for item in contents.items) or contents.pointing
            if contents.items and contents.whole and contents.named and firm:
                items = tuple(item.found for item in contents.items)
                yield Cluster(items[0].span.cover(items[-1].span), items, scan.note)

    def _bracket_of(self, item: Span) -> Span:
        """The bracket that a narrative item ends with; the whole item when it has none."""
        return Span(max(item.start, self._text.rfind("(", item.start, item.end)), item.end)

    def _with_inner(self, found: Found, bracket: Bracket, low: int) -> Found:
        """ "Miller (qtd. in Smith 34)": the inner author stands in front of the bracket."""
        if not found.quoted:
            return found
        names = adjacent_names(self._text, bracket.span.start, low, self._readings.lexicon)
        return replace(found, secondary=names.families if names else (), quoted=False)


def _share(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _is_paged(item: Found) -> bool:
    return isinstance(item.pointer, AuthorPage)


def _is_bare(cluster: Cluster) -> bool:
    """Whether the cluster has names of the list in a bracket and nothing with them."""
    return all(isinstance(item.pointer, AuthorPage) and item.locator is None for item in cluster.items)


def _families(pointer: Pointer) -> tuple[str, ...]:
    return pointer.families if isinstance(pointer, AuthorPage) else ()
