"""What was announced about works that are known by their DOIs: asked from both directions, and nothing else about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from citecheck.model import Update
from citecheck.resolve.answers import Answer, Failed, Found
from citecheck.resolve.records import record_of
from citecheck.resolve.updates import known_from, merged


@dataclass(frozen=True, slots=True)
class Status:
    """``updates``: what was announced about a work; ``retrieved``: when the older of the two answers came (UTC, ISO 8601)."""

    updates: tuple[Update, ...]
    retrieved: str | None


class StatusService(Protocol):
    """Who is asked."""

    def works(self, dois: Sequence[str]) -> Mapping[str, Answer]:
        """The works' own records."""

    def updates(self, dois: Sequence[str]) -> Mapping[str, Answer]:
        """The notices about them."""


def statuses(service: StatusService, dois: Sequence[str]) -> Mapping[str, Status | Failed]:
    """The status of each work. One that only one direction answered for is not known: a notice may be missing."""
    own, notices = service.works(dois), service.updates(dois)
    return {doi: _status(doi, own[doi], notices[doi]) for doi in dois}


def _status(doi: str, own: Answer, notices: Answer) -> Status | Failed:
    for answer in (own, notices):
        if isinstance(answer, Failed):
            return answer
    if not isinstance(own, Found) or not own.records:
        return Failed("no record of this DOI")
    told = [record_of(one) for one in notices.records] if isinstance(notices, Found) else []
    announced = known_from(((one.item.doi, one.announces) for one in told), doi)
    times = [answer.retrieved for answer in (own, notices) if not isinstance(answer, Failed) and answer.retrieved]
    return Status(merged((*record_of(own.records[0]).updates, *announced)), min(times, default=None))
