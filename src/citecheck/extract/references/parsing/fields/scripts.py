"""Names of East Asia that stand in Latin letters and once more in Han characters ("Kurodahara Toshiaki 黒田原敏明"): these say which is the family name.

Source of the endings of bodies: headings of corporate bodies in the National Diet Library's authorities (NDLA).
"""

from __future__ import annotations

from citecheck.extract.references.marks import HAN
from citecheck.extract.references.parsing.fields.organizations import is_organization
from citecheck.model import Name
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given
from citecheck.text.names import is_body

_FIRST_HAN = "\u3005"  # the first character of `HAN`
_WORD = r"[^\W\d_a-z\u3005-\uffff][\w’'ʼ-]{1,30}"
_BOTH = deferred(rf"(?P<latin>{_WORD},?(?:\s{_WORD}){{0,6}})\s?[(\[]?(?P<han>[{HAN}\u3040-\u30ff]{{2,20}})[)\]]?")
_JOINT = deferred(r",\s(?:(?:and|&)\s)?|\s(?:and|&)\s|;\s")
_BODIES = (
    "会",
    "會",
    "省",
    "庁",
    "廳",
    "局",
    "院",
    "社",
    "所",
    "部",
    "館",
    "学",
    "學",
    "大學",
    "課",
    "室",
    "団",
    "協會",
    "党",
    "黨",
    "府",
    "編",
)
_PERSON = range(1, 4)  # words of a person's name
_LONGEST = 5  # Han characters of a person's name


def in_two_scripts(printed: str) -> tuple[Name, ...]:
    """The names of a list in which each is printed in both; nothing elsewhere."""
    if printed.isascii() or max(printed) < _FIRST_HAN:
        return ()
    found = [_BOTH.fullmatch(part) for part in _parts(printed)]
    return tuple(_name(match["latin"], match["han"]) for match in found if match) if all(found) else ()


def _parts(printed: str) -> list[str]:
    """The names of a list, which characters end."""
    found: list[str] = []
    start = 0
    for joint in _JOINT.finditer(printed):
        if printed[joint.start() - 1].rstrip(")]") >= _FIRST_HAN or printed[joint.start() - 1] in ")]":
            found.append(printed[start : joint.start()])
            start = joint.end()
    return [*found, printed[start:].rstrip(" .,")]


def _name(latin: str, han: str) -> Name:
    family, comma, given = latin.partition(", ")
    words = latin.split()
    if comma:
        return Name(family, given)
    if len(words) not in _PERSON or len(han) > _LONGEST or han.endswith(_BODIES) or is_body(latin) or is_organization(latin):
        return Name(literal=latin)
    if len(words) == 1:
        return Name(words[0])
    if is_given(words[0]) and not is_given(words[-1]):
        return Name(words[-1], " ".join(words[:-1]))
    return Name(words[0], " ".join(words[1:]))
