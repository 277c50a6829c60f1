"""The outcome of a case that no source settled: who was asked, what their silence means, and what could not be asked.

In this order, the first that applies:

| | |
|---|---|
| nothing could be asked | skipped, or out-of-scope where no source covers the kind of work |
| a source that was to be asked did not answer | unavailable |
| the printed DOI is registered with an agency that is not asked, or that gives no record of it | out-of-scope |
| the printed DOI exists nowhere, or is unknown to who was asked | not-found |
| the printed DOI is another work's, and a source that is asked covers the kind of work | not-found |
| a source that covers the kind of work answered | not-found |
| else | out-of-scope |

So a failure is told only of what no other source settled, and as long as one source might still know the work, nothing is held against it. Without doi.org it is
not known who answers for a DOI that nobody holds who was asked: that is unavailable, too.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model import Candidate, NotFound, Outcome, OutOfScope, Skipped, Unavailable
from citecheck.resolve.case import NOTHING_TO_ASK, Case
from citecheck.resolve.outcomes import candidate, ranked
from citecheck.resolve.scope import Reach, out_of_scope, reach, silence_of
from citecheck.resolve.settings import DOI_ORG, by_reason, label, listed

AGENCIES = {"crossref": "Crossref", "datacite": "DataCite"}  # source -> what doi.org calls it
_READ = {agency: source for source, agency in AGENCIES.items()}


def conclude(case: Case, sources: Sequence[str]) -> Outcome:
    """What a case comes to when all of ``sources`` that are to be asked have been."""
    if not case.queries:
        return _unasked(case, sources)
    said, silence, offered = remark(case), _silence(case), _offered(case)
    failed = {source: reason for source, reason in case.failures.items() if source != DOI_ORG}
    if failed:
        return Unavailable(_failed(case, failed), offered)
    if DOI_ORG in case.failures and case.refused is None:
        return Unavailable(_joined(said, silence), offered)
    if _is_elsewhere(case):
        return OutOfScope(_joined(said, silence), offered)
    item = case.reference.item
    tells = any(reach(source, item) is Reach.WHOLE for source in (sources if case.refused else case.silent))
    if tells or (said and not case.refused):
        return NotFound(_joined(said, silence), offered)
    reasons = (silence_of(source, item) for source in _network(case.silent) or case.silent)
    return OutOfScope(_joined(said, silence, *dict.fromkeys(reason for reason in reasons if reason)), offered)


def _unasked(case: Case, sources: Sequence[str]) -> Outcome:
    if case.reference.fragment:
        return Skipped(f"{NOTHING_TO_ASK}: a piece of an entry")
    silence = out_of_scope(case.reference.item, sources)
    return OutOfScope(silence) if silence else Skipped(f"{NOTHING_TO_ASK}: neither a title nor a DOI")


def remark(case: Case) -> str:
    """What became of the printed DOI, or nothing."""
    if case.refused:
        return f"the record of the printed DOI is refused ({case.refused.verdict.reason})"
    if case.unregistered:
        return "the printed DOI does not exist, says doi.org"
    if _is_elsewhere(case):
        source = _READ.get(case.agency or "")
        gives = "which gives no record of it" if source in case.lacking else "whose records were not read"
        return f"the printed DOI is registered with {case.agency}, {gives}"
    lost = f"doi.org could not be asked: {case.failures[DOI_ORG]}" if DOI_ORG in case.failures else ""
    return _joined(_lacking(case), lost)


def unseen(case: Case) -> str:
    """Who could not be asked for the record of the printed DOI, when something else is said of the work, or nothing."""
    open_to = [source for source in case.failures if source in AGENCIES and source not in case.lacking] if _doi_is_open(case) else []
    return "; ".join(f"{label(source)} could not be asked: {case.failures[source]}" for source in open_to)


def _lacking(case: Case) -> str:
    """Who does not hold the printed DOI."""
    network = [label(source) for source in _network(case.lacking)]
    if not network:
        return "the index does not hold the printed DOI" if case.lacking else ""
    if len(network) == 1:
        return f"{network[0]} does not hold the printed DOI (another agency may)"
    return f"{listed(network)} do not hold the printed DOI (another agency may)"


def _is_elsewhere(case: Case) -> bool:
    """Whether the printed DOI exists, and its record was not seen."""
    return case.agency is not None and case.refused is None


def _doi_is_open(case: Case) -> bool:
    """Whether nobody could say what the printed DOI stands for, because who might know did not answer."""
    settled = case.by_doi is None or case.unregistered or case.refused is not None
    return not settled and any(source in case.failures and source not in case.lacking for source in AGENCIES)


def _silence(case: Case) -> str:
    """What the search came to."""
    if not case.silent:
        return ""
    network = _network(case.silent)
    number = len(_offered(case)) - (case.refused is not None)
    if len(network) < 2:
        return f"none of the {number} records offered is the work" if number else "no record offered"
    names = listed([label(source) for source in network])
    if number < 2:
        return f"{names} offered {'1 record, which is not the work' if number else 'no record'}"
    return f"{names} offered {number} records, none of which is the work"


def _failed(case: Case, failed: dict[str, str]) -> str:
    """Why there is no answer: the bare reason where one source was asked and nothing else is to be told."""
    said = remark(case)
    alone = len(failed) == 1 and not case.silent
    reasons = "; ".join(failed.values()) if alone else by_reason(failed)
    return _joined(said, f"the search failed: {reasons}" if said and not _doi_is_open(case) else reasons)


def _offered(case: Case) -> tuple[Candidate, ...]:
    """Every record that was offered, each once; first the printed DOI's own."""
    known = [candidate(case.refused, resolver=case.refused_by)] if case.refused else []
    seen: dict[str, Candidate] = {}
    for number, one in enumerate((*known, *case.offered)):
        seen.setdefault((one.item.doi or one.item.url or str(number)).lower(), one)
    return ranked(tuple(seen.values()))


def _network(sources: Sequence[str]) -> list[str]:
    """``sources`` without the index, which holds no more than Crossref does."""
    return [source for source in sources if source != "index"]


def _joined(*parts: str) -> str:
    return "; ".join(part for part in parts if part)
