"""An entry is not called uncited where its author and year stand side by side in the text, read as a citation or not."""

from __future__ import annotations

import pytest

from citecheck.model import Evidence
from citecheck.rules.mentions import is_mentioned, names_by_year
from tests.reconcile.factories import item, listed
from tests.rules.pipeline import findings, gather

LINDQVIST = "Lindqvist, Maja (2006), *Trade after the Crisis*, Lund: Studentlitteratur."
GREEN = "Green, Gail (2007), *Harbours of the South*, Lagos: Delta Press."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("than in the case of Green 2007, p. 3", True, id="name and year"),
        pytest.param("unlike Green, in the second edition (2007)", True, id="a few words between them"),
        pytest.param("so said Green; it was 2007 by then", False, id="a clause between them"),
        pytest.param("the study of Greene, 2007,", True, id="a near spelling"),
        pytest.param("the study of Green et al. 2007,", True, id="et al."),
        pytest.param("it followed Green's own 2007 survey", True, id="possessive"),
        pytest.param("the green parties won in 2007", False, id="no name"),
        pytest.param("the study of Green, 2008,", False, id="another year"),
        pytest.param("Green left. In March 2007 it was over", False, id="in the sentence before"),
        pytest.param("the study of Brown, 2007,", False, id="another name"),
    ],
)
def test_names_beside_years(text: str, expected: bool) -> None:
    green = listed(item("Green, G.", "2007")).references[0]
    evidence = Evidence(gather(text).document, (), (), (), ())
    assert is_mentioned(green, names_by_year(evidence)) is expected


def test_an_entry_mentioned_in_an_unknown_form_is_not_called_uncited() -> None:
    text = f"Trade fell (Lindqvist 2006). The survey =Green=2007= shows it.\n\n# References\n\n{LINDQVIST}\n\n{GREEN}\n"
    assert not findings(text, "CC102")
    assert len(findings(text.replace("=Green=2007=", "of 2007"), "CC102")) == 1


def test_a_citation_of_another_work_is_no_mention() -> None:
    entries = (LINDQVIST, GREEN, "Green, Gail and Okafor, Ben (2007), *Towns of the North*, Lagos: Delta Press.")
    found = findings("Trade fell (Green and Okafor 2007; Lindqvist 2006).\n\n# References\n\n" + "\n\n".join(entries), "CC102")
    assert len(found) == 1
    assert "Harbours of the South" in found[0].message


def test_keys_that_the_list_does_not_print_accuse_nobody() -> None:
    text = f"Trade fell [@lindqvist2006; @green2007], as Lindqvist (2006) says.\n\n# References\n\n{LINDQVIST}\n\n{GREEN}\n"
    assert not findings(text, "CC101")
    assert not findings(text, "CC102")


@pytest.mark.parametrize("unit", ["Green ", "2007 ", "Green 2007", "A", "A. "])
def test_a_megabyte(unit: str) -> None:
    """Hangs when the search in front of a year grows with the text."""
    assert names_by_year(Evidence(gather("x").document, (), (), (), ())) == {}
    evidence = Evidence(gather(unit * (1_000_000 // len(unit))).document, (), (), (), ())
    assert set(names_by_year(evidence)) <= {2007}
