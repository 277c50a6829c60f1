"""Takes out of Markdown what is neither text nor furniture before its lines are looked at: front matter, comments, link definitions.

What is taken out is overwritten with NUL characters, so that every position stays what it was.
"""

from __future__ import annotations

import re

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n")
_FRONT_END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
_KEY = re.compile(r"([A-Za-z_][\w .-]{0,60}?)[ \t]*:(?:[ \t]+(.*))?\Z")
_FRONT_LIMIT = 20_000  # code points; a longer one is no front matter but text between two rules
_DEFINITION = re.compile(
    r"^ {0,3}\[([^\[\]^@\n]{1,200})\]:[ \t]{1,9}<?((?:https?|ftp|mailto):[^\s<>]{1,2000})>?[ \t]{0,9}(?:\"[^\"\n]{0,300}\")?[ \t]*$",
    re.MULTILINE,
)
_LABEL = re.compile(r"\[([^\[\]\n]{1,200})\](?!:)")


def blank(text: str, start: int, end: int) -> str:
    """``text`` with NULs at ``[start, end)``."""
    return text[:start] + "\x00" * (end - start) + text[end:]


def front_matter(text: str) -> tuple[tuple[tuple[str, str], ...], int]:
    """The keys and values of a YAML block at the very beginning, and where it ends; nothing and 0 where there is none."""
    begin = _FRONT.match(text)
    if begin is None:
        return (), 0
    end = _FRONT_END.search(text, begin.end(), begin.end() + _FRONT_LIMIT)
    if end is None:
        return (), 0
    pairs = _pairs(text[begin.end() : end.start()])
    return (pairs, end.end()) if pairs else ((), 0)


def _pairs(block: str) -> tuple[tuple[str, str], ...]:
    """Keys with their values as printed; empty when the block holds a line that YAML would not."""
    pairs: list[tuple[str, str]] = []
    for line in block.splitlines():
        key = _KEY.match(line)
        if key is not None:
            pairs.append((key[1], (key[2] or "").strip().strip("\"'")))
        elif pairs and (line[:1] in " \t-" and line.strip()):
            name, value = pairs[-1]
            pairs[-1] = (name, f"{value} {line.strip()}".strip())
        elif line.strip() and not line.startswith("#"):
            return ()
    return tuple(pairs)


def without_comments(text: str) -> str:
    """``text`` with its closed HTML comments overwritten."""
    chunks: list[str] = []
    position = 0
    while (start := text.find("<!--", position)) >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            break
        chunks += (text[position:start], "\x00" * (end + 3 - start))
        position = end + 3
    return "".join((*chunks, text[position:])) if chunks else text


def link_definitions(text: str) -> tuple[dict[str, str], str]:
    """``[label]: url`` lines whose label the text uses: the targets by label in small letters, and the text without those lines.

    Labels that are numbers are left alone: they number a reference list more often than a link.
    """
    found = [match for match in _DEFINITION.finditer(text) if not match[1].isdecimal()]
    if not found:
        return {}, text
    used = {match[1].lower() for match in _LABEL.finditer(text)}
    definitions: dict[str, str] = {}
    chunks: list[str] = []
    position = 0
    for match in found:
        if match[1].lower() in used:
            definitions.setdefault(match[1].lower(), match[2])
            chunks += (text[position : match.start()], "\x00" * len(match[0]))
            position = match.end()
    return definitions, "".join((*chunks, text[position:]))
