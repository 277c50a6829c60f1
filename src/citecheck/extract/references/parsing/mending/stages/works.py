"""Sources, decisions, acts and papers, which have forms of their own; what is said of other works: where it was printed first or again, who wrote the preface."""

from __future__ import annotations

from citecheck.extract.references.parsing.mending import (
    continuing,
    fronts,
    kinds,
    law,
    occasions,
    papers,
    reprinted,
    sources,
    torn,
)
from citecheck.extract.references.parsing.mending.choosing import Stage

WORKS: Stage = (
    torn.quoted_ends_of_titles,
    sources.archives,
    sources.archives_behind_titles,
    sources.decisions,
    law.journals_of_law,
    law.decided,
    kinds.numbered_decisions,
    law.acts_by_name,
    law.acts_of_the_union,
    continuing.words_in_front,
    continuing.roles_torn,
    continuing.first_published,
    continuing.particles_behind,
    continuing.emphasized_days,
    papers.papers_in_front,
    papers.reports_behind_quotations,
    fronts.reviewed,
    continuing.papers_with_articles,
    continuing.printed_elsewhere,
    occasions.printed_again,
    reprinted.cited_elsewhere,
    reprinted.titles_of_authors,
    reprinted.years_of_first_editions,
    reprinted.authors_without_a_role,
    occasions.originals,
    occasions.prefaces,
    occasions.prefaces_in_titles,
    fronts.supervisors,
)
