"""People and bodies in a row."""

from __future__ import annotations

from random import Random

from training.typeset.style import NameStyle
from training.work import Names, Person


def row(names: Names, style: NameStyle) -> str:
    """The names as ``style`` sets them."""
    cut = bool(style.et_al_from) and len(names) > style.et_al_from
    shown = names[: style.et_al_keep] if cut else names
    texts = [one(name, style.first if at == 0 else style.rest, style) for at, name in enumerate(shown)]
    if cut:
        joined = style.between.join(texts)
        comma = "," if style.between.startswith(",") and style.first != "natural" and style.et_al[:1].isalpha() else ""
        return f"{joined}{comma} {style.et_al}"
    if len(texts) < 3:
        return style.two.join(texts)
    return style.between.join(texts[:-1]) + style.last + texts[-1]


def one(name: Person | str, form: str, style: NameStyle) -> str:
    """A name in one of the forms."""
    if isinstance(name, str):
        return name
    family = f"{name.particle}{'' if name.particle[-1:] in '-’' else ' '}{name.family}" if name.particle else name.family
    if style.capitals:
        family = family.upper()
    given = name.given if style.full else initials(name.given, style)
    if not given or form == "family":
        return family
    suffix = name.suffix
    match form:
        case "natural":
            return f"{given} {family}{', ' if suffix.startswith('J') else ' '}{suffix}" if suffix else f"{given} {family}"
        case "glued":
            return f"{family} {initials(name.given, style).replace('.', '').replace(' ', '')}{' ' if suffix else ''}{suffix.rstrip('.')}"
        case "bare":
            return f"{family} {given}"
        case "bracketed":
            return f"{family} ({given})"
        case "dropped" if name.particle:
            return f"{name.family.upper() if style.capitals else name.family}, {given} {name.particle}"
    return f"{family}, {given}, {suffix}" if suffix else f"{family}, {given}"


def initials(given: str, style: NameStyle) -> str:
    """The first letters of given names: ``J.-P.``, ``J. A.``."""
    return style.gap.join("-".join(piece[:1].upper() + style.stop for piece in word.split("-") if piece) for word in given.split())


def mixed(dice: Random, style: NameStyle) -> str:
    """The form of a first name, particles now and then behind the given name."""
    return "dropped" if style.first == "inverted" and dice.random() < 0.5 else style.first
