"""How often entries are cited as they stand: what a label that fits nothing is weighed against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from citecheck.model import AuthorDate, Citation, CitationItem
from citecheck.reconcile.index import Entry
from citecheck.reconcile.verdict import Verdict
from citecheck.text.fold import fold

Label = tuple[str, ...]


def label_of(pointer: AuthorDate) -> Label:
    """The words of an author-date label, folded."""
    return (*(fold(name) for name in pointer.families), "et al" if pointer.et_al else "", pointer.year or "", pointer.suffix or "")


class Usage:
    """Counts over the first pass: entries by how often they are meant, labels by how often they are printed, and which stand in one cluster."""

    def __init__(self, places: Sequence[tuple[CitationItem, Citation]], verdicts: Mapping[str, Verdict]) -> None:
        self._entries: Counter[int] = Counter()
        self._labels: Counter[Label] = Counter()
        self._clusters: dict[Label, set[str]] = {}
        self._meant_in: dict[int, set[str]] = {}
        for item, citation in places:
            for found in verdicts[item.id].found:
                self._entries[found.entry.order] += 1
                self._meant_in.setdefault(found.entry.order, set()).add(citation.id)
            if isinstance(item.pointer, AuthorDate):
                label = label_of(item.pointer)
                self._labels[label] += 1
                self._clusters.setdefault(label, set()).add(citation.id)

    def is_used(self, entry: Entry) -> bool:
        """Whether some citation means the entry as it stands."""
        return self._entries[entry.order] > 0

    def is_rarer(self, label: Label, entry: Entry) -> bool:
        """Whether the label could be a slip beside the proper citations of the entry: printed once, or less often than they are, and never in one cluster with them."""
        rare = self._labels[label] == 1 or self._labels[label] < self._entries[entry.order]
        return rare and not self._clusters.get(label, set()) & self._meant_in.get(entry.order, set())
