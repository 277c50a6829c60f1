"""Links of citations by author and page."""

from __future__ import annotations

import pytest

from citecheck.model import AuthorPage, LinkStatus
from citecheck.reconcile import reconcile
from tests.reconcile.factories import cited, item, link, listed, text

AMBIGUOUS, DANGLING, MATCHED = LinkStatus.AMBIGUOUS, LinkStatus.DANGLING, LinkStatus.MATCHED

WORKS = (
    item("Okafor, Ben", "1943", "Tides", page="107-121"),  # r1
    item("Okafor, Ben", "1978", "Ways of Harbours: A History"),  # r2
    item("Lindqvist, Maja", "2006", "The Trade after the Crisis", page="45-67"),  # r3
    item("Lindqvist, Maja; Berg, Ola", "2008", "Mud"),  # r4
    item("Lindqvist, Maja", "2010", "Principles of Mud, Volume I", et_al=True),  # r5
    item("Lindqvist, Maja", "2011", "Principles of Mud, Volume II", et_al=True),  # r6
    item("{Republic of Utopia, National Assembly}", "1992", "Constitution of the Republic"),  # r7
    item("Wattmull, Jane", "2015", "Machines"),  # r8
    item("Hold, Ann", "1999", "Grain"),  # r9
    item("", "2000", "Beowulf"),  # r10
    item("", "2001", "Sea and Sand", container_title="Encyclopedia of Shores"),  # r11
    item("", "2002", "Sea and Stone", container_title="Encyclopedia of Shores"),  # r12
    item("Dos Santos, P", "2017", "Teeth"),  # r13
    item("Santos, P", "2020", "Gums"),  # r14
)

NAMED = {
    "only work": (AuthorPage(("Hold",)), MATCHED, ["r9"], "author"),
    "two works": (AuthorPage(("Okafor",)), AMBIGUOUS, ["r1", "r2"], "several-fit"),
    "whole title": (AuthorPage(("Okafor",), title="Tides"), MATCHED, ["r1"], "author"),
    "short title": (AuthorPage(("Okafor",), title="Ways of Harbours"), MATCHED, ["r2"], "author"),
    "first word of a title": (AuthorPage(("Okafor",), title="Ways"), MATCHED, ["r2"], "author"),
    "words from the middle": (AuthorPage(("Okafor",), title="Of Harbours"), MATCHED, ["r2"], "author"),
    "without the article": (AuthorPage(("Lindqvist",), title="Trade after the Crisis"), MATCHED, ["r3"], "author"),
    "a slip in the title": (AuthorPage(("Okafor",), title="Ways of Harburs: A History"), MATCHED, ["r2"], "author"),
    "the better of two titles": (AuthorPage(("Lindqvist",), True, "Principles of Mud, Volume II"), MATCHED, ["r6"], "author"),
    "titles that both begin so": (AuthorPage(("Lindqvist",), True, "Principles of Mud"), AMBIGUOUS, ["r5", "r6"], "several-fit"),
    "another title": (AuthorPage(("Okafor",), title="Rivers"), DANGLING, [], "no-entry"),
    "one name is not a team": (AuthorPage(("Lindqvist",)), MATCHED, ["r3"], "author"),
    "a pair": (AuthorPage(("Lindqvist", "Berg")), MATCHED, ["r4"], "author"),
    "a team": (AuthorPage(("Lindqvist",), True), AMBIGUOUS, ["r5", "r6"], "several-fit"),
    "a stranger beside": (AuthorPage(("Hold", "Berg")), MATCHED, ["r9"], "co-authors-differ"),
    "one of a pair by title": (AuthorPage(("Lindqvist",), title="Mud"), MATCHED, ["r4"], "co-authors-differ"),
    "the beginning of a body": (AuthorPage(("Republic of Utopia",)), MATCHED, ["r7"], "family-variant"),
    "a slip": (AuthorPage(("Wtatmull",)), MATCHED, ["r8"], "family-variant"),
    "a short name is not a slip": (AuthorPage(("Holt",)), DANGLING, [], "no-entry"),
    "not listed": (AuthorPage(("Hale",)), DANGLING, [], "no-entry"),
    "without the particle": (AuthorPage(("Santos",)), MATCHED, ["r14"], "author"),
    "with the particle": (AuthorPage(("dos Santos",)), MATCHED, ["r13"], "author"),
    "a second author": (AuthorPage(("Berg",)), DANGLING, [], "no-entry"),
}


@pytest.mark.parametrize(("pointer", "status", "entries", "reason"), NAMED.values(), ids=NAMED.keys())
def test_names(pointer: AuthorPage, status: LinkStatus, entries: list[str], reason: str) -> None:
    found = link(pointer, *WORKS)
    assert (found.status, list(found.references), found.reason.value) == (status, entries, reason)


UNNAMED = {
    "title": (AuthorPage((), title="Beowulf"), MATCHED, ["r10"], "title"),
    "short title": (AuthorPage((), title="Sea and Sand"), MATCHED, ["r11"], "title"),
    "a title that names an author's work": (AuthorPage((), title="Ways of Harbours"), MATCHED, ["r2"], "title"),
    "the whole that two are part of": (AuthorPage((), title="Encyclopedia of Shores"), AMBIGUOUS, ["r11", "r12"], "several-fit"),
    "one word that two begin with": (AuthorPage((), title="Sea"), DANGLING, [], "no-entry"),
    "words from the middle say too little": (AuthorPage((), title="of Harbours"), DANGLING, [], "no-entry"),
    "not listed": (AuthorPage((), title="Rivers of the North"), DANGLING, [], "no-entry"),
    "nothing": (AuthorPage(()), DANGLING, [], "no-entry"),
}


@pytest.mark.parametrize(("pointer", "status", "entries", "reason"), UNNAMED.values(), ids=UNNAMED.keys())
def test_titles_alone(pointer: AuthorPage, status: LinkStatus, entries: list[str], reason: str) -> None:
    found = link(pointer, *WORKS)
    assert (found.status, list(found.references), found.reason.value) == (status, entries, reason)


def test_the_page_decides_when_only_one_can_have_it() -> None:
    entries = item("Smith, J.", "2001", "A", page="10-20"), item("Smith, J.", "2002", "B", page="30-40")
    assert link(AuthorPage(("Smith",)), *entries, page="33").references == ("r2",)
    assert link(AuthorPage(("Smith",)), *entries, page="50").status is AMBIGUOUS
    assert link(AuthorPage(("Smith",)), entries[0], item("Smith, J.", "2003", "C"), page="12").status is AMBIGUOUS


@pytest.mark.parametrize(
    ("page", "differences"),
    [
        pytest.param("110", (), id="inside"),
        pytest.param("9", (("page", "9", "107-121"),), id="outside"),
        pytest.param("xiv", (), id="another count"),
        pytest.param(None, (), id="none"),
    ],
)
def test_a_page_outside_is_recorded(page: str | None, differences: tuple[tuple[str, str, str], ...]) -> None:
    assert link(AuthorPage(("Okafor",), title="Tides"), *WORKS, page=page).differences == differences
    assert link(AuthorPage((), title="Tides"), *WORKS, page=page).differences == differences


@pytest.mark.parametrize("pointer", [AuthorPage(("Hold", "Berg")), AuthorPage(("Hold",), True)], ids=["a second name", "et al."])
def test_an_entry_that_is_cited_as_it_stands_is_not_meant_by_more_people(pointer: AuthorPage) -> None:
    links = reconcile(text(cited(pointer), cited(AuthorPage(("Hold",)))), listed(*WORKS))
    assert [one.status for one in links] == [DANGLING, MATCHED]
    assert link(pointer, *WORKS).reason.value == "co-authors-differ"


@pytest.mark.parametrize(
    ("pointer", "status"),
    [
        pytest.param(AuthorPage(("Hold", "Verne")), MATCHED, id="nobody whom the list knows beside the author of one work"),
        pytest.param(AuthorPage(("Okafor", "Verne")), DANGLING, id="the author of two works"),
        pytest.param(AuthorPage(("Hold", "Verne", "Berg")), DANGLING, id="one of them is listed"),
    ],
)
def test_a_name_that_the_list_does_not_know_may_be_one_too_many(pointer: AuthorPage, status: LinkStatus) -> None:
    proper = cited(AuthorPage(("Hold",))), cited(AuthorPage(("Okafor",), title="Tides")), cited(AuthorPage(("Okafor",), title="Ways"))
    assert reconcile(text(cited(pointer), *proper), listed(*WORKS))[0].status is status


def test_what_differs_is_named() -> None:
    assert link(AuthorPage(("Wtatmull",)), *WORKS).differences == (("family", "Wtatmull", "Wattmull"),)
    assert link(AuthorPage(("Hold", "Berg")), *WORKS).differences == (("co-author", "Hold and Berg", "Hold"),)
    assert link(AuthorPage(("Republic of Utopia",)), *WORKS).differences == (
        ("family-part", "Republic of Utopia", "Republic of Utopia, National Assembly"),
    )


NAMESAKES = (
    item("Singh, Ravi", "2001", "Grain", et_al=True),
    item("Singh, Mala K.", "2002", "Mud", et_al=True),
    item("Hill, Ida", "2003", "Tides", et_al=True),
)


@pytest.mark.parametrize(
    ("pointer", "entries"),
    [
        pytest.param(AuthorPage(("R. Singh",), True), ["r1"], id="an initial"),
        pytest.param(AuthorPage(("M. K. Singh",), True), ["r2"], id="two initials"),
        pytest.param(AuthorPage(("Singh",), True), ["r1", "r2"], id="no initial"),
        pytest.param(AuthorPage(("P. Singh",), True), [], id="an initial of nobody"),
        pytest.param(AuthorPage(("Hill", "Marsh"), True), ["r3"], id="a second name that the entry leaves out"),
    ],
)
def test_people_of_one_family_name(pointer: AuthorPage, entries: list[str]) -> None:
    assert list(link(pointer, *NAMESAKES).references) == entries


@pytest.mark.parametrize(
    ("title", "entries"),
    [("Pilots", ["r2"]), ("Pilot's Year", ["r1"]), ("Pilot’s", ["r1"]), ("Pilot", [])],
    ids=["the plural", "the genitive", "a curly apostrophe", "neither word"],
)
def test_a_plural_is_no_genitive(title: str, entries: list[str]) -> None:
    works = (item("Haas, W.", "2015", "The Pilot’s Year"), item("Haas, W.", "2016", "Pilots and Pilotage"))
    assert list(link(AuthorPage(("Haas",), title=title), *works).references) == entries
