"""Known DOIs in batches: one question for many, an answer for each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from citecheck.model import Item
from citecheck.resolve import ResolveSettings, Session, resolve
from citecheck.resolve.answers import Found, Missing
from citecheck.resolve.crossref import BATCH, Crossref
from citecheck.resolve.transport import Network
from tests.resolve.made_up import RIVERS, FakeClock, entries
from tests.resolve.server import Asked, Behavior, CrossrefServer, Handler, answering, crossref, hanging

MANY = [{**RIVERS, "DOI": f"10.5555/work-{number:03}"} for number in range(2 * BATCH + 10)]
DOIS = [str(record["DOI"]) for record in MANY]


@contextmanager
def opened(url: str, folder: Path, clock: FakeClock | None = None) -> Iterator[Crossref]:
    network = Network(ResolveSettings(base_url=url, cache_path=str(folder / "cache.sqlite"), clock=clock or FakeClock(), timeout=0.5))
    try:
        yield Crossref(network)
    finally:
        network.close()


def looked_up(server: CrossrefServer, folder: Path, dois: list[str]) -> list[str]:
    """Outcomes, by way of the whole stage."""
    settings = ResolveSettings(base_url=server.url, cache_path=str(folder / "cache.sqlite"), clock=FakeClock(), timeout=0.5)
    answers = resolve(entries([Item(doi=doi) for doi in dois]), settings)
    return [type(resolution.outcome).__name__ for resolution in answers.resolutions]


def filters(log: list[Asked]) -> list[str]:
    return [asked.query["filter"] for asked in log if "filter" in asked.query]


def test_many_known_dois_take_few_requests_and_none_the_second_time(tmp_path: Path) -> None:
    with CrossrefServer(MANY) as server:
        assert set(looked_up(server, tmp_path, DOIS)) == {"Resolved"}
        assert [len(names.split(",")) for names in filters(server.log)] == [BATCH, BATCH, 10]
        assert len(server.log) == 3
        assert all(asked.query["rows"] == str(len(asked.query["filter"].split(","))) for asked in server.log)
        assert set(looked_up(server, tmp_path, DOIS[::-1])) == {"Resolved"}
        with opened(server.url, tmp_path) as crossref:
            assert isinstance(crossref.record(DOIS[0].upper()), Found)  # each is the answer about its own DOI
        assert len(server.log) == 3


def test_one_or_two_dois_are_asked_for_alone(tmp_path: Path) -> None:
    with CrossrefServer(MANY) as server:
        looked_up(server, tmp_path, DOIS[:2])
        assert [asked.doi for asked in server.log] == DOIS[:2]


def test_a_doi_that_a_batch_does_not_name_is_missing_when_its_own_address_says_so(tmp_path: Path) -> None:
    alias = "10.5555/alias"  # a filter does not know it, its address leads to another

    def served(handler: Handler) -> None:
        known = handler.path == "/works/10.5555%2Falias"
        (answering(301, Location=f"/works/{DOIS[0].replace('/', '%2F')}") if known else crossref)(handler)

    with CrossrefServer(MANY, always=served) as server:
        outcomes = looked_up(server, tmp_path, [*DOIS[:3], "10.5555/none", alias])
        assert outcomes == ["Resolved", "Resolved", "Resolved", "NotFound", "Resolved"]
        assert {asked.doi for asked in server.log if asked.doi} == {"10.5555/none", alias, DOIS[0]}
        requests = len(server.log)
        looked_up(server, tmp_path, [*DOIS[:3], "10.5555/none", alias])
        assert len(server.log) == requests


def test_odd_dois_are_asked_for_alone(tmp_path: Path) -> None:
    odd = ["10.5555/a,b", "10.5555/x:y", "10.5555/(sici)1<2>3", "10.5555/with blank", "10.5555/ü", "10.5555/a|b"]
    records = [{**RIVERS, "DOI": doi} for doi in odd]
    with CrossrefServer([*MANY, *records]) as server:
        assert set(looked_up(server, tmp_path, [*odd, *DOIS[:4]])) == {"Resolved"}
        assert [len(names.split(",")) for names in filters(server.log)] == [4]
        assert sorted(asked.doi for asked in server.log if asked.doi) == sorted(odd)


def test_spellings_of_one_doi_are_one_question(tmp_path: Path) -> None:
    with CrossrefServer(MANY) as server:
        assert set(looked_up(server, tmp_path, [*DOIS[:3], *(doi.upper() for doi in DOIS[:3])])) == {"Resolved"}
        assert len(server.log) == 1


def test_a_filter_that_is_not_taken_is_done_without(tmp_path: Path) -> None:
    def strict(handler: Handler) -> None:
        (answering(400, '{"status": "failed"}') if "filter=" in handler.path else crossref)(handler)

    with CrossrefServer(MANY, always=strict) as server:
        assert set(looked_up(server, tmp_path, DOIS[:5])) == {"Resolved"}
        assert len(server.log) == 6


def failing(behavior: Behavior) -> Behavior:
    return lambda handler: (behavior if "filter=" in handler.path else crossref)(handler)


def test_one_bad_list_does_not_cost_all_that_was_asked_with_it(tmp_path: Path) -> None:
    with CrossrefServer(MANY, always=failing(answering(200, "<html>", "text/html"))) as server:
        assert set(looked_up(server, tmp_path, DOIS[:5])) == {"Resolved"}
        assert len(server.log) == 6


def test_a_service_that_is_gone_is_not_asked_one_by_one(tmp_path: Path) -> None:
    with CrossrefServer(MANY, always=failing(hanging)) as server:
        assert set(looked_up(server, tmp_path, DOIS[:5])) == {"Unavailable"}
        assert len(server.log) == 1


def test_a_batch_leaves_alone_what_another_asks_for(tmp_path: Path) -> None:
    with CrossrefServer(MANY) as server, opened(server.url, tmp_path) as crossref:
        assert crossref.channel.take("/works/10.5555%2Fwork-001")
        assert sorted(crossref.together(tuple(DOIS[:5]))) == [DOIS[0], *DOIS[2:5]]
        crossref.channel.release("/works/10.5555%2Fwork-001")
        assert isinstance(crossref.record("10.5555/none"), Missing)


def test_a_reference_that_two_documents_share_is_asked_about_once(tmp_path: Path) -> None:
    settings = {"cache_path": str(tmp_path / "a folder.sqlite"), "clock": FakeClock()}
    (tmp_path / "a folder.sqlite").mkdir()  # no cache on disk: the run itself remembers
    item = Item(type="article-journal", title="Invented rivers and their imaginary silt", container_title="Journal of Invented Hydrology")
    with CrossrefServer(MANY) as server, Session(ResolveSettings(base_url=server.url, **settings)) as session:  # type: ignore[arg-type]
        first = session.look_up(entries([item, Item(doi=DOIS[0])]), {})
        requests = len(server.log)
        assert session.look_up(entries([Item(doi=DOIS[0]), item]), {}).resolutions[0].outcome == first.resolutions[1].outcome
        assert len(server.log) == requests
