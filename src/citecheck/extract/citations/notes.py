"""The sources that notes give, and those under tables and figures."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citecheck.extract.citations.calls import Calls
from citecheck.extract.citations.found import Cluster, Found
from citecheck.extract.citations.given import given_source
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.listed_works import opens_with_listed
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.piece import Piece
from citecheck.extract.citations.pieces import Titles, divided, pieces, titles_of
from citecheck.extract.citations.scan import BlockScan
from citecheck.extract.citations.short_notes import by_the_same, by_the_sentence, is_bare_page, with_author
from citecheck.extract.citations.sources import OWN_WORK, SOURCE_LABELS
from citecheck.model import AuthorDate, Block, FullNote, NoteAnchor, Span, Title, Unread
from citecheck.text.dates import find_dates
from citecheck.text.fold import fold

_SOURCE = re.compile(r"(?:(?<=\n)|(?<=[.;)]\s)|\A)(?P<label>[^\W\d_]{4,10})\s?[:.]\s?(?=\S)")
_LONGEST_SOURCE = 1200
_LONGEST_IMPRINT = 120
_SHORTEST_BEFORE = 12  # code points of a reference in front of its place and year
_CAPITALIZED = re.compile(r"(?<!\w)[^\W\d_a-z][\w'’-]{1,40}")
_LONGEST_NOTE = 20_000  # code points; what is longer is no note, and only authors and years are looked for in it


def source_line(text: str, block: Block) -> Span | None:
    """What a paragraph or table names as its source: the text behind "Source:", up to the end of the block; None when it names none."""
    if len(block.span) > _LONGEST_SOURCE * 4:
        return None
    printed = block.span.of(text)
    folded = printed.casefold()
    if not any(label in folded for label in SOURCE_LABELS):
        return None
    for match in _SOURCE.finditer(printed):
        if match["label"].casefold() in SOURCE_LABELS and match["label"][0].isupper():
            rest = Span(block.span.start + match.end(), block.span.end)
            words = [word.strip(".,;:()").casefold() for word in rest.of(text)[:80].split()[:4]]
            return None if OWN_WORK & set(words) or len(rest) > _LONGEST_SOURCE else rest
    return None


def given_sources(
    calls: Calls, span: Span, emphasis: Sequence[Span], clusters: Sequence[Cluster], *, note: NoteAnchor | None
) -> list[Cluster]:
    """The ``clusters`` found before in ``span`` that still stand, and the sources that it gives, as one cluster (or none).

    An author and a year that the list knows stay what they are; a publisher and his year inside a whole reference do not.
    """
    if len(span) > _LONGEST_NOTE:
        return list(clusters)
    text, lexicon = calls.text, calls.lexicon
    titles = titles_of(text, span, emphasis, lexicon.listed_titles)
    starts = [cluster.span.start for cluster in clusters]
    found: list[Found] = []
    kept = list(clusters[: bisect_left(starts, span.start)])
    for stretch in (part for piece in pieces(text, span, titles) for part in divided(text, piece, titles)):
        inside = clusters[bisect_left(starts, stretch.start) : bisect_left(starts, stretch.end)]
        if found and (dated := _imprint_of(found[-1], text, stretch, titles, lexicon)) is not None:
            found[-1] = dated
            continue
        source = _source(calls, span, Piece(Passage.of(text, stretch.start, stretch.end, lexicon), stretch, titles, note is None), inside)
        if source is not None and found:
            source = by_the_same(
                Piece(Passage.of(text, stretch.start, stretch.end, lexicon), stretch, titles, note is None), source, found[-1]
            )
        if source is None:
            kept.extend(one for one in inside if not found or not _is_rest_of(found[-1], text, one.items, titles, lexicon))
        elif not (found and _is_rest_of(found[-1], text, (source,), titles, lexicon)) and not _is_remainder(
            source, text, span, titles, lexicon
        ):
            found.append(source)
    if found:
        kept.append(Cluster(Span(found[0].span.start, found[-1].span.end), tuple(found), note))
    return sorted(kept, key=lambda cluster: cluster.span.start)


def _source(calls: Calls, span: Span, piece: Piece, inside: Sequence[Cluster]) -> Found | None:
    """What a piece of the note or line ``span`` gives; None when what was found ``inside`` stands, or nothing is given."""
    titled = opens_with_listed(piece)
    if not titled and any(_stands(cluster, piece.passage.lexicon, piece.span, piece.titles) for cluster in inside):
        return None
    source = given_source(piece)
    if piece.anywhere or piece.span.start != span.start:
        return source
    return by_the_sentence(piece, lambda: calls.authors(span)) if source is None else with_author(source, lambda: calls.authors(span))


def _imprint_of(last: Found, text: str, stretch: Span, titles: Titles, lexicon: Lexicon) -> Found | None:
    """``last`` with the date of the stretch, when that is its place, its publisher and its year: "Low, Tides of the north. Ghent: Delta Press, 1999"."""
    pointer = last.pointer
    if not isinstance(pointer, FullNote) or pointer.skip or pointer.item.issued or not titles.listed_in(last.span):
        return None
    between = text[last.span.end : stretch.start]
    date = next(find_dates(text, stretch.start, min(stretch.end, stretch.start + _LONGEST_IMPRINT)), None)
    if date is None or not date.bare or between.strip(" .:,/\n") or titles.within(stretch):
        return None
    if any(lexicon.knows(word) for word in _CAPITALIZED.findall(text, stretch.start, date.span.start)):
        return None
    item = replace(pointer.item, issued=date.date)
    return replace(last, span=Span(last.span.start, date.span.end), pointer=replace(pointer, item=item))


def _is_rest_of(last: Found, text: str, items: Sequence[Found], titles: Titles, lexicon: Lexicon) -> bool:
    """Whether what was read behind a title of the list is its imprint or its series: no semicolon parts them, and nobody whom the list knows, no
    author and no title of the list stand there ("Low, Tides of the north. Delta Papers, 1999").
    """
    if not titles.listed_in(last.span) or not isinstance(last.pointer, FullNote):
        return False
    between = text[last.span.end : items[0].span.start]
    if len(between) > _LONGEST_IMPRINT or ";" in between or not last.span.end <= items[0].span.start:
        return False
    for item in items:
        match item.pointer:
            case FullNote(item=reference) if not reference.author and not reference.editor and not titles.within(item.span):
                pass
            case Title() | AuthorDate():
                pass
            case _:
                return False
        if titles.listed_in(item.span) or any(lexicon.knows(word) for word in _CAPITALIZED.findall(item.span.of(text))):
            return False
        if isinstance(item.pointer, AuthorDate) and (item.pointer.et_al or len(item.pointer.families) > 1):
            return False
    return True


def _is_remainder(source: Found, text: str, note: Span, titles: Titles, lexicon: Lexicon) -> bool:
    """Whether a name that nobody has and a year end the reference before them, which a title shows: a place, a publisher ("“Mud”, 2014. Ghent, 2014")."""
    pointer = source.pointer
    reach = Span(max(note.start, source.span.start - _LONGEST_SOURCE), source.span.start)
    before = reach.of(text).rstrip()
    if not isinstance(pointer, Title) or pointer.suffix or len(before) < _SHORTEST_BEFORE or before[-1:] not in (".", ",", ":"):
        return False
    if not titles.within(reach):
        return False
    first = _CAPITALIZED.match(pointer.title)
    return fold(pointer.title) not in lexicon.titles and not (first and lexicon.knows(first.group()))


def workless(text: str, scans: Sequence[BlockScan], clusters: Sequence[Cluster]) -> Iterator[Unread]:
    """The notes that are nothing but a page of which neither the note nor its call tells the work, where notes cite."""
    citing = {cluster.note.index for cluster in clusters if cluster.note is not None}
    for scan in scans if citing else ():
        if scan.note is not None and scan.note.index not in citing and is_bare_page(scan.block.span.of(text)):
            yield Unread(scan.block.span, "a page without a work")


def _stands(cluster: Cluster, lexicon: Lexicon, stretch: Span, titles: Titles) -> bool:
    """Whether a cluster found by author and year is one, and no part of a whole reference. A year inside of a title belongs to the title, and
    one behind a title to a whole reference.
    """
    for item in cluster.items:
        if isinstance(item.pointer, AuthorDate) and not titles.holds(item.span.end - 2) and not titles.listed_in(item.span):
            pointer = item.pointer
            listed = any(lexicon.knows_year(family, pointer.year) for family in pointer.families)
            if pointer.et_al or listed or stretch.start >= item.span.start - 1:  # the last: it opens the piece, "Smith (2000) shows"
                return True
    return False
