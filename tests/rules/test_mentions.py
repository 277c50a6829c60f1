"""An entry is not called uncited where its author and year stand side by side in the text, read as a citation or not."""

from __future__ import annotations

import pytest

from citecheck.model import Evidence
from citecheck.rules.label_mentions import Labels
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


OFFICE = "Ministry of Regional Works. (2012). *Annual census*. Lagos: Delta Press."
SHORT = "UNESCO. (2012). *Harbours of the North*. Oslo: Canal."
BRASIL = "BRASIL. Ministério da Lavoura. **Relatório**. Brasília, DF: MinLav, 2012."
UNSIGNED = "Town loses its last pump. (2012, November 3). *Merrow Gazette*, p. A4."
FILM = "*Low Pressure*. (2012). Lagos: Harbour Films."


@pytest.mark.parametrize(
    ("text", "entry", "uncited"),
    [
        pytest.param("The =Ministry of Regional Works=2012= counted.", OFFICE, 0, id="a body and its year"),
        pytest.param("The Ministry of Regional Works counted them, in the census of 2012.", OFFICE, 0, id="a few words between them"),
        pytest.param("The Ministry of Regional Affairs counted them in 2012.", OFFICE, 1, id="another body"),
        pytest.param("The Ministry of Regional Works counted them in 2013.", OFFICE, 1, id="a body and another year"),
        pytest.param("It is so in =UNESCO=2012=.", SHORT, 0, id="a short form and its year"),
        pytest.param("The talks at UNESCO ended in 2012.", SHORT, 1, id="a short form that is spoken of"),
        pytest.param("The Ministério da Lavoura =2012= counted.", BRASIL, 0, id="the office of a state"),
        pytest.param("The „Town Loses“ note of 2012 says so.", UNSIGNED, 0, id="a short title and its year"),
        pytest.param("It says so in “Town Loses Its Last Pump”.", UNSIGNED, 0, id="a whole title set off"),
        pytest.param("The “town loses” again.", UNSIGNED, 1, id="a beginning without a year"),
        pytest.param("The town loses its last mill in 2012.", UNSIGNED, 1, id="other words"),
        pytest.param("In the film *Low Pressure* it rains.", FILM, 0, id="a title in italics"),
        pytest.param("In *Low Pressure* it rains.", "*Low Pressure*. Harbour Films, 2012.", 0, id="a title without what was read into it"),
        pytest.param("A low pressure brings rain.", "*Low Pressure*. Harbour Films, 2012.", 1, id="its words"),
        pytest.param("A low pressure brings rain.", FILM, 1, id="the words of a title"),
    ],
)
def test_bodies_and_titles_in_the_text(text: str, entry: str, uncited: int) -> None:
    found = findings(f"Trade fell (Lindqvist 2006). {text}\n\n# References\n\n{LINDQVIST}\n\n{entry}\n", "CC102")
    assert len(found) == uncited


@pytest.mark.parametrize("unit", ["“a ", "*a*2012 ", "Town 2012 ", '"'])
def test_a_megabyte_of_titles(unit: str) -> None:
    """Hangs when the search for quotation marks grows with the text."""
    entry = listed(item("{Ministry of Mud}", "2012")).references[0]
    assert not Labels(Evidence(gather(unit * (300_000 // len(unit))).document, (), (), (), ())).has(entry)
