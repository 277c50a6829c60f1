"""Titles and books torn where something only looks like their end: an abbreviation in a name, a bracket, a quotation mark, a hyphen with blanks, the apostrophe of a century."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.mending.small_words import JOINS
from citecheck.extract.references.parsing.vocabulary import JOURNAL_WORDS, NEWSPAPER_WORDS, PUBLISHER_WORDS
from citecheck.text.expressions import deferred
from citecheck.text.months import MONTHS

# titles of people in front of their names, as Italian books of four centuries shorten them; an initial behind a particle
_ABBREVIATED = deferred(
    r"(?<!\w)(?:(?:[Ss]igg?|[Ss]ereniss|[Mm]ons|[Rr]ev|[Ii]ll(?:ustr)?|[Ee]cc(?:ell)?|[Cc]av|[Pp]rof|[Dd]ott|[Ee]m|[Cc]ard|SS)\.|(?:di|da|del|dal|von|de|by|of)\s[^\W\d_a-z]\.)$"
)
_BY_WHOM = deferred(
    r"(?:scritt|raccolt|descritt|compost|pubblicat|illustrat|delineat|intagliat)[aeio]\s(?:da|dal|dall['’])\s?(?=[^\W\d_a-z])"
)
_SMALL = JOINS | frozenset("al alla ai nel nella con per à aux".split())
_FIRST_WORD = deferred(r"[a-zà-ÿ]{1,5}")
_LAST_WORD = deferred(r"(?<!\w)[a-zà-ÿ]{1,5}$")
_OPEN_QUOTATION = deferred(r"[,.]\s(?P<open>[«“][^«»“”]{1,60})$")
_CLOSED = deferred(r"[^«»“”]{1,80}[»”]")
_NUMBER_QUOTED = deferred(r"(?P<open>[«“][IVXL\d]{1,6})\.?$")
_IN_A_JOURNAL = deferred(r"(?P<rest>[^«»“”\"]{1,80}?),\s(?P<in>in:?\s[«“\"][^«»“”\"]{3,90}[»”\"])[\s,.]{0,2}")
_A_WORD_TORN = deferred(r"[a-zà-ÿ]{2,12}\s-\s[a-zà-ÿ]{1,12}[,.]")
_IN_A_YEAR = deferred(r"(?P<words>[a-zà-ÿ][^\d.;:]{7,80}\s)(?:1[0-9]|20)\d\d[;,.:]")
_VOLUME_BEGUN = deferred(r"(?:vol|voi|Bd|t)\.\s(?:[IVXLC]{1,7}|\d{1,3}):\s[^\W\d_]{1,12}['’]?", re.IGNORECASE)
_QUOTATION = deferred(r"[«“\"][^«»“”\"]{2,60}[»”\"],?")
_NUMBERS = ("volume", "issue")
_IMPRINT = ("publisher-place", "publisher", "editor", "genre", "edition", "volume", "note", "")
_BOOK = ("title", "original-title")


@when(beside(("title", "note"), ("publisher", "container-title")), beside(("publisher", "container-title"), "publisher-place"))
def names_abbreviated(sheet: Sheet) -> None:
    """ "Lettera del Sig. | Natale Holt, | Padova", "l'architettura di M. | Vitruvio, | Venezia": behind the abbreviation in front of a name the title goes on."""
    for index in range(1, len(sheet.runs) - 1):
        before, run = sheet.runs[index - 1], sheet.runs[index]
        if before.label not in ("title", "note") or run.label not in ("publisher", "container-title"):
            continue
        told = _ABBREVIATED.search(sheet.text, before.span.start, before.span.end)
        if told and sheet.label(index + 1) == "publisher-place" and sheet.text[run.span.start].isupper():
            sheet.relabel(before.span.start, run.span.end, before.label)
        return


@when(beside("title", "note"), beside("note", "publisher-place"))
def by_whom(sheet: Sheet) -> None:
    """ "Vite degli argini, | scritte da Anna Holt, | Venezia": who wrote it, in the words of an old title page, belongs to the title."""
    index = sheet.index("note")
    if index and sheet.label(index - 1) == "title" and _BY_WHOM.match(sheet.text, sheet.runs[index].span.start):
        sheet.relabel(sheet.runs[index - 1].span.start, sheet.runs[index].span.end, "title")


@when(beside("title", "container-title"), beside("container-title", _IMPRINT), lacks=has(*_NUMBERS, "URL"))
def small_words_between(sheet: Sheet) -> None:
    """ "Eresia nella Venezia | del '500, | Milano", "Porti, et | Isole d'Europa, | Venezia": a small word at the seam, without a mark in front, joins the two."""
    index = sheet.index("container-title")
    if not index or sheet.label(index - 1) != "title" or sheet.has(*_NUMBERS, "URL") or sheet.label(index + 1) not in _IMPRINT:
        return
    title, run = sheet.runs[index - 1].span, sheet.runs[index].span
    if not sheet.text[title.end - 1].isalnum():
        return
    first = _FIRST_WORD.match(sheet.text, run.start, run.end)
    last = _LAST_WORD.search(sheet.text, max(title.start, title.end - 6), title.end)
    if (first and first.group() in _SMALL) or (last and last.group() in _SMALL):
        sheet.relabel(title.start, run.end, "title")


@when(
    starts("author"),
    beside("title", "container-title"),
    beside("container-title", ("publisher-place", "editor", "note", "volume")),
    lacks=has("issue", "URL", "DOI"),
)
def second_sentences(sheet: Sheet) -> None:
    """ "A. Holt, Mecenati. | Studio sulle rive, | Firenze, Sansoni, 1966": in a list with commas the sentence behind a title's full stop is its subtitle, where no "in", no
    quotation mark and no number says that it is a book or a journal.
    """
    index = sheet.index("container-title")
    if (
        not index
        or sheet.label(index - 1) != "title"
        or not sheet.has("publisher-place")
        or sheet.has("issue", "URL", "DOI")
        or not _in_commas(sheet, index)
    ):
        return
    title, run = sheet.runs[index - 1].span, sheet.runs[index].span
    words = {word.strip(".,;:()").lower() for word in sheet.said(sheet.runs[index]).split()}
    plain = sheet.text[run.start].isupper() and len(words) > 2 and words.isdisjoint(JOURNAL_WORDS | NEWSPAPER_WORDS)
    paged = any(other.label == "page" and any(dash in sheet.said(other) for dash in "-–") for other in sheet.runs)
    if plain and not paged and not any(span.start < run.end and run.start < span.end for span in sheet.emphasis):
        sheet.relabel(title.start, run.end, "title")


def _in_commas(sheet: Sheet, index: int) -> bool:
    """Whether commas part the reference, and a full stop only the title from what is behind it; a number in front of the imprint counts volumes."""
    author = sheet.said(sheet.runs[0])
    title, book = sheet.said(sheet.runs[index - 1]), sheet.said(sheet.runs[index])
    counted = sheet.first("volume")
    return (
        author.endswith(",")
        and title.endswith(".")
        and title[0] not in "“«\"'‘"
        and book.endswith(",")
        and (counted is None or "vol" in sheet.said(counted).lower())
    )


@when(beside("title", "container-title"), words=("«", "“"))
def quotations_torn(sheet: Sheet) -> None:
    """ "Rive, «Società | e storia», | 136": the journal's name begins where its quotation mark opens."""
    index = sheet.index("container-title")
    if not index or sheet.label(index - 1) != "title":
        return
    title, run = sheet.runs[index - 1].span, sheet.runs[index].span
    begun = _OPEN_QUOTATION.search(sheet.text, title.start + 2, title.end)
    if begun and (closed := _CLOSED.match(sheet.text, run.start, run.end)) and closed.end() >= run.end - 1:
        sheet.relabel(begun.start("open"), run.end, "container-title")


@when(beside("volume", ("title", "container-title")))
def quotations_with_numbers(sheet: Sheet) -> None:
    """ "Le tombe, “IX | Corso di cultura”, | Ravenna": a number behind the opening quotation mark begins the name, and is no volume."""
    index = sheet.index("volume")
    if not index or sheet.label(index + 1) not in ("title", "container-title"):
        return
    run, behind = sheet.runs[index].span, sheet.runs[index + 1].span
    begun = _NUMBER_QUOTED.search(sheet.text, run.start, run.end)
    if begun and (closed := _CLOSED.match(sheet.text, behind.start, behind.end)) and closed.end() >= behind.end - 1:
        sheet.relabel(begun.start("open"), behind.end, "container-title")


@when(has("title"), beside(_BOOK, "container-title"), words=(", in",))
def journals_within(sheet: Sheet) -> None:
    """ "Due codici | (Cividale, | codd. II), in «Rive»," as the container: behind its "in" the journal stands, in front the title goes on."""
    index = sheet.index("container-title")
    if not index or sheet.label(index - 1) not in _BOOK:
        return
    run = sheet.runs[index].span
    first = index - 1 if sheet.label(index - 1) == "title" else index - 2
    match = _IN_A_JOURNAL.fullmatch(sheet.text, run.start, run.end)
    if match and first >= 0 and sheet.label(first) == "title" and sheet.text[run.start : run.start + 2].lower() != "in":
        sheet.relabel(sheet.runs[first].span.start, match.end("rest") + 1, "title")
        sheet.relabel(match.start("in"), run.end, "container-title")


@when(beside("title", ("edition", "note")), words=("- ",))
def words_torn(sheet: Sheet) -> None:
    """ "Faksimile | - Ausgabe, | Graz", "Problemi | teori - ci, …": the second half of a word belongs to the first."""
    index = sheet.index("title")
    if index is None or index + 1 >= len(sheet.runs) or sheet.label(index + 1) not in ("edition", "note"):
        return
    title, behind = sheet.runs[index].span, sheet.runs[index + 1]
    if not sheet.text[title.end - 1].isalpha():
        return
    if behind.label == "edition" and sheet.said(behind).startswith("- ") and not any(map(str.isdigit, sheet.said(behind))):
        sheet.relabel(title.start, behind.span.end, "title")
    elif behind.label == "note" and (match := _A_WORD_TORN.match(sheet.text, behind.span.start, behind.span.end)):
        sheet.relabel(title.start, match.end(), "title")


@when(beside("title", "issued"), beside("issued", "title"))
def dates_torn(sheet: Sheet) -> None:
    """ "I libri | a stampa dalle origini al 1800; | Cuneo: Holt | 1990": small words in front of a year, where another dates the work, are no date but the title's."""
    index = sheet.index("issued")
    if not index or sheet.label(index - 1) != "title" or sheet.label(index + 1) != "title":
        return
    run = sheet.runs[index].span
    match = _IN_A_YEAR.fullmatch(sheet.text, run.start, run.end)
    dated = any(other.label == "issued" and other.span.start > run.end for other in sheet.runs)
    if match and dated and MONTHS.keys().isdisjoint(match["words"].lower().split()):
        sheet.relabel(sheet.runs[index - 1].span.start, sheet.runs[index + 1].span.end, "title")


@when(beside("volume", "title"))
def titles_of_volumes_torn(sheet: Sheet) -> None:
    """ "vol. II: Il | Tesoro e il Museo, | Firenze": the title of the volume, begun behind its number, goes on."""
    index = sheet.index("volume")
    if index is None or sheet.label(index + 1) != "title":
        return
    run, behind = sheet.runs[index].span, sheet.runs[index + 1].span
    if _VOLUME_BEGUN.fullmatch(sheet.text, run.start, run.end) and any(other.label == "title" for other in sheet.runs[:index]):
        sheet.relabel(run.start, behind.end, "volume")


@when(starts("author"), beside("author", "other"), lacks=has("title"))
def quoted_ends_of_titles(sheet: Sheet) -> None:
    """ "G. Holt, Giustizia | «contaminata», cit., | p. 121": words in quotation marks behind a word without a mark end the short title that it begins."""
    if sheet.label(0) != "author" or sheet.label(1) != "other":
        return
    author, behind = sheet.runs[0].span, sheet.runs[1].span
    match = _QUOTATION.match(sheet.text, behind.start, behind.end)
    comma = sheet.text.rfind(", ", author.start, author.end)
    if match and comma > 0 and sheet.text[author.end - 1].isalpha() and PUBLISHER_WORDS.isdisjoint(match.group().lower().split()):
        sheet.relabel(comma + 2, match.end(), "title")
