"""The whole stage, over real sockets."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from citecheck.model import Ambiguous, Item, NotFound, OutOfScope, Resolved, Skipped, Unavailable
from citecheck.resolve import ResolvedReferences, ResolveSettings, Session, resolve
from tests.resolve.made_up import BOOK, CHAPTER, OUR_BOOK, OUR_CHAPTER, OUR_RIVERS, REVIEW, RIVERS, FakeClock, entries, entry, people, year
from tests.resolve.server import Behavior, CrossrefServer, Handler, answering, crossref, cut_off, hanging, refused_url

RECORDS = [RIVERS, BOOK, CHAPTER, REVIEW]


def told(
    url: str, folder: Path, *, offline: bool = False, mailto: str | None = None, budget: float = 5.0, timeout: float = 3.5
) -> ResolveSettings:
    place = str(folder / "cache.sqlite")
    return ResolveSettings(offline, mailto, url, place, budget=budget, timeout=timeout, clock=FakeClock())


def names(answers: ResolvedReferences) -> list[str]:
    return [type(resolution.outcome).__name__ for resolution in answers.resolutions]


def test_every_outcome_in_one_run(tmp_path: Path) -> None:
    twin = {**CHAPTER, "DOI": "10.5555/example-twin"}
    items = [
        replace(OUR_RIVERS, doi="10.5555/example-rivers"),
        OUR_BOOK,
        OUR_CHAPTER,
        replace(OUR_RIVERS, title="A History of Bridges That Stand", author=people("Modell, D.")),
        Item(type="article-newspaper", title="River bursts its banks"),
        Item(author=people("Exempel, C."), issued=year(1999)),
    ]
    with CrossrefServer([*RECORDS, twin]) as server:
        answers = resolve(entries(items), told(server.url, tmp_path))
    assert [type(resolution.outcome) for resolution in answers.resolutions] == [
        Resolved,
        Resolved,
        Ambiguous,
        NotFound,
        OutOfScope,
        Skipped,
    ]
    assert [resolution.reference for resolution in answers.resolutions] == ["r1", "r2", "r3", "r4", "r5", "r6"]
    assert answers.notices == ()
    book = answers.resolutions[1].outcome
    assert isinstance(book, Resolved)
    assert book.candidate.item.doi == "10.5555/example-book"  # not the review that bears the book's title
    assert "10.5555/example-review" in [other.item.doi for other in book.others]


def test_the_second_run_makes_no_request(tmp_path: Path) -> None:
    references = entries(
        [replace(OUR_RIVERS, doi="10.5555/example-rivers"), OUR_BOOK, OUR_CHAPTER, replace(OUR_RIVERS, doi="10.5555/none")]
    )
    with CrossrefServer(RECORDS) as server:
        first = resolve(references, told(server.url, tmp_path))
        requests = len(server.log)
        second = resolve(references, told(server.url, tmp_path))
        assert len(server.log) == requests > 0
    assert second == first


def test_offline_no_packet_leaves(tmp_path: Path) -> None:
    with CrossrefServer(RECORDS) as server:
        answers = resolve(entries([OUR_RIVERS, OUR_BOOK, Item()]), told(server.url, tmp_path, offline=True))
        assert server.log == []
    assert {resolution.outcome for resolution in answers.resolutions} == {Skipped("offline")}
    assert answers.notices == ()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("settings", "item"),
    [("offline=True", "title='Rivers'"), ("", "type='webpage', title='Rivers'"), ("", "")],
    ids=["offline", "out of scope", "nothing to ask with"],
)
def test_what_does_not_connect_imports_nothing_that_does(settings: str, item: str) -> None:
    script = (
        "import sys\n"
        "from citecheck.model import Item, Reference, Span\n"
        "from citecheck.resolve import ResolveSettings, resolve\n"
        f"resolve([Reference('r1', Span(0, 0), None, Item({item}))], ResolveSettings({settings}))\n"
        "print([name for name in ('requests', 'requests_cache', 'habanero', 'httpx2', 'urllib3') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_nothing_but_bibliographic_strings_leaves(tmp_path: Path) -> None:
    printed = (
        "Beispiel, A. M. and Örnek, O. (2004), “Invented Rivers and Their Imaginary Silt”, Journal of Invented Hydrology, 12 (3): 583-601."
    )
    with CrossrefServer(RECORDS) as server:
        resolve([entry(OUR_RIVERS)], told(server.url, tmp_path, mailto="someone@example.org"), texts={"r1": printed, "r2": "not an entry"})
        (asked,) = server.log
    assert asked.query["query.bibliographic"] == printed
    assert set(asked.query) == {"query.bibliographic", "rows", "select"}
    assert {name.lower() for name in asked.headers} == {"host", "user-agent", "accept", "accept-encoding", "connection"}


@pytest.mark.parametrize(("mailto", "at_once"), [(None, 1), ("someone@example.org", 3)], ids=["public", "polite"])
def test_so_many_at_once(tmp_path: Path, mailto: str | None, at_once: int) -> None:
    everybody_in = threading.Barrier(at_once)

    def crowded(handler: Handler) -> None:
        everybody_in.wait(10)
        crossref(handler)

    with CrossrefServer(RECORDS, always=crowded) as server:
        answers = resolve(entries([Item(doi=f"10.5555/one,{number}") for number in range(12)]), told(server.url, tmp_path, mailto=mailto))
        assert server.most_inside == at_once
    assert set(names(answers)) == {"NotFound"}


def test_progress_is_told_in_the_callers_thread(tmp_path: Path) -> None:
    seen: list[tuple[int, int, int]] = []

    def progress(done: int, total: int) -> None:
        seen.append((done, total, threading.get_ident()))

    with CrossrefServer(RECORDS) as server:
        resolve(entries([OUR_RIVERS, OUR_BOOK, Item()]), told(server.url, tmp_path), progress)
    assert {ident for _, _, ident in seen} == {threading.get_ident()}
    assert [done for done, _, _ in seen] == sorted(done for done, _, _ in seen)
    assert seen[-1][:2] == (3, 3)


@pytest.mark.parametrize(
    "behavior",
    [
        answering(503),
        answering(429),
        answering(403),
        answering(200, "<html>", "text/html"),
        answering(200, "{"),
        answering(200, '{"message": "x"}'),
        cut_off,
    ],
    ids=["503", "429", "403", "html", "garbled", "string", "cut off"],
)
def test_no_answer_says_nothing_about_the_references_and_is_noticed_once(tmp_path: Path, behavior: Behavior) -> None:
    with CrossrefServer(always=behavior) as server:
        answers = resolve(
            entries([OUR_RIVERS, OUR_BOOK, OUR_CHAPTER, replace(OUR_RIVERS, doi="10.5555/x")] * 3), told(server.url, tmp_path)
        )
    assert set(names(answers)) == {"Unavailable"}
    assert [notice.code for notice in answers.notices] == ["resolver-unavailable"]
    assert "12 of 12" in answers.notices[0].message


def many(number: int) -> list[Item]:
    return [replace(OUR_RIVERS, title=f"Invented rivers and their silt, {number}") for number in range(number)]


def test_a_refused_port_is_one_notice(tmp_path: Path) -> None:
    answers = resolve(entries(many(200)), told(refused_url(), tmp_path))
    assert {resolution.outcome for resolution in answers.resolutions} == {Unavailable("no connection: refused or no route")}
    assert len(answers.notices) == 1


@pytest.mark.parametrize("mailto", [None, "someone@example.org"], ids=["public", "polite"])
def test_a_black_hole_is_one_notice(tmp_path: Path, mailto: str | None) -> None:
    with CrossrefServer(always=hanging) as server:
        answers = resolve(entries(many(200)), told(server.url, tmp_path, budget=0.5, timeout=0.35, mailto=mailto))
        assert len(server.log) <= 5
    assert set(names(answers)) == {"Unavailable"}
    assert [notice.code for notice in answers.notices] == ["resolver-unavailable"]


def test_a_host_that_does_not_take_the_connection_is_one_notice(tmp_path: Path) -> None:
    with socket.socket() as full, socket.socket() as first, socket.socket() as second:
        full.bind(("127.0.0.1", 0))
        full.listen(0)  # with its one place taken, further connections are neither taken nor refused
        for waiting in (first, second):
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        time.sleep(0.05)
        url = f"http://127.0.0.1:{full.getsockname()[1]}"
        answers = resolve(entries(many(200)), told(url, tmp_path, budget=0.5, timeout=0.35))
    assert set(names(answers)) == {"Unavailable"}
    assert [notice.code for notice in answers.notices] == ["resolver-unavailable"]


def test_one_that_fails_leaves_the_others_alone(tmp_path: Path) -> None:
    with CrossrefServer(RECORDS, plan=[answering(200, "{")]) as server:
        answers = resolve(entries([OUR_RIVERS, OUR_BOOK, OUR_CHAPTER]), told(server.url, tmp_path))
    assert names(answers) == ["Unavailable", "Resolved", "Resolved"]
    assert answers.notices[0].message == "Crossref: garbled JSON (1); 1 of 3 entries could not be looked up, which says nothing about them"


def test_no_references_no_effort(tmp_path: Path) -> None:
    assert resolve((), told(refused_url(), tmp_path)) == ResolvedReferences(())
    assert list(tmp_path.iterdir()) == []


def test_a_session_remembers_that_the_network_is_gone(tmp_path: Path) -> None:
    with CrossrefServer(always=answering(403)) as server, Session(told(server.url, tmp_path)) as session:
        outcomes = [session.resolve(entry(item, f"r{number}")).outcome for number, item in enumerate(many(5))]
        assert len(server.log) == 1
        assert [notice.code for notice in session.notices] == ["resolver-unavailable"]
        assert "5 of 5" in session.notices[0].message
    assert set(outcomes) == {Unavailable("HTTP 403: blocked by the service")}


def test_a_session_that_was_never_needed_has_nothing_to_say(tmp_path: Path) -> None:
    with Session(told(refused_url(), tmp_path)) as session:
        assert isinstance(session.resolve(entry(Item())).outcome, Skipped)
        assert session.notices == ()


@pytest.mark.parametrize(
    "text", ["(" * 1_000_000, "(((Smith 19" * 90_000, "A. " * 300_000, "1" * 1_000_000], ids=["brackets", "names", "initials", "digits"]
)
def test_a_hostile_entry_is_looked_up_in_time(tmp_path: Path, text: str) -> None:
    hostile = Item(title=text, container_title=text, author=people(text), volume=text, page=text, url=text, issued=year(2004))
    with CrossrefServer([{**RIVERS, "title": [text[:2000]]}]) as server:
        answers = resolve([entry(hostile)], told(server.url, tmp_path), texts={"r1": text})
        assert all(len(asked.query["query.bibliographic"]) <= 500 for asked in server.log)
    assert len(answers.resolutions) == 1
