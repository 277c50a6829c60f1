"""How people and files name printed entries: by digest, or by the words that they begin with."""

from __future__ import annotations

import re
from collections.abc import Iterable

from citecheck.text.digest import entry_digest, on_one_line

_DIGEST = re.compile(r"[0-9a-f]{16}")


def is_digest(name: str) -> bool:
    """Whether a name is a digest rather than a beginning."""
    return _DIGEST.fullmatch(name) is not None


class Names:
    """Names of entries, asked for those that fit a printed one."""

    def __init__(self, names: Iterable[str]) -> None:
        every = set(names)
        self._digests = {name for name in every if is_digest(name)}
        self._beginnings = {on_one_line(name): name for name in every - self._digests}
        self._lengths = sorted({len(beginning) for beginning in self._beginnings})

    def of(self, text: str) -> tuple[str, ...]:
        """The names that fit an entry: its digest first, then beginnings, the shortest first."""
        if not (self._digests or self._beginnings):
            return ()
        digest, line = entry_digest(text), on_one_line(text)
        found = [digest] if digest in self._digests else []
        for length in self._lengths:
            if length > len(line):
                break
            if name := self._beginnings.get(line[:length]):
                found.append(name)
        return tuple(found)
