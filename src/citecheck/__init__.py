"""citecheck: verify the citations of a document.

>>> import citecheck
>>> report = citecheck.audit("thesis.md")                       # doctest: +SKIP
>>> [finding.message for finding in report.findings]            # doctest: +SKIP
"""

import gc

from citecheck.errors import CitecheckError, ConfigError, CorpusError, ReadError

# Modules that are being loaded hold no garbage; looking for some took a sixth of a cold start.
_collecting = gc.isenabled()
gc.disable()
try:
    from citecheck.library import audit, export, extract, lock, parse, resolve
finally:
    if _collecting:
        gc.enable()

__all__ = ["CitecheckError", "ConfigError", "CorpusError", "ReadError", "audit", "export", "extract", "lock", "parse", "resolve"]
