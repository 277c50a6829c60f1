"""Citations that run through the prose: "Smith (2000)", "Hasegawa's ... (1993)", and the author whom a bracketed year looks for."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from citecheck.extract.citations.found import Found
from citecheck.extract.citations.habit_words import DETERMINERS, LOCATING
from citecheck.extract.citations.habits import Habits
from citecheck.extract.citations.heads import is_compound, is_place, narrowed
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.names import Names, read_names
from citecheck.extract.citations.passage import POSSESSIVES, Passage
from citecheck.extract.citations.phrases import Phrases
from citecheck.extract.citations.sources import ARTICLES
from citecheck.extract.citations.stops import CALENDAR, EVENTS, LIFE, PARTS, TIMES
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.vocabulary import CONNECTORS, CUES, DEEDS, ET_AL, OF_WORDS, PASSIVE, REPORTING, ROLES, WORKS
from citecheck.model import AuthorDate, Mode, Span
from citecheck.text.fold import fold

_FAR = 400  # code points before the bracket in which its author may stand
_NEAR = 160
_PLAIN_CUES = frozenset(
    "as like unlike by see compare cf from notably namely including especially particularly following wie vgl siehe nach laut gemäß comme voir selon par como véase según "
    "por conforme segundo secondo come "
    "według zdaniem podle podľa prema volgens enligt ifølge согласно".split()
)
_WITH = frozenset("with mit avec con com".split())  # behind a verb of agreement or dispute: "agrees with Davis (2010)"
_UNNAMED = frozenset("others andere autres otros otras outros outras altri altre".split())
_SIDING = ("agre", "disagre", "disput", "concur", "compar", "contrast", "accord", "coincid", "concord", "concuerd", "übereinstimm")
_WORDS_OF = Phrases(("according to", "words of"))
_WORD_BEFORE = re.compile(r"[^\W\d_][\u0300-\u036f]?(?:\.,?)?[\"'“”‘’«»]?\s{0,2}$")
_CAPITALIZED = re.compile(r"(?<!\w)[^\W\d_a-z][\w'’-]{0,40}")
_AFTER = re.compile(r"[,\s]{0,3}(?P<words>[^\W\d_]{1,20}(?:\s[^\W\d_]{1,20}){0,2})")


@dataclass(frozen=True, slots=True)
class Prose:
    """What a narrative citation is judged by: the text, the list, the families that the document cites in brackets, those that stand in
    front of a bracketed year more than once, and the pairs of family and year that it cites (all folded).
    """

    text: str
    lexicon: Lexicon
    cited: Collection[str]
    repeated: Collection[str] = ()
    years: Collection[tuple[str, str]] = ()
    habits: Habits | None = None

    def known(self, name: str) -> bool:
        """Whether the list has the name or the document cites it in a bracket elsewhere."""
        return self.lexicon.knows(name) or fold(name) in self.cited


@dataclass(frozen=True, slots=True)
class Place:
    """Where a bracket stands: its sentence begins at ``low``; the last narrative citation before it ends at ``taken``, -1 without one."""

    low: int
    taken: int


def attach(items: tuple[Found, ...], bracket: Span, place: Place, prose: Prose) -> tuple[Found, ...] | None:
    """The items of a bracket that begins with bare years, with the author in front of the bracket; None when there is none.

    Where the name is already part of another citation, the bracket alone is the item.
    """
    names = _adjacent(items[0], bracket, place, prose) or _distant(items[0], bracket, place.low, prose)
    if names is None:
        return None
    found, start = names
    again = start < place.taken
    done: list[Found] = []
    for index, item in enumerate(items):
        if not item.bare:
            done.extend(items[index:])
            break
        named = item.named(found.families, et_al=found.et_al, given=found.given)
        if again:
            done.append(replace(named, mode=Mode.SUPPRESS_AUTHOR))
            continue
        end = bracket.end if len(items) == 1 else item.span.end
        done.append(replace(named, mode=Mode.NARRATIVE, span=Span(start if index == 0 else item.span.start, end)))
    return tuple(done)


def adjacent_names(text: str, at: int, low: int, lexicon: Lexicon) -> Names | None:
    """The names that stand directly in front of the bracket at ``at``, not before ``low``."""
    found = names_in_front(text, at, low, lexicon)
    return found[0] if found else None


def names_in_front(text: str, at: int, low: int, lexicon: Lexicon) -> tuple[Names, tuple[Token, ...]] | None:
    """The same with the tokens among which they stand."""
    if not _WORD_BEFORE.search(text, max(low, at - 6), at):
        return None
    passage = Passage.of(text, max(low, at - _NEAR), at, lexicon, narrative=True)
    tokens = passage.tokens
    end = len(tokens)
    while end and (tokens[end - 1].kind is Kind.QUOTE or (tokens[end - 1].kind is Kind.COMMA and ET_AL.before(tokens, end - 1))):
        end -= 1
    if not end or tokens[end - 1].kind is not Kind.WORD:
        return None
    names = read_names(passage, 0, end)
    return (names, tokens) if names else None


def _adjacent(first: Found, bracket: Span, place: Place, prose: Prose) -> tuple[Names, int] | None:
    """The name directly in front of the bracket, when name and year are a citation."""
    found = names_in_front(prose.text, bracket.start, place.low, prose.lexicon)
    if found is None or not found[0].families:
        return None
    names, tokens = found
    if isinstance(first.pointer, AuthorDate) and first.pointer.year and _is_phrase(names, tokens) and not _of_work(bracket, prose.text):
        names = narrowed(names, first.pointer.year, prose.lexicon)
    start = tokens[names.start].start
    chained = place.low <= place.taken <= start and _only_joined(prose.text[place.taken : start])
    if not (chained or _believable(first, names, tokens, bracket, prose)):
        return None
    return names, start


def _is_phrase(names: Names, tokens: tuple[Token, ...]) -> bool:
    """Whether the first of two names ends a phrase of the sentence, as a name of a team does not: "the Andes and Smith (2000)", "in Iwate, and Smith (2000)"."""
    if len(names.starts) != 2 or names.start == 0:
        return False
    joint = names.starts[1] - 1
    return tokens[names.start - 1].text in DETERMINERS or (tokens[joint].fold in CONNECTORS and tokens[joint - 1].kind is Kind.COMMA)


def _of_work(bracket: Span, text: str) -> bool:
    """Whether the word behind the bracket says that a work is meant: "the Smith (2000) study"."""
    match = _AFTER.match(text, bracket.end)
    return match is not None and match["words"].split()[0].casefold() in WORKS


def _only_joined(between: str) -> bool:
    """Whether only commas and connectors stand between two citations: "Smith (2000), Jones (2001) and Kim (2002)"."""
    return len(between) < 12 and all(word in CONNECTORS or not word.isalnum() for word in re.findall(r"\w+|[^\w\s]", between.casefold()))


def _believable(first: Found, names: Names, tokens: tuple[Token, ...], bracket: Span, prose: Prose) -> bool:
    """Whether a name and a bracketed year are a citation rather than a place, an event, a film or a reign."""
    assert isinstance(first.pointer, AuthorDate)
    year = first.pointer.year
    if any(prose.lexicon.knows_year(family, year) for family in names.families):
        return True
    if first.locator is None and all(map(prose.lexicon.is_noun, names.families)) and not _is_named(tokens, names, bracket, prose):
        return False
    if prose.text[bracket.start] in "[［":  # an editor's insertion, "Bronn's [1860] translation"
        return False
    long_range = first.locator is None and year is not None and re.fullmatch(r"\d{4}\s?[-–—]\s?\d{2,4}", year) is not None
    words = names.label.casefold().replace(".", " ").replace(",", " ").split()
    if long_range or any(word in EVENTS or word in PARTS or word in CALENDAR or word in LIFE for word in words):
        return False
    if any(prose.known(family) for family in names.families) or names.et_al:
        return True
    if all(word in TIMES or word in _UNNAMED for word in words) or is_place(words) or words[-1] in ROLES or is_compound(words[-1]):
        return False
    if _is_located(tokens, names.start, bracket, prose.text):
        return False
    possessive = tokens[-1].text.endswith(POSSESSIVES)
    if first.locator is not None or first.pointer.suffix or possessive or (prose.cited and len(names.families) > 1):
        return True
    if _reported(bracket, prose.text) or _cued(tokens, names) or fold(names.families[0]) in prose.repeated:
        return True
    habits = prose.habits
    return habits is not None and (habits.misspells(names.families[0], year) or habits.cites(names, tokens, year, bracket))


def _is_named(tokens: tuple[Token, ...], names: Names, bracket: Span, prose: Prose) -> bool:
    """Whether a noun is printed as a serial's or body's name, and not as what it means: in quotes, with a capital article, without one as the list has it, "in Die Zeit (2014)",
    "Die Zeit (2014) zeigt es", "Newsweek (2014)".
    """
    if tokens[-1].kind is Kind.QUOTE:
        return True
    name = names.families[0].rpartition(" ")[2]
    at = names.start if tokens[names.start].fold in ARTICLES else names.start - 1
    if at < 0 or (tokens[at].text not in DETERMINERS and tokens[at].fold not in ARTICLES):
        return name[:1].isupper() and prose.lexicon.is_bare_noun(name)
    if tokens[at].fold not in ARTICLES or not tokens[at].text[0].isupper() or not name[:1].isupper():
        return False
    return at > 0 or _reported(bracket, prose.text)


def _is_located(tokens: tuple[Token, ...], start: int, bracket: Span, text: str) -> bool:
    """Whether the name is where something was: "in the Baltic (1807)", though not "in the Smith (2000) study"."""
    if start < 2 or tokens[start - 1].fold not in DETERMINERS or tokens[start - 2].fold not in LOCATING:
        return False
    return not _of_work(bracket, text)


def _reported(bracket: Span, text: str) -> bool:
    """Whether a verb of reporting follows the bracket."""
    match = _AFTER.match(text, bracket.end)
    for word in match["words"].split() if match else ():
        if word in PASSIVE or word[0].isupper():  # the latter: another subject, "In Revolver (1966), McCartney shows"
            return False
        if len(word) > 2 and word.startswith(REPORTING) and word != "founded":
            return True
    return False


def _cued(tokens: tuple[Token, ...], names: Names) -> bool:
    """Whether the words in front of the name lead to an author."""
    end = names.start
    while end and tokens[end - 1].kind in (Kind.COMMA, Kind.COLON):
        end -= 1
    if not end:
        return False
    if end > 1 and tokens[end - 2].fold in DEEDS:
        return False
    if end > 1 and tokens[end - 1].fold in _WITH and tokens[end - 2].fold.startswith(_SIDING):
        return True
    if tokens[end - 1].fold in _PLAIN_CUES or CUES.before(tokens, end) > 1:
        return True
    return end > 1 and tokens[end - 1].fold in OF_WORDS and tokens[end - 2].fold in WORKS


def _distant(first: Found, bracket: Span, low: int, prose: Prose) -> tuple[Names, int] | None:
    """The nearest known name before the bracket in its sentence, when the year is his or the bracket is set off for him."""
    assert isinstance(first.pointer, AuthorDate)
    low = max(low, bracket.start - _FAR)
    if not any(prose.known(_plain(match.group())) for match in _CAPITALIZED.finditer(prose.text, low, bracket.start)):
        return None
    passage = Passage.of(prose.text, low, bracket.start, prose.lexicon, narrative=True)
    tokens = passage.tokens
    depth = 0
    for index in range(len(tokens) - 1, -1, -1):
        token = tokens[index]
        depth += (token.kind is Kind.CLOSE) - (token.kind is Kind.OPEN)
        if depth or not token.named or token.initial:
            continue
        end = index + 1
        name = _plain(token.text)
        if not prose.known(name):
            continue
        names = read_names(passage, max(0, index - 12), end)
        if names is None or not names.families:
            continue
        if prose.lexicon.knows_year(name, first.pointer.year) or _set_off(tokens, names, index):
            return names, tokens[names.start].start
    return None


def _set_off(tokens: tuple[Token, ...], names: Names, index: int) -> bool:
    """Whether the bracket, though its year is not in the list, is plainly the name's: "Rogachev, the minister, (1990)", "in Hasegawa's words ... (1993)"."""
    if tokens[-1].kind is Kind.COMMA and index + 1 < len(tokens) and tokens[index + 1].kind is Kind.COMMA:
        return not any(token.kind is Kind.CLOSE for token in tokens[index:])
    possessive = tokens[index].text.endswith(POSSESSIVES)
    quoted = any(token.kind is Kind.QUOTE for token in tokens[index:])
    return (possessive and quoted) or _WORDS_OF.before(tokens, names.start) > 0


def _plain(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")
