"""What a case makes of an answer: a record that is the work ends it, any other answer is kept for the conclusion."""

from __future__ import annotations

from collections.abc import Callable

from citecheck.model import Query
from citecheck.resolve.answers import Answer, Failed, Found, Message, Missing, Registered
from citecheck.resolve.case import Case
from citecheck.resolve.conclude import remark, unseen
from citecheck.resolve.decide import found_by_doi, found_by_isbn, found_by_search
from citecheck.resolve.outcomes import candidate, chosen, of_doi
from citecheck.resolve.question import Agency, Edition, Lookup, Preprint, Question, Search, in_words
from citecheck.resolve.records import Record

Read = Callable[[Message], Record]


def take(case: Case, source: str, question: Question, answer: Answer, read: Read) -> None:
    """Bring ``case`` forward by what ``source`` answered; ``read`` makes a record of what it holds."""
    retrieved = None if isinstance(answer, Failed) else answer.retrieved
    case.queries.append(Query(source, in_words(question), retrieved, _told(question, answer)))
    if isinstance(answer, Failed):
        case.failures[source] = answer.reason
        return
    match question:
        case Lookup():
            _take_record(case, source, answer, read)
        case Agency():
            case.agency = answer.agency if isinstance(answer, Registered) else None
            case.unregistered = isinstance(answer, Missing)
        case Search() | Edition() | Preprint():
            _take_list(case, source, question, answer, read)


def _take_record(case: Case, source: str, answer: Answer, read: Read) -> None:
    if not isinstance(answer, Found):
        case.lacking.append(source)
        return
    judgement = found_by_doi(case.reference.item, read(answer.records[0]), case.text)
    if judgement.verdict.refused:
        case.refused, case.refused_by = judgement, source
    else:
        case.outcome = of_doi(judgement, source)


def _take_list(case: Case, source: str, question: Search | Edition | Preprint, answer: Answer, read: Read) -> None:
    judge = found_by_isbn if isinstance(question, Edition) else found_by_search
    records = answer.records if isinstance(answer, Found) else ()
    judgements = [judge(case.reference.item, read(record), case.text) for record in records]
    known = candidate(case.refused, resolver=case.refused_by) if case.refused else None
    front = "; ".join(part for part in (remark(case), unseen(case)) if part)
    case.outcome = chosen(judgements, refused=known, remark=front, resolver=source)
    if case.outcome is None:
        known_dois = {(one.item.doi or "").lower() for one in case.offered if one.item.doi and one.resolver == source}
        offered = [candidate(judgement, resolver=source) for judgement in judgements]
        case.offered += [one for one in offered if (one.item.doi or "").lower() not in known_dois]
        case.silent += [source] if source not in case.silent else []


def _told(question: Question, answer: Answer) -> str:
    """What came back, in a few words."""
    match answer:
        case Failed(reason):
            return f"no answer: {reason}"
        case Missing():
            return {Edition: "no such ISBN", Preprint: "no such number"}.get(type(question), "no such DOI")
        case Registered(agency):
            return f"registered with {agency}"
        case Found(records):
            return f"{len(records)} record{'' if len(records) == 1 else 's'}" if records else "no record"
