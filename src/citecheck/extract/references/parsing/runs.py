"""Stretches of a reference that have one label."""

from __future__ import annotations

from typing import NamedTuple

from citecheck.model import Span


class Run(NamedTuple):
    """Tokens in a row that have the same label, from the first's beginning to the last's end. ``sure`` is how likely the least likely label is."""

    label: str
    span: Span
    sure: float = 1.0
