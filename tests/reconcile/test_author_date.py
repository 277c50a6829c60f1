"""The ladder of evidence for names and a year."""

from __future__ import annotations

import pytest

from citecheck.model import AuthorDate, Date, Item, LinkReason, LinkStatus, Name
from citecheck.reconcile import reconcile
from tests.reconcile.factories import by, cited, item, link, listed, text

MATCHED, AMBIGUOUS, DANGLING = LinkStatus.MATCHED, LinkStatus.AMBIGUOUS, LinkStatus.DANGLING

SMITH = item("Smith, John", "2001", "One")
SMITH_JONES = item("Smith, John; Jones, Ann", "2001", "Two")
SMITH_TEAM = item("Smith, John; Jones, Ann; Brown, Bo", "2001", "Three")


@pytest.mark.parametrize(
    ("pointer", "entries", "expected", "reason"),
    [
        pytest.param(by("Smith", "2001"), [SMITH], ["r1"], "author-year", id="one author"),
        pytest.param(
            by("Smith; Jones", "2001"), [SMITH, SMITH_JONES, SMITH_TEAM], ["r2"], "author-year", id="two authors, not the single one"
        ),
        pytest.param(by("Smith", "2001", et_al=True), [SMITH, SMITH_TEAM], ["r2"], "author-year", id="et al. is more than one"),
        pytest.param(by("Smith", "2001"), [SMITH_TEAM, SMITH], ["r2"], "author-year", id="alone is alone"),
        pytest.param(by("Smith; Jones; Brown", "2001"), [SMITH_TEAM], ["r1"], "author-year", id="three authors"),
        pytest.param(by("Smith; Jones", "2001", et_al=True), [SMITH_TEAM], ["r1"], "author-year", id="two of three, et al."),
        pytest.param(by("Smith", "2001"), [SMITH_JONES], ["r1"], "co-authors-differ", id="a co-author is left out"),
        pytest.param(by("Jones; Smith", "2001"), [SMITH_JONES], ["r1"], "co-authors-differ", id="another order"),
        pytest.param(
            by("Duarte", "2001", et_al=True), [item("Duarte", "2001", et_al=True)], ["r1"], "author-year", id="the entry itself says et al."
        ),
        pytest.param(by("Müller", "2001"), [item("Mueller, A.", "2001")], ["r1"], "author-year", id="umlaut spelled out"),
        pytest.param(by("Garcia", "2001"), [item("García, A.", "2001")], ["r1"], "author-year", id="accent"),
        pytest.param(by("O’Hare", "2001"), [item("O Hare", "2001")], ["r1"], "author-year", id="apostrophe"),
        pytest.param(
            by("van der Berg", "2001"), [item("Berg, A. van der", "2001")], ["r1"], "author-year", id="particle behind the given name"
        ),
        pytest.param(by("Berg", "2001"), [item("van den Berg, A.", "2001")], ["r1"], "author-year", id="particle left out"),
        pytest.param(by("J. Smith", "2001"), [SMITH], ["r1"], "author-year", id="initial"),
        pytest.param(by("John Smith", "2001"), [SMITH], ["r1"], "author-year", id="full name"),
        pytest.param(by("WHO", "2001"), [item("{World Health Organization}", "2001")], ["r1"], "author-year", id="acronym"),
        pytest.param(by("GoN", "2001"), [item("{Government of Norway}", "2001")], ["r1"], "author-year", id="acronym with its small word"),
        pytest.param(by("UNHCR", "2001"), [item("{UN Refugee Agency (UNHCR)}", "2001")], ["r1"], "author-year", id="acronym in brackets"),
        pytest.param(by("Shearer", "1995"), [item("", "1995", "Book", editors="Shearer, P.")], ["r1"], "editor", id="editor of a book"),
        pytest.param(by("Smith", "1992-93"), [item("Smith, J.", "1992/1993")], ["r1"], "author-year", id="two years"),
        pytest.param(by("Smith", "1993"), [item("Smith, J.", "1992/1993")], ["r1"], "author-year", id="one of two years"),
        pytest.param(by("Smith", "n.d."), [item("Smith, J.", None, "X")], ["r1"], "author-year", id="undated"),
        pytest.param(by("Smith", "s.f."), [item("Smith, J.", "n.d.", "X"), SMITH], ["r1"], "author-year", id="undated in two languages"),
        pytest.param(by("Smith", "in press"), [item("Smith, J.", "forthcoming", "X"), SMITH], ["r1"], "author-year", id="to come"),
        pytest.param(by("Garcia", "2001"), [item("Garcia Marquez, G.", "2001")], ["r1"], "family-variant", id="half of a compound name"),
        pytest.param(
            by("Garcia Marquez", "2001"),
            [item("Marquez, Gabriel Garcia", "2001")],
            ["r1"],
            "author-year",
            id="compound parsed as given name",
        ),
    ],
)
def test_matched(pointer: AuthorDate, entries: list[Item], expected: list[str], reason: str) -> None:
    found = link(pointer, *entries)
    assert (found.status, list(found.references), found.reason.value) == (MATCHED, expected, reason)


TRIO = item("Smith, J.; Jones, K.; Lee, P.", "2001")


@pytest.mark.parametrize(
    ("before", "pointer", "entry", "names"),
    [
        pytest.param([], by("Smith; Brown", "2001"), SMITH_JONES, ("Smith and Brown", "Smith and Jones"), id="another co-author"),
        pytest.param(
            [by("Smith; Jones", "2001")],
            by("Smith; Brown", "2001"),
            SMITH_JONES,
            ("Smith and Brown", "Smith and Jones"),
            id="beside a proper one",
        ),
        pytest.param([], by("Brown; Jones", "2001"), SMITH_JONES, ("Brown and Jones", "Smith and Jones"), id="another first author"),
        pytest.param([], by("Smith; Lee", "2001"), TRIO, ("Smith and Lee", "Smith and Jones and Lee"), id="one left out"),
        pytest.param(
            [], by("Smith; Brown; Lee", "2001"), TRIO, ("Smith and Brown and Lee", "Smith and Jones and Lee"), id="another second of three"
        ),
    ],
)
def test_other_people_of_the_same_work(before: list[AuthorDate], pointer: AuthorDate, entry: Item, names: tuple[str, str]) -> None:
    found = reconcile(text(*map(cited, before), cited(pointer)), listed(entry))[-1]
    assert (found.reason.value, found.differences) == ("co-authors-differ", (("co-author", *names),))


def test_another_first_author_of_a_work_that_is_cited_properly_is_somebody_else() -> None:
    assert (
        reconcile(text(cited(by("Smith; Jones", "2001")), cited(by("Brown; Jones", "2001"))), listed(SMITH_JONES))[-1].reason.value
        == "no-entry"
    )


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param(("J.",), ["r1"], id="initial"),
        pytest.param(("P.",), ["r2"], id="the other initial"),
        pytest.param(("J. A.",), ["r1"], id="more initials than are listed"),
        pytest.param(("PQ",), ["r2"], id="initials without stops"),
        pytest.param(("Paul",), ["r2"], id="given name"),
        pytest.param(("Pauk",), ["r2"], id="given name with a slip"),
        pytest.param(("Peter",), ["r1", "r2"], id="nobody's given name decides nothing"),
        pytest.param(("M.",), ["r1", "r2"], id="nobody's initial decides nothing"),
        pytest.param((), ["r1", "r2"], id="none"),
    ],
)
def test_initials_tell_namesakes_apart(given: tuple[str, ...], expected: list[str]) -> None:
    pointer = AuthorDate(("Smith",), "2001", given=given)
    assert list(link(pointer, item("Smith, J.", "2001"), item("Smith, Paul", "2001")).references) == expected


@pytest.mark.parametrize(
    ("pointer", "entries"),
    [
        pytest.param(by("Okafor", "2001"), [SMITH], id="nobody of that name"),
        pytest.param(
            by("Smith; Brown", "2001"), [SMITH_JONES, item("Brown, K.", "2001")], id="another co-author, who has a work of that year"
        ),
        pytest.param(
            by("Smith; Brown", "2001"),
            [SMITH_JONES, item("Smith, J.; Lee, P.", "2001")],
            id="another co-author, and two entries of the first",
        ),
        pytest.param(
            by("Brown; Jones", "2001"), [SMITH_JONES, item("Lee, P.; Jones, J.", "2001")], id="another first author, and two of the second"
        ),
        pytest.param(by("Brown; Jones; Lee", "2001"), [SMITH_JONES], id="another first author, and more of them"),
        pytest.param(by("Smith; Brown", "2004"), [SMITH_JONES], id="another co-author and another year"),
        pytest.param(by("Jones", "2001"), [SMITH_JONES], id="the second author alone"),
        pytest.param(by("B. Smith", "2001"), [SMITH], id="another initial"),
        pytest.param(by("Smith", "2001c"), [item("Smith, J.", "2001a"), item("Smith, J.", "2001b")], id="another letter"),
        pytest.param(by("Kim", "2001"), [item("Kam, A.", "2001")], id="short names are not slips"),
        pytest.param(by("Smith", "2001"), [item("Smits, A.; Jones, B.", "2001")], id="a variant without its co-author"),
        pytest.param(
            by("Smith", "2001"), [item("Smits, A.", "2001"), item("Smith, J.", "1960")], id="a variant of a name that is listed itself"
        ),
        pytest.param(by("Smith", "1950"), [SMITH], id="a year far off"),
        pytest.param(
            by("Kimura", "1986"),
            [item("Kimura, H.", "1982"), item("Kimura, H.", "1991"), item("Kimura, H.", "1993")],
            id="several works, none near",
        ),
        pytest.param(by("Smith", "1992"), [item("Smith, J.", "1991"), item("Smith, J.", "1993")], id="two works equally near"),
        pytest.param(by("Smith", "2000a"), [SMITH], id="a letter and another year"),
        pytest.param(by("Government", "2001"), [item("{Government of Norway and the Isles}", "2001")], id="the first word of a body"),
        pytest.param(by("Norway", "2001"), [item("{Government of Norway}", "2001")], id="the last word of a body"),
        pytest.param(by("Smith", "n.d."), [SMITH], id="undated against dated"),
    ],
)
def test_dangling(pointer: AuthorDate, entries: list[Item]) -> None:
    found = link(pointer, *entries)
    assert (found.status, found.references, found.reason) == (DANGLING, (), LinkReason.NO_ENTRY)


@pytest.mark.parametrize(
    ("pointer", "entries", "reason"),
    [
        pytest.param(
            by("Hanabusa", "2000"), [item("Hanabusa, K.", "2000a"), item("Hanabusa, K.", "2000b")], "suffix-missing", id="letter missing"
        ),
        pytest.param(by("Smith", "2001"), [SMITH, item("Smith, Jo", "2001", "Other")], "several-fit", id="two works of one year"),
        pytest.param(by("Smith", "2001"), [SMITH_JONES, SMITH_TEAM], "several-fit", id="two teams"),
        pytest.param(
            by("Smith", "2001a"), [SMITH, item("Smith, Jo", "2001", "Other")], "several-fit", id="a letter that the list does not use"
        ),
    ],
)
def test_ambiguous_with_all_candidates(pointer: AuthorDate, entries: list[Item], reason: str) -> None:
    found = link(pointer, *entries)
    assert (found.status, found.references, found.reason.value) == (AMBIGUOUS, ("r1", "r2"), reason)


def test_the_letter_decides() -> None:
    found = link(by("Hanabusa", "2000b"), item("Hanabusa, K.", "2000a"), item("Hanabusa, K.", "2000b"))
    assert (found.references, found.reason.value) == (("r2",), "author-year-suffix")


def test_a_letter_fits_the_only_entry_without_one() -> None:
    found = link(by("Smith", "2001a"), SMITH)
    assert (found.status, found.references, found.differences) == (MATCHED, ("r1",), (("suffix", "a", ""),))


def test_the_page_decides_when_only_one_can_have_it() -> None:
    entries = item("Smith, J.", "2001", "A", page="10-20"), item("Smith, J.", "2001", "B", page="30-40")
    assert link(by("Smith", "2001"), *entries, page="33").references == ("r2",)
    assert link(by("Smith", "2001"), *entries, page="50").status is AMBIGUOUS
    assert link(by("Smith", "2001"), entries[0], item("Smith, J.", "2001", "C"), page="12").status is AMBIGUOUS


# ---- the year differs ----


@pytest.mark.parametrize(
    ("pointer", "entry"),
    [
        pytest.param(by("Duarte", "2001", et_al=True), item("Duarte", "2002", et_al=True), id="a year apart"),
        pytest.param(by("Smith", "1988"), item("Smith, J.", "1998"), id="one digit"),
        pytest.param(by("Smith", "1989"), item("Smith, J.", "1998"), id="two digits swapped"),
        pytest.param(by("Smith; Jones", "2003"), SMITH_JONES, id="two years apart, two names"),
    ],
)
def test_year_differs(pointer: AuthorDate, entry: Item) -> None:
    found = link(pointer, entry, item("Okafor, B.", pointer.year))
    assert (found.status, found.references, found.reason) == (MATCHED, ("r1",), LinkReason.YEAR_DIFFERS)
    assert found.differences == (("year", pointer.year, entry.issued.printed if entry.issued else None),)


BODY = item("{Ministry of Trade}", "2001", "Report")


@pytest.mark.parametrize(
    ("labels", "entry", "expected"),
    [
        pytest.param(["2001", "2002"], SMITH, "year-differs", id="printed once, a year off"),
        pytest.param(["2001", "2001", "2001", "2002", "2002"], SMITH, "year-differs", id="printed less often than the proper year"),
        pytest.param(["2001", "2002", "2002"], SMITH, "no-entry", id="printed more often than the proper year"),
        pytest.param(["2001", "2003"], SMITH, "no-entry", id="two years off"),
        pytest.param(["2003"], SMITH, "year-differs", id="two years off, and the entry is not cited otherwise"),
        pytest.param(["2004"], SMITH, "year-differs", id="one digit off, and the entry is not cited otherwise"),
        pytest.param(["2014"], SMITH, "no-entry", id="two digits off"),
        pytest.param(["2001", "2002"], BODY, "no-entry", id="a body reports every year"),
        pytest.param(["2002"], BODY, "year-differs", id="a body that is not cited otherwise"),
    ],
)
def test_a_year_off_beside_proper_citations(labels: list[str], entry: Item, expected: str) -> None:
    citations = text(*(cited(by(entry.author[0].label, label)) for label in labels))
    assert reconcile(citations, listed(entry))[-1].reason.value == expected


def test_two_years_in_one_cluster_are_two_works() -> None:
    links = reconcile(text([cited(by("Smith", "2001")), cited(by("Smith", "2002"))]), listed(SMITH))
    assert [one.status for one in links] == [MATCHED, DANGLING]


@pytest.mark.parametrize(
    ("before", "pointer", "expected"),
    [
        pytest.param([], by("Smith", "2001", et_al=True), "co-authors-differ", id="more people than are listed"),
        pytest.param(
            [by("Smith", "2001")], by("Smith", "2001", et_al=True), "co-authors-differ", id="although the entry is cited as it stands"
        ),
        pytest.param([], by("Smith; Brown", "2001"), "co-authors-differ", id="with another person"),
        pytest.param(
            [by("Smith", "2001")],
            by("Smith; Brown", "2001"),
            "co-authors-differ",
            id="with another person, and the entry is cited as it stands",
        ),
    ],
)
def test_more_people_than_are_listed(before: list[AuthorDate], pointer: AuthorDate, expected: str) -> None:
    assert reconcile(text(*map(cited, before), cited(pointer)), listed(SMITH))[-1].reason.value == expected


@pytest.mark.parametrize(
    ("before", "cited_name", "listed_name", "expected"),
    [
        pytest.param([], "Zheng", "Zhang", "family-variant", id="short, but the entry is not cited otherwise"),
        pytest.param(["Zhang"], "Zheng", "Zhang", "no-entry", id="short, one letter for another, and both are cited"),
        pytest.param(["Baker"], "Bker", "Baker", "family-variant", id="short, a letter lost"),
        pytest.param(["Baker"], "Abker", "Baker", "family-variant", id="the first two letters swapped"),
        pytest.param(["Hamilton"], "Hamiltin", "Hamilton", "family-variant", id="long, one letter for another"),
    ],
)
def test_short_names(before: list[str], cited_name: str, listed_name: str, expected: str) -> None:
    citations = text(*(cited(by(name, "2007")) for name in (*before, cited_name)))
    assert reconcile(citations, listed(item(f"{listed_name}, A.", "2007")))[-1].reason.value == expected


def test_a_page_outside_speaks_against_another_year() -> None:
    assert link(by("Smith", "2002"), item("Smith, J.", "2001", page="10-20"), page="300").status is DANGLING


# ---- the name differs ----


@pytest.mark.parametrize(
    ("pointer", "entry", "reason", "pair"),
    [
        pytest.param(
            by("Chufirin", "1999"), item("Chufrin, G.", "1999"), "family-variant", ("Chufirin", "Chufrin"), id="a letter too many"
        ),
        pytest.param(by("Hornk", "2011"), item("Hornik, K.", "2011"), "family-variant", ("Hornk", "Hornik"), id="a letter lost"),
        pytest.param(
            by("Hamilotn", "2016"), item("Hamilton, W.", "2016"), "family-variant", ("Hamilotn", "Hamilton"), id="letters swapped"
        ),
        pytest.param(
            by("Shigepi", "1997"), item("Shigiki, H.", "1997"), "family-variant", ("Shigepi", "Shigiki"), id="two slips in a long name"
        ),
        pytest.param(
            by("Dostoyevskii", "1999"),
            item("Dostoevsky, F.", "1999"),
            "family-variant",
            ("Dostoyevskii", "Dostoevsky"),
            id="transliteration",
        ),
        pytest.param(by("Mack; Hare", "1990"), item("Mack, A.; O Hare", "1990"), "family-variant", ("Hare", "O Hare"), id="a prefix lost"),
        pytest.param(
            by("Richard", "1962", et_al=True),
            item("Snyder, Richard", "1962", et_al=True),
            "given-name-as-family",
            ("Richard", "Snyder"),
            id="given name",
        ),
        pytest.param(
            by("Holladay", "1914"), item("Latane, John Holladay", "1914"), "given-name-as-family", ("Holladay", "Latane"), id="middle name"
        ),
        pytest.param(
            by("Inoguchi; Jain", "2000"),
            item("Takashi, Inoguchi; Jain, P.", "2000"),
            "given-name-as-family",
            ("Inoguchi", "Takashi"),
            id="inverted entry",
        ),
    ],
)
def test_another_name(pointer: AuthorDate, entry: Item, reason: str, pair: tuple[str, str]) -> None:
    found = link(pointer, item("Okafor, B.", pointer.year), entry)
    assert (found.status, found.references, found.reason.value) == (MATCHED, ("r2",), reason)
    assert ("family", *pair) in found.differences


def test_a_given_name_alone_does_not_take_a_work_that_is_cited_properly() -> None:
    entry = item("Baker, Thomas", "2001")
    links = reconcile(text(cited(by("Baker", "2001")), cited(by("Thomas", "2001"))), listed(entry))
    assert [one.status for one in links] == [MATCHED, DANGLING]


def test_two_variants_are_ambiguous() -> None:
    found = link(by("Petersn", "2001"), item("Peterson, A.", "2001"), item("Petersen, B.", "2001"))
    assert (found.status, found.references) == (AMBIGUOUS, ("r1", "r2"))


# ---- works quoted from another ----


ELLISON = item("Ellison, Herbert", "1987", "The Pacific")
STEPHAN = item("Stephan, John", "1974", "The Islands")


def test_the_container_is_meant_and_not_another_work_of_the_inner_author() -> None:
    found = link(by("Ellison", "1987"), STEPHAN, ELLISON, page="137", inner="Stephan")
    assert (found.references, found.reason.value) == (("r2",), "container-only")


def test_the_inner_chapter_is_meant_when_it_names_the_container_that_is_not_listed() -> None:
    chapter = item("Jonson, Lena", "2004", "Russia", editors="Rabo, A.; Utas, B.", container_title="Culture")
    found = link(by("Rabo; Utas", "2004"), chapter, page="5", inner="Jonson")
    assert (found.status, found.references, found.reason.value) == (MATCHED, ("r1",), "editor")


@pytest.mark.parametrize(
    "chapter",
    [
        pytest.param(item("Jonson, Lena", "2004", "Russia", container_title="Culture"), id="no editors"),
        pytest.param(item("Jonson, Lena", "1999", "Russia", editors="Rabo, A.; Utas, B.", container_title="Culture"), id="another year"),
        pytest.param(item("Olsen, Lena", "2004", "Russia", editors="Rabo, A.; Utas, B.", container_title="Culture"), id="another author"),
    ],
)
def test_an_inner_chapter_of_something_else_is_not(chapter: Item) -> None:
    assert link(by("Rabo; Utas", "2004"), chapter, inner="Jonson").status is DANGLING


def test_a_misspelt_container() -> None:
    found = link(by("Chufirin", "1999"), item("Chufrin, G.", "1999"), inner="Zagorsky")
    assert (found.references, found.reason.value) == (("r1",), "family-variant")


# ---- without a year ----


def test_undated_citation_of_the_only_work() -> None:
    assert link(by("Smith", None), SMITH).references == ("r1",)
    assert link(by("Smith", None), SMITH, item("Smith, J.", "2005")).status is AMBIGUOUS
    assert link(by("Smith", None), SMITH, item("Smith, J.", None, "X")).references == ("r2",)


def test_a_page_outside_is_recorded() -> None:
    found = link(by("Kimura", "1982"), item("Kimura, H.", "1982", page="16-20"), page="43-49")
    assert found.differences == (("page", "43-49", "16-20"),)


def test_and_others_behind_a_han_name_without_a_blank() -> None:
    team = Item(type="book", author=(Name(literal="甲文龙"), Name(literal="乙润潮")), issued=Date(parts=((2007,),)))
    assert link(AuthorDate(("甲文龙等",), "2007"), team).status is LinkStatus.MATCHED
    assert link(AuthorDate(("丙文龙等",), "2007"), team).status is LinkStatus.DANGLING
