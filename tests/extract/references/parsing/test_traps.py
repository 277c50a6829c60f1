"""The table of traps: every row gives what a librarian would say.

Values are compared as a reader would: names without regard to capitals, full stops and blanks of initials; dashes of any kind alike; accents composed; a full
stop at an end does not count. An edition or a genre must contain what the row says. Titles are exact to the letter.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

import pytest

from citecheck.extract.references import parse
from citecheck.model import Date, Item, Name
from tests.extract.references.parsing.traps import TRAPS, Trap
from tests.extract.references.parsing.traps_seldom import SELDOM

ALL = (*TRAPS, *SELDOM)
_DASH = re.compile("[\u2010-\u2015\u2212\u2e3a]+|--+")


@pytest.mark.parametrize("trap", ALL, ids=lambda trap: trap.id)
def test_trap(trap: Trap) -> None:
    item = parse(trap.text).item
    wrong = {key: _found(item, key) for key, want in trap.want.items() if not _same(key, _found(item, key), want)}
    assert not wrong, {key: (value, trap.want[key]) for key, value in wrong.items()}


def test_ids_are_distinct_and_the_table_is_long_enough() -> None:
    assert len({trap.id for trap in ALL}) == len(ALL) >= 90


def _found(item: Item, key: str) -> Any:
    if key == "year":
        return item.issued and item.issued.year
    value = getattr(item, key)
    return _short(value) if isinstance(value, Date) else value


def _short(date: Date) -> str:
    """A date as the table writes it."""
    parts = "/".join("-".join(f"{number:02d}" for number in part) for part in date.parts)
    return (parts or date.literal or "") + (date.suffix or "") + (f"~{date.season}" if date.season else "")


def _same(key: str, found: Any, want: Any) -> bool:
    if key in ("author", "editor", "translator"):
        return [_name(name) for name in found] == [_name(name) for name in want]
    if key in ("edition", "genre"):
        return str(want).casefold() in _plain(found or "").casefold()
    if isinstance(want, set):
        return any(_same(key, found, one) for one in want)
    if key in ("doi", "isbn", "url"):
        return str(found or "").casefold() == str(want).casefold()
    if isinstance(found, str) and isinstance(want, str):
        return _plain(found) == _plain(want)
    return bool(found == want)


def _name(name: Name) -> tuple[str, ...]:
    given = re.sub(r"[.\s]", "", name.given or "")
    parts = (name.family, given, name.particle, (name.suffix or "").strip("."), name.literal)
    return tuple(_plain(part or "").casefold() for part in parts)


def _plain(text: str) -> str:
    return _DASH.sub("-", unicodedata.normalize("NFC", text)).replace("’", "'").strip().rstrip(".")
