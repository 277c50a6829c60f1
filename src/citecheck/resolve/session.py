"""The sources that may be asked, each opened when first needed; it remembers which of them are gone.

Nothing that connects, or that compares, is imported before it is needed: an offline run pays for none of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Self, cast

from citecheck.index.extra import require
from citecheck.model import Notice, Reference, Resolution, Skipped, Unavailable
from citecheck.resolve.settings import OPENALEX_KEY, ResolveSettings, by_reason

if TYPE_CHECKING:
    from citecheck.resolve.answers import Failed
    from citecheck.resolve.asking import Service
    from citecheck.resolve.case import Case
    from citecheck.resolve.crossref import Crossref
    from citecheck.resolve.local import Local
    from citecheck.resolve.status import Status
    from citecheck.resolve.transport import Network

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ResolvedReferences:
    """One resolution per reference, in their order, and what could not be done."""

    resolutions: tuple[Resolution, ...]
    notices: tuple[Notice, ...] = ()


class Session:
    """Looks references up, many at once or one after the other; a context manager, which closes the cache at its end."""

    def __init__(self, settings: ResolveSettings) -> None:
        self._settings = settings
        self._sources = (*(("index",) if settings.index else ()), *settings.network)
        self._network: Network | None = None
        self._services: dict[str, Service] = {}
        self._local: Local | None = None
        self._met = Met()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for service in (self._network, self._local):
            if service:
                service.close()

    def resolve(self, reference: Reference, text: str | None = None) -> Resolution:
        """Look one reference up; ``text`` is the entry as printed."""
        return self.resolve_all((reference,), {reference.id: text} if text else {})[0]

    def resolve_all(
        self, references: Sequence[Reference], texts: Mapping[str, str], progress: Progress | None = None
    ) -> tuple[Resolution, ...]:
        """One resolution per reference, in their order. ``progress`` is told how many of how many are decided, in the caller's thread."""
        return self._resolve(references, texts, progress or _silent)[0]

    def status(self, dois: Sequence[str]) -> Mapping[str, Status | Failed]:
        """What was announced about the works of these DOIs, and nothing else about them; a network is needed."""
        from citecheck.resolve.answers import Failed
        from citecheck.resolve.status import statuses

        if "crossref" not in self._settings.network or not dois:
            return dict.fromkeys(dois, Failed("offline" if self._settings.offline else "Crossref is not among the resolvers"))
        return statuses(cast("Crossref", self._opened("crossref")), dois)

    def look_up(self, references: Sequence[Reference], texts: Mapping[str, str], progress: Progress | None = None) -> ResolvedReferences:
        """The same for one document of several: with the notices that concern these references."""
        return ResolvedReferences(*self._resolve(references, texts, progress or _silent))

    def _resolve(
        self, references: Sequence[Reference], texts: Mapping[str, str], progress: Progress
    ) -> tuple[tuple[Resolution, ...], tuple[Notice, ...]]:
        if not self._sources:
            reason = "offline" if self._settings.offline else "none of the resolvers can be asked"
            return tuple(Resolution(reference.id, Skipped(reason)) for reference in references), self._unasked_notices()
        from citecheck.resolve import ladder, run

        every = run.cases(references, texts)
        run.climb(every, ladder.ladder(self._sources, self._opened, asks_agency=self._settings.asks_agency), progress)
        if self._sources == ("index",):
            for case in every:
                case.outcome = ladder.index_only(case.outcome, self.open_index().cover) if case.queries else case.outcome
        met = Met.of(every)
        self._met += met
        return tuple(case.resolution() for case in every), self._notices(met)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What could not be done so far: one notice for all that was not looked up, one for a cache that cannot be used."""
        return self._notices(self._met)

    def _notices(self, met: Met) -> tuple[Notice, ...]:
        network = self._network.notices if self._network else ()
        return (*self._unasked_notices(), *self._index_notices(), *network, *self._failure_notices(met))

    def _failure_notices(self, met: Met) -> tuple[Notice, ...]:
        """Which sources failed, and what of that concerns the entries."""
        if not met.failures:
            return ()
        told = by_reason({source: self._why(source, reasons) for source, reasons in met.failures})
        if not met.unavailable:
            return (Notice("resolver-unavailable", f"{told}; the entries were looked up without it"),)
        missed = f"{met.unavailable} of {met.asked} entries could not be looked up, which says nothing about them"
        return (Notice("resolver-unavailable", f"{told}; {missed}"),)

    def _why(self, source: str, reasons: Mapping[str, int]) -> str:
        channel = getattr(self._services.get(source), "channel", None)
        stopped = channel.line.stopped if channel else None
        return stopped or "; ".join(f"{reason} ({count})" for reason, count in Counter(reasons).most_common(3))

    def _index_notices(self) -> tuple[Notice, ...]:
        """How far the answers go when only the index was asked."""
        if self._local is None or self._sources != ("index",):
            return ()
        message = f"only the index was asked: {self._local.cover}; that it does not hold a work says nothing about works that are not in it"
        return (Notice("index-only", message),)

    def _unasked_notices(self) -> tuple[Notice, ...]:
        """A source that was named and cannot be asked."""
        keyless = "openalex" in self._settings.resolvers and not self._settings.openalex_key and not self._settings.offline
        return (Notice("resolver-without-key", f"OpenAlex is not asked without a key: put one into {OPENALEX_KEY}"),) if keyless else ()

    def open_index(self) -> Local:
        """Open the index of the settings, if that is still to be done. Raises `CitecheckError` when it cannot be used."""
        if self._local is None:
            require()
            from citecheck.resolve.local import Local

            self._local = Local(str(self._settings.index))
        return self._local

    def _opened(self, name: str) -> Service:
        """The service of a source, opened when first asked."""
        if name == "index":
            return self.open_index()
        if name not in self._services:
            from citecheck.resolve.services import SERVICES
            from citecheck.resolve.transport import Network

            self._network = self._network or Network(self._settings)
            self._services[name] = SERVICES[name](self._network)
        return self._services[name]


@dataclass(frozen=True, slots=True)
class Met:
    """What a run of look-ups met with: how many entries, how many of them without an answer, and who failed for which reasons how often."""

    asked: int = 0
    unavailable: int = 0
    failures: tuple[tuple[str, Mapping[str, int]], ...] = ()

    @classmethod
    def of(cls, every: Sequence[Case]) -> Met:
        """What these cases met with."""
        reasons: dict[str, Counter[str]] = {}
        for case in every:
            for source, reason in case.failures.items():
                reasons.setdefault(source, Counter())[reason] += 1
        return cls(len(every), sum(isinstance(case.outcome, Unavailable) for case in every), tuple(reasons.items()))

    def __add__(self, other: Met) -> Met:
        reasons = {source: Counter(known) for source, known in self.failures}
        for source, more in other.failures:
            reasons.setdefault(source, Counter()).update(more)
        return Met(self.asked + other.asked, self.unavailable + other.unavailable, tuple(reasons.items()))


def _silent(_done: int, _total: int) -> None:
    return


def resolve(
    references: Sequence[Reference],
    settings: ResolveSettings,
    progress: Callable[[int, int], None] | None = None,
    *,
    texts: Mapping[str, str] | None = None,
) -> ResolvedReferences:
    """Look ``references`` up.

    ``progress`` is told how many of how many are decided, in the caller's thread. ``texts`` maps reference ids to the entries as printed, which make
    the better query; without one the query is made of the entry's fields. Nothing else of the document leaves. Never raises because of the network:
    what could not be looked up is `Unavailable`, and one notice says so.
    """
    with Session(settings) as session:
        return session.look_up(references, texts or {}, progress)
