"""Labelled references as text: one a line, each part between tags.

    <author>Moreau, Anna</author> <issued>(1999)</issued>, <title><i>Silt and Sand</i></title>, <publisher-place>London</publisher-place>: <publisher>Press</publisher>.

Tags are the labels of `labels.LABELS`; ``<i>`` marks emphasis. What stands outside tags is punctuation. ``&lt;``, ``&gt;`` and ``&amp;`` stand for
the characters. A line that is empty or begins with ``#`` says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from citecheck.errors import ConfigError
from citecheck.extract.references.parsing.labels import LABELS
from citecheck.model import Span

_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][\w-]{0,30})\s{0,9}(?P<alone>/?)>")
_ATTRIBUTED = re.compile(  # a label with anything behind it, and another tag with what is plainly an attribute: "a <b and c> d" has none
    rf"<(?P<close>/?)(?P<name>(?:{'|'.join(LABELS)})(?=\s)|[A-Za-z][\w-]{{0,30}}(?=\s{{1,9}}[\w:-]{{1,30}}=))\s{{1,9}}[^\s<>/][^<>]{{0,300}}>"
)
_EMPHASIS = "i"
_PLAIN = "write &lt; for a plain “<”"


@dataclass(frozen=True, slots=True)
class Example:
    """A reference string with the label of each part, in order; and what of it is emphasized."""

    text: str
    parts: tuple[tuple[str, Span], ...]
    emphasis: tuple[Span, ...] = ()


def read_tagged(lines: Iterable[str], name: str = "examples") -> Iterator[Example]:
    """The examples of a file. Raises `ConfigError` with ``name`` and the line of the first thing that is wrong."""
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.startswith("#"):
            yield _read(line.rstrip("\r\n"), f"{name}:{number}")


def write_tagged(example: Example) -> str:
    """An example as a line. Line breaks become blanks."""
    events: list[tuple[int, int, str]] = []
    for label, span in example.parts:
        events += [(span.start, 2, f"<{label}>"), (span.end, 1, f"</{label}>")]
    for span in _within(example):
        events += [(span.start, 3, f"<{_EMPHASIS}>"), (span.end, 0, f"</{_EMPHASIS}>")]
    found, at = [], 0
    for position, _, tag in sorted(events, key=lambda event: event[:2]):
        found += [_escaped(example.text[at:position]), tag]
        at = position
    return "".join((*found, _escaped(example.text[at:]))).replace("\n", " ")


def _within(example: Example) -> Iterator[Span]:
    """The emphasis, cut at the ends of parts so that tags nest."""
    edges = sorted({edge for _, span in example.parts for edge in (span.start, span.end)})
    for span in example.emphasis:
        start = span.start
        for edge in (*(edge for edge in edges if span.start < edge < span.end), span.end):
            yield Span(start, edge)
            start = edge


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _read(line: str, place: str) -> Example:
    if tag := _ATTRIBUTED.search(line):
        raise ConfigError(f"{tag.group()} has attributes", where=place, remedy=f"write <{tag['close']}{tag['name']}>; {_PLAIN}")
    pieces: list[str] = []
    parts: list[tuple[str, Span]] = []
    emphasis: list[Span] = []
    opened: list[tuple[str, int, int]] = []  # the name, where it begins, and how many pieces stand before it
    length = at = 0
    for tag in _TAG.finditer(line):
        plain = _unescaped(line[at : tag.start()])
        pieces.append(plain)
        length, at = length + len(plain), tag.end()
        name = tag["name"]
        _check(tag, opened, place)
        if not tag["close"]:
            opened.append((name, length, len(pieces)))
            continue
        _, start, before = opened.pop()
        held = "".join(pieces[before:])
        if not held or (name != _EMPHASIS and not held.strip()):
            raise ConfigError(
                f"nothing stands between <{name}> and </{name}>", where=place, remedy="take both out, or put them around the part"
            )
        emphasis.append(Span(start, length)) if name == _EMPHASIS else parts.append((name, Span(start, length)))
    if opened:
        raise ConfigError(f"<{opened[-1][0]}> is not closed", where=place, remedy=f"put </{opened[-1][0]}> behind the part")
    pieces.append(_unescaped(line[at:]))
    return Example("".join(pieces), tuple(parts), tuple(emphasis))


def _check(tag: re.Match[str], opened: Sequence[tuple[str, int, int]], place: str) -> None:
    """Raises `ConfigError` where a tag may not stand behind those that are open."""
    name = tag["name"]
    if tag["alone"]:
        raise ConfigError(f"{tag.group()} holds nothing", where=place, remedy=f"take it out; {_PLAIN}")
    if name != _EMPHASIS and name not in LABELS:
        raise ConfigError(f"<{name}> is no label", where=place, remedy=f"use one of {', '.join(LABELS)}; {_PLAIN}")
    if tag["close"]:
        if not opened or opened[-1][0] != name:
            raise ConfigError(f"</{name}> closes what is not open", where=place, remedy="open it in front of the part, or take it out")
    elif name != _EMPHASIS and any(label != _EMPHASIS for label, *_ in opened):
        raise ConfigError(f"<{name}> opens inside <{opened[0][0]}>", where=place, remedy="close the first; only <i> stands inside others")
