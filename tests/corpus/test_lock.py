"""`citecheck lock` over real sockets: what is asked, what is written, and that an audit by the lock is the audit that was live."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from citecheck.corpus import check, members, named, update
from citecheck.corpus.generate import audit_member
from citecheck.corpus.locks import Locked, check_lock, lock_document, lock_of, lock_path
from citecheck.errors import CorpusError
from citecheck.lockfile import Refresh, lock_schema
from citecheck.pipeline import Tools
from citecheck.report import render_markdown, render_text, schema, to_json
from citecheck.resolve import ResolveSettings, Session, search_record
from citecheck.settings import Settings, load
from tests.resolve.made_up import BOOK, CHAPTER, REVIEW, RIVERS, FakeClock
from tests.resolve.server import CrossrefServer, answering, refused_url

NOTICE = {
    **RIVERS,
    "DOI": "10.5555/example-notice",
    "title": ["Notice about invented rivers"],
    "update-to": [
        {"type": "retraction", "DOI": "10.5555/example-rivers", "updated": {"date-parts": [[2005, 3, 1]]}, "source": "publisher"}
    ],
}
RECORDS = [RIVERS, BOOK, CHAPTER, REVIEW, NOTICE]
RIVERS_ENTRY = (
    "Beispiel, A. M. and Örnek, O. (2005), 'Invented Rivers and Their Imaginary Silt', *Journal of Invented Hydrology*, 12 (4): 583-601."
)
BOOK_ENTRY = "Exempel, C. (1999), *A History of Imaginary Bridges*, Example University Press."
TEXT = f"""# On rivers

Rivers carry silt (Beispiel and Örnek 2005). Bridges stand (Exempel 1999; Modell 2001). Nothing is certain (Nobody 2010), or so they say (Reviewer 1999).

## References

{RIVERS_ENTRY}

{BOOK_ENTRY}

Modell, D. (2001), 'Bridges Nobody Crossed', in C. Exempel (ed.), *Essays on Imaginary Bridges*, Example University Press, pp. 71-94.

Nobody, N. (2010), 'Papers That Were Never Written', *Journal of Nothing*, 1 (1): 1-2.

Reviewer, R. (1999), 'Review of A History of Bridges', *Journal of Invented Hydrology*, 12 (3): 110-112. https://doi.org/10.5555/example-book
"""


@pytest.fixture
def corpus(project: Path) -> Settings:
    """A corpus of one document whose entries are found, refused, retracted and not found."""
    (project / "texts" / "rivers.md").write_text(TEXT, encoding="utf-8")
    return load()


def online(url: str, cache: str = "cache", **settings: Any) -> Tools:
    return Tools(
        resolving=ResolveSettings(base_url=url, cache_path=f"{cache}.sqlite", mailto="a@example.org", clock=FakeClock(), **settings)
    )


def locked(settings: Settings, tools: Tools, refresh: Refresh = Refresh.STALE) -> Locked:
    (member,) = members(settings)
    return lock_document(member, settings, tools, refresh)


def file(settings: Settings, name: str = "rivers") -> str:
    return (settings.root / "refs" / f"{name}.lock.json").read_text(encoding="utf-8")


def edit(settings: Settings, old: str, new: str) -> None:
    path = settings.root / "texts" / "rivers.md"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def audited(settings: Settings, tools: Tools) -> dict[str, Any]:
    return to_json(audit_member(members(settings)[0], settings, tools)[1])


def unlocked(resolutions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**resolution, "locked": None} for resolution in resolutions]


def test_an_audit_by_the_lock_is_the_audit_that_was_live(corpus: Settings) -> None:
    with CrossrefServer(RECORDS) as server:
        live = audited(corpus, online(server.url))
        locked(corpus, online(server.url))
    offline = audited(corpus, Tools())
    jsonschema.validate(offline, schema())
    assert {finding["code"] for finding in live["findings"]} >= {"CC401", "CC402", "CC406", "CC501"}
    assert offline["findings"] == live["findings"]
    assert unlocked(offline["resolutions"]) == live["resolutions"]
    assert {resolution["locked"] for resolution in offline["resolutions"]} == {"refs/rivers.lock.json"}
    assert offline["notices"] == live["notices"] == []


def test_the_file_fits_its_schema_and_is_the_same_the_second_time(corpus: Settings) -> None:
    with CrossrefServer(RECORDS) as server:
        first = locked(corpus, online(server.url))
        text = file(corpus)
        asked = len(server.log)
        second = locked(corpus, online(server.url, "another-cache"))
        assert len(server.log) == asked
    jsonschema.validate(json.loads(text), lock_schema())
    assert (first.changed, second.changed) == (True, False)
    assert file(corpus) == text
    assert text.count('"retrieved": "2026-01-01T00:00:0') >= 5


def test_only_what_is_new_or_changed_is_asked(corpus: Settings) -> None:
    with CrossrefServer(RECORDS) as server:
        locked(corpus, online(server.url))
        before = json.loads(file(corpus))["entries"]
        edit(corpus, "Nobody, N. (2010)", "Nobody, N. N. (2010)")
        server.log.clear()
        done = locked(corpus, online(server.url))
        assert [asked.query["query.bibliographic"][:12] for asked in server.log] == ["Nobody, N. N"]
    after = json.loads(file(corpus))["entries"]
    assert [row.entry[:12] for row in done.gone] == ["Nobody, N. ("]
    assert [one == other for one, other in zip(before, after, strict=True)] == [True, True, True, False, True]


def test_everything_can_be_asked_again(corpus: Settings) -> None:
    with CrossrefServer(RECORDS) as server:
        locked(corpus, online(server.url))
        asked = len(server.log)
        locked(corpus, online(server.url, "another-cache"), Refresh.ALL)
        assert len(server.log) == 2 * asked


def test_equal_entries_share_a_row(corpus: Settings) -> None:
    edit(corpus, BOOK_ENTRY, f"{BOOK_ENTRY}\n\n{BOOK_ENTRY}")
    with CrossrefServer(RECORDS) as server:
        locked(corpus, online(server.url))
    assert [row["entry"][:9] for row in json.loads(file(corpus))["entries"]] == [
        "Beispiel,",
        "Exempel, ",
        "Modell, D",
        "Nobody, N",
        "Reviewer,",
    ]
    outcomes = [resolution["outcome"] for resolution in audited(corpus, Tools())["resolutions"]]
    assert outcomes[1] == outcomes[2] == "resolved"


def test_a_changed_entry_is_stale_and_says_so_once(corpus: Settings) -> None:
    with CrossrefServer(RECORDS) as server:
        locked(corpus, online(server.url))
    edit(corpus, "Exempel, C. (1999)", "Exempel, Carla (1999)")
    report = audited(corpus, Tools())
    assert [(row["outcome"], row["reason"]) for row in report["resolutions"] if not row["locked"]] == [
        ("skipped", "new or changed since the lock file")
    ]
    assert [notice["code"] for notice in report["notices"]] == ["lock-stale"]
    assert report["notices"][0]["message"].endswith("citecheck lock texts/rivers.md")


def test_with_a_network_only_what_the_lock_does_not_know_is_asked(corpus: Settings) -> None:
    with CrossrefServer(RECORDS) as server:
        locked(corpus, online(server.url))
        edit(corpus, "Exempel, C. (1999)", "Exempel, Carla (1999)")
        server.log.clear()
        report = audited(corpus, online(server.url))
        assert len(server.log) == 1
    assert [bool(row["locked"]) for row in report["resolutions"]] == [True, False, True, True, True]
    assert {row["outcome"] for row in report["resolutions"]} == {"resolved", "not-found"}
    assert report["notices"] == []


@pytest.mark.parametrize("refresh", [Refresh.ALL, Refresh.STALE, Refresh.STATUS])
def test_a_network_that_is_gone_takes_nothing_away(corpus: Settings, refresh: Refresh) -> None:
    with CrossrefServer(RECORDS) as server:
        locked(corpus, online(server.url))
    text = file(corpus)
    done = locked(corpus, online(refused_url(), "another-cache"), refresh)
    assert file(corpus) == text
    assert not done.changed
    assert [notice.code for notice in done.notices] == {
        Refresh.ALL: ["resolver-unavailable"],
        Refresh.STALE: [],
        Refresh.STATUS: ["status-unavailable"],
    }[refresh]


def test_what_was_unavailable_is_no_answer_and_is_asked_the_next_time(corpus: Settings) -> None:
    with CrossrefServer(RECORDS, plan=[answering(200, "{}")]) as server:
        first = locked(corpus, online(server.url))
        assert len(first.missing) == 1
        second = locked(corpus, online(server.url))
    assert (len(first.lock.rows), len(second.lock.rows), second.missing) == (4, 5, ())


def test_the_sweep_asks_for_status_alone(corpus: Settings) -> None:
    with CrossrefServer([RIVERS, BOOK, CHAPTER, REVIEW]) as server:
        locked(corpus, online(server.url))
    before = json.loads(file(corpus))
    corrected = {**BOOK, "updated-by": [{"type": "erratum", "DOI": "10.5555/example-erratum", "updated": {"date-parts": [[2020]]}}]}
    with CrossrefServer([RIVERS, corrected, CHAPTER, REVIEW, NOTICE]) as server:
        done = locked(corpus, online(server.url, "another-cache"), Refresh.STATUS)
        assert all("filter" in asked.query for asked in server.log)
        assert not locked(corpus, online(server.url, "another-cache"), Refresh.STATUS).changed
    assert [(one.doi, [update.doi for update in one.updates]) for one in done.news] == [
        ("10.5555/example-rivers", ["10.5555/example-notice"]),
        ("10.5555/example-book", ["10.5555/example-erratum"]),
        ("10.5555/example-book", ["10.5555/example-erratum"]),  # whose DOI another entry prints
    ]
    after = json.loads(file(corpus))
    for row in (*before["entries"], *after["entries"]):
        row.pop("checked", None)
        for record in (row.get("record", {}), *row.get("candidates", [])):
            if record is row.get("record") or record.get("by_doi"):
                record.pop("updates", None)
    assert before == after
    told = {finding["code"]: finding["message"] for finding in audited(corpus, Tools())["findings"]}
    assert {"CC501", "CC503"} <= told.keys()
    assert "(retrieved 2026-01-01, its status asked about again 2026-01-01)" in told["CC501"]


def test_the_gate_wants_a_lock_that_fits_and_reports_that_were_made_by_it(corpus: Settings) -> None:
    def complaints() -> list[tuple[str, str]]:
        found = check(members(corpus), corpus, Tools(), "never", whole=True)
        return [(complaint.kind, complaint.remedy) for complaint in found.complaints]

    update(members(corpus), corpus, Tools())
    assert complaints() == []
    with CrossrefServer(RECORDS) as server:
        locked(corpus, online(server.url))
        assert complaints() == [("stale", "citecheck update texts/rivers.md")]
        update(members(corpus), corpus, Tools())
        assert complaints() == []
        edit(corpus, "Exempel, C. (1999)", "Exempel, Carla (1999)")
        update(members(corpus), corpus, Tools())
        assert complaints() == [("stale", "citecheck lock texts/rivers.md")]
        locked(corpus, online(server.url))
        update(members(corpus), corpus, Tools())
    assert complaints() == []


def test_a_removed_document_leaves_its_lock_behind(corpus: Settings) -> None:
    (corpus.root / "texts" / "other.md").write_text("Nothing.\n", encoding="utf-8")
    with CrossrefServer(RECORDS) as server:
        locked(corpus if len(members(corpus)) == 1 else replace(corpus, documents=("texts/rivers.md",)), online(server.url))
    update(members(corpus), corpus, Tools())
    (corpus.root / "texts" / "rivers.md").unlink()
    (found,) = check(members(corpus), corpus, Tools(), "never", whole=True).complaints
    assert found.remedy == "rm refs/rivers.bib refs/rivers.lock.json reports/rivers.md reports/rivers.json"


def test_the_reports_say_that_it_was_the_lock_and_of_which_day(corpus: Settings) -> None:
    with CrossrefServer(RECORDS) as server:
        locked(corpus, online(server.url))
    _, report = audit_member(members(corpus)[0], corpus, Tools())
    assert "- Looked up outside: 2 not-found and 3 resolved, by refs/rivers.lock.json of 2026-01-01." in render_markdown(report)
    assert "looked up: 5 entries, by refs/rivers.lock.json of 2026-01-01." in render_text(report, color=False, width=100)
    assert search_record(report.evidence.resolutions[0])[1] == "read from refs/rivers.lock.json, nothing was asked now"


def test_two_documents_share_the_answers_and_have_a_lock_each(corpus: Settings) -> None:
    (corpus.root / "texts" / "bridges.md").write_text(TEXT.replace("On rivers", "On bridges"), encoding="utf-8")
    with CrossrefServer(RECORDS) as server:
        tools = online(server.url)
        with Session(tools.resolving) as session:
            first, second = members(corpus)
            lock_document(first, corpus, replace(tools, session=session))
            asked = len(server.log)
            lock_document(second, corpus, replace(tools, session=session))
        assert len(server.log) == asked
    one, other = (json.loads(file(corpus, name)) for name in ("bridges", "rivers"))
    assert (one["document"], other["document"]) == ("texts/bridges.md", "texts/rivers.md")
    assert one["entries"] == other["entries"]


def test_any_document_can_be_locked_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "thesis.md").write_text(TEXT, encoding="utf-8")
    settings = load()
    (member,) = named(settings, [Path("thesis.md")])
    with CrossrefServer(RECORDS) as server:
        lock_document(member, settings, online(server.url))
    assert lock_path("thesis.md", settings) == tmp_path / "refs" / "thesis.lock.json"
    lock = lock_of("thesis.md", settings)
    assert lock is not None
    assert len(lock.rows) == 5


def test_entries_of_a_bibliography_are_locked_when_they_are_cited(corpus: Settings) -> None:
    bib = corpus.root / "texts" / "refs.bib"
    cited = "@book{bridges, author = {Exempel, Carla}, title = {A History of Imaginary Bridges}, year = 1999}"
    bib.write_text(f"{cited}\n@book{{mud, author = {{Nobody, N.}}, title = {{Mud}}, year = 2001}}\n", encoding="utf-8")
    (corpus.root / "texts" / "rivers.md").write_text("---\nbibliography: refs.bib\n---\n\nBridges stand [@bridges].\n", encoding="utf-8")
    with CrossrefServer(RECORDS) as server:
        live = audited(corpus, online(server.url))
        assert len(locked(corpus, online(server.url)).lock.rows) == 1
    report = audited(corpus, Tools())
    assert [(row["outcome"], bool(row["locked"])) for row in report["resolutions"]] == [("resolved", True), ("skipped", False)]
    assert unlocked(report["resolutions"]) == live["resolutions"]
    bib.write_text(bib.read_text(encoding="utf-8").replace(", title", ",\n  title"), encoding="utf-8")
    assert audited(corpus, Tools())["notices"] == []
    bib.write_text(bib.read_text(encoding="utf-8").replace("1999", "1998"), encoding="utf-8")
    assert [notice["code"] for notice in audited(corpus, Tools())["notices"]] == ["lock-stale"]


def test_one_lock_is_not_two_documents(corpus: Settings) -> None:
    (corpus.root / "drafts").mkdir()
    draft = corpus.root / "drafts" / "rivers.md"
    draft.write_text(TEXT, encoding="utf-8")
    with CrossrefServer(RECORDS) as server:
        locked(corpus, online(server.url))
        text = file(corpus)
        with pytest.raises(CorpusError, match=r"is the lock of texts/rivers\.md"):
            lock_document(named(corpus, [Path("drafts/rivers.md")])[0], corpus, online(server.url))
        assert lock_of("drafts/rivers.md", corpus) is None
        with pytest.raises(CorpusError, match="share"):
            named(corpus, [Path("drafts/rivers.md"), Path("texts/rivers.md")])
        assert file(corpus) == text
        (corpus.root / "texts" / "rivers.md").unlink()  # moved
        assert lock_of("drafts/rivers.md", corpus) is not None
        server.log.clear()
        lock_document(named(corpus, [Path("drafts/rivers.md")])[0], corpus, online(server.url))
        assert server.log == []
    assert json.loads(file(corpus))["document"] == "drafts/rivers.md"


def test_a_lock_that_is_no_text_is_named_with_its_own_remedy(corpus: Settings) -> None:
    (corpus.root / "refs").mkdir()
    (corpus.root / "refs" / "rivers.lock.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CorpusError, match="remedy: check its permissions, or remove it and run citecheck lock"):
        audit_member(members(corpus)[0], corpus, Tools())


def test_a_lock_can_be_checked_without_asking(corpus: Settings) -> None:
    (member,) = members(corpus)
    assert check_lock(member, corpus, Tools()) is None
    with CrossrefServer(RECORDS) as server:
        locked(corpus, online(server.url))
    now = check_lock(member, corpus, Tools())
    assert now is not None
    assert now.current
    edit(corpus, BOOK_ENTRY, "")
    now = check_lock(member, corpus, Tools())
    assert now is not None
    assert ([row.entry[:7] for row in now.gone], now.missing) == (["Exempel"], ())


@pytest.mark.parametrize(
    "text", ["", "{", '{"schema": "citecheck-lock/9", "document": "a", "entries": []}', '{"schema": "citecheck-lock/1"}']
)
def test_a_lock_that_cannot_be_read_is_named_and_stays_as_it_is(corpus: Settings, text: str) -> None:
    path = corpus.root / "refs" / "rivers.lock.json"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CorpusError, match=r"refs/rivers\.lock\.json: no lock file of this version: .*\n  remedy: mend it") as stopped:
        audit_member(members(corpus)[0], corpus, Tools())
    with pytest.raises(CorpusError):
        locked(corpus, Tools())
    assert path.read_text(encoding="utf-8") == text
    found = check(members(corpus), corpus, Tools(), "never", whole=True)
    assert [(name, str(error)) for name, error in found.unreadable] == [("texts/rivers.md", str(stopped.value))]


HEAD = "Rivers carry silt (Beispiel and Örnek 2005). Bridges stand (Exempel 1999).\n\n## References\n\n"
KILLED = """
import sys
from citecheck.corpus import members
from citecheck.corpus.locks import lock_document
from citecheck.pipeline import Tools
from citecheck.resolve import ResolveSettings
from citecheck.settings import load

settings = load()
tools = Tools(resolving=ResolveSettings(base_url=sys.argv[1], cache_path="cache.sqlite", mailto="a@example.org"))
for member in members(settings):
    lock_document(member, settings, tools)
    print(member.name, flush=True)
"""


def test_a_run_that_is_killed_leaves_whole_locks_and_goes_on(corpus: Settings) -> None:
    texts = corpus.root / "texts"
    (texts / "a.md").write_text(f"{HEAD}{BOOK_ENTRY}\n", encoding="utf-8")
    (texts / "rivers.md").write_text(f"{HEAD}{RIVERS_ENTRY}\n\n{RIVERS_ENTRY.replace('12', '13')}\n", encoding="utf-8")
    with CrossrefServer(RECORDS) as server:
        command = [sys.executable, "-c", KILLED, server.url]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=corpus.root, env=os.environ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "texts/a.md\n"
            while len(server.log) < 2 and process.poll() is None:  # the first question of the second document
                time.sleep(0.01)
            process.send_signal(signal.SIGKILL)
        assert sorted(path.name for path in (corpus.root / "refs").iterdir()) in (["a.lock.json"], ["a.lock.json", "rivers.lock.json"])
        text = file(corpus, "a")
        for member in members(corpus):
            lock_document(member, corpus, online(server.url))
        words = [asked.query["query.bibliographic"] for asked in server.log if "query.bibliographic" in asked.query]
    assert file(corpus, "a") == text
    assert len(json.loads(file(corpus))["entries"]) == 2
    assert len(words) - len(set(words)) <= 1  # at most the question that was on its way is put twice
