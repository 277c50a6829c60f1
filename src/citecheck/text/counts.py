"""How many there are, in words."""

from __future__ import annotations

from collections.abc import Sequence

_IRREGULAR = {"entry": "entries"}


def many(count: int, noun: str) -> str:
    """ "1 entry", "2 entries", "0 citations"."""
    return f"{count} {noun if count == 1 else plural(noun)}"


def plural(noun: str) -> str:
    """The plural of one of the nouns that reports use."""
    return _IRREGULAR.get(noun, noun + "s")


def listed(parts: Sequence[str]) -> str:
    """ "a, b and c"."""
    return " and ".join(part for part in (", ".join(parts[:-1]), parts[-1]) if part) if parts else ""
