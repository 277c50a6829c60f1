"""What a run of look-ups is told."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from difflib import get_close_matches
from urllib.parse import urlsplit

from citecheck.errors import ConfigError
from citecheck.resolve.clock import Clock, SystemClock

CROSSREF = "https://api.crossref.org"
DOI_ORG = "doi.org"
OPENALEX_KEY = "OPENALEX_API_KEY"  # the environment variable; a key in a file would be shared with it
RESOLVERS: Mapping[str, str] = {  # name in the settings and in reports -> as people call it
    "index": "the index",
    "crossref": "Crossref",
    "datacite": "DataCite",
    "openalex": "OpenAlex",
    "open-library": "Open Library",
}
DEFAULT = (
    "index",
    "crossref",
    "datacite",
)  # the two agencies that register what is cited; nobody else is told what you read unless you name them
ADDRESSES: Mapping[str, str] = {
    "datacite": "https://api.datacite.org",
    "openalex": "https://api.openalex.org",
    "open-library": "https://openlibrary.org",
    DOI_ORG: "https://doi.org",
}
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}")


@dataclass(frozen=True, slots=True)
class ResolveSettings:
    """How to look references up; all times are seconds.

    ``mailto`` is sent to Crossref as contact and brings the polite pool's higher limits. ``cache_path`` is an SQLite file; None is the
    user's cache directory. ``pace_path`` is where the processes of a machine tell each other whose turn it is; None is beside the cache. The cache
    holds ``cache_bytes`` at most; an answer is kept for ``keep``, that there is no such record (it may be registered tomorrow) for ``keep_missing``.
    A kept answer that is older than ``max_age`` is asked for again.
    ``index`` is the folder of an index of Crossref records, which is asked first. ``budget`` is how long a network may stay silent, in all, before
    it is given up; ``timeout`` how long one answer may take; ``patience`` how long the run as a whole waits for a service that is busy.
    ``resolvers`` says who is asked, in this order (`RESOLVERS`); the index is always the first. ``addresses`` are base URLs that take the place of the
    public ones, by name; with a ``base_url`` that is not Crossref's own, nobody else is asked but at an address given here: whoever runs against a
    stand-in or a mirror wants no packet to go elsewhere. ``openalex_key`` is sent to OpenAlex alone and kept nowhere; without one OpenAlex is not asked.
    Raises `ConfigError` for a contact that is no e-mail address, for an address that is not http or https, and for resolvers that are none.
    """

    offline: bool = False
    mailto: str | None = None
    base_url: str = CROSSREF
    cache_path: str | None = None
    pace_path: str | None = None
    cache_bytes: int = 500_000_000
    keep: timedelta = timedelta(days=30)
    keep_missing: timedelta = timedelta(days=1)
    max_age: timedelta | None = None
    index: str | None = None
    budget: float = 5.0
    timeout: float = 3.0
    patience: float = 20.0
    clock: Clock = field(default_factory=SystemClock)
    resolvers: tuple[str, ...] = DEFAULT
    addresses: Mapping[str, str] = field(default_factory=dict)
    openalex_key: str | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        if self.mailto is not None and not _ADDRESS.fullmatch(self.mailto):
            raise ConfigError(f"not an e-mail address: {self.mailto!r}", remedy="give --mailto the address that Crossref may write to")
        for address in (self.base_url, *self.addresses.values()):
            parts = urlsplit(address)
            if parts.scheme not in ("http", "https") or not parts.hostname:
                raise ConfigError(f"not an http(s) address: {address!r}")
            if parts.username or parts.password:
                raise ConfigError(f"an address with a password in it: {parts.hostname}", remedy="answers are kept with their addresses")
        check_resolvers(self.resolvers)
        for name in ("budget", "timeout"):
            if getattr(self, name) <= 0:
                raise ConfigError(f"{name} must be more than 0 seconds")

    def address(self, name: str) -> str:
        """The base URL of a source; empty for one that a run against a stand-in leaves alone."""
        if name == "crossref":
            return self.base_url
        return self.addresses.get(name) or (ADDRESSES[name] if self.base_url == CROSSREF else "")

    @property
    def network(self) -> tuple[str, ...]:
        """Who is asked over the network, in order."""
        named = () if self.offline else tuple(name for name in self.resolvers if name != "index")
        return tuple(name for name in named if self.address(name) and (name != "openalex" or self.openalex_key))

    @property
    def asks_agency(self) -> bool:
        """Whether doi.org is asked who registered a DOI: only where there is another agency to turn to."""
        return "datacite" in self.network and bool(self.address(DOI_ORG))


def label(source: str) -> str:
    """A source as people call it."""
    return RESOLVERS.get(source, source)


def by_reason(failures: Mapping[str, str]) -> str:
    """``Crossref and DataCite: no connection; OpenAlex: HTTP 403``: which sources failed, and why."""
    sources: dict[str, list[str]] = {}
    for source, reason in failures.items():
        sources.setdefault(reason, []).append(label(source))
    return "; ".join(f"{listed(names)}: {reason}" for reason, names in sources.items())


def listed(names: Sequence[str]) -> str:
    """``a, b and c``."""
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


def check_resolvers(names: Sequence[str], where: str | None = None) -> None:
    """Raises `ConfigError` for a name that is no source, or that is there twice, and for none at all."""
    for name in names:
        if name not in RESOLVERS:
            near = get_close_matches(name.replace("_", "-").lower(), RESOLVERS, 1)
            hint = f'did you mean "{near[0]}"?' if near else f"known: {', '.join(RESOLVERS)}"
            raise ConfigError(f'unknown resolver "{name}"', where=where, remedy=hint)
    if not names or len(set(names)) < len(names):
        raise ConfigError(
            "resolvers must name at least one source, and each once", where=where, remedy='to ask nobody, set "offline = true"'
        )


def is_loopback(url: str) -> bool:
    """Whether a service is on this machine, so that no proxy is asked for it."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
