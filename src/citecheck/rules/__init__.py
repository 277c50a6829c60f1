"""Evidence to findings: one module per rule."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model import Evidence, Finding
from citecheck.rules.cc101_missing_reference import missing_reference
from citecheck.rules.cc102_uncited_reference import uncited_reference
from citecheck.rules.cc103_ambiguous_citation import ambiguous_citation
from citecheck.rules.cc104_year_mismatch import year_mismatch
from citecheck.rules.cc105_name_mismatch import name_mismatch
from citecheck.rules.cc106_author_list_mismatch import author_list_mismatch
from citecheck.rules.cc107_unlisted_secondary_source import unlisted_secondary_source
from citecheck.rules.cc108_locator_outside_pages import locator_outside_pages
from citecheck.rules.cc109_missing_year_suffix import missing_year_suffix
from citecheck.rules.cc110_broken_numbering import broken_numbering
from citecheck.rules.cc111_unresolved_back_reference import unresolved_back_reference
from citecheck.rules.cc112_no_reference_list import no_reference_list
from citecheck.rules.cc113_unlisted_year_suffix import unlisted_year_suffix
from citecheck.rules.cc201_duplicate_reference import duplicate_reference
from citecheck.rules.cc202_incomplete_reference import incomplete_reference
from citecheck.rules.cc203_malformed_identifier import malformed_identifier
from citecheck.rules.cc204_malformed_page_range import malformed_page_range
from citecheck.rules.cc205_implausible_date import implausible_date
from citecheck.rules.cc206_unbalanced_punctuation import unbalanced_punctuation
from citecheck.rules.cc207_contradictory_year import contradictory_year
from citecheck.rules.cc208_reference_fragment import reference_fragment
from citecheck.rules.cc301_unsorted_list import unsorted_list
from citecheck.rules.cc302_mixed_citation_style import mixed_citation_style
from citecheck.rules.cc303_inconsistent_name import inconsistent_name
from citecheck.rules.cc304_uncited_mention import uncited_mention
from citecheck.rules.cc401_not_found import not_found
from citecheck.rules.cc402_doi_of_another_work import doi_of_another_work
from citecheck.rules.cc403_differing_title import differing_title
from citecheck.rules.cc404_differing_year import differing_year
from citecheck.rules.cc405_differing_author import differing_author
from citecheck.rules.cc406_differing_locator_data import differing_locator_data
from citecheck.rules.cc407_missing_doi import missing_doi
from citecheck.rules.cc408_unregistered_doi import unregistered_doi
from citecheck.rules.cc501_retracted_work import retracted_work
from citecheck.rules.cc502_expression_of_concern import expression_of_concern
from citecheck.rules.cc503_corrected_work import corrected_work
from citecheck.rules.pages import page
from citecheck.rules.rule import Rule
from citecheck.rules.running import run
from citecheck.rules.selection import select

RULES: tuple[Rule, ...] = (
    missing_reference,
    uncited_reference,
    ambiguous_citation,
    year_mismatch,
    name_mismatch,
    author_list_mismatch,
    unlisted_secondary_source,
    locator_outside_pages,
    missing_year_suffix,
    broken_numbering,
    unresolved_back_reference,
    no_reference_list,
    unlisted_year_suffix,
    duplicate_reference,
    incomplete_reference,
    malformed_identifier,
    malformed_page_range,
    implausible_date,
    unbalanced_punctuation,
    contradictory_year,
    reference_fragment,
    unsorted_list,
    mixed_citation_style,
    inconsistent_name,
    uncited_mention,
    not_found,
    doi_of_another_work,
    differing_title,
    differing_year,
    differing_author,
    differing_locator_data,
    missing_doi,
    unregistered_doi,
    retracted_work,
    expression_of_concern,
    corrected_work,
)


DEFAULT_RULES = select(RULES)


def judge(evidence: Evidence, rules: Sequence[Rule] = DEFAULT_RULES) -> tuple[Finding, ...]:
    """What is wrong with a document: the findings of ``rules``, by place; the same evidence gives the same findings with the same fingerprints."""
    return run(rules, evidence)


__all__ = ["DEFAULT_RULES", "RULES", "Rule", "judge", "page", "select"]
