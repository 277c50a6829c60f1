"""On which lines the tables of a TOML file stand: the parser tells only what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

_HEADER = re.compile(r"[ \t]*\[\[[ \t]*[\"']?(entry|citation)[\"']?[ \t]*\]\]")
_ANY_HEADER = re.compile(r"[ \t]*\[")
_DIGITS = re.compile(r"[0-9_]+")
# What a line may hold that looks like something else: comments, strings, and the openings of strings that go on
_TOKEN = re.compile(r"#.*|\"\"\"|'''|\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*'")
_ENDS = {'"""': re.compile(r"(?:[^\"\\]|\\.|\"{1,2}(?!\"))*?\"{3,5}", re.DOTALL), "'''": re.compile(r"(?s:.*?)'{3,5}")}


def table_lines(text: str) -> dict[str, list[int]]:
    """The lines of the headers ``[[entry]]`` and ``[[citation]]``, in the order of the file."""
    found: dict[str, list[int]] = {"entry": [], "citation": []}
    for line, start in _lines(text):
        if match := _HEADER.match(text, start):
            found[match[1]].append(line)
    return found


def key_line(text: str, key: str) -> int | None:
    """The line where ``key`` is first set outside any table, or opens one; None when it cannot be seen."""
    word = rf"[ \t]*[\"']?{re.escape(key)}[\"']?[ \t]*"
    header, pair = re.compile(rf"[ \t]*\[{{1,2}}{word}[\].]"), re.compile(rf"{word}[=.]")
    inside = False
    for line, start in _lines(text):
        inside = inside or _ANY_HEADER.match(text, start) is not None
        if header.match(text, start) or (not inside and pair.match(text, start)):
            return line
    return None


def digits_line(text: str, most: int) -> int | None:
    """The line of the first number of more than ``most`` digits, which Python's parser refuses without saying where."""
    found = next((run for run in _DIGITS.finditer(text) if run.end() - run.start() > most), None)
    return text.count("\n", 0, found.start()) + 1 if found else None


def deepest_line(text: str) -> int:
    """The line with the most openings of lists and tables."""
    rows = text.split("\n")
    return max(range(len(rows)), key=lambda number: rows[number].count("[") + rows[number].count("{")) + 1


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Number and start of each line that does not begin inside a string."""
    line, start = 1, 0
    while start < len(text):
        yield line, start
        end = _statement_end(text, start)
        line += text.count("\n", start, end)
        start = end


def _statement_end(text: str, start: int) -> int:
    """Behind the line break that ends the line at ``start``, or the last line of a string that is opened in it."""
    position = start
    while True:
        stop = text.find("\n", position)
        stop = len(text) if stop < 0 else stop
        opened = _opened(text, position, stop)
        if opened is None:
            return min(stop + 1, len(text))
        closing = _ENDS[opened[0]].match(text, opened[1])
        if closing is None:
            return len(text)
        position = closing.end()


def _opened(text: str, start: int, stop: int) -> tuple[str, int] | None:
    """The quotation marks that open a string of several lines between ``start`` and ``stop``, and where it begins."""
    return next(((token[0], token.end()) for token in _TOKEN.finditer(text, start, stop) if token[0] in _ENDS), None)
