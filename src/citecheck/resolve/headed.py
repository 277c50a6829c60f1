"""The record of the printed DOI, of which the entry prints the main title alone: "Poster. Proceedings of ...".

So short a title is read as the beginning of the container's, or for nothing at all. By the DOI, the record is the work when names and year agree and the
main title stands as the entry's own, in quotation marks or where its title begins, with the record's container behind it. A search finds no work by so little.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.model import Item
from citecheck.resolve.compare import Compared
from citecheck.resolve.records import Record
from citecheck.resolve.titles import counts_parts, split
from citecheck.resolve.vetoes import never_as_printed
from citecheck.text.fold import fold, words

_LONGEST = 1500  # characters of an entry that are looked at
_LONGEST_TITLE = 600
_LEAST = 3  # words of the container that stand there


def headed(ours: Item, record: Record, compared: Compared, text: str) -> tuple[str, ...] | None:
    """The variables by which the record of the printed DOI is the work, or None when it is not."""
    year = compared["issued"]
    if not compared["author"].agrees or not year.agrees or year.weak or never_as_printed(ours, record, compared):
        return None
    glued = words((ours.title or "")[:_LONGEST_TITLE])
    printed = f" {fold(text[:_LONGEST])} "
    for head in _heads(record):
        for container in record.containers:
            place = words(container[:_LONGEST_TITLE])
            rest = glued[len(words(head)) :]
            begins = glued == (*words(head), *rest) and len(rest) >= _LEAST and rest == place[: len(rest)]
            quoted = len(place) >= _LEAST and f" {' '.join(place)} " in printed and _is_quoted(head, text[:_LONGEST])
            if begins or quoted:
                return "title", "author", "issued", "container"
    return None


def _heads(record: Record) -> Iterator[str]:
    """Main titles that a subtitle follows, which counts no parts."""
    for title, subtitle in record.titles:
        head, tail = (title, subtitle) if subtitle else split(title[:_LONGEST_TITLE])
        if tail and words(head) and not counts_parts(words(tail)):
            yield head[:_LONGEST_TITLE]


def _is_quoted(head: str, text: str) -> bool:
    return re.search(rf"[\"“„«‘']{re.escape(head.strip())}[,.;:]?[\"”“»’']", text, re.IGNORECASE) is not None
