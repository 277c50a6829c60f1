"""What came back, told apart without any network: a usable answer, *no such record*, or a named fault."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from citecheck.text.halves import whole

Message = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """Records, best first as the service ranks them (none is an answer too). ``retrieved``: when they came over the network (UTC, ISO 8601)."""

    records: tuple[Message, ...]
    retrieved: str | None = None

    def __post_init__(self) -> None:
        """Whoever answered, and whatever is made of the records: only whole characters come in."""
        object.__setattr__(self, "records", tuple(whole(record) for record in self.records))


@dataclass(frozen=True, slots=True)
class Missing:
    """The service knows no such identifier."""

    retrieved: str | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """No answer. Says nothing about what was asked."""

    reason: str


@dataclass(frozen=True, slots=True)
class Registered:
    """An agency has registered the DOI: ``agency`` is its name as doi.org writes it."""

    agency: str
    retrieved: str | None = None

    def __post_init__(self) -> None:
        """The same of the name."""
        object.__setattr__(self, "agency", whole(self.agency))


Answer = Found | Missing | Registered | Failed

OK, EMPTY, MISSING = "ok", "empty", "missing"  # an answer; one that holds nothing; *there is no such thing*: the last two may change soon
USABLE = frozenset({OK, EMPTY, MISSING})
MISSHAPEN = "JSON of an unexpected shape"
ANOTHER = "an answer about another DOI"


def judged(status: int, content_type: str, body: bytes, shape: Callable[[object], str]) -> str:
    """What ``shape`` says of the JSON of an answer, or the fault in a few words, whoever was asked."""
    if 300 <= status < 400:
        return f"HTTP {status}: redirected to another host"
    if status != 200:
        return fault_of(status)
    kind = content_type.split(";", maxsplit=1)[0].strip().lower()
    if kind != "application/json" and not (kind.startswith("application/") and kind.endswith("+json")):
        return f"not JSON but {kind or 'an unnamed type'}"
    try:
        return shape(json.loads(body))
    except (ValueError, RecursionError):
        return "garbled JSON"


def unknown(content_type: str, body: bytes, refuses: Callable[[object], bool]) -> str:
    """What a 404 says of what was asked about: `MISSING` where ``refuses`` knows its JSON for the service's own; that of a portal or proxy in between is a fault."""
    told = judged(200, content_type, body, lambda answer: MISSING if refuses(answer) else MISSHAPEN)
    return MISSING if told == MISSING else fault_of(404)


ENDS_THE_RUN = frozenset({403})  # a block by hand: asking on would make it worse
_FAULTS = {
    403: "HTTP 403: blocked by the service",
    429: "HTTP 429: over the rate limit",
    503: "HTTP 503: service unavailable",
}


def fault_of(status: int) -> str:
    """An HTTP status that is no answer, in a few words."""
    return _FAULTS.get(status, f"HTTP {status}")
