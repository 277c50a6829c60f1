"""Citations: the cluster, its items, and what each item points with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from citecheck.model.document import Unread
from citecheck.model.item import Item
from citecheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Locator:
    """Where in the work: ``label`` is a CSL locator term (page, chapter, section, figure ...), ``value`` as printed without the label."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Key:
    """A cite key of the format itself (``@smith2004``)."""

    key: str


@dataclass(frozen=True, slots=True)
class Number:
    """Numeric citation: every number that one printed number or range stands for."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AuthorDate:
    """Names and a year. ``year`` as printed ("1992-93", "n.d."), without its suffix letter; None where the author printed none.

    ``given``: the initials or given name printed beside each family ("J" in "J. Smith 2001"), empty where none is; no entries at all where nobody has one.
    ``alias``: the listed name for which the text says that the cited one is its short form ("Federal Office of Things (FOT)").
    """

    families: tuple[str, ...]
    year: str | None
    suffix: str | None = None
    et_al: bool = False
    given: tuple[str, ...] = ()
    alias: str | None = None


@dataclass(frozen=True, slots=True)
class AuthorPage:
    """Names and a page, no year (MLA)."""

    families: tuple[str, ...]
    et_al: bool = False
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """A serial's or document's title used as a label ("Diplomatic Blue Book, 1999")."""

    title: str
    year: str | None = None
    suffix: str | None = None


@dataclass(frozen=True, slots=True)
class FullNote:
    """A whole reference given in a note. ``skip``: why it is not a work to look for ("a bare home page"), or None."""

    item: Item
    skip: str | None = None


class BackReferenceKind(StrEnum):
    """The word that repeats an earlier citation, in its Latin form."""

    IBID = "ibid"
    IDEM = "idem"
    OP_CIT = "op-cit"
    LOC_CIT = "loc-cit"
    SUPRA = "supra"


@dataclass(frozen=True, slots=True)
class BackReference:
    """ibid., op. cit. and their kin, with the name that stands before it, if any. ``note``: the label of the note that it sends to ("n 12")."""

    kind: BackReferenceKind
    families: tuple[str, ...] = ()
    note: str | None = None


Pointer = Key | Number | AuthorDate | AuthorPage | Title | FullNote | BackReference


class Mode(StrEnum):
    """CSL's citation modes."""

    NORMAL = "normal"
    NARRATIVE = "narrative"
    SUPPRESS_AUTHOR = "suppress-author"
    AUTHOR_ONLY = "author-only"


@dataclass(frozen=True, slots=True)
class CitationItem:
    """One work pointed to. ``secondary``: the inner authors of "X quoted in Y" (``pointer`` is then Y, the work in hand)."""

    id: str
    span: Span
    pointer: Pointer
    locator: Locator | None = None
    prefix: str = ""
    suffix: str = ""
    mode: Mode = Mode.NORMAL
    secondary: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteAnchor:
    """The note a citation stands in: its printed label (may restart) and its index in the document (does not; from 1)."""

    label: str
    index: int


@dataclass(frozen=True, slots=True)
class Citation:
    """The cluster ``(Smith 2000; Jones 2010)``. ``sentence`` is the sentence around it."""

    id: str
    span: Span
    items: tuple[CitationItem, ...]
    note: NoteAnchor | None = None
    sentence: Span | None = None


@dataclass(frozen=True, slots=True)
class CitationList:
    """Every citation of a document, the system they follow (author-date, numeric, author-page, note, key, mixed; None without any) and
    the markers that were seen but not understood.

    ``evidence``: how many citation items are of each kind, the most frequent first; ``decided``: what told the system, in one clause for people.
    """

    citations: tuple[Citation, ...] = ()
    system: str | None = None
    unread: tuple[Unread, ...] = ()
    evidence: tuple[tuple[str, int], ...] = ()
    decided: str = ""
