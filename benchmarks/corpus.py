"""How well `citecheck export --corpus` tells one work in several spellings from like works, and how its time grows with the entries.

Real Crossref records (``CITECHECK_DATA``/crossref/works.jsonl) are printed in five spellings, one a document, and read like any entry: two entries of one record should
be one work, and no two of different records. Traps are entries that are like a record and are another work: another edition, volume, part, year, a
review, an erratum, a reply; none may be united with it. Time is measured on made-up records, whose spellings are not parsed, at three sizes.
``python -m benchmarks.corpus [--sample N] [--entries N] [--verbose] [--record]``.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import comb
from pathlib import Path

from benchmarks import made_records, results
from benchmarks.outside import apa, harvard, vancouver
from citecheck.library import parse_all
from citecheck.model import Date, Item, Name
from citecheck.resolve.kinds import NO_WORKS, Kind, kind_of
from citecheck.resolve.records import record_of
from citecheck.resolve.titles import split
from citecheck.works import Printing, list_works

TITLE = "One list of a corpus"
Spelling = Callable[[Item], str]


def chicago(item: Item) -> str:
    """Full names, year, "title," container volume, no. issue: pages; no subtitle."""
    names = item.author or item.editor
    first = ", ".join(part for part in (names[0].label, names[0].given) if part) if names else ""
    rest = [" ".join(part for part in (name.given, name.label) if part) for name in names[1:4]]
    people = ", ".join(filter(None, [first, *rest[:-1]])) + (f", and {rest[-1]}" if rest else "") + (" et al" if len(names) > 4 else "")
    place = " ".join(part for part in (item.container_title, item.volume, f"no. {item.issue}" if item.issue else "") if part)
    year = str(item.issued.year) if item.issued and item.issued.year else "n.d."
    title = split(item.title or "")[0]
    return " ".join(f"{people}. {year}. “{title}.” {place or item.publisher or ''}{f': {item.page}' if item.page else ''}.".split())


def with_doi(item: Item) -> str:
    """APA's form without the issue, with the DOI."""
    return f"{apa(replace(item, issue=None))} https://doi.org/{item.doi}"


def plain(spelling: Spelling) -> Spelling:
    """``spelling`` without the marks that are left where a part is missing, and with "In" before what a part stands in."""

    def printed(item: Item) -> str:
        part = item.container_title and kind_of(item) is Kind.PART
        whole = replace(item, container_title=f"In {item.container_title}") if part else item
        return re.sub(r"^[.,\s]+", "", spelling(whole)).replace(";.", ".").replace("&NA;", "")

    return printed


SPELLINGS: Mapping[str, Spelling] = {
    name: plain(spelling)
    for name, spelling in (("apa", apa), ("vancouver", vancouver), ("harvard", harvard), ("chicago", chicago), ("apa with DOI", with_doi))
}
REVIEWER = (Name(family="Quillfeather", given="Zoë"),)


def _later(item: Item, by: int) -> Date:
    return Date((((item.issued.year or 0) + by if item.issued else by,),))


def _moved(item: Item, by: int) -> Item:
    return replace(item, volume=str(int(item.volume or 0) + by), page=f"{300 + by}-{311 + by}")


def _is_plain(item: Item) -> bool:
    return item.type == "article-journal" and (item.volume or "").isdigit() and bool(item.title and item.author)


TRAPS: Mapping[str, tuple[Callable[[Item], bool], Callable[[Item], Item]]] = {  # name -> (of which works, the like work)
    "a later edition": (lambda item: item.type == "book", lambda item: replace(item, issued=_later(item, 6), title=f"{item.title} (2nd ed.)")),
    "a reprint in another year": (lambda item: item.type == "book", lambda item: replace(item, issued=_later(item, 9))),
    "volume 2": (lambda item: item.type == "book", lambda item: replace(item, title=f"{item.title}, vol. 2")),
    "part II": (_is_plain, lambda item: _moved(replace(item, title=f"{item.title}, Part II"), 1)),
    "a yearly title": (_is_plain, lambda item: _moved(replace(item, issued=_later(item, -3)), 3)),
    "a review": (lambda item: item.type == "book", lambda item: replace(item, type="article-journal", author=REVIEWER, container_title="Journal of Invented Reviews", volume="7", page="12-14", publisher=None)),
    "an erratum": (_is_plain, lambda item: replace(item, title=f"Erratum to: {item.title}", page="999")),
    "a reply": (_is_plain, lambda item: replace(_moved(item, 1), title=f"Reply to: {item.title}")),
    "another article of the authors and the year": (_is_plain, lambda item: replace(_moved(item, 0), title=_turned(item.title or ""))),
}  # fmt: skip


def _turned(title: str) -> str:
    parts = title.split()
    return " ".join([*parts[: len(parts) // 3], "peripheral", *parts[len(parts) // 3 + 1 :]])


def works(folder: Path, sample: int | None) -> list[Item]:
    """The records that are works and have a title."""
    lines = (folder / "works.jsonl").read_text(encoding="utf-8").splitlines()
    found = (json.loads(line) for line in lines)
    items = [record_of(record).item for record in found if record.get("type") not in NO_WORKS]
    return [item for item in items if item.title and item.doi][:sample]


def printed(items: Sequence[tuple[str, Item]], spellings: Mapping[str, Spelling]) -> list[Printing]:
    """Each item in each spelling, read as an entry; the line is its number, the document its spelling."""
    rows = [(name, number, spelling(item)) for name, spelling in spellings.items() for number, (_, item) in enumerate(items, 1)]
    parsed = parse_all(text for _, _, text in rows)
    return [Printing(one.parsed.item, document, number, text) for (document, number, text), one in zip(rows, parsed, strict=True)]


def pairs(items: Sequence[Item], *, verbose: bool) -> Iterator[str]:
    """Precision and recall over pairs of entries, and what the two entries of a missed pair were."""
    entries = printed([("", item) for item in items], SPELLINGS)
    began = time.perf_counter()
    listed = list_works(entries)
    seconds = time.perf_counter() - began
    right = wrong = 0
    told: Counter[str] = Counter()
    for work in listed.works:
        of = Counter(entry.line for entry in work.printings)
        right += sum(comb(count, 2) for count in of.values())
        wrong += comb(len(work.printings), 2) - sum(comb(count, 2) for count in of.values())
        if verbose and len(of) > 1:
            print("UNITED", *(f"  {entry.document}: {entry.text}" for entry in work.printings), sep="\n")
    for _, _, row in listed.apart:
        told["one" if row.one.line == row.other.line else "two"] += 1
        if verbose and row.one.line == row.other.line:
            print(f"APART ({row.reason})\n  {row.one.text}\n  {row.other.text}")
    every = len(items) * comb(len(SPELLINGS), 2)
    whole = sum(len(work.printings) == len(SPELLINGS) for work in listed.works)
    yield f"{len(items)} records in {len(SPELLINGS)} spellings ({', '.join(SPELLINGS)}): {len(entries)} entries, {len(listed.works)} works, {seconds:.1f} s.\n"
    yield "| pairs | |\n|---|---:|"
    yield f"| of one record, united (recall) | {right} of {every} ({right / every:.4f}) |"
    yield f"| united, of two records | {wrong} (precision {right / (right + wrong):.5f}) |"
    yield f"| records whose five entries are one work | {whole} of {len(items)} ({whole / len(items):.3f}) |"
    yield f"| listed as alike and kept apart: of one record | {told['one']} |"
    yield f"| listed as alike and kept apart: of two records | {told['two']} |"


def traps(items: Sequence[Item], *, verbose: bool) -> Iterator[str]:
    """Like works beside the record: how many are united with it."""
    yield "\nLike works, each beside the record (both in APA's form):\n\n| trap | pairs | united | listed |\n|---|---:|---:|---:|"
    for name, (fits, made) in TRAPS.items():
        rows = [item for item in items if fits(item)]
        entries = printed([("", item) for item in rows], {"record": apa})
        others = printed([("", made(item)) for item in rows], {"trap": apa})
        listed = list_works([*entries, *others])
        home = {(entry.document, entry.line): work.key for work in listed.works for entry in work.printings}
        united = [line for line in range(1, len(rows) + 1) if home["record", line] == home["trap", line]]
        told = sum(row.one.line == row.other.line for _, _, row in listed.apart)
        for line in united if verbose else ():
            print(f"TRAP {name}\n  {entries[line - 1].text}\n  {others[line - 1].text}")
        yield f"| {name} | {len(rows)} | {len(united)} | {told} |"


def speed(entries: int) -> Iterator[str]:
    """Seconds of processor time for a quarter, a half and the whole of the number of entries, five spellings a work."""
    yield "\nMade-up records in five spellings that are given as items, on one core:\n\n| entries | works | processor seconds | entries a second |\n|---:|---:|---:|---:|"
    for number in (entries // 4, entries // 2, entries):
        rows = [
            Printing(item, document, line, f"{document} {line}")
            for line, record in enumerate(made_records.records(number // 5), 1)
            for document, item in zip("abcde", _spelled(record_of(record).item), strict=True)
        ]
        began = time.process_time()
        listed = list_works(rows)
        seconds = time.process_time() - began
        yield f"| {len(rows)} | {len(listed.works)} | {seconds:.1f} | {len(rows) / seconds:.0f} |"


def _spelled(item: Item) -> Iterator[Item]:
    bare = replace(item, doi=None, issn=None, publisher=None)
    short = tuple(replace(name, given=(name.given or "X")[0] + ".") for name in item.author)
    yield item
    yield replace(bare, author=short)
    yield replace(bare, author=short[:3], authors_truncated=len(short) > 3, issue=None)
    yield replace(bare, page=(item.page or "").split("-")[0])
    yield replace(bare, title=(item.title or "").upper(), container_title=(item.container_title or "").upper())


def main() -> int:
    """Measure, and print or record."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, help="only so many records")
    parser.add_argument("--entries", type=int, default=50_000, help="of the largest size of the measurement of time; 0 leaves it out")
    parser.add_argument("--verbose", action="store_true", help="show what is wrong")
    parser.add_argument("--record", action="store_true", help="write the figures into RESULTS.md")
    given = parser.parse_args()
    lines: list[str] = []
    data = os.environ.get("CITECHECK_DATA")
    if data and (Path(data) / "crossref" / "works.jsonl").is_file():
        items = works(Path(data) / "crossref", given.sample)
        lines += [*pairs(items, verbose=given.verbose), *traps(items, verbose=given.verbose)]
    else:
        lines.append("Real records are absent (CITECHECK_DATA/crossref/works.jsonl), so that only time was measured.")
    if given.entries:
        lines += speed(given.entries)
    body = "\n".join(lines)
    print(body)
    if given.record:
        sample = f" --sample {given.sample}" if given.sample else ""
        results.record(TITLE, f"CITECHECK_DATA=… python -m benchmarks.corpus{sample}", body)
    return 0


if __name__ == "__main__":
    sys.exit(main())
