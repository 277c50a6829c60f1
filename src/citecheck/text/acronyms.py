"""The short forms of the names of bodies: WHO for the World Health Organization."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from citecheck.text.fold import fold

# Words that a short form passes over. Source: the articles, prepositions and conjunctions in the corporate names of the Library of Congress and VIAF files.
SMALL_WORDS = frozenset(
    "a al and at d da das de del dei della delle den der des di do dos du e el en et for für fur i in int l la las le les los of on o para pour "
    "the to u un una und van voor y zu zum zur в для и на о об по".split()
)
_WORD = re.compile(r"[^\W\d_][\w'’]{0,60}")
_COMPOUND = re.compile(
    r"bundes(?=[^\W\d_]{3})", re.IGNORECASE
)  # German federal bodies have two letters for it: Bundesministerium, BM; Bundesamt, BA
_PRINTED = re.compile(r"[(\[]([^\W_][\w&./-]{1,11})[)\]]")
_BEHIND = re.compile(r"([^\W_][\w&./-]{1,11})\s[(\[]([^()\[\]]{8,200})[)\]]\Z")
_IN_FRONT = re.compile(r"([A-Z]{2,8})\.\s(?=[^\W\d_]{4})(.{8,200})\Z")  # "IBGE. Instituto Brasileiro de Geografia e Estatística"
_LONGEST = 200  # code points: what is longer was misread
_PARTS = re.compile(r"[^\W_]+")
# The nouns with which German names of bodies are compounded; short forms have letters from inside such a word: KGSt, a Kommunale Gemeinschaftsstelle.
# Folded, in any case. Source: the bodies of the GND.
_COMPOUNDED = re.compile(
    r"\w{3,40}(?:amt|anstalt|archiv|bank|behorde|bibliothek|bund|buro|dienst|fonds|gemeinschaft|gericht|gesellschaft|hof|institut|kammer|kommission|konferenz"
    r"|ministerium|partei|rat|stelle|stiftung|verband|verein|vereinigung|werk|zeitung|zentrum)(?:e?s|e?n)?\Z"
)
# Words of newspapers' names, with which two letters tell one: SZ, a Süddeutsche Zeitung. Source: the key titles of the ISSN portal.
_NEWSPAPERS = frozenset(
    "allgemeine anzeiger blatt chronicle correo courrier diario echo gazeta gazette gazzetta giornale herald jornal journal kurier nachrichten news"
    " post press presse rundschau standard tageblatt telegraph times tribune zeitung".split()
)
_LEAST = 3  # letters


def is_short_form(label: str) -> bool:
    """Whether a label looks like an acronym: no blank, and two capitals at least."""
    return 1 < len(label) < 16 and " " not in label and sum(letter.isupper() for letter in label) > 1


@lru_cache(maxsize=4096)
def acronyms(name: str) -> frozenset[str]:
    """The folded letters by which a body may be cited, of the initials of its words: all of them, without small words, a hyphened word as one or as two."""
    bare = _PRINTED.sub(" ", name[:_LONGEST])
    found: set[str] = set()
    for text in {bare, bare.replace("-", " "), _COMPOUND.sub("B ", bare)}:
        words = _WORD.findall(text) if "-" not in text else [part for part in text.split() if part[:1].isalpha()]
        large = [word[0] for word in words if word.casefold() not in SMALL_WORDS]
        found |= {fold("".join(letters)).replace(" ", "") for letters in ([word[0] for word in words], large) if len(letters) > 1}
    return frozenset(found)


def printed_acronyms(name: str) -> frozenset[str]:
    """The folded short forms that a body's name prints beside itself: "Statistisches Bundesamt (Destatis)", "BMBF (Bundesministerium ...)"."""
    behind = _in_front(name)
    return frozenset(fold(form).replace(" ", "") for form in (*_PRINTED.findall(name[:_LONGEST]), *((behind[1],) if behind else ())))


def acronyms_of_serial(name: str) -> frozenset[str]:
    """Those of a newspaper, which people and bodies share when they are short: three letters at least besides its article, or two with a word of newspapers."""
    first, _, rest = name.partition(" ")
    bare = rest if rest and first.casefold() in SMALL_WORDS else name
    least = _LEAST - (not _NEWSPAPERS.isdisjoint(fold(bare[:_LONGEST]).split()))
    return acronyms(name) if any(len(letters) >= least for letters in acronyms(bare)) else frozenset()


def abbreviates(short: str, name: str) -> bool:
    """Whether ``short`` looks like a short form of the name: each of its words gives its first letter, and those behind it it may give too ("MinLav"); small
    words may give none, and a German compound gives any of its letters, in their order ("KGSt").
    """
    letters = fold(short).replace(" ", "")
    return len(letters) >= _LEAST and is_short_form(short) and letters[0] == fold(name)[:1] and _made_of(letters, name[:_LONGEST])


def _made_of(letters: str, name: str) -> bool:
    """Whether the words of a name give all these letters."""
    reached = {0}  # how many letters the words so far may have given
    for match in _PARTS.finditer(name):
        word = fold(match[0])
        optional = word in SMALL_WORDS or len(word) < 2 or name[match.start() - 1 : match.start()] == "-"
        given = {end for start in reached for end in _given(letters, start, word)}
        reached = given | reached if optional else given
    return len(letters) in reached


def _given(letters: str, start: int, word: str) -> Iterator[int]:
    """Where the letters that a word gives may end."""
    end = start
    if start and _COMPOUNDED.match(word):
        rest = iter(word)
        while end < len(letters) and letters[end] in rest:
            end += 1
            yield end
        return
    while end < len(letters) and letters[start : end + 1] == word[: end + 1 - start]:
        end += 1
        yield end


def imprinted(name: str, imprints: Iterable[str | None]) -> frozenset[str]:
    """The folded short forms of a body's name among what publishes its works or holds them."""
    return frozenset(fold(each).replace(" ", "") for each in imprints if each and abbreviates(each, name))


def _in_front(name: str) -> re.Match[str] | None:
    """The short form that stands in front of the full name, in brackets or behind a full stop; the latter only if it is the short form of just this name."""
    printed = name.strip()[:_LONGEST]
    stopped = _IN_FRONT.match(printed)
    if stopped is not None and fold(stopped[1]).replace(" ", "") in acronyms(stopped[2]):
        return stopped
    return _BEHIND.match(printed)


def spelled_out(name: str) -> str | None:
    """The full name in "BMBF (Bundesministerium für Bildung und Forschung)", or None."""
    behind = _in_front(name)
    return behind[2] if behind else None
