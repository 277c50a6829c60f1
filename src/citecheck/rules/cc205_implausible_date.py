"""A date that cannot be right.

Flags an entry that was accessed before it was published, a day or month that no calendar has (31 February, month 13), a year of five digits or far in the future, and a work that is newer than the document that cites it. The last needs a sure date
of the document: its metadata, or a list whose other years all lie years before. A journal article may be read online in the year before its issue, and what is forthcoming may
be newer than the document.

Why it matters: one of the dates is a slip, and the one that is used to look the work up may be the wrong one.

Flagged:

    Ports grew (Okafor 2014).

    References

    Okafor, Ben (2014), Harbours of the South, http://www.example.org/harbours (accessed 12 May 2010).

    Ports grew (Okafor 2014).

    References

    Okafor, Ben (2014), Harbours of the South, http://www.example.org/harbours (accessed 31 February 2015).

Not flagged:

    Ports grew (Okafor 2014).

    References

    Okafor, Ben (2014), Harbours of the South, http://www.example.org/harbours (accessed 12 May 2014).

To settle it: look at the source again, then correct the date that is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.model import Date, Evidence, LinkStatus, Problem, Reference, Severity
from citecheck.reconcile.years import listed_years
from citecheck.rules.likelier import Side
from citecheck.rules.long_years import long_year
from citecheck.rules.own_date import OwnDate, shown, stated
from citecheck.rules.rule import rule
from citecheck.rules.wording import entry_line, name_entry, printed_day, printed_year
from citecheck.text.dates import is_day
from citecheck.text.expressions import deferred
from citecheck.text.months import MONTHS

_FUTURE = 2040  # later than any document of today can cite
_AHEAD = 1  # years by which a work in press may be newer than the document
_ONLINE_FIRST = frozenset(("article-journal", "article", "chapter", "paper-conference", "article-magazine"))
_MASKED = ("title", "container_title", "url", "doi", "page", "volume", "issue", "number", "publisher")
_MONTH = "|".join(sorted((name for name in MONTHS if len(name) > 2), key=len, reverse=True))
_DAY = r"(?P<{}>\d{{1,2}})(?:st|nd|rd|th|º|\.)?"
_SPELLED = deferred(
    rf"(?<![\d.,:/–-]){_DAY.format('d')}\s(?:de\s|of\s)?(?P<m>{_MONTH})\b\.?,?\s(?:de\s|of\s)?(?P<y>(?:19|20)\d\d)(?!\d)|"
    rf"(?<!\w)(?P<m2>{_MONTH})\b\.?\s{_DAY.format('d2')},?\s(?P<y2>(?:19|20)\d\d)(?!\d)|"
    rf"\((?P<y3>(?:19|20)\d\d),\s(?P<m3>{_MONTH})\b\.?\s{_DAY.format('d3')}\)",
    re.IGNORECASE,
)
_ISO = re.compile(r"(?<![\w./-])(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?![\w-])")
_FIGURES = re.compile(r"(?<![\w./-])(?P<a>\d{1,2})(?P<s>[./])(?P<b>\d{1,2})(?P=s)(?P<y>(?:19|20)\d\d)(?![\w/-])")


@rule("CC205", "implausible-date", Severity.WARNING)
def implausible_date(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry and implausible date."""
    document = _own_date(evidence)
    for reference in evidence.references:
        if reference.fragment or not reference.sure:
            continue
        found = _impossible(evidence, reference) or _accessed_early(evidence, reference) or _too_new(evidence, reference, document)
        if found:
            what, side, data = found
            yield Problem(
                reference.span,
                f"Line {entry_line(evidence, reference)}: {name_entry(evidence, reference)}, {what}{side.clause} Which date is right?",
                references=(reference.id,),
                data=(*data, *side.data),
            )


_Found = tuple[str, Side, tuple[tuple[str, object], ...]]
_UNTOLD = Side()


# ---- days, months and years that do not exist ----


def _impossible(evidence: Evidence, reference: Reference) -> _Found | None:
    text = evidence.document.quote(reference.span)
    printed = _impossible_day(text, reference)
    if not printed and reference.item.issued is None:
        printed = long_year(text)
    if printed:
        return f"says “{printed}”, which is no date.", _UNTOLD, (("date", printed),)
    years = listed_years(reference.item.issued).numbers
    if years and min(years) >= _FUTURE and not re.search(r"(?<!\d)(?:1[89]|20[0-3])\d{1,2}(?!\d)", text):
        return f"is of {min(years)}, which is still to come.", _UNTOLD, (("date", str(min(years))),)
    return None


def _impossible_day(text: str, reference: Reference) -> str | None:
    if not any(letter.isdigit() for letter in text):
        return None
    masked = [span for name, span in reference.fields if name in _MASKED]
    for pattern in (_SPELLED, _ISO, _FIGURES):
        for match in pattern.finditer(text):
            start = match.start() + reference.span.start
            if not _exists(match) and not any(span.start <= start < span.end for span in masked):
                return match[0].strip("()")
    return None


def _exists(match: re.Match[str]) -> bool:
    found = match.groupdict()
    if "a" in found:
        one, other, whole = int(found["a"]), int(found["b"]), int(found["y"])
        return is_day(whole, other, one) or is_day(whole, one, other)
    year, month, day = (next(found[key] for key in (name, f"{name}2", f"{name}3") if found.get(key)) for name in ("y", "m", "d"))
    return is_day(int(year), int(month) if month.isdigit() else MONTHS[month.lower()], int(day))


# ---- accessed before published ----


def _accessed_early(evidence: Evidence, reference: Reference) -> _Found | None:
    item = reference.item
    if item.accessed is None or item.issued is None or not item.accessed.parts or not listed_years(item.issued).numbers:
        return None
    seen, published = item.accessed.parts[-1], min(listed_years(item.issued).numbers)
    lead = published - seen[0]
    if lead < 1:
        if lead < 0 or not _is_earlier(seen, item.issued):
            return None
    elif lead == 1 and item.type in _ONLINE_FIRST and not _is_webpage(reference):
        return None
    printed = _printed(evidence, reference)
    issued = printed_day(item.issued.parts[0]) if lead == 0 else printed_year(item)
    what = f"was seen before it was published: accessed {printed}, published {issued}."
    return what, _early_side(evidence, reference, seen[0], published), (("published", issued), ("accessed", printed))


def _is_webpage(reference: Reference) -> bool:
    return reference.item.type in ("webpage", "post", "post-weblog") or not reference.item.container_title


def _is_earlier(seen: tuple[int, ...], issued: Date) -> bool:
    """Whether the day of access lies before the day of publication; two days apart, since the world has several dates at once."""
    published = issued.parts[0] if issued.parts else ()
    if len(seen) < 3 or len(published) < 3 or not is_day(*seen[:3]) or not is_day(*published[:3]):
        return False
    return seen[1] < published[1] or (seen[1] == published[1] and seen[2] < published[2] - 1)


def _printed(evidence: Evidence, reference: Reference) -> str:
    span = reference.field_span("accessed")
    accessed = reference.item.accessed
    if span:
        return evidence.document.quote(span)
    return "-".join(f"{number:02d}" for number in accessed.parts[-1]) if accessed and accessed.parts else ""


def _early_side(evidence: Evidence, reference: Reference, seen: int, published: int) -> Side:
    """The years in which the other entries were seen say whether this one fits among them; a citation by its year vouches for the year."""
    others = [
        year
        for one in evidence.references
        if one.id != reference.id and one.item.accessed and not _is_early(one)
        for year in one.item.accessed.years[-1:]
    ]
    if len(others) >= _ACCESSES and not min(others) <= seen <= max(others):
        return Side("access", f"The other entries were seen from {min(others)} to {max(others)}, so the date of access is likelier wrong.")
    if len(others) >= _ACCESSES and published > max(others):
        return Side("published", f"No other entry was seen later than {max(others)}, so the year {published} is likelier wrong.")
    return Side()


_ACCESSES = 3


def _is_early(reference: Reference) -> bool:
    accessed, years = reference.item.accessed, listed_years(reference.item.issued).numbers
    return bool(accessed and accessed.years and years and accessed.years[-1] < min(years))


# ---- newer than the document ----


def _own_date(evidence: Evidence) -> OwnDate | None:
    known = stated(evidence)
    if known:
        return known
    years = [max(found) for reference in evidence.references if (found := listed_years(reference.item.issued).numbers)]
    return shown(evidence, max(years)) if years else None


def _too_new(evidence: Evidence, reference: Reference, document: OwnDate | None) -> _Found | None:
    years = listed_years(reference.item.issued).numbers
    if document is None or not years or min(years) <= document.year + _AHEAD:
        return None
    cited = [link for link in evidence.links_to[reference.id] if link.status is LinkStatus.MATCHED]
    differing = sorted({said for link in cited for name, said, _ in link.differences if name == "year"})
    side = Side("list", f"The text says {differing[0]}, so the list is likelier wrong.") if differing else Side()
    what = f"is newer than the document ({document.why})."
    return what, side, (("published", printed_year(reference.item)), ("document", str(document.year)))
