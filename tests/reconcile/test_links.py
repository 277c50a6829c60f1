"""One link per citation item, whatever comes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.model import (
    AuthorDate,
    AuthorPage,
    BackReference,
    BackReferenceKind,
    Item,
    Key,
    LinkReason,
    LinkStatus,
    Number,
    Pointer,
    ReferenceList,
    Title,
)
from citecheck.reconcile import reconcile
from tests.reconcile.factories import by, cited, in_note, item, link, listed, note, text

WORKS = item("Smith, J.", "2001", "One"), item("Jones, A.", "2002", "Two"), item("Brown, B.", "2003", "Three")


def test_without_a_list_everything_is_skipped() -> None:
    links = reconcile(text(cited(by("Smith", "2001")), cited(Number((1,)))), ReferenceList())
    assert [(one.status, one.reason) for one in links] == [(LinkStatus.SKIPPED, LinkReason.NO_LIST)] * 2


@pytest.mark.parametrize(
    ("pointer", "labels", "expected"),
    [
        pytest.param(Number((2,)), ["1", "2", "3"], ["r2"], id="label"),
        pytest.param(Number((2,)), ["[3]", "[2]", "[1]"], ["r2"], id="label in brackets"),
        pytest.param(Number((3,)), ["3", "2", "1"], ["r1"], id="the label and not the place"),
        pytest.param(Number((1, 2, 3)), ["1", "2", "3"], ["r1", "r2", "r3"], id="range"),
        pytest.param(Number((2,)), [], ["r2"], id="the place when nothing is numbered"),
        pytest.param(Number((9,)), ["1", "2", "3"], [], id="no such number"),
        pytest.param(Key("smith01"), ["smith01", "jones", "brown"], ["r1"], id="key"),
        pytest.param(Key("Smith01"), ["smith01", "SMITH01"], ["r1", "r2"], id="key in another case, twice"),
        pytest.param(Key("SMITH01"), ["smith01", "SMITH01"], ["r2"], id="key in its own case"),
        pytest.param(Key("nobody"), ["smith01"], [], id="no such key"),
    ],
)
def test_labels(pointer: Pointer, labels: list[str | None], expected: list[str]) -> None:
    assert list(link(pointer, *WORKS, labels=labels).references) == expected


@pytest.mark.parametrize("pointer", [Number((1,)), Key("1")], ids=["number", "key"])
def test_a_page_outside_the_entry_is_named(pointer: Pointer) -> None:
    harbours = item("Okafor, Ben", "2004", "Harbours", container_title="Journal of Ports", page="45-67")
    assert link(pointer, harbours, labels=["1"], page="120").differences == (("page", "120", "45-67"),)
    assert link(pointer, harbours, labels=["1"], page="46").differences == ()


def test_a_page_behind_several_numbers_is_of_one_of_them() -> None:
    pair = [item("Okafor, Ben", year, "Harbours", container_title="Journal of Ports", page="45-67") for year in ("2004", "2005")]
    assert link(Number((1, 2)), *pair, labels=["1", "2"], page="120").differences == ()


def test_a_number_lost_from_a_range_is_named() -> None:
    found = link(Number((2, 3, 4)), *WORKS, labels=["1", "2", "3"])
    assert (found.status, found.references, found.differences) == (LinkStatus.MATCHED, ("r2", "r3"), (("number", "4", ""),))


def test_a_number_used_twice_is_ambiguous() -> None:
    assert link(Number((2,)), *WORKS, labels=["1", "2", "2"]).status is LinkStatus.AMBIGUOUS


def test_an_item_without_names_is_dangling() -> None:
    assert link(AuthorDate((), "2001"), *WORKS).status is LinkStatus.DANGLING
    assert link(AuthorPage(()), *WORKS).status is LinkStatus.DANGLING


NAMES = st.sampled_from(["Smith", "Jones", "Smth", "Müller", "O’Hare", "J.", "", "World Bank", "de", "李"])
YEARS = st.sampled_from([None, "2001", "2002", "1992-93", "n.d.", "in press", "0000", "２００１"])
ITEMS = st.builds(
    item,
    st.sampled_from(["Smith, J.", "Jones, A.; Smith, J.", "{World Bank}", "Müller", "", "李, 明"]),
    YEARS.filter(lambda year: year not in ("0000", "２００１")),
    st.sampled_from([None, "One", "Blue Book", ""]),
)
POINTERS = st.one_of(
    st.builds(AuthorDate, st.lists(NAMES, max_size=3).map(tuple), YEARS, st.sampled_from([None, "a"]), st.booleans()),
    st.builds(AuthorPage, st.lists(NAMES, max_size=2).map(tuple), st.booleans()),
    st.builds(Title, st.sampled_from(["Blue Book", "One", "", "—"]), YEARS),
    st.builds(Number, st.lists(st.integers(0, 5), max_size=3).map(tuple)),
    st.builds(BackReference, st.sampled_from(BackReferenceKind), st.lists(NAMES, max_size=1).map(tuple)),
    st.builds(Key, st.sampled_from(["a", "", "r1"])),
)


@given(st.lists(ITEMS, max_size=5), st.lists(st.tuples(POINTERS, st.integers(0, 3)), max_size=8))
def test_one_link_per_item_in_order_and_always_the_same(entries: list[Item], places: list[tuple[Pointer, int]]) -> None:
    citations = text(*(in_note(index, cited(pointer)) if index else cited(pointer) for pointer, index in places))
    links = reconcile(citations, listed(*entries))
    assert [one.citation_item for one in links] == [each.id for citation in citations for each in citation.items]
    assert links == reconcile(citations, listed(*entries))
    known = {f"r{n}" for n in range(1, len(entries) + 1)}
    for one in links:
        assert set(one.references) <= known
        assert (one.status is LinkStatus.AMBIGUOUS) <= (one.reason is LinkReason.ANTECEDENT_UNCLEAR or len(one.references) > 1)
        assert (one.status in (LinkStatus.DANGLING, LinkStatus.SKIPPED)) <= (one.references == ())
        assert len(set(one.references)) == len(one.references)


def test_many_citations_and_a_long_list() -> None:
    """Hangs when linking looks at every entry for every citation."""
    entries = [item(f"Smith{n % 50}, J.", str(1900 + n % 100), f"Title no {n}x") for n in range(2000)]
    kinds = [cited(by(f"Smit{n % 997}h", str(1900 + n % 120)), page=str(n)) for n in range(6000)]
    backs = [cited(BackReference(BackReferenceKind.IBID)) for _ in range(6000)]
    notes = [in_note(n + 1, note(item("Smith7, J.", "1907", f"Title no {n}x"))) for n in range(2000)]
    links = reconcile(text(*kinds, *backs, *notes), listed(*entries))
    assert len(links) == 14000
    assert all(one.status is not LinkStatus.SKIPPED for one in links)


@pytest.mark.parametrize("unit", ["(((Smith 19", "A. ", "1999 ", "Smith, J. & ", "x", "(", "De Van "])
def test_names_and_titles_of_a_megabyte(unit: str) -> None:
    """Hangs when a pattern or a comparison grows faster than its text."""
    long = unit * (1_000_000 // len(unit))
    entries = (
        item(long, "2001", long),
        item(f"{{{long}}}", "2001", long),
        item("", "2001", long, container_title=long, volume=long, page=long),
    )
    pointers = (
        by(long, "2001"),
        by(long, long),
        by(f"{long}; {long}", "2001", et_al=True),
        Title(long, "2001"),
        AuthorPage((long,), title=long),
    )
    reference = note(item(long, "2001-02-03", long, container_title=long, volume=long, page=long))
    links = reconcile(text(*(cited(pointer, page=long) for pointer in pointers), in_note(1, reference)), listed(*entries))
    assert len(links) == 6
