from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace

import pytest

from citecheck.model import Item, NotFound, OutOfScope, Reference, Resolution, Resolved, Skipped, Unavailable
from citecheck.resolve.answers import Answer, Failed, Found, Missing
from citecheck.resolve.run import cases
from tests.resolve.asking import settle
from tests.resolve.made_up import BOOK, OUR_BOOK, OUR_CHAPTER, OUR_RIVERS, RIVERS, entries, entry

UNKNOWN, EMPTY = Missing(), Found(())


class Service:
    """Gives what it is told to give, and remembers what it was asked."""

    def __init__(self, *, record: Answer = UNKNOWN, search: Answer = EMPTY) -> None:
        self._record, self._search = record, search
        self.asked: list[str] = []
        self._lock = threading.Lock()

    def record(self, doi: str) -> Answer:
        with self._lock:
            self.asked.append(doi)
        return self._record

    def search(self, text: str) -> Answer:
        with self._lock:
            self.asked.append(text)
        return self._search


def run(references: Sequence[Reference], service: Service, threads: int = 3) -> tuple[Resolution, ...]:
    every = cases(references, {})
    settle(every, service, threads, lambda _done, _total: None)
    return tuple(case.resolution() for case in every)


def one(item: Item, service: Service) -> Resolution:
    return run([entry(item)], service)[0]


WITH_DOI = replace(OUR_RIVERS, doi="10.5555/example-rivers")


def test_a_doi_settles_it_without_a_search() -> None:
    service = Service(record=Found((RIVERS,), "2026-01-01T00:00:00Z"))
    resolution = one(WITH_DOI, service)
    assert isinstance(resolution.outcome, Resolved)
    assert service.asked == ["10.5555/example-rivers"]
    assert [(query.resolver, query.query, query.retrieved) for query in resolution.queries] == [
        ("crossref", "DOI 10.5555/example-rivers", "2026-01-01T00:00:00Z")
    ]


def test_a_doi_that_crossref_does_not_hold_is_followed_by_a_search() -> None:
    resolution = one(WITH_DOI, Service(search=Found((RIVERS,))))
    assert isinstance(resolution.outcome, Resolved)
    assert "does not hold the printed DOI" in resolution.outcome.reason
    assert len(resolution.queries) == 2


def test_an_unknown_doi_and_nothing_by_search_is_not_found() -> None:
    outcome = one(WITH_DOI, Service()).outcome
    assert isinstance(outcome, NotFound)
    assert "does not hold the printed DOI" in outcome.reason


def test_an_unknown_doi_is_no_judgement_on_the_work_when_the_search_fails() -> None:
    outcome = one(WITH_DOI, Service(search=Failed("HTTP 503"))).outcome
    assert outcome == Unavailable("Crossref does not hold the printed DOI (another agency may); the search failed: HTTP 503")


def test_the_record_of_the_printed_doi_is_kept_when_the_search_fails() -> None:
    outcome = one(WITH_DOI, Service(record=Found((BOOK,)), search=Failed("HTTP 503"))).outcome
    assert isinstance(outcome, Unavailable)
    assert [(one.item.doi, one.by_doi) for one in outcome.candidates] == [("10.5555/example-book", True)]


def test_the_doi_of_another_work_is_kept_as_refused() -> None:
    outcome = one(WITH_DOI, Service(record=Found((BOOK,)), search=Found((RIVERS,)))).outcome
    assert isinstance(outcome, Resolved)
    assert [(other.item.doi, bool(other.refused)) for other in outcome.others] == [("10.5555/example-book", True)]


def test_the_doi_of_another_work_and_nothing_by_search() -> None:
    outcome = one(WITH_DOI, Service(record=Found((BOOK,)))).outcome
    assert isinstance(outcome, NotFound)
    assert [candidate.item.doi for candidate in outcome.candidates] == ["10.5555/example-book"]


def test_the_doi_of_another_work_for_an_entry_without_a_title() -> None:
    bare = Item(type="article-journal", author=OUR_BOOK.author, doi="10.5555/example-rivers")
    outcome = one(bare, Service(record=Found((RIVERS,)))).outcome
    assert isinstance(outcome, NotFound)
    assert outcome.candidates


@pytest.mark.parametrize("kind", ["book", "chapter", "report", "document"])
def test_the_doi_of_another_work_says_nothing_of_kinds_whose_silence_means_nothing(kind: str) -> None:
    ours = replace(OUR_BOOK, type=kind, doi="10.5555/example-rivers")
    outcome = one(ours, Service(record=Found((RIVERS,)), search=Found((RIVERS,)))).outcome
    assert isinstance(outcome, OutOfScope)
    assert outcome.reason.startswith("the record of the printed DOI is refused (")
    assert outcome.candidates[0].by_doi


def test_an_unknown_doi_alone() -> None:
    assert isinstance(one(Item(doi="10.5555/nothing"), Service()).outcome, NotFound)


def test_a_failed_look_up_says_nothing_about_the_entry() -> None:
    assert one(WITH_DOI, Service(record=Failed("garbled JSON"))).outcome == Unavailable("garbled JSON")
    assert one(OUR_RIVERS, Service(search=Failed("garbled JSON"))).outcome == Unavailable("garbled JSON")


def test_what_is_out_of_scope_is_not_asked_about() -> None:
    service = Service()
    assert isinstance(one(Item(type="webpage", title="Rivers"), service).outcome, OutOfScope)
    assert service.asked == []


def test_a_thesis_is_asked_about_by_its_doi_and_not_by_words() -> None:
    service = Service()
    assert isinstance(one(Item(type="thesis", title="Rivers", doi="10.5555/x"), service).outcome, NotFound)
    assert service.asked == ["10.5555/x"]


def test_nothing_to_ask_with() -> None:
    resolution = one(Item(author=OUR_RIVERS.author), Service())
    assert resolution == Resolution("r1", Skipped("nothing to ask with: neither a title nor a DOI"))


def test_a_piece_of_an_entry_is_not_asked_about() -> None:
    service = Service()
    reference = replace(entry(OUR_RIVERS), fragment="an address alone")
    assert run([reference], service)[0].outcome == Skipped("nothing to ask with: a piece of an entry")
    assert service.asked == []


def test_one_resolution_per_reference_in_their_order() -> None:
    items = [OUR_RIVERS, Item(), OUR_BOOK, Item(type="webpage", title="x"), WITH_DOI, OUR_CHAPTER] * 5
    resolutions = run(entries(items), Service(search=Found((RIVERS, BOOK))))
    assert [resolution.reference for resolution in resolutions] == [f"r{number}" for number in range(1, 31)]


def test_the_same_question_is_asked_once() -> None:
    service = Service(search=Found((RIVERS,)))
    resolutions = run(entries([OUR_RIVERS, OUR_RIVERS, OUR_RIVERS]), service)
    assert len(service.asked) == 1
    assert all(isinstance(resolution.outcome, Resolved) for resolution in resolutions)


def test_a_look_up_that_breaks_off_does_not_hang_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(Service):
        def search(self, text: str) -> Answer:
            raise RuntimeError(text)

    told = threading.Event()
    monkeypatch.setattr(threading, "excepthook", lambda _: told.set())
    assert run([entry(OUR_RIVERS)], Broken())[0].outcome == Unavailable("the look-up broke off")
    assert told.wait(10)


def test_progress_ends_at_all() -> None:
    seen: list[tuple[int, int]] = []
    every = cases(entries([OUR_RIVERS, Item(), WITH_DOI]), {})
    settle(every, Service(search=Found((RIVERS,))), 2, lambda done, total: seen.append((done, total)))
    assert seen[0] == (1, 3)
    assert seen[-1] == (3, 3)
    assert seen == sorted(seen)


def test_fewer_words_are_asked_for_when_the_whole_entry_finds_nothing() -> None:
    class Narrow(Service):
        def search(self, text: str) -> Answer:
            super().search(text)
            return Found((RIVERS,)) if text == "Invented Rivers and Their Imaginary Silt Beispiel 2004" else EMPTY

    service = Narrow()
    every = cases([entry(OUR_RIVERS)], {entry(OUR_RIVERS).id: "Beispiel et al., the printed entry, with more words than anybody needs"})
    settle(every, service, 1, lambda _done, _total: None)
    resolution = every[0].resolution()
    assert isinstance(resolution.outcome, Resolved)
    assert [query.query for query in resolution.queries] == service.asked
    assert len(service.asked) == 2


def test_a_search_that_fails_after_another_answered_says_nothing_but_keeps_what_was_offered() -> None:
    class Once(Service):
        def search(self, text: str) -> Answer:
            super().search(text)
            return Found((BOOK,)) if len(self.asked) == 1 else Failed("HTTP 503")

    outcome = one(OUR_RIVERS, Once()).outcome
    assert isinstance(outcome, Unavailable)
    assert len(outcome.candidates) == 1
