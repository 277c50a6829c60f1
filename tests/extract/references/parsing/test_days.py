"""Days that no calendar has: year and month are the date, the day is left over; days that there are stay."""

from __future__ import annotations

import pytest

from citecheck.extract.references import parse
from citecheck.model import Span

WEB = "Holt, A. (2009). Mud. http://www.example.org/mud"


def _left(text: str) -> list[str]:
    return [span.of(text) for span in parse(text).leftover]


@pytest.mark.parametrize(
    ("text", "parts", "day"),
    [
        (f"{WEB} (accessed 31 February 2010).", (2010, 2), "31"),
        (f"{WEB}. Accessed February 31, 2010.", (2010, 2), "31"),
        (f"{WEB}. Abgerufen am 31.04.2010.", (2010, 4), "31"),
        (f"{WEB}. Accessed 2010-02-30.", (2010, 2), "30"),
        (f"{WEB}. Accessed 29 Feb 2009.", (2009, 2), "29"),
    ],
)
def test_no_day_of_access(text: str, parts: tuple[int, ...], day: str) -> None:
    accessed = parse(text).item.accessed
    assert accessed is not None
    assert accessed.parts == (parts,)
    assert _left(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Holt, A. (2009, June 31). Mud. The Times, p. 4.",
        "Holt, A. “Mud”, The Times, 31 June 2009, p. 4.",
        "Holt, A. (2009). Mud. The Times, 31 June, p. 4.",
        "Holt, A. „Schlick“, Die Zeit, 31. Juni 2009, S. 4.",
    ],
)
def test_no_day_of_publication(text: str) -> None:
    found = parse(text)
    assert found.item.issued is not None
    assert found.item.issued.parts == ((2009, 6),)
    assert _left(text) == ["31"]
    assert not any(name == "issued" and span.overlaps(Span(text.index("31"), text.index("31") + 2)) for name, span in found.fields)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (f"{WEB} (accessed 29 February 2008).", (2008, 2, 29)),
        (f"{WEB} (accessed 31 January 2010).", (2010, 1, 31)),
        (f"{WEB}. Abgerufen am 30.04.2010.", (2010, 4, 30)),
    ],
)
def test_a_day_that_there_is_stays(text: str, parts: tuple[int, ...]) -> None:
    accessed = parse(text).item.accessed
    assert accessed is not None
    assert accessed.parts == (parts,)
    assert _left(text) == []


@pytest.mark.parametrize(
    ("text", "parts", "left"),
    [
        ("Holt, A. (2010, 28 February). “Mud”. The Times, p. 4.", (2010, 2, 28), []),
        ("Holt, A. (2010, 31 February). “Mud”. The Times, p. 4.", (2010, 2), ["31"]),
        ("Holt, A. (2010, 3rd May). “Mud”. The Times, p. 4.", (2010, 5, 3), []),
    ],
)
def test_day_and_month_behind_the_year_in_its_bracket(text: str, parts: tuple[int, ...], left: list[str]) -> None:
    issued = parse(text).item.issued
    assert issued is not None
    assert issued.parts == (parts,)
    assert _left(text) == left


@pytest.mark.parametrize("text", ["Holt, A. (2010, 12 pages). Mud. London: Press.", "Holt, A. (2010), 12 Mayor Street. London: Press."])
def test_other_words_behind_the_year_are_no_month(text: str) -> None:
    issued = parse(text).item.issued
    assert issued is not None
    assert issued.parts == ((2010,),)
