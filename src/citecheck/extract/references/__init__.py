"""The reference list of a document: finding it, cutting it into entries, parsing each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citecheck.lazy import lazily

if TYPE_CHECKING:
    from citecheck.extract.references.assembly import Streamed, references, streamed
    from citecheck.extract.references.parsing import Model, parse, parse_all
    from citecheck.extract.references.pinning import FieldPins, pinned
    from citecheck.extract.references.unheard import empty_list
else:
    __getattr__, __dir__ = lazily(
        __name__, assembly="Streamed references streamed", parsing="Model parse parse_all", pinning="FieldPins pinned", unheard="empty_list"
    )

__all__ = ["FieldPins", "Model", "Streamed", "empty_list", "parse", "parse_all", "pinned", "references", "streamed"]
