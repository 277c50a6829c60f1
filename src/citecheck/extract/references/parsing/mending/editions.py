"""Editions under the label of what stands around them, or under several."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.shapes import has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import EDITION, mentions, one_of
from citecheck.text.expressions import deferred

# what title pages say of an edition, in the words of the languages that are read, and in the abbreviations of ISO 832
_MANNER = one_of(
    "fully|newly|updated|upd.|revised|rev.|enlarged|enl.|expanded|exp.|extended|new|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|student|paperback|abridged|unabridged|international|int.|corrected|corr.|"
    "veränderte|verbesserte|verb.|erweiterte|erw.|durchgesehene|durchges.|überarbeitete|überarb.|neubearbeitete|bearbeitete|bearb.|ergänzte|aktualisierte|aktual.|vollständig|völlig|ungekürzte|unveränderte|unveränd.|unv.|neue|"
    "erste|zweite|dritte|vierte|fünfte|sechste|siebte|siebente|achte|neunte|zehnte|nouvelle|deuxième|troisième|revue|augmentée|nueva|segunda|tercera|revisada|ampliada|aumentada|nova|atualizada|nuova|seconda|terza|riveduta|accresciuta|aggiornata"
)
_SAID = rf"{_MANNER}(?:[nr](?!\w))?"
_COUNT = r"\d{1,2}\s?(?:\.|st|nd|rd|th|[ªºae](?!\w))"
_PRINTING = one_of("printing|print|impression|reprint|druck")
_KIND = r"(?:(?:studien|sonder|neu|taschenbuch|lizenz|jubiläums)(?:ausgabe|auflage)|neudruck|nachdruck|reprint)"
_WORDS = rf"(?:(?:{_COUNT}|{_SAID}),?\s(?:(?:(?:and|&|und|u\.|et|e|y)\s)?{_SAID},?\s){{0,3}}(?:{EDITION}|{_PRINTING})|(?:{_SAID}\s)?{_KIND})(?![^\W\d_])\.?"
_EDITION = deferred(rf"\({_WORDS}\)|(?<!\w){_WORDS}(?=[\s,.;:)]|$)", re.IGNORECASE)
_A_YEAR = deferred(r"(?:1[4-9]|20)\d\d(?!\d)")
_STEMS = (
    *" ed.| edn| editi| edici| ediç| ediz".split("|"),
    "aufl",
    "ausgabe",
    "print",
    "druck",
    "impression",
    "édition",
    " éd",
    "изд",
    "druk",
)
_MAY_HOLD = frozenset(
    (
        "title",
        "container-title",
        "collection-title",
        "original-title",
        "edition",
        "author",
        "editor",
        "translator",
        "publisher",
        "genre",
        "volume",
        "issue",
        "number",
        "note",
        "other",
    )
)


@when(has("title"), words=_STEMS)
def editions(sheet: Sheet) -> None:
    """ "Ports in the Fog, | updated | ed. | (New York", "The Mason (Rev. | ed.)", "Mud. | 5. | print.", "Political Weather. Expanded edition": words for an edition
    in a bracket of their own, behind a mark or where a part begins, and in the title at its end.
    """
    title = sheet.first("title")
    if title is None or not mentions(sheet.lower, _STEMS):
        return
    for match in _EDITION.finditer(sheet.text, title.span.start):
        if _stands_apart(sheet, match.start(), match.end()):
            sheet.relabel(match.start(), match.end(), "edition")
            return


def _stands_apart(sheet: Sheet, start: int, end: int) -> bool:
    """Whether the words between two places are an edition that has no label of its own, and no part of a name."""
    within = sheet.within(start, end)
    if within == {"edition"} or not within <= _MAY_HOLD or any(span.start < start < span.end for span in sheet.emphasis):
        return False
    if any(run.label == "edition" and not (run.span.start < end and start < run.span.end) for run in sheet.runs):
        return False
    if sheet.text[start] == "(":
        return True
    if within == {"note"} and any(_A_YEAR.search(sheet.said(run)) for run in sheet.runs if run.span.start <= start < run.span.end):
        return False  # the note is of another printing
    marked = sheet.text[start - 2 : start - 1] in (",", ".", ";") or any(
        run.span.start == start and run.label != "note" for run in sheet.runs
    )
    return marked and (within != {"title"} or any(run.label == "title" and end <= run.span.end <= end + 2 for run in sheet.runs))
