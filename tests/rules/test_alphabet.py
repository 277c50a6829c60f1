"""CC301: what stands out of a list's order, and the customs that are no fault."""

from __future__ import annotations

import pytest

from citecheck.rules.alphabet import in_order
from tests.rules.pipeline import findings

PEOPLE = "Abara Brandt Cardoso Dvorak Eklund Ferrari Gruber Hansen Ivanov Jansen Keller Lopez Moreau Novak Olsen Pereira Quist Rossi Tanaka Weber".split()


def entry(name: str, place: int = 0) -> str:
    return f"{name}, Z. ({1980 + place % 30}). *The {name.rsplit(maxsplit=1)[-1]} survey of harbours*. Lagos: Delta Press."


def astray(names: list[str], heading: str = "References", mark: str = "") -> list[str]:
    entries = [f"{mark.format(place + 1)}{entry(name, place)}" for place, name in enumerate(names)]
    text = "Ports grew (Abara 1980).\n\n" + "\n\n".join((f"# {heading}", *entries)) + "\n"
    return [str(dict(finding.data).get("entry") or dict(finding.data)["entries"]) for finding in findings(text, "CC301")]


def moved(name: str, place: int) -> list[str]:
    names = [one for one in PEOPLE if one != name]
    return [*names[:place], name, *names[place:]]


@pytest.mark.parametrize(("name", "place"), [("Novak", 2), ("Abara", 19), ("Weber", 0), ("Cardoso", 10), ("Rossi", 5)])
def test_a_misplaced_entry_is_named(name: str, place: int) -> None:
    assert astray(moved(name, place)) == [name]


def test_where_it_belongs_is_told() -> None:
    text = "Ports grew (Abara 1980).\n\n# References\n\n" + "\n\n".join(entry(name) for name in moved("Cardoso", 10)) + "\n"
    [found] = findings(text, "CC301")
    assert found.message.endswith("Does it belong after Brandt (line 7) and before Dvorak (line 9)?")
    assert dict(found.data) == {"entry": "Cardoso", "after": "Brandt", "before": "Dvorak"}


def test_many_are_one_finding() -> None:
    names = [*(f"{name}{letter}" for name in PEOPLE for letter in "abc")]
    for place in range(6):
        names.insert(50 - 9 * place, names.pop(9 * place + 4))
    assert len(astray(names)) == 1
    assert "Abarab" not in astray(names)[0]


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(PEOPLE, id="in order"),
        pytest.param(PEOPLE[::-1], id="backwards"),
        pytest.param([*PEOPLE[::2], *PEOPLE[1::2]], id="two orders"),
        pytest.param([*PEOPLE, "Abel", "Bauer"], id="a part at the end"),
        pytest.param([*PEOPLE[:3], "Adams", *PEOPLE[3:6]], id="too short to tell"),
        pytest.param(sorted([*PEOPLE, "Nuñez", "Nuzum"]), id="ñ by code point"),
        pytest.param([*PEOPLE[:14], "Nunn", "Nuñez", *PEOPLE[14:]], id="ñ behind n"),
        pytest.param([*PEOPLE[:14], "Nuñez", "Nunn", *PEOPLE[14:]], id="ñ as n"),
        pytest.param([*PEOPLE, "Ölander"], id="ö behind z"),
        pytest.param([*PEOPLE[:14], "Ölander", *PEOPLE[14:]], id="ö as oe"),
        pytest.param([*PEOPLE[:14], "Ofner", "Ölander", *PEOPLE[14:]], id="ö as o"),
        pytest.param([*PEOPLE[:12], "McAdam", "Macbeth", "McCoy", *PEOPLE[12:]], id="Mc as Mac"),
        pytest.param([*PEOPLE[:12], "Macbeth", "McAdam", "McCoy", *PEOPLE[12:]], id="Mc as spelled"),
        pytest.param([*PEOPLE[:3], "de Vries", *PEOPLE[3:]], id="a particle counts"),
        pytest.param([*PEOPLE[:19], "de Vries", *PEOPLE[19:]], id="a particle does not count"),
        pytest.param([*PEOPLE[:14], "O’Brien", "Oakley", *PEOPLE[14:]], id="an apostrophe first"),
        pytest.param([*PEOPLE[:14], "Oakley", "O’Brien", *PEOPLE[14:]], id="an apostrophe ignored"),
        pytest.param([*PEOPLE[:5], "Eklund", "Eklund", *PEOPLE[5:]], id="one author again"),
        pytest.param([*PEOPLE[:10], "3M Company", *PEOPLE[10:]], id="a figure"),
        pytest.param([*PEOPLE[:10], "李", *PEOPLE[10:]], id="another script"),
    ],
)
def test_customs_are_no_fault(names: list[str]) -> None:
    assert astray(names) == []


def test_numbered_lists_have_the_order_of_citation() -> None:
    assert astray(moved("Novak", 2), mark="[{}] ") == []
    assert astray(moved("Novak", 2), mark="{}. ") == []


def test_each_part_has_an_order_of_its_own() -> None:
    parts = "\n\n".join(("# Bibliography", "## Books", *map(entry, PEOPLE[:12]), "## Articles", *map(entry, PEOPLE[:12])))
    assert findings(f"Ports grew (Abara 1980).\n\n{parts}\n", "CC301") == []


@pytest.mark.parametrize(
    ("keys", "places"),
    [
        ([], []),
        ([("a",), ("b",), ("c",)], [0, 1, 2]),
        ([("a",), ("z",), ("b",), ("c",)], [0, 2, 3]),
        ([("a",), ("b", "z"), ("y",), ("z",)], [0, 1, 2, 3]),
        ([("b",), ("a", "c"), ("b",), ("b",)], [1, 2, 3]),
        ([("a",), ("a",), ("a",)], [0, 1, 2]),
    ],
)
def test_the_longest_run(keys: list[tuple[str, ...]], places: list[int]) -> None:
    assert [place for place, _ in in_order(keys)] == places


def test_a_long_list_is_one_walk() -> None:
    keys = [(f"{place * 7919 % 20000:05}", f"{place:05}") for place in range(20000)]
    assert len(in_order(keys)) == 20000
