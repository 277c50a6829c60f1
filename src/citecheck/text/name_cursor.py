"""Looking ahead in the tokens of a list of names: where a family name, given names or a suffix would end."""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.model import Name
from citecheck.text.name_tokens import Kind, Token
from citecheck.text.name_words import BODY_WORDS, GIVEN_NAMES, TRAILING_PARTICLES

NAMING = (Kind.WORD, Kind.INITIALS, Kind.PARTICLE)
_MOST_GIVEN = 6  # tokens


@dataclass(frozen=True, slots=True)
class Cursor:
    """The tokens and what stands behind the last one (``closer``); every method takes an index and looks from there.

    ``titled``: a title in quotation marks follows, so that all before it are names.
    """

    tokens: tuple[Token, ...]
    closer: str
    titled: bool = False

    @property
    def dated(self) -> bool:
        """Whether a bracket or a year stands behind the last token."""
        return self.closer in ("(", "[") or self.closer.isdigit()

    @property
    def dashed(self) -> bool:
        """Whether bare names of two or three words, joined by dashes, fill the list up to the year ("Nagy Erika – Kis Judit (2015)"), as in Hungarian lists."""
        if not self.dated or self.kind(1) is not Kind.WORD or all(token.kind is not Kind.DASH for token in self.tokens[2:4]):
            return False
        words = [0]
        for token in self.tokens:
            if token.kind not in (Kind.WORD, Kind.DASH) or token.text.lower() in BODY_WORDS:
                return False
            words = [*words, 0] if token.kind is Kind.DASH else [*words[:-1], words[-1] + 1]
        return all(count in (2, 3) for count in words)

    def kind(self, index: int) -> Kind:
        """The kind of a token; the end, behind the last one."""
        return self.tokens[index].kind if 0 <= index < len(self.tokens) else Kind.END

    def text(self, index: int) -> str:
        """The text of a token; nothing behind the last one."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def closes(self, index: int) -> bool:
        """Whether a name may end before ``index``."""
        return self.kind(index) not in (*NAMING, Kind.LOWER)

    def known(self, index: int) -> bool:
        """Whether the token is a common given name."""
        return self.text(index).lower() in GIVEN_NAMES

    def family(self, index: int, limit: int = 3) -> int:
        """The index behind particles and one to ``limit`` words, or ``index`` itself."""
        position = index
        while self.kind(position) is Kind.PARTICLE:
            position += 1
        alone = position == index + 1 and self.kind(index) is Kind.PARTICLE
        if alone and (self.kind(position) is Kind.INITIALS or (self.kind(position) is Kind.COMMA and self.text(index)[0].isupper())):
            return position  # "Du, Perez Peter", "du J": a word that is a particle elsewhere
        words = 0
        while words < limit and (self.kind(position) is Kind.WORD or (self.kind(position) is Kind.PARTICLE and words)):
            words += self.kind(position) is Kind.WORD
            position += 1
        while position > index and self.kind(position - 1) is Kind.PARTICLE:
            position -= 1
        return position if words else index

    def given(self, index: int) -> int:
        """The index behind initials or given names with their particles, or ``index`` itself."""
        position = index
        while position - index < _MOST_GIVEN and self.kind(position) in NAMING:
            position += 1
            if self.kind(position - 1) is Kind.INITIALS and self.ends_sentence(position - 1):
                break
        return position

    def initials(self, index: int) -> int:
        """The index behind initials and their particles ("R de CP"), or ``index`` itself."""
        position = index
        while position - index < 4 and self.kind(position) in (Kind.INITIALS, Kind.PARTICLE):
            position += 1
            if self.kind(position - 1) is Kind.INITIALS and self.ends_sentence(position - 1):
                break
        return position

    def ends_sentence(self, index: int) -> bool:
        """Whether the full stop of an initial is the list's: more follows than one family name, or a word in lower case."""
        if not self.text(index).endswith(".") or self.kind(index + 1) not in (Kind.WORD, Kind.INITIALS):
            return False
        if self.kind(index + 2) is Kind.END and self.closer in (":", "?", "!"):
            return True
        if self.kind(index + 2) is Kind.AND and self.kind(index + 3) is Kind.LOWER:
            return True
        return self.kind(index + 2) in (Kind.LOWER, Kind.PARTICLE, Kind.WORD)

    def suffix(self, index: int) -> tuple[str | None, int]:
        """A suffix at ``index`` and the index behind it."""
        return (self.text(index), index + 1) if self.kind(index) is Kind.SUFFIX else (None, index)

    def trailing_suffix(self, stop: int) -> tuple[str | None, int]:
        """A suffix behind a name, with or without a comma."""
        suffix, after = self.suffix(stop + 1 if self.kind(stop) is Kind.COMMA else stop)
        return (suffix, after) if suffix else (None, stop)

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

    def name(self, family: tuple[int, int], given: tuple[int, int] = (0, 0), suffix: str | None = None) -> Name:
        """The `Name` of two token ranges: particles up to the last in lower case are the particle ("van der", "De la"), as are those at the given names' end."""
        leading = family[0]
        while leading < family[1] - 1 and self.kind(leading) is Kind.PARTICLE:
            leading += 1
        while leading > family[0] and self.text(leading - 1)[0].isupper():
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
        """Where behind inverted given names the particles begin ("Berg, Pieter van den", "SILVA, Flávio J. da", "Ghoulam, Sadok El"); the end if none do."""
        position = given[1]
        while position > given[0] + 1 and self.text(position - 1).lower() in TRAILING_PARTICLES and self.text(position - 1) != "E":
            position -= 1
        return position

    def _words(self, first: int, last: int) -> str:
        """The text of a token range, with single blanks where there were any."""
        parts: list[str] = []
        for index in range(first, last):
            if index > first and self.tokens[index].start > self.tokens[index - 1].end:
                parts.append(" ")
            parts.append(self.tokens[index].text)
        return "".join(parts)
