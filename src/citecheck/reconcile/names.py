"""How a name printed in the text relates to a name in the list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import permutations

from citecheck.model import Name
from citecheck.reconcile.inflection import nominatives
from citecheck.reconcile.spelling import LONGEST_NAME, compact, keys, name_words, slipped
from citecheck.text.acronyms import acronyms, is_short_form, printed_acronyms, spelled_out
from citecheck.text.articles import CAPITAL_ARTICLES
from citecheck.text.body_names import case_key, case_keys, ranks

# Words that belong to a family name and that styles keep or drop at will. Source: CSL's particles, The Chicago Manual of Style 8.4-8.14.
PARTICLES = frozenset(
    "a af al at av bin ben ibn da das de degli dei del della dem den der des di do dos du e el la las le les lo los op t te ten ter van vande vanden vander vom von y zu zum zur".split()
)
# Prefixes that are part of the name: to drop one is to misspell it. Source: The Chicago Manual of Style 16.73-16.75.
_PATRONYMICS = frozenset("ap fitz m mac mc o".split())
_ELISION = re.compile(r"^[dDlL]['’ʼ](?=\w)")  # d'Alembert is Alembert too
_SAINT = re.compile(r"^S(?:t|te)\b\.?[\s-]{0,2}(?=\w)", re.IGNORECASE)
_PARENTHESIS = re.compile(r"[(\[]([^()\[\]]{2,12})[)\]]")
_ANONYMOUS = re.compile(r"anon|anonym(?:ous|us|e)?|an[óoô]nimo", re.IGNORECASE)
_ARTICLE = re.compile(rf"(?:{'|'.join(sorted(CAPITAL_ARTICLES))})\s(?=\w)")
_DASH = re.compile(r"\s[-–—]\s|:\s")  # between a body's acronym and its name
_LITERAL_PART = 3  # words up to which a body's name may be cited by its first word alone


class Likeness(IntEnum):
    """How well a cited name fits a listed one, best first."""

    SAME = 0
    INFLECTED = 1  # the listed name in another case
    PART = 2  # half of a compound name
    GIVEN = 3  # the listed given name
    VARIANT = 4  # another spelling


@dataclass(frozen=True, slots=True)
class NameForms:
    """A name of the list with every form of it that a citation may print, folded once. ``initials``: those of the given names.

    Of a German body ``cases`` is the key of all its cases; ``ranks``: each of the bodies that its name puts one behind the other.
    """

    label: str
    family: tuple[str, ...]
    same: frozenset[str]
    given: tuple[str, ...]
    acronyms: frozenset[str]
    literal: bool
    initials: str = ""
    cases: str | None = None
    ranks: frozenset[str] = frozenset()


@lru_cache(maxsize=16384)
def forms_of(name: Name) -> NameForms:
    """Fold a name of the list."""
    if name.literal:
        return _body_forms(name.literal)
    family = (name.family or name.given or "")[:LONGEST_NAME]
    core = list(name_words(family))
    while len(core) > 1 and core[0] in PARTICLES:
        core.pop(0)
    given = name_words(name.given or "") if name.family else ()
    spelled = {family, " ".join(core), _ELISION.sub("", family), _SAINT.sub("Saint ", family)}
    if name.particle:
        spelled |= {f"{name.particle[:LONGEST_NAME]} {family}"}
    spelled |= {f"{' '.join(given)} {family}"} if given else set()
    spelled |= {f"{family} {' '.join(given)}"} if any(len(word) > 1 for word in given) else set()  # "Martin A." is not Martina
    spelled |= {f"{' '.join(given[i:])} {family}" for i in range(1, len(given))}
    if _ANONYMOUS.fullmatch(name.label.strip(" []().")):
        spelled |= {"anon", "anonymous", "anonym", "anonymus", "anónimo", "anônimo", "anonyme", "anonimo"}
    same = frozenset(key for form in spelled for key in keys(form))
    return NameForms(name.label, name_words(family), same, given, frozenset(), literal=False, initials=_initials(name.given or ""))


_WORD = re.compile(r"[^\W\d_]+")


def _initials(given: str) -> str:
    """The folded initials of given names; "JA" and "J.-A." are two."""
    words = _WORD.findall(given[:LONGEST_NAME])
    return compact("".join(word if word.isupper() and len(word) < 4 else word[0] for word in words if not word.islower()))


def may_be_given(cited: str, listed: NameForms) -> bool:
    """Whether the initials or given name beside a cited family can be those of the listed person. Nothing known is no contradiction."""
    one, other = _initials(cited), listed.initials
    if not one or not other:
        return True
    first = name_words(cited)[0]
    if len(first) > 3 and len(listed.given[0]) > 3 and not slipped(first, listed.given[0]) and first != listed.given[0]:
        return first.startswith(listed.given[0]) or listed.given[0].startswith(first)
    return one.startswith(other) or other.startswith(one)


def _body_forms(printed: str) -> NameForms:
    literal = printed[:LONGEST_NAME]
    bare = _PARENTHESIS.sub(" ", literal)
    spelled = {
        literal,
        bare,
        bare.removeprefix("The ").removeprefix("the "),
        _ARTICLE.sub("", bare),
        bare.removesuffix(" International"),
        *_DASH.split(bare),
        spelled_out(literal) or literal,
    }
    same = {key for form in spelled for key in keys(form)} | printed_acronyms(literal)
    short = acronyms(bare) | acronyms(spelled_out(literal) or bare)
    parts = frozenset(key for rank in ranks(literal) for key in keys(rank))
    return NameForms(printed, name_words(bare), frozenset(same), (), short, literal=True, cases=case_key(literal), ranks=parts)


def likeness(cited: str, listed: NameForms) -> Likeness | None:
    """How ``cited``, a family name or a body's name as the text prints it, fits ``listed``; None when it does not."""
    printed = list(name_words(cited))
    if not printed:
        return None
    if keys(cited) & listed.same or _is_acronym(cited, listed):
        return Likeness.SAME
    initials = []
    while len(printed) > 1 and len(printed[0]) == 1:
        initials.append(printed.pop(0))
    while len(printed) > 1 and len(printed[-1]) == 1:
        initials.insert(0, printed.pop())
    core = printed[:]
    while len(core) > 1 and core[0] in PARTICLES:
        core.pop(0)
    if core[0] in ("st", "ste") and len(core) > 1:
        core[0] = "saint"
    if initials and listed.given and initials[0] != listed.given[0][0]:
        return None
    if {"".join(printed), "".join(core)} & listed.same:
        return Likeness.SAME
    if nominatives(cited) & listed.same or (listed.cases and listed.cases in case_keys(cited)):
        return Likeness.INFLECTED
    if keys(cited) & listed.ranks:
        return Likeness.PART
    return _partial(core, listed) or _partial(printed, listed) or _inexact("".join(core), listed)


def _is_acronym(cited: str, listed: NameForms) -> bool:
    """Whether one of the two is the short form of the other."""
    if is_short_form(cited):
        return compact(cited) in listed.acronyms
    return is_short_form(listed.label) and not listed.given and compact(listed.label) in acronyms(cited)


def _partial(core: list[str], listed: NameForms) -> Likeness | None:
    short, long = sorted((tuple(core), listed.family), key=len)
    if not short or len(short) == len(long):
        return None
    if listed.literal and (len(core) > len(listed.family) or (len(core) == 1 and len(listed.family) > _LITERAL_PART)):
        return None
    rest = long[len(short) :] if long[: len(short)] == short else long[: -len(short)] if long[-len(short) :] == short else ()
    if not rest or (listed.literal and long[: len(short)] != short):
        return None
    if len("".join(short)) < 3:
        return None
    return Likeness.VARIANT if set(rest) <= _PATRONYMICS else Likeness.PART


def _inexact(letters: str, listed: NameForms) -> Likeness | None:
    if len(letters) > 2 and letters in listed.given:
        return Likeness.GIVEN
    last = () if listed.literal else listed.family[-1:]
    if any(slipped(letters, form) for form in ("".join(listed.family), *last) if form):
        return Likeness.VARIANT
    return None


@dataclass(frozen=True, slots=True)
class Agreement:
    """How the names of a citation fit those of an entry. ``complete``: as many as the style would print; ``pairs``: (cited, listed) that are spelled otherwise."""

    likeness: Likeness
    complete: bool
    pairs: tuple[tuple[str, str], ...] = ()


_MOST_PERMUTED = 3


def agree(cited: Sequence[str], et_al: bool, listed: Sequence[NameForms], truncated: bool) -> Agreement | None:
    """Compare the printed names with an entry's, in order; None when a printed name is nobody's or the order hides the first author."""
    if not cited or not listed:
        return None
    straight = _in_order(cited, et_al, listed, truncated)
    if straight or len(cited) < 2 or len(cited) > _MOST_PERMUTED:
        return straight
    for other in permutations(cited):
        turned = _in_order(other, et_al, listed, truncated)
        if turned and turned.likeness is Likeness.SAME:
            return Agreement(Likeness.SAME, complete=False)
    return None


def _in_order(cited: Sequence[str], et_al: bool, listed: Sequence[NameForms], truncated: bool) -> Agreement | None:
    worst, pairs = Likeness.SAME, []
    for name, forms in zip(cited, listed, strict=False):
        found = likeness(name, forms)
        if found is None:
            return None
        if found > Likeness.INFLECTED:
            pairs.append((name, forms.label))
        worst = max(worst, found)
    more = truncated or len(listed) > len(cited)
    complete = more if et_al else len(listed) == len(cited) or (truncated and len(listed) <= len(cited))
    return Agreement(worst, complete, tuple(pairs))
