"""What the text of a PDF has in the place of letters: numbers of a font's signs, bytes of UTF-8 read one by one, letters set apart, a page's running head between words.

"M(cid:252)ller" is "Müller", "HÃ¶rning" is "Hörning", "B e c k e r , 1 9 7 1" is "Becker , 1971". The numbers of a font are those of Windows-1252 in the simple
fonts that PDFs of Western languages have (PDF 32000-1, annex D.2); elsewhere they mean nothing, and signs beyond letters and common marks stay as they are.
"""

from __future__ import annotations

import re

Found = tuple[int, int, str]  # from where to where something stands, and the one character or nothing that is meant

_CODE = re.compile(r"\(cid:(?P<code>\d{2,3})\)")
_AND = 38  # "&", where no small letter makes it a part of a word
_MARKS = frozenset("–—‘’‚“”„«»§")
_CONTINUED = "".join(bytes([code]).decode("cp1252", errors="ignore") or chr(code) for code in range(0x80, 0xC0))
_BYTES = re.compile(f"[Ã-Å][{re.escape(_CONTINUED)}]|â[{re.escape(_CONTINUED)}]{{2}}")
_YEAR_APART = re.compile(r"(?<![^\s(\[])(?<!\d\s)(?:1 [5-9]|2 0) \d \d[a-h]?(?![^\s.,:;)\]])(?!\s\d)")
_CENTURIES_APART = ("1 9 ", "2 0 ", "1 8 ", "1 7 ", "1 6 ", "1 5 ")
_YEAR_TORN = re.compile(r"\((?:1[89]|20)(?:\d \d| \d\d)\)")
_HEAD_WORDS = ("verzeichnis", "REFER", "BIBLIOGR", "LITERATUR", "NOTES", "WORKS CITED", "RÉFÉR")
_HEADS = "REFERENCES|BIBLIOGRAPHY|NOTES|WORKS CITED|LITERATURE CITED|BIBLIOGRAPHIE|LITERATURVERZEICHNIS|LITERATUR|BIBLIOGRAF[IÍ]A|RÉFÉRENCES|REFERENCIAS|REFERÊNCIAS"
_RUNNING_HEAD = re.compile(  # its words in capitals behind those of a list, in small letters between others; with the number of the page
    rf"(?:(?<=[^\W\d_A-ZÀ-Þ])|(?<=[^\W\d_A-ZÀ-Þ][:,;]))\s(?:\d{{1,3}}\s(?:{_HEADS})|(?:{_HEADS})\s\d{{1,3}})(?=[\s.,;:]|$)|"
    r"(?<=[^\W_])\s(?:(?:Quellen- und )?Literaturverzeichnis\s\d{2,3}|\d{2,3}\s(?:Quellen- und )?Literaturverzeichnis)(?=\s[^\W\d_])"
)
_WORD_APART = re.compile(r"(?<!\S)[^\W\d_](?: [^\W\d_]){3,80}(?![^\s.,:;)\]])")
_SMALL = re.compile(r"[a-zß-öø-ÿ]{3}")  # in a row no words of one letter


def garbled(text: str) -> list[Found]:
    """The places of ``text`` where something stands for a letter, or parts the letters of a word, in order."""
    found: list[Found] = []
    if "(cid:" in text:
        found += _codes(text)
    if not text.isascii() and ("Ã" in text or "â€" in text or "Å" in text or "Ä" in text):
        found += _bytes(text)
    if any(map(text.__contains__, _CENTURIES_APART)):
        for apart in _YEAR_APART.finditer(text):
            found += _blanks(text, *apart.span())
    if "(" in text and (year := _YEAR_TORN.search(text)):
        found += _blanks(text, *year.span())
    if " e " in text and (" n " in text or " r " in text):
        found += _words(text)
    if any(map(text.__contains__, _HEAD_WORDS)) and (head := _RUNNING_HEAD.search(text, 20)):
        found.append((*head.span(), ""))
    return sorted(found)


def _codes(text: str) -> list[Found]:
    """Signs that a font's number stands for."""
    return [(*match.span(), sign) for match in _CODE.finditer(text) if (sign := _sign(text, match))]


def _sign(text: str, match: re.Match[str]) -> str:
    code = int(match["code"])
    if code == _AND:
        beside = text[max(match.start() - 1, 0) : match.start()] + text[match.end() : match.end() + 1]
        return "" if any(c.islower() or c in "()" for c in beside) else "&"
    sign = bytes([code]).decode("cp1252", errors="ignore") if 0x80 <= code <= 0xFF else ""
    return sign if sign.isalpha() or sign in _MARKS else ""


def _bytes(text: str) -> list[Found]:
    """Characters whose bytes in UTF-8 are printed one by one."""
    found: list[Found] = []
    for match in _BYTES.finditer(text):
        try:
            found.append((*match.span(), b"".join(map(_byte, match.group())).decode()))
        except UnicodeDecodeError:
            continue
    return found


def _byte(sign: str) -> bytes:
    return sign.encode("cp1252", errors="ignore") or sign.encode("latin-1")


def _blanks(text: str, start: int, end: int) -> list[Found]:
    return [(at, at + 1, "") for at in range(start, end) if text[at] == " "]


def _words(text: str) -> list[Found]:
    """The blanks in words whose letters are set apart; a capital behind a small letter begins another word."""
    found: list[Found] = []
    for match in _WORD_APART.finditer(text):
        letters = match.group()[::2]
        if _SMALL.search(letters) is None or not letters[0].isupper():
            continue
        found += [
            (at, at + 1, "") for at in range(match.start() + 1, match.end(), 2) if not (text[at - 1].islower() and text[at + 1].isupper())
        ]
    return found
