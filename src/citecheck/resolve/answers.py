"""What came back, told apart without any network: a usable answer, *no such record*, or a named fault."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Message = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """Records, best first as the service ranks them (none is an answer too). ``retrieved``: when they came over the network (UTC, ISO 8601)."""

    records: tuple[Message, ...]
    retrieved: str | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """The service knows no such identifier."""

    retrieved: str | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """No answer. Says nothing about what was asked."""

    reason: str


Answer = Found | Missing | Failed

OK, MISSING = "ok", "missing"


def verdict(status: int, content_type: str, body: bytes, *, single: bool) -> str:
    """`OK`, `MISSING`, or the fault in a few words."""
    if status == 404 and single and _is_not_found(content_type, body):
        return MISSING
    if 300 <= status < 400:
        return f"HTTP {status}: redirected to another host"
    if status != 200:
        return fault_of(status)
    if not content_type.lower().lstrip().startswith("application/json"):
        return f"not JSON but {content_type.split(';', maxsplit=1)[0].strip() or 'an unnamed type'}"
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return "garbled JSON"
    return OK if _well_formed(answer, single=single) else "JSON of an unexpected shape"


ENDS_THE_RUN = frozenset({403, 429})  # a block, and a limit that waiting did not help against: asking on would make both worse
_FAULTS = {
    403: "HTTP 403: blocked by the service",
    429: "HTTP 429: over the rate limit",
    503: "HTTP 503: service unavailable",
}


def fault_of(status: int) -> str:
    """An HTTP status that is no answer, in a few words."""
    return _FAULTS.get(status, f"HTTP {status}")


def _is_not_found(content_type: str, body: bytes) -> bool:
    """Crossref says ``Resource not found.`` as text/plain; a portal or proxy in between says it in HTML, and that is no answer."""
    kind = content_type.split(";", maxsplit=1)[0].strip().lower()
    return kind == "application/json" or (kind in ("text/plain", "") and b"not found" in body[:200].lower())


def _well_formed(answer: object, *, single: bool) -> bool:
    message = answer.get("message") if isinstance(answer, dict) else None
    if not isinstance(message, dict):
        return False
    if single:
        return isinstance(message.get("DOI"), str)
    items = message.get("items")
    return isinstance(message.get("total-results"), int) and isinstance(items, list) and all(isinstance(item, dict) for item in items)
