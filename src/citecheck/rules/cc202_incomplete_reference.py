"""An entry lacks a part without which the work cannot be found.

Flags an entry without a title (a newspaper is found by its date), one of an article that prints only one of article and journal, one without any
date, and one that breaks off ("available at" and nothing behind it). Undated is said with "n.d.", or with what a work waits for ("in press",
"accepted"); laws, treaties and web pages with a date of access need no other date. An entry that citecheck could not read completely is not flagged,
nor one whose title may have been read as something else (a web page under its name alone, italics that are no journal).

Why it matters: a librarian cannot find the work, and sends the list back.

Flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), Journal of Ports, 12 (3): 45-67.

    Lindqvist, Maja, Trade after the Crisis, Lund: Studentlitteratur.

Not flagged:

    Ports grew (Okafor 2004; Lindqvist n.d.).

    References

    Lindqvist, Maja (n.d.), Trade after the Crisis, Lund: Studentlitteratur.

    Okafor, Ben (2004), "Harbours of the South", Journal of Ports, 12 (3): 45-67.

To settle it: add the missing part, or "n.d." where the work has no date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.model import Evidence, MarkKind, Problem, Reference, Severity
from citecheck.rules.long_years import long_year
from citecheck.rules.rule import rule
from citecheck.rules.wording import clip, entry_line, join
from citecheck.text.fold import fold
from citecheck.text.year_words import year_word_apart

_DATELESS = frozenset(
    (
        "bill",
        "legal_case",
        "legislation",
        "treaty",
        "regulation",
        "standard",
        "classic",
        "software",
        "dataset",
        "personal_communication",
    )
)
_UNTITLED = frozenset(("article-newspaper", "periodical", "broadcast", "personal_communication", "interview", "legal_case"))
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
# Words after which something must follow. English, Spanish, Portuguese, French, German, Italian; folded.
_OPEN_ENDS = (
    "available at",
    "available from",
    "retrieved from",
    "accessed at",
    "disponible en",
    "disponivel em",
    "disponible sur",
    "verfugbar unter",
    "abrufbar unter",
    "disponibile su",
)
_HOLDS_NAME = re.compile(r"[.*]\s?[^\W\d_a-z]\w{2}")  # a volume in which a journal's name stands: "part 1. Quay"
_IMPRINT = frozenset(
    ("publisher", "publisher_place", "note", "genre", "edition", "number")
)  # where italics are a title that was not known as one
_LETTER = re.compile(r"[^\W\d_]")
_WORDED = 5  # letters of italics that are more than "et al."
_SURE = 0.4  # a parse less sure than this may have overlooked what seems to be missing
_UNREAD = 12  # letters left over that may well be the title
_LONG = 8  # words of a journal's name
_SHORT = 4  # words: a longer title may hold the journal's name as well


@rule("CC202", "incomplete-reference", Severity.WARNING)
def incomplete_reference(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry, naming every part that is missing."""
    for reference in evidence.references:
        text = evidence.document.quote(reference.span)
        missing = [] if reference.fragment else list(_missing(evidence, reference, text))
        if missing:
            yield Problem(
                reference.span,
                f"Line {entry_line(evidence, reference)}: “{clip(text)}” has {join(missing)}. Can that be added?",
                references=(reference.id,),
                data=(("missing", tuple(part.removeprefix("no ") for part in missing)),),
            )


def _missing(evidence: Evidence, reference: Reference, text: str) -> Iterator[str]:
    item = reference.item
    unread = sum(len(fold(evidence.document.quote(span))) for span in reference.leftover)
    readable = reference.confidence >= _SURE and unread < _UNREAD
    untitled = readable and not item.title and item.type not in _UNTITLED and not item.genre
    if untitled and not _holds_two(item.container_title or "") and not _is_elsewhere(evidence, reference):
        yield "no title"
    elif (
        readable
        and item.title
        and not item.container_title
        and _is_article(reference)
        and len(fold(item.title).split()) <= _SHORT
        and "," not in item.title
        and not any(_HOLDS_NAME.search(number or "") for number in (item.volume, item.issue))
    ):
        yield "only one of the titles of article and journal"
    if item.issued is None and item.type not in _DATELESS and not item.accessed and not _is_dated(text):
        yield "no date"
    if fold(text).endswith(_OPEN_ENDS):
        yield "no ending: it breaks off"


def _is_dated(text: str) -> bool:
    """Whether a year, or words in its place, stand where they may be the date, though they were not read so."""
    return bool(_YEAR.search(text) or long_year(text) or year_word_apart(text))


def _holds_two(container: str) -> bool:
    """Whether what was read as the container is so long, or has a sentence's end inside, that the title may be part of it."""
    return ". " in container or len(container.split()) > _LONG


def _is_elsewhere(evidence: Evidence, reference: Reference) -> bool:
    """Whether the title may have been read as something else: the name of a web page, or italics that are no container."""
    item = reference.item
    names = item.author or item.editor
    if item.url and not item.issued and len(names) == 1 and names[0].literal:
        return True
    known = [span for name, span in reference.fields if name not in _IMPRINT]
    italics = (mark.span for mark in evidence.document.marks if mark.kind is MarkKind.EMPHASIS and reference.span.contains(mark.span))
    return any(len(_LETTER.findall(evidence.document.quote(mark))) >= _WORDED and not any(map(mark.overlaps, known)) for mark in italics)


def _is_article(reference: Reference) -> bool:
    item = reference.item
    return bool(item.page and item.volume and item.issue)
