"""Retractions, concerns and corrections: what is said of them, how loudly, and when nothing is said."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest

from citecheck.model import Finding, Severity
from tests.rules.pipeline import findings

HEAD = '---\ntitle: Ports\ndate: "{}"\n---\n\n'
TEXT = "Ports grew (Okafor 2004)."
ENTRY = 'Okafor, Ben (2004), "Harbours of the Imaginary South", Journal of Ports, 12 (3): 45-67.'
WORK: dict[str, Any] = {
    "DOI": "10.5555/example-12",
    "type": "journal-article",
    "title": ["Harbours of the Imaginary South"],
    "author": [{"family": "Okafor", "given": "Ben"}],
    "container-title": ["Journal of Ports"],
    "volume": "12",
    "issue": "3",
    "page": "45-67",
    "published-print": {"date-parts": [[2004]]},
}


def update(kind: str, day: Sequence[int] = (2006, 2, 1), source: str = "publisher", doi: str = "10.5555/example-13") -> dict[str, Any]:
    return {"DOI": doi, "type": kind, "source": source, "updated": {"date-parts": [list(day)]}}


def told(*updates: dict[str, Any], text: str = TEXT, entry: str = ENTRY, date: str | None = None, **changes: Any) -> list[Finding]:
    """The findings of the family CC5 on the entry, whose work has these updates."""
    record = {**WORK, **changes, "updated-by": list(updates)}
    document = f"{HEAD.format(date) if date else ''}{text}\n\n## References\n\n{entry}\n\nCrossref: {json.dumps(record)}"
    return [finding for code in ("CC501", "CC502", "CC503") for finding in findings(document, code)]


def loud(found: Sequence[Finding]) -> list[tuple[str, Severity]]:
    return [(finding.code, finding.severity) for finding in found]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("retraction", [("CC501", Severity.ERROR)]),
        ("withdrawal", [("CC501", Severity.ERROR)]),
        ("removal", [("CC501", Severity.ERROR)]),
        ("partial_retraction", [("CC501", Severity.WARNING)]),
        ("retract_and_replace", [("CC501", Severity.WARNING)]),
        ("expression_of_concern", [("CC502", Severity.WARNING)]),
        ("erratum", [("CC503", Severity.NOTE)]),
        ("corrigendum", [("CC503", Severity.NOTE)]),
        ("addendum", [("CC503", Severity.NOTE)]),
        ("new_version", []),
        ("new_edition", []),
    ],
)
def test_each_kind_is_called_what_it_is(kind: str, expected: list[tuple[str, Severity]]) -> None:
    assert loud(told(update(kind))) == expected


def test_one_event_from_two_sources_is_one_finding_with_both() -> None:
    (found,) = told(update("retraction"), update("retraction", (2006, 2, 3), "retraction-watch"))
    data = dict(found.data)
    assert data["sources"] == ["publisher", "retraction-watch"]
    assert (data["date"], data["notice"], data["doi"]) == ("2006-02-01", "10.5555/example-13", "10.5555/example-12")
    assert "retracted on 2006-02-01 by the notice 10.5555/example-13 (according to the publisher and Retraction Watch)" in found.message
    assert "Crossref's record of 10.5555/example-12 (retrieved 2026-01-01)" in found.message


def test_a_retraction_outweighs_concern_and_correction() -> None:
    found = told(
        update("expression_of_concern", (2005, 1, 1), doi="10.5555/a"),
        update("erratum", (2005, 2, 1), doi="10.5555/b"),
        update("retraction"),
    )
    assert loud(found) == [("CC501", Severity.ERROR)]


def test_a_reinstated_work_is_not_retracted() -> None:
    found = told(update("retraction"), update("reinstatement", (2007, 1, 1), "retraction-watch", "10.5555/r"))
    assert loud(found) == [("CC503", Severity.NOTE)]
    assert "retracted and reinstated" in found[0].message


def test_a_work_that_was_retracted_again_is() -> None:
    found = told(update("reinstatement", (2005, 1, 1), "retraction-watch", "10.5555/r"), update("retraction"))
    assert loud(found) == [("CC501", Severity.ERROR)]


@pytest.mark.parametrize(
    ("date", "severity", "order"),
    [
        ("2005-06-01", Severity.WARNING, "after"),
        ("2006-01-31", Severity.WARNING, "after"),
        ("2006-02-02", Severity.ERROR, "before"),
        ("2020", Severity.ERROR, "before"),
        ("2006", Severity.ERROR, "unknown"),
        (None, Severity.ERROR, "unknown"),
    ],
)
def test_a_document_that_is_older_could_not_know(date: str | None, severity: Severity, order: str) -> None:
    (found,) = told(update("retraction"), date=date)
    assert (found.severity, dict(found.data)["relative_to_document"]) == (severity, order)
    assert ("dated before that" in found.message) is (order == "after")


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        (TEXT, f"{ENTRY} Retracted."),
        (TEXT, ENTRY.replace("Harbours", "RETRACTED: Harbours")),
        (TEXT, f"{ENTRY} [zurückgezogen 2006]"),
        (TEXT, f"{ENTRY} (article rétracté)"),
        (TEXT, f"{ENTRY} [artículo retirado]"),
        (TEXT, f"{ENTRY} [статья отозвана]"),
        ("Ports grew, said a paper that has since been retracted (Okafor 2004).", ENTRY),
        ("Die Häfen wuchsen, so ein zurückgezogener Aufsatz (Okafor 2004).", ENTRY),
        ("The journal has withdrawn this study (Okafor 2004).", ENTRY),
    ],
)
def test_who_says_so_gets_a_note(text: str, entry: str) -> None:
    found = told(update("retraction"), text=text, entry=entry)
    assert loud(found) == [("CC501", Severity.NOTE)]
    assert dict(found[0].data)["said"] is True


def test_another_sentence_about_retractions_is_not_about_the_work() -> None:
    found = told(update("retraction"), text="Many papers were retracted in these years. Ports grew (Okafor 2004).")
    assert loud(found) == [("CC501", Severity.ERROR)]


def test_a_title_about_retractions_says_nothing_of_its_own() -> None:
    entry = ENTRY.replace("Harbours of the Imaginary South", "Retracted studies of imaginary harbours")
    found = told(update("retraction"), entry=entry, title=["Retracted studies of imaginary harbours"])
    assert loud(found) == [("CC501", Severity.ERROR)]


@pytest.mark.parametrize("title", ["RETRACTED: Harbours of the Imaginary South", "RETRACTED ARTICLE: Harbours of the Imaginary South"])
def test_a_mark_in_the_records_title_is_enough(title: str) -> None:
    (found,) = told(title=[title])
    assert (found.code, dict(found.data)["sources"]) == ("CC501", ["title"])


def test_a_title_about_retraction_is_no_mark() -> None:
    title = "Retracted claws in imaginary cats"
    assert told(title=[title], entry=ENTRY.replace("Harbours of the Imaginary South", title)) == []


def test_a_work_retracted_in_place_under_its_own_doi() -> None:
    in_place: dict[str, Any] = {"update-to": [update("retraction", doi="10.5555/example-12")]}
    (found,) = told(**in_place)
    assert found.code == "CC501"


@pytest.mark.parametrize("kind", ["retraction", "erratum", "expression_of_concern"])
def test_a_notice_that_is_cited_as_one_is_not_what_it_speaks_of(kind: str) -> None:
    title = {"retraction": "Retraction", "erratum": "Erratum", "expression_of_concern": "Expression of concern"}[kind]
    entry = ENTRY.replace("Harbours", f"{title}: Harbours").replace("45-67", "99")
    notice: dict[str, Any] = {
        "DOI": "10.5555/example-13",
        "title": [f"{title}: Harbours of the Imaginary South"],
        "page": "99",
        "update-to": [update(kind, doi="10.5555/example-12")],
    }
    assert told(entry=entry, **notice) == []


def test_a_correction_that_the_entry_names_is_known() -> None:
    assert told(update("erratum"), entry=f"{ENTRY} Erratum in 13 (1): 99.") == []


def test_many_corrections_are_one_finding() -> None:
    (found,) = told(*(update("erratum", (2005, month, 1), doi=f"10.5555/e{month}") for month in (1, 2, 3)))
    assert dict(found.data)["corrections"] == ["10.5555/e1", "10.5555/e2", "10.5555/e3"]
    assert "and 2 times more" in found.message


def test_a_record_that_is_not_the_work_says_nothing_of_it() -> None:
    assert told(update("retraction"), title=["Silt in invented rivers"], author=[{"family": "Lindqvist"}], page="1-9", volume="3") == []


def test_the_fingerprint_is_of_the_document_alone() -> None:
    (one,), (other,) = told(update("retraction")), told(update("retraction", (2010, 1, 1), "retraction-watch", "10.5555/elsewhere"))
    assert one.fingerprint == other.fingerprint
