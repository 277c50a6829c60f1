"""When a document was written: by its own word, else by the run of years in its list and text. None where that is not sure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from citecheck.model import Evidence
from citecheck.reconcile.years import listed_years
from citecheck.rules.mentions import outside_lists

_YEAR = re.compile(r"(?<![\d.,:/-])((?:18|19|20)\d\d)(?![\d/-])")
_DATED = re.compile(r"(?<!\d)(?:18|19|20)\d\d(?!\d)")
_KEYS = frozenset(("date", "year", "issued", "published", "created"))
_ENTRIES = 15  # dated entries from which on their years tell when a document was written
_RECENT = 10  # years that count as recent
_SHARE = 4  # one in so many entries must be recent: a history of old things is written at any time
_GAP = 5  # years between the newest entry and the next from which on the newest stands alone


@dataclass(frozen=True, slots=True)
class OwnDate:
    """The last year in which the document can have been written, and how that is known."""

    year: int
    why: str


def stated(evidence: Evidence) -> OwnDate | None:
    """The date that the document's metadata give."""
    for key, value in evidence.document.metadata:
        found = [int(year) for year in _DATED.findall(value[:80])] if key.lower() in _KEYS else []
        if found:
            return OwnDate(max(found), f"its metadata say {max(found)}")
    return None


def shown(evidence: Evidence, newest: int) -> OwnDate | None:
    """What the years of all other entries, of access and of the text say, when one entry of ``newest`` stands far behind them all."""
    dated = [max(years) for reference in evidence.references if (years := listed_years(reference.item.issued).numbers)]
    others = sorted(year for year in dated if year < newest)
    if len(others) < _ENTRIES or len(dated) - len(others) != 1 or newest - others[-1] < _GAP:
        return None
    recent = sum(year > others[-1] - _RECENT for year in others)
    seen = [year for reference in evidence.references if reference.item.accessed for year in reference.item.accessed.years]
    last = max((others[-1], *seen))
    if recent * _SHARE < len(others) or newest - last < _GAP or _is_told(evidence, last + 1, newest):
        return None
    return OwnDate(last, f"the newest of the other {len(others)} dated entries is of {others[-1]}")


def _is_told(evidence: Evidence, first: int, newest: int) -> bool:
    """Whether the text itself, citations apart, names a year between the two."""
    text = evidence.document.text
    cited = [citation.span for citation in evidence.citations]
    inside = {place for span in cited for place in (match.start() for match in _YEAR.finditer(text, span.start, span.end))}
    return any(
        first <= int(match[1]) <= newest and match.start() not in inside
        for stretch in outside_lists(evidence)
        for match in _YEAR.finditer(text, stretch.start, stretch.end)
    )
