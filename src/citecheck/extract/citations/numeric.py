"""Numeric citations. In which form a document cites is learnt from all of its numbers together: how many the list has, how much of the list
they cover, whether they come in the order of the list. One bracket alone proves nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.extract.citations.found import Cluster
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.number_habits import Labels, forms_used, plain, square_brackets
from citecheck.extract.citations.number_sight import Form, Place, Scene, Seen
from citecheck.model import Document, Number, ReferenceList, Span, Unread

_HABIT = 3  # citations by number that make a document cite by numbers
_SURE = 10  # from so many on, of which nearly all are the list's, a number beyond the list is one as well
_SHARE = 0.9
_MARGIN = 3  # how far above a short list's highest number a number is still taken for a citation
_FIGURE = re.compile(r"\d\s?\Z")
_FIRM = frozenset({Form.SQUARE, Form.RAISED})
_NOT_LISTED = "a number that the reference list does not have"


@dataclass(frozen=True, slots=True)
class Numeric:
    """What a document cites by number. ``decided``: in which form, and what tells so."""

    clusters: tuple[Cluster, ...] = ()
    unread: tuple[Unread, ...] = ()
    decided: str = ""


def numeric_citations(document: Document, places: Sequence[Place], references: ReferenceList, lexicon: Lexicon) -> Numeric:
    """The numeric citations of ``places``; none where the list is not numbered."""
    labels = Labels.of(references)
    if not labels.highest:
        return Numeric()
    scene = Scene(document, places, labels.highest)
    squares = square_brackets(scene)
    used = forms_used(scene, labels, lexicon, squares)
    if not used:
        return Numeric(unread=tuple(Unread(one.span, _NOT_LISTED) for one in squares if one.numbers and max(one.numbers) > labels.highest))
    kept: list[Seen] = []
    unread: list[Unread] = []
    for seen in used:
        cited, beyond = within_reach(seen, labels.highest, scene.text)
        kept = sorted((*kept, *_apart(cited, [one.span for one in kept])), key=lambda one: one.span)
        unread.extend(beyond)
    if any(seen[0].form is Form.SQUARE for seen in used):
        spans = {one.span for seen in used for one in seen}
        unread.extend(
            Unread(one.span, "numbers in brackets that may be an interval or an index") for one in squares if one.span not in spans
        )
    decided = (
        f"{' and '.join(seen[0].form for seen in used)}; they name {labels.named(kept)} of the {len(labels.numbers)} numbers of the list"
    )
    return Numeric(tuple(one.cluster for one in kept), tuple(unread), decided)


def _apart(seen: Sequence[Seen], taken: Sequence[Span]) -> list[Seen]:
    """Those that overlap none of ``taken``, which are in order."""
    apart = []
    for one in seen:
        at = bisect_left(taken, one.span)
        if not any(one.span.overlaps(span) for span in taken[max(0, at - 1) : at + 1]):
            apart.append(one)
    return apart


def within_reach(seen: Sequence[Seen], highest: int, text: str) -> tuple[list[Seen], list[Unread]]:
    """The citations, and the numbers that are none or cannot be told.

    A number a little above the highest is a citation whose entry is missing, in a document that cites by numbers; a higher one may be a
    measure, unless nearly everything else in this form is a number of the list.
    """
    within = len(plain(seen, highest))
    reach = highest + max(_MARGIN, highest // 4) if within >= _HABIT and within * 2 > len(seen) else highest
    habit = within >= _SURE or within + 1 >= len(seen) > _HABIT
    sure = habit and within >= min(_SHARE * len(seen), len(seen) - 1) and seen[0].form in _FIRM
    kept: list[Seen] = []
    unread: list[Unread] = []
    for one in seen:
        if any(not item.pointer.numbers for item in one.items if isinstance(item.pointer, Number)):
            unread.append(Unread(one.span, "a range of numbers that runs backwards or too far"))
        elif max(one.numbers) <= reach or (
            sure and one.doubt is None and not _FIGURE.search(text, max(0, one.span.start - 3), one.span.start)
        ):
            kept.append(one)
        else:
            unread.append(Unread(one.span, _NOT_LISTED))
    return kept, unread
