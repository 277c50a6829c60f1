"""What happened to a work after its publication, as Crossref tells it from both sides: ``updated-by`` on the work, ``update-to`` on the notice.

Since January 2025 Crossref adds what Retraction Watch knows to what publishers deposit; each row names its ``source``, and one event has two rows
when both know of it. The types are those of Crossref's deposit schema and of Retraction Watch's "nature of notice".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from citecheck.model import Update, UpdateKind
from citecheck.resolve.answers import Message

KINDS: Mapping[
    str, UpdateKind
] = {  # type or nature, in lower case with blanks -> what it comes to; what is not here (a new version or edition) is no event
    "addendum": UpdateKind.CORRECTION,
    "clarification": UpdateKind.CORRECTION,
    "corrected article": UpdateKind.CORRECTION,
    "correction": UpdateKind.CORRECTION,
    "corrigendum": UpdateKind.CORRECTION,
    "err": UpdateKind.CORRECTION,
    "erratum": UpdateKind.CORRECTION,
    "concern": UpdateKind.CONCERN,
    "expression of concern": UpdateKind.CONCERN,
    "partial retraction": UpdateKind.PARTIAL_RETRACTION,
    "reinstatement": UpdateKind.REINSTATEMENT,
    "removal": UpdateKind.REMOVAL,
    "retract and replace": UpdateKind.REPLACEMENT,
    "retraction": UpdateKind.RETRACTION,
    "retraction and replacement": UpdateKind.REPLACEMENT,
    "withdrawal": UpdateKind.WITHDRAWAL,
}
RETRACTIONS = (  # a work has one of these; the more telling first
    UpdateKind.REPLACEMENT, UpdateKind.PARTIAL_RETRACTION, UpdateKind.REMOVAL, UpdateKind.RETRACTION, UpdateKind.WITHDRAWAL,
)  # fmt: skip
_TOGETHER = 60  # days by which two sources may date one correction or concern apart
_MARK = re.compile(  # publishers put it before the title: "RETRACTED ARTICLE: ...", "[Retracted] ...", "WITHDRAWN: ..."
    r"^\s?(?:[\[(]\s?(?P<boxed>retracted(?: article| paper| chapter)?|withdrawn(?: article)?)\s?[\])]"
    r"|(?P<plain>RETRACTED(?: ARTICLE| PAPER| CHAPTER)?|WITHDRAWN(?: ARTICLE)?|Retracted(?: article| paper| chapter)?|Withdrawn(?: article)?)\s?:)",
    re.IGNORECASE,
)


def updates_of(message: Message, doi: str | None, title: str | None) -> tuple[Update, ...]:
    """What was announced about the work, one an event: by notices, by the record itself (in place), by a mark in its title."""
    own = (doi or "").casefold()
    inside = (update for update in _read(message.get("update-to")) if update.doi and update.doi.casefold() == own)
    found = merged([*_read(message.get("updated-by")), *inside])
    mark = _MARK.match((title or "")[:60])
    if mark and not any(update.kind in RETRACTIONS for update in found):
        withdrawn = (mark["boxed"] or mark["plain"]).lower().startswith("withdrawn")
        kind = UpdateKind.WITHDRAWAL if withdrawn else UpdateKind.RETRACTION
        return (*found, Update(kind, sources=("title",)))
    return found


def is_marked(title: str) -> bool:
    """Whether a title begins with the mark of a retraction or withdrawal, which is no word of the title."""
    return _MARK.match(title[:60]) is not None


def announced_by(message: Message, doi: str | None) -> tuple[Update, ...]:
    """What the record announces about other works."""
    own = (doi or "").casefold()
    return merged(update for update in _read(message.get("update-to")) if (update.doi or "").casefold() != own)


def _read(rows: object) -> Iterator[Update]:
    for row in rows if isinstance(rows, list) else ():
        kind = _kind(row) if isinstance(row, Mapping) else None
        if kind:
            doi, source = row.get("DOI"), row.get("source")
            yield Update(
                kind,
                doi if isinstance(doi, str) else None,
                _date(row.get("updated")),
                (source if isinstance(source, str) and source else "publisher",),
            )


def _kind(row: Mapping[str, object]) -> UpdateKind | None:
    words = [re.sub(r"[_\-\s]+", " ", value).strip().lower() for value in (row.get("type"), row.get("label")) if isinstance(value, str)]
    kinds = [KINDS[word] for word in words if word in KINDS]
    return min(kinds, key=lambda kind: kind not in RETRACTIONS[:2]) if kinds else None  # the label may tell more than the type


def _date(value: object) -> str | None:
    """``{"date-parts": [[2021, 4, 12]]}`` as far as it goes: 2021-04-12, 2021-04, 2021."""
    rows = value.get("date-parts") if isinstance(value, Mapping) else None
    first = rows[0] if isinstance(rows, list) and rows and isinstance(rows[0], list) else []
    parts: list[str] = []
    for part, largest in zip(first, (9999, 12, 31), strict=False):
        if not isinstance(part, int) or isinstance(part, bool) or not 0 < part <= largest:
            break
        parts.append(f"{part:02d}" if parts else f"{part:04d}")
    return "-".join(parts) or None


def merged(updates: Iterable[Update]) -> tuple[Update, ...]:
    """One a event: what two sources say of it is one, with the earlier date and both sources."""
    events: list[Update] = []
    for update in updates:
        same = next((index for index, event in enumerate(events) if _one_event(event, update)), None)
        if same is None:
            events.append(update)
        else:
            events[same] = _joined(events[same], update)
    return tuple(sorted(events, key=lambda event: (event.date or "9999", event.kind.value)))


def _one_event(one: Update, other: Update) -> bool:
    both = one.kind in RETRACTIONS and other.kind in RETRACTIONS
    if not both and one.kind is not other.kind:
        return False
    if one.doi and other.doi and one.doi.casefold() == other.doi.casefold():
        return True
    if set(one.sources) & set(other.sources):
        return False
    return both or not one.date or not other.date or _apart(one.date, other.date) <= _TOGETHER


def _apart(one: str, other: str) -> int:
    first, second = (_day(text) for text in (one, other))
    return abs((first - second).days) if first and second else 0


def _day(text: str) -> date | None:
    parts = [int(part) for part in text.split("-")]
    try:
        return date(*[*parts, 1, 1][:3])
    except ValueError:
        return None


def _joined(one: Update, other: Update) -> Update:
    kinds = sorted((one.kind, other.kind), key=lambda kind: RETRACTIONS.index(kind) if kind in RETRACTIONS else 0)
    dates = sorted(known for known in (one.date, other.date) if known)
    lead = one if "publisher" in one.sources or not other.doi else other
    return replace(
        one,
        kind=kinds[0],
        doi=lead.doi or one.doi or other.doi,
        date=dates[0] if dates else None,
        sources=tuple(sorted({*one.sources, *other.sources})),
    )


def known_from(notices: Iterable[tuple[str | None, tuple[Update, ...]]], doi: str | None) -> Iterator[Update]:
    """What ``notices``, as (DOI, what it announces), say of the work ``doi``."""
    for notice, announced in notices:
        for update in announced:
            if doi and update.doi and update.doi.casefold() == doi.casefold():
                yield replace(update, doi=notice)
