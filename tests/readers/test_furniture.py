from __future__ import annotations

import pytest

from tests.readers.build import furniture, markdown, plain

START = "The first half of a sentence that is long enough to be prose and then is cut by the page so that it"
REST = "goes on here and comes to its end. Another sentence follows it, and the paragraph is over."
WHOLE = f"{START}\n{REST}"
PAGE = "A paragraph that fills most of a page, or would do so if this were a book and not a test of one. " * 3


@pytest.mark.parametrize(
    "line",
    [
        *("12", "- 12 -", "[12]", "xiv", "Page 12", "p. 12", "Page 12 of 30", "12 / 30", "**12**"),
        *("TH-15768", "G-14302", "*TH 15768*"),
    ],
)
def test_in_the_middle_of_a_sentence(line: str) -> None:
    document = markdown(f"# Title\n\n{START}\n\n{line}\n\n{REST}\n")
    assert document.text == f"Title\n\n{WHOLE}"
    assert furniture(document) == [line]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("2008", id="a-year-on-a-title-page"),
        pytest.param("**2008**", id="in-bold"),
        pytest.param("TH-15768", id="a-mark-between-paragraphs"),
        pytest.param("A short line", id="a-short-line"),
        pytest.param("12 monkeys", id="more-than-a-number"),
    ],
)
def test_between_paragraphs_it_stays(line: str) -> None:
    document = markdown(f"# Title\n\n{PAGE}\n\n{line}\n\n{PAGE}\n")
    assert furniture(document) == []
    assert line.strip("*") in document.text


def test_page_numbers_that_count() -> None:
    text = "\n\n".join(f"{PAGE}\n\n{number}" for number in range(7, 12))
    document = plain(text)
    assert furniture(document) == ["7", "8", "9", "10", "11"]
    assert document.text == "\n\n".join([PAGE.strip()] * 5)


def test_numbers_that_do_not_count_stay() -> None:
    text = "\n\n".join(f"{PAGE}\n\n{number}" for number in (70, 12, 12, 1999, 3))
    assert furniture(plain(text)) == []


def test_a_column_of_figures_stays() -> None:
    assert furniture(plain("1\n\n2\n\n3\n\n4\n\n5")) == []


@pytest.mark.parametrize(
    "head", ["{} JOHN SMITH", "The Long Peace {}", "# The Long Peace {}"], ids=["number-first", "number-last", "as-a-heading"]
)
def test_running_heads(head: str) -> None:
    pages = [START, *(f"{REST} {PAGE} {START}" for _ in range(4)), REST]
    text = pages[0]
    for number, page in enumerate(pages[1:], 17):
        text += f"\n\n{head.format(number)}\n\n{page}"
    document = markdown(text)
    assert furniture(document) == [head.format(number) for number in range(17, 22)]
    assert document.text.count(WHOLE) == 5


def test_lines_that_come_again_between_paragraphs_stay() -> None:
    text = "\n\n".join(f"{PAGE}\n\nSource: Ministry of Finance" for _ in range(5))
    assert furniture(plain(text)) == []


def test_form_feeds_bring_page_heads() -> None:
    text = "\f".join(f"THE LONG PEACE\n\n{PAGE}" for _ in range(4))
    document = plain(text)
    assert furniture(document).count("THE LONG PEACE") == 4
    assert document.text == "\n\n".join([PAGE.strip()] * 4)


def test_a_document_of_one_line_again_and_again_is_text() -> None:
    assert plain("\f".join(["abc"] * 10)).text.count("abc") == 10
