"""What brackets and quotation marks enclose: roles behind the title, translations that were torn, quotations that go on."""

from __future__ import annotations

from citecheck.extract.references.parsing.mending.shapes import beside, has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.quotations import closing
from citecheck.extract.references.parsing.vocabulary import mentions
from citecheck.text.expressions import deferred

_ROLE = deferred(
    r"\((?:[^\W\d_a-z]|von\s|van\s|de\s)[^()\d:]{2,90}?,?\s(?:(?P<editor>Eds?\.?|Hrsg\.|Hg\.|Orgs?\.|Coords?\.)|(?P<translator>Trans\.?|Transl\.|Übers\.|Trads?\.))\)[.,]?"
)
_ROLE_LABELS = frozenset(
    (
        "title",
        "container-title",
        "edition",
        "note",
        "editor",
        "translator",
        "author",
        "genre",
        "publisher",
        "original-title",
        "other",
        "collection-title",
    )
)
_NAMING = frozenset(("title", "container-title"))
_COUNTED = frozenset(("volume", "issue", "page", "number", "issued"))
_EMPHASIZED = _NAMING | frozenset(
    (
        "collection-title",
        "event-title",
        "publisher",
        "note",
        "other",
        "edition",
        "genre",
        "editor",
        "issued",
        "volume",
        "issue",
        "number",
        "publisher-place",
    )
)
_ROLE_STEMS = (" trans", " ed", ", hrsg", ", hg.", ", org", ", coord", " übers", ", trad")
_OPENING = '“"«„'
_NUMBERS = ("volume", "issue", "page")


@when(has("title"), words=_ROLE_STEMS)
def roles_in_brackets(sheet: Sheet) -> None:
    """ "The Mason (L. Bright, | Trans.)": a name with its role in a bracket of its own behind the title."""
    title = sheet.first("title")
    if title is None or not mentions(sheet.lower, _ROLE_STEMS):
        return
    for match in _ROLE.finditer(sheet.text, title.span.start + 2):
        label = "editor" if match["editor"] else "translator"
        within = sheet.within(match.start(), match.end())
        if within != {label} and within <= _ROLE_LABELS:
            sheet.relabel(match.start(), match.end(), label)


def emphasized_wholes(sheet: Sheet) -> None:
    """ "Paraguay. *De Raíz | Diversa. Revista*, | vol. 1", "*10 | PRINT X*": an emphasized stretch is one part. Behind a title it is what contains the work, else it is the title."""
    for span in sheet.emphasis:
        within = sheet.within(span.start, span.end)
        if len(within) < 2 or not within <= _EMPHASIZED or not within & _NAMING or len(span) * 2 > len(sheet.text):
            continue
        inner = [run for run in sheet.runs if run.span.start < span.end and span.start < run.span.end]
        last = inner[-1]
        if last.label in _COUNTED and last.span.start > span.start and last.span.end >= span.end - 2:
            continue  # "*Journal, 12*": the volume is emphasized, too
        titled = any(run.label == "title" and run.span.start < span.start - 3 for run in sheet.runs)
        if not titled and not any(run.label in ("author", "editor", "issued") and run.span.end <= span.start for run in sheet.runs):
            continue
        sheet.relabel(span.start, max(span.end, min(last.span.end, span.end + 2)), "container-title" if titled else "title")
        return


@when(beside("title", "original-title"))
def torn_translations(sheet: Sheet) -> None:
    """ "Anthropogenie [Anthropogeny: Or, | the history of man]": the bracket that opens in the title is the translation; a bracket in the middle of a title ("lakes
    (Salvelinus) and rivers") is none.
    """
    index = sheet.index("original-title")
    if index is None or sheet.label(index - 1) != "title":
        return
    title, run = sheet.runs[index - 1].span, sheet.runs[index].span
    opening = sheet.text.rfind("[", title.start, title.end)
    if opening > title.start and "]" not in sheet.text[opening : title.end] and "]" in sheet.text[run.start : run.end]:
        sheet.relabel(opening, run.end, "original-title")
    elif sheet.label(index + 1) == "title" and sheet.text[run.start] == "(" and sheet.text[sheet.runs[index + 1].span.start].islower():
        sheet.relabel(title.start, sheet.runs[index + 1].span.end, "title")


@when(beside("title", "container-title"))
def torn_titles(sheet: Sheet) -> None:
    """ "« Les mobilités. | Ouvriers et employés », Revue": a quotation that the title opens goes on where the container was taken to begin; so does a subtitle behind a
    quotation and its colon ("„Kinder, Küche“: | Erwerb, Rundschau").
    """
    index = sheet.index("title")
    if index is None or sheet.label(index + 1) != "container-title":
        return
    title, container = sheet.runs[index].span, sheet.runs[index + 1].span
    opening = sheet.text[title.start]
    if opening not in _OPENING:
        return
    end = closing(sheet.text, title.start)
    if end is None:
        return
    if title.end <= end < container.end - 3:
        rest = sheet.text[end + 1 : container.end]
        if any(c.isalpha() for c in rest) and rest.lstrip()[:1] in (",", ".", ";"):
            sheet.relabel(title.start, end + 2, "title")
    elif end < title.end and sheet.text[end + 1 : title.end].strip() == ":" and sheet.label(index + 2) in _NUMBERS:
        said = sheet.text[container.start : container.end - 2]
        cut = max(said.rfind(". "), said.rfind("? ")) if ". " in said or "? " in said else said.rfind(", ")
        if cut > 0:
            sheet.relabel(title.start, container.start + cut + 1, "title")
