"""Which entries are one work."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from citecheck.model import Item, Reference
from citecheck.rules.duplicates import duplicate_sets
from tests.reconcile.factories import item, listed
from tests.rules.pipeline import findings


def sets(references: tuple[Reference, ...]) -> tuple[tuple[str, ...], ...]:
    return duplicate_sets(references, lambda reference: "one text")


HOOK = "Foreign Relations: politics, economics and security"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            item("Okafor, Ben", "2004", "Harbours of the South"), item("Okafor, B.", "2004", "Harbours of the South"), id="initial"
        ),
        pytest.param(
            item("Okafor, Ben", "2004", "Harbours of the South"),
            item("Okafor, B.", "2004", "Harbuors of the South"),
            id="a slip in the title",
        ),
        pytest.param(
            item("Okafor, Ben", "2004", "HARBOURS OF THE SOUTH"), item("Okafor, B.", "2004", "Harbours of the south"), id="capitals"
        ),
        pytest.param(item("Okafor, Ben", "2004", "Post-war Harbours"), item("Okafor, B.", "2004", "Postwar Harbours"), id="hyphen"),
        pytest.param(item("Hook, Glenn", "2001", HOOK, et_al=True), item("Hook, Glenn", "2001", HOOK, et_al=True), id="the same et al."),
        pytest.param(
            item(
                "Rubin, A.Z.",
                "1993",
                "Russia and America in Strategic Perspective",
                container_title="Strategic Analysis",
                volume="16",
                issue="3",
                page="337-42",
            ),
            item(
                "Rulin, A.V.",
                "1993",
                "Russia America in strategy perspective",
                container_title="Strategic Analysis",
                volume="16",
                issue="3",
                page="348",
            ),
            id="a misspelt author in the same issue",
        ),
        pytest.param(
            item("", "1993-10-14", "Declaration on relations of neighbours", container_title="World Broadcasts", page="D/6-D/8"),
            item("", "1993-10-14", "Declaration on relations of neighbours", container_title="World Broadcasts, Asia", page="D/6-D/7"),
            id="nobody named, the same day",
        ),
        pytest.param(
            item("", "1998-04-20", container_title="The Hindu", kind="article-newspaper"),
            item("", "1998-04-20", container_title="Hindu", kind="article-newspaper"),
            id="one issue of a newspaper",
        ),
        pytest.param(
            item("Okafor, Ben", "2004a", "Harbours of the South"),
            item("Okafor, B.", "2004b", "Harbours of the South"),
            id="letters given to one title",
        ),
    ],
)
def test_one_work(one: Item, other: Item) -> None:
    assert sets(listed(one, item("Else, A.", "1999", "Other Things"), other).references) == (("r1", "r3"),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            item("Okafor, B.", "2004", "Introduction", container_title="Ports of the North", page="1-15"),
            item("Okafor, B.", "2004", "Introduction", container_title="Ports of the Nroth", page="1-15"),
            id="a slip in the book's name",
        ),
        pytest.param(
            item("Okafor, B.", "2004", "Free Ports", container_title="Journal of Ports", volume="4"),
            item("Okafor, B.", "2004", "Free Ports", container_title="Journ of Ports", volume="4"),
            id="an abbreviation",
        ),
        pytest.param(
            item("Okafor, B.", "2004", "The Open Free Port", container_title="Quay", volume="4", page="1-20"),
            item("Okafor, B.", "2004", "The Open Free Port"),
            id="an entry that says less",
        ),
        pytest.param(
            item("Okafor, B.", "2004", "Tides", page="1-9"), item("Okafro, B.", "2004", "Tides", page="1-9"), id="a slip and the same pages"
        ),
    ],
)
def test_what_tells_works_apart_must_be_printed_in_both(one: Item, other: Item) -> None:
    assert len(sets(listed(one, other).references)) == 1


def test_a_subtitle_may_be_missing() -> None:
    one, other = item("Hook, Glenn", "2001", "Foreign Relations"), item("Hook, Glenn", "2001", HOOK)
    entries = listed(replace(one, publisher="Routledge Publications"), replace(other, publisher="Routledge"))
    assert sets(entries.references) == (("r1", "r2"),)
    assert sets(listed(replace(one, publisher="Brill"), replace(other, publisher="Routledge")).references) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(item("Okafor, B.", "2004", "Harbours", volume="1"), item("Okafor, B.", "2004", "Harbours", volume="2"), id="volumes"),
        pytest.param(item("Okafor, B.", "2004", "Harbours I"), item("Okafor, B.", "2004", "Harbours II"), id="numbered parts"),
        pytest.param(
            item("Okafor, B.", "2004", "Harbours: part one"), item("Okafor, B.", "2004", "Harbours: part two"), id="numbers in words"
        ),
        pytest.param(
            item("Okafor, B.", "2004", "Harbours of the South"), item("Okafor, B.", "2007", "Harbours of the South"), id="editions by year"
        ),
        pytest.param(
            item("{Ministry}", "1998", "Trade", container_title="Blue Book"),
            item("{Ministry}", "1999", "Trade", container_title="Blue Book"),
            id="years of a serial",
        ),
        pytest.param(
            item("{Ministry}", "1999", "Trade", container_title="Blue Book", url="x.org/1999"),
            item("{Ministry}", "1999", "Trade", container_title="Blue Book", url="x.org/1992"),
            id="addresses of two years",
        ),
        pytest.param(item("Okafor, B.", "2004", "Exports of Wheat"), item("Okafor, B.", "2004", "Exports of Grain"), id="another word"),
        pytest.param(item("Okafor, B.", "2004", "Men at Sea"), item("Okafor, B.", "2004", "Women at Sea"), id="a word that is not a slip"),
        pytest.param(
            item("Okafor, B.", "2004", "Introduction", container_title="Ports"),
            item("Okafor, B.", "2004", "Introduction", container_title="Mining Today"),
            id="two introductions",
        ),
        pytest.param(
            item("Okafor, B.", "2004", "Notes", container_title="Ports", page="1-9"),
            item("Okafor, B.", "2004", "Notes", container_title="Ports", page="30-39"),
            id="two chapters of one book",
        ),
        pytest.param(item("Okafor, B.", "2004", "Harbours"), item("Lindqvist, M.", "2004", "Harbours"), id="other people"),
        pytest.param(item("Okafor, B.", "2004", "Harbours"), item("Okafor, C.", "2004", "Harbours"), id="another initial"),
        pytest.param(item("", "2004", "Report"), item("Okafor, B.", "2004", "Report"), id="a short title of nobody"),
        pytest.param(
            item("{Ministry}", "2002-06-27", "Meeting of Ministers"),
            item("{Ministry}", "2002-06-13", "Meeting of Ministers"),
            id="another day",
        ),
        pytest.param(
            item("", "1998-04-20", container_title="The Hindu", kind="article-newspaper"),
            item("", "1998-04-21", container_title="The Hindu", kind="article-newspaper"),
            id="two days of a newspaper",
        ),
        pytest.param(
            item("", "1998-04-20", container_title="The Hindu", kind="article-newspaper"),
            item("", "1998-04-20", container_title="Pravda", kind="article-newspaper"),
            id="two newspapers of a day",
        ),
        pytest.param(
            item("", "1998-04-20", "Fish", container_title="The Hindu", kind="article-newspaper"),
            item("", "1998-04-20", "Gold", container_title="The Hindu", kind="article-newspaper"),
            id="two articles of a day",
        ),
        pytest.param(item("Okafor, B.", "2004", None), item("Okafor, B.", "2004", None), id="no titles"),
        pytest.param(
            item("Okafor, B.", "2004", "Introduction", container_title="Ports of the North", page="1-15"),
            item("Okafor, B.", "2004", "Introduction", container_title="Ports of the South", page="1-9"),
            id="introductions to books of like names",
        ),
        pytest.param(
            item("Okafor, B.", "2004", "The Open Free Port", container_title="Quay", volume="4", page="1-20"),
            replace(item("Okafor, B.", "2004", "The Open Free Port"), event_title="Congress of Harbours"),
            id="an article and a talk",
        ),
        pytest.param(
            item("Okafor, B.", "2004", "The Open Free Port", container_title="Quay", volume="4", page="1-20"),
            item("Okafor, B.", "2004", "The Open Free Port", kind="motion_picture"),
            id="an article and a film",
        ),
        pytest.param(item("Ashton, B.", "2004", "Tides"), item("Aston, B.", "2004", "Tides"), id="like names and one word"),
    ],
)
def test_two_works(one: Item, other: Item) -> None:
    assert sets(listed(one, other).references) == ()


def work(authors: str, year: str, title: str, **more: Any) -> Item:
    """An item with fields that few items have."""
    return replace(item(authors, year, title), **more)


PORTS = "Harbours of the Far South"
BOOK = {"publisher": "Delta Press"}
ARTICLE = {"container_title": "Journal of Ports", "volume": "12", "page": "45-67"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(work("Okafor, B.", "2004", PORTS, **BOOK), work("Okafor, Ben", "2005", PORTS, **BOOK), id="a year apart, one house"),
        pytest.param(
            work("Okafor, B.", "1989", PORTS, **BOOK), work("Okafor, B.", "1998", PORTS, **BOOK), id="figures that changed places"
        ),
        pytest.param(
            work("Okafor, B.", "2004", PORTS, **ARTICLE), work("Okafor, B.", "2014", PORTS, **ARTICLE), id="the same pages of a volume"
        ),
        pytest.param(
            work("Okafor, B.", "2004", PORTS, container_title="Journal of Ports", volume="12"),
            work("Okafor, B.", "2005", PORTS, **ARTICLE),
            id="the same volume, one without pages",
        ),
        pytest.param(
            work("Okafor, B.; Novak, P.", "2004", "Ports: A Game of Sand"),
            work("Okafor, B.; Novak, P.", "2004", "Ports"),
            id="no house, same people",
        ),
        pytest.param(
            work("Okafor, B.", "2004", "Words over Time: English from 1890 to 1990", **ARTICLE),
            work("Okafor, B.", "2004", "Words over Time", **ARTICLE),
            id="years in the subtitle",
        ),
        pytest.param(
            work("Okafor, B.", "2004", "Logo: a Maker of Signs", doi="10.1/x", **ARTICLE),
            work("Okafor, B.", "2004", "Logo. Journal of", doi="10.1/X", **ARTICLE),
            id="DOI and pages",
        ),
    ],
)
def test_one_work_in_other_words(one: Item, other: Item) -> None:
    assert sets(listed(one, item("Else, A.", "1999", "Other Things"), other).references) == (("r1", "r3"),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(work("Okafor, B.", "2004", PORTS, **BOOK), work("Okafor, B.", "2009", PORTS, **BOOK), id="years apart"),
        pytest.param(work("Okafor, B.", "2004", PORTS), work("Okafor, B.", "2005", PORTS), id="no house"),
        pytest.param(work("Okafor, B.", "2004", PORTS, **BOOK), work("Okafor, B.", "2005", PORTS, publisher="Brill"), id="another house"),
        pytest.param(work("Okafor, B.", "2004", PORTS, **BOOK), work("Okafor, B.", "2005", PORTS, edition="2", **BOOK), id="an edition"),
        pytest.param(
            work("{Ministry}", "2004", "Annual Report on Trade", **BOOK),
            work("{Ministry}", "2005", "Annual Report on Trade", **BOOK),
            id="reports",
        ),
        pytest.param(
            work("Okafor, B.", "2004", "Advances in Port Building", **BOOK),
            work("Okafor, B.", "2005", "Advances in Port Building", **BOOK),
            id="a yearly volume",
        ),
        pytest.param(
            work("Okafor, B.", "2004", PORTS, **ARTICLE),
            work("Okafor, B.", "2005", PORTS, container_title="Proceedings of the Congress of Ports", page="1-9"),
            id="a paper and an article",
        ),
        pytest.param(
            work("Okafor, B.", "2004", "Letter from the Ports", container_title="Lagos Times", page="5"),
            work("Okafor, B.", "2005", "Letter from the Ports", container_title="Lagos Times", page="5"),
            id="a column on its page",
        ),
        pytest.param(work("Okafor, B.", "2004a", PORTS, **BOOK), work("Okafor, B.", "2005b", PORTS, **BOOK), id="letters of two years"),
        pytest.param(work("Okafor, B.; Novak, P.", "2004", PORTS, **BOOK), work("Okafor, B.", "2005", PORTS, **BOOK), id="other people"),
        pytest.param(
            work("Okafor, B.", "2004", "Harbours, Part I: Sand", **BOOK),
            work("Okafor, B.", "2004", "Harbours, Part II: Mud", **BOOK),
            id="parts",
        ),
        pytest.param(
            work("Okafor, B.", "2004", "Harbours, volume 2: Mud", **BOOK),
            work("Okafor, B.", "2004", "Harbours", **BOOK),
            id="a volume of a work",
        ),
        pytest.param(
            work("Okafor, B.", "2004", "Harbours", container_title="Ports", page="1-9"),
            work("Okafor, B.", "2005", "Harbours", container_title="Ports", page="1-9"),
            id="a short title",
        ),
    ],
)
def test_two_works_that_look_alike(one: Item, other: Item) -> None:
    assert sets(listed(one, other).references) == ()


def test_what_differs_and_which_is_cited_is_told() -> None:
    entries = (
        "Okafor, Ben (2004), *Harbours of the Far South*, Lagos: Delta Press.",
        "Okafor, Ben (2005), *Harbours of the Far South*, Lagos: Delta Press.",
    )
    [found] = findings("\n\n".join(("Ports grew (Okafor 2005).", "# References", *entries)) + "\n", "CC201")
    assert found.message.startswith("Lines 5 and 7 seem to list the same work:")
    assert "They differ in year. The text cites that of line 7 alone." in found.message
    assert dict(found.data)["differing"] == ("year",)


def test_three_of_a_kind_are_one_set() -> None:
    entry = item("Okafor, Ben", "2004", "Harbours of the South")
    assert sets(listed(entry, item("A", "1"), entry, entry).references) == (("r1", "r3", "r4"),)


def test_many_like_entries() -> None:
    """Hangs when every pair is compared."""
    entries = listed(*(item("Smith, J.", "2001", f"Report x{n}y{n % 7}") for n in range(2000)))
    assert sets(entries.references) == ()


def test_entries_that_do_not_look_alike_were_misread() -> None:
    entries = listed(item("{Ministry}", "2014", "Brasil"), item("{Ministry}", "2014", "Brasil")).references
    texts = dict(
        zip(
            entries,
            ("Ministry. Survey of habits 2013. 120 p.", "Ministry. Strategies of care for the obese. Notebooks. 212 p."),
            strict=True,
        )
    )
    assert duplicate_sets(entries, texts.__getitem__) == ()


def test_entries_of_a_megabyte() -> None:
    """Hangs when whole misread entries are compared letter by letter."""
    long = "Ports 1999 (" * 90_000
    entries = listed(
        item("Smith, J.", "2001", long + "a"), item("Smith, J.", "2001", long + "b"), item(long, "2001", "x" * 1_000_000)
    ).references
    assert duplicate_sets(entries, lambda reference: reference.item.title or "") == (("r1", "r2"),)


def _edited(name: str, title: str, *, place: str | None = "Oslo", year: str = "1993") -> Item:
    return replace(item("", year, title, editors=name), publisher_place=place)


TURNED = _edited("Curtis, Gerald L.", "Norway's Harbour Policy")


@pytest.mark.parametrize(
    ("other", "same"),
    [
        pytest.param(
            _edited("Gerald, L. Curtis", "Norway's Policy in the Age of Steam"), True, id="given name first, most words of the title"
        ),
        pytest.param(_edited("Gerald, L. Curtis", "Norway's Winters"), False, id="one word of the title"),
        pytest.param(_edited("Gerald, L. Curtis", "The Harbour Policy of Sweden"), False, id="another beginning"),
        pytest.param(_edited("Gerald, L. Curtis", "Norway's Policy in the Age of Steam", place="Bergen"), False, id="another place"),
        pytest.param(_edited("Gerald, L. Curtis", "Norway's Policy in the Age of Steam", place=None), False, id="no place"),
        pytest.param(_edited("Gerald, L. Curtis", "Norway's Policy in the Age of Steam", year="1995"), False, id="another year"),
        pytest.param(_edited("Curtis, Gerald L.", "Norway's Policy in the Age of Steam"), False, id="two books of one editor"),
        pytest.param(_edited("Gerald, Paula Curtis", "Norway's Policy in the Age of Steam"), False, id="another person"),
    ],
)
def test_a_book_listed_again_under_its_editors_given_name(other: Item, same: bool) -> None:
    assert bool(sets(listed(TURNED, other).references)) is same


@pytest.mark.parametrize(("name", "same"), [("Jones, Ann", True), ("Kim, Bo", False)])
def test_one_doi_is_one_work_unless_other_people_are_named(name: str, same: bool) -> None:
    one, other = item("Jones, Ann", "1998", "A title on trials"), item(name, "1998", "Another thing on doses")
    pair = listed(replace(one, doi="10.1002/abc"), replace(other, doi="10.1002/abc"))
    assert bool(sets(pair.references)) is same
