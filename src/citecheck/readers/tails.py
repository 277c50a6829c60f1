"""How a stretch of prose ends and how one begins: has a sentence come to its end, does another go on?"""

from __future__ import annotations

import re

from citecheck.readers.words import ABBREVIATIONS, LEADING_WORDS, OPEN_WORDS
from citecheck.text.expressions import deferred

_BLANK = "*_`\\ \t\r\n\v\f\u00a0\x00"
_TRAILERS = {  # last character -> markup that it may end
    ">": re.compile(r"<sup>[^<>]{0,40}</sup>\Z|</?[A-Za-z][^<>]{0,40}>\Z", re.IGNORECASE),
    "]": re.compile(r"\[\^[^\]\[]{0,40}\]\Z"),
    ")": re.compile(r"\]\([^()\s]{0,300}\)\Z"),
    **dict.fromkeys("⁰¹²³⁴⁵⁶⁷⁸⁹", re.compile(r"[⁰¹²³⁴-⁹]{1,9}\Z")),
}
_NOTE_FIGURE = deferred(r"(?<=[.!?…][\"'”’»)\]])\d{1,3}\Z|(?<=[^\d][.!?…])\d{1,3}\Z|(?<=[^\W\d_]{2})\d{1,2}\Z")
_TERMINAL_REACH = 8
_TERMINAL = re.compile(r"[.!?…。！？:][\"'”’»)\]]{0,4}\Z")
_MARKUP_BEFORE = re.compile(r"(?:</?[A-Za-z][^<>]{0,40}>|[*_`\s\[])*")
_LAST_WORD_REACH = 24
_LAST_WORD = re.compile(r"([^\W\d_](?:[^\W\d_]|\.(?=[^\W\d_])){0,20})[.,]?\Z")
_FIRMLY_OPEN = OPEN_WORDS - LEADING_WORDS
_REACH = 400  # code points looked at, from either end


def tail(text: str) -> str:
    """The end of a stretch of source without the markup and the note figures that follow its last character."""
    end = text[-_REACH:].rstrip(_BLANK)
    while end and (trailer := _TRAILERS.get(end[-1])) is not None:
        match = trailer.search(end)
        if match is None:
            break
        end = end[: match.start()].rstrip(_BLANK)
    if not end or not end[-1].isdigit():
        return end
    figure = _NOTE_FIGURE.search(end, len(end) - 8 if len(end) > 8 else 0)
    return end if figure is None else end[: figure.start()]


def head(text: str) -> str:
    """The beginning of a stretch of source without the markup before its first character."""
    start = text[:_REACH]
    match = _MARKUP_BEFORE.match(start)
    return start[match.end() :] if match else start


def is_closed(text: str) -> bool:
    """Whether a sentence ends where ``text`` ends."""
    return _TERMINAL.search(tail(text)[-_TERMINAL_REACH:]) is not None


def ends_open(text: str) -> bool:
    """Whether ``text`` ends with a word after which no sentence can end: an article, a preposition, a conjunction."""
    match = _LAST_WORD.search(tail(text)[-_LAST_WORD_REACH:])
    return match is not None and match[0][-1] not in ".," and match[1] in _FIRMLY_OPEN


def ends_abbreviated(text: str) -> bool:
    """Whether the full stop at the end of ``text`` may be that of an abbreviation or an initial."""
    match = _LAST_WORD.search(tail(text)[-_LAST_WORD_REACH:])
    if match is None or match[0][-1] != ".":
        return False
    return len(match[1]) == 1 or "." in match[1] or match[1].lower() in ABBREVIATIONS
