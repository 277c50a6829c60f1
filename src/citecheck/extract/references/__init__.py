"""The reference list of a document: finding it, cutting it into entries, parsing each."""

from __future__ import annotations

from citecheck.extract.references.parsing import parse

__all__ = ["parse"]
