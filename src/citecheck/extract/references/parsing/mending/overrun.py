"""Where names at the head end and the title begins: bodies whose names go on or ran on, the last author's behind the initials."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.fields.family_names import is_family
from citecheck.extract.references.parsing.fields.organizations import is_by_name, is_organization
from citecheck.extract.references.parsing.gazetteer import is_named, is_place
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import ROLE_ENDS
from citecheck.text.expressions import deferred
from citecheck.text.given_names import is_given
from citecheck.text.name_words import SUFFIXES
from citecheck.text.names import is_body

_JOINED = deferred(r"(?:^|\s)(?:and|&|und|et|y|e|for|of|on)(?:\s|$)", re.IGNORECASE)
_SUBTITLE = deferred(r"[^\W\d_a-z][^.,:;?!()]{2,40}:\s(?=\S)")
_SURVEY = re.compile(r"[^.,;:()\d]{8,80}\.\s(?P<begun>\d[^:;]{2,60})$")
_MOST = 3  # words of a title that its comma cuts
# last words of names of bodies' parts and of their countries, beside those that bodies have
_OF_PARTS = frozenset(
    "staff survey surveys section branch wing desk secretariat general chief chiefs board panel affairs statistics unit team services service officer headquarters command assembly region province state "
    "district city county cape ireland scotland wales england island islands republic territory territories abteilung referat dezernat amt sekretariat".split()
)
_MINISTRY = deferred(
    r"\s?(?:\w{2,20}\s){0,3}(?:Department|Ministry|Secretar(?:iat|y)|Minist[èe]re|Minist[eé]rio|Ministero)\s(?:of|for|des?|del|della|do|da)\s",
    re.IGNORECASE,
)
_AND_MORE = deferred(r"(?P<more>(?:[^\W\d_]{3,20}\s){1,2}(?:and|et|y|e)\s(?:[^\W\d_]{2,20}\s){0,2}[^\W\d_]{3,20})(?P<mark>[,:.])\s(?=\S)")
# what ministries are for, as the governments of Britain, Ireland, Japan, Korea, France, Spain, Italy, Portugal and Brazil have named theirs since 1945
_REMITS = frozenset(
    "agriculture fisheries fishery food forestry forests rural affairs culture media sport sports environment energy climate transport transportation regions education employment science skills innovation universities "
    "technology research health welfare labour labor social security services housing communities local government trade industry business commerce tourism youth family families women children schools "
    "infrastructure communications works water resources planning development justice interior home lands natural digital heritage gaeltacht consumer consumers nutrition pensions insurance "
    "agricultura pesca alimentación ciencia tecnología cultura deporte trabajo asuntos sociales empleo seguridad educación turismo industria comercio transportes vivienda sanidad consumo "
    "agricoltura cultura istruzione ricerca lavoro politiche sociali travail emploi santé solidarité jeunesse sports pêche alimentation recherche ciência tecnologia inovações inovação saneamento abastecimento".split()
)
_SMALL = frozenset("and et y e the des la las los les l".split())
_FAMILY = r"(?:[^\W\d_a-z]['’])?[^\W\d_a-z][^\W\d_]{1,25}(?:[-‐'’][^\W\d_]{1,20})?"
_INITIALS = r"(?:[^\W\d_a-z]\.[\s-]?){1,4}"
_FIRST_OF_LIST = deferred(rf"\s?{_FAMILY},?\s{_INITIALS}\s?(?:[,;]\s|(?:[,;]\s)?(?:&|and|und|e|y|et)\s)")
_LAST_OF_LIST = deferred(
    rf"(?:[;,]|\s(?:&|and|und|e|y|et))\s{_FAMILY},\s{_INITIALS}(?<=\.)\s(?P<begun>(?P<word>[^\W\d_a-z][\w’'-]{{3,25}})(?:\s[\w’'-]{{1,25}}){{0,5}}[:,])$"
)
_WORD_BEHIND = deferred(rf"\s?{_INITIALS}\s?{_FAMILY},\s(?P<word>[^\W\d_a-z][^\W\d_]{{5,30}})\.$")
# a noun of English, German, French, Spanish, Portuguese or Italian by its ending, which no family name of that length has
_NOUN = deferred(
    r"[^\W\d_]{4,20}(?:[^su]tion|[^su]sion|lment|nment|tment|ism|ity|ology|ität|schaft|keit|igung|ción|ção|zione|ité|ología|ologie)s?",
    re.IGNORECASE,
)
_ONE_AND_NOUN = deferred(rf"\s?{_FAMILY},\s{_INITIALS}(?<=\.)\s(?P<word>[^\W\d_a-z][^\W\d_]{{5,25}})(?:[,:]|,\s[^.;:]{{2,60}}[,:])")
_ONE_AND_WORD = deferred(rf"\s?{_FAMILY},\s(?P<given>[^\W\d_a-z][^\W\d_]{{2,15}})(?:\s{_FAMILY})?\s[^\W\d_a-z]\.\s(?P<word>{_FAMILY}),\s?")
_ENUMERATED = deferred(r"[\w'’-]{1,30}(?:,\s[\w'’-]{1,30}){0,2},?\s(?:and|or|und|oder|et|ou|y|e|&|en|och|og)\s[\w'’-]")
_QUOTED_IN = deferred(
    rf"\s?(?P<who>[^‘“\"„«]{{4,60}}),\s(?P<title>‘[^‘’]{{2,120}}’|“[^“”]{{2,120}}”|«[^«»]{{2,120}}»|\"[^\"]{{2,120}}\"),?\s(?P<editor>in:?\s{_INITIALS}\s?{_FAMILY}),"
)
_INITIAL_LAST = re.compile(r"(?:^|[\s,])[^\W\d_a-z]\s?\.$")
_ONE_FAMILY = deferred(rf"{_FAMILY}\s?[.,]?\s?")
_FAMILY_AND_MORE = deferred(rf"{_FAMILY}\s(?:e|and|&|et|und|y)\s{_INITIALS}\s?{_FAMILY}(?P<mark>,)\s(?=[^\W\d_a-z])")
_FAMILIAR = frozenset("junior senior júnior sênior filho neto sobrinho".split())
_QUOTES = "“\"„«‘'"
_TAIL = 160  # code points in which a list's last name and what follows it stand


@when(starts("author"), beside("author", "title"))
def titles_behind_bodies(sheet: Sheet) -> None:
    """ "UK Home Office, Secure Borders, | Safe Haven: Integration", "Department of Trade, Open | Markets, Fair Rules": behind a body's name and its comma stands the title, but for a
    part of the body and what an "and" joins ("Ministry of Agriculture, Fisheries and Food"). "Bureau of Statistics. 4364.0 – | Survey": a number is no part of a name.
    """
    if sheet.label(0) != "author" or sheet.label(1) != "title":
        return
    run, title = sheet.runs[0].span, sheet.runs[1].span
    comma = sheet.text.find(", ", run.start, run.end)
    if comma > 0 and "." not in (rest := sheet.text[comma + 2 : run.end]):
        if _is_of_bodies(sheet.text[run.start : comma].strip()) and _begins_title(sheet, rest):
            sheet.relabel(comma + 1, title.end, "title")
    elif (match := _SURVEY.match(sheet.text, run.start, run.end)) and is_body(sheet.text[run.start : match.start("begun")]):
        sheet.relabel(match.start("begun"), title.end, "title")


@when(starts("author"), beside("author", "title"), words=("department", "minist", "secretar"))
def bodies_go_on(sheet: Sheet) -> None:
    """ "Ministry of Agriculture, | Fisheries and Food, Farming in 1988": a ministry's name goes on to the comma with what ministries are for."""
    if sheet.label(0) != "author" or sheet.label(1) != "title" or not sheet.said(sheet.runs[0]).endswith(","):
        return
    run, title = sheet.runs[0].span, sheet.runs[1].span
    match = _AND_MORE.match(sheet.text, title.start, title.end) if _MINISTRY.match(sheet.text, run.start, run.end) else None
    if match and all(word in _REMITS or word in _SMALL for word in match["more"].lower().split()):
        sheet.relabel(run.start, match.end("mark"), "author")


def _is_of_bodies(head: str) -> bool:
    return " " in head and (is_body(head) or is_organization(head) or is_by_name(head))


def _begins_title(sheet: Sheet, rest: str) -> bool:
    """Whether what stands behind a body's name belongs to the title: no part of it names a body, a place or an acronym."""
    title = sheet.said(sheet.runs[1])
    parts = [part.strip() for part in rest.rstrip(" ,:").split(", ")]
    if ";" in rest or "/" in rest or _JOINED.search(rest) or not all(map(_is_of_title, parts)):
        return False
    if rest[-1].isalnum():  # no mark parts it from the title
        return title[0].isupper() and _JOINED.match(title) is None
    if rest[-1] == ":":
        return len(parts) > 1 or len(parts[0]) == 1
    several = 1 < len(parts[0].split()) <= _MOST and len(parts) == 1 and is_named(parts[0])
    return several and _SUBTITLE.match(title) is not None


def _is_of_title(part: str) -> bool:
    words = part.split()
    if not words or not words[0][0].isupper() or any(c.isdigit() for c in part) or is_given(words[0]):
        return False
    if len(part) > 1 and part.isupper():
        return False
    return not (is_body(part) or is_place(part) or is_by_name(part) or is_organization(part) or words[-1].lower() in _OF_PARTS)


@when(starts("author"), beside("author", "title"))
def titles_behind_initials(sheet: Sheet) -> None:
    """ "HOLT J.; XU, Y. Rivers: | A Package", "MARINHO, E. L. L. Margens Estruturais, | Variações": in a list of family names with initials no name goes on behind them; "K. Rüter,
    Flußinterpretationen. | Versuche": neither is a single word behind a name with initials one. "Holt, N. Plantation, | Silt: Mud Policy": a noun is none; "Holt, Alberta O. Exit, |
    Choice and Royalty": nor is the first of an enumeration.
    """
    if sheet.label(0) != "author" or sheet.label(1) != "title":
        return
    run, title = sheet.runs[0].span, sheet.runs[1].span
    last = sheet.text[run.end - 1]
    if last == ".":
        match = _WORD_BEHIND.fullmatch(sheet.text, run.start, run.end)
        begun = match.start("word") if match else -1
    elif last not in ",:":
        return
    elif ((match := _ONE_AND_NOUN.fullmatch(sheet.text, run.start, run.end)) and _NOUN.fullmatch(match["word"])) or (
        (match := _ONE_AND_WORD.fullmatch(sheet.text, run.start, run.end))
        and not is_family(match["word"])
        and (is_given(match["given"]) or _ENUMERATED.match(sheet.text, title.start, title.end))
    ):
        begun = match.start("word")
    else:
        match = _LAST_OF_LIST.search(sheet.text, max(run.start, run.end - _TAIL), run.end)
        match = match if match and _FIRST_OF_LIST.match(sheet.text, run.start, run.end) else None
        begun = match.start("begun") if match else -1
    if match and sheet.text[title.start] not in _QUOTES and _is_title_word(match["word"]):
        sheet.relabel(begun, title.end, "title")


def _is_title_word(word: str) -> bool:
    """Whether a word behind a name is none of another, no suffix and no role."""
    lower = word.lower()
    return not (is_given(word) or word.isupper() or lower in SUFFIXES or lower in ROLE_ENDS or lower in _FAMILIAR)


@when(starts("author"), beside("author", "title"), lacks=has("container-title"))
def quotations_behind_names(sheet: Sheet) -> None:
    """ "B. Holt, ‘Silt’, in G. S. Lund, | The Weir: a Commentary": the quotation among the names is the title, and what follows the second name the book."""
    if sheet.label(0) != "author" or sheet.label(1) != "title":
        return
    run, book = sheet.runs[0].span, sheet.runs[1].span
    if match := _QUOTED_IN.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(book.start, book.end, "container-title")
        sheet.relabel(match.start("title"), match.start("editor"), "title")
        sheet.relabel(match.start("editor"), match.end(), "editor")


@when(starts("author"), beside("author", "title"))
def families_in_titles(sheet: Sheet) -> None:
    """ "H. Holt, M. | Malta e R. M. Lund, Quim. | Nova", "Holt, M., and T. | Lund. | 2010. | Who": behind an initial alone stands its family name."""
    if sheet.label(0) != "author" or sheet.label(1) != "title":
        return
    run, title = sheet.runs[0].span, sheet.runs[1].span
    if _INITIAL_LAST.search(sheet.text, max(run.start, run.end - 4), run.end) is None:
        return
    if match := _FAMILY_AND_MORE.match(sheet.text, title.start, title.end):
        sheet.relabel(run.start, match.end("mark"), "author")
    elif sheet.label(2) == "issued" and sheet.label(3) == "title" and _ONE_FAMILY.fullmatch(sheet.text, title.start, title.end):
        sheet.relabel(run.start, title.end, "author")
