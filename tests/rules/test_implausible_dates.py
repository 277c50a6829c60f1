"""CC205: dates that cannot be, and the many that can."""

from __future__ import annotations

import pytest

from tests.rules.pipeline import findings

WEB = "http://www.example.org/harbours"


def told(*entries: str, head: str = "") -> list[dict[str, object]]:
    text = f"{head}Ports grew (Okafor 2014).\n\n# References\n\n" + "\n\n".join(entries) + "\n"
    return [dict(finding.data) for finding in findings(text, "CC205")]


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(f"Okafor, B. (2014). *Harbours of the South*. {WEB} (accessed 12 May 2010).", id="four years early"),
        pytest.param(f"Okafor, B. (2014). *Harbours of the South*. Retrieved May 12, 2013, from {WEB}", id="a year early"),
        pytest.param(f"Okafor, B. (2014, July 5). *Harbours of the South*. Retrieved May 12, 2014, from {WEB}", id="months early"),
        pytest.param(f"Okafor, B. (2014). *Harbours of the South*. {WEB} (accessed 31 February 2015).", id="31 February"),
        pytest.param(f"Okafor, B. (2014). *Harbours of the South*. {WEB} (accessed 29 February 2015).", id="no leap year"),
        pytest.param(f"Okafor, B. (2014). *Harbours of the South*. {WEB} (Zugriff: 31.04.2015).", id="31.04."),
        pytest.param(f"Okafor, B. (2014). *Harbours of the South*. {WEB} [Accessed 2015-13-05].", id="month 13"),
        pytest.param(f"Okafor, B. (2014). *Puertos del sur*. {WEB} (consultado el 31 de junio de 2015).", id="31 de junio"),
        pytest.param("Okafor, B. (2014, June 31). *Harbours of the South*. Lagos Times.", id="31 June of print"),
        pytest.param("Okafor, B. (20141). *Harbours of the South*. Lagos: Delta Press.", id="five digits"),
        pytest.param("Okafor, B. (2091). *Harbours of the South*. Lagos: Delta Press.", id="far in the future"),
    ],
)
def test_what_cannot_be(entry: str) -> None:
    assert len(told(entry)) == 1


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(f"Okafor, B. (2014). *Harbours of the South*. {WEB} (accessed 12 May 2014).", id="the same year"),
        pytest.param(f"Okafor, B. (2014, May 12). *Harbours of the South*. Retrieved May 12, 2014, from {WEB}", id="the same day"),
        pytest.param(
            f"Okafor, B. (2014, May 13). *Harbours of the South*. Retrieved May 12, 2014, from {WEB}", id="the other side of the world"
        ),
        pytest.param(
            f"Okafor, B. (2014). Harbours of the South. *Journal of Ports*, 12(3), 45-67. {WEB} (accessed 12 Dec 2013).", id="online first"
        ),
        pytest.param(f"Okafor, B. (1867/2014). *Harbours of the South*. {WEB} (accessed 12 May 2010).", id="a reprint"),
        pytest.param(f"Okafor, B. (2014). *Harbours of the South*. {WEB} (accessed 29 February 2016).", id="a leap year"),
        pytest.param("Okafor, B. (2014). *Harbours after 31 February 2010*. Lagos: Delta Press.", id="a day in a title"),
        pytest.param("Okafor, B. (2014). Harbours. *Journal of Ports*, 12(20143), 45-67.", id="a long issue number"),
        pytest.param("Okafor, B. (2014). *Harbours of the South until 2091*. Lagos: Delta Press.", id="a year in a title"),
        pytest.param("Okafor, B. (forthcoming). *Harbours of the South*. Lagos: Delta Press.", id="forthcoming"),
        pytest.param("Okafor, B. (n.d.). *Harbours of the South*. Lagos: Delta Press, no. 20141.", id="undated with a number"),
        pytest.param("Okafor, B. (2014, 30-31 May). *Harbours of the South*. Lagos Times.", id="a range of days"),
        pytest.param("Okafor, B. (2014, February/March). *Harbours of the South*. Lagos Times.", id="two months"),
    ],
)
def test_what_can_be(entry: str) -> None:
    assert told(entry) == []


def test_newer_than_the_document_by_its_metadata() -> None:
    entry = "Okafor, B. (2014). *Harbours of the South*. Lagos: Delta Press."
    assert [data["document"] for data in told(entry, head="---\ndate: 2011-05-02\n---\n\n")] == ["2011"]
    assert told(entry, head="---\ndate: 2013-05-02\n---\n\n") == []
    assert told(entry, head="---\ntitle: The year 2011\n---\n\n") == []


SURNAMES = ("Abara Brandt Cardoso Dvorak Eklund Ferrari Gruber Hansen Ivanov Jansen Keller Lopez Moreau Novak Olsen Pereira").split()


def listed(first: int, step: int) -> list[str]:
    return [f"{name}, Z. ({first + step * place}). *The {name} survey*. Lagos: Delta Press." for place, name in enumerate(SURNAMES)]


def test_newer_than_the_document_by_the_run_of_years() -> None:
    late = "Quist, Z. (2021). *The Quist survey*. Lagos: Delta Press."
    assert [data["published"] for data in told(*listed(1999, 1), late)] == ["2021"]
    assert told(*listed(1999, 1), late, head="So it went until 2020. ") == [], "the text names a later year"
    assert told(*listed(1805, 10), late) == [], "a history is written at any time"
    assert told(*listed(1999, 1)[:9], late) == [], "too few entries"
    assert told(*listed(1999, 1), late, late.replace("Quist", "Rossi")) == [], "two of that year"
    assert told(*listed(1999, 1), late.replace("2021", "2018")) == [], "near the others"


def test_the_other_dates_of_access_say_which_is_likelier_wrong() -> None:
    others = [
        f"{name}, Z. (2008). *The {name} survey*. {WEB} (accessed 12 May {year})."
        for name, year in zip(SURNAMES[:4], (2014, 2015, 2015, 2016), strict=True)
    ]
    [data] = told(*others, f"Okafor, B. (2014). *Harbours of the South*. {WEB} (accessed 12 May 2010).")
    assert data.get("likelier_wrong") == "access"
    [data] = told(*others, f"Okafor, B. (2019). *Harbours of the South*. {WEB} (accessed 12 May 2015).")
    assert data.get("likelier_wrong") == "published"


def test_the_days_that_contradict_each_other_are_told() -> None:
    [same_year] = told(f"Okafor, B. (2014, July 5). *Harbours of the South*. Retrieved May 12, 2014, from {WEB}")
    assert same_year["published"] == "5 July 2014"
    [years] = told(f"Okafor, B. (2014, July 5). *Harbours of the South*. Retrieved May 12, 2012, from {WEB}")
    assert years["published"] == "2014"
