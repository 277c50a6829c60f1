"""A name in the text is spelled otherwise than in the list.

Flags a pair of spellings: the citation surely means the entry (the year fits, and so does everything else that is printed), but its family name
is a slip away from the listed one, or is the given name of the listed author. There is one finding per pair of spellings, with every citation
that shows it. Diacritics, ä for ae, particles, hyphens, acronyms and half of a compound name are no fault; neither is a word of a name
that the list prints without a comma, since its order is then unknown, nor a name of which the listed one is the whole, or a broken copy
("Bev eridge W").

Why it matters: readers look works up by name, and one of the two spellings is wrong.

Flagged:

    Prices fell (Lindqvst 2006: 12) and harbours closed (Benjamin 2004).

    References

    Lindqvist, Maja (2006), Trade after the Crisis, Lund: Studentlitteratur.

    Okafor, Benjamin (2004), Harbours of the South, Lagos: Delta Press.

Not flagged:

    Prices fell (Mueller 2006: 12) and harbours closed (WHO 2004).

    References

    Müller, Maja (2006), Trade after the Crisis, Lund: Studentlitteratur.

    World Health Organization (2004), Harbours of the South, Geneva: WHO Press.

To settle it: look at the work's title page, then correct the text or the entry.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import CitationItem, Evidence, Link, LinkReason, LinkStatus, Name, Problem, Reference, Severity
from citecheck.reconcile.spelling import compact
from citecheck.rules.likelier import Side, by_other_citations, first_known
from citecheck.rules.rule import rule
from citecheck.rules.wording import cites, name_entry
from citecheck.text.fold import fold

_HEAD = 120  # characters of an entry in which its first name stands


@rule("CC105", "name-mismatch", Severity.WARNING)
def name_mismatch(evidence: Evidence) -> Iterator[Problem]:
    """One problem per pair of spellings."""
    pairs: dict[tuple[str, str], list[tuple[CitationItem, Link, str, str]]] = {}
    for item, link in evidence.linked():
        for variable, cited, listed in link.differences:
            if (
                variable == "family"
                and link.status is LinkStatus.MATCHED
                and not (_order_unknown(evidence, link, listed) or _begins_with(listed, cited))
            ):
                pairs.setdefault((fold(cited), fold(listed)), []).append((item, link, cited, listed))
    if not pairs:
        return
    listed_as = _spellings(evidence)
    for pair, shown in pairs.items():
        yield _problem(evidence, pair, shown, listed_as)


def _spellings(evidence: Evidence) -> dict[str, set[str]]:
    """The entries that print each family name, as author or editor."""
    rows: dict[str, set[str]] = {}
    for reference in evidence.references:
        for name in (*reference.item.author, *reference.item.editor):
            rows.setdefault(compact(name.label), set()).add(reference.id)
    return rows


def _by_other_entries(listed_as: dict[str, set[str]], cited: str, listed: str, references: tuple[str, ...]) -> Side:
    """Which spelling the other entries of the list know."""
    text, own = (listed_as.get(compact(name), set()) - set(references) for name in (cited, listed))
    if bool(text) == bool(own):
        return Side()
    known, wrong = (cited, "list") if text else (listed, "text")
    return Side(wrong, f"Another entry of the list prints {known}, so the {'entry' if text else 'text'} is likelier wrong.")


def _problem(
    evidence: Evidence, pair: tuple[str, str], shown: list[tuple[CitationItem, Link, str, str]], listed_as: dict[str, set[str]]
) -> Problem:
    items = [item for item, _, _, _ in shown]
    _, link, cited, listed = shown[0]
    references = tuple(dict.fromkeys(reference for _, link, _, _ in shown for reference in link.references))
    given = link.reason is LinkReason.GIVEN_AS_FAMILY
    question = f"Is {cited} the family name or {listed}?" if given else f"Which spelling is right, {cited} or {listed}?"
    side = Side()
    if len(references) == 1:
        side = first_known(
            by_other_citations(evidence, references[0], items, "family"), _by_other_entries(listed_as, cited, listed, references)
        )
    entry = evidence.by_id[references[0]]
    people = f", which prints the name as “{_whole(entry, listed)}”" if given else ""
    return Problem(
        items[0].span,
        f"{cites(evidence, items)}, but the list has {name_entry(evidence, entry)}{people}.{side.clause} {question}",
        citation_items=tuple(item.id for item in items),
        references=references,
        data=(("cited", cited), ("listed", listed), *side.data),
        identity=pair,
    )


def _whole(reference: Reference, listed: str) -> str:
    """The name with this family name as lists print it: "Snyder, Richard"."""
    names: tuple[Name, ...] = (*reference.item.author, *reference.item.editor)
    name = next((name for name in names if name.label == listed), None)
    return ", ".join(part for part in (listed, name.given if name else None) if part)


def _order_unknown(evidence: Evidence, link: Link, listed: str) -> bool:
    """Whether the list prints the whole name without a comma behind the family name: then either word may be the family name."""
    if link.reason is not LinkReason.GIVEN_AS_FAMILY:
        return False
    head = evidence.document.quote(evidence.by_id[link.references[0]].span)[:_HEAD]
    return fold(head.split(",")[0]) != fold(listed)


def _begins_with(listed: str, cited: str) -> bool:
    """Whether the first words of the listed name, written as one, are the cited one: the list was read in one piece, or a line's end broke the name."""
    words, name = listed.split(), compact(cited)
    return any(compact("".join(words[:end])) == name for end in range(1, len(words)))
