"""Organizations among the names: they are printed as they are, and are no family with a given name."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.fields.organizations import (
    LETTERS,
    begins_one,
    is_by_name,
    is_company,
    is_joined,
    is_organization,
)
from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.extract.references.parsing.state import cleaned
from citecheck.extract.references.parsing.vocabulary import STATES, mentions
from citecheck.model import Name, Span
from citecheck.text.acronyms import acronyms, printed_acronyms
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given
from citecheck.text.name_words import BODY_WORDS, GIVEN_NAMES
from citecheck.text.names import NameList, is_body, read_names

_ACRONYM = deferred(r"[A-Z][A-Z&-]{1,6}")
_JOINTS = re.compile(r",?\s(?:and|&|und|et|y|e)\s|,\s|\s?/\s?")
_COLLABORATION = deferred(
    r"(?:collaborations?|collab\.?|consortium|(?:study|working|research|task)\s(?:group|force)|\bteam)(?!\w)", re.IGNORECASE
)
_TEAMS = ("collab", "consortium", "group", "force", "team", "investigators")  # one of them is in each
_MORE = re.compile(r"(?:(?:,\s)?(?<=\s)(?:and|und|&|et|y|e|for|on behalf of)\s|;\s|,\s(?=the\s))(?P<the>[Tt]he\s)?")
_MORE_WORDS = frozenset("and und & et y e for behalf the".split())  # one of them is in it, or a semicolon
_AND = deferred(r",?\s(?:and|&)\s")
_TEAM = deferred(
    r",\s(?:(?:and|&|for|on behalf of)\s)?(?P<team>(?:[Tt]he\s)?[^\W\d_a-z][^,;.]{1,60}(?:Collaboration|Consortium|Group|Force|Team|Network|Investigators))(?=[,;]\s|\.?$)"
)
_WITH_ACRONYM = re.compile(r"[A-Z][A-Za-z]{1,9}\s[-–]\s[^\W\d_a-z][^\W\d_]+(?:,?\s[^\W\d_]+){1,9}")
_ABBREVIATED = deferred(r"(?:\b[^\W\d_]\.\s?){1,6}[^\W\d_]$")
_BEHIND = deferred(r"[,:;]?\s{0,2}(?P<open>[(\[])?")
_NO_FAMILY = frozenset(  # words that end a body's name and no person's
    "stiftung foundation fondation fundación fundação fondazione konsortium consortium treasury ministry ministerium department kommission commission committee association institut institute".split()
)
_ANDS = frozenset("and & und et y e".split())
_OF = frozenset("of on for".split())
_OF_SUBJECTS = frozenset(
    "social political economic cultural public foreign consumer human environmental industrial".split()
)  # adjectives in front of what a part of a body is for ("Subcommittee on Trade and Human Rights")
_UNDER = frozenset("subcommittee sub-committee subcommission division directorate branch".split())  # parts of bodies, as the first word
_PERSON = range(2, 4)  # words of a name in natural order
_MOST_WORDS = 2  # of a family name among bodies' words
_ARTICLES_LAST = (", The", ", Der", ", Die", ", Das", ", Le", ", La", ", Les", ", El", ", Il")  # "Economist, The"
_SLACK = 2  # code points behind the names that may be left


def bodies(printed: str, names: NameList | None, span: Span) -> tuple[Name, ...]:
    """The names, if organizations are among them; else nothing. ``names`` is what they read as if they were persons, from the start of ``span``."""
    if names is not None and len(names.names) == 1 and not names.names[0].given and _ACRONYM.fullmatch(printed.strip(" .,")):
        return (Name(literal=printed.strip(" .,")),)
    if is_by_name(whole := printed.strip(" .,")) or (
        whole[:2].isupper() and _WITH_ACRONYM.fullmatch(whole) and ("," not in whole or is_body(whole))
    ):
        return (_body(whole),)
    if names is not None and _in_capitals(whole, names):
        return ()
    if whole.endswith(_ARTICLES_LAST) and whole.count(",") == 1:
        name, _, article = whole.partition(", ")
        return (_body(f"{article} {name}"),)
    if several := _several(whole) or _mixed(printed):
        return several
    if whole[-1:] == ")" and (persons := _with_body_in_brackets(whole)):
        return persons
    lower = printed.lower()
    if (names is not None and len(names.names) == 1 and lower.startswith("the ")) or _of_one(whole):
        return _and_person(whole) or (_body(printed),)
    together = mentions(lower, _TEAMS) and _COLLABORATION.search(printed) is not None
    if not together and not is_body(printed):
        return ()
    if names is not None and not together and _persons(names, span) and not ("," not in whole and begins_one(whole)):
        return _with_teams(names)
    if together and (found := _team_among(printed)):
        return found
    return tuple(name for part in printed.split(";") if part.strip(" .,") for name in _of_part(part))


def _in_capitals(whole: str, names: NameList) -> bool:
    """Whether words in capitals are persons and no acronyms: each has a known given name ("HOLT, JOHN and LUND, ANNA")."""
    return (
        "," in whole
        and len(names.names) > 1
        and all(name.given and name.given.isupper() and is_given(name.given.split()[0]) for name in names.names)
    )


def _body(printed: str) -> Name:
    """A body by its name; an abbreviation at its end keeps its full stop ("e. V.", "S.U.P.")."""
    literal = cleaned(printed).rstrip(" .,")
    return Name(literal=f"{literal}." if _ABBREVIATED.search(literal) else literal)


def _of_one(whole: str) -> bool:
    """Whether words joined by an "and", commas or a stroke are one organization's name ("Junta de Castilla y León"), or one and a part of it
    ("Indonesia, Biro Pusat Statistik").
    """
    first, comma, rest = whole.partition(",")
    if not comma:
        return (
            (is_joined(whole) or "/" in whole)
            and not is_given(whole.split(maxsplit=1)[0])
            and (is_organization(whole) or begins_one(whole) or is_by_name(whole.partition("/")[0].strip()) or _is_long(whole))
        )
    if "." in rest or ";" in whole or "," in rest:
        return False
    rest = rest.strip()
    return begins_one(rest) or (rest != "" and not is_given(rest.split(maxsplit=1)[0]) and is_organization(first))


def _is_long(whole: str) -> bool:
    """Whether a word of bodies and an "of" or "on" in front of an "and" make one name ("Subcommittee on Asia and the Pacific")."""
    words = whole.split()
    joint = next((at for at, word in enumerate(words) if word.lower() in _ANDS), 0)
    return (
        joint >= _MOST_WORDS
        and "." not in whole
        and not _OF.isdisjoint(words[1:joint])
        and (is_body(" ".join(words[:joint])) or words[0].lower() in _UNDER)
        and (words[joint + 1].lower() in _OF_SUBJECTS or not is_body(" ".join(words[joint + 1 : joint + 3])))
    )


def _and_person(whole: str) -> tuple[Name, ...]:
    """A body and a person by a known given name behind it ("Ministry of Education and John Smith"); nothing where it is a body alone."""
    joint = max(_AND.finditer(whole), key=re.Match.start, default=None)
    behind = whole[joint.end() :].split() if joint else []
    if joint is None or "," in whole or len(behind) not in _PERSON or not is_given(behind[0]) or is_body(whole[joint.end() :]):
        return ()
    return (_body(whole[: joint.start()]), *persons) if (persons := _sure(whole[joint.end() :])) else ()


def _several(whole: str) -> tuple[Name, ...]:
    """Bodies joined by commas and an "and": each of them must be one by itself ("World Health Organization, World Bank & UNICEF")."""
    if not is_joined(whole) or ";" in whole or is_company(whole) or ("," not in whole and _is_long(whole)):
        return ()
    parts = [cleaned(part) for part in _JOINTS.split(whole)]
    if not all(map(_alone, parts)) or (whole[-1] == ")" and not acronyms(whole).isdisjoint(printed_acronyms(whole))):
        return ()
    return tuple(Name(literal=part) for part in parts)


def _alone(part: str) -> bool:
    """Whether a part of a list is a body: an acronym, one by name, or several words with one of bodies among them."""
    acronym = part.isalpha() and part.isupper() and len(part) in LETTERS
    return (
        acronym
        or is_by_name(part, listed=True)
        or (len(part.replace("-", " ").split()) > 1 and part[0].isupper() and "." not in part and is_body(part))
    )


def _mixed(printed: str) -> tuple[Name, ...]:
    """Persons and an organization behind or in front of them ("Jallow, E. and the Teachers' Union", "World Bank and Winters, Paula")."""
    if "," not in printed and "." not in printed:
        return ()
    whole = printed.strip(" ,")
    joints = [] if ";" not in whole and _MORE_WORDS.isdisjoint(whole.split()) else list(_MORE.finditer(whole))
    for joint in joints[:1] + joints[1:][-1:]:
        front, behind = whole[: joint.start()], whole[joint.end() :]
        if (
            "," not in behind
            and (joint["the"] or _alone(behind.rstrip(" .")))
            and (persons := _sure(front) or (_of_the_front(front.strip(), behind) if joint["the"] else ()))
        ):
            return (*persons, _body((joint["the"] or "") + behind))
        if "," not in front and _alone(front) and (persons := _sure(behind)):
            return (_body(front), *persons)
    front, _, behind = whole.partition(", ")
    return (_body(front), *persons) if _alone(front) and not _is_inverted(front, behind) and (persons := _sure(behind)) else ()


def _of_the_front(front: str, behind: str) -> tuple[Name, ...]:
    """One person, inverted, in front of what is surely a body ("Lund, Mirrin and the Rivers Council"), though no table has the given name."""
    family, _, given = front.partition(", ")
    plain = family.replace("-", "").isalpha() and given.isalpha() and not family.isupper()
    named = family.lower() in STATES or is_place(given) or is_body(front) or is_organization(family) or is_by_name(family)
    return _read(front) if plain and not named and is_body(behind) else ()


def _is_inverted(front: str, behind: str) -> bool:
    """Whether a word in capitals in front of a comma is a family name: given names alone stand behind it ("BATES, LAURA T."), and no name of two parts."""
    words = behind.split()
    return (
        front.isalpha()
        and "," not in behind
        and not is_by_name(front)
        and (behind.isupper() or is_given(words[0]))
        and (len(words[0].strip(".")) > 1 or len(words[-1].strip(".")) == 1)
    )


def _with_body_in_brackets(whole: str) -> tuple[Name, ...]:
    """Persons and the body that they are of ("Holt, M. A., & Lund, J. (the Survey Team)"): a team wrote with them, where others work is none of the names."""
    front, _, inner = whole[:-1].rpartition(" (")
    if not front or not is_body(inner) or not (persons := _sure(front)):
        return ()
    team = _COLLABORATION.search(inner) is not None
    return (*persons, _body(inner)) if team else persons


def _sure(printed: str) -> tuple[Name, ...]:
    """The persons that all of a text names, with initials or known given names."""
    found = _read(printed)
    return found if all(_is_given(name.given or "-") for name in found) else ()


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
    return (_body(part),)


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
