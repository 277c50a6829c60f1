"""Invented works for the table of judged pairs: what an entry says (`OURS`) and what the record says (`THEIRS`), alike in everything."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from citecheck.model import Item
from tests.resolve.made_up import BOOK, CHAPTER, OUR_BOOK, OUR_CHAPTER, OUR_RIVERS, RIVERS, people, year

OURS: Mapping[str, Item] = {
    "rivers": OUR_RIVERS,
    "book": OUR_BOOK,
    "chapter": OUR_CHAPTER,
    "numbers": Item(
        type="article-journal", author=people("Modell, D.", "Örnek, O."), issued=year(2019), title="Off-diagonal Ramsey numbers",
        container_title="Annals of Invented Graphs", volume="31", issue="2", page="201-219",
    ),
    "paper": Item(
        type="paper-conference", author=people("Ejemplo, Lucía", "Beispiel, Anna"), issued=year(2011), title="Caching answers that nobody asked for",
        container_title="Proceedings of the 9th Conference on Invented Systems", page="31-40",
    ),
    "edited": Item(
        type="book", editor=people("Exempel, Carla", "Modell, David"), issued=year(2001), title="Essays on Imaginary Bridges", publisher="Example University Press",
    ),
    "volume": Item(
        type="book", author=people("Voorbeeld, Jan"), issued=year(1978), title="A Grammar of Unspoken Languages", volume="2", publisher="Modell Verlag",
    ),
    "novel": Item(
        type="book", author=people("Пример, Иван"), issued=year(1968), title="Мосты через ничто", publisher="Наука",
    ),
    "entry": Item(
        type="entry-encyclopedia", author=people("Exempel, C."), issued=year(2007), title="Imaginary rivers", container_title="Encyclopedia of Invented Waters", page="12-15",
    ),
    "editorial": Item(
        type="article-journal", author=people("Beispiel, A."), issued=year(2004), title="Editorial", container_title="Journal of Invented Hydrology", volume="12", issue="3", page="501-503",
    ),
    "report": Item(
        type="report", author=people("Institute of Invented Waters"), issued=year(2013), title="The state of imaginary rivers", publisher="Institute of Invented Waters",
    ),
    "thesis": Item(type="thesis", author=people("Primer, Ana"), issued=year(2009), title="Silt and sense in invented deltas", publisher="University of Nowhere"),
}  # fmt: skip
THEIRS: Mapping[str, dict[str, Any]] = {
    "rivers": RIVERS,
    "book": BOOK,
    "chapter": CHAPTER,
    "numbers": {
        "DOI": "10.5555/numbers", "type": "journal-article", "title": ["Off-diagonal Ramsey numbers"],
        "author": [{"given": "David", "family": "Modell"}, {"given": "Omar", "family": "Örnek"}], "container-title": ["Annals of Invented Graphs"],
        "volume": "31", "issue": "2", "page": "201-219", "published-print": {"date-parts": [[2019, 5]]},
    },
    "paper": {
        "DOI": "10.5555/paper", "type": "proceedings-article", "title": ["Caching answers that nobody asked for"],
        "author": [{"given": "Lucía", "family": "Ejemplo"}, {"given": "Anna", "family": "Beispiel"}],
        "container-title": ["Proceedings of the 9th Conference on Invented Systems"], "page": "31-40", "published-print": {"date-parts": [[2011]]},
        "event": {"name": "9th Conference on Invented Systems", "start": {"date-parts": [[2011, 6, 2]]}},
    },
    "edited": {
        "DOI": "10.5555/edited", "type": "edited-book", "title": ["Essays on Imaginary Bridges"],
        "editor": [{"given": "Carla", "family": "Exempel"}, {"given": "David", "family": "Modell"}], "publisher": "Example University Press",
        "published-print": {"date-parts": [[2001]]}, "ISBN": ["9780000000019"],
    },
    "volume": {
        "DOI": "10.5555/volume-2", "type": "monograph", "title": ["A Grammar of Unspoken Languages"], "author": [{"given": "Jan", "family": "Voorbeeld"}],
        "volume": "2", "publisher": "Modell Verlag", "published-print": {"date-parts": [[1978]]},
    },
    "novel": {
        "DOI": "10.5555/novel", "type": "book", "title": ["Bridges over Nothing"], "original-title": ["Мосты через ничто"],
        "author": [{"given": "Ivan", "family": "Primer"}], "publisher": "Nauka", "published-print": {"date-parts": [[1968]]},
    },
    "entry": {
        "DOI": "10.5555/entry", "type": "reference-entry", "title": ["Imaginary rivers"], "author": [{"given": "Carla", "family": "Exempel"}],
        "container-title": ["Encyclopedia of Invented Waters"], "page": "12-15", "published-print": {"date-parts": [[2007]]},
    },
    "editorial": {
        "DOI": "10.5555/editorial", "type": "journal-article", "title": ["Editorial"], "author": [{"given": "Anna", "family": "Beispiel"}],
        "container-title": ["Journal of Invented Hydrology"], "volume": "12", "issue": "3", "page": "501-503", "published-print": {"date-parts": [[2004]]},
    },
    "report": {
        "DOI": "10.5555/report", "type": "report", "title": ["The state of imaginary rivers"], "author": [{"name": "Institute of Invented Waters"}],
        "publisher": "Institute of Invented Waters", "published-print": {"date-parts": [[2013]]},
    },
    "thesis": {
        "DOI": "10.5555/thesis", "type": "dissertation", "title": ["Silt and sense in invented deltas"], "author": [{"given": "Ana", "family": "Primer"}],
        "publisher": "University of Nowhere", "published-print": {"date-parts": [[2009]]},
    },
}  # fmt: skip
