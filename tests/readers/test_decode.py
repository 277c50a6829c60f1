from __future__ import annotations

import codecs

import pytest

from citecheck.errors import ReadError
from citecheck.model import Source
from citecheck.readers.decode import decode

TEXT = "Łódź, “naïve” – Å 1999\r\nand more\n"
WESTERN = "Müller, “Straße” – naïve café, 1999. Über die Brücke geht der Fluß nach Köln.\r\n"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(TEXT.encode("utf-8"), TEXT, id="utf-8"),
        pytest.param(codecs.BOM_UTF8 + TEXT.encode("utf-8"), TEXT, id="utf-8-bom"),
        pytest.param(TEXT.encode("utf-16"), TEXT, id="utf-16-bom"),
        pytest.param(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), TEXT, id="utf-16-be-bom"),
        pytest.param(TEXT.encode("utf-32"), TEXT, id="utf-32-bom"),
        pytest.param("Plain words, 1999\n".encode("utf-16-le"), "Plain words, 1999\n", id="utf-16-le-by-pattern"),
        pytest.param("Plain words, 1999\n".encode("utf-16-be"), "Plain words, 1999\n", id="utf-16-be-by-pattern"),
        pytest.param(WESTERN.encode("cp1252"), WESTERN, id="windows"),
        pytest.param(b"", "", id="empty"),
        pytest.param(codecs.BOM_UTF8, "", id="only-a-mark"),
        pytest.param(b"a\x00b", "a\x00b", id="one-control-character"),
        pytest.param(b"page\x0cpage\x1b[0m", "page\x0cpage\x1b[0m", id="form-feed-and-escape"),
        pytest.param(b"PK is a party", "PK is a party", id="not-a-zip"),
        pytest.param("日本語の文章".encode(), "日本語の文章", id="japanese"),
    ],
)
def test_decoded(data: bytes, expected: str) -> None:
    assert decode(Source("x.txt", data)) == expected


@pytest.mark.parametrize(
    ("data", "encoding", "expected"),
    [
        pytest.param("Müller".encode("latin-1"), "latin-1", "Müller", id="latin-1"),
        pytest.param("Мир".encode("koi8-r"), "KOI8-R", "Мир", id="koi8"),
        pytest.param(codecs.BOM_UTF8 + b"a", "utf-8", "a", id="mark-is-dropped"),
        pytest.param(b"%PDF", "ascii", "%PDF", id="told-is-told"),
    ],
)
def test_as_told(data: bytes, encoding: str, expected: str) -> None:
    assert decode(Source("x.txt", data), encoding) == expected


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        pytest.param(b"abc", "utf-9", "no text encoding is called 'utf-9'", id="unknown"),
        pytest.param(b"abc", "", "no text encoding", id="empty-name"),
        pytest.param(b"abc", "base64", "no text encoding", id="not-of-text"),
        pytest.param(b"abc", "x\0y", "no text encoding", id="impossible-name"),
        pytest.param(b"\xff\xfe\xff", "utf-8", "the bytes are not utf-8", id="not-so-encoded"),
        pytest.param(codecs.BOM_UTF16_LE + b"a", None, "byte order mark says utf-16", id="broken-after-mark"),
        pytest.param(b"%PDF-1.7\n...", None, "PDF", id="pdf"),
        pytest.param(b"PK\x03\x04rest", None, "ZIP", id="zip"),
        pytest.param(b"{\\rtf1 text", None, "RTF", id="rtf"),
        pytest.param(bytes(range(256)) * 4, None, "not text", id="all-bytes"),
        pytest.param(b"\x00\x01\x02\x03" * 100, None, "not text", id="zeros"),
    ],
)
def test_refused_with_a_remedy(data: bytes, encoding: str | None, message: str) -> None:
    with pytest.raises(ReadError, match=message) as caught:
        decode(Source("x.txt", data), encoding)
    assert caught.value.remedy
    assert caught.value.where == "x.txt"


def test_the_remedy_names_the_formats() -> None:
    with pytest.raises(ReadError) as caught:
        decode(Source("x.txt", b"%PDF-"))
    assert "markdown, text" in (caught.value.remedy or "")
