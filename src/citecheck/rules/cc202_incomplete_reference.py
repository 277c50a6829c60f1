"""An entry lacks a part without which the work cannot be found.

Flags an entry without a title (a newspaper is found by its date), one of an article that prints only one of article and journal, one without any
date, and one that breaks off ("available at" and nothing behind it). Undated is said with "n.d."; laws, treaties and web pages with a date of
access need no other date. An entry that citecheck could not read completely is not flagged.

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

from citecheck.model import Evidence, Problem, Reference, Severity
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
    if readable and not item.title and item.type not in _UNTITLED and not item.genre and not _holds_two(item.container_title or ""):
        yield "no title"
    elif (
        readable
        and item.title
        and not item.container_title
        and _is_article(reference)
        and len(fold(item.title).split()) <= _SHORT
        and "," not in item.title
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


def _is_article(reference: Reference) -> bool:
    item = reference.item
    return bool(item.page and item.volume and item.issue)
