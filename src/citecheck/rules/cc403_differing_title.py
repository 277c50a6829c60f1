"""The title of an entry has other words than the work's record.

Flags an entry whose record was found and is the work, with words in the middle of the title or at its end that are others. Never for a
subtitle that one side leaves out, a part or remark that only one side names, other spelling, hyphens, small words or accents, formulas and
numbers, transliterations, translations, a title that the entry prints otherwise than it was read, nor for words that only one
side has at the title's edge.

Why it matters: a reader who searches for the title does not find the work.

Flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary Southern Coastline", Journal of Ports, 12 (3): 45-67.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of the imaginary Northern coastline"],
     "author": [{"family": "Okafor", "given": "Ben"}], "container-title": ["Journal of Ports"], "volume": "12", "issue": "3", "page": "45-67",
     "published-print": {"date-parts": [[2004]]}}

Not flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of an Imaginary South"], "subtitle": ["A Survey"],
     "author": [{"family": "Okafor", "given": "Ben"}], "container-title": ["Journal of Ports"], "volume": "12", "issue": "3", "page": "45-67",
     "published-print": {"date-parts": [[2004]]}}

To settle it: compare with the title page; the record may be the one that errs.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Comparison, Evidence, Problem, Severity
from citecheck.rules.answers import Answer, differs, published
from citecheck.rules.rule import rule
from citecheck.rules.wording import clip_apart
from citecheck.text.fold import words

_MARKUP = frozenset("$\\<>{}^_=")  # formulas, which every index writes otherwise
_LEAST = 3  # words that both titles share
_WORD = 4  # letters of a word that is no symbol


@rule("CC403", "differing-title", Severity.WARNING)
def differing_title(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry."""
    for one in published(evidence):
        row = one.different("title")
        if row and row.near and _is_telling(one, row):
            mine, yours = clip_apart(row.ours or "", row.theirs or "")
            ours, theirs = f"has the title “{mine}”", f"has “{yours}”"
            yield differs(evidence, one, row, ours=ours, theirs=theirs, question="Which title is right?")


def _is_telling(one: Answer, row: Comparison) -> bool:
    """Whether words stand against words, in a title that is the same before (and behind) them."""
    if _MARKUP & set((row.ours or "") + (row.theirs or "")) or one.prints(row.theirs or ""):
        return False
    mine, yours = list(words(row.ours or "")), list(words(row.theirs or ""))
    before = _shared(mine, yours)
    mine, yours = mine[before:], yours[before:]
    behind = _shared(mine[::-1], yours[::-1])
    mine, yours = mine[: len(mine) - behind], yours[: len(yours) - behind]
    if not before or before + behind < _LEAST or not all(word.isalpha() and len(word) >= _WORD for word in mine + yours):
        return False
    return bool(mine and yours) and (behind > 0 or len(mine) == len(yours))


def _shared(one: list[str], other: list[str]) -> int:
    return next((index for index, (mine, yours) in enumerate(zip(one, other, strict=False)) if mine != yours), min(len(one), len(other)))
