"""The short forms of the names of bodies: WHO for the World Health Organization."""

from __future__ import annotations

import re
from collections.abc import Iterable
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


def abbreviates(short: str, name: str) -> bool:
    """Whether ``short`` looks like a short form of the name: it begins as the name does, and the name has all its letters in their order ("INDEC")."""
    letters, rest = fold(short).replace(" ", ""), iter(fold(name[:_LONGEST]))
    return len(letters) > 2 and is_short_form(short) and letters[0] == fold(name)[:1] and all(letter in rest for letter in letters)


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
