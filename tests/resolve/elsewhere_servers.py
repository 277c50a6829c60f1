"""Loopback stand-ins for DataCite, OpenAlex, Open Library and doi.org: routes, shapes and refusals as their public documentation gives them."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, ClassVar, Self
from urllib.parse import parse_qs, unquote, urlsplit

_WORD = re.compile(r"\w+")
Reply = tuple[int, str, bytes]


def told(value: object, kind: str = "application/json", status: int = 200) -> Reply:
    """JSON as an answer."""
    return status, kind, json.dumps(value).encode()


@dataclass
class Elsewhere:
    """A server on this machine: ``plan`` replies are used up first, then ``always`` if there is one, then what `reply` says."""

    plan: list[Reply] = field(default_factory=list)
    always: Reply | None = None
    log: list[tuple[str, Mapping[str, str], Mapping[str, str]]] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Bound", (_Handler,), {"elsewhere": self}))
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def paths(self) -> list[str]:
        """What was asked, in order."""
        return [path for path, _, _ in self.log]

    def reply(self, path: str, query: Mapping[str, str]) -> Reply:
        """What the service would say."""
        raise NotImplementedError


class _Handler(BaseHTTPRequestHandler):
    elsewhere: ClassVar[Elsewhere]
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        server, parts = self.elsewhere, urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
        server.log.append((unquote(parts.path), query, dict(self.headers.items())))
        status, kind, body = server.plan.pop(0) if server.plan else server.always or server.reply(unquote(parts.path), query)
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        return


@dataclass
class DataCiteServer(Elsewhere):
    """``/dois/{doi}`` and ``/dois?query=titles.title:(a AND b)``."""

    records: Sequence[Mapping[str, Any]] = ()

    def reply(self, path: str, query: Mapping[str, str]) -> Reply:
        kind = "application/vnd.api+json; charset=utf-8"
        if path == "/dois":
            asked = query["query"]
            title = {word.lower() for word in _WORD.findall(asked.partition("(")[2].partition(")")[0]) if word != "AND"}
            name = asked.partition("creators.name:")[2].lower()
            held = [
                row
                for row in self.records
                if title <= self._words(row) and (not name or name in json.dumps(row, ensure_ascii=False).lower())
            ]
            return told({"data": held[: int(query["page[size]"])], "meta": {"total": len(held), "page": 1}, "links": {}}, kind)
        doi = path.removeprefix("/dois/").lower()
        found = next((row for row in self.records if row["id"].lower() == doi), None)
        if found is None:
            return told({"errors": [{"status": "404", "title": "The resource you are looking for doesn't exist."}]}, kind, 404)
        return told({"data": {**found, "relationships": {"client": {"data": {"id": "x.y", "type": "clients"}}}}}, kind)

    @staticmethod
    def _words(row: Mapping[str, Any]) -> set[str]:
        return {word.lower() for title in row["attributes"]["titles"] for word in _WORD.findall(title["title"])}


@dataclass
class OpenAlexServer(Elsewhere):
    """``/works/doi:{doi}`` and ``/works?filter=title.search:...``; nothing without the key."""

    records: Sequence[Mapping[str, Any]] = ()
    key: str = "secret-key"

    def reply(self, path: str, query: Mapping[str, str]) -> Reply:
        if query.get("api_key") != self.key:
            return told({"error": "Unauthorized", "message": "API key required"}, status=401)
        if path == "/works":
            title = {word.lower() for word in _WORD.findall(query["filter"].removeprefix("title.search:"))}
            held = [row for row in self.records if title <= {word.lower() for word in _WORD.findall(row["title"])}]
            return told({"meta": {"count": len(held), "page": 1, "per_page": 5}, "results": held, "group_by": []})
        doi = path.removeprefix("/works/doi:").lower()
        found = next((row for row in self.records if row["doi"].lower().endswith(f"/{doi}")), None)
        return told(found) if found else told({"error": "Not Found", "message": f"Work {doi} not found"}, status=404)


@dataclass
class OpenLibraryServer(Elsewhere):
    """``/api/books?bibkeys=ISBN:...&jscmd=data&format=json``."""

    books: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def reply(self, path: str, query: Mapping[str, str]) -> Reply:
        assert (path, query["jscmd"], query["format"]) == ("/api/books", "data", "json")
        return told({key: self.books[key] for key in query["bibkeys"].split(",") if key in self.books})


@dataclass
class DoiOrgServer(Elsewhere):
    """``/doiRA/{doi}``."""

    agencies: Mapping[str, str] = field(default_factory=dict)

    def reply(self, path: str, query: Mapping[str, str]) -> Reply:
        doi = path.removeprefix("/doiRA/")
        agency = self.agencies.get(doi.lower())
        row = {"DOI": doi, "RA": agency} if agency else {"DOI": doi, "status": "DOI does not exist"}
        return told([row], "application/json;charset=UTF-8")
