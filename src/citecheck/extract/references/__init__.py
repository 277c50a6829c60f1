"""The reference list of a document: finding it, cutting it into entries, parsing each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citecheck.lazy import lazily

if TYPE_CHECKING:
    from citecheck.extract.references.assembly import references
    from citecheck.extract.references.parsing import Model, parse, parse_all
    from citecheck.extract.references.pinning import FieldPins, pinned
    from citecheck.extract.references.unheard import empty_list
else:
    __getattr__, __dir__ = lazily(
        __name__, assembly="references", parsing="Model parse parse_all", pinning="FieldPins pinned", unheard="empty_list"
    )

__all__ = ["FieldPins", "Model", "empty_list", "parse", "parse_all", "pinned", "references"]
