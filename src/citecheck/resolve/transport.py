"""The one door to the network: habanero on top of a cached, paced, bounded session.

habanero builds and checks every request (its vocabulary of fields and queries is what Crossref accepts), but it calls ``httpx2.get`` and so
cannot be cached, paced or bounded from outside. Each look-up therefore runs habanero's own functions with one name replaced: what they see
as ``httpx2`` is a `_Door` to the session here. The replacement is in copies that live as long as the look-up; habanero itself is not
changed, so threads and other users of it in the process notice nothing.

From the outside in: habanero -> `_Door` -> `CachedSession` -> `_BoundedAdapter` (pace, deadline, Retry-After) -> the network.
"""

from __future__ import annotations

import hashlib
import http.cookiejar
import logging
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib.metadata import version
from pathlib import Path
from types import FunctionType
from typing import Any
from urllib.parse import quote, urlsplit

import habanero.request
import habanero.request_class
import httpx2
import platformdirs
import requests
import urllib3.exceptions
from habanero.crossref.crossref import Crossref
from requests.adapters import HTTPAdapter
from requests_cache import CachedSession
from requests_cache.backends.base import BaseCache
from requests_cache.backends.sqlite import SQLiteCache

from citecheck.errors import CitecheckError
from citecheck.model import Notice
from citecheck.resolve import answers
from citecheck.resolve.answers import Answer, Failed, Found, Missing
from citecheck.resolve.deadline import within
from citecheck.resolve.line import Failure, Line
from citecheck.resolve.pacing import POLITE, PUBLIC, Gate, Pacer, Patience
from citecheck.resolve.records import FIELDS
from citecheck.resolve.settings import ResolveSettings

KEEP_ANSWER = timedelta(days=30)
KEEP_MISSING = timedelta(days=1)  # a DOI may be registered tomorrow
ROWS = 5
for _library in ("requests_cache", "urllib3"):  # what goes wrong is an outcome here; a traceback on standard error helps nobody
    logging.getLogger(_library).addHandler(logging.NullHandler())
_PRIVATE = ("mailto", "User-Agent")  # never written to the cache
_BOUND = 8  # redirects on the same host, and connections kept
_GRACE = 0.05  # seconds: a socket's own timeout says more than the deadline, so let it come first
_EXPECTED = (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError)
_NO_CONNECTION = (  # the first that fits
    (urllib3.exceptions.ProxyError, "no connection: the proxy cannot be reached"),
    (urllib3.exceptions.SSLError, "no connection: not a secure one"),
    (urllib3.exceptions.NameResolutionError, "no connection: the host name cannot be resolved"),
    (urllib3.exceptions.NewConnectionError, "no connection: refused or no route"),
    (urllib3.exceptions.ConnectTimeoutError, "no connection: nobody answers"),
)


class Transport:
    """Crossref's two questions. Safe to be asked from several threads; `close` it after the run.

    Raises `CitecheckError` when the habanero that is installed sends its requests in another way than the one that this module knows.
    """

    def __init__(self, settings: ResolveSettings) -> None:
        self.line = Line(settings.budget, settings.timeout)
        self.limits = POLITE if settings.mailto else PUBLIC
        cache, self.notices = _open_cache(settings.cache_path)
        self._session = _session(settings, cache, _BoundedAdapter(settings, self.line))
        self._client = Crossref(
            base_url=settings.base_url.rstrip("/"),
            mailto=settings.mailto,
            ua_string=f"citecheck/{version('citecheck-toolkit')}",
        )
        _ = _Door(self._session, self.line, single=False).works  # says at once if this habanero cannot be used

    def record(self, doi: str) -> Answer:
        """The record of a DOI, which is quoted so that habanero, which would lose ``#``, ``?``, blanks and a last ``/``, cannot."""
        return self._ask(single=True, ids=[quote(doi, safe="")])

    def search(self, text: str) -> Answer:
        """The records that fit a bibliographic string best."""
        return self._ask(single=False, query_bibliographic=text, limit=ROWS, select=list(FIELDS), cursor_max=0)

    def close(self) -> None:
        """Drop what has expired from the cache, and close it."""
        with closing(self._session), suppress(sqlite3.Error):  # the file may have gone away: nothing is lost but the tidying
            if isinstance(self._session.cache, _Cache):
                self._session.cache.delete(expired=True, vacuum=False)

    def _ask(self, *, single: bool, **question: object) -> Answer:
        door = _Door(self._session, self.line, single=single)
        try:
            message = door.works(self._client, **question)["message"]
        except Failure as failure:
            return Failed(failure.reason)
        if message is None:
            return Missing(door.retrieved)
        return Found((message,) if single else tuple(message["items"]), door.retrieved)


class _Door:
    """What habanero sees as its HTTP library, for one look-up. `retrieved` says afterwards when the answer came over the network."""

    def __init__(self, session: CachedSession, line: Line, *, single: bool) -> None:
        self._session = session
        self._line = line
        self._single = single
        self.retrieved: str | None = None

    def __getattr__(self, name: str) -> object:
        return getattr(httpx2, name)

    @property
    def works(self) -> Callable[..., Mapping[str, Any]]:
        """habanero's ``Crossref.works`` with this door in the place of ``httpx2``."""
        listing = type("Request", (habanero.request_class.Request,), {"_req": _seeing(habanero.request_class.Request._req, httpx2=self)})
        single = _seeing(habanero.request.request, httpx2=self, Request=listing)
        return _seeing(Crossref.works, request=single, Request=listing)

    def get(self, url: str, *, params: Mapping[str, str], headers: Mapping[str, str], timeout: float) -> httpx2.Response:
        """An answer that habanero can read without surprise. Raises `Failure` for every other."""
        sent = {"User-Agent": headers["User-Agent"], "Accept": "application/json"}
        try:
            response = self._session.get(url, params=dict(params), headers=sent, timeout=timeout)
        except requests.TooManyRedirects:
            raise self._line.fault("redirected in a circle") from None
        content_type = response.headers.get("Content-Type", "")
        verdict = answers.verdict(response.status_code, content_type, response.content, single=self._single)
        self.retrieved = _retrieved(response)
        if verdict not in (answers.OK, answers.MISSING):
            raise self._line.fault(verdict)
        if not getattr(response, "from_cache", False):
            self._line.good()
        body = b'{"message": null}' if verdict == answers.MISSING else response.content
        return httpx2.Response(200, headers={"Content-Type": "application/json"}, content=body, request=httpx2.Request("GET", url))


def _seeing(function: Callable[..., Any], **names: object) -> Callable[..., Any]:
    """A copy of habanero's ``function`` for which ``names`` are what they are here, instead of in its module."""
    if not isinstance(function, FunctionType) or not names.keys() <= function.__globals__.keys():
        raise CitecheckError(
            f"habanero {habanero.__version__} sends its requests in another way than citecheck knows",
            remedy="install habanero>=2.9.2,<2.10",
        )
    copy = FunctionType(
        function.__code__, {**function.__globals__, **names}, function.__name__, function.__defaults__, function.__closure__
    )
    copy.__kwdefaults__ = function.__kwdefaults__
    return copy


class _Cache(SQLiteCache):
    """Keeps *no such record* for a shorter time than a record."""

    def save_response(self, response: requests.Response, cache_key: str | None = None, expires: datetime | None = None) -> None:
        """Save ``response`` under its key until ``expires``, or until `KEEP_MISSING` is over for a 404."""
        if response.status_code == 404:
            expires = datetime.now(UTC) + KEEP_MISSING
        super().save_response(response, cache_key, expires)


def _open_cache(path: str | None) -> tuple[BaseCache, tuple[Notice, ...]]:
    """The cache on disk, or one in memory and the reason why."""
    file = Path(path) if path else platformdirs.user_cache_path("citecheck") / "crossref.sqlite"
    file = file if file.suffix else file.with_suffix(".sqlite")  # as requests-cache would
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(file, timeout=1)) as probe:  # requests-cache would wait for a read-only file for ever
            probe.execute("BEGIN IMMEDIATE")
        return _Cache(file, wal=True, serializer="json"), ()
    except (OSError, sqlite3.Error) as error:
        message = f"answers are not kept after this run: the cache {file} cannot be used ({error})"
        return BaseCache(), (Notice("cache-unavailable", message),)


def _session(settings: ResolveSettings, cache: BaseCache, adapter: HTTPAdapter) -> CachedSession:
    session = _Session(
        backend=cache,
        expire_after=KEEP_ANSWER,
        allowable_codes=(200, 404),
        match_headers=False,
        ignored_parameters=_PRIVATE,
        stale_if_error=False,
        filter_fn=_worth_keeping,
        key_fn=_key,
    )
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.max_redirects = _BOUND
    session.cookies.set_policy(http.cookiejar.DefaultCookiePolicy(allowed_domains=()))
    session.auth = _no_password
    session.trust_env = not settings.loopback
    return session


class _Session(CachedSession):
    """Follows a redirect to the same origin only: what an entry says is for the service that was asked."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """The address to go on to, or None to keep the answer as it is."""
        target: str | None = super().get_redirect_target(resp)
        here, there = urlsplit(resp.url), urlsplit(requests.compat.urljoin(resp.url, target or ""))
        return target if (here.scheme, here.netloc) == (there.scheme, there.netloc) else None


def _no_password(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keeps requests from sending what ``.netrc`` holds."""
    return request


def _key(request: requests.PreparedRequest, **_: object) -> str:
    """One cache row an address, exactly as it is sent: requests-cache's own normalization may take two odd DOIs for one."""
    return hashlib.sha256((request.url or "").encode()).hexdigest()


def _worth_keeping(response: requests.Response) -> bool:
    """Only what is an answer is cached: neither faults nor portals nor garbage."""
    content_type = response.headers.get("Content-Type", "")
    return answers.verdict(response.status_code, content_type, response.content, single=_is_single(response.request)) in (
        answers.OK,
        answers.MISSING,
    )


def _retrieved(response: requests.Response) -> str | None:
    created = getattr(response, "created_at", None)
    if not isinstance(created, datetime):
        return None
    aware = created if created.tzinfo else created.replace(tzinfo=UTC)
    return aware.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class _BoundedAdapter(HTTPAdapter):
    """Below the cache: keeps the pool's limits, ends every exchange in time, waits when the service asks for it."""

    def __init__(self, settings: ResolveSettings, line: Line) -> None:
        limits = POLITE if settings.mailto else PUBLIC
        self._line = line
        self._clock = settings.clock
        self._gate = Gate(limits.at_once)
        self._single = Pacer(settings.clock, limits.singles)
        self._list = Pacer(settings.clock, limits.queries)
        self._patience = Patience(settings.clock, settings.patience)
        super().__init__(max_retries=0, pool_maxsize=_BOUND)

    def send(  # noqa: PLR0917 - requests' signature; the body is always read here, in the time that the line allows
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: object = None,
        verify: bool | str = True,
        cert: bytes | str | tuple[bytes | str, bytes | str] | None = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """Send ``request`` when its turn has come, and again while the service is busy. Raises `Failure` when nothing came."""
        pacer = self._single if _is_single(request) else self._list
        send = partial(super().send, request, stream=True, verify=verify, cert=cert, proxies=proxies)
        attempt = 0
        while True:
            self._line.allowance()
            with self._gate.passage():
                pacer.wait()
                response = self._exchange(send)
            self._gate.learn(response.headers)
            pacer.learn(response.headers)
            delay = self._patience.delay(response.status_code, response.headers, attempt)
            if delay is None and response.status_code in answers.ENDS_THE_RUN:
                raise self._line.stop(answers.fault_of(response.status_code))
            if delay is None:
                return response
            attempt += 1
            self._single.hold(delay)
            self._list.hold(delay)

    def _exchange(self, send: Callable[..., requests.Response]) -> requests.Response:
        """One request and its whole answer, so that the deadline and the gate cover the body too."""
        seconds = self._line.allowance()

        def whole() -> requests.Response:
            response = send(timeout=seconds)
            response.headers.pop("Vary", None)  # every request here asks for the same form
            _ = response.content
            return response

        try:
            response = within(seconds + _GRACE, whole, errors=_EXPECTED, discard=requests.Response.close)
        except (TimeoutError, requests.ReadTimeout):
            raise self._line.silent(seconds) from None
        except _EXPECTED as error:
            raise self._named(error, seconds) from None
        self._line.heard()
        return response

    def _named(self, error: Exception, seconds: float) -> Failure:
        """The failure in a few words; without a connection the run ends, since connections are not tried again."""
        inner = error.args[0] if error.args else None
        cause = getattr(inner, "reason", inner)
        if isinstance(cause, urllib3.exceptions.ReadTimeoutError):
            return self._line.silent(seconds)
        for kind, reason in _NO_CONNECTION:
            if isinstance(cause, kind):
                return self._line.stop(reason)
        self._line.heard()
        if isinstance(error, requests.ConnectionError | requests.exceptions.ChunkedEncodingError):
            return self._line.fault("the answer was cut off")
        return self._line.fault(f"no usable answer ({type(error).__name__})")


def _is_single(request: requests.PreparedRequest) -> bool:
    return "/works/" in urlsplit(request.url or "").path
