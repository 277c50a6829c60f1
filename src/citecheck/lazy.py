"""Names of a package that are imported when they are asked for (PEP 562), so that who needs one module of it does not wait for the others.

The package says its names twice: under ``TYPE_CHECKING`` for type checkers and editors, and to `lazily` for Python. tests/test_architecture.py holds the two together.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from importlib import import_module


def lazily(package: str, **modules: str) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of ``package``. ``modules``: each module of it, and the names that it gives, separated by blanks."""
    homes = {name: f"{package}.{module}" for module, names in modules.items() for name in names.split()}

    def ask(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(_loaded(homes[name]), name)
        setattr(sys.modules[package], name, value)  # asked for once
        return value

    def known() -> list[str]:
        return sorted({*vars(sys.modules[package]), *homes})

    return ask, known


def _loaded(module: str) -> object:
    """The module. While modules are loaded there is no garbage to collect; looking for some took a sixth of a cold start."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return import_module(module)
    finally:
        if collecting:
            gc.enable()
