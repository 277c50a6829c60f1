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
    "references and notes|notes and references|reference section|bibliographic references|bibliographical references|cited works|literature references|references used|bibliography of works cited|works referenced|referenced works|references and citations|citations|list of sources|chapter references|"
    # German
    "literaturverzeichnis|literatur|quellen und literatur|quellen- und literaturverzeichnis|literatur und quellen|zitierte literatur|literaturangaben|referenzen|quellenverzeichnis|literaturliste|literaturnachweis|literaturnachweise|"
    "verwendete literatur|verzeichnis der zitierten literatur|quellenangaben|zitierte werke|quellen- und literaturangaben|verzeichnis der quellen und literatur|literatur- und quellenverzeichnis|literaturhinweise und quellen|zitierte quellen|nachweise|"
    # French
    "références|références bibliographiques|ouvrages cités|références citées|liste des références|travaux cités|bibliographie citée|liste des ouvrages cités|littérature citée|œuvres citées|textes cités|références et notes|"
    # Spanish
    "referencias|referencias bibliográficas|obras citadas|literatura citada|lista de referencias|bibliografía citada|trabajos citados|referencias citadas|fuentes citadas|bibliografía y referencias|referencies|referències|referències bibliogràfiques|erreferentziak|referencias bibliograficas|"
    # Portuguese
    "referências|referências bibliográficas|obras citadas|trabalhos citados|literatura citada|fontes citadas|referências e notas|referencias bibliograficas|referencias bibliográficas|referências citadas|bibliografia citada|lista de referências|"
    # Italian
    "riferimenti bibliografici|riferimenti|opere citate|bibliografia citata|letteratura citata|testi citati|"
    # Russian, Ukrainian
    "список литературы|список использованной литературы|список использованных источников|использованная литература|литература|цитированная литература|список источников|библиографический список|пристатейный список литературы|"
    "список использованных источников и литературы|список использованной литературы и источников|список цитируемой литературы|литература и источники|библиографические ссылки|ссылки|использованные источники|список цитированной литературы|references / литература|литература / references|"
    "список використаних джерел|література|список літератури|список використаної літератури|перелік посилань|використана література|список використаних джерел та літератури|літаратура|спіс літаратуры|литература и извори|използвана литература|цитирана литература|литература и източници|референце|извори|"
    # Dutch, Scandinavian, Finnish
    "referenties|literatuurlijst|literatuur|bronnen|bronnenlijst|bronvermelding|verwijzingen|geciteerde werken|käll- och litteraturförteckning|litteratur och källor|källor och litteratur|referenslista|litteratur- och källförteckning|referanseliste|litteratur og kilder|kildeliste|kilder og litteratur|kildefortegnelse|lähteet ja kirjallisuus|lähdeluettelot|kirjallisuusluettelo|lähde- ja kirjallisuusluettelo|heimildaskrá|heimildir|kirjandus|kasutatud kirjandus|viited|literatūra|izmantotā literatūra|literatūros sąrašas|geraadpleegde literatuur|referenser|referanser|referencer|litteraturliste|litteraturförteckning|litteratur|källor|källförteckning|kilder|lähteet|lähdeluettelo|kirjallisuus|viitteet|"
    # Polish, Czech, Slovak, Hungarian, Romanian, Turkish, Greek, Croatian, Slovene
    "przypisy bibliograficzne|literatura przedmiotu|wykaz literatury|bibliografia załącznikowa|cytowana literatura|zdroje|použité zdroje|seznam zdrojů|seznam použitých zdrojů|seznam použité literatury|seznam použité literatury a zdrojů|prameny a literatura|literatura a zdroje|citovaná literatura|použitá literatura a zdroje|zoznam použitej literatúry|zoznam bibliografických odkazov|bibliografické odkazy|hivatkozott irodalom|források|szakirodalom|hivatkozásjegyzék|irodalmi hivatkozások|források és irodalom|"
    "literatură citată|lista de referințe|surse|izvori|literatura i izvori|popis korištene literature|korištena literatura|seznam literature|uporabljena literatura|citirana literatura|literaturë|referencat|piśmiennictwo|literatura cytowana|spis literatury|literatura|seznam literatury|použitá literatura|zoznam literatúry|irodalomjegyzék|irodalom|felhasznált irodalom|hivatkozások|referințe|referințe bibliografice|"
    "kaynakça|kaynaklar|referanslar|yararlanılan kaynaklar|kaynak listesi|atıf yapılan kaynaklar|ədəbiyyat|istifadə olunmuş ədəbiyyat|βιβλιογραφια|αναφορες|βιβλιογραφικες αναφορες|πηγές|πηγες|παραπομπές|πηγές και βιβλιογραφία|ქართული ლიტერატურა|ლიტერატურა|գրականություն|βιβλιογραφικές αναφορές|αναφορές|popis literature|viri in literatura|seznam virov|viri|"
    # Chinese, Japanese, Korean, Arabic, Persian, Hindi, Indonesian, Vietnamese, Latin
    "参考文献|參考文獻|引用文献|引用文獻|参考资料|參考資料|参考資料|文献|文獻|引用・参考文献|参考・引用文献|参考文献一覧|文献一覧|引用文献一覧|注释与参考文献|主要参考文献|引证文献|徵引書目|引用書目|征引文献|参照文献|参考文献及び資料|"
    "참고문헌|참고 문헌|인용문헌|인용 문헌|참고자료|참고 자료|المراجع|قائمة المراجع|المصادر والمراجع|قائمة المصادر والمراجع|المصادر|المراجع والمصادر|ثبت المصادر والمراجع|الهوامش والمراجع|منابع|مراجع|منابع و مآخذ|فهرست منابع|کتابنامه|کتاب‌نامه|حوالہ جات|ביבליוגרפיה|מקורות|רשימת מקורות|רשימה ביבליוגרפית|"
    "संदर्भ|संदर्भ सूची|सन्दर्भ|सन्दर्भ ग्रन्थ सूची|संदर्भ ग्रंथ सूची|ग्रंथ सूची|তথ্যসূত্র|গ্রন্থপঞ্জি|บรรณานุกรม|เอกสารอ้างอิง|รายการอ้างอิง|รายการเอกสารอ้างอิง|daftar pustaka|daftar referensi|daftar rujukan|rujukan|senarai rujukan|tài liệu tham khảo|tài liệu trích dẫn|marejeleo|sanggunian"
)
_BIBLIOGRAPHY = (
    "bibliography|select bibliography|selected bibliography|annotated bibliography|general bibliography|works consulted|sources|further reading|suggested reading|suggested readings|additional reading|recommended reading|"
    "for further reading|reading list|selected references|select references|selected readings|sources and bibliography|sources consulted|bibliography and sources|references and further reading|references and bibliography|bibliography and references|"
    "bibliographie|bibliographie sélective|bibliographie indicative|orientations bibliographiques|sources et bibliographie|pour aller plus loin|lectures complémentaires|auswahlbibliographie|auswahlbibliografie|weiterführende literatur|bibliografie|"
    "bibliografía|bibliografia|bibliografía consultada|bibliografia consultada|bibliografía selecta|fuentes|fuentes y bibliografía|fontes|fontes e bibliografia|lecturas recomendadas|leituras recomendadas|bibliografia essenziale|fonti e bibliografia|"
    "lectures|lectures conseillées|bibliographie générale|bibliographie complémentaire|bibliografía general|bibliografía básica|bibliografía recomendada|bibliografia geral|bibliografia básica|bibliografia generale|bibliografia recomendada|bibliografi och källor|lektüre|lektüreempfehlungen|literaturempfehlungen|literaturhinweise|weiterführende literaturhinweise|ausgewählte literatur|ausgewählte bibliographie|vidare läsning|lästips|verder lezen|aanbevolen literatuur|videre lesning|lisälukemista|"
    "литература для дальнейшего чтения|дополнительная литература|избранная литература|letture consigliate|per approfondire|bibliografia wybrana|bibliografie générale|doporučená literatura|ajánlott irodalom|további irodalom|ileri okuma|βιβλιογραφία και πηγές|προτεινόμενη βιβλιογραφία|bibliyografya|bibliyografi|bibliografie selectivă|bibliográfia|"
    "参考书目|參考書目|书目|書目|推荐阅读|延伸阅读|延伸閱讀|参考図書|推薦図書|문헌목록|더 읽을거리|قراءات إضافية|bibliografiya|"
    "fonti|библиография|избранная библиография|источники и литература|источники|рекомендуемая литература|βιβλιογραφία|bibliografi|bibliografija|seçilmiş kaynakça|書誌|参考書目|주요 참고문헌|kepustakaan"
)
_PARTS = (
    "books|articles|books and articles|articles and books|journal articles|articles in journals|journals articles|journals and articles|journals|periodicals|articles in periodicals|book chapters|chapters|chapters in books|articles in books|"
    "chapters in edited books|edited books|newspapers|newspaper articles|newspapers and magazines|newspapers and periodicals|magazines|press|news agencies|documents|official documents|government documents|government publications|official publications|"
    "reports|reports and documents|working papers|papers|conference papers|theses|dissertations|theses and dissertations|unpublished sources|unpublished|unpublished works|unpublished theses|published sources|published works|manuscripts|archives|"
    "archival sources|archival material|interviews|speeches|internet sources|internet|internet resources|web sources|websites|web sites|web resources|online sources|online resources|electronic sources|electronic resources|internet websites|"
    "legislation|cases|case law|legal sources|legal texts|legal materials|court decisions|judgments|judgements|table of cases|table of statutes|statutes and cases|cases and statutes|acts|regulations|standards|statutes|treaties|laws|primary|secondary|tertiary|primary source|primary sources|secondary source|secondary sources|tertiary sources|primary literature|secondary literature|primary texts|secondary texts|others|other|other sources|"
    "miscellaneous|monographs|encyclopedias|dictionaries|films|filmography|discography|audio-visual sources|data sources|statistical sources|yearbooks|memoirs|autobiographies|autobiographies and memoirs|english|in english|japanese sources|russian sources|"
    "bücher|monographien|monografien|aufsätze|artikel|zeitschriften|zeitschriftenartikel|zeitungen|zeitungsartikel|internetquellen|onlinequellen|online-quellen|primärquellen|sekundärquellen|primärliteratur|sekundärliteratur|quellen|gedruckte quellen|"
    "ungedruckte quellen|archivalien|gesetze|rechtsquellen|rechtsprechung|urteile|gerichtsentscheidungen|normen|sonstige quellen|forschungsliteratur|"
    "livres|ouvrages|articles de revue|articles de presse|articles scientifiques|monographies|sources primaires|sources secondaires|presse|sitographie|webographie|sources imprimées|sources manuscrites|sites web|sites internet|rapports|thèses|jurisprudence|législation|textes juridiques|"
    "libros|artículos|artículos de revistas|periódicos|prensa|fuentes primarias|fuentes secundarias|tesis|documentos|sitios web|páginas web|webgrafía|hemerografía|leyes|legislación|jurisprudencia|normativa|fuentes legales|sentencias|entrevistas|"
    "livros|artigos|artigos de periódicos|jornais|jornais e revistas|fontes primárias|fontes secundárias|teses e dissertações|sites|webgrafia|legislação|jurisprudência|fontes legais|"
    "libri|articoli|riviste|giornali|fonti primarie|fonti secondarie|sitografia|monografie|tesi|giurisprudenza|legislazione|normativa|"
    "книги|статьи|газеты|журналы|монографии|документы|официальные документы|интернет-ресурсы|электронные ресурсы|диссертации|авторефераты|на русском языке|на английском языке|нормативные акты|архивные материалы|"
    "boeken|artikelen|kranten|primaire bronnen|secundaire bronnen|böcker|artiklar|tidningar|bøker|artikler"
)
_ENDS = (
    "appendix|appendices|annex|annexes|annexe|annexure|acknowledgements|acknowledgments|acknowledgement|acknowledgment|about the author|about the authors|author biography|author biographies|biography|biographical note|biographical sketch|"
    "notes on contributors|notes on contributor|author information|authors|author contributions|author details|contributors|index|subject index|author index|glossary|notes|endnotes|footnotes|supplementary material|supplementary materials|"
    "supplementary data|supporting information|conflict of interest|conflicts of interest|competing interests|declaration of interest|declarations|funding|financial support|data availability|data availability statement|ethics statement|"
    "publisher's note|publisher’s note|additional information|additional files|tables|figures|list of tables|list of figures|figure legends|abbreviations|list of abbreviations|curriculum vitae|vita|colophon|abstract|summary|keywords|contents|table of contents|"
    "selected publications|list of publications|publications of the author|author's publications|author’s publications|publications by the author|own publications|resume|résumé of the author|eigene publikationen|veröffentlichungen|publikationsliste|schriftenverzeichnis|publications de l'auteur|publications de l’auteur|liste des publications|publicaciones del autor|publicações do autor|"
    "публикации автора|список публикаций|работы автора|author note|author notes|author's note|biographies|the author|the authors|appendixes|list of appendices|credits|image credits|photo credits|legends|list of illustrations|illustrations|supplement|supplements|online supplement|disclosure|disclosures|disclosure statement|statements and declarations|"
    "correspondence|corresponding author|how to cite|how to cite this article|licence|license|copyright|rights and permissions|reprints and permissions|peer review|editorial history|received|conclusion|conclusions|introduction|"
    "anhang|anhänge|danksagung|über den autor|über die autorin|autorenangaben|anmerkungen|fußnoten|endnoten|register|abbildungsverzeichnis|tabellenverzeichnis|abkürzungsverzeichnis|eidesstattliche erklärung|lebenslauf|zusammenfassung|"
    "remerciements|auteur|auteurs|à propos de l'auteur|notices biographiques|résumé|table des matières|"
    "anexo|anexos|apéndice|apéndices|agradecimientos|sobre el autor|sobre los autores|notas|resumen|índice|apêndice|apêndices|agradecimentos|sobre o autor|sobre os autores|resumo|"
    "appendice|appendici|ringraziamenti|note|nota sull'autore|riassunto|indice|приложение|приложения|благодарности|сведения об авторах|сведения об авторе|об авторах|примечания|аннотация|bijlage|bijlagen|dankwoord|bilaga|vedlegg|liite|附录|附錄|附錄一|附录a|致谢|致謝|謝辞|付録|作者简介|作者簡介|著者紹介|著者略歴|부록|감사의 글|저자 소개|الملاحق|ملحق|شكر وتقدير|ภาคผนวก|กิตติกรรมประกาศ|ประวัติผู้เขียน|"
    "ek|ekler|teşekkür|özgeçmiş|załącznik|załączniki|aneks|podziękowania|przílohy|přílohy|příloha|poděkování|prílohy|függelék|mellékletek|köszönetnyilvánítás|liitteet|kiitokset|bilagor|tack|vedlegg|bilag|takk|παράρτημα|παραρτήματα|ευχαριστίες|додаток|додатки|подяки|додатак|anexă|anexe|prilog|prilozi"
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
    "appendix:",
    "supplementary ",
    "selected publications",
    "publications by ",
    "publications of ",
    "附录",
    "附錄",
    "додаток ",
    "ek ",
    "załącznik ",
    "příloha ",
    "liite ",
    "bijlage ",
    "παράρτημα ",
)
_NUMBER = re.compile(
    r"^(?:(?:chapter|part|section|kapitel|teil|chapitre|capítulo|глава|раздел)\s)?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivxlc]{1,5}|[a-h])[.):]?\s+(?=\D)|^(?:第?[一二三四五六七八九十]{1,3}|第?\d{1,2})[、．.章节節]\s{0,2}|^§\s?\d{1,3}\.?\s",
    re.IGNORECASE,
)
_ATTRIBUTES = re.compile(r"\s?\{[#.][^{}]{0,60}\}\s*$")  # Pandoc: # References {#refs .unnumbered}
_APPENDIX = re.compile(
    r"(?:appendix|annex|annexe|anhang|anexo|apêndice|apéndice|appendice|приложение|załącznik|příloha|liite|bijlage|bilaga)\s(?:\d{1,2}|[a-z]|[ivx]{1,4})\s?[.:–—-]\s",
    re.IGNORECASE,
)
_OWN_WORKS = re.compile(r"\b(?:publica|publik|veröffentlich|pubblicaz|публикац|curriculum|résumé|lebenslauf|cv\b)", re.IGNORECASE)
_TRIM = " \t\n*_#:.-–—=[]()【】〔〕「」『』［］＜＞<>~：．。•·■◆●★|"
LONGEST = 80  # code points of a heading


def without_attributes(text: str) -> str:
    """A heading without Pandoc's attributes behind it."""
    return _ATTRIBUTES.sub("", text)


def opens_appendix(text: str) -> bool:
    """Whether a line is the heading of an appendix with its number ("Appendix 1: Wages, 1920-1924")."""
    return _APPENDIX.match(text) is not None


def lists_own_works(text: str) -> bool:
    """Whether a heading says that the works under it are the author's own, as in a curriculum vitae."""
    return _OWN_WORKS.search(text) is not None


def heading_of(text: str) -> Heading | None:
    """What a heading (or a short block that stands like one) says, or None for any other."""
    if len(text) > LONGEST:
        return None
    plain = " ".join(without_attributes(text).strip(_TRIM).lower().split())
    kind = _TABLE.get(plain)
    if kind is None:
        plain = _NUMBER.sub("", plain, count=1).strip(_TRIM)
        kind = _TABLE.get(plain)
    if kind is None and plain.startswith(_ENDING_STARTS):
        return Heading.END
    return kind
