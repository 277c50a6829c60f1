"""The only module that reads entry points: what strangers add. The built-ins stand in visible tuples beside their packages.

A package adds to citecheck by naming, in its pyproject.toml, under ``[project.entry-points."citecheck.rules"]`` (``.readers``, ``.exporters``)
an object of the kind that the built-in tuple holds: a `Rule`, a `Format`, an `Exporter`.
"""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points
from typing import TypeVar

from citecheck.errors import ConfigError

T = TypeVar("T")


def load(group: str, kind: type[T]) -> tuple[T, ...]:
    """What is registered under ``citecheck.<group>``, in the order of its names.

    Raises `ConfigError` naming the package for one that cannot be imported or is of another type.
    """
    found = sorted(entry_points(group=f"citecheck.{group}"), key=lambda entry: entry.name)
    return tuple(_load_one(entry, kind) for entry in found)


def _load_one(entry: EntryPoint, kind: type[T]) -> T:
    package = entry.dist.name if entry.dist else entry.value
    try:
        value = entry.load()
    except (ImportError, AttributeError) as error:
        raise ConfigError(
            f"the plug-in {entry.name} of {package} cannot be loaded: {error}", remedy=f"update or uninstall {package}"
        ) from error
    if not isinstance(value, kind):
        raise ConfigError(f"the plug-in {entry.name} of {package} is no {kind.__name__}", remedy=f"update or uninstall {package}")
    return value
