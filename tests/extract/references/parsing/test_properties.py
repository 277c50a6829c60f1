"""What holds for every string: nothing is lost, nothing is invented, positions are right."""

from __future__ import annotations

import re
from dataclasses import astuple, fields
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from citecheck.extract.references import parse, references
from citecheck.extract.references.parsing.tagged import read_tagged
from citecheck.model import Name, Parsed, Source, Span
from citecheck.readers import read

_PARTS = st.sampled_from(
    [
        "Moreau, Anna",
        "J. G. Okafor",
        "and",
        "et al.",
        "(1999)",
        "(2000a; eds)",
        "2003",
        "n.d.",
        "“A Title of Mud”",
        '"Unclosed title',
        "A plain title: with more.",
        "in",
        "In:",
        "Rabe, A. (ed.)",
        "edited by Karl Lund",
        "Journal of Mud,",
        "vol. 3,",
        "no. 4,",
        "pp. 12-19",
        "49 (3): 47-50",
        "26, 045007",
        "New York:",
        "Example Press,",
        "London",
        "https://example.org/a_(b).",
        "doi: 10.1000/xyz(1).",
        "Accessed 3 May 2011",
        "2nd ed.",
        "PhD thesis",
        "Technical Report 12",
        "Paper presented at",
        "———.",
        "[12]",
        "17 April 1996",
        "Spring",
        ";",
        ",",
        ".",
        "(",
        ")",
        "*",
        "Иванов А. Б.",
        "参考",
        "\n",
        "«Rivista di limo»",
        "Available at:",
        "translated by B. Lund",
        "p. xv",
    ]
)
_REFERENCES = st.lists(_PARTS, max_size=14).map(" ".join)
_PIECES = [
    tuple(re.findall(r"\w+|\s+|[^\w\s]", labelled.text))
    for file in sorted((Path(__file__).parents[3] / "gold" / "references").glob("*.txt"))
    for labelled in read_tagged(file.read_text(encoding="utf-8").splitlines())
]
_SLIPS = st.tuples(
    st.integers(0, 60),
    st.sampled_from([*".,;:()[]\"“”«»&/-–—'’*_ \n?!", "", ". ", "; ", " (", "). ", ". .", "A.", "\xad", "\u0301", "..."]),
)


def uncovered(text: str, found: Parsed) -> str:
    """What neither a field, its terms nor the leftover covers, with a gap for what they do."""
    kept = list(text)
    for span in (*(span for _, span in (*found.fields, *found.terms)), *found.leftover):
        kept[span.start : span.end] = "\x1f" * len(span)
    return "".join(kept)


def assert_apart(text: str, found: Parsed) -> None:
    """Only a DOI in an address, and what is the second of its kind and thus a note, are two things."""
    spans = sorted(span for variable, span in found.fields if variable not in ("doi", "url", "note"))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


def assert_whole(text: str, found: Parsed) -> None:
    rest = uncovered(text, found)
    assert not [c for c in rest if c.isalnum()], rest


@given(_REFERENCES)
@settings(max_examples=400, deadline=None)
def test_fields_leftover_and_terms_cover_everything(text: str) -> None:
    assert_whole(text, parse(text))


@given(st.text(max_size=120))
@settings(max_examples=300, deadline=None)
def test_parsing_is_total(text: str) -> None:
    found = parse(text)
    assert 0.0 <= found.confidence <= 1.0
    assert_whole(text, found)


@given(_REFERENCES, st.integers(0, 40), st.integers(0, 60))
@settings(max_examples=200, deadline=None)
def test_emphasis_may_stand_anywhere(text: str, start: int, length: int) -> None:
    span = Span(min(start, len(text)), min(start + length, len(text)))
    assert_whole(text, parse(text, (span,)))


@given(_REFERENCES)
@example(". . In: [12] .")
@example("Mud. https://10.5555/abc1")
@settings(max_examples=300, deadline=None)
def test_fields_do_not_overlap(text: str) -> None:
    assert_apart(text, parse(text))


@given(
    st.lists(st.tuples(st.sampled_from(_PIECES), st.integers(0, 40), st.integers(1, 30)), min_size=1, max_size=4),
    st.lists(_SLIPS, max_size=8),
)
@settings(max_examples=400, deadline=None)
def test_real_forms_are_read_whole_whatever_damages_them(
    cuts: list[tuple[tuple[str, ...], int, int]], slips: list[tuple[int, str]]
) -> None:
    pieces = [piece for whole, start, length in cuts for piece in whole[start : start + length]]
    for place, slip in slips:
        pieces[place : place + 1] = [slip]
    text = "".join(pieces)
    found = parse(text)
    assert_whole(text, found)
    assert_apart(text, found)


@given(_REFERENCES)
@settings(max_examples=200, deadline=None)
def test_nothing_is_invented(text: str) -> None:
    """Every name and every title stands in the text."""
    plain = " ".join(text.split())
    item = parse(text).item
    for person in (*item.author, *item.editor, *item.translator):
        assert all(part in plain for part in printed_parts(person))
    assert all(
        part.rstrip(".") in plain
        for value in (item.title, item.container_title, item.publisher, item.publisher_place)
        for part in (value or "").split("; ")  # several publishers or places
    )


def printed_parts(person: Name) -> list[str]:
    return [part for part in (person.family, person.given, person.particle, person.suffix, person.literal) if part]


@given(
    _REFERENCES,
    st.lists(st.tuples(st.integers(0, 200), st.sampled_from(("\n", " ", "\t", "\xa0", "\x1c", "\x85"))), min_size=1, max_size=6),
)
@settings(max_examples=300, deadline=None)
def test_parsing_is_total_wherever_lines_are_broken(text: str, breaks: list[tuple[int, str]]) -> None:
    for place, blank in breaks:
        text = f"{text[:place]}{blank}{text[place:]}"
    assert_whole(text, parse(text))


@pytest.mark.parametrize("year", ["19\n71", "1\xa09 7\t1", "19\x1c83"])
def test_a_year_torn_by_any_blank_is_read(year: str) -> None:
    issued = parse(f"Sand, Peter ({year}): Mud and Ferries. London: Holt.").item.issued
    assert issued is not None
    assert issued.year == int("".join(year.split()))


@given(_REFERENCES, st.sampled_from(("\n", "  ", "\t", "\xa0")))
@settings(max_examples=200, deadline=None)
def test_values_stand_on_one_line_with_single_blanks(text: str, blank: str) -> None:
    item = parse(text.replace(" ", blank)).item
    names = [value for name in (*item.author, *item.editor, *item.translator) for value in astuple(name) if value]
    values = [value for variable in fields(item) if isinstance(value := getattr(item, variable.name), str)]
    assert [value for value in (*names, *values) if value != " ".join(value.split())] == []


def test_the_dissertation_loses_nothing() -> None:
    path = Path(__file__).parents[4] / "seeds" / "001_9b721d0a0261e544.txt"
    document = read(Source(path.name, path.read_bytes()))
    for reference in references(document).references:
        text = document.quote(reference.span)
        assert_whole(text, parse(text))
