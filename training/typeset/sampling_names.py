"""How the names of a list are set, drawn at random."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

from training.tables import Language
from training.typeset.style import NameStyle

# first, rest, given names in full: how often with the date in front, at the end
_FORMS = (
    ("inverted", "inverted", False, 44, 16),
    ("inverted", "inverted", True, 20, 18),
    ("inverted", "natural", True, 14, 18),
    ("inverted", "natural", False, 8, 6),
    ("natural", "natural", True, 3, 18),
    ("natural", "natural", False, 4, 14),
    ("glued", "glued", False, 5, 8),
    ("bare", "bare", True, 1.5, 1.5),
    ("bare", "bare", False, 2, 3),
    ("family", "family", False, 0.6, 0.2),
)


def name_styles(dice: Random, language: Language, *, front: bool) -> dict[str, Any]:
    """What a `Style` says of people."""
    first, rest, full, _, _ = dice.choices(_FORMS, [form[3] if front else form[4] for form in _FORMS])[0]
    terms = language.terms
    names = _joined(
        dice, language, NameStyle(first, rest, ", ", "", "", full, *_initials(dice), dice.random() < 0.08, dice.choice(terms.et_al), 0, 1)
    )
    ahead = dice.random() < (0.78 if language.code in ("en", "de") else 0.65)
    return {
        "names": names,
        "helpers": _helpers(dice, names, ahead=ahead),
        "editors": dice.choice(terms.editors),
        "edited_by": dice.choice(terms.edited_by),
        "translated_by": dice.choice(terms.translated_by),
        "editors_ahead": ahead,
        "after_editors": dice.choices((", ", ": ", ". ", " "), (5, 6 if language.code == "de" else 1, 1.5, 2))[0],
        "marked_editors": dice.random() < 0.97,
    }


def _initials(dice: Random) -> tuple[str, str]:
    return dice.choices(((".", " "), (".", ""), ("", ""), ("", " ")), (50, 35, 10, 5))[0]


def _joined(dice: Random, language: Language, style: NameStyle) -> NameStyle:
    """``style`` with what stands between names."""
    word = f" {dice.choice(language.terms.conjunctions)} "
    inverted = style.rest in ("inverted", "bare")
    options = [
        (", ", word, word, 30.0),
        (", ", f",{word}", f",{word}" if inverted and dice.random() < 0.6 else word, 26.0 if language.code == "en" else 6.0),
        (", ", ", ", ", ", 12.0),
        ("; ", "; ", "; ", 9.0),
        ("; ", f";{word}", word, 2.0),
        ("; ", word, word, 2.0),
        ("/", "/", "/", 14.0 if language.code == "de" else 1.0),
        (" / ", " / ", " / ", 6.0 if language.code == "de" else 1.0),
        (" - ", " - ", " - ", 2.0 if language.code in ("it", "fr", "es") else 0.4),
        (" – ", " – ", " – ", 1.0 if language.code in ("it", "fr") else 0.2),
        (word, word, word, 2.0),
    ]
    between, last, two, _ = dice.choices(options, [option[3] for option in options])[0]
    cut_from, keep = dice.choices(((0, 1), (2, 1), (3, 1), (3, 3), (6, 6), (6, 3)), (60, 10, 14, 4, 8, 3))[0]
    return replace(style, between=between, last=last, two=two, et_al_from=cut_from, et_al_keep=keep)


def _helpers(dice: Random, names: NameStyle, *, ahead: bool) -> NameStyle:
    """Editors: mostly in natural order, in German lists and ahead of the title often as the authors are."""
    if names.rest in ("natural", "glued", "bare", "family"):
        return replace(names, first=names.rest)
    if ahead and dice.random() < 0.5:
        return names
    return replace(names, first="natural", rest="natural", two=names.two.replace(", &", " &").replace(", and", " and"))
