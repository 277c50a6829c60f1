"""Values held small, while a list is read whole before its first entry can be decided: as objects, parsed entries take twenty times their text."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from itertools import islice
from operator import attrgetter
from typing import Any, Generic, TypeVar

from citecheck.extract.references.cutting import Entry
from citecheck.model import Date, Item, Name, Parsed, Span

_TOGETHER = 128  # values in a pack, which repeat each other's words
_LEVEL = 1  # of zlib: more takes longer and gains little
T = TypeVar("T")
Written = Callable[[Any], tuple[Callable[..., Any], tuple[Any, ...]]]


class Packed(Generic[T]):
    """Values in order, which can be gone through more than once; one pack of them is open at a time."""

    def __init__(self, values: Iterable[T]) -> None:
        every = iter(values)
        self._packs: list[bytes] = []
        while some := list(islice(every, _TOGETHER)):
            self._packs.append(_pack(some))

    def __iter__(self) -> Iterator[T]:
        """Each value as it was."""
        for pack in self._packs:
            yield from pickle.loads(zlib.decompress(pack))


def _pack(values: list[Any]) -> bytes:
    written = BytesIO()
    pickler = pickle.Pickler(written, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _KINDS
    pickler.dump(values)
    return zlib.compress(written.getbuffer(), _LEVEL)


def _by_slots(kind: type) -> Written:
    """How a frozen value is written: as its class and what it was made of, in a tenth of the time that pickle takes by itself."""
    values: Callable[[Any], tuple[Any, ...]] = attrgetter(*kind.__slots__)  # type: ignore[attr-defined]
    return lambda value: (kind, values(value))


_KINDS: dict[type, Written] = {kind: _by_slots(kind) for kind in (Date, Entry, Item, Name, Parsed, Span)}
