"""Three kinds of bad news: a `Finding` (wrong with the document), a `Notice` (could not look), an error (`citecheck.errors`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from citecheck.model.span import Span


class Severity(StrEnum):
    """How bad, worst first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for error, 1 for warning, 2 for note."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Fix:
    """A replacement that would mend the fault: put ``text`` where ``span`` is."""

    span: Span
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule yields. ``severity`` overrides the rule's own. ``identity`` are the words (names, year, title) that the fingerprint is made of."""

    span: Span
    message: str
    citation_items: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    data: tuple[tuple[str, object], ...] = ()
    identity: tuple[str, ...] = ()
    severity: Severity | None = None
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A `Problem` with its rule. ``fingerprint``: of code, identity and the entries' text; never of a line, a note number or surrounding prose."""

    code: str
    name: str
    severity: Severity
    message: str
    span: Span
    citation_items: tuple[str, ...]
    references: tuple[str, ...]
    data: tuple[tuple[str, object], ...]
    fix: Fix | None
    fingerprint: str
    waived: str | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that citecheck could not do or check, and that is no fault of the document."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why citecheck abstains: ``reason`` in a word, ``message`` for people. ``silences`` are the codes of the rules that would be noise; about the citation
    items ``items`` only, or about everything where that is None.
    """

    reason: str
    message: str
    silences: frozenset[str]
    items: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was read, linked and left unread. ``sections`` are (title, line, number of references); fragments are not counted as references.

    ``doubtful`` are entries that may have been cut or read wrongly, each with the reason; ``passed_over`` what was not read at all, as (line, what).
    """

    citation_items: int
    linked: int
    references: int
    sections: tuple[tuple[str, int, int], ...] = ()
    unread: tuple[tuple[Span, str], ...] = field(default=())
    doubtful: tuple[tuple[Span, str], ...] = ()
    passed_over: tuple[tuple[int, str], ...] = ()
