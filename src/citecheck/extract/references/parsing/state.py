"""What the normalizers fill: the fields of a reference while it is read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.extract.references.parsing.runs import Run
from citecheck.model import Date, Name, Span
from citecheck.text.markup import without_tags

TAKEN = "\x1f"  # stands in `State.rest` for each character that a normalizer has accounted for
Value = str | Date | tuple[Name, ...] | None


@dataclass(frozen=True, slots=True)
class Habits:
    """What the list around a reference shows. ``family_first``: names without a comma ("Fujii Hiroaki") begin with the family name, because the
    others are inverted. ``bodies``: organizations that other entries name as authors.
    """

    family_first: bool = False
    bodies: frozenset[str] = frozenset()


class State:
    """The reference and what has been found in it. It lives while one string is read; `verdict` makes frozen values of it.

    ``rest`` is as long as ``text``, so that every offset means the same in both, with `TAKEN` where something was found. ``values`` has the value
    of each variable, ``spans`` where it stands first, ``fields`` every place in the order of finding; ``terms`` are the words that introduce
    a variable. ``inside``: an "In" opens the container.
    ``overhang``: what stands behind the names in the authors' run and may begin the title.
    ``notes`` are facts for the type that are no field: "truncated", "thesis", "conference" ...
    """

    __slots__ = ("emphasis", "fields", "habits", "inside", "notes", "overhang", "rest", "runs", "spans", "terms", "text", "values")

    def __init__(self, text: str, emphasis: Sequence[Span], runs: Sequence[Run], habits: Habits) -> None:
        self.text = text
        self.rest = text.replace(TAKEN, " ")
        self.emphasis = emphasis
        self.runs = runs
        self.habits = habits
        self.fields: list[tuple[str, Span]] = []
        self.terms: list[tuple[str, Span]] = []
        self.values: dict[str, Value] = {}
        self.spans: dict[str, Span] = {}
        self.inside = False
        self.overhang: Span | None = None
        self.notes: set[str] = set()

    def has(self, variable: str) -> bool:
        """Whether ``variable`` has been found."""
        return variable in self.values

    def string(self, variable: str) -> str:
        """The value of a variable that is text; empty without one."""
        value = self.values.get(variable)
        return value if isinstance(value, str) else ""

    def take(self, variable: str, span: Span, value: Value) -> None:
        """``variable`` stands at ``span``; texts found twice are joined, of names and dates the first counts. A value of None is a further place of
        the same value. Nothing happens at an empty span, or where something else was found.
        """
        if span.start >= span.end or value == "" or TAKEN in self.rest[span.start : span.end]:
            return
        self.rest = _masked(self.rest, span.start, span.end)
        self.also(variable, span, value)

    def also(self, variable: str, span: Span, value: Value) -> None:
        """``variable`` stands inside of what another field accounts for."""
        self.fields.append((variable, span))
        if value is None:
            return
        before = self.values.get(variable)
        if before is None:
            self.values[variable], self.spans[variable] = value, span
        elif isinstance(before, str) and isinstance(value, str) and value != before:
            self.values[variable] = f"{before}; {value}"

    def take_text(self, variable: str, start: int, end: int) -> None:
        """`take` of the printed text, trimmed of white space and punctuation at its ends."""
        span = trimmed(self.text, start, end)
        self.take(variable, span, cleaned(span.of(self.text)))

    def term(self, variable: str, start: int, end: int) -> None:
        """``[start, end)`` are words that introduce ``variable``, or say of it what it is ("pp.", "(eds.)")."""
        if start < end:
            self.terms.append((variable, Span(start, end)))
            self.rest = _masked(self.rest, start, end)

    def release(self, variable: str, span: Span) -> None:
        """What stands at ``span`` is no part of ``variable`` after all."""
        self.rest = self.rest[: span.start] + span.of(self.text).replace(TAKEN, " ") + self.rest[span.end :]
        self.fields = [
            (name, part)
            for name, place in self.fields
            for part in (_around(self.text, place, span) if name == variable and place.overlaps(span) else (place,))
        ]

    def replace(self, variable: str, value: Value) -> None:
        """Another value for ``variable``."""
        self.values[variable] = value

    def lengthen(self, variable: str, span: Span, value: Value) -> None:
        """``variable`` goes on at ``span`` and has, with it, another value."""
        if span.start < span.end and TAKEN not in self.rest[span.start : span.end]:
            self.rest = _masked(self.rest, span.start, span.end)
            self.fields.append((variable, span))
            self.values[variable] = value


_LEADING = " \t\n\r\x1f,.;:*_-–—/&)]`，。：；、．"
_TRAILING = " \t\n\r\x1f,;:*_-–—/&([`，。：；、．"
_SEPARATORS = "=|#+•~^<>"  # of lists with a style of their own, where they stand alone, up to three of one kind
_DIVIDER = re.compile(rf"(?P<sign>[{re.escape(_SEPARATORS)}])(?P=sign){{0,2}} ")
_LAST_SEPARATORS = _SEPARATORS + "§"  # which in front is a paragraph's
_DIVIDER_LAST = re.compile(rf" (?P<sign>[{re.escape(_LAST_SEPARATORS)}])(?P=sign){{0,2}}\Z")
_DIVIDING = 4  # code points of a blank and the signs
_PAIRS = (("(", ")"), ("[", "]"), ("«", "»"), ("“", "”"), ("„", "“"))
LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "\xad": None})
_COMMAND = re.compile(r"\\(?:emph|textit|textbf|textsc|textrm|mbox|uline)\{(?P<inner>[^{}]{0,400})\}")
_SIGNS = frozenset("()[]«»“”„")
# between letters, where a line's end broke a word ("Reci- procity", "Отечест- венная")
_DIVIDED = re.compile(r"(?<=[^\W\d_])[-‐] (?=(?P<next>[^\W\d_]{1,40}))")
# behind a hyphen that stays, of German, English, French, Spanish, Italian, Portuguese, Dutch and Swedish: "pre- and post-war", "Sozial- und Arbeitsrecht"
_SUSPENDED = frozenset(
    "and or to und u oder bis bzw sowie statt et ou y o e ed en of och eller vs versus than als wie as "
    "the a an in on for from with by at its der die das ein eine im zur zum von le la les un une des du el los las il lo gli una het de".split()
)  # the second row: "Russia- the New Policy" has a dash


def trimmed(text: str, start: int, end: int) -> Span:
    """``[start, end)`` without white space, punctuation and unpaired brackets at its ends; the full stop of an abbreviation stays."""
    while True:
        while start < end and text[start] in _LEADING:
            start += 1
        while end > start and text[end - 1] in _TRAILING:
            end -= 1
        if start >= end:
            return Span(start, start)
        if text[end - 1] in _LAST_SEPARATORS and (last := _DIVIDER_LAST.search(text, max(start, end - _DIVIDING), end)):
            end = last.start()
            continue
        if text[start] in _SEPARATORS and (first := _DIVIDER.match(text, start, end)):
            start = first.end()
            continue
        if text[end - 1] == "." and not _abbreviates(text, start, end):
            end -= 1
        elif text[start] in _SIGNS or text[end - 1] in _SIGNS:
            before = start, end
            start, end = _unbracketed(text, start, end)
            if (start, end) == before:
                return Span(start, end)
        else:
            return Span(start, end)


def _unbracketed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without a bracket that lacks its fellow, or a pair around the whole."""
    inner = text[start:end]
    for opening, closing in _PAIRS:
        if inner[0] == opening and closing not in inner:
            return start + 1, end
        if inner[-1] == closing and opening not in inner:
            return start, end - 1
        if opening == "(" and inner[0] == opening and inner[-1] == closing and inner.count(opening) == 1:
            return start + 1, end - 1
    return start, end


def cleaned(text: str) -> str:
    """``text`` on one line, single blanks, words that a line's end broke as one, without the tags and commands of HTML and TeX that only set it."""
    if "<" in text:
        text = without_tags(text)
    if "\\" in text and "{" in text:
        text = _COMMAND.sub(r"\g<inner>", text)
    text = " ".join(text.split())
    return _DIVIDED.sub(lambda match: _undivided(text, match), text) if "- " in text or "‐ " in text else text


def _undivided(text: str, hyphen: re.Match[str]) -> str:
    """Nothing in place of a hyphen and a blank that a line's end left between small letters, else what is printed."""
    behind = hyphen["next"]
    broken = text[hyphen.start() - 1].islower() and behind.islower() and behind not in _SUSPENDED
    return "" if broken else hyphen.group()


def _abbreviates(text: str, start: int, end: int) -> bool:
    """Whether the full stop at the end belongs to the word before it: an initial ("R. P.")."""
    words = text[start : end - 1].split()
    return bool(words) and ((len(words[-1]) == 1 and words[-1].isalnum()) or "." in words[-1])


def _around(text: str, place: Span, inner: Span) -> tuple[Span, ...]:
    """What is left of ``place`` before and behind ``inner``, where anything is."""
    return tuple(span for span in (trimmed(text, place.start, inner.start), trimmed(text, inner.end, place.end)) if len(span))


def _masked(rest: str, start: int, end: int) -> str:
    return rest[:start] + TAKEN * (end - start) + rest[end:]
