"""Names and figures that scanning and PDF have torn: letters apart from their word, figures apart from their number, signs without a letter."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.extract.references.parsing.state import LIGATURES, cleaned
from citecheck.model import Name
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given
from citecheck.text.name_words import CONJUNCTIONS, PARTICLES
from citecheck.text.names import read_all

# "W eber, M.", "Holt, A. & T aylor, B.": in front of a comma and another capital, where a name begins
_APART = deferred(
    r"(?:^|(?<=[&;]\s)|(?<=\b(?:and|und)\s)|(?<=[^\W\d_]\.,\s))(?P<capital>[^\W\d_a-z])\s(?P<rest>[^\W\d_A-Z]{2,20})(?=(?:\s[^\W\d_a-z][^\W\d_]{2,20})?,\s[^\W\d_a-z])"
)
_BROKEN = deferred(  # "Bev eridge W H", "Holt A, Bev eridge, Will": in front of initials or a given name
    r"(?:^|(?<=[&;,]\s)|(?<=\b(?:and|und)\s))(?P<capital>[^\W\d_a-z][^\W\d_A-Z]{1,9})\s(?P<rest>[^\W\d_A-Z]{2,12})(?:(?=,?(?:\s[^\W\d_a-z]\.?){1,3}(?:$|[\s,;]))|(?=,\s(?P<given>[^\W\d_a-z][^\W\d_]{2,15})))"
)
# "L INDNER, P., & V OGT, K.": capitals that were small ones, in front of initials or one given name that closes; "J SMITH, A. BROWN" has its initial in front, "O DONELL, G." is Irish
_SMALL_CAPITALS = deferred(
    r"(?:^|(?<=[&;]\s)|(?<=\b(?:and|und)\s)|(?<=[^\W\d_]\.,\s))(?P<capital>[^\W\d_a-zDO])\s(?P<rest>[^\W\d_a-z]{2,20}(?:-[^\W\d_a-z]{2,20})?)(?=,\s(?:(?:[^\W\d_a-z]\.[\s-]?){1,4}|[^\W\d_a-z][^\W\d_A-Z]{2,20})(?:$|[,;&]|(?:(?<=\s)|\s)(?:and|und|&)\s))"
)
LIGATURE = re.compile("[\ufb00-\ufb06]")
_SCOTTISH = deferred(r"\bM\sc\s?(?=[A-Z][a-z])")
_SPACED = deferred(r"(?<![\w.'’])[^\W\d_a-z](?:\s[^\W\d_A-ZÄÖÜ]){3,20}(?=\s?,)")  # "G ö ß w e i n ,"
_APOSTROPHE = deferred(r"(?P<begun>\b[DLO]['’])\s(?=[^\W\d_a-z][^\W\d_A-Z])")
_PAGES = deferred(r"(?P<first>\d(?:\s?\d){1,4})-(?P<last>\d(?:\s?\d){1,4})")
_LONG = 4  # figures of a page
_SLACK = 2  # code points behind the names that may be left


def scanned(printed: str) -> tuple[Name, ...]:
    """The names, if they read as such once their letters stand together."""
    whole = _repaired(printed)
    names = None if whole == printed else read_all(whole, _SLACK)
    return names.names if names else ()


def _repaired(printed: str) -> str:
    """Names with their letters together. A single letter is a name's first one only where the word behind it is no particle ("A van Dijk, B")."""
    if "- " in printed or "‐ " in printed:
        printed = cleaned(printed)  # "Harring- ton, M."
    if _SPACED.search(printed):
        printed = _SPACED.sub(lambda match: match.group().replace(" ", ""), printed).replace(" .", ".")
    together = _SMALL_CAPITALS.sub(r"\g<capital>\g<rest>", printed)
    return _BROKEN.sub(_unbroken, _APART.sub(_whole, _SCOTTISH.sub("Mc", together)))


def _whole(match: re.Match[str]) -> str:
    whole = match["capital"] + match["rest"]
    rest = match["rest"]
    apart = not rest.islower() or rest in PARTICLES or rest in CONJUNCTIONS  # "Ó hÓgáin"
    return match.group() if apart else whole


def _unbroken(match: re.Match[str]) -> str:
    known = match["given"] is None or is_given(match["given"])
    return _whole(match) if known and not is_given(match["capital"]) else match.group()  # "Peter holt, A."


def joined(name: Name) -> Name:
    """A name without the blank behind its apostrophe ("O' Hare")."""
    return replace(name, family=_APOSTROPHE.sub(r"\g<begun>", name.family)) if name.family else name


def spelled_out(name: Name) -> Name:
    """A name with letters for its ligatures ("Oﬃcer")."""
    family, given, literal = (part and part.translate(LIGATURES) for part in (name.family, name.given, name.literal))
    return replace(name, family=family, given=given, literal=literal)


def pages(value: str) -> str:
    """Two pages whose figures stand apart ("1 2-1 9"), if both do and the second is the higher; others stay ("5 12-19" may be a volume and its pages)."""
    match = _PAGES.fullmatch(value)
    if match is None or match["first"].isdigit() or match["last"].isdigit():
        return value
    first, last = ("".join(match[name].split()) for name in ("first", "last"))
    return f"{first}-{last}" if len(last) <= _LONG and int(first) < int(last) else value
