"""Names of bodies in another case, behind an article, one of their ranks."""

from __future__ import annotations

import pytest

from citecheck.text.body_names import case_key, case_keys, ranks, without_elision


@pytest.mark.parametrize(
    ("cited", "listed"),
    [
        ("Statistischen Bundesamtes", "Statistisches Bundesamt"),
        ("Statistische Bundesamt", "Statistisches Bundesamt"),
        ("Vereinten Nationen", "Vereinte Nationen"),
        ("Bundesrates", "Bundesrat"),
        ("Deutschen Vereins für Torf", "Deutscher Verein für Torf"),
        ("Hauses der Moore", "Haus der Moore"),
        ("der Linken", "Die Linke"),
        ("den Grünen", "Die Grünen"),
        ("des Spiegels", "Der Spiegel"),
        ("Nordmährischen Zeitung", "Nordmährische Zeitung"),
        ("Министерством путей сообщения", "Министерство путей сообщения"),
        ("Речной академии наук", "Речная академия наук"),
    ],
)
def test_a_case_of_a_german_name(cited: str, listed: str) -> None:
    assert case_key(listed) in case_keys(cited)


@pytest.mark.parametrize(
    ("cited", "listed"),
    [
        ("Statistisches Landesamt", "Statistisches Bundesamt"),
        ("Bundesamt Statistisches", "Statistisches Bundesamt"),
        ("Vereins für Torfe", "Verein für Torf"),
        ("Vereine für Torf", "Verein für Torf"),
        ("Министерства водных путей", "Министерство путей сообщения"),
        ("Министр путей сообщения", "Министерство путей сообщения"),
        ("Statistisches Bundesamt", "Statistisches Bundesamtes"),
    ],
)
def test_another_body(cited: str, listed: str) -> None:
    assert case_key(listed) not in case_keys(cited)


@pytest.mark.parametrize(
    "name", ["Board of Works", "National Institute of Mud", "Freer Gallery", "Consejo de Muelles", "Greens Trust", "Банк Mud", ""]
)
def test_a_name_that_is_not_german_has_no_cases(name: str) -> None:
    assert case_key(name) is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("BRASIL. Ministério da Lavoura", ("BRASIL", "Ministério da Lavoura")),
        ("SÃO TOMÁS (Estado). Secretaria do Mar. Conselho de Barcas", ("SÃO TOMÁS", "Secretaria do Mar", "Conselho de Barcas")),
        ("U.S. Department of Mud", ()),
        ("St. Alban Society", ()),
        ("Natl. Acad. Mud", ()),
        ("Ministry of Mud", ()),
        ("Norway. Ministry", ()),
    ],
)
def test_ranks(name: str, expected: tuple[str, ...]) -> None:
    assert ranks(name) == expected


def test_what_is_elided() -> None:
    assert [without_elision(word) for word in ("L'Observatoire", "dell’Istituto", "O'Brien", "Lab", "l'a")] == [
        "Observatoire",
        "Istituto",
        "O'Brien",
        "Lab",
        "l'a",
    ]


@pytest.mark.parametrize("unit", ["Amtes ", "a. B", "l'", "es-"])
def test_a_megabyte(unit: str) -> None:
    """Hangs when the forms of a name grow with its words."""
    name = unit * (1_000_000 // len(unit))
    assert len(case_keys(name)) < 100
    assert len(ranks(name)) < 100
