"""CC408 beyond its page: what is printed otherwise than whole, and what doi.org did not say."""

from __future__ import annotations

import pytest

from tests.rules.pipeline import findings

ENTRY = "Okafor, Ben (2004), “Harbours of the Imaginary South”, Journal of Ports, 12 (3): 45-67, {}"
TEXT = "Ports grew (Okafor 2004).\n\nReferences\n\n{}\n\nCrossref: nothing{}"


def found(doi: str, *, asked: bool = True) -> int:
    return len(findings(TEXT.format(ENTRY.format(doi), "\n\ndoi.org: nothing" if asked else ""), "CC408"))


@pytest.mark.parametrize("doi", ["doi:10.5555/example-13.", "https://doi.org/10.5555/example-13", "DOI 10.5555/example-13 (2 May 2020)."])
def test_a_doi_that_is_printed_whole(doi: str) -> None:
    assert found(doi) == 1
    assert found(doi, asked=False) == 0


@pytest.mark.parametrize(
    "doi",
    [
        "doi:10.5555/example-\n13.",
        "doi:10.5555/example-13\nand more.",
        "doi:10.5555/example-13, doi:10.5555/example-14.",
        "doi:10.2307/1234567.",
        "doi:10.5555/example- 13.",
    ],
    ids=["hyphen at a line's end", "line's end", "two", "JSTOR", "blank"],
)
def test_nothing_is_said_of_what_may_be_read_wrongly(doi: str) -> None:
    assert found(doi) == 0
