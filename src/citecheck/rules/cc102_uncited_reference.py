"""An entry of the list that no citation means.

Flags an entry to which no citation is linked, surely or as one of several that fit. Under a heading that promises only what is cited
("References", "Works cited") it is a warning; in a bibliography, which may list further reading, it is a note. Pieces of entries are left to
CC208, entries that citecheck could not read well are left out when a citation may mean them, entries whose author is mentioned in a text
that cites by name alone (MLA) are left out too, and so are entries whose author (or body, or title where there is no author) and year stand side by
side in the text in a form that was not read as a citation, and those without author whose title the text sets off, and so are the copies of a cited entry (CC201). Nothing is flagged in a text whose citations and list do not meet at all, or that cites by keys which the list does not print.
An entry of a bibliography file (`--bib`) is a note always, since such a file serves more than one document; one that `nocite` in the metadata names is
none, nor is one whose key may be meant by a misspelt one.

Why it matters: most styles want a list of references to hold exactly what is cited; an uncited entry is often the trace of a citation that was cut, or misspelt.

Flagged:

    Trade recovered in the second year (Lindqvist 2006).

    References

    Lindqvist, Maja (2006), Trade after the Crisis, Lund: Studentlitteratur.

    Okafor, Ben (2004), Harbours of the South, Lagos: Delta Press.

Not flagged:

    Trade recovered in the second year (Lindqvist 2006; Okafor 2004).

    References

    Lindqvist, Maja (2006), Trade after the Crisis, Lund: Studentlitteratur.

    Okafor, Ben (2004), Harbours of the South, Lagos: Delta Press.

To settle it: cite the work where it was used, or take the entry out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.model import AuthorPage, Evidence, Key, LinkReason, LinkStatus, Number, Problem, Reference, Severity
from citecheck.rules.cited_keys import near_keys
from citecheck.rules.duplicates import duplicate_sets
from citecheck.rules.label_mentions import Labels
from citecheck.rules.long_years import long_year
from citecheck.rules.mentions import is_mentioned, names_by_year, outside_lists
from citecheck.rules.misread import may_be_meant, misread
from citecheck.rules.rule import rule
from citecheck.rules.wording import entry_line, name_entry, printed_year
from citecheck.text.fold import words


@rule("CC102", "uncited-reference", Severity.WARNING)
def uncited_reference(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry that is neither matched nor among the ambiguous."""
    if not any(link.status is LinkStatus.MATCHED for link in evidence.links) or _cites_unlisted_keys(evidence):
        return
    unclear = misread(evidence)
    meant = {entry.id for item, link in evidence.linked() if not link.references for entry in may_be_meant(evidence, unclear, item)}
    named = _named_in_text(evidence)
    mentions, labels = names_by_year(evidence), Labels(evidence)
    copies, left_out = _copies(evidence), _numbers_left_out(evidence)
    misspelt = {key for near in near_keys(evidence).values() for key in near[:1]}
    for reference in evidence.references:
        if reference.wanted or misspelt & set(reference.keys):
            continue
        if reference.fragment or evidence.links_to[reference.id] or reference.id in meant or _first_name(reference) in named:
            continue
        if (
            is_mentioned(reference, mentions)
            or labels.has(reference)
            or reference.id in copies
            or reference.label in left_out
            or _is_cited_by_a_long_year(evidence, reference)
        ):
            continue
        yield _uncited(evidence, reference)


def _uncited(evidence: Evidence, reference: Reference) -> Problem:
    section = evidence.section_of.get(reference.id)
    open_list = section is not None and not section.exhaustive
    further, missing = (
        "Is it further reading, or is a citation missing?",
        "Is a citation missing or spelled otherwise, or can the entry go?",
    )
    return Problem(
        reference.span,
        f"Line {entry_line(evidence, reference)}: no citation in the text means {name_entry(evidence, reference)}. "
        f"{further if open_list else missing}",
        references=(reference.id,),
        data=(("listed", name_entry(evidence, reference)), ("year", printed_year(reference.item) or None)),
        severity=Severity.NOTE if open_list else None,
    )


def _cites_unlisted_keys(evidence: Evidence) -> bool:
    return any(isinstance(item.pointer, Key) and link.reason is LinkReason.NO_LIST for item, link in evidence.linked())


def _copies(evidence: Evidence) -> set[str]:
    """Entries whose work is listed twice and cited by the other entry, which is CC201's."""
    sets = duplicate_sets(evidence.references, lambda reference: evidence.document.quote(reference.span))
    return {entry for ids in sets if any(evidence.links_to[one] for one in ids) for entry in ids}


def _numbers_left_out(evidence: Evidence) -> set[str]:
    """The numbers of brackets that were not read as citations because one of them is beyond the list ("[3,9]", where it ends with 8)."""
    labels = [int(one.label) for one in evidence.references if one.label and one.label.isdecimal() and len(one.label) < _WIDEST]
    if not labels or not any(isinstance(item.pointer, Number) for item in evidence.items.values()):
        return set()
    printed = (_NUMBERS.findall(evidence.document.quote(span)) for span in outside_lists(evidence))
    brackets = [re.findall(r"\d+", bracket) for found in printed for bracket in found]
    return {
        number for numbers in brackets if max(map(len, numbers)) < _WIDEST and max(map(int, numbers)) > max(labels) for number in numbers
    }


_NUMBERS = re.compile(r"\[(\d[\d,;–\s-]{0,60})\]")
_WIDEST = 5  # figures


def _is_cited_by_a_long_year(evidence: Evidence, reference: Reference) -> bool:
    """Whether the five digits that the entry has for a year stand in the text too, and nowhere but there is the year wrong (CC205)."""
    year = None if reference.item.issued else long_year(evidence.document.quote(reference.span))
    return year is not None and any(year in evidence.document.quote(span) for span in outside_lists(evidence))


def _named_in_text(evidence: Evidence) -> set[str]:
    """Where works are cited by their authors' names alone: every word of the text outside the list, since any mention may be a citation."""
    by_name = sum(isinstance(item.pointer, AuthorPage) for item in evidence.items.values())
    if 2 * by_name <= len(evidence.items):
        return set()
    printed = {word for span in outside_lists(evidence) for word in evidence.document.quote(span).split()}
    return {folded for word in printed for folded in words(word)}


def _first_name(reference: Reference) -> str:
    names = reference.item.author or reference.item.editor
    return "".join(words(names[0].family or "")[-1:]) if names else ""
