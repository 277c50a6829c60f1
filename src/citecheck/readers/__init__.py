"""Bytes to Document: one module per format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citecheck.lazy import lazily

if TYPE_CHECKING:
    from citecheck.readers.format import Format
    from citecheck.readers.reading import FORMATS, read, read_list
else:
    __getattr__, __dir__ = lazily(__name__, format="Format", reading="FORMATS read read_list")

__all__ = ["FORMATS", "Format", "read", "read_list"]
