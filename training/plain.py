"""Entries that say little, and dates as few lists have them: made of other examples, so that every style has some."""

from __future__ import annotations

import re
from random import Random

from citecheck.extract.references.parsing.tagged import Example
from citecheck.model import Span

_WHO = ("author", "editor")
_DATES = (
    "1999-2000|1999–2000|1878–1967|1999/2000|1999-00|1998/2003|1993/94|ca. 1850|c. 1850|c1998|um 1850|vers 1850|circa 1640|n.d.|n. d.|s.d.|s. d.|s.f.|s. f.|o. J.|o.J.|б. г.|"
    "no date|in press|forthcoming|to appear|im Druck|im Erscheinen|sous presse|en prensa|no prelo|1990 [1867]|[1867] 1990|1867/1990|2001a|2004-a|Spring 1999|May 2001|2001, May 3|1999, cop. 1998"
)
_ODD = tuple(_DATES.split("|"))
_YEAR = re.compile(r"(?:1[4-9]|20)\d\d[a-z]?")


def short(example: Example, dice: Random) -> Example:
    """The entry up to the end of its title, where who and when stand in front of it."""
    labels = [label for label, _ in example.parts]
    if "title" not in labels or labels[0] not in _WHO or labels.index("title") > 2:
        return example
    last = labels.index("title")
    end = example.parts[last][1].end
    text = example.text[:end].rstrip(" .,:;") + dice.choice((".", ".", ".", "", ","))
    parts = tuple((label, Span(span.start, min(span.end, len(text)))) for label, span in example.parts[: last + 1])
    return Example(text, parts, tuple(span for span in example.emphasis if span.end <= len(text)))


def dated(example: Example, dice: Random) -> Example:
    """The entry with an odd date in place of its first year."""
    place = next((span for label, span in example.parts if label == "issued"), None)
    match = _YEAR.search(example.text, place.start, place.end) if place else None
    if match is None:
        return example
    return _replaced(example, Span(*match.span()), dice.choice(_ODD))


def _replaced(example: Example, span: Span, text: str) -> Example:
    grown = len(text) - len(span)

    def moved(one: Span) -> Span:
        return Span(one.start + grown * (one.start >= span.end), one.end + grown * (one.end >= span.end))

    return Example(
        example.text[: span.start] + text + example.text[span.end :],
        tuple((label, moved(one)) for label, one in example.parts),
        tuple(moved(one) for one in example.emphasis if not one.overlaps(span)),
    )
