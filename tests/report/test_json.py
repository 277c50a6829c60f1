from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator, Draft202012Validator

from citecheck.export.bibtex_tables import CSL_TYPES
from citecheck.model import LinkReason, LinkStatus, Mode, Relation, Report, Resolved, Severity, Update, UpdateKind
from citecheck.report import SCHEMA, citations_json, references_json, render_json, render_many_json, schema, to_json
from tests.report import factory

CONTRACT: Any = schema()
VALID = Draft202012Validator(CONTRACT)
MANY = Draft202012Validator({**CONTRACT, "$ref": "#/$defs/reports"})
OFFICIAL = Draft7Validator(json.loads((Path(__file__).parent.parent / "data" / "csl-data.json").read_text(encoding="utf-8")))
REPORTS = {"small": factory.report(), "every reason": factory.with_every_link_reason(), "silent": factory.silent()}
CLOSED = [
    ("citation-item", "mode", Mode),
    ("link", "status", LinkStatus),
    ("link", "reason", LinkReason),
    ("comparison", "relation", Relation),
    ("finding", "severity", Severity),
]
EXAMPLE = """
{
 "schema": "citecheck-report/1",
 "version": "0.1.0",
 "document": {"name": "seeds/thesis.md", "format": "markdown", "sha256": "...", "characters": 193057, "language": "en", "system": "author-date"},
 "citations": [
  {"id": "c7", "span": [10594, 10619], "source": [10594, 10619], "parts": [[10594, 10619]], "line": 122, "column": 466, "page": null, "file": null,
   "text": "(Bandyopadhyaya 2003: 30)", "note": null, "sentence": [10372, 10620],
   "items": [
    {"id": "c7.1", "span": [10595, 10618], "source": [10595, 10618], "parts": [[10595, 10618]], "text": "Bandyopadhyaya 2003: 30",
     "kind": "author-date", "families": ["Bandyopadhyaya"], "et_al": false, "year": "2003", "year_suffix": null, "title": null,
     "numbers": null, "key": null, "mode": "normal", "locator": {"label": "page", "value": "30"}, "secondary": null, "antecedent": null,
     "link": {"status": "matched", "references": ["r45"], "reason": "author-year"}}]}],
 "references": [
  {"id": "r45", "span": [174000, 174100], "source": [174000, 174100], "parts": [[174000, 174100]], "line": 900, "column": 1, "page": null,
   "file": null, "text": "...", "section": "BOOKS", "label": null, "confidence": 0.97,
   "item": {"type": "book", "author": [{"family": "Bandyopadhyaya", "given": "J."}], "issued": {"date-parts": [[2003]]}, "title": "..."},
   "fields": {"issued": {"span": [174020, 174024], "source": [174020, 174024]}}}],
 "resolutions": [
  {"reference": "r45", "outcome": "resolved", "resolver": "crossref", "doi": "...", "score": 0.98, "retrieved": "2026-11-21T12:00:00Z",
   "reason": "...", "item": {}, "candidates": [],
   "comparison": [{"variable": "issued", "ours": "2003", "theirs": "2004", "relation": "different", "reason": "..."}]}],
 "findings": [
  {"code": "CC104", "name": "year-mismatch", "severity": "error", "message": "...", "span": [0, 0], "source": [0, 0], "line": 1, "column": 1,
   "page": null, "file": null, "citation_items": ["c4.1"], "references": ["r61"], "data": {"cited": "2001", "listed": "2002"}, "fix": null,
   "fingerprint": "...", "waived": null}],
 "notices": [{"code": "...", "message": "..."}],
 "coverage": {"citation_items": 237, "linked": 210, "references": 213,
              "unread": [{"span": [0, 0], "source": [0, 0], "line": 1, "text": "...", "reason": "..."}],
              "sections": [{"title": "BIBLIOGRAPHY", "line": 870, "references": 213}]}
}
"""


ADDED = {
    "coverage",
    "unread",
    "section",
    "resolution",
    "candidate",
    "report",
}  # to which keys were added since: reports of the first version lack them


def shape(value: object) -> object:
    """The keys of a JSON value, those of a list's first row standing for all."""
    if isinstance(value, dict):
        return {key: shape(row) for key, row in value.items() if key not in ("item", "data", "fields")}
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [shape(value[0])]
    return None


def common(ours: object, theirs: object) -> object:
    """``ours`` without the keys that ``theirs`` has not: a later version may add some."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return {key: common(row, theirs[key]) for key, row in ours.items() if key in theirs}
    if isinstance(ours, list) and isinstance(theirs, list):
        return [common(row, theirs[0]) for row in ours]
    return ours


def told(report: Report) -> Any:
    """The report as a reader of the JSON text gets it."""
    return json.loads(render_json(report))


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS.keys())
def test_reports_are_valid(report: Report) -> None:
    assert list(VALID.iter_errors(to_json(report))) == []
    assert json.loads(render_json(report)) == to_json(report)


def test_the_example_of_the_contract_is_valid() -> None:
    assert list(VALID.iter_errors(json.loads(EXAMPLE))) == []


def test_a_report_has_the_keys_of_the_example_in_its_order() -> None:
    ours, theirs = told(factory.report()), json.loads(EXAMPLE)
    assert list(ours)[: len(theirs)] == list(theirs)
    ours["citations"] = ours["citations"][1:]  # the example has a locator
    ours["resolutions"][0]["candidates"] = []
    ours["findings"][0]["fix"] = None
    for part in theirs:
        assert json.dumps(common(shape(ours[part]), shape(theirs[part]))) == json.dumps(shape(theirs[part])), part


def test_the_schema_is_a_schema_and_requires_every_key() -> None:
    Draft202012Validator.check_schema(CONTRACT)
    for name, definition in CONTRACT["$defs"].items():
        if "properties" in definition and name != "item":
            required, every = definition["required"], list(definition["properties"])
            assert required == every[: len(required)], name
            assert required == every or name in ADDED, name


@pytest.mark.parametrize(("name", "key", "values"), CLOSED, ids=[row[1] for row in CLOSED])
def test_closed_sets_are_those_of_the_model(name: str, key: str, values: type[Severity]) -> None:
    assert CONTRACT["$defs"][name]["properties"][key]["enum"] == [value.value for value in values]


def test_item_types_are_those_of_csl() -> None:
    assert CONTRACT["$defs"]["item"]["properties"]["type"]["enum"] == sorted(CSL_TYPES)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("citations", 0, "items", 0, "kind"), "citation"),
        (("citations", 0, "items", 0, "mode"), "loud"),
        (("citations", 0, "items", 0, "link", "status"), "found"),
        (("citations", 0, "items", 0, "link", "reason"), "luck"),
        (("citations", 0, "span"), [1]),
        (("citations", 0, "line"), 0),
        (("resolutions", 0, "outcome"), "missing"),
        (("resolutions", 0, "comparison", 0, "relation"), "near"),
        (("findings", 0, "severity"), "fatal"),
        (("references", 0, "confidence"), 97),
        (("references", 0, "item", "type"), "tome"),
        (("document", "system"), "footnotes"),
        (("schema",), "citecheck-report/2"),
    ],
    ids=lambda value: ".".join(map(str, value)) if isinstance(value, tuple) else "",
)
def test_the_schema_refuses_what_is_not_in_a_closed_set(path: tuple[str | int, ...], value: object) -> None:
    data = told(factory.report())
    holder = data
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = value
    assert list(VALID.iter_errors(data))


def test_the_schema_allows_what_a_later_version_adds() -> None:
    assert list(VALID.iter_errors(to_json(factory.report()) | {"generated": {"digest": "x"}})) == []


def test_several_reports_and_one_that_could_not_be_read() -> None:
    data = json.loads(render_many_json([factory.report(), ("broken.txt", "it is binary"), factory.silent()]))
    assert list(MANY.iter_errors(data)) == []
    assert data["schema"] == "citecheck-reports/1"
    assert data["reports"][1] == {"name": "broken.txt", "error": "it is binary"}
    assert [row.get("schema") for row in data["reports"]] == [SCHEMA, None, SCHEMA]


def test_items_are_valid_against_the_official_schema() -> None:
    data = told(factory.report())
    items = [row["item"] for row in [*data["references"], *data["resolutions"]]]
    items += [candidate["item"] for row in data["resolutions"] for candidate in row["candidates"]]
    present = [item for item in items if item is not None]
    assert len(present) > len(factory.ITEMS)
    assert list(OFFICIAL.iter_errors(present)) == []


def test_every_span_quotes_its_text_and_every_part_its_source() -> None:
    report = factory.report()
    text, source = report.evidence.document.text, report.evidence.document.source
    data = told(report)
    rows = [*data["citations"], *data["references"], *data["coverage"]["unread"]]
    rows += [item for row in data["citations"] for item in row["items"]]
    for row in rows:
        start, end = row["span"]
        assert text[start:end] == row["text"]
        assert (
            source[slice(*row.get("parts", [row["source"]])[0])]
            == row["text"][: row.get("parts", [row["source"]])[0][1] - row["source"][0]]
        )


def test_a_citation_over_two_pages_has_two_parts() -> None:
    source = factory.document().source
    whole = told(factory.report())["citations"][0]
    parts = [source[slice(*part)] for part in whole["parts"]]
    assert parts == ["Clark 1991 and Miller quoted", "in Shearman (ed.) 1995: 142"]
    assert source[slice(*whole["source"])] == "Clark 1991 and Miller quoted\n\n---\n17\n\nin Shearman (ed.) 1995: 142"


ITEMS: dict[str, dict[str, object]] = {
    "c1.2": {
        "kind": "author-date",
        "families": ["Shearman"],
        "secondary": {"families": ["Miller"]},
        "locator": {"label": "page", "value": "142"},
    },
    "c2.1": {"kind": "author-date", "families": ["Duarte"], "et_al": True, "year": "2001", "year_suffix": None},
    "c3.1": {"kind": "numeric", "families": [], "numbers": [3, 4, 5], "year": None},
    "c4.1": {"kind": "key", "key": "okafor", "mode": "suppress-author", "numbers": None},
    "c5.1": {"kind": "author-page", "families": ["Okafor"], "mode": "narrative"},
    "c6.1": {"kind": "title", "families": [], "title": "Blue Book", "year": "1999", "mode": "author-only"},
    "c7.1": {"kind": "back-reference", "families": [], "antecedent": "c6.1"},
    "c9.1": {"kind": "note", "families": ["Harbour Times"], "year": "1998", "year_suffix": "b", "title": "Ships"},
}


@pytest.mark.parametrize("identifier", ITEMS)
def test_what_an_item_points_with(identifier: str) -> None:
    rows: Any = citations_json(factory.evidence())
    found = {item["id"]: item for row in rows for item in row["items"]}
    assert {key: found[identifier][key] for key in ITEMS[identifier]} == ITEMS[identifier]


def test_notes_keep_label_and_index() -> None:
    assert citations_json(factory.evidence())[-1]["note"] == {"label": "1", "index": 1}


def test_references_go_by_csl_words() -> None:
    rows: Any = references_json(factory.evidence())
    row = rows[1]
    assert set(row["fields"]) == {"issued", "container-title"}
    assert row["label"] == "2"
    assert row["confidence"] == 0.9712
    assert row["item"]["year-suffix"] == "a"


def test_every_outcome_is_said() -> None:
    rows = told(factory.report())["resolutions"]
    assert [row["outcome"] for row in rows] == ["resolved", "ambiguous", "not-found", "out-of-scope", "unavailable", "skipped"]
    assert [row["doi"] is None for row in rows] == [False, True, True, True, True, True]
    assert [len(row["candidates"]) for row in rows] == [1, 2, 1, 0, 0, 0]
    assert rows[0]["retrieved"] == "2026-11-21T12:00:00Z"
    assert rows[0]["comparison"][0]["variable"] == "container-title"


def test_the_search_record_is_said() -> None:
    base = factory.evidence()
    nowhere = replace(base.resolutions[2], unregistered_doi="10.5555/nowhere")
    data = told(replace(factory.report(), evidence=replace(base, resolutions=(*base.resolutions[:2], nowhere, *base.resolutions[3:]))))
    VALID.validate(data)
    row = data["resolutions"][2]
    assert row["unregistered_doi"] == "10.5555/nowhere"
    assert row["queries"] == [
        {"resolver": "crossref", "query": "duarte prices", "retrieved": "2026-11-21T12:00:00Z", "answer": "5 records"},
        {"resolver": "crossref", "query": "again", "retrieved": None, "answer": None},
    ]


def test_what_was_announced_about_a_work_is_said() -> None:
    base = factory.evidence()
    event = Update(UpdateKind.RETRACTION, "10.5555/notice", "2021-04-12", ("publisher", "retraction-watch"))
    first = base.resolutions[0]
    assert isinstance(first.outcome, Resolved)
    outcome = replace(first.outcome, candidate=replace(first.outcome.candidate, updates=(event,), by_doi=True))
    report = replace(factory.report(), evidence=replace(base, resolutions=(replace(first, outcome=outcome), *base.resolutions[1:])))
    data = told(report)
    VALID.validate(data)
    row = data["resolutions"][0]
    assert row["updates"] == [
        {"type": "retraction", "doi": "10.5555/notice", "date": "2021-04-12", "sources": ["publisher", "retraction-watch"]}
    ]
    assert (row["by_doi"], row["announces"], row["candidates"][0]["related"]) == (True, [], None)


def test_every_kind_of_update_is_in_the_schema() -> None:
    assert set(CONTRACT["$defs"]["update"]["properties"]["type"]["enum"]) == set(UpdateKind)


def test_data_of_a_finding_is_plain_json() -> None:
    data = told(factory.report())["findings"][0]["data"]
    assert data == {"cited": "2001", "listed": "2002", "span": [120, 142], "kinds": ["normal"]}


def test_without_links_an_item_says_so() -> None:
    evidence = factory.evidence()
    bare = type(evidence)(evidence.document, evidence.citations, (), evidence.references, ())
    rows: Any = citations_json(bare)
    assert [item["link"] for row in rows for item in row["items"]] == [None] * 10


def test_the_same_report_gives_the_same_bytes() -> None:
    assert render_json(factory.report()) == render_json(factory.report())


def test_the_text_keeps_unicode_and_short_lists_in_one_line() -> None:
    text = render_json(factory.report())
    assert '"parts": [[40, 68], [78, 105]],' in text
    assert "“Duarte et al. 2001”" in text
    assert text.endswith("}\n")
