"""Labelled strings written by hand for citecheck: `training/written/*.txt`, in the tagged text that `citecheck parse --train` reads.

The works in them are invented; what is real is how lists print them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from citecheck.extract.references.parsing.tagged import Example, read_tagged

FOLDER = Path(__file__).parent / "written"


def examples() -> Iterator[Example]:
    """Every string, file by file. Raises `ConfigError` with file and line where one is not well-formed."""
    for path in sorted(FOLDER.glob("*.txt")):
        with path.open(encoding="utf-8") as lines:
            yield from read_tagged(lines, path.name)
