"""Page ranges: ``--`` in TeX, a hyphen in CSL."""

from __future__ import annotations

import re

from citecheck.export.latex import escape, squeeze, unescape
from citecheck.text.roman import roman

_DASH = re.compile(r"(?P<spaced> (?:-{1,3}|[‐‑‒–—−]) ?)|(?P<long>[‒–—−] ?|-{2,3} ?)|(?P<hyphen>[-‐‑])")
_LAST_WORD = re.compile(r"\w{1,8}$")
_FIRST_WORD = re.compile(r"\w{1,8}")


def write_pages(pages: str, *, ascii_only: bool = False) -> str:
    """``pages`` with every range joined by ``--``. The hyphen of a page such as "A-12" is none."""
    text = squeeze(pages)
    written = []
    start = 0
    for match in _DASH.finditer(text):
        if match["hyphen"] and not _joins_pages(text, match):
            continue
        written.append(escape(text[start : match.start()], ascii_only=ascii_only))
        start = match.end()
    written.append(escape(text[start:], ascii_only=ascii_only))
    return "--".join(written)


def read_pages(value: str) -> str:
    """The value of a ``pages`` field with CSL's hyphen for every dash."""
    return _DASH.sub("-", unescape(value))


def _joins_pages(text: str, match: re.Match[str]) -> bool:
    before = text[max(match.start() - 8, 0) : match.start()]
    after = text[match.end() : match.end() + 8]
    if before[-1:].isdigit():
        return True
    left, right = _LAST_WORD.search(before), _FIRST_WORD.match(after)
    return bool(left and right and roman(left[0]) and roman(right[0]))
