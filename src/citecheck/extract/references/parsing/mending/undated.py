"""Words in place of a year: "(accepted)", "im Ersch.", where no date was found."""

from __future__ import annotations

from citecheck.extract.references.parsing.mending.shapes import has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.text.expressions import deferred
from citecheck.text.year_words import year_word_apart

_NEXT = deferred(r"\.\s[“\"«„*_]{0,2}(?=\w)")
_NAMES = ("author", "editor")
_BRACKETS = {"(": ")", "[": "]"}
_WORK = frozenset(("author", "editor", "translator", "title", "original-title", "doi", "url"))


@when(lacks=has("issued"))
def words_for_years(sheet: Sheet) -> None:
    """ "Holt, A. | (eingereicht). Schlamm", "Holt, A. | In prep. Mud", "Kiel: Beck, | im Ersch.": the words behind the names, or at the end, are the date."""
    if not sheet.runs or (match := year_word_apart(sheet.text, sheet.runs[0].span.start)) is None:
        return
    start, end = match.span()
    bracketed = _BRACKETS.get(sheet.text[start - 1 : start]) == sheet.text[end : end + 1] != ""
    start, end = (start - 1, end + 1) if bracketed else (start, end)
    behind_names = sheet.runs[0].label in _NAMES and not sheet.text[sheet.runs[0].span.end : start].strip(" .,")
    last = not sheet.text[end:].strip(" .,;")
    if (behind_names and (bracketed or _title_follows(sheet, end))) or ((last or bracketed) and _WORK.isdisjoint(sheet.within(start, end))):
        sheet.relabel(start, end, "issued")


def _title_follows(sheet: Sheet, end: int) -> bool:
    """Whether the title stands behind a stop, and so is not the word itself."""
    begun = _NEXT.match(sheet.text, end)
    return begun is not None and "title" in sheet.within(begun.end(), begun.end() + 1)
