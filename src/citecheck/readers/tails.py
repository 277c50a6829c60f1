"""How a stretch of prose ends and how one begins: has a sentence come to its end, does another go on?"""

from __future__ import annotations

import re

from citecheck.readers.words import ABBREVIATIONS, OPEN_WORDS

_TRAILERS = (
    re.compile(r"[*_`\s\\]{1,20}\Z"),
    re.compile(r"<sup>[^<>]{0,40}</sup>\Z", re.IGNORECASE),
    re.compile(r"</?[A-Za-z][^<>]{0,40}>\Z"),
    re.compile(r"\[\^[^\]\[]{0,40}\]\Z"),
    re.compile(r"[⁰¹²³⁴-⁹]{1,9}\Z"),
    re.compile(r"\]\([^()\s]{0,300}\)\Z"),
)
_NOTE_FIGURE = re.compile(r"(?<=[.!?…][\"'”’»)\]])\d{1,3}\Z|(?<=[.!?…])\d{1,3}\Z|(?<=[^\W\d_]{2})\d{1,2}\Z")
_TERMINAL = re.compile(r"[.!?…。！？:][\"'”’»)\]]{0,4}\Z")
_MARKUP_BEFORE = re.compile(r"(?:</?[A-Za-z][^<>]{0,40}>|[*_`\s\[])*")
_LAST_WORD = re.compile(r"([^\W\d_](?:[^\W\d_]|\.(?=[^\W\d_])){0,20})[.,]?\Z")
_REACH = 400  # code points looked at, from either end


def tail(text: str) -> str:
    """The end of a stretch of source without the markup and the note figures that follow its last character."""
    end = text[-_REACH:]
    while (shorter := _without_trailer(end)) != end:
        end = shorter
    return _NOTE_FIGURE.sub("", end)


def _without_trailer(end: str) -> str:
    for pattern in _TRAILERS:
        match = pattern.search(end)
        if match is not None:
            return end[: match.start()]
    return end


def head(text: str) -> str:
    """The beginning of a stretch of source without the markup before its first character."""
    start = text[:_REACH]
    match = _MARKUP_BEFORE.match(start)
    return start[match.end() :] if match else start


def is_closed(text: str) -> bool:
    """Whether a sentence ends where ``text`` ends."""
    end = tail(text)
    return _TERMINAL.search(end) is not None


def ends_open(text: str) -> bool:
    """Whether ``text`` ends with a word after which no sentence can end: an article, a preposition, a conjunction."""
    match = _LAST_WORD.search(tail(text))
    return match is not None and match[0][-1] not in ".," and match[1] in OPEN_WORDS


def ends_abbreviated(text: str) -> bool:
    """Whether the full stop at the end of ``text`` may be that of an abbreviation or an initial."""
    match = _LAST_WORD.search(tail(text))
    if match is None or match[0][-1] != ".":
        return False
    return len(match[1]) == 1 or "." in match[1] or match[1].lower() in ABBREVIATIONS
