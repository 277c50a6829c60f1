"""The words of the records: a tantivy index without positions, asked for the rarest words of a reference only.

A frequent word costs time in proportion to the works that have it, and tells little. So only words are asked for that few works have; what they
offer is ranked by BM25, and validated elsewhere.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import tantivy

from citecheck.index.words import analyzer, asked

FOLDER = "words"
SHARE = 0.002  # of all records that may have a word that is asked for
FLOOR = 2000  # records that may have it in any case
RAREST = 10  # words that are asked for
NEAR = 0.5  # of the best record's score; what has less shares a word or two by chance, and need not be compared
LEAST = 2  # records that are offered in any case
HEAP = 96_000_000  # bytes that the writer collects before it writes
_TEXT, _ID = "words", "id"
_HEAD = "meta.json"  # tantivy's list of its own files
_OWN = 40  # words of a record that must lead to it
_ANALYSIS = "citecheck"


def schema() -> tantivy.Schema:
    """The words, and the id of the record that has them."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field(_TEXT, stored=False, tokenizer_name=_ANALYSIS, index_option="freq")
    builder.add_integer_field(_ID, stored=False, indexed=False, fast=True)
    return builder.build()


def opened(folder: Path) -> tantivy.Index:
    """The index in ``folder``, made when there is none. Raises ``ValueError`` when it cannot be read."""
    index = tantivy.Index(schema(), path=str(folder / FOLDER), reuse=True)
    index.register_tokenizer(_ANALYSIS, analyzer())
    return index


def opened_to_read(folder: Path) -> tuple[tantivy.Index, tempfile.TemporaryDirectory[str] | None]:
    """The index in ``folder``, and the folder that stands in its place where it cannot be written: tantivy wants to lock even what it only reads.

    Raises ``ValueError`` where there is none: an empty one in its place would say that there are no records.
    """
    if not (folder / FOLDER / _HEAD).is_file():
        raise ValueError(f"{FOLDER}/{_HEAD} is missing")
    try:
        return opened(folder), None
    except ValueError as error:
        if "lock" not in str(error).lower():
            raise
    stand_in = tempfile.TemporaryDirectory(
        prefix="citecheck-index-", ignore_cleanup_errors=True
    )  # the search may still be writing its lock
    place = Path(stand_in.name) / FOLDER
    place.mkdir()
    for file in (folder / FOLDER).iterdir():
        if not file.name.endswith(".lock"):
            (place / file.name).symlink_to(file.resolve())
    return opened(place.parent), stand_in


def document(identity: int, words: str) -> tantivy.Document:
    """What the index is told of one record."""
    made = tantivy.Document()
    made.add_text(_TEXT, words)
    made.add_integer(_ID, identity)
    return made


def lacking(known: int, records: int) -> str:
    """What is wrong with a search that knows fewer records than there are. More it may know: those that were replaced, and of builds that were killed."""
    return f"the search knows {known:,} records of {records:,}"


class Words:
    """The search."""

    def __init__(self, folder: Path) -> None:
        self._index, self._stand_in = opened_to_read(folder)
        self._schema = schema()
        self._analysis = analyzer()
        self._searcher = self._index.searcher()
        self.most = max(FLOOR, int(SHARE * self._searcher.num_docs))

    @property
    def count(self) -> int:
        """How many records the index was told of, those that were replaced since included."""
        return self._searcher.num_docs

    def close(self) -> None:
        """Remove what stood in the index's place."""
        if self._stand_in:
            self._stand_in.cleanup()

    def rarest(self, text: str) -> Sequence[str]:
        """The words of ``text`` that are asked for."""
        counts = {word: self._searcher.doc_freq(_TEXT, word) for word in asked(text, self._analysis)}
        known = sorted((word for word, count in counts.items() if count), key=lambda word: counts[word])
        return [word for at, word in enumerate(known[:RAREST]) if counts[word] <= self.most or at < 2]

    def leads_to(self, identity: int, text: str) -> bool | None:
        """Whether the words of ``text`` lead to this very record, however many others have them too; None where there are none."""
        own = list(dict.fromkeys(self._analysis.analyze(text)))[:_OWN]
        if not own:
            return None
        terms = [tantivy.Query.term_query(self._schema, _TEXT, word, index_option="freq") for word in own]
        terms.append(tantivy.Query.range_query(self._schema, _ID, tantivy.FieldType.Integer, identity, identity))
        query = tantivy.Query.boolean_query([(tantivy.Occur.Must, term) for term in terms])
        return bool(self._searcher.search(query, limit=1, count=False).hits)

    def search(self, text: str, rows: int) -> list[int]:
        """The ids of the records that fit best, best first."""
        chosen = self.rarest(text)
        if not chosen:
            return []
        terms = [(tantivy.Occur.Should, tantivy.Query.term_query(self._schema, _TEXT, word, index_option="freq")) for word in chosen]
        hits = self._searcher.search(tantivy.Query.boolean_query(terms), limit=rows, count=False).hits
        kept = [address for at, (score, address) in enumerate(hits) if at < LEAST or score >= NEAR * hits[0][0]]
        found = self._searcher.fast_field_values(_ID, kept)
        return [int(one) for one in found if one is not None]
