"""Who translated it, where the name or what the translation is called was cut off."""

from __future__ import annotations

from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.extract.references.parsing.mending.shapes import beside, has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.text.expressions import deferred
from citecheck.text.months import MONTHS, SEASONS

_INITIAL_LAST = deferred(r"(?<!\w)(?:[^\W\d_a-z]\.|and|&)$")
_FAMILY = deferred(r"[^\W\d_a-z][\w’'-]{1,20},?")
_LANGUAGE = deferred(r"(?:English|Eng\.|Engl\.|French|Fr\.|German|Ger\.|Italian|Ital\.|Spanish|Portuguese|Russian)")
_LIKE_A_TOWN = deferred(  # "Port Townsend", "Palm Springs"
    r"^(?:Port|San|Santa|Santo|Saint|Sainte|Sankt|Bad|St\.?|Ste\.?|Fort|Mount|Mt\.?|Cape|Los|Las|El|La|Le|Palo|Puerto|Porto|Monte|Villa|Ciudad|Rio|Salt|Lake|Grand|Santiago)\s|"
    r"\s(?:City|Beach|Hills|Springs|Falls|Park|Bay|Island|Rapids|Heights|Grove|Valley|Creek|Harbor|Harbour|Lake|Town|Bluff|Bluffs|Rock|Oaks|Wells|Spa)\W?$"
)
_AS = deferred(
    r"(?:transl?\.|translated|tr\.)(?P<by>\s(?:by\s)?[^\W\d_a-z][^,:;\d]{3,50}?)?\s(?<!well\s)(?P<as>as\s[^\W\d_a-z“‘\"'][^;]{2,120})"
)


@when(beside("translator", "author"))
def translators_of_one_family(sheet: Sheet) -> None:
    """ "trans. by J. and A. | Tedesco, | The Worms": the family name behind the translators' last initial is theirs."""
    index = sheet.index("translator")
    if index is None or sheet.label(index + 1) != "author":
        return
    run, behind = sheet.runs[index].span, sheet.runs[index + 1].span
    if _INITIAL_LAST.search(sheet.text, run.start, run.end) and _FAMILY.fullmatch(sheet.text, behind.start, behind.end):
        sheet.relabel(run.start, behind.end, "translator")


@when(beside(("title", "container-title"), "translator"))
def languages_of_translations(sheet: Sheet) -> None:
    """ "(Turin: Einaudi, 1978); | English | trans. by J. Holt": into which language it was translated is no title."""
    index = sheet.index("translator")
    if not index or sheet.label(index - 1) not in ("title", "container-title"):
        return
    run = sheet.runs[index - 1].span
    if _LANGUAGE.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(run.start, sheet.runs[index].span.end, "translator")


@when(has("translator"), words=(" as ",))
def titles_of_translations(sheet: Sheet) -> None:
    """ "*Der Fluss*, | trans. by Anna Holt as The River": behind the small word stands what the translation is called."""
    run = sheet.first("translator")
    if run is not None and (match := _AS.fullmatch(sheet.text, run.span.start, run.span.end)):
        sheet.relabel(match.start("as") if match["by"] else run.span.start, run.span.end, "original-title")


@when(
    beside("translator", "publisher-place"),
    beside("publisher-place", "issued"),
    lacks=has("publisher", "volume", "page"),
    words=("translated by",),
)
def publishers_behind_translators(sheet: Sheet) -> None:
    """ "Translated by Anna Holt, | New Lagoons, | 2004.": the MLA prints no place; two words that no table of towns knows publish."""
    index = sheet.index("translator")
    if index is None or sheet.label(index + 1) != "publisher-place" or sheet.label(index + 2) != "issued":
        return
    run = sheet.runs[index + 1].span
    name = run.of(sheet.text)
    if (
        sheet.said(sheet.runs[index]).endswith(",")
        and name.endswith(",")
        and " " in name
        and "," not in name[:-1]
        and not is_place(name.strip(","))
        and not _LIKE_A_TOWN.search(name)
    ):
        sheet.relabel(run.start, run.end, "publisher")


@when(beside("issued", "title"))
def seasons_in_titles(sheet: Sheet) -> None:
    """ "Tsvetkov, Ilya. | Winter | Diaries. | … | 1998": a month or a season without a year and a mark, where something else dates the work, begins the title."""
    index = sheet.index("issued")
    if index is None or sheet.label(index + 1) != "title":
        return
    run = sheet.runs[index].span
    word = run.of(sheet.text).lower()
    if (word in MONTHS or word in SEASONS) and any(other.label == "issued" for other in sheet.runs[index + 2 :]):
        sheet.relabel(run.start, sheet.runs[index + 1].span.end, "title")
