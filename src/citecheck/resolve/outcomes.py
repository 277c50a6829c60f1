"""From judged records to an `Outcome`, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from citecheck.model import Ambiguous, Candidate, Forms, Item, Resolved
from citecheck.resolve.decide import Judgement, found_by_doi, found_by_search, preferred
from citecheck.resolve.records import Record
from citecheck.resolve.score import probability
from citecheck.resolve.updates import known_from, merged

RESOLVER = "crossref"


def candidate(judgement: Judgement, refused: str | None = None, resolver: str = RESOLVER, among: int = 1) -> Candidate:
    """As the report shows it. ``among`` how many that fit equally it is one: the work is one of them."""
    verdict, record = judgement.verdict, judgement.record
    comparison = judgement.compared.comparisons()
    return Candidate(
        item=record.item,
        resolver=resolver,
        score=round(probability(comparison, accepted=not (refused or verdict.refused)) / among, 4),
        comparison=comparison,
        refused=refused or (verdict.reason if verdict.refused else None),
        by_doi=judgement.by_doi,
        related=verdict.reason if verdict.refused and verdict.related else None,
        updates=record.updates,
        announces=record.announces,
        forms=Forms(record.kind, record.titles, record.containers, record.years, record.pages, record.version_of),
    )


def compared_again(one: Candidate, ours: Item, text: str = "") -> Candidate:
    """``one`` with its record compared with an entry as it is read now, as deciding compares; ``text`` is the entry as printed. What was decided stays."""
    forms = one.forms
    seen = (forms.kind, forms.titles, forms.containers, forms.years, forms.pages, one.updates, one.announces, forms.version_of)
    record = Record(one.item, *seen)
    judge = found_by_doi if one.by_doi else found_by_search
    return replace(one, comparison=judge(ours, record, text).compared.comparisons())


def chosen(
    judgements: Sequence[Judgement], *, refused: Candidate | None = None, remark: str = "", resolver: str = RESOLVER
) -> Resolved | Ambiguous | None:
    """The work, or works, among the records that a search offered; None when none of them is.

    ``refused``: the record of the printed DOI, if it is another work; ``remark``: what became of that DOI.
    """
    front = f"{remark}; " if remark else ""
    others = [judgement for judgement in judgements if refused is None or judgement.record.item.doi != refused.item.doi]
    accepted = _distinct([judgement for judgement in others if not judgement.verdict.refused])
    whole, versions = _versions(accepted)
    best = preferred(whole)
    rest = [candidate(judgement, resolver=resolver) for judgement in others if judgement.verdict.refused]
    rest += [candidate(one, "another record fits better", resolver) for one in whole if one not in best]
    rest += [candidate(one, "one version of it; another record stands for all", resolver) for one in versions]
    known = [refused] if refused else []
    if len(best) == 1:
        work = _with_notices(candidate(best[0], resolver=resolver), others)
        return Resolved(work, f"{front}found by search: {_reason(best[0])}" if front else _reason(best[0]), ranked((*known, *rest)))
    if best:
        return Ambiguous(
            (*ranked([candidate(one, resolver=resolver, among=len(best)) for one in best]), *known),
            f"{front}{len(best)} records fit equally",
        )
    return None


def of_doi(judgement: Judgement, resolver: str = RESOLVER) -> Resolved:
    """The record of the printed DOI, accepted."""
    return Resolved(candidate(judgement, resolver=resolver), _reason(judgement))


def _with_notices(chosen: Candidate, offered: Sequence[Judgement]) -> Candidate:
    """``chosen`` with what the notices say of it that a search offered beside it."""
    told = known_from(((one.record.item.doi, one.record.announces) for one in offered), chosen.item.doi)
    return replace(chosen, updates=merged((*chosen.updates, *told)))


def _reason(judgement: Judgement) -> str:
    return judgement.verdict.reason + ("; the record is a preprint" if judgement.is_preprint else "")


def ranked(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Best first."""
    return tuple(sorted(candidates, key=lambda one: -one.score))


def _versions(accepted: Sequence[Judgement]) -> tuple[list[Judgement], list[Judgement]]:
    """The records that fit, without, and then with, those that are one version of what another of them stands for."""
    dois = {(one.record.item.doi or "").lower() for one in accepted}
    versions = [one for one in accepted if dois.intersection(one.record.version_of)]
    return [one for one in accepted if one not in versions], versions


def _distinct(accepted: Sequence[Judgement]) -> list[Judgement]:
    """One judgement a DOI: a list may hold a record twice."""
    return list({(one.record.item.doi or str(index)).lower(): one for index, one in enumerate(accepted)}.values())
