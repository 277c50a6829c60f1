"""A gold document while it is being changed: each edit of the text moves every position of the gold."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_BLANK = re.compile(r"\s+")
_PRINTED = re.compile(r"[\[(^⁽]{0,2}(\d{1,4})[\])^⁾]{0,2}[.:]?\s")


@dataclass(slots=True)
class Mark:
    """A stretch of the text that moves with it. An empty one is gone: what it marked was deleted."""

    start: int
    end: int

    def move(self, start: int, end: int, length: int) -> None:
        """``[start, end)`` is replaced by ``length`` characters. What is put in at an edge stays outside."""
        shift = length - (end - start)
        if self.end <= start:
            return
        if self.start >= end:
            self.start, self.end = self.start + shift, self.end + shift
        elif self.start <= start and self.end >= end:
            self.end += shift
        elif self.start >= start and self.end <= end:
            self.start = self.end = start
        elif self.start < start:
            self.end = start
        else:
            self.start, self.end = start + length, self.end + shift


@dataclass(slots=True)
class Citation:
    """A citation of the gold. ``wide`` reaches back to the name where ``mark`` is the year alone."""

    mark: Mark
    wide: Mark | None
    data: dict[str, Any]

    @property
    def entries(self) -> list[str]:
        """The entries that it means."""
        return list(self.data["entry_ids"])


@dataclass(slots=True)
class Entry:
    """An entry of the list."""

    id: str
    mark: Mark
    data: dict[str, Any]

    @property
    def fields(self) -> dict[str, Any]:
        """Its bibliographic fields."""
        fields: dict[str, Any] = self.data.setdefault("fields", {})
        return fields

    @property
    def label(self) -> int | None:
        """Its number, in a numbered list."""
        label = str(self.data.get("label") or "")
        return int(label) if label.isdecimal() else None

    @property
    def people(self) -> list[str]:
        """The family names of its authors, or what stands in their place."""
        return [str(name.get("family") or name.get("literal") or "") for name in self.fields.get("authors") or ()]

    @property
    def year(self) -> str:
        """Its year, if it is a plain one without a letter."""
        year = str(self.fields.get("year") or "")
        return year if len(year) == 4 and year.isdecimal() and not self.fields.get("year_suffix") else ""


@dataclass(slots=True)
class Injection:
    """An error that was put in, with all the places that show it."""

    kind: str
    marks: list[Mark]
    detail: dict[str, Any]


@dataclass(slots=True)
class Draft:
    """Text and gold together. ``busy`` holds the entries and the family names that an error is already about."""

    text: str
    data: dict[str, Any]
    citations: list[Citation] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    open: list[Mark] = field(default_factory=list)
    bibliography: Mark | None = None
    injections: list[Injection] = field(default_factory=list)
    busy: set[str] = field(default_factory=set)
    made: int = 0

    @property
    def style(self) -> str:
        """The citation style, as the folder of the document is named."""
        return str(self.data["style"])

    @property
    def lang(self) -> str:
        """The language, by its first two letters."""
        return str(self.data.get("lang") or "en")[:2]

    @property
    def numbered(self) -> bool:
        """Whether every entry has a number."""
        return bool(self.entries) and all(entry.label is not None for entry in self.entries)

    def marks(self) -> Iterator[Mark]:
        """Every position there is, each once."""
        yield from (citation.mark for citation in self.citations)
        yield from (citation.wide for citation in self.citations if citation.wide)
        yield from (entry.mark for entry in self.entries)
        yield from self.open
        if self.bibliography:
            yield self.bibliography

    def slice(self, mark: Mark) -> str:
        """What a mark marks."""
        return self.text[mark.start : mark.end]

    def replace(self, start: int, end: int, new: str) -> None:
        """Put ``new`` in the place of ``[start, end)``; positions move."""
        self.text = self.text[:start] + new + self.text[end:]
        seen: set[int] = set()
        marked = (mark for injection in self.injections for mark in injection.marks)
        for mark in (*self.marks(), *marked):
            if id(mark) not in seen:
                seen.add(id(mark))
                mark.move(start, end, len(new))

    def widen(self, at: int, new: str) -> None:
        """Put ``new`` behind the character before ``at``, inside of whatever ends there."""
        self.replace(at - 1, at, self.text[at - 1] + new)

    def entry(self, key: str) -> Entry | None:
        """The entry of that id."""
        return next((entry for entry in self.entries if entry.id == key), None)

    def citing(self, key: str) -> list[Citation]:
        """The citations that mean the entry."""
        return [citation for citation in self.citations if key in citation.data["entry_ids"]]

    def claim(self, *entries: Entry) -> None:
        """No other error may be about these entries or their authors."""
        for entry in entries:
            self.busy.add(entry.id)
            self.busy.update(folded(name) for name in entry.people)

    def free(self, entry: Entry) -> bool:
        """Whether no error is about the entry or its authors so far."""
        return entry.id not in self.busy and not any(folded(name) in self.busy for name in entry.people)

    def inject(self, kind: str, marks: Iterable[Mark], **detail: object) -> None:
        """Record an error."""
        self.injections.append(Injection(kind, list(marks), dict(detail)))

    def name(self, stem: str) -> str:
        """A new id."""
        self.made += 1
        return f"__{stem}{self.made}"


def folded(text: str) -> str:
    """Lower case, blanks made one."""
    return _BLANK.sub(" ", text).strip().casefold()


def read(document: Path) -> Draft:
    """A document and its gold, ready to be changed."""
    data = json.loads(document.with_suffix(".gold.json").read_text(encoding="utf-8"))
    draft = Draft(document.read_bytes().decode("utf-8"), data)
    draft.citations = [Citation(Mark(row["start"], row["end"]), _wide(row), row) for row in data["citations"]]
    draft.entries = sorted(
        (Entry(row["id"], Mark(row["start"], row["end"]), row) for row in data["entries"]), key=lambda one: one.mark.start
    )
    _label(draft)
    draft.open = [Mark(start, end) for start, end in data.get("unannotated_candidates", ())]
    draft.bibliography = Mark(*data["bibliography"]) if data.get("bibliography") else None
    for row in data.get("injected", ()):
        draft.injections.append(Injection(row["kind"], [Mark(start, end) for start, end in row["where"]], row.get("detail", {})))
    return draft


def _label(draft: Draft) -> None:
    """Give the entries of a numeric document their printed numbers where the gold leaves them out."""
    printed = [_PRINTED.match(draft.slice(entry.mark)) for entry in draft.entries]
    if draft.style == "numeric" and all(printed) and not any(entry.label for entry in draft.entries):
        for entry, found in zip(draft.entries, printed, strict=True):
            entry.data["label"] = found[1] if found else None


def _wide(row: dict[str, Any]) -> Mark | None:
    return Mark(row["wide_start"], row["wide_end"]) if "wide_start" in row and "wide_end" in row else None


def gold(draft: Draft, origin: str, seed: int) -> dict[str, Any]:
    """The gold of the changed text, with the keys of the original; what was deleted is gone, entries that nothing means any more are told."""
    kept = sorted((one for one in draft.citations if one.mark.end > one.mark.start), key=lambda one: one.mark.start)
    entries = sorted(draft.entries, key=lambda one: one.mark.start)
    cited = {key for citation in kept for key in citation.entries}
    wanted = {row.detail.get("entry_id") for row in draft.injections if row.kind == "uncited"}
    left = [entry.id for entry in entries if entry.id not in cited | wanted]
    changed = {
        "citations": [_citation(draft, one) for one in kept],
        "entries": [{**one.data, "start": one.mark.start, "end": one.mark.end, "raw": draft.slice(one.mark)} for one in entries],
        "natural_uncited": sorted({*draft.data.get("natural_uncited", ()), *left} & {entry.id for entry in entries}),
        "unannotated_candidates": [[mark.start, mark.end] for mark in draft.open if mark.end > mark.start],
        "injected": [
            {"kind": row.kind, "where": [[mark.start, mark.end] for mark in row.marks if mark.end > mark.start], "detail": row.detail}
            for row in draft.injections
        ],
        "mutated_from": origin,
        "seed": seed,
    }
    place = {"bibliography": [draft.bibliography.start, draft.bibliography.end]} if draft.bibliography else {}
    return {**draft.data, **changed, **place}


def _citation(draft: Draft, one: Citation) -> dict[str, Any]:
    wide = {"wide_start": one.wide.start, "wide_end": one.wide.end} if one.wide else {}
    return {**one.data, **wide, "start": one.mark.start, "end": one.mark.end, "text": draft.slice(one.mark)}
