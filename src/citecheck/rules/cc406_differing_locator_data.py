"""The journal, volume, issue or pages of an entry are not those of the work's record.

Flags an article whose record was found and is the work, when volume, issue or pages are others, or the journal has another word in its name, although
the rest of the place agrees. There is one finding per entry. Never for abbreviated or former names of journals, series given as the
venue, double issues, issues counted through, volumes named by their year, volume and issue in each other's place, ranges whose last page is cut short, a
page that was cited out of the range, article numbers beside pages, pages of the electronic edition, values that the entry prints somewhere, or
books and their chapters; nor where volume and pages are both others: that is another edition of the journal, as of those that
appear in two languages.

Why it matters: the reader looks in the wrong volume.

Flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary South", Journal of Ports, 21 (3): 45-67.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of the Imaginary South"],
     "author": [{"family": "Okafor", "given": "Ben"}], "container-title": ["Journal of Ports"], "volume": "12", "issue": "3", "page": "45-67",
     "published-print": {"date-parts": [[2004]]}}

Not flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary South", J. Ports, 12 (3): 45-7.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of the Imaginary South"],
     "author": [{"family": "Okafor", "given": "Ben"}], "container-title": ["Journal of Ports"], "volume": "12", "issue": "3-4", "page": "45-47",
     "published-print": {"date-parts": [[2004]]}}

To settle it: copy the place again from the work.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from citecheck.model import Comparison, Evidence, Problem, Severity
from citecheck.rules.answers import Answer, opening, problem, published, quoted, source
from citecheck.rules.rule import rule
from citecheck.rules.wording import join
from citecheck.text.fold import words
from citecheck.text.months import MONTHS

_NUMBER = re.compile(r"\d{1,5}")
_RANGE = re.compile(r"\s{0,2}(\d{1,6})\s{0,2}[-–—]{1,2}\s{0,2}(\d{1,6})\s{0,2}")
_ISSUES = 24  # of a volume; a higher number is counted through all volumes
_YEARS = range(1800, 2100)  # a volume named by its year
_TOLD = {"container_title": "journal", "volume": "volume", "issue": "issue", "page": "pages"}


@rule("CC406", "differing-locator-data", Severity.WARNING)
def differing_locator_data(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry."""
    for one in published(evidence):
        if one.record.item.type != "article-journal" or one.reference.item.type != "article-journal" or not one.agrees("title"):
            continue
        rows = [
            row
            for name, is_telling in _TELLING.items()
            if (row := one.different(name)) and not _is_read_elsewhere(one, row) and is_telling(one, row)
        ]
        if rows:
            yield _problem(evidence, one, rows)


def _problem(evidence: Evidence, one: Answer, rows: list[Comparison]) -> Problem:
    ours = join(f"{_TOLD[row.variable]} {quoted(row.ours)}" for row in rows)
    theirs = join(f"{_TOLD[row.variable]} {quoted(row.theirs)}" for row in rows)
    differences = tuple({"variable": row.variable, "ours": row.ours, "theirs": row.theirs, "reason": row.reason} for row in rows)
    return problem(
        one,
        f"{opening(evidence, one.reference)} gives {ours}; {source(one)} has {theirs}. Which is right?",
        (("differences", differences),),
        span=one.reference.field_span(rows[0].variable),
    )


def _is_read_elsewhere(one: Answer, row: Comparison) -> bool:
    """Whether the entry prints what the record says, so that the difference is in how it was read."""
    ours, theirs = row.ours or "", row.theirs or ""
    own = _NUMBER.findall(ours)
    other = [number for number in _NUMBER.findall(theirs) if number not in own]
    return one.prints(theirs) or any(one.prints(number) for number in other[:1])


def _other_journal(one: Answer, row: Comparison) -> bool:
    """One word of as many is another, and volume and pages agree: no former name, and no abbreviation."""
    mine, yours = words(row.ours or ""), words(row.theirs or "")
    if not row.near or len(mine) != len(yours) or not (one.agrees("volume") and one.agrees("page")):
        return False
    unlike = [(word, other) for word, other in zip(mine, yours, strict=True) if word != other]
    return len(unlike) == 1 and len(mine) > 2 and all(len(word) > 3 for word in unlike[0])


def _other_volume(one: Answer, row: Comparison) -> bool:
    mine, yours = _plain(row.ours), _plain(row.theirs)
    if mine is None or yours is None or mine in _YEARS or yours in _YEARS:
        return False
    crossed = {_plain(one.record.item.issue), _plain(one.record.item.number)} | {_plain(one.reference.item.issue)}
    if mine in crossed or yours == _plain(one.reference.item.issue) or _is_a_day(one, mine):
        return False
    return one.agrees("container_title") and (one.agrees("page") or (one.agrees("issue") and not one.different("page")))


def _is_a_day(one: Answer, number: int) -> bool:
    """Whether the number stands behind a month in the entry: ``July 29, 649-56``."""
    printed = one.printed.split()
    return any(word in MONTHS and after == str(number) for word, after in pairwise(printed))


def _other_issue(one: Answer, row: Comparison) -> bool:
    mine, yours = _plain(row.ours), _plain(row.theirs)
    first = _NUMBER.match(one.record.item.page or "")
    elsewhere = (_plain(one.record.item.volume), int(first[0]) if first else None)  # "76:10" may be volume and page
    if mine is None or yours is None or max(mine, yours) > _ISSUES or mine in elsewhere:
        return False
    return one.agrees("container_title") and one.agrees("volume")


def _other_pages(one: Answer, row: Comparison) -> bool:
    """Ranges against ranges; one from page 1 is likely the count of the electronic edition."""
    mine, yours = _RANGE.fullmatch(row.ours or ""), _RANGE.fullmatch(row.theirs or "")
    if not mine or not yours or "1" in (mine[1], yours[1]):
        return False
    turned = mine[1] != yours[1] and sorted(mine[1]) == sorted(yours[1]) and mine[2] == yours[2]  # "121-122" for "112-122"
    if row.reason == "pages inside its range" and not turned:
        return False
    (first, last), (other, end) = ((int(match[1]), int(match[2])) for match in (mine, yours))
    backwards = (last < first and len(mine[2]) == len(mine[1])) or end < other
    inside = other <= first and last <= end and last >= first
    return not backwards and (turned or not inside) and one.agrees("container_title") and one.agrees("volume")


def _plain(value: str | None) -> int | None:
    """A number that stands alone; a double number or a word is none."""
    found = _NUMBER.fullmatch((value or "").strip())
    return int(found[0]) if found else None


_TELLING: Mapping[str, Callable[[Answer, Comparison], bool]] = {
    "container_title": _other_journal,
    "volume": _other_volume,
    "issue": _other_issue,
    "page": _other_pages,
}
