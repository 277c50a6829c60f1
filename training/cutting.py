"""What the readers of labelled strings share: where the labels stand, and the numbers that a source keeps together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from citecheck.model import Span

Row = Mapping[str, Any]
Part = tuple[str, Span]
_VOLUME_ISSUE = re.compile(
    r"(?P<volume>.*?\d\w?|[IVXLC]+)[\s,.]{0,3}(?P<issue>\(\s?[^()]+\)|(?:no|nr|n|nº|n°|issue|heft|h|iss|pt)\b[.º°:]?\s?\d[\w/–-]*|(?<=\d),\s?\d+|(?<=\d)[-–./:]\d{1,2}\b)\.?[,.:;]?",
    re.IGNORECASE,
)
_ISSUE_ALONE = re.compile(r"\(?(?:no|nr|n|n°|nº|η|issue|heft|h|fasc)\b[.°º:]?\s?\d", re.IGNORECASE)


def places(row: Row) -> list[tuple[str, str, int]]:
    """Each label with its text and where that begins; empty when the labels do not follow each other in the string."""
    found, at = [], 0
    for name, text in row["labels"]:
        start = row["raw"].find(text, at)
        if start < 0:
            return []
        found.append((name, text, start))
        at = start + len(text)
    return found


def numbers(text: str, start: int) -> list[Part]:
    """Volume and issue, which the source keeps together."""
    if _ISSUE_ALONE.match(text):
        return [("issue", Span(start, start + len(text)))]
    match = _VOLUME_ISSUE.match(text)
    if match is None:
        return [("volume", Span(start, start + len(text)))]
    issue = start + match.start("issue")
    parts = [("volume", Span(start, issue)), ("issue", Span(issue, start + match.end("issue")))]
    if (rest := text[match.end("issue") :]).strip(" ,.:;"):
        parts.append(("page", Span(start + len(text) - len(rest), start + len(text))))
    return parts
