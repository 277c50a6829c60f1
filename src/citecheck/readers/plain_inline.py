"""What plain text marks inside a line: raised figures, brackets that call notes, and soft hyphens."""

from __future__ import annotations

import re

from citecheck.model import MarkKind
from citecheck.readers.inline import Inline, InlineReader
from citecheck.readers.raised import mark_raised

_TOKEN = re.compile(r"(?P<raised>[⁰¹²³⁴-⁹]{1,4})|\[(?P<label>\d{1,4})\]|[\u00ad\x00]+")


def plain_inline(note_labels: frozenset[str]) -> InlineReader:
    """A reader that marks raised figures and the brackets around ``note_labels``, and drops soft hyphens and NULs."""

    def read(content: str) -> Inline:
        found = Inline()
        for match in _TOKEN.finditer(content):
            if match["raised"]:
                mark_raised(found, content, *match.span(), before=match.start(), after=match.end())
            elif match["label"] is None:
                found.drop(*match.span())
            elif match["label"] in note_labels:
                found.mark(MarkKind.NOTE_REFERENCE, *match.span(), match["label"])
        return found

    return read
