"""The authors of an entry are not those of the work's record.

Flags an entry whose record was found and is the work, when it names somebody whom the record does not, in place of somebody whom the record names,
or leaves out an author of a work by six or fewer. Never for lists that end in "et al." or in dots, lists of which two or more last names are missing, initials, other
orders, particles, transliterations, exchanged given and family names, bodies and collaborations, changed family names, editors, records that
themselves name only some, nor for names that the entry does print.

Why it matters: the wrong people get the credit, and the entry stands in the wrong place of the list.

Flagged:

    Ports grew (Okafor and Duarte 2004).

    References

    Okafor, Ben and Duarte, Rui (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of the Imaginary South"],
     "author": [{"family": "Okafor", "given": "Ben"}, {"family": "Lindqvist", "given": "Maja"}],
     "container-title": ["Journal of Ports"], "volume": "12", "issue": "3", "page": "45-67", "published-print": {"date-parts": [[2004]]}}

Not flagged:

    Ports grew (Okafor et al. 2004).

    References

    Okafor, B. et al. (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of the Imaginary South"],
     "author": [{"family": "Okafor", "given": "Ben"}, {"family": "Lindqvist", "given": "Maja"}],
     "container-title": ["Journal of Ports"], "volume": "12", "issue": "3", "page": "45-67", "published-print": {"date-parts": [[2004]]}}

To settle it: copy the names from the work's first page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.model import Evidence, Name, Problem, Severity
from citecheck.resolve.names import compare_names
from citecheck.rules.answers import Answer, differs, published, quoted
from citecheck.rules.rule import rule
from citecheck.rules.wording import join
from citecheck.text.fold import words
from citecheck.text.similarity import alike, edits

_MOST = 6  # authors that styles print in full
_SLIP = 2  # letters, in a name of the same length: a transliteration is longer or shorter
_LONG = 5  # letters of a name in which a slip is seen
_UNLIKE = 0.5  # likeness below which two names are two names
_LATIN = "\u024f"  # the last letter of the Latin blocks that names are written in
_CUT = (
    "…",
    "...",
    ". . .",
    "et al",
    "et. al",
    "and others",
    "& al",
    "u. a.",
    "u.a.",
    "et coll",
    "y otros",
    "e outros",
    "и др",
    "mfl",
    "m.fl",
)


@rule("CC405", "differing-author", Severity.WARNING)
def differing_author(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry."""
    for one in published(evidence):
        row = one.different("author")
        if row is None or not one.agrees("title") or _is_cut(evidence, one):
            continue
        unknown, missing = _unmatched(one)
        if _is_telling(one, unknown, missing):
            named = f"has {_people(missing)}" + (f" and not {_people(unknown)}" if unknown else " too")
            yield differs(evidence, one, row, ours=f"is by {quoted(row.ours)}", theirs=named, question="Who wrote it?")


def _is_cut(evidence: Evidence, one: Answer) -> bool:
    text = evidence.document.quote(one.reference.span).lower()
    return one.reference.item.authors_truncated or any(mark in text for mark in _CUT)


def _unmatched(one: Answer) -> tuple[list[Name], list[Name]]:
    """Our names that the record lacks, and the record's names that the entry does not print anywhere."""
    mine, yours = one.reference.item.author, one.record.item.author
    unknown = [name for name in mine if not any(compare_names((name,), (other,)).agrees for other in yours)]
    missing = [name for name in yours if not any(compare_names((name,), (other,)).agrees for other in mine) and not _is_printed(one, name)]
    return unknown, missing


def _is_printed(one: Answer, name: Name) -> bool:
    """Whether the entry holds the family name, or one word of several, somewhere."""
    return any(one.prints(word) for word in words(name.family or name.literal or "") if len(word) > 1)


def _is_telling(one: Answer, unknown: Sequence[Name], missing: Sequence[Name]) -> bool:
    people = [*one.reference.item.author, *one.record.item.author]
    if not missing or not one.reference.item.author or any(name.literal or not name.family for name in people):
        return False
    if not unknown:
        cut = len(missing) > 1 and missing == list(one.record.item.author[-len(missing) :])  # as styles do that name the first only
        short = len(one.record.item.author) <= _MOST and all(name.given for name in missing)
        return short and not cut and (one.agrees("page") or one.record.by_doi)
    return len(unknown) <= len(missing) and all(_is_another(name, other) for name in unknown for other in missing)


def _is_another(name: Name, other: Name) -> bool:
    """Whether the names are two people's, or one has a slip of the pen; not a transliteration, nor a family name that changed."""
    if any((one.family or " ")[0] > _LATIN for one in (name, other)):
        return False
    mine, yours = name.family or "", other.family or ""
    if len(mine) == len(yours) >= _LONG and edits(mine, yours, _SLIP) <= _SLIP:
        return True
    given, their = words(name.given or ""), words(other.given or "")
    if given and their and given[0] == their[0] and len(given[0]) > 1:
        return False
    return alike(mine, yours) < _UNLIKE


def _people(names: Sequence[Name]) -> str:
    return join(", ".join(part for part in (name.label, name.given) if part) for name in names[:3]) + (
        " and others" if len(names) > 3 else ""
    )
