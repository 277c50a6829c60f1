"""What a citation item was found to mean inside the document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class LinkStatus(StrEnum):
    """Closed by the contract."""

    MATCHED = "matched"
    AMBIGUOUS = "ambiguous"
    DANGLING = "dangling"
    SKIPPED = "skipped"


class LinkReason(StrEnum):
    """Why a link has its status. One word each; the report's schema lists them."""

    AUTHOR_YEAR = "author-year"
    AUTHOR = "author"  # names alone, in styles that cite without a year
    AUTHOR_YEAR_SUFFIX = "author-year-suffix"
    SUFFIX_MISSING = "suffix-missing"  # several entries differ only by their letter, and the text prints none
    YEAR_DIFFERS = "year-differs"
    FAMILY_VARIANT = "family-variant"
    GIVEN_AS_FAMILY = "given-name-as-family"
    CO_AUTHORS_DIFFER = "co-authors-differ"
    EDITOR = "editor"
    CONTAINER_ONLY = "container-only"
    TITLE = "title"
    SERIAL_TITLE = "serial-title"
    NEWSPAPER_DATE = "newspaper-date"
    CONTAINER_VOLUME_PAGES = "container-volume-pages"
    GIVEN_IN_NOTE = "given-in-note"
    NUMBER = "number"
    KEY = "key"
    ANTECEDENT = "antecedent"
    SEVERAL_FIT = "several-fit"
    ANTECEDENT_UNCLEAR = "antecedent-unclear"
    NO_ENTRY = "no-entry"
    NO_LIST = "no-list"
    HOME_PAGE = "home-page"
    NOT_A_WORK = "not-a-work"
    PINNED = "pinned"  # a person says so


@dataclass(frozen=True, slots=True)
class Link:
    """One per citation item, always. ``antecedent`` is the id of the item that a back-reference repeats, or of the note item that
    gives a reference in full. ``score`` in [0, 1] ranks; ``reason`` decides. ``differences`` names what differs although it matched,
    as (variable, cited, listed): year, family, co-author, page, suffix.
    """

    citation_item: str
    status: LinkStatus
    references: tuple[str, ...]
    reason: LinkReason
    score: float = 1.0
    antecedent: str | None = None
    differences: tuple[tuple[str, str, str], ...] = ()
