"""Family names of a form that the reader of names stops at: Irish ones with letters that the case puts in front of a capital ("Mac an tSaoir, Colm"), the prefix without its
apostrophe ("O Hare, Peter"), and capitals with a short second part ("NGUYEN THI, Mai-Lan").

Source of the Irish forms: Muiris Ó Droighneáin, An Sloinnteoir Gaeilge; the prefixes and the eclipses and aspirations behind them.
"""

from __future__ import annotations

from citecheck.extract.references.parsing.vocabulary import mentions
from citecheck.model import Name
from citecheck.text.expressions import deferred
from citecheck.text.names import read_all

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_GIVEN = rf"(?P<given>{_CAPITAL}[\w.’'-]{{0,20}}(?:\s{_CAPITAL}[\w.’'-]{{0,20}}){{0,2}}?)"
_CASE = r"(?:t-?|h|bh|mh|gh|ch|dh|n-|g|d)"
_IRISH = deferred(rf"(?<![\w-])(?:(?:Mac|Mhic|Nic)(?:\s(?:an|na|Giolla|Con))?|Ó|Ní|Ua|Uí|de)\s{_CASE}{_CAPITAL}[^\W\d_]{{1,20}}(?![\w-])")
_IRISH_STEMS = ("Mac ", "Mhic ", "Nic ", "Ó ", "Ní ", "Ua ", "Uí ", "de h")
_APART = deferred(rf"(?P<family>O\s[A-Z][a-z]{{2,15}}),\s{_GIVEN}\.?")
_IN_CAPITALS = deferred(
    rf"(?P<family>{_CAPITAL}{{3,20}}\s(?!(?:JR|SR|I{{2,3}}|IV)\b){_CAPITAL}{{2,4}}),\s(?P<given>{_CAPITAL}[a-zß-öø-ÿ]{{1,15}}(?:[\s-]{_CAPITAL}[a-zß-öø-ÿ]{{0,15}}){{0,2}})\.?"
)
_HELD = "\u2010"  # a hyphen, with which the reader of names takes the parts for one word
_SLACK = 2  # code points behind the names that may be left


def inverted(printed: str) -> tuple[Name, ...]:
    """The names that ``printed`` is, where one of them has such a form; else nothing."""
    if mentions(printed, _IRISH_STEMS) and (found := _irish(printed)):
        return found
    match = _APART.fullmatch(printed) if printed.startswith("O ") else None
    if match is None and printed[1:3].isupper():
        match = _IN_CAPITALS.fullmatch(printed)
    return (Name(match["family"], match["given"].strip()),) if match else ()


def _irish(printed: str) -> tuple[Name, ...]:
    whole = _IRISH.sub(lambda match: _held(match.group()), printed)
    names = read_all(whole, _SLACK) if whole != printed else None
    if names is None or not all(name.given for name in names.names):
        return ()
    return tuple(Name((name.family or "").replace(_HELD, " "), name.given, name.particle, name.suffix) for name in names.names)


def _held(family: str) -> str:
    """One word of a family name, and as long."""
    return family.replace(" ", _HELD)
