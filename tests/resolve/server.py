"""A loopback stand-in for api.crossref.org: the same routes, headers and error bodies, over a real socket, and every way to misbehave."""

from __future__ import annotations

import json
import re
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, unquote, urlsplit

Record = Mapping[str, Any]
Behavior = Callable[["Handler"], None]
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Asked:
    """One request as it arrived."""

    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    at: float

    @property
    def doi(self) -> str | None:
        """The DOI of a single-record request, decoded once."""
        return unquote(self.path.removeprefix("/works/")) if self.path.startswith("/works/") else None


@dataclass
class CrossrefServer:
    """Answers from ``records``; ``plan`` behaviors are used up first, then ``always`` if there is one, then Crossref's own."""

    records: Sequence[Record] = ()
    plan: list[Behavior] = field(default_factory=list)
    always: Behavior | None = None
    extra_headers: dict[str, str] = field(default_factory=dict)
    log: list[Asked] = field(default_factory=list)
    inside: int = 0
    most_inside: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)
    closing: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Self:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("BoundHandler", (Handler,), {"crossref": self}))
        self._server.daemon_threads = True
        self._postings: dict[str, list[int]] = {}
        for index, record in enumerate(self.records):
            for word in _words(record):
                self._postings.setdefault(word, []).append(index)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def by_doi(self, doi: str) -> Record | None:
        """The record of a DOI; DOIs know no case."""
        return next((record for record in self.records if record["DOI"].lower() == doi.lower()), None)

    def search(self, text: str, rows: int) -> list[Record]:
        """The records that share most words with ``text``."""
        scores = Counter(
            index for word in set(_WORD.findall(text.lower())) for index in set(self._postings.get(word, ())) if index < len(self.records)
        )
        best = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))[:rows]
        return [{**self.records[index], "score": float(score)} for index, score in best]

    def chosen(self, filters: str) -> list[Record]:
        """The records that ``doi:a,doi:b`` or ``updates:a`` lets through; values of one name are alternatives."""
        wanted: dict[str, set[str]] = {}
        for one in filters.split(","):
            name, _, value = one.partition(":")
            wanted.setdefault(name, set()).add(value.lower())
        return [record for record in self.records if all(values & set(_filtered(record, name)) for name, values in wanted.items())]


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    crossref: CrossrefServer
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        server = self.crossref
        parts = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        with server.lock:
            server.log.append(Asked(parts.path, query, dict(self.headers.items()), time.monotonic()))
            server.inside += 1
            server.most_inside = max(server.most_inside, server.inside)
            behavior = server.plan.pop(0) if server.plan else server.always
        try:
            (behavior or crossref)(self)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True
        finally:
            with server.lock:
                server.inside -= 1

    def reply(self, status: int, body: bytes, kind: str = "application/json", **headers: str) -> None:
        """Send an answer with the headers that Crossref sends."""
        polite = "mailto:" in self.headers.get("User-Agent", "")
        single = self.path.startswith("/works/")
        limits = {(True, True): "10", (True, False): "3", (False, True): "5", (False, False): "1"}
        self.send_response(status)
        sent = {
            "Content-Type": kind,
            "Content-Length": str(len(body)),
            "x-rate-limit-limit": limits[polite, single],
            "x-rate-limit-interval": "1s",
            "x-concurrency-limit": "3" if polite else "1",
            "x-api-pool": ("polite" if polite else "public") + ("-single" if single else "-array"),
            **self.crossref.extra_headers,
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        for name, value in sent.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        return


def crossref(handler: Handler) -> None:
    """What Crossref itself would answer."""
    parts = urlsplit(handler.path)
    if parts.path == "/works":
        query = parse_qs(parts.query)
        rows = int(query.get("rows", ["20"])[0])
        words, filters = query.get("query.bibliographic"), query.get("filter")
        found = handler.crossref.search(words[0], rows) if words else handler.crossref.chosen(filters[0] if filters else "")[:rows]
        names = query["select"][0].split(",") if "select" in query else None
        items = [{name: value for name, value in record.items() if names is None or name in names} for record in found]
        message = {"facets": {}, "total-results": len(items), "items": items, "items-per-page": 5, "query": {}}
        handler.reply(200, json.dumps({"status": "ok", "message-type": "work-list", "message": message}).encode())
        return
    record = handler.crossref.by_doi(unquote(parts.path.removeprefix("/works/"))) if parts.path.startswith("/works/") else None
    if record is None:
        handler.reply(404, b"Resource not found.", "text/plain")
    else:
        handler.reply(200, json.dumps({"status": "ok", "message-type": "work", "message": record}).encode())


def answering(status: int, body: bytes | str = b"", kind: str = "application/json", **headers: str) -> Behavior:
    """Always the same answer; ``Retry_After="1"`` becomes a header."""
    data = body.encode() if isinstance(body, str) else body
    return lambda handler: handler.reply(status, data, kind, **headers)


def hanging(handler: Handler) -> None:
    """Accepts and never answers (until the server closes)."""
    handler.crossref.closing.wait(30)
    handler.close_connection = True


def cut_off(handler: Handler) -> None:
    """Promises more than it sends."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(b'{"status": "ok", "message": {')
    handler.close_connection = True


def hung_up(handler: Handler) -> None:
    """Closes without a word."""
    handler.connection.shutdown(socket.SHUT_RDWR)
    handler.close_connection = True


def dripping(handler: Handler) -> None:
    """A byte now and then: no socket timeout ever strikes."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    while not handler.crossref.closing.wait(0.05):
        handler.wfile.write(b" ")
        handler.wfile.flush()


def refused_url() -> str:
    """The address of a port that nobody listens on."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{held.getsockname()[1]}"


def _filtered(record: Record, name: str) -> list[str]:
    if name == "doi":
        return [record["DOI"].lower()]
    return [row["DOI"].lower() for row in record.get("update-to", [])] if name == "updates" else []


def _words(record: Record) -> list[str]:
    names = [f"{name.get('given', '')} {name.get('family', '')} {name.get('name', '')}" for name in (record.get("author") or [])]
    dates = [str(part) for part in (record.get("issued") or {}).get("date-parts", [[]])[0]]
    texts = [*record.get("title", []), *record.get("subtitle", []), *record.get("container-title", []), *names, *dates[:1]]
    texts += [str(record.get(name, "")) for name in ("volume", "issue", "page", "publisher")]
    return _WORD.findall(" ".join(texts).lower())
