"""Many questions to one service, several at once: DOIs in batches where the service takes them, all else one by one."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol, TypeVar, runtime_checkable

from citecheck.resolve.answers import Answer, Failed
from citecheck.resolve.question import Lookup, Question, Search

T = TypeVar("T")
U = TypeVar("U")
Asked = tuple[Question, Answer]


class Service(Protocol):
    """Who is asked. Questions may come from several threads at once, ``threads`` of them; 0: from the caller's own."""

    name: str

    @property
    def threads(self) -> int:
        """How many questions at once."""

    def answer(self, question: Question) -> Answer:
        """What it knows; only the kinds of questions come that its rungs of the ladder ask."""


@runtime_checkable
class Batching(Protocol):
    """Who can also be asked about several DOIs with one question."""

    def batches(self, dois: Sequence[str]) -> Sequence[tuple[str, ...]]:
        """Those of ``dois`` that are worth asking about together, as they are to be asked; the others are to be asked about one by one."""

    def together(self, dois: tuple[str, ...]) -> Mapping[str, Answer]:
        """What came back about one batch. A DOI that it does not name is to be asked about alone: only that can say that it is missing."""


class Recording(Protocol):
    """Who knows records by DOI and by words."""

    def record(self, doi: str) -> Answer:
        """The record of a DOI."""

    def search(self, text: str) -> Answer:
        """The records that fit words."""


def by_kind(service: Recording, question: Question) -> Answer:
    """The record of a DOI, or the records that fit words; no other question is for such a service."""
    match question:
        case Lookup(doi):
            return service.record(doi)
        case Search(text):
            return service.search(text)
        case _:
            raise TypeError(question)


def ask_all(questions: Sequence[Question], service: Service) -> Iterator[Asked]:
    """Each question with its answer, as the answers come."""
    left = dict.fromkeys(questions)
    nothing: Mapping[str, Answer] = {}
    if isinstance(service, Batching):
        batches = service.batches([question.doi for question in questions if isinstance(question, Lookup)])
        for answers in _spread(batches, service.together, service.threads, nothing):
            for doi, answer in answers.items():
                del left[Lookup(doi)]
                yield Lookup(doi), answer

    def alone(question: Question) -> Asked | None:
        return question, service.answer(question)

    for one in _spread(list(left), alone, service.threads, None):
        if one is not None:
            del left[one[0]]
            yield one
    yield from ((question, Failed("the look-up broke off")) for question in left)


def _spread(units: Sequence[U], work: Callable[[U], T], threads: int, broken: T) -> Iterator[T]:
    """What ``work`` makes of each unit, as it is ready, or ``broken`` where it broke off.

    The threads are daemons, so that an interrupted run ends at once.
    """
    if threads < 1:
        yield from map(work, units)
        return
    todo: queue.SimpleQueue[U | None] = queue.SimpleQueue()
    done: queue.SimpleQueue[T] = queue.SimpleQueue()

    def labour() -> None:
        unit: U | None = None
        try:
            while (unit := todo.get()) is not None:
                done.put(work(unit))
        finally:
            while unit is not None:  # this thread breaks off: nobody waits for what it leaves
                done.put(broken)
                unit = todo.get()

    for unit in units:
        todo.put(unit)
    crew = [threading.Thread(target=labour, name=f"citecheck-look-up-{number}", daemon=True) for number in range(min(threads, len(units)))]
    for thread in crew:
        todo.put(None)
        thread.start()
    for _ in units:
        yield done.get()
