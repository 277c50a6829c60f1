"""A few citations are written in another way than all the others.

Notes, where one way of writing has an overwhelming majority, the few citations that are written otherwise: the sign between two names in brackets ("&" or a
word), the comma before the year, how a page is given ("2004: 3", "2004, p. 3"), the point of "et al.", the sign between works in one pair of brackets, and names with years in a
text that cites by numbers. There is one finding for each kind of deviation, with every place. Where both ways are common nothing is said.

Why it matters: an editor has every one of them changed, and an odd one out may have been pasted from elsewhere.

Flagged:

    A (Abara 2001). B (Brandt 2002). C (Cardoso 2003). D (Dvorak 2005). E (Abara 2001). F (Brandt 2002). G (Cardoso 2003). H (Dvorak 2005).
    I (Abara 2001). J (Brandt 2002). K (Cardoso, 2003).

    References

    Abara, Z. (2001), Grain of the North, Lagos: Delta Press.

    Brandt, Z. (2002), Wheat of the North, Lagos: Delta Press.

    Cardoso, Z. (2003), Rye of the North, Lagos: Delta Press.

    Dvorak, Z. (2005), Oats of the North, Lagos: Delta Press.

Not flagged:

    A (Abara 2001). B (Brandt 2002). C (Cardoso 2003). D (Dvorak, 2005). E (Abara, 2001). F (Brandt 2002).

    References

    Abara, Z. (2001), Grain of the North, Lagos: Delta Press.

    Brandt, Z. (2002), Wheat of the North, Lagos: Delta Press.

    Cardoso, Z. (2003), Rye of the North, Lagos: Delta Press.

    Dvorak, Z. (2005), Oats of the North, Lagos: Delta Press.

To settle it: write them like the others.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from citecheck.model import AuthorDate, Citation, CitationItem, Evidence, LinkStatus, Mode, Number, Problem, Severity
from citecheck.rules.rule import rule
from citecheck.rules.wording import clip, join, line_of, quote_item

_TIMES = 10  # how many times as common the usual way must be
_SHOWN = 10  # lines that a message names
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)(?:[–-]\d{2,4})?[a-z]?")
_JOINED = re.compile(r"[^\W\d_]\.?,?\s(?P<sign>&|and|und|y|e|et|en|och|og|и)\s[^\W\d_]")
_ET_AL = re.compile(r"\bet\s+al\b(?P<point>\.?)")
_PAGE = re.compile(r"\s{0,2}(?P<sign>[:,]?)\s{0,2}(?P<label>pp?\.|S\.|p[áa]gs?\.|с\.)?\s{0,2}\d")

_PAGES = {
    (":", False): "a colon before the page",
    (",", True): "a comma and a label before the page",
    (",", False): "a comma before the page",
    (":", True): "a colon and a label before the page",
}


@rule("CC302", "mixed-citation-style", Severity.NOTE)
def mixed_citation_style(evidence: Evidence) -> Iterator[Problem]:
    """One problem per kind of deviation."""
    for kind, ways in _habits(evidence).items():
        usual = max(ways, key=lambda way: len(ways[way]))
        for way, items in ways.items():
            if way != usual and len(items) * _TIMES <= len(ways[usual]):
                yield _problem(evidence, kind, (way, items), (usual, len(ways[usual])))


_Ways = dict[str, list[CitationItem]]


def _habits(evidence: Evidence) -> Mapping[str, _Ways]:
    """What each citation shows of each kind of habit."""
    found: defaultdict[str, _Ways] = defaultdict(dict)
    for citation in evidence.citations:
        for item in citation.items:
            for kind, way in _shown(evidence, item):
                found[kind].setdefault(way, []).append(item)
        for item, sign in _separators(evidence, citation):
            found["between works"].setdefault(sign, []).append(item)
    systems = _systems(evidence)
    return {**found, "system": systems} if systems else found


def _shown(evidence: Evidence, item: CitationItem) -> Iterator[tuple[str, str]]:
    pointer = item.pointer
    if not isinstance(pointer, AuthorDate) or item.secondary or not pointer.families:
        return
    text = evidence.document.quote(item.span)
    point = _ET_AL.search(text)
    if point:
        yield "et al.", "“et al.” with its point" if point["point"] else "“et al” without a point"
    year = _YEAR.search(text)
    if item.mode is not Mode.NORMAL or not year or not year.start():
        return
    names = text[: year.start()]
    if "(" in names or "[" in names:
        return
    yield "before the year", "a comma before the year" if names.rstrip().endswith(",") else "no comma before the year"
    joined = _JOINED.search(names) if len(pointer.families) > 1 and not any(" " in name for name in pointer.families) else None
    if joined:
        yield "between names", "“&” between names" if joined["sign"] == "&" else f"“{joined['sign']}” between names"
    page = _PAGE.match(text, year.end()) if item.locator and item.locator.label == "page" else None
    if page and page["sign"]:
        yield "before the page", _PAGES[page["sign"], bool(page["label"])]


def _separators(evidence: Evidence, citation: Citation) -> Iterator[tuple[CitationItem, str]]:
    """The sign between two works of different people in one pair of brackets."""
    for one, other in zip(citation.items, citation.items[1:], strict=False):
        names = [item.pointer.families for item in (one, other) if isinstance(item.pointer, AuthorDate)]
        between = evidence.document.text[one.span.end : other.span.start].strip() if one.span.end <= other.span.start else ""
        if len(names) == 2 and names[0] != names[1] and between in (";", ",") and one.mode is other.mode is Mode.NORMAL:
            yield other, "a semicolon between works" if between == ";" else "a comma between works"


def _systems(evidence: Evidence) -> _Ways:
    """Citations by number and by names and year, as far as they are surely citations of listed works, in a text that cites by number."""
    ways: _Ways = {}
    for item, link in evidence.linked():
        if link.status is not LinkStatus.MATCHED:
            continue
        if isinstance(item.pointer, Number):
            ways.setdefault("a number", []).append(item)
        elif isinstance(item.pointer, AuthorDate) and item.mode is Mode.NORMAL and item.pointer.year:
            ways.setdefault("names and a year", []).append(item)
    return ways if len(ways.get("a number", ())) > len(ways.get("names and a year", ())) else {}


def _problem(evidence: Evidence, kind: str, odd: tuple[str, Sequence[CitationItem]], usual: tuple[str, int]) -> Problem:
    way, items = odd
    lines = sorted({line_of(evidence, item) for item in items})
    named = join([str(line) for line in lines[:_SHOWN]]) + (f" and {len(lines) - _SHOWN} more" if len(lines) > _SHOWN else "")
    return Problem(
        items[0].span,
        f"Line{'s' if len(lines) > 1 else ''} {named}: {len(items)} citation{'s have' if len(items) > 1 else ' has'} {way} (“{clip(quote_item(evidence, items[0]))}”), "
        f"{usual[1]} have {usual[0]}. Should {'they' if len(items) > 1 else 'it'} follow the others?",
        citation_items=tuple(item.id for item in items),
        data=(("kind", kind), ("way", way), ("count", len(items)), ("usual", usual[0]), ("usual_count", usual[1])),
        identity=(kind, way),
    )
