"""What a run of look-ups is told."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from citecheck.errors import ConfigError
from citecheck.resolve.clock import Clock, SystemClock

CROSSREF = "https://api.crossref.org"
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}")


@dataclass(frozen=True, slots=True)
class ResolveSettings:
    """How to look references up; all times are seconds.

    ``mailto`` is sent to Crossref as contact and brings the polite pool's higher limits. ``cache_path`` is an SQLite file; None is the
    user's cache directory. ``index`` is the folder of an index of Crossref records, which is asked first. ``budget`` is how long a network may stay silent, in all, before the run stops asking; ``timeout`` how long one
    answer may take; ``patience`` how long the run as a whole waits because the service asked it to (Retry-After).
    Raises `ConfigError` for a contact that is no e-mail address and for a base URL that is not http or https.
    """

    offline: bool = False
    mailto: str | None = None
    base_url: str = CROSSREF
    cache_path: str | None = None
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
