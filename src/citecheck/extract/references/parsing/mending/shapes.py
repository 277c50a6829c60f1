"""What must stand beside what for a mend to have anything to do: told once for all strings whose labels are the same.

A shape is a set of pairs, in one number: which label stands right in front of which, the string's beginning and end being "". Strings of one list, and of lists
in one style, have few shapes, and a string needs half of the mends or less.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from citecheck.extract.references.parsing.labels import LABELS
from citecheck.extract.references.parsing.mending.sheet import Sheet

_ALL = ("", *LABELS)
PAIRS = len(_ALL) ** 2
_PAIRS = {front: {behind: 1 << (row * len(_ALL) + place) for place, behind in enumerate(_ALL)} for row, front in enumerate(_ALL)}


@dataclass(frozen=True, slots=True)
class Mend:
    """A mend and what shapes it is for: of every number in ``needs`` one pair at least, of ``lacks`` none. It looks for one of ``words``, if there are any."""

    apply: Callable[[Sheet], None]
    needs: tuple[int, ...]
    lacks: int
    words: tuple[str, ...]

    def fits(self, shape: int) -> bool:
        """Whether the mend may change a string of this shape."""
        if shape & self.lacks:
            return False
        for one in self.needs:  # noqa: SIM110 - a generator would take twice as long
            if not shape & one:
                return False
        return True

    def __call__(self, sheet: Sheet) -> None:
        """Mend a sheet if its shape fits."""
        if self.fits(shape_of(run.label for run in sheet.runs)):
            self.apply(sheet)


@dataclass(frozen=True, slots=True)
class Together:
    """Mends of one subject, in order."""

    parts: tuple[Callable[[Sheet], None], ...]

    def __call__(self, sheet: Sheet) -> None:
        """Apply each."""
        for part in self.parts:
            part(sheet)


def when(*needs: int, lacks: int = 0, words: tuple[str, ...] = ()) -> Callable[[Callable[[Sheet], None]], Mend]:
    """Say of a function that it changes nothing but where each of ``needs`` is met and nothing of ``lacks``, and one of ``words`` occurs."""
    return lambda function: Mend(function, needs, lacks, words)


def has(*labels: str) -> int:
    """One of the labels is there."""
    return beside(_ALL, labels)


def starts(*labels: str) -> int:
    """One of the labels is the first."""
    return beside("", labels)


def beside(front: str | Iterable[str], behind: str | Iterable[str]) -> int:
    """A label of ``front`` stands right in front of one of ``behind``."""
    fronts, behinds = ((one,) if isinstance(one, str) else tuple(one) for one in (front, behind))
    return sum({_PAIRS[one][other] for one in fronts for other in behinds})


def shape_of(labels: Iterable[str]) -> int:
    """The shape of a string with these labels, in order."""
    shape = 0
    row = _PAIRS[""]
    for label in labels:
        shape |= row[label]
        row = _PAIRS[label]
    return shape | row[""]


def bits(mask: int) -> Iterator[int]:
    """The places of the bits that are set, the lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
