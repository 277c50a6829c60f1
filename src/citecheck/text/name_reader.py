"""Reading one list of names, token by token: which form each name has and where it ends."""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.model import Name
from citecheck.text.name_tokens import Kind, Token
from citecheck.text.name_words import ARTICLES, GIVEN_NAMES, PERIODICAL_ABBREVIATIONS


@dataclass(frozen=True, slots=True)
class Unit:
    """One name: tokens ``[first, last)``."""

    name: Name
    first: int
    last: int
    form: str  # inverted, initials-last, natural, single


class Reader:
    """Walks over the tokens of one list. Lives inside `read_names`."""

    def __init__(self, found: tuple[Token, ...], family_first: bool, closer: str) -> None:
        self.tokens = found
        self.family_first = family_first
        self.closer = closer  # what stands behind the last token
        self.dated = closer in ("(", "[") or closer.isdigit()

    def kind(self, index: int) -> Kind:
        """The kind of a token; the end, behind the last one."""
        return self.tokens[index].kind if index < len(self.tokens) else Kind.END

    def units(self) -> tuple[list[Unit], int, bool]:
        """The names from the first token on, the index behind the list, and whether it is truncated."""
        units: list[Unit] = []
        index = 0
        stop = 0
        while (unit := self.unit(index, units)) is not None:
            units.append(unit)
            stop = unit.last
            index, joined = self.separator(stop)
            if self.kind(index) is Kind.ET_AL:
                return units, index + 1, True
            if not joined:
                break
        return units, stop, False

    def separator(self, index: int) -> tuple[int, bool]:
        """Past ``,`` ``;`` and conjunctions; whether there was one."""
        first = index
        while self.kind(index) in (Kind.COMMA, Kind.SEMICOLON, Kind.AND, Kind.DASH):
            index += 1
            if index - first > 3:
                break
        return index, index > first

    def unit(self, index: int, before: list[Unit]) -> Unit | None:
        """The name at ``index``; the forms are tried in the order in which they exclude each other."""
        return (
            self.inverted(index, before) or self.initials_last(index, before) or self.natural(index, before) or self.single(index, before)
        )

    def closes(self, index: int) -> bool:
        """Whether a name may end before ``index``."""
        return self.kind(index) not in (Kind.WORD, Kind.INITIALS, Kind.PARTICLE, Kind.LOWER)

    def family(self, index: int, limit: int = 3) -> int:
        """The index behind particles and one to ``limit`` words, or ``index`` itself."""
        position = index
        while self.kind(position) is Kind.PARTICLE:
            position += 1
        if position == index + 1 and self.kind(position) is Kind.COMMA and self.tokens[index].text[0].isupper():
            return position  # "Du, Perez Peter": a word that is a particle elsewhere
        words = 0
        while words < limit and (self.kind(position) is Kind.WORD or (self.kind(position) is Kind.PARTICLE and words)):
            words += self.kind(position) is Kind.WORD
            position += 1
        while position > index and self.kind(position - 1) is Kind.PARTICLE:
            position -= 1
        return position if words else index

    def given(self, index: int) -> int:
        """The index behind initials or up to three given names with their trailing particles, or ``index`` itself."""
        position = index
        count = 0
        while count < 6 and self.kind(position) in (Kind.INITIALS, Kind.WORD, Kind.PARTICLE):
            if self.kind(position) is Kind.INITIALS and self.ends_sentence(position):
                position += 1
                break
            count += 1
            position += 1
        return position

    def ends_sentence(self, index: int) -> bool:
        """Whether the initial's full stop is the list's: more follows than one family name, or a word in lower case."""
        token = self.tokens[index]
        if not token.text.endswith(".") or self.kind(index + 1) not in (Kind.WORD, Kind.INITIALS):
            return False
        if self.kind(index + 2) is Kind.END and self.closer in (":", "?", "!"):
            return True
        if self.kind(index + 2) is Kind.AND and self.kind(index + 3) is Kind.LOWER:
            return True
        return self.kind(index + 2) in (Kind.LOWER, Kind.PARTICLE, Kind.WORD)

    def inverted(self, index: int, before: list[Unit]) -> Unit | None:
        """``Family, Given`` with an optional suffix."""
        if before and before[0].form in ("natural", "initials-last") and not self.turns(index):
            return None
        comma = self.family(index, 4)
        family_end = comma
        inner, comma = self.suffix(comma)  # "SITES JR, J. W."
        if family_end == index or self.kind(comma) is not Kind.COMMA:
            return None
        suffix, given = self.suffix(comma + 1)
        if suffix and self.kind(given) is Kind.COMMA:
            given += 1
        suffix = suffix or inner
        stop = self.initials_only(family_end, given) or self.given(given)
        if stop == given or not self.acceptable_given(index, comma, given, stop, before):
            return None
        after = self.closes(stop) or self.tokens[stop - 1].text.endswith(".")
        if not after:
            return None
        end = stop
        if not suffix:
            suffix, end = self.trailing_suffix(stop)
        return Unit(self.name(index, family_end, given, stop, suffix), index, end, "inverted")

    def turns(self, index: int) -> bool:
        """Whether a list in another form may go on with an inverted name: the last one before the year, or a family name and initials alone."""
        if self.dated and self.kind(index - 1) is Kind.AND:
            return True
        comma = self.family(index, 2)
        return (
            self.kind(comma) is Kind.COMMA
            and self.kind(comma + 1) is Kind.INITIALS
            and self.kind(comma + 2) in (Kind.COMMA, Kind.SEMICOLON, Kind.AND, Kind.END, Kind.WORD)
        )

    def initials_only(self, family_end: int, given: int) -> int | None:
        """Behind a family name in capitals a word in small letters is no given name, if initials stand before it ("BAKHTIN, M. Freudismo")."""
        family = self.tokens[family_end - 1].text
        if len(family) < 3 or not family.isupper() or self.kind(given) is not Kind.INITIALS or self.kind(given + 1) is not Kind.WORD:
            return None
        return given + 1 if self.tokens[given].text.endswith(".") and not self.tokens[given + 1].text.isupper() else None

    def acceptable_given(self, index: int, comma: int, given: int, stop: int, before: list[Unit]) -> bool:
        """Whether ``given`` to ``stop`` reads as a given name rather than as the next name of a list in natural order."""
        kinds = {self.kind(i) for i in range(given, stop)}
        if Kind.WORD not in kinds:
            return True
        family_words = sum(self.kind(i) is Kind.WORD for i in range(index, comma))
        given_words = sum(self.kind(i) is Kind.WORD for i in range(given, stop))
        if before:
            return family_words == 1 and given_words <= 2 and not (self.known(index) and before[-1].form == "natural")
        if family_words >= 2 and given_words >= 2:
            return not self.known(index) or self.known(given)
        return given_words <= 3 and not (family_words >= 2 and self.known(index) and not self.known(given) and Kind.INITIALS not in kinds)

    def known(self, index: int) -> bool:
        """Whether the token is a common given name."""
        return self.tokens[index].text.lower() in GIVEN_NAMES

    def initials_last(self, index: int, before: list[Unit]) -> Unit | None:
        """``Smith JA`` and ``Bhattacharjee L.``: family, then nothing but initials."""
        if before and before[-1].form == "natural":
            return None
        middle = self.family(index)
        if middle == index or self.kind(middle) is not Kind.INITIALS:
            return None
        stop = middle
        while self.kind(stop) in (Kind.INITIALS, Kind.PARTICLE) and stop - middle < 4:
            stop += 1
            if self.kind(stop - 1) is Kind.INITIALS and self.ends_sentence(stop - 1):
                break
        if not self.closes(stop) and not self.ends_sentence(stop - 1) and not self.dotless_before(before, stop):
            return None
        words = [i for i in range(index, middle) if self.kind(i) is Kind.WORD]
        if len(words) == 2 and self.known(index) and not self.known(words[1]) and not before:
            return None
        suffix, end = self.trailing_suffix(stop)
        if self.family_first and not before and len(words) == 2 and end == len(self.tokens) and len(self.tokens[middle].text) <= 2:
            middle = words[1]  # Garthoff Raymond L
        return Unit(self.name(index, middle, middle, stop, suffix), index, end, "initials-last")

    def dotless_before(self, before: list[Unit], stop: int) -> bool:
        """Whether the list so far prints initials without full stops, so that this full stop ends it."""
        return (
            bool(before)
            and before[-1].form == "initials-last"
            and self.tokens[stop - 1].text.endswith(".")
            and not self.tokens[before[-1].last - 1].text.endswith(".")
        )

    def natural(self, index: int, before: list[Unit]) -> Unit | None:
        """``J. G. Ikenberry``, ``Pierre-Marc Côté``: given names, particles, family."""
        stop = index
        while self.kind(stop) in (Kind.INITIALS, Kind.WORD, Kind.PARTICLE) and stop - index < 7:
            stop += 1
        if stop - index < 2 or self.kind(stop - 1) is not Kind.WORD or not self.closes(stop):
            return None
        words = sum(self.kind(i) is Kind.WORD for i in range(index, stop))
        initials = any(self.kind(i) is Kind.INITIALS for i in range(index, stop - 1))
        if words == stop - index > 4 or self.kind(index) is Kind.PARTICLE or self.tokens[index].text.lower() in ARTICLES:
            return None
        if before and self.closer == "." and stop == len(self.tokens) and self.tokens[stop - 1].text.lower() in PERIODICAL_ABBREVIATIONS:
            return None  # "M. Ibison, J. Math. Phys. 48": the periodical begins
        article = self.tokens[index].text == "A" and any(unit.form == "natural" for unit in before)
        if before and (not initials or article) and not self.trusted(index, stop, before):
            return None
        suffix, end = self.trailing_suffix(stop)
        family_first = self.habit(index, stop, before, initials=initials)
        name = self.name(index, index + 1, index + 1, stop, suffix) if family_first else self.split_natural(index, stop, suffix)
        return Unit(name, index, end, "natural")

    def habit(self, index: int, stop: int, before: list[Unit], *, initials: bool) -> bool:
        """Whether a name without a comma begins with the family name: the list around it does, or the last word is a given name and the first is none."""
        if not self.family_first or (before and before[0].form != "natural") or self.known(index):
            return False
        return not initials or (not before and self.known(stop - 1) and self.kind(index) is Kind.WORD)

    def trusted(self, index: int, stop: int, before: list[Unit]) -> bool:
        """Whether bare words behind a comma are one more name: joined by "and", followed by one that is, or a known given name."""
        if Kind.AND in (self.kind(index - 1), self.kind(index - 2)) or self.known(index):
            return True
        if "." in (before[-1].name.given or ""):
            return False  # names so far have initials; bare words are the title
        return (self.dated and stop == len(self.tokens)) or self.kind(index - 1) is Kind.SEMICOLON or self.joined_later(stop)

    def joined_later(self, stop: int) -> bool:
        """Whether the list goes on from ``stop`` with nothing but names up to an "and" and one more, or to "et al."."""
        for ahead in range(stop, min(stop + 24, len(self.tokens))):
            if self.kind(ahead) is Kind.ET_AL:
                return True
            if self.kind(ahead) is Kind.AND:
                return self.kind(ahead + 1) in (Kind.WORD, Kind.INITIALS) and self.kind(ahead + 2) is not Kind.LOWER
            if self.kind(ahead) not in (Kind.WORD, Kind.COMMA, Kind.INITIALS, Kind.PARTICLE):
                return False
        return False

    def split_natural(self, index: int, stop: int, suffix: str | None) -> Name:
        """Family and given of a name in natural order."""
        if self.tokens[index].text == "O" and stop - index == 2:  # O Hare: the Irish prefix without its apostrophe
            return self.name(index, stop, stop, stop, suffix)
        particle = next((i for i in range(index + 1, stop - 1) if self.kind(i) is Kind.PARTICLE), None)
        family = particle if particle is not None else stop - 1
        return self.name(family, stop, index, family, suffix)

    def single(self, index: int, before: list[Unit]) -> Unit | None:
        """One word alone: a pen name, or a name that lost its given name."""
        stop = self.family(index, 2)
        if stop == index or not self.closes(stop):
            return None
        if before and self.kind(index - 1) is not Kind.AND and not (self.kind(index - 1) is Kind.SEMICOLON and before[-1].form == "single"):
            return None
        quoted = self.kind(stop) is Kind.COMMA and stop + 1 == len(self.tokens) and self.closer in ("«", "“", '"')
        if not before and self.kind(stop) not in (Kind.END, Kind.ET_AL, Kind.AND) and not quoted:
            return None
        if self.kind(stop) is Kind.AND and self.kind(stop + 1) not in (Kind.WORD, Kind.INITIALS, Kind.COMMA):
            return None
        return Unit(self.name(index, stop, stop, stop, None), index, stop, "single")

    def suffix(self, index: int) -> tuple[str | None, int]:
        """A suffix at ``index`` and the index behind it."""
        if self.kind(index) is Kind.SUFFIX:
            return self.tokens[index].text, index + 1
        return None, index

    def trailing_suffix(self, stop: int) -> tuple[str | None, int]:
        """A suffix behind a name, with or without a comma."""
        ahead = stop + 1 if self.kind(stop) is Kind.COMMA else stop
        suffix, after = self.suffix(ahead)
        return (suffix, after) if suffix else (None, stop)

    def name(self, family: int, family_end: int, given: int, given_end: int, suffix: str | None) -> Name:
        """The `Name` of two token ranges; leading particles in lower case are the particle."""
        first = family
        while first < family_end - 1 and self.kind(first) is Kind.PARTICLE and self.tokens[first].text[0].islower():
            first += 1
        return Name(
            family=self.words(first, family_end),
            given=self.words(given, given_end) or None,
            particle=self.words(family, first) or None,
            suffix=suffix,
        )

    def words(self, first: int, last: int) -> str:
        """The text of a token range, white space between tokens as printed but single."""
        parts: list[str] = []
        for index in range(first, last):
            if index > first and self.tokens[index].start > self.tokens[index - 1].end:
                parts.append(" ")
            parts.append(self.tokens[index].text)
        return "".join(parts)
