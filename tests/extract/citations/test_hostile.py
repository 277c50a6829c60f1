"""Large and senseless inputs: each would run for hours if anything in its path were quadratic."""

from __future__ import annotations

import pytest

from citecheck.extract.citations import citations
from tests.extract.citations.factory import document, listed

SIZE = 200_000

INPUTS = {
    "opening brackets": "(",
    "closing brackets": ")",
    "empty brackets": "()",
    "crossed brackets": "([)]",
    "cut citations": "(((Smith 19",
    "initials": "A. ",
    "digits": "1",
    "commas": "Smith, ",
    "semicolons": ";",
    "connectors": "and ",
    "quotation marks": "“",
    "straight quotation marks": " 'A",
    "one word": "A",
    "hyphens": "A-",
    "names": "Smith ",
    "quoted in": "(X quoted in ",
    "years joined": "1990-",
    "labels": "Source: ",
    "lines": "\n",
    "numbers in brackets": "[1] ",
}


@pytest.mark.parametrize("unit", INPUTS.values(), ids=INPUTS.keys())
@pytest.mark.parametrize("prefix", ["", "NOTE 1: "], ids=["text", "note"])
def test_senseless_text_cites_nothing(unit: str, prefix: str) -> None:
    text = prefix + unit * (SIZE // len(unit))
    assert citations(document(text.replace("\n\n", "\n")), listed()).citations == ()


def test_brackets_in_brackets_are_all_opened() -> None:
    depth = SIZE // 2
    assert citations(document("(" * depth + "Smith 2000" + ")" * depth), listed()).citations[0].items[0].span.start == depth


@pytest.mark.parametrize(
    ("unit", "count"), [("(Smith 2000) ", 1), ("as Smith (2000) says, ", 1), ("for Li et al., 2000 it holds that ", 1), ("Smith 2000 ", 0)]
)
def test_many_citations_are_all_found(unit: str, count: int) -> None:
    times = 2_000
    assert len(citations(document(unit * times), listed()).citations) == count * times
