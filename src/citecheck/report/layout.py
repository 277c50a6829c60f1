"""JSON text that a person can read and a version control system can compare: one fact a line, short lists in one line."""

from __future__ import annotations

import json

_WIDTH = 140  # characters: what fits is written in one line


def lay_out(value: object) -> str:
    """``value`` as JSON text, the same text for the same value, ending in a newline."""
    return "".join(_lines(value, "")) + "\n"


def _lines(value: object, indent: str) -> list[str]:
    if not isinstance(value, dict | list) or not value:
        return [json.dumps(value, ensure_ascii=False)]
    short = json.dumps(value, ensure_ascii=False)
    if len(short) + len(indent) <= _WIDTH and indent:
        return [short]
    inner = indent + " "
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    rows = (
        [(f"{json.dumps(key, ensure_ascii=False)}: ", row) for key, row in value.items()]
        if isinstance(value, dict)
        else [("", row) for row in value]
    )
    pieces = [opening]
    for number, (label, row) in enumerate(rows):
        pieces += [",\n" if number else "\n", inner, label, *_lines(row, inner)]
    return [*pieces, "\n", indent, closing]
