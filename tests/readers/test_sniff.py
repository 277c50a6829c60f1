from __future__ import annotations

import pytest

from citecheck.readers.sniff import looks_like_markdown


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("# Title\n\nSome **strong** words.", id="heading-and-strong"),
        pytest.param("See [the page](https://x.org) and *this book* and *that one*.", id="link-and-emphasis"),
        pytest.param("First.[^1] Second.[^2]\n\n[^1]: One.\n[^2]: Two.", id="notes-abound"),
        pytest.param("Words<sup>1</sup> and words<sup>2</sup>\n\n---\n\n---\n", id="tags-and-rules"),
        pytest.param("## One\n\n## Two\n\n## Three\n\n## Four\n", id="headings-abound"),
        pytest.param("As [@smith2000; @jones2001] say, **surely**.", id="cite-keys"),
        pytest.param("# Title\r\n\r\nSome **strong** words.", id="crlf"),
    ],
)
def test_markdown(text: str) -> None:
    assert looks_like_markdown(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("Just words, in (brackets 1999) and so on.", id="prose"),
        pytest.param("Stars* mean notes* here.\n\n* The note.", id="star-notes"),
        pytest.param("#1 on the list\n- one dash\n- another", id="number-sign-and-dashes"),
        pytest.param("5 * 3 * 2 and snake_case_name and a < b > c", id="signs"),
        pytest.param("A PLAIN TITLE\n\nWords that go on and on.\n\nREFERENCES\n\nSmith, J. (1999). Title.", id="plain-article"),
        pytest.param("Title\n-----\n\nwords [1] and [2]", id="underlined-title"),
    ],
)
def test_plain(text: str) -> None:
    assert not looks_like_markdown(text)
