"""Entries of the list in the Markdown report: a row of the table, and the line that stands under a finding."""

from __future__ import annotations

from citecheck.model import Evidence, Item, LinkStatus, Name, Reference
from citecheck.report.excerpt import shortened
from citecheck.report.markup import escaped
from citecheck.rules.wording import clip, entry_line, printed_year

_LONGEST_CELL = 90
_LONGEST_ENTRY = 320
_SHOWN_NAMES = 4


def entry_row(evidence: Evidence, reference: Reference) -> tuple[str, ...]:
    """Line, type, authors, year, title, container, number of citations, and how sure the reading is (of what a file does not say itself)."""
    item = reference.item
    return (
        escaped(entry_line(evidence, reference)),
        "fragment" if reference.fragment else item.type,
        escaped(_people(item)),
        escaped(printed_year(item)),
        escaped(clip(item.title or "", _LONGEST_CELL)),
        escaped(clip(item.container_title or "", _LONGEST_CELL)),
        _cited(evidence, reference),
        "pinned" if reference.vouched else "" if reference.keys else f"{reference.confidence:.0%}",
    )


def entry_quote(evidence: Evidence, reference: Reference) -> str:
    """The entry with its line, as it stands in the document."""
    text = shortened(evidence.document.quote(reference.span), _LONGEST_ENTRY)
    return f"Entry, line {escaped(entry_line(evidence, reference))}: {escaped(text)}"


def _people(item: Item) -> str:
    names = item.author or item.editor
    told = [_name(name) for name in names[:_SHOWN_NAMES]]
    if len(names) > _SHOWN_NAMES:
        told.append(f"{len(names) - _SHOWN_NAMES} more")
    if item.authors_truncated:
        told.append("et al.")
    return "; ".join(told) + (" (ed.)" if item.editor and not item.author else "")


def _name(name: Name) -> str:
    if name.literal or not name.given:
        return name.label
    return ", ".join(part for part in (name.label, name.suffix, name.given) if part)


def _cited(evidence: Evidence, reference: Reference) -> str:
    """How many citations mean the entry; a question mark where another entry fits as well."""
    links = evidence.links_to[reference.id]
    unsure = any(link.status is LinkStatus.AMBIGUOUS for link in links)
    return f"{len(links)}{'?' if unsure else ''}"
