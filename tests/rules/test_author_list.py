"""CC106: who is left out, added or turned round, and what custom allows."""

from __future__ import annotations

import pytest

from tests.rules.pipeline import findings

PAIR = "Okafor, Ben and Lindqvist, Maja (2004), *Harbours of the South*, Lagos: Delta Press."
OTHER_PAIR = "Hanabusa, Ken and Mori, Aki (2001), *Tides and Towns*, Kyoto: Umi."
TEAM = "Duarte, Rui, Costa, Ana and Melo, Ines (2002), *Prices of the Century*, Porto: Ribeira."
ALONE = "Novak, Petr (2005), *Rivers of Sand*, Brno: Host."
CUSTOM = "Trade fell (Hanabusa and Mori 2001) and rose (Duarte et al. 2002)."


def told(text: str, *entries: str) -> list[dict[str, object]]:
    listed = sorted((PAIR, OTHER_PAIR, TEAM, ALONE, *entries))
    return [dict(finding.data) for finding in findings("\n\n".join((text, "# References", *listed)) + "\n", "CC106")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Ports grew (Okafor 2004).", "dropped", id="one of a pair"),
        pytest.param("Ports grew (Duarte and Costa 2002).", "dropped", id="two of three"),
        pytest.param("Ports grew (Duarte 2002).", "dropped", id="one of three"),
        pytest.param("Ports grew, as Okafor (2004) says.", "dropped", id="in the sentence"),
        pytest.param("Ports grew (Novak et al. 2005).", "added", id="et al. of one"),
        pytest.param("Ports grew (Novak and Mori 2005).", "added", id="a second author of one"),
        pytest.param("Ports grew (Okafor, Lindqvist and Mori 2004).", "added", id="a third author of two"),
        pytest.param("Ports grew (Lindqvist and Okafor 2004).", "turned", id="a pair turned"),
        pytest.param("Ports grew (Duarte, Melo and Costa 2002).", "turned", id="the second and the third"),
        pytest.param("Ports grew (Verne, cited in Novak and Mori 2005).", "added", id="a second author of the work in hand"),
    ],
)
def test_a_slip_is_told(text: str, kind: str) -> None:
    assert [data["kind"] for data in told(f"{CUSTOM} {text}")] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ports grew (Okafor and Lindqvist 2004).", id="everybody"),
        pytest.param("Ports grew (Okafor et al. 2004).", id="et al. of two"),
        pytest.param("Ports grew (Duarte, Costa and Melo 2002).", id="all three"),
        pytest.param("Ports grew (Duarte, Costa et al. 2002).", id="two and et al."),
        pytest.param("Ports grew (Novak 2005).", id="one of one"),
        pytest.param("Okafor and his colleagues (2004) saw ports grow.", id="colleagues"),
        pytest.param("Lindqvist saw the ports with her friend (Okafor 2004).", id="named in the sentence"),
        pytest.param("Ports grew (Okafr and Lindqvist 2004).", id="a spelling is CC105"),
    ],
)
def test_what_is_proper_is_left_alone(text: str) -> None:
    assert told(f"{CUSTOM} {text}") == []


def test_without_a_custom_the_first_author_may_stand_for_all() -> None:
    assert told("Ports grew (Okafor 2004) and fell (Hanabusa 2001).") == []
    assert told("Ports grew (Okafor 2004), fell (Hanabusa 2001) and rose (Duarte et al. 2002).") == []


def test_a_list_of_first_authors_is_no_fault_of_the_text() -> None:
    names = ("Abara", "Brandt", "Cardoso", "Dvorak")
    entries = [f"{name}, Z. (2007), *The {name} Survey of Harbours*, Lagos: Delta Press." for name in names]
    cited = "; ".join(f"{name} et al. 2007" for name in names)
    assert told(f"{CUSTOM} Ports grew ({cited}).", *entries) == []


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param("Abara, Z. et al. (2007), *A Survey of Harbours*, Lagos: Delta Press.", id="et al. in the list"),
        pytest.param("Abara, Z. et al. (eds.) (2007), *A Survey of Harbours*, Lagos: Delta Press.", id="et al. of editors"),
        pytest.param("Abara, Z. y otros (2007), *A Survey of Harbours*, Lagos: Delta Press.", id="y otros"),
    ],
)
def test_names_that_the_entry_shortens_are_not_counted(entry: str) -> None:
    assert told(f"{CUSTOM} Ports grew (Abara et al. 2007).", entry) == []


def test_the_other_citations_say_which_side_is_likelier_wrong() -> None:
    [data] = told(f"{CUSTOM} Ports grew (Okafor and Lindqvist 2004), and grew. They fell (Okafor 2004).")
    assert data == {"cited": "Okafor", "listed": "Okafor and Lindqvist", "kind": "dropped", "likelier_wrong": "text"}
    [data] = told(f"{CUSTOM} Ports grew (Novak and Mori 2005), fell (Novak and Mori 2005: 3) and rose (Novak and Mori 2005: 9).")
    assert data.get("likelier_wrong") == "list"
    [data] = told(f"{CUSTOM} Ports grew (Novak and Mori 2005).")
    assert data.get("likelier_wrong") is None


def test_the_names_of_other_citations_in_the_sentence_say_nothing() -> None:
    text = f"{CUSTOM} Ports grew (Hanabusa and Mori 2001; Duarte et al. 2002; Okafor 2004)."
    assert [data["kind"] for data in told(text)] == ["dropped"]


@pytest.mark.parametrize(
    ("note", "kinds"),
    [
        ("Ben Okafor, *Harbours of the South* (Lagos: Delta Press, 2004), 12.", ["dropped"]),
        ("Ben Okafor and Maja Lindqvist, *Harbours of the South* (Lagos: Delta Press, 2004), 12.", []),
        ("Petr Novak and Aki Mori, *Rivers of Sand* (Brno: Host, 2005), 12.", ["added"]),
        ("Petr Novak, *Rivers of Sand* (Brno: Host, 2005), 12.", []),
        ("Rui Duarte and Ines Melo, *Prices of the Century* (Porto: Ribeira, 2002), 12.", ["turned"]),
    ],
)
def test_whole_references_in_notes(note: str, kinds: list[str]) -> None:
    custom = "Ken Hanabusa and Aki Mori, *Tides and Towns* (Kyoto: Umi, 2001), 3."
    other = "Rui Duarte, Ana Costa and Ines Melo, *Prices of the Century* (Porto: Ribeira, 2002), 4."
    text = f"A.[^1] B.[^2] C.[^3]\n\n[^1]: {custom}\n\n[^2]: {other}\n\n[^3]: {note}"
    assert [data["kind"] for data in told(text)] == kinds


def test_one_left_out_of_the_middle_is_named() -> None:
    wrong = findings(f"{CUSTOM} Ports grew (Duarte and Melo 2002).\n\n# References\n\n{TEAM}\n\n{OTHER_PAIR}\n", "CC106")
    assert ["The text leaves out Costa." in finding.message for finding in wrong] == [True]


def test_a_name_that_the_entry_prints_but_that_was_not_read_is_no_addition() -> None:
    entry = "Ostrov, Lena (2009), *Quiet Canals*, London: Invented Press. With a chapter by C. Ray Tarn."
    assert told(f"{CUSTOM} Ports grew (Ostrov and Tarn 2009).", entry) == []
    assert [data["kind"] for data in told(f"{CUSTOM} Ports grew (Ostrov and Wick 2009).", entry)] == ["added"]
