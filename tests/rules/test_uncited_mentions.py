"""CC304 and CC113: sources named without a citation, letters without an entry."""

from __future__ import annotations

import pytest

from citecheck.rules import judge
from tests.rules.pipeline import findings, gather

LINDQVIST = "Lindqvist, Maja (2006), *Trade after the Crisis*, Lund: Studentlitteratur."
OKAFOR = "Okafor, Ben (2004), *Harbours of the South*, Lagos: Delta Press."


def document(text: str, *entries: str) -> str:
    return "\n\n".join(("Ports grew (Okafor 2004).", text, "# References", *(entries or (LINDQVIST, OKAFOR)))) + "\n"


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        pytest.param("As Lindqvist argues, ports shrank.", True, id="as she argues"),
        pytest.param("Ports shrank, according to Lindqvist.", True, id="according to"),
        pytest.param("Yet Lindqvist maintains that ports shrank.", True, id="she maintains that"),
        pytest.param("Laut Lindqvist schrumpften die Häfen.", True, id="German"),
        pytest.param("Segundo Lindqvist, os portos encolheram.", True, id="Portuguese"),
        pytest.param("According to Karl Popper, ports shrank.", False, id="not in the list"),
    ],
)
def test_a_source_without_a_citation(text: str, listed: bool) -> None:
    [found] = findings(document(text), "CC304")
    assert dict(found.data)["listed"] is listed


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("As Lindqvist (2006) argues, ports shrank.", id="with its year"),
        pytest.param("According to Lindqvist, ports shrank (2006: 4).", id="the year later"),
        pytest.param("Ports shrank (Lindqvist 2006). Lindqvist argues that they had to.", id="cited before"),
        pytest.param("As Lindqvist argues, ports shrank.[^1]\n\n[^1]: Trade after the Crisis, p. 4.", id="a note"),
        pytest.param("According to Figure 3, ports shrank.", id="a figure"),
        pytest.param("According to the United Nations, ports shrank.", id="a body"),
        pytest.param("As Japan argues, ports shrank.", id="a country"),
        pytest.param("According to Prime Minister Sato, ports shrank.", id="a statesman"),
        pytest.param("Lindqvist was born in a port and shows little of it.", id="prose"),
    ],
)
def test_what_needs_no_citation(text: str) -> None:
    assert findings(document(text), "CC304") == []


def test_it_runs_only_when_asked_for() -> None:
    assert [finding.code for finding in judge(gather(document("As Lindqvist argues, ports shrank."))) if finding.code == "CC304"] == []


@pytest.mark.parametrize(
    ("text", "entries", "count"),
    [
        pytest.param("It fell (Lindqvist 2006b).", (LINDQVIST, OKAFOR), 1, id="a letter that the list lacks"),
        pytest.param("It fell (Lindqvist 2006b). It rose (Lindqvist 2006b: 3).", (LINDQVIST, OKAFOR), 1, id="told once"),
        pytest.param("It fell (Lindqvist 2006a). It rose (Lindqvist 2006b).", (LINDQVIST, OKAFOR), 2, id="two letters of one entry"),
        pytest.param("It fell (Lindqvist 2006b).", (LINDQVIST.replace("2006", "2006b"), OKAFOR), 0, id="the letter is there"),
        pytest.param("It fell (Lindqvist 2006).", (LINDQVIST, OKAFOR), 0, id="no letter"),
        pytest.param(
            "It fell (Lindqvist 2006b). It rose (Okafor 2004a). It lay (Novak 1999a).",
            (LINDQVIST, "Novak, Petr (1999), *Rivers of Sand*, Brno: Host.", OKAFOR),
            0,
            id="a list that prints no letters",
        ),
    ],
)
def test_letters_behind_years(text: str, entries: tuple[str, ...], count: int) -> None:
    assert len(findings(document(text, *entries), "CC113")) == count


def test_a_letter_that_was_read_as_something_else_is_no_lack() -> None:
    entries = (
        "NATION, G. rekuái, 2018a. Day of the Language [online]. 2018. Available from: http://example.org/a",
        "NATION, G. rekuái, 2018b. Plan of Action [online]. 2018. Available from: http://example.org/b",
    )
    for code in ("CC103", "CC113"):
        assert findings(document("It fell (Nation 2018b).", *entries, OKAFOR), code) == []
