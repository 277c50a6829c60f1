"""No source that was asked has a record of the article.

Flags an article in a journal that neither Crossref nor another source that was asked holds as far as a search can tell, and names the record that came
nearest. Nothing is said about books, chapters, theses, reports, newspapers, government papers and web pages, of which Crossref holds a part or none; about entries with a
DOI, which another agency may have registered; about articles in press, of the last two years, from before 1900, or with titles in other
scripts than the Latin one, whose journals often register elsewhere; about entries that give too little to search with, or that were hard
to read; nor when the look-up failed.

Why it matters: an entry that nobody can find may have a wrong title, or be of a work that does not exist. It need not: many journals
register no DOIs. So this is a note and never more.

Flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67.

    Crossref: nothing

Not flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), Harbours of the Imaginary South, Lagos: Delta Press.

    Crossref: nothing

To settle it: look the article up at its journal; correct the entry, or leave it as it is when it is right.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Candidate, Evidence, Item, NotFound, Problem, Reference, Relation, Resolution, Severity
from citecheck.resolve.question import printed_doi
from citecheck.resolve.scope import COVERED
from citecheck.rules.answers import answer, opening, quoted, resolver_name, retrieved, sure
from citecheck.rules.rule import rule
from citecheck.rules.wording import join, name_people, printed_year
from citecheck.text.fold import words

_OLDEST = 1900  # older volumes are registered here and there
_RECENT = 2  # years in which a record may still be on its way
_LEAST_WORDS = 3  # of a title: fewer are no search
_IN_PRESS = frozenset(
    ("press", "forthcoming", "accepted", "submitted", "preparation", "appear", "erscheint", "paraitre", "prensa", "stampa", "prelo")
)


@rule("CC401", "not-found", Severity.NOTE)
def not_found(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry."""
    for reference, resolution in sure(evidence):
        if not isinstance(resolution.outcome, NotFound) or not _is_covered(evidence, reference, resolution):
            continue
        offered = (answer(evidence, reference, resolution, candidate) for candidate in resolution.outcome.candidates)
        if not any(one.is_likely_it() for one in offered):
            yield _problem(evidence, reference, resolution, resolution.outcome)


def _is_covered(evidence: Evidence, reference: Reference, resolution: Resolution) -> bool:
    item = reference.item
    told = all((item.title, item.container_title, item.author, item.volume or item.page)) and len(words(item.title or "")) >= _LEAST_WORDS
    if item.type not in COVERED or not told or printed_doi(item) or "doi" in words(evidence.document.quote(reference.span)):
        return False
    return _is_registered_by_now(item, resolution) and _is_latin(item.title or "")


def _is_registered_by_now(item: Item, resolution: Resolution) -> bool:
    asked = (retrieved(resolution) or "")[:4]
    if not item.issued or not item.issued.year or not asked.isdigit() or _IN_PRESS & set(words(item.issued.printed or "")):
        return False
    return _OLDEST <= item.issued.year <= int(asked) - _RECENT


def _is_latin(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return sum(letter < "\u0250" for letter in letters) > len(letters) * 0.9


def _problem(evidence: Evidence, reference: Reference, resolution: Resolution, outcome: NotFound) -> Problem:
    nearest = max(outcome.candidates, key=lambda one: (_title_agrees(one), one.score), default=None)
    clause = f" The nearest is {_told(nearest)}, refused: {nearest.refused}." if nearest and _title_agrees(nearest) else ""
    query = resolution.queries[-1]
    asked = [resolver_name(name) for name in dict.fromkeys(one.resolver for one in resolution.queries)]
    return Problem(
        reference.span,
        f"{opening(evidence, reference)}: {join(asked)} {'hold' if len(asked) > 1 else 'holds'} no record of it, as far as a search on {query.retrieved or 'an unknown day'} "
        f"tells.{clause} Are title, names and journal right?",
        references=(reference.id,),
        data=(
            ("query", query.query),
            ("resolver", resolution.resolver),
            ("retrieved", query.retrieved),
            ("reason", outcome.reason),
            ("nearest", nearest.item.doi if nearest else None),
        ),
        identity=(reference.item.title or "",),
    )


def _title_agrees(candidate: Candidate) -> bool:
    row = candidate.compared("title")
    return row is not None and (row.near or row.relation in (Relation.SAME, Relation.EQUIVALENT))


def _told(candidate: Candidate) -> str:
    item = candidate.item
    return f"{name_people(item)} ({printed_year(item) or 'n.d.'}), {quoted(item.title)}, {item.doi or 'without DOI'}"
