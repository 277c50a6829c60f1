r"""Text for TeX and back.

Unicode is kept: every TeX of today reads it. Only the characters that mean something to TeX are escaped. Braces and the backslash are written as
``\textbraceleft{}`` and so on, because BibTeX counts a brace even where a backslash stands before it.
Sources: The TeXbook, appendix B; LaTeX companion, text symbols; BibTeXing (Patashnik 1988) on special characters.
"""

from __future__ import annotations

import re
import unicodedata

from anyascii import anyascii

_ESCAPES = str.maketrans(
    {
        "&": r"\&",
        "%": r"\%",
        "$": r"\$",
        "#": r"\#",
        "_": r"\_",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "\\": r"\textbackslash{}",
    }
)
_SYMBOLS: tuple[tuple[str, str], ...] = (  # TeX's word, the character; written with --ascii, read always
    ("ss", "ß"), ("ae", "æ"), ("AE", "Æ"), ("oe", "œ"), ("OE", "Œ"), ("o", "ø"), ("O", "Ø"), ("aa", "å"), ("AA", "Å"),
    ("l", "ł"), ("L", "Ł"), ("dj", "đ"), ("DJ", "Đ"), ("dh", "ð"), ("DH", "Ð"), ("th", "þ"), ("TH", "Þ"), ("ng", "ŋ"), ("NG", "Ŋ"),
    ("i", "ı"), ("j", "ȷ"), ("S", "§"), ("P", "¶"), ("dag", "†"), ("ddag", "‡"), ("pounds", "£"), ("copyright", "©"),
    ("textregistered", "®"), ("texttrademark", "™"), ("texteuro", "€"), ("textyen", "¥"), ("textdegree", "°"), ("textpm", "±"),
    ("texttimes", "×"), ("textonehalf", "½"), ("textordfeminine", "ª"), ("textordmasculine", "º"), ("textellipsis", "…"), ("ldots", "…"),
    ("dots", "…"), ("textexclamdown", "¡"), ("textquestiondown", "¿"), ("guillemotleft", "«"), ("guillemotright", "»"),
    ("guilsinglleft", "‹"), ("guilsinglright", "›"), ("quotedblbase", "„"), ("quotesinglbase", "‚"), ("textquotedblleft", "“"),
    ("textquotedblright", "”"), ("textquoteleft", "‘"), ("textquoteright", "’"), ("textendash", "–"), ("textemdash", "—"),
    ("textbullet", "•"), ("textperiodcentered", "·"),
    ("textbraceleft", "{"), ("textbraceright", "}"), ("textasciitilde", "~"), ("textasciicircum", "^"), ("textbackslash", "\\"),
    ("textunderscore", "_"), ("textbar", "|"), ("textless", "<"), ("textgreater", ">"), ("textquotedbl", '"'),
)  # fmt: skip
_ACCENTS: tuple[tuple[str, str], ...] = (  # TeX's accent, Unicode's combining mark
    ("`", "\u0300"), ("'", "\u0301"), ("^", "\u0302"), ("~", "\u0303"), ("=", "\u0304"), ("u", "\u0306"), (".", "\u0307"), ('"', "\u0308"),
    ("r", "\u030a"), ("H", "\u030b"), ("v", "\u030c"), ("d", "\u0323"), ("c", "\u0327"), ("k", "\u0328"), ("b", "\u0331"),
)  # fmt: skip
# Commands that change the look of their argument and nothing else.
_LOOKS = frozenset(
    "emph textit textbf textsc textrm textsf texttt textnormal textup textsl mbox hbox mathrm url it bf sc rm em tt sl protect relax".split()
)

_CHARACTER = dict(_SYMBOLS)
_COMMAND = {character: word for word, character in reversed(_SYMBOLS)}
_MARK = dict(_ACCENTS)
_ACCENT = {mark: accent for accent, mark in _ACCENTS}
_BLANKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_DASHES = re.compile(r"-(?=-)")
_LIGATURES = re.compile(r"([`'])(?=\1)")
_ACCENTED = re.compile(
    r"(?<!\\)\\(?:([\"'`^~=.])|([uvHckrdb])(?![A-Za-z]))[ ]{0,3}(?:\{[ ]{0,3}(\\[ij]|[^\W\d_])[ ]{0,3}\}|(\\[ij](?![A-Za-z])|[^\W\d_]))"
)
_TOKEN = re.compile(r"\\([A-Za-z]+)(\{\}|[ ]+)?|\\(.)|(---|--|``|''|~|[{}])", re.DOTALL)
_PLAIN = {"---": "—", "--": "–", "``": "“", "''": "”", "~": " ", "{": "", "}": ""}
_ESCAPED = {"-": "", "/": "", ",": " ", ";": " ", ":": " ", "!": "", " ": " ", "\\": " ", "\n": " ", "@": ""}


def squeeze(text: str) -> str:
    """``text`` in one line: white space and control characters become single blanks."""
    return _BLANKS.sub(" ", text).strip()


def escape(text: str, *, ascii_only: bool = False) -> str:
    """``text`` for a field that TeX typesets."""
    plain = squeeze(text)
    safe = _LIGATURES.sub(r"\1{}", _DASHES.sub("-{}", plain.translate(_ESCAPES)))
    return safe if safe.isascii() or not ascii_only else _ascii(safe)


def unescape(text: str) -> str:
    """What TeX would print for the value of a field: escapes and accents become characters, braces that only protect vanish.

    Commands that citecheck does not know stay as they are.
    """
    for _ in range(2):  # an accent on an accented letter is the deepest that occurs
        text = _ACCENTED.sub(_accented, text)
    return squeeze(unicodedata.normalize("NFC", _TOKEN.sub(_token, text)))


def verbatim(text: str) -> str:
    """An identifier or address as it is. Only what would break the file is percent-encoded: backslashes and unbalanced braces."""
    plain = squeeze(text).replace("\\", "%5C")
    return plain if balanced(plain) else plain.replace("{", "%7B").replace("}", "%7D")


def balanced(text: str) -> bool:
    """Whether every brace of ``text`` has its partner, as BibTeX counts them."""
    depth = 0
    for character in text:
        depth += (character == "{") - (character == "}")
        if depth < 0:
            return False
    return depth == 0


def _ascii(text: str) -> str:
    return "".join(char if char.isascii() else _ascii_character(char) for char in unicodedata.normalize("NFC", text))


def _ascii_character(char: str) -> str:
    if char in "’–—":
        return {"’": "'", "–": "--", "—": "---"}[char]
    if char in _COMMAND:
        return f"{{\\{_COMMAND[char]}}}"
    base, *marks = list(unicodedata.normalize("NFD", char))
    if marks and len(marks) <= 2 and base.isascii() and all(mark in _ACCENT for mark in marks):
        written = base
        for mark in marks:
            written = f"\\{_ACCENT[mark]}{{{written}}}"
        return f"{{{written}}}"
    return anyascii(char).translate(_ESCAPES)


def _accented(match: re.Match[str]) -> str:
    letter = match[3] or match[4]
    return unicodedata.normalize("NFC", letter.lstrip("\\") + _MARK[match[1] or match[2]])


def _token(match: re.Match[str]) -> str:
    word, _, escaped, plain = match.groups()
    if word:
        if word in _CHARACTER:
            return _CHARACTER[word]
        return "" if word in _LOOKS else match[0]
    if escaped:
        return _ESCAPED.get(escaped, escaped)
    return _PLAIN[plain]
