"""Bytes to str: byte order marks, UTF-8, and what comes after it."""

from __future__ import annotations

import codecs
from collections.abc import Iterable

from citecheck.errors import ReadError
from citecheck.model import Source
from citecheck.readers.format import Format

_MARKS = (  # longest first: the mark of UTF-16 LE opens that of UTF-32 LE
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (  # first bytes of what people pass by mistake; from the formats' own specifications
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive (Word, OpenDocument and EPUB files are such archives)"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"%!PS", "a PostScript file"),
)
_SAMPLE = 1 << 16  # bytes looked at to tell text from other data
_CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\v\f\r\x1a\x1b") + b"\x7f"
_CLOSE = 0.1  # of coherence, charset_normalizer's measure of how much a text looks like a language; less is no difference
_BINARY_SHARE = 0.02  # of control characters; text has hardly any, compressed data about one byte in nine


def decode(source: Source, encoding: str | None = None, formats: Iterable[Format] = ()) -> str:
    """The text of a source, its newlines untouched and its byte order mark removed.

    ``encoding`` overrides everything; else a byte order mark decides, then UTF-8, then UTF-16 by its pattern of zeros, then the likeliest legacy
    encoding. Raises `ReadError` for other data than text; ``formats`` are named in the remedy.
    """
    if encoding is not None:
        return _as_told(source, encoding)
    data = source.data
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _marked(source, name)
    _refuse_magic(source, formats)
    wide = _wide(data)
    if wide is not None:
        return data.decode(wide)
    _refuse_binary(source, formats)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(data)


def _as_told(source: Source, encoding: str) -> str:
    try:
        text = source.data.decode(codecs.lookup(encoding).name)
    except (LookupError, ValueError) as error:
        if isinstance(error, UnicodeError):
            raise ReadError(
                f"the bytes are not {encoding} ({error})", where=source.name, remedy="leave --encoding out, or name another"
            ) from error
        raise ReadError(
            f"no text encoding is called {encoding!r}", where=source.name, remedy="use a name such as utf-8, cp1252, latin-1 or utf-16"
        ) from error
    return text.removeprefix("\ufeff")


def _marked(source: Source, name: str) -> str:
    try:
        return source.data.decode(name)
    except UnicodeDecodeError as error:
        raise ReadError(
            f"the byte order mark says {name}, but the bytes do not follow it ({error})",
            where=source.name,
            remedy="say what the file is written in, for example --encoding utf-8 or --encoding cp1252",
        ) from error


def _refuse_magic(source: Source, formats: Iterable[Format]) -> None:
    for magic, what in _MAGIC:
        if source.data.startswith(magic):
            raise _not_text(source, f"this is {what}, not text", formats)


def _refuse_binary(source: Source, formats: Iterable[Format]) -> None:
    if _binary(source.data[:_SAMPLE]):
        raise _not_text(source, "this is not text: it is full of control characters", formats)


def _binary(sample: bytes) -> bool:
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > 3 and controls > _BINARY_SHARE * len(sample)


def _not_text(source: Source, message: str, formats: Iterable[Format]) -> ReadError:
    known = ", ".join(row.name for row in formats) or "markdown, text"
    return ReadError(message, where=source.name, remedy=f"convert it to one of the formats that are known: {known}")


def _wide(data: bytes) -> str | None:
    """UTF-16 without a byte order mark: in Latin text every other byte is zero, and none of the others."""
    sample = data[: _SAMPLE & ~1]
    if len(sample) < 4 or len(data) % 2 or b"\0" not in sample:
        return None
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    for zeros, others, name in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if zeros > 0.4 * half and others < 0.05 * half:
            try:
                text = data.decode(name)
            except UnicodeDecodeError:
                continue
            return None if _binary(text[:_SAMPLE].encode("utf-8")) else name
    return None


def _legacy(data: bytes) -> str:
    """Neither Unicode nor told: what charset_normalizer finds, else Windows' Western code page, else Latin-1, which fits any bytes."""
    from charset_normalizer import from_bytes

    found = from_bytes(data[:_SAMPLE])
    best = found.best()
    western = next((each for each in found if "cp1252" in (each.encoding, *each.could_be_from_charset)), None)
    if best is None or (western is not None and western.chaos <= best.chaos and western.coherence >= best.coherence - _CLOSE):
        names: tuple[str, ...] = ("cp1252", "latin-1")
    else:
        names = (best.encoding, "cp1252", "latin-1")
    for name in names:
        try:
            return data.decode(name).removeprefix("\ufeff")
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")
