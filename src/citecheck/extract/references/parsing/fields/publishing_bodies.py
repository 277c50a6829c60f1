"""Bodies that nothing in their name tells, but that the reference names once more, as what publishes the work or holds it ("Human Silt Vigil. 2008. … Human Silt Vigil 20")."""

from __future__ import annotations

from citecheck.extract.references.parsing.state import State, cleaned
from citecheck.model import Name
from citecheck.text.given_names import is_given
from citecheck.text.names import NameList

_WHERE = frozenset(("container-title", "publisher", "collection-title"))
_EDGES = ' ,.;:()[]*_"“”'
_LEAST = 3  # words: two may be a person's, who publishes or is collected


def publishing(state: State, printed: str, names: NameList | None) -> tuple[Name, ...]:
    """The body, where what reads as one person without a known given name, or as none, is all of a container, a series or a publisher."""
    words = printed.split()
    if (
        len(words) < _LEAST
        or any(mark in printed for mark in ",;.")
        or (names is not None and len(names.names) > 1)
        or any(map(is_given, words))
    ):
        return ()
    whole = cleaned(printed)
    again = any(run.label in _WHERE and run.span.of(state.text).strip(_EDGES) == whole for run in state.runs)
    return (Name(literal=whole),) if again else ()
