"""Names with a title of honor in front ("Rev. Thomas Mossop", "Mossop, Rev. Thomas") and names of which one wrote with another ("Anna Brandt mit Peter Seiler").

Sources: the abbreviated titles of the Oxford Style Manual and of the Chicago Manual of Style, 10.16; "with" in the languages of the lists.
"""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.model import Name
from citecheck.text.expressions import deferred
from citecheck.text.names import is_body, read_all

_HONORS = frozenset(
    "Rev. Revd. Rt. Hon. Mr. Mrs. Ms. Messrs. Capt. Lt. Lieut. Maj. Col. Gen. Brig. Sgt. Adm. Cmdr. Dr. Prof. Fr. Sr. Br. Msgr. Mgr. Mme. Mlle. M.me Gov. Sen. Rep. Pres. "
    "Ing. Arch. Avv. Dott. Sra. Dra. Lic. Frl. Sir Dame".split()
)
_OTHERWISE = frozenset("Gen. Adm. Rep. Sen. Pres. Gov. Arch. Ing. Col.".split())  # abbreviate other words, too ("Gen. Motors")
_HONORED = deferred(rf"(?<![^\s(])(?P<honor>(?:The\s)?(?:(?:{'|'.join(map(re.escape, sorted(_HONORS)))})\s){{1,3}})(?=[^\W\d_a-z])")
_JOINT = deferred(r",?\s(?:and\s)?(?:mit|met|with|avec|con|com|med)\s(?=[^\W\d_a-z])")
_WITH = frozenset("mit met with avec con com med".split())
_LONGEST = 200  # code points of a list
_SLACK = 2  # code points behind the names that may be left


def honored(printed: str) -> tuple[Name, ...]:
    """The names, if they read as such without the titles of honor, which then stand in front of the given names."""
    if len(printed) > _LONGEST or _HONORS.isdisjoint(printed.split()) or is_body(printed):
        return ()
    plain, honors = _without(printed)
    names = read_all(plain, _SLACK) if honors else None
    if names is None:
        return ()
    found = list(names.names)
    for at, honor in honors:
        index = max((index for index, span in enumerate(names.spans) if span.start <= at < span.end), default=None)
        if index is None or not found[index].family or (not found[index].given and honor in _OTHERWISE):
            return ()
        found[index] = replace(found[index], given=f"{honor} {found[index].given or ''}".strip())
    return tuple(found)


def _without(printed: str) -> tuple[str, list[tuple[int, str]]]:
    """A text without its titles of honor; where in what is left each stood, and what it was."""
    plain, at = "", 0
    honors: list[tuple[int, str]] = []
    for match in _HONORED.finditer(printed):
        plain += printed[at : match.start()]
        honors.append((len(plain), match["honor"].strip()))
        at = match.end()
    return plain + printed[at:], honors


def written_with(printed: str) -> tuple[Name, ...]:
    """The names on both sides of a "with", if all of them have given names; "Leben mit Karl Holt" is none."""
    if len(printed) > _LONGEST or _WITH.isdisjoint(printed.split()) or is_body(printed):
        return ()
    names = read_all(_JOINT.sub(" & ", printed), _SLACK)
    return names.names if names and len(names.names) > 1 and all(name.given for name in names.names) else ()
