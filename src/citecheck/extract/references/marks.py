"""The words and signs by which entries are known, in the languages and scripts of the world.

Sources: the style manuals named in `headings`; the "no date", "in press" and "forthcoming" terms of the CSL locales; the document type codes of GB/T 7714;
the section "repeated authors" of GOST 7.1, DIN 1505-2, Chicago 17 (14.67) and SIST 02.
"""

from __future__ import annotations

OPENING, CLOSING = r"\[［【〔", r"\]］】〕"
HAN = "々〆〇㐀-䶿一-鿿豈-\ufaff"
EASTERN = HAN + "ぁ-ゖァ-ヺー가-힣"

UNDATED = (
    r"\bn\.\s?d\.|\bs\.\s?[dafn]\.|\bd\.\s?n\.|\bo\.\s?[JDj]\.|\bu\.\s?å\.|\bb\.\s?[dr]\.|\bz\.\s?d\.|\bt\.\s?y\.|\bé\.\s?n\.|\bб\.\s?[гдр]\.|\bχ\.\s?χ\.|\bbez roku\b"
    r"|\bin press\b|\bforthcoming\b|\bin preparation\b|\bsubmitted\b|\bim (?:druck|erscheinen)\b|\bsous presse\b|\bà paraître\b|\ben prensa\b|\ben preparación\b|\bno prelo\b|\bem preparação\b"
    r"|\bin (?:corso di )?stampa\b|\bin voorbereiding\b|\bi tryck\b|\bpainossa\b|\bw druku\b|\bv tisku\b|\bmegjelenés alatt\b|\bbaskıda\b|\bв печати\b|\bу друці\b|\bundated\b|\bno date\b|\bsin fecha\b|\bsem data\b"
    r"|未注明日期|无日期|日付なし|刊行年不明|出版年不明|印刷中|近刊|출판예정|د\.\s?ت|بدون تاريخ|ม\.ป\.ป"
)
YEARS = (
    r"(?<![\d/.-])(?:1[4-9]|20)\d\d[a-zа-яα-ω]?(?![\d])"
    r"|(?<!\d)(?:１[４-９]|２０)[０-９]{2}|(?<!\d)[١۱][٣-٩۳-۹][٠-٩۰-۹]{2}|(?<!\d)[٢۲][٠۰][٠-٩۰-۹]{2}|(?<![\d/.-])2[45]\d\d(?!\d)|(?<![\d/.-])1[34]\d\d(?=\s?(?:ش|هـ|ق))"
)
BRACKET_YEARS = r"(?:(?:1[4-9]|20|2[45]|1[34])\d\d|(?:１[４-９]|２０)[０-９]{2}|[١۱٢۲][٠-٩۰-۹]{3})"

PAGES = (
    r"\bpp?\.\s?\d|\d\s?\(\d{1,4}(?:[-–/]\d{1,4})?\)\s?[:,.]\s?[a-z]?\d|\d:\s?\d{1,5}[-–]\d|\b(?:vol|no|nr|n|v|Bd|S|H|t|str|s|sz|sv|č|roč|évf|ss|σσ?|σελ|с|т|вып)\.\s?\d"
    r"|№\s?\d|\d\s?[-–－]\s?\d{1,5}[.．。]\s*$|\d\s?(?:巻|卷|號|号|期|頁|页|권|호|쪽|o\.|old\.)|[第]\s?\d"
)
COUNTED = "pp?|pgs?|págs?|vols?|no|nos|nr|nrs|núms?|bd|bde|ss|str|fasc|cap|chap|hft|vyp|вып|стр|том|№"  # in front of a number; an entry does not end so
IMPRINTS = (
    r"[^\W\d_a-z][\w .,'’\u0e30-\u0e4e-]{1,30}\s?[:：]\s?[^\W\d_a-z]|\b(?:Press|Presses|Imprensa|Imprenta|Imprimerie|Druckerei|Verlag|Publish\w+|University|Universität|Université|Universidad|Universidade|Università|Éditions|Editora|Editorial|Edizioni|Ediciones|Edições|Books|"
    r"Издательство|Изд-во|Вид-во|Wydawnictwo|Kiadó|Yayınları|Yayınevi|Förlag|Forlag|Uitgeverij|Kustannus|Nakladatelství|Εκδόσεις)\b"
    r"|出版|書店|書房|书店|新聞社|출판|دار |منشورات|สำนักพิมพ์|[\[［](?:[A-Z]|[Ａ-Ｚ])(?:/OL)?[\]］]|//"
)
SAME_WORDS = (
    "Ders\\.|DERS\\.|Dies\\.|DIES\\.|Dasselbe|Idem|Id\\.|ID\\.|IDEM|Eadem|Ead\\.|EAD\\.|Tenże|Taż|Týž|Táž|Тот же|Та же|Те же|Он же|Она же|Той же|El mismo|La misma|O mesmo|A mesma|Lo stesso|Le même|La même|Ο ίδιος|Ugyanő|Uő|Aynı yazar|"
    "同上|同氏|同|同前|نفسه|المؤلف نفسه"
)
FINITE_END = '.)]>/"”’»?!。．）］』」》〉،'
SCRIPTS_WITHOUT_CASE = r"\u0590-\u08ff\u0900-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9d"
