"""OpenAlex's questions: ``GET /works/doi:{doi}`` and ``GET /works?filter=title.search:...`` (https://developers.openalex.org/api-reference/works).

A key is required since February 2026 and free (https://developers.openalex.org/api-reference/authentication); it is sent as ``api_key`` and is no part of
what is kept. A record by DOI costs nothing, a search a thousandth of the day's free allowance; over the allowance the service says 429, too fast 403. 100 requests
a second are allowed; less is asked. An unknown DOI is a 404 with ``error`` and ``message``. Untried against the live service.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from typing import Any
from urllib.parse import quote

from citecheck.resolve import answers
from citecheck.resolve.answers import Answer, Failed, Found, Missing
from citecheck.resolve.contact import agent
from citecheck.resolve.line import Failure
from citecheck.resolve.openalex_records import FIELDS
from citecheck.resolve.pacing import Limits
from citecheck.resolve.question import Lookup, Question, Search
from citecheck.resolve.terms import Terms
from citecheck.resolve.transport import Network

NAME = "openalex"
LIMITS = Limits(queries=5, singles=10, at_once=3)
ROWS = 5
_SELECT = ",".join(FIELDS)


class OpenAlex:
    """Safe to be asked from several threads. Needs a key."""

    name = NAME
    threads = LIMITS.at_once

    def __init__(self, network: Network) -> None:
        settings = network.settings
        public, private = agent(settings.mailto)
        headers = {**public, "Accept": "application/json"}
        key = {"api_key": settings.openalex_key or ""}
        self.channel = network.channel(
            Terms(NAME, settings.address(NAME), LIMITS, headers=headers, private_headers=private, private_parameters=key)
        )

    def answer(self, question: Question) -> Answer:
        """The record of a DOI, or the records that fit words."""
        about: str | None = None
        try:
            match question:
                case Lookup(doi):
                    path, asked, about = f"/works/doi:{quote(doi, safe='/')}", {"select": _SELECT}, doi
                case Search(text):
                    path, asked = "/works", {"filter": text, "per_page": str(ROWS), "select": _SELECT}
                case _:
                    raise TypeError(question)
            kind = "list" if about is None else "single"
            reply = self.channel.get(path, asked, kind=kind, verdict=partial(verdict, doi=about))
        except Failure as failure:
            return Failed(failure.reason)
        if reply.missing:
            return Missing(reply.retrieved)
        told: Any = json.loads(reply.body)
        return Found(tuple(told["results"]) if about is None else (told,), reply.retrieved)


def verdict(status: int, content_type: str, body: bytes, *, doi: str | None) -> str:
    """What an answer about ``doi``, or else to a search, is. A 404 of a portal or proxy in between is no answer."""
    if status == 404 and doi is not None:
        return answers.unknown(content_type, body, _is_refusal)
    return answers.judged(status, content_type, body, partial(_shape, doi=doi))


def _is_refusal(answer: object) -> bool:
    return isinstance(answer, dict) and isinstance(answer.get("error"), str) and isinstance(answer.get("message"), str)


def _shape(answer: object, *, doi: str | None) -> str:
    if doi is not None:
        return answers.MISSHAPEN if not isinstance(answer, dict) or not _is_record(answer) else _of_one(answer, doi)
    rows = answer.get("results") if isinstance(answer, dict) else None
    if not isinstance(rows, list) or not all(_is_record(row) for row in rows):
        return answers.MISSHAPEN
    return answers.OK if rows else answers.EMPTY


def _of_one(record: Mapping[str, Any], doi: str) -> str:
    """OpenAlex writes a DOI as its address."""
    told = record.get("doi")
    return answers.OK if isinstance(told, str) and told.lower().endswith(f"/{doi.lower()}") else answers.ANOTHER


def _is_record(row: object) -> bool:
    return isinstance(row, dict) and isinstance(row.get("id"), str)
