"""Bodies that nothing in their name tells, but that the reference names once more, as what publishes the work or holds it ("Human Silt Vigil. 2008. … Human Silt Vigil 20"),
in full or, as publisher, by the letters that are its short form ("Nasaler Silbenkontrollrat (2015). … Kiel: NSR").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.extract.references.parsing.state import State, cleaned
from citecheck.model import Name
from citecheck.text.acronyms import SMALL_WORDS, abbreviates
from citecheck.text.given_names import is_given
from citecheck.text.names import NameList

_WHERE = frozenset(("container-title", "publisher", "collection-title"))
_INITIAL = re.compile(r"\A[^\s.]{0,40}\.|\.(?!\w)")  # of a person; "Voz de S.Roque" has none
_EDGES = ' ,.;:()[]*_"“”'
_COMPOUND = 12  # letters from which on a last word is a compound: "Normenkontrollrat"
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
    where = [(run.label, run.span.of(state.text).strip(_EDGES)) for run in state.runs if run.label in _WHERE]
    again = len(words) >= _LEAST and any(place.casefold() == whole.casefold() for _, place in where)
    if again or (_is_nobody(words) and any(label == "publisher" and abbreviates(place, whole) for label, place in where)):
        return (Name(literal=whole),)
    return ()


def _is_nobody(words: Sequence[str]) -> bool:
    """Whether a name is longer than a person's: a small word is in it, or a compound of German. Letters fit many a name: "Minh Tran", MIT."""
    small = len(words) > _LEAST and words[0].casefold() not in SMALL_WORDS and not SMALL_WORDS.isdisjoint(map(str.casefold, words[1:-1]))
    return small or len(words[-1]) >= _COMPOUND
