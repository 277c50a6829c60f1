"""From judged records to an `Outcome`, in words."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model import Ambiguous, Candidate, NotFound, Outcome, OutOfScope, Resolved
from citecheck.resolve.decide import Judgement, preferred
from citecheck.resolve.scope import PARTLY_COVERED

RESOLVER = "crossref"


def candidate(judgement: Judgement, refused: str | None = None, resolver: str = RESOLVER) -> Candidate:
    """As the report shows it."""
    reason = refused or (judgement.verdict.reason if judgement.verdict.refused else None)
    compared = judgement.compared
    return Candidate(judgement.record.item, resolver, compared.score(), compared.comparisons(), reason)


def of_search(
    judgements: Sequence[Judgement], csl_type: str, *, refused: Judgement | None = None, remark: str = "", resolver: str = RESOLVER
) -> Outcome:
    """What a search came to. ``refused``: the record of the printed DOI, if it is another work; ``remark``: what became of that DOI."""
    front = f"{remark}; " if remark else ""
    others = [judgement for judgement in judgements if refused is None or judgement.record.item.doi != refused.record.item.doi]
    accepted = _distinct([judgement for judgement in others if not judgement.verdict.refused])
    best = preferred(accepted)
    rest = [
        candidate(judgement, resolver=resolver) for judgement in [*([refused] if refused else []), *others] if judgement.verdict.refused
    ]
    rest += [candidate(one, "another record fits better", resolver) for one in accepted if one not in best]
    if len(best) == 1:
        chosen = candidate(best[0], resolver=resolver)
        return Resolved(chosen, f"{front}found by search: {_reason(best[0])}" if front else _reason(best[0]), _ranked(rest))
    if best:
        return Ambiguous(_ranked([candidate(one, resolver=resolver) for one in best]), f"{front}{len(best)} records fit equally")
    reason = front + (f"none of the {len(rest)} records offered is the work" if rest else "no record offered")
    if csl_type in PARTLY_COVERED and not remark:
        return OutOfScope(f"{reason}; {PARTLY_COVERED[csl_type]}", _ranked(rest))
    return NotFound(reason, _ranked(rest))


def of_doi(judgement: Judgement, resolver: str = RESOLVER) -> Resolved:
    """The record of the printed DOI, accepted."""
    return Resolved(candidate(judgement, resolver=resolver), _reason(judgement))


def _reason(judgement: Judgement) -> str:
    return judgement.verdict.reason + ("; the record is a preprint" if judgement.is_preprint else "")


def _ranked(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    return tuple(sorted(candidates, key=lambda one: -one.score))


def _distinct(accepted: Sequence[Judgement]) -> list[Judgement]:
    """One judgement a DOI: a list may hold a record twice."""
    return list({(one.record.item.doi or str(index)).lower(): one for index, one in enumerate(accepted)}.values())
