"""How often the rules on the outside index (CC4, CC5) accuse an entry that is right.

Real Crossref records (``CITECHECK_DATA``/crossref/works.jsonl) are printed as entries in several styles, read like any entry, looked up in an index that
holds all of the records, and judged. Whatever the rules find in them, but for a missing DOI where none is printed and the updates that the records
themselves tell of, is false. ``python -m benchmarks.outside [--verbose] [--sample N] [--record]``.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks import printing, results
from citecheck.extract.references import parse
from citecheck.model import Block, BlockKind, Date, Document, Evidence, Finding, Item, Name, Reference, Resolution, Resolved, Severity, Span
from citecheck.resolve.answers import Answer, Found, Missing
from citecheck.resolve.kinds import NO_WORKS
from citecheck.resolve.records import Record, record_of
from citecheck.resolve.run import cases
from citecheck.rules import RULES, judge
from citecheck.text.builder import TextBuilder
from tests.resolve.asking import settle

TITLE = "Rules on the outside index"
Message = Mapping[str, Any]
_WORD = re.compile(r"\w{3,}")
_OFFERED = 10
_RULES = [rule for rule in RULES if rule.code[:3] in ("CC4", "CC5")]


class Index:
    """All records, by DOI and by words; the rarer the word, the more it counts."""

    def __init__(self, records: Sequence[Message]) -> None:
        self._records = records
        self._by_doi = {record["DOI"].lower(): record for record in records}
        self._postings: defaultdict[str, set[int]] = defaultdict(set)
        for number, record in enumerate(records):
            for word in _words(
                json.dumps([record.get(name) for name in ("title", "subtitle", "author", "container-title", "page")], ensure_ascii=False)
            ):
                self._postings[word].add(number)

    def record(self, doi: str) -> Answer:
        """The record of a DOI."""
        held = self._by_doi.get(doi.lower())
        return Found((held,), "2026-01-01T00:00:00Z") if held else Missing("2026-01-01T00:00:00Z")

    def search(self, text: str) -> Answer:
        """The ten records that share most with ``text``."""
        gained: Counter[int] = Counter()
        for word in _words(text):
            held = self._postings.get(word, set())
            for number in held if len(held) <= max(2, len(self._records) // 20) else ():
                gained[number] += 1000 // len(held) + 10
        return Found(tuple(self._records[number] for number, _ in gained.most_common(_OFFERED)), "2026-01-01T00:00:00Z")


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}


def _initials(name: Name, *, dots: bool) -> str:
    given = re.split(r"[\s.-]+", name.given or "")
    letters = [part[0] for part in given if part]
    return " ".join(f"{letter}." for letter in letters) if dots else "".join(letters)


def _people(item: Item, *, dots: bool, most: int) -> str:
    names = item.author or item.editor
    told = [name.literal or f"{name.family}{', ' if dots else ' '}{_initials(name, dots=dots)}".strip(", ") for name in names[:most]]
    return ", ".join(told) + (" et al." if len(names) > most else "")


def apa(item: Item) -> str:
    """Names, (year), title, container, volume(issue), pages."""
    place = f"{item.volume or ''}{f'({item.issue})' if item.issue else ''}"
    whole = ", ".join(part for part in (item.container_title, place, item.page or item.number) if part)
    return " ".join(f"{_people(item, dots=True, most=20)} ({_year(item)}). {item.title}. {whole or item.publisher or ''}.".split())


def vancouver(item: Item) -> str:
    """Six names, title, container, year;volume(issue):pages."""
    place = f"{item.volume or ''}{f'({item.issue})' if item.issue else ''}{f':{item.page}' if item.page else ''}"
    return " ".join(
        f"{_people(item, dots=False, most=6)}. {item.title}. {item.container_title or item.publisher or ''}. {_year(item)};{place}.".split()
    )


def harvard(item: Item) -> str:
    """Three names, year, 'title', container, vol., no., pp."""
    parts = (
        item.container_title,
        f"vol. {item.volume}" if item.volume else None,
        f"no. {item.issue}" if item.issue else None,
        f"pp. {item.page}" if item.page else None,
    )
    return " ".join(
        f"{_people(item, dots=True, most=3)} {_year(item)}, ‘{item.title}’, {', '.join(part for part in parts if part) or item.publisher or ''}.".split()
    )


def _year(item: Item) -> str:
    return str(item.issued.year) if item.issued and item.issued.year else "n.d."


STYLES: Mapping[str, Callable[[Record], str]] = {
    "apa": lambda record: apa(record.item),
    "vancouver": lambda record: vancouver(record.item),
    "harvard": lambda record: harvard(record.item),
}


def _noise(style: str) -> Callable[[Record], str]:
    """A style of the CSL project with all that a list may do to a work without saying anything wrong of it."""
    return lambda record: printing.harmless(record, style, record.item.doi or "") or apa(record.item)


def document_of(entries: Sequence[str]) -> Document:
    """A list alone."""
    text = "\n\n".join(entries) + "\n"
    builder = TextBuilder()
    builder.add(text, at=0)
    return Document(
        "list.md", "markdown", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text) - 1)),), (), builder.origin(text), text, "0" * 64
    )


def listed(entries: Sequence[str]) -> Iterator[Reference]:
    """The entries as references, read like any."""
    start = 0
    for number, entry in enumerate(entries, 1):
        parsed = parse(entry)
        fields = tuple((name, span.shift(start)) for name, span in parsed.fields)
        yield Reference(f"r{number}", Span(start, start + len(entry)), "References", parsed.item, None, fields, (), parsed.confidence)
        start += len(entry) + 2


def judged(entries: Sequence[str], index: Index) -> tuple[tuple[Resolution, ...], tuple[Finding, ...], tuple[Reference, ...]]:
    """Resolutions, findings and references of a list."""
    document, references = document_of(entries), tuple(listed(entries))
    every = cases(references, {entry.id: document.quote(entry.span) for entry in references})
    settle(every, index, 1, lambda _done, _total: None)
    resolutions = tuple(case.resolution() for case in every)
    return resolutions, judge(Evidence(document, (), (), references, (), resolutions), _RULES), references


FAULTS: Mapping[str, tuple[str, Callable[[Item, int], Item]]] = {  # what is done to an article -> the rule that should say so
    "year": (
        "CC404",
        lambda item, n: replace(item, issued=Date(parts=(((item.issued.year or 0) + (7, -6, 10)[n % 3] if item.issued else 0,),))),
    ),
    "volume": ("CC406", lambda item, n: replace(item, volume=str(int(item.volume or 0) + 3 + n % 5))),
    "pages": ("CC406", lambda item, n: replace(item, page=_moved(item.page or "", n))),
    "title word": ("CC403", lambda item, _: replace(item, title=_reworded(item.title or ""))),
    "first author": ("CC405", lambda item, n: replace(item, author=(Name(family="Quillfeather", given="Zoë"), *item.author[1:]))),
    "last author left out": ("CC405", lambda item, _: replace(item, author=item.author[:-1])),
}


def _moved(page: str, number: int) -> str:
    first, _, last = page.partition("-")
    return f"{int(first) + 100 + number % 7}-{int(last) + 100 + number % 7}"


def _reworded(title: str) -> str:
    parts = title.split(" ")
    middle = len(parts) // 2
    return " ".join([*parts[:middle], "peripheral", *parts[middle + 1 :]])


def is_plain(item: Item) -> bool:
    """Whether every fault can be put into it."""
    paged = bool(re.fullmatch(r"\d{2,5}-\d{2,5}", item.page or "")) and not (item.page or "").startswith("1-")
    words = (item.title or "").split(" ")
    return (
        item.type == "article-journal" and paged and (item.volume or "").isdigit() and 1 < len(item.author) <= 3
        and bool(item.issued) and len(words) >= 8 and words[len(words) // 2].isalpha() and len(words[len(words) // 2]) > 3
        and all(name.family and name.given for name in item.author)
    )  # fmt: skip


def faults(works: Sequence[Message], index: Index, *, verbose: bool) -> Iterator[str]:
    """One fault an entry: how many are found, and what else is said."""
    articles = [record_of(record).item for record in works if is_plain(record_of(record).item)]
    yield f"\nOne fault in each of {len(articles)} articles:\n\n| fault | rule | found | found, DOI printed | other findings |\n|---|---|---:|---:|---|"
    for name, (code, damage) in FAULTS.items():
        told: list[Counter[str]] = []
        for doi in ("", " https://doi.org/{}"):
            entries = [apa(damage(item, number)) + doi.format(item.doi) for number, item in enumerate(articles)]
            _, findings, _ = judged(entries, index)
            told.append(Counter(finding.code for finding in findings))
            if verbose:
                show((finding for finding in findings if finding.code not in (code, "CC407", "CC503")), entries)
        yield f"| {name} | {code} | {told[0][code]} | {told[1][code]} | {_counted(told[0] + told[1], besides=(code, 'CC407'))} |"
    entries = [f"{apa(item)} https://doi.org/{articles[number - 1].doi}" for number, item in enumerate(articles)]
    _, findings, _ = judged(entries, index)
    errors = sum(finding.code == "CC402" and finding.severity is Severity.ERROR for finding in findings)
    yield f"| another's DOI | CC402 | | {errors} | {_counted(Counter(finding.code for finding in findings), besides=('CC402',))} |"


def controls(works: Sequence[Message], index: Index, *, verbose: bool) -> Iterator[tuple[str, int]]:
    """Lines of the table of entries that are right, each with how many false findings it tells."""
    for name, style in {**STYLES, **{f"{name}, noise": _noise(name) for name in printing.STYLES}}.items():
        for with_doi in (False, True):
            entries = [style(record_of(record)) + (f" https://doi.org/{record['DOI']}" if with_doi else "") for record in works]
            resolutions, findings, references = judged(entries, index)
            own = {f"r{number}": (record_of(record).item.doi or "").lower() for number, record in enumerate(works, 1)}
            false = [finding for finding in findings if is_false(finding, own, with_doi=with_doi)]
            resolved = sum(isinstance(resolution.outcome, Resolved) for resolution in resolutions)
            sure = sum(reference.sure for reference in references)
            counts = _counted(Counter(finding.code for finding in findings))
            yield f"| {name} | {'yes' if with_doi else 'no'} | {len(entries)} | {sure} | {resolved} | {counts} | {len(false)} |", len(false)
            if verbose:
                show(false, entries)


def is_false(finding: Finding, own: Mapping[str, str], *, with_doi: bool) -> bool:
    """Whether the finding accuses an entry that is right: all do but a missing DOI, where none is printed and it is the work's, and what the record tells itself."""
    if finding.code == "CC407":
        return with_doi or str(dict(finding.data)["doi"]).lower() != own[finding.references[0]]
    return not finding.code.startswith("CC5")


def show(findings: Iterable[Finding], entries: Sequence[str]) -> None:
    """Each finding with its entry and its data."""
    for finding in findings:
        entry = entries[int(finding.references[0].removeprefix("r")) - 1]
        print(f"{finding.code} {finding.severity.value}: {finding.message}\n    {entry}\n    {dict(finding.data)}", file=sys.stderr)


def _counted(codes: Counter[str], besides: Sequence[str] = ()) -> str:
    return ", ".join(f"{count} {code}" for code, count in sorted(codes.items()) if code not in besides)


def is_printable(record: Message) -> bool:
    """Whether somebody could cite it: a work with title and names."""
    read = record_of(record)
    return bool(read.item.title and (read.item.author or read.item.editor)) and read.kind not in NO_WORKS


def main() -> int:
    """Print the figures; 1 when anything was found that is false."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--verbose", action="store_true", help="show every finding that is false, on standard error")
    options.add_argument("--sample", type=int, default=1, help="every Nth record")
    options.add_argument("--record", action="store_true", help="write the figures to RESULTS.md")
    told = options.parse_args()
    folder = os.environ.get("CITECHECK_DATA")
    if not folder:
        print("needs CITECHECK_DATA, the folder with crossref/works.jsonl", file=sys.stderr)
        return 0
    lines = (Path(folder) / "crossref" / "works.jsonl").read_text(encoding="utf-8").splitlines()
    records = list({record["DOI"].lower(): record for record in map(json.loads, lines)}.values())
    works = [record for record in records if is_printable(record)][:: told.sample]
    index = Index(records)
    rows = list(controls(works, index, verbose=told.verbose))
    head = "| style | DOI printed | entries | read with confidence | resolved | findings | false |\n|---|---|---:|---:|---:|---|---:|"
    text = "\n".join([head, *(row for row, _ in rows), *faults(works, index, verbose=told.verbose)])
    print(text)
    if told.record:
        results.record(TITLE, "python -m benchmarks.outside", text)
    return 1 if any(false for _, false in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
