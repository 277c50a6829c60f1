"""What stands behind a title or a container and was taken for a part of it: who edits it, and of how many volumes it is."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.houses import is_house
from citecheck.extract.references.parsing.mending.shapes import has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.vocabulary import EDITED_BY, HOW_MANY_VOLUMES, REVIEW, mentions
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given
from citecheck.text.names import read_names

_EDITED = deferred(rf"(?:[.,;]\s\(?|\s\(|\s(?=a\sc(?:ura|\.)\sdi\s))(?P<by>{EDITED_BY})\s(?=[^\W\d_])", re.IGNORECASE)
_EDITED_STEMS = (  # one of them is in each of the words
    "edited",
    "ed. ",
    "eds. ",
    "hg.",
    "hrsg",
    "herausg",
    "édité",
    "éd. par",
    "dir. ",
    "direction",
    "dirig",
    "dirett",
    "direzione",
    "editado",
    "edición",
    "coord",
    "org. ",
    "organiz",
    "cura di",
    "a c. di",
    "hr. v",
    "ред",
    "redactie",
)
_IN_FRONT = deferred(r"[^\W\d_A-Z]{4,20}(?:\s[^\W\d_]{2,20}){0,5}(?=,?\sa\sc(?:ura|\.)\sdi\s)")
_REVIEW = deferred(rf"(?<!\w){REVIEW}(?!\w)", re.IGNORECASE)
_COUNT = deferred(rf"(?:[.,;]\s|\s(?=\())(?P<count>\(?{HOW_MANY_VOLUMES})(?:[.,;:)]{{1,3}}|(?=\s?\(|\s{{0,3}}$))", re.IGNORECASE)
_COUNT_STEMS = ("vols", "volumes", "voll", "bde", "bänd", "tome", "tomos", "tomi")
_WORDS_ALONE = deferred(rf"[\s(,]{{0,3}}{EDITED_BY}\s{{0,2}}", re.IGNORECASE)
_LONGEST_WORDS = 40  # code points
_INITIAL = deferred(r"(?:[^\W\d_a-z]\.-?){1,3}")
_FAMILY_ALONE = deferred(r"(?:(?:von|van|de|der|di|da)\s){0,2}[^\W\d_a-z][\w'’-]{1,30}[.,;](?=\s|$)")
_MAY_NAME = frozenset(("title", "container-title", "publisher", "note", "other"))
_MOST_GIVEN = 3  # words
_IN_BEHIND = deferred(r"(?<=[^\W\d_]{2})\.\s(?P<in>In:?\s)(?=[^\W\d_a-z])")
_NAMED = ("container-title", "title", "collection-title")
_COUNTED = frozenset(("note", "volume"))
_MAY_COUNT = _COUNTED | frozenset(
    (*_NAMED, "editor", "translator", "publisher", "publisher-place", "edition", "page", "number", "issue", "other")
)


@when(has(*_NAMED, "editor"), words=_EDITED_STEMS)
def editors_behind(sheet: Sheet) -> None:
    """ "In: Works. | Hg. von Anna Holt": the words for editing, with names behind them, end a title. That of a review names what is reviewed."""
    if not mentions(sheet.lower, _EDITED_STEMS):
        return
    _words_in_front(sheet)
    _names_torn_off(sheet)
    _container_behind(sheet)
    for run in sheet.runs:
        if run.label not in _NAMED or not mentions(sheet.lower[run.span.start : run.span.end], _EDITED_STEMS):
            continue
        if (match := _last(_EDITED, sheet, run)) is None:
            continue
        before = sheet.text[run.span.start : match.start()]
        names = read_names(sheet.text, match.end(), run.span.end, complete=True)
        if names is None or not any(c.isalnum() for c in before) or before.count("[") > before.count("]") or _REVIEW.search(before):
            continue
        if all(name.given or name.literal for name in names.names) and sheet.text[match.end()].isupper():
            end = names.span.end
            sheet.relabel(match.start("by"), run.span.end if _ends(sheet.text, end, run.span.end) else end, "editor")
            return


def _words_in_front(sheet: Sheet) -> None:
    """ "Le rive, | catalogo della mostra a cura di M. Rossi": small words in front of those for editing belong to the title, or the kind of work that they go on."""
    index = sheet.index("editor")
    if index and "a c" in sheet.text and sheet.label(index - 1) in ("title", "container-title", "genre"):
        run = sheet.runs[index]
        if front := _IN_FRONT.match(sheet.text, run.span.start, run.span.end):
            sheet.relabel(run.span.start, front.end(), sheet.label(index - 1))


def _names_torn_off(sheet: Sheet) -> None:
    """ "hg. von | Karl Weir.", "hg. von Karl | Weir.": the names behind the words for editing, and the family name behind a given one."""
    for index, run in enumerate(sheet.runs[:-1]):
        if run.label == "editor" and sheet.label(index + 1) in _MAY_NAME and _given_alone(sheet, run):
            behind = sheet.runs[index + 1].span
            family = _FAMILY_ALONE.match(sheet.text, behind.start, behind.end)
            if family and not is_house(family.group()):
                sheet.relabel(run.span.start, family.end(), "editor")
                return
        if run.label == "editor" and len(run.span) < _LONGEST_WORDS and _WORDS_ALONE.fullmatch(sheet.text, run.span.start, run.span.end):
            behind = sheet.runs[index + 1].span
            names = read_names(sheet.text, behind.start, behind.end, complete=True)
            if names is not None and names.span.start == behind.start and all(name.given for name in names.names):
                end = behind.end if _ends(sheet.text, names.span.end, behind.end) else names.span.end
                sheet.relabel(run.span.start, end, "editor")
                return


def _given_alone(sheet: Sheet, run: Run) -> bool:
    """Whether nothing but given names or initials stands behind the words for editing, and no comma or stop ends them ("a cura di Dario Leone, | Einaudi")."""
    by = _WORDS_ALONE.match(sheet.text, run.span.start, run.span.end)
    words = sheet.text[by.end() : run.span.end].split() if by else []
    if words and not (words[-1][-1].isalpha() or _INITIAL.fullmatch(words[-1])):
        return False
    return 0 < len(words) <= _MOST_GIVEN and all(is_given(word) or _INITIAL.fullmatch(word) for word in words)


def _container_behind(sheet: Sheet) -> None:
    """ "hg. von Karl Weir. | In: Uferblick | 3 (1990)": behind the editors of what is reviewed the journal begins."""
    index = sheet.index("editor")
    if index is None or sheet.has("container-title") or sheet.label(index + 1) not in ("volume", "issue", "issued", "page"):
        return
    run = sheet.runs[index]
    match = _IN_BEHIND.search(sheet.text, run.span.start + 4, run.span.end)
    names = read_names(sheet.text, match.end(), run.span.end) if match else None
    if match and (names is None or not any(name.given for name in names.names)):
        sheet.relabel(match.start("in"), run.span.end, "container-title")


def _last(pattern: re.Pattern[str], sheet: Sheet, run: Run) -> re.Match[str] | None:
    return max(pattern.finditer(sheet.text, run.span.start + 2, run.span.end), key=lambda match: match.start(), default=None)


def _ends(text: str, start: int, end: int) -> bool:
    return not any(c.isalnum() for c in text[start:end])


@when(words=_COUNT_STEMS)
def volumes_counted(sheet: Sheet) -> None:
    """ "Die Weiden. | 2 Bde.", "hg. v. Anna Holt, | 5 Bde.": how many volumes there are is a note."""
    for match in _COUNT.finditer(sheet.text, 2):
        labels = sheet.within(*match.span("count"))
        if labels <= _MAY_COUNT and not labels <= _COUNTED:
            sheet.relabel(match.start("count"), match.end(), "note")
            return
