"""What stands in front of all and was read as its neighbour: an article that looks like an initial, a collection of letters, whose life a show is about, an author of old in front of his editor."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import EDITORS, REVIEW_OF, REVIEW_STEMS
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given
from citecheck.text.names import is_body

_ARTICLE = deferred(
    r"(?:(?:[^\W\d_a-z]\.[\s-]?){1,3}\s?[^\W\d_a-z][\w’'-]{1,20}|(?:[^\W\d_a-z][\w’'-]{1,20}\s){1,3}[^\W\d_a-z]\.),\s(?P<title>I\s[^\W\d_a-z]?[^\W\d_.]{3,20}[.,]?)"
)  # "I Nicolotti", not "I. Nicolotti"
# words that begin titles of sources, in front of "di" and of whom they are
_SOURCE = deferred(
    r"(?:Letter[ae]|Oper[ae]|Vit[ae]|Memorie|Poesie|Rime|Commedie|Tragedie|Diari[io]?|Diarii|Carteggi[o]?|Epistolario|Relazion[ei]|Dispacci|Catalogo|Inventario|Storia|Cronaca|Statuti|Lettres|Œuvres|Briefe|Werke)"
    r"\s(?:di|del|della|dell['’]|dei|degli|delle|al|alla|ai|de|du|von)(?!\w)"
)
_WITH_ARTICLE = deferred(r"(?:L['’]|(?:Il|La|Le|Lo|Gli)\s)[^\W\d_]{3,20}(?:\s[^\W\d_]{1,20}){0,3}\s(?-i:[a-zà-ÿ]{4,20})\.")
_THERE = deferred(r",\s(?P<there>(?:[Ii]bid(?:em|\.)|[Ii]vi)),?$")
_SOURCE_STEMS = tuple(
    "lettere |lettera |opere |opera |vita |vite |memorie |poesie |rime |commedie |tragedie |diari|carteggi|epistolario|relazion|dispacci|catalogo |inventario|storia |cronaca|statuti|lettres |œuvres |briefe |werke ".split(
        "|"
    )
)
# what editions of medieval and ancient sources begin with (Potthast, Bibliotheca historica medii aevi; Repertorium fontium); no family name is such a word
_EDITION_HEADS = "acta bullarium cartulaire cartularium chartularium chronica chronicon codex corpus diplomata diplomatarium inscriptiones monumenta necrologium regesta regesten scriptores statuta urbarium urkundenbuch".split()
_EDITION = deferred(
    rf"\s?(?:{'|'.join(_EDITION_HEADS)})(?:\s(?!et\sal)[^\W\d_]{{3,20}}){{1,6}}(?:,\s[^\W\d_]{{4,20}})?[,.:]?\s?", re.IGNORECASE
)
_WITH_YEARS = deferred(r"[^\W\d_a-z][^.,;:\d]{2,40}\s\(?1[2-9]\d\d\s?[-–/]\s?1[2-9]\d\d\)?[.,]?")
_OF_OLD = deferred(
    r"\s?(?P<name>(?P<given>[^\W\d_a-z][^\W\d_]{2,15})\s[^\W\d_a-z][\w’'-]{2,20}),\s(?P<title>(?:(?:I|Il|La|Le|Gli|Lo)\s|L['’])?[^\W\d_a-z]?[^\W\d_]{3,20}(?:\s[^\W\d_]{2,20})?),?"
)
_SUPERVISED = deferred(
    r",\s(?P<who>(?:relat(?:ore|rice)|rel\.|tutor)\s(?:(?:[Pp]rof\.(?:ssa)?|[Cc]h\.mo)\s){0,2}(?:[^\W\d_a-z]\.\s?){0,3}[^\W\d_a-z][\w’'-]{2,20}(?:\s[^\W\d_a-z][\w’'-]{2,20})?),"
)
_REVIEW = deferred(rf"\W{{0,3}}{REVIEW_OF}", re.IGNORECASE)
_NOTED = deferred(
    r"\s?(?P<words>[^\W\d_a-z][^.;:«»“”\"\d]{3,80},?\s(?:cfr\.|vedi|si\sved(?:a|ano)|v\.)\s(?:anche\s)?)(?=(?:[^\W\d_a-z]\.\s?){1,3}[^\W\d_a-z][\w’'-]{1,20},\s)"
)
_ROLE_AND_TITLE = deferred(
    rf"[^()\[\]]{{4,120}}\s[(\[]{EDITORS}\.?[)\]][,:]\s(?P<title>(?-i:[^\W\d_a-z])[^,;:()]{{2,120}}),?", re.IGNORECASE
)
_ROMAN_BRACKET = deferred(r",\s(?P<volume>\[[IVX]{1,4}\]),?$")


@when(starts("author"), beside("author", "title"), words=(", i ",))
def articles_as_initials(sheet: Sheet) -> None:
    """ "R. Holt, I Limotti. | Storia di pescatori", "Holt R., I Limotti. | Storia": a letter without a point, in front of a plural, is the article that begins the title."""
    if sheet.label(0) != "author" or sheet.label(1) != "title":
        return
    run = sheet.runs[0].span
    if match := _ARTICLE.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(match.start("title"), sheet.runs[1].span.end, "title")


@when(starts("author"), beside("author", "title"), words=_SOURCE_STEMS)
def sources_as_authors(sheet: Sheet) -> None:
    """ "Lettere di G. F. | Holt a un amico": what begins a collection of letters begins the title."""
    if sheet.label(0) == "author" and sheet.label(1) == "title" and _SOURCE.match(sheet.text, sheet.runs[0].span.start):
        sheet.relabel(sheet.runs[0].span.start, sheet.runs[1].span.end, "title")


@when(starts("author", "editor"), lacks=has("container-title", "issue"), words=tuple(f"{head} " for head in _EDITION_HEADS))
def editions_as_authors(sheet: Sheet) -> None:
    """ "Bullarium Holtanum, | Ghent", "Monumenta Marrow Historica, | Scriptores, | vol. IV": what an edition of sources is called by is its title."""
    run = sheet.runs[0]
    found = run.label in ("author", "editor") and _EDITION.fullmatch(sheet.text, run.span.start, run.span.end)
    if found and not is_body(sheet.said(run)):
        sheet.relabel(run.span.start, sheet.runs[1].span.end if sheet.label(1) == "title" else run.span.end, "title")


@when(starts("author"), beside("author", "title"), beside("title", "genre"))
def shows_as_authors(sheet: Sheet) -> None:
    """ "L'Arsenale riordinato. | Nuovi progetti, | catalogo della mostra": an article and small words at the end are the name of a show."""
    run = sheet.runs[0].span
    if sheet.label(0) == "author" and sheet.label(1) == "title" and _WITH_ARTICLE.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(run.start, sheet.runs[1].span.end, "title")


@when(has("title"), words=(", ibid", ", ivi"))
def there_behind_titles(sheet: Sheet) -> None:
    """ "La chiesa della Pietà, ibidem, | pp. 197-214": the word for the place of the note before is no part of the title."""
    run = sheet.first("title")
    if run is not None and (match := _THERE.search(sheet.text, run.span.start + 3, run.span.end)):
        sheet.relabel(match.start("there"), run.span.end, "other")


@when(starts("author"), beside("author", "title"))
def lives_as_authors(sheet: Sheet) -> None:
    """ "Andrea Holt 1508-1580. | The Portico": a name with its years begins the title of a book about him."""
    if sheet.label(0) != "author" or sheet.label(1) != "title":
        return
    run = sheet.runs[0].span
    if sheet.text[max(run.end - 2, 0)].isdigit() and _WITH_YEARS.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(run.start, sheet.runs[1].span.end, "title")


@when(starts("title"), beside("title", "editor"), lacks=has("author"))
def authors_of_old(sheet: Sheet) -> None:
    """ "Giovanni Holt, Decalimone, | a cura di V. Lund": a full name in front of a short title that somebody edits is who wrote it."""
    if sheet.label(0) != "title" or sheet.label(1) != "editor" or sheet.has("author"):
        return
    run = sheet.runs[0].span
    match = _OF_OLD.fullmatch(sheet.text, run.start, run.end)
    if match and is_given(match["given"]):
        sheet.relabel(match.start("name"), match.end("name") + 1, "author")


@when(has("genre"), words=("relat", "rel. ", "tutor"))
def supervisors(sheet: Sheet) -> None:
    """ "tesi di laurea, relatore | L. Holt, Università di …": who supervises a thesis is a note."""
    match = _SUPERVISED.search(sheet.text, 12) if sheet.has("genre") else None
    if match and sheet.within(*match.span("who")) <= {"genre", "publisher", "note", "editor"}:
        sheet.relabel(match.start("who"), match.end(), "note")


@when(beside(("note", "genre", "other"), "author"), beside("author", "title"), words=REVIEW_STEMS)
def reviewed(sheet: Sheet) -> None:
    """ "U. Holt, | recensione a | L. Lund, | Le rive, | in «Limo»": who wrote what is reviewed is no author of the review, but is named in its title."""
    for index in range(1, len(sheet.runs) - 2):
        said, labels = sheet.said(sheet.runs[index]), [sheet.label(index + step) for step in range(3)]
        if labels[0] in ("note", "genre", "other") and labels[1:] == ["author", "title"] and _REVIEW.fullmatch(said):
            sheet.relabel(sheet.runs[index + 1].span.start, sheet.runs[index + 2].span.end, "title")
            return


@when(has("editor"), lacks=has("volume"), words=(", [",))
def volumes_in_brackets(sheet: Sheet) -> None:
    """ "a cura di G. Holt, [I], | Roma": a Roman number in square brackets behind the editors is the volume."""
    run = sheet.first("editor")
    if run is not None and not sheet.has("volume") and (match := _ROMAN_BRACKET.search(sheet.text, run.span.start + 4, run.span.end)):
        sheet.relabel(match.start("volume"), run.span.end, "volume")


@when(starts("title", "author", "note"), words=("cfr.", "vedi ", "si ved", " v. "))
def words_of_footnotes(sheet: Sheet) -> None:
    """ "Per Porta San Giovanni cfr. A. Holt, L'armonia": what a footnote says in front of "cfr." is no part of the reference."""
    match = _NOTED.match(sheet.text) if sheet.label(0) in ("title", "author", "note") else None
    if (
        match
        and sheet.within(0, match.end()) <= {"title", "author", "note", "other"}
        and "author" in sheet.within(match.end(), match.end() + 1)
    ):
        sheet.relabel(0, match.end("words"), "other")


@when(starts("editor"), lacks=has("title", "container-title"))
def titles_behind_roles(sheet: Sheet) -> None:
    """ "Anna Holt, Bruno Lund (a cura di), Palladino, | Venezia" as the editors alone: behind the role stands the title."""
    if sheet.label(0) != "editor" or sheet.has("title", "container-title"):
        return
    run = sheet.runs[0].span
    if match := _ROLE_AND_TITLE.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(match.start("title"), run.end, "title")
