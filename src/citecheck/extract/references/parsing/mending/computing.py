"""Lists of computer scientists, as Springer's and the ACM's styles print them: series of proceedings, meetings in brackets, articles with a number and a length.

Sources: the series of Springer, CEUR and IFIP that BibTeX files abbreviate; the titles of the Proceedings of the ACM (PACM).
"""

from __future__ import annotations

from citecheck.extract.references.parsing.countries import is_country
from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.places import REGIONS
from citecheck.extract.references.parsing.vocabulary import PUBLISHER_WORDS
from citecheck.text.expressions import deferred

_ABBREVIATED = "LNCS|LNAI|LNBI|LNBIP|LNEE|LNNS|LNICST|LNDECT|CCIS|AISC|IFIP\\sAICT|IFIPAICT|IFIP|CRPIT|LIPIcs|ENTCS|EPTCS|SHTI|CEUR"
_SERIES_STEMS = tuple(
    "lncs|lnai|lnbi|lnee|lnns|lnicst|lndect|ccis|aisc|ifip|crpit|lipics|entcs|eptcs|shti|ceur|lecture notes|communications in com|advances in intel|smart innov".split(
        "|"
    )
)
_SERIES = deferred(
    rf"(?<=[^\W_][.,)])\s(?P<series>(?:{_ABBREVIATED}|Lecture\sNotes\s(?:in|of)\s[^\W\d_a-z][^.:;\d]{{3,70}}|Communications\sin\sComputer\sand\sInformation\sScience|"
    r"Advances\sin\sIntelligent\sSystems\sand\sComputing|Smart\sInnovation,\sSystems\sand\sTechnologies|CEUR\sWorkshop\sProceedings|IFIP\sAdvances\sin[^.:;\d]{3,60})(?:\s\([A-Z]{3,8}\))?[,.]?)$"
)
_VOLUME = deferred(r"(?:vol|Vol|volume|Volume|Bd|Band)\.?\s[\dIVXLC]")
_ACRONYM = deferred(r"\([A-Z][A-Za-z-]{1,11}(?:\s?[’']?\d{2,4})?\)[,.:]?")
_PACM = deferred(
    r"Proc\.\sACM\s(?:[^\W\d_a-z][^\W\d_]{1,14}[.-]{0,2}\s?){1,5}(?P<volume>\d{1,2}),\s(?P<issue>[A-Z][A-Z&]{2,10}(?:\s[A-Z]{2,5})?\d?)(?=[\s,])"
    r"(?:,\s(?P<number>Article\s(?:[Nn]o\.\s)?\d{1,4}))?"
)
_LENGTH = deferred(r"\d{1,3}\spages[.,]?")
_ARTICLE = deferred(r"(?<!\w)Article\s(?:[Nn]o\.\s?)?[A-Za-z]?\d{1,7}(?!\w)")
_PRESS_AND_TOWN = deferred(r"(?P<press>[^\W\d_a-z][^,.:;()\d]{2,40}),\s(?P<town>[^\W\d_a-z][^\W\d_]{2,16}(?:[\s-][^\W\d_]{2,16}){0,2})")
_STOPS = frozenset(".?!")
_TWO = 2  # parts of a series: its name and its volume
_NO_TOWNS = PUBLISHER_WORDS | frozenset(("limited", "llc"))


@when(starts("editor"), beside("title", "container-title"), beside("publisher-place", "issued"), words=_SERIES_STEMS)
def proceedings_as_books(sheet: Sheet) -> None:
    """ "Lund, K. (eds.): | Mud in Practice: | 4th Workshop, MIP 2009, | Turku, Finland, | June 8-10, 2009. | LNAI, | vol. 579": the title of a volume says which meeting it is of, where and when."""
    index = sheet.index("title")
    if index is None or [sheet.label(index + step) for step in (1, 2, 3)] != ["container-title", "publisher-place", "issued"]:
        return
    title, days, series = sheet.runs[index].span, sheet.runs[index + 3].span, sheet.runs[index + 4 : index + 6]
    if sheet.text[title.end - 1] != ":" or sheet.text[days.start] == "(" or len(series) < _TWO:
        return
    if not any(run.label == "issued" and run.span.start > days.end for run in sheet.runs):
        return
    sheet.relabel(title.start, days.end, "title")
    if series[0].label == "container-title" and series[1].label == "volume":
        sheet.relabel(series[0].span.start, series[1].span.end, "collection-title")


@when(beside("container-title", "volume"), words=_SERIES_STEMS)
def series_of_proceedings(sheet: Sheet) -> None:
    """ "In: Weir, P. (ed.) | MUD 2011. LNCS, | vol. 6611, | pp. 3-14": behind the book's name its series, and the volume is one of the series."""
    index = sheet.index("container-title")
    if index is None or sheet.label(index + 1) != "volume":
        return
    run, volume = sheet.runs[index].span, sheet.runs[index + 1].span
    match = _SERIES.search(sheet.text, run.start + 3, run.end)
    if match and _VOLUME.match(sheet.text, volume.start, volume.end):
        sheet.relabel(match.start("series"), volume.end, "collection-title")


@when(beside("container-title", "issued"), beside("issued", "collection-title"))
def years_of_meetings_in_series(sheet: Sheet) -> None:
    """ "In: Weir, P. (ed.) | Mud | 2011. | Lecture Notes in Mud, vol. 66, | pp. 3-14. | Cham | (2012)": the year behind a meeting's name, where another dates the work, is a part of it."""
    index = sheet.index("container-title")
    if index is None or sheet.label(index + 1) != "issued" or sheet.label(index + 2) != "collection-title":
        return
    run, year = sheet.runs[index].span, sheet.runs[index + 1].span
    dated = any(other.label == "issued" and other.span.start > year.end for other in sheet.runs)
    if dated and sheet.text[run.end - 1].isalpha() and sheet.text[year.start].isdigit():
        sheet.relabel(run.start, year.end, "container-title")


@when(
    beside(("title", "edition"), "collection-title"), beside("collection-title", "volume"), lacks=has("issue", "editor", "container-title")
)
def numbers_of_series(sheet: Sheet) -> None:
    """ "Silt Algebras. | Graduate Texts in Mud, | vol. 211. | Springer": the volume behind the series is one of the series."""
    index = sheet.index("collection-title")
    if not index or sheet.label(index - 1) not in ("title", "edition") or sheet.label(index + 1) != "volume":
        return
    series, volume = sheet.runs[index].span, sheet.runs[index + 1].span
    if sheet.said(sheet.runs[index - 1])[-1] not in _STOPS or not sheet.text[series.start].isalpha():
        return  # a bracket or the tail of a title
    if _VOLUME.match(sheet.text, volume.start, volume.end):
        sheet.relabel(series.start, volume.end, "collection-title")


@when(beside("container-title", "publisher"))
def acronyms_of_meetings(sheet: Sheet) -> None:
    """ "in 2019 International Mud Symposium | (IMS), | 2019": letters in a bracket behind a meeting's name are its short name."""
    index = sheet.index("container-title")
    if index is None or sheet.label(index + 1) != "publisher":
        return
    run, behind = sheet.runs[index].span, sheet.runs[index + 1].span
    if sheet.text[run.end - 1].isalnum() and _ACRONYM.fullmatch(sheet.text, behind.start, behind.end):
        sheet.relabel(run.start, behind.end, "container-title")


@when(has("container-title"), words=("proc. acm",))
def proceedings_of_the_acm(sheet: Sheet) -> None:
    """ "Proc. ACM Mud. Lang. | 3, | POPL, Article | 44 | (Jan. 2019)": a volume, an issue that has the meeting's letters for a number, the article's number."""
    match = _PACM.search(sheet.text)
    if match is None or "title" in sheet.within(match.start("volume"), match.end()):
        return
    sheet.relabel(match.start(), match.end("volume"), "container-title")
    sheet.relabel(match.start("volume"), match.end("volume") + 1, "volume")
    sheet.relabel(*match.span("issue"), "issue")
    if match["number"]:
        sheet.relabel(*match.span("number"), "number")


@when(has("page"), words=(" pages",))
def lengths_of_articles(sheet: Sheet) -> None:
    """ "Article 77 | (Sept. 2018), | 35 pages.": behind an article's number its length is a note."""
    article = _ARTICLE.search(sheet.text, 1) if "article" in sheet.lower else None
    if article is None:
        return
    for run in sheet.runs:
        if run.label == "page" and run.span.start >= article.end() and _LENGTH.fullmatch(sheet.text, run.span.start, run.span.end):
            sheet.relabel(run.span.start, run.span.end, "note")
            return


_ONE = ("publisher", "publisher-place")


@when(starts("author", "editor"), beside(_ONE, "issued"), beside("issued", ("", "DOI", "URL")))
def presses_before_towns(sheet: Sheet) -> None:
    """ "Lund, K.: | Silt. | Tapir, Trondheim | (1999)": behind authors with a colon the imprint is press, town and the year in a bracket."""
    index = sheet.index("issued")
    if not index or sheet.label(index - 1) not in _ONE or (sheet.has("publisher") and sheet.has("publisher-place")):
        return
    run, year = sheet.runs[index - 1].span, sheet.runs[index].span
    if sheet.text[year.start] != "(" or not sheet.said(sheet.runs[0]).endswith(":"):
        return
    match = _PRESS_AND_TOWN.fullmatch(sheet.text, run.start, run.end)
    if match and _NO_TOWNS.isdisjoint(match["town"].lower().split()) and not _is_region(match["town"]) and not is_place(match["press"]):
        sheet.relabel(run.start, match.end("press") + 1, "publisher")
        sheet.relabel(match.start("town"), run.end, "publisher-place")


def _is_region(text: str) -> bool:
    """A state or a part of one, and no town of that name: what stands in front of it is the town."""
    return is_country(text) or (text.lower() in REGIONS and not is_place(text))
