"""Page furniture: what belongs to the page and not to the text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citecheck.model import BlockKind
from citecheck.readers.draft import Draft, beginning, ending
from citecheck.readers.pages import counting, head_key, page_number
from citecheck.readers.tails import ends_open, head, is_closed, tail

_SHORT = 100  # code points; no running head is longer
_SENTENCE = 60  # code points of prose before a break; what is shorter may be a line of verse or a title
_MOST = 0.2  # of a document; what takes more of it is its text
_REPEATS = 3  # times a line must stand alone to be a running head
_STAMP = re.compile(r"[A-Z]{1,5}[-–. /]{0,2}\d{3,8}[A-Z]?|\d{6,14}")
_MARKUP = re.compile(r"</?[A-Za-z][^<>]{0,80}>|[#*_`]")


def mark_furniture(source: str, drafts: Sequence[Draft]) -> list[Draft]:
    """The same drafts, with page numbers, running heads and stamps known as furniture."""
    texts = [bare(source, draft) for draft in drafts]
    heads = set(_running_heads(source, drafts, texts))
    if sum(len(drafts[index].whole) for index in heads) > _MOST * sum(len(draft.whole) for draft in drafts):
        heads = set()
    found = {*_page_numbers(source, drafts, texts), *heads, *_stamps(source, drafts, texts)}
    return [replace(draft, furniture=True) if index in found else draft for index, draft in enumerate(drafts)]


def bare(source: str, draft: Draft) -> str | None:
    """The text of a draft of one short line, without markup; None for any other."""
    if (
        draft.furniture
        or len(draft.whole) > _SHORT
        or len(draft.lines) != 1
        or draft.kind in {BlockKind.TABLE, BlockKind.CODE, BlockKind.NOTE}
    ):
        return None
    return _MARKUP.sub("", draft.whole.of(source)).strip()


def is_cut(source: str, drafts: Sequence[Draft], at: int) -> bool:
    """Whether a sentence is broken where ``drafts[at]`` stands: what is before has not ended, and what follows goes on in small
    letters, or with a name behind "and" or another word that ends no sentence."""
    before = next((draft for draft in reversed(drafts[max(0, at - 6) : at]) if not _aside(draft)), None)
    after = next((draft for draft in drafts[at + 1 : at + 7] if not _aside(draft)), None)
    if before is None or after is None or before.kind is BlockKind.HEADING or after.kind is BlockKind.HEADING:
        return False
    first, last = head(beginning(source, after))[:1], ending(source, before)
    return (first.islower() and not is_closed(last)) or (first.isupper() and len(before.whole) >= _SENTENCE and ends_open(last))


def _aside(draft: Draft) -> bool:
    return draft.furniture or draft.kind is BlockKind.NOTE or len(draft.whole) < 25


def _page_numbers(source: str, drafts: Sequence[Draft], texts: Sequence[str | None]) -> Iterator[int]:
    """Lone numbers that count pages: they rise step by step, with a page of text between, or stand where a sentence is broken."""
    lone = [(index, number) for index, text in enumerate(texts) if text and (number := page_number(text)) is not None]
    spans = [(drafts[index].whole.start, drafts[index].whole.end, number) for index, number in lone]
    for (index, _), counts in zip(lone, counting(spans), strict=True):
        if counts or is_cut(source, drafts, index):
            yield index


def _running_heads(source: str, drafts: Sequence[Draft], texts: Sequence[str | None]) -> Iterator[int]:
    """Lines that come again and again, digits aside, half of the time in the middle of a sentence or at the head of a page."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, text in enumerate(texts):
        if text and drafts[index].label is None and text[-1] not in ".,;":
            places[head_key(text)].append(index)
    for key, indices in places.items():
        if key and len(indices) >= _REPEATS:
            breaking = sum(1 for index in indices if _at_page_break(drafts, index) or is_cut(source, drafts, index))
            if 2 * breaking >= len(indices):
                yield from indices


def _at_page_break(drafts: Sequence[Draft], at: int) -> bool:
    """Whether a form feed stands before, right after or one block before this one: at a head of one or two lines, or at a foot."""
    return any(draft.page_break for draft in drafts[max(0, at - 1) : at + 2])


def _stamps(source: str, drafts: Sequence[Draft], texts: Sequence[str | None]) -> Iterator[int]:
    """A shelf mark or accession number alone on its line, where a sentence is broken."""
    for index, text in enumerate(texts):
        if text and _STAMP.fullmatch(tail(text)) and is_cut(source, drafts, index):
            yield index
