"""Names in front of a bracketed year that other words, cases and short forms surround, and what only looks like them."""

from __future__ import annotations

import pytest

from tests.sentences import links

MEANT = (
    ("Smith, Jr. (2009) says so.", "Smith, C., Jr. (2009). Mud.", "Smith 2009 narrative"),
    (
        "Nach Weber (1980) ist es so; ders. (1920) sah das.",
        "Weber, M. (1980). Wasser.|Weber, M. (1920). Land.",
        "Weber 1980 narrative | Weber 1920 narrative",
    ),
    ("Według Bukraby-Rylskiej (2008: 45) tak.", "Bukraba-Rylska, I. (2008). Wieś.", "Bukraby-Rylskiej 2008 @page 45 narrative"),
    ("L'INSEE (2019) compte les gens.", "INSEE (2019). Les quartiers.", "INSEE 2019 narrative"),
    ("Selon l’INSEE (2019), oui.", "INSEE (2019). Les quartiers.", "INSEE 2019 narrative"),
    ("L'Heuillet (2001) le dit.", "L'Heuillet, H. (2001). Basse.", "L'Heuillet 2001 narrative"),
    ("Segundo o IBGE (2010), sim.", "INSTITUTO BRASILEIRO DE GEOGRAFIA E ESTATÍSTICA. (2010). Censo.", "IBGE 2010 narrative"),
    ("It is so (de SOUZA 2010).", "SOUZA, A. de. (2010). Censo.", "de SOUZA 2010"),
    ("Così (Dal Farra – De Toffoli 1996).", "Dal Farra L. – De Toffoli E. (1996), Acque salse.", "Dal Farra+De Toffoli 1996"),
    ("It is so (Marsh – Hill 1996).", "Marsh-Hill, E. (1996). Mud.", "Marsh – Hill 1996"),
    ("Die Shell-Studie (2010) zeigt es.", "Shell-Studie. (2010). Jugend.", "Shell-Studie 2010 narrative"),
)
NOT_MEANT = (
    ("Die PISA-Studie (2000) zeigte es.", "Weber, M. (2000). Land."),
    ("The ratio (Brazil, 2005: 34%; Kenya, 2006: 12%) fell.", "Weber, M. (2000). Land."),
    ("Es regnet; ders. (1920) bleibt.", ""),
)


@pytest.mark.parametrize(("sentence", "entries", "expected"), MEANT, ids=[sentence for sentence, _, _ in MEANT])
def test_citations_mean_their_entries(sentence: str, entries: str, expected: str) -> None:
    assert " | ".join(links(sentence, entries)) == expected


@pytest.mark.parametrize(("sentence", "entries"), NOT_MEANT, ids=[sentence for sentence, _ in NOT_MEANT])
def test_no_citation(sentence: str, entries: str) -> None:
    assert links(sentence, entries) == []


def test_a_misspelt_first_half_of_a_name_is_no_case_of_it() -> None:
    """Only beside another word in an oblique case is "y" the ending of one."""
    (found,) = links("Według Bukraby-Rylska (2008: 45) tak.", "Bukraba-Rylska, I. (2008). Wieś.")
    assert "= author-year" not in found
    assert "= family-variant" in found or "dangling" in found
