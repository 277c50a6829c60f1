"""The figures that were recorded last, and which of today's fall behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

LOSS = 0.005  # half a point of a ratio
MORE = 0.5  # false alarms per 100
Figures = Mapping[str, Mapping[str, str]]  # row (a style, or a kind of error) -> column -> cell
RATIOS = frozenset(
    (
        "found P",
        "R",
        "F1",
        "linked F1",
        "found and linked F1",
        "cut F1",
        "entries found F1",
        "precision",
        "recall",
        "back-references",
        "locators",
        "secondary",
    )
)
_SECTION = re.compile(r"^### (.+)\n((?:(?!^##).*\n?)*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Drop:
    """A figure that is worse than recorded by more than is allowed."""

    folder: str
    row: str
    figure: str
    was: float
    now: float

    def __str__(self) -> str:
        return f"{self.folder}, {self.row}: {self.figure} was {self.was:g}, is {self.now:g}"


def figures(text: str) -> dict[str, dict[str, str]]:
    """Every row of the Markdown tables in ``text``, by its first cell."""
    rows: dict[str, dict[str, str]] = {}
    head: list[str] = []
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not line.startswith("|"):
            head = []
        elif not head:
            head = cells
        elif not set(line) <= set("|-: "):
            name = f"injected {cells[0]}" if head[0] == "injected" else cells[0]
            rows[name] = dict(zip(head[1:], cells[1:], strict=False))
    return rows


def sections(text: str) -> dict[str, str]:
    """The parts of a recorded body, by the folder that each is about."""
    return {found[1].strip(): found[2].strip() for found in _SECTION.finditer(text + "\n")}


def drops(folder: str, was: Figures, now: Figures) -> Iterator[Drop]:
    """What fell by more than half a point, row by row; a row that was not recorded, or was of another number of documents, is not compared."""
    for row in now:
        if row not in was or not _alike(was[row], now[row]):
            continue
        for figure, cell in now[row].items():
            before, after = _number(was[row].get(figure)), _number(cell)
            if before is None or after is None:
                continue
            worse = before - after > LOSS + 1e-9 if figure in RATIOS else "/100" in figure and after - before > MORE + 1e-9
            if worse:
                yield Drop(folder, row, figure, before, after)


def incomparable(was: Figures, now: Figures) -> list[str]:
    """The rows that were recorded of another number of documents."""
    return [row for row in now if row in was and not _alike(was[row], now[row])]


def _number(cell: str | None) -> float | None:
    try:
        return float(cell or "")
    except ValueError:
        return None


def _alike(was: Mapping[str, str], now: Mapping[str, str]) -> bool:
    """Whether both are figures of as many documents or errors."""
    return all(was.get(count) == now.get(count) for count in ("documents", "errors"))
