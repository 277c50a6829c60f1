"""An index of Crossref records on this disk as the first to be asked: no network, no limit, the same questions and the same judgement."""

from __future__ import annotations

from citecheck.errors import CitecheckError
from citecheck.index.reader import FAULTS, Index
from citecheck.resolve.answers import Answer, Failed, Found, Missing
from citecheck.resolve.asking import by_kind
from citecheck.resolve.question import Question

RESOLVER = "index"
ROWS = 8  # records that are compared; more than a service offers, for the best is not always first


class Local:
    """Answers both questions from an index. A damaged one fails, and so says nothing about what was asked."""

    name = RESOLVER
    threads = 0  # a question takes less time than handing it to a thread

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._index = Index(folder)

    @property
    def cover(self) -> str:
        """What the index holds, in words."""
        return self._index.cover

    def answer(self, question: Question) -> Answer:
        """The record of a DOI, or the records that fit words."""
        return by_kind(self, question)

    def record(self, doi: str) -> Answer:
        """The record of a DOI."""
        try:
            record = self._index.record(doi)
        except (CitecheckError, *FAULTS) as error:
            return self._failed(error)
        return Missing() if record is None else Found((record,))

    def search(self, text: str) -> Answer:
        """The records that fit a bibliographic string best."""
        try:
            return Found(tuple(self._index.search(text, ROWS)))
        except (CitecheckError, *FAULTS) as error:
            return self._failed(error)

    def close(self) -> None:
        """Close the index."""
        self._index.close()

    def _failed(self, error: Exception) -> Failed:
        reason = error.message if isinstance(error, CitecheckError) else f"the index is damaged: {error}"
        return Failed(f"{reason}; see citecheck index verify {self._folder}")
