"""The one door to the network: a bounded, paced, cached way to ask a service, the same for every service.

A run opens one `Network`. It owns the cache, which all services share. Each service gets a `Channel` of its own from it: its own pace, its own line
(whether it can still be asked) and its own rows in the cache. How a new service is made:

1. Write down its `Terms`: name, base URL, requests a second for each kind of request, how many at once, what is private.
2. Open ``channel = network.channel(terms)`` once, and ask ``channel.get("/works/10.5555%2Fx", {"rows": "5"}, kind="single", verdict=...)``.
   ``verdict`` says what an answer is (see `answers`: `judged` does the general part); only what is `OK`, `EMPTY` or `MISSING` is kept.
3. Turn the `Reply` into an `Answer`, and a `Failure` into ``Failed(failure.reason)``. That is all: `crossref.py` is the example.

What is private (``private_parameters``, ``private_headers``: contact, key, token) is added when a request leaves. It is no part of the key or of
what is stored, and it is sent to the origin of the base URL only. A redirect is followed to the same origin, or to one of ``hosts``.

From the outside in: service -> `Channel.get` -> cache -> pace, deadline, Retry-After -> the network.
"""

from __future__ import annotations

import http.cookiejar
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode, urljoin, urlsplit

import requests
import urllib3.exceptions
from requests.adapters import HTTPAdapter

from citecheck.model import Notice
from citecheck.resolve import answers
from citecheck.resolve.cache import Store, key_of
from citecheck.resolve.deadline import within
from citecheck.resolve.line import Failure, Line
from citecheck.resolve.pacing import Gate, Limits, Pacer, Patience
from citecheck.resolve.settings import ResolveSettings, is_loopback

KEEP_ANSWER = timedelta(days=30)
KEEP_MISSING = timedelta(days=1)  # a DOI may be registered tomorrow
for _library in ("requests_cache", "urllib3"):  # what goes wrong is an outcome here; a traceback on standard error helps nobody
    logging.getLogger(_library).addHandler(logging.NullHandler())
_HOPS = 8  # redirects
_CONNECTIONS = 8  # kept
_GRACE = 0.05  # seconds: a socket's own timeout says more than the deadline, so let it come first
_EXPECTED = (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError)
_NO_CONNECTION = (  # the first that fits
    (urllib3.exceptions.ProxyError, "no connection: the proxy cannot be reached"),
    (urllib3.exceptions.SSLError, "no connection: not a secure one"),
    (urllib3.exceptions.NameResolutionError, "no connection: the host name cannot be resolved"),
    (urllib3.exceptions.NewConnectionError, "no connection: refused or no route"),
    (urllib3.exceptions.ConnectTimeoutError, "no connection: nobody answers"),
)
Verdict = Callable[[int, str, bytes], str]  # status, content type, body -> `OK`, `EMPTY`, `MISSING`, or the fault in a few words


@dataclass(frozen=True, slots=True)
class Terms:
    """What a service is, and how it wants to be asked."""

    name: str  # of its rows in the cache
    base_url: str
    limits: Limits
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


class Network:
    """The cache of a run and the way to every service. Safe to be used from several threads; `close` it after the run."""

    def __init__(self, settings: ResolveSettings) -> None:
        self.settings = settings
        self.store = Store(settings.cache_path, settings.clock)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What could not be done, apart from look-ups."""
        return self.store.notices

    def channel(self, terms: Terms) -> Channel:
        """The way to one service."""
        return Channel(terms, self.settings, self.store)

    def close(self) -> None:
        """Tidy the cache and close it."""
        self.store.close()


class Channel:
    """The way to one service. ``line.stopped`` says why it is not asked any more, if so."""

    def __init__(self, terms: Terms, settings: ResolveSettings, store: Store) -> None:
        self.terms = terms
        self.line = Line(settings.budget, settings.timeout)
        self._store = store
        self._base = terms.base_url.rstrip("/")
        self._gate = Gate(terms.limits.at_once)
        self._pacers = {"single": Pacer(settings.clock, terms.limits.singles), "list": Pacer(settings.clock, terms.limits.queries)}
        self._patience = Patience(settings.clock, settings.patience)
        self._session = _session(terms.base_url)

    def get(
        self,
        path: str,
        parameters: Mapping[str, str] | None = None,
        *,
        kind: str,
        verdict: Verdict,
        headers: Mapping[str, str] | None = None,
        life: timedelta = KEEP_ANSWER,
    ) -> Reply:
        """What is at ``path`` (quoted, with its slash) below the base URL: from the cache, or else from the service.

        ``kind`` is *single* or *list*, as the limits have it; ``life`` is how long an answer may be kept. Raises `Failure` for all that is no answer.
        """
        public = self._base + path + (f"?{urlencode(parameters)}" if parameters else "")
        key = key_of(self.terms.name, public)
        kept = self._store.find(key)
        if kept is None:
            response = self._response(public, {**self.terms.headers, **(headers or {})}, self._pacers[kind])
            word = verdict(response.status_code, response.headers.get("Content-Type", ""), response.content)
            if word not in answers.USABLE:
                raise self.line.fault(word)
            self.line.good()
            missing, lasting = word == answers.MISSING, word == answers.OK
            body = b"" if missing else response.content
            kept = self._store.keep(key, public, body, missing=missing, life=life if lasting else min(life, KEEP_MISSING))
        return Reply(kept.content, kept.status_code == 404, _retrieved(kept.created_at))

    def _response(self, public: str, headers: Mapping[str, str], pacer: Pacer) -> requests.Response:
        """The answer at the end of all redirects that may be followed."""
        url = public
        if self.terms.private_parameters:
            url += f"{'&' if '?' in url else '?'}{urlencode(self.terms.private_parameters)}"
        for _ in range(_HOPS):
            private = self.terms.private_headers if _origin(url) == _origin(self._base) else {}
            response = self._patient(url, {**headers, **private}, pacer)
            target = self._session.get_redirect_target(response)
            there = urljoin(url, target or "")
            if target is None or not (_origin(there) == _origin(url) or _origin(there)[1] in self.terms.hosts):
                return response
            url = there
        raise self.line.fault("redirected in a circle")

    def _patient(self, url: str, headers: Mapping[str, str], pacer: Pacer) -> requests.Response:
        """Ask when the turn has come, and again while the service is busy. Raises `Failure` when nothing came."""
        attempt = 0
        while True:
            self.line.allowance()
            with self._gate.passage():
                pacer.wait()
                response = self._exchange(url, headers)
            self._gate.learn(response.headers)
            pacer.learn(response.headers)
            delay = self._patience.delay(response.status_code, response.headers, attempt)
            if delay is None and response.status_code in answers.ENDS_THE_RUN:
                raise self.line.stop(answers.fault_of(response.status_code))
            if delay is None:
                return response
            attempt += 1
            for every in self._pacers.values():
                every.hold(delay)

    def _exchange(self, url: str, headers: Mapping[str, str]) -> requests.Response:
        """One request and its whole answer, so that the deadline and the gate cover the body too."""
        seconds = self.line.allowance()

        def whole() -> requests.Response:
            request = self._session.prepare_request(requests.Request("GET", url, headers=dict(headers)))
            ways = self._session.merge_environment_settings(request.url or url, {}, True, None, None)
            response = self._session.send(request, allow_redirects=False, timeout=seconds, **ways)
            _ = response.content
            return response

        try:
            response = within(seconds + _GRACE, whole, errors=_EXPECTED, discard=requests.Response.close)
        except (TimeoutError, requests.ReadTimeout):
            raise self.line.silent(seconds) from None
        except _EXPECTED as error:
            raise self._named(error, seconds) from None
        self.line.heard()
        return response

    def _named(self, error: Exception, seconds: float) -> Failure:
        """The failure in a few words; without a connection the run ends, since connections are not tried again."""
        inner = error.args[0] if error.args else None
        cause = getattr(inner, "reason", inner)
        if isinstance(cause, urllib3.exceptions.ReadTimeoutError):
            return self.line.silent(seconds)
        for kind, reason in _NO_CONNECTION:
            if isinstance(cause, kind):
                return self.line.stop(reason)
        self.line.heard()
        if isinstance(error, requests.ConnectionError | requests.exceptions.ChunkedEncodingError):
            return self.line.fault("the answer was cut off")
        return self.line.fault(f"no usable answer ({type(error).__name__})")


def _session(base_url: str) -> requests.Session:
    """No cookie is kept, no password of ``.netrc`` is sent, and no proxy is asked for this machine."""
    session = requests.Session()
    for scheme in ("https://", "http://"):
        session.mount(scheme, HTTPAdapter(max_retries=0, pool_maxsize=_CONNECTIONS))
    session.cookies.set_policy(http.cookiejar.DefaultCookiePolicy(allowed_domains=()))
    session.auth = _no_password
    session.trust_env = not is_loopback(base_url)
    return session


def _no_password(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keeps requests from sending what ``.netrc`` holds."""
    return request


def _origin(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc


def _retrieved(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
