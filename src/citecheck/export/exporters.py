"""The forms that items are written in, and read from."""

from __future__ import annotations

from citecheck.export.bibtex import to_biblatex, to_bibtex
from citecheck.export.bibtex_reader import from_bibtex
from citecheck.export.csl_json import from_csl_json, to_csl_json
from citecheck.export.entry import Exporter
from citecheck.export.ris import from_ris, to_ris

EXPORTS: tuple[Exporter, ...] = (
    Exporter("bibtex", ".bib", "BibTeX, for LaTeX and most reference managers", to_bibtex, from_bibtex),
    Exporter("biblatex", ".bib", "BibLaTeX, with its own entry types and dates", to_biblatex, from_bibtex),
    Exporter("csl-json", ".json", "CSL-JSON, for Zotero, pandoc and citation processors", to_csl_json, from_csl_json),
    Exporter("ris", ".ris", "RIS, for EndNote, Mendeley and libraries", to_ris, from_ris),
)
