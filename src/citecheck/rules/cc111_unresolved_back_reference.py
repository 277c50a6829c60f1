"""An ibid., op. cit. or the like that points to no single source.

Flags a back-reference after a note (or a cluster) that cites several works, one that repeats such an unclear back-reference, one with nothing
before it, and one by a name that was not cited before.

Why it matters: notes move; an ibid. that was clear when it was written points to something else after the next revision.

Flagged:

    The port was closed.[^1] Trade went elsewhere.[^2]

    [^1]: Okafor, Harbours of the South, 2004, and Lindqvist, Trade after the Crisis, 2006.

    [^2]: Ibid.

    # References

    Lindqvist, Maja (2006), Trade after the Crisis, Lund: Studentlitteratur.

    Okafor, Ben (2004), Harbours of the South, Lagos: Delta Press.

Not flagged:

    The port was closed.[^1] Trade went elsewhere.[^2]

    [^1]: Okafor, Harbours of the South, 2004.

    [^2]: Ibid.

    # References

    Okafor, Ben (2004), Harbours of the South, Lagos: Delta Press.

To settle it: repeat the source in short form in place of the back-reference.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import BackReference, CitationItem, Evidence, Link, LinkReason, LinkStatus, Problem, Severity
from citecheck.rules.rule import rule
from citecheck.rules.wording import also, join, line_of, name_entry, quote_item


@rule("CC111", "unresolved-back-reference", Severity.WARNING)
def unresolved_back_reference(evidence: Evidence) -> Iterator[Problem]:
    """One problem per back-reference without one antecedent, with those that repeat it."""
    told: list[tuple[list[CitationItem], Link]] = []
    before: str | None = None
    for item, link in evidence.linked():
        earlier, before = before, item.id
        if not isinstance(item.pointer, BackReference):
            continue
        nothing = link.status is LinkStatus.DANGLING and link.reason is LinkReason.NO_ENTRY
        if not nothing and link.reason is not LinkReason.ANTECEDENT_UNCLEAR:
            continue
        if told and told[-1][0][-1].id == earlier and told[-1][1].references == link.references and not item.pointer.families:
            told[-1][0].append(item)  # it repeats the unclear one before it: one fault, told once
        else:
            told.append(([item], link))
    for items, link in told:
        yield _problem(evidence, items, link)


def _problem(evidence: Evidence, items: list[CitationItem], link: Link) -> Problem:
    pointer = items[0].pointer
    return Problem(
        items[0].span,
        _message(evidence, items, link),
        citation_items=tuple(item.id for item in items),
        references=link.references,
        data=(("cited", quote_item(evidence, items[0])),),
        identity=(pointer.kind.value, *pointer.families) if isinstance(pointer, BackReference) else (),
    )


def _message(evidence: Evidence, items: list[CitationItem], link: Link) -> str:
    head = f"Line {line_of(evidence, items[0])}: “{quote_item(evidence, items[0])}”{also(evidence, items)}"
    if link.reason is not LinkReason.ANTECEDENT_UNCLEAR:
        return f"{head} repeats an earlier citation, but none before it fits. Which source is meant?"
    entries = [name_entry(evidence, evidence.by_id[reference]) for reference in link.references]
    among = f" (of those listed: {join(entries[:4])})" if entries else ""
    return f"{head} repeats one source, but what stands before it cites several{among}. Which one is meant?"
