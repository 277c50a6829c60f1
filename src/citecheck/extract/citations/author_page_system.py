"""Whether a document cites by author and page.

Its list has the years behind the titles, since nobody cites by them, and its brackets have names of the list with pages or titles, and no years.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.extract.citations.author_page_brackets import Readings
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.narrative import adjacent_names
from citecheck.extract.citations.scan import BlockScan
from citecheck.extract.citations.sentences import overlaps
from citecheck.model import AuthorDate, AuthorPage, Number, Pointer, ReferenceList, Span

_LATE = 0.5  # share of the entries whose year stands behind the title
_FEW = 3  # brackets with a page that tell the system of a text whose list has its years in front
_HEAD = 400  # code points of a note in which the author whom it cites stands


def may_cite_by_page(references: ReferenceList, scans: Sequence[BlockScan]) -> bool:
    """Whether the list, or else the brackets as they were read without regard to the system, leave room for it."""
    return bool(references.references) and (_years_late(references) or _plainly_paged(scans))


def cites_by_page(readings: Readings, scans: Sequence[BlockScan], marked: int) -> bool:
    """Whether more brackets cite by author and page than in any other way. ``marked``: citations that the format itself marks."""
    items = [
        item for scan in scans if scan.note is None for one in readings.of(scan.block.span) if one.cites for item in one.contents.items
    ]
    dated = sum(_dated(readings, scan) for scan in scans)
    noted = sum(scan.note is not None and _names_somebody(readings, scan.block.span) for scan in scans)
    numbers = sum(isinstance(item.pointer, Number) for scan in scans for cluster in scan.clusters for item in cluster.items)
    telling = len(items) > 1 or any(item.firm for item in items)
    return telling and len(items) > max(dated, noted / 2, numbers, marked)


def _years_late(references: ReferenceList) -> bool:
    places = [(reference.field_span("issued"), reference.field_span("title")) for reference in references.references]
    late = [year.start > title.start for year, title in places if year and title]
    return bool(late) and sum(late) >= _LATE * len(late)


def _plainly_paged(scans: Sequence[BlockScan]) -> bool:
    """Whether brackets have names of the list with pages and none has a year."""
    items = [item for scan in scans if scan.note is None for cluster in scan.clusters for item in cluster.items]
    paged = sum(isinstance(item.pointer, AuthorPage) and item.locator is not None for item in items)
    return paged >= _FEW and not any(isinstance(item.pointer, AuthorDate) for item in items)


def _dated(readings: Readings, scan: BlockScan) -> int:
    """How many citations of a block are a name of the list with its year."""
    block = scan.block.span
    paged = [one.bracket.span for one in readings.of(block) if one.cites and all(item.firm for item in one.contents.items)]
    starts = [span.start for span in paged]
    pointers = [item.pointer for cluster in scan.clusters if not overlaps(paged, starts, cluster.span) for item in cluster.items]
    for bracket, items in scan.waiting:
        names = adjacent_names(readings.text, bracket.span.start, block.start, readings.lexicon)
        if names is not None:
            pointers.extend(item.named(names.families, et_al=False).pointer for item in items if item.bare)
    return sum(_is_dated(pointer, readings.lexicon) for pointer in pointers)


def _is_dated(pointer: Pointer, lexicon: Lexicon) -> bool:
    return isinstance(pointer, AuthorDate) and any(lexicon.knows_year(family, pointer.year) for family in pointer.families)


def _names_somebody(readings: Readings, block: Span) -> bool:
    """Whether a note names an author of the list, as notes that cite do."""
    tokens = readings.scope(Span(block.start, min(block.end, block.start + _HEAD))).passage.tokens
    return any(token.named and readings.works.name_at(tokens, index, len(tokens)) > index for index, token in enumerate(tokens))
