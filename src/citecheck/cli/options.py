"""Options that mean the same everywhere, and what they come to."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from io import TextIOWrapper
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from citecheck.cli.waiting import regular
from citecheck.errors import ConfigError, ReadError
from citecheck.model import Source
from citecheck.readers.entry import load as load_source
from citecheck.readers.entry import whole
from citecheck.resolve import ResolveSettings
from citecheck.resolve.settings import OPENALEX_KEY, check_resolvers
from citecheck.settings import FAIL_ON, Reading, Settings, parse_lines
from citecheck.settings import load as load_settings

if TYPE_CHECKING:
    pass

Command = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Common:
    """The settings in force and the way to say things."""

    settings: Settings
    output: str | None
    quiet: bool
    verbose: bool
    color: bool | None
    strict: bool
    config: Path | None = None

    @property
    def colored(self) -> bool:
        """Whether standard output shows colours: not when it is no terminal, with --no-color, NO_COLOR or an output file."""
        if self.color is not None or self.output not in (None, "-"):
            return bool(self.color)
        return sys.stdout.isatty() and "NO_COLOR" not in os.environ

    def say(self, message: str) -> None:
        """A remark to standard error, unless --quiet."""
        if not self.quiet:
            click.echo(message, err=True)

    def write(self, text: str) -> None:
        """The result: to --output, whole or not at all, or to standard output."""
        if self.output in (None, "-"):
            click.echo(text, nl=not text.endswith("\n"), color=self.colored)
            return
        from citecheck.corpus.files import write_text

        write_text(Path(self.output), text if text.endswith("\n") else text + "\n")

    @contextmanager
    def stream(self) -> Iterator[IO[str]]:
        """Where results are written as soon as they are decided: to --output, which is changed when all of them are there and not before, or to standard output."""
        self.writable()
        if self.output in (None, "-"):
            with click.open_file("-", "w", encoding="utf-8") as out:
                yield out
            return
        from citecheck.corpus.files import written

        with written(Path(self.output)) as file, TextIOWrapper(file, encoding="utf-8", errors="backslashreplace") as out:
            yield out

    def writable(self, option: str = "--output") -> None:
        """Raises `ConfigError` where ``option`` names no place for a file, so that no work is done for nothing."""
        if self.output in (None, "-"):
            return
        file, where = Path(self.output), f"{option} {self.output}"
        if file.is_dir():
            raise ConfigError("this is a directory, not a file", where=where, remedy="name a file in it")
        if not file.parent.is_dir():
            raise ConfigError(
                f"there is no folder {file.parent}", where=where, remedy=f"make it first (mkdir -p {file.parent}), or name another"
            )
        if not os.access(file if file.exists() else file.parent, os.W_OK):
            raise ConfigError("this file may not be written", where=where, remedy="name another, or ask for write permission")

    def spare(self, inputs: Iterable[object], option: str = "--output") -> None:
        """Raises `ConfigError` where ``option`` names one of ``inputs`` (open files, or paths), whatever name it goes by."""
        if self.output in (None, "-"):
            return
        there = regular(self.output)
        if there is not None and any(here is not None and os.path.samestat(here, there) for here in map(regular, inputs)):
            raise ConfigError(
                "this would overwrite the input",
                where=f"{option} {self.output}",
                remedy="name another file, and move it when it is written",
            )


def without_effect(*names: str) -> Callable[[click.Command], click.Command]:
    """Options that a command accepts, because they mean the same everywhere, and does not show, because nothing comes of them there."""

    def hidden(command: click.Command) -> click.Command:
        for option in command.params:
            if isinstance(option, click.Option) and set(option.opts) & set(names):
                option.hidden = True
        return command

    return hidden


class Input(click.File):
    """A file to read, opened; what cannot be is told as it is of documents."""

    def __init__(self, otherwise: str = "") -> None:
        super().__init__("rb")
        self.otherwise = otherwise  # what else may have been meant

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The open file. Raises `ReadError`."""
        if isinstance(value, str) and value != "-":
            if not value:
                raise ReadError("the name of the file is empty", remedy="name a file, or - for standard input")
            if Path(value).is_dir():
                raise ReadError("this is a directory, not a file", where=value, remedy="name a file in it")
            if not Path(value).exists():
                raise ReadError("there is no such file", where=value, remedy=f"check the path and its spelling{self.otherwise}")
        return super().convert(value, param, ctx)


def common(command: Command) -> Command:
    """--config, --output, --quiet, --verbose, --no-color, --offline, --mailto, --index, --resolvers, --select, --ignore, --fail-on, --strict-resolution."""

    @click.option(
        "--config",
        "config",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Settings file instead of the one found upwards from here.",
    )
    @click.option("--output", "-o", metavar="FILE", help="Write the result to FILE instead of standard output ('-').")
    @click.option("--offline", is_flag=True, default=None, help="Look nothing up: not one packet leaves.")
    @click.option("--mailto", metavar="ADDRESS", help="Your e-mail, for Crossref's polite pool.")
    @click.option(
        "--index", "index", metavar="DIR", help="Crossref records on this disk (citecheck index build), asked before the network."
    )
    @click.option(
        "--resolvers",
        "resolvers",
        metavar="NAMES",
        help="Who is asked, in order: crossref, datacite, openalex, open-library; comma-separated.",
    )
    @click.option(
        "--select", "selected", multiple=True, metavar="CODES", help="Only these rules: codes, prefixes (CC1) or names, comma-separated."
    )
    @click.option("--ignore", "ignored", multiple=True, metavar="CODES", help="Without these rules.")
    @click.option("--fail-on", type=click.Choice(FAIL_ON), help="Exit 1 from this severity on (default: error).")
    @click.option("--strict-resolution", "strict", is_flag=True, help="Exit 3 when something could not be looked up.")
    @click.option("--quiet", "-q", is_flag=True, help="Only the result and errors.")
    @click.option("--verbose", "-v", is_flag=True, help="Every finding in full, and where each entry was looked up.")
    @click.option("--no-color", is_flag=True, help="No colours.")
    @functools.wraps(command)
    def wrapped(**values: Any) -> Any:
        return command(_taken_from(values), **values)

    return wrapped


def _taken_from(values: dict[str, Any]) -> Common:
    """What `common` reads, taken out of the values of a command's options. Raises `ConfigError`."""
    config = values.pop("config")
    settings = load_settings(config)
    overrides: dict[str, Any] = {}
    for name in ("offline", "mailto", "index", "fail_on"):
        given = values.pop(name)
        if given is not None:
            overrides[name] = given
    if (given := values.pop("resolvers")) is not None:
        overrides["resolvers"] = _codes([given])
        check_resolvers(overrides["resolvers"], "--resolvers")
    for name, key in (("selected", "select"), ("ignored", "ignore")):
        if given := _codes(values.pop(name)):
            overrides[key] = given
    quiet, verbose, plain = values.pop("quiet"), values.pop("verbose"), values.pop("no_color")
    return Common(
        replace(settings, **overrides), values.pop("output"), quiet, verbose, False if plain else None, values.pop("strict"), config
    )


encoded = click.option("--encoding", metavar="NAME", help="Decode with this encoding.")


def reading(command: Command) -> Command:
    """--from, --encoding, --list, --bib, --overrides: where citecheck errs in reading, and what else it reads."""

    @click.option("--from", "format_name", metavar="FORMAT", help="Read as this format (markdown, text) whatever the name says.")
    @encoded
    @click.option("--list", "lines", metavar="LINES", help="Where the reference list stands, e.g. 870-1290, when citecheck errs.")
    @click.option(
        "--bib",
        "files",
        multiple=True,
        metavar="FILE",
        help="The bibliography (.bib, CSL-JSON) that the document cites from; may be repeated.",
    )
    @click.option("--overrides", metavar="FILE", help="Your corrections; refs/<stem>.overrides.toml for a document of the corpus.")
    @functools.wraps(command)
    def wrapped(common: Common, **values: Any) -> Any:
        lines = values.pop("lines")
        place = parse_lines(lines, "--list") if lines else None
        given = Reading(values.pop("format_name"), values.pop("encoding"), place, values.pop("files"), values.pop("overrides"))
        return command(common, reading=given, **values)

    return wrapped


def _codes(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(code.strip() for value in values for code in value.split(",") if code.strip())


def source_of(document: str, settings: Settings) -> Source:
    """The bytes of DOCUMENT (``-`` is standard input) under their name relative to the project. Raises `ReadError`."""
    if document == "-":
        return Source("stdin", whole(sys.stdin.buffer, "stdin"), ".")
    path = Path(document)
    place = path.resolve()
    inside = place.is_relative_to(settings.root)
    return load_source(path, name=place.relative_to(settings.root).as_posix() if inside else document)


def reading_of(source: Source, given: Reading, settings: Settings) -> Reading:
    """What the command line says of reading; where it is silent, what the settings say of this document."""
    return read_as(source.name, given, settings)


def read_as(name: str, given: Reading, settings: Settings) -> Reading:
    """The same, of a document by its name relative to the root."""
    known = settings.reading_of(name)
    return Reading(
        given.format or known.format,
        given.encoding or known.encoding,
        given.list or known.list,
        given.bib or known.bib,
        given.overrides or known.overrides,
    )


def resolving_of(settings: Settings, *, offline: bool | None = None) -> ResolveSettings:
    """How to look up under the settings in force. ``offline`` is said by a command that looks nothing up, not by a user, who may still have an index."""
    return ResolveSettings(
        offline=settings.offline if offline is None else offline,
        mailto=settings.mailto,
        cache_path=settings.cache,
        pace_path=_pace() if settings.cache else None,
        cache_bytes=settings.cache_megabytes * 1_000_000,
        keep=timedelta(days=settings.cache_days),
        keep_missing=timedelta(days=settings.cache_missing_days),
        index=None if offline else settings.index,
        patience=settings.patience,
        resolvers=settings.resolvers,
        openalex_key=os.environ.get(OPENALEX_KEY) or None,
    )


def _pace() -> str:
    """Wherever a project keeps its cache, a machine keeps one pace."""
    from platformdirs import user_cache_path

    return str(user_cache_path("citecheck") / "pace.sqlite")
