"""When generated files are current: a digest of the document, the settings that matter and the report's schema; not of the version."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from citecheck.corpus.files import read_text
from citecheck.corpus.locks import lock_path
from citecheck.model import File, Overrides, Source
from citecheck.report import SCHEMA
from citecheck.settings import Settings


def digest(source: Source, settings: Settings, files: Sequence[File] = (), overrides: Overrides | None = None) -> str:
    """Hexadecimal SHA-256 of all that decides what is generated for ``source``; ``files`` are the bibliographies that it was read with,
    ``overrides`` a person's corrections to it.
    """
    reading = settings.reading_of(source.name)
    parts: dict[str, object] = {
        "document": source.sha256,
        "name": source.name,
        "schema": SCHEMA,
        "select": settings.select,
        "ignore": settings.ignore,
        "reading": [reading.format, reading.encoding, reading.list],
    }
    if files:
        parts["files"] = [(file.name, file.sha256) for file in files]
    lock = read_text(lock_path(source.name, settings), "citecheck lock", settings.root)
    if lock is not None:
        parts["lock"] = fingerprint(lock)
    if overrides:
        parts["overrides"] = overrides.digest
    if settings.model:
        parts["model"] = hashlib.sha256(Path(settings.model).read_bytes()).hexdigest()
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def fingerprint(text: str) -> str:
    """Hexadecimal SHA-256 of a generated text, whatever its line ends became on the way through version control."""
    return hashlib.sha256("\n".join(text.splitlines()).encode()).hexdigest()
