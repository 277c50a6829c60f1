"""Names that do not read as one list: piece by piece."""

from __future__ import annotations

from itertools import pairwise

from citecheck.extract.references.parsing.state import State, cleaned, trimmed
from citecheck.model import Name, Span
from citecheck.text.expressions import deferred
from citecheck.text.names import NameList, read_names

_JOINT = deferred(r"\s?;\s?|\s?/\s?|\s[&–—-]\s|,?\s(?:and|und|et|y|e|i|и|u\.)\s")
_NEXT = deferred(r"[,;]\s(?:(?:and|und|et|y|e|&)\s)?|\s(?:and|und|et|y|e|&)\s")
_INITIALS = deferred(r"(?:[^\W\d_a-z]\.[\s-]?){1,3}")
_SLACK = 2  # code points behind the names that may be left


def pieces(state: State, span: Span) -> tuple[Name, ...]:
    """The names of ``span``; between two joints stands a list, or a name as printed."""
    found: list[Name] = []
    at = span.start
    for joint in (*_JOINT.finditer(state.text, span.start, span.end), None):
        stop = joint.start() if joint else span.end
        piece = trimmed(state.text, at, stop)
        if len(piece):
            names = read_names(state.text, piece.start, piece.end, family_first=state.habits.family_first, complete=True)
            if names is None or (names.span.end < piece.end - _SLACK and not _well_begun(names)):
                found.append(Name(literal=cleaned(piece.of(state.text))))
            else:
                found += names.names
                found += _resumed(state, names.span.end, piece.end)
        at = joint.end() if joint else span.end
    return _of_one_family(found)


def _of_one_family(names: list[Name]) -> tuple[Name, ...]:
    """ "W. and A. Holt": initials alone share the family name of the one behind them."""
    found = list(names)
    for index, (name, behind) in enumerate(pairwise(names)):
        shared = name.literal and _INITIALS.fullmatch(name.literal) and behind.family and behind.given
        if shared and _INITIALS.fullmatch(behind.given or ""):
            found[index] = Name(behind.family, name.literal, behind.particle)
    return tuple(found)


def _well_begun(names: NameList) -> bool:
    """Whether the first names of a piece are sure to be such, though something among them cannot be read."""
    return len(names.names) > 1 and all(
        name.given and (len(name.given) < 3 or name.given.isupper() or "." in name.given) for name in names.names[:2]
    )


def _resumed(state: State, start: int, end: int) -> list[Name]:
    """The names behind something that is none, from the next comma on."""
    found: list[Name] = []
    while start < end - _SLACK and (joint := _NEXT.search(state.text, start, end)):
        names = read_names(state.text, joint.end(), end, family_first=state.habits.family_first, complete=True)
        found += names.names if names else ()
        start = names.span.end if names else joint.end()
    return found
