"""Several sources behind one ladder, over real sockets."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from citecheck.errors import ConfigError
from citecheck.model import Ambiguous, Item, NotFound, OutOfScope, Resolution, Resolved, Skipped, Unavailable
from citecheck.resolve import ResolvedReferences, ResolveSettings, Session, search_record
from citecheck.resolve.clock import SystemClock
from citecheck.resolve.line import Failure
from citecheck.resolve.pacing import PUBLIC
from citecheck.resolve.terms import Terms
from citecheck.resolve.transport import Network
from tests.resolve.elsewhere import (
    DATA,
    OLD_BOOK,
    OUR_OLD_BOOK,
    OUR_PAPER,
    OUR_SOFTWARE,
    OUR_THESIS,
    PAPER,
    PREPRINT,
    SOFTWARE,
    SOFTWARE_1,
    THESIS,
)
from tests.resolve.elsewhere_servers import DataCiteServer, DoiOrgServer, Elsewhere, OpenAlexServer, OpenLibraryServer, told
from tests.resolve.made_up import BOOK, OUR_BOOK, OUR_RIVERS, RIVERS, FakeClock, entries
from tests.resolve.server import CrossrefServer, hanging, refused_url

EVERY = ("crossref", "datacite", "openalex", "open-library")
DOWN = (503, "text/html", b"<html>down</html>")


@dataclass
class World:
    """All services on this machine."""

    crossref: CrossrefServer
    datacite: DataCiteServer
    openalex: OpenAlexServer
    library: OpenLibraryServer
    doi_org: DoiOrgServer
    cache: Path

    def settings(self, *resolvers: str, key: str | None = "secret-key", **changes: Any) -> ResolveSettings:
        addresses = {
            "datacite": self.datacite.url,
            "openalex": self.openalex.url,
            "open-library": self.library.url,
            "doi.org": self.doi_org.url,
        }
        given: dict[str, Any] = {"base_url": self.crossref.url, "cache_path": str(self.cache), "clock": FakeClock(), "patience": 0.0}
        return ResolveSettings(**{**given, "resolvers": resolvers or EVERY, "addresses": addresses, "openalex_key": key, **changes})

    def ask(self, *items: Item, resolvers: tuple[str, ...] = EVERY, **changes: Any) -> ResolvedReferences:
        with Session(self.settings(*resolvers, **changes)) as session:
            return session.look_up(entries(items), {})

    def one(self, item: Item, *resolvers: str, **changes: Any) -> Resolution:
        return self.ask(item, resolvers=resolvers or EVERY, **changes).resolutions[0]

    @property
    def asked(self) -> list[int]:
        """How often each was asked."""
        return [len(self.crossref.log), *(len(server.log) for server in self.elsewhere)]

    @property
    def elsewhere(self) -> tuple[Elsewhere, ...]:
        return (self.datacite, self.openalex, self.library, self.doi_org)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with ExitStack() as stack:
        yield World(
            stack.enter_context(CrossrefServer([RIVERS, BOOK])),
            stack.enter_context(DataCiteServer(records=[THESIS, DATA, SOFTWARE, SOFTWARE_1, PREPRINT])),
            stack.enter_context(OpenAlexServer(records=[PAPER])),
            stack.enter_context(OpenLibraryServer(books={"ISBN:9780000000019": OLD_BOOK})),
            stack.enter_context(DoiOrgServer(agencies={"10.5555/dc-thesis": "DataCite", "10.5555/arxiv.2004.00001": "DataCite"})),
            tmp_path / "cache.sqlite",
        )


def asked(resolution: Resolution) -> list[tuple[str, str | None]]:
    return [(query.resolver, query.answer) for query in resolution.queries]


def test_what_crossref_settles_nobody_else_is_asked_about(world: World) -> None:
    answers = world.ask(OUR_RIVERS, OUR_BOOK, replace(OUR_RIVERS, doi="10.5555/example-rivers"))
    assert [type(one.outcome) for one in answers.resolutions] == [Resolved] * 3
    assert [server.log for server in world.elsewhere] == [[]] * 4
    assert answers.notices == ()


def test_a_doi_that_crossref_lacks_is_asked_of_the_agency_that_registered_it(world: World) -> None:
    found = world.one(replace(OUR_THESIS, doi="10.5555/DC-thesis"))
    assert isinstance(found.outcome, Resolved)
    assert (found.resolver, found.outcome.candidate.resolver, found.outcome.candidate.by_doi) == ("datacite", "datacite", True)
    assert asked(found) == [("crossref", "no such DOI"), ("doi.org", "registered with DataCite"), ("datacite", "1 record")]
    assert world.openalex.log == []


def test_a_thesis_without_a_doi_is_asked_of_those_that_cover_theses(world: World) -> None:
    found = world.one(OUR_THESIS)
    assert isinstance(found.outcome, Resolved)
    assert [(query.resolver, query.query) for query in found.queries] == [
        ("datacite", "titles.title:(imaginary AND dams AND of AND the AND lower AND delta)")
    ]
    assert world.crossref.log == []


def test_a_thesis_that_nobody_has_is_out_of_scope(world: World) -> None:
    outcome = world.one(replace(OUR_THESIS, title="Another thesis that nobody has deposited")).outcome
    assert isinstance(outcome, OutOfScope)
    assert outcome.reason == (
        "DataCite and OpenAlex offered no record; DataCite covers the theses of some universities; OpenAlex covers a part of all theses"
    )
    assert world.one(OUR_THESIS, "crossref").outcome == OutOfScope("Crossref does not cover theses")


@pytest.mark.parametrize("agency", ["mEDRA", "JaLC", "KISTI", "ISTIC", "OP"])
def test_a_doi_of_an_agency_that_is_not_read(world: World, agency: str) -> None:
    world.doi_org.agencies = {"10.5555/elsewhere": agency}
    resolution = world.one(replace(OUR_PAPER, doi="10.5555/elsewhere"), "crossref", "datacite")
    assert isinstance(resolution.outcome, OutOfScope)
    assert resolution.outcome.reason.startswith(f"the printed DOI is registered with {agency}, whose records were not read; ")
    assert resolution.unregistered_doi is None
    assert world.datacite.log == []


def test_a_doi_that_nobody_registered(world: World) -> None:
    resolution = world.one(replace(OUR_PAPER, doi="10.5555/nowhere"), "crossref", "datacite")
    assert isinstance(resolution.outcome, NotFound)
    assert resolution.outcome.reason.startswith("the printed DOI does not exist, says doi.org; none of the ")
    assert resolution.unregistered_doi == "10.5555/nowhere"
    alone = world.one(Item(doi="10.5555/nowhere"), "crossref", "datacite")
    assert alone.outcome == NotFound("the printed DOI does not exist, says doi.org")


def test_a_work_whose_printed_doi_does_not_exist_may_be_found_by_words(world: World) -> None:
    found = world.one(replace(OUR_RIVERS, doi="10.5555/nowhere"))
    assert isinstance(found.outcome, Resolved)
    assert found.outcome.reason.startswith("the printed DOI does not exist, says doi.org; found by search: ")
    assert found.unregistered_doi == "10.5555/nowhere"


def test_an_agency_that_gives_no_record_of_what_it_registered(world: World) -> None:
    world.doi_org.agencies = {"10.5555/lost": "DataCite"}
    outcome = world.one(replace(OUR_THESIS, title="Lost and not found again", doi="10.5555/lost"), "crossref", "datacite").outcome
    assert isinstance(outcome, OutOfScope)
    assert outcome.reason.startswith("the printed DOI is registered with DataCite, which gives no record of it")


def test_without_doi_org_nothing_is_held_against_a_doi_that_nobody_holds(world: World) -> None:
    world.doi_org.always = DOWN
    answers = world.ask(replace(OUR_PAPER, doi="10.5555/nowhere"), resolvers=("crossref", "datacite"))
    outcome = answers.resolutions[0].outcome
    assert isinstance(outcome, Unavailable)
    assert outcome.reason.startswith(
        "Crossref and DataCite do not hold the printed DOI (another agency may); doi.org could not be asked: HTTP 503"
    )
    assert answers.resolutions[0].unregistered_doi is None
    assert answers.notices[0].message.startswith("doi.org: HTTP 503: service unavailable; 1 of 1 entries could not be looked up")


def test_without_doi_org_datacite_is_asked_all_the_same(world: World) -> None:
    world.doi_org.always = DOWN
    assert world.one(replace(OUR_THESIS, doi="10.5555/dc-thesis")).resolver == "datacite"


def test_crossref_is_gone_and_datacite_answers(world: World) -> None:
    answers = world.ask(replace(OUR_THESIS, doi="10.5555/dc-thesis"), OUR_THESIS, OUR_RIVERS, base_url=refused_url())
    assert [type(one.outcome) for one in answers.resolutions] == [Resolved, Resolved, Unavailable]
    (notice,) = answers.notices
    assert notice.message.startswith("Crossref: no connection: refused or no route; 1 of 3 entries could not be looked up")


def test_a_source_that_fails_is_named_only_where_it_matters(world: World) -> None:
    world.openalex.always = DOWN
    answers = world.ask(OUR_RIVERS, replace(OUR_RIVERS, title="Rivers that nobody wrote about at all"), OUR_THESIS)
    assert [type(one.outcome) for one in answers.resolutions] == [Resolved, Unavailable, Resolved]
    assert [notice.message for notice in answers.notices] == [
        "OpenAlex: HTTP 503: service unavailable; 1 of 3 entries could not be looked up, which says nothing about them"
    ]


def test_what_was_offered_before_a_source_failed_is_kept(world: World) -> None:
    world.openalex.always = DOWN
    outcome = world.one(replace(OUR_RIVERS, title="Rivers that nobody wrote about at all")).outcome
    assert isinstance(outcome, Unavailable)
    assert outcome.reason == "OpenAlex: HTTP 503: service unavailable"
    assert [one.resolver for one in outcome.candidates] == ["crossref"] * 2


def test_openalex_has_what_crossref_lacks(world: World) -> None:
    found = world.one(OUR_PAPER)
    assert isinstance(found.outcome, Resolved)
    assert asked(found) == [("crossref", "2 records"), ("crossref", "no record"), ("openalex", "1 record")]
    assert found.outcome.candidate.item.doi == "10.5555/oa-paper"
    assert world.one(replace(OUR_PAPER, doi="10.5555/oa-paper")).resolver == "openalex"


def test_openalex_is_asked_with_a_key_only_and_the_key_is_kept_nowhere(world: World) -> None:
    keyless = world.ask(OUR_PAPER, key=None)
    assert world.openalex.log == []
    assert isinstance(keyless.resolutions[0].outcome, NotFound)
    assert [notice.code for notice in keyless.notices] == ["resolver-without-key"]
    settings = world.settings(mailto="somebody@example.org")
    with Session(settings) as session:
        answers = session.look_up(entries([OUR_PAPER]), {})
    assert world.openalex.log[0][1]["api_key"] == "secret-key"
    assert "somebody@example.org" in world.openalex.log[0][2]["User-Agent"]
    assert "secret-key" not in repr(settings) + repr(answers)
    with sqlite3.connect(world.cache) as kept:
        dump = "\n".join(kept.iterdump())
    assert "openalex" in dump
    assert "secret-key" not in dump
    assert "somebody@example.org" not in dump


def test_a_wrong_key_is_no_answer(world: World) -> None:
    outcome = world.one(OUR_PAPER, "openalex", key="wrong").outcome
    assert outcome == Unavailable("HTTP 401")


def test_a_book_by_its_isbn(world: World) -> None:
    found = world.one(OUR_OLD_BOOK)
    assert isinstance(found.outcome, Resolved)
    assert asked(found) == [("crossref", "2 records"), ("crossref", "2 records"), ("openalex", "no record"), ("open-library", "1 record")]
    assert found.outcome.reason == "the ISBN, title and names agree"
    assert [query.query for query in found.queries][-1] == "ISBN 9780000000019"


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({"title": "Weirs of Clay"}, "the ISBN is another book's"),
        ({"author": OUR_PAPER.author}, "the ISBN may be another book's"),
    ],
)
def test_the_isbn_of_another_book(world: World, changes: dict[str, Any], refused: str) -> None:
    outcome = world.one(replace(OUR_OLD_BOOK, **changes), "open-library").outcome
    assert isinstance(outcome, OutOfScope)
    assert [one.refused is not None and one.refused.startswith(refused) for one in outcome.candidates] == [True]


def test_open_library_is_asked_about_books_with_a_right_isbn_only(world: World) -> None:
    chapter = replace(OUR_OLD_BOOK, type="chapter", container_title="Sand")
    world.ask(replace(OUR_OLD_BOOK, isbn=None), replace(OUR_OLD_BOOK, isbn="978-0-00-000001-8"), chapter, resolvers=("open-library",))
    assert world.library.log == []


def test_an_isbn_that_open_library_does_not_know_means_nothing(world: World) -> None:
    outcome = world.one(replace(OUR_OLD_BOOK, isbn="9780000000002"), "open-library").outcome
    assert outcome == OutOfScope("no record offered; Open Library covers a part of all books")


def test_versions_of_software(world: World) -> None:
    found = world.one(OUR_SOFTWARE, "crossref", "datacite")
    assert isinstance(found.outcome, Resolved)
    assert found.outcome.candidate.item.doi == "10.5555/dc-all"
    first = world.one(replace(OUR_SOFTWARE, edition="Version 1.0"), "crossref", "datacite")
    assert isinstance(first.outcome, Resolved)
    assert first.outcome.candidate.item.doi == "10.5555/dc-v1"


def test_data_of_the_same_title_is_not_the_report(world: World) -> None:
    world.datacite.records = [DATA]
    outcome = world.one(replace(OUR_RIVERS, type="report"), "datacite").outcome
    assert isinstance(outcome, OutOfScope)
    assert [one.refused for one in outcome.candidates] == ["a data set; the entry does not say so"]


def test_the_preprint_of_a_printed_doi_is_told_as_one(world: World) -> None:
    preprint = Item(
        type="article", author=OUR_RIVERS.author, issued=OUR_RIVERS.issued, title=OUR_RIVERS.title, doi="10.5555/arXiv.2004.00001"
    )
    found = world.one(preprint)
    assert isinstance(found.outcome, Resolved)
    assert found.outcome.reason.endswith("the record is a preprint")


@pytest.mark.parametrize(
    "printed",
    [
        {"note": "arXiv:2004.00001 [physics.flu-dyn]"},
        {"type": "webpage", "url": "https://arxiv.org/abs/2004.00001v2"},
        {"note": "arXiv : 2004.00001v1"},
    ],
)
def test_a_number_of_arxiv_is_asked_of_datacite(world: World, printed: dict[str, str]) -> None:
    world.crossref.records = []
    doi = "10.48550/arxiv.2004.00001"
    world.datacite.records = [{**PREPRINT, "id": doi, "attributes": {**PREPRINT["attributes"], "doi": doi}}]
    ours = Item(type="article", author=OUR_RIVERS.author, issued=OUR_RIVERS.issued, title=OUR_RIVERS.title)
    found = world.one(replace(ours, **printed), "crossref", "datacite")  # type: ignore[arg-type]
    assert isinstance(found.outcome, Resolved)
    assert found.queries[-1].query == "arXiv 2004.00001, DOI 10.48550/arXiv.2004.00001"
    assert not found.outcome.candidate.by_doi


def test_a_number_that_arxiv_never_gave(world: World) -> None:
    ours = Item(type="article", author=OUR_PAPER.author, issued=OUR_PAPER.issued, title=OUR_PAPER.title, note="arXiv:2004.99999")
    resolution = world.one(ours, "datacite")
    assert resolution.outcome == OutOfScope("no record offered; DataCite covers the preprints that it registered")
    assert asked(resolution) == [("datacite", "no such number")]


def test_the_order_of_the_settings_is_kept(world: World) -> None:
    world.datacite.records = []
    ours = replace(OUR_THESIS, title="Another thesis that nobody has deposited")
    assert [name for name, _ in asked(world.one(ours, "openalex", "datacite"))] == ["openalex", "datacite"]
    assert [name for name, _ in asked(world.one(ours, "datacite", "openalex"))] == ["datacite", "openalex"]


def test_a_network_that_is_gone_costs_its_budget_once(world: World) -> None:
    world.crossref.always = hanging
    network = Network(world.settings(budget=0.5, timeout=0.5, clock=SystemClock()))
    first = network.channel(Terms("first", world.crossref.url, PUBLIC))
    assert first.line.allowance(probe=False) == pytest.approx(0.4)
    with pytest.raises(Failure):
        first.get("/x", kind="single", verdict=lambda *_: "ok")
    second = network.channel(Terms("second", world.datacite.url, PUBLIC))
    assert second.line.allowance(probe=False) == pytest.approx(0.04), "a short while, since only the first may be gone"
    second.get("/x", kind="single", verdict=lambda *_: "ok")
    assert second.line.allowance(probe=False) == pytest.approx(0.4), "somebody answers"
    network.close()


def test_offline_nobody_is_asked(world: World) -> None:
    answers = world.ask(OUR_PAPER, OUR_THESIS, OUR_OLD_BOOK, offline=True)
    assert [one.outcome for one in answers.resolutions] == [Skipped("offline")] * 3
    assert world.asked == [0] * 5


def test_a_run_against_a_stand_in_goes_nowhere_else() -> None:
    settings = ResolveSettings(base_url="http://127.0.0.1:9", resolvers=EVERY, openalex_key="x")
    assert settings.network == ("crossref",)
    assert not settings.asks_agency
    assert ResolveSettings(resolvers=EVERY, openalex_key="x").network == EVERY


def test_nothing_is_asked_twice(world: World) -> None:
    items = [replace(OUR_THESIS, doi="10.5555/dc-thesis"), OUR_PAPER, OUR_OLD_BOOK, replace(OUR_PAPER, doi="10.5555/nowhere")] * 2
    world.ask(*items)
    first = world.asked
    world.ask(*items)
    assert world.asked == first
    assert len(set(world.doi_org.paths)) == len(world.doi_org.paths)


@pytest.mark.parametrize(
    "reply",
    [
        DOWN,
        (200, "text/html", b"<html>portal</html>"),
        (200, "application/json", b'{"data": '),
        told({"unexpected": True}),
        told([1, 2]),
        told({"errors": []}, status=500),
        (404, "text/html", b"<html>not found</html>"),
    ],
    ids=["503", "portal", "cut", "shape", "list", "500", "404 of a portal"],
)
def test_faults_say_nothing_about_the_entry(world: World, reply: tuple[int, str, bytes]) -> None:
    for server in world.elsewhere:
        server.always = reply
    answers = world.ask(
        replace(OUR_THESIS, doi="10.5555/dc-thesis"), OUR_THESIS, replace(OUR_OLD_BOOK, title="Bridges of Salt"), resolvers=EVERY
    )
    assert [type(one.outcome) for one in answers.resolutions] == [Unavailable] * 3
    assert any(notice.code == "resolver-unavailable" for notice in answers.notices)


def test_twins_are_ambiguous_elsewhere_too(world: World) -> None:
    world.datacite.records = [THESIS, {**THESIS, "id": "10.5555/dc-twin", "attributes": {**THESIS["attributes"], "doi": "10.5555/dc-twin"}}]
    assert isinstance(world.one(OUR_THESIS, "datacite").outcome, Ambiguous)


def test_the_search_record_of_a_ladder(world: World) -> None:
    lines = search_record(world.one(replace(OUR_THESIS, doi="10.5555/dc-thesis")))
    assert [line.partition(",")[0] for line in lines[1:4]] == ["asked Crossref", "asked doi.org", "asked DataCite"]
    assert lines[2].endswith(": who registered DOI 10.5555/dc-thesis → registered with DataCite")
    assert lines[4] == "DataCite offered 10.5555/dc-thesis: Muster (2020), Imaginary Dams of the Lower Delta; fits"


@pytest.mark.parametrize(
    ("names", "message"), [(("crosref",), 'unknown resolver "crosref"'), ((), "at least one"), (("crossref", "crossref"), "each once")]
)
def test_resolvers_are_checked(names: tuple[str, ...], message: str) -> None:
    with pytest.raises(ConfigError, match=message) as caught:
        ResolveSettings(resolvers=names)
    assert caught.value.remedy
