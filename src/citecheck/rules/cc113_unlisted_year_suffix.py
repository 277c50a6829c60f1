"""The text prints a letter behind the year that the list does not know.

Flags a citation such as "2019b" whose only entry is printed as 2019. Either a second work of that year is missing from the list, or the letter was left over when one was taken
out. In a list that prints no letters at all, where the text has them for three entries or more, the list is what lacks them, and nothing is said; nor where
the entry prints the letter in a place that was not read as its date.

Why it matters: a reader looks for a second work of that year, and does not find it.

Flagged:

    Tides rose (Hanabusa 2000b: 30).

    References

    Hanabusa, Ken (2000), Tides and Towns, Kyoto: Umi.

Not flagged:

    Tides rose (Hanabusa 2000b: 30) and fell (Hanabusa 2000a).

    References

    Hanabusa, Ken (2000a), Tides and Towns, Kyoto: Umi.

    Hanabusa, Ken (2000b), Towns without Tides, Kyoto: Umi.

To settle it: add the other work of that year, or take the letter out.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import AuthorDate, CitationItem, Evidence, Link, LinkStatus, Problem, Severity
from citecheck.rules.likelier import by_other_citations
from citecheck.rules.rule import rule
from citecheck.rules.wording import cites, label_of, place_entry, printed_year

_MANY = 3  # entries whose letters the list lacks, from which on it prints none


@rule("CC113", "unlisted-year-suffix", Severity.WARNING)
def unlisted_year_suffix(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry and letter."""
    pairs: dict[tuple[str, str], list[CitationItem]] = {}
    for item, link in evidence.linked():
        letter = _unlisted(evidence, item, link)
        if letter:
            pairs.setdefault((link.references[0], letter), []).append(item)
    lettered = any(reference.item.issued and reference.item.issued.suffix for reference in evidence.references)
    if not lettered and len({reference for reference, _ in pairs}) >= _MANY:
        return
    for (reference, letter), items in pairs.items():
        entry = evidence.by_id[reference]
        side = by_other_citations(evidence, reference, items, "suffix")
        yield Problem(
            items[0].span,
            f"{cites(evidence, items)}, but the list has {place_entry(evidence, entry)}, without a letter.{side.clause} Is another work of that year missing, or can the letter go?",
            citation_items=tuple(item.id for item in items),
            references=(reference,),
            data=(("cited", letter), ("listed", printed_year(entry.item)), *side.data),
            identity=(label_of(items[0]),),
        )


def _unlisted(evidence: Evidence, item: CitationItem, link: Link) -> str | None:
    """The cited year with its letter, when the one entry that is meant does not print it."""
    pointer = item.pointer
    if not isinstance(pointer, AuthorDate) or not pointer.suffix or link.status is not LinkStatus.MATCHED or len(link.references) != 1:
        return None
    if not any(variable == "suffix" and said and not listed for variable, said, listed in link.differences):
        return None
    label = f"{pointer.year}{pointer.suffix}"
    return None if label in evidence.document.quote(evidence.by_id[link.references[0]].span) else label
