"""Settings: one frozen value, read from ``[tool.citecheck]`` of pyproject.toml or from citecheck.toml, handed on as an argument."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from difflib import get_close_matches
from pathlib import Path, PurePath
from typing import Any

from citecheck.errors import ConfigError, OverridesError
from citecheck.resolve.settings import DEFAULT, check_resolvers
from citecheck.text.file_names import printable

FAIL_ON = ("error", "warning", "note", "never")
FILES = ("citecheck.toml", "pyproject.toml")
_NUMBERS = {"cache_days": 30, "cache_missing_days": 1, "cache_megabytes": 500, "patience": 120}  # settings that are numbers -> an example
_MOST = 1_000_000
_LISTS = {  # settings that are lists of strings -> an example
    "documents": '["texts/*.md"]',
    "select": '["CC1"]',
    "ignore": '["CC302"]',
    "resolvers": '["index", "crossref", "datacite"]',
}


@dataclass(frozen=True, slots=True)
class Reading:
    """How a document is to be read where citecheck errs: ``format`` (--from), ``encoding``, ``list`` (first and last line of the list).

    ``bib``: paths of the bibliography files that it is read with (--bib); they take the place of those that its metadata name.
    ``overrides``: the path of a person's corrections.
    """

    format: str | None = None
    encoding: str | None = None
    list: tuple[int, int] | None = None
    bib: tuple[str, ...] = ()
    overrides: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """What a project may set. ``root`` is the folder of the settings file: patterns and names are relative to it."""

    root: Path
    documents: tuple[str, ...] = ()
    refs: str = "refs"
    reports: str = "reports"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str = "error"
    offline: bool = False
    mailto: str | None = None
    bib: tuple[str, ...] = ()
    model: str | None = None
    index: str | None = None
    resolvers: tuple[str, ...] = DEFAULT
    cache: str | None = None
    cache_days: int = 30
    cache_missing_days: int = 1
    cache_megabytes: int = 500
    patience: int = 20
    reading: Mapping[str, Reading] | None = None

    def name_of(self, path: str | Path) -> str:
        """How a file that is read with a document is called: relative to the root, wherever it lies."""
        return printable(self.raw_name_of(path))

    def raw_name_of(self, path: str | Path) -> str:
        """The same as the system has it: bytes that are no UTF-8 are lone surrogates."""
        return PurePath(os.path.relpath(Path(path).resolve(), self.root)).as_posix()

    def reading_of(self, name: str) -> Reading:
        """How the document of this name (relative to the root) is to be read."""
        row = (self.reading or {}).get(name, Reading())
        return replace(row, bib=row.bib or self.bib, overrides=self.overrides_of(name))

    def overrides_of(self, name: str) -> str | None:
        """The path of refs/<stem>.overrides.toml of a document of the corpus, where there is one. Raises `OverridesError` for what is no file."""
        file = f"{PurePath(name).stem}.overrides.toml"
        path = self.root / self.refs / file
        if not os.path.lexists(path) or not any(_matches(self.root, pattern, self.root / name) for pattern in self.documents):
            return None
        if odd := irregular(path):
            where = (PurePath(self.refs) / file).as_posix()
            raise OverridesError(f"is {odd}", where=where, remedy="put your corrections into a file of this name, or remove it")
        return str(path)


def irregular(path: Path) -> str | None:
    """What stands in the place of a file and is none, in words; None for a file, and where nothing stands."""
    if path.is_file() or not os.path.lexists(path):
        return None
    if path.is_dir():
        return "a directory, not a file"
    return "a pipe or a device, not a file" if path.exists() else "a link that leads nowhere"


def _matches(root: Path, pattern: str, path: Path) -> bool:
    """Whether a pattern of the settings names ``path``; one that is no pattern is told where the corpus is looked for."""
    try:
        return any(found == path for found in root.glob(pattern))
    except (ValueError, NotImplementedError):
        return False


def find(start: Path) -> Path | None:
    """The settings file in force in folder ``start``: the nearest citecheck.toml, or pyproject.toml with a ``[tool.citecheck]`` table, upwards."""
    for folder in (start, *start.parents):
        for name in FILES:
            path = folder / name
            if path.is_file() and (name == "citecheck.toml" or "citecheck" in _tool(_parse(path), path)):
                return path
    return None


def load(path: Path | None = None, *, start: Path | None = None) -> Settings:
    """The settings of ``path``, or of the file found from ``start`` (the working folder) upwards; defaults when there is none.

    Raises `ConfigError` naming file and key for a file that is missing or malformed, an unknown key or a value of the wrong type.
    """
    here = (start or Path.cwd()).resolve()
    if path is None:
        path = find(here)
        if path is None:
            return Settings(root=here)
    if not path.is_file():
        raise ConfigError("there is no such settings file", where=str(path), remedy="name one with --config FILE")
    data = _parse(path)
    table = _tool(data, path).get("citecheck", {}) if path.name == "pyproject.toml" or "tool" in data else data
    return _settings(_table(table, path, "tool.citecheck"), path)


def parse_lines(value: str, where: str | None = None) -> tuple[int, int]:
    """``"870-1290"`` to (870, 1290); raises `ConfigError` for anything else."""
    first, dash, last = value.replace("–", "-").partition("-")
    try:
        lines = (int(first), int(last if dash else first))
    except ValueError:
        lines = (0, 0)
    if not 1 <= lines[0] <= lines[1]:
        raise ConfigError(f'"{value}" does not name lines', where=where, remedy="write first and last line, for example --list 870-1290")
    return lines


def _parse(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"not valid TOML: {error}", where=str(path), remedy="mend the file") from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"cannot be read: {error}", where=str(path), remedy="check its permissions and that it is UTF-8") from error


def _tool(data: Mapping[str, object], path: Path) -> Mapping[str, object]:
    return _table(data.get("tool", {}), path, "tool")


def _table(value: object, path: Path, key: str) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise ConfigError(f"{key} must be a table", where=str(path), remedy=f"write it as [{key}]")
    return value


def _settings(table: Mapping[str, object], path: Path) -> Settings:
    known = {field.name.replace("_", "-"): field.name for field in fields(Settings) if field.name != "root"}
    values: dict[str, Any] = {}
    for key, value in table.items():
        name = known.get(key.replace("_", "-"))
        if name is None:
            near = get_close_matches(key, known, 1)
            hint = f'did you mean "{near[0]}"?' if near else f"known keys: {', '.join(sorted(known))}"
            raise ConfigError(f'unknown key "{key}"', where=str(path), remedy=hint)
        values[name] = _value(name, value, path)
    return Settings(root=path.resolve().parent, **values)


def _value(name: str, value: object, path: Path) -> object:
    if name == "reading":
        return {key: _reading(_table(row, path, f"reading.{key}"), path, key) for key, row in _table(value, path, name).items()}
    if name == "bib":
        return _files(value, path, "bib")
    if name in _LISTS:
        if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
            raise ConfigError(f"{name} must be a list of strings", where=str(path), remedy=f"for example {name} = {_LISTS[name]}")
        if name == "resolvers":
            check_resolvers(value, str(path))
        return tuple(value)
    if name == "offline":
        if not isinstance(value, bool):
            raise ConfigError("offline must be true or false", where=str(path))
        return value
    if name in _NUMBERS:
        return _number(name, value, path)
    if not isinstance(value, str):
        raise ConfigError(f"{name} must be a string", where=str(path))
    if name in ("model", "index", "cache"):
        return str(path.resolve().parent / value)
    if name == "fail_on" and value not in FAIL_ON:
        raise ConfigError(f'fail-on cannot be "{value}"', where=str(path), remedy=f"one of {', '.join(FAIL_ON)}")
    return value


def _number(name: str, value: object, path: Path) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MOST:
        key = name.replace("_", "-")
        raise ConfigError(
            f"{key} must be a whole number from 0 to {_MOST}", where=str(path), remedy=f"for example {key} = {_NUMBERS[name]}"
        )
    return value


def _reading(table: Mapping[str, object], path: Path, key: str) -> Reading:
    unknown = set(table) - {"from", "encoding", "list", "bib"}
    texts = {name: value for name, value in table.items() if name != "bib"}
    if unknown or not all(isinstance(value, str) for value in texts.values()):
        raise ConfigError(
            f'reading."{key}" takes from, encoding, list and bib, each a string', where=str(path), remedy='for example list = "870-1290"'
        )
    text = {name: str(value) for name, value in texts.items()}
    lines = parse_lines(text["list"], str(path)) if "list" in text else None
    return Reading(text.get("from"), text.get("encoding"), lines, _files(table.get("bib", ()), path, f'reading."{key}".bib'))


def _files(value: object, path: Path, key: str) -> tuple[str, ...]:
    """Paths, which the settings give relative to their own folder: one, or a list of them."""
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list | tuple) or not all(isinstance(name, str) for name in names):
        raise ConfigError(f"{key} must be a path or a list of paths", where=str(path), remedy='for example bib = "refs.bib"')
    return tuple(str(path.resolve().parent / name) for name in names)
