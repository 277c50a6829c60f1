"""Dates that cannot be: accessed before it was published, a day that no month has, a work newer than the document that cites it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from random import Random

from benchmarks.draft import Draft, Entry
from benchmarks.mutate_list import entries
from benchmarks.mutate_text import within

# How a list says when a page was read (CSL locale files, term "accessed"), with three months of 30 or fewer days.
ACCESSED: Mapping[str, str] = {
    "en": "Accessed {day} {month} {year}.",
    "es": "Consultado el {day} de {month} de {year}.",
    "pt": "Acesso em: {day} {month} {year}.",
    "fr": "Consulté le {day} {month} {year}.",
    "de": "Abgerufen am {day}. {month} {year}.",
    "it": "Consultato il {day} {month} {year}.",
}
MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": ("February", "April", "June"),
    "es": ("febrero", "abril", "junio"),
    "pt": ("fev.", "abr.", "jun."),
    "fr": ("février", "avril", "juin"),
    "de": ("Februar", "April", "Juni"),
    "it": ("febbraio", "aprile", "giugno"),
}
_DATED = re.compile(r"accessed|viewed|consult|acesso|abgerufen|retrieved|\bcit(?:ed|ado)\b", re.IGNORECASE)


def _online(draft: Draft, chance: Random) -> Iterator[Entry]:
    """Entries with an address or an identifier at their end, a plain year, and no word on when they were read."""
    for entry in entries(draft, chance):
        raw = draft.slice(entry.mark)
        if entry.year and "http" in raw[len(raw) // 2 :] and not _DATED.search(raw) and draft.lang in ACCESSED:
            yield entry


def _append(draft: Draft, entry: Entry, day: int, month: str, year: int) -> str:
    words = ACCESSED[draft.lang].format(day=day, month=month, year=year)
    draft.widen(entry.mark.end, f" {words}")
    return words


def accessed(draft: Draft, chance: Random) -> bool:
    """An entry was read years before it was published."""
    for entry in _online(draft, chance):
        words = _append(draft, entry, chance.randrange(1, 28), chance.choice(MONTHS[draft.lang]), int(entry.year) - chance.randrange(2, 6))
        draft.inject("accessed", [entry.mark], entry_id=entry.id, published=entry.year, accessed=words)
        draft.claim(entry)
        return True
    return False


def impossible(draft: Draft, chance: Random) -> bool:
    """An entry was read on the 31st of a month that has fewer days."""
    for entry in _online(draft, chance):
        words = _append(draft, entry, 31, chance.choice(MONTHS[draft.lang]), int(entry.year) + 1)
        draft.inject("impossible-date", [entry.mark], entry_id=entry.id, accessed=words)
        draft.claim(entry)
        return True
    return False


def _elsewhere(draft: Draft, entry: Entry) -> bool:
    """Whether author and year stand near to each other where the gold has no citation."""
    near = re.compile(rf"(?<!\w){re.escape(entry.people[0])}(?!\w)[^.;]{{0,40}}?{entry.year}", re.IGNORECASE)
    known = [(one.wide or one.mark) for one in draft.citing(entry.id)] + [one.mark for one in draft.entries]
    found = [match.span() for match in near.finditer(draft.text)]
    return any(not any(mark.start < end and start < mark.end for mark in known) for start, end in found)


def newer(draft: Draft, chance: Random) -> bool:
    """An entry and all its citations get a year after the document's own, which its metadata give; they are added to a Markdown document that has none."""
    if not draft.text.startswith("# ") and not any(row.kind == "newer" for row in draft.injections):
        return False
    last = max((int(entry.year) for entry in draft.entries if entry.year), default=0)
    for entry in entries(draft, chance):
        cited = draft.citing(entry.id)
        once = bool(entry.year) and draft.slice(entry.mark).count(entry.year) == 1 and within(draft, entry.mark, entry.year)
        dated = draft.style == "author-date"
        if (
            not once
            or not entry.people
            or _elsewhere(draft, entry)
            or last > 2024
            or (dated and not all(within(draft, one.mark, entry.year) for one in cited))
        ):
            continue
        if draft.text.startswith("# "):
            draft.replace(0, 0, f"---\ndate: {last}-05-14\n---\n\n")
        new = str(last + 2)
        for mark in [one.mark for one in cited] + [entry.mark]:
            found = within(draft, mark, entry.year)
            if found:
                draft.replace(found.start, found.end, new)
        draft.inject("newer", [entry.mark], entry_id=entry.id, document=str(last), year=new, before=entry.year)
        draft.claim(entry)
        entry.fields["year"] = new
        return True
    return False
