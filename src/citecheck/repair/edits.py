"""Proposals -> changes of the source's own characters: only where the way back from the text is exact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from citecheck.model import Document, Span
from citecheck.repair.proposals import Proposal, Refusal, Row

_CLOSERS = "*_"  # emphasis that ends with the entry; what is appended goes behind it


@dataclass(frozen=True, slots=True)
class Edit:
    """Put ``proposal.text`` where ``place`` of the decoded source is."""

    place: Span
    proposal: Proposal


def edits(document: Document, rows: Iterable[Row]) -> tuple[tuple[Edit, ...], tuple[Refusal, ...]]:
    """What can be written into the source, by place, and what cannot. Of two that overlap the surer one stays."""
    refused: list[Refusal] = []
    found: list[Edit] = []
    for row in rows:
        if isinstance(row, Refusal):
            refused.append(row)
            continue
        place = _in_source(document, row)
        if isinstance(place, str):
            refused.append(_refused(row, place))
        else:
            found.append(Edit(place, row))
    kept: list[Edit] = []
    for edit in sorted(found, key=lambda edit: (-edit.proposal.confidence, edit.place, edit.proposal.code, edit.proposal.text)):
        rival = next((other for other in kept if _collide(edit.place, other.place)), None)
        if rival is None:
            kept.append(edit)
        elif (rival.place, rival.proposal.text) != (edit.place, edit.proposal.text):
            refused.append(_refused(edit.proposal, f"a surer proposal changes the same place ({rival.proposal.code})"))
    return tuple(sorted(kept, key=lambda edit: edit.place)), tuple(sorted(refused, key=lambda row: (row.span, row.code, row.why)))


def _refused(row: Proposal, why: str) -> Refusal:
    return Refusal(row.span, row.code, row.name, row.evidence, why)


def _collide(one: Span, other: Span) -> bool:
    return one == other or one.overlaps(other)


def _in_source(document: Document, row: Proposal) -> Span | str:
    """Where the proposal stands in the source, or why that cannot be said."""
    if "\n" in row.text or "\r" in row.text:
        return "it would break the line"
    if not len(row.span):
        return _behind(document, row.span.start)
    parts = document.parts(row.span)
    if len(parts) != 1 or parts[0].of(document.source) != document.quote(row.span):
        return "the source writes the passage otherwise (markup, an escape, a broken line)"
    return parts[0] if document.file_at(parts[0].start) is None else "it stands in another file"


def _behind(document: Document, end: int) -> Span | str:
    """The place in the source behind the character before ``end``, and behind emphasis that closes there."""
    intervals: Sequence[Span] = tuple(document.origin.intervals(Span(max(end - 1, 0), end)))
    if len(intervals) != 1 or not end:
        return "where the entry ends in the source is not known"
    place = intervals[0].end
    if document.file_at(place - 1) is not None:
        return "it stands in another file"
    source = document.own_source
    while place < len(source) and source[place] in _CLOSERS:
        place += 1
    if place < len(source) and not source[place].isspace():
        return "markup stands behind the entry"
    return Span(place, place)
