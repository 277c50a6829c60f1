"""BibTeX and BibLaTeX, read: what `bibtex` writes, and what others write as far as an `Item` can say it."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from citecheck.export.bibtex_tables import (
    COLUMNS,
    DATE,
    NAMES,
    NOT_INHERITED,
    PAGES,
    READ_ONLY_FIELDS,
    READ_ONLY_TYPES,
    SUBTITLES,
    SUBTYPE,
    SUBTYPES,
    TYPES,
    VERBATIM,
    WHOLE_TITLES,
    YEAR_LETTER,
)
from citecheck.export.dates import read_edtf, read_fields, with_original
from citecheck.export.latex import squeeze, unescape
from citecheck.export.names import read_names
from citecheck.export.pages import read_pages
from citecheck.model import Date, Item

_CSL_TYPE: dict[str, str] = {entry: kind for kind, *written in reversed(TYPES) for entry in written} | dict(READ_ONLY_TYPES)
_XDATA = "xdata"  # BibLaTeX: an entry that only lends its fields, and the field that names it
_CSL_SUBTYPE = {said: kind for kind, said in SUBTYPES} | {kind: kind for kind, *_ in TYPES}


@dataclass(frozen=True, slots=True)
class BibtexBlock:
    """An entry of a BibTeX file as it stands there: ``raw`` from its at sign on, ``line`` (from 0) where it begins.

    ``item`` is None, and ``error`` says why, for a block that cannot be read; an ``error`` beside an item is a remark on it.
    """

    line: int
    raw: str
    key: str
    aliases: tuple[str, ...] = ()
    item: Item | None = None
    error: str | None = None


def from_bibtex(text: str) -> tuple[Item, ...]:
    """The items of a BibTeX or BibLaTeX file, in order. Blocks that bibtexparser cannot read are passed over."""
    return tuple(item for _, item in bibtex_items(text))


def bibtex_items(text: str) -> tuple[tuple[str, Item], ...]:
    """Cite keys and items of a BibTeX or BibLaTeX file, in order."""
    return tuple((block.key, block.item) for block in bibtex_blocks(text) if block.item is not None)


def bibtex_blocks(text: str) -> tuple[BibtexBlock, ...]:
    """Every entry of a BibTeX or BibLaTeX file, in order, with what it inherits by ``crossref`` and ``xdata``; and every block that cannot be read."""
    rows = list(_rows(text))
    parents = {row.key.lower(): row for row in reversed(rows) if row.fields is not None}
    return tuple(_block(row, parents) for row in rows if row.kind != _XDATA)


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    raw: str
    key: str = ""
    kind: str = ""
    fields: dict[str, str] | None = None
    error: str | None = None


def _rows(text: str) -> Iterator[_Row]:
    """Key, entry type and fields of each entry. An entry that names a field twice keeps the first."""
    from bibtexparser import model
    from bibtexparser.entrypoint import parse_string

    logging.getLogger("bibtexparser").setLevel(logging.ERROR)  # it warns of every block that it passes over
    for block in parse_string(text.removeprefix("\ufeff")).blocks:
        failed = isinstance(block, model.ParsingFailedBlock)
        entry = block.ignore_error_block if isinstance(block, model.ParsingFailedBlock) else block
        error = _told(block) if isinstance(block, model.ParsingFailedBlock) else None
        if isinstance(entry, model.Entry):
            fields: dict[str, str] = {}
            for field in entry.fields:
                value = str(field.value)
                fields.setdefault(field.key.lower(), _bare(value) if failed else value)
            yield _Row(block.start_line or 0, block.raw or "", entry.key, entry.entry_type.lower(), fields, error)
        elif error is not None:
            yield _Row(block.start_line or 0, block.raw or "", error=error)


def _told(block: Any) -> str:  # noqa: ANN401 - bibtexparser's failed block
    """What is wrong with a block, in one clause."""
    from bibtexparser import model

    match block:
        case model.DuplicateFieldKeyBlock():
            return f"names the field {', '.join(sorted(block.duplicate_keys))} twice; the first counts"
        case model.DuplicateBlockKeyBlock():
            return f"has the key {block.key}, as line {(block.previous_block.start_line or 0) + 1} has"
        case _:
            return "is not closed, or not written as BibTeX has it"


def _block(row: _Row, parents: Mapping[str, _Row]) -> BibtexBlock:
    if row.fields is None:
        return BibtexBlock(row.line, row.raw, row.key, error=row.error)
    fields = _inherited(row, parents)
    aliases = tuple(alias.strip() for alias in fields.get("ids", "").split(",") if alias.strip())
    return BibtexBlock(row.line, row.raw, row.key, aliases, _item(row.kind, fields), row.error)


def _inherited(row: _Row, parents: Mapping[str, _Row]) -> Mapping[str, str]:
    """The fields of an entry with those of the entries that it refers to, one generation deep; its title becomes that of the whole."""
    fields = dict(row.fields or {})
    for name in [key.strip() for key in fields.get(_XDATA, "").split(",")]:
        if name and name.lower() in parents:
            fields = {**(parents[name.lower()].fields or {}), **fields}
    parent = parents.get(fields.get("crossref", "").strip().lower())
    if parent is None or parent is row:
        return fields
    for name, value in (parent.fields or {}).items():
        heir = WHOLE_TITLES.get(name, name)
        if name not in NOT_INHERITED:
            fields.setdefault("journaltitle" if heir == "booktitle" and row.kind == "article" else heir, value)
    return fields


def _bare(value: str) -> str:
    """``value`` without its enclosing, which bibtexparser leaves on the fields of a block that it complains of."""
    return value[1:-1] if value[:1] + value[-1:] in ("{}", '""') and len(value) > 1 else value


def _item(entry_type: str, fields: Mapping[str, str]) -> Item:
    fields = _with_subtitles(fields)
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


def _with_subtitles(fields: Mapping[str, str]) -> Mapping[str, str]:
    """BibLaTeX prints title and subtitle in two fields; an `Item` has one."""
    joined = {whole: f"{fields[whole]}: {fields[sub]}" for whole, sub in SUBTITLES if fields.get(sub) and fields.get(whole)}
    return {**fields, **joined} if joined else fields


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
    original = read_edtf(fields.get("origdate", ""))
    return with_original(replace(date, suffix=letter or date.suffix), original.year if original else None) if date else None
