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
from citecheck.rules.wording import join, line_of, name_entry, quote_item


@rule("CC111", "unresolved-back-reference", Severity.WARNING)
def unresolved_back_reference(evidence: Evidence) -> Iterator[Problem]:
    """One problem per back-reference without one antecedent."""
    for item, link in evidence.linked():
        if not isinstance(item.pointer, BackReference):
            continue
        nothing = link.status is LinkStatus.DANGLING and link.reason is LinkReason.NO_ENTRY
        if not nothing and link.reason is not LinkReason.ANTECEDENT_UNCLEAR:
            continue
        yield Problem(
            item.span,
            _message(evidence, item, link),
            citation_items=(item.id,),
            references=link.references,
            data=(("cited", quote_item(evidence, item)),),
            identity=(item.pointer.kind.value, *item.pointer.families),
        )


def _message(evidence: Evidence, item: CitationItem, link: Link) -> str:
    head = f"Line {line_of(evidence, item)}: “{quote_item(evidence, item)}”"
    if link.reason is not LinkReason.ANTECEDENT_UNCLEAR:
        return f"{head} repeats an earlier citation, but none before it fits. Which source is meant?"
    entries = [name_entry(evidence, evidence.by_id[reference]) for reference in link.references]
    among = f" (of those listed: {join(entries[:4])})" if entries else ""
    return f"{head} repeats one source, but what stands before it cites several{among}. Which one is meant?"
