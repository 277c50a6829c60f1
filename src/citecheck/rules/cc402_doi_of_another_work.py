"""The DOI that an entry prints is that of another work.

Flags an entry whose DOI leads to a record with another title that also contradicts the entry in something else: the names, or where the names are
the same, two of container, volume and pages. The record was fetched by that DOI; a DOI that the index does not hold says nothing. Where the
record has to do with the work (a correction, a review, a chapter or the whole of it, its preprint, another edition), or where only
the title differs, as that of a translation does, the finding is a note that says so. An entry with two DOIs, and one that prints the record's
title anywhere, is left alone.

Why it matters: readers and indexes follow the DOI, and count the citation for a work that was not meant.

Flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67, doi:10.5555/example-12.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Silt in invented rivers"],
     "author": [{"family": "Lindqvist", "given": "Maja"}], "container-title": ["Annals of Mud"], "volume": "3", "page": "1-9",
     "published-print": {"date-parts": [[1998]]}}

Not flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67, doi:10.5555/example-12.

    Crossref: {"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Harbours of the imaginary South: a study"],
     "author": [{"family": "Okafor", "given": "B."}], "container-title": ["J. Ports"], "volume": "12", "page": "45-67",
     "published-print": {"date-parts": [[2004]]}}

To settle it: open the DOI, and take the right one from the work itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.model import (
    Candidate,
    Evidence,
    Problem,
    Reference,
    Resolution,
    Resolved,
    Severity,
)
from citecheck.rules.answers import Answer, answer, opening, problem, quoted, source, sure
from citecheck.rules.rule import rule
from citecheck.rules.wording import join, name_people, printed_year
from citecheck.text.similarity import in_order

_DOI = re.compile(r"\b10\.\d{4,9}/[^\s,;]{1,200}")
_PLACES = ("container_title", "volume", "page")
_TOLD = {"author": "names", "editor": "names", "issued": "year", "container_title": "container", "volume": "volume", "page": "pages"}
_LEAST = 2  # places that contradict, where the names agree or are not told
_ALIKE = 0.6  # likeness of titles from which on they may be two wordings of one


@rule("CC402", "doi-of-another-work", Severity.ERROR)
def doi_of_another_work(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry."""
    for reference, resolution in sure(evidence):
        record = _of_the_doi(resolution)
        if record is None or _dois(evidence, reference) > 1:
            continue
        one = answer(evidence, reference, resolution, record)
        if record.refused is None:
            if _is_preprint_of_an_article(one):
                yield _note(evidence, one, "a preprint of the work; the entry names where it was published")
        elif one.prints_title() and one.prints_a_name():
            continue  # what was refused is how the entry was read
        elif record.related:
            yield _note(evidence, one, record.related)
        elif one.different("title") and not one.prints_title():
            yield _another(evidence, one)


def _of_the_doi(resolution: Resolution) -> Candidate | None:
    """The record that was fetched by the printed DOI, whatever it was found to be."""
    return next((candidate for candidate in resolution.candidates if candidate.by_doi), None)


def _dois(evidence: Evidence, reference: Reference) -> int:
    return len({found.rstrip(".)") for found in _DOI.findall(evidence.document.quote(reference.span).lower())})


def _is_preprint_of_an_article(one: Answer) -> bool:
    item = one.reference.item
    return one.record.item.type == "article" and item.type == "article-journal" and bool(item.volume and item.page)


def _contradicted(one: Answer) -> tuple[str, ...]:
    """The variables besides the title in which the record contradicts the entry, in words; nothing that one may be a misprint of."""
    found = [row.variable for row in one.record.comparison if row.variable in _TOLD and one.different(row.variable) and not row.near]
    people = one.record.item.author[:1]
    if people and one.prints(people[0].family or people[0].literal or ""):
        found = [variable for variable in found if variable not in ("author", "editor")]
    return tuple(found)


def _another(evidence: Evidence, one: Answer) -> Problem:
    against = _contradicted(one)
    places = [variable for variable in against if variable in _PLACES]
    names = "author" in against or "editor" in against
    title = one.record.compared("title")
    alike = title is not None and (title.near or in_order(title.ours or "", title.theirs or "") >= _ALIKE)
    certain = (names or len(places) >= _LEAST) and not alike
    if not certain:
        told = f"its title is {quoted(one.record.item.title)}" + (f", and its {_listed(against)} differ" if against else "")
        return _note(evidence, one, f"{told}: a translation, another version, or another work")
    right = _found_instead(one)
    data = (("related", None), ("contradicted", ("title", *against)), ("title", one.record.item.title), ("right_doi", right))
    clause = f" A search finds the work under {right}." if right else ""
    return problem(
        one,
        f"{opening(evidence, one.reference)}: its DOI is that of another work. {source(one)} is of {_work(one)}; title and {_listed(against)} "
        f"contradict the entry.{clause} Which DOI is right?",
        data,
        span=one.reference.field_span("doi"),
    )


def _note(evidence: Evidence, one: Answer, relation: str) -> Problem:
    return problem(
        one,
        f"{opening(evidence, one.reference)}: its DOI may not be the work's own. {source(one)} is of {_work(one)}: {relation}. Is it meant?",
        (("related", relation), ("contradicted", ()), ("title", one.record.item.title), ("right_doi", _found_instead(one))),
        span=one.reference.field_span("doi"),
        severity=Severity.NOTE,
    )


def _found_instead(one: Answer) -> str | None:
    outcome = one.resolution.outcome
    return outcome.candidate.item.doi if isinstance(outcome, Resolved) and not outcome.candidate.by_doi else None


def _work(one: Answer) -> str:
    item = one.record.item
    who = name_people(item)
    return f"{who} ({printed_year(item) or 'n.d.'}), {quoted(item.title)}" if who else quoted(item.title)


def _listed(variables: tuple[str, ...]) -> str:
    return join(dict.fromkeys(_TOLD[variable] for variable in variables))
