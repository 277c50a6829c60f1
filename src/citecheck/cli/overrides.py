"""`citecheck overrides`: beginnings of a person's corrections."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePath

import click

from citecheck.cli.options import Common, common, reading, reading_of, source_of, without_effect
from citecheck.cli.tools import tools_of
from citecheck.errors import ConfigError, OverridesError
from citecheck.model import Source, Span
from citecheck.overrides import SCHEMA, fingerprints
from citecheck.overrides.stubs import citation_stub, entry_list, entry_stub, stub_of_unread
from citecheck.pipeline import Extracted, Tools, extract, gather
from citecheck.settings import Reading

_LIST = "what stands in the reference list"


@without_effect("--offline", "--mailto", "--index", "--select", "--ignore", "--fail-on", "--strict-resolution", "--no-color")
@click.command("overrides")
@click.argument("document", metavar="DOCUMENT")
@click.option(
    "--entry", "entries", multiple=True, metavar="LINE|TEXT", help="The entry on this line, or that holds these words; may be repeated."
)
@click.option(
    "--citation", "cited", multiple=True, type=click.IntRange(min=1), metavar="LINE", help="The citations that begin on this line."
)
@common
@reading
def overrides_command(shared: Common, document: str, entries: tuple[str, ...], cited: tuple[int, ...], reading: Reading) -> None:
    """Begin corrections to DOCUMENT: TOML to paste into refs/<stem>.overrides.toml, with the fingerprints of entries and citations.

    Without an option the entries of the list are listed with their digests. What a correction can say: docs/overrides.md.

    \b
    Examples:
      citecheck overrides thesis.md
      citecheck overrides thesis.md --entry 912 --entry "Note on Mud"
      citecheck overrides thesis.md --citation 118 >> refs/thesis.overrides.toml
    """
    source = source_of(document, shared.settings)
    tools = tools_of(shared, offline=True)
    extracted, file = _extracted(source, tools, reading_of(source, reading, shared.settings), shared)
    chosen = [line for words in entries for line in _entries(extracted, words)]
    chosen += [line for number in cited for line in _citations(extracted, tools, number)]
    head = () if file is not None else (f'schema = "{SCHEMA}"', "")
    shared.write("\n".join((*head, *(chosen or entry_list(extracted.document, extracted.listed)))).rstrip("\n"))
    place = file or f"{shared.settings.refs}/{PurePath(source.name).stem}.overrides.toml"
    shared.say(f"citecheck: corrections belong into {place}; docs/overrides.md says what they can be")


def _extracted(source: Source, tools: Tools, place: Reading, shared: Common) -> tuple[Extracted, str | None]:
    """The document with the corrections that there are, or without where they do not fit: they are to be mended, after all."""
    file = shared.settings.name_of(place.overrides) if place.overrides and Path(place.overrides).exists() else None
    if file is None:
        return extract(source, tools, replace(place, overrides=None)), None
    try:
        return extract(source, tools, place), file
    except OverridesError as error:
        shared.say(f"citecheck: notice: read without {file}: {error.message} ({error.where})")
        return extract(source, tools, replace(place, overrides=None)), file


def _entries(extracted: Extracted, words: str) -> Iterator[str]:
    document, references = extracted.document, extracted.listed.references
    found = False
    for index, reference in enumerate(references):
        if _is_meant(extracted, reference.span, words):
            found = True
            yield from entry_stub(document, reference, references[index + 1] if index + 1 < len(references) else None)
            yield ""
    for one in extracted.listed.unread:
        if _is_meant(extracted, one.span, words):
            found = True
            yield from stub_of_unread(document, one.span)
            yield ""
    if not found:
        raise ConfigError(
            f'"{words}" is neither a line of {_LIST} nor in an entry',
            where="--entry",
            remedy="citecheck overrides DOCUMENT lists the entries",
        )


def _is_meant(extracted: Extracted, span: Span, words: str) -> bool:
    document = extracted.document
    if words.isdecimal():
        return document.locate(span).line <= int(words) <= document.line_of(max(span.end - 1, span.start))
    return " ".join(words.lower().split()) in " ".join(document.quote(span).lower().split())


def _citations(extracted: Extracted, tools: Tools, number: int) -> Iterator[str]:
    document = extracted.document
    evidence, _ = gather(extracted, tools)
    names = fingerprints(document, extracted.cited.citations)
    items = [item for item in evidence.items.values() if document.locate(item.span).line == number]
    if not items:
        raise ConfigError(
            f"no citation begins on line {number}", where="--citation", remedy="citecheck extract DOCUMENT lists the citations"
        )
    for item in items:
        yield from citation_stub(document, item, names[item.id], evidence.link_of[item.id], evidence.references)
        yield ""
