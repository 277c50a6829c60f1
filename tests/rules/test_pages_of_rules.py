"""Every rule has a page, and the page is true: its examples are read, linked and judged.

A page is the docstring of the rule's module. Under a line ``Flagged:`` or ``Not flagged:`` an indented block is one small document, from its
text to its list. The rule must find something in each flagged document and nothing in the others. What resolvers answer stands behind the list, a
paragraph a record: ``Crossref:`` and the record as the API gives it; ``Crossref: nothing`` for an index that holds none. ``doi.org: nothing`` at the end: no agency has registered the DOIs.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.model import Severity
from citecheck.rules import RULES, Rule
from citecheck.rules.pages import examples, page
from tests.rules.pipeline import findings

ROOT = Path(__file__).parent.parent.parent
CASES = [(rule, heading, text) for rule in RULES for heading in ("Flagged", "Not flagged") for text in examples(rule, heading)]

# The contract's table of the rules that this list holds: severity E, W, N and name.
CONTRACT = {
    "CC101": ("E", "missing-reference"),
    "CC102": ("W", "uncited-reference"),
    "CC103": ("W", "ambiguous-citation"),
    "CC104": ("E", "year-mismatch"),
    "CC105": ("W", "name-mismatch"),
    "CC106": ("W", "author-list-mismatch"),
    "CC107": ("N", "unlisted-secondary-source"),
    "CC108": ("W", "locator-outside-pages"),
    "CC109": ("W", "missing-year-suffix"),
    "CC110": ("E", "broken-numbering"),
    "CC111": ("W", "unresolved-back-reference"),
    "CC112": ("E", "no-reference-list"),
    "CC113": ("W", "unlisted-year-suffix"),
    "CC201": ("W", "duplicate-reference"),
    "CC202": ("W", "incomplete-reference"),
    "CC203": ("W", "malformed-identifier"),
    "CC204": ("W", "malformed-page-range"),
    "CC205": ("W", "implausible-date"),
    "CC206": ("N", "unbalanced-punctuation"),
    "CC207": ("W", "contradictory-year"),
    "CC208": ("W", "reference-fragment"),
    "CC301": ("N", "unsorted-list"),
    "CC302": ("N", "mixed-citation-style"),
    "CC303": ("N", "inconsistent-name"),
    "CC304": ("N", "uncited-mention"),
    "CC401": ("N", "not-found"),
    "CC402": ("E", "doi-of-another-work"),
    "CC403": ("W", "differing-title"),
    "CC404": ("W", "differing-year"),
    "CC405": ("W", "differing-author"),
    "CC406": ("W", "differing-locator-data"),
    "CC407": ("N", "missing-doi"),
    "CC408": ("W", "unregistered-doi"),
    "CC501": ("E", "retracted-work"),
    "CC502": ("W", "expression-of-concern"),
    "CC503": ("N", "corrected-work"),
}
LETTERS = {Severity.ERROR: "E", Severity.WARNING: "W", Severity.NOTE: "N"}


def test_codes_names_and_severities_are_those_of_the_contract() -> None:
    assert {rule.code: (LETTERS[rule.severity], rule.name) for rule in RULES} == CONTRACT
    assert list(CONTRACT) == [rule.code for rule in RULES]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_page_says_what_why_and_how(rule: Rule) -> None:
    assert rule.summary.endswith(".")
    for part in ("Why it matters:", "Flagged:", "Not flagged:", "To settle it:"):
        assert part in rule.page
    assert list(examples(rule, "Flagged"))
    assert list(examples(rule, "Not flagged"))


@pytest.mark.parametrize(("rule", "heading", "text"), CASES, ids=[f"{rule.code} {heading}" for rule, heading, _ in CASES])
def test_the_examples_of_a_page_are_true(rule: Rule, heading: str, text: str) -> None:
    found = findings(text, rule.code)
    assert bool(found) is (heading == "Flagged")


def test_the_printed_page_is_up_to_date() -> None:
    printed = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert printed == page(RULES), "run: python -m citecheck.rules > docs/rules.md"
