"""Ends of titles, containers, editors and imprints that hold the beginning of the next part, or lost their own to it."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.gazetteer import is_named, is_place
from citecheck.extract.references.parsing.mending.shapes import beside, has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.places import REGIONS
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.vocabulary import EDITED_BY, PUBLISHER_WORDS, TRANSLATED_BY, mentions
from citecheck.text.expressions import deferred
from citecheck.text.name_words import GIVEN_NAMES
from citecheck.text.names import is_body

_SENTENCE = deferred(r"(?P<sentence>[^\W\d_a-z][^.?!:]{3,160}[.?!])\s(?=[^\W\d_a-z])")
_COUNTRIES = REGIONS | frozenset(  # that titles end with, more than the regions that stand behind places
    "nepal bangladesh pakistan ethiopia kenya nigeria ghana tanzania uganda malawi vietnam thailand indonesia malaysia philippines iran iraq turkey egypt morocco algeria tunisia senegal mali niger "
    "cameroon rwanda zambia zimbabwe botswana namibia mozambique angola madagascar sudan somalia yemen jordan lebanon syria israel palestine afghanistan myanmar cambodia laos mongolia taiwan korea "
    "peru ecuador bolivia paraguay uruguay venezuela guatemala honduras nicaragua panama cuba haiti jamaica ukraine poland hungary romania bulgaria serbia croatia slovenia slovakia albania macedonia "
    "greece cyprus malta finland sweden norway denmark iceland estonia latvia lithuania netherlands belgium luxembourg austria georgia armenia azerbaijan kazakhstan uzbekistan fiji samoa".split()
)
_LAST = deferred(r"(?<=[^\W\d_][^\W\d_])[.?!]\s(?P<name>[^\W\d_a-z][^.?!:,;()\d]{2,45})[\s,.]{0,2}$")
_PRESS = deferred(
    r"[.?!]\s(?P<name>[^\W\d_a-z][^.?!:;()\d]{0,50}(?:[Uu]niversity [Pp]ress|Press|Verlag|Publishers|Publications|Publishing|Editions|University Books))[\s,.]{0,2}$"
)
_BODY = deferred(r"[.?!]\s(?P<name>[^\W\d_a-z][^.?!:;()\d\"“”]{8,110})[\s,.]{0,2}$")
_OF_TITLES = deferred(r"(?:the\s)?(?:report|proceedings|results|history|annual|guide|handbook|statistics|survey|a|an)\b", re.IGNORECASE)
_BY = deferred(rf"[\s(]{{0,2}}{EDITED_BY}\s", re.IGNORECASE)
_PUBLISHER_LAST = deferred(r",\s(?P<name>[^\W\d_a-z][\w'’&-]{2,20}(?:[\s–—-][^\W\d_a-z][\w'’-]{1,20}){0,2})[\s,]{0,2}$")
_FIGURE = re.compile(r"\d")
_PLACE_AND_YEAR = deferred(r"[,.]\s(?P<place>[^\W\d_a-z][^,.:;()\d]{2,30})\s(?P<year>(?:1[5-9]|20)\d\d)[\s,.;]{0,2}$")
_TWO_NAMES = deferred(r"(?P<place>[^\W\d_a-z][^,.:;()\d]{2,30}),\s(?P<name>[^\W\d_a-z][^,.:;()\d]{2,30})[\s,.]{0,2}")
_TITLE_PLACE_PUBLISHER = deferred(
    r"(?P<title>[^.:;?!]{3,80}?\s?[.?!])\s(?P<place>[^\W\d_a-z][^.:;?!\d]{2,40}?)\s?:\s(?P<name>[^\W\d_a-z][^:;?!]{2,50})"
)
_YEAR = deferred(r"\W{0,2}(?:1[5-9]|20)\d\d[\s,.;]{0,2}")
_LOOKED_AT = deferred(
    r"\[(?:19|20)\d\d,\s[^\W\d_]{3,10}\.?\s\d{1,2}\][\s.,]{0,2}|\[\d{1,2}\.?\s[^\W\d_]{3,10}\.?,?\s(?:19|20)\d\d\][\s.,]{0,2}"
)
_REPRINT = deferred(r"[\s(]{0,2}(?:reprint|repr\.|rpt\.|nachdruck|reprinted|ristampa)[\s,.:]{0,2}", re.IGNORECASE)
_TRANSLATED = deferred(
    rf"[.,;]\s(?P<by>(?:Aus dem [^\W\d_]{{4,20}} von|Deutsch von|{TRANSLATED_BY})\s(?=(?-i:[^\W\d_a-z]))[^.:;?!\d]{{4,60}})[\s,.;]{{0,2}}$",
    re.IGNORECASE,
)
_TRANSLATION_STEMS = ("aus dem", "deutsch von", "trans", "trad", "übers")
_NUMBERS = ("volume", "issue", "page")
_TAIL = 100  # code points of a translator and the words in front
_FEW = 4  # words of a publisher or of a short title
_SOME = 5  # words of a sentence, at least


@when(beside("title", "container-title"), beside("container-title", (*_NUMBERS, "issued")))
def sentences_in_containers(sheet: Sheet) -> None:
    """ "Livelihoods in the plains, | India. Agric. Syst.", "Typologies? | An illustration for farms in Mexico. Agric. Syst.": in front of a periodical's name the title goes on,
    to the end of a sentence in small words or that ends with a country.
    """
    index = sheet.index("container-title")
    if index is None or sheet.label(index - 1) != "title" or sheet.label(index + 1) not in (*_NUMBERS, "issued"):
        return
    run = sheet.runs[index].span
    match = _SENTENCE.match(sheet.text, run.start, run.end)
    if match is None or not any(c.isalpha() for c in sheet.text[match.end() : run.end]):
        return
    words = match["sentence"].strip(".?!").split()
    small = sum(word[0].islower() for word in words)
    goes_on = sheet.said(sheet.runs[index - 1])[-1] in "?!." and len(words) >= _SOME and small * 2 >= len(words)
    if goes_on or (sheet.said(sheet.runs[index - 1]).endswith(",") and len(words) <= _FEW and words[-1].lower() in _COUNTRIES):
        sheet.relabel(run.start, match.end("sentence"), "title")


@when(beside("editor", "container-title"), beside("container-title", "publisher-place"), lacks=has("publisher", "volume", "issue"))
def publishers_in_containers(sheet: Sheet) -> None:
    """ "(Ed.), Animal Ecology. McGraw-Hill, | New York": the last sentence of an edited book's title, in front of the place, is the publisher."""
    index = sheet.index("container-title")
    if (
        index is None
        or sheet.has("publisher", "volume", "issue")
        or sheet.label(index - 1) != "editor"
        or sheet.label(index + 1) != "publisher-place"
    ):
        return
    run = sheet.runs[index].span
    match = _LAST.search(sheet.text, run.start + 3, run.end)
    if match and len(match["name"].split()) <= _FEW and is_named(match["name"]):
        sheet.relabel(match.start("name"), run.end, "publisher")


@when(beside("editor", "issued"), lacks=has("publisher", "publisher-place"))
def publishers_behind_editors(sheet: Sheet) -> None:
    """ "edited by Peter Lund, Berghahn, | 2013": behind those who edited it, in front of the year, stands who published it."""
    index = sheet.index("editor")
    if index is None or sheet.label(index + 1) != "issued" or sheet.has("publisher", "publisher-place"):
        return
    run = sheet.runs[index]
    match = _PUBLISHER_LAST.search(sheet.text, run.span.start + 8, run.span.end)
    if match is None or _BY.match(sheet.said(run)) is None:
        return
    names = _BY.sub("", sheet.text[run.span.start : match.start()], count=1)
    full = len(names.split(",")[-1].split()) > 1
    words = match["name"].replace("–", " ").replace("-", " ").split()
    if (
        full
        and words[0].lower() not in GIVEN_NAMES
        and (len(words) == 1 or "–" in match["name"] or "-" in match["name"] or not PUBLISHER_WORDS.isdisjoint(map(str.lower, words)))
    ):
        sheet.relabel(match.start("name"), run.span.end, "publisher")


@when(
    beside("title", ("", "URL", "DOI", "issued", "publisher-place", "accessed", "ISBN")),
    lacks=has("publisher", "container-title", "genre", "event-title"),
)
def publishers_behind_titles(sheet: Sheet) -> None:
    """ "Small talk. Cambridge university press. | www.…", "Open access. | International Federation of Libraries. | https://…": a press, or a body in front of the address."""
    index = sheet.index("title")
    if (
        index is None
        or sheet.has("publisher", "container-title", "genre", "event-title")
        or sheet.label(index + 1) not in ("", "URL", "DOI", "issued", "publisher-place", "accessed", "ISBN")
    ):
        return
    run = sheet.runs[index].span
    match = _PRESS.search(sheet.text, run.start + 4, run.end)
    if match is None and sheet.label(index + 1) in ("URL", "DOI"):
        match = _BODY.search(sheet.text, run.start + 4, run.end)
        if match and not (
            is_body(match["name"])
            and is_named(match["name"].replace(" in ", " "))
            and len(match["name"].split()) > 2
            and not _OF_TITLES.match(match["name"])
        ):
            return
    if match:
        sheet.relabel(match.start("name"), run.end, "publisher")


@when(has("title", "container-title", "collection-title"))
def dated_ends(sheet: Sheet) -> None:
    """ "Wahlkreise vor 1918, Köln 1973, | S. 56": place and year at the end of a title or container, where nothing else dates the work; a year alone behind the place is its date."""
    dated = sheet.first("issued")
    if dated is not None and (_FIGURE.search(sheet.text, dated.span.start, dated.span.end) or _is_dated(sheet)):
        return
    for index, run in enumerate(sheet.runs):
        if run.label == "title" and sheet.label(index - 1) == "publisher-place" and _YEAR.fullmatch(sheet.said(run)):
            sheet.relabel(run.span.start, run.span.end, "issued")
            return
        if run.label not in ("title", "container-title", "collection-title"):
            continue
        match = _PLACE_AND_YEAR.search(sheet.text, run.span.start + 4, run.span.end)
        if match and is_place(match["place"]) and not sheet.has("publisher-place"):
            sheet.relabel(match.start("place"), match.end("place"), "publisher-place")
            sheet.relabel(match.start("year"), run.span.end, "issued")
            return


def _is_dated(sheet: Sheet) -> bool:
    return any(run.label == "issued" and any(map(str.isdigit, sheet.said(run))) for run in sheet.runs)


@when(has("issued"))
def dates_of_others(sheet: Sheet) -> None:
    """ "Émile. 1852. Reprint, New York: Beck, | 1963.": the year in front of a reprint is the original's; "[2001, July 4]" behind the address is when it was looked at."""
    place = sheet.index("issued")
    if place is None or (sheet.label(place - 1) != "URL" and sheet.label(place + 1) not in ("note", "edition")):
        return
    dated = [index for index, run in enumerate(sheet.runs) if run.label == "issued"]
    first, last = sheet.runs[dated[0]], sheet.runs[dated[-1]]
    if len(dated) == 1 and sheet.label(dated[0] - 1) == "URL" and _LOOKED_AT.fullmatch(sheet.said(first)):
        sheet.relabel(first.span.start, first.span.end, "accessed")
    elif (
        len(dated) > 1
        and _YEAR.fullmatch(sheet.said(first))
        and _YEAR.fullmatch(sheet.said(last))
        and sheet.label(dated[0] + 1) in ("note", "edition")
    ):
        behind = sheet.runs[dated[0] + 1]
        if _REPRINT.match(sheet.said(behind)) and sheet.label(dated[-1] - 1) in ("publisher", "publisher-place"):
            sheet.relabel(first.span.start, behind.span.end, "note")


@when(has("publisher-place"), lacks=has("publisher", "container-title", "genre", "event-title"))
def publishers_in_places(sheet: Sheet) -> None:
    """ "Cambridge, Polar." and "am Rand. Opladen: Leske" as the place alone: a known place and who publishes there; the end of the title."""
    index = sheet.index("publisher-place")
    if index is None or sheet.has("publisher", "container-title", "genre", "event-title"):
        return
    run = sheet.runs[index]
    if sheet.label(index - 1) == "title" and (match := _TITLE_PLACE_PUBLISHER.fullmatch(sheet.text, run.span.start, run.span.end)):
        sheet.relabel(run.span.start, match.end("title"), "title")
        sheet.relabel(match.start("name"), run.span.end, "publisher")
        return
    two = _TWO_NAMES.fullmatch(sheet.text, run.span.start, run.span.end)
    if (
        two
        and is_place(two["place"])
        and not is_place(two["name"])
        and not _is_region(two["name"])
        and sheet.label(index - 1) in ("title", "edition")
    ):
        sheet.relabel(two.start("name"), run.span.end, "publisher")


def _is_region(name: str) -> bool:
    words = name.replace(".", "").lower().split()
    return (
        " ".join(words) in _COUNTRIES
        or words[-1] in _COUNTRIES
        or len(name.strip(" .")) < len("Ohio")
        or name.isupper()
        or "." in name[:-1]
    )


@when(has("title", "container-title"), lacks=has("translator"), words=_TRANSLATION_STEMS)
def translators_behind(sheet: Sheet) -> None:
    """ "Soziologie des Alltags. Aus dem Amerikanischen von Irma Brand, | Frankfurt": the last words of the title name who translated it."""
    if sheet.has("translator") or not mentions(sheet.lower, _TRANSLATION_STEMS):
        return
    for run in sheet.runs:
        if run.label in ("title", "container-title") and (
            match := _TRANSLATED.search(sheet.text, max(run.span.start + 3, run.span.end - _TAIL), run.span.end)
        ):
            if is_named(match["by"].rsplit(" ", 1)[-1]):
                sheet.relabel(match.start("by"), run.span.end, "translator")
            return


@when(has("container-title"))
def torn_brackets(sheet: Sheet) -> None:
    """ "J Marrow Univ | (Natural | Science). 2008": brackets behind the periodical that have several labels are a part of its name."""
    index = sheet.index("container-title")
    if index is None or index + 2 >= len(sheet.runs) or sheet.text[sheet.runs[index + 1].span.start] != "(":
        return
    start = sheet.runs[index + 1].span.start
    end = sheet.text.find(")", start, start + 60)
    inner = sheet.text[start + 1 : end]
    if (
        end > sheet.runs[index + 1].span.end
        and not any(map(str.isdigit, inner))
        and "(" not in inner
        and ":" not in inner
        and "," not in inner
    ):
        sheet.relabel(sheet.runs[index].span.start, end + 1, "container-title")


@when(has("issued"), beside("container-title", ("volume", "issued")), lacks=has("number"))
def numbers_like_years(sheet: Sheet) -> None:
    """ "2014. … Cell Reports 9: | 1981.", "(2013) … Scientifica | 2013, | 152879": where the work is dated in front, four figures behind the volume's colon are the page, and the same year
    behind the periodical is its volume. A decision that has a file number stands in a periodical that is cited by its year.
    """
    index = sheet.index("container-title")
    dated = sheet.first("issued")
    if index is None or dated is None or dated.span.start > sheet.runs[index].span.start or sheet.has("number"):
        return
    if sheet.label(index + 1) == "volume" and sheet.label(index + 2) == "issued" and not sheet.has("page"):
        volume, year = sheet.runs[index + 1], sheet.runs[index + 2]
        if sheet.said(volume).endswith(":") and _YEAR.fullmatch(sheet.said(year)):
            sheet.relabel(year.span.start, year.span.end, "page")
    elif sheet.label(index + 1) == "issued" and sheet.label(index + 2) == "page" and not sheet.has("volume"):
        _volume_of_the_year(sheet, sheet.runs[index + 1], sheet.said(dated))


def _volume_of_the_year(sheet: Sheet, run: Run, dated: str) -> None:
    said = sheet.said(run)
    if _YEAR.fullmatch(said) and said.strip(" ,.;")[:4] in dated and said.rstrip()[-1] in ",:":
        sheet.relabel(run.span.start, run.span.end, "volume")
