"""citecheck: verify the citations of a document.

>>> import citecheck
>>> report = citecheck.audit("thesis.md")                       # doctest: +SKIP
>>> [finding.message for finding in report.findings]            # doctest: +SKIP
"""

import sys
from types import FunctionType, ModuleType
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
    """Three verbs are called as packages are. Where one of these is imported, the import system would put it in the place of the verb. The verb stays, and
    has what the package has, so that the package's modules are found behind it: ``import citecheck.extract.references as references``.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if name not in __all__:
            super().__setattr__(name, value)
            return
        of_package = isinstance(value, ModuleType)
        verb, package = (vars(self).get(name), value) if of_package else (value, sys.modules.get(f"{__name__}.{name}"))
        if isinstance(verb, FunctionType) and isinstance(package, ModuleType) and not vars(verb):
            verb.__dict__ = vars(package)
        if not of_package:
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Verbs
