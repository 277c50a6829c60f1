"""References to other works than the record's, made of it: its erratum, a reply to it, its preprint, another part, another publication. None is the record's work."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from benchmarks import printing
from benchmarks.closed_world import Asked, Message
from citecheck.model import Date, Item
from citecheck.resolve.records import record_of

Change = Callable[[Item, random.Random], Item | None]
_BEFORE = ("Erratum: {}", "Corrigendum to “{}”", "Re: {}", "Comment on “{}”", "Reply to “{}”")
_BEHIND = ("{}: Correction", "{} (erratum)", "{}: Reply", "{} – authors’ reply", "{} [letter]", "{} (abstract)", "{}. Part II", "{} II")
_FAR = (17, 211, 317, 823)  # pages further


def _further(item: Item, chance: random.Random) -> Item | None:
    """On other pages of the volume; None where pages are numbers of articles."""
    first = re.match(r"\d+(?=$|[-–]\d)", item.page or "")
    if first is None or item.number:
        return None
    start = int(first[0]) + chance.choice(_FAR)
    return replace(item, page=f"{start}-{start + chance.randint(1, 9)}")


def titled_otherwise(item: Item, chance: random.Random) -> Item | None:
    """A work about it, which its title says."""
    return _further(replace(item, title=chance.choice((*_BEFORE, *_BEHIND)).format(item.title), issue=None), chance)


def in_another_issue(item: Item, chance: random.Random) -> Item | None:
    """Another part of it in another issue of the volume."""
    if item.type != "article-journal" or not (item.issue or "").isdigit() or not item.page:
        return None
    return _further(replace(item, issue=str(int(item.issue or "0") + 1)), chance)


def in_another_journal(item: Item, chance: random.Random) -> Item | None:
    """Printed elsewhere."""
    if item.type != "article-journal":
        return None
    start = chance.randint(1, 200)
    moved = replace(item, number=None, volume=str(chance.randint(1, 40)), issue=str(chance.randint(1, 6)), page=f"{start}-{start + 8}")
    return replace(moved, container_title="Zygon Quarterly")


def of_another_house(item: Item, chance: random.Random) -> Item | None:
    """Published by another house, or in a later edition, or as another volume."""
    if item.type != "book":
        return None
    later = Date(parts=((item.issued.year + chance.choice((1, 6)),),)) if item.issued and item.issued.year else item.issued
    return chance.choice(
        (
            replace(item, publisher="Zzyzx Books", publisher_place="Springfield"),
            replace(item, edition="3", issued=later),
            replace(item, volume="2"),
        )
    )


CHANGES: tuple[Change, ...] = (titled_otherwise, titled_otherwise, in_another_issue, in_another_journal, of_another_house)
_MANUSCRIPTS = (
    "{} ({}). {}. arXiv preprint arXiv:2{}.0{}",
    "{} ({}). {}. SSRN Working Paper No. 2{}{}.",
    "{} ({}). {}. Poster presented at the Annual Meeting of the Society, {}{} Chicago, IL.",
    "{} ({}). {}. Technical Report {}-{}, Institute of Applied Topics.",
)


def _manuscript(item: Item, chance: random.Random) -> str | None:
    """What was published of it is the record's."""
    if item.type != "article-journal" or "SSRN" in (item.container_title or "") or not (item.author and item.issued and item.issued.year):
        return None
    names = ", ".join(f"{name.label}, {name.given[0]}." if name.given else name.label for name in item.author[:6])
    return chance.choice(_MANUSCRIPTS).format(
        names, item.issued.year - chance.randint(0, 1), item.title, chance.randint(100, 999), chance.randint(1000, 9999)
    )


def other_works(chosen: Sequence[Message], style: str) -> Iterator[Asked]:
    """One of each record, where the style can print it."""
    for message in chosen:
        record = record_of(message)
        doi = (record.item.doi or "").lower()
        chance = random.Random(f"{doi} {style} other")
        item = replace(record.item, doi=None, url=None)
        changes = [change for change in CHANGES if change(item, random.Random(0))]
        if not changes or chance.random() < 0.25:
            text = _manuscript(item, chance)
        else:
            changed = chance.choice(changes)(item, chance)
            text = printing.printed(changed, style) if changed else None
            text = None if text == printing.printed(item, style) else text  # the style does not print what was changed
        if text and len(text.split()) > 4:
            yield Asked(text, doi, style, record.kind, other=True)
