"""Manuscripts, talks and what was published of them: alike in title and names, and two works."""

from __future__ import annotations

import re

from citecheck.model import Item
from citecheck.resolve.compare import Compared
from citecheck.resolve.kinds import PREPRINT_SERVERS, THEIRS, Kind, kind_of
from citecheck.resolve.printed import names_container
from citecheck.resolve.question import preprint
from citecheck.resolve.records import Record
from citecheck.text.expressions import deferred
from citecheck.text.fold import fold

_LONGEST = 1000
_ARXIV = re.compile(r"\barxiv\b|\bcorr abs \d{4} \d{4,5}\b|^corr$")
_SERIES = deferred(  # how papers that an institution prints itself are called, in folded words; Crossref has some of them as journals
    r"\b(?:working|discussion|technical|occasional|research|staff|policy) (?:papers?|reports?|memorand\w{1,3}|notes?|briefs?)\b|\btech(?:nical)? rep(?:orts?)?\b"
    r"|\b(?:arbeitspapiere?|diskussionspapiere?|forschungsberichte?|documents? de travail|cahiers? de recherche|documentos? de trabaj(?:o|os)|textos? para discuss(?:ao|oes)"
    r"|documenti? di lavoro|preprints?|{fold('препринт')})\b"
)
_REPORT = deferred(rf"\breports?\b|{_SERIES.pattern}")
_SPOKEN = re.compile(
    r"\b(?:poster|talk|lecture|speech|vortrag|paper|abstract)s? (?:was |were )?(?:presented|given|delivered|read) (?:at|to|in)\b|\bposter session\b"
)


def preprint_of_an_article(ours: Item, record: Record) -> str | None:
    """Why a preprint is not the work of an entry that names where it was published; a server of preprints is no such place."""
    if not _is_preprint(record) or kind_of(ours) is Kind.OTHER or not (ours.container_title or ours.volume):
        return None
    place = fold(ours.container_title or "")
    own = fold(record.item.publisher or "")
    if place and not ours.volume and (PREPRINT_SERVERS.intersection(place.split()) or (own and (place in own or own in place))):
        return None
    return "a preprint; the entry names where the work was published"


def article_of_a_manuscript(ours: Item, record: Record, compared: Compared, text: str) -> str | None:
    """Why what was published is not the work of an entry that is a preprint, a report or a talk, and does not name where that was."""
    if THEIRS.get(record.kind) not in (Kind.ARTICLE, Kind.PART) or _is_preprint(record) or _is_of_a_series(record):
        return None
    told = _told(ours, record, text)
    if told is None or _names_its_place(record, compared, text):
        return None
    return f"the published version; the entry is {told}"


def _is_preprint(record: Record) -> bool:
    """SSRN's are articles of a journal of that name in Crossref."""
    return THEIRS.get(record.kind) is Kind.PREPRINT or any(
        PREPRINT_SERVERS.intersection(fold(one[:_LONGEST]).split()) or _ARXIV.search(fold(one[:_LONGEST])) for one in record.containers
    )


def _is_of_a_series(record: Record) -> bool:
    return any(_SERIES.search(fold(one[:_LONGEST])) for one in record.containers)


def _told(ours: Item, record: Record, text: str) -> str | None:
    """What the entry says that it is, by its fields or as printed."""
    said = fold(" ".join(value[:_LONGEST] for value in (ours.container_title, ours.genre, ours.note, ours.publisher, ours.number) if value))
    if preprint(ours) or PREPRINT_SERVERS.intersection(said.split()) or _ARXIV.search(fold(text[:_LONGEST])):
        return "a preprint"
    if ours.type == "report" and _REPORT.search(fold(ours.genre or "")):
        return "a report"
    article = THEIRS.get(record.kind) is Kind.ARTICLE
    spoken = ours.type in ("paper-conference", "speech") and ours.event_title and not ours.container_title
    return "a talk or a poster" if article and (spoken or _SPOKEN.search(fold(text[:_LONGEST]))) else None


def _names_its_place(record: Record, compared: Compared, text: str) -> bool:
    """Whether container, or volume and page, of what was published stand in the entry beside its number as a preprint."""
    located = compared["volume"].agrees and compared["page"].agrees
    return located or compared["container_title"].agrees or (bool(text) and names_container(record, text))
