"""What goes on beyond the label that it was given, or begins before it: the end of a title in the journal's name, a series behind a title, words in
front of a reference, where a translation is printed.
"""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.vocabulary import IN
from citecheck.text.expressions import deferred
from citecheck.text.names import is_body

_REST = deferred(r"[a-zà-öø-ÿ][^.?!“”\"«»]{0,120}[.?!]\s(?=[^\W\d_a-zà-öø-ÿ])")
_IN = deferred(rf"{IN}(?!\w)", re.IGNORECASE)
_ENDED = ".?!,:;”\"'»’)]/"  # behind these a title is over
# words that begin the names of series, as the catalogues of the Deutsche Nationalbibliothek and the Library of Congress have them
_SERIES = (
    "Studien|Schriften|Schriftenreihe|Beiträge|Forschungen|Veröffentlichungen|Abhandlungen|Materialien|Quellen und|Reihe|Edition|Studies|Essays in|Monographs|"
    "Occasional|Series|Collection|Cahiers|Études|Travaux|Colección|Estudios|Coleção|Estudos|Collana|Quaderni|Studi|Biblioteca|Bibliothek|Library of|Publications"
)
_SERIES_BEHIND = deferred(
    rf"(?<=[^\W\d_][.?!])\s(?P<series>(?:{_SERIES})(?:\s[^.?!:;()\d]{{2,70}}?)?[,;]?\s(?:(?:Bd|Band|Nr|No|no|Vol|vol|Heft)\.?\s)?\d{{1,4}})[.,\s]{{0,3}}$"
)
_SEE = deferred(
    r"[(\[]\s?(?:see|cf|vgl|siehe|s|voir|véase|vedi|ver)\.?(?:\s(?:also|auch|e\.g\.|z\.\s?B\.|for example|aussi|anche))?[\s,:]{0,3}",
    re.IGNORECASE,
)
_PRINTED_IN = deferred(
    r"(?i:transl(?:ated)?|trans|repr(?:inted)?|übers(?:etzt)?|abgedr(?:uckt)?|traduit|reproduit|trad|tradotto)\.?\s(?:in|dans|en)\s(?=[^\W\d_a-z])"
)
_PRINTED = ("title", "container-title", "translator")  # what it was labelled
_THERE = frozenset((*_PRINTED, "publisher", "volume", "collection-title", "note", "number"))  # what is said of that other work
_PRINTED_STEMS = ("trans", "repr", "übers", "abgedr", "trad")
_ARTICLE_PAPER = deferred(r"(?:The|Der|Die|Das|Le|La|L['’]|El|Il|O)\s?(?:[^\W\d_a-z][\w'’-]{1,20}\s?){1,3}")
_FIRST = deferred(
    r"[(\[](?i:(?:first|originally|orig\.)\s(?:published|publ\.|appeared|printed|issued)|(?:zuerst|erstmals|ursprünglich)\s(?:erschienen|veröffentlicht|publiziert|abgedruckt|in)|"
    r"(?:publié|paru)e?\sd['’]abord|publicado\soriginalmente|originalmente\spublicado|prima\spubblicazione|già\sin)(?![^\W\d_])[^()\[\]]{0,160}(?:\([^()]{0,60}\)[^()\[\]]{0,160}){0,3}[)\]]\.?"
)
_FIRST_STEMS = ("publ", "appear", "printed", "issued", "zuerst", "erstmals", "ursprüng", "paru", "pubbl", "già in")
_PARTICLE = deferred(r"(?:d['’]|de|del|della|di|da|do|dos|du|van|von|zu|zur|ter|ten)(?:\s(?:la|las|los|le|der|den|het|dem))?\s(?=\()")
_TITLES = ("title", "container-title", "event-title")
_SOME = 4  # code points of a title in front of a day
_EDITING = deferred(r",?\s\(?a\scura\sdi\)?[,:]?(?=\s)")
_TORN = 6  # code points of these words that the next label may hold
_DAY_ALONE = deferred(r"\d{1,2}\.?\s[^\W\d_]{3,12}\.?|[^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?")
_QUOTES = "'‘\"“«„"


@when(beside("title", "container-title"))
def ends_in_containers(sheet: Sheet) -> None:
    """ "Reactions with Mn(CO)3 | tags. J. Silt Chem., | 694": small letters in front of a full stop are the end of the title, not a journal's name."""
    index = sheet.index("container-title")
    if (
        not index
        or sheet.label(index - 1) != "title"
        or (sheet.said(sheet.runs[index - 1])[-1] in _ENDED and not _chemical(sheet, index - 1))
    ):
        return
    run = sheet.runs[index].span
    if (rest := _REST.match(sheet.text, run.start, run.end)) and _IN.match(rest.group()) is None:
        sheet.relabel(run.start, rest.end() - 1, "title")


def _chemical(sheet: Sheet, index: int) -> bool:
    """Whether the title ends within a word: a bracket that another of the same word precedes, or a figure."""
    return sheet.said(sheet.runs[index])[-1] in ")]" and " " not in sheet.said(sheet.runs[index]).rpartition("(")[2]


@when(beside("title", ("publisher-place", "publisher")), lacks=has("collection-title", "container-title", "issue", "page"))
def series_behind_titles(sheet: Sheet) -> None:
    """ "Deichbau. Studien zur Küste 12. | Münster: Holt": a series' name with a number as the last sentence of a book's title."""
    index = sheet.index("title")
    if (
        index is None
        or sheet.has("collection-title", "container-title", "issue", "page")
        or sheet.label(index + 1) not in ("publisher-place", "publisher")
    ):
        return
    run = sheet.runs[index].span
    if match := _SERIES_BEHIND.search(sheet.text, run.start + 3, run.end):
        sheet.relabel(match.start("series"), run.end, "collection-title")


@when(starts("title", "note", "publisher", "container-title"), beside("other", "author"))
def words_in_front(sheet: Sheet) -> None:
    """ "Seen before | (see | John Marlow, | “On Borders”": what stands in front of a bracket with "see" and of the authors is no part of the reference."""
    if sheet.label(0) not in ("title", "note", "publisher", "container-title") or (sheet.label(1), sheet.label(2)) != ("other", "author"):
        return
    if _SEE.fullmatch(sheet.said(sheet.runs[1])):
        sheet.relabel(0, sheet.runs[1].span.end, "other")


@when(has(*_PRINTED), words=_PRINTED_STEMS)
def printed_elsewhere(sheet: Sheet) -> None:
    """ "*Segodnya* (1995), | Transl. in Broadcast Service: Daily Report 132, | 11 July 1995": where a translation or a reprint stands is a note,
    whatever tears it.
    """
    for index, run in enumerate(sheet.runs):
        if run.label in _PRINTED and _PRINTED_IN.match(sheet.text, run.span.start):
            last = next(i for i in range(index, len(sheet.runs)) if sheet.label(i + 1) not in _THERE)
            sheet.relabel(run.span.start, sheet.runs[last].span.end, "note")
            return


@when(starts("author", "publisher"), beside("issued", "title"), beside("title", "issued"), lacks=has("container-title", "URL"))
def papers_with_articles(sheet: Sheet) -> None:
    """ "The Seafarer | (2010) | 'Pilots on strike', | 3 April": a name with an article in front of a quoted title and a day without a year is a newspaper."""
    labels = [run.label for run in sheet.runs]
    if labels[:4] not in (["author", "issued", "title", "issued"], ["publisher", "issued", "title", "issued"]) or sheet.has(
        "container-title", "URL"
    ):
        return
    name, _, title, day = sheet.runs[:4]
    named = _ARTICLE_PAPER.fullmatch(sheet.said(name).strip(" .,"))
    if named and not is_body(sheet.said(name)) and sheet.said(title)[0] in _QUOTES and _DAY_ALONE.fullmatch(sheet.said(day).strip(" .,")):
        sheet.relabel(name.span.start, name.span.end, "container-title")


@when(starts("author"), beside("author", "editor"))
def roles_torn(sheet: Sheet) -> None:
    """ "Rossi, | Mario, a cura | di, Le rive": who stands in front of the words for editing edits, whatever labels tear them."""
    if sheet.label(1) != "editor":
        return
    run = sheet.runs[1].span
    if (match := _EDITING.search(sheet.text, run.start, run.end + _TORN)) and match.end() > run.end:
        sheet.relabel(0, match.end(), "editor")


@when(has("issued"), words=_FIRST_STEMS)
def first_published(sheet: Sheet) -> None:
    """ "15–40 (first published | in: Quarterly | 8 | (1969), | 201–225)": where and when a work stood before is a note, whatever is in the bracket."""
    if match := _FIRST.search(sheet.text, 8):
        dated = any(run.label == "issued" and not match.start() <= run.span.start < match.end() for run in sheet.runs)
        if dated and sheet.within(match.start(), match.end()) != {"note"}:
            sheet.relabel(match.start(), match.end(), "note")


@when(beside("author", "issued"))
def particles_behind(sheet: Sheet) -> None:
    """ "Alembert, J. | d' (1999)": a particle in front of the year's bracket belongs to the name."""
    index = sheet.index("issued")
    if index and sheet.label(index - 1) == "author" and (match := _PARTICLE.match(sheet.text, sheet.runs[index].span.start)):
        sheet.relabel(sheet.runs[index - 1].span.start, match.end() - 1, "author")


@when(beside(_TITLES, "issued"))
def emphasized_days(sheet: Sheet) -> None:
    """ "(2002), *Meeting of | 15 November 1999*, Oslo": a date in the emphasized stretch behind the work's own date is a part of the title."""
    for span in sheet.emphasis:
        inside = [run for run in sheet.runs if run.span.start < span.end and span.start < run.span.end]
        dated = any(run.label == "issued" and run.span.end <= span.start for run in sheet.runs)
        whole = len(inside) == 2 and inside[0].span.start >= span.start - 1 and inside[1].span.end <= span.end + 1
        if dated and whole and inside[0].label in _TITLES and inside[1].label == "issued" and inside[0].span.end >= span.start + _SOME:
            sheet.relabel(
                span.start, inside[1].span.end, "container-title" if sheet.has("title") and inside[0].label != "title" else "title"
            )
            return
