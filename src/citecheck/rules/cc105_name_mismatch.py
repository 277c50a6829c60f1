"""A name in the text is spelled otherwise than in the list.

Flags a pair of spellings: the citation surely means the entry (the year fits, and so does everything else that is printed), but its family name
is a slip away from the listed one, or is the given name of the listed author. There is one finding per pair of spellings, with every citation
that shows it. Diacritics, ä for ae, particles, hyphens, acronyms and half of a compound name are no fault; neither is a word of a name
that the list prints without a comma, since its order is then unknown.

Why it matters: readers look works up by name, and one of the two spellings is wrong.

Flagged:

    Prices fell (Lindqvst 2006: 12) and harbours closed (Benjamin 2004).

    References

    Lindqvist, Maja (2006), Trade after the Crisis, Lund: Studentlitteratur.

    Okafor, Benjamin (2004), Harbours of the South, Lagos: Delta Press.

Not flagged:

    Prices fell (Mueller 2006: 12) and harbours closed (WHO 2004).

    References

    Müller, Maja (2006), Trade after the Crisis, Lund: Studentlitteratur.

    World Health Organization (2004), Harbours of the South, Geneva: WHO Press.

To settle it: look at the work's title page, then correct the text or the entry.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import CitationItem, Evidence, Link, LinkReason, LinkStatus, Problem, Severity
from citecheck.rules.rule import rule
from citecheck.rules.wording import cites, name_entry
from citecheck.text.fold import fold

_HEAD = 120  # characters of an entry in which its first name stands


@rule("CC105", "name-mismatch", Severity.WARNING)
def name_mismatch(evidence: Evidence) -> Iterator[Problem]:
    """One problem per pair of spellings."""
    pairs: dict[tuple[str, str], list[tuple[CitationItem, Link, str, str]]] = {}
    for item, link in evidence.linked():
        for variable, cited, listed in link.differences:
            if variable == "family" and link.status is LinkStatus.MATCHED and not _order_unknown(evidence, link, listed):
                pairs.setdefault((fold(cited), fold(listed)), []).append((item, link, cited, listed))
    for pair, shown in pairs.items():
        yield _problem(evidence, pair, shown)


def _problem(evidence: Evidence, pair: tuple[str, str], shown: list[tuple[CitationItem, Link, str, str]]) -> Problem:
    items = [item for item, _, _, _ in shown]
    _, link, cited, listed = shown[0]
    references = tuple(dict.fromkeys(reference for _, link, _, _ in shown for reference in link.references))
    given = link.reason is LinkReason.GIVEN_AS_FAMILY
    question = f"Is {cited} the family name or {listed}?" if given else f"Which spelling is right, {cited} or {listed}?"
    return Problem(
        items[0].span,
        f"{cites(evidence, items)}, but the list has {name_entry(evidence, evidence.by_id[references[0]])}. {question}",
        citation_items=tuple(item.id for item in items),
        references=references,
        data=(("cited", cited), ("listed", listed)),
        identity=pair,
    )


def _order_unknown(evidence: Evidence, link: Link, listed: str) -> bool:
    """Whether the list prints the whole name without a comma behind the family name: then either word may be the family name."""
    if link.reason is not LinkReason.GIVEN_AS_FAMILY:
        return False
    head = evidence.document.quote(evidence.by_id[link.references[0]].span)[:_HEAD]
    return fold(head.split(",")[0]) != fold(listed)
