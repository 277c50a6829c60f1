"""Real processes, one cache: nothing is asked twice, no limit is passed, and a killed run loses nothing that was answered."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

from citecheck.model import Item
from citecheck.resolve import ResolveSettings, resolve
from tests.resolve.made_up import RIVERS, entries
from tests.resolve.server import Handler
from tests.resolve.strict import Witness, watched

RECORDS = [{**RIVERS, "DOI": f"10.5555/a,{number}"} for number in range(6)]  # with a comma: each is asked for alone
WORKER = """
import json, sys
from citecheck.model import Item
from citecheck.resolve import ResolveSettings, resolve
from tests.resolve.made_up import entries
url, cache, dois = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
settings = ResolveSettings(base_url=url, cache_path=cache, mailto="someone@example.org", patience=60)
answers = resolve(entries([Item(doi=doi) for doi in dois]), settings)
print(json.dumps([[type(one.outcome).__name__ for one in answers.resolutions], [notice.code for notice in answers.notices]]))
"""


def worker(url: str, folder: Path, dois: list[str]) -> subprocess.Popen[str]:
    arguments = [sys.executable, "-c", WORKER, url, str(folder / "cache.sqlite"), json.dumps(dois)]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)


def test_eight_processes_ask_each_question_once_and_keep_the_limits_together(tmp_path: Path) -> None:
    dois = [str(record["DOI"]) for record in RECORDS]
    witness = Witness()
    with watched(RECORDS, witness) as server:
        crew = [worker(server.url, tmp_path, dois[at:] + dois[:at]) for at in range(8)]
        told = [json.loads(one.communicate(timeout=300)[0]) for one in crew]
    assert told == [[["Resolved"] * len(dois), []]] * 8
    assert sorted(asked.doi or "" for asked in server.log) == sorted(dois)
    assert witness.met["over the limit"] == 0


def test_a_killed_run_asks_only_for_what_had_no_answer_yet(tmp_path: Path) -> None:
    dois = [str(record["DOI"]) for record in RECORDS]
    witness = Witness()
    with watched(RECORDS, witness) as server:
        victims: list[subprocess.Popen[str]] = []

        def deadly(handler: Handler) -> None:
            witness.behavior(handler)
            if len(witness.served) == 3:
                victims[0].send_signal(signal.SIGKILL)

        server.always = deadly
        victims.append(worker(server.url, tmp_path, dois))
        assert victims[0].wait(300) == -signal.SIGKILL
        victims[0].communicate()
        with sqlite3.connect(tmp_path / "cache.sqlite") as database:
            (kept,) = database.execute("SELECT COUNT(*) FROM answers").fetchone()
        database.close()
        asked = len(server.log)
        server.always = witness.behavior
        assert json.loads(worker(server.url, tmp_path, dois).communicate(timeout=300)[0]) == [["Resolved"] * len(dois), []]
        assert len(server.log) - asked == len(dois) - kept  # what was kept is not asked for
    assert kept > 0


def test_processes_that_tidy_a_small_cache_do_not_disturb_each_other(tmp_path: Path) -> None:
    dois = [str(record["DOI"]) for record in RECORDS]
    with watched(RECORDS, Witness()) as server:
        crew = [worker(server.url, tmp_path, dois) for _ in range(2)]
        small = ResolveSettings(base_url=server.url, cache_path=str(tmp_path / "cache.sqlite"), cache_bytes=1, mailto="someone@example.org")
        for _ in range(3):
            assert resolve(entries([Item(doi=doi) for doi in dois[:2]]), small).notices == ()
        told = [json.loads(one.communicate(timeout=300)[0]) for one in crew]
    assert told == [[["Resolved"] * len(dois), []]] * 2
