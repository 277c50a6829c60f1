"""What kind of work it is, as German references print it: a word behind the title, the thesis that the book was, the number of a decision.

Sources: words for kinds of grey literature in the GND and in the catalogues of the Deutsche Nationalbibliothek; file numbers of German courts (Aktenordnung).
"""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.law import COURTS
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.text.expressions import deferred

_KINDS = (
    "Broschüre|Positionspapier|Faltblatt|Flugblatt|Flugschrift|Informationsblatt|Arbeitspapier|Diskussionspapier|Thesenpapier|Strategiepapier|"
    "Hintergrundpapier|Rechtsgutachten|Kurzgutachten|Kurzexpertise|Abschlussarbeit|Hausarbeit|Blogeintrag|Blogbeitrag|Podcast|Tätigkeitsbericht|Gesetzentwurf\\sder\\s[^\\W\\d_]{4,20}regierung"
)
_KINDS_STEMS = tuple(sorted({word.split("\\")[0].lower() for word in _KINDS.split("|")}))
_BEHIND_A_TITLE = deferred(rf"(?<=[^\W\d_][.?!“”\"])\s(?P<kind>(?:{_KINDS}))[.,;]?$|\s(?P<bracketed>[\[(](?:{_KINDS})[\])])[.,;]?$")
_ALSO = deferred(
    r"[\s,.;–-]{0,3}(?P<words>[(\[]?\s?[Zz]ugl(?:eich)?\.?:?\s(?P<more>[^()\[\]]{3,90}(?:\([^()]{2,20}\))?[^()\[\]]{0,60})[)\]]?[.,;]?)"
)
_ALSO_LABELS = frozenset(("genre", "publisher", "publisher-place", "issued", "note", "other", "edition", "collection-title"))
_THESIS = deferred(r"(?:Diss|Habil|Univ|Mag|Hochsch)", re.IGNORECASE)
_YEAR = deferred(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_DECIDED = deferred(
    rf"\s?(?P<court>{COURTS}(?:\s[^\W\d_a-z][^\W\d_]{{2,20}})?)[,:]?\s(?P<genre>Urt\.|Urteil|Beschl\.|Beschluss|Beschluß)\s(?P<day>(?:vom|v\.)\s[^–—()]{{3,20}}?\d{{4}})"
    r"[\s,–—-]{1,4}(?P<number>(?:Az\.:?\s)?(?:[IVX]{1,5}|\d{1,2})\s[A-Z][A-Za-z]{0,4}\s(?:\([^()]{1,8}\)\s)?\d{1,5}[/.]\d{2}(?:\su\.\s?a\.)?)(?=[\s,–—;-]|$)[\s,–—-]{0,4}"
)


@when(has("title"), lacks=has("genre"), words=_KINDS_STEMS)
def grey_papers(sheet: Sheet) -> None:
    """ "Werften in Not. | Broschüre. | Hamburg 1986", "Elternzeit? | [Blogeintrag]": the word behind the title says what kind of work it is."""
    index = sheet.index("title")
    if index is None or sheet.has("genre"):
        return
    run = sheet.runs[index].span
    if match := _BEHIND_A_TITLE.search(sheet.text, run.start + 4, run.end):
        sheet.relabel(match.start("kind" if match["kind"] else "bracketed"), run.end, "genre")


@when(has("issued"), has("genre", "publisher"), words=("zugl",))
def theses_too(sheet: Sheet) -> None:
    """ "Tübingen 1992 | (zugl. Habil.-Schr. | Univ. Bonn | 1990)": that a book was a thesis, where and when, is a note; the book has a year of its own."""
    match = _ALSO.search(sheet.text, 8)
    if match is None or _THESIS.search(match["more"]) is None or not sheet.within(match.start("words"), match.end()) <= _ALSO_LABELS:
        return
    if _YEAR.search(sheet.text[: match.start()]) or _YEAR.search(sheet.text, match.end()):
        sheet.relabel(match.start("words"), match.end(), "note")


@when(
    starts("author", "title", "genre"),
    beside(
        ("author", "title", "genre", "issued", "number", "other"),
        ("author", "title", "genre", "issued", "number", "container-title", "page"),
    ),
    words=("urt", "beschl"),
)
def numbered_decisions(sheet: Sheet) -> None:
    """ "BGH, | Urt. v. 3.7.1997 – IX ZR 998/96, | NJW 1997": court, kind, day and file number, which is no title."""
    match = _DECIDED.match(sheet.text)
    if match is None:
        return
    sheet.relabel(match.start("court"), match.start("genre"), "author")
    sheet.relabel(match.start("genre"), match.end("genre"), "genre")
    sheet.relabel(match.start("day"), match.start("number"), "issued")
    sheet.relabel(match.start("number"), match.end(), "number")
