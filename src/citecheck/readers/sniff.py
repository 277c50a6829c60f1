"""Tells Markdown from plain text by what is written."""

from __future__ import annotations

import re

_SAMPLE = 400_000  # code points; a document shows its hand before that
_SIGNS = (  # pattern, how often it must occur to count as one sign
    (re.compile(r"^#{1,6} \S", re.MULTILINE), 1),
    (re.compile(r"\*\*[^\s*][^*\n]{0,200}\*\*"), 1),
    (re.compile(r"(?<![*\w])\*[^\s*][^*\n]{0,200}\*(?![*\w])"), 2),
    (re.compile(r"(?<![_\w])_[^\s_][^_\n]{0,200}_(?![_\w])"), 2),
    (re.compile(r"\]\((?:https?:|mailto:|#|\.?/)[^)\s]{0,2000}\)"), 1),
    (re.compile(r"</?(?:sup|sub|b|i|em|strong|br|a|p|div|span|table|tr|td)\b[^<>\n]{0,300}>", re.IGNORECASE), 2),
    (re.compile(r"\[\^[^\]\s]{1,40}\]"), 2),
    (re.compile(r"^\[\^[^\]\s]{1,40}\]:", re.MULTILINE), 1),
    (re.compile(r"^(?:-{3,}|\*{3,})[ \t]*$", re.MULTILINE), 2),
    (re.compile(r"^\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]{1,200}$", re.MULTILINE), 1),
    (re.compile(r"^(?:```|~~~)", re.MULTILINE), 2),
    (re.compile(r"\[-?@[\w:.#$%&+?<>~/-]{1,80}[\];,]"), 1),
    (re.compile(r"\\[\\`*_{}\[\]()#+.!$-]"), 3),
    (re.compile(r"^> \S", re.MULTILINE), 3),
)
_DECISIVE = 2  # signs of different kinds, or one kind that abounds
_ABUNDANT = 4


def looks_like_markdown(text: str) -> bool:
    """Whether the text uses Markdown: two different signs of it, or one sign again and again."""
    sample = text[:_SAMPLE].replace("\r\n", "\n").replace("\r", "\n")
    kinds = 0
    for pattern, needed in _SIGNS:
        count = sum(1 for _, _ in zip(range(_ABUNDANT * needed), pattern.finditer(sample), strict=False))
        kinds += (count >= needed) + (count >= _ABUNDANT * needed)
    return kinds >= _DECISIVE
