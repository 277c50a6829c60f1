"""The optional libraries of the extra ``[local]``."""

from __future__ import annotations

from importlib.util import find_spec

from citecheck.errors import ConfigError

LIBRARIES = ("tantivy", "zstandard", "msgspec")


def require() -> None:
    """Raise `ConfigError` with the command that installs them when one of the libraries is absent."""
    absent = [name for name in LIBRARIES if find_spec(name) is None]
    if absent:
        raise ConfigError(
            f"an index of Crossref records needs {' and '.join(absent)}, which {'are' if len(absent) > 1 else 'is'} not installed",
            remedy="pip install 'citecheck-toolkit[local]' (in a checkout: pip install '.[local]')",
        )
