"""One entry names two years that contradict each other.

Flags an entry whose year in front differs by more than one from the full date that stands further on, or from the year in its address where the
other entries of the same site have theirs there. A year apart is no contradiction (work of one year appears in the next), nor are years in titles,
reprints and translations, the days of conferences and of what was collected later, dates of access, and later dates beside an address.

Why it matters: one of the years is wrong, and the citation that names it finds nothing.

Flagged:

    The ministers met (Ministry of Trade 2002).

    References

    Ministry of Trade (2002), *Meeting of the Ministers*, 15 November 1999, Oslo: Ministry of Trade.

Not flagged:

    The ministers met (Ministry of Trade 2002).

    References

    Ministry of Trade (2002), *Meeting of the Ministers of 1999*, 15 November 2002, Oslo: Ministry of Trade.

To settle it: look at the source, then correct the year that is wrong.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from citecheck.model import Evidence, LinkStatus, Problem, Reference, Severity, Span
from citecheck.reconcile.years import listed_years, read_years
from citecheck.rules.likelier import Side
from citecheck.rules.rule import rule
from citecheck.rules.wording import clip, entry_line, printed_year
from citecheck.text.dates import FoundDate, find_dates
from citecheck.text.fold import fold

_URL_YEAR = re.compile(r"[/=_-]((?:19|20)\d\d)(?=$|[/._?&-])")
_TITLES = ("title", "container_title", "collection_title", "event_title", "original_title", "url", "page", "volume", "issue", "number")
_APART = 2
_SIBLINGS = 2  # entries of the same site whose address agrees with their year: from then on an address that does not is telling
# Words of entries whose text is of another day than its print. English, German, French, Spanish, Portuguese, Italian; folded.
_MEETINGS = frozenset(
    "conference congress symposium workshop proceedings seminar colloquium konferenz kongress tagung colloque congres congreso coloquio simposio congresso convegno atti actas anais".split()
)
# Words before a date that is not the work's own. English, German, French, Spanish, Portuguese; folded, as the last word or two.
_OTHER_DATES = frozenset(
    "accessed access retrieved visited viewed consulted reprinted reprint orig original originally translated abgerufen zugriff nachdruck consulte consultado acesso acessado consultada reed rev revised".split()
)


@rule("CC207", "contradictory-year", Severity.WARNING)
def contradictory_year(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry."""
    sites = _sites(evidence)
    for reference in evidence.references:
        own = listed_years(reference.item.issued).numbers
        if not own or reference.fragment:
            continue
        other = _other_date(evidence, reference, own) or _other_address(reference, own, sites)
        if other:
            span, printed = other
            listed = printed_year(reference.item)
            side = _side(evidence, reference, printed)
            text = clip(evidence.document.quote(reference.span))
            yield Problem(
                span or reference.span,
                f"Line {entry_line(evidence, reference)}: “{text}” is of {listed}, but also says “{printed}”.{side.clause} Which year is right?",
                references=(reference.id,),
                data=(("listed", listed), ("other", printed), *side.data),
            )


def _side(evidence: Evidence, reference: Reference, printed: str) -> Side:
    """A citation by the other year speaks for it; one by the year in front was copied from there and says nothing."""
    other = read_years(printed)
    links = [link for link in evidence.links_to[reference.id] if link.status is LinkStatus.MATCHED]
    cited = [
        said for link in links for name, said, _ in link.differences if name == "year" and other.numbers and read_years(said).meets(other)
    ]
    return Side("listed", f"The text cites it as of {cited[0]}, so the year in front is likelier wrong.") if cited else Side()


def _other_date(evidence: Evidence, reference: Reference, own: tuple[int, ...]) -> tuple[Span | None, str] | None:
    """A full date, in the entry and outside its titles, too far from the entry's year."""
    item = reference.item
    text = evidence.document.quote(reference.span)
    if item.container_title or item.event_title or item.editor or set(fold(text).split()) & _MEETINGS:
        return None  # what was said on that day appears later
    masked = [span for name, span in reference.fields if name in (*_TITLES, "issued", "accessed")]
    for found in find_dates(text):
        span = found.span.shift(reference.span.start)
        year = found.date.year
        if year is None or not _is_spelled_out(found, text) or any(span.overlaps(mask) for mask in masked):
            continue
        later_online = bool(item.url) and year > max(own)
        before = fold(text[max(0, found.span.start - 24) : found.span.start]).split()[-2:]
        if min(abs(year - one) for one in own) >= _APART and not later_online and not set(before) & _OTHER_DATES:
            return span, clip(found.span.of(text))
    return None


def _is_spelled_out(found: FoundDate, text: str) -> bool:
    """Whether day, month and year are printed, the month as a word: figures alone may be a volume and pages."""
    return not found.bare and len(found.date.parts[0]) > 1 and any(letter.isalpha() for letter in found.span.of(text))


def _sites(evidence: Evidence) -> dict[str, int]:
    """How many entries have, at each beginning of an address, their own year."""
    agreeing: defaultdict[str, int] = defaultdict(int)
    for reference in evidence.references:
        site, year = _address_year(reference)
        if year and year in listed_years(reference.item.issued).numbers:
            agreeing[site] += 1
    return agreeing


def _other_address(reference: Reference, own: tuple[int, ...], sites: dict[str, int]) -> tuple[Span | None, str] | None:
    site, year = _address_year(reference)
    if year and year not in own and sites.get(site, 0) >= _SIBLINGS:
        return reference.field_span("url"), reference.item.url or ""
    return None


def _address_year(reference: Reference) -> tuple[str, int | None]:
    url = reference.item.url or ""
    match = _URL_YEAR.search(url)
    return (url[: match.start(1)], int(match[1])) if match else ("", None)
