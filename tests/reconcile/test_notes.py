"""References given in notes."""

from __future__ import annotations

import pytest

from citecheck.model import Item, LinkReason, LinkStatus
from citecheck.reconcile import reconcile
from tests.reconcile.factories import by, cited, in_note, item, listed, note, text


def paper(name: str, day: str | None, *, title: str | None = None, page: str | None = None) -> Item:
    return item("", day, title, container_title=name, kind="article-newspaper", page=page)


def linked(reference: Item, *entries: Item) -> tuple[str, list[str], str]:
    found = reconcile(text(in_note(1, note(reference))), listed(*entries))[0]
    return found.status.value, list(found.references), found.reason.value


PAPERS = (
    paper("Japan Times", "1998-04-19"),
    paper("Japan Times", "1997-12-30"),
    paper("Izvestiia", "1989-04-24"),
    paper("Vestnik", "1998-12"),
)


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        pytest.param(paper("Japan Times", "1998-04-19"), ["r1"], id="same day"),
        pytest.param(paper("The Japan Times", "1997-12-30"), ["r2"], id="article"),
        pytest.param(paper("Isvestia", "1989-04-24"), ["r3"], id="misspelt"),
        pytest.param(paper("Isvestia", "1989-04-24", title="Claims"), ["r3"], id="with the article's title"),
        pytest.param(paper("Vestnik", "1998-12", page="11"), ["r4"], id="a month"),
        pytest.param(paper("Japan Times", "1998-04-20"), [], id="another day"),
        pytest.param(paper("Japan Times", "1998"), [], id="a year alone"),
        pytest.param(paper("Kyoto Times", "1998-04-19"), [], id="another paper"),
        pytest.param(paper("Pravda", "1998-04-19"), [], id="another paper of that day"),
    ],
)
def test_newspaper(reference: Item, expected: list[str]) -> None:
    status, references, reason = linked(reference, *PAPERS)
    assert (status, references, reason) == ("matched", expected, "newspaper-date") if expected else ("dangling", [], "no-entry")


def test_newspaper_listed_twice() -> None:
    assert linked(PAPERS[0], PAPERS[0], PAPERS[0]) == ("ambiguous", ["r1", "r2"], "several-fit")


def test_another_article_of_the_same_issue() -> None:
    assert linked(paper("Japan Times", "1998-04-19", title="Fish"), paper("Japan Times", "1998-04-19", title="Gold"))[0] == "dangling"


def test_newspaper_listed_by_its_name() -> None:
    assert linked(paper("The Hindu", "1998-04-19"), paper("The Hindu", None)) == ("matched", ["r1"], "newspaper-date")
    assert linked(paper("The Hindu", "1998-04-19"), paper("The Hindu", None), paper("The Hindu", "1998-04-19"))[1] == ["r2"]


JOURNAL = item("Akiyama, M.", "1998", "Security Policy", container_title="RUSI Journal", volume="143", issue="2", page="5-9")


@pytest.mark.parametrize(
    ("reference", "fits"),
    [
        pytest.param(
            item("", "1998-04", container_title="Rusi Journal", volume="143", issue="2", page="5-9"), True, id="volume, issue, pages"
        ),
        pytest.param(item("", "1998-04", container_title="Rusi Journal", volume="143", issue="2"), True, id="no pages"),
        pytest.param(item("", "1998", container_title="Rusi Journal", volume="CXLIII", page="6"), True, id="Roman volume, page inside"),
        pytest.param(item("", "1998", container_title="Rusi Journal", volume="143"), False, id="the volume alone"),
        pytest.param(item("", "1998", container_title="Rusi Journal", volume="143", issue="3", page="5-9"), False, id="another issue"),
        pytest.param(item("", "1998", container_title="Rusi Journal", volume="144", issue="2", page="5-9"), False, id="another volume"),
        pytest.param(item("", "1998", container_title="Rusi Journal", volume="143", issue="2", page="30-40"), False, id="other pages"),
        pytest.param(item("", "1999", container_title="Rusi Journal", volume="143", issue="2", page="5-9"), False, id="another year"),
        pytest.param(item("", "1998", container_title="Asian Survey", volume="143", issue="2", page="5-9"), False, id="another journal"),
        pytest.param(
            item("", "1998", "Other Things", container_title="Rusi Journal", volume="143", issue="2", page="5-9"), False, id="another title"
        ),
    ],
)
def test_journal(reference: Item, fits: bool) -> None:
    assert linked(reference, JOURNAL) == (("matched", ["r1"], "container-volume-pages") if fits else ("dangling", [], "no-entry"))


def test_a_misspelt_author_is_told_where_volume_and_pages_decide() -> None:
    reference = item("Akyiama, M.", "1998", "Security Policy", container_title="RUSI Journal", volume="143", issue="2", page="5-9")
    (found,) = reconcile(text(in_note(1, note(reference))), listed(JOURNAL))
    assert (found.reason.value, found.differences) == ("container-volume-pages", (("family", "Akyiama", "Akiyama"),))


ADDRESS = "Address by the Prime Minister to the Association of Executives"
DECLARATION = "Declaration on relations between neighbours"
TITLES = (
    item("{Government of Norway}", "1997", ADDRESS),
    item("", "1993", DECLARATION, container_title="World Broadcasts, Far East", page="6-8"),
    item("", "1993", DECLARATION, container_title="World Broadcasts, Asia-Pacific", page="6-7"),
    item("Reis, Ada", "2018", "Digital Literacy Unpacked"),
    item("Carmi, E.; Yates, S.", "2020", "What Do Digital Inclusion and Data Literacy Mean Today?"),
    item("Hosmer, Chet", "2014", "Python Forensics: A Workbench for Digital Investigation"),
)


@pytest.mark.parametrize(
    ("reference", "expected", "reason"),
    [
        pytest.param(item("{The Ministry}", "1997-07-24", ADDRESS), "r1", "title", id="a long title of another body"),
        pytest.param(
            item("", "1993-10-14", DECLARATION, container_title="Broadcasting. World Broadcasts. Far East", page="6-8"),
            "r2",
            "title",
            id="the container decides",
        ),
        pytest.param(
            item("", "1993-10-14", DECLARATION, container_title="World Broadcasts. Asia-Pacific", page="6-7"),
            "r3",
            "title",
            id="the other container",
        ),
        pytest.param(item("Reis, Ada", None, "Digital Literacy Unpacked"), "r4", "title", id="short form without a year"),
        pytest.param(item("Hosmer, C.", None, "Python Forensics"), "r6", "title", id="short title"),
        pytest.param(
            item("Cami, E.; Yates, S.", "2020", "What Do Digital Inclusion and Data Literacy Mean Today?"),
            "r5",
            "family-variant",
            id="a name misspelt",
        ),
        pytest.param(
            item("Hosmer, C.", "2015", "Python Forensics: A Workbench for Digital Investigation"), "r6", "year-differs", id="another year"
        ),
        pytest.param(item("Okafor, B.", "2018", "Digital Literacy Unpacked"), None, "no-entry", id="a short title by somebody else"),
        pytest.param(item("Reis, Bo", "2018", "Digital Literacy Unpacked"), None, "no-entry", id="somebody else of that name"),
        pytest.param(item("Reis, Ada", "2018", "Analogue Literacy Packed"), None, "no-entry", id="another title"),
        pytest.param(item("Reis, Ada", "1999", "Digital Literacy"), None, "no-entry", id="a short title and another year"),
    ],
)
def test_title(reference: Item, expected: str | None, reason: str) -> None:
    assert linked(reference, *TITLES) == (("matched", [expected], reason) if expected else ("dangling", [], reason))


def test_home_pages_and_other_remarks_are_skipped() -> None:
    citations = text(in_note(1, note(item(), skip="a bare home page"), note(item(), skip="a remark")))
    links = reconcile(citations, listed(JOURNAL))
    assert [(one.status, one.reason) for one in links] == [
        (LinkStatus.SKIPPED, LinkReason.HOME_PAGE),
        (LinkStatus.SKIPPED, LinkReason.NOT_A_WORK),
    ]


# ---- author-date citations whose reference stands in a note ----

CLAIMS = item("Rogachev, Igor", "1989-04-24", "Claims", container_title="Isvestia", kind="article-newspaper")


def test_given_in_note() -> None:
    citations = text(cited(by("Rogachev", "1990")), cited(by("Rogachev", "1989")), in_note(1, note(CLAIMS)), cited(by("Rogachev", "1990")))
    links = reconcile(citations, listed(*PAPERS))
    assert [(one.status.value, one.reason.value, one.references, one.antecedent) for one in links] == [
        ("matched", "given-in-note", ("r3",), "c3.1"),
        ("matched", "given-in-note", ("r3",), "c3.1"),
        ("matched", "newspaper-date", ("r3",), None),
        ("dangling", "no-entry", (), None),
    ]


def test_given_in_a_note_that_is_not_listed_itself() -> None:
    links = reconcile(text(cited(by("Rogachev", "1989")), in_note(1, note(CLAIMS))), listed(JOURNAL))
    assert (links[0].status, links[0].references, links[0].antecedent) == (LinkStatus.MATCHED, (), "c2.1")


def test_a_note_by_somebody_else_gives_nothing() -> None:
    links = reconcile(text(cited(by("Clark", "1989")), in_note(1, note(CLAIMS))), listed(JOURNAL))
    assert links[0].status is LinkStatus.DANGLING


CASES = (paper("Hill Mills plc v Marsh", "1990"), paper("Oak v Chief Warden of Ghent", "2018"))


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        pytest.param(paper("Hill Mills plc v Marsh", "1990"), ["r1"], id="same parties"),
        pytest.param(paper("Hill Mills plc v Stone", "1990"), [], id="another party"),
        pytest.param(paper("Oak v Chief Warden of Ghent", "2018"), ["r2"], id="an office"),
    ],
)
def test_a_case_at_law_goes_by_its_parties(reference: Item, expected: list[str]) -> None:
    assert linked(reference, *CASES)[1] == expected
