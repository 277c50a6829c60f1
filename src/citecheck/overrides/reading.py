"""refs/<stem>.overrides.toml to `Overrides`: every table with its line, and an error with file, line and remedy for what is not right."""

from __future__ import annotations

import datetime
import hashlib
import re
import sys
import tomllib
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import NoReturn, TypeVar

from citecheck.errors import OverridesError
from citecheck.model import NO_RECORD, CitationPin, EntryPin, Overrides, Source, Warrant
from citecheck.overrides.lines import deepest_line, digits_line, key_line, table_lines
from citecheck.overrides.values import WORDS, Unfit, bare_doi, field_value, line
from citecheck.text.digest import on_one_line
from citecheck.text.naming import is_digest

SCHEMA = "citecheck-overrides/1"
_LARGEST = 4_000_000  # bytes
_SHORTEST = 4  # code points of a beginning
_LINE = re.compile(r"\(at line (\d{1,9}), column \d{1,9}\)")
_ALWAYS = frozenset(("reason", "by", "date"))
_ENTRY = frozenset(("entry", "fields", "split", "join", "ignore", "record")) | _ALWAYS
_CITATION = frozenset(("citation", "references", "not-a-citation")) | _ALWAYS
Table = Mapping[str, object]
_Pin = TypeVar("_Pin", EntryPin, CitationPin)


def read_overrides(source: Source) -> Overrides:
    """The corrections in a file. Raises `OverridesError` naming file and line for what is malformed or contradicts itself."""
    text = _text(source)
    data = _parsed(text, source.name)
    schema = data.get("schema", "")
    if schema != SCHEMA:
        said = f'says schema = "{schema}"' if isinstance(schema, str) else "its schema is no string"
        _refuse(f"{source.name}:{key_line(text, 'schema') or 1}", said, f'begin the file with schema = "{SCHEMA}"')
    if unknown := [key for key in data if key not in ("schema", "entry", "citation")]:
        where = _at(source.name, key_line(text, unknown[0]))
        _refuse(where, f'unknown key "{unknown[0]}"', "the file holds schema, [[entry]] and [[citation]]")
    entries = _tables(data, "entry", source.name, text, _entry)
    citations = _tables(data, "citation", source.name, text, _citation)
    _refuse_twice(entries, lambda pin: pin.entry)
    _refuse_twice(citations, lambda pin: pin.citation)
    return Overrides(source.name, hashlib.sha256("\n".join(text.splitlines()).encode()).hexdigest(), entries, citations)


def _text(source: Source) -> str:
    if len(source.data) > _LARGEST:
        _refuse(source.name, f"is larger than {_LARGEST // 1_000_000} MB", "corrections are a few lines each: keep nothing else in it")
    try:
        return source.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at = source.data.count(b"\n", 0, error.start) + 1
        _refuse(f"{source.name}:{at}", "is not UTF-8", "save it as UTF-8")


def _parsed(text: str, name: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except RecursionError:
        _refuse(_at(name, deepest_line(text)), "is nested too deeply", "write flat tables, as docs/overrides.md shows")
    except ValueError as error:
        found = _LINE.search(str(error))
        _refuse(
            _at(name, int(found[1]) if found else _unnamed_line(text, str(error))),
            f"not valid TOML: {_LINE.sub('', str(error)).strip()}",
            "mend the line",
        )


def _unnamed_line(text: str, fault: str) -> int | None:
    """Where a fault is that the parser tells without a line: at the end, or a number that is too long for Python."""
    return text.rstrip().count("\n") + 1 if "end of document" in fault else digits_line(text, sys.get_int_max_str_digits())


def _at(name: str, line: int | None) -> str:
    return f"{name}:{line}" if line else name


def _refuse(where: str, message: str, remedy: str) -> NoReturn:
    raise OverridesError(message, where=where, remedy=remedy)


def _tables(data: Table, kind: str, name: str, text: str, make: Callable[[Table, Warrant], _Pin]) -> tuple[_Pin, ...]:
    rows = data.get(kind, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        _refuse(_at(name, key_line(text, kind)), f"{kind} must be tables", f"write each as [[{kind}]]")
    lines = table_lines(text)[kind]
    known = lines if len(lines) == len(rows) else [key_line(text, kind) or 1] * len(rows)  # tables written inline have no headers
    return tuple(make(row, _warrant(row, name, number)) for row, number in zip(rows, known, strict=True))


def _warrant(table: Table, name: str, number: int) -> Warrant:
    where = f"{name}:{number}"
    reason = table.get("reason")
    if not isinstance(reason, str) or not reason.strip():
        _refuse(where, "gives no reason", 'say why: reason = "the title page has 1998"')
    by, date = table.get("by"), table.get("date")
    if isinstance(date, datetime.date):
        date = date.isoformat()
    if not (by is None or isinstance(by, str)) or not (date is None or isinstance(date, str)):
        _refuse(where, "by and date must be strings", 'for example by = "M. Okafor", date = "2026-11-28"')
    return Warrant(name, number, on_one_line(reason), by, date)


def _entry(table: Table, warrant: Warrant) -> EntryPin:
    _known(table, _ENTRY, warrant)
    name = _name(table.get("entry"), "entry", warrant)
    pin = EntryPin(
        name,
        warrant,
        fields=_fields(table["fields"], warrant) if "fields" in table else None,
        split=_texts(table, "split", warrant),
        join=tuple(_name(text, "join", warrant) for text in _texts(table, "join", warrant)),
        ignore=_flag(table, "ignore", warrant),
        record=_record(table["record"], warrant) if "record" in table else None,
    )
    said = [key for key in ("fields", "split", "join", "ignore", "record") if key in table]
    if not said:
        _refuse(warrant.where, "pins nothing", "give fields, split, join, ignore or record")
    if (pin.split or pin.ignore) and len(said) > 1:
        what = "is to be split" if pin.split else "is no entry"
        _refuse(warrant.where, f"an entry that {what} cannot have {' and '.join(said)} at once", "pin the pieces in tables of their own")
    return pin


def _citation(table: Table, warrant: Warrant) -> CitationPin:
    _known(table, _CITATION, warrant)
    name = table.get("citation")
    if not isinstance(name, str) or not is_digest(name.partition("-")[0]):
        _refuse(warrant.where, "citation must be the fingerprint of a citation", "citecheck overrides DOCUMENT --citation LINE tells it")
    removed = _flag(table, "not-a-citation", warrant)
    if ("references" in table) == (removed is not None) or removed is False:
        _refuse(warrant.where, "says not what the citation means", "give either references = [...] or not-a-citation = true")
    listed = table.get("references", [])
    if not isinstance(listed, list):
        _refuse(warrant.where, "references must be a list", 'for example references = ["9f86d081884c7d65"]')
    return CitationPin(name, warrant, tuple(_name(text, "references", warrant) for text in listed), is_citation=not removed)


def _known(table: Table, known: frozenset[str], warrant: Warrant) -> None:
    for key in table:
        if key not in known:
            near = get_close_matches(key, known, 1)
            hint = f'did you mean "{near[0]}"?' if near else f"known keys: {', '.join(sorted(known))}"
            _refuse(warrant.where, f'unknown key "{key}"', hint)


def _name(value: object, key: str, warrant: Warrant) -> str:
    if not isinstance(value, str) or len(on_one_line(value)) < _SHORTEST:
        _refuse(warrant.where, f"{key} must name an entry", "by its digest (citecheck overrides DOCUMENT tells it) or by how it begins")
    return value if is_digest(value) else on_one_line(value)


def _texts(table: Table, key: str, warrant: Warrant) -> tuple[str, ...]:
    if key not in table:
        return ()
    value = table[key]
    rows = [value] if isinstance(value, str) else value
    if not isinstance(rows, list) or not all(isinstance(row, str) and row.strip() for row in rows):
        _refuse(warrant.where, f"{key} must be a string or a list of strings", f'for example {key} = "Brown, T. (1998)"')
    if not rows:
        _refuse(warrant.where, f"{key} names nothing", f'for example {key} = "Brown, T. (1998)", or take it out')
    return tuple(on_one_line(row) for row in rows)


def _flag(table: Table, key: str, warrant: Warrant) -> bool | None:
    value = table.get(key)
    if value is not None and not isinstance(value, bool):
        _refuse(warrant.where, f"{key} must be true or false", f"write {key} = true")
    return value


def _record(value: object, warrant: Warrant) -> str:
    if value == NO_RECORD:
        return NO_RECORD
    try:
        return bare_doi(line(value))
    except Unfit:
        _refuse(warrant.where, 'record must be a DOI or "none"', 'write the DOI of the record that is the work, or record = "none"')


def _fields(value: object, warrant: Warrant) -> tuple[tuple[str, object], ...]:
    if not isinstance(value, dict):
        _refuse(warrant.where, "fields must be a table", 'for example fields = { title = "On Rivers", issued = "1998" }')
    found: dict[str, object] = {}
    for word, given in value.items():
        variable = WORDS.get(word.lower())
        if variable is None:
            near = get_close_matches(word.lower(), WORDS, 1)
            hint = f'did you mean "{near[0]}"?' if near else f"CSL's words are known: {', '.join(sorted(WORDS))}"
            _refuse(warrant.where, f'fields: there is no variable "{word}"', hint)
        if variable in found:
            _refuse(warrant.where, f'fields: "{word}" stands twice', "keep one of the two")
        try:
            found[variable] = field_value(variable, given)
        except Unfit as error:
            _refuse(warrant.where, f"fields: {word} {error}", "write it as docs/overrides.md shows")
    return tuple(found.items())


def _refuse_twice(pins: tuple[_Pin, ...], name: Callable[[_Pin], str]) -> None:
    seen: dict[str, _Pin] = {}
    for pin in pins:
        other = seen.setdefault(name(pin), pin)
        if other is not pin:
            _refuse(pin.warrant.where, f"is about the same as line {other.warrant.line}", "put both into one table")
