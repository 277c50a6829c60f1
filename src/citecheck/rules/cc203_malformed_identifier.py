"""A DOI, ISBN, ISSN or another number that names the work cannot be right.

Flags an ISBN or ISSN whose check digit does not fit or that has too few or too many digits, a DOI without what follows its slash or the resolver's,
with a beginning that no DOI has, with a blank inside, cut off by dots or with the next word glued to it, and an arXiv or PubMed number of a form that
there is not. Only numbers that the entry itself calls by their name are looked at. Rare forms are right: angle brackets, brackets and semicolons in
DOIs, short DOIs (10/abc), an X as check digit, any hyphens, and ISBNs of nine digits from before 1970. A number that a line's end breaks is not judged.

Why it matters: the number leads nowhere, or to another work.

Flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), Harbours of the South, Lagos: Delta Press, ISBN 0-306-40615-3.

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the South", Journal of Ports, 12 (3): 45-67, doi:10.5555/ harbours.2004.

Not flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), Harbours of the South, Lagos: Delta Press, ISBN 0-306-40615-2.

To settle it: copy the number again from the work or from its page at the publisher's.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Document, Evidence, Problem, Reference, Severity, Span
from citecheck.rules.identifier_faults import Fault, faults
from citecheck.rules.rule import rule
from citecheck.rules.wording import entry_line, name_entry


@rule("CC203", "malformed-identifier", Severity.WARNING)
def malformed_identifier(evidence: Evidence) -> Iterator[Problem]:
    """One problem per identifier."""
    for reference in evidence.references:
        if not _is_entry(reference):
            continue
        text = evidence.document.quote(reference.span)
        for found in faults(text):
            span = found.span.shift(reference.span.start)
            if _is_whole(evidence.document, reference, span):
                yield _problem(evidence, reference, found, span)


def _is_entry(reference: Reference) -> bool:
    """Whether it is an entry: whole, and with a title and somebody or a date. A number that cannot be right makes the entry harder to read, so how surely
    it was read as a whole says nothing about the number.
    """
    item = reference.item
    return not reference.fragment and bool(item.title) and bool(item.author or item.editor or item.issued)


def _problem(evidence: Evidence, reference: Reference, found: Fault, span: Span) -> Problem:
    printed = evidence.document.quote(span)
    clause = f" Is it {found.expected}?" if found.expected else " What is the right one?"
    expected = (("expected", found.expected),) if found.expected else ()
    return Problem(
        span,
        f"Line {entry_line(evidence, reference)}: the {found.kind} “{printed}” of {name_entry(evidence, reference)}, {found.why}.{clause}",
        references=(reference.id,),
        data=(("kind", found.kind), ("fault", found.fault), ("printed", printed), *expected),
        identity=(found.kind, printed),
    )


def _is_whole(document: Document, reference: Reference, span: Span) -> bool:
    """Whether the source prints it in one piece, so that neither a line's end, a page's end nor an escape can have damaged it."""
    around = Span(span.start, min(span.end + 1, reference.span.end))
    source = document.in_source(around)
    return source is not None and len(document.parts(around)) == 1 and not set("\n\r\\&") & set(source.of(document.source))
