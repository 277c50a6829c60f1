"""BibTeX and BibLaTeX, written through bibtexparser. Mappings are in `bibtex_tables`, TeX's spelling in `latex`, `names` and `titles`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from citecheck.export.bibtex_tables import (
    COLUMNS,
    DATE,
    JOURNALS,
    MASTERS,
    NAMES,
    PAGES,
    SUBTYPE,
    SUBTYPES,
    TITLE,
    TYPES,
    VERBATIM,
    YEAR_LETTER,
    Column,
)
from citecheck.export.csl_json import csl_variable
from citecheck.export.dates import biblatex_date, bibtex_date, edtf, is_month, original_year
from citecheck.export.entry import Entry
from citecheck.export.keys import entry_keys
from citecheck.export.latex import escape, squeeze, verbatim
from citecheck.export.names import write_names
from citecheck.export.pages import write_pages
from citecheck.export.titles import protected
from citecheck.model import Date, Item
from citecheck.text.fold import words

_ENTRY_TYPES = {row[0]: row[1:] for row in TYPES}
_SUBTYPES = dict(SUBTYPES)


def to_bibtex(entries: Sequence[Entry], *, ascii_only: bool = False, notes: Sequence[str] = ()) -> str:
    """``entries`` as BibTeX, each below a comment with its origin; ``notes`` are comment lines at the top.

    A field that the item does not have is absent. ``ascii_only`` writes TeX escapes, and a plain transliteration of other scripts.
    """
    return _write(entries, ascii_only, notes, biblatex=False)


def to_biblatex(entries: Sequence[Entry], *, ascii_only: bool = False, notes: Sequence[str] = ()) -> str:
    """``entries`` as BibLaTeX: its own entry types (``@online``, ``@report``, ``@thesis``), ``date``, ``location``, ``journaltitle``."""
    return _write(entries, ascii_only, notes, biblatex=True)


def _write(entries: Sequence[Entry], ascii_only: bool, notes: Sequence[str], *, biblatex: bool) -> str:
    from bibtexparser import model as bib
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.writer import BibtexFormat

    library = Library()
    if notes:
        library.add(bib.ImplicitComment("\n".join(_comment(line, ascii_only) for line in notes) + "\n"))
    for key, entry in zip(entry_keys(entries), entries, strict=True):
        entry_type, fields = _entry(entry.item, ascii_only, biblatex=biblatex)
        if lines := _said_of(entry):
            library.add(bib.ImplicitComment("\n".join(_comment(line, ascii_only) for line in lines)))
        library.add(bib.Entry(entry_type, key, [bib.Field(name, _enclosed(name, value)) for name, value in fields]))
    form = BibtexFormat()
    form.indent = "  "
    form.block_separator = ""
    form.trailing_comma = True
    written = write_string(library, unparse_stack=[], bibtex_format=form)
    return written.replace("\n}\n", "\n}\n\n").rstrip("\n") + "\n" if library.blocks else ""


def _said_of(entry: Entry) -> list[str]:
    """Where an entry and its variables are from, and what must be known of it, a line each."""
    sources = [f"from {source}: {', '.join(map(csl_variable, variables))}" for source, variables in entry.by_source().items()]
    return [*filter(None, [entry.origin]), *sources, *entry.remarks]


def _comment(line: str, ascii_only: bool) -> str:
    """A comment line. BibTeX knows no comment sign, only that entries begin with an at sign, so that none may stand here."""
    text = squeeze(line).replace("@", "(at)")
    return f"% {escape(text, ascii_only=True) if ascii_only and not text.isascii() else text}"


def _enclosed(name: str, value: str) -> str:
    return value if name == "month" and is_month(value) else f"{{{value}}}"


def _entry(item: Item, ascii_only: bool, *, biblatex: bool) -> tuple[str, list[tuple[str, str]]]:
    """Entry type and fields, in order."""
    entry_type = _entry_type(item, biblatex=biblatex)
    fields: list[tuple[str, str]] = []
    for column in COLUMNS:
        name = column.field(entry_type, biblatex=biblatex)
        if column.kind == DATE:
            fields += _date_fields(name, getattr(item, column.variable), ascii_only, biblatex=biblatex)
        elif value := _value(item, column, name, ascii_only):
            fields.append((name, value))
    if subtype := _subtype(item, entry_type, biblatex=biblatex):
        fields.append((SUBTYPE, subtype))
    return entry_type, fields


def _entry_type(item: Item, *, biblatex: bool) -> str:
    entry_type = _ENTRY_TYPES.get(item.type, _ENTRY_TYPES["document"])[biblatex]
    if entry_type == "phdthesis" and MASTERS & {"".join(word) for word in _genre_words(item.genre or "")}:
        return "mastersthesis"
    if entry_type == "book" and biblatex and item.editor and not item.author:
        return "collection"
    return entry_type


def _genre_words(genre: str) -> Iterator[str]:
    """The words of a genre, and neighbours written together: "M.Phil." is "m", "phil" and "mphil"."""
    found = words(genre)
    yield from found
    yield from (one + two for one, two in pairwise(found))


def _subtype(item: Item, entry_type: str, *, biblatex: bool) -> str | None:
    """What ``entrysubtype`` must say for the entry to be read back as the same CSL type."""
    written = {"mastersthesis": "phdthesis", "collection": "book"}.get(entry_type, entry_type)
    first = next(row[0] for row in TYPES if row[1 + biblatex] == written)
    return None if item.type == first else _SUBTYPES.get(item.type, item.type)


def _value(item: Item, column: Column, name: str, ascii_only: bool) -> str:
    value = getattr(item, column.variable)
    if not value:
        return ""
    if column.kind == NAMES:
        first = "author" if item.author else "editor"
        return write_names(value, truncated=item.authors_truncated and column.variable == first, ascii_only=ascii_only)
    if column.kind == TITLE and name not in JOURNALS:
        return protected(value, language=item.language, ascii_only=ascii_only)
    if column.kind == PAGES:
        return write_pages(value, ascii_only=ascii_only)
    if column.kind == VERBATIM:
        return verbatim(value)
    return escape(value, ascii_only=ascii_only)


def _date_fields(name: str, date: Date | None, ascii_only: bool, *, biblatex: bool) -> list[tuple[str, str]]:
    if date is None:
        return []
    if name == "urldate":
        written = edtf(date) or escape(date.literal or date.printed or "", ascii_only=ascii_only)
        return [(name, written)] if written else []
    fields = biblatex_date(date) if biblatex else bibtex_date(date)
    rows = [(key, value if date.parts else escape(value, ascii_only=ascii_only)) for key, value in fields.items()]
    if original := original_year(date):
        rows.append(("origdate", str(original)))
    return [*rows, (YEAR_LETTER, date.suffix)] if date.suffix else rows
