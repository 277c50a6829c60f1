"""Which of two sides is likelier wrong, and why: what messages about the text and the list end with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.model import BackReference, CitationItem, Evidence, LinkStatus

_AGREED = 2  # citations that print the same against the list, before the list comes under suspicion
UNKNOWN = "Which of the two is right cannot be told from the document."


@dataclass(frozen=True, slots=True)
class Side:
    """``wrong``: "text", "list" or None where nothing tells. ``why`` is a sentence."""

    wrong: str | None = None
    why: str = UNKNOWN


def by_other_citations(evidence: Evidence, reference: str, items: Sequence[CitationItem], variable: str) -> Side:
    """What the other citations of the entry say: those that agree with it speak against the text, several that differ alike against the list."""
    told = {item.id for item in items}
    others = [
        link
        for link in evidence.links_to[reference]
        if link.citation_item not in told
        and link.status is LinkStatus.MATCHED
        and link.antecedent is None
        and not isinstance(evidence.items[link.citation_item].pointer, BackReference)
    ]
    agreeing = sum(all(name != variable for name, _, _ in link.differences) for link in others)
    if agreeing and agreeing >= len(items):
        once = agreeing == 1
        return Side(
            "text",
            f"{'The entry’s other citation agrees' if once else f'{agreeing} other citations of the entry agree'} with the list, so the text is likelier wrong.",
        )
    if not agreeing and len(items) > _AGREED:
        return Side("list", f"All {len(items)} citations of the entry say so, so the list is likelier wrong.")
    return Side()
