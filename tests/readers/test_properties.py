"""What holds for every document, whatever is in it."""

from __future__ import annotations

import re
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.errors import ReadError
from citecheck.model import Document, Source, Span
from citecheck.readers import FORMATS, read

NAMES = tuple(row.name for row in FORMATS)
TOKENS = (
    *("a", "word", "Word", "WORD", "x1", "12", "3", "1999", "é", "日本", " ", "  ", "\n", "\n", "\n\n", "\r\n", "\r", "\t", "\f", "\u00a0"),
    *(
        "*",
        "**",
        "***",
        "_",
        "__",
        "`",
        "``",
        "```",
        "```\n",
        "~~~\n",
        "# ",
        "## ",
        "-",
        "- ",
        "---\n",
        "---\n\n",
        "===\n",
        "> ",
        "| ",
        "|",
        "|-|-|\n",
    ),
    *(
        "[",
        "]",
        "(",
        ")",
        "](",
        "![",
        "[^1]",
        "[^1]: ",
        "[1] ",
        "[a]: http://x.y\n",
        "[a]",
        "<",
        ">",
        "<sup>",
        "</sup>",
        "<sup>2</sup>",
        "<i>",
        "</i>",
    ),
    *(
        "<br>",
        "<!--",
        "-->",
        "<table>\n",
        "</table>\n",
        "<http://a.b>",
        "http://a.b/c_d_e",
        "&amp;",
        "&",
        ";",
        "&shy;",
        "\\",
        "\\*",
        "\u00ad",
        "-\n",
        "²",
    ),
    *(
        "1. ",
        "2. ",
        "(a) ",
        "^3^",
        "^",
        "@key2000",
        "[@key]",
        ".",
        ".\n",
        ",",
        ":",
        ": ",
        "”",
        "Notes\n\n",
        "References\n\n",
        "title: x\n",
        "\x00",
        "\u2028",
    ),
)
documents = st.lists(st.sampled_from(TOKENS), max_size=60).map("".join) | st.text(max_size=200)

# What may stand in the source and not in the text: markup, each with the place it may stand in.
START = r"(?:^|[\f\r]|-->)[\W_]*"
MARKUP = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        START + r"(?:\(\w{1,5}\)|\d{1,3}[.)]|\[?\d{1,4}\]?)[ \t\u00a0\u2028\v\x00]",  # labels of items and notes
        START + r"(?:<sup>[^<>]*</sup>|[¹²³]+|\^\d+\^)",
        START + r"(?:```|~~~).*$",
        START + r"\[[^\]]*\]:.*$",
        r"<!--[\s\S]*?-->",
        r"</?[A-Za-z][^<>]*>",
        r"\]\([^()]*\)",
        r"\]\([^()\s]*\([^()]*\)[^()]*\)",
        r"(?<=\])\[[^\[\]]*\]",
        r"&\#?\w+;",
        r"\[\^[^\]\s]+\]:",
    )
)


def check(document: Document) -> None:
    assert "\n\n".join(document.quote(block.span) for block in document.blocks) == document.text
    for block in document.blocks:
        quote = document.quote(block.span)
        assert quote == quote.strip()
        assert quote
        assert "\n\n" not in quote
    end = 0
    for piece in document.origin.pieces:
        assert piece.text_start >= end
        end = piece.text_start + piece.length
        copied = document.text[piece.text_start : end]
        if piece.length == piece.source_length:
            assert normalize("NFC", copied) == normalize("NFC", document.source[piece.source_start : piece.source_start + piece.length])
    assert end <= len(document.text)
    for mark in document.marks:
        assert 0 <= mark.span.start < mark.span.end <= len(document.text)
        assert any(block.span.contains(mark.span) for block in document.blocks)
    for span in document.furniture:
        assert span.end <= len(document.source)


def unaccounted(document: Document) -> str:
    """The letters and digits of the source that are neither in the text nor furniture nor front matter, with markup taken out."""
    kept = bytearray(len(document.source))
    for piece in document.origin.pieces:
        kept[piece.source_start : piece.source_start + piece.source_length] = b"\1" * piece.source_length
    for span in document.furniture:
        kept[span.start : span.end] = b"\1" * len(span)
    for pattern in MARKUP:
        for match in pattern.finditer(document.source):
            kept[match.start() : match.end()] = b"\1" * (match.end() - match.start())
    if document.metadata:
        kept[: document.source.index("\n---") + 4] = b"\1" * (document.source.index("\n---") + 4)
    return "".join(character for character, seen in zip(document.source, kept, strict=True) if not seen and character.isalnum())


@pytest.mark.parametrize("name", NAMES)
@given(text=documents)
@settings(max_examples=150, deadline=None)
def test_reading_is_total_and_loses_nothing(name: str, text: str) -> None:
    try:
        document = read(Source("any", text.encode("utf-8", "surrogatepass")), format=name, encoding="utf-8")
    except ReadError:
        assert any("\ud800" <= character <= "\udfff" for character in text)
        return
    check(document)
    assert document.source == text.removeprefix("\ufeff")
    assert unaccounted(document) == ""


@given(text=documents)
@settings(max_examples=60, deadline=None)
def test_same_bytes_give_the_same_document(text: str) -> None:
    source = Source("any.txt", text.encode("utf-8", "ignore"))
    try:
        first = read(source)
    except ReadError as error:
        with pytest.raises(ReadError, match=re.escape(error.message)):
            read(source)
        return
    assert read(source) == first


@given(data=st.binary(max_size=300))
@settings(max_examples=200, deadline=None)
def test_bytes_are_read_or_refused(data: bytes) -> None:
    remedy: str | None = None
    try:
        document = read(Source("any", data))
    except ReadError as error:
        remedy = error.remedy
    else:
        check(document)
        return
    assert remedy


@given(text=documents)
@settings(max_examples=60, deadline=None)
def test_every_character_is_found_in_the_source(text: str) -> None:
    document = read(Source("any", text.encode("utf-8", "ignore")), format="markdown", encoding="utf-8")
    for offset, character in enumerate(document.text):
        for place in document.origin.intervals(Span(offset, offset + 1)):
            written = place.of(document.source)
            assert character in written or written.startswith(("&", "<", "|", " ", "\t"))
