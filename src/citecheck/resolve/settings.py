"""What a run of look-ups is told."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import urlsplit

from citecheck.errors import ConfigError
from citecheck.resolve.clock import Clock, SystemClock

CROSSREF = "https://api.crossref.org"
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}")


@dataclass(frozen=True, slots=True)
class ResolveSettings:
    """How to look references up; all times are seconds.

    ``mailto`` is sent to Crossref as contact and brings the polite pool's higher limits. ``cache_path`` is an SQLite file; None is the
    user's cache directory. ``pace_path`` is where the processes of a machine tell each other whose turn it is; None is beside the cache. The cache
    holds ``cache_bytes`` at most; an answer is kept for ``keep``, that there is no such record (it may be registered tomorrow) for ``keep_missing``.
    ``index`` is the folder of an index of Crossref records, which is asked first. ``budget`` is how long a network may stay silent, in all, before
    it is given up; ``timeout`` how long one answer may take; ``patience`` how long the run as a whole waits for a service that is busy.
    Raises `ConfigError` for a contact that is no e-mail address and for a base URL that is not http or https.
    """

    offline: bool = False
    mailto: str | None = None
    base_url: str = CROSSREF
    cache_path: str | None = None
    pace_path: str | None = None
    cache_bytes: int = 500_000_000
    keep: timedelta = timedelta(days=30)
    keep_missing: timedelta = timedelta(days=1)
    index: str | None = None
    budget: float = 5.0
    timeout: float = 3.0
    patience: float = 20.0
    clock: Clock = field(default_factory=SystemClock)

    def __post_init__(self) -> None:
        if self.mailto is not None and not _ADDRESS.fullmatch(self.mailto):
            raise ConfigError(f"not an e-mail address: {self.mailto!r}", remedy="give --mailto the address that Crossref may write to")
        parts = urlsplit(self.base_url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ConfigError(f"not an http(s) address: {self.base_url!r}")
        for name in ("budget", "timeout"):
            if getattr(self, name) <= 0:
                raise ConfigError(f"{name} must be more than 0 seconds")


def is_loopback(url: str) -> bool:
    """Whether a service is on this machine, so that no proxy is asked for it."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
