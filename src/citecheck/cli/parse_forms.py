"""The forms in which `citecheck parse` writes a reference, each on its own, so that it can be written as soon as it is decided."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import count

import click

from citecheck.export import EXPORTS, Entry, Exporter, cite_keys, csl
from citecheck.extract.references.parsing.labels import LABELS
from citecheck.extract.references.parsing.marking import OTHER, marked
from citecheck.extract.references.parsing.model_file import Model
from citecheck.extract.references.parsing.tagged import write_tagged
from citecheck.model import Item
from citecheck.strings import ParsedString

Form = Callable[[int, ParsedString], str]
EXPORTED: dict[str, Exporter] = {row.name: row for row in EXPORTS if row.name != "csl-json"}
FORMS = ("csl-json", *EXPORTED, "labels")
_CONTROL = re.compile(
    r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]"
)  # C0 but the tab, C1, separators of lines, turners of the direction
_json = json.JSONEncoder(ensure_ascii=False).encode
_HUES = ("cyan", "green", "yellow", "blue", "magenta", "bright_cyan", "bright_green", "bright_yellow", "bright_blue", "bright_magenta")


def form_of(name: str, model: Model, *, colored: bool) -> Form:
    """What writes references in the form ``name``."""
    if name == "csl-json":
        return csl_line
    return Labels(model, colored) if name == "labels" else Exported(EXPORTED[name])


def csl_line(number: int, string: ParsedString) -> str:
    """A CSL-JSON item on a line. ``custom`` says how sure it is and what no field accounts for."""
    parsed = string.parsed
    item = csl(parsed.item, str(number))
    known = item.get("custom")
    left = string.leftover or _unread(string)
    item["custom"] = (known if isinstance(known, dict) else {}) | {"confidence": round(parsed.confidence, 4), "leftover": left}
    return f"{_CONTROL.sub(_escaped, _json(item))}\n"  # the same to whoever reads JSON, and nothing to a terminal


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"


def _unread(string: ParsedString) -> str:
    """A string in which nothing could be read, on one line: it is not lost."""
    return _shown(" ".join(string.text.split())) if next(string.parsed.item.present(), None) is None else ""


@dataclass(slots=True)
class Exported:
    """An entry of BibTeX or its like. Its comment, where the form has such, says how sure it is; a key that was given already gets a letter."""

    exporter: Exporter
    given: set[str] = field(default_factory=set)

    def __call__(self, number: int, string: ParsedString) -> str:
        """An entry, and an empty line behind it."""
        if not string.text.strip():
            return self._apart(self.exporter.write([], notes=[f"line {number}: empty"]).strip("\n"))
        item = string.parsed.item
        if unread := _unread(string):
            item = replace(item, note=unread)
        left = f"; left over: {string.leftover}" if string.leftover else ""
        entry = Entry(item, f"line {number}, confidence {string.parsed.confidence:.2f}{left}", self._key(item))
        return self._apart(self.exporter.write([entry]).rstrip("\n"))

    def _apart(self, written: str) -> str:
        """With an empty line behind it."""
        return f"{written}\n\n" if written else ""

    def _key(self, item: Item) -> str:
        base = cite_keys([item])[0]
        letters = (letters for length in count(1) for letters in _letters(length))
        key = base if base not in self.given else next(base + letter for letter in letters if base + letter not in self.given)
        self.given.add(key)
        return key


def _letters(length: int) -> list[str]:
    """b to z, then aa, ab ...: the first of a key has none, so that the second is b."""
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    if length == 1:
        return list(alphabet[1:])
    return [before + letter for before in (_letters(length - 1) if length > 2 else alphabet) for letter in alphabet]


@dataclass(frozen=True, slots=True)
class Labels:
    """The tagged string below a comment that says how sure the parse is: what `--train` reads, when it has been corrected."""

    model: Model
    colored: bool

    def __call__(self, number: int, string: ParsedString) -> str:
        """Two lines."""
        head = f"# {number}: confidence {string.parsed.confidence:.2f}"
        if not string.text.strip():
            return f"# {number}: empty\n"
        tagged = _shown(write_tagged(marked(string.text, string.parsed, self.model, string.emphasis)))
        if tagged.startswith("#"):
            tagged = f" {tagged}"  # at the beginning of a line it would make a comment of it
        if not self.colored:
            return f"{head}\n{tagged}\n"
        return f"{click.style(head, dim=True)}\n{_colored(tagged)}\n"


def _shown(text: str) -> str:
    """Without signs that a terminal would obey, or that would end the line: they are shown as escapes."""
    return _CONTROL.sub(lambda sign: sign[0].encode("unicode_escape").decode("ascii"), text)


def _colored(tagged: str) -> str:
    """Each part in its label's colour; what is left over stands out."""
    for place, label in enumerate(LABELS):
        style = {"fg": "red", "reverse": True} if label == OTHER else {"fg": _HUES[place % len(_HUES)]}
        on, off = click.style("\0", **style).split("\0")
        tagged = tagged.replace(f"<{label}>", f"{on}<{label}>").replace(f"</{label}>", f"</{label}>{off}")
    return tagged
