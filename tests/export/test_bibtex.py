from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.export import Entry, bibtex_items, from_bibtex, to_biblatex, to_bibtex
from citecheck.export.bibtex_tables import CSL_TYPES
from citecheck.export.latex import balanced
from citecheck.model import Date, Item, Name
from tests.export.strategies import ITEMS

PAPER = Item(
    "article-journal",
    (Name("Akiyama", "M."), Name(literal="Institute of R&D")),
    authors_truncated=True,
    issued=Date(((1998, 4),), suffix="a", printed="1998"),
    title="Japan's policy toward the NATO allies",
    container_title="RUSI Journal",
    volume="143",
    issue="2",
    page="5-9",
    doi="10.1000/rusi_1998.143#2",
    url="http://example.org/~a_b%20c",
)
BIBTEX = """\
% thesis.md, line 905, ARTICLES
@article{akiyama1998japans,
  author = {Akiyama, M. and {Institute of R\\&D} and others},
  title = {Japan's policy toward the {NATO} allies},
  journal = {RUSI Journal},
  volume = {143},
  number = {2},
  pages = {5--9},
  year = {1998},
  month = apr,
  yearsuffix = {a},
  doi = {10.1000/rusi_1998.143#2},
  url = {http://example.org/~a_b%20c},
}
"""
BIBLATEX = """\
@article{akiyama1998japans,
  author = {Akiyama, M. and {Institute of R\\&D} and others},
  title = {Japan's policy toward the {NATO} allies},
  journaltitle = {RUSI Journal},
  volume = {143},
  number = {2},
  pages = {5--9},
  date = {1998-04},
  yearsuffix = {a},
  doi = {10.1000/rusi_1998.143#2},
  url = {http://example.org/~a_b%20c},
}
"""


def test_bibtex_as_it_stands_in_the_file() -> None:
    assert to_bibtex([Entry(PAPER, "thesis.md, line 905, ARTICLES")]) == BIBTEX


def test_biblatex_as_it_stands_in_the_file() -> None:
    assert to_biblatex([Entry(PAPER)]) == BIBLATEX


def test_comments_stand_before_their_entry_and_notes_at_the_top() -> None:
    written = to_bibtex(
        [Entry(Item("book", title="One"), "a.md, line 1"), Entry(Item("book", title="Two"), "a.md, line 2")],
        notes=["a.md, line 3: fragment"],
    )
    assert written == (
        "% a.md, line 3: fragment\n\n"
        "% a.md, line 1\n@book{onend,\n  title = {One},\n}\n\n"
        "% a.md, line 2\n@book{twond,\n  title = {Two},\n}\n"
    )  # fmt: skip


def test_a_comment_opens_no_entry() -> None:
    written = to_bibtex([Entry(Item("book", title="One"), "me@example.org\n@book{x,")], notes=["@article{y,"])
    assert written.count("@") == 1
    assert len(from_bibtex(written)) == 1


@pytest.mark.parametrize(
    ("item", "bibtex", "biblatex"),
    [
        (Item("thesis", genre="PhD dissertation", publisher="JNU"), "@phdthesis{", "@thesis{"),
        (Item("thesis", genre="M. Phil. thesis"), "@mastersthesis{", "@thesis{"),
        (Item("thesis", genre="Master's thesis"), "@mastersthesis{", "@thesis{"),
        (Item("report", publisher="RAND"), "@techreport{", "@report{"),
        (Item("webpage", url="http://x.org"), "@misc{", "@online{"),
        (Item("book", editor=(Name("Curtis"),)), "@book{", "@collection{"),
        (Item("book", (Name("Curtis"),), editor=(Name("Ito"),)), "@book{", "@book{"),
        (Item("article-newspaper", container_title="The Hindu"), "@article{", "@article{"),
        (Item("chapter", container_title="Asia"), "@incollection{", "@incollection{"),
        (Item("paper-conference"), "@inproceedings{", "@inproceedings{"),
        (Item("something-else"), "@misc{", "@misc{"),
    ],
    ids=lambda value: value.type if isinstance(value, Item) else value,
)
def test_entry_types(item: Item, bibtex: str, biblatex: str) -> None:
    assert to_bibtex([Entry(item)]).startswith(bibtex)
    assert to_biblatex([Entry(item)]).startswith(biblatex)


@pytest.mark.parametrize("kind", sorted(CSL_TYPES))
def test_every_csl_type_has_an_entry_type_and_comes_back(kind: str) -> None:
    for write in (to_bibtex, to_biblatex):
        assert from_bibtex(write([Entry(Item(kind))])) == (Item(kind),)


@given(items=st.lists(ITEMS, max_size=3), ascii_only=st.booleans())
@settings(max_examples=25, deadline=None)
def test_braces_balance_as_bibtex_counts_them(items: list[Item], ascii_only: bool) -> None:
    for write in (to_bibtex, to_biblatex):
        written = write([Entry(item, "{") for item in items], ascii_only=ascii_only)
        assert balanced("\n".join(line for line in written.splitlines() if not line.startswith("%")))


FOREIGN = r"""
@string{jf = "Journal of Foreign Affairs"}
@ARTICLE{key1, Author = "Gennady Chufrin and J{\"u}rgen M\"uller", TITLE = {{The {NATO} Question}}, journal = jf,
  year = 1999, month = jun, pages = "1--9", number = 3}
@inbook{key2, author = {A. Smith}, author = {B. Twice}, title = {Dogs}, booktitle = {Animals}, address = {Paris}}
@online{key3, title = {Page}, howpublished = {\url{http://x.org/~a}}, date = {2004-05-06}, langid = {german}, organization = {Us}}
@comment{nothing}
@thesis{broken, title = {Unfinished
@phdthesis{key4, title = {Work}, school = {JNU}, year = {in press}}
"""


def test_what_others_write_is_read() -> None:
    items = dict(bibtex_items(FOREIGN))
    assert list(items) == ["key1", "key2", "key3", "key4"]
    assert items["key1"] == Item(
        "article-journal",
        (Name("Chufrin", "Gennady"), Name("Müller", "Jürgen")),
        issued=Date(((1999, 6),), printed="1999"),
        title="The NATO Question",
        container_title="Journal of Foreign Affairs",
        issue="3",
        page="1-9",
    )
    assert (items["key2"].author, items["key2"].container_title, items["key2"].publisher_place) == (
        (Name("Smith", "A."),),
        "Animals",
        "Paris",
    )
    assert (items["key3"].url, items["key3"].language, items["key3"].publisher) == ("http://x.org/~a", "german", "Us")
    assert items["key4"] == Item("thesis", title="Work", publisher="JNU", issued=Date(literal="in press", printed="in press"))


@pytest.mark.parametrize(
    "text", ["", "no entry", "\ufeff@book{a, title = {T}}", "@book{", "{" * 100_000, "@" * 100_000, "@book{a," * 20_000], ids=len
)
def test_reading_is_total(text: str) -> None:
    assert all(isinstance(item, Item) for item in from_bibtex(text))
