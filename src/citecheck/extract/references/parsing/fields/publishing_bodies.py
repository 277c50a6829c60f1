"""Bodies that nothing in their name tells, but that the reference names once more, as what publishes the work or holds it ("Human Silt Vigil. 2008. … Human Silt Vigil 20"),
in full or by the letters that are its short form ("Nasaler Silbenrat (2015). … Kiel: NSR").
"""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.state import State, cleaned
from citecheck.model import Name
from citecheck.text.acronyms import abbreviates
from citecheck.text.given_names import is_given
from citecheck.text.names import NameList

_WHERE = frozenset(("container-title", "publisher", "collection-title"))
_INITIAL = re.compile(r"\A[^\s.]{0,40}\.|\.(?!\w)")  # of a person; "Voz de S.Roque" has none
_EDGES = ' ,.;:()[]*_"“”'
_LEAST = 3  # words: two may be a person's, who publishes or is collected


def publishing(state: State, printed: str, names: NameList | None) -> tuple[Name, ...]:
    """The body, where what reads as one person without a known given name, or as none, is all of a container, a series or a publisher."""
    printed = printed.rstrip(" .")
    words = printed.split()
    if (
        len(words) < 2
        or any(mark in printed for mark in ",;")
        or _INITIAL.search(printed)
        or (names is not None and len(names.names) > 1)
        or any(map(is_given, words))
    ):
        return ()
    whole = cleaned(printed)
    where = (run.span.of(state.text).strip(_EDGES) for run in state.runs if run.label in _WHERE)
    again = any((len(words) >= _LEAST and place.casefold() == whole.casefold()) or abbreviates(place, whole) for place in where)
    return (Name(literal=whole),) if again else ()
