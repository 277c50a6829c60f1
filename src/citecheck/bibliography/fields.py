"""Where the fields of a BibTeX entry stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.export.bibtex_tables import COLUMNS, READ_ONLY_FIELDS
from citecheck.model import Item, Span

_TOKEN = re.compile(r"\\.|[{}\"]|([A-Za-z][\w-]{0,40})[ \t\r\n]{0,40}=[ \t\r\n]{0,40}", re.DOTALL)
_BARE = re.compile(r"[^,}\s]{1,200}")
_VARIABLES: dict[str, str] = {
    **dict(READ_ONLY_FIELDS),
    **{name: column.variable for column in COLUMNS for name in (column.bibtex, column.biblatex)},
    **{name: column.variable for column in COLUMNS for row in column.unless for name in row[1:]},
    "year": "issued",
    "date": "issued",
    "month": "issued",
    "number": "issue",
}


def field_spans(raw: str, item: Item) -> Iterator[tuple[str, Span]]:
    """Each variable that ``item`` has with the place of its value in ``raw``, without what encloses it."""
    for name, span in _values(raw):
        variable = _VARIABLES.get(name, "")
        if variable == "issue" and not item.issue:
            variable = "number"
        if variable and getattr(item, variable):
            yield variable, span


def _values(raw: str) -> Iterator[tuple[str, Span]]:
    depth = 0
    name, start, quoted = "", 0, False
    for token in _TOKEN.finditer(raw):
        sign = token[0]
        if token[1] and depth == 1 and not quoted:
            name, start = token[1].lower(), token.end()
            if raw[start : start + 1] not in ("{", '"'):
                bare = _BARE.match(raw, start)
                if bare:
                    yield name, Span(*bare.span())
                name = ""
        elif sign == "{" and not token[1]:
            depth += 1
        elif sign == "}" and not token[1]:
            depth -= 1
            if depth == 1 and name and not quoted:
                yield name, Span(start + 1, token.start())
                name = ""
        elif sign == '"' and depth == 1:
            quoted = not quoted
            if not quoted and name:
                yield name, Span(start + 1, token.start())
                name = ""
