"""Which side is likelier wrong, and the silence where nothing tells."""

from __future__ import annotations

import pytest

from tests.rules.pipeline import findings

LINDQVIST = "Lindqvist, Maja (2006), *Trade after the Crisis*, Lund: Studentlitteratur."
JOURNAL = 'Okafor, Ben ({}), "Harbours of the South", *Journal of Ports*, {}: 45-67{}.'
OTHERS = (
    'Abara, Zoe (2001), "Grain", *Journal of Ports*, 9: 1-17.',
    'Brandt, Udo (2003), "Wheat", *Journal of Ports*, 11: 1-17.',
)


def told(code: str, text: str, *entries: str) -> tuple[object, str]:
    [found] = findings("\n\n".join((text, "# References", *entries)) + "\n", code)
    return dict(found.data).get("likelier_wrong"), found.message


@pytest.mark.parametrize(
    ("text", "entries", "side", "why"),
    [
        pytest.param(
            "Trade fell (Lindqvist 2007). It rose (Lindqvist 2006: 3; Lindqvist 2006: 9).",
            (LINDQVIST,),
            "text",
            "2 other citations of the entry agree with the list",
            id="other citations agree",
        ),
        pytest.param(
            "Trade fell (Lindqvist 2007: 1). It rose (Lindqvist 2007: 3). It fell (Lindqvist 2007: 9).",
            (LINDQVIST,),
            "list",
            "All 3 citations of the entry differ from it alike",
            id="no citation agrees",
        ),
        pytest.param("Trade fell (Lindqvist 2007).", (LINDQVIST,), None, "?", id="one against one"),
        pytest.param(
            "Ports grew (Okafor 2005).", (JOURNAL.format(2004, 12, ", doi:10.1016/j.ports.2005.03.001"),), "list", "DOI says 2005", id="DOI"
        ),
        pytest.param(
            "Ports grew (Okafor 2005).",
            (JOURNAL.format(2004, 12, ", doi:10.1016/j.ports.2004.03.001"),),
            "text",
            "DOI says 2004",
            id="DOI agrees",
        ),
        pytest.param("Ports grew (Okafor 2005).", (JOURNAL.format(2004, 13, ""), *OTHERS), "list", "volume 13", id="the journal’s volumes"),
        pytest.param("Ports grew (Okafor 2005).", (JOURNAL.format(2004, 12, ""), *OTHERS), "text", "volume 12", id="the volumes agree"),
        pytest.param("Ports grew (Okafor 2005).", (JOURNAL.format(2004, 30, ""), *OTHERS), None, "?", id="volumes of neither year"),
        pytest.param("Ports grew (Okafor 2005).", (JOURNAL.format(2004, 13, ""), OTHERS[0]), None, "?", id="one volume tells nothing"),
    ],
)
def test_of_two_years(text: str, entries: tuple[str, ...], side: str | None, why: str) -> None:
    wrong, message = told("CC104", text, *entries)
    assert wrong == side
    assert ("likelier" in message) == (side is not None)
    assert why in message


@pytest.mark.parametrize(
    ("text", "entries", "side", "why"),
    [
        pytest.param(
            "Trade fell (Lindqvst 2006). It rose (Lindqvist 2006: 3).", (LINDQVIST,), "text", "other citation agrees", id="other citations"
        ),
        pytest.param("Trade fell (Lindqvst 2006).", (LINDQVIST,), None, "?", id="nothing"),
        pytest.param(
            "Trade fell (Lindqvst 2006).",
            (LINDQVIST, "Lindqvist, Maja (1999), *Fish after the Crisis*, Lund: Studentlitteratur."),
            "text",
            "Another entry of the list prints Lindqvist",
            id="another entry is spelled as listed",
        ),
        pytest.param(
            "Trade fell (Lindqvist et al. 2006).",
            (
                LINDQVIST.replace("qvist, Maja", "qvst, Maja, Novak, Petr and Olsen, Kim"),
                "Lindqvist, Maja (1999), *Fish after the Crisis*, Lund: Studentlitteratur.",
            ),
            "list",
            "Another entry of the list prints Lindqvist",
            id="another entry is spelled as cited",
        ),
        pytest.param(
            "Trade fell (Benjamin 2006).",
            (LINDQVIST.replace("Maja", "Benjamin"),),
            None,
            "prints the name as “Lindqvist, Benjamin”",
            id="a given name is shown",
        ),
    ],
)
def test_of_two_spellings(text: str, entries: tuple[str, ...], side: str | None, why: str) -> None:
    wrong, message = told("CC105", text, *entries)
    assert wrong == side
    assert ("likelier" in message) == (side is not None)
    assert why in message


def test_of_two_pages() -> None:
    entry = JOURNAL.format(2004, 12, "")
    assert told("CC108", "Ports grew (Okafor 2004: 120). They fell (Okafor 2004: 46).", entry)[0] == "text"
    assert told("CC108", "Ports grew (Okafor 2004: 120). They fell (Okafor 2004).", entry)[0] is None


def test_letters_cited_elsewhere_are_told() -> None:
    entries = "Hanabusa, Ken (2000a), *Tides and Towns*, Kyoto: Umi.", "Hanabusa, Ken (2000b), *Towns without Tides*, Kyoto: Umi."
    [found] = findings("\n\n".join(("Tides rose (Hanabusa 2000). They fell (Hanabusa 2000b).", "# References", *entries)) + "\n", "CC109")
    assert "Elsewhere the text cites 2000b." in found.message
    assert dict(found.data)["cited_elsewhere"] == ("2000b",)


def test_a_page_that_one_candidate_prints_is_told() -> None:
    entries = (
        'Ministry of Trade (2006), "Exports", *Blue Book of Trade*, Oslo: Ministry of Trade.',
        'Ministry of Trade (2006), "Imports", *Blue Book of Trade*, p. 96, Oslo: Ministry of Trade.',
    )
    [found] = findings("\n\n".join(("Exports doubled (Ministry of Trade 2006: 96).", "# References", *entries)) + "\n", "CC103")
    assert "Only the entry of line 7 prints page 96." in found.message


def test_a_chain_of_unclear_ibids_is_told_once() -> None:
    notes = "[^1]: Okafor, Harbours of the South, 2004, and Lindqvist, Trade after the Crisis, 2006.\n\n[^2]: Ibid.\n\n[^3]: Ibid."
    entries = (LINDQVIST, "Okafor, Ben (2004), *Harbours of the South*, Lagos: Delta Press.")
    text = f"The port was closed.[^1] Trade went elsewhere.[^2] It came back.[^3]\n\n{notes}"
    [found] = findings("\n\n".join((text, "# References", *entries)) + "\n", "CC111")
    assert len(found.citation_items) == 2
    assert "(also line 7)" in found.message


def test_a_source_of_nobody_is_not_named_by_half() -> None:
    text = "Ports grew.[^1] They shrank.[^2]\n\n[^1]: Port Herald, 3 May 1998.\n\n[^2]: Harbour Times. 13-14 May 1998."
    [found] = findings(f"{text}\n\n# References\n\nPort Herald, 3 May 1998.\n\n{LINDQVIST}\n", "CC101")
    assert "13-14 May 1998”, but the list has no entry for it." in found.message
