"""Archives that keep what is cited, and the marks under which it lies there.

Sources: the abbreviations that the national archives give themselves (of Italy: those of the Archivi di Stato and of the Marciana and Correr libraries in Venice, as historians of
Venice list them), and the words in the names of others.
"""

from __future__ import annotations

from citecheck.text.expressions import deferred

NAMED_ARCHIVE = (
    r"(?:(?:[^\W\d_a-z][^\W\d_]{1,20}\s){0,2}(?:Bundesarchiv|National\sArchives|Public\sRecord\sOffice|Staatsarchiv|Hauptstaatsarchiv|Landesarchiv|Stadtarchiv)|"
    r"Archivio\s(?:di\sStato|Segreto|Centrale|Storico|[Pp]arrocchiale|[Cc]apitolare|[Pp]atriarcale|[Vv]escovile|[Dd]iocesano|[Cc]omunale|della\sCuria)|"
    r"Biblioteca\s(?:Nazionale|Civica|Comunale|Universitaria|del\sMuseo|Querini|Correr|Marciana|Apostolica)|"
    r"Archives\s(?:nationales|départementales|municipales)|Archivo\s(?:General|Histórico))(?!\w)"
)
ARCHIVE = deferred(
    r"\s?(?:(?:PRO|TNA|NARA|BArch|PA\s?AA|GStA(?:\sPK)?|HStA\w{0,3}|LHASA|AdsD|ACDP|ASVe?|ASF|ASR|ASM[in]|AST[ov]|ASP[dv]|ASV[ir]|ASPV|ACS|BMC|BNM|ASMAE|AAPA|AMAE|ADMAE|RGASPI|GARF|RGANI|AVPRF|"
    r"ÖStA|HHStA|IISG)(?=[\s,:])|A\.\s?S\.\s?V(?:\.|[Ee]\.)|"
    rf"{NAMED_ARCHIVE}(?:\s[^\W\d_][^\s,:;()\d]{{0,20}}){{0,8}}?(?=[,:;]|\s\(|\s[A-Z]{{1,4}}\s?\d|$)(?:\s\([^()\d]{{2,40}}\))?)"
)
SHELF = deferred(r"[\s,][A-Z]{0,4}\s?(?:\d{1,4}\s)?(?:[IVX]{1,5}/)?\d{1,6}(?:/\d{1,6})?[a-z]?(?=[\s,.;:]|$)")
