"""Reading one list of names, token by token: which form each name has and where it ends."""

from __future__ import annotations

from typing import NamedTuple

from citecheck.model import Name
from citecheck.text.name_cursor import NAMING, Cursor
from citecheck.text.name_tokens import Kind
from citecheck.text.name_words import ARTICLES, ONLY_GIVEN, PARTICLES, PERIODICAL_ABBREVIATIONS

_ARTICLES_ONLY = ARTICLES - PARTICLES  # "The Economist" is no name, "Das Gupta" is one
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
        if at.kind(index) is Kind.ET_AL:
            return units, index + 1, True
        if index == stop:
            break
    return units, stop, False


def _behind_separators(at: Cursor, index: int) -> int:
    """Past ``,`` ``;`` dashes and conjunctions, four at most."""
    stop = index
    while stop - index < 4 and at.kind(stop) in (Kind.COMMA, Kind.SEMICOLON, Kind.AND, Kind.DASH):
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
    if before or at.text(index + 1).lower() not in ("e", "y") or at.kind(index) is not Kind.WORD or at.kind(index + 2) is not Kind.WORD:
        return None
    given = index + 4
    if at.kind(index + 3) is not Kind.COMMA or not (at.kind(given) is Kind.INITIALS or at.known(given)):
        return None
    stop = _initials_only(at, index + 3, given) or at.given(given)
    if not (at.closes(stop) or at.text(stop - 1).endswith(".")):
        return None
    return Unit(at.name((index, index + 3), (given, stop)), index, stop, "inverted")


def _inverted(at: Cursor, index: int, before: list[Unit]) -> Unit | None:
    """``Family, Given`` with an optional suffix."""
    if before and before[0].form in ("natural", "initials-last") and not _turns(at, index):
        return None
    family_end = at.family(index, 4)
    inner, comma = at.suffix(family_end)  # "SITES JR, J. W."
    if family_end == index or at.kind(comma) is not Kind.COMMA:
        return None
    suffix, given = at.suffix(comma + 1)
    if suffix and at.kind(given) is Kind.COMMA:
        given += 1
    stop = _initials_only(at, family_end, given) or at.given(given)
    if stop == given or not _acceptable_given(at, (index, comma), (given, stop), before):
        return None
    if not (at.closes(stop) or (at.text(stop - 1).endswith(".") and not (at.titled and before))):
        return None
    trailing, end = at.trailing_suffix(stop)
    return Unit(at.name((index, family_end), (given, stop), suffix or inner or trailing), index, end, "inverted")


def _turns(at: Cursor, index: int) -> bool:
    """Whether a list in another form may go on with an inverted name: the last one before the year, or a family name and initials alone."""
    if at.dated and at.kind(index - 1) is Kind.AND:
        return True
    comma = at.family(index, 2)
    return at.kind(comma) is Kind.COMMA and at.kind(comma + 1) is Kind.INITIALS and at.kind(comma + 2) is not Kind.PARTICLE


def _initials_only(at: Cursor, family_end: int, given: int) -> int | None:
    """Behind a family name in capitals a word in small letters is no given name, if initials stand before it ("BAKHTIN, M. Freudismo")."""
    family = at.text(family_end - 1)
    if len(family) < 3 or not family.isupper() or at.kind(given) is not Kind.INITIALS or at.kind(given + 1) is not Kind.WORD:
        return None
    return given + 1 if at.text(given).endswith(".") and not at.text(given + 1).isupper() else None


def _acceptable_given(at: Cursor, family: tuple[int, int], given: tuple[int, int], before: list[Unit]) -> bool:
    """Whether ``given`` reads as a given name rather than as the next name of a list in natural order."""
    kinds = {at.kind(i) for i in range(*given)}
    if Kind.WORD not in kinds:
        return True
    family_words = sum(at.kind(i) is Kind.WORD for i in range(*family))
    given_words = sum(at.kind(i) is Kind.WORD for i in range(*given))
    if before:
        double = family_words == 2 and _double(before[0]) and not at.known(family[0])  # "Pérez Díaz, Víctor, Álvarez Miranda, Berta"
        return (family_words == 1 or double) and given_words <= 2 and not (at.known(family[0]) and before[-1].form == "natural")
    if family_words >= 2 and given_words >= 2:
        return (not at.known(family[0]) or at.known(given[0])) and not _in_display_order(at, given[0])
    natural = family_words >= 2 and at.known(family[0]) and not at.known(given[0]) and Kind.INITIALS not in kinds
    return given_words <= 3 and not natural


def _double(unit: Unit) -> bool:
    """Whether an inverted name has two family names and given names in full."""
    return unit.form == "inverted" and len((unit.name.family or "").split()) == 2 and "." not in (unit.name.given or ".")


def _in_display_order(at: Cursor, index: int) -> bool:
    """Whether from ``index`` on only full names of two or three words follow, two of them at least: no list of inverted names has none with a single given name."""
    words, names = 0, 0
    for position in range(index, len(at.tokens) + 1):
        kind = at.kind(position)
        if kind in (Kind.WORD, Kind.PARTICLE):
            words += 1
        elif kind in (Kind.COMMA, Kind.AND, Kind.ET_AL, Kind.END):
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
    if middle == index or at.kind(middle) is not Kind.INITIALS:
        return None
    stop = at.initials(middle)
    if not at.closes(stop) and not at.ends_sentence(stop - 1) and not _dotless(at, before, stop):
        return None
    words = [i for i in range(index, middle) if at.kind(i) is Kind.WORD]
    if len(words) == 2 and at.known(index) and not at.known(words[1]) and not before:
        return None
    suffix, end = at.trailing_suffix(stop)
    if family_first and not before and len(words) == 2 and end == len(at.tokens) and len(at.text(middle)) <= 2:
        middle = words[1]  # Garthoff Raymond L
    return Unit(at.name((index, middle), (middle, stop), suffix), index, end, "initials-last")


def _dotless(at: Cursor, before: list[Unit], stop: int) -> bool:
    """Whether the list so far prints initials without full stops, so that this full stop ends it."""
    if not before or before[-1].form != "initials-last":
        return False
    return at.text(stop - 1).endswith(".") and not at.text(before[-1].last - 1).endswith(".")


def _natural(at: Cursor, index: int, before: list[Unit], *, family_first: bool) -> Unit | None:
    """``J. G. Ikenberry``, ``Pierre-Marc Côté``: given names, particles, family."""
    stop = index
    while at.kind(stop) in NAMING and stop - index < 7:
        stop += 1
    if stop - index < 2 or at.kind(stop - 1) is not Kind.WORD or not at.closes(stop):
        return None
    words = sum(at.kind(i) is Kind.WORD for i in range(index, stop))
    particle = at.kind(index) is Kind.PARTICLE and not (before and at.known(index) and at.text(index)[0].isupper())  # "Ben Allen"
    if words == stop - index > 4 or particle or (at.text(index).lower() in ARTICLES and not at.titled):
        return None
    initials = any(at.kind(i) is Kind.INITIALS for i in range(index, stop - 1))
    if before and before[0].form == "initials-last" and not initials and words <= 2 and at.kind(index - 1) is Kind.COMMA:
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
    while given < stop and at.kind(given) in (Kind.WORD, Kind.PARTICLE) and at.text(given).isupper():
        given += 1
    if not index < given < stop or len(at.text(given - 1)) < 3:
        return None
    return given if at.known(given) and not at.text(stop - 1).isupper() else None


def _is_another(at: Cursor, index: int, stop: int, before: list[Unit], *, initials: bool) -> bool:
    """Whether what reads like a name behind other names is one, and not the title or the periodical."""
    if at.closer == "." and stop == len(at.tokens) and at.text(stop - 1).lower() in PERIODICAL_ABBREVIATIONS:
        return False  # "M. Ibison, J. Math. Phys. 48": the periodical begins
    article = at.text(index) == "A" and not at.titled and any(unit.form == "natural" for unit in before)
    return (initials and not article) or _trusted(at, index, stop, before)


def _given_last(at: Cursor, index: int, stop: int) -> bool:
    """Whether of two bare words the second is known as a given name and never as another, and the first is none ("Abematsu Shigeo")."""
    return stop - index == 2 and at.text(stop - 1).lower() in ONLY_GIVEN and at.kind(index) is Kind.WORD and not at.known(index)


def _begins_with_family(at: Cursor, index: int, stop: int, before: list[Unit], *, initials: bool) -> bool:
    """In a list whose names begin with the family name: whether this one, without a comma, does too."""
    if (before and before[0].form != "natural") or at.known(index):
        return False
    return not initials or (not before and at.known(stop - 1) and at.kind(index) is Kind.WORD)


def _trusted(at: Cursor, index: int, stop: int, before: list[Unit]) -> bool:
    """Whether bare words behind a comma are one more name: joined by "and", followed by one that is, or a known given name."""
    if Kind.AND in (at.kind(index - 1), at.kind(index - 2)) or at.known(index) or at.titled or at.dashed:
        return True
    if "." in (before[-1].name.given or ""):
        return False  # names so far have initials; bare words are the title
    return (at.dated and stop == len(at.tokens)) or at.kind(index - 1) is Kind.SEMICOLON or at.joined_later(stop)


def _split_natural(at: Cursor, index: int, stop: int, suffix: str | None) -> Name:
    """Family and given of a name in natural order."""
    if at.text(index) == "O" and stop - index == 2:  # O Hare: the Irish prefix without its apostrophe
        return at.name((index, stop), (stop, stop), suffix)
    particle = next((i for i in range(index + 1, stop - 1) if at.kind(i) is Kind.PARTICLE), None)
    family = particle if particle is not None else stop - 1
    return at.name((family, stop), (index, family), suffix)


def _single(at: Cursor, index: int, before: list[Unit]) -> Unit | None:
    """One word alone: a pen name, or a name that lost its given name."""
    stop = at.family(index, 2)
    if stop == index or not at.closes(stop) or (stop - index > 1 and at.text(index).lower() in _ARTICLES_ONLY):
        return None
    if before and not _single_goes_on(at, index, stop, before):
        return None
    quoted = at.kind(stop) is Kind.COMMA and stop + 1 == len(at.tokens) and at.closer in _QUOTES
    if not before and at.kind(stop) not in (Kind.END, Kind.ET_AL, Kind.AND) and not quoted:
        return None
    if at.kind(stop) is Kind.AND and at.kind(stop + 1) not in (Kind.WORD, Kind.INITIALS, Kind.COMMA):
        return None
    return Unit(at.name((index, stop)), index, stop, "single")


def _single_goes_on(at: Cursor, index: int, stop: int, before: list[Unit]) -> bool:
    """Whether one word behind other names is a name: the last one, or one among initials ("Sapkota T.B., Yadvinder-Singh, Govaerts B.")."""
    separator = at.kind(index - 1)
    if separator is Kind.AND or (separator is Kind.SEMICOLON and before[-1].form == "single"):
        return True
    return (
        separator is Kind.COMMA
        and before[0].form == "initials-last"
        and at.kind(stop) is Kind.COMMA
        and at.kind(stop + 1) in (Kind.WORD, Kind.PARTICLE)
    )
