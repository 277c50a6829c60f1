"""One reference string to its parts, by rules. A statistical model can stand behind the same function."""

from __future__ import annotations

from functools import lru_cache

from citecheck.extract.references.parsing.state import TAKEN, Habits, State
from citecheck.extract.references.parsing.steps import run
from citecheck.extract.references.parsing.verdict import verdict
from citecheck.model import Parsed, Span

__all__ = ["LIMIT", "Habits", "parse"]

_NOTHING_KNOWN = Habits()
LIMIT = 4000  # code points; what stands behind is no reference any more and is left over
_UNSTRESSED = frozenset("et al,et alii,in,and,ed,eds,hrsg,vol,no,doi,url,ibid".split(","))  # emphasis on them says nothing about titles


@lru_cache(maxsize=2048)  # a note is parsed to judge what it is, and again for what it says; many notes repeat another
def parse(text: str, emphasis: tuple[Span, ...] = (), habits: Habits = _NOTHING_KNOWN) -> Parsed:
    """Parse one reference. Total: every string gives a `Parsed`.

    ``emphasis`` are the emphasized stretches of ``text`` (titles and containers, mostly); ``habits`` is what the list around it shows.
    Spans are in ``text``.
    """
    head = text[:LIMIT]
    kept = tuple(span for span in sorted(emphasis) if span.end <= len(head) and _emphasizes(span.of(head)))
    parsed = verdict(run(State(head, head.replace(TAKEN, " "), kept, habits=habits)))
    if len(text) <= LIMIT:
        return parsed
    return Parsed(parsed.item, parsed.fields, (*parsed.leftover, Span(LIMIT, len(text))), min(parsed.confidence, 0.1))


def _emphasizes(text: str) -> bool:
    """Whether emphasis on ``text`` can mean a title: it has letters and is not one of the words that styles print in italics."""
    return any(c.isalpha() for c in text) and text.strip(" .,:;()").lower() not in _UNSTRESSED
