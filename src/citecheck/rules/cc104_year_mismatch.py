"""The year in the text is not the year in the list.

Flags a citation that surely means an entry although its year differs: the names agree completely, only one entry of these authors comes into
question, and the years are as near as slips are (a year apart, one digit, two digits swapped). There is one finding per entry and cited year; it
says which side is likelier wrong where other citations of the entry, its address, its DOI or the volumes of its journal tell.
When the difference is larger, or other works of the same authors are near, the citation is taken to mean a work that is not listed (CC101).

Why it matters: readers look works up by year, and one of the two years is wrong.

Flagged:

    Prices fell (Duarte et al. 2001), as others had seen (Lindqvist 2006).

    References

    Duarte, Rui, Costa, Ana and Melo, Ines (2002), Prices of the Century, Porto: Ribeira.

    Lindqvist, Maja (2006), Trade after the Crisis, Lund: Studentlitteratur.

Not flagged:

    Prices fell (Duarte et al. 2002), as others had seen (Lindqvist 2006), and as nobody did before (Duarte 1987).

    References

    Duarte, Rui, Costa, Ana and Melo, Ines (2002), Prices of the Century, Porto: Ribeira.

    Lindqvist, Maja (2006), Trade after the Crisis, Lund: Studentlitteratur.

To settle it: look at the work's title page, then correct the text or the entry.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import CitationItem, Evidence, Item, LinkStatus, Problem, Severity
from citecheck.reconcile.years import read_years
from citecheck.rules.likelier import YearEvidence, by_other_citations, first_known
from citecheck.rules.rule import rule
from citecheck.rules.wording import cites, join, label_of, place_entry


@rule("CC104", "year-mismatch", Severity.ERROR)
def year_mismatch(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry and cited year."""
    pairs: dict[tuple[str, str, str], list[CitationItem]] = {}
    for item, link in evidence.linked():
        for variable, cited, listed in link.differences:
            if variable == "year" and link.status is LinkStatus.MATCHED:
                pairs.setdefault((link.references[0], cited, listed), []).append(item)
    if not pairs:
        return
    known = YearEvidence(evidence)
    for (reference, cited, listed), items in pairs.items():
        entry = evidence.by_id[reference]
        if not listed:
            continue  # no date was read in the entry, and it may print the cited one
        elsewhere = _printed_elsewhere(entry.item, cited)
        side = first_known(by_other_citations(evidence, reference, items, "year"), known.side(reference, entry.item, cited, listed))
        yield Problem(
            items[0].span,
            f"{cites(evidence, items)}, but the list has {place_entry(evidence, entry)}{elsewhere}.{side.clause} Which year is right, {cited} or {listed}?",
            citation_items=tuple(item.id for item in items),
            references=(reference,),
            data=(("cited", cited), ("listed", listed), *side.data),
            identity=(label_of(items[0]),),
        )


def _printed_elsewhere(item: Item, cited: str) -> str:
    """What else in the entry speaks for the cited year, so that the reader sees why this entry is meant."""
    places = (("title", item.title), ("container", item.container_title), ("address", item.url))
    asked = read_years(cited)
    named = [place for place, text in places if text and asked.numbers and asked.meets(read_years(text))]
    return f", whose {join(named)} says {cited}" if named else ""
