"""A connection to Crossref's knowledge that is opened when first needed and remembers when the network is gone.

Nothing that connects, or that compares, is imported before it is needed: an offline run pays for none of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Self

from citecheck.model import Notice, Reference, Resolution, Skipped, Unavailable
from citecheck.resolve.settings import ResolveSettings

if TYPE_CHECKING:
    from citecheck.resolve.transport import Transport

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
        self._transport: Transport | None = None
        self._reasons: Counter[str] = Counter()
        self._asked = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._transport:
            self._transport.close()

    def resolve(self, reference: Reference, text: str | None = None) -> Resolution:
        """Look one reference up; ``text`` is the entry as printed."""
        return self.resolve_all((reference,), {reference.id: text} if text else {})[0]

    def resolve_all(
        self, references: Sequence[Reference], texts: Mapping[str, str], progress: Progress | None = None
    ) -> tuple[Resolution, ...]:
        """One resolution per reference, in their order. ``progress`` is told how many of how many are decided, in the caller's thread."""
        if self._settings.offline:
            return tuple(Resolution(reference.id, Skipped("offline")) for reference in references)
        from citecheck.resolve import run

        every = run.cases(references, texts)
        if any(case.question for case in every):
            transport = self._open()
            run.settle(every, transport, transport.limits.at_once, progress or _silent)
        resolutions = tuple(case.resolution() for case in every)
        self._asked += len(resolutions)
        self._reasons.update(_unavailable(resolutions))
        return resolutions

    def look_up(self, references: Sequence[Reference], texts: Mapping[str, str], progress: Progress | None = None) -> ResolvedReferences:
        """The same for one document of several: with the notices that concern these references."""
        resolutions = self.resolve_all(references, texts, progress)
        return ResolvedReferences(resolutions, self._notices(_unavailable(resolutions), len(resolutions)))

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What could not be done so far: one notice for all that was not looked up, one for a cache that cannot be used."""
        return self._notices(self._reasons, self._asked)

    def _notices(self, reasons: Counter[str], asked: int) -> tuple[Notice, ...]:
        if self._transport is None:
            return ()
        if not reasons:
            return self._transport.notices
        why = self._transport.line.stopped or "; ".join(f"{reason} ({count})" for reason, count in reasons.most_common(3))
        missed = f"{reasons.total()} of {asked} entries could not be looked up, which says nothing about them"
        return (*self._transport.notices, Notice("resolver-unavailable", f"Crossref: {why}; {missed}"))

    def _open(self) -> Transport:
        if self._transport is None:
            from citecheck.resolve.transport import Transport

            self._transport = Transport(self._settings)
        return self._transport


def _unavailable(resolutions: Sequence[Resolution]) -> Counter[str]:
    return Counter(resolution.outcome.reason for resolution in resolutions if isinstance(resolution.outcome, Unavailable))


def _silent(_done: int, _total: int) -> None:
    return
