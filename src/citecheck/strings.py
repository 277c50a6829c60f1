"""Reference strings without a document: what `library` and the command line say of them, and nothing else of citecheck is imported for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from citecheck.extract.references.parsing import Model
from citecheck.extract.references.parsing import parse as parse_reference
from citecheck.extract.references.parsing import parse_all as parse_references
from citecheck.model import Parsed, Reference, Span
from citecheck.text.markup import without_markup


@dataclass(frozen=True, slots=True)
class ParsedString:
    """A reference string and what was read in it. ``emphasis``: where it is in italics."""

    text: str
    parsed: Parsed
    emphasis: tuple[Span, ...] = ()

    @property
    def leftover(self) -> str:
        """What no field accounts for."""
        return " ".join(span.of(self.text) for span in self.parsed.leftover)


def parse(text: str, *, model: Model | None = None) -> Parsed:
    """One reference string to an `Item` with the span of every field, what was left over and a confidence: the probability that all is right."""
    return parse_reference(text, model=model)


def parse_all(texts: Iterable[str], *, model: Model | None = None) -> tuple[ParsedString, ...]:
    """Reference strings, in order; an empty one holds nothing, and its confidence is 0. HTML and TeX that only set a string are no part of it."""
    strings = tuple(map(without_markup, texts))
    found = parse_references((one for one in strings if one[0].strip()), model=model)
    return tuple(ParsedString(text, next(found) if text.strip() else _nothing(text, model), emphasis) for text, emphasis in strings)


def _nothing(text: str, model: Model | None) -> Parsed:
    return replace(
        parse_reference(text, model=model), confidence=0.0
    )  # which is remembered, so that a million empty lines take no longer than they are long


def references_of(texts: Sequence[str], first: int = 1, *, model: Model | None = None) -> tuple[Reference, ...]:
    """Reference strings as entries ``r1``, ``r2`` ... (or from ``first`` on), read together, which is faster than one by one."""
    return tuple(_entry(f"r{number}", one.text, one.parsed) for number, one in enumerate(parse_all(texts, model=model), first))


def reference(text: str, identifier: str = "r1", *, model: Model | None = None) -> Reference:
    """A reference string as an entry of a list of its own, ready to be resolved."""
    return _entry(identifier, text, parse_reference(text, model=model))


def _entry(identifier: str, text: str, parsed: Parsed) -> Reference:
    return Reference(
        identifier, Span(0, len(text)), None, parsed.item, fields=parsed.fields, leftover=parsed.leftover, confidence=parsed.confidence
    )
