"""Names as BibTeX writes them: ``family, given`` with particles and suffix, bodies in braces, ``and others``."""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import category

from citecheck.export.latex import balanced, escape, unescape
from citecheck.model import Name

_OTHERS = "others"
_NOBODY = "{}"  # stands for the given name that BibTeX's form with commas asks for


def write_names(names: Sequence[Name], *, truncated: bool = False, ascii_only: bool = False) -> str:
    """The value of an ``author`` or ``editor`` field; empty for nobody."""
    written = [text for name in names if (text := _write(name, ascii_only))]
    return " and ".join([*written, _OTHERS] if truncated and written else written)


def read_names(value: str) -> tuple[tuple[Name, ...], bool]:
    """The names of a field, and whether the list ends in ``and others``."""
    from bibtexparser.middlewares.names import split_multiple_persons_names

    whole = value if balanced(value) else value.replace("{", "").replace("}", "")
    printed = split_multiple_persons_names(whole)
    truncated = bool(printed) and printed[-1].strip() == _OTHERS
    names = (_read(text.strip()) for text in (printed[:-1] if truncated else printed))
    return tuple(name for name in names if name != Name()), truncated


def _write(name: Name, ascii_only: bool) -> str:
    body = name.literal or (name.given if not name.family else None)
    if body:
        return "{" + escape(body, ascii_only=ascii_only) + "}"
    if not name.family:
        return ""
    family = _guard(name.family, ascii_only, as_family=True)
    last = " ".join(part for part in (escape(name.particle or "", ascii_only=ascii_only), family) if part)
    given = _guard(name.given or "", ascii_only) or _NOBODY
    if name.suffix:
        return f"{last}, {_guard(name.suffix, ascii_only)}, {given}"
    plain_word = not name.particle and not any(c.isspace() for c in family)
    return last if given == _NOBODY and plain_word and not family.startswith("{") else f"{last}, {given}"


def _guard(part: str, ascii_only: bool, *, as_family: bool = False) -> str:
    """``part`` in braces where BibTeX would cut it: at a comma, at "and", or, in a family, at a word in lower case that it takes for a particle."""
    written = escape(part, ascii_only=ascii_only)
    words = part.split()
    cut = "," in part or "and" in (word.lower() for word in words)
    if as_family and len(words) > 1:
        cut = cut or any(_lower(word) for word in words) or (ascii_only and not part.isascii())
    return "{" + written + "}" if cut else written


def _lower(word: str) -> bool:
    """Whether the first letter of ``word`` is a small one, which is how BibTeX knows a particle; it takes a sign for a letter ("ʿUmar") for one, too."""
    return next((c.islower() or category(c) == "Lm" for c in word if c.isalpha()), False)


def _read(text: str) -> Name:
    from bibtexparser.middlewares.names import parse_single_name_into_parts

    if _wrapped(text):
        return Name(literal=unescape(text) or None)
    parts = parse_single_name_into_parts(text, strict=False)
    first, von, last, junior = (unescape(" ".join(words)) or None for words in (parts.first, parts.von, parts.last, parts.jr))
    return Name(family=last, given=first, particle=von, suffix=junior)


def _wrapped(text: str) -> bool:
    """Whether one pair of braces encloses all of ``text``."""
    return text.startswith("{") and text.endswith("}") and balanced(text[1:-1])
