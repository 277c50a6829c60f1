"""An entry of the list that no citation means.

Flags an entry to which no citation is linked, surely or as one of several that fit. Under a heading that promises only what is cited
("References", "Works cited") it is a warning; in a bibliography, which may list further reading, it is a note. Pieces of entries are left to
CC208, and nothing is flagged in a text whose citations and list do not meet at all.

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

from collections.abc import Iterator

from citecheck.model import Evidence, LinkStatus, Problem, Severity
from citecheck.rules.rule import rule
from citecheck.rules.wording import entry_line, name_entry, printed_year


@rule("CC102", "uncited-reference", Severity.WARNING)
def uncited_reference(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry that is neither matched nor among the ambiguous."""
    if not any(link.status is LinkStatus.MATCHED for link in evidence.links):
        return
    for reference in evidence.references:
        if reference.fragment or evidence.links_to[reference.id]:
            continue
        section = evidence.section_of.get(reference.id)
        open_list = section is not None and not section.exhaustive
        yield Problem(
            reference.span,
            f"Line {entry_line(evidence, reference)}: no citation in the text means {name_entry(evidence, reference)}. "
            + (
                "Is it further reading, or is a citation missing?"
                if open_list
                else "Is a citation missing or spelled otherwise, or can the entry go?"
            ),
            references=(reference.id,),
            data=(("listed", name_entry(evidence, reference)), ("year", printed_year(reference.item) or None)),
            severity=Severity.NOTE if open_list else None,
        )
