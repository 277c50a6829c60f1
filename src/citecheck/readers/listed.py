"""Where reference lists stand: their entries end and begin as they please, so that nothing there tells a broken sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from citecheck.model import BlockKind
from citecheck.readers.draft import Draft, beginning
from citecheck.readers.tails import head
from citecheck.readers.words import LIST_HEADINGS, SUBLIST_HEADINGS, as_listed

_YEAR = r"(?:1[4-9]|20)\d\d[a-z]?\b"
_SMALL = "and|et|al\\.?|de|del|della|van|von|der|den|ter|di|da|dos|du|la|le|el|y|e|und|en|og|och|i|bin|al-"  # words in small letters inside names
_NAMES = rf"(?:(?:[^\W\d_a-z][\w'’.-]{{0,40}}|{_SMALL}|&)[,;]{{0,2}}[ \n]){{1,14}}"
_ENTRY = re.compile(
    rf"{_NAMES}(?:[(\[][^()\[\]]{{0,25}}?\b{_YEAR}[^()\[\]]{{0,20}}[)\]]|{_YEAR}[.,:])"  # Smith, John (March 1999)   Smith, John. 1999.
    r"|[^\W\d_][\w'’-]{0,30}(?:[ -][^\W\d_][\w'’-]{0,30}){0,2},[ ](?:[^\W\d_]\.[ -]?){1,4}"  # Smith, J. A.
    r"|[^\W\d_a-z][\w'’-]{1,30}[ ][^\W\d_a-z]{1,3}[,.][ ]"  # Smith JA,
)
_BETWEEN = re.compile(r"(?:and|et|al\.|y|e|und|en|og|och|i)\b")
_BRACKETED = re.compile(r"\[\d{1,4}\] ")
_LONGEST = 700  # code points; a longer paragraph is prose
_NEAR = 4  # neighbours looked at, on either side
_DENSE = 0.6  # share of them that must look like entries
_PROSE_OR_ITEM = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


def opens_small(text: str) -> bool:
    """Whether ``text`` begins as an entry does that has a particle in front ("van den Akker, P."), and not with the word between two names."""
    return _ENTRY.match(text) is not None and _BETWEEN.match(text) is None


def opens_entry(text: str) -> bool:
    """Whether ``text`` begins as an entry does: names that are inverted or dated, or a number in square brackets."""
    return _ENTRY.match(text.lstrip("\"'“‘-—– ")) is not None or _BRACKETED.match(text) is not None


def in_lists(source: str, drafts: Sequence[Draft]) -> list[bool]:
    """For every draft whether it stands in a reference list: under a heading that says so, or among neighbours that look like entries."""
    looks = [_looks(source, draft) for draft in drafts]
    return [one or other for one, other in zip(_headed(source, drafts, looks), _dense(drafts, looks), strict=True)]


def headed(source: str, drafts: Sequence[Draft]) -> list[bool]:
    """For every draft whether it stands under the heading of a reference list."""
    return _headed(source, drafts, [_looks(source, draft) for draft in drafts])


def _headed(source: str, drafts: Sequence[Draft], looks: Sequence[bool]) -> list[bool]:
    found: list[bool] = []
    under = False
    for index, draft in enumerate(drafts):
        if draft.kind is BlockKind.HEADING and not draft.furniture:
            title = as_listed(draft.whole.of(source))
            under = title in LIST_HEADINGS or (under and (title in SUBLIST_HEADINGS or _goes_on(drafts, looks, index)))
        found.append(under)
    return found


def _looks(source: str, draft: Draft) -> bool:
    if draft.kind not in _PROSE_OR_ITEM or not 20 <= len(draft.whole) <= _LONGEST:
        return False
    return _ENTRY.match(head(beginning(source, draft)).lstrip("\"'“‘-—– ")) is not None


def _dense(drafts: Sequence[Draft], looks: Sequence[bool]) -> list[bool]:
    places = [index for index, draft in enumerate(drafts) if draft.kind in _PROSE_OR_ITEM and not draft.furniture and draft.lines]
    sums = [0, *accumulate(looks[index] for index in places)]
    found = [False] * len(drafts)
    for rank, index in enumerate(places):
        low, high = max(0, rank - _NEAR), min(len(places), rank + _NEAR + 1)
        amid = looks[index] or (0 < rank < len(places) - 1 and looks[places[rank - 1]] and looks[places[rank + 1]])
        found[index] = amid and high - low > _NEAR and sums[high] - sums[low] >= _DENSE * (high - low)
    return found


def _goes_on(drafts: Sequence[Draft], looks: Sequence[bool], at: int) -> bool:
    """Whether the list goes on under a heading inside it."""
    following = [index for index in range(at + 1, min(at + 12, len(drafts))) if drafts[index].kind in _PROSE_OR_ITEM][:6]
    return sum(1 for index in following if looks[index]) * 2 >= len(following) > 0
