"""Edits -> a patch in unified form that `git apply` and `patch -p1` take, each hunk below its evidence. Bytes, line ends and byte order mark stay as they are.

Each hunk has file headers of its own, so that the lines with its evidence may stand before it: both tools pass over what is no part of a diff. A hunk's context
holds no line that another hunk changes, so that any of them can be taken out by hand.
"""

from __future__ import annotations

import codecs
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from citecheck.model import Document, Evidence, Finding, Source
from citecheck.repair.edits import Edit, edits
from citecheck.repair.proposals import Proposal, Refusal, propose

_CONTEXT = 3  # lines before and behind a change
_LONGEST = 300  # characters of an evidence line's quotation
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_ENCODINGS = ("utf-8", "cp1252", "latin-1", "cp1250", "cp1251", "cp1253", "cp1254", "iso8859-2", "iso8859-5", "iso8859-15", "koi8-r", "mac-roman", "gb18030", "big5", "shift-jis", "euc-jp", "euc-kr")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Patch:
    """``data`` is the file to write. ``proposed`` are in it as changes, ``refused`` as a list."""

    data: bytes
    proposed: tuple[Proposal, ...]
    refused: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class _Encoding:
    """How the source's characters become its bytes."""

    name: str
    mark: bytes

    def encode(self, text: str) -> bytes:
        return text.encode(self.name)


@dataclass(frozen=True, slots=True)
class _Change:
    """A stretch of lines, counted from 0, with what is to stand there, and the edits that make it."""

    first: int
    old: tuple[bytes, ...]
    new: tuple[bytes, ...]
    edits: tuple[Edit, ...]

    @property
    def end(self) -> int:
        return self.first + len(self.old)


def write_patch(source: Source, evidence: Evidence, findings: tuple[Finding, ...]) -> Patch:
    """The proposed corrections of a document. The document itself is never touched."""
    document = evidence.document
    kept, refused = edits(document, propose(evidence, findings))
    encoding = _encoding(source, document)
    if isinstance(encoding, str):
        refused, kept = (*refused, *(_unwritten(edit, encoding) for edit in kept)), ()
    else:
        unwritable = [edit for edit in kept if not _writable(edit, encoding)]
        refused = (
            *refused,
            *(_unwritten(edit, f"{encoding.name}, which the document is written in, lacks a character") for edit in unwritable),
        )
        kept = tuple(edit for edit in kept if edit not in unwritable)
    head = "".join(f"# {line}\n" for line in _preamble(source, document, len(kept), refused))
    lines = source.data.split(b"\n")
    lines = [line + b"\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
    name = encoding if isinstance(encoding, _Encoding) else _Encoding("utf-8", b"")
    changes = _changes(document, lines, kept, name) if kept else []
    hunks = (_evidence_of(document, change, name) + _hunk(source.name, lines, changes, place) for place, change in enumerate(changes))
    data = b"\n".join((head.encode(name.name, "replace"), *hunks))
    return Patch(data, tuple(edit.proposal for edit in kept), tuple(refused))


def _unwritten(edit: Edit, why: str) -> Refusal:
    row = edit.proposal
    return Refusal(row.span, row.code, row.name, row.evidence, why)


def _encoding(source: Source, document: Document) -> _Encoding | str:
    """What takes the text back to the very bytes, or why a patch of them cannot be written."""
    if source.data.startswith(_WIDE) or b"\0" in source.data:
        return "patches are of single bytes, and the document is written in two or more; save it as UTF-8"
    mark = codecs.BOM_UTF8 if source.data.startswith(codecs.BOM_UTF8) else b""
    body = source.data[len(mark) :]
    for name in _ENCODINGS:
        try:
            if document.own_source.encode(name) == body:
                return _Encoding(name, mark)
        except UnicodeEncodeError:
            continue
    return "the document's encoding cannot be written back byte for byte; save it as UTF-8"


def _writable(edit: Edit, encoding: _Encoding) -> bool:
    """In an encoding that had to be guessed only ASCII is sure to be written right."""
    return encoding.name == "utf-8" or edit.proposal.text.isascii()


def _preamble(source: Source, document: Document, count: int, refused: Sequence[Refusal]) -> Iterator[str]:
    yield f"Corrections that citecheck proposes for {source.name} (sha256 {source.sha256[:16]}): {count}."
    yield "A proposal is no fact: read the evidence above each change, and take out what you do not believe, with its file names and all."
    yield "To apply the rest: git apply FILE, or patch -p1 < FILE, in the folder that the names start from."
    for row in sorted(refused, key=lambda row: row.span):
        yield f"Not proposed, line {document.locate(row.span).line}, {row.code} {row.name}: {_line(row.evidence)} -- {row.why}"


def _changes(document: Document, lines: Sequence[bytes], kept: Sequence[Edit], encoding: _Encoding) -> list[_Change]:
    """The edits by the lines that they change; neighbouring lines are one change."""
    starts = [0, *accumulate(map(len, lines))]
    source = document.own_source
    placed: list[tuple[int, int, bytes, Edit]] = []
    done, offset = 0, len(encoding.mark)
    for edit in kept:
        start = offset + len(encoding.encode(source[done : edit.place.start]))
        end = start + len(encoding.encode(edit.place.of(source)))
        placed.append((start, end, encoding.encode(edit.proposal.text), edit))
        done, offset = edit.place.end, end
    changes: list[_Change] = []
    for start, end, new, edit in placed:
        line = min(bisect_right(starts, start) - 1, len(lines) - 1)
        changes = _with(changes, line, lines, (start - starts[line], end - starts[line], new), edit)
    return changes


def _with(changes: list[_Change], line: int, lines: Sequence[bytes], edit: tuple[int, int, bytes], by: Edit) -> list[_Change]:
    """``changes`` with one edit more, which stands behind all others."""
    start, end, new = edit
    last = changes[-1] if changes else None
    if last is not None and line == last.end - 1:  # once more in the line that was changed last
        grown = len(last.new[-1]) - len(last.old[-1])
        text = last.new[-1]
        changed = text[: start + grown] + new + text[end + grown :]
        return [*changes[:-1], _Change(last.first, last.old, (*last.new[:-1], changed), (*last.edits, by))]
    old = lines[line]
    changed = old[:start] + new + old[end:]
    if last is not None and line == last.end:
        return [*changes[:-1], _Change(last.first, (*last.old, old), (*last.new, changed), (*last.edits, by))]
    return [*changes, _Change(line, (old,), (changed,), (by,))]


def _hunk(name: str, lines: Sequence[bytes], changes: Sequence[_Change], place: int) -> bytes:
    change = changes[place]
    first, end = _context(lines, changes, place)
    before, behind = lines[first : change.first], lines[change.end : end]
    count = end - first
    body = [
        *(_row(b" ", line) for line in before),
        *(_row(b"-", line) for line in change.old),
        *(_row(b"+", line) for line in change.new),
        *(_row(b" ", line) for line in behind),
    ]
    head = f"--- {_path('a', name)}\n+++ {_path('b', name)}\n".encode()
    return head + f"@@ -{first + 1},{count} +{first + 1},{count} @@\n".encode() + b"".join(body)


def _context(lines: Sequence[bytes], changes: Sequence[_Change], place: int) -> tuple[int, int]:
    """The first line of a hunk and the one behind its last."""
    change = changes[place]
    low = changes[place - 1].end if place else 0
    high = changes[place + 1].first if place + 1 < len(changes) else len(lines)
    above, below = min(change.first - low, _CONTEXT), min(high - change.end, _CONTEXT)
    if high < len(lines):
        above = min(above, below)  # fewer lines below than above say to `patch` that the file ends there
    if low:
        below = min(above, below)  # and fewer above, that it begins
    return change.first - above, change.end + below


def _row(sign: bytes, line: bytes) -> bytes:
    return sign + line if line.endswith(b"\n") else sign + line + b"\n\\ No newline at end of file\n"


def _evidence_of(document: Document, change: _Change, encoding: _Encoding) -> bytes:
    return "".join(f"# {line}\n" for edit in change.edits for line in _evidence(document, edit)).encode(encoding.name, "replace")


def _evidence(document: Document, edit: Edit) -> Iterator[str]:
    row = edit.proposal
    yield f"line {document.origin.position(edit.place.start).line}, {row.code} {row.name}, confidence {row.confidence:.2f}: {row.basis}"
    yield f"  {_line(row.evidence)}"
    old = edit.place.of(document.source)
    yield f"  proposed: {f'“{_line(old)}” -> ' if old else 'behind the entry, '}“{_line(row.text.strip())}”"


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + " …"


def _path(side: str, name: str) -> str:
    """As diff and git write a path: quoted where it holds what would end it, closed by a tab where it has blanks."""
    path = f"{side}/{name}"
    if any(ord(sign) < 32 or sign in '"\\' for sign in path):
        return '"' + "".join(f"\\{ord(sign):03o}" if ord(sign) < 32 else f"\\{sign}" if sign in '"\\' else sign for sign in path) + '"'
    return f"{path}\t" if " " in path else path
