"""Numbered lists: where the numbers count on, there and nowhere else an entry begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from citecheck.extract.references.lines import Line
from citecheck.extract.references.looks import bare_number, first_date, label_of, names_begin, same_author
from citecheck.model import Document

_INLINE = re.compile(
    r"(?<=[\s.;)\]/”\"»])(?:\\?\[(?P<square>\d{1,4})\\?\]|(?P<plain>\d{1,3})[.)](?=\s)|\((?P<round>\d{1,3})\))\s{1,4}(?=[^\W\d_]|[“\"«„‘'「『《—–-])"
)
_GAP = 3  # numbers that an author may have left out, or used twice, at the beginning of a block
_GAP_AT_THE_END = 2  # ... where no number follows that could bear it out
_AHEAD = 12  # numbered lines to look ahead for one that seems left out
_LEAST = 2
_LEAST_BARE = 3
_COVERED = 0.4  # share of blocks that begin with a number of the series
_LONG_ENTRY = 15


@dataclass(frozen=True, slots=True)
class Start:
    """Where an entry begins: its label at ``mark``, its text at ``at``, on the line of that index."""

    mark: int
    at: int
    label: str
    line: int


def numbered(document: Document, lines: Sequence[Line]) -> tuple[Start, ...]:
    """The numbered beginnings of a list, or nothing where it has no series of numbers."""
    blocks = len({line.block for line in lines})
    for candidates, least in ((_marked(lines), _LEAST), (_bare(lines), _LEAST_BARE)):
        chain = _chain(candidates, lines)
        chain = tuple(_filled(document, lines, chain)) if chain else ()
        covered = len({lines[start.line].block for start in chain})
        if len(chain) >= least and covered >= _COVERED * blocks and chain[0].line == 0:
            return _counted(chain)
    return ()


def _marked(lines: Sequence[Line]) -> list[Start]:
    """Lines that begin with a number in brackets or with a sign behind it, or whose block the reader found numbered."""
    found: list[Start] = []
    for index, line in enumerate(lines):
        if line.label is not None and line.label.isdecimal():
            found.append(Start(line.span.start, line.span.start, line.label, index))
        elif match := label_of(line.text):
            label = match["square"] or match["round"] or match["plain"]
            if label.isdecimal():
                found.append(Start(line.span.start, line.span.start + match.end(), label, index))
    return found


def _bare(lines: Sequence[Line]) -> list[Start]:
    """Lines that begin with a number and nothing else."""
    matches = ((index, line, bare_number(line.text)) for index, line in enumerate(lines) if line.label is None)
    return [
        Start(line.span.start, line.span.start + match.end(), match["bare"], index)
        for index, line, match in matches
        if match and _can_begin(line.text[match.end() :])
    ]


def _chain(candidates: Sequence[Start], lines: Sequence[Line]) -> tuple[Start, ...]:
    """The candidates that count on."""
    chain: list[Start] = []
    for place, start in enumerate(candidates):
        number, last = int(start.label), int(chain[-1].label) if chain else 0
        first = lines[start.line].first
        if number == 1 < last and place + 1 < len(candidates) and int(candidates[place + 1].label) == last + 1:
            continue  # the rest of an entry
        allowed = first and (not chain or number == 1 or 0 <= number - last <= _GAP)
        if number == last + 1 or allowed or (chain and _resumes(candidates, place, last)):
            chain.append(start)
    return tuple(chain)


def _resumes(candidates: Sequence[Start], place: int, last: int) -> bool:
    """Whether the series goes on here behind a number that is left out: those between never come, and the next do."""
    number = int(candidates[place].label)
    following = [int(start.label) for start in candidates[place + 1 : place + 1 + _AHEAD]]
    if not 1 < number - last <= _GAP or any(last < other < number for other in following):
        return False
    return any(0 < other - number <= _GAP for other in following[:2]) if following else number - last <= _GAP_AT_THE_END


def _filled(document: Document, lines: Sequence[Line], chain: Sequence[Start]) -> Iterator[Start]:
    """The chain with the numbers that stand inside its lines, where it skips some or ends."""
    for place, start in enumerate(chain):
        yield start
        last = place + 1 == len(chain)
        following = int(chain[place + 1].label) if not last else None
        if following is None or following > int(start.label) + 1:
            stop = len(lines) - 1 if last else chain[place + 1].line - 1
            yield from _inside(document, lines, start, stop, following)


def _inside(document: Document, lines: Sequence[Line], start: Start, stop: int, following: int | None) -> Iterator[Start]:
    expected, begun = int(start.label) + 1, start.at
    date = first_date(document.text, begun)
    for index in range(start.line, stop + 1):
        line = lines[index]
        for match in _INLINE.finditer(line.text):
            if match.lastgroup is None or int(match[match.lastgroup]) != expected or (following is not None and expected >= following):
                continue
            mark = line.span.start + match.start()
            if date is None or mark < date:
                continue
            if mark - begun > _LONG_ENTRY and _can_begin(line.text[match.end() : match.end() + 300]):
                begun = line.span.start + match.end()
                date = first_date(document.text, begun)
                yield Start(mark, begun, match[match.lastgroup], index)
                expected += 1


def _can_begin(text: str) -> bool:
    return not text[:1].islower() or names_begin(text) or same_author(text) is not None


def _counted(chain: Sequence[Start]) -> tuple[Start, ...]:
    """Markdown counts a list itself: where every item says 1, the numbers are those that a reader of the page sees."""
    if len(chain) > _LEAST and all(start.label == "1" for start in chain):
        return tuple(replace(start, label=str(number)) for number, start in enumerate(chain, 1))
    return tuple(chain)
