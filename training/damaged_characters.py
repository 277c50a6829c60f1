"""Damage to single characters and blanks: scanners, encodings, quotes, dashes, line ends."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable
from html.entities import codepoint2name

from citecheck.model import Span
from training.cells import OUTSIDE, Line, some

_ADDRESSES = frozenset(("DOI", "URL"))
_OCR = (
    ("rn", "m"),
    ("m", "rn"),
    ("l", "1"),
    ("1", "l"),
    ("I", "l"),
    ("O", "0"),
    ("0", "O"),
    ("cl", "d"),
    ("e", "c"),
    ("c", "e"),
    ("h", "b"),
    ("fi", "fì"),
    ("5", "S"),
    ("ü", "ii"),
    ("é", "è"),
    ("ß", "B"),
    ("vv", "w"),
    (",", "."),
    (".", ","),
    ("'", ""),
    ("-", ""),
    ("u", "n"),
)
_SPACING = {
    "\u0300": "`",
    "\u0301": "´",
    "\u0306": "˘",
    "\u0308": "¨",
    "\u030a": "˚",
    "\u030c": "ˇ",
    "\u0327": "¸",
}  # a combining accent, and the sign
_BLANK = re.compile(r"(?<=\S) (?=\S)")


def missing_title_quotes(line: Line, dice: random.Random) -> None:
    """No quotation marks at all."""
    for span in reversed(line.find(re.compile('[“”«»„"]'))):
        line.put(span, "")


def unbalanced_quotes(line: Line, dice: random.Random) -> None:
    """One quotation mark is gone, or is the wrong one."""
    if found := line.find(re.compile('[“”«»„"‘]')):
        line.put(dice.choice(found), dice.choice(("", "", '"', "'", "”", "“", "''", "``")))


def straight_quotes(line: Line, dice: random.Random) -> None:
    """Typewriter's quotes and apostrophes."""
    for span in line.find(re.compile("[“”„«»]")):
        line.put(span, '"')
    for span in line.find(re.compile("[‘’]")):
        line.put(span, "'")


def other_quotes(line: Line, dice: random.Random) -> None:
    """Another language's quotes, TeX's, or two single ones."""
    opening, closing = dice.choice(
        (("«", "»"), ("„", "“"), ("»", "«"), ("``", "''"), ("‘", "’"), ("''", "''"), ("‹", "›"), ("”", "”"), ("“", "”"))
    )
    for mark, other in (("“«„", opening), ("”»", closing)):
        for span in reversed(line.find(re.compile(f"[{mark}]"))):
            line.put(span, other)
    for number, span in reversed(list(enumerate(line.find(re.compile('"'))))):
        line.put(span, closing if number % 2 else opening)


def escaped(line: Line, dice: random.Random) -> None:
    """Markdown's or TeX's backslashes."""
    for span in reversed(line.find(re.compile(r"[_&#%*]"))):
        line.put(span, "\\" + line.text[span.start])


def markdown_emphasis(line: Line, dice: random.Random) -> None:
    """Emphasis that is still written with its marks."""
    mark = dice.choice(("*", "*", "_", "_", "**", "//", "<i>"))
    closing = {"<i>": "</i>"}.get(mark, mark)
    for span in reversed(line.slanted()):
        first, last = line.cells[span.start], line.cells[span.end - 1]
        for at, text, cell in ((span.end, closing, last), (span.start, mark, first)):
            line.cells[at:at] = [cell._replace(char=char) for char in text]
    lost_emphasis(line, dice)


def lost_emphasis(line: Line, dice: random.Random) -> None:
    """Plain text."""
    line.cells = [cell._replace(slanted=False) for cell in line.cells]


def entities(line: Line, dice: random.Random) -> None:
    """HTML's names for characters."""
    every = dice.random() < 0.4
    for span in reversed(line.find(re.compile(r"[^\x00-\x7f]|[&<>\"]" if every else r"[&<>\"“”–]"))):
        code = ord(line.text[span.start])
        name = f"&{codepoint2name[code]};" if code in codepoint2name else f"&#{code};"
        line.put(span, name)


def apart(line: Line, dice: random.Random) -> None:
    """Accents beside their letters (NFD)."""
    _each_accented(line, lambda char: unicodedata.normalize("NFD", char))


def accents_beside(line: Line, dice: random.Random) -> None:
    """Accents as characters of their own in front of the letter or behind it, as text from TeX's old fonts has them: "J¨urgen", "Fro¨lich"."""
    before = dice.random() < 0.5

    def beside(char: str) -> str:
        parted = unicodedata.normalize("NFD", char)
        letter, mark = parted[0], _SPACING.get(parted[1:])
        return char if mark is None else mark + letter if before else letter + mark

    _each_accented(line, beside)


def lost_accents(line: Line, dice: random.Random) -> None:
    """Letters without accents."""
    _each_accented(line, lambda char: unicodedata.normalize("NFD", char)[0])


def misread_encoding(line: Line, dice: random.Random) -> None:
    """UTF-8 read as Latin-1's cousin, or not at all."""
    lost = dice.random() < 0.3
    _each_accented(line, lambda char: "�" if lost else char.encode("utf-8").decode("cp1252", errors="ignore"))


def ligatures(line: Line, dice: random.Random) -> None:
    """fi and fl as one character."""
    for pair, one in (("ffi", "ﬃ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ")):
        for span in reversed(line.find(re.compile(pair))):
            line.put(span, one)


def dashes(line: Line, dice: random.Random) -> None:
    """Another dash in ranges and between words."""
    other = dice.choice(("-", "-", "–", "—", "‑", "‐", "−", "--", " - ", " – "))
    for span in reversed(line.find(re.compile(r"(?<=\d)[-–—‐‑](?=\d)|(?<=\s)[-–—](?=\s)"))):
        if line.label(span.start) not in {*_ADDRESSES, "ISBN", "ISSN"}:
            line.put(span, other.strip() if line.text[span.start - 1].isspace() else other)


def lost_dashes(line: Line, dice: random.Random) -> None:
    """A blank where the dash of a range was: "301 20"."""
    for span in reversed(line.find(re.compile(r"(?<=\d)[-–—](?=\d)"), frozenset(("page",)))):
        line.put(span, " ")


def odd_hyphens(line: Line, dice: random.Random) -> None:
    """A hyphen that is none, also in identifiers."""
    other = dice.choice("‑‐−–­")
    for span in line.find(re.compile(r"(?<=\w)-(?=\w)")):
        line.put(span, other)


def pulled_apart(line: Line, dice: random.Random) -> None:
    """Blanks around hyphens, dashes and slashes, behind apostrophes; words divided: "pp. 9 - 22", "dell’ arte", "Re - creation"."""
    for pattern, apart in ((r"(?<=\w)[-–](?=\w)", " - "), (r"(?<=\w)/(?=\w)", " / ")):
        for span in reversed(line.find(re.compile(pattern))):
            if line.label(span.start) not in _ADDRESSES:
                line.put(span, apart)
    apostrophe = dice.choice(("’ ", "’ ", " ' ", "'"))
    for span in reversed(line.find(re.compile(r"(?<=[^\W\d_])['’](?=[^\W\d_])"))):
        if line.label(span.start) not in _ADDRESSES:
            line.put(span, apostrophe)
    _in_words(line, dice, " - ", dice.randint(0, 2))


def soft_hyphens(line: Line, dice: random.Random) -> None:
    """Places of hyphenation left in words."""
    _in_words(line, dice, "\u00ad", dice.randint(1, 3))


def hyphenated(line: Line, dice: random.Random) -> None:
    """Words divided at ends of lines that are no more."""
    _in_words(line, dice, dice.choice((" - ", "- ", "-\n", "-", "¬ ", " -")), dice.randint(1, 3))


def wrapped(line: Line, dice: random.Random) -> None:
    """Lines broken at a width, some with words divided."""
    width, ends, divides = dice.randint(38, 100), dice.choice(("\n", "\n", "\n  ", " \n", "\n\t")), dice.random() < 0.3
    for start in range(len(line.cells) // width * width, 0, -width):
        blank = line.text.rfind(" ", start - width // 2, start)
        word = re.match(r" [^\W\d_]{4,}(?=[^\W\d_]{3})", line.text[blank:]) if divides and blank > 0 else None
        if word and blank + word.end() < start + 8:
            line.insert(blank + min(word.end(), dice.randint(3, 6)), "-\n")
        elif blank > 0:
            line.put(Span(blank, blank + 1), ends)


def odd_blanks(line: Line, dice: random.Random) -> None:
    """Blanks that do not break, or are thin."""
    other, often = dice.choice("\u00a0\u00a0\u2009\u202f\u2002\t"), dice.choice((0.1, 0.3, 1.0))
    for span in line.find(_BLANK):
        if dice.random() < often:
            line.put(span, other)


def doubled_blanks(line: Line, dice: random.Random) -> None:
    """Two blanks for one."""
    for span in reversed(some(line.find(_BLANK), dice, 4)):
        line.put(span, "  " if dice.random() < 0.8 else "   ")


def missing_blanks(line: Line, dice: random.Random) -> None:
    """Words without a blank between them."""
    for span in reversed(some(line.find(_BLANK), dice, dice.choice((1, 2, 4)))):
        line.put(span, "")


def glued_points(line: Line, dice: random.Random) -> None:
    """No blanks behind stops: "Phys.Rev.C", "Smith,J."."""
    for span in reversed(line.find(re.compile(r"(?<=[.,;:]) (?=\w)"))):
        if dice.random() < 0.6:
            line.put(span, "")


def floating_points(line: Line, dice: random.Random) -> None:
    """Blanks on the wrong side of stops and hyphens: "Phys .Rev .C", "Bose -Einstein", "561 -583"."""
    for span in reversed(line.find(re.compile(r"(?<=\w)[.,;](?: (?=\w))|(?<=\w)[-–](?=\w)"))):
        if line.label(span.start) not in _ADDRESSES and dice.random() < 0.4:
            line.put(span, " " + line.text[span.start])


def spaced_brackets(line: Line, dice: random.Random) -> None:
    """Blanks inside brackets, or none in front of them."""
    if dice.random() < 0.5:
        for span in reversed(line.find(re.compile(r"\((?=\w)"))):
            line.put(span, "( ")
    else:
        for span in reversed(line.find(re.compile(r"(?<=\w) (?=\()"))):
            line.put(span, "")


def missing_punctuation(line: Line, dice: random.Random) -> None:
    """A stop, comma, colon or bracket is forgotten."""
    outside = [span for span in line.find(re.compile(r"[.,;:()]")) if line.cells[span.start].part == OUTSIDE]
    for span in reversed(some(outside or line.find(re.compile(r"[.,;:()]")), dice, dice.choice((1, 1, 2, 6)))):
        line.put(span, "")


def no_punctuation(line: Line, dice: random.Random) -> None:
    """Nothing but blanks between the parts."""
    for span in reversed(line.find(re.compile(r"[.,;:]"))):
        if line.cells[span.start].part == OUTSIDE:
            line.put(span, "")


def doubled_punctuation(line: Line, dice: random.Random) -> None:
    """A stop too many, or another one beside it."""
    for span in reversed(some(line.find(re.compile(r"[.,;:]")), dice, 2)):
        if line.label(span.start) not in _ADDRESSES:
            line.put(span, line.text[span.start] + dice.choice((line.text[span.start], line.text[span.start], ".", ",", " .", " ,")))


def other_punctuation(line: Line, dice: random.Random) -> None:
    """Another stop between two parts."""
    for span in some([span for span in line.find(re.compile(r"[.,;:]")) if line.cells[span.start].part == OUTSIDE], dice, 2):
        line.put(span, dice.choice(".,;:-"))


def missing_final_point(line: Line, dice: random.Random) -> None:
    """No stop at the end."""
    if line.cells and line.cells[-1].char == "." and line.cells[-1].part == OUTSIDE:
        line.cells.pop()


def scanned(line: Line, dice: random.Random) -> None:
    """Letters that a scanner took for others."""
    for _ in range(dice.choice((1, 1, 2, 3, 6))):
        wrong, other = dice.choice(_OCR)
        if found := line.find(re.compile(re.escape(wrong))):
            line.put(dice.choice(found), other)


def typed(line: Line, dice: random.Random) -> None:
    """A slip of the hand: two letters change places, one is doubled or forgotten."""
    for span in some(line.find(re.compile(r"(?<=[^\W\d_])[^\W\d_]{2}(?=[^\W\d_])")), dice, 1):
        first, second = line.text[span.start], line.text[span.start + 1]
        line.put(span, dice.choice((second + first, first, first + first + second)))


def _each_accented(line: Line, change: Callable[[str], str]) -> None:
    for span in reversed(line.find(re.compile("[À-ɏḀ-ỿ]"))):
        line.put(span, change(line.text[span.start]))


def _in_words(line: Line, dice: random.Random, text: str, most: int) -> None:
    words = [span for span in line.find(re.compile(r"[^\W\d_]{6,}")) if line.label(span.start) not in _ADDRESSES]
    for span in reversed(some(words, dice, most)):
        line.insert(dice.randint(span.start + 2, span.end - 2), text)
