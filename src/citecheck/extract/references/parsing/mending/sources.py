"""Sources that are no books: what lies in an archive, data sets, decisions of the courts of the European Union.

Archives: the abbreviations that the national archives give themselves, and the words in the names of others.
"""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.shapes import has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import mentions
from citecheck.text.dates import find_dates
from citecheck.text.expressions import deferred

_ARCHIVE = deferred(
    r"\s?(?:(?:PRO|TNA|NARA|BArch|PA\s?AA|GStA(?:\sPK)?|HStA\w{0,3}|LHASA|AdsD|ACDP|ASVe?|ASF|ASR|ACS|ASMAE|AAPA|AMAE|ADMAE|RGASPI|GARF|RGANI|AVPRF|ÖStA|HHStA|IISG)(?=[\s,:])|"
    r"(?:(?:[^\W\d_a-z][^\W\d_]{1,20}\s){0,2}(?:Bundesarchiv|National\sArchives|Public\sRecord\sOffice|Staatsarchiv|Hauptstaatsarchiv|Landesarchiv|Stadtarchiv)|"
    r"Archivio\s(?:di\sStato|Segreto|Centrale|Storico)|Archives\s(?:nationales|départementales|municipales)|Archivo\s(?:General|Histórico))(?!\w))"
)
_SHELF = deferred(r"[\s,][A-Z]{0,4}\s?(?:\d{1,4}\s)?(?:[IVX]{1,5}/)?\d{1,6}(?:/\d{1,6})?[a-z]?(?=[\s,.;:]|$)")
_SHELF_WORD = re.compile(r",\s(?:bb?|regg?|fz|filza|busta)\.?\s\d")  # of Italian archives
_PRINTED = frozenset(("publisher", "URL", "DOI", "editor", "edition", "ISBN", "accessed"))
_YEAR_IN_BRACKETS = deferred(r"\((?:1[4-9]|20)\d\d[a-z]?\)")
_QUOTED = '“”"«»„'
_LONG = 220  # code points of a shelf mark with what it is
_DATA = deferred(
    r"[.,]\s(?P<kind>(?:data\s?sets?|data\sfiles?|datensatz|datensätze|machine-readable\sdata\sfile|computer\sfile|jeu\sde\sdonnées|conjunto\sde\sdatos))\.?\s{0,3}$",
    re.IGNORECASE,
)
_UNION = deferred(
    r"\s?(?P<court>EuGH|EuG|GA\s[^\W\d_]{3,20}),\s(?P<number>(?:verb\.\s)?Rs\.\s[^,()]{3,40}?)(?:,\s(?P<named>[^,()\d]{3,60})|\s\((?P<bracketed>[^()]{3,80})\))?,\s"
    r"(?P<container>Slg\.)\s(?P<year>(?:19|20)\d\d),\s(?P<page>(?:S\.\s)?(?:I{1,2}-)?\d{1,5}(?:\s?f{1,2}\.)?)[\s.,;]{0,3}(?:Rn|$)"
)
_CASE = deferred(
    r"\s?(?P<number>(?:Joined\s)?Cases?\s(?:C-|T-)?\d{1,3}/\d{2}[^,]{0,40}),?\s(?P<title>[^\[\]]{5,120})\s(?P<year>\[(?:19|20)\d\d\])\s(?P<container>ECR)\s(?P<page>(?:I{1,2}-)?\d{1,5})"
)


def archives(sheet: Sheet) -> None:
    """ "BArch, R 43 I/123, Bl. 12": an archive and a shelf mark are a note, with what lies there; the day at the end is a date."""
    text = sheet.text
    if (
        len(text) > _LONG
        or (sheet.has("title") and sheet.has("author") and not _SHELF_WORD.search(text))
        or (match := _ARCHIVE.match(text)) is None
        or not _SHELF.search(text, match.end())
    ):
        return
    if sheet.has(*_PRINTED) or any(mark in text for mark in _QUOTED) or _YEAR_IN_BRACKETS.search(text):
        return
    days = [found for found in find_dates(text, match.end()) if not found.bare and found.span.end >= len(text.rstrip(" .")) - 1]
    end = days[-1].span.start if days else len(text)
    sheet.relabel(0, end, "note")
    if days:
        sheet.relabel(end, len(text), "issued")


@when(has("title"), lacks=has("genre"), words=("dat",))
def data_sets(sheet: Sheet) -> None:
    """ "Ferry survey, wave 3. | Data set.": the kind of the work ends its title."""
    run = sheet.first("title")
    if run is None or "dat" not in sheet.lower[max(run.span.end - 30, run.span.start) : run.span.end] or sheet.has("genre"):
        return
    if match := _DATA.search(sheet.text, run.span.start + 3, run.span.end):
        sheet.relabel(match.start("kind"), run.span.end, "genre")


@when(words=("slg.", "ecr"))
def decisions(sheet: Sheet) -> None:
    """ "EuGH, Rs. 26/62 (van Gend), Slg. 1963, 1", "Case 26/62, van Gend v Administratie [1963] ECR 1"."""
    if not mentions(sheet.text, ("Slg.", "ECR")):
        return
    match = _UNION.match(sheet.text) or _CASE.match(sheet.text)
    if match is None:
        return
    labels = {"court": "author", "named": "title", "bracketed": "title", "year": "issued", "container": "container-title"}
    for name, said in match.groupdict().items():
        if said:
            sheet.relabel(*match.span(name), labels.get(name, name))
