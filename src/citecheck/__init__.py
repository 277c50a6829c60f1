"""citecheck: verify the citations of a document.

>>> import citecheck
>>> report = citecheck.audit("thesis.md")                       # doctest: +SKIP
>>> [finding.message for finding in report.findings]            # doctest: +SKIP
"""

from citecheck.errors import CitecheckError, ConfigError, CorpusError, ReadError
from citecheck.library import audit, export, extract, parse, resolve

__all__ = ["CitecheckError", "ConfigError", "CorpusError", "ReadError", "audit", "export", "extract", "parse", "resolve"]
