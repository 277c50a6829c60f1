"""Names of files that can be written down, whatever bytes a system allows in them."""

from __future__ import annotations

import re

_HALF = re.compile("[\ud800-\udfff]")  # Python's stand-ins for bytes that are no UTF-8, and halves of characters that Windows allows


def printable(name: str) -> str:
    """The name with escapes (``th\\xe8se.md``) where it is not UTF-8."""
    return _HALF.sub(_escape, name)


def _escape(half: re.Match[str]) -> str:
    code = ord(half[0])
    return f"\\x{code & 0xFF:02x}" if 0xDC80 <= code <= 0xDCFF else f"\\u{code:04x}"
