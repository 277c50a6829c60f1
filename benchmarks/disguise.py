"""The same document about something else: ``python -m benchmarks.disguise DOCUMENT OUT_DIR [--seed N]``

Writes a copy of a document of ``tests/gold`` in which every name, every content word of a title (of serials, publishers and places too), every
year and every month is replaced, in the whole text, consistently; and its gold, which stays valid. What finds the citations of one must find
those of the other: nothing may fit a seed only.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.disguise_words import STRUCTURE
from benchmarks.replacements import Dictionary, Vocabulary, dictionary

GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold"
Row = dict[str, Any]

_TOKEN = re.compile(
    r"(?P<url>(?:https?://|www\.)[^\s\])>]+)"
    r"|(?P<year>(?<!\d)(?:1[5-9]|20)\d\d(?!\d))(?P<tail>\s?[-–/]\s?\d\d(?!\d))?"
    r"|(?P<word>[^\W\d_]+)"
)
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_INITIAL = re.compile(r"[A-Z](?![a-z])")
_WORD = re.compile(r"[^\W\d_]+")
_ROMAN = re.compile(r"[ivxlc]{1,8}")
_DAY_BEFORE = re.compile(r"\d(?:st|nd|rd|th)?(?:</sup>)?\s$")


@dataclass(frozen=True, slots=True)
class Disguise:
    """A dictionary at work. ``lower_names`` are names that the document prints without a capital."""

    book: Dictionary
    lower_names: frozenset[str] = field(default_factory=frozenset)

    def text(self, text: str) -> str:
        """``text`` with everything replaced but initials."""
        return splice(text, list(self.edits(text)))

    def edits(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Each replacement with its place, in order."""
        for token in _TOKEN.finditer(text):
            kind = token.lastgroup
            if kind == "word":
                new = self.word(token["word"], text, token.start())
            elif kind == "url":
                new = _YEAR.sub(lambda year: self.year(year[0]), token["url"])
            else:
                new = self.year(token["year"]) + self.tail(token["year"], token["tail"] or "")
            if new != token[0]:
                yield token.start(), token.end(), new

    def year(self, year: str) -> str:
        """A year, moved."""
        return str(int(year) + self.book.years)

    def tail(self, year: str, tail: str) -> str:
        """The second year of a range, "1992-93", moved as well; other numbers ("1992-10") stay."""
        if not tail or not 0 < (int(tail[-2:]) - int(year)) % 100 <= 15:
            return tail
        return f"{tail[:-2]}{(int(tail[-2:]) + self.book.years) % 100:02d}"

    def word(self, word: str, text: str = "", at: int = 0) -> str:
        """A word in its new form, with the capitals it had."""
        key = word.lower()
        if key in self.book.months and (word[0].isupper() or key == "august" or _DAY_BEFORE.search(text, max(0, at - 12), at)):
            return _shaped(self.book.months[key], word)
        if key in self.book.names and (word[0].isupper() or word in self.lower_names):
            return _shaped(self.book.names[key], word)
        return _shaped(self.book.words.get(key, key), word) if key in self.book.words else word

    def given(self, given: str) -> str:
        """A given name, its initials too."""
        letters = [(one.start(), one.end(), self.book.initials[one[0]]) for one in _INITIAL.finditer(given)]
        return splice(given, merged(letters, list(self.edits(given))))


def _shaped(new: str, old: str) -> str:
    if old.isupper() and len(old) > 1:
        return new.upper()
    return new[0].upper() + new[1:] if old[0].isupper() else new


def splice(text: str, edits: list[tuple[int, int, str]]) -> str:
    """``text`` with each stretch replaced."""
    pieces, last = [], 0
    for start, end, new in edits:
        pieces += [text[last:start], new]
        last = end
    return "".join([*pieces, text[last:]])


def merged(first: list[tuple[int, int, str]], then: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Both, in order; where they meet, the ``first``."""
    taken = {place for start, end, _ in first for place in range(start, end)}
    return sorted([*first, *(edit for edit in then if not taken & set(range(edit[0], edit[1])))])


def disguised(source: str, gold: Row, seed: int) -> tuple[str, Row]:
    """The other document and its gold."""
    disguise = Disguise(dictionary(vocabulary(source, gold), seed), frozenset(_lower_names(gold)))
    edits = merged(list(_initials(gold, disguise.book.initials)), list(disguise.edits(source)))
    new = splice(source, edits)
    ends = [end for _, end, _ in edits]
    gains = [0]
    for start, end, text in edits:
        gains.append(gains[-1] + len(text) - (end - start))

    def moved(place: int) -> int:
        return place + gains[bisect_right(ends, place)]

    return new, _regilded(gold, new, disguise, moved)


def vocabulary(source: str, gold: Row) -> Vocabulary:
    """Which words of a document carry names, and which titles."""
    people = [name for entry in gold["entries"] for role in ("author", "editor") for name in entry["item"].get(role, ())]
    persons = [name for row in gold["citations"] for name in (*row["families"], *(row["secondary"] or ())) if not _corporate(name)]
    families = {word for name in people for word in _content(name.get("family", ""))} | {
        word for name in persons for word in _content(name)
    }
    givens = {word for name in people for word in _content(name.get("given", ""))}
    listed = [entry["text"] for entry in gold["entries"]]
    given_in_notes = [row["text"] for row in gold["citations"] if row["kind"] in ("note", "title")]
    titles = {word for text in (*listed, *given_in_notes) for word in _content(_without_urls(text))}
    written = _WORD.findall(source)
    everything = frozenset(word.lower() for word in written)
    proper = everything - {word for word in written if word[0].islower()}
    return Vocabulary(frozenset(families), frozenset(givens), frozenset(titles), proper, everything)


def _corporate(name: str) -> bool:
    return any(word.lower() in STRUCTURE for word in _WORD.findall(name))


def _without_urls(text: str) -> str:
    return _TOKEN.sub(lambda token: " " if token["url"] else token[0], text)


def _content(text: str) -> Iterator[str]:
    for word in _WORD.findall(text):
        key = word.lower()
        if len(key) > 1 and key not in STRUCTURE and not _ROMAN.fullmatch(key) and not (word.isupper() and len(word) < 5):
            yield key


def _lower_names(gold: Row) -> Iterator[str]:
    for entry in gold["entries"]:
        for role in ("author", "editor"):
            for name in entry["item"].get(role, ()):
                yield from (word for word in _WORD.findall(name.get("given", "")) if word.islower() and len(word) > 1)


def _initials(gold: Row, letters: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """The initials of the authors and editors of the list, where they stand."""
    places: set[int] = set()
    for entry in gold["entries"]:
        for role in ("author", "editor"):
            for name in entry["item"].get(role, ()):
                for part in (
                    name.get("given", ""),
                    *(text for text in (name.get("family", ""), name.get("literal", "")) if text.isupper()),
                ):
                    at = entry["text"].find(part) if part else -1
                    places.update(entry["start"] + at + one.start() for one in _INITIAL.finditer(part) if at >= 0)
        for place in sorted(places):
            yield place, place + 1, letters[entry["text"][place - entry["start"]]]
        places.clear()


def _regilded(gold: Row, source: str, disguise: Disguise, moved: Callable[[int], int]) -> Row:
    citations = [_citation(row, source, disguise, moved) for row in gold["citations"]]
    marks = [{**row, **_placed(row, source, moved)} for row in gold["marks"]]
    entries = [
        {
            **row,
            **_placed(row, source, moved),
            "section": disguise.text(row["section"]),
            "item": _item(row["item"], disguise),
            **(
                {"also": {key: [_field(key, value, disguise) for value in values] for key, values in row["also"].items()}}
                if "also" in row
                else {}
            ),
        }
        for row in gold["entries"]
    ]
    faults = [{**row, "note": disguise.text(row["note"])} for row in gold["faults"]]
    document = {**gold["document"], "sha256": hashlib.sha256(source.encode()).hexdigest(), "characters": len(source)}
    return {**gold, "document": document, "citations": citations, "marks": marks, "entries": entries, "faults": faults}


def _placed(row: Row, source: str, moved: Callable[[int], int]) -> Row:
    start, end = moved(row["start"]), moved(row["end"])
    return {"start": start, "end": end, "text": source[start:end]}


def _citation(row: Row, source: str, disguise: Disguise, moved: Callable[[int], int]) -> Row:
    parts = [[moved(start), moved(end)] for start, end in row["parts"]]
    new = {**row, "start": parts[0][0], "end": parts[-1][1], "parts": parts, "text": " ".join(source[start:end] for start, end in parts)}
    for key in ("families", "secondary"):
        new[key] = [disguise.text(name) for name in row[key]] if row[key] is not None else None
    for key in ("year", "title"):
        new[key] = disguise.text(row[key]) if row[key] else row[key]
    if row["locator"]:
        new["locator"] = {**row["locator"], "value": disguise.text(row["locator"]["value"])}
    if "families" in row.get("also", {}):
        new["also"] = {**row["also"], "families": [[disguise.text(name) for name in names] for names in row["also"]["families"]]}
    return new


def _item(item: Row, disguise: Disguise) -> Row:
    return {key: _field(key, value, disguise) for key, value in item.items()}


def _field(key: str, value: object, disguise: Disguise) -> object:
    if isinstance(value, list):
        return [_person(name, disguise) for name in value]
    return disguise.text(value) if isinstance(value, str) and key not in ("type", "suffix", "volume", "issue") else value


def _person(name: Row, disguise: Disguise) -> Row:
    return {
        part: disguise.given(text) if part == "given" or text.isupper() else text if part == "suffix" else disguise.text(text)
        for part, text in name.items()
    }


def write(document: Path, folder: Path, seed: int) -> tuple[Path, Path]:
    """Write the disguised copy of a document and its gold; returns both paths."""
    gold = json.loads((GOLD / f"{document.stem}.gold.json").read_text(encoding="utf-8"))
    source, labels = disguised(document.read_bytes().decode("utf-8"), gold, seed)
    folder.mkdir(parents=True, exist_ok=True)
    copy, copy_gold = folder / document.name, folder / f"{document.stem}.gold.json"
    copy.write_bytes(source.encode())
    copy_gold.write_text(json.dumps(labels, ensure_ascii=False), encoding="utf-8")
    return copy, copy_gold


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("document", type=Path, help="a document that tests/gold has labels for")
    parser.add_argument("folder", type=Path, help="where the copy and its labels go")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other names and years (default: 1)")
    given = parser.parse_args()
    copy, gold = write(given.document, given.folder, given.seed)
    print(f"{copy}\n{gold}\nscore it: python -m benchmarks.seeds --source {copy} --gold {gold}")


if __name__ == "__main__":
    main()
