"""Names as old catalogues and historians of Italy print them: with shortened given names ("Gio. Maria Zilotti", "Gallicci Gio. Battista"), and joined by a dash without blanks ("Holt
G.-Lund L."), and with what somebody was called ("Canal Antonio detto Marrow").

Source: Adriano Cappelli, Dizionario di abbreviature latine ed italiane.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from citecheck.extract.references.parsing.fields.family_first import family_first
from citecheck.extract.references.parsing.vocabulary import mentions
from citecheck.model import Name
from citecheck.text.expressions import deferred
from citecheck.text.names import read_all

_LONG = {
    "Gio": "Giovanni",
    "Giov": "Giovanni",
    "Giamb": "Giambattista",
    "Batt": "Battista",
    "Franc": "Francesco",
    "Ant": "Antonio",
    "Bart": "Bartolomeo",
    "Bern": "Bernardo",
    "Dom": "Domenico",
    "Gius": "Giuseppe",
    "Girol": "Girolamo",
    "Lod": "Lodovico",
    "Lor": "Lorenzo",
    "Vinc": "Vincenzo",
    "Aless": "Alessandro",
    "Nic": "Nicolò",
    "Tomm": "Tommaso",
}
_SHORT = deferred(rf"(?<!\w)(?P<short>{'|'.join(sorted(_LONG, key=len, reverse=True))})\.(?=\s[^\W\d_a-z]|$)")
CALLED = r"(?:detto|detta|dit|dite|dicho|llamado|genannt|called)\s(?:(?:il|lo|la|le|el|der|die|the)\s|l['’])?"
CALLED_STEMS = (" dett", " dit ", " dite ", " dicho ", " llamado ", " genannt ", " called ")
_CALLED = deferred(rf"\s(?P<called>{CALLED}[^\W\d_a-z][\w’'-]{{2,25}})$")
_FAMILY = r"(?:[DL]['’])?[^\W\d_a-z][^\W\d_]{2,25}(?:\s[^\W\d_a-z][^\W\d_]{2,25})?"
_INITIALS = r"(?:[^\W\d_a-z]\.\s?){1,3}"
_DASHED = deferred(rf"{_FAMILY}\s{_INITIALS}(?:[-–]{_FAMILY}\s{_INITIALS}){{1,4}}")
_WORD = deferred(r"[^\W\d_]+")
_ONE = deferred(rf"(?P<family>{_FAMILY})\s(?P<given>{_INITIALS})")


def shortened(printed: str, text: str) -> tuple[Name, ...]:
    """The names of which one has a shortened given name, read as if it were printed in full; nothing where none has, or where a word that is not printed would stand
    anywhere else ("Dom. Pedro II").
    """
    if "." not in printed or not (found := _SHORT.findall(printed)):
        return ()
    plain = _SHORT.sub(lambda match: _LONG[match["short"]], printed)
    names = family_first(plain, text) or getattr(read_all(plain, 1), "names", ())
    if not names or not all(name.given for name in names):
        return ()
    names = tuple(replace(name, given=_as_printed(name.given or "", found)) for name in names)
    said = (part for name in names for part in (name.family, name.given, name.suffix, name.particle) if part)
    return names if Counter(_WORD.findall(" ".join(said))) <= Counter(_WORD.findall(printed)) else ()


def called(printed: str, text: str) -> tuple[Name, ...]:
    """One name, and behind its given names what the person was called."""
    match = _CALLED.search(printed) if mentions(printed, CALLED_STEMS) else None
    if match is None:
        return ()
    front = printed[: match.start()]
    names = family_first(front, text) or getattr(read_all(front, 1), "names", ())
    return (replace(names[0], given=f"{names[0].given} {match['called']}"),) if len(names) == 1 and names[0].given else ()


def _as_printed(given: str, found: list[str]) -> str:
    """The given names with those that were shortened as they are printed."""
    short = {_LONG[word]: f"{word}." for word in found}
    return " ".join(short.get(word, word) for word in given.split())


def dashed(printed: str) -> tuple[Name, ...]:
    """ "Holt G.-Lund L.": a dash between initials and a family name joins two persons."""
    if ".-" not in printed and ".–" not in printed:
        return ()
    return tuple(Name(one["family"], one["given"].strip()) for one in _ONE.finditer(printed)) if _DASHED.fullmatch(printed) else ()
