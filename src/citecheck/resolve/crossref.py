"""Crossref's questions: the record of a DOI, the records that fit words best, and what was announced about works.

habanero builds and checks every request (its vocabulary of fields, filters and queries is what Crossref accepts), but it calls ``httpx2.get`` and so
cannot be cached, paced or bounded from outside. Each look-up therefore runs habanero's own functions with one name replaced: what they see
as ``httpx2`` is a `_Door` to the `Channel` here. The replacement is in copies that live as long as the look-up; habanero itself is not
changed, so threads and other users of it in the process notice nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from functools import partial
from importlib.metadata import version
from types import FunctionType
from typing import Any
from urllib.parse import quote

import habanero.request
import habanero.request_class
import httpx2
from habanero.crossref.crossref import Crossref as Habanero

from citecheck.errors import CitecheckError
from citecheck.resolve import answers
from citecheck.resolve.answers import Answer, Failed, Found, Missing
from citecheck.resolve.line import Failure
from citecheck.resolve.outcomes import RESOLVER
from citecheck.resolve.pacing import POLITE, PUBLIC
from citecheck.resolve.question import Lookup, Question, Search
from citecheck.resolve.records import FIELDS
from citecheck.resolve.transport import Channel, Network, Terms

ROWS = 5
KEEP_STATUS = timedelta(days=1)  # a retraction is news
_STATUS = ("DOI", "type", "title", "issued", "updated-by", "update-to")
_MOST_NOTICES = 100
_MOST_WORKS = 50  # DOIs in one question; its address stays short enough for every proxy
_COMMA = "a DOI with a comma cannot be asked about"


class Crossref:
    """Safe to be asked from several threads.

    Raises `CitecheckError` when the habanero that is installed sends its requests in another way than the one that this module knows.
    """

    name = RESOLVER

    def __init__(self, network: Network) -> None:
        settings = network.settings
        self.limits = POLITE if settings.mailto else PUBLIC
        self.channel = network.channel(Terms(RESOLVER, settings.base_url, self.limits, pool="polite" if settings.mailto else "public"))
        self.line = self.channel.line
        self._client = Habanero(
            base_url=settings.base_url.rstrip("/"), mailto=settings.mailto, ua_string=f"citecheck/{version('citecheck-toolkit')}"
        )
        _ = _Door(self.channel, single=False).works  # says at once if this habanero cannot be used

    @property
    def threads(self) -> int:
        """How many questions at once."""
        return self.limits.at_once

    def answer(self, question: Question) -> Answer:
        """The record of a DOI, or the records that fit words."""
        match question:
            case Lookup(doi):
                return self.record(doi)
            case Search(text):
                return self.search(text)
            case _:
                raise TypeError(question)

    def record(self, doi: str) -> Answer:
        """The record of a DOI, which is quoted so that habanero, which would lose ``#``, ``?``, blanks and a last ``/``, cannot."""
        return self._ask(single=True, ids=[quote(doi, safe="")])

    def search(self, text: str) -> Answer:
        """The records that fit a bibliographic string best."""
        return self._ask(single=False, query_bibliographic=text, limit=ROWS, select=list(FIELDS), cursor_max=0)

    def updates(self, dois: Sequence[str]) -> Mapping[str, Answer]:
        """For each DOI the notices about it (``update-to`` of the records found says what they announce): an answer is at most a day old.

        Only notices are asked for, no work; that there is none is an answer, too. What the work's own record says (``updated-by``) is
        in the answer of `record`.
        """
        return {doi: self._notices(doi) for doi in dois}

    def works(self, dois: Sequence[str]) -> Mapping[str, Answer]:
        """For each DOI the work's own record, of which only what tells its status, at most a day old; many DOIs in one question."""
        found: dict[str, Answer] = {}
        for start in range(0, len(dois), _MOST_WORKS):
            found |= self._works(dois[start : start + _MOST_WORKS])
        return found

    def _works(self, dois: Sequence[str]) -> Mapping[str, Answer]:
        whole = [doi for doi in dois if "," not in doi]
        question = {"filter": {"doi": whole}, "limit": len(whole), "select": list(_STATUS), "cursor_max": 0}
        answer = self._ask(single=False, life=KEEP_STATUS, **question) if whole else Failed(_COMMA)
        if not isinstance(answer, Found):
            return dict.fromkeys(dois, answer)
        records = {str(record.get("DOI")).lower(): record for record in answer.records}
        rows = {doi: Found((records[doi.lower()],), answer.retrieved) for doi in whole if doi.lower() in records}
        return {doi: rows.get(doi) or (Failed(_COMMA) if "," in doi else Missing(answer.retrieved)) for doi in dois}

    def _notices(self, doi: str) -> Answer:
        if "," in doi:
            return Failed(_COMMA)
        question = {"filter": {"updates": doi}, "limit": _MOST_NOTICES, "select": list(_STATUS), "cursor_max": 0}
        return self._ask(single=False, life=KEEP_STATUS, **question)

    def _ask(self, *, single: bool, life: timedelta | None = None, **question: object) -> Answer:
        door = _Door(self.channel, single=single, life=life)
        try:
            message = door.works(self._client, **question)["message"]
        except Failure as failure:
            return Failed(failure.reason)
        if message is None:
            return Missing(door.retrieved)
        return Found((message,) if single else tuple(message["items"]), door.retrieved)


class _Door:
    """What habanero sees as its HTTP library, for one look-up. `retrieved` says afterwards when the answer came over the network."""

    def __init__(self, channel: Channel, *, single: bool, life: timedelta | None = None) -> None:
        self._channel = channel
        self._single = single
        self._life = life
        self.retrieved: str | None = None

    def __getattr__(self, name: str) -> object:
        return getattr(httpx2, name)

    @property
    def works(self) -> Callable[..., Mapping[str, Any]]:
        """habanero's ``Crossref.works`` with this door in the place of ``httpx2``."""
        listing = type("Request", (habanero.request_class.Request,), {"_req": _seeing(habanero.request_class.Request._req, httpx2=self)})
        single = _seeing(habanero.request.request, httpx2=self, Request=listing)
        return _seeing(Habanero.works, request=single, Request=listing)

    def get(self, url: str, *, params: Mapping[str, str], headers: Mapping[str, str], timeout: float) -> httpx2.Response:
        """An answer that habanero can read without surprise. Raises `Failure` for every other."""
        reply = self._channel.get(
            url.removeprefix(self._channel.terms.base_url.rstrip("/")),
            params,
            kind="single" if self._single else "list",
            verdict=partial(verdict, single=self._single),
            headers={"User-Agent": headers["User-Agent"], "Accept": "application/json"},
            life=self._life,
        )
        self.retrieved = reply.retrieved
        body = b'{"message": null}' if reply.missing else reply.body
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


def verdict(status: int, content_type: str, body: bytes, *, single: bool) -> str:
    """What an answer of Crossref is: `OK`, `EMPTY`, `MISSING`, or the fault in a few words."""
    if status == 404 and single and _is_not_found(content_type, body):
        return answers.MISSING
    return answers.judged(status, content_type, body, partial(_shape, single=single))


def _is_not_found(content_type: str, body: bytes) -> bool:
    """Crossref says ``Resource not found.`` as text/plain; a portal or proxy in between says it in HTML, and that is no answer."""
    kind = content_type.split(";", maxsplit=1)[0].strip().lower()
    return kind == "application/json" or (kind in ("text/plain", "") and b"not found" in body[:200].lower())


def _shape(answer: object, *, single: bool) -> str:
    message = answer.get("message") if isinstance(answer, dict) else None
    if not isinstance(message, dict):
        return answers.MISSHAPEN
    if single:
        return answers.OK if isinstance(message.get("DOI"), str) else answers.MISSHAPEN
    items = message.get("items")
    if (
        not isinstance(message.get("total-results"), int)
        or not isinstance(items, list)
        or not all(isinstance(item, dict) for item in items)
    ):
        return answers.MISSHAPEN
    return answers.OK if items else answers.EMPTY
