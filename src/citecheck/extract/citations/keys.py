"""Cite keys that the format itself marks."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.extract.citations.found import Cluster, Found
from citecheck.extract.citations.locators import read_locator
from citecheck.extract.citations.tokens import tokenize
from citecheck.model import Document, Key, Mark, MarkKind, Mode, Span

_AHEAD = 60


def key_clusters(document: Document) -> Iterator[Cluster]:
    """One cluster per group of cite keys between which stand only separators, prefixes and locators: those of one square bracket."""
    group: list[Mark] = []
    for mark in document.marks:
        if mark.kind is not MarkKind.CITE_KEY:
            continue
        if group and _bracket_parts(document.text, group[-1].span.end, mark.span.start):
            yield _cluster(document, group)
            group = []
        group.append(mark)
    if group:
        yield _cluster(document, group)


def _bracket_parts(text: str, end: int, start: int) -> bool:
    """Whether two keys belong to different citations."""
    between = text[end:start]
    return len(between) > 200 or "]" in between or "\n\n" in between or ";" not in between


def _cluster(document: Document, group: list[Mark]) -> Cluster:
    text = document.text
    opening = text.rfind("[", max(0, group[0].span.start - 100), group[0].span.start)
    bracketed = opening >= 0 and "]" not in text[opening : group[0].span.start]
    closing = text.find("]", group[-1].span.end, group[-1].span.end + 200) if bracketed else -1
    items = tuple(_item(text, mark, closing if closing >= 0 else None) for mark in group)
    span = Span(opening, closing + 1) if closing >= 0 else Span(items[0].span.start, items[-1].span.end)
    return Cluster(span, items)


def _item(text: str, mark: Mark, closing: int | None) -> Found:
    stop = min(len(text), mark.span.end + _AHEAD) if closing is None else closing
    tokens = tokenize(text, mark.span.end, stop)
    locator, after = read_locator(tokens, 0, len(tokens), text) if closing is not None else (None, 0)
    suppressed = text[mark.span.start - 1 : mark.span.start] == "-" or text[mark.span.start : mark.span.start + 1] == "-"
    mode = Mode.SUPPRESS_AUTHOR if suppressed else Mode.NORMAL if closing is not None else Mode.NARRATIVE
    end = tokens[after - 1].end if after else mark.span.end
    return Found(Span(mark.span.start, end), Key(mark.value), locator, mode=mode)
