"""Items of every kind that the four forms can say."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from citecheck.export.bibtex_tables import CSL_TYPES
from citecheck.model import Date, Item, Name

LETTERS = "aâbcdeéèöüßoøłžABCÉÖŁZ"
SIGNS = "&%$#_{}~^\\\"'`-–—:;!?()[]<>|=+*/@"
WORDS = st.text(st.sampled_from(LETTERS + "0123456789"), min_size=1, max_size=8)
TEXT = st.lists(st.text(st.sampled_from(LETTERS + "019" + SIGNS + "我д"), min_size=1, max_size=9), min_size=1, max_size=6).map(" ".join)
NAME_WORD = st.builds(str.__add__, st.sampled_from("ABCÉÖŁ"), st.text(st.sampled_from("abcéöł&_'"), min_size=1, max_size=7))
PERSONS = st.builds(
    Name,
    family=st.lists(NAME_WORD, min_size=1, max_size=2).map(" ".join),
    given=st.none() | st.lists(NAME_WORD, min_size=1, max_size=3).map(" ".join),
    particle=st.sampled_from([None, None, "van", "de la", "von und zu"]),
    suffix=st.sampled_from([None, None, "Jr", "III"]),
)
BODIES = st.lists(NAME_WORD | st.sampled_from(["and", "of", "&", "Japan,"]), min_size=1, max_size=4).map(
    lambda words: Name(literal=" ".join(words).rstrip(",")),
)
NAMES = st.lists(PERSONS | BODIES, max_size=3).map(tuple)
DAYS = st.one_of(
    st.tuples(st.integers(1400, 2100)),
    st.tuples(st.integers(1400, 2100), st.integers(1, 12)),
    st.tuples(st.integers(1400, 2100), st.integers(1, 12), st.integers(1, 28)),
)


def _dated(parts: tuple[tuple[int, ...], ...], suffix: str | None, season: int | None, circa: bool) -> Date:
    return Date(parts, suffix=suffix, season=season if len(parts[0]) == 1 else None, circa=circa)


DATES = st.builds(
    _dated,
    st.lists(DAYS, min_size=1, max_size=2).map(tuple),
    st.sampled_from([None, None, "a", "b"]),
    st.sampled_from([None, None, None, 1, 4]),
    st.booleans(),
) | st.sampled_from([Date(literal="n.d.", printed="n.d."), Date(literal="in press", printed="in press", suffix="c")])
OPTIONAL = st.none() | TEXT
ITEMS = st.builds(
    Item,
    type=st.sampled_from(sorted(CSL_TYPES)),
    author=NAMES,
    editor=NAMES,
    translator=NAMES,
    authors_truncated=st.booleans(),
    issued=st.none() | DATES,
    title=OPTIONAL,
    original_title=OPTIONAL,
    container_title=OPTIONAL,
    collection_title=OPTIONAL,
    event_title=OPTIONAL,
    volume=OPTIONAL,
    issue=OPTIONAL,
    page=st.sampled_from([None, "12", "12-19", "xv-xx", "A-12", "D/6-D/8", "65-95, 67-89", "e1201"]),
    number=OPTIONAL,
    edition=OPTIONAL,
    genre=OPTIONAL,
    publisher=OPTIONAL,
    publisher_place=OPTIONAL,
    doi=st.sampled_from([None, "10.1000/a_b#c%d", "10.1002/1521(2001)7:6<1228::AID>3.0.CO;2-#", "10.1/{b}"]),
    isbn=st.sampled_from([None, "978-3-16-148410-0", "0306406152"]),
    issn=st.sampled_from([None, "2049-3630"]),
    url=st.sampled_from([None, "http://example.org/~a_b%20c?d=1&e=#f"]),
    accessed=st.none() | DATES.map(lambda date: replace(date, suffix=None)),
    language=st.sampled_from([None, "en", "de"]),
    note=OPTIONAL,
).map(lambda item: item if item.author or item.editor else replace(item, authors_truncated=False))


def unprinted(item: Item) -> Item:
    """``item`` without how its years were printed, which no form can say, and with names without a name left out."""
    dates = {name: date and replace(date, printed=None) for name, date in (("issued", item.issued), ("accessed", item.accessed))}
    return replace(item, issued=dates["issued"], accessed=dates["accessed"])
