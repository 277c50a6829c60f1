"""CC204: pages that are no range, and the many ways to print one that is."""

from __future__ import annotations

import pytest

from citecheck.model import Item, Reference, Span
from citecheck.rules.cc204_malformed_page_range import faults
from tests.rules.pipeline import findings

CHAPTER = "Okafor, Ben (2004), “Harbours of the South”, in Maja Lindqvist (ed.), *Trade after the Crisis*, Lund: Studentlitteratur, {}."
ARTICLE = "Okafor, Ben (2004), “Harbours of the South”, *Journal of Ports*, 12 (3): {}."


def told(*entries: str) -> list[tuple[object, object]]:
    text = "Ports grew (Okafor 2004).\n\n# References\n\n" + "\n\n".join(entries) + "\n"
    return [(dict(finding.data)["kind"], dict(finding.data)["printed"]) for finding in findings(text, "CC204")]


FAULTY = {
    # behind a word
    "pp. 134-12": "backwards",
    "pp. 134-112": "backwards",
    "pp. 134–112": "backwards",
    "pp. 134 – 112": "backwards",
    "pp. 134—112": "backwards",
    "pp. 134‐112": "backwards",
    "pp. 134−112": "backwards",
    "p. 134-112": "backwards",
    "p134-112": "backwards",
    "P. 134-112": "backwards",
    "pages 134-112": "backwards",
    "pp 134-112": "backwards",
    "pp: 134-112": "backwards",
    "S. 134-112": "backwards",
    "Seiten 134-112": "backwards",
    "págs. 134-112": "backwards",
    "pp. 1134-112": "backwards",
    "pp. 2134-12": "backwards",
    "pp. 45-12": "backwards",
    "pp. 29-12": "backwards",
    "pp. S12-S9": "backwards",
    "pp. e112-e109": "backwards",
    "pp. A12-A9": "backwards",
    "pp. 134a-112b": "backwards",
    "pp. 22v-21r": "backwards",
    "pp. xx-xv": "backwards",
    "pp. vi-iv": "backwards",
    "pp. XX-XV": "backwards",
    "pp. 12345-12301": "backwards",
    "pp. 12-34, 145-112": "backwards",
    "pp. 145-112, 201-208": "backwards",
    "pp. 12, 145-112": "backwards",
    "pp. 12-34 and 145-112": "backwards",
    "pp. –45": "no-beginning",
    "pp. -45": "no-beginning",
    "p. —45": "no-beginning",
    "S. –45": "no-beginning",
    "pages –45": "no-beginning",
    "pp. 45-": "no-end",
    "pp. 45–": "no-end",
    "p. 45-, 12 maps": "no-end",
    "S. 45–; with maps": "no-end",
    "pp. S45-": "no-end",
    "pp. 45––67": "doubled-dash",
    "pp. 45-–67": "doubled-dash",
    "pp. 45–-67": "doubled-dash",
    "pp. 45 – – 67": "doubled-dash",
}
RIGHT = (
    "pp. 134-212",
    "pp. 134-34",
    "pp. 134-5",
    "pp. 583-01",
    "pp. 598-3",
    "pp. 598-03",
    "pp. 717-34",
    "pp. 1155-6",
    "pp. 1198-212",
    "pp. 1298-12",
    "pp. 199-210",
    "pp. 98-03",
    "pp. 9-12",
    "pp. 12-12",
    "pp. 45",
    "p. 45f.",
    "pp. 45ff.",
    "pp. 45-6, 12-20",
    "pp. xii-45",
    "pp. 45-xii",
    "pp. ix-xv",
    "pp. xxxi-iv",
    "pp. i-v, 1-20",
    "pp. S12-S19",
    "pp. S12-9",
    "pp. S98-T3",
    "pp. e45-e51",
    "pp. e1234-5",
    "pp. 1-e12",
    "pp. D/6 – D/8",
    "pp. A1, A12",
    "p. e0120049",
    "p. 052007-12",
    "p. 123456-12",
    "p. 12-10",
    "pp. 12-1 – 12-30",
    "pp. 3-1-3-12",
    "pp. 1,134-1,156",
    "pp. 1.134-1.156",
    "pp. 45.1-45.12",
    "pp. 134a-b",
    "pp. 21r-22v",
    "pp. 45-\n67",
    "pp. 134-\n41",
    "pp. 45 –, with maps",
    "pp. 45-ff.",
    "pp. 45-end",
    "200 p. – 45 maps",
    "200 pp. –45 maps",
    "p-45",
    "p.-45",
    "no. 134-112",
    "Law 134-12",
    "1998-1997",
    "Suppl. 134-112",
    "vol. 134-112",
    "https://example.org/pp.134-112",
    "pp. 45/46-12",
    "IEEE Standard P9999-2016",
    "Standard P 9999-2016",
    "pp. 45-4",
)


@pytest.mark.parametrize("pages", FAULTY)
def test_what_is_no_range(pages: str) -> None:
    [(kind, printed)] = told(CHAPTER.format(pages))
    assert kind == FAULTY[pages]
    assert str(printed) in pages


@pytest.mark.parametrize("pages", RIGHT)
def test_what_can_be_a_range(pages: str) -> None:
    assert told(CHAPTER.format(pages)) == []


def test_the_number_of_a_standard_is_no_page() -> None:
    text = "Port Standard, Report S. 9999-2016"
    number = Reference("r1", Span(0, len(text)), None, Item(), fields=(("number", Span(20, len(text))),))
    assert list(faults(number, text, doubles=False)) == []
    assert len(list(faults(Reference("r1", Span(0, len(text)), None, Item()), text, doubles=False))) == 1


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        ("134-112", [("backwards", "134-112")]),
        ("pp. 134-112", [("backwards", "134-112")]),
        ("145-12", [("backwards", "145-12")]),
        ("45-", [("no-end", "45-")]),
        ("134-41", []),
        ("45-67", []),
        ("1455-6", []),
        ("S12-19", []),
    ],
)
def test_pages_behind_volume_and_issue(pages: str, expected: list[tuple[str, str]]) -> None:
    assert told(ARTICLE.format(pages)) == expected


def test_two_hyphens_are_a_slip_only_where_the_list_has_one() -> None:
    others = [
        ARTICLE.format(f"{first}-{first + 9}").replace("Okafor", name) for first, name in zip(range(10, 70, 10), "ABCDEF", strict=True)
    ]
    assert told(*others, CHAPTER.format("pp. 45--67")) == [("doubled-dash", "45--67")]
    assert told(*(entry.replace("-", "--") for entry in others), CHAPTER.format("pp. 45--67")) == []
    assert told(CHAPTER.format("pp. 45--67")) == []


def test_what_runs_from_right_to_left_is_left_alone() -> None:
    assert told("Okafor, Ben (2004), “נמלי הדרום”, in Maja Lindqvist (ed.), *Trade*, Lund: Studentlitteratur, pp. 134-112.") == []


@pytest.mark.parametrize(
    "text", ["pp. ", "pp. 9-", "p. –9", "pp. 9-8, ", "pp. 9, ", "9", "x", "pp.", "s. ", " ", "pp. 9--8 ", "pp. i-", "9 p. – "]
)
def test_hostile_text_ends(text: str) -> None:
    whole = text * 40_000
    reference = Reference("r1", Span(0, len(whole)), None, Item())
    assert len(list(faults(reference, whole, doubles=True))) <= 80_000
