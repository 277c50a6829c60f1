"""habanero's requests, sent through a `Channel`.

habanero builds and checks every request (its vocabulary of fields, filters and queries is what Crossref accepts), but it calls ``httpx2.get`` and so
cannot be cached, paced or bounded from outside. Each look-up therefore runs habanero's own functions with one name replaced: what they see
as ``httpx2`` is a `Door` to the channel. The replacement is in copies that live as long as the look-up; habanero itself is not
changed, so threads and other users of it in the process notice nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from types import FunctionType
from typing import Any

import habanero.request
import habanero.request_class
import httpx2
from habanero.crossref.crossref import Crossref as Habanero

from citecheck.errors import CitecheckError
from citecheck.resolve import answers
from citecheck.resolve.transport import Channel


class Door:
    """What habanero sees as its HTTP library, for one look-up. `retrieved` says afterwards when the answer came over the network."""

    def __init__(
        self, channel: Channel, *, single: bool, life: timedelta | None = None, keep: bool = True, part: Mapping[str, str] | None = None
    ) -> None:
        self._channel = channel
        self._life = life
        self._keep = keep
        self._part = part
        self.single = single
        self.retrieved: str | None = None

    def __getattr__(self, name: str) -> object:
        return getattr(httpx2, name)

    @property
    def works(self) -> Callable[..., Mapping[str, Any]]:
        """habanero's ``Crossref.works`` with this door in the place of ``httpx2``."""
        listing = type("Request", (habanero.request_class.Request,), {"_req": seeing(habanero.request_class.Request._req, httpx2=self)})
        single = seeing(habanero.request.request, httpx2=self, Request=listing)
        return seeing(Habanero.works, request=single, Request=listing)

    def get(self, url: str, *, params: Mapping[str, str], headers: Mapping[str, str], timeout: float) -> httpx2.Response:
        """An answer that habanero can read without surprise. Raises `Failure` for every other."""
        path = url.removeprefix(self._channel.terms.base_url.rstrip("/"))
        kind, judge = "single" if self.single else "list", partial(verdict, single=self.single)
        sent = {"User-Agent": headers["User-Agent"], "Accept": "application/json"}
        if self._keep:
            reply = self._channel.get(path, params, kind=kind, verdict=judge, headers=sent, life=self._life, part=self._part)
        else:
            reply = self._channel.get_anew(path, params, kind=kind, verdict=judge, headers=sent)
        self.retrieved = reply.retrieved
        body = b'{"message": null}' if reply.missing else reply.body
        return httpx2.Response(200, headers={"Content-Type": "application/json"}, content=body, request=httpx2.Request("GET", url))


def seeing(function: Callable[..., Any], **names: object) -> Callable[..., Any]:
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
