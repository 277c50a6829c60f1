"""Names at the head that a wrong label cuts: initials without their family name, a particle without what it stands in front of, and a paper whose article stands last."""

from __future__ import annotations

from citecheck.extract.references.marks import HAN
from citecheck.extract.references.parsing.mending.shapes import beside, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.text.expressions import deferred

_WORD = r"[^\W\d_a-z][^\W\d_]{1,25}(?:[-‐'’][^\W\d_]{2,25})?"
_INITIALS = deferred(r"(?:[^\W\d_a-z]\.[\s-]?){1,4}")
_FAMILY = deferred(rf"{_WORD}(?:\s(?:(?:de\sla|de|du|des|del|della|di|von|van|der)\s|d['’])?{_WORD})?,\s")
_PARTICLE = deferred(r"[^,;]{2,60}\s(?:della|dalla|dello|degli|de|del|di|da|du|des|von|van|der|den|ter|la|le)")
_ITS_FAMILY = deferred(rf"{_WORD}[,:]\s")
_ONE_WORD = deferred(rf"{_WORD}[.,]?")
_ARTICLE_LAST = deferred(rf"{_WORD}(?:\s{_WORD}){{0,3}},\s(?:The|Der|Die|Das|Le|La|Les|El|Il)[.,]?")
_HAN_BEHIND = deferred(rf"\([{HAN}]{{2,6}}\)[.,]?\s")


@when(starts("author"), beside("author", "title"))
def families_behind_initials(sheet: Sheet) -> None:
    """ "P.-Y. | Mangin de Sours, « Fondre »": initials alone are nobody, and the family name stands behind them; "Ernesto Galli della | Loggia, Ufer": so it does behind a particle."""
    if sheet.label(0) != "author" or sheet.label(1) != "title":
        return
    said, title = sheet.said(sheet.runs[0]), sheet.runs[1].span
    form = _FAMILY if _INITIALS.fullmatch(said) else _ITS_FAMILY if _PARTICLE.fullmatch(said) else None
    if form and (match := form.match(sheet.text, title.start, title.end - 1)):
        sheet.relabel(sheet.runs[0].span.start, match.end(), "author")


@when(starts("author"), beside("author", "title"), words=("(",))
def characters_behind_names(sheet: Sheet) -> None:
    """ "Kim Tongno | (金東魯). Ufer": the name once more, in characters."""
    if sheet.label(0) != "author" or sheet.label(1) != "title" or sheet.text[sheet.runs[1].span.start] != "(":
        return
    if match := _HAN_BEHIND.match(sheet.text, sheet.runs[1].span.start, sheet.runs[1].span.end):
        sheet.relabel(sheet.runs[0].span.start, match.end(), "author")


@when(starts("editor"), beside("editor", "author"))
def editors_cut_from_authors(sheet: Sheet) -> None:
    """ "Brandtland | GH (2000)", "E. Lund y J. A. Sanz | Urrutia (2011)": one word of the authors behind a name that nothing ends is its last."""
    if sheet.label(0) != "editor" or sheet.label(1) != "author":
        return
    editor, author = sheet.runs[0], sheet.runs[1]
    if sheet.text[editor.span.end - 1].isalpha() and "," not in sheet.said(editor) and _ONE_WORD.fullmatch(sheet.said(author)):
        sheet.relabel(editor.span.start, author.span.end, "author")


@when(
    starts("container-title"),
    beside("container-title", "issued"),
    words=(", the", ", der", ", die", ", das", ", le", ", la", ", el", ", il"),
)
def papers_with_articles_last(sheet: Sheet) -> None:
    """ "Guardian, The. (2004, May 3). Tides": a paper in front of its date stands for the author."""
    run = sheet.runs[0]
    if run.label == "container-title" and sheet.label(1) == "issued" and _ARTICLE_LAST.fullmatch(sheet.said(run)):
        sheet.relabel(run.span.start, run.span.end, "author")
