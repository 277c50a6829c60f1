"""Archives that keep what is cited, and the marks under which it lies there.

Sources: the abbreviations that the national archives give themselves (of Italy: those of the Archivi di Stato and of the Marciana and Correr libraries in Venice, as historians of
Venice list them), and the words in the names of others.
"""

from __future__ import annotations

import re

from citecheck.text.expressions import deferred

NAMED_ARCHIVE = (
    r"(?:(?:[^\W\d_a-z][^\W\d_]{1,20}\s){0,2}(?:Bundesarchiv|National\sArchives|Public\sRecord\sOffice|Staatsarchiv|Hauptstaatsarchiv|Landesarchiv|Stadtarchiv)|"
    r"Archivio\s(?:di\sStato|Segreto|Centrale|Storico|[Pp]arrocchiale|[Cc]apitolare|[Pp]atriarcale|[Vv]escovile|[Dd]iocesano|[Cc]omunale|della\sCuria)|"
    r"Biblioteca\s(?:Nazionale|Civica|Comunale|Universitaria|del\sMuseo|Querini|Correr|Marciana|Apostolica)|"
    r"Archives\s(?:nationales|départementales|municipales)|Archivo\s(?:General|Histórico))(?!\w)"
)
# A mark of few letters is a journal's or a society's too ("BMC Public Health"), with stops somebody's initials ("A. S. V. Rao"): a comma stands behind it.
_ARCHIVE = deferred(
    r"\s?(?:(?:BArch|PA\s?AA|GStA(?:\sPK)?|HStA\w{0,3}|LHASA|AdsD|ASPV|ASMAE|AAPA|AMAE|ADMAE|RGASPI|GARF|RGANI|AVPRF|ÖStA|HHStA|IISG|ACDP|NARA)(?=[\s,:])|"
    r"(?P<short>(?:PRO|TNA)(?=[,:]|\s[A-Z]{1,4}\s\d{1,4}/\d)|(?:ASVe?|ASF|ASR|ASM[in]|AST[ov]|ASP[dv]|ASV[ir]|ACS|BMC|BNM|A\.\s?S\.\s?V(?:\.|[Ee]\.))(?=\s?[,:]))|"
    rf"(?P<named>{NAMED_ARCHIVE})(?:\s[^\W\d_][^\s,:;()\d]{{0,20}}){{0,8}}?(?=[,:;]|\s\(|\s[A-Z]{{1,4}}\s?\d|$)(?:\s\([^()\d]{{2,40}}\))?)"
)
_SHELF = deferred(r"[\s,][A-Z]{0,4}\s?(?:\d{1,4}\s)?(?:[IVX]{1,5}/)?\d{1,6}(?:/\d{1,6})?[a-z]?(?=[\s,.;:]|$)")
# what nothing but a shelf has: words in front of numbers, leaves, numbers with a stroke behind a code, the classes of Latin and vernacular manuscripts
_SHELF_WORD = deferred(
    r"[\s,](?:(?:bb?|buste?|busta|regg?|registr[oi]|fz|filz[ae]|mss?|[Mm]ss?|codd?|[Cc]odd?|Best|Bestand|Rep|legajo|leg|RG|NL)\.?\s(?:[^\W\d_a-z]\S{0,20}\s){0,3}[\dIVX]|"
    r"(?:cc?|ff?|fols?|Bl)\.\s\d{1,4}[rv]?|[A-Z]{1,4}\s?(?:\d{1,4}\s)?(?:[IVX]{1,5}/)?\d{1,6}/\d|(?:It|Lat|Gr)\.\s(?:[IVXZ]{1,4}\b|\d))|"
    r"[\s,][Mm]ss?\.\s"
)


def archive(text: str) -> re.Match[str] | None:
    """The archive that ``text`` begins with, where a shelf mark follows: a number will do behind what only an archive is called, else the words of a shelf."""
    match = _ARCHIVE.match(text)
    if match is None or not _SHELF.search(text, match.end()):
        return None
    sure = match["short"] is None and not (match["named"] or "").startswith("Biblioteca")
    return match if sure or has_shelf(text, match.end()) else None


def has_shelf(text: str, start: int = 0) -> bool:
    """Whether words or numbers stand behind ``start`` that only a shelf has."""
    return _SHELF_WORD.search(text, start) is not None


def has_number(text: str) -> bool:
    """Whether a number stands in ``text`` that might be a shelf's."""
    return _SHELF.search(text) is not None
