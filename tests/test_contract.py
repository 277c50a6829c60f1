"""The contract's own examples: the passages of the dissertation, as they should come out, and the report's form."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import citecheck
from citecheck.report import render_json, schema

ROOT = Path(__file__).parent.parent
DISSERTATION = ROOT / "seeds" / "001_9b721d0a0261e544.txt"
Json = dict[str, Any]


def audited(name: str) -> Json:
    data: Json = json.loads(render_json(citecheck.audit(ROOT / "seeds" / name)))
    return data


@cache
def report() -> Json:
    return audited(DISSERTATION.name)


def items_at(line: int, text: str) -> list[Json]:
    """The items on a source line whose text begins so."""
    return [
        item
        for citation in report()["citations"]
        for item in citation["items"]
        if line_of(item["source"][0]) == line and item["text"].startswith(text)
    ]


@cache
def source() -> str:
    return DISSERTATION.read_bytes().decode("utf-8")


def line_of(offset: int) -> int:
    return source().count("\n", 0, offset) + 1


def item_at(line: int, text: str) -> Json:
    (item,) = items_at(line, text)
    return item


def listed(item: Json) -> list[str]:
    by_id = {row["id"]: row["text"] for row in report()["references"]}
    return [by_id[name] for name in item["link"]["references"]]


def codes_of(item: Json) -> set[str]:
    return {finding["code"] for finding in report()["findings"] if item["id"] in finding["citation_items"]}


def finding_of(item: Json, code: str) -> Json:
    found: list[Json] = [row for row in report()["findings"] if row["code"] == code and item["id"] in row["citation_items"]]
    assert len(found) == 1
    return found[0]


def test_line_118_year_differs() -> None:
    item = item_at(118, "Duncan et al 2001")
    assert (item["kind"], item["families"], item["et_al"], item["year"]) == ("author-date", ["Duncan"], True, "2001")
    assert (item["link"]["status"], item["link"]["reason"]) == ("matched", "year-differs")
    assert finding_of(item, "CC104")["data"] == {"cited": "2001", "listed": "2002"}
    assert "CC101" not in codes_of(item)


def test_line_118_given_name_as_family() -> None:
    item = item_at(118, "Richard et al 1962")
    assert (item["link"]["status"], item["link"]["reason"]) == ("matched", "given-name-as-family")
    assert listed(item)[0].startswith("Snyder, Richard")
    assert "CC105" in codes_of(item)


def test_line_122_container_only() -> None:
    item = item_at(122, "Stephan quoted in Ellison 1987: 137")
    assert (item["families"], item["secondary"], item["locator"]) == (
        ["Ellison"],
        {"families": ["Stephan"]},
        {"label": "page", "value": "137"},
    )
    assert (item["link"]["status"], item["link"]["reason"]) == ("matched", "container-only")
    assert [text.split(",")[0] for text in listed(item)] == ["Ellison"]
    assert "CC107" in codes_of(item)


def test_line_122_the_example_of_the_contract() -> None:
    item = item_at(122, "Bandyopadhyaya 2003: 30")
    assert item["locator"] == {"label": "page", "value": "30"}
    assert (item["mode"], item["link"]["status"], item["link"]["reason"]) == ("normal", "matched", "author-year")


def test_line_136_two_items_over_a_page_break() -> None:
    clark, miller = item_at(136, "Clark 1991"), item_at(136, "Miller quoted")
    assert clark["link"]["status"] == "dangling"
    assert "CC101" in codes_of(clark)
    assert (miller["families"], miller["secondary"]) == (["Shearman"], {"families": ["Miller"]})
    assert clark["id"].split(".")[0] == miller["id"].split(".")[0]
    assert miller["text"].split() == ["Miller", "quoted", "in", "Shearman", "(ed.)", "1995:", "142"]


def test_line_184_given_in_a_note() -> None:
    item = item_at(184, "Igor Rogachev")
    assert (item["mode"], item["year"], item["families"]) == ("narrative", "1990", ["Rogachev"])
    assert item["text"].startswith("Igor Rogachev, the then deputy minister for foreign affairs, (1990")
    assert item["link"]["reason"] == "given-in-note"
    assert "CC101" not in codes_of(item)


def test_line_366_a_serial_title_that_two_entries_fit() -> None:
    item = item_at(366, "Diplomatic Blue Book, 1999")
    assert (item["kind"], item["families"], item["title"], item["year"]) == ("title", [], "Diplomatic Blue Book", "1999")
    assert item["link"]["status"] == "ambiguous"
    assert len(listed(item)) == 2


def test_line_368_one_item_in_two_parts() -> None:
    item = item_at(368, "Stephan quoted in Ellison")
    assert len(item["parts"]) == 2
    first, second = (source()[start:end] for start, end in item["parts"])
    assert (first, second) == ("Stephan quoted in Ellison", "eds.1987")
    assert items_at(372, "Ashahi Shimbun, 15 November 1998")
    assert items_at(374, "Japan Times")


def test_line_534_a_home_page_and_a_title() -> None:
    home, book = item_at(534, "The Ministry of Foreign Affairs"), item_at(534, "Diplomatic Blue Book, 1998")
    assert home["link"]["status"] == "skipped"
    assert (book["kind"], book["link"]["status"]) == ("title", "matched")


def test_line_548_ibid_after_two_sources() -> None:
    item = item_at(548, "ibid")
    assert (item["kind"], item["link"]["status"]) == ("back-reference", "ambiguous")
    assert "CC111" in codes_of(item)


def test_line_552_two_newspapers_in_a_note() -> None:
    hokkaido, sankei = item_at(552, "Hokkaido Shimbun, 23, 24 June 1998"), item_at(552, "Sankei Shimbun, 11 July 1998")
    assert hokkaido["kind"] == sankei["kind"] == "note"
    assert (hokkaido["link"]["status"], sankei["link"]["status"]) == ("matched", "matched")


def test_line_673_volume_and_pages() -> None:
    item = item_at(673, "Rusi Journal. April. 1998")
    assert (item["kind"], item["link"]["reason"]) == ("note", "container-volume-pages")
    assert listed(item)[0].startswith("Akiyama")


def test_line_689_the_letter_is_missing() -> None:
    item = item_at(689, "Hasegawa 2000: 302-303")
    assert item["link"]["status"] == "ambiguous"
    assert len(listed(item)) == 2
    assert codes_of(item) == {"CC109"}


def test_every_key_of_the_contract_is_there() -> None:
    data = report()
    assert list(data) == [
        "schema",
        "version",
        "document",
        "citations",
        "references",
        "resolutions",
        "findings",
        "notices",
        "coverage",
        "overrides",
    ]
    assert set(data["document"]) == {"name", "format", "sha256", "characters", "language", "system"}
    jsonschema.validate(data, schema())


@pytest.mark.parametrize("name", ["000_bfea6b51830d9b75.txt", "002_cb95206a5898a04d.txt", "003_a25e33432932b79e.txt"])
def test_the_three_pages_cite_nothing(name: str) -> None:
    data = audited(name)
    assert (data["citations"], data["references"], data["findings"]) == ([], [], [])


def test_the_article_has_no_list_and_is_told_so_once() -> None:
    data = audited("004_7f62de5ec775ad22.txt")
    assert [finding["code"] for finding in data["findings"]] == ["CC112"]
    assert {item["link"]["status"] for citation in data["citations"] for item in citation["items"]} == {"skipped"}


def test_spans_quote_the_text_and_parts_lie_in_the_source() -> None:
    text = citecheck.extract(DISSERTATION).document.text
    for citation in report()["citations"]:
        for place in (citation, *citation["items"]):
            assert text[place["span"][0] : place["span"][1]] == place["text"]
            assert place["source"][0] == min(start for start, _ in place["parts"])
            assert place["source"][1] == max(end for _, end in place["parts"])
    for entry in report()["references"]:
        assert text[entry["span"][0] : entry["span"][1]] == entry["text"]
        assert entry["line"] == line_of(entry["source"][0])
