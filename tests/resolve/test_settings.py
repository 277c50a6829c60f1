from __future__ import annotations

import pytest

from citecheck.errors import ConfigError
from citecheck.resolve import ResolveSettings
from citecheck.resolve.settings import is_loopback


@pytest.mark.parametrize("address", ["someone@example.org", "first.last+tag@sub.example.org"])
def test_a_contact(address: str) -> None:
    assert ResolveSettings(mailto=address).mailto == address


@pytest.mark.parametrize("address", ["", "someone", "a b@example.org", "a@b\r\nX-Header: 1", "ü@example.org", "a@b@c", "<a@example.org>"])
def test_no_contact(address: str) -> None:
    with pytest.raises(ConfigError):
        ResolveSettings(mailto=address)


@pytest.mark.parametrize("url", ["", "api.crossref.org", "ftp://example.org", "file:///etc/passwd", "https://"])
def test_no_address_of_a_service(url: str) -> None:
    with pytest.raises(ConfigError):
        ResolveSettings(base_url=url)


@pytest.mark.parametrize(("budget", "timeout"), [(0, 1), (5, -1)])
def test_no_time(budget: float, timeout: float) -> None:
    with pytest.raises(ConfigError):
        ResolveSettings(budget=budget, timeout=timeout)


@pytest.mark.parametrize(
    ("url", "loopback"),
    [
        ("http://127.0.0.1:80", True),
        ("http://127.9.9.9", True),
        ("http://localhost:8080", True),
        ("http://api.localhost", True),
        ("http://[::1]:80", True),
        ("https://api.crossref.org", False),
        ("http://10.0.0.1", False),
        ("http://localhost.example.org", False),
    ],
)
def test_loopback(url: str, loopback: bool) -> None:
    assert is_loopback(url) is loopback
