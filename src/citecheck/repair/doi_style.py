"""How the list prints DOIs, and where a new one goes: behind the entry, as its neighbours have it."""

from __future__ import annotations

import re
from collections import Counter

from citecheck.model import Evidence, Reference, Span

_STYLES = (  # as printed, in the order of preference where a list has none
    ("https://doi.org/", re.compile(r"https?://(?:dx\.)?doi\.org/10\.", re.IGNORECASE)),
    ("doi:", re.compile(r"\bdoi:10\.")),
    ("doi: ", re.compile(r"\bdoi:\s10\.")),
    ("DOI: ", re.compile(r"\bDOI:\s?10\.")),
)
_LAST = re.compile(r"10\.\d{4,9}/\s?\S{1,300}$")
_ENDS = (".", "!", "?", "。")


def doi_behind(evidence: Evidence, reference: Reference, doi: str) -> tuple[Span, str]:
    """The empty span at the entry's end, and what to put there."""
    entry = evidence.document.quote(reference.span)
    end = reference.span.start + len(entry.rstrip())
    before = " " if entry.rstrip().endswith(_ENDS) else ", " if entry.strip() else ""
    texts = [evidence.document.quote(other.span).rstrip() for other in evidence.references if other.item.doi and not other.keys]
    styles = Counter(name for text in texts for name, looks in _STYLES if looks.search(text))
    style = max(_STYLES, key=lambda row: styles[row[0]])[0]
    behind = [text for text in texts if _LAST.search(text[-400:])]
    closed = sum(text.endswith(".") for text in behind) * 2 > len(behind)
    return Span(end, end), f"{before}{style}{doi}{'.' if closed else ''}"
