"""Who is asked, in which order, about what: the sources of the settings as the rungs of a ladder.

Identifiers first: the printed DOI is looked up by each source in order until one has its record. What Crossref lacks, doi.org is asked about: who registered the
DOI decides who is asked next (DataCite's from DataCite; no other agency's records are read), and that nobody did ends that search. Then words: each source in order
is asked about the kinds of work that it covers (`scope`), Open Library by ISBN; an index and Crossref, which rank by words, are asked for fewer of them when the
whole entry found nothing. The first record that is the work ends it. A source that failed is not asked
about that entry again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from citecheck.model import Ambiguous, Item, NotFound, Outcome, OutOfScope, Query, Resolved, Skipped
from citecheck.resolve import datacite_records, open_library_records, openalex_records, queries, records
from citecheck.resolve.asking import Service
from citecheck.resolve.case import Case
from citecheck.resolve.chosen import chosen_doi
from citecheck.resolve.conclude import AGENCIES
from citecheck.resolve.question import Agency, Question, edition, narrower, preprint, search
from citecheck.resolve.run import Rung
from citecheck.resolve.scope import Reach, reach
from citecheck.resolve.settings import DOI_ORG
from citecheck.resolve.taking import Read

Opened = Callable[[str], Service]
READERS: Mapping[str, Read] = {  # source -> what makes a `Record` of its answers
    "index": records.record_of,
    "crossref": records.record_of,
    "datacite": datacite_records.record_of,
    "openalex": openalex_records.record_of,
    "open-library": open_library_records.record_of,
}
BY_DOI = frozenset({"index", "crossref", "datacite", "openalex"})
WORDS: Mapping[str, Callable[[Item, str], Question | None]] = {  # source -> the question by words, or by ISBN
    "index": search,
    "crossref": search,
    "datacite": lambda item, _: preprint(item) or queries.datacite(item),
    "openalex": lambda item, _: queries.openalex(item),
    "open-library": lambda item, _: edition(item),
}
FEWER = frozenset({"index", "crossref"})  # who is asked for title, first name and year when the whole entry found nothing


def ladder(sources: Sequence[str], opened: Opened, *, asks_agency: bool = False) -> tuple[Rung, ...]:
    """The rungs for ``sources``, in order; ``opened`` gives the service of a name when it is first asked."""
    return (*_identifiers(sources, opened, asks_agency=asks_agency), *_words(sources, opened))


def _identifiers(sources: Sequence[str], opened: Opened, *, asks_agency: bool) -> Iterator[Rung]:
    for source in sources:
        if source == "datacite" and asks_agency:
            yield _rung(DOI_ORG, _agency, opened)
        if source in BY_DOI:
            yield _rung(source, _by_doi(source), opened)


def _words(sources: Sequence[str], opened: Opened) -> Iterator[Rung]:
    for source in sources:
        yield _rung(source, _by_words(source), opened)
        if source in FEWER:
            yield _rung(source, _by_fewer_words(source), opened)


def _rung(source: str, question: Callable[[Case], Question | None], opened: Opened) -> Rung:
    return Rung(source, question, lambda: opened(source), READERS.get(source, records.record_of))


def _by_doi(source: str) -> Callable[[Case], Question | None]:
    def question(case: Case) -> Question | None:
        if case.refused or case.unregistered or case.agency not in (None, AGENCIES.get(source, case.agency)):
            return None
        return case.by_doi

    return question


def _agency(case: Case) -> Question | None:
    return Agency(case.by_doi.doi) if case.by_doi and not case.refused else None


def _by_words(source: str) -> Callable[[Case], Question | None]:
    def question(case: Case) -> Question | None:
        if source in case.failures:
            return None
        if source not in case.words:
            asked = not (case.reference.fragment or chosen_doi(case.reference)) and reach(source, case.reference.item) is not Reach.NONE
            case.words[source] = WORDS[source](case.reference.item, case.text) if asked else None
        return case.words[source]

    return question


def _by_fewer_words(source: str) -> Callable[[Case], Question | None]:
    def question(case: Case) -> Question | None:
        if source in case.failures or source not in case.silent:
            return None
        fewer = narrower(case.reference.item)
        return None if fewer == case.words.get(source) else fewer

    return question


def settled(outcome: Outcome | None, queries: Sequence[Query]) -> bool:
    """Whether what the index said is enough: a work, or several that fit; where a DOI is printed, by that alone."""
    if isinstance(outcome, Skipped):
        return True  # nothing to ask, whoever is asked
    by_doi = bool(queries) and queries[0].query.startswith("DOI ")
    return isinstance(outcome, Resolved | Ambiguous) and (len(queries) == 1 or not by_doi)


def index_only(outcome: Outcome | None, cover: str) -> Outcome | None:
    """An outcome that says how far the silence of an index goes."""
    if isinstance(outcome, NotFound | OutOfScope):
        return replace(outcome, reason=f"{outcome.reason}; only the index was asked ({cover}), which says nothing about other works")
    return outcome
