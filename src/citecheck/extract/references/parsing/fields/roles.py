"""The words around names that say what they did: who edits, who translates, and who is "himself"."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.fields.called_ed import begins_with_ed, ends_with_ed
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.state import State
from citecheck.extract.references.parsing.vocabulary import (
    EDITED_BY,
    EDITORS,
    HIMSELF,
    IN,
    OTHER_ROLES,
    ROLE_ENDS,
    TRANSLATED_BY,
    TRANSLATORS,
    mentions,
)
from citecheck.model import Span
from citecheck.text.expressions import deferred

# longer than the forms that the labels are learnt with: from which language
_TRANSLATED_FROM = r"(?:trad(?:uit|ott[oa]|uzione|uction)?\.?\s(?:it(?:aliana|\.)\s|de\s(?:l['’]|la\s)?|dal(?:l['’])?\s?|du\s|del\s)[^\W\d_]{0,12}\.?\s?(?:par|di|por|da|a\scura\sdi)|translated\sfrom\sthe\s[^\W\d_]{3,12}\sby)(?=\s)"
_INTRODUCTION = re.compile(
    rf"[\s(\[,.;:–—-]{{0,4}}(?:{IN}(?![\w.])\s{{0,2}}:?\s{{0,2}})?[(\[]?(?:(?P<editor>{EDITED_BY}|{EDITORS}(?=[\s.:]))|(?P<translator>{_TRANSLATED_FROM}|{TRANSLATED_BY}|{TRANSLATORS}(?=[\s.:])))?\s{{0,2}}[.:]?\s{{0,2}}(?=[^\W\d_])",
    re.IGNORECASE,
)
_ROLE = deferred(
    rf"[\s,;]{{0,3}}(?P<open>[(\[]?)\s?(?<!\w)(?:(?P<editor>{EDITORS})|(?P<translator>{TRANSLATORS})|(?P<other>{OTHER_ROLES}))(?!\w)[\s.,:;)\]]{{0,5}}(?:(?:&|and|und)\s(?:{TRANSLATORS}|{EDITORS})[\s.,:;)\]]{{0,4}})?$",
    re.IGNORECASE,
)
_BOTH = deferred(
    r"(?<!\w)ed(?:s|ited)?\.?\s(?:and|&)\strans|(?<!\w)trans(?:l|lated)?\.?\s(?:and|&)\sed|(?<!\w)(?:hgg?|hrsg|herausgegeben)\.?\s(?:und|u\.)\sübers|(?<!\w)übers(?:etzt)?\.?\s(?:und|u\.)\s(?:hg|hrsg|herausg)",
    re.IGNORECASE,
)
_HIMSELF = deferred(
    rf"(?P<word>{HIMSELF})(?:(?P<role>\s\(?{EDITORS}\)?)?[\s.,:]{{0,3}}(?P<only>$)|\s?(?:/|&|,|u\.|und\b|and\b|et\b|e\b|y\b)\s?)",
    re.IGNORECASE,
)
_ROLES = {"editor": "editor", "translator": "translator", "other": "author"}
_ROLE_LENGTH = 40  # code points of the words for a role


def introduced(state: State, variable: str, start: int, end: int) -> tuple[str, int]:
    """ "ed. by", "übersetzt von" in front of the names: what they are by it, and where they begin."""
    opening = _INTRODUCTION.match(state.text, start, end)
    if opening is None or (variable == "author" and begins_with_ed(state.text, start, end)):
        return variable, start
    variable = next((name for name in ("editor", "translator") if opening[name]), variable)
    state.term(variable, start, opening.end())
    return variable, opening.end()


def before_role(state: State, variable: str, start: int, end: int) -> tuple[str, int]:
    """ "(eds.)", "Übers." behind the names: what they are by it, and where they end."""
    last = last_word(state.text, start, end)
    if last not in ROLE_ENDS or (last == "ed" and variable == "author" and ends_with_ed(state.text, start, end)):
        return variable, end
    return role_behind(state, variable, start, end)


def role_behind(state: State, variable: str, start: int, end: int) -> tuple[str, int]:
    """The same, whatever the last word is."""
    role = _ROLE.search(state.text, max(start, end - _ROLE_LENGTH), end)
    if role is None:
        return variable, end
    variable = next(_ROLES[name] for name in ("editor", "translator", "other") if role[name])
    state.term(variable, role.start(), end)
    return variable, role.start()


def himself(state: State, begin: int, until: int) -> int:
    """ "in: ders. (Hrsg.)", "in: ders./Karl Rabe (Hrsg.)": the author edits. "in: ders.: Ufer" is by the same author, whoever edits it; and where no author
    stands in the string, nobody is named. Where what follows begins.
    """
    found = _HIMSELF.match(state.text, begin, until)
    if found is None:
        return begin
    state.inside = True
    authors = state.values.get("author")
    start, end = found.span("word")
    edits = found["role"] is not None or found["only"] is None
    if edits and isinstance(authors, tuple) and authors:
        state.take("editor", Span(start, end), authors)
    else:
        state.term("editor", start, end)
    behind = until if found["only"] is not None else found.end()
    state.term("editor", end, behind)
    return behind


def in_both_roles(state: State, variable: str, run: Run) -> None:
    """Who edits and translates ("ed. and trans. A. Holt") is named once and stands in both fields."""
    if not (mentions(run.span.of(state.text).lower(), ("trans", "übers")) and _BOTH.search(state.text, run.span.start, run.span.end)):
        return
    other = {"editor": "translator", "translator": "editor"}.get(variable)
    if other and not state.has(other) and not any(another.label == other and another is not run for another in state.runs):
        state.replace(other, state.values[variable])


def last_word(text: str, start: int, end: int) -> str:
    """The last word of a stretch in lower case, without what an abbreviation or a bracket puts around it."""
    words = text[max(start, end - _ROLE_LENGTH) : end].rstrip(" .,:;)]\n*_").rsplit(None, 1)
    return words[-1].rsplit(".", 1)[-1].lstrip("([").lower() if words else ""
