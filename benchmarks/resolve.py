"""Closed-world recall and precision of `resolve`: real records as references, asked of a loopback server that holds them, or does not.

Run: CITECHECK_DATA=... python -m benchmarks.resolve [number of records] [-v] [--record]

Every record becomes an entry in one of several states that real lists are in: initials, et al., no subtitle, abbreviated journal, no type,
year off by one, a misspelt word; or a printed string that the project's own parser reads. *Held* entries have their record on the server, *lost*
entries do not (any answer is a false one), and *traps* are entries for which the server holds only something that looks alike.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks import results
from citecheck.extract.references import parse
from citecheck.model import Date, Item, Name, Outcome, Reference, Resolution, Resolved, Span
from citecheck.resolve import ResolveSettings, resolve
from citecheck.resolve.records import Record, record_of
from tests.resolve.made_up import FakeClock
from tests.resolve.server import CrossrefServer

Message = dict[str, Any]
PLAIN = {"journal-article", "book-chapter", "proceedings-article", "book", "monograph", "edited-book"}


@dataclass(frozen=True)
class State:
    """A name, and what a list makes of a record."""

    name: str
    make: Callable[[Item, Record], Item]


def initials(names: Iterable[Name]) -> tuple[Name, ...]:
    return tuple(replace(name, given=" ".join(f"{part[0]}." for part in name.given.split()) if name.given else None) for name in names)


def abbreviated(title: str | None) -> str | None:
    return " ".join(word if len(word) < 6 else f"{word[:4]}." for word in title.split()) if title else None


def misspelt(title: str | None) -> str | None:
    words = (title or "").split()
    long = [index for index, word in enumerate(words) if len(word) > 6]
    if long:
        word = words[long[0]]
        words[long[0]] = word[:4] + word[5:]
    return " ".join(words) or None


def year_later(date: Date | None) -> Date | None:
    return Date(parts=((date.year + 1,),)) if date and date.year else None


STATES = (
    State("full", lambda item, _: item),
    State("initials", lambda item, _: replace(item, author=initials(item.author), editor=initials(item.editor))),
    State(
        "et al., abbreviated",
        lambda item, _: replace(
            item,
            author=initials(item.author[:1]),
            authors_truncated=len(item.author) > 1,
            container_title=abbreviated(item.container_title),
        ),
    ),
    State("no subtitle", lambda item, record: replace(item, title=record.titles[0][0] if record.titles else item.title)),
    State("untyped, author title year", lambda item, _: Item(author=initials(item.author), issued=item.issued, title=item.title)),
    State("a year later", lambda item, _: replace(item, issued=year_later(item.issued))),
    State("misspelt", lambda item, _: replace(item, title=misspelt(item.title))),
    State("no title", lambda item, _: replace(item, title=None, author=initials(item.author))),
)


def trap_review(record: Message, n: int) -> Message:
    return {
        **record,
        "DOI": f"10.5555/trap-{n}",
        "type": "journal-article",
        "author": [{"family": "Reviewer", "given": "R."}],
        "container-title": ["Journal of Reviews"],
        "short-container-title": [],
        "volume": "3",
        "page": "88-90",
    }


def trap_review_deposited_under_the_author(record: Message, n: int) -> Message:
    return {**trap_review(record, n), "author": record.get("author") or record.get("editor")}


def trap_titled_review(record: Message, n: int) -> Message:
    return {**trap_review_deposited_under_the_author(record, n), "title": [f"Review of {record['title'][0]}"]}


def trap_other_author(record: Message, n: int) -> Message:
    return {
        **record,
        "DOI": f"10.5555/trap-{n}",
        "author": [{"family": "Somebodyelse", "given": "Zed"}],
        "editor": [],
        "volume": "999",
        "page": "777",
    }


def trap_other_edition(record: Message, n: int) -> Message:
    year = (record["issued"]["date-parts"][0][0] or 2000) + 6
    undated = {name: value for name, value in record.items() if not name.startswith("published")}
    return {**undated, "DOI": f"10.5555/trap-{n}", "issued": {"date-parts": [[year]]}, "volume": None, "page": None}


def trap_part_two(record: Message, n: int) -> Message:
    return {**record, "DOI": f"10.5555/trap-{n}", "title": [f"{record['title'][0]}. Part II"], "subtitle": [], "page": "901-910"}


def trap_erratum(record: Message, n: int) -> Message:
    return {**record, "DOI": f"10.5555/trap-{n}", "title": [f"Erratum to: {record['title'][0]}"]}


def trap_component(record: Message, n: int) -> Message:
    return {**record, "DOI": f"10.5555/trap-{n}", "type": "component"}


def trap_other_word(record: Message, n: int) -> Message:
    words = record["title"][0].split()
    long = max(range(len(words)), key=lambda index: len(words[index]))
    words[long] = "counterexample"
    return {**record, "DOI": f"10.5555/trap-{n}", "title": [" ".join(words)], "page": "901-910"}


def trap_part_or_whole(record: Message, n: int) -> Message:
    part = record["type"] in ("book-chapter", "proceedings-article")
    return {
        **record,
        "DOI": f"10.5555/trap-{n}",
        "type": "monograph" if part else "book-chapter",
        "container-title": [] if part else record["title"],
        "short-container-title": [],
        "volume": None,
        "page": None,
    }


TRAPS = (
    trap_review,
    trap_review_deposited_under_the_author,
    trap_titled_review,
    trap_other_author,
    trap_other_edition,
    trap_part_two,
    trap_erratum,
    trap_component,
    trap_other_word,
    trap_part_or_whole,
)
BOOK_TRAPS = {trap_other_edition, trap_review, trap_review_deposited_under_the_author, trap_titled_review}
UNTOLD = {trap_review_deposited_under_the_author, trap_part_or_whole}  # without a type nobody could tell
WHOLE = {"book", "monograph", "edited-book", "book-chapter"}


def load() -> list[Message]:
    path = Path(os.environ["CITECHECK_DATA"]) / "crossref" / "works.jsonl"
    seen: dict[str, Message] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        seen.setdefault(record["DOI"].lower().replace("\\/", "/"), record)
    return list(seen.values())


def entry(number: int, record: Message, state: State) -> Reference:
    read = record_of(record)
    item = replace(read.item, doi=None, isbn=None, issn=None, language=None)
    return Reference(f"r{number}", Span(0, 0), None, state.make(item, read))


def asked(references: list[Reference], records: list[Message], texts: Sequence[str] = ()) -> tuple[Resolution, ...]:
    with tempfile.TemporaryDirectory() as folder, CrossrefServer(records) as server:
        settings = ResolveSettings(base_url=server.url, cache_path=f"{folder}/cache.sqlite", mailto="nobody@example.org", clock=FakeClock())
        return resolve(references, settings, texts=dict(zip((one.id for one in references), texts, strict=False))).resolutions


def show(title: str, rows: dict[str, Counter[str]]) -> list[str]:
    """Print the rows of one question; the same as rows of a Markdown table."""
    print(f"\n{title}")
    for name, row in rows.items():
        print(f"  {name:28} " + "  ".join(f"{key} {count}" for key, count in sorted(row.items())))
    return [
        f"| {title} | {name} | " + ", ".join(f"{key} {count}" for key, count in sorted(row.items())) + " |" for name, row in rows.items()
    ]


def kind_of(outcome: Outcome, record: Message) -> str:
    if not isinstance(outcome, Resolved):
        return type(outcome).__name__
    return "right" if (outcome.candidate.item.doi or "").lower() == record["DOI"].lower().replace("\\/", "/") else "WRONG"


def explain(label: str, reference: Reference, outcome: Outcome, wanted: str) -> None:
    print(f"{label} | {type(outcome).__name__} | {wanted} | {reference.item.title} | {outcome.reason}")
    shown = [*getattr(outcome, "candidates", ()), *([outcome.candidate] if isinstance(outcome, Resolved) else [])]
    for candidate in shown:
        if not candidate.refused or candidate.item.doi == wanted:
            rows = [(row.variable, row.relation.value, row.reason) for row in candidate.comparison]
            print("      ", candidate.item.doi, candidate.score, candidate.item.title, candidate.refused, rows)


def people(names: Iterable[Name], *, inverted: bool) -> str:
    shown = [
        name.literal or (f"{name.family}, {name.given or ''}".rstrip(", ") if inverted else f"{name.given or ''} {name.family}".strip())
        for name in names
    ]
    return ", ".join(shown[:-1]) + (" and " if len(shown) > 1 else "") + shown[-1] if shown else ""


def apa(item: Item) -> str:
    place = (
        f"{item.container_title}, {item.volume or ''}{f'({item.issue})' if item.issue else ''}"
        if item.container_title
        else item.publisher or ""
    )
    pages = f", {item.page}" if item.page else ""
    inside = "In " if item.type in ("chapter", "paper-conference") else ""
    return f"{people(initials(item.author or item.editor), inverted=True)} ({year_of(item)}). {item.title}. {inside}{place}{pages}."


def chicago(item: Item) -> str:
    names = people(item.author or item.editor, inverted=True)
    if item.type == "article-journal":
        return f"{names}. “{item.title}.” {item.container_title} {item.volume or ''}, no. {item.issue or 1} ({year_of(item)}): {item.page or ''}."
    if item.container_title:
        return f"{names}. “{item.title}.” In {item.container_title}, {item.page or ''}. {item.publisher}, {year_of(item)}."
    return f"{names}. {item.title}. {item.publisher}, {year_of(item)}."


def year_of(item: Item) -> str:
    return str(item.issued.year) if item.issued else "n.d."


def printed(chosen: list[Message], records: list[Message], *, verbose: bool) -> dict[str, Counter[str]]:
    """The same works as printed strings, read by the project's own parser first."""
    rows: dict[str, Counter[str]] = {}
    for style in (apa, chicago):
        texts = [style(record_of(record).item) for record in chosen]
        references = [Reference(f"r{number}", Span(0, 0), None, parse(text).item) for number, text in enumerate(texts)]
        row = rows[style.__name__] = Counter()
        for record, reference, text, resolution in zip(chosen, references, texts, asked(references, records, texts), strict=True):
            kind = kind_of(resolution.outcome, record)
            row[kind] += 1
            if verbose and kind != "right":
                explain(f"{style.__name__}: {text}\n      {reference.item}", reference, resolution.outcome, record["DOI"])
    return rows


def held(chosen: list[Message], records: list[Message], *, verbose: bool) -> dict[str, Counter[str]]:
    rows: dict[str, Counter[str]] = {}
    for state in STATES:
        references = [entry(index, record, state) for index, record in enumerate(chosen)]
        rows[state.name] = Counter()
        for record, reference, resolution in zip(chosen, references, asked(references, records), strict=True):
            kind = kind_of(resolution.outcome, record)
            rows[state.name][kind] += 1
            if verbose and kind not in ("right", "Skipped"):
                explain(state.name, reference, resolution.outcome, record["DOI"])
    return rows


def false_answers(label: str, references: list[Reference], records: list[Message], *, verbose: bool) -> Counter[str]:
    row: Counter[str] = Counter()
    for reference, resolution in zip(references, asked(references, records), strict=True):
        row[type(resolution.outcome).__name__] += 1
        if verbose and isinstance(resolution.outcome, Resolved):
            explain(label, reference, resolution.outcome, "none")
    return row


def trapped(chosen: list[Message], rest: list[Message], *, verbose: bool) -> dict[str, Counter[str]]:
    rows: dict[str, Counter[str]] = {}
    for trap in TRAPS:
        entries = [record for record in chosen if trap not in BOOK_TRAPS or record["type"] in WHOLE]
        if trap is trap_part_or_whole:
            entries = [record for record in entries if record["type"] != "journal-article"]
        for state in (STATES[0], STATES[1], *([] if trap in UNTOLD else [STATES[4]])):
            references = [entry(index, record, state) for index, record in enumerate(entries)]
            fakes = [
                trap({**record, "original-title": [], "article-number": None, "event": None}, index) for index, record in enumerate(entries)
            ]
            rows[f"{trap.__name__[5:]}, {state.name}"] = false_answers(trap.__name__, references, [*rest, *fakes], verbose=verbose)
    return rows


def main() -> None:
    number = next((int(argument) for argument in sys.argv[1:] if argument.isdigit()), 300)
    verbose = "-v" in sys.argv
    records = load()
    chosen = [
        record for record in records if record["type"] in PLAIN and record.get("title") and (record.get("author") or record.get("editor"))
    ]
    random.Random(20261121).shuffle(chosen)
    chosen.sort(key=lambda record: record["type"] == "journal-article")
    chosen = [*chosen[: number // 2], *chosen[-(number - number // 2) :]]
    gone = {record["DOI"] for record in chosen}
    rest = [record for record in records if record["DOI"] not in gone]
    table = ["| question | state of the entry | outcomes |", "|---|---|---|"]
    table += show("held: the record is there", held(chosen, records, verbose=verbose))
    table += show("printed, and read by the parser", printed(chosen, records, verbose=verbose))
    table += show("printed, and the record is not there (Resolved is false)", printed(chosen, rest, verbose=False))
    lost = {
        state.name: false_answers(state.name, [entry(n, record, state) for n, record in enumerate(chosen)], rest, verbose=verbose)
        for state in STATES
    }
    table += show("lost: the record is not there (Resolved is false)", lost)
    table += show("traps: something alike is there (Resolved is false)", trapped(chosen, rest, verbose=verbose))
    if "--record" in sys.argv:
        results.record("Look-ups", f"CITECHECK_DATA=... python -m benchmarks.resolve {number}", "\n".join(table))


if __name__ == "__main__":
    main()
