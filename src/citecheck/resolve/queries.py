"""Questions by words to sources that have a query language of their own; nothing that an entry prints can be read as a part of it."""

from __future__ import annotations

from citecheck.model import Item
from citecheck.resolve.question import Search, name_word, title_words

_SHORT = 5  # words of a title that many works may bear


def datacite(item: Item) -> Search | None:
    """Elasticsearch's query string: all words of the title, and the first author's name where the title is short."""
    title = title_words(item)
    name = name_word(item) if len(title) < _SHORT else None
    named = f" AND creators.name:{name}" if name else ""
    return Search(f"titles.title:({' AND '.join(title)}){named}") if title else None


def openalex(item: Item) -> Search | None:
    """A filter on the title: OpenAlex does not search titles and names at once."""
    title = title_words(item)
    return Search(f"title.search:{' '.join(title)}") if title else None
