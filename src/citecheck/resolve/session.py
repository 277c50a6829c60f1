"""A connection to Crossref's knowledge that is opened when first needed and remembers when the network is gone.

Nothing that connects, or that compares, is imported before it is needed: an offline run pays for none of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Self

from citecheck.index.extra import require
from citecheck.model import Notice, Reference, Resolution, Skipped, Unavailable
from citecheck.resolve.settings import ResolveSettings

if TYPE_CHECKING:
    from citecheck.resolve.answers import Failed
    from citecheck.resolve.crossref import Crossref
    from citecheck.resolve.local import Local
    from citecheck.resolve.run import Case
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
        self._network: Network | None = None
        self._crossref: Crossref | None = None
        self._local: Local | None = None
        self._reasons: Counter[str] = Counter()
        self._asked = 0

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
        if self._settings.offline and not self._settings.index:
            return tuple(Resolution(reference.id, Skipped("offline")) for reference in references)
        tell = progress or _silent
        every = self._by_index(references, texts, tell) if self._settings.index else self._by_network(references, texts, tell)
        resolutions = tuple(case.resolution() for case in every)
        self._asked += len(resolutions)
        self._reasons.update(_unavailable(resolutions))
        return resolutions

    def _by_network(self, references: Sequence[Reference], texts: Mapping[str, str], progress: Progress) -> list[Case]:
        from citecheck.resolve import run

        every = run.cases(references, texts)
        if any(case.question for case in every):
            crossref = self._open()
            run.settle(every, crossref, crossref.limits.at_once, progress)
        return every

    def _by_index(self, references: Sequence[Reference], texts: Mapping[str, str], progress: Progress) -> list[Case]:
        """What the index settles, and the network's answer for the rest; without a network, the index's own with how far it goes."""
        from citecheck.resolve import ladder, run

        index = self.open_index()
        every = run.cases(references, texts, index.name)
        run.settle(every, index, 0, progress if self._settings.offline else _silent)
        if self._settings.offline:
            for case in every:
                case.outcome = ladder.index_only(case.outcome, index.cover) if case.queries else case.outcome
            return every
        rest = [case for case in every if not ladder.settled(case.outcome, case.queries)]
        beyond = dict(zip(map(id, rest), self._by_network([case.reference for case in rest], texts, progress), strict=True))
        return [ladder.merged(case, beyond[id(case)]) if id(case) in beyond else case for case in every]

    def status(self, dois: Sequence[str]) -> Mapping[str, Status | Failed]:
        """What was announced about the works of these DOIs, and nothing else about them; a network is needed."""
        from citecheck.resolve.answers import Failed
        from citecheck.resolve.status import statuses

        if self._settings.offline or not dois:
            return dict.fromkeys(dois, Failed("offline"))
        return statuses(self._open(), dois)

    def look_up(self, references: Sequence[Reference], texts: Mapping[str, str], progress: Progress | None = None) -> ResolvedReferences:
        """The same for one document of several: with the notices that concern these references."""
        resolutions = self.resolve_all(references, texts, progress)
        return ResolvedReferences(resolutions, self._notices(_unavailable(resolutions), len(resolutions)))

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What could not be done so far: one notice for all that was not looked up, one for a cache that cannot be used."""
        return self._notices(self._reasons, self._asked)

    def _notices(self, reasons: Counter[str], asked: int) -> tuple[Notice, ...]:
        notices = (*self._index_notices(), *(self._network.notices if self._network else ()))
        if not reasons:
            return notices
        stopped = self._crossref.line.stopped if self._crossref else None
        why = stopped or "; ".join(f"{reason} ({count})" for reason, count in reasons.most_common(3))
        missed = f"{reasons.total()} of {asked} entries could not be looked up, which says nothing about them"
        return (*notices, Notice("resolver-unavailable", f"{'Crossref' if self._crossref else 'the index'}: {why}; {missed}"))

    def _index_notices(self) -> tuple[Notice, ...]:
        """How far the answers go when only the index was asked."""
        if self._local is None or not self._settings.offline:
            return ()
        message = f"only the index was asked: {self._local.cover}; that it does not hold a work says nothing about works that are not in it"
        return (Notice("index-only", message),)

    def open_index(self) -> Local:
        """Open the index of the settings, if that is still to be done. Raises `CitecheckError` when it cannot be used."""
        if self._local is None:
            require()
            from citecheck.resolve.local import Local

            self._local = Local(str(self._settings.index))
        return self._local

    def _open(self) -> Crossref:
        if self._crossref is None:
            from citecheck.resolve.crossref import Crossref
            from citecheck.resolve.transport import Network

            self._network = self._network or Network(self._settings)
            self._crossref = Crossref(self._network)
        return self._crossref


def _unavailable(resolutions: Sequence[Resolution]) -> Counter[str]:
    return Counter(resolution.outcome.reason for resolution in resolutions if isinstance(resolution.outcome, Unavailable))


def _silent(_done: int, _total: int) -> None:
    return
