from __future__ import annotations

import pytest

from citecheck.errors import ReadError
from citecheck.model import Document, Origin, Source
from citecheck.readers import FORMATS, Format, read


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        pytest.param("a.md", "plain words", "markdown", id="suffix"),
        pytest.param("a.MARKDOWN", "plain words", "markdown", id="suffix-in-capitals"),
        pytest.param("a.txt", "plain words", "text", id="plain"),
        pytest.param("a.txt", "# Title\n\nwith **strong** words", "markdown", id="sniffed"),
        pytest.param("-", "# Title\n\nwith **strong** words", "markdown", id="no-suffix"),
        pytest.param("a.rst", "Title\n=====\n\nwords", "text", id="unknown-suffix"),
        pytest.param("a.txt", "", "text", id="empty"),
    ],
)
def test_the_format_is_told(name: str, text: str, expected: str) -> None:
    assert read(Source(name, text.encode())).format == expected


def test_the_format_is_named() -> None:
    source = Source("a.md", b"*a*")
    assert read(source, format="text").text == "*a*"
    assert read(source, format="Markdown").text == "a"
    with pytest.raises(ReadError, match="'docx'") as caught:
        read(source, format="docx")
    assert "markdown, text" in (caught.value.remedy or "")


def test_a_strangers_format() -> None:
    def upper(source: Source, encoding: str | None) -> Document:
        text = source.data.decode(encoding or "ascii").upper()
        return Document(source.name, "upper", text, (), (), Origin((), (0,)), text, source.sha256)

    formats = (*FORMATS, Format("upper", (".up",), "capitals", upper))
    assert read(Source("a.up", b"abc"), formats=formats).text == "ABC"
    assert read(Source("a.md", b"abc"), format="upper", formats=formats, list_lines=(1, 1)).list_lines == (1, 1)


@pytest.mark.parametrize("lines", [(1, 1), (1, 3), (3, 3)], ids=str)
def test_list_lines_are_kept(lines: tuple[int, int]) -> None:
    assert read(Source("a.txt", b"a\nb\nc"), list_lines=lines).list_lines == lines


@pytest.mark.parametrize("lines", [(0, 1), (2, 1), (1, 4), (-1, -1), (9, 9)], ids=str)
def test_list_lines_must_be_lines(lines: tuple[int, int]) -> None:
    with pytest.raises(ReadError, match="not lines of this document") as caught:
        read(Source("a.txt", b"a\nb\nc"), list_lines=lines)
    assert "between 1 and 3" in (caught.value.remedy or "")


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_positions_are_those_of_the_source(newline: str) -> None:
    source = newline.join(["# Title", "", "*One* line", "and (Smith", "1999) more", ""])
    document = read(Source("a.md", source.encode()))
    assert document.text == "Title\n\nOne line\nand (Smith\n1999) more"
    assert document.source == source
    offset = document.text.index("1999")
    assert document.line_of(offset) == 5
    span = document.blocks[1].span
    assert document.locate(span).line == 3
    assert document.locate(span).column == 2


@pytest.mark.parametrize("name", [row.name for row in FORMATS])
@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t\r\n\f", "\ufeff"], ids=repr)
def test_nothing_is_a_document(name: str, text: str) -> None:
    document = read(Source("a", text.encode()), format=name)
    assert (document.text, document.blocks, document.marks) == ("", (), ())


def test_the_encoding_is_handed_on() -> None:
    assert read(Source("a.md", "Мир".encode("cp1251")), encoding="cp1251").text == "Мир"
