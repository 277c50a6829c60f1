"""What kind of thing an entry and a record are, and which pairs of kinds are never one work."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from citecheck.model import Item
from citecheck.resolve.judged import Judged, different, equivalent, same


class Kind(StrEnum):
    """Coarser than types, which printed entries do not always tell apart."""

    WHOLE = "a whole book"
    PART = "a part of a book"
    ARTICLE = "an article"
    PREPRINT = "a preprint"
    THESIS = "a thesis"
    DATA = "a data set"
    SOFTWARE = "software"
    OTHER = "another kind of work"


OURS: Mapping[str, Kind] = {  # CSL type -> kind
    "article": Kind.OTHER,
    "article-journal": Kind.ARTICLE,
    "article-magazine": Kind.ARTICLE,
    "article-newspaper": Kind.ARTICLE,
    "book": Kind.WHOLE,
    "chapter": Kind.PART,
    "dataset": Kind.DATA,
    "entry": Kind.PART,
    "entry-dictionary": Kind.PART,
    "entry-encyclopedia": Kind.PART,
    "paper-conference": Kind.PART,
    "review": Kind.ARTICLE,
    "review-book": Kind.ARTICLE,
    "software": Kind.SOFTWARE,
    "thesis": Kind.THESIS,
}
THEIRS: Mapping[str, Kind] = {  # Crossref type, and what other sources' records are in such words -> kind
    "book": Kind.WHOLE,
    "book-chapter": Kind.PART,
    "book-part": Kind.PART,
    "book-review": Kind.ARTICLE,
    "book-section": Kind.PART,
    "book-set": Kind.WHOLE,
    "book-track": Kind.PART,
    "database": Kind.DATA,
    "dataset": Kind.DATA,
    "dissertation": Kind.THESIS,
    "edited-book": Kind.WHOLE,
    "journal-article": Kind.ARTICLE,
    "monograph": Kind.WHOLE,
    "posted-content": Kind.PREPRINT,
    "proceedings": Kind.WHOLE,
    "proceedings-article": Kind.PART,
    "reference-book": Kind.WHOLE,
    "reference-entry": Kind.PART,
    "software": Kind.SOFTWARE,
}
NO_WORKS = frozenset(  # Crossref types that nobody cites as a work: pieces of one, and what holds many; then OpenAlex's
    """component grant journal journal-issue journal-volume book-series report-series report-component
    proceedings-series standard-series
    erratum paratext retraction supplementary-materials""".split()
)
PREPRINT_SERVERS = frozenset(  # words of the names of servers; from the ``institution`` and ``publisher`` of Crossref's posted content
    """arxiv biorxiv medrxiv chemrxiv psyarxiv socarxiv techrxiv edarxiv eartharxiv ssrn preprints preprint essoar authorea zenodo osf
    researchsquare scielopreprints""".split()
)
NEVER: Mapping[tuple[Kind, Kind], str] = {  # (ours, theirs) -> why the record is not the work
    (Kind.WHOLE, Kind.PART): "a chapter; the entry is the whole book",
    (Kind.WHOLE, Kind.ARTICLE): "an article with the book's title, such as a review of it",
    (Kind.WHOLE, Kind.THESIS): "a thesis; the entry is a book",
    (Kind.WHOLE, Kind.DATA): "a data set; the entry is a book",
    (Kind.WHOLE, Kind.SOFTWARE): "software; the entry is a book",
    (Kind.PART, Kind.WHOLE): "a whole book; the entry is a part of one",
    (Kind.PART, Kind.THESIS): "a thesis; the entry is a part of a book",
    (Kind.PART, Kind.DATA): "a data set; the entry is a part of a book",
    (Kind.PART, Kind.SOFTWARE): "software; the entry is a part of a book",
    (Kind.ARTICLE, Kind.WHOLE): "a book; the entry is an article",
    (Kind.ARTICLE, Kind.THESIS): "a thesis; the entry is an article",
    (Kind.ARTICLE, Kind.DATA): "a data set; the entry is an article",
    (Kind.ARTICLE, Kind.SOFTWARE): "software; the entry is an article",
    (Kind.THESIS, Kind.WHOLE): "a book; the entry is a thesis",
    (Kind.THESIS, Kind.PART): "a chapter; the entry is a thesis",
    (Kind.THESIS, Kind.ARTICLE): "an article; the entry is a thesis",
    (Kind.THESIS, Kind.DATA): "a data set; the entry is a thesis",
    (Kind.THESIS, Kind.SOFTWARE): "software; the entry is a thesis",
    (Kind.DATA, Kind.ARTICLE): "an article; the entry is a data set",
    (Kind.DATA, Kind.WHOLE): "a book; the entry is a data set",
    (Kind.DATA, Kind.THESIS): "a thesis; the entry is a data set",
    (Kind.SOFTWARE, Kind.ARTICLE): "an article; the entry is software",
    (Kind.SOFTWARE, Kind.WHOLE): "a book; the entry is software",
    (Kind.SOFTWARE, Kind.THESIS): "a thesis; the entry is software",
}


def kind_of(item: Item) -> Kind:
    """The kind that the entry says it is."""
    return OURS.get(item.type, Kind.OTHER)


def related(ours: str, theirs: str) -> Judged:
    """The two CSL types."""
    if ours == theirs:
        return same()
    mine = OURS.get(ours, Kind.OTHER)
    yours = next((OURS[name] for name in (theirs,) if name in OURS), Kind.OTHER)
    if mine is Kind.OTHER or yours is Kind.OTHER or mine is yours:
        return equivalent("the entry does not tell them apart")
    return different(f"{mine.value} / {yours.value}", near=(mine, yours) not in NEVER)
