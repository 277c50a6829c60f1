"""One run of look-ups: every question asked once, by DOI first and then by words, and one `Resolution` for every reference."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from citecheck.model import NotFound, Outcome, OutOfScope, Query, Reference, Resolution, Skipped, Unavailable
from citecheck.resolve.answers import Answer, Failed, Found
from citecheck.resolve.decide import Judgement, found_by_doi, found_by_search
from citecheck.resolve.outcomes import RESOLVER, candidate, of_doi, of_search
from citecheck.resolve.question import Lookup, Question, Search, lookup, search
from citecheck.resolve.records import record_of
from citecheck.resolve.scope import NOT_COVERED, out_of_scope

Progress = Callable[[int, int], None]
NOTHING_TO_ASK = "nothing to ask with"
_NO_SUCH_DOI = "Crossref does not hold the printed DOI (another agency may)"
_NOT_HERE = "the index does not hold the printed DOI"


class Service(Protocol):
    """Who is asked. Both questions may come from several threads at once."""

    def record(self, doi: str) -> Answer:
        """The record of a DOI."""

    def search(self, text: str) -> Answer:
        """The records that fit a bibliographic string best, as the service ranks them."""


@dataclass(slots=True)
class Case:
    """A reference on its way to its outcome; the one thing here that changes, and it lives as long as the run."""

    reference: Reference
    text: str  # the entry as printed, or nothing
    by_doi: Lookup | None
    by_words: Search | None
    outcome: Outcome | None = None
    queries: list[Query] = field(default_factory=list)
    refused: Judgement | None = None  # the record of the printed DOI, if it is another work
    remark: str = ""
    resolver: str = RESOLVER

    @property
    def question(self) -> Question | None:
        """What is to be asked next."""
        return None if self.outcome else self.by_doi or self.by_words

    def resolution(self) -> Resolution:
        """What became of it."""
        outcome = self.outcome or Skipped(NOTHING_TO_ASK)
        return Resolution(self.reference.id, outcome, self.queries[-1].resolver if self.queries else None, tuple(self.queries))


def cases(references: Sequence[Reference], texts: Mapping[str, str], resolver: str = RESOLVER) -> list[Case]:
    """The references with their questions to ``resolver``; those that are not to be asked about have their outcome."""
    return [_case(reference, texts.get(reference.id), resolver) for reference in references]


def _case(reference: Reference, text: str | None, resolver: str) -> Case:
    item = reference.item
    by_doi, silence = lookup(item), out_of_scope(item)
    by_words = None if silence or item.type in NOT_COVERED or reference.fragment else search(item, text)
    outcome: Outcome | None = None
    if silence:
        outcome = OutOfScope(silence)
    elif not by_doi and not by_words:
        outcome = Skipped(f"{NOTHING_TO_ASK}: {'a piece of an entry' if reference.fragment else 'neither a title nor a DOI'}")
    return Case(reference, text or "", by_doi, by_words, outcome, resolver=resolver)


def settle(every: Sequence[Case], service: Service, threads: int, progress: Progress) -> None:
    """Ask until each case has its outcome: first all DOIs, then the words of those that are left."""
    total = len(every)
    progress(sum(case.outcome is not None for case in every), total)
    for _ in range(2):
        waiting: dict[Question, list[Case]] = {}
        for case in every:
            if case.question:
                waiting.setdefault(case.question, []).append(case)
        for question, answer in ask_all(list(waiting), service, threads):
            for case in waiting[question]:
                _take(case, question, answer)
            progress(sum(case.outcome is not None for case in every), total)


def ask_all(questions: Sequence[Question], service: Service, threads: int) -> Iterator[tuple[Question, Answer]]:
    """Each question with its answer, as the answers come. The threads are daemons, so that an interrupted run ends at once; 0: the caller's own."""
    if threads < 1:
        yield from ((question, _asked(question, service)) for question in questions)
        return
    todo: queue.SimpleQueue[Question | None] = queue.SimpleQueue()
    answered: queue.SimpleQueue[tuple[Question, Answer]] = queue.SimpleQueue()

    def work() -> None:
        question: Question | None = None
        try:
            while (question := todo.get()) is not None:
                answered.put((question, _asked(question, service)))
        finally:
            while question is not None:  # this thread breaks off: nobody waits for what it leaves
                answered.put((question, Failed("the look-up broke off")))
                question = todo.get()

    for question in questions:
        todo.put(question)
    crew = [
        threading.Thread(target=work, name=f"citecheck-look-up-{number}", daemon=True) for number in range(min(threads, len(questions)))
    ]
    for thread in crew:
        todo.put(None)
        thread.start()
    for _ in questions:
        yield answered.get()


def _asked(question: Question, service: Service) -> Answer:
    return service.record(question.doi) if isinstance(question, Lookup) else service.search(question.text)


def _take(case: Case, question: Question, answer: Answer) -> None:
    """Bring ``case`` forward by ``answer``."""
    words = f"DOI {question.doi}" if isinstance(question, Lookup) else question.text
    case.queries.append(Query(case.resolver, words, None if isinstance(answer, Failed) else answer.retrieved))
    if isinstance(question, Lookup):
        _take_record(case, answer)
    else:
        _take_list(case, answer)


def _take_record(case: Case, answer: Answer) -> None:
    case.by_doi = None
    if isinstance(answer, Failed):
        case.outcome = Unavailable(answer.reason)
        return
    if isinstance(answer, Found):
        judgement = found_by_doi(case.reference.item, record_of(answer.records[0]), case.text)
        if not judgement.verdict.refused:
            case.outcome = of_doi(judgement, case.resolver)
            return
        case.refused = judgement
        case.remark = f"the record of the printed DOI is refused ({judgement.verdict.reason})"
    else:
        case.remark = _NO_SUCH_DOI if case.resolver == RESOLVER else _NOT_HERE
    if case.by_words is None:
        case.outcome = _without_search(case, case.remark)


def _take_list(case: Case, answer: Answer) -> None:
    case.by_words = None
    if isinstance(answer, Failed):
        failed = f"{case.remark}; the search failed: {answer.reason}"
        case.outcome = _without_search(case, failed) if case.remark else Unavailable(answer.reason)
        return
    records = answer.records if isinstance(answer, Found) else ()
    judgements = [found_by_search(case.reference.item, record_of(record), case.text) for record in records]
    case.outcome = of_search(judgements, case.reference.item.type, refused=case.refused, remark=case.remark, resolver=case.resolver)


def _without_search(case: Case, reason: str) -> NotFound:
    return NotFound(reason, (candidate(case.refused, resolver=case.resolver),) if case.refused else ())
