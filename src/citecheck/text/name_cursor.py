"""Looking ahead in the tokens of a list of names: where a family name, given names or a suffix would end."""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.model import Name
from citecheck.text.name_tokens import AND, COMMA, DASH, END, ET_AL, INITIALS, LOWER, PARTICLE, SUFFIX, WORD, Kind, Token
from citecheck.text.name_words import BODY_WORDS, CAPITAL_PARTICLES, GIVEN_NAMES, TRAILING_PARTICLES

NAMING = (WORD, INITIALS, PARTICLE)
_GOING_ON = (*NAMING, LOWER)
_MOST_GIVEN = 6  # tokens
_BEYOND = 5  # places behind the last token, and in front of the first, that are looked at


@dataclass(frozen=True, slots=True)
class Cursor:
    """The tokens and what stands behind the last one (``closer``); every method takes an index and looks from there.

    ``kinds`` and ``texts`` are those of the tokens, and behind the last one `END` and nothing, a few times. So it is at -1, too.
    ``titled``: a title in quotation marks follows, so that all before it are names.
    """

    tokens: tuple[Token, ...]
    kinds: tuple[Kind, ...]
    texts: tuple[str, ...]
    closer: str
    titled: bool = False

    @classmethod
    def of(cls, tokens: tuple[Token, ...], closer: str, *, titled: bool) -> Cursor:
        """A cursor for ``tokens``."""
        kinds = (*(token.kind for token in tokens), *(END,) * _BEYOND)
        return cls(tokens, kinds, (*(token.text for token in tokens), *("",) * _BEYOND), closer, titled)

    @property
    def dated(self) -> bool:
        """Whether a bracket or a year stands behind the last token."""
        return self.closer in ("(", "[") or self.closer.isdigit()

    @property
    def dashed(self) -> bool:
        """Whether bare names of two or three words, joined by dashes, fill the list up to the year ("Nagy Erika – Kis Judit (2015)"), as in Hungarian lists."""
        if not self.dated or self.kinds[1] is not WORD or all(token.kind is not DASH for token in self.tokens[2:4]):
            return False
        words = [0]
        for token in self.tokens:
            if token.kind not in (WORD, DASH) or token.text.lower() in BODY_WORDS:
                return False
            words = [*words, 0] if token.kind is DASH else [*words[:-1], words[-1] + 1]
        return all(count in (2, 3) for count in words)

    def joins(self, index: int) -> bool:
        """Whether the token is a particle with a capital, as family names have it in English and Arabic ("Al Habsi", "Van Horn")."""
        return self.texts[index] in CAPITAL_PARTICLES

    def closes(self, index: int) -> bool:
        """Whether a name may end before ``index``."""
        return self.kinds[index] not in _GOING_ON

    def known(self, index: int) -> bool:
        """Whether the token is a common given name."""
        return self.texts[index].lower() in GIVEN_NAMES

    def family(self, index: int, limit: int = 3) -> int:
        """The index behind particles and one to ``limit`` words, or ``index`` itself."""
        position = index
        while self.kinds[position] is PARTICLE:
            position += 1
        alone = position == index + 1 and self.kinds[index] is PARTICLE
        if alone and (self.kinds[position] is INITIALS or (self.kinds[position] is COMMA and self.texts[index][0].isupper())):
            return position  # "Du, Perez Peter", "du J": a word that is a particle elsewhere
        words = 0
        while words < limit and (self.kinds[position] is WORD or (self.kinds[position] is PARTICLE and words)):
            words += self.kinds[position] is WORD
            position += 1
        while position > index and self.kinds[position - 1] is PARTICLE:
            position -= 1
        return position if words else index

    def given(self, index: int) -> int:
        """The index behind initials or given names with their particles, or ``index`` itself."""
        position = index
        while position - index < _MOST_GIVEN and self.kinds[position] in NAMING:
            position += 1
            if self.kinds[position - 1] is INITIALS and self.ends_sentence(position - 1):
                break
        return position

    def initials(self, index: int) -> int:
        """The index behind initials and their particles ("R de CP"), or ``index`` itself."""
        position = index
        while position - index < 4 and self.kinds[position] in (INITIALS, PARTICLE):
            position += 1
            if self.kinds[position - 1] is INITIALS and self.ends_sentence(position - 1):
                break
        return position

    def ends_sentence(self, index: int) -> bool:
        """Whether the full stop of an initial is the list's: more follows than one family name, or a word in lower case."""
        if not self.texts[index].endswith(".") or self.kinds[index + 1] not in (WORD, INITIALS):
            return False
        if self.kinds[index + 2] is END and self.closer in (":", "?", "!"):
            return True
        if self.kinds[index + 2] is AND and self.kinds[index + 3] is LOWER:
            return True
        if self.joins(index + 1) and self.kinds[index + 2] is WORD and self.closes(index + 3):
            return False  # "Said M. Al Habsi"
        return self.kinds[index + 2] in (LOWER, PARTICLE, WORD)

    def suffix(self, index: int) -> tuple[str | None, int]:
        """A suffix at ``index`` and the index behind it."""
        return (self.texts[index], index + 1) if self.kinds[index] is SUFFIX else (None, index)

    def trailing_suffix(self, stop: int) -> tuple[str | None, int]:
        """A suffix behind a name, with or without a comma."""
        suffix, after = self.suffix(stop + 1 if self.kinds[stop] is COMMA else stop)
        return (suffix, after) if suffix else (None, stop)

    def joined_later(self, stop: int) -> bool:
        """Whether the list goes on from ``stop`` with nothing but names up to an "and" and one more, or to "et al."."""
        for ahead in range(stop, min(stop + 24, len(self.tokens))):
            if self.kinds[ahead] is ET_AL:
                return True
            if self.kinds[ahead] is AND:
                return self.kinds[ahead + 1] in (WORD, INITIALS) and self.kinds[ahead + 2] is not LOWER
            if self.kinds[ahead] not in (WORD, COMMA, INITIALS, PARTICLE):
                return False
        return False

    def name(self, family: tuple[int, int], given: tuple[int, int] = (0, 0), suffix: str | None = None) -> Name:
        """The `Name` of two token ranges: particles up to the last in lower case are the particle ("van der", "De la"), as are those at the given names' end."""
        leading = family[0]
        while leading < family[1] - 1 and self.kinds[leading] is PARTICLE:
            leading += 1
        while leading > family[0] and self.texts[leading - 1][0].isupper():
            leading -= 1
        trailing = given[1] if leading > family[0] else self._trailing_particles(given)
        particle = self._words(family[0], leading) or self._words(trailing, given[1])
        return Name(
            family=self._words(leading, family[1]),
            given=self._words(given[0], trailing) or None,
            particle=particle or None,
            suffix=suffix,
        )

    def _trailing_particles(self, given: tuple[int, int]) -> int:
        """Where behind inverted given names the particles begin ("Berg, Pieter van den", "SILVA, Flávio J. da", "Alembert, Jean d'", "Ghoulam, Sadok El"); the end if none do."""
        position = given[1]
        while (
            position > given[0] + 1
            and self.texts[position - 1].lower().replace("’", "'") in TRAILING_PARTICLES
            and self.texts[position - 1] != "E"
        ):
            position -= 1
        return position

    def _words(self, first: int, last: int) -> str:
        """The text of a token range, with single blanks where there were any."""
        parts: list[str] = []
        for index in range(first, last):
            if index > first and self.tokens[index].start > self.tokens[index - 1].end:
                parts.append(" ")
            parts.append(self.tokens[index].text)
        return " ".join("".join(parts).split())  # initials may be set apart widely, or on two lines
