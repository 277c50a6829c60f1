"""habanero's requests, sent through a `Channel`.

habanero builds and checks every request (its vocabulary of fields, filters and queries is what Crossref accepts), but it calls ``httpx2.get`` and so
cannot be cached, paced or bounded from outside. Each look-up therefore runs habanero's own functions with one name replaced: what they see
as ``httpx2`` is a `Door` to the channel. The replacement is in copies that live as long as the look-up; habanero itself is not
changed, so threads and other users of it in the process notice nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
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

_NOT_FOUND = "resource not found."


@dataclass(frozen=True, slots=True)
class Asked:
    """What an answer must be: the record of ``doi``; else a list, which is whole where ``most`` records were asked for and not only the best."""

    doi: str | None = None
    most: int | None = None


class Door:
    """What habanero sees as its HTTP library, for one look-up. `retrieved` says afterwards when the answer came over the network."""

    def __init__(
        self, channel: Channel, asked: Asked, *, life: timedelta | None = None, keep: bool = True, part: Mapping[str, str] | None = None
    ) -> None:
        self._channel = channel
        self._life = life
        self._keep = keep
        self._part = part
        self._asked = asked
        self.single = asked.doi is not None
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
        kind, judge = "single" if self.single else "list", partial(verdict, asked=self._asked)
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


def verdict(status: int, content_type: str, body: bytes, *, asked: Asked) -> str:
    """What an answer of Crossref is: `OK`, `EMPTY`, `MISSING`, or the fault in a few words."""
    if status == 404 and asked.doi is not None and _is_not_found(content_type, body):
        return answers.MISSING
    return answers.judged(status, content_type, body, partial(_shape, asked=asked))


def same(doi: str) -> str:
    """A DOI without the difference of upper and lower case, which is none in ASCII (DOI Handbook)."""
    return "".join(letter.lower() if letter.isascii() else letter for letter in doi)


def _is_not_found(content_type: str, body: bytes) -> bool:
    """Crossref says these words as text/plain; what a portal, a gateway or a proxy in between says with a 404 is no answer."""
    kind = content_type.split(";", maxsplit=1)[0].strip().lower()
    if kind == "application/json":
        return answers.unknown(content_type, body, _is_refusal) == answers.MISSING
    return kind in ("text/plain", "") and body.strip().lower() == _NOT_FOUND.encode()


def _is_refusal(answer: object) -> bool:
    """The same words in the frame that Crossref gives its other answers."""
    told = answer if isinstance(answer, dict) and answer.get("status") in ("error", "failed") else {}
    return str(told.get("message")).lower() == _NOT_FOUND


def _shape(answer: object, *, asked: Asked) -> str:
    message = answer.get("message") if isinstance(answer, dict) and answer.get("status", "ok") == "ok" else None
    if not isinstance(message, dict):
        return answers.MISSHAPEN
    return _of_one(message, asked.doi) if asked.doi is not None else _of_list(message, asked.most)


def _of_one(message: Mapping[str, Any], doi: str) -> str:
    """A record, and that of the DOI that was asked about, which may have become another's alias."""
    if not isinstance(message.get("DOI"), str):
        return answers.MISSHAPEN
    aliases = message.get("aliases")
    known = [message["DOI"], *(aliases if isinstance(aliases, list) else [])]
    return answers.OK if same(doi) in (same(one) for one in known if isinstance(one, str)) else answers.ANOTHER


def _of_list(message: Mapping[str, Any], most: int | None) -> str:
    """Records with their DOIs, as many as there are said to be up to ``most``; where only the best are asked for, not none where there are some."""
    total, items = message.get("total-results"), message.get("items")
    if not isinstance(total, int) or isinstance(total, bool) or total < 0 or not isinstance(items, list):
        return answers.MISSHAPEN
    if not all(isinstance(item, dict) and isinstance(item.get("DOI"), str) for item in items):
        return answers.MISSHAPEN
    if len(items) < min(total, 1 if most is None else most):
        return "a list that lacks records"
    return answers.OK if items else answers.EMPTY
