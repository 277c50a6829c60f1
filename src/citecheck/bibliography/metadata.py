"""What a document's metadata say about its bibliography: Pandoc's ``bibliography``, ``references`` and ``nocite``."""

from __future__ import annotations

import re
from dataclasses import dataclass

_QUOTED = re.compile(r"\"([^\"]{1,500})\"|'([^']{1,500})'")
_KEY = re.compile(r"@(?:\{([^{}\s]{1,300})\}|(\*|\w(?:[\w:.#$%&+?<>~/-]{0,200}\w)?))")
_EVERY = "*"


@dataclass(frozen=True, slots=True)
class Wanted:
    """``files`` as the document names them; ``nocite``: keys that are to be listed without being cited, ``everything`` for all of them;
    ``inline``: it has entries in the metadata themselves.
    """

    files: tuple[str, ...] = ()
    nocite: tuple[str, ...] = ()
    everything: bool = False
    inline: bool = False


def wanted(metadata: tuple[tuple[str, str], ...]) -> Wanted:
    """Read the metadata, whose values are as printed, list signs included."""
    values = {name.lower(): value for name, value in reversed(metadata)}
    keys = [braced or plain for braced, plain in _KEY.findall(values.get("nocite", ""))]
    return Wanted(
        files=tuple(_listed(values.get("bibliography", ""))),
        nocite=tuple(dict.fromkeys(key for key in keys if key != _EVERY)),
        everything=_EVERY in keys,
        inline=bool(values.get("references", "").strip("[] ")),
    )


def _listed(value: str) -> list[str]:
    """The strings of a YAML scalar, of ``[a, b]``, or of lines that begin with a hyphen (which stand one after the other here)."""
    text = value.strip()
    quoted = [one or other for one, other in _QUOTED.findall(text)]
    if quoted:
        return quoted
    if text.startswith("["):
        parts = text.strip("[]").split(",")
    elif text.startswith("- "):
        parts = re.split(r"(?:^|\s)-\s", text)
    else:
        parts = [text]
    return [part.strip() for part in parts if part.strip() and part.strip() not in ("null", "~")]
