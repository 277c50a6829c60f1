"""JSON text that a person can read and a version control system can compare: one fact a line, short lists in one line."""

from __future__ import annotations

import json

_WIDTH = 140  # characters: what fits is written in one line


def lay_out(value: object, *, one_line: frozenset[str] = frozenset()) -> str:
    """``value`` as JSON text, the same text for the same value, ending in a newline. Under the keys of ``one_line`` each row of a list has one line."""
    return "".join(_lines(value, "", one_line)) + "\n"


def _lines(value: object, indent: str, one_line: frozenset[str], flat: bool = False) -> list[str]:
    if not isinstance(value, dict | list) or not value:
        return [json.dumps(value, ensure_ascii=False)]
    short = json.dumps(value, ensure_ascii=False)
    if len(short) + len(indent) <= _WIDTH and indent:
        return [short]
    inner = indent + " "
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    rows = (
        [(f"{json.dumps(key, ensure_ascii=False)}: ", key, row) for key, row in value.items()]
        if isinstance(value, dict)
        else [("", "", row) for row in value]
    )
    pieces = [opening]
    for number, (label, key, row) in enumerate(rows):
        pieces += [
            ",\n" if number else "\n",
            inner,
            label,
            *([json.dumps(row, ensure_ascii=False)] if flat else _lines(row, inner, one_line, flat=key in one_line)),
        ]
    return [*pieces, "\n", indent, closing]
