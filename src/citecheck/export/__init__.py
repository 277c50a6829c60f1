"""Items for other programs: BibTeX, BibLaTeX, CSL-JSON, RIS, and the way back.

What a form cannot say is left out, never bent: the year as it was printed ("1992-93") becomes the years that it means.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citecheck.lazy import lazily

if TYPE_CHECKING:
    from citecheck.export.bibtex import to_biblatex, to_bibtex
    from citecheck.export.bibtex_reader import BibtexBlock, bibtex_blocks, bibtex_items, from_bibtex
    from citecheck.export.csl_json import csl, csl_variable, from_csl, from_csl_json, to_csl_json
    from citecheck.export.entry import Entry, Exporter, Write
    from citecheck.export.exporters import EXPORTS
    from citecheck.export.keys import cite_keys
    from citecheck.export.ris import from_ris, to_ris
else:
    __getattr__, __dir__ = lazily(
        __name__,
        bibtex="to_biblatex to_bibtex",
        bibtex_reader="BibtexBlock bibtex_blocks bibtex_items from_bibtex",
        csl_json="csl csl_variable from_csl from_csl_json to_csl_json",
        entry="Entry Exporter Write",
        exporters="EXPORTS",
        keys="cite_keys",
        ris="from_ris to_ris",
    )

__all__ = [
    "EXPORTS",
    "BibtexBlock",
    "Entry",
    "Exporter",
    "Write",
    "bibtex_blocks",
    "bibtex_items",
    "cite_keys",
    "csl",
    "csl_variable",
    "from_bibtex",
    "from_csl",
    "from_csl_json",
    "from_ris",
    "to_biblatex",
    "to_bibtex",
    "to_csl_json",
    "to_ris",
]
