"""Words as scanners misread them: which two spellings are one word to the eye."""

from __future__ import annotations

_ALIKE = (  # what optical character recognition takes for one another, leveled to one of them; folded text, longest first
    ("rn", "m"), ("vv", "w"), ("cl", "d"), ("1", "l"), ("i", "l"), ("0", "o"), ("5", "s"), ("c", "e"), ("h", "b"), ("u", "n"), ("t", "f"),
)  # fmt: skip
LEAST = 4  # letters of a word that may be misread; in shorter ones too many words look alike


def misread(one: str, other: str) -> bool:
    """Whether two different folded words are one to a scanner: ``leaming`` and ``learning``, ``vlrus`` and ``virus``; words of digits never are."""
    if one == other or one.isdigit() or other.isdigit() or min(len(one), len(other)) < LEAST:
        return False
    return leveled(one) == leveled(other)


def leveled(word: str) -> str:
    """``word`` with what looks alike made equal."""
    for seen, meant in _ALIKE:
        word = word.replace(seen, meant)
    return word
