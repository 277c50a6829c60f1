"""What the steps of the parser hand on to each other."""

from __future__ import annotations

from dataclasses import dataclass, replace

from citecheck.model import Date, Name, Span

TAKEN = "\x1f"  # stands in `State.rest` for each character that a step has accounted for
Value = str | Date | tuple[Name, ...] | None


@dataclass(frozen=True, slots=True)
class Field:
    """A variable of `Item`, where it stands and its value. A value of None is a term: a word that only introduces another ("pp.", "Available at")."""

    variable: str
    span: Span
    value: Value


@dataclass(frozen=True, slots=True)
class Habits:
    """What the list around a reference shows. ``family_first``: names without a comma ("Fujii Hiroaki") begin with the family name, because the
    others are inverted. ``bodies``: organizations that other entries name as authors.
    """

    family_first: bool = False
    bodies: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class State:
    """The reference, what of it is still unexplained, and what has been found.

    ``quotes`` are the stretches between quotation marks: numbers and years in them belong to a title. ``rest`` is as long as ``text``, so that every offset means the same in both. ``cursor`` is the end of the head (names and, if it stands
    there, the year). ``anchor`` is where volume, issue or pages of a periodical begin, if they were found. ``inside`` is where the
    container begins that an "In" opened. ``notes`` are facts for the later
    steps that are no field: "editors" (the leading names edit), "truncated", "newspaper" ...
    """

    text: str
    rest: str
    emphasis: tuple[Span, ...] = ()
    quotes: tuple[Span, ...] = ()
    fields: tuple[Field, ...] = ()
    cursor: int = 0
    anchor: int | None = None
    inside: int | None = None
    notes: frozenset[str] = frozenset()
    habits: Habits = Habits()

    def has(self, variable: str) -> bool:
        """Whether ``variable`` was found."""
        for field in self.fields:  # a loop, because this is the commonest question of all  # noqa: SIM110
            if field.variable == variable:
                return True
        return False

    def value(self, variable: str) -> Value:
        """The first value of ``variable``, or None."""
        return next((field.value for field in self.fields if field.variable == variable), None)

    def span(self, variable: str) -> Span | None:
        """Where ``variable`` stands first, or None."""
        return next((field.span for field in self.fields if field.variable == variable), None)

    def take(self, variable: str, span: Span, value: Value) -> State:
        """This state with ``variable`` found at ``span``; an empty span or string changes nothing."""
        if not len(span) or value == "":
            return self
        if TAKEN in self.rest[span.start : span.end]:
            return self._take_first(variable, span) if isinstance(value, str) else self
        return self._with(_masked(self.rest, span.start, span.end), (*self.fields, Field(variable, span, value)), self.cursor)

    def _take_first(self, variable: str, span: Span) -> State:
        """Of a stretch that other steps have taken parts of, the first part that is left."""
        start = next((i for i in range(span.start, span.end) if self.rest[i] != TAKEN), span.end)
        end = self.rest.find(TAKEN, start, span.end)
        return self.take_text(variable, start, span.end if end < 0 else end)

    def take_text(self, variable: str, start: int, end: int) -> State:
        """`take` of the printed text, trimmed of white space and punctuation at its ends."""
        span = trimmed(self.text, start, end)
        return self.take(variable, span, cleaned(span.of(self.text)))

    def term(self, start: int, end: int) -> State:
        """This state with ``[start, end)`` explained as a word that introduces something."""
        if start >= end:
            return self
        return self._with(_masked(self.rest, start, end), self.fields, self.cursor)

    def noting(self, *facts: str) -> State:
        """This state with more ``notes``."""
        return replace(self, notes=self.notes | set(facts))

    def in_title(self, start: int, end: int) -> bool:
        """Whether ``[start, end)`` stands inside a longer stretch that is quoted or emphasized, and so is no part of its own."""
        slack = end - start + _OWN
        return any(span.start <= start and end <= span.end and len(span) > slack for span in (*self.quotes, *self.emphasis))

    def at(self, cursor: int) -> State:
        """This state with another ``cursor``."""
        return self._with(self.rest, self.fields, cursor)

    def _with(self, rest: str, fields: tuple[Field, ...], cursor: int) -> State:
        """`dataclasses.replace` of what changes most, in a third of the time."""
        return State(self.text, rest, self.emphasis, self.quotes, fields, cursor, self.anchor, self.inside, self.notes, self.habits)


_OWN = 7  # code points by which a quoted stretch must be longer than what stands in it
_LEADING = " \t\n\r\x1f,.;:*_-–—/&)]`"
_TRAILING = " \t\n\r\x1f,;:*_-–—/&([`"
_PAIRS = (("(", ")"), ("[", "]"), ("«", "»"), ("“", "”"), ("„", "“"))


def trimmed(text: str, start: int, end: int) -> Span:
    """``[start, end)`` without white space, punctuation and unpaired brackets at its ends; the full stop of an abbreviation stays."""
    while start < end and text[start] in _LEADING:
        start += 1
    while end > start and text[end - 1] in _TRAILING:
        end -= 1
    changed = True
    while changed and start < end:
        changed = False
        inner = text[start:end]
        for opening, closing in _PAIRS:
            if inner[0] == opening and closing not in inner:
                start, changed = start + 1, True
            elif inner[-1] == closing and opening not in inner:
                end, changed = end - 1, True
            elif opening == "(" and inner[0] == opening and inner[-1] == closing and inner.count(opening) == 1:
                start, end, changed = start + 1, end - 1, True
            if changed:
                break
        while changed and start < end and text[start] in _LEADING:
            start += 1
        while changed and end > start and text[end - 1] in _TRAILING:
            end -= 1
    if end > start and text[end - 1] == "." and not _abbreviates(text, start, end):
        end -= 1
    return Span(start, max(end, start))


def cleaned(text: str) -> str:
    """``text`` on one line, single blanks."""
    return " ".join(text.replace(TAKEN, " ").split())


def _abbreviates(text: str, start: int, end: int) -> bool:
    """Whether the full stop at the end belongs to the word before it: an initial ("R. P.") or a short word behind other short ones ("Rev. Lett.")."""
    head = text[start : end - 1]
    word = head.rsplit(None, 1)[-1] if head.split() else ""
    return len(word) == 1 or "." in word


def _masked(rest: str, start: int, end: int) -> str:
    return rest[:start] + TAKEN * (end - start) + rest[end:]
