"""What a service is told by and answers with, whoever it is; `transport` does the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from citecheck.resolve.pacing import Limits

Verdict = Callable[[int, str, bytes], str]  # status, content type, body -> `OK`, `EMPTY`, `MISSING`, or the fault in a few words


@dataclass(frozen=True, slots=True)
class Terms:
    """What a service is, and how it wants to be asked."""

    name: str  # of its rows in the cache
    base_url: str
    limits: Limits
    pool: str = ""  # whose limits these are, where a service has several
    headers: Mapping[str, str] = field(default_factory=dict)  # sent with every request
    private_headers: Mapping[str, str] = field(default_factory=dict)
    private_parameters: Mapping[str, str] = field(default_factory=dict)
    hosts: frozenset[str] = frozenset()  # ``host`` or ``host:port`` where a redirect may lead besides the base URL's origin


@dataclass(frozen=True, slots=True)
class Reply:
    """A usable answer: its body, or that there is no such thing (``missing``). ``retrieved``: when it came over the network (UTC, ISO 8601)."""

    body: bytes
    missing: bool
    retrieved: str
