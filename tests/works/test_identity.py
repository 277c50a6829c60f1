"""Keys of works: what they depend on, and what keeps them."""

from __future__ import annotations

from citecheck.model import Item, Name
from citecheck.model.item import Date
from citecheck.works.identity import Register, identities, remember

Work = tuple[Item, tuple[str, ...]]


def work(type_: str, text: str, container: str | None = None) -> Work:
    author, issued = (Name(family="Adams", given="P."),), Date(parts=((2019,),))
    return Item(type=type_, title="Cave mites of Crete", author=author, issued=issued, container_title=container), (text,)


ARTICLE = work("article-journal", "the article", "Journal of Mites")
THESIS = work("thesis", "the thesis")
BOOK = work("book", "the book")


def test_a_thesis_beside_an_article_changes_no_key() -> None:
    alone = (*identities([THESIS], Register()), *identities([ARTICLE], Register()))
    assert alone == identities([THESIS, ARTICLE], Register())
    assert alone[0] != alone[1]


def test_what_shares_all_that_a_key_is_made_of_is_told_apart_and_a_register_keeps_the_first_key() -> None:
    alone = identities([ARTICLE], Register())
    both = identities([BOOK, ARTICLE], Register())
    assert both[0] != both[1]
    assert both == identities([ARTICLE, BOOK], Register())[::-1]
    known = remember([(alone[0], ARTICLE[1])], Register())
    assert identities([BOOK, ARTICLE], known)[1] == alone[0]
