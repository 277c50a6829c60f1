from __future__ import annotations

import pytest

from citecheck.readers.pages import counting, head_key, page_number
from tests.readers.build import furniture, plain, shape

THINGS = "war peace trade fish coal oil gas steel corn wheat rice tea silk wool salt gold iron tin".split()


def lines(number: int) -> str:
    """Four lines of one sentence that goes on from the page before and onto the next; no two pages have a line in common."""
    thing, other = THINGS[number % len(THINGS)], THINGS[(number + 7) % len(THINGS)]
    return (
        f"{thing} of the two countries has been written about many times, each\n"
        f"time by those who had won the last of the {other} between them, whom\n"
        f"few of the readers liked better than the other {thing}, and there is\n"
        f"no one who knows of {other}, so that the next book will say that the\n"
    )


def page(number: int, *, form_feed: bool, notes: str = "") -> str:
    head = f"{number} ANNE ADAMS\n" if number % 2 else f"THE LONG PEACE {number}\n"
    return (head if form_feed else "") + lines(number) + notes + ("\f" if form_feed else f"{number}\n")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12),
        ("- 12 -", 12),
        ("[12]", 12),
        ("xiv", 14),
        ("Page 3", 3),
        ("S. 3", None),
        ("p. 3", 3),
        ("Page 3 of 20", 3),
        ("3/20", 3),
        ("| 3", 3),
    ],
)
def test_page_number(text: str, number: int | None) -> None:
    assert page_number(text) == number


@pytest.mark.parametrize("text", ["", "12 men", "1,234", "12.5", "A 12", "civil", "12345", "Page", "-"])
def test_no_page_number(text: str) -> None:
    assert page_number(text) is None


def test_a_head_without_its_number() -> None:
    assert head_key("12 Anne ADAMS") == head_key("Anne Adams xiv")
    assert head_key("12") == ""


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([7, 8, 9], [True, True, True]),
        ([7, 8, 12, 13], [True, True, True, True]),
        ([7, 8], [False, False]),
        ([7, 99, 8, 9], [False, False, False, True]),
        ([9, 8, 7], [False, False, False]),
        ([1990, 2000, 2010], [False, False, False]),
        ([], []),
    ],
)
def test_counting(values: list[int], expected: list[bool]) -> None:
    assert counting([(1000 * place, 1000 * place + 2, value) for place, value in enumerate(values)]) == expected


def test_numbers_without_a_page_between_count_something_else() -> None:
    assert counting([(10 * value, 10 * value + 2, value) for value in range(1, 6)]) == [False] * 5


def test_page_numbers_inside_a_paragraph() -> None:
    text = "".join(page(number, form_feed=False) for number in range(11, 16))
    document = plain(text + "and again.\n")
    assert furniture(document) == ["11", "12", "13", "14", "15"]
    assert len(document.blocks) == 1
    assert document.text.endswith("will say that the\nand again.")


def test_heads_and_feet_of_pages_that_form_feeds_part() -> None:
    text = "".join(page(number, form_feed=True) for number in range(11, 21))
    document = plain(text + "and again.\n")
    assert len(furniture(document)) == 10
    assert "ADAMS" not in document.text
    assert "PEACE" not in document.text


def test_notes_at_the_foot_of_a_page() -> None:
    first = page(11, form_feed=True, notes="1 Smith, History, p. 12.\n2. Jones, “Title,” which runs\non over a line.\n")
    first = first.replace("between them,", "between them,1").replace("better than the other", "better2 than the other")
    second = page(12, form_feed=True, notes="3 Ibid.\n").replace("better than", "better3 than")
    rest = "".join(page(number, form_feed=True) for number in range(13, 18))
    document = plain(first + second + rest + "and again.\n")
    notes = [(block.label, document.quote(block.span)) for block in document.blocks if block.kind.value == "note"]
    assert notes == [("1", "Smith, History, p. 12."), ("2", "Jones, “Title,” which runs\non over a line."), ("3", "Ibid.")]
    assert [kind for kind, _ in shape(document)] == ["paragraph", "note", "note", "note"]


def test_a_number_at_a_line_start_that_nothing_calls_begins_no_note() -> None:
    text = "".join(page(number, form_feed=True, notes="17 Ships of the line were lost in it.\n") for number in range(11, 16))
    assert all(kind != "note" for kind, _ in shape(plain(text)))
    assert "will say that the\n17 Ships" in plain(text).text
