"""What plain text marks inside a line: raised figures and soft hyphens."""

from __future__ import annotations

import re

from citecheck.readers.inline import Inline
from citecheck.readers.raised import mark_raised

_TOKEN = re.compile(r"(?P<raised>[⁰¹²³⁴-⁹]{1,4})|[\u00ad\x00]+")


def plain_inline(content: str) -> Inline:
    """Marks raised figures, drops soft hyphens and NULs."""
    found = Inline()
    for match in _TOKEN.finditer(content):
        if match["raised"]:
            mark_raised(found, content, *match.span(), before=match.start())
        else:
            found.drop(*match.span())
    return found
