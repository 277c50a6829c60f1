"""A bibliography file cut into its entries, each with its place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from citecheck.errors import ReadError
from citecheck.export import bibtex_blocks, from_csl
from citecheck.model import Item, Span
from citecheck.text.halves import whole

_BIBTEX = re.compile(r"^[ \t]*@[ \t]*[A-Za-z]{2,40}[ \t]*[{(]", re.MULTILINE)
_SUFFIXES = {".bib": "bibtex", ".bibtex": "bibtex", ".biblatex": "bibtex", ".json": "csl-json", ".csljson": "csl-json"}
_BLANK = re.compile(r"[\s,]*")
_ALIEN = frozenset((".yaml", ".yml", ".ris", ".xml", ".enl", ".enw", ".nbib"))


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of the file. ``item`` is None for one that cannot be read; ``remark`` says why, or what else is odd about it."""

    span: Span
    keys: tuple[str, ...] = ()
    item: Item | None = None
    remark: str | None = None


def cut(text: str, name: str) -> tuple[Cut, ...]:
    """The entries of the bibliography file ``name``. Raises `ReadError` where it is in no form that citecheck reads, or holds no entry."""
    form = _form(text, name)
    found = tuple(_bibtex(text) if form == "bibtex" else _csl(text, name))
    if not any(one.item for one in found):
        raise ReadError("holds no entry that can be read", where=name, remedy="check that it is a BibTeX or CSL-JSON file, and complete")
    return found


def _form(text: str, name: str) -> str:
    suffix = PurePath(name).suffix.lower()
    if suffix in _SUFFIXES:
        return _SUFFIXES[suffix]
    if suffix not in _ALIEN and text.lstrip()[:1] in ("[", "{"):
        return "csl-json"
    if suffix not in _ALIEN and _BIBTEX.search(text):
        return "bibtex"
    raise ReadError(
        "is no bibliography in a form that citecheck reads",
        where=name,
        remedy="give a .bib or a CSL-JSON file; reference managers and pandoc (pandoc --from bibtex --to csljson) write both",
    )


def _bibtex(text: str) -> Iterator[Cut]:
    position = 0
    for block in bibtex_blocks(text):
        start = text.find(block.raw, position)
        if start < 0 or not block.raw:
            continue
        span = Span(start, start + len(block.raw.rstrip()))
        position = span.end
        yield Cut(span, tuple(dict.fromkeys((block.key, *block.aliases))) if block.item else (), block.item, block.error)


def _csl(text: str, name: str) -> Iterator[Cut]:
    """The objects of a CSL-JSON array (or of ``{"items": [...]}``, or a single one), with their places."""
    opening = text.find("[")
    brace = text.find("{")
    position = opening + 1 if opening >= 0 and (opening < brace or '"items"' in text[:opening] or brace < 0) else max(brace, 0)
    decoder = json.JSONDecoder()
    while (position := _next(text, position)) < len(text) and text[position] not in "]}":
        try:
            read, end = decoder.raw_decode(text, position)
            data = whole(read)
        except (ValueError, RecursionError) as error:
            line = text.count("\n", 0, position) + 1
            raise ReadError(f"is not valid JSON: {error}", where=f"{name}:{line}", remedy="export it anew from where it came") from error
        span = Span(position, end)
        key = str(data.get("id") or data.get("citation-key") or "") if isinstance(data, dict) else ""
        if key:
            aliases = (key, str(data.get("citation-key") or key))
            yield Cut(span, tuple(dict.fromkeys(aliases)), from_csl(data))
        else:
            yield Cut(span, remark="is no CSL-JSON item with an id")
        position = end


def _next(text: str, position: int) -> int:
    """Past blanks and commas."""
    match = _BLANK.match(text, position)
    return match.end() if match else position
