"""One process of benchmarks.live: looks its share of the references up and writes each outcome as soon as it is decided.

Run: python -m benchmarks.live_worker JOB.json
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.made_records import Maker
from citecheck.model import Item, Reference, Resolution, Resolved, Span
from citecheck.resolve import ResolveSettings, Session
from citecheck.resolve.clock import SystemClock
from citecheck.resolve.records import record_of

DOCUMENT = 20  # references
SEED = 11


class SetBack(SystemClock):
    """A date that goes a day back every few seconds."""

    def now(self) -> datetime:
        return super().now() - timedelta(days=int(self.monotonic() / 3) % 3000)


def records(number: int) -> list[dict[str, Any]]:
    """What the service holds."""
    maker = Maker(SEED)
    return [maker.record(at) for at in range(number)]


def reference(at: int, record: dict[str, Any]) -> Reference:
    """Of five references two print a DOI, one prints a DOI that nobody holds, one an odd DOI, and the others are asked about by words."""
    item = replace(record_of(record).item, issn=None, isbn=None)
    match at % 5:
        case 0 | 1:
            item = Item(type=item.type, doi=str(record["DOI"]))
        case 2:
            item = Item(doi=f"10.5555/absent.{at}" if at % 2 else f"10.5555/absent,{at}")
        case _:
            item = replace(item, doi=None)
    return Reference(str(at), Span(0, 0), None, item)


def outcome(resolution: Resolution) -> str:
    """An outcome in a word or two."""
    found = resolution.outcome
    return f"Resolved {found.candidate.item.doi}" if isinstance(found, Resolved) else type(found).__name__


def main() -> None:
    """Do the job."""
    job = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    known = records(job["records"])
    wanted = [reference(at, known[at]) for at in job["references"]]
    settings = ResolveSettings(
        base_url=job["url"],
        cache_path=job["cache"],
        mailto="nobody@example.org",
        patience=job["patience"],
        clock=SetBack() if job["set_back"] else SystemClock(),
    )
    with Session(settings) as session, Path(job["output"]).open("a", encoding="utf-8") as output:
        for start in range(0, len(wanted), DOCUMENT):
            output.writelines(
                json.dumps([one.reference, outcome(one)]) + "\n" for one in session.resolve_all(wanted[start : start + DOCUMENT], {})
            )
            output.flush()
        output.writelines(json.dumps(["notice", notice.code]) + "\n" for notice in session.notices)


if __name__ == "__main__":
    main()
