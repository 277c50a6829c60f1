"""Where labelled reference strings come from, and a parser's answers to them."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.refparse_values import NOTHING, Labelled, Predicted, labelled, listed, predicted, tagged
from citecheck.errors import ConfigError
from citecheck.export.csl_json import csl
from citecheck.extract.references import parse
from citecheck.extract.references.parsing.tagged import read_tagged

ROOT = Path(__file__).parent.parent
TAGGED = ROOT / "tests" / "gold" / "references"
MIXED = "linkedbooks"  # a source that segments otherwise than others; see `refparse_score.lenient`
_PEOPLE = ("author", "editor", "translator")
_TEXTS = (
    "type",
    "title",
    "container-title",
    "collection-title",
    "event-title",
    "original-title",
    "publisher",
    "publisher-place",
    "genre",
    "note",
    "DOI",
    "URL",
)
_NUMBERS = ("id", "volume", "issue", "page", "number", "edition")
_PARTS = ("family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle")


class PredictionError(Exception):
    """A prediction file that does not answer the gold."""


class GoldError(Exception):
    """A file of labelled strings that is none."""


def default_gold(data: Path | None) -> list[Path]:
    """The project's own examples, the strings to measure on, and the documents with gold, as far as they are there."""
    found = sorted(TAGGED.glob("*.txt"))
    if data:
        found += sorted((data / "refparse" / "dev").glob("*.jsonl"))
        found += [folder for folder in (data / "linking",) if folder.is_dir()]
    return found


def unread_gold() -> list[Path]:
    """Examples of which only the figures are known: nobody looks at how one of them is read."""
    return sorted((TAGGED / "blind" / "unread").glob("*.txt"))


def read_gold(path: Path) -> list[Labelled]:
    """A file of JSON lines, one of tagged strings, or a folder of documents with gold. Raises `GoldError`, with the line, and where there is none."""
    try:
        found = list(_listed(path) if path.is_dir() else _tagged(path) if path.suffix == ".txt" else _rows(path))
    except (OSError, UnicodeDecodeError) as error:
        raise GoldError(f"{path}: {error}") from error
    if not found:
        raise GoldError(f"{path}: no labelled references")
    return found


def _tagged(path: Path) -> Iterator[Labelled]:
    with path.open(encoding="utf-8") as lines:
        try:
            yield from (tagged(example, f"{path.stem}-{number}") for number, example in enumerate(read_tagged(lines, str(path)), 1))
        except ConfigError as error:
            raise GoldError(str(error)) from error


def _rows(path: Path) -> Iterator[Labelled]:
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                with _placed_at(f"{path}:{number}", "an object with id, raw and fields"):
                    yield labelled(json.loads(line))


def _listed(folder: Path) -> Iterator[Labelled]:
    for path in sorted(folder.rglob("*.gold.json")):
        with _placed_at(str(path), 'an object with "entries", each with id, raw and fields'):
            for entry in json.loads(path.read_text(encoding="utf-8"))["entries"]:
                if any(entry["fields"].get(name) for name in ("authors", "title", "year")):
                    yield listed(entry)


@contextmanager
def _placed_at(where: str, wanted: str) -> Iterator[None]:
    """What JSON or its shape lacks, as a `GoldError` with its place."""
    try:
        yield
    except json.JSONDecodeError as error:
        raise GoldError(f"{where}: no JSON: {error.msg}, column {error.colno}") from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise GoldError(f"{where}: no labelled reference, which is {wanted} ({type(error).__name__}: {error})") from error


def parsed(gold: Sequence[Labelled], *, emphasis: bool = True) -> list[Predicted]:
    """What the parser says of each."""
    found = []
    for row in gold:
        answer = parse(row.text, row.emphasis if emphasis else ())
        found.append(predicted(csl(answer.item, row.id) | {"custom": {"confidence": answer.confidence}}))
    return found


def read_predictions(path: Path, gold: Sequence[Labelled]) -> list[Predicted]:
    """CSL-JSON, an item a line or an array. An item's ``id`` is the number of the line that it answers, or the id of the gold; without either its place counts."""
    items = _items(path)
    if not items:
        raise PredictionError(f"{path}: no items, for {len(gold)} references")
    rows = [_checked(row, where) for where, row in items]
    known = {row.id: number for number, row in enumerate(gold)} | {str(number): number - 1 for number in range(1, len(gold) + 1)}
    unknown = [(where, row["id"]) for (where, _), row in zip(items, rows, strict=True) if "id" in row and str(row["id"]) not in known]
    named = not unknown and all("id" in row for row in rows)
    if unknown and len(unknown) < len(rows):
        where, name = unknown[0]
        raise PredictionError(
            f"{where}: {name!r} is neither a line's number nor an id of the gold, as those of other items are ({len(unknown)} such)"
        )
    if not named and not unknown and any("id" in row for row in rows):
        raise PredictionError(f"{path}: some items have an id and some have none")
    if not named and len(rows) != len(gold):
        raise PredictionError(f"{path}: {len(rows)} items for {len(gold)} references, and their ids are not numbers of lines")
    if unknown:
        print(f"{path}: no id is a line's number or one of the gold: the items are taken in their order", file=sys.stderr)
    return _placed(rows, [known[str(row["id"])] for row in rows] if named else list(range(len(rows))), len(gold))


def _checked(row: object, where: str) -> Mapping[str, Any]:
    """An item. Raises `PredictionError` with its place where it is no CSL-JSON."""
    if not isinstance(row, dict):
        raise PredictionError(f"{where}: an item must be an object")
    if not all(_named(row.get(name) or []) for name in _PEOPLE):
        raise PredictionError(f"{where}: authors, editors and translators must be lists of names, which are texts")
    if wrong := [name for name in _TEXTS if not isinstance(row.get(name) or "", str)]:
        raise PredictionError(f"{where}: {', '.join(wrong)} must be text")
    if wrong := [name for name in _NUMBERS if isinstance(row.get(name), bool) or not isinstance(row.get(name) or "", str | int | float)]:
        raise PredictionError(f"{where}: {', '.join(wrong)} must be text or a number")
    if not _dated(row.get("issued") or {}):
        raise PredictionError(f"{where}: issued must be an object with literal, raw, or date-parts that are numbers")
    custom = row.get("custom") or {}
    if not isinstance(custom, dict):
        raise PredictionError(f"{where}: custom must be an object")
    sure = custom.get("confidence")
    if sure is not None and (isinstance(sure, bool) or not isinstance(sure, int | float) or not 0 <= sure <= 1):
        raise PredictionError(f"{where}: confidence must be a number from 0 to 1")
    return row


def _items(path: Path) -> list[tuple[str, object]]:
    """What the file holds, each with its place. Raises `PredictionError`, with the line."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise PredictionError(f"{path}: {error}") from error
    if text.lstrip().startswith("["):
        found = _read(text, str(path))
        return [(f"{path}: item {number}", row) for number, row in enumerate(found if isinstance(found, list) else [], 1)]
    lines = ((f"{path}:{number}", line) for number, line in enumerate(text.split("\n"), 1) if line.strip())
    return [(where, _read(line, where)) for where, line in lines]


def _read(text: str, where: str) -> object:
    try:
        return json.loads(text, parse_constant=_refused)
    except json.JSONDecodeError as error:
        place = f"{where}:{error.lineno}" if text.lstrip().startswith("[") else where
        raise PredictionError(f"{place}: no CSL-JSON, an item a line or an array: {error.msg}, column {error.colno}") from error
    except ValueError as error:
        raise PredictionError(f"{where}: no CSL-JSON, an item a line or an array: {error}") from error


def _refused(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def _named(people: object) -> bool:
    return isinstance(people, list) and all(
        isinstance(person, dict) and all(isinstance(person.get(part) or "", str) for part in _PARTS) for person in people
    )


def _dated(issued: object) -> bool:
    """Whether it is a date of CSL, whose numbers may be written as text."""
    if not isinstance(issued, dict):
        return False
    if not all(isinstance(issued.get(name) or "", str) for name in ("literal", "raw")):
        return False
    dates = issued.get("date-parts") or []
    return isinstance(dates, list) and all(
        isinstance(date, list) and all(str(part).lstrip("-").isdecimal() for part in date) for date in dates
    )


def _placed(rows: Sequence[Mapping[str, Any]], places: Sequence[int], size: int) -> list[Predicted]:
    found = [NOTHING] * size
    if missing := size - len(set(places)):
        print(f"{missing} of {size} references have no prediction, and count as read as nothing", file=sys.stderr)
    if surplus := len(places) - len(set(places)):
        print(f"{surplus} predictions answer a reference that another answers, and the last counts", file=sys.stderr)
    for place, row in zip(places, rows, strict=True):
        found[place] = predicted(row)
    return found
