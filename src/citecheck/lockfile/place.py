"""A value in a JSON file and where it stands, so that what is wrong with it can be said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass


class MalformedError(ValueError):
    """The file is not what citecheck writes; the message says where and why."""


@dataclass(frozen=True, slots=True)
class Place:
    """``value`` is None where nothing stands."""

    value: object
    path: str = ""

    @property
    def given(self) -> bool:
        """Whether anything stands there."""
        return self.value is not None

    def __getitem__(self, key: str | int) -> Place:
        """What stands under a key of an object or at a place of a list; nothing when there is none."""
        if isinstance(key, str):
            return Place(self.mapping().get(key), f"{self.path}.{key}".lstrip("."))
        rows = self._list()
        return Place(rows[key] if key < len(rows) else None, f"{self.path}[{key}]")

    def mapping(self) -> Mapping[str, object]:
        """An object."""
        if not isinstance(self.value, dict):
            raise self._fault("an object")
        return self.value

    def text(self) -> str:
        """A string."""
        if not isinstance(self.value, str):
            raise self._fault("a string")
        return self.value

    def maybe_text(self) -> str | None:
        """The same, or nothing."""
        return self.text() if self.given else None

    def one_of(self, words: Sequence[str]) -> str:
        """One of ``words``."""
        if self.value not in words:
            raise self._fault(f"one of {', '.join(words)}")
        return str(self.value)

    def flag(self) -> bool:
        """true or false; nothing is false."""
        if not isinstance(self.value, bool | None):
            raise self._fault("true or false")
        return bool(self.value)

    def share(self) -> float:
        """A number from 0 to 1."""
        if not isinstance(self.value, int | float) or isinstance(self.value, bool) or not 0 <= self.value <= 1:
            raise self._fault("a number from 0 to 1")
        return float(self.value)

    def whole_number(self) -> int:
        """A whole number."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            raise self._fault("a whole number")
        return self.value

    def each(self) -> Iterator[Place]:
        """The values of a list."""
        return (Place(value, f"{self.path}[{number}]") for number, value in enumerate(self._list()))

    def each_if_any(self) -> Iterator[Place]:
        """The same; nothing is an empty list."""
        return self.each() if self.given else iter(())

    def _list(self) -> list[object]:
        if not isinstance(self.value, list):
            raise self._fault("a list")
        return self.value

    def _fault(self, wanted: str) -> MalformedError:
        return MalformedError(
            f"{self.path or 'the file'}: {wanted} should stand here"
            if self.given
            else f"{self.path or 'the file'}: missing; {wanted} should stand here"
        )
