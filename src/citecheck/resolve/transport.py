"""The one door to the network: a bounded, paced, cached way to ask a service, the same for every service.

A run opens one `Network`. It owns the cache, which all services share, and what the processes of this machine tell each other. Each service gets a `Channel` of its own from it: its own pace, its own line
(whether it can still be asked) and its own rows in the cache. How a new service is made:

1. Write down its `Terms` (terms.py): name, base URL, requests a second for each kind of request, how many at once, what is private.
2. Open ``channel = network.channel(terms)`` once, and ask ``channel.get("/works/10.5555%2Fx", {"rows": "5"}, kind="single", verdict=...)``.
   ``verdict`` says what an answer is (see `answers`: `judged` does the general part); only what is `OK`, `EMPTY` or `MISSING` is kept.
3. Turn the `Reply` into an `Answer`, and a `Failure` into ``Failed(failure.reason)``. That is all: `crossref.py` is the example.

What is private (``private_parameters``, ``private_headers``: contact, key, token) is added when a request leaves. It is no part of the key or of
what is stored, and it is sent to the origin of the base URL only. A redirect is followed to the same origin, or to one of ``hosts``.

From the outside in: service -> `Channel.get` -> cache -> claim (the same question is asked once) -> line (breaker, patience) -> turn (the
limits, kept by all processes together) -> deadline -> the network.
"""

from __future__ import annotations

import http.cookiejar
import itertools
import logging
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode, urljoin, urlsplit

import requests
import urllib3.exceptions
from requests.adapters import HTTPAdapter

from citecheck.model import Notice
from citecheck.resolve import answers
from citecheck.resolve.cache import Store, key_of, pace_file
from citecheck.resolve.claims import Claims
from citecheck.resolve.deadline import within
from citecheck.resolve.line import Failure, Line, Silence
from citecheck.resolve.machine import LONGEST_HOLD, Machine
from citecheck.resolve.pacing import BUSY, PASSING, REPEATED, Gate, learnt, retry_after
from citecheck.resolve.settings import ResolveSettings, is_loopback
from citecheck.resolve.terms import Reply, Terms, Verdict

for _library in ("requests_cache", "urllib3"):  # what goes wrong is an outcome here; a traceback on standard error helps nobody
    logging.getLogger(_library).addHandler(logging.NullHandler())
_HOPS = 8  # redirects
_LARGEST = 50_000_000  # bytes of an answer, unpacked: the longest lists have a tenth of it
_PIECE = 1 << 16  # bytes of it that are read at once
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


class TooLongError(ValueError):
    """An answer has more than `_LARGEST` bytes."""


class Network:
    """The cache of a run and the way to every service. Safe to be used from several threads; `close` it after the run."""

    def __init__(self, settings: ResolveSettings) -> None:
        self.settings = settings
        self.store = Store(settings.cache_path, settings.clock, most=settings.cache_bytes, max_age=settings.max_age)
        self.machine = Machine(pace_file(settings.pace_path, self.store.file), settings.clock)
        self.claims = Claims(self.machine)
        self.silence = Silence(settings.budget)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What could not be done, apart from look-ups."""
        return (*self.store.notices, *self.machine.notices)

    def channel(self, terms: Terms) -> Channel:
        """The way to one service."""
        return Channel(terms, self)

    def close(self) -> None:
        """Tidy the cache and close it."""
        self.store.close()
        self.machine.close()


class Channel:
    """The way to one service. ``line.stopped`` says why it is not asked at present, if so."""

    def __init__(self, terms: Terms, network: Network) -> None:
        settings = network.settings
        self.terms = terms
        self.line = Line(settings.clock, settings.budget, settings.timeout, settings.patience, network.silence)
        self._clock = settings.clock
        self._store, self._machine, self._claims = network.store, network.machine, network.claims
        self._lives = {answers.OK: settings.keep, answers.EMPTY: settings.keep_missing, answers.MISSING: settings.keep_missing}
        self._base = terms.base_url.rstrip("/")
        self._pool = f"{terms.name} {terms.pool} {_origin(self._base)[1]}"
        self._gate = Gate(terms.limits.at_once)
        self._session = _session(terms.base_url)

    def get(
        self,
        path: str,
        parameters: Mapping[str, str] | None = None,
        *,
        kind: str,
        verdict: Verdict,
        headers: Mapping[str, str] | None = None,
        life: timedelta | None = None,
        part: Mapping[str, str] | None = None,
    ) -> Reply:
        """What is at ``path`` (quoted, with its slash) below the base URL: from the cache, or else from the service.

        ``kind`` is *single* or *list*, as the limits have it; ``life`` is how long an answer may be kept at most; ``part`` are the
        parameters under which a part may be kept that is enough. Who asks for what is being asked for waits for that answer.
        Raises `Failure` for all that is no answer.
        """
        public = self._public(path, parameters)
        keys = [key_of(self.terms.name, public), *([key_of(self.terms.name, self._public(path, part))] if part else [])]
        if (reply := self._kept(*keys)) is not None:
            return reply
        with self._claims.alone(keys[0]):
            return self._kept(*keys) or self._fresh(public, headers or {}, kind, verdict, life)

    def get_anew(
        self,
        path: str,
        parameters: Mapping[str, str] | None = None,
        *,
        kind: str,
        verdict: Verdict,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """An answer that is not kept as such, because it holds several that `keep` keeps one by one. Raises `Failure` as `get` does."""
        word, body = self._answer(self._public(path, parameters), headers or {}, kind, verdict)
        return Reply(body, word == answers.MISSING, _retrieved(self._clock.now()))

    def kept(self, path: str, parameters: Mapping[str, str] | None = None) -> Reply | None:
        """What the cache holds of ``path``."""
        return self._kept(key_of(self.terms.name, self._public(path, parameters)))

    def keep(
        self, path: str, body: bytes, parameters: Mapping[str, str] | None = None, *, word: str, life: timedelta | None = None
    ) -> Reply:
        """Put an answer that came as a part of another one where `get` will find it; ``word`` is its verdict."""
        return self._stored(self._public(path, parameters), word, body, life)

    def take(self, path: str, parameters: Mapping[str, str] | None = None) -> bool:
        """Whether ``path`` is nobody else's question now; then it is this caller's, until `release`."""
        return self._claims.take(key_of(self.terms.name, self._public(path, parameters)))

    def release(self, path: str, parameters: Mapping[str, str] | None = None) -> None:
        """The question that was taken has its answer."""
        self._claims.release(key_of(self.terms.name, self._public(path, parameters)))

    def _public(self, path: str, parameters: Mapping[str, str] | None) -> str:
        return self._base + path + (f"?{urlencode(parameters)}" if parameters else "")

    def _kept(self, *keys: str) -> Reply | None:
        kept = next((kept for kept in map(self._store.find, keys) if kept is not None), None)
        return None if kept is None else Reply(kept.content, kept.status_code == 404, _retrieved(kept.created_at))

    def _fresh(self, public: str, headers: Mapping[str, str], kind: str, verdict: Verdict, life: timedelta | None) -> Reply:
        word, body = self._answer(public, headers, kind, verdict)
        return self._stored(public, word, b"" if word == answers.MISSING else body, life)

    def _stored(self, public: str, word: str, body: bytes, life: timedelta | None) -> Reply:
        missing, lasting = word == answers.MISSING, self._lives[word]
        moment = self._store.keep(
            key_of(self.terms.name, public), public, body, missing=missing, life=lasting if life is None else min(life, lasting)
        )
        return Reply(body, missing, _retrieved(moment))

    def _answer(self, public: str, headers: Mapping[str, str], kind: str, verdict: Verdict) -> tuple[str, bytes]:
        """Ask when the turn has come, and again while the service is busy: the verdict and the body. Raises `Failure` when nothing came."""
        for attempt in itertools.count():
            with self.line.passage() as probe:
                response = self._followed(public, headers, kind, probe=probe)
                if response is None or self._is_busy(response, attempt):
                    continue
                word = verdict(response.status_code, response.headers.get("Content-Type", ""), response.content)
                if word == answers.ANOTHER and urlsplit(response.url).path != urlsplit(public).path:
                    word = answers.OK  # the service itself led there: what was asked about became an alias
                if word not in answers.USABLE:
                    raise self.line.fault(word)
                self.line.good()
                return word, response.content
        raise AssertionError("unreachable")

    def _followed(self, public: str, headers: Mapping[str, str], kind: str, *, probe: bool) -> requests.Response | None:
        """The answer at the end of all redirects that may be followed; None when it is not the time to ask."""
        url = public
        if self.terms.private_parameters:
            url += f"{'&' if '?' in url else '?'}{urlencode(self.terms.private_parameters)}"
        seen = set()
        for _ in range(_HOPS):
            seen.add(url)
            private = self.terms.private_headers if _origin(url) == _origin(self._base) else {}
            response = self._in_turn(url, {**self.terms.headers, **headers, **private}, kind, probe=probe)
            target = None if response is None else self._session.get_redirect_target(response)
            there = urljoin(url, target or "")
            if target is None or not (_origin(there) == _origin(url) or _origin(there)[1] in self.terms.hosts):
                return response
            if there in seen:
                break
            url = there
        raise self.line.fault("redirected in a circle")

    def _in_turn(self, url: str, headers: Mapping[str, str], kind: str, *, probe: bool) -> requests.Response | None:
        """One exchange inside the limits that all processes keep together; None when the service asked, meanwhile, to be left alone."""
        limits = self.terms.limits
        with self._gate.passage():
            token = self._admitted(kind)
            if token is None:
                return None
            try:
                seconds = self.line.allowance(probe=probe)
                response = None if seconds is None else self._exchange(url, headers, seconds)
            finally:
                self._machine.leave(token)
        if response is not None and (tighter := learnt(response.headers, limits.gap(kind), limits.at_once)):
            self._machine.learn(self._pool, kind, gap=tighter[0], at_once=tighter[1])
        return response

    def _admitted(self, kind: str) -> str | None:
        """The right to send, when it is our turn; None when the service must be waited for first. Raises `Failure` if that takes too long."""
        limits = self.terms.limits
        while True:
            admission = self._machine.admit(
                self._pool, kind, gap=limits.gap(kind), at_once=limits.at_once, seconds=self.line.timeout + 2 * _GRACE
            )
            if admission.token:
                return admission.token
            if admission.held and self.line.busy(admission.held, admission.wait) is None:
                raise Failure(admission.held)
            if admission.held:
                return None
            self._clock.sleep(admission.wait)

    def _is_busy(self, response: requests.Response, attempt: int) -> bool:
        """Whether to ask again when the line lets one through. Raises `Failure` when that will not be in time, and for a block."""
        status = response.status_code
        if status in answers.ENDS_THE_RUN:
            raise self.line.end(answers.fault_of(status))
        if status not in BUSY and (status not in PASSING or attempt >= REPEATED):
            return False
        reason, asked = answers.fault_of(status), retry_after(response.headers, self._clock.now())
        waited = self.line.busy(reason, asked)
        if asked or waited:
            self._machine.hold(self._pool, asked or waited or 0.0, self._lasting(reason, asked))
        if waited is None:
            raise Failure(reason)
        return True

    def _lasting(self, reason: str, asked: float | None) -> str:
        """What the next run is told that comes too early."""
        if not asked or asked > LONGEST_HOLD:
            return reason
        return f"{reason}; it asked to be left alone until {self._clock.now() + timedelta(seconds=asked):%Y-%m-%d %H:%M} UTC"

    def _exchange(self, url: str, headers: Mapping[str, str], seconds: float) -> requests.Response:
        """One request and its whole answer, so that the deadline and the gate cover the body too."""

        begun: list[requests.Response] = []

        def whole() -> requests.Response:
            request = self._session.prepare_request(requests.Request("GET", url, headers=dict(headers)))
            ways = self._session.merge_environment_settings(request.url or url, {}, stream=True, verify=None, cert=None)
            response = self._session.send(request, allow_redirects=False, timeout=seconds, **ways)
            begun.append(response)
            return _read(response)

        try:
            response = within(seconds + _GRACE, whole, errors=_EXPECTED, discard=requests.Response.close)
        except (TimeoutError, requests.ReadTimeout):
            for response in begun:
                _hang_up(response)
            raise self.line.silent(seconds) from None
        except _EXPECTED as error:
            raise self._named(error, seconds) from None
        self.line.heard()
        return response

    def _named(self, error: Exception, seconds: float) -> Failure:
        """The failure in a few words; without a connection the line opens at once."""
        inner = error.args[0] if error.args else None
        cause = getattr(inner, "reason", inner)
        if isinstance(cause, urllib3.exceptions.ReadTimeoutError):
            return self.line.silent(seconds)
        for kind, reason in _NO_CONNECTION:
            if isinstance(cause, kind):
                return self.line.dead(reason)
        self.line.heard()
        if isinstance(error, TooLongError):
            return self.line.fault(f"an answer of more than {_LARGEST // 10**6} MB")
        if isinstance(error, requests.ConnectionError | requests.exceptions.ChunkedEncodingError):
            return self.line.fault("the answer was cut off")
        return self.line.fault(f"no usable answer ({type(error).__name__})")


def _read(response: requests.Response) -> requests.Response:
    """``response`` with its body, which is bounded: a few bytes may unpack to any number."""
    body = bytearray()
    for piece in response.iter_content(_PIECE):
        body += piece
        if len(body) > _LARGEST:
            response.close()
            raise TooLongError
    response._content = bytes(body)
    return response


def _hang_up(response: requests.Response) -> None:
    """End an exchange from another thread than the one that waits in it, so that the service is free of it when its place is given back."""
    with suppress(OSError, ValueError):
        response.raw.shutdown()


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
