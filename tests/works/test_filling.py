from __future__ import annotations

from dataclasses import replace

import pytest

from citecheck.export import from_csl_json, to_csl_json
from citecheck.model import Candidate, Item, Name, Resolution, Update, UpdateKind
from citecheck.resolve.compare import compare
from citecheck.resolve.records import record_of
from citecheck.works import Printing, entry_of, fill
from tests.works.judged import WORKS, date, people

MESSAGE = {
    "DOI": "10.5555/example-12", "type": "journal-article", "title": ["Silt in invented rivers"], "subtitle": ["A survey"],
    "author": [{"family": "Lindqvist", "given": "Maja"}, {"family": "Okafor", "given": "Ben"}, {"family": "Hill", "given": "Anna"}],
    "container-title": ["Annals of Mud"], "volume": "3", "issue": "1", "page": "1-9", "publisher": "Example House", "ISSN": ["1234-5679"],
    "published-print": {"date-parts": [[2001]]},
}  # fmt: skip
PRINTED = Item(type="article-journal", author=people("Lindqvist, M."), authors_truncated=True, issued=date("2001"), title="Silt in Invented Rivers", container_title="Ann. Mud")  # fmt: skip


def candidate(item: Item, **changes: object) -> Candidate:
    record = record_of(MESSAGE | changes)
    return Candidate(record.item, "crossref", 0.98, compare(item, record).comparisons(), updates=record.updates)


def test_what_is_printed_stays_and_what_is_missing_is_filled() -> None:
    filled = fill(PRINTED, candidate(PRINTED))
    assert (filled.item.title, filled.item.container_title) == ("Silt in Invented Rivers", "Ann. Mud")
    assert (filled.item.volume, filled.item.issue, filled.item.page, filled.item.doi) == ("3", "1", "1-9", "10.5555/example-12")
    assert set(filled.added) == {"author", "volume", "issue", "page", "doi", "issn"}


def test_what_an_article_never_prints_is_not_filled() -> None:
    assert fill(PRINTED, candidate(PRINTED)).item.publisher is None


def test_names_behind_et_al_are_missing() -> None:
    filled = fill(PRINTED, candidate(PRINTED)).item
    assert filled.author == (Name("Lindqvist", "M."), Name("Okafor", "Ben"), Name("Hill", "Anna"))
    assert not filled.authors_truncated


def test_names_behind_et_al_are_not_filled_where_those_before_are_others() -> None:
    printed = replace(PRINTED, author=people("Okafor, B."))
    assert fill(printed, candidate(printed)).item.author == printed.author
    assert fill(printed, candidate(printed)).item.authors_truncated


def test_what_differs_is_kept_and_noted() -> None:
    printed = replace(PRINTED, volume="4")
    filled = fill(printed, candidate(printed))
    assert filled.item.volume == "4"
    assert filled.remarks == ("differs, volume: printed “4”, the record has “3” (another number); the printed one is kept",)


def test_what_a_tolerance_explains_is_no_difference() -> None:
    assert fill(PRINTED, candidate(PRINTED)).remarks == ()


@pytest.mark.parametrize("printed", [PRINTED, replace(PRINTED, volume="4"), *WORKS.values(), Item()])
def test_merging_again_changes_nothing(printed: Item) -> None:
    once = fill(printed, candidate(printed)).item
    twice = fill(once, candidate(once))
    assert twice.item == once
    assert twice.added == ()


@pytest.mark.parametrize("printed", [PRINTED, replace(PRINTED, volume="4"), replace(PRINTED, type="document")])
def test_exporting_what_was_merged_and_merging_again_changes_nothing(printed: Item) -> None:
    once = entry_of(Printing(printed, "a.md", 1, record=candidate(printed)), resolved=True)
    (back,) = from_csl_json(to_csl_json([once]))
    again = entry_of(Printing(back, "a.md", 1, record=candidate(back)), resolved=True)
    assert from_csl_json(to_csl_json([again])) == (back,)


def test_every_field_names_its_source() -> None:
    entry = entry_of(Printing(PRINTED, "a.md", 7, record=candidate(PRINTED), retrieved="2026-01-01T00:00:00Z"), resolved=True)
    assert {variable for variable, _ in entry.sources} == set(entry.item.present())
    assert dict(entry.sources)["doi"] == "Crossref, 10.5555/example-12 (retrieved 2026-01-01)"
    assert dict(entry.sources)["title"] == "a.md, line 7"


def test_an_article_number_is_not_joined_by_pages() -> None:
    printed = replace(PRINTED, number="e12")
    assert fill(printed, candidate(printed)).item.page is None


def test_a_preprint_s_doi_is_not_the_article_s() -> None:
    record = replace(candidate(PRINTED), item=replace(candidate(PRINTED).item, type="article"))
    assert fill(PRINTED, record).item.doi is None


def test_a_retraction_is_noted_once() -> None:
    updates = (
        Update(UpdateKind.RETRACTION, "10.5555/example-13", "2006-02-01", ("publisher",)),
        Update(UpdateKind.RETRACTION, "10.5555/example-13", "2006-02-03", ("retraction-watch",)),
        Update(UpdateKind.CORRECTION, "10.5555/example-14", None, ("publisher",)),
    )
    assert fill(PRINTED, replace(candidate(PRINTED), updates=updates)).remarks == (
        "this work was retracted on 2006-02-01, notice 10.5555/example-13 (publisher, retraction-watch)",
    )


def test_without_a_record_nothing_is_filled() -> None:
    assert entry_of(Printing(PRINTED, "a.md", 1), resolved=True).item == PRINTED


def test_a_resolution_that_chose_no_record_fills_nothing() -> None:
    from citecheck.library import extract
    from citecheck.model import Ambiguous, NotFound, Source
    from citecheck.works import printings

    evidence = extract(Source("a.md", b"Silt (Lindqvist 2001).\n\n# References\n\nLindqvist, M. (2001), *Silt*, Lund: House.\n"))
    for outcome in (Ambiguous((candidate(PRINTED), candidate(PRINTED)), "two"), NotFound("none", (candidate(PRINTED),))):
        whole, _ = printings(replace(evidence, resolutions=(Resolution(evidence.references[0].id, outcome),)))
        assert whole[0].record is None
