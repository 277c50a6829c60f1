"""Files of records -> an index, or more records for one that is there.

What is read becomes lasting in steps of `STEP` records, or of `SECONDS` where they come slowly: first the words, then, in one transaction, the records with the inputs that ended since. A build
that is killed leaves the last step whole; the same command goes on with the inputs that are not noted as finished, and the records of a file half read
are recognised when they come again.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec
import tantivy

from citecheck.errors import CitecheckError, ConfigError
from citecheck.index import manifest, searching
from citecheck.index.inputs import BROKEN, Input, files_of, inputs
from citecheck.index.splitting import TOO_LONG, Cut, values
from citecheck.index.store import FILE, RESERVED, Store, damaged, key_of
from citecheck.index.work import Work, normal, works

STEP = 150_000  # records between two commits; fewer than are reserved
SECONDS = 60.0  # between two commits, so that a build which is killed again and again gets on
BATCH = 5_000  # records that are looked up and stored together
BATCH_BYTES = 24 << 20
SAMPLE = 2_000  # records that the dictionary is learnt from
Progress = Callable[[int], None]


@dataclass(slots=True)
class Tally:
    """What a build did. ``broken``: inputs that could not be read to their end, with the reason; ``odd``: how many values were no records, by input."""

    new: int = 0
    replaced: int = 0
    known: int = 0
    finished: int = 0
    skipped: int = 0
    broken: list[tuple[str, str]] = field(default_factory=list)
    odd: dict[str, tuple[int, str]] = field(default_factory=dict)

    @property
    def read(self) -> int:
        """Records that were read."""
        return self.new + self.replaced + self.known


def build(paths: Sequence[str], folder: Path, progress: Progress | None = None, clock: Callable[[], float] = time.monotonic) -> Tally:
    """Read ``paths`` into the index in ``folder``, which is made when it is not there. ``clock`` gives seconds.

    Raises `ReadError` for a path that is not there, `ConfigError` for a folder that is something else or is being built by another process.
    """
    files = files_of(paths)
    try:
        with Builder(folder, progress or (lambda _read: None), clock) as builder:
            for path in files:
                builder.read(path)
            builder.finish()
            return builder.tally
    except (sqlite3.OperationalError, ValueError) as error:  # a full disk, a folder without permission: tantivy says ValueError
        remedy = "make room and check its permissions, then run the same command: it goes on where it stopped"
        raise CitecheckError(f"the index cannot be written: {error}", where=str(folder), remedy=remedy) from error
    except sqlite3.DatabaseError as error:
        raise damaged(str(folder), str(error)) from error


class Builder:
    """The index while it grows; a context manager, which leaves the last whole step behind when it is left early."""

    def __init__(self, folder: Path, progress: Progress, clock: Callable[[], float] = time.monotonic) -> None:
        self.tally = Tally()
        self._progress = progress
        self._clock = clock
        self._folder = _prepared(folder)
        index, self._writer = _words(folder)
        self._store = Store(folder, writing=True)
        if fault := self._fault(index.searcher().num_docs):
            self._store.close()
            raise damaged(str(folder), fault)
        self._next = int(self._store.about("next") or 1)
        self._batch: list[Work] = []
        self._bytes = 0
        self._ended: list[tuple[str, str, int, str]] = []
        self._open = self._reserved = False
        self._step = 0
        self._since = clock()

    def _fault(self, known: int) -> str | None:
        """What is wrong with an index whose search knows this many records: ids that were given are not to be given again."""
        count, made = self._store.count(), manifest.read(self._folder)
        if made.finished and count != made.records:
            return f"it holds {count:,} records of {made.records:,}"
        return searching.lacking(known, count) if known < count else None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._store.rollback()
        self._store.close()

    def read(self, path: Path) -> None:
        """Read what ``path`` holds, unless it was read before."""
        before = self.tally.read + len(self._batch), len(self.tally.broken), len(self._ended)
        pieces = inputs(path, self._store.known)
        while True:
            try:
                source = next(pieces, None)
            except BROKEN as error:
                self.tally.broken.append((str(path), _reason(error)))
                break
            if source is None:
                break
            self._read_one(source)
        if before == (self.tally.read + len(self._batch), len(self.tally.broken), len(self._ended)):
            self.tally.skipped += 1

    def _read_one(self, source: Input) -> None:
        count = odd = at = 0
        first = ""
        pieces = values(source.stream)
        while True:
            at += 1
            try:
                value = next(pieces, None)
            except (Cut, *BROKEN) as error:
                self.tally.broken.append((source.name, _reason(error)))
                return
            if value is None:
                break
            found, fault = _decoded(value)
            for work in found:
                count += 1
                self._take(work)
            if fault:
                odd, first = odd + 1, first or f"{fault} at {at}"
        if odd or not count:
            self.tally.odd[source.name] = (odd, first or "it holds no record")
        self._ended.append((source.name, source.mark, count, first))
        self.tally.finished += 1

    def _take(self, work: Work) -> None:
        self._batch.append(work)
        self._bytes += len(work.body) + len(work.words)
        if len(self._batch) >= BATCH or self._bytes > BATCH_BYTES:
            self._flush()
            if self._step >= STEP or self._clock() - self._since >= SECONDS:
                self._commit()

    def _begin(self) -> None:
        if not self._open:
            manifest.write(self._folder, manifest.Manifest())
            if not self._reserved:
                self._store.note("next", self._next + RESERVED)  # if this step is killed, the search may know its ids already
                self._reserved = True
            self._store.begin()
            self._open = True

    def _flush(self) -> None:
        """Store the batch: new records, and those that are newer than what is there."""
        if not self._batch:
            return
        if self._next == 1 and not self._open:
            self._store.learn([work.body for work in self._batch[:SAMPLE]])
        self._begin()
        newest: dict[str, Work] = {}
        for work in self._batch:
            other = newest.get(work.doi)
            newest[work.doi] = work if other is None or _newer(work, other.stamp, other.body) else other
        self.tally.known += len(self._batch) - len(newest)
        rows = [(key_of(doi), work) for doi, work in newest.items()]
        there = self._store.stamps([key for key, _ in rows])
        added: list[tuple[int, int, Work]] = []
        for key, work in rows:
            if key in there and not self._replaces(work, there[key]):
                continue
            added.append((self._next, key, work))
            self._writer.add_document(searching.document(self._next, work.words))
            self._next += 1
        self._store.add(added)
        self._step += len(rows)
        self.tally.new = self.tally.new + len(added)
        self._batch, self._bytes = [], 0
        self._progress(self.tally.read)

    def _replaces(self, work: Work, there: Sequence[tuple[int, int]]) -> bool:
        """Whether ``work`` is to be stored although records of its digest are there; the older record of its DOI is removed."""
        for identity, stamp in there:
            body = self._store.body(identity) or b"{}"
            if normal(str(msgspec.json.decode(body).get("DOI"))) != work.doi:
                continue
            if not _newer(work, stamp, body):
                self.tally.known += 1
                return False
            self._store.remove([identity])
            self.tally.replaced += 1
            self.tally.new -= 1
        return True

    def _commit(self) -> None:
        self._flush()
        if not self._open and not self._ended:
            return
        self._begin()
        self._writer.commit()
        for name, mark, count, remark in self._ended:
            self._store.finish(name, mark, count, remark)
        self._store.note("next", self._next + RESERVED)
        self._store.commit()
        self._open, self._step, self._ended = False, 0, []
        self._since = self._clock()

    def finish(self) -> None:
        """Make all lasting, settle the files and sum them."""
        self._commit()
        if self._store.count() == 0:
            raise CitecheckError(
                f"no Crossref work record was read{self._why()}",
                where=str(self._folder),
                remedy="name files of Crossref's JSON work records",
            )
        if manifest.read(self._folder).finished:
            return
        self._store.note("next", self._next)
        self._writer.garbage_collect_files()
        self._writer.wait_merging_threads()
        self._store.settle()
        manifest.share(self._folder)
        records, newest = self._store.count(), self._store.newest()
        made = manifest.Manifest(finished=True, records=records, newest=newest, files=manifest.summed(self._folder))
        manifest.write(self._folder, made)

    def _why(self) -> str:
        reasons = [*self.tally.broken, *((name, reason) for name, (_, reason) in self.tally.odd.items())]
        return f" ({reasons[0][0]}: {reasons[0][1]})" if reasons else ""


def _decoded(value: bytes) -> tuple[list[Work], str]:
    """The works in a value, and what is odd about it or nothing."""
    if value is TOO_LONG:
        return [], "too long for a record"
    try:
        found = list(works(value))
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return [], "no JSON"
    whole = [work for work in found if work]
    return whole, "" if len(whole) == len(found) else "no work record"


def _newer(work: Work, stamp: int, body: bytes) -> bool:
    """Whether ``work`` replaces a record of this stamp: it is newer, or neither says when it is from and they differ."""
    return work.stamp > stamp or (work.stamp == stamp == 0 and work.body != body)


def _words(folder: Path) -> tuple[tantivy.Index, tantivy.IndexWriter]:
    """The search, to be written. Raises `ConfigError` while another process writes it, `CitecheckError` when it is damaged."""
    (folder / searching.FOLDER).mkdir(exist_ok=True)
    try:
        index = searching.opened(folder)
        return index, index.writer(searching.HEAP, 1)
    except ValueError as error:
        if "lock" in str(error).lower():
            raise ConfigError("another process builds this index", where=str(folder), remedy="wait for it to end") from error
        raise damaged(str(folder), str(error)) from error


def _prepared(folder: Path) -> Path:
    """``folder``, made, and nothing else than an index. Raises `ConfigError`."""
    if folder.exists() and not folder.is_dir():
        raise ConfigError("an index is a folder", where=str(folder), remedy="name a new folder with --to DIR")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        remedy = "name another folder with --to DIR, one that you may write"
        raise ConfigError(f"the folder cannot be made: {error.strerror}", where=str(folder), remedy=remedy) from error
    if (folder / manifest.FILE).exists():
        manifest.read(folder)
    elif any(one.name not in (FILE, searching.FOLDER) and not one.name.startswith((FILE, f".{manifest.FILE}")) for one in folder.iterdir()):
        raise ConfigError("the folder holds something else than an index", where=str(folder), remedy="name a new folder with --to DIR")
    else:
        manifest.write(folder, manifest.Manifest())
    return folder


def _reason(error: BaseException) -> str:
    return "it ends in the middle of a record" if isinstance(error, Cut) else f"it is damaged: {str(error) or type(error).__name__}"
