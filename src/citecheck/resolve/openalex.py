"""OpenAlex's questions: ``GET /works/doi:{doi}`` and ``GET /works?filter=title.search:...`` (https://developers.openalex.org/api-reference/works).

A key is required since February 2026 and free (https://developers.openalex.org/api-reference/authentication); it is sent as ``api_key`` and is no part of
what is kept. A record by DOI costs nothing, a search a thousandth of the day's free allowance; over the allowance the service says 429, too fast 403. 100 requests
a second are allowed; less is asked. An unknown DOI is a 404 with ``error`` and ``message``. Untried against the live service.
"""

from __future__ import annotations

import json
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
        try:
            match question:
                case Lookup(doi):
                    path, asked, single = f"/works/doi:{quote(doi, safe='/')}", {"select": _SELECT}, True
                case Search(text):
                    path, asked, single = "/works", {"filter": text, "per_page": str(ROWS), "select": _SELECT}, False
                case _:
                    raise TypeError(question)
            kind = "single" if single else "list"
            reply = self.channel.get(path, asked, kind=kind, verdict=partial(verdict, single=single))
        except Failure as failure:
            return Failed(failure.reason)
        if reply.missing:
            return Missing(reply.retrieved)
        told: Any = json.loads(reply.body)
        return Found((told,) if single else tuple(told["results"]), reply.retrieved)


def verdict(status: int, content_type: str, body: bytes, *, single: bool) -> str:
    """What an answer is. A 404 of a portal or proxy in between is no answer."""
    if status == 404 and single:
        told = answers.judged(200, content_type, body, lambda answer: answers.MISSING if isinstance(answer, dict) else answers.MISSHAPEN)
        return answers.MISSING if told == answers.MISSING else answers.fault_of(status)
    return answers.judged(status, content_type, body, partial(_shape, single=single))


def _shape(answer: object, *, single: bool) -> str:
    if single:
        return answers.OK if _is_record(answer) else answers.MISSHAPEN
    rows = answer.get("results") if isinstance(answer, dict) else None
    if not isinstance(rows, list) or not all(_is_record(row) for row in rows):
        return answers.MISSHAPEN
    return answers.OK if rows else answers.EMPTY


def _is_record(row: object) -> bool:
    return isinstance(row, dict) and isinstance(row.get("id"), str)
