"""Names as Vancouver lists print them, with initials that have no full stops: the suffix between the family name and these ("Lund Jr MA"), and the stop that ends the list."""

from __future__ import annotations

from dataclasses import replace

from citecheck.extract.references.parsing.vocabulary import mentions
from citecheck.model import Name
from citecheck.text.expressions import deferred
from citecheck.text.names import read_all

_INNER = deferred(r"(?<=[^\W\d_]\s)(?P<suffix>Jr|Sr|II|III|IV|2nd|3rd)\s(?P<given>[A-Z]{1,3})(?=[,.;]|\s(?:and|&)\s|$)")
_SUFFIXES = (" Jr ", " Sr ", " II ", " III ", " IV ", " 2nd ", " 3rd ")
_STOPPED = deferred(r"[A-Z]{1,4}\.")


def suffixed(printed: str) -> tuple[Name, ...]:
    """The names of a list with a suffix in front of initials, which is read as if it stood behind them; nothing where none does."""
    if not mentions(printed, _SUFFIXES):
        return ()
    turned = _INNER.sub(r"\g<given> \g<suffix>", printed)
    names = read_all(turned, 1) if turned != printed else None
    return names.names if names else ()


def unstopped(names: tuple[Name, ...]) -> tuple[Name, ...]:
    """The names, the last without the full stop of the list where no initials before it have one ("Lund F, Moss GH, Holt K.")."""
    last = names[-1].given if len(names) > 1 else None
    if (
        not last
        or not _STOPPED.fullmatch(last)
        or not all(name.given and name.given.isupper() and "." not in name.given for name in names[:-1])
    ):
        return names
    return (*names[:-1], replace(names[-1], given=last.rstrip(".")))
