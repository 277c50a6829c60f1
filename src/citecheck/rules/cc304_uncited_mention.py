"""An author is named as a source, and nothing is cited.

Notes "as Miller argues", "Miller argues that", "according to Popper" and their like in a passage that cites nothing by that author: no citation in the sentence, no note called from it, and none
of that author in the paragraph. The author has an entry in the list, or is named with a given name. It is off by default, since much is said of people that needs no citation;
texts that cite by name alone (MLA) are left out.

Why it matters: the reader cannot tell which work is meant.

Flagged:

    Ports grew (Okafor 2004).

    According to Lindqvist, they shrank soon after.

    References

    Lindqvist, Maja (2006), Trade after the Crisis, Lund: Studentlitteratur.

    Okafor, Ben (2004), Harbours of the South, Lagos: Delta Press.

Not flagged:

    Ports grew (Okafor 2004).

    According to Lindqvist (2006), they shrank soon after. Lindqvist argues that they had to.

    References

    Lindqvist, Maja (2006), Trade after the Crisis, Lund: Studentlitteratur.

    Okafor, Ben (2004), Harbours of the South, Lagos: Delta Press.

To settle it: cite the work that says so.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from citecheck.model import AuthorDate, AuthorPage, BlockKind, Evidence, MarkKind, Problem, Severity, Span
from citecheck.reconcile.spelling import compact
from citecheck.rules.mentions import outside_lists
from citecheck.rules.rule import rule
from citecheck.rules.wording import clip

# Verbs of saying, and the words that name a source. English, German, French, Spanish, Portuguese, Italian.
_VERBS = (
    "argues|argued|asserts|asserted|claims|claimed|concludes|concluded|contends|contended|explains|explained|holds|insists|insisted|maintains|maintained|notes|noted|observes|observed|"
    "points|pointed|remarks|remarked|says|shows|showed|states|stated|suggests|suggested|writes|wrote|argumentiert|behauptet|betont|schreibt|zeigt|affirme|écrit|montre|soutient|afirma|argumenta|"
    "escribe|sostiene|señala|argumenta|escreve|sustenta|afferma|scrive|sostiene"
)
_SOURCE = r"[Aa]ccording\sto|[Ii]n\sthe\swords\sof|[Nn]ach\sAnsicht\svon|[Ll]aut|[Ss]elon|[Dd]['’]après|[Ss]egún|[Ss]egundo|[Dd]e\sacordo\scom|[Ss]econdo"
_NAME = (
    r"(?:(?P<{0}given>[^\W\d_a-zß-öø-ÿ][^\W\d_]{{1,20}}|[A-Z]\.)\s)?(?P<{0}family>[^\W\d_a-zß-öø-ÿ][^\W\d_]{{2,30}}(?:-[^\W\d_]{{2,30}})?)"
)


@cache
def _mention() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{_SOURCE})\s{_NAME.format('s')}\b(?!['’]s\s[a-z])|\b(?:[Aa]s|[Ww]ie|[Cc]omme|[Cc]omo)\s{_NAME.format('a')}\s(?:{_VERBS})\b|"
        rf"(?<![\w.])(?<!\bthe\s){_NAME.format('v')}\s(?:{_VERBS})\s(?:that|dass|que|che)\b"
    )


# Words in front of a name that are no given name, and so no sign of a person. English; the other languages write such names with small words.
_NO_GIVEN = frozenset(
    "a an and appendix as but chapter court east eastern european federal figure for former great his her international its my national new north northern old our president prime royal section south southern supreme table that the their these this united west western when while world".split()
)
_AFTER = 400  # code points behind a mention in which a citation may still be its own
_BEFORE = 150


@rule("CC304", "uncited-mention", Severity.NOTE, default=False)
def uncited_mention(evidence: Evidence) -> Iterator[Problem]:
    """One problem per author and paragraph."""
    by_name = sum(isinstance(item.pointer, AuthorPage) for item in evidence.items.values())
    if not evidence.references or 2 * by_name > len(evidence.items):
        return
    places = _Places(evidence)
    told: set[tuple[int, str]] = set()
    for stretch in outside_lists(evidence):
        for match in _mention().finditer(evidence.document.text, stretch.start, stretch.end):
            family, given = (next((match[f"{kind}{part}"] for kind in "sav" if match[f"{kind}{part}"]), "") for part in ("family", "given"))
            block = evidence.document.block_at(match.start())
            key = (block.span.start if block else -1, compact(family))
            if block is None or block.kind not in _PROSE or key in told or not places.is_source(family, given):
                continue
            if places.is_cited(block.span, match.start(), match.end(), family):
                continue
            told.add(key)
            yield _problem(evidence, Span(match.start(), match.end()), family, listed=compact(family) in places.listed)


_PROSE = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.NOTE)


class _Places:
    """Where a text cites, and whom its list has."""

    def __init__(self, evidence: Evidence) -> None:
        entries = evidence.references
        self.listed = {compact(name.family or "") for one in entries for name in (*one.item.author, *one.item.editor)} - {""}
        self._marks = sorted(mark.span.start for mark in evidence.document.marks if mark.kind is MarkKind.NOTE_REFERENCE)
        self._cited = sorted(item.span.start for item in evidence.items.values())
        self._named: defaultdict[str, list[int]] = defaultdict(list)
        for item in evidence.items.values():
            if isinstance(item.pointer, AuthorDate | AuthorPage):
                for name in item.pointer.families:
                    self._named[compact(name.split()[-1])].append(item.span.start)

    def is_source(self, family: str, given: str) -> bool:
        """Whether the name is an author's: listed, or with a given name in front."""
        return compact(family) in self.listed or (bool(given) and compact(given) not in _NO_GIVEN and len(family) > _SHORT)

    def is_cited(self, block: Span, start: int, end: int, family: str) -> bool:
        """Whether something is cited beside the mention, or the author anywhere in the paragraph or just before it."""
        beside = _any_within(self._cited, max(block.start, start - _BEFORE), min(block.end, end + _AFTER))
        noted = _any_within(self._marks, start, block.end)
        return beside or noted or any(block.start - _PARAGRAPH <= place < block.end for place in self._named.get(compact(family), ()))


_SHORT = 3
_PARAGRAPH = 2000  # code points of text before a paragraph in which the author may have been cited


def _any_within(places: Sequence[int], start: int, end: int) -> bool:
    index = bisect_left(places, start)
    return index < len(places) and places[index] < end


def _problem(evidence: Evidence, span: Span, family: str, *, listed: bool) -> Problem:
    known = f"The list has {family}" if listed else f"The list does not have {family}"
    return Problem(
        span,
        f"Line {evidence.document.locate(span).line}: “{clip(evidence.document.quote(span))}” names a source, and nothing is cited. {known}. Which work says so?",
        data=(("name", family), ("listed", listed)),
        identity=(family,),
    )
