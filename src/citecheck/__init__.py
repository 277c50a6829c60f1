"""citecheck: verify the citations of a document.

>>> import citecheck
>>> report = citecheck.audit("thesis.md")                       # doctest: +SKIP
>>> [finding.message for finding in report.findings]            # doctest: +SKIP
"""

import sys
from types import ModuleType
from typing import TYPE_CHECKING

from citecheck.errors import CitecheckError, ConfigError, CorpusError, ReadError
from citecheck.lazy import lazily

if TYPE_CHECKING:
    from citecheck.library import audit, export, extract, lock, resolve
    from citecheck.strings import parse
else:
    __getattr__, __dir__ = lazily(__name__, library="audit export extract lock resolve", strings="parse")

__all__ = ["CitecheckError", "ConfigError", "CorpusError", "ReadError", "audit", "export", "extract", "lock", "parse", "resolve"]


class _Verbs(ModuleType):
    """Three verbs are called as packages are. Where one of these is imported, the import system would put it in the place of the verb."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in __all__ and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Verbs
