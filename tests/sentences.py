"""Short documents made of a sentence and a list, and what citecheck makes of the sentence."""

from __future__ import annotations

from citecheck.library import extract
from citecheck.model import Source
from tests.extract.citations.factory import brief

_TEXT = "Earlier work exists (Abernathy 2011; Quigley 2012). Thornbury (2013) and Wexler (2014) agree, as does Ullman (2015).\n\n"
_LIST = tuple(
    f"{name}, {letter}. ({year}). {title}. Harrow: Field Press."
    for name, letter, year, title in (
        ("Abernathy", "T", 2011, "On rivers and their banks"),
        ("Quigley", "M", 2012, "Roads through the fens"),
        ("Thornbury", "A", 2013, "Bridges of the north"),
        ("Ullman", "R", 2015, "Sheep and wool"),
        ("Wexler", "P", 2014, "Village greens"),
    )
)


def links(sentence: str, entries: str) -> list[str]:
    """Each citation of ``sentence`` in a document that lists ``entries`` (parted by "|") beside five others: "Smith 2000", with " = reason" where
    that is not author-year, and with the status in brackets where it is not matched.
    """
    listed = sorted((*_LIST, *filter(None, entries.split("|"))))
    text = "# Text\n\n" + _TEXT + sentence + "\n\n# References\n\n" + "\n\n".join(listed) + "\n"
    evidence = extract(Source("made-up.md", text.encode()))
    start = evidence.document.text.index(_TEXT.strip()) + len(_TEXT.strip())
    return [_shown(brief(item), str(link.status), str(link.reason)) for item, link in evidence.linked() if item.span.start >= start]


def _shown(label: str, status: str, reason: str) -> str:
    return label + ("" if reason == "author-year" else f" = {reason}") + ("" if status == "matched" else f" ({status})")
