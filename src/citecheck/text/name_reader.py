"""Reading one list of names, token by token: which form each name has and where it ends."""

from __future__ import annotations

from typing import NamedTuple

from citecheck.model import Name
from citecheck.text.name_cursor import NAMING, Cursor
from citecheck.text.name_tokens import AND, COMMA, DASH, END, ET_AL, INITIALS, PARTICLE, SEMICOLON, WORD
from citecheck.text.name_words import ARTICLES, ONLY_GIVEN, PARTICLES, PERIODICAL_ABBREVIATIONS

_ARTICLES_ONLY = ARTICLES - PARTICLES  # "The Economist" is no name, "Das Gupta" is one
_GLUED = 4  # initials
_QUOTES = ("«", "“", '"')


class Unit(NamedTuple):
    """One name: tokens ``[first, last)``, and its form: inverted, initials-last, natural or single."""

    name: Name
    first: int
    last: int
    form: str


def read_units(at: Cursor, *, family_first: bool) -> tuple[list[Unit], int, bool]:
    """The names from the first token on, the index behind the list, and whether "et al." ends it."""
    units: list[Unit] = []
    index = stop = 0
    family_first = family_first or at.dashed
    while (unit := _unit(at, index, units, family_first=family_first)) is not None:
        units.append(unit)
        stop = unit.last
        index = _behind_separators(at, stop)
        if at.kinds[index] is ET_AL:
            return units, index + 1, True
        if index == stop:
            break
    return units, stop, False


def _behind_separators(at: Cursor, index: int) -> int:
    """Past ``,`` ``;`` dashes and conjunctions, four at most."""
    stop = index
    while stop - index < 4 and at.kinds[stop] in (COMMA, SEMICOLON, AND, DASH):
        stop += 1
    return stop


def _unit(at: Cursor, index: int, before: list[Unit], *, family_first: bool) -> Unit | None:
    """The name at ``index``; the forms are tried in the order in which they exclude each other."""
    return (
        _compound(at, index, before)
        or _inverted(at, index, before)
        or _initials_last(at, index, before, family_first=family_first)
        or _natural(at, index, before, family_first=family_first)
        or _single(at, index, before)
    )


def _compound(at: Cursor, index: int, before: list[Unit]) -> Unit | None:
    """``COSTA E SILVA, A.``, ``Ortega y Gasset, José``: one family name, for the first of two people would have a given name behind a comma too."""
    if before and before[-1].form != "inverted":
        return None
    if at.texts[index + 1].lower() not in ("e", "y") or at.kinds[index] is not WORD or at.kinds[index + 2] is not WORD:
        return None
    given = index + 4
    if at.kinds[index + 3] is not COMMA or not (at.kinds[given] is INITIALS or at.known(given)):
        return None
    stop = _initials_only(at, index + 3, given) or at.given(given)
    if not (at.closes(stop) or at.texts[stop - 1].endswith(".")):
        return None
    return Unit(at.name((index, index + 3), (given, stop)), index, stop, "inverted")


def _inverted(at: Cursor, index: int, before: list[Unit]) -> Unit | None:
    """``Family, Given`` with an optional suffix."""
    if before and before[0].form in ("natural", "initials-last") and not _turns(at, index):
        return None
    family_end = at.family(index, 4)
    inner, comma = at.suffix(family_end)  # "SITES JR, J. W."
    if family_end == index or at.kinds[comma] is not COMMA:
        return None
    suffix, given = at.suffix(comma + 1)
    if suffix and at.kinds[given] is COMMA:
        given += 1
    stop = _initials_only(at, family_end, given) or at.given(given)
    if stop == given or not _acceptable_given(at, (index, comma), (given, stop), before):
        return None
    if not (at.closes(stop) or (at.texts[stop - 1].endswith(".") and not (at.titled and before))):
        return None
    trailing, end = at.trailing_suffix(stop)
    return Unit(at.name((index, family_end), (given, stop), suffix or inner or trailing), index, end, "inverted")


def _turns(at: Cursor, index: int) -> bool:
    """Whether a list in another form may go on with an inverted name: the last one before the year, or a family name and initials alone."""
    if at.dated and at.kinds[index - 1] is AND:
        return True
    comma = at.family(index, 2)
    return at.kinds[comma] is COMMA and at.kinds[comma + 1] is INITIALS and at.kinds[comma + 2] is not PARTICLE


def _initials_only(at: Cursor, family_end: int, given: int) -> int | None:
    """Behind a family name in capitals a word in small letters is no given name, if initials stand before it ("BAKHTIN, M. Freudismo")."""
    family = at.texts[family_end - 1]
    if len(family) < 3 or not family.isupper() or at.kinds[given] is not INITIALS or at.kinds[given + 1] is not WORD:
        return None
    return given + 1 if at.texts[given].endswith(".") and not at.texts[given + 1].isupper() else None


def _acceptable_given(at: Cursor, family: tuple[int, int], given: tuple[int, int], before: list[Unit]) -> bool:
    """Whether ``given`` reads as a given name rather than as the next name of a list in natural order."""
    kinds = {at.kinds[i] for i in range(*given)}
    if WORD not in kinds:
        return True
    if _glued(at, family) and _glued(at, given):
        return False  # "RMF Dunning, SJH Hale"
    family_words = sum(at.kinds[i] is WORD for i in range(*family))
    given_words = sum(at.kinds[i] is WORD for i in range(*given))
    if before:
        if at.kinds[family[0] - 1] is SEMICOLON and before[-1].form == "inverted":
            return given_words <= 3  # "SILVA, José; SOUZA NETO, Aldemir": a list that semicolons part keeps its form
        double = family_words == 2 and _double(before[0]) and not at.known(family[0])  # "Pérez Díaz, Víctor, Álvarez Miranda, Berta"
        return (family_words == 1 or double) and given_words <= 2 and not (at.known(family[0]) and before[-1].form == "natural")
    if family_words >= 2 and given_words >= 2:
        if any(at.joins(i) for i in range(family[0] + 1, family[1])):
            return False  # "Ahmed Al Rashid, Salim Al Habsi"
        return (not at.known(family[0]) or at.known(given[0])) and not _in_display_order(at, given[0])
    natural = family_words >= 2 and at.known(family[0]) and not at.known(given[0]) and INITIALS not in kinds
    return given_words <= 3 and not natural


def _glued(at: Cursor, place: tuple[int, int]) -> bool:
    """Whether a name begins with glued initials ("RMF Dunning")."""
    first, last = at.texts[place[0]], at.texts[place[1] - 1]
    return place[1] - place[0] > 1 and first.isupper() and 1 < len(first) <= _GLUED and not last.isupper()


def _double(unit: Unit) -> bool:
    """Whether an inverted name has two family names and given names in full."""
    return unit.form == "inverted" and len((unit.name.family or "").split()) == 2 and "." not in (unit.name.given or ".")


def _in_display_order(at: Cursor, index: int) -> bool:
    """Whether from ``index`` on only full names of two or three words follow, two of them at least: no list of inverted names has none with a single given name."""
    words, names = 0, 0
    for position in range(index, len(at.tokens) + 1):
        kind = at.kinds[position]
        if kind in (WORD, PARTICLE):
            words += 1
        elif kind in (COMMA, AND, ET_AL, END):
            if words == 1 or words > 4:
                return False
            names += words > 1
            words = 0
        else:
            return False
    return names > 1


def _initials_last(at: Cursor, index: int, before: list[Unit], *, family_first: bool) -> Unit | None:
    """``Smith JA`` and ``Bhattacharjee L.``: family, then nothing but initials."""
    if before and before[-1].form == "natural":
        return None
    middle = at.family(index)
    if middle == index or at.kinds[middle] is not INITIALS:
        return None
    stop = at.initials(middle)
    if not at.closes(stop) and not at.ends_sentence(stop - 1) and not _dotless(at, before, stop):
        return None
    words = [i for i in range(index, middle) if at.kinds[i] is WORD]
    if len(words) == 2 and at.known(index) and not at.known(words[1]) and not before:
        return None
    suffix, end = at.trailing_suffix(stop)
    turned = family_first and not before and end == len(at.tokens) and len(at.texts[middle]) <= 2  # Garthoff Raymond L
    if len(words) == 2 and (turned or _capital_family(at, index, middle) == words[1]):  # SMITH John A.
        middle = words[1]
    return Unit(at.name((index, middle), (middle, stop), suffix), index, end, "initials-last")


def _dotless(at: Cursor, before: list[Unit], stop: int) -> bool:
    """Whether the list so far prints initials without full stops, so that this full stop ends it."""
    if not before or before[-1].form != "initials-last":
        return False
    return at.texts[stop - 1].endswith(".") and not at.texts[before[-1].last - 1].endswith(".")


def _natural(at: Cursor, index: int, before: list[Unit], *, family_first: bool) -> Unit | None:
    """``J. G. Ikenberry``, ``Pierre-Marc Côté``: given names, particles, family."""
    stop = index
    while at.kinds[stop] in NAMING and stop - index < 7:
        stop += 1
    if stop - index < 2 or at.kinds[stop - 1] is not WORD or not at.closes(stop):
        return None
    words = sum(at.kinds[i] is WORD for i in range(index, stop))
    particle = at.kinds[index] is PARTICLE and not (before and at.known(index) and at.texts[index][0].isupper())  # "Ben Allen"
    if words == stop - index > 4 or particle or (at.texts[index].lower() in ARTICLES and not at.titled):
        return None
    initials = any(at.kinds[i] is INITIALS for i in range(index, stop - 1))
    if before and before[0].form == "initials-last" and not initials and words <= 2 and at.kinds[index - 1] is COMMA:
        return Unit(at.name((index, index + 1), (index + 1, stop)), index, stop, "initials-last")  # "Smith JA, Bulski Agnès, Jones B"
    if before and not _is_another(at, index, stop, before, initials=initials):
        return None
    suffix, end = at.trailing_suffix(stop)
    if (given := _capital_family(at, index, stop)) is not None:
        return Unit(at.name((index, given), (given, stop), suffix), index, end, "natural")
    if (family_first and _begins_with_family(at, index, stop, before, initials=initials)) or _given_last(at, index, stop):
        return Unit(at.name((index, index + 1), (index + 1, stop), suffix), index, end, "natural")
    return Unit(_split_natural(at, index, stop, suffix), index, end, "natural")


def _capital_family(at: Cursor, index: int, stop: int) -> int | None:
    """Where the given name begins behind a family name in capitals that stands first without a comma ("DUPONT Claire")."""
    given = index
    while given < stop and at.kinds[given] in (WORD, PARTICLE) and at.texts[given].isupper():
        given += 1
    if not index < given < stop or len(at.texts[given - 1]) < 3:
        return None
    return given if at.known(given) and not at.texts[stop - 1].isupper() else None


def _is_another(at: Cursor, index: int, stop: int, before: list[Unit], *, initials: bool) -> bool:
    """Whether what reads like a name behind other names is one, and not the title or the periodical."""
    if at.closer == "." and stop == len(at.tokens) and at.texts[stop - 1].lower() in PERIODICAL_ABBREVIATIONS:
        return False  # "M. Ibison, J. Math. Phys. 48": the periodical begins
    article = at.texts[index] == "A" and not at.titled and any(unit.form == "natural" for unit in before)
    return (initials and not article) or _trusted(at, index, stop, before)


def _given_last(at: Cursor, index: int, stop: int) -> bool:
    """Whether of two bare words the second is known as a given name and never as another, and the first is none ("Abematsu Shigeo")."""
    return stop - index == 2 and at.texts[stop - 1].lower() in ONLY_GIVEN and at.kinds[index] is WORD and not at.known(index)


def _begins_with_family(at: Cursor, index: int, stop: int, before: list[Unit], *, initials: bool) -> bool:
    """In a list whose names begin with the family name: whether this one, without a comma, does too."""
    if (before and before[0].form != "natural") or at.known(index):
        return False
    return not initials or (not before and at.known(stop - 1) and at.kinds[index] is WORD)


def _trusted(at: Cursor, index: int, stop: int, before: list[Unit]) -> bool:
    """Whether bare words behind a comma are one more name: joined by "and", followed by one that is, or a known given name."""
    if AND in (at.kinds[index - 1], at.kinds[index - 2]) or at.known(index) or at.titled or at.dashed:
        return True
    if "." in (before[-1].name.given or ""):
        return False  # names so far have initials; bare words are the title
    return (at.dated and stop == len(at.tokens)) or at.kinds[index - 1] is SEMICOLON or at.joined_later(stop)


def _split_natural(at: Cursor, index: int, stop: int, suffix: str | None) -> Name:
    """Family and given of a name in natural order."""
    if at.texts[index] == "O" and stop - index == 2:  # O Hare: the Irish prefix without its apostrophe
        return at.name((index, stop), (stop, stop), suffix)
    particle = next((i for i in range(index + 1, stop - 1) if at.kinds[i] is PARTICLE), None)
    family = particle if particle is not None else stop - 1
    return at.name((family, stop), (index, family), suffix)


def _single(at: Cursor, index: int, before: list[Unit]) -> Unit | None:
    """One word alone: a pen name, or a name that lost its given name."""
    stop = at.family(index, 2)
    if stop == index or not at.closes(stop) or (stop - index > 1 and at.texts[index].lower() in _ARTICLES_ONLY):
        return None
    if before and not _single_goes_on(at, index, stop, before):
        return None
    quoted = at.kinds[stop] is COMMA and stop + 1 == len(at.tokens) and at.closer in _QUOTES
    if not before and at.kinds[stop] not in (END, ET_AL, AND) and not quoted:
        return None
    if at.kinds[stop] is AND and at.kinds[stop + 1] not in (WORD, INITIALS, COMMA):
        return None
    return Unit(at.name((index, stop)), index, stop, "single")


def _single_goes_on(at: Cursor, index: int, stop: int, before: list[Unit]) -> bool:
    """Whether one word behind other names is a name: the last one, or one among initials ("Sapkota T.B., Yadvinder-Singh, Govaerts B.")."""
    separator = at.kinds[index - 1]
    if separator is AND or (separator is SEMICOLON and before[-1].form == "single"):
        return True
    return separator is COMMA and before[0].form == "initials-last" and at.kinds[stop] is COMMA and at.kinds[stop + 1] in (WORD, PARTICLE)
