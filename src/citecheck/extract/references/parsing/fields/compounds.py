"""Family names of two parts joined by "y", "e" or "i" ("Ortega y Gasset", "Souza e Silva"): one person, where a list of names would have two.

Known ones: bearers of such names in the authority files of the national libraries of Spain, Portugal and Brazil and of Catalonia (BNE, BNP, BN, BC). Elsewhere the
form tells: a given name in front of the first part and nothing behind the second ("José Souza e Silva"), or given names behind a comma where the first part
begins a name ("Roca i Ferrer, N.", "Luna, A. y de la Torre y Vidal, Alonso"): nobody prints one person without given names and the next with them.
"""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.fields.doubled import IBERIAN
from citecheck.extract.references.parsing.fields.organizations import is_organization
from citecheck.extract.references.parsing.vocabulary import mentions
from citecheck.model import Name
from citecheck.text.expressions import deferred
from citecheck.text.fold import fold
from citecheck.text.given_names import is_given
from citecheck.text.names import is_body, read_all

_KNOWN = frozenset(
    "ortega y gasset|ramon y cajal|menendez y pelayo|pi y margall|pi i margall|viera y clavijo|jovellanos y ramirez|puig i cadafalch|rovira i virgili|mila i fontanals|rubio i lluch|"
    "balcells i gonzalez|alcala y zamora|torres y villarroel|romero y robledo|lopez y fuentes|gomez y gonzalez|amor y vazquez|arteche y rodriguez|sanchez y sanchez|pardo y aliaga|"
    "andrada e silva|couto e silva|costa e silva|souza e silva|sousa e silva|lima e silva|rocha e silva|cunha e silva|azevedo e silva|morais e silva|moraes e silva|melo e souza|"
    "mello e souza|melo e sousa|melo e castro|mello e castro|sa e benevides|carvalho e melo|carvalho e mello|faria e sousa|abreu e lima|brito e cunha|sousa e holstein|gama e castro|"
    "pereira e sousa|pereira e silva|vasconcelos e sousa|castro e silva|ferreira e silva|castro e almeida|sa e melo|sa e silva".split("|")
)
_PORTUGUESE = frozenset(  # second parts behind an "e": the most frequent ones of Portugal and Brazil
    "silva sousa souza castro melo mello lima almeida albuquerque abreu cunha vasconcelos vasconcellos oliveira santos costa menezes meneses sa brito moura pereira ferreira carvalho noronha".split()
)
_PART = r"[^\W\d_a-z][\w’']{1,20}"
_PAIR = deferred(rf"(?<![\w-])(?P<first>{_PART})\s(?P<joint>[yei]|[YEI](?=\s[^\W\d_a-z]{{2}}))\s(?P<second>{_PART})(?![\w-])")
_FRONT = deferred(r"(?:[^\W\d_a-z][\w’'-]{1,20}\s){1,2}(?:d[eoa]s?\s)?")
_BEHIND = deferred(r",\s(?P<given>[^\W\d_a-z][\w’'-]{1,20})(?:\s[^\W\d_a-z][\w’'.-]{0,20}){0,2}[.,]?")
_INVERTED = deferred(  # one name in front of a pair, whole
    r"\s?(?:(?:de|del|la|las|los|da|do|dos|van|von)\s){0,2}[^\W\d_a-z][\w’'-]{1,25}(?:\s[^\W\d_a-z][\w’'-]{1,25})?,\s(?:(?:[^\W\d_a-z]\.[\s-]?){1,4}|[^\W\d_a-z][\w’'-]{1,20}(?:\s[^\W\d_a-z][\w’'.-]{0,20})?)(?:\sd[aeo]s?)?"
)
_BETWEEN = deferred(r"\s?;\s?|,?\s(?:and|&|et|y|e|i)\s|(?<=\.),\s")
_OWN_FRONT = deferred(r"(?:(?:de|del|la|las|los|da|do|dos|DE|LA|DEL)\s){0,2}(?:[^\W\d_a-z][\w’'-]{1,25}\s)?")
_GIVEN_BEHIND = deferred(r",\s(?P<given>(?:[^\W\d_a-z]\.[\s-]?){1,4}|[^\W\d_a-z][\w’'-]{1,20})(?=[\s.,;:]|$)")
_GLUED_BEHIND = deferred(r"\s[A-Z]{1,3}(?=[,.;]|$)")  # of Vancouver lists: "Lund MJ, Roca i Font N"
_JOINTS = (" y ", " e ", " i ", " Y ", " E ", " I ")
_HELD = "\u2010"  # a hyphen, with which the reader of names takes the parts for one word
_SLACK = 2  # code points behind the names that may be left


def compound(printed: str) -> tuple[Name, ...]:
    """The names of a list with such a family name in it; nothing where it has none."""
    if not mentions(printed, _JOINTS) or is_body(printed) or is_organization(printed):
        return ()
    whole = _PAIR.sub(lambda match: _held(printed, match), printed)
    if whole == printed:
        return ()
    names = read_all(whole, _SLACK)
    if names is None or not all(name.given for name in names.names):
        return ()
    return tuple(Name(_freed(name.family), name.given, name.particle, name.suffix) for name in names.names)


def _held(printed: str, match: re.Match[str]) -> str:
    known = fold(match.group()) in _KNOWN
    apart = match.group() if not (known or _is_one(printed, match)) else ""
    return apart or _HELD.join(match.group("first", "joint", "second"))


def _is_one(printed: str, match: re.Match[str]) -> bool:
    """Whether the form tells that the two parts are one family name: they and the given names are all that is printed."""
    if match["joint"].isupper() and not (match["first"].isupper() and match["second"].isupper()):
        return False
    front, behind = printed[: match.start()], printed[match.end() :]
    if match["joint"] in "yi" and _GLUED_BEHIND.match(behind) and (not front or front.endswith(", ")):
        return match["joint"] == "y" or _is_iberian(match)  # "Horvat i Novak, B." are two
    if _begins(front) and (following := _GIVEN_BEHIND.match(behind)) and not is_given(match["first"]):
        initials = "." in following["given"] and (match["joint"] not in "iI" or _is_iberian(match))
        return initials or is_given(following["given"]) or match["joint"].isupper()
    if is_given(match["second"]):
        return False
    if not front:
        following = _BEHIND.fullmatch(behind)
        return following is not None and is_given(following["given"]) and _fits(match)
    own = _BETWEEN.split(front)[-1]
    return (
        behind.strip(" .,") == ""
        and _FRONT.fullmatch(own) is not None
        and (match["joint"] in "iI" or is_given(own.split()[0]))
        and _fits(match)
    )


def _is_iberian(match: re.Match[str]) -> bool:
    return not IBERIAN.isdisjoint(fold(match[part]) for part in ("first", "second"))


def _begins(front: str) -> bool:
    """Whether whole names, or none, stand in front of a pair, with what belongs to its own family name."""
    *others, own = _BETWEEN.split(front)
    return _OWN_FRONT.fullmatch(own) is not None and (not others or _INVERTED.fullmatch(others[-1]) is not None)


def _fits(match: re.Match[str]) -> bool:
    return match["joint"] in "yYiI" or fold(match["second"]) in _PORTUGUESE


def _freed(family: str | None) -> str | None:
    """A family name with blanks for the hyphens that held it together."""
    return re.sub(rf"{_HELD}([yeiYEI]){_HELD}", r" \1 ", family) if family else family
