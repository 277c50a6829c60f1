"""The headings of reference lists, of their parts, and of what follows them.

Sources: section titles that journals and publishers of the languages named prescribe (author guidelines of SciELO, OpenEdition, De Gruyter, GOST 7.1),
and the "bibliography" and "reference" terms of the CSL and Pandoc locales. Compared in lower case, without number and punctuation.
"""

from __future__ import annotations

import re
from enum import Enum


class Heading(Enum):
    """What a heading says about the blocks under it."""

    REFERENCES = "references"  # everything listed is cited
    BIBLIOGRAPHY = "bibliography"  # more may be listed than is cited
    PART = "part"  # a part of a list, if a list is open
    END = "end"  # no list goes on under it


_REFERENCES = (
    # English
    "references|reference|reference list|list of references|references cited|cited references|literature cited|cited literature|works cited|work cited|list of works cited|sources cited|cited sources|"
    "references and notes|notes and references|reference section|bibliographic references|bibliographical references|cited works|literature references|references used|"
    # German
    "literaturverzeichnis|literatur|quellen und literatur|quellen- und literaturverzeichnis|literatur und quellen|zitierte literatur|literaturangaben|referenzen|quellenverzeichnis|literaturliste|literaturnachweis|literaturnachweise|"
    "verwendete literatur|verzeichnis der zitierten literatur|quellenangaben|"
    # French
    "références|références bibliographiques|ouvrages cités|références citées|liste des références|travaux cités|"
    # Spanish
    "referencias|referencias bibliográficas|obras citadas|literatura citada|lista de referencias|bibliografía citada|"
    # Portuguese
    "referências|referências bibliográficas|referencias bibliograficas|referencias bibliográficas|referências citadas|bibliografia citada|lista de referências|"
    # Italian
    "riferimenti bibliografici|riferimenti|opere citate|"
    # Russian, Ukrainian
    "список литературы|список использованной литературы|список использованных источников|использованная литература|литература|цитированная литература|список источников|библиографический список|пристатейный список литературы|"
    "список використаних джерел|література|список літератури|"
    # Dutch, Scandinavian, Finnish
    "referenties|literatuurlijst|literatuur|geraadpleegde literatuur|referenser|referanser|referencer|litteraturliste|litteraturförteckning|litteratur|källor|källförteckning|kilder|lähteet|lähdeluettelo|kirjallisuus|viitteet|"
    # Polish, Czech, Slovak, Hungarian, Romanian, Turkish, Greek, Croatian, Slovene
    "piśmiennictwo|literatura cytowana|spis literatury|literatura|seznam literatury|použitá literatura|zoznam literatúry|irodalomjegyzék|irodalom|felhasznált irodalom|hivatkozások|referințe|referințe bibliografice|"
    "kaynakça|kaynaklar|referanslar|βιβλιογραφικές αναφορές|αναφορές|popis literature|viri in literatura|seznam virov|viri|"
    # Chinese, Japanese, Korean, Arabic, Persian, Hindi, Indonesian, Vietnamese, Latin
    "参考文献|參考文獻|引用文献|引用文獻|参考资料|文献|引用・参考文献|참고문헌|참고 문헌|المراجع|قائمة المراجع|منابع|مراجع|संदर्भ|daftar pustaka|daftar referensi|tài liệu tham khảo"
)
_BIBLIOGRAPHY = (
    "bibliography|select bibliography|selected bibliography|annotated bibliography|general bibliography|works consulted|sources|further reading|suggested reading|suggested readings|additional reading|recommended reading|"
    "for further reading|reading list|selected references|select references|selected readings|sources and bibliography|sources consulted|bibliography and sources|references and further reading|references and bibliography|bibliography and references|"
    "bibliographie|bibliographie sélective|bibliographie indicative|orientations bibliographiques|sources et bibliographie|pour aller plus loin|lectures complémentaires|auswahlbibliographie|auswahlbibliografie|weiterführende literatur|bibliografie|"
    "bibliografía|bibliografia|bibliografía consultada|bibliografia consultada|bibliografía selecta|fuentes|fuentes y bibliografía|fontes|fontes e bibliografia|lecturas recomendadas|leituras recomendadas|bibliografia essenziale|fonti e bibliografia|"
    "fonti|библиография|избранная библиография|источники и литература|источники|рекомендуемая литература|βιβλιογραφία|bibliografi|bibliografija|seçilmiş kaynakça|書誌|参考書目|주요 참고문헌|kepustakaan"
)
_PARTS = (
    "books|articles|books and articles|articles and books|journal articles|articles in journals|journals articles|journals and articles|journals|periodicals|articles in periodicals|book chapters|chapters|chapters in books|articles in books|"
    "chapters in edited books|edited books|newspapers|newspaper articles|newspapers and magazines|newspapers and periodicals|magazines|press|news agencies|documents|official documents|government documents|government publications|official publications|"
    "reports|reports and documents|working papers|papers|conference papers|theses|dissertations|theses and dissertations|unpublished sources|unpublished|unpublished works|unpublished theses|published sources|published works|manuscripts|archives|"
    "archival sources|archival material|interviews|speeches|internet sources|internet|internet resources|web sources|websites|web sites|web resources|online sources|online resources|electronic sources|electronic resources|internet websites|"
    "legislation|cases|case law|statutes|treaties|laws|primary|secondary|tertiary|primary source|primary sources|secondary source|secondary sources|tertiary sources|primary literature|secondary literature|primary texts|secondary texts|others|other|other sources|"
    "miscellaneous|monographs|encyclopedias|dictionaries|films|filmography|discography|audio-visual sources|data sources|statistical sources|yearbooks|memoirs|autobiographies|autobiographies and memoirs|english|in english|japanese sources|russian sources|"
    "bücher|monographien|monografien|aufsätze|artikel|zeitschriften|zeitschriftenartikel|zeitungen|zeitungsartikel|internetquellen|onlinequellen|online-quellen|primärquellen|sekundärquellen|primärliteratur|sekundärliteratur|quellen|gedruckte quellen|"
    "ungedruckte quellen|archivalien|gesetze|sonstige quellen|forschungsliteratur|"
    "livres|ouvrages|articles de revue|articles de presse|articles scientifiques|monographies|sources primaires|sources secondaires|presse|sitographie|webographie|sources imprimées|sources manuscrites|sites web|sites internet|rapports|thèses|"
    "libros|artículos|artículos de revistas|periódicos|prensa|fuentes primarias|fuentes secundarias|tesis|documentos|sitios web|páginas web|webgrafía|hemerografía|leyes|entrevistas|"
    "livros|artigos|artigos de periódicos|jornais|jornais e revistas|fontes primárias|fontes secundárias|teses e dissertações|sites|webgrafia|legislação|"
    "libri|articoli|riviste|giornali|fonti primarie|fonti secondarie|sitografia|monografie|tesi|"
    "книги|статьи|газеты|журналы|монографии|документы|официальные документы|интернет-ресурсы|электронные ресурсы|диссертации|авторефераты|на русском языке|на английском языке|нормативные акты|архивные материалы|"
    "boeken|artikelen|kranten|primaire bronnen|secundaire bronnen|böcker|artiklar|tidningar|bøker|artikler"
)
_ENDS = (
    "appendix|appendices|annex|annexes|annexe|annexure|acknowledgements|acknowledgments|acknowledgement|acknowledgment|about the author|about the authors|author biography|author biographies|biography|biographical note|biographical sketch|"
    "notes on contributors|notes on contributor|author information|authors|author contributions|author details|contributors|index|subject index|author index|glossary|notes|endnotes|footnotes|supplementary material|supplementary materials|"
    "supplementary data|supporting information|conflict of interest|conflicts of interest|competing interests|declaration of interest|declarations|funding|financial support|data availability|data availability statement|ethics statement|"
    "publisher's note|publisher’s note|additional information|additional files|tables|figures|list of tables|list of figures|figure legends|abbreviations|list of abbreviations|curriculum vitae|vita|colophon|abstract|summary|keywords|contents|table of contents|"
    "correspondence|corresponding author|how to cite|how to cite this article|licence|license|copyright|rights and permissions|reprints and permissions|peer review|editorial history|received|conclusion|conclusions|introduction|"
    "anhang|anhänge|danksagung|über den autor|über die autorin|autorenangaben|anmerkungen|fußnoten|endnoten|register|abbildungsverzeichnis|tabellenverzeichnis|abkürzungsverzeichnis|eidesstattliche erklärung|lebenslauf|zusammenfassung|"
    "remerciements|auteur|auteurs|à propos de l'auteur|notices biographiques|résumé|table des matières|"
    "anexo|anexos|apéndice|apéndices|agradecimientos|sobre el autor|sobre los autores|notas|resumen|índice|apêndice|apêndices|agradecimentos|sobre o autor|sobre os autores|resumo|"
    "appendice|appendici|ringraziamenti|note|nota sull'autore|riassunto|indice|приложение|приложения|благодарности|сведения об авторах|сведения об авторе|об авторах|примечания|аннотация|bijlage|bijlagen|dankwoord|bilaga|vedlegg|liite|附录|附錄|致谢|謝辞|付録|作者简介"
)


def _names(table: str) -> frozenset[str]:
    return frozenset(name.strip() for name in table.split("|") if name.strip())


_TABLE: dict[str, Heading] = {
    **dict.fromkeys(_names(_ENDS), Heading.END),
    **dict.fromkeys(_names(_PARTS), Heading.PART),
    **dict.fromkeys(_names(_BIBLIOGRAPHY), Heading.BIBLIOGRAPHY),
    **dict.fromkeys(_names(_REFERENCES), Heading.REFERENCES),
}
_ENDING_STARTS = (
    "appendix ",
    "annex ",
    "annexe ",
    "anhang ",
    "anexo ",
    "apêndice ",
    "apéndice ",
    "appendice ",
    "приложение ",
    "about the ",
    "notes on ",
    "table ",
    "figure ",
)
_NUMBER = re.compile(
    r"^(?:(?:chapter|part|section|kapitel|teil|chapitre|capítulo|глава|раздел)\s)?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivxlc]{1,5}|[a-h])[.):]?\s+(?=\D)",
    re.IGNORECASE,
)
_TRIM = " \t\n*_#:.-–—=[]()【】"
LONGEST = 80  # code points of a heading


def heading_of(text: str) -> Heading | None:
    """What a heading (or a short block that stands like one) says, or None for any other."""
    if len(text) > LONGEST:
        return None
    plain = " ".join(text.strip(_TRIM).lower().split())
    kind = _TABLE.get(plain)
    if kind is None:
        plain = _NUMBER.sub("", plain, count=1).strip(_TRIM)
        kind = _TABLE.get(plain)
    if kind is None and plain.startswith(_ENDING_STARTS):
        return Heading.END
    return kind
