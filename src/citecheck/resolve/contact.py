"""How citecheck names itself to a service: by program and version, and by the user's address where there is one, which is sent and never kept."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version


def program() -> str:
    """The name alone."""
    return f"citecheck/{version('citecheck-toolkit')}"


def agent(mailto: str | None) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The User-Agent without the address, and with it as a header that is private."""
    name = program()
    return {"User-Agent": name}, {"User-Agent": f"{name} (mailto:{mailto})"} if mailto else {}
