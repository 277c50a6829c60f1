"""Whether an index is whole: its files' checksums, its counts, and look-ups of a sample of its records."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from citecheck.errors import CitecheckError
from citecheck.index import manifest
from citecheck.index.reader import FAULTS
from citecheck.index.searching import Words, lacking
from citecheck.index.store import Message, Store
from citecheck.index.work import works

SAMPLE = 300
_LEAST = 0.5  # of the sample that its own words must lead to; less than all, since another version of citecheck may have chosen other words


def faults(folder: Path, *, full: bool = False) -> Iterator[str]:
    """Each thing that is wrong, in a sentence. ``full`` reads every record. Raises `ConfigError` when there is no index."""
    made = manifest.read(folder)
    if not made.finished:
        yield "it was not built to its end"
    else:
        yield from _files(folder, made)
    try:
        yield from _contents(folder, made, full=full)
    except CitecheckError as error:
        yield error.message
    except FAULTS as error:
        yield f"it cannot be read: {error}"


def _files(folder: Path, made: manifest.Manifest) -> Iterator[str]:
    for name, (size, total) in made.files.items():
        path = folder / name
        if not path.is_file():
            yield f"{name} is missing"
        elif manifest.checksum(path) != (size, total):
            yield f"{name} is not what was written: {path.stat().st_size:,} bytes of {size:,}, or changed inside"


def _contents(folder: Path, made: manifest.Manifest, *, full: bool) -> Iterator[str]:
    store = Store(folder)
    try:
        if (fault := store.check()) is not None:
            yield f"{store.path.name}: {fault}"
            return
        count = store.count()
        if made.finished and count != made.records:
            yield f"it holds {count:,} records of {made.records:,}"
        words = Words(folder)
        if words.count < count:
            yield lacking(words.count, count)
        yield from _sampled(store, words)
        words.close()
        if full:
            for identity in store.identities():
                store.body(identity)
    finally:
        store.close()


def _sampled(store: Store, words: Words) -> Iterator[str]:
    asked = found = 0
    for identity in store.identities(SAMPLE):
        record: Message = json.loads(store.body(identity) or b"{}")
        doi = str(record.get("DOI"))
        if (there := store.by_doi(doi)) is None or there.get("DOI") != doi:
            yield f"the record of {doi} is not found by its DOI"
        work = next(works(json.dumps(record).encode()), None)
        led = words.leads_to(identity, work.words) if work else None
        asked += led is not None
        found += led is True
    if asked and found < _LEAST * asked:
        yield f"only {found} of {asked} records are found by their words"
