"""What the cache holds, and how it is tidied or emptied by hand."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from citecheck.errors import CitecheckError
from citecheck.resolve.cache import Rows, companions, place
from citecheck.resolve.settings import ResolveSettings

_DAY = 86400.0
AGES = (("day", 1), ("week", 7), ("month", 30))  # name -> days up to which an answer has it; the others are *older*


@dataclass(frozen=True, slots=True)
class ServiceShare:
    """What one service's answers come to. ``missing``: those that say that there is no such thing; ``ages``: how many by age, youngest first."""

    name: str
    answers: int
    missing: int
    expired: int
    size: int
    ages: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """The cache as it is; ``exists`` is False where nothing was ever kept. ``size`` is the file's."""

    file: str
    exists: bool
    size: int
    limit: int
    services: tuple[ServiceShare, ...] = ()

    @property
    def answers(self) -> int:
        """All of them."""
        return sum(share.answers for share in self.services)


@dataclass(frozen=True, slots=True)
class Removed:
    """What was taken away, and what is left."""

    expired: int
    too_many: int
    left: int
    freed: int


def survey(settings: ResolveSettings) -> Kept:
    """What the cache holds. Raises `CitecheckError` for a file that is no cache."""
    file = place(settings.cache_path)
    if not file.exists():
        return Kept(str(file), exists=False, size=0, limit=settings.cache_bytes)
    with closing(_opened(file, settings)) as rows:
        found = rows.rows()
    now = settings.clock.now().timestamp()
    services = []
    for name in sorted({service for service, *_ in found}):
        own = [row for row in found if row[0] == name]
        ages = [_age((now - saved) / _DAY) for _, _, saved, _, _ in own]
        counts = tuple((age, ages.count(age)) for age in (*(age for age, _ in AGES), "older"))
        expired = sum(expires <= now for *_, expires, _ in own)
        services.append(ServiceShare(name, len(own), sum(bool(row[1]) for row in own), expired, sum(row[4] for row in own), counts))
    return Kept(str(file), exists=True, size=_size(file), limit=settings.cache_bytes, services=tuple(services))


def purge(settings: ResolveSettings) -> Removed | None:
    """Take away what has expired and what is too much; None when there is no cache. Raises `CitecheckError` for a file that is no cache."""
    file = place(settings.cache_path)
    if not file.exists():
        return None
    before = _size(file)
    with closing(_opened(file, settings)) as rows:
        try:
            expired, too_many = rows.purge(), rows.bound(settings.cache_bytes)
            rows.shrink()
            left = len(rows)
        except sqlite3.Error as error:
            raise _unusable(file, error) from error
    return Removed(expired, too_many, left, max(before - _size(file), 0))


def clear(settings: ResolveSettings) -> Removed | None:
    """Take all answers away, also from a file that is no cache any more; None when there is none."""
    file = place(settings.cache_path)
    if not file.exists():
        return None
    before = _size(file)
    try:
        with closing(Rows(file, settings.clock)) as rows:
            gone = rows.empty()
            rows.shrink()
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise _unusable(file, error) from error
        gone = 0
        for path in (file, *companions(file)):
            path.unlink(missing_ok=True)
    return Removed(gone, 0, 0, max(before - _size(file), 0))


def _opened(file: Path, settings: ResolveSettings) -> Rows:
    try:
        return Rows(file, settings.clock)
    except (OSError, sqlite3.Error) as error:
        raise _unusable(file, error) from error


def _unusable(file: Path, error: Exception) -> CitecheckError:
    return CitecheckError(f"the cache cannot be used ({error})", where=str(file), remedy="citecheck cache clear removes it")


def _age(days: float) -> str:
    return next((name for name, most in AGES if days <= most), "older")


def _size(file: Path) -> int:
    return sum(path.stat().st_size for path in (file, *companions(file)) if path.exists())
