"""Open Library's question: ``GET /api/books?bibkeys=ISBN:{isbn}&jscmd=data&format=json`` (https://openlibrary.org/dev/docs/api/books).

An answer is an object with one member for each ISBN that is known, ``{}`` for none. One request a second is allowed, three with a contact in the User-Agent
(https://openlibrary.org/developers/api). Untried against the live service.
"""

from __future__ import annotations

import json

from citecheck.resolve import answers
from citecheck.resolve.answers import Answer, Failed, Found, Missing
from citecheck.resolve.contact import agent
from citecheck.resolve.line import Failure
from citecheck.resolve.pacing import Limits
from citecheck.resolve.question import Edition, Question
from citecheck.resolve.terms import Terms
from citecheck.resolve.transport import Network

NAME = "open-library"
IDENTIFIED = Limits(queries=3, singles=3, at_once=1)
UNIDENTIFIED = Limits(queries=1, singles=1, at_once=1)


class OpenLibrary:
    """Safe to be asked from several threads."""

    name = NAME
    threads = 1

    def __init__(self, network: Network) -> None:
        settings = network.settings
        limits = IDENTIFIED if settings.mailto else UNIDENTIFIED
        pool = "identified" if settings.mailto else "unidentified"
        public, private = agent(settings.mailto)
        headers = {**public, "Accept": "application/json"}
        self.channel = network.channel(Terms(NAME, settings.address(NAME), limits, pool, headers, private))

    def answer(self, question: Question) -> Answer:
        """The book of an ISBN."""
        if not isinstance(question, Edition):
            raise TypeError(question)
        asked = {"bibkeys": f"ISBN:{question.isbn}", "jscmd": "data", "format": "json"}
        try:
            reply = self.channel.get("/api/books", asked, kind="single", verdict=verdict)
        except Failure as failure:
            return Failed(failure.reason)
        books = tuple(json.loads(reply.body).values())
        return Found(books, reply.retrieved) if books else Missing(reply.retrieved)


def verdict(status: int, content_type: str, body: bytes) -> str:
    """What an answer is."""
    return answers.judged(status, content_type, body, _shape)


def _shape(answer: object) -> str:
    if not isinstance(answer, dict) or len(answer) > 1 or not all(_is_book(book) for book in answer.values()):
        return answers.MISSHAPEN
    return answers.OK if answer else answers.EMPTY


def _is_book(book: object) -> bool:
    return isinstance(book, dict) and isinstance(book.get("title"), str)
