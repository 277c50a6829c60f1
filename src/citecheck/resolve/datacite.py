"""DataCite's questions: ``GET /dois/{doi}`` and ``GET /dois?query=...`` (https://support.datacite.org/docs/api-get-doi, .../api-queries).

An answer is JSON:API: ``data`` with ``attributes``, or a list of such; an unknown DOI is a 404 with ``errors``. A query is Elasticsearch's query
string (`queries`). Untried against the live service.

Limits (https://support.datacite.org/docs/rate-limit): 1,000 requests in five minutes with an e-mail address in the User-Agent, else 500. They are shared by
both kinds of requests, so each kind has half.
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
from citecheck.resolve.pacing import Limits
from citecheck.resolve.question import Lookup, Preprint, Question, Search
from citecheck.resolve.terms import Terms
from citecheck.resolve.transport import Network

NAME = "datacite"
IDENTIFIED = Limits(queries=1.6, singles=1.6, at_once=2)
UNIDENTIFIED = Limits(queries=0.8, singles=0.8, at_once=1)
ROWS = 8


class DataCite:
    """Safe to be asked from several threads."""

    name = NAME

    def __init__(self, network: Network) -> None:
        settings = network.settings
        limits = IDENTIFIED if settings.mailto else UNIDENTIFIED
        self.threads = limits.at_once
        pool = "identified" if settings.mailto else "unidentified"
        public, private = agent(settings.mailto)
        headers = {**public, "Accept": "application/vnd.api+json"}
        self.channel = network.channel(Terms(NAME, settings.address(NAME), limits, pool, headers, private))

    def answer(self, question: Question) -> Answer:
        """The record of a DOI, or the records that fit words."""
        try:
            match question:
                case Lookup() | Preprint():
                    doi = question.doi
                    reply = self.channel.get(f"/dois/{quote(doi, safe='')}", kind="single", verdict=partial(verdict, doi=doi))
                case Search(text):
                    asked = {"query": text, "page[size]": str(ROWS), "disable-facets": "true"}
                    reply = self.channel.get("/dois", asked, kind="list", verdict=verdict)
                case _:
                    raise TypeError(question)
        except Failure as failure:
            return Failed(failure.reason)
        if reply.missing:
            return Missing(reply.retrieved)
        data: Any = json.loads(reply.body)["data"]
        return Found((data,) if isinstance(data, dict) else tuple(data), reply.retrieved)


def verdict(status: int, content_type: str, body: bytes, *, doi: str | None = None) -> str:
    """What an answer about ``doi``, or else to a search, is. A 404 of a portal or proxy in between is no answer."""
    if status == 404 and doi is not None:
        return answers.unknown(content_type, body, _is_refusal)
    return answers.judged(status, content_type, body, partial(_shape, doi=doi))


def _is_refusal(answer: object) -> bool:
    return isinstance(answer, dict) and isinstance(answer.get("errors"), list)


def _shape(answer: object, *, doi: str | None) -> str:
    data = answer.get("data") if isinstance(answer, dict) else None
    if doi is not None:
        told = _doi_of(data)
        return answers.MISSHAPEN if told is None else answers.OK if told.lower() == doi.lower() else answers.ANOTHER
    if not isinstance(data, list) or None in map(_doi_of, data):
        return answers.MISSHAPEN
    return answers.OK if data else answers.EMPTY


def _doi_of(row: object) -> str | None:
    attributes = row.get("attributes") if isinstance(row, dict) else None
    doi = attributes.get("doi") if isinstance(attributes, dict) else None
    return doi if isinstance(doi, str) else None
