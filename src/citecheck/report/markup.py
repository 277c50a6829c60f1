"""Text as Markdown (CommonMark with GitHub's tables): quoted words stay words, whatever signs they hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

_SIGNS = re.compile(r"[\\`*\[\]<>|~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w{1,32};)")
_OPENING = re.compile(r"^(?:([-+=#:])|(\d{1,9})(?=[.)](?:\s|$)))")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\s]+")


def escaped(text: str) -> str:
    """``text`` in one line, such that Markdown shows it letter by letter."""
    line = _CONTROL.sub(" ", text).strip()
    safe = _SIGNS.sub(r"\\\g<0>", line)
    return _OPENING.sub(lambda match: f"\\{match[1]}" if match[1] else f"{match[2]}\\", safe)


def code(text: str) -> str:
    """``text`` in one line, as code."""
    line = _CONTROL.sub(" ", text).strip()
    fence = "`" * (max((len(run) for run in re.findall("`+", line)), default=0) + 1)
    return f"{fence} {line} {fence}" if "`" in line else f"{fence}{line}{fence}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A table of cells that are Markdown already."""
    yield f"| {' | '.join(head)} |"
    yield f"|{'|'.join(' --- ' for _ in head)}|"
    for row in rows:
        yield f"| {' | '.join(cell or ' ' for cell in row)} |"
