"""Organizations among the names: they are printed as they are, and are no family with a given name."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.state import cleaned
from citecheck.extract.references.parsing.vocabulary import mentions
from citecheck.model import Name, Span
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given
from citecheck.text.name_words import BODY_WORDS, GIVEN_NAMES
from citecheck.text.names import NameList, is_body, read_names

_ACRONYM = re.compile(r"[A-Z][A-Z&-]{1,6}")
_LETTERS = 3  # of an acronym
_WORDS = 2  # of a body's name that one of them tells
_WELL_KNOWN = frozenset(
    "eurostat oecd ocde unicef unesco unctad undp unhcr unep unfpa oxfam sipri nato who ilo imf fao wto iaea cepal eclac asean opec oapec interpol europol frontex greenpeace "
    "росстат госкомстат минфин минобрнауки минздрав роскосмос вциом gaimushō gaimusho keidanren mofcom xinhua reuters insee ined istat destatis ibge embrapa ipea inegi dieese "
    "attac cnrs wikileaks wikimedia wikipedia microsoft google facebook gallup eurobarometer eurofound cedefop bitkom caritas unilever".split()
)
_COURTS = frozenset("BVerfG BVerwG EuGH BGer".split())
_NAMED = deferred(  # words that are family names elsewhere, or stand for a body in these compounds only
    r"(?:rights|election|global|corporate|asia|africa|europe|internet|privacy|migration|state|media|trade|climate|forest)\swatch|(?:freedom|random|chatham)\shouse|"
    r"\b[^\W\d_]{3,}\sinternational|(?:intelligence|research|statistics|policy)\sunit|(?:bbc|cnn|sky|fox|abc|cbs|nbc)\snews|"
    r"banco\s(?:de|do|da|del|mundial|central|interamericano)(?:\s[^\W\d_]+){0,5}|banca\s(?:d['’]|di\s|mondiale|centrale).{0,40}|banque\s(?:de|du|mondiale|centrale).{0,40}|u\.\s?n\.\sdoc",
    re.IGNORECASE,
)
_NAMED_STEMS = ("watch", "house", "international", "unit", "news", "banc", "banq", "doc")  # one of them is in each
_COUNTRIES = frozenset(  # as the last word: those that are nobody's family name
    "deutschland österreich schweiz germany austria australia nederland norge sverige uk usa worldwide".split()
)
_KINDS = frozenset(
    "study campaign coalition alliance network forum initiative bündnis netzwerk".split()
)  # as the last of three words or more
_UNIONS = frozenset("UN EU UK US OECD WHO ILO IMF NATO".split())  # in front of what is theirs ("UN Women")
_CAUSES = frozenset(
    "without against for sans contre pour ohne gegen für contra sin para senza contro per".split()
)  # inside: "Reporters Without Borders"
_JOINTS = re.compile(r",?\s(?:and|&|und|et|y|e)\s|,\s|/")
_JOINED = re.compile(r"\s(?:and|&|und|et|y|e)\s|[^\W\d_]/[^\W\d_]")
_COLLABORATION = re.compile(
    r"(?:collaborations?|collab\.?|consortium|(?:study|working|research|task)\s(?:group|force)|\bteam)(?!\w)", re.IGNORECASE
)
_AND = re.compile(r",?\s(?:and|&)\s")
_TEAM = re.compile(
    r",\s(?:(?:and|&|for|on behalf of)\s)?(?P<team>(?:[Tt]he\s)?[^\W\d_a-z][^,;.]{1,60}(?:Collaboration|Consortium|Group|Force|Team|Network|Investigators))(?=[,;]\s|\.?$)"
)
_WITH_ACRONYM = re.compile(r"[A-Z][A-Za-z]{1,9}\s[-–]\s[^\W\d_a-z][^\W\d_]+(?:\s[^\W\d_]+){1,9}")
_BEHIND = re.compile(r"[,:;]?\s{0,2}(?P<open>[(\[])?")
_NO_FAMILY = frozenset(  # words that end a body's name and no person's
    "stiftung foundation fondation fundación fundação fondazione konsortium consortium treasury ministry ministerium department kommission commission committee association institut institute".split()
)
_MOST_WORDS = 2  # of a family name among bodies' words
_SLACK = 2  # code points behind the names that may be left


def bodies(printed: str, names: NameList | None, span: Span) -> tuple[Name, ...]:
    """The names, if organizations are among them; else nothing. ``names`` is what they read as if they were persons, from the start of ``span``."""
    if names is not None and len(names.names) == 1 and not names.names[0].given and _ACRONYM.fullmatch(printed.strip(" .,")):
        return (Name(literal=printed.strip(" .,")),)
    if _by_name(whole := printed.strip(" .,")) or (whole[:2].isupper() and _WITH_ACRONYM.fullmatch(whole)):
        return (Name(literal=cleaned(whole)),)
    if several := _several(whole):
        return several
    lower = printed.lower()
    if names is not None and len(names.names) == 1 and lower.startswith("the "):
        return (Name(literal=cleaned(printed).rstrip(" .,")),)
    together = mentions(lower, ("collab", "consortium", "group", "force", "team")) and _COLLABORATION.search(printed) is not None
    if not together and not is_body(printed):
        return ()
    if names is not None and not together and _persons(names, span):
        return _with_teams(names)
    if together and (found := _team_among(printed)):
        return found
    return tuple(name for part in printed.split(";") if part.strip(" .,") for name in _of_part(part))


def _by_name(whole: str) -> bool:
    """Whether all of it is an acronym, a body of one word that everybody knows, or a compound that only bodies have."""
    if whole.isalpha():
        if whole in _COURTS:
            return True
        return (len(whole) in range(_LETTERS, 8) and whole.isupper() and not whole.isascii()) or whole.lower() in _WELL_KNOWN
    if "," in whole:
        return False
    return _by_a_word(whole) or (
        mentions(whole.lower(), _NAMED_STEMS) and any(match.end() >= len(whole) for match in _NAMED.finditer(whole))
    )


def _by_a_word(whole: str) -> bool:
    """Whether a country at the end ("Shell Deutschland"), a union in front ("UN Women") or a cause inside ("Reporters Without Borders") makes it a body."""
    words = whole.split()
    if len(words) < _WORDS or "." in whole or _JOINED.search(whole) or not words[-1][0].isupper() or is_given(words[0]):
        return False
    inner = {word.lower() for word in words[1:-1]}
    if len(words) > _WORDS and words[-1].lower() in _KINDS:
        return True
    return words[-1].lower() in _COUNTRIES or words[0] in _UNIONS or not inner.isdisjoint(_CAUSES)


def _several(whole: str) -> tuple[Name, ...]:
    """Bodies joined by commas and an "and": each of them must be one by itself ("World Health Organization, World Bank & UNICEF")."""
    if not _JOINED.search(whole) or ";" in whole:
        return ()
    parts = [cleaned(part) for part in _JOINTS.split(whole)]
    if not all(map(_alone, parts)):
        return ()
    return tuple(Name(literal=part) for part in parts)


def _alone(part: str) -> bool:
    """Whether a part of a list is a body: an acronym, one by name, or several words with one of bodies among them."""
    acronym = part.isalpha() and part.isupper() and len(part) in range(_LETTERS, 8)
    return (
        acronym or _by_name(part) or (len(part.replace("-", " ").split()) > 1 and part[0].isupper() and "." not in part and is_body(part))
    )


def _with_teams(names: NameList) -> tuple[Name, ...]:
    """Persons with a body among them ("Kramida, A. & NIST ASD Team"); nothing where there is none."""
    teams = [
        name.family is not None
        and name.family.lower() in BODY_WORDS
        and len((name.given or "").split()) > 1
        and "." not in (name.given or "")
        for name in names.names
    ]
    if not any(teams):
        return ()
    return tuple(Name(literal=f"{name.given} {name.family}") if team else name for name, team in zip(names.names, teams, strict=True))


def _team_among(printed: str) -> tuple[Name, ...]:
    """A team between persons ("Gray, M. K., The Rivers Team, Pickett, J. P."); nothing where what stands around it does not read as names."""
    match = _TEAM.search(printed)
    front = match and not is_body(printed[: match.start()]) and _read(printed[: match.start()])
    if match is None or not front:
        return ()
    rest = printed[match.end() :].strip(" ,;.")
    behind = _read(rest.removeprefix("and ").removeprefix("& ")) if rest else ()
    return (*front, Name(literal=cleaned(match["team"])), *behind) if behind or not rest else ()


def _read(printed: str) -> tuple[Name, ...]:
    """The persons that all of a text names, each with a given name."""
    names = read_names(printed, complete=True)
    whole = names is not None and names.span.end >= len(printed.rstrip(" ,.")) - _SLACK and all(name.given for name in names.names)
    return names.names if names is not None and whole else ()


def _of_part(part: str) -> tuple[Name, ...]:
    """A body, or a collaboration and the first of its members ("ALICE Collaboration, J. Adam", "ATLAS Collab. (G. Aad")."""
    if match := _COLLABORATION.search(part):
        if joint := _AND.match(part, match.end()):
            return (Name(literal=cleaned(part[: match.end()])), *_of_part(part[joint.end() :]))
        behind = _BEHIND.match(part, match.end())
        rest = part[behind.end() if behind else match.end() :].strip(" .,)]")
        names = read_names(rest, complete=True) if rest else None
        if names and names.span.end >= len(rest) - _SLACK and all(name.given for name in names.names):
            return (Name(literal=cleaned(part[: match.end()])), *names.names)
    return (Name(literal=cleaned(part).rstrip(" .,")),)


def _persons(names: NameList, span: Span) -> bool:
    """Whether what a body's word stands among are persons all the same: every one has a given name, in front of a comma or as a known name or
    initials, and together they are all there is.
    """
    if names.span.end < span.end - _SLACK:
        return False
    several = len(names.names) > 1
    if not several and (names.names[0].family or "").rsplit(" ", 1)[-1].lower() in _NO_FAMILY:
        return False
    return all(
        name.given and len((name.family or "").split()) <= _MOST_WORDS and (several or _is_given(name.given)) for name in names.names
    )


def _is_given(given: str) -> bool:
    first = given.split(maxsplit=1)[0]
    return first.lower().rstrip(".") in GIVEN_NAMES or len(first.rstrip(".")) == 1 or "." in first
