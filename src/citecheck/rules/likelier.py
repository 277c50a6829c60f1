"""Which of two sides is likelier wrong, and why: what messages about the text and the list end with."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from citecheck.model import BackReference, CitationItem, Evidence, Item, LinkStatus
from citecheck.reconcile.spelling import compact
from citecheck.reconcile.years import Years, listed_years, read_years
from citecheck.rules.wording import join

_AGREED = 2  # citations that print the same against the list, before the list comes under suspicion


@dataclass(frozen=True, slots=True)
class Side:
    """``wrong``: "text", "list" or None where nothing tells. ``why`` is a sentence, empty where there is nothing to say."""

    wrong: str | None = None
    why: str = ""

    @property
    def clause(self) -> str:
        """``why`` as it follows another sentence."""
        return f" {self.why}" if self.why else ""

    @property
    def data(self) -> tuple[tuple[str, object], ...]:
        """What a finding's data say of it: nothing when nothing tells."""
        return (("likelier_wrong", self.wrong),) if self.wrong else ()


def by_other_citations(
    evidence: Evidence,
    reference: str,
    items: Sequence[CitationItem],
    variable: str,
    *,
    asked: Callable[[CitationItem], bool] = lambda item: True,
) -> Side:
    """What the other citations of the entry say: those that agree with it speak against the text, several that differ alike against the list.

    ``asked``: whether a citation says anything on the matter.
    """
    told = {item.id for item in items}
    others = [
        link
        for link in evidence.links_to[reference]
        if link.citation_item not in told
        and link.status is LinkStatus.MATCHED
        and link.antecedent is None
        and asked(evidence.items[link.citation_item])
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
        return Side("list", f"All {len(items)} citations of the entry differ from it alike, so the list is likelier wrong.")
    return Side()


# ---- years ----

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SAME_COUNT = 2  # other entries of the journal by which its volumes are dated


class YearEvidence:
    """What else the entries of a list say about their years: addresses, identifiers, titles, and the volumes of their journals."""

    def __init__(self, evidence: Evidence) -> None:
        self._offsets: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        for reference in evidence.references:
            volume, years = reference.item.volume or "", listed_years(reference.item.issued).numbers
            if reference.item.container_title and volume.isdigit() and len(volume) < 4 and len(years) == 1:
                self._offsets[compact(reference.item.container_title)].append((reference.id, years[0] - int(volume)))

    def side(self, reference: str, item: Item, cited: str, listed: str) -> Side:
        """Which of two years the entry itself speaks for; unknown when nothing does, or when it says both."""
        asked, printed = read_years(cited), read_years(listed)
        said = dict(self._said(reference, item))
        text, own = _naming(said, asked), _naming(said, printed)
        if bool(text) == bool(own):
            return Side()
        wrong, places, year = ("list", text, cited) if text else ("text", own, listed)
        return Side(wrong, f"The entry’s {join(places)} {'says' if len(places) == 1 else 'say'} {year}, so the {wrong} is likelier wrong.")

    def _said(self, reference: str, item: Item) -> list[tuple[str, Years]]:
        places = (("title", item.title), ("container", item.container_title), ("address", item.url), ("DOI", item.doi))
        said = [(place, Years(tuple(int(year) for year in _YEAR.findall(text)))) for place, text in places if text]
        offsets = {offset for other, offset in self._offsets.get(compact(item.container_title or ""), ()) if other != reference}
        count = sum(other != reference for other, _ in self._offsets.get(compact(item.container_title or ""), ()))
        if len(offsets) == 1 and count >= _SAME_COUNT and (item.volume or "").isdigit():
            said.append((f"volume {item.volume} beside the journal’s others", Years((int(item.volume or "") + offsets.pop(),))))
        return said


def _naming(said: dict[str, Years], asked: Years) -> list[str]:
    return [place for place, years in said.items() if years.numbers and asked.numbers and years.meets(asked)]


def first_known(*sides: Side | Callable[[], Side]) -> Side:
    """The first of the sides that knows; the later ones are asked only when needed."""
    for side in sides:
        found = side() if callable(side) else side
        if found.wrong:
            return found
    return Side()
