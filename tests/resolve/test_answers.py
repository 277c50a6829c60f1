from __future__ import annotations

import pytest

from citecheck.resolve.answers import ANOTHER, EMPTY, MISSING, OK, Found, Registered
from citecheck.resolve.door import Asked, verdict

RECORD = b'{"message": {"DOI": "10.5555/example-1"}}'
LIST = b'{"message": {"total-results": 0, "items": []}}'
FULL = b'{"message": {"total-results": 1, "items": [{"DOI": "10.5555/example-1"}]}}'
JSON = "application/json;charset=utf-8"


@pytest.mark.parametrize(
    ("status", "kind", "body", "single", "wanted"),
    [
        (200, JSON, RECORD, True, OK),
        (200, JSON, LIST, False, EMPTY),
        (200, JSON, FULL, False, OK),
        (200, "application/vnd.api+json", FULL, False, OK),
        (404, "text/plain;charset=utf-8", b"Resource not found.", True, MISSING),
        (404, JSON, b'{"status": "error", "message": "Resource not found."}', True, MISSING),
        (404, JSON, b'{"message": "no Route matched with those values"}', True, "HTTP 404"),
        (404, "text/plain", b"404 page not found", True, "HTTP 404"),
        (404, "text/html", b"<html>Not Found</html>", True, "HTTP 404"),
        (404, "text/plain", b"Resource not found.", False, "HTTP 404"),
        (404, "text/plain", b"nginx", True, "HTTP 404"),
        (302, "text/html", b"", True, "HTTP 302: redirected to another host"),
        (403, "text/html", b"", True, "HTTP 403: blocked by the service"),
        (429, "text/plain", b"", False, "HTTP 429: over the rate limit"),
        (503, "text/html", b"", False, "HTTP 503: service unavailable"),
        (500, "text/html", b"", False, "HTTP 500"),
        (204, JSON, b"", False, "HTTP 204"),
        (200, "text/html; charset=utf-8", b"<html>Please log in</html>", False, "not JSON but text/html"),
        (200, "", RECORD, True, "not JSON but an unnamed type"),
        (200, JSON, b'{"message": {"DOI"', True, "garbled JSON"),
        (200, JSON, b"\xff\xfe", True, "garbled JSON"),
        (200, JSON, b"[" * 200_000, True, "garbled JSON"),
        (200, JSON, b"[]", True, "JSON of an unexpected shape"),
        (200, JSON, b'{"message": "sorry"}', False, "JSON of an unexpected shape"),
        (200, JSON, b'{"message": {}}', True, "JSON of an unexpected shape"),
        (200, JSON, b'{"message": {"total-results": 1, "items": ["x"]}}', False, "JSON of an unexpected shape"),
        (200, JSON, b'{"message": {"items": []}}', False, "JSON of an unexpected shape"),
        (200, JSON, RECORD, False, "JSON of an unexpected shape"),
        (200, JSON, LIST, True, "JSON of an unexpected shape"),
        (200, JSON, b'{"message": {"total-results": 4821, "items": []}}', False, "a list that lacks records"),
        (200, JSON, b'{"message": {"total-results": 2, "items": [{}, {}]}}', False, "JSON of an unexpected shape"),
        (200, JSON, b'{"message": {"total-results": true, "items": []}}', False, "JSON of an unexpected shape"),
        (200, JSON, b'{"message": {"total-results": -1, "items": []}}', False, "JSON of an unexpected shape"),
        (200, JSON, b'{"status": "failed", "message": {"total-results": 0, "items": []}}', False, "JSON of an unexpected shape"),
        (200, JSON, b'{"message": {"DOI": "10.5555/Example-1"}}', True, OK),
        (200, JSON, b'{"message": {"DOI": "10.5555/example-2"}}', True, ANOTHER),
        (200, JSON, b'{"message": {"DOI": "10.5555/example-2", "aliases": ["10.5555/example-1"]}}', True, OK),
    ],
)
def test_verdict(status: int, kind: str, body: bytes, single: bool, wanted: str) -> None:
    assert verdict(status, kind, body, asked=Asked("10.5555/example-1" if single else None)) == wanted


def test_only_whole_characters_come_in() -> None:
    halves = {"title": ["Silt \ud83d", {"\udc00": "\udc00\ud83d"}], "whole": "\U0001f600", "year": 2004}
    assert Found((halves,)).records == ({"title": ["Silt \ufffd", {"\ufffd": "\ufffd\ufffd"}], "whole": "\U0001f600", "year": 2004},)
    assert Registered("DataCite\ud800").agency == "DataCite\ufffd"


def test_a_list_that_is_to_be_whole() -> None:
    body = b'{"message": {"total-results": 2, "items": [{"DOI": "10.5555/example-1"}]}}'
    assert verdict(200, JSON, body, asked=Asked()) == OK
    assert verdict(200, JSON, body, asked=Asked(most=1000)) == "a list that lacks records"
