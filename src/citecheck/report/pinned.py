"""What a person pinned, with the reasons: in the JSON report, and in words for the other forms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.export import csl_variable
from citecheck.model import NO_RECORD, CitationPin, EntryPin, Evidence, Pinned
from citecheck.report.places import Json
from citecheck.rules.wording import clip

_LONGEST = 90


@dataclass(frozen=True, slots=True)
class Told:
    """A correction in words: ``lines`` where it holds, the words there, ``what`` it says, ``why`` with who said it when, and ``where`` it is written."""

    lines: tuple[int, ...]
    text: str
    what: str
    why: str
    where: str


def overrides_json(evidence: Evidence) -> Json | None:
    """The ``overrides`` of the report; None where there are none."""
    overrides = evidence.overrides
    if overrides is None:
        return None
    return {"file": overrides.name, "sha256": overrides.digest, "pins": [_pin(evidence, one) for one in evidence.pinned]}


def told(evidence: Evidence) -> Iterator[Told]:
    """The corrections that hold, in the order of the file; those that do not are notices."""
    for one in evidence.pinned:
        if one.stale is None:
            warrant = one.pin.warrant
            lines = tuple(dict.fromkeys(evidence.document.locate(span).line for span in one.spans))
            said = ", ".join(part for part in (warrant.by, warrant.date) if part)
            text = clip(evidence.document.quote(one.spans[0]), _LONGEST) if one.spans else ""
            yield Told(lines, text, _what(evidence, one), f"{warrant.reason} ({said})" if said else warrant.reason, warrant.where)


def _pin(evidence: Evidence, one: Pinned) -> Json:
    pin, document = one.pin, evidence.document
    entry = isinstance(pin, EntryPin)
    return {
        "kind": "entry" if entry else "citation",
        "name": pin.entry if isinstance(pin, EntryPin) else pin.citation,
        "line": pin.warrant.line,
        "reason": pin.warrant.reason,
        "by": pin.warrant.by,
        "date": pin.warrant.date,
        "says": _what(evidence, one),
        "fields": [csl_variable(name) for name, _ in pin.fields or ()] if isinstance(pin, EntryPin) else [],
        "references": _references(evidence, one),
        "citation_items": [] if entry else _items(evidence, one),
        "places": [{"line": document.locate(span).line, "text": document.quote(span)} for span in one.spans],
        "stale": one.stale,
    }


def _items(evidence: Evidence, one: Pinned) -> list[str]:
    return [item.id for item in evidence.items.values() if item.span in one.spans and evidence.link_of[item.id].reason == "pinned"]


def _references(evidence: Evidence, one: Pinned) -> list[str]:
    if isinstance(one.pin, EntryPin):
        return [reference.id for reference in evidence.references if one.pin in reference.pins]
    return list(dict.fromkeys(reference for item in _items(evidence, one) for reference in evidence.link_of[item].references))


def _what(evidence: Evidence, one: Pinned) -> str:
    pin = one.pin
    if isinstance(pin, CitationPin):
        return _meaning(evidence, one, pin)
    said = []
    if pin.fields is not None:
        said.append(", ".join(csl_variable(name) for name, _ in pin.fields) or "read right")
    if pin.split:
        said.append(f"{len(pin.split) + 1} entries")
    if pin.join:
        said.append(f"one entry with the next{f' {len(pin.join)}' if len(pin.join) > 1 else ''}")
    if pin.ignore is not None:
        said.append("no entry" if pin.ignore else "an entry")
    if pin.record is not None:
        said.append("no record is the work" if pin.record == NO_RECORD else f"the record is {pin.record}")
    return "; ".join(said)


def _meaning(evidence: Evidence, one: Pinned, pin: CitationPin) -> str:
    if not pin.is_citation:
        return "no citation"
    if not pin.references:
        return "means a work that is not listed"
    lines = [str(evidence.document.locate(evidence.by_id[reference].span).line) for reference in _references(evidence, one)]
    return f"means the {'entry' if len(lines) == 1 else 'entries'} of line {' and '.join(lines)}" if lines else "means an entry"
