"""Over real sockets: the cache, the pace, and every way in which an answer fails to come."""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any

import habanero
import habanero.crossref.crossref
import habanero.request
import habanero.request_class
import pytest
from habanero.select import validate_select

from citecheck.errors import CitecheckError
from citecheck.resolve import answers
from citecheck.resolve import door as module
from citecheck.resolve.answers import Answer, Failed, Found, Missing
from citecheck.resolve.crossref import Crossref
from citecheck.resolve.door import same
from citecheck.resolve.line import Failure
from citecheck.resolve.pacing import Limits
from citecheck.resolve.records import FIELDS
from citecheck.resolve.settings import ResolveSettings
from citecheck.resolve.terms import Terms
from citecheck.resolve.transport import Channel, Network
from tests.resolve.made_up import BOOK, RIVERS, FakeClock
from tests.resolve.server import (
    Behavior,
    CrossrefServer,
    Handler,
    answering,
    cut_off,
    dripping,
    hanging,
    hung_up,
    refused_url,
)
from tests.resolve.server import crossref as served

DOI = "10.5555/example-rivers"


@contextmanager
def opened(
    url: str, folder: Path, *, mailto: str | None = None, budget: float = 5.0, timeout: float = 3.5, clock: FakeClock | None = None
) -> Iterator[Crossref]:
    settings = ResolveSettings(
        base_url=url, cache_path=str(folder / "cache.sqlite"), mailto=mailto, budget=budget, timeout=timeout, clock=clock or FakeClock()
    )
    network = Network(settings)
    try:
        yield Crossref(network)
    finally:
        network.close()


def reason(answer: Answer) -> str:
    assert isinstance(answer, Failed)
    return answer.reason


def test_habanero_builds_and_checks_the_requests(tmp_path: Path) -> None:
    ran: set[tuple[str, str]] = set()

    def watch(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and "habanero" in Path(frame.f_code.co_filename).parts:
            ran.add((Path(frame.f_code.co_filename).name, frame.f_code.co_name))

    with CrossrefServer([RIVERS]) as server, opened(server.url, tmp_path) as crossref:
        sys.setprofile(watch)
        try:
            searched, looked_up = crossref.search("invented rivers"), crossref.record(DOI)
        finally:
            sys.setprofile(None)
        by_words, by_doi = server.log
    assert isinstance(searched, Found)
    assert isinstance(looked_up, Found)
    assert {
        ("crossref.py", "works"),
        ("request.py", "request"),
        ("request_class.py", "do_request"),
        ("request_class.py", "_req"),
        ("select.py", "validate_select"),
        ("field_queries.py", "validate_field_queries"),
    } <= ran
    assert all(f"habanero/{habanero.__version__}" in asked.headers["User-Agent"] for asked in (by_words, by_doi))
    assert by_words.query["query.bibliographic"] == "invented rivers"
    assert by_words.query["rows"] == "5"
    assert set(by_words.query["select"].split(",")) == set(FIELDS)
    assert by_doi.doi == DOI


def test_every_field_that_is_selected_is_one_that_habanero_knows() -> None:
    validate_select(list(FIELDS))


def test_habanero_itself_is_left_as_it_is(tmp_path: Path) -> None:
    modules = (habanero.request, habanero.request_class, habanero.crossref.crossref)
    before = [dict(vars(module)) for module in modules], dict(vars(habanero.request_class.Request))
    with CrossrefServer([RIVERS]) as server, opened(server.url, tmp_path) as crossref:
        crossref.search("rivers")
        crossref.record(DOI)
    assert before == ([dict(vars(module)) for module in modules], dict(vars(habanero.request_class.Request)))


def test_a_habanero_that_sends_in_another_way_is_named() -> None:
    with pytest.raises(CitecheckError, match="habanero"):
        module.seeing(test_habanero_itself_is_left_as_it_is, httpx2=None)


@pytest.mark.parametrize(
    "ask",
    [
        lambda crossref: crossref.record(DOI),
        lambda crossref: crossref.search("invented rivers"),
        lambda crossref: crossref.record("10.5555/none"),
    ],
    ids=["record", "search", "missing"],
)
def test_a_repeated_look_up_makes_no_request(tmp_path: Path, ask: Callable[[Crossref], Answer]) -> None:
    clock = FakeClock()
    with CrossrefServer([RIVERS], extra_headers={"Vary": "User-Agent"}) as server:
        with opened(server.url, tmp_path, clock=clock) as crossref:
            first = ask(crossref)
        with opened(server.url, tmp_path, mailto="someone@example.org", clock=clock) as crossref:
            again = [ask(crossref) for _ in range(20)]
        assert len(server.log) == 1
    assert all(answer == first for answer in again)
    assert first.retrieved if isinstance(first, Found | Missing) else False
    assert clock.slept == []  # hits do not wait


def test_found_and_missing(tmp_path: Path) -> None:
    with CrossrefServer([RIVERS]) as server, opened(server.url, tmp_path) as crossref:
        found = crossref.record(DOI.upper())
        assert isinstance(found, Found)
        assert found.records[0]["DOI"] == DOI
        assert isinstance(crossref.record("10.5555/none"), Missing)
        nothing = crossref.search("zzz")
        assert isinstance(nothing, Found)
        assert nothing.records == ()


ODD = [
    "10.5555/(SICI)1234-987X(199601)9:1<49::AID-EX1>3.0.CO;2-#",
    "10.5555/a?b=1",
    "10.5555/trailing/",
    "10.5555/two//slashes",
    "10.5555/with blank",
    "10.5555/Überfluß",
    "10.5555/a;b=c&d,e",
    "10.5555/100%25",
    "10.5555/..",
    "10.5555/../../members",
    "10.5555/日本",
    '10.5555/"quoted"[x]{y}|\\^`',
]


@pytest.mark.parametrize("doi", ODD)
def test_odd_dois_survive(tmp_path: Path, doi: str) -> None:
    record = {**RIVERS, "DOI": doi}
    with CrossrefServer([record]) as server, opened(server.url, tmp_path) as crossref:
        found = crossref.record(doi)
        assert isinstance(found, Found)
        assert found.records[0]["DOI"] == doi
        assert server.log[0].doi == same(doi)


def test_dois_that_differ_a_little_have_answers_of_their_own(tmp_path: Path) -> None:
    dois = ["10.5555/a", "10.5555/a/", "10.5555/a?", "10.5555/a#", "10.5555/a;", "10.5555/a%2F", "10.5555/./a", "10.5555/a "]
    with CrossrefServer([{**RIVERS, "DOI": doi} for doi in dois]) as server, opened(server.url, tmp_path) as crossref:
        for _ in range(2):
            for doi in dois:
                found = crossref.record(doi)
                assert isinstance(found, Found)
                assert found.records[0]["DOI"] == doi
        assert len(server.log) == len(dois)


@pytest.mark.parametrize(
    ("behavior", "named"),
    [
        (answering(500, "oops", "text/plain"), "HTTP 500"),
        (answering(503, "busy", "text/plain"), "HTTP 503: service unavailable"),
        (answering(429, "slow down", "text/plain"), "HTTP 429: over the rate limit"),
        (answering(429, "slow down", "text/plain", Retry_After="3600"), "HTTP 429: over the rate limit"),
        (answering(403, "blocked", "text/html"), "HTTP 403: blocked by the service"),
        (answering(400, '{"status": "failed", "message": "sorry"}'), "HTTP 400"),
        (answering(404, "<html>", "text/html"), "HTTP 404"),
        (answering(301, Location="http://example.org/works"), "HTTP 301: redirected to another host"),
        (answering(302, Location="//192.0.2.1/works"), "HTTP 302: redirected to another host"),
        (answering(200, "<html>log in</html>", "text/html"), "not JSON but text/html"),
        (answering(200, '{"message": {"items'), "garbled JSON"),
        (answering(200, '{"message": "sorry"}'), "JSON of an unexpected shape"),
        (answering(200, "[]"), "JSON of an unexpected shape"),
        (answering(200, b"\x00\xff"), "garbled JSON"),
        (answering(200, b"not gzip", Content_Encoding="gzip"), "no usable answer (ContentDecodingError)"),
        (cut_off, "the answer was cut off"),
        (hung_up, "the answer was cut off"),
    ],
    ids=[
        "500",
        "503",
        "429",
        "429 for an hour",
        "403",
        "400",
        "404 of a portal",
        "elsewhere",
        "elsewhere without a scheme",
        "a portal",
        "garbled",
        "a string",
        "a list",
        "bytes",
        "compression",
        "cut off",
        "hung up",
    ],
)
def test_a_fault_is_named_and_not_kept(tmp_path: Path, behavior: Behavior, named: str) -> None:
    with CrossrefServer([RIVERS], always=behavior) as server:
        with opened(server.url, tmp_path) as crossref:
            assert reason(crossref.search("invented rivers")) == named
        with opened(server.url, tmp_path) as crossref:
            assert reason(crossref.record(DOI)).startswith(named)
        server.always = None
        clock = FakeClock()
        clock.sleep(7200)  # longer than any of them asked for
        with opened(server.url, tmp_path, clock=clock) as crossref:
            assert isinstance(crossref.search("invented rivers"), Found)
            assert isinstance(crossref.record(DOI), Found)


def in_two_seconds(status: int) -> Behavior:
    return lambda handler: handler.reply(status, b"wait", "text/plain", Retry_After=handler.date_time_string(int(time.time()) + 2))


@pytest.mark.parametrize("by_date", [False, True], ids=["seconds", "date"])
@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_kept(tmp_path: Path, status: int, by_date: bool) -> None:
    clock = FakeClock()
    behavior = in_two_seconds(status) if by_date else answering(status, "wait", "text/plain", Retry_After="2")
    with CrossrefServer([RIVERS], plan=[behavior]) as server:
        with opened(server.url, tmp_path, clock=clock) as crossref:
            assert isinstance(crossref.record(DOI), Found)
        assert len(server.log) == 2
    assert clock.monotonic() == pytest.approx(2, abs=1.1 if by_date else 0.01)  # a second may begin between the two dates


def test_retry_after_is_kept_by_the_next_run(tmp_path: Path) -> None:
    clock = FakeClock()
    with CrossrefServer([RIVERS], plan=[answering(429, Retry_After="3600")]) as server:
        for wait in (0, 3000, 500):
            clock.sleep(wait)
            with opened(server.url, tmp_path, clock=clock) as crossref:
                told = "" if not wait else "; it asked to be left alone until 2026-01-01 01:00 UTC"
                assert reason(crossref.record(DOI)) == f"HTTP 429: over the rate limit{told}"
        assert len(server.log) == 1
        clock.sleep(85)
        with opened(server.url, tmp_path, clock=clock) as crossref:
            assert isinstance(crossref.record(DOI), Found)  # patience covers the last 15 seconds
        assert len(server.log) == 2


def test_a_service_that_is_down_for_a_minute_is_waited_for(tmp_path: Path) -> None:
    clock = FakeClock()

    def down(handler: Handler) -> None:
        (answering(503) if clock.monotonic() < 60 else served)(handler)

    settings = ResolveSettings(cache_path=str(tmp_path / "cache.sqlite"), patience=120, clock=clock)
    with CrossrefServer([RIVERS], always=down) as server:
        network = Network(replace(settings, base_url=server.url))
        crossref = Crossref(network)
        assert isinstance(crossref.record(DOI), Found)
        assert isinstance(crossref.search("invented rivers"), Found)
        network.close()
        assert len(server.log) == 8  # after 0, 1, 3, 7, 15, 31 and 63 seconds, and the search


def test_a_lasting_fault_of_one_question_costs_three_repetitions(tmp_path: Path) -> None:
    def stumbling(handler: Handler) -> None:
        (answering(500) if "stumble" in handler.path else served)(handler)

    with CrossrefServer([RIVERS], always=stumbling) as server, opened(server.url, tmp_path) as crossref:
        assert reason(crossref.search("stumble")) == "HTTP 500"
        assert len(server.log) == 4
        assert isinstance(crossref.search("invented rivers"), Found)


@pytest.mark.parametrize(
    ("behavior", "requests"),
    [(answering(403), 1), (answering(429), 5), (answering(429, Retry_After="3600"), 1)],
    ids=["blocked", "limited", "limited for an hour"],
)
def test_a_block_and_a_lasting_limit_end_the_run(tmp_path: Path, behavior: Behavior, requests: int) -> None:
    with CrossrefServer([RIVERS], always=behavior) as server, opened(server.url, tmp_path) as crossref:
        reasons = {reason(crossref.search(f"rivers {number}")) for number in range(10)}
        assert len(reasons) == 1
        assert len(server.log) == requests


def test_what_is_cached_is_answered_when_the_network_is_gone(tmp_path: Path) -> None:
    with CrossrefServer([RIVERS]) as server:
        url = server.url
        with opened(url, tmp_path) as crossref:
            crossref.record(DOI)
    with opened(url, tmp_path) as crossref:
        assert reason(crossref.search("rivers")).startswith("no connection")
        assert isinstance(crossref.record(DOI), Found)


def test_a_refused_connection_is_not_tried_again(tmp_path: Path) -> None:
    clock = FakeClock()
    with opened(refused_url(), tmp_path, clock=clock) as crossref:
        assert {reason(crossref.search(f"rivers {number}")) for number in range(50)} == {"no connection: refused or no route"}
        assert crossref.line.stopped
    assert clock.slept == []


@pytest.mark.parametrize("behavior", [hanging, dripping], ids=["accepts and never answers", "drips"])
def test_a_black_hole_is_given_up_when_the_budget_is_spent(tmp_path: Path, behavior: Behavior) -> None:
    with CrossrefServer([RIVERS], always=behavior) as server, opened(server.url, tmp_path, budget=0.4, timeout=0.3) as crossref:
        reasons = [reason(crossref.search(f"rivers {number}")) for number in range(50)]
        assert len(server.log) <= 2
    assert reasons[0] == "no answer within 0.3 s"
    assert set(reasons[2:]) == {"no answer from the network"}


def test_one_slow_answer_costs_only_its_own_entry(tmp_path: Path) -> None:
    with CrossrefServer([RIVERS], plan=[hanging]) as server, opened(server.url, tmp_path, budget=9, timeout=1) as crossref:
        assert reason(crossref.search("slow rivers")) == "no answer within 1.0 s"
        assert isinstance(crossref.search("rivers"), Found)
        assert crossref.line.stopped is None


def test_a_redirect_on_the_same_host_is_followed(tmp_path: Path) -> None:
    with CrossrefServer([RIVERS, BOOK], plan=[answering(301, Location="/works/10.5555%2Fexample-rivers")]) as server:
        with opened(server.url, tmp_path) as crossref:
            found = crossref.record("10.5555/an-old-alias")
            assert isinstance(found, Found)
            assert found.records[0]["DOI"] == DOI
            assert crossref.record("10.5555/an-old-alias") == found
        assert len(server.log) == 2


def test_a_redirect_in_a_circle_has_an_end(tmp_path: Path) -> None:
    with CrossrefServer(always=answering(301, Location="/works/10.5555%2Fx")) as server, opened(server.url, tmp_path) as crossref:
        assert reason(crossref.record("10.5555/x")) == "redirected in a circle"


def test_proxy_variables_do_not_concern_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, refused_url())
        monkeypatch.setenv(name.lower(), refused_url())
    with CrossrefServer([RIVERS]) as server, opened(server.url, tmp_path) as crossref:
        assert isinstance(crossref.record(DOI), Found)


def test_a_proxy_that_is_gone_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", refused_url())
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    with opened("http://192.0.2.1", tmp_path) as crossref:
        assert reason(crossref.record(DOI)) == "no connection: the proxy cannot be reached"


@pytest.mark.parametrize(
    ("mailto", "single_a_second", "list_a_second"), [(None, 5, 1), ("someone@example.org", 10, 3)], ids=["public", "polite"]
)
def test_the_pace_of_the_pool(tmp_path: Path, mailto: str | None, single_a_second: int, list_a_second: int) -> None:
    with CrossrefServer([RIVERS]) as server:
        for index, (ask, pace) in enumerate(((Crossref.record, single_a_second), (Crossref.search, list_a_second))):
            clock = FakeClock()
            folder = tmp_path / str(index)
            with opened(server.url, folder, mailto=mailto, clock=clock) as crossref:
                for number in range(31):
                    ask(crossref, f"10.5555/{number}")
            assert 30 / pace <= clock.monotonic() <= 30 / pace * 1.1


def test_the_service_may_tighten_the_pace(tmp_path: Path) -> None:
    clock = FakeClock()
    slow = {"x-rate-limit-limit": "1", "x-rate-limit-interval": "10s"}
    polite = "someone@example.org"
    with CrossrefServer([RIVERS], extra_headers=slow) as server, opened(server.url, tmp_path, mailto=polite, clock=clock) as crossref:
        for number in range(4):
            crossref.record(f"10.5555/{number}")
    assert clock.monotonic() >= 20


def test_the_contact_goes_into_the_user_agent_and_not_into_the_cache(tmp_path: Path) -> None:
    with CrossrefServer([RIVERS]) as server, opened(server.url, tmp_path, mailto="someone@example.org") as crossref:
        crossref.record(DOI)
        crossref.search("rivers")
        assert all("mailto:someone@example.org" in asked.headers["User-Agent"] for asked in server.log)
        assert all("someone@" not in value for asked in server.log for name, value in asked.headers.items() if name != "User-Agent")
        files = [path.read_bytes() for path in tmp_path.iterdir()]
    assert any(b"answers" in data for data in files)
    assert not any(b"someone@" in data for data in files)


def test_no_cookie_and_no_password_is_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "netrc").write_text("default login someone password secret\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with CrossrefServer([RIVERS], extra_headers={"Set-Cookie": "id=1; Path=/"}) as server, opened(server.url, tmp_path) as crossref:
        crossref.record(DOI)
        crossref.search("rivers")
        assert not any({"cookie", "authorization"} & {name.lower() for name in asked.headers} for asked in server.log)


@pytest.mark.parametrize(
    ("path", "codes"),
    [
        ("a folder", ["cache-unavailable"]),
        ("below a file", ["cache-unavailable", "pace-unavailable"]),
        ("no database", ["cache-spoiled"]),
    ],
)
def test_a_cache_that_cannot_be_used_is_noticed_and_done_without(tmp_path: Path, path: str, codes: list[str]) -> None:
    (tmp_path / "a folder.sqlite").mkdir()
    (tmp_path / "file").write_text("x", encoding="utf-8")
    (tmp_path / "no database.sqlite").write_bytes(b"not a database, however long one looks at it" * 40)
    place = tmp_path / ("file/cache.sqlite" if path == "below a file" else f"{path}.sqlite")
    with CrossrefServer([RIVERS]) as server:
        network = Network(ResolveSettings(base_url=server.url, cache_path=str(place), clock=FakeClock()))
        crossref = Crossref(network)
        assert [notice.code for notice in network.notices] == codes
        assert isinstance(crossref.record(DOI), Found)
        assert isinstance(crossref.record(DOI), Found)
        network.close()
        assert len(server.log) == 1


def test_a_spoiled_row_of_the_cache_is_asked_for_again(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with CrossrefServer([RIVERS]) as server:
        with opened(server.url, tmp_path) as crossref:
            crossref.record(DOI)
        database = sqlite3.connect(tmp_path / "cache.sqlite")
        with database:
            database.execute("UPDATE answers SET value = '{spoiled'")
        database.close()
        with opened(server.url, tmp_path) as crossref:
            assert isinstance(crossref.record(DOI), Found)
            assert isinstance(crossref.record(DOI), Found)
        assert len(server.log) == 2
    assert capfd.readouterr().err == ""


def test_an_old_answer_is_asked_for_again(tmp_path: Path) -> None:
    with CrossrefServer([RIVERS]) as server:
        with opened(server.url, tmp_path) as crossref:
            crossref.record(DOI)
            crossref.record("10.5555/none")
        with sqlite3.connect(tmp_path / "cache.sqlite") as database:
            kept = [expires for (expires,) in database.execute("SELECT expires FROM answers ORDER BY expires")]
        database.close()
    assert (kept[1] - kept[0]) / 86400 == pytest.approx(29, abs=0.1)


def test_an_expired_answer_is_never_used(tmp_path: Path) -> None:
    clock = FakeClock()
    with CrossrefServer([RIVERS]) as server, opened(server.url, tmp_path, clock=clock) as crossref:
        assert isinstance(crossref.record(DOI), Found)
        clock.sleep(30 * 86400)
        server.always = answering(503)
        assert reason(crossref.record(DOI)) == "HTTP 503: service unavailable"


def test_notices_about_a_work_are_asked_for_by_its_doi(tmp_path: Path) -> None:
    notice = {**BOOK, "DOI": "10.5555/notice", "update-to": [{"DOI": DOI, "type": "retraction", "source": "publisher"}]}
    with CrossrefServer([RIVERS, notice]) as server:
        dois = [DOI, "10.5555/none", "10.5555/a,b"]
        with opened(server.url, tmp_path) as crossref:
            first = crossref.updates(dois)
        with opened(server.url, tmp_path) as crossref:
            assert crossref.updates(dois) == first
        assert [asked.query["filter"] for asked in server.log] == [f"updates:{DOI},updates:10.5555/none"]
    told, quiet, odd = first.values()
    assert isinstance(told, Found)
    assert [record["update-to"][0]["type"] for record in told.records] == ["retraction"]
    assert isinstance(quiet, Found)
    assert quiet.records == ()
    assert reason(odd) == "a DOI with a comma cannot be asked about"


def test_the_status_of_works_is_asked_for_many_at_once_and_kept_for_a_day(tmp_path: Path) -> None:
    clock = FakeClock()
    retracted = {**RIVERS, "updated-by": [{"DOI": "10.5555/notice", "type": "retraction", "source": "retraction-watch"}]}
    odd = {**BOOK, "DOI": "10.5555/a,b"}
    dois = [DOI, BOOK["DOI"].upper(), "10.5555/none", "10.5555/a,b"]
    with CrossrefServer([RIVERS, BOOK, odd]) as server:
        with opened(server.url, tmp_path, clock=clock) as crossref:
            crossref.record(DOI)  # the record as it was, kept for a month
            server.records = [retracted, BOOK, odd]
            told = crossref.works(dois)
        requests = len(server.log)
        with opened(server.url, tmp_path, clock=clock) as crossref:
            assert crossref.works(dois) == told
            assert len(server.log) == requests == 4  # the record; three in one; the two that must be asked for alone
            clock.sleep(86400)
            crossref.works(dois)
            assert len(server.log) == requests + 3
    assert [type(answer).__name__ for answer in told.values()] == ["Found", "Found", "Missing", "Found"]
    found = told[DOI]
    assert isinstance(found, Found)
    assert found.records[0]["updated-by"][0]["type"] == "retraction"


def test_threads_that_ask_the_same_at_once_ask_once(tmp_path: Path) -> None:
    with CrossrefServer([RIVERS]) as server, opened(server.url, tmp_path, mailto="someone@example.org") as crossref:
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(crossref.search, ["invented rivers"] * 16))
        assert len(server.log) == 1
    assert all(answer == found[0] for answer in found)


def plain(_status: int, _kind: str, _body: bytes) -> str:
    return answers.OK


def channel(network: Network, url: str, **terms: Any) -> Channel:
    return network.channel(Terms("example", url, Limits(queries=3, singles=10, at_once=3), **terms))


def test_what_is_private_is_sent_and_not_kept(tmp_path: Path) -> None:
    private = {"private_parameters": {"api_key": "secret-1"}, "private_headers": {"Authorization": "Bearer secret-2"}}
    with CrossrefServer(always=answering(200, "{}")) as server:
        network = Network(ResolveSettings(cache_path=str(tmp_path / "cache.sqlite"), clock=FakeClock()))
        one, other = channel(network, server.url, **private), channel(network, server.url)
        assert one.get("/things", {"q": "1"}, kind="list", verdict=plain) == other.get("/things", {"q": "1"}, kind="list", verdict=plain)
        (asked,) = server.log  # with another key, or none, the answer is the same
        network.close()
    assert asked.query == {"q": "1", "api_key": "secret-1"}
    assert asked.headers["Authorization"] == "Bearer secret-2"
    assert not any(b"secret" in path.read_bytes() for path in tmp_path.iterdir())


def test_a_redirect_leads_to_named_hosts_only_and_takes_nothing_private_along(tmp_path: Path) -> None:
    with CrossrefServer(always=answering(200, "{}")) as there, CrossrefServer(always=answering(302, Location=f"{there.url}/x")) as here:
        network = Network(ResolveSettings(cache_path=str(tmp_path / "cache.sqlite"), clock=FakeClock()))
        private = {"Authorization": "Bearer secret"}
        strict = channel(network, here.url, private_headers=private)
        with pytest.raises(Failure, match="302"):
            strict.get("/a", kind="single", verdict=lambda status, _kind, _body: str(status))
        assert there.log == []
        open_one = channel(network, here.url, private_headers=private, hosts=frozenset({there.url.removeprefix("http://")}))
        assert open_one.get("/b", kind="single", verdict=plain).body == b"{}"
        assert "Authorization" in here.log[-1].headers
        assert "Authorization" not in there.log[0].headers
        network.close()


def test_services_share_the_cache_and_keep_apart_all_else(tmp_path: Path) -> None:
    with CrossrefServer(always=answering(403)) as bad, CrossrefServer(always=answering(200, "{}")) as good:
        network = Network(ResolveSettings(cache_path=str(tmp_path / "cache.sqlite"), clock=FakeClock()))
        blocked, fine = channel(network, bad.url), channel(network, good.url)
        with pytest.raises(Failure, match="blocked"):
            blocked.get("/a", kind="single", verdict=plain)
        assert fine.get("/a", kind="single", verdict=plain).body == b"{}"
        assert blocked.line.stopped
        assert fine.line.stopped is None
        network.close()
