"""One reference string to its parts: a trained model labels its tokens, small ordered normalizers make fields of the labels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from citecheck.extract.references.parsing.accents import joined
from citecheck.extract.references.parsing.model_file import Model, shipped
from citecheck.extract.references.parsing.parser import parsed
from citecheck.extract.references.parsing.state import Habits
from citecheck.model import Parsed, Span

__all__ = ["LIMIT", "Habits", "Model", "Printed", "head_of", "parse", "parse_all"]

_NOTHING_KNOWN = Habits()
LIMIT = 4000  # code points; what stands behind is no reference any more and is left over
_TOGETHER, _LONG = 512, 80_000  # strings that are labelled at once, and code points of them, at most
_UNSTRESSED = frozenset("et al,et alii,in,and,ed,eds,hrsg,vol,no,doi,url,ibid".split(","))  # emphasis on them says nothing about titles
Printed = tuple[str, tuple[Span, ...]]  # a reference string, and what of it is emphasized


@lru_cache(maxsize=2048)  # a note is parsed to judge what it is, and again for what it says; many notes repeat another
def parse(text: str, emphasis: tuple[Span, ...] = (), habits: Habits = _NOTHING_KNOWN, model: Model | None = None) -> Parsed:
    """Parse one reference. Total: every string gives a `Parsed`.

    ``emphasis`` are the emphasized stretches of ``text`` (titles and containers, mostly); ``habits`` is what the list around it shows;
    ``model`` stands in place of the package's own. Spans are in ``text``. The confidence is the probability that every field is right;
    a word or two in which fewer than two of who, when, title and place or number were found are hardly a reference, and it is 0.3 at most.
    """
    return next(parse_all(((text, emphasis),), habits, model))


def parse_all(entries: Iterable[Printed], habits: Habits = _NOTHING_KNOWN, model: Model | None = None) -> Iterator[Parsed]:
    """`parse` of each entry, in order; quicker than one after the other. As many entries are taken at once as are labelled at once."""
    for some in _batches(entries):
        heads = [head_of(text, emphasis) for text, emphasis in some]
        whole = [joined(text) for text, _ in heads]
        read = [(one.text, one.shown(emphasis)) if one else (text, emphasis) for one, (text, emphasis) in zip(whole, heads, strict=True)]
        for (text, _), one, answer in zip(some, whole, parsed(read, habits, model or shipped()), strict=True):
            found = one.printed(answer) if one else answer
            yield found if len(text) <= LIMIT else _cut(found, text)


def _batches(entries: Iterable[Printed]) -> Iterator[list[Printed]]:
    some: list[Printed] = []
    size = 0
    for text, emphasis in entries:
        some.append((text, emphasis))
        size += min(len(text), LIMIT)
        if len(some) >= _TOGETHER or size >= _LONG:
            yield some
            some, size = [], 0
    if some:
        yield some


def head_of(text: str, emphasis: Sequence[Span]) -> Printed:
    """What is read of a string: no more than `LIMIT`, and of the emphasis in it what can mean a title, in order."""
    head = text[:LIMIT]
    return head, tuple(span for span in sorted(emphasis) if span.end <= len(head) and _emphasizes(span.of(head)))


def _cut(found: Parsed, text: str) -> Parsed:
    return replace(found, leftover=(*found.leftover, Span(LIMIT, len(text))), confidence=min(found.confidence, 0.1))


def _emphasizes(text: str) -> bool:
    """Whether emphasis on ``text`` can mean a title: it has letters and is not one of the words that styles print in italics."""
    return any(c.isalpha() for c in text) and text.strip(" .,:;()").lower() not in _UNSTRESSED
