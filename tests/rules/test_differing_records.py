"""What CC401 to CC407 say about an entry and its record, and above all when they say nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from citecheck.coverage import coverage
from citecheck.model import Finding, Report, Severity, Source
from citecheck.pipeline import Tools, audit
from citecheck.report import render_json, render_markdown, schema
from citecheck.resolve import ResolveSettings
from citecheck.rules import RULES, judge
from tests.resolve.made_up import FakeClock
from tests.resolve.server import CrossrefServer
from tests.rules.pipeline import findings, gather

CODES = ("CC401", "CC402", "CC403", "CC404", "CC405", "CC406", "CC407")
DOI = "https://doi.org/10.5555/example-12"
ENTRY = 'Okafor, Ben and Duarte, Rui (2004), "Harbours of the Imaginary Southern Coastline", Journal of Ports, 12 (3): 45-67.'
WORK: dict[str, Any] = {
    "DOI": "10.5555/example-12",
    "type": "journal-article",
    "title": ["Harbours of the Imaginary Southern Coastline"],
    "author": [{"family": "Okafor", "given": "Ben"}, {"family": "Duarte", "given": "Rui"}],
    "container-title": ["Journal of Ports"],
    "volume": "12",
    "issue": "3",
    "page": "45-67",
    "published-print": {"date-parts": [[2004]]},
}
ANOTHER: dict[str, Any] = {
    **WORK,
    "title": ["Silt in invented rivers"],
    "author": [{"family": "Lindqvist", "given": "Maja"}],
    "container-title": ["Annals of Mud"],
    "volume": "3",
    "page": "1-9",
    "published-print": {"date-parts": [[1998]]},
}


def document(entry: str, *records: dict[str, Any]) -> str:
    told = "".join(f"\n\nCrossref: {json.dumps(record)}" for record in records) or "\n\nCrossref: nothing"
    return f"Ports grew (Okafor and Duarte 2004).\n\n## References\n\n{entry}{told}"


def told(entry: str, *records: dict[str, Any]) -> list[Finding]:
    text = document(entry, *records)
    return [finding for code in CODES for finding in findings(text, code)]


def codes(entry: str, base: dict[str, Any] | None = None, **changes: Any) -> list[str]:
    """What is said of the entry when the index holds a record like `WORK`; a missing DOI aside."""
    record = {**(base or WORK), **{name.replace("_", "-"): value for name, value in changes.items()}}
    return [finding.code for finding in told(entry, record) if finding.code != "CC407"]


QUIET: list[tuple[str, str, dict[str, Any]]] = [
    ("everything agrees", ENTRY, {}),
    ("initials", ENTRY.replace("Ben", "B.").replace("Rui", "R."), {}),
    ("the order of names", ENTRY.replace("Okafor, Ben and Duarte, Rui", "Duarte, Rui and Okafor, Ben"), {}),
    ("et al.", ENTRY.replace("Okafor, Ben and Duarte, Rui", "Okafor, Ben et al."), {}),
    ("dots", ENTRY.replace("Okafor, Ben and Duarte, Rui", "Okafor, Ben, ..."), {}),
    ("a list of many cut without a word", ENTRY, {"author": [*WORK["author"], *({"family": f"Modell{x}", "given": "A."} for x in "abcdef")]}),
    ("the first of three alone", ENTRY.replace(" and Duarte, Rui", ""), {"author": [*WORK["author"], {"family": "Lindqvist", "given": "Maja"}]}),
    ("a day of July that is read as the volume", "Okafor, B., R. Duarte, and M. Lindqvist. 2004. Harbours of the Imaginary Southern Coastline. BioPorts, July 29, 45–67.",
     {"author": [*WORK["author"], {"family": "Lindqvist", "given": "Maja"}], "container-title": ["BioPorts"]}),
    ("a first page that is read as the issue", "Okafor B, Duarte R (2004) Harbours of the Imaginary Southern Coastline. Journal of the Society of Ports 12:10",
     {"container-title": ["Journal of the Society of Ports"], "issue": "1", "page": "10-18"}),
    ("a group deposited as a family name", ENTRY, {"author": [*WORK["author"], {"family": "Ports Study Group"}]}),
    ("the other language's edition of the journal", ENTRY.replace("12 (3): 45-67", "122: 1045-1067"), {}),
    ("a collaboration beside the authors", ENTRY, {"author": [*WORK["author"], {"name": "Ports Collaboration"}]}),
    ("a transliteration", ENTRY.replace("Duarte, Rui", "Kuznetsov, Ivan"), {"author": [WORK["author"][0], {"family": "Kuznecov", "given": "I."}]}),
    ("a name that changed", ENTRY.replace("Duarte, Rui", "Duarte, Maria"), {"author": [WORK["author"][0], {"family": "Lindqvist", "given": "Maria"}]}),
    ("no names in the record", ENTRY, {"author": []}),
    ("the record names only one", ENTRY, {"author": WORK["author"][:1]}),
    ("a subtitle left out", ENTRY, {"subtitle": ["A Survey of Forty Years"]}),
    ("a subtitle that the record lacks", ENTRY.replace("Coastline", "Coastline: A Survey"), {}),
    ("British and American", ENTRY, {"title": ["Harbors of the Imaginary Southern Coastline"]}),
    ("small words", ENTRY, {"title": ["Harbours of an Imaginary Southern Coastline"]}),
    ("a formula", ENTRY.replace("Imaginary", "CO2"), {"title": ["Harbours of the $CO_2$ Southern Coastline"]}),
    ("markup", ENTRY, {"title": ["Harbours of the <i>Imaginary</i> Southern Coastline"]}),
    ("retracted since", ENTRY, {"title": ["RETRACTED: Harbours of the Imaginary Southern Coastline"]}),
    ("online first", ENTRY.replace("2004", "2003"), {"published_online": {"date-parts": [[2003, 11]]}}),
    ("a year later", ENTRY.replace("2004", "2005"), {}),
    ("an old volume that came online", ENTRY, {"published_print": None, "published_online": {"date-parts": [[2016]]}, "issued": {"date-parts": [[2016]]}}),
    ("printed long after it came online", ENTRY.replace("2004", "2006"), {"published_print": None, "published_online": {"date-parts": [[2004]]}}),
    ("the record's year is printed too", ENTRY.replace("(2004)", "(2012 [2004])"), {}),
    ("a journal abbreviated", ENTRY.replace("Journal of Ports", "J. Ports"), {}),
    ("a journal renamed", ENTRY.replace("Journal of Ports", "Bulletin of Harbour Studies"), {}),
    ("a journal's longer name", ENTRY, {"container_title": ["Journal of Ports: Series B"]}),
    ("a double issue", ENTRY, {"issue": "3-4"}),
    ("issues counted through", ENTRY, {"issue": "48"}),
    ("a volume named by its year", ENTRY, {"volume": "2004"}),
    ("volume and issue in each other's place", ENTRY.replace("12 (3)", "3 (12)"), {}),
    ("a last page cut short", ENTRY.replace("45-67", "145-67"), {"page": "145-167"}),
    ("the first page alone", ENTRY.replace("45-67", "45"), {}),
    ("a page that was cited", ENTRY.replace("45-67", "50-52"), {}),
    ("an article number", ENTRY, {"page": None, "article_number": "e1045"}),
    ("pages of the electronic edition", ENTRY, {"page": "1-23"}),
    ("a preprint under the entry's words", ENTRY.replace(", Journal of Ports, 12 (3): 45-67", ""), {"type": "posted-content", "container_title": [], "page": None, "volume": None}),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "changes"), [case[1:] for case in QUIET], ids=[case[0] for case in QUIET])
@pytest.mark.parametrize("doi", ["", DOI], ids=["by words", "by DOI"])
def test_nothing_is_said_where_the_entry_may_be_right(entry: str, changes: dict[str, Any], doi: str) -> None:
    assert codes(f"{entry} {doi}".strip(), **changes) == []


LOUD: list[tuple[str, str, dict[str, Any], str]] = [
    ("another year", ENTRY.replace("2004", "2014"), {}, "CC404"),
    ("another volume", ENTRY.replace("12 (3)", "21 (3)"), {}, "CC406"),
    ("another issue", ENTRY.replace("12 (3)", "12 (1)"), {}, "CC406"),
    ("other pages", ENTRY.replace("45-67", "245-267"), {}, "CC406"),
    ("two figures of the first page turned", ENTRY.replace("45-67", "64-67"), {"page": "46-67"}, "CC406"),
    ("another last page", ENTRY.replace("45-67", "45-76"), {}, "CC406"),
    ("a word of the journal", ENTRY.replace("Journal of Ports", "Journal of Imaginary Ports"), {"container_title": ["Journal of Imagined Ports"]}, "CC406"),
    ("a word of the title", ENTRY.replace("Southern", "Northern"), {}, "CC403"),
    ("another co-author", ENTRY.replace("Duarte, Rui", "Lindqvist, Maja"), {}, "CC405"),
    ("a co-author left out", ENTRY.replace(" and Duarte, Rui", ""), {}, "CC405"),
    ("a slip in a name", ENTRY.replace("Okafor", "Okufar"), {}, "CC405"),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "changes", "code"), [case[1:] for case in LOUD], ids=[case[0] for case in LOUD])
@pytest.mark.parametrize("doi", ["", DOI], ids=["by words", "by DOI"])
def test_each_fault_is_called_by_its_own_code_alone(entry: str, changes: dict[str, Any], code: str, doi: str) -> None:
    assert codes(f"{entry} {doi}".strip(), **changes) == [code]


def test_a_finding_shows_both_sides_and_where_the_other_is_from() -> None:
    found = next(finding for finding in told(ENTRY.replace("2004", "2014"), WORK) if finding.code == "CC404")
    data = dict(found.data)
    assert (data["variable"], data["ours"], data["theirs"]) == ("issued", "2014", "2004")
    assert (data["doi"], data["resolver"], data["retrieved"]) == ("10.5555/example-12", "crossref", "2026-01-01T00:00:00Z")
    assert "gives the year 2014; Crossref's record of 10.5555/example-12 (retrieved 2026-01-01) has 2004" in found.message


def test_one_finding_for_all_of_the_place() -> None:
    (found,) = (finding for finding in told(ENTRY.replace("12 (3)", "21 (2)") + f" {DOI}", WORK))
    assert [row["variable"] for row in dict(found.data)["differences"]] == ["volume"]  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", ["monograph", "book-chapter"])
def test_books_have_reprints(kind: str) -> None:
    book = "Okafor, Ben (1985), Harbours of the Imaginary Southern Coastline, Lagos: Delta Press. "
    record = {**WORK, "type": kind, "author": WORK["author"][:1], "container-title": [], "volume": None, "issue": None, "page": None}
    assert [finding.code for finding in told(book + DOI, record) if finding.code == "CC404"] == []


WORDED: list[tuple[str, dict[str, Any], Severity | None]] = [
    ("another work", {}, Severity.ERROR),
    ("by the same authors, elsewhere", {"author": WORK["author"]}, Severity.ERROR),
    ("by the same authors, in the same place", {"author": WORK["author"], "container-title": ["Journal of Ports"], "volume": "12"}, Severity.NOTE),
    ("a translation: nothing but the title differs", {**WORK, "title": ["Häfen der erfundenen Südküste"], "page": None}, Severity.NOTE),
    ("nothing but names and title to compare", {"container-title": [], "volume": None, "page": None}, Severity.ERROR),
    ("no names, in the same place", {"author": [], "container-title": ["Journal of Ports"], "volume": "12", "page": "70-71"}, Severity.NOTE),
    ("the erratum", {**WORK, "title": ["Erratum to: Harbours of the Imaginary Southern Coastline"], "page": "99"}, Severity.NOTE),
    ("a review", {"title": ["Review of: Harbours of the Imaginary Southern Coastline"]}, Severity.NOTE),
    ("a figure", {**WORK, "type": "component", "title": ["Figure 3"]}, Severity.NOTE),
    ("a book that bears the journal's name", {**ANOTHER, "type": "monograph", "title": ["Journal of Ports and Harbours"], "container-title": []}, Severity.NOTE),
    ("the preprint", {**WORK, "type": "posted-content", "container-title": [], "volume": None, "page": None}, Severity.NOTE),
    ("the work", WORK, None),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "severity"), [case[1:] for case in WORDED], ids=[case[0] for case in WORDED])
def test_the_doi_of_another_work(changes: dict[str, Any], severity: Severity | None) -> None:
    found = [finding for finding in told(f"{ENTRY} {DOI}", {**ANOTHER, **changes}) if finding.code == "CC402"]
    assert [finding.severity for finding in found] == ([severity] if severity else [])


def test_the_doi_of_another_work_behind_a_book_whose_silence_means_nothing() -> None:
    (found,) = told(f"Okafor, Ben (2004), Harbours of the Imaginary Southern Coastline, Lagos: Delta Press. {DOI}", ANOTHER)
    assert (found.code, found.severity) == ("CC402", Severity.ERROR)


def test_it_says_what_contradicts_and_which_doi_is_right() -> None:
    (found,) = told(f"{ENTRY} {DOI}", ANOTHER, {**WORK, "DOI": "10.5555/the-right-one"})
    data = dict(found.data)
    assert found.code == "CC402"
    assert data["contradicted"][0] == "title"  # type: ignore[index]
    assert data["right_doi"] == "10.5555/the-right-one"
    assert "title and names, container, volume and pages contradict" in found.message or "contradict the entry" in found.message


def test_the_relation_is_named() -> None:
    (found,) = told(f"{ENTRY} {DOI}", {**WORK, "title": ["Erratum to: Harbours of the Imaginary Southern Coastline"], "page": "99"})
    assert dict(found.data)["related"] == "a correction"


def test_a_title_that_was_read_wrongly_is_no_other_title() -> None:
    misread = "Okafor, Ben, Duarte, Rui: Ports, Lagos. Harbours of the Imaginary Southern Coastline. In: Delta 2004, 12"
    assert [
        finding for finding in told(f"{misread} {DOI}", {**WORK, "subtitle": ["A Survey of Forty Years"]}) if finding.code == "CC402"
    ] == []


def test_two_dois_in_an_entry_are_not_judged() -> None:
    assert told(f"{ENTRY} {DOI}, https://doi.org/10.5555/example-99", ANOTHER) == []


def test_a_doi_that_the_index_does_not_hold_says_nothing() -> None:
    assert told(f"{ENTRY} https://doi.org/10.5555/not-registered-here", ANOTHER) == []


MISSING: list[tuple[str, str, bool]] = [
    ("an article", ENTRY, True),
    ("a book", "Okafor, Ben (2004), Harbours of the Imaginary South, Lagos: Delta Press.", False),
    ("a chapter", "Okafor, Ben (2004), 'Harbours of the South', in R. Duarte (ed.), Imaginary Coasts, Lagos: Delta Press, 45-67.", False),
    ("a newspaper", "Okafor, Ben (2004), 'Harbours open in the South', The Lagos Times, 12 May 2004, p. 4.", False),
    ("a thesis", "Okafor, Ben (2004), Harbours of the Imaginary South, PhD thesis, University of Lagos.", False),
    ("with a DOI of another agency", f"{ENTRY} https://doi.org/10.5555/elsewhere", False),
    ("in press", ENTRY.replace("(2004)", "(in press)"), False),
    ("of last year", ENTRY.replace("2004", "2025"), False),
    ("old", ENTRY.replace("2004", "1874"), False),
    ("in Russian", "Иванов, И. (2004), «Порты воображаемого юга России», Вестник портов, 12 (3): 45-67.", False),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "is_told"), [case[1:] for case in MISSING], ids=[case[0] for case in MISSING])
def test_not_found_is_told_only_of_what_the_index_covers(entry: str, is_told: bool) -> None:
    assert [finding.code for finding in told(entry)] == (["CC401"] if is_told else [])


def test_a_record_that_may_be_it_keeps_not_found_silent() -> None:
    assert codes(ENTRY, volume="77", page="7-9", container_title=["Annals of Mud"]) == []


def test_no_doi_and_any_doi() -> None:
    assert [finding.code for finding in told(ENTRY, WORK)] == ["CC407"]
    assert told(f"{ENTRY} doi: 10.5555/example-12", WORK) == []
    assert told(f"{ENTRY} DOI unknown", WORK) == []


def test_live_and_from_the_cache_the_same_is_found(tmp_path: Path) -> None:
    wrong = document(f"{ENTRY} {DOI}", ANOTHER).split("\n\nCrossref:")[0]
    notice = {**WORK, "DOI": "10.5555/example-13", "title": ["Retraction: Harbours of the Imaginary Southern Coastline"], "page": "99",
              "update-to": [{"DOI": "10.5555/example-14", "type": "retraction", "source": "publisher"}]}  # fmt: skip
    records = [ANOTHER, {**WORK, "DOI": "10.5555/example-14"}, notice]
    rules = tuple(rule for rule in RULES if rule.code[:3] in ("CC4", "CC5"))
    with CrossrefServer(records) as server:
        settings = ResolveSettings(base_url=server.url, cache_path=str(tmp_path / "cache.sqlite"), clock=FakeClock())
        tools = Tools(rules=rules, resolving=settings)
        first = audit(Source("ports.md", wrong.encode()), tools)
        asked = [request.path for request in server.log]
        second = audit(Source("ports.md", wrong.encode()), tools)
        assert len(server.log) == len(asked) == 2
    assert asked[0].endswith("example-12")
    assert second.findings == first.findings
    Draft202012Validator(schema()).validate(json.loads(render_json(first)))
    found = {finding.code: finding for finding in first.findings}
    assert {code: finding.severity for code, finding in found.items()} == {"CC402": Severity.ERROR, "CC501": Severity.ERROR}
    assert dict(found["CC402"].data)["right_doi"] == "10.5555/example-14"
    assert dict(found["CC501"].data)["notice"] == "10.5555/example-13"


def test_every_form_of_the_report_tells_of_every_rule() -> None:
    entry = f"{ENTRY.replace('12 (3)', '21 (3)')} {DOI}"
    evidence = gather(document(entry, WORK))
    report = Report(evidence, judge(evidence, RULES), (), coverage(evidence, ()), "0.1.0")
    assert [finding.code for finding in report.findings] == ["CC406"]
    data = json.loads(render_json(report))
    Draft202012Validator(schema()).validate(data)
    assert data["findings"][0]["data"]["differences"] == [{"variable": "volume", "ours": "21", "theirs": "12", "reason": "another number"}]
    assert "volume “21”" in render_markdown(report)


def test_a_network_that_is_gone_accuses_nobody(tmp_path: Path) -> None:
    text = document(f"{ENTRY} {DOI}", ANOTHER).split("\n\nCrossref:")[0]
    with CrossrefServer([], always=lambda handler: handler.reply(503, b"down", "text/plain")) as server:
        settings = ResolveSettings(
            base_url=server.url, cache_path=str(tmp_path / "cache.sqlite"), clock=FakeClock(), budget=0.5, timeout=0.5
        )
        report = audit(Source("ports.md", text.encode()), Tools(resolving=settings))
    assert [finding.code for finding in report.findings if finding.code[:3] in ("CC4", "CC5")] == []
    assert any(notice.code == "resolver-unavailable" for notice in report.notices)
