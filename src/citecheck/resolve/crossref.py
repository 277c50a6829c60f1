"""Crossref's questions: the record of a DOI, the records that fit words best, many records at once, and what was announced about works."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from urllib.parse import quote

from habanero.crossref.crossref import Crossref as Habanero

from citecheck.resolve import answers
from citecheck.resolve.answers import Answer, Failed, Found, Message, Missing
from citecheck.resolve.asking import by_kind
from citecheck.resolve.contact import program
from citecheck.resolve.door import Asked, Door, same
from citecheck.resolve.line import Failure
from citecheck.resolve.outcomes import RESOLVER
from citecheck.resolve.pacing import POLITE, PUBLIC
from citecheck.resolve.question import Question
from citecheck.resolve.records import FIELDS
from citecheck.resolve.terms import Terms
from citecheck.resolve.transport import Network

ROWS = 5
BATCH = 50  # DOIs in one filter: what others found to be best
FEWEST = 3  # DOIs that are worth a batch: a list is asked for less often a second than a record
KEEP_STATUS = timedelta(days=1)  # a retraction is news
_STATUS = ("DOI", "type", "title", "issued", "updated-by", "update-to")
_MOST_NOTICES = 1000  # the API's own bound; more notices about 50 works there are not
_PLAIN = re.compile(r"10\.\d{4,9}/[-._;()/a-z0-9]{1,200}")  # can stand in a filter, where comma and colon have a meaning


class Crossref:
    """Safe to be asked from several threads.

    Raises `CitecheckError` when the habanero that is installed sends its requests in another way than `door` knows.
    """

    name = RESOLVER

    def __init__(self, network: Network) -> None:
        settings = network.settings
        self.limits = POLITE if settings.mailto else PUBLIC
        terms = Terms(RESOLVER, settings.base_url, self.limits, pool="polite" if settings.mailto else "public")
        self.channel = network.channel(terms)
        self.line = self.channel.line
        self._client = Habanero(base_url=settings.base_url.rstrip("/"), mailto=settings.mailto, ua_string=program())
        _ = Door(self.channel, Asked()).works  # says at once if this habanero cannot be used

    @property
    def threads(self) -> int:
        """How many questions at once."""
        return self.limits.at_once

    def answer(self, question: Question) -> Answer:
        """The record of a DOI, or the records that fit words."""
        return by_kind(self, question)

    def record(self, doi: str) -> Answer:
        """The record of a DOI, which is quoted so that habanero, which would lose ``#``, ``?``, blanks and a last ``/``, cannot."""
        return self._ask(Door(self.channel, Asked(doi), part=_RECORD), ids=[_quoted(doi)])

    def search(self, text: str) -> Answer:
        """The records that fit a bibliographic string best."""
        return self._ask(Door(self.channel, Asked()), query_bibliographic=text, limit=ROWS, select=list(FIELDS), cursor_max=0)

    def batches(self, dois: Sequence[str]) -> list[tuple[str, ...]]:
        """Those of ``dois`` that are not known yet and can be asked for together, up to `BATCH` at a time."""
        own = {same(doi): doi for doi in reversed(dois)}  # of several spellings of one DOI, the first
        wanted = [doi for key, doi in sorted(own.items()) if _PLAIN.fullmatch(key) and not self._known(doi)]
        cut = [tuple(wanted[start : start + BATCH]) for start in range(0, len(wanted), BATCH)]
        return [batch for batch in cut if len(batch) >= FEWEST]

    def together(self, dois: tuple[str, ...]) -> Mapping[str, Answer]:
        """The records of a batch, each kept as the answer about its DOI; what is not among them is to be asked for alone."""
        taken = [doi for doi in dois if self.channel.take(_path(doi))]
        try:
            wanted = [doi for doi in taken if not self._known(doi)]
            return self._in_one(wanted, FIELDS) if len(wanted) >= FEWEST else {}
        finally:
            for doi in taken:
                self.channel.release(_path(doi))

    def works(self, dois: Sequence[str]) -> Mapping[str, Answer]:
        """For each DOI the work's own record, of which only what tells its status, at most a day old; many DOIs in one question."""
        found = {doi: self._kept_record(doi, _STATUS) for doi in dict.fromkeys(dois)}
        wanted = [doi for doi, known in found.items() if known is None and _PLAIN.fullmatch(same(doi))]
        for start in range(0, len(wanted), BATCH):
            found |= self._in_one(wanted[start : start + BATCH], _STATUS, KEEP_STATUS)
        return {doi: known or self._record_anew(doi) for doi, known in found.items()}

    def updates(self, dois: Sequence[str]) -> Mapping[str, Answer]:
        """For each DOI the notices about it (``update-to`` of the records found says what they announce), at most a day old.

        Only notices are asked for, no work; that there is none is an answer, too. What the works' own records say is in `works`.
        """
        found = {doi: self._kept_notices(doi) for doi in dict.fromkeys(dois)}
        wanted = [doi for doi, known in found.items() if known is None and _PLAIN.fullmatch(same(doi))]
        for start in range(0, len(wanted), BATCH):
            found |= self._notices(wanted[start : start + BATCH])
        return {doi: known or self._notices_of_one(doi) for doi, known in found.items()}

    def _known(self, doi: str) -> bool:
        return (self.channel.kept(_path(doi)) or self.channel.kept(_path(doi), _RECORD)) is not None

    def _in_one(self, dois: Sequence[str], fields: Sequence[str], life: timedelta | None = None) -> dict[str, Answer]:
        """Each DOI that a list answers for. Nothing is said of the others, nor of any when the list is no answer and the service may be asked on."""
        wanted = {same(doi): doi for doi in dois}
        question = {"filter": {"doi": list(wanted)}, "limit": len(wanted), "select": list(fields), "cursor_max": 0}
        answer = self._ask(Door(self.channel, Asked(), keep=False), **question)
        if isinstance(answer, Failed):
            return dict.fromkeys(dois, answer) if self.line.quiet else {}
        found: dict[str, Answer] = {}
        for record in answer.records if isinstance(answer, Found) else ():
            doi = wanted.get(same(str(record.get("DOI"))))
            if doi is not None:
                reply = self.channel.keep(_path(doi), _packed(record), _selected(fields), word=answers.OK, life=life)
                found[doi] = Found((record,), reply.retrieved)
        return found

    def _kept_record(self, doi: str, fields: Sequence[str]) -> Answer | None:
        reply = self.channel.kept(_path(doi), _selected(fields))
        if reply is None:
            return None
        return Missing(reply.retrieved) if reply.missing else Found((json.loads(reply.body)["message"],), reply.retrieved)

    def _record_anew(self, doi: str) -> Answer:
        """The record of a DOI as it is now, kept for the status only."""
        answer = self._ask(Door(self.channel, Asked(doi), keep=False), ids=[_quoted(doi)])
        if isinstance(answer, Found):
            self.channel.keep(_path(doi), _packed(answer.records[0]), _selected(_STATUS), word=answers.OK, life=KEEP_STATUS)
        elif isinstance(answer, Missing):
            self.channel.keep(_path(doi), b"", _selected(_STATUS), word=answers.MISSING, life=KEEP_STATUS)
        return answer

    def _kept_notices(self, doi: str) -> Answer | None:
        reply = self.channel.kept("/works", _about(doi))
        return None if reply is None else Found(tuple(json.loads(reply.body)["message"]["items"]), reply.retrieved)

    def _notices(self, dois: Sequence[str]) -> dict[str, Answer]:
        """The notices about several works, kept for each as if it had been asked about alone; nothing when there may be more of them."""
        question = {"filter": {"updates": sorted(map(same, dois))}, "limit": _MOST_NOTICES, "select": list(_STATUS), "cursor_max": 0}
        answer = self._ask(Door(self.channel, Asked(most=_MOST_NOTICES), keep=False), **question)
        if isinstance(answer, Failed) and self.line.quiet:
            return dict.fromkeys(dois, answer)
        if not isinstance(answer, Found) or len(answer.records) >= _MOST_NOTICES:
            return {}
        told: dict[str, Answer] = {}
        for doi in dois:
            notices = [record for record in answer.records if same(doi) in map(same, _updated(record))]
            word = answers.OK if notices else answers.EMPTY
            reply = self.channel.keep("/works", _listed(notices), _about(doi), word=word, life=KEEP_STATUS)
            told[doi] = Found(tuple(notices), reply.retrieved)
        return told

    def _notices_of_one(self, doi: str) -> Answer:
        if "," in doi:
            return Failed("a DOI with a comma cannot be asked about")
        question = {"filter": {"updates": same(doi)}, "limit": _MOST_NOTICES, "select": list(_STATUS), "cursor_max": 0}
        return self._ask(Door(self.channel, Asked(most=_MOST_NOTICES), life=KEEP_STATUS), **question)

    def _ask(self, door: Door, **question: object) -> Answer:
        try:
            message = door.works(self._client, **question)["message"]
        except Failure as failure:
            return Failed(failure.reason)
        if message is None:
            return Missing(door.retrieved)
        return Found((message,) if door.single else tuple(message["items"]), door.retrieved)


def _selected(fields: Sequence[str]) -> dict[str, str]:
    """Under this is kept what came in a list: only these fields of a record, which is enough for who reads no others."""
    return {"select": ",".join(fields)}


_RECORD = _selected(FIELDS)


def _quoted(doi: str) -> str:
    return quote(same(doi), safe="")


def _path(doi: str) -> str:
    return f"/works/{_quoted(doi)}"


def _about(doi: str) -> dict[str, str]:
    """The question for the notices about one work, as habanero puts it."""
    return {"filter": f"updates:{same(doi)}", "rows": str(_MOST_NOTICES), "select": ",".join(_STATUS)}


def _updated(record: Message) -> list[str]:
    rows = record.get("update-to")
    return [row["DOI"] for row in rows if isinstance(row, dict) and isinstance(row.get("DOI"), str)] if isinstance(rows, list) else []


def _packed(record: Message) -> bytes:
    return json.dumps({"status": "ok", "message-type": "work", "message": record}).encode()


def _listed(records: Sequence[Message]) -> bytes:
    message = {"total-results": len(records), "items": list(records)}
    return json.dumps({"status": "ok", "message-type": "work-list", "message": message}).encode()
