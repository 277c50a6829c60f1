"""Lines looked up in an index by several processes, handed back in the order of the input as they are decided."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Any

from citecheck.cli.waiting import Numbered
from citecheck.errors import CitecheckError
from citecheck.extract.references import Model
from citecheck.report import resolution_line
from citecheck.resolve import ResolveSettings, Session, settled
from citecheck.strings import references_of

_AHEAD = 3  # groups a process that are read before they are written


@dataclass(frozen=True, slots=True)
class Decided:
    """A line and what became of it; ``settled`` when nobody else needs to be asked."""

    number: int
    line: str
    row: dict[str, Any]
    settled: bool


class Worker:
    """Parses and looks up groups of lines."""

    def __init__(self, settings: ResolveSettings, model: Model | None) -> None:
        self._model = model
        self.session = Session(settings)

    def decide(self, group: Sequence[Numbered]) -> list[Decided]:
        """One row a line, in order."""
        texts = [line for _, line in group]
        wanted = references_of(texts, group[0][0] if group else 1, model=self._model)
        printed = {one.id: text for one, text in zip(wanted, texts, strict=True)}
        found = self.session.resolve_all(wanted, printed)
        return [
            Decided(number, line, resolution_line(line, one), settled(one.outcome, one.queries))
            for (number, line), one in zip(group, found, strict=True)
        ]


_mine: list[Worker] = []  # of this process


def _begin(settings: ResolveSettings, model: Model | None) -> None:
    _mine[:] = [Worker(settings, model)]


def _decide(group: Sequence[Numbered]) -> list[Decided]:
    return _mine[0].decide(group)


def in_parallel(groups: Iterable[Sequence[Numbered]], jobs: int, settings: ResolveSettings, model: Model | None) -> Iterator[list[Decided]]:
    """Each group decided. Reading goes on while others wait, and what is decided never waits for the next line to be read."""
    waiting: queue.Queue[Future[list[Decided]] | BaseException | None] = queue.Queue(maxsize=_AHEAD * jobs)
    pool = ProcessPoolExecutor(jobs, get_context("spawn"), initializer=_begin, initargs=(settings, model))

    def read() -> None:
        try:
            for group in groups:
                waiting.put(pool.submit(_decide, group))
            waiting.put(None)
        except BaseException as error:  # noqa: BLE001 - handed on to the thread that writes
            waiting.put(error)

    threading.Thread(target=read, name="citecheck-lines", daemon=True).start()
    try:
        while (one := waiting.get()) is not None:
            if isinstance(one, BaseException):
                raise one
            yield one.result()
    except BrokenProcessPool as error:
        raise CitecheckError("a process of --jobs ended before its work was done", remedy="try fewer: --jobs 1") from error
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
