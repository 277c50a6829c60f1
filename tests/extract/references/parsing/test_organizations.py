"""Authors that are organizations, by their words; and lists in which persons stand beside one."""

from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.fields.bodies import bodies
from citecheck.model import Name, Span
from citecheck.text.names import read_names


def found(printed: str) -> tuple[Name, ...]:
    return bodies(printed, read_names(printed, complete=True), Span(0, len(printed)))


@pytest.mark.parametrize(
    "printed",
    [
        "Stadt Marrow",  # by the first word
        "Museo Luigi Marrow",  # in front of whose name it has
        "Ospedale Maria Vittoria",
        "IHK Marrowland",
        "The Diocese of Marrow",
        "Corte Suprema de Marrovia",  # a family name, but for the next word
        "Junta de Castilla y Marrow",
        "Ministerio de Silt y Asuntos Sociales",
        "Instituto Nacional de Estudos e Pesquisas Anísio Holt",
        "ESCOLA NACIONAL DE ADMINISTRAÇÃO",
        "European Silt Observatory",
        "Marrow Silt Partnership",  # by the last
        "HOLT & SÖHNE GMBH",
        "Marrower Jugendinstitut e. V.",
        "Albert Holt-Institut",
        "SPD-Parteivorstand",
        "DfES",
        "Boys’ Brigade",
        "Prime Minister's Silt Unit",
        "Likud",  # by all of it
        "ZUM - Zentrum für Marrow, Silt und Institut",
        "Bezirksregierung Marrow",
        "Infra Sozialforschung",
        "Knight Frank",
        "Human Rights Watch/Africa",
        "Indonesia, Biro Pusat Marrow",
        "Gemeente Marrow, dS+V",
        "Department for Communities and Local Government (DCLG)",
        "International Association of Silt and Marrow Study Groups Consensus Panel",
        "Silt Division of the Department of Economic and Social Affairs of the Marrow Secretariat",  # an "of" in front of the "and"
        "Subcommittee on Marrow and the Delta",
        "Division on Silt and Life Studies",
    ],
)
def test_an_organization_is_one_name(printed: str) -> None:
    assert found(printed) == (Name(literal=printed),)


@pytest.mark.parametrize(
    "printed",
    [
        "Anna Corte",
        "Corte Maria and Bund Peter",
        "Peter Holt-Hill",
        "ADDO-HOLT, Kwabena",
        "BATES, LAURA T.",  # a family name in capitals is no acronym in front of given names alone
        "BATES, LAURA ANN",
        "BATES, Laura T.",
        "BATES, L. T.",
        "HAHN-HOLT, F.",
        "Holt, A. and Church, B.",
        "Royal, Anna",
        "Frank Knight",
        "Holt Anna's",
        "Jane Panel",
        "Haut Jean",
        "Banca Holt",
        "Teatro Marrow Silt",
        "Luigi Museo Holt",
    ],
)
def test_persons_are_left_alone(printed: str) -> None:
    assert found(printed) == ()


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("Holt, E. and the Marrow Teachers’ Union", (Name("Holt", "E."), Name(literal="the Marrow Teachers’ Union"))),
        ("Holt-Peña, M., & PAHO Working Group on Silt", (Name("Holt-Peña", "M."), Name(literal="PAHO Working Group on Silt"))),
        ("World Bank and Winters, Paula", (Name(literal="World Bank"), Name("Winters", "Paula"))),
        (
            "Marrow Nutrition Committee; Holt P, Bauer T",
            (Name(literal="Marrow Nutrition Committee"), Name("Holt", "P"), Name("Bauer", "T")),
        ),
        ("Government of Marrow and Anna Holt", (Name(literal="Government of Marrow"), Name("Holt", "Anna"))),
        ("Silt Association of Marrow and Ministry of Silt", (Name(literal="Silt Association of Marrow"), Name(literal="Ministry of Silt"))),
        ("Holt, M. A., & Lund, J. (the Silt Team)", (Name("Holt", "M. A."), Name("Lund", "J."), Name(literal="the Silt Team"))),
        ("Holt, M. A. (Marrow Research Institute)", (Name("Holt", "M. A."),)),
        ("Marrow Data Center, Holt, S. E.", (Name(literal="Marrow Data Center"), Name("Holt", "S. E."))),
        ("Holt B, for the Marrow Nutrition Investigators", (Name("Holt", "B"), Name(literal="the Marrow Nutrition Investigators"))),
    ],
)
def test_an_organization_beside_persons(printed: str, names: tuple[Name, ...]) -> None:
    assert found(printed) == names


@pytest.mark.parametrize("printed", ["Ministry of Culture and Sport, Marrow", "School of Oriental and African Studies, Centre for Silt"])
def test_a_part_of_an_organization_is_no_person(printed: str) -> None:
    assert found(printed) == (Name(literal=printed),)
