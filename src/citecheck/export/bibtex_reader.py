"""BibTeX and BibLaTeX, read: what `bibtex` writes, and what others write as far as an `Item` can say it."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from citecheck.export.bibtex_tables import (
    COLUMNS,
    DATE,
    NAMES,
    PAGES,
    READ_ONLY_FIELDS,
    READ_ONLY_TYPES,
    SUBTYPE,
    SUBTYPES,
    TYPES,
    VERBATIM,
    YEAR_LETTER,
)
from citecheck.export.dates import read_edtf, read_fields
from citecheck.export.latex import squeeze, unescape
from citecheck.export.names import read_names
from citecheck.export.pages import read_pages
from citecheck.model import Date, Item

_CSL_TYPE: dict[str, str] = {entry: kind for kind, *written in reversed(TYPES) for entry in written} | dict(READ_ONLY_TYPES)
_CSL_SUBTYPE = {said: kind for kind, said in SUBTYPES} | {kind: kind for kind, *_ in TYPES}


def from_bibtex(text: str) -> tuple[Item, ...]:
    """The items of a BibTeX or BibLaTeX file, in order. Blocks that bibtexparser cannot read are passed over."""
    return tuple(item for _, item in bibtex_items(text))


def bibtex_items(text: str) -> tuple[tuple[str, Item], ...]:
    """Cite keys and items of a BibTeX or BibLaTeX file, in order."""
    return tuple((key, _item(kind, fields)) for key, kind, fields in _entries(text))


def _entries(text: str) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Key, entry type and fields of each entry. An entry that names a field twice keeps the first."""
    from bibtexparser import model
    from bibtexparser.entrypoint import parse_string

    logging.getLogger("bibtexparser").setLevel(logging.ERROR)  # it warns of every block that it passes over
    for block in parse_string(text.removeprefix("\ufeff")).blocks:
        failed = isinstance(block, model.ParsingFailedBlock)
        entry = block.ignore_error_block if isinstance(block, model.ParsingFailedBlock) else block
        if isinstance(entry, model.Entry):
            fields: dict[str, str] = {}
            for field in entry.fields:
                value = str(field.value)
                fields.setdefault(field.key.lower(), _bare(value) if failed else value)
            yield entry.key, entry.entry_type.lower(), fields


def _bare(value: str) -> str:
    """``value`` without its enclosing, which bibtexparser leaves on the fields of a block that it complains of."""
    return value[1:-1] if value[:1] + value[-1:] in ("{}", '""') and len(value) > 1 else value


def _item(entry_type: str, fields: Mapping[str, str]) -> Item:
    kind = _CSL_SUBTYPE.get(fields.get(SUBTYPE, "")) or _CSL_TYPE.get(entry_type, "document")
    found: dict[str, Any] = {}
    used: set[str] = set()
    for column in COLUMNS:
        for name in (column.field(entry_type, biblatex=False), column.field(entry_type, biblatex=True)):
            if name in fields and column.variable not in found:
                found[column.variable] = _value(column.kind, fields[name])
                used.add(name)
    found["issued"] = _issued(fields)
    found["authors_truncated"] = read_names(fields.get("author") or fields.get("editor", ""))[1]
    item = Item(type=kind, **found)
    for name, variable in READ_ONLY_FIELDS:
        if name in fields and name not in used:
            item = _fill(item, name, variable, fields[name])
    return item


def _fill(item: Item, name: str, variable: str, value: str) -> Item:
    """``item`` with ``variable`` where it has none yet. ``howpublished`` is often an address."""
    printed = unescape(value)
    if name == "howpublished" and "://" in printed:
        variable, printed = "url", squeeze(value.replace("\\url", "")).strip("{}")
    if getattr(item, variable):
        return item
    change: dict[str, Any] = {variable: printed or None}
    return replace(item, **change)


def _value(kind: str, value: str) -> Any:  # noqa: ANN401 - one of the types that a variable of Item has
    if kind == NAMES:
        return read_names(value)[0]
    if kind == PAGES:
        return read_pages(value) or None
    if kind == VERBATIM:
        return squeeze(value) or None
    if kind == DATE:
        printed = unescape(value)
        return read_edtf(value) or (Date(literal=printed, printed=printed) if printed else None)
    return unescape(value) or None


def _issued(fields: Mapping[str, str]) -> Date | None:
    told = {name: fields[name].strip() for name in ("date", "month", "day") if name in fields}
    date = read_fields(told | {"year": unescape(fields.get("year", ""))})
    letter = fields.get(YEAR_LETTER)
    if letter and date is None:
        return Date(suffix=letter)
    return replace(date, suffix=letter or date.suffix) if date else None
