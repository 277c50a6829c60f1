"""Numeric citations: one item per printed number or range, where the reference list is numbered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from citecheck.extract.citations.found import Cluster, Found
from citecheck.model import BlockKind, Document, Locator, Mark, MarkKind, NoteAnchor, Number, ReferenceList, Span, Unread

_LABEL = re.compile(r"\d{1,4}")
_GROUP = re.compile(r"\d{1,4}(?:\s?[-–—‐‑−]\s?\d{1,4})?")
_CONTENTS = re.compile(r"\s*\d{1,4}(?:\s?[-–—‐‑−,;]\s?\d{1,4}){0,60}\s*(?:,\s*(?P<label>p{1,2}\.|S\.|с\.)\s*(?P<page>[\d–-]{1,12}))?")
_WIDEST = 40  # numbers in one range
_YEARLIKE = 1000
_HABIT = 3  # citations by number that make a document cite by numbers
_MARGIN = 3  # how far above a short list's highest number a number is still taken for a citation
_MEASURE = re.compile(r"(?:^|[^\w])(?:[kcdmµμn]?m|s|min|h|L|ha|kg|g|cd|K|rad)$|[/·×^]\s?\w{0,3}$|\b10$")
_STATISTIC = re.compile(r"(?:^|[^\w])(?:[\u0370-\u03ff]|[RrIXxYy])\s?$")
_BETWEEN = re.compile(r"[\s,;⁻–—-]{0,3}")
_DASH = re.compile(r"\s?[⁻–—-]\s?")


def highest_label(references: ReferenceList) -> int:
    """The highest number of a numbered list; 0 when most entries have none."""
    numbers = [int(reference.label) for reference in references.references if reference.label and _LABEL.fullmatch(reference.label)]
    return max(numbers, default=0) if len(numbers) * 2 > len(references.references) else 0


def number_cluster(text: str, span: Span, inside: Span, highest: int, note: NoteAnchor | None) -> Cluster | None:
    """The cluster of a bracket that holds nothing but numbers (and one page), or None.

    A number above ``highest`` is kept for `within_reach` to judge, unless it could be a year; a range that cannot be one has no numbers.
    """
    match = _CONTENTS.fullmatch(text, inside.start, inside.end)
    if match is None:
        return None
    stop = match.start("label") if match["label"] else inside.end
    items = []
    for group in _GROUP.finditer(text, inside.start, stop):
        numbers = _expand(group.group())
        printed = [int(number) for number in re.findall(r"\d+", group.group())]
        if min(printed) < 1 or (max(printed) > highest and max(printed) >= _YEARLIKE):
            return None
        items.append(Found(Span(group.start(), group.end()), Number(numbers)))
    if match["page"]:
        last = items[-1]
        items[-1] = Found(Span(last.span.start, match.end("page")), last.pointer, Locator("page", match["page"]))
    return Cluster(span, tuple(items), note)


def within_reach(clusters: Sequence[Cluster], highest: int) -> tuple[list[Cluster], list[Unread]]:
    """The clusters without the numbers that are no citations, and those numbers.

    A number a little above the highest is a citation whose entry is missing, in a document that cites by numbers; a higher one may be a measure.
    """
    plain = sum(all(_is_within(item, highest) for item in cluster.items) for cluster in clusters)
    reach = highest + max(_MARGIN, highest // 4) if plain >= _HABIT and plain * 2 > len(clusters) else highest
    kept: list[Cluster] = []
    unread: list[Unread] = []
    for cluster in clusters:
        numbered = [item.pointer.numbers for item in cluster.items if isinstance(item.pointer, Number)]
        if not all(numbered):
            unread.append(Unread(cluster.span, "a range of numbers that runs backwards or too far"))
        elif any(max(numbers) > reach for numbers in numbered):
            unread.append(Unread(cluster.span, "a number that the reference list does not have"))
        else:
            kept.append(cluster)
    return kept, unread


def _is_within(item: Found, highest: int) -> bool:
    return isinstance(item.pointer, Number) and 0 < max(item.pointer.numbers, default=0) <= highest


def _expand(printed: str) -> tuple[int, ...]:
    """``"5-7"`` is 5, 6, 7; a range that runs backwards or too far is none."""
    first, *rest = (int(number) for number in re.findall(r"\d+", printed))
    last = rest[0] if rest else first
    return tuple(range(first, last + 1)) if first <= last < first + _WIDEST else ()


def raised_numbers(document: Document, highest: int) -> Iterator[Cluster]:
    """Raised numbers, where the list is numbered: superscripts that are no power or unit, and calls of notes that the document does not have."""
    notes = {block.label for block in document.blocks if block.kind is BlockKind.NOTE}
    group: list[tuple[Span, tuple[int, ...]]] = []
    for mark in document.marks:
        numbers = _raised(document.text, mark, notes, highest)
        if not numbers:
            continue
        if group and not _BETWEEN.fullmatch(document.text, group[-1][0].end, mark.span.start):
            yield _cluster(group)
            group = []
        if group and _DASH.fullmatch(document.text, group[-1][0].end, mark.span.start):
            span, before = group.pop()
            ranged = _expand(f"{before[0]}-{numbers[-1]}")
            group.append((span.cover(mark.span), ranged or (*before, *numbers)))
        else:
            group.append((mark.span, numbers))
    if group:
        yield _cluster(group)


def _raised(text: str, mark: Mark, notes: Iterable[str | None], highest: int) -> tuple[int, ...]:
    """The numbers of a raised mark, or nothing when it is no citation."""
    if mark.kind is MarkKind.NOTE_REFERENCE and mark.value not in notes and not _is_statistic(text, mark.span):
        printed = mark.value
    elif mark.kind is MarkKind.SUPERSCRIPT and not _is_measure(text, mark.span):
        printed = mark.span.of(text)
    else:
        return ()
    if not _GROUP.fullmatch(printed):
        return ()
    numbers = _expand(printed)
    return numbers if numbers and numbers[0] >= 1 and numbers[-1] <= highest else ()


def _is_statistic(text: str, span: Span) -> bool:
    """Whether a raised number is the exponent of a statistic: "R²", "χ² test", "I²", "η ²"."""
    return text[span.start] in "²³23" and _STATISTIC.search(text, max(0, span.start - 4), span.start) is not None


def _is_measure(text: str, span: Span) -> bool:
    """Whether a raised number is a power or an isotope: "kg/m²", "10³", "²H"."""
    unit = _MEASURE.search(text, max(0, span.start - 8), span.start) is not None or text[span.end : span.end + 1].isalpha()
    return unit or _is_statistic(text, span)


def _cluster(group: list[tuple[Span, tuple[int, ...]]]) -> Cluster:
    items = tuple(Found(span, Number(numbers)) for span, numbers in group)
    return Cluster(items[0].span.cover(items[-1].span), items)
