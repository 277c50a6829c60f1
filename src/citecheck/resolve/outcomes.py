"""From judged records to an `Outcome`, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from citecheck.model import Ambiguous, Candidate, Forms, Item, NotFound, Outcome, OutOfScope, Resolved
from citecheck.resolve.compare import compare
from citecheck.resolve.decide import Judgement, preferred
from citecheck.resolve.records import Record
from citecheck.resolve.scope import PARTLY_COVERED
from citecheck.resolve.updates import known_from, merged

RESOLVER = "crossref"


def candidate(judgement: Judgement, refused: str | None = None, resolver: str = RESOLVER) -> Candidate:
    """As the report shows it."""
    verdict, record, compared = judgement.verdict, judgement.record, judgement.compared
    return Candidate(
        item=record.item,
        resolver=resolver,
        score=compared.score(),
        comparison=compared.comparisons(),
        refused=refused or (verdict.reason if verdict.refused else None),
        by_doi=judgement.by_doi,
        related=verdict.reason if verdict.refused and verdict.related else None,
        updates=record.updates,
        announces=record.announces,
        forms=Forms(record.kind, record.titles, record.containers, record.years, record.pages, record.version_of),
    )


def compared_again(one: Candidate, ours: Item, text: str = "") -> Candidate:
    """``one`` with its record compared with an entry as it is read now; ``text`` is the entry as printed. What was decided of it stays."""
    forms = one.forms
    seen = (forms.kind, forms.titles, forms.containers, forms.years, forms.pages, one.updates, one.announces, forms.version_of)
    record = Record(one.item, *seen)
    return replace(one, comparison=compare(ours, record, text).comparisons())


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
        chosen = _with_notices(candidate(best[0], resolver=resolver), others)
        return Resolved(chosen, f"{front}found by search: {_reason(best[0])}" if front else _reason(best[0]), _ranked(rest))
    if best:
        known = [candidate(refused, resolver=resolver)] if refused else []
        ranked = _ranked([candidate(one, resolver=resolver) for one in best])
        return Ambiguous((*ranked, *known), f"{front}{len(best)} records fit equally")
    reason = front + (f"none of the {len(rest)} records offered is the work" if rest else "no record offered")
    if csl_type in PARTLY_COVERED and not remark:
        return OutOfScope(f"{reason}; {PARTLY_COVERED[csl_type]}", _ranked(rest))
    return NotFound(reason, _ranked(rest))


def of_doi(judgement: Judgement, resolver: str = RESOLVER) -> Resolved:
    """The record of the printed DOI, accepted."""
    return Resolved(candidate(judgement, resolver=resolver), _reason(judgement))


def _with_notices(chosen: Candidate, offered: Sequence[Judgement]) -> Candidate:
    """``chosen`` with what the notices say of it that a search offered beside it."""
    told = known_from(((one.record.item.doi, one.record.announces) for one in offered), chosen.item.doi)
    return replace(chosen, updates=merged((*chosen.updates, *told)))


def _reason(judgement: Judgement) -> str:
    return judgement.verdict.reason + ("; the record is a preprint" if judgement.is_preprint else "")


def _ranked(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    return tuple(sorted(candidates, key=lambda one: -one.score))


def _distinct(accepted: Sequence[Judgement]) -> list[Judgement]:
    """One judgement a DOI: a list may hold a record twice."""
    return list({(one.record.item.doi or str(index)).lower(): one for index, one in enumerate(accepted)}.values())
