"""The letter after the year is missing.

Flags a citation that fits several entries which the list tells apart by letters (2000a, 2000b), while the text prints the bare year. It stands
in place of CC103.

Why it matters: the list has done its part; without the letter the reader still has to guess.

Flagged:

    Tides rose (Hanabusa 2000: 30).

    References

    Hanabusa, Ken (2000a), Tides and Towns, Kyoto: Umi.

    Hanabusa, Ken (2000b), Towns without Tides, Kyoto: Umi.

Not flagged:

    Tides rose (Hanabusa 2000a: 30) and fell (Hanabusa 2000b).

    References

    Hanabusa, Ken (2000a), Tides and Towns, Kyoto: Umi.

    Hanabusa, Ken (2000b), Towns without Tides, Kyoto: Umi.

To settle it: add the letter of the work that was used.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import CitationItem, Evidence, LinkReason, LinkStatus, Problem, Reference, Severity
from citecheck.rules.rule import rule
from citecheck.rules.wording import cites, join, label_of, name_entry, printed_year


@rule("CC109", "missing-year-suffix", Severity.WARNING)
def missing_year_suffix(evidence: Evidence) -> Iterator[Problem]:
    """One problem per set of lettered entries."""
    undecided: dict[tuple[str, ...], list[CitationItem]] = {}
    for item, link in evidence.linked():
        if link.status is LinkStatus.AMBIGUOUS and link.reason is LinkReason.SUFFIX_MISSING:
            undecided.setdefault(link.references, []).append(item)
    for references, items in undecided.items():
        entries = [evidence.by_id[reference] for reference in references]
        named = "; ".join(name_entry(evidence, entry) for entry in entries)
        letters = _cited_letters(evidence, entries)
        elsewhere = f" Elsewhere the text cites {join(letters)}." if letters else ""
        yield Problem(
            items[0].span,
            f"{cites(evidence, items)}, and the list has {named}.{elsewhere} Which letter belongs to the year?",
            citation_items=tuple(item.id for item in items),
            references=references,
            data=(
                ("cited", label_of(items[0])),
                ("candidates", tuple(printed_year(entry.item) for entry in entries)),
                ("cited_elsewhere", tuple(letters)),
            ),
            identity=(join(dict.fromkeys(label_of(item) for item in items)),),
        )


def _cited_letters(evidence: Evidence, entries: list[Reference]) -> list[str]:
    """The years with their letters under which some of the entries are cited elsewhere."""
    surely = [entry for entry in entries if any(link.status is LinkStatus.MATCHED for link in evidence.links_to[entry.id])]
    return [printed_year(entry.item) for entry in surely]
