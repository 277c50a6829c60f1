"""Publishers that are periodicals and periodicals that are publishers, told by what stands around them; what is said of an article ahead of print; whole issues; imprints
and beginnings of names that were left with their neighbour.
"""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.gazetteer import is_named, is_place
from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.vocabulary import DEPOTS, EDITORS, IN, JOURNAL_WORDS, NEWSPAPER_WORDS, PUBLISHER_WORDS
from citecheck.text.expressions import deferred
from citecheck.text.name_words import GIVEN_NAMES
from citecheck.text.names import is_body

_AHEAD = deferred(
    r"(?<=[.,;?!”\"»’'*(\[])\s?(?P<words>[(\[]?(?:advance online publication|advance access|advance article|online\s?first|first online|early view|(?:e-?pub|online)? ?ahead of print|"
    r"articles? in press|latest articles|vorab online|pre-?published)[)\]]?)(?=[.,;)\]]|\s(?:https?:|doi)|\s?$)",
    re.IGNORECASE,
)
_AHEAD_STEMS = ("ahead of", "advance ", "online", "early view", "in press", "latest a", "prepubl", "pre-publ")
_COMING = deferred(
    r"[\W_]{0,3}(?:in press|forthcoming|im druck|in druck|im erscheinen|to appear|accepted|sous presse|en prensa|no prelo)[\W_]{0,3}",
    re.IGNORECASE,
)
_WITHIN = deferred(rf"{IN}(?!\w)", re.IGNORECASE)
_YEAR_ALONE = deferred(r"(?:1[4-9]|20)\d\d[a-z]?[\s.]{0,2}")
_SHORT_PRESS = deferred(r"(?:U|Univ\.?)\s(?:of\s)?[^\W\d_a-z]|[^\W\d_a-z]\w+\sU\.?P")  # "U of Nebraska P", "Duke UP"
_EDITS = deferred(rf"(?<!\w){EDITORS}[\s.,:;)\]]{{0,4}}$", re.IGNORECASE)
_WHOLE_ISSUE = deferred(
    r"(?<=\w\w)[.?!]\s(?P<series>[^.?!]{0,80}(?<!\w)(?:Sonderheft|Sonderband|Beiheft|Themenheft|Sondernummer)(?!\w)[^.?!]{0,90})[\s.,]{0,2}$"
)
_IMPRINT = deferred(
    r"[.?!]\s(?P<place>[^\W\d_a-z][^.:;?!\d]{1,30}(?:/[^\W\d_]\.)?):\s(?P<publisher>[^\W\d_a-z][^.:;?!\d]{2,40})[\s.,]{0,2}$"
)
_BEGUN = deferred(
    r"\s(?P<begun>(?:Zeitschrift|Archiv|Jahrbuch|Blätter|Beiträge|Journal|Annals|Bulletin|Review|Revue|Rivista|Revista)\s(?:f\.|für|fuer|zur|of|for|d\.|de|di))$"
)
_TOLD = deferred(r"\d|\b(?:prepared|presented|submitted|report|erstellt|im auftrag|auftrag|published|with)\b", re.IGNORECASE)
_LAST_PART = deferred(r"\s?,\s(?P<name>[^\W\d_a-z][^,.:;()\d]{2,40}?)\s?[,.]$")
_FIRST_SENTENCE = deferred(r"[^\W\d_a-z][^.?!:]{3,120}[.?!]\s(?=[^\W\d_a-z])")
_VOLUME_LAST = deferred(r"[.,]\s(?:Vol|Volume|Bd|Band|Teil|Part|Tome|Tomo)\.?\s(?:\d{1,2}|[IVX]{1,4}):$")
_DAY = deferred(
    r"\d{1,2}\.\s?\d{1,2}\.\s?(?:\d\d)?\d\d|\d{1,2}\.?\s[^\W\d_]{3,10}\.?,?\s(?:1[6-9]|20)\d\d|[^\W\d_]{3,10}\.?\s\d{1,2},\s(?:1[6-9]|20)\d\d"
)
_OF_TWO = deferred(r"\s(?:&|and|und|et|y|e)\s[^\W\d_]{3,20}[\s.,]{0,2}$")  # "Discourse & Society" is no society
_PAGES_BEHIND = deferred(r"[,.;:]?\s(?P<pages>(?:pp?\.\s?)?\d{1,5}\s?[-–—]\s?\d{1,5})[\s.,;]{0,2}")
_TAIL = 30  # code points of the first words of a periodical's name
_FEW = 4  # words of a publisher
_WITH_AND = deferred(r"\s(?P<begun>[^\W\d_a-z][^\W\d_]{2,20}\s&)$")
_ABBREVIATED_LAST = deferred(r"[,.’'”\"]\s(?P<begun>[^\W\d_a-z][^\W\d_]{1,6}\.)$")
# behind a name: abbreviations with which names of periodicals begin (LTWA), none of which is a given name's
_LETTER_LAST = deferred(
    r"(?:^|,\s|&\s|\s)(?:[^\W\d_]\.[\s-]?){1,4}(?:[^\W\d_]{2,4}\s){0,2}[^\W\d_a-z][^\W\d_]{1,24}(?:\set\sal\.)?,\s(?P<begun>(?:(?:Q\.\s?)?J|Z|Ann|Arch|Ber|Bull|Proc|Rev|Trans)\.)$"
)
_ABBREVIATION_WITHIN = deferred(r"[^\W\d_]{2,9}\.")
_NAME = 60  # code points of the last name of the authors, and the letter behind it
_ABBREVIATION = deferred(r"[^\W\d_a-z][^\W\d_]{0,8}\.")
_QUOTES = '“"«„'
_NUMBERS = ("volume", "issue", "page")
_MAY_BE_AHEAD = frozenset(
    ("container-title", "title", "publisher", "collection-title", "URL", "DOI", "note", "other", "edition", "genre", "issued")
)


@when(words=_AHEAD_STEMS)
def ahead_of_print(sheet: Sheet) -> None:
    """ "New Media, | OnlineFirst, | 1–22": that an article is ahead of print is a note, whatever it stands in."""
    if not any(stem in sheet.lower for stem in _AHEAD_STEMS):
        return
    for match in _AHEAD.finditer(sheet.text, 8):
        within = sheet.within(match.start("words"), match.end())
        if within == {"note"} and not sheet.has("page") and (behind := _PAGES_BEHIND.match(sheet.text, match.end())):
            sheet.relabel(behind.start("pages"), behind.end(), "page")
            return
        if within != {"note"} and within <= _MAY_BE_AHEAD:
            sheet.relabel(
                match.start("words"),
                match.end() + (sheet.text[match.end() : match.end() + 1] in ".,;" and match.end() < len(sheet.text)),
                "note",
            )
            return


@when(
    beside("title", "publisher"),
    lacks=has("container-title", "publisher-place", "genre", "edition", "editor", "ISBN", "number", "event-title"),
)
def journals_as_publishers(sheet: Sheet) -> None:
    """ "“Title.” | Discourse & Society.", "(in press). Title. | Sociological Review.": an article whose periodical was taken for a publisher."""
    index = sheet.index("publisher")
    if (
        index is None
        or sheet.label(index - 1) != "title"
        or sheet.has("container-title", "publisher-place", "genre", "edition", "editor", "ISBN", "number", "event-title")
    ):
        return
    run, title = sheet.runs[index], sheet.runs[index - 1]
    words, of_two = [word.strip(".,;:").lower() for word in sheet.said(run).split()], _OF_TWO.search(sheet.said(run)) is not None
    if (
        (is_body(sheet.said(run)) and not of_two)
        or not PUBLISHER_WORDS.isdisjoint(words[:-1] if of_two else words)
        or words[0] in GIVEN_NAMES
    ):
        return
    named = not JOURNAL_WORDS.isdisjoint(words)
    coming = any(other.label == "issued" and _COMING.fullmatch(sheet.said(other)) for other in sheet.runs)
    ahead = _AHEAD.search(sheet.text, run.span.end - 1) is not None
    behind = sheet.label(index + 1)
    if (
        (ahead and behind == "note")
        or (coming and behind == "" and len(words) > 1)
        or (_is_quotation(sheet, title) and behind in ("", "DOI", "issued"))
        or (named and behind == "DOI")
    ):
        sheet.relabel(run.span.start, run.span.end, "container-title")


def _is_quotation(sheet: Sheet, title: Run) -> bool:
    said = sheet.said(title)
    return said[0] in _QUOTES and said.rstrip(" .,;")[-1] in '”"»“'


@when(beside(("title", "edition", "genre"), "container-title"), lacks=has("publisher", "editor", "event-title", *_NUMBERS))
def containers_that_publish(sheet: Sheet) -> None:
    """ "Title. | Philosophical Library, | New York.", "Title. | Zenodo. | https://doi.org/…": without numbers, quotation and editors the name behind the title publishes."""
    index = sheet.index("container-title")
    if (
        index is None
        or sheet.label(index - 1) not in ("title", "edition", "genre")
        or sheet.has("publisher", "editor", "event-title", *_NUMBERS)
    ):
        return
    run, said = sheet.runs[index], sheet.said(sheet.runs[index])
    if said.strip(" .,;").lower() in DEPOTS:
        sheet.relabel(run.span.start, run.span.end, "publisher")
        return
    behind = sheet.runs[index + 1] if index + 1 < len(sheet.runs) else None
    words = {word.strip(".,;:()").lower() for word in said.split()}
    if behind is None or words & (JOURNAL_WORDS | NEWSPAPER_WORDS) or sheet.has("URL", "accessed") or _holds(sheet, run, said):
        return
    placed = behind.label == "publisher-place" and "(" not in sheet.said(behind) and _dated_by_year(sheet)
    pressed = (
        behind.label == "issued" and _YEAR_ALONE.fullmatch(sheet.said(behind)) and (words & PUBLISHER_WORDS or _SHORT_PRESS.match(said))
    )
    if placed or pressed:
        sheet.relabel(run.span.start, run.span.end, "publisher")


def _holds(sheet: Sheet, run: Run, said: str) -> bool:
    """Whether marks say that a name is of what holds the work: quotation marks around the title or itself, emphasis, an "in"."""
    title = sheet.first("title")
    return (
        (title is not None and sheet.said(title)[0] in _QUOTES + "‘'")
        or any(span.overlaps(run.span) for span in sheet.emphasis)
        or _WITHIN.match(said) is not None
        or said[0] in _QUOTES
    )


def _dated_by_year(sheet: Sheet) -> bool:
    """Whether no date has more than a year: one with a day is a newspaper's."""
    return all(sum(c.isdigit() for c in sheet.said(run)) == 4 for run in sheet.runs if run.label == "issued")


@when(beside(("title", "edition", "publisher-place"), "note"), lacks=has("publisher", "container-title", "event-title", "genre"))
def bodies_in_notes(sheet: Sheet) -> None:
    """ "Access vocabulary. | Federation of Library Associations. | https://…": a body between the title and a place or an address publishes, where nobody else does."""
    index = sheet.index("note")
    if (
        index is None
        or sheet.has("publisher", "container-title", "event-title", "genre")
        or sheet.label(index - 1) not in ("title", "edition", "publisher-place")
    ):
        return
    run = sheet.runs[index]
    said = sheet.said(run).strip(" .,")
    if sheet.label(index + 1) in ("publisher-place", "URL", "DOI", "") and is_body(said) and is_named(said) and not _TOLD.search(said):
        sheet.relabel(run.span.start, run.span.end, "publisher")


@when(beside("publisher", "genre"), beside(("title", "issued"), "publisher"))
def series_of_papers(sheet: Sheet) -> None:
    """ "World Bank Policy | Research Working Paper | 9917. Washington: | World Bank.": the name of a series of papers begins with the body that publishes it."""
    index = sheet.index("publisher")
    if index is None or sheet.label(index + 1) != "genre" or sheet.label(index - 1) not in ("title", "issued"):
        return
    later = any(run.label == "publisher" for run in sheet.runs[index + 2 :])
    if later and sheet.said(sheet.runs[index])[-1].isalnum():
        sheet.relabel(sheet.runs[index].span.start, sheet.runs[index + 1].span.end, "genre")


@when(beside("title", "publisher-place"), lacks=has("publisher", "container-title"))
def publishers_in_titles(sheet: Sheet) -> None:
    """ "Economy of Housing, Macmillan, | London, 1977": a name with a publisher's word at the end of the title, in front of the place."""
    index = sheet.index("publisher-place")
    if index is None or sheet.label(index - 1) != "title" or sheet.has("publisher", "container-title"):
        return
    run = sheet.runs[index - 1].span
    if match := _LAST_PART.search(sheet.text, run.start + 4, run.end):
        words = match["name"].lower().replace(".", "").split()
        if not PUBLISHER_WORDS.isdisjoint(words) and len(words) <= _FEW and is_named(match["name"]):
            sheet.relabel(match.start("name"), run.end, "publisher")


@when(starts("author"), beside(("author", "issued"), "container-title"), lacks=has("title", "editor", "genre", "event-title"))
def titles_in_containers(sheet: Sheet) -> None:
    """ "Blasphemie. Die Zeitung, | 5.5.2006": a container of two sentences between the authors and a day begins with the title."""
    index = sheet.index("container-title")
    if (
        index not in (1, 2)
        or sheet.has("title", "editor", "genre", "event-title")
        or sheet.label(0) != "author"
        or (index == 2 and sheet.label(1) != "issued")
    ):
        return
    run = sheet.runs[index].span
    match = _FIRST_SENTENCE.match(sheet.text, run.start, run.end)
    dated = sheet.label(index + 1) == "issued" and _DAY.search(sheet.said(sheet.runs[index + 1]))
    if match and dated and is_named(sheet.text[match.end() : run.end]) and _WITHIN.match(sheet.said(sheet.runs[index])) is None:
        sheet.relabel(run.start, match.end(), "title")


@when(has("title"))
def volumes_of_titles(sheet: Sheet) -> None:
    """ "A Data Manual. Vol. I: | The Small States. | Frankfurt:": behind the number and its colon the title of the volume goes on."""
    index = sheet.index("volume")
    if index is None or sheet.label(index - 1) != "title" or sheet.said(sheet.runs[index - 1])[-1] not in ".?!":
        index = sheet.index("title")
        if index is None or not (said := sheet.said(sheet.runs[index])).endswith(":") or _VOLUME_LAST.search(said) is None:
            return
    elif not sheet.said(sheet.runs[index]).endswith(":"):
        return
    behind = sheet.label(index + 1)
    imprint = sheet.label(index + 2) == "publisher-place"
    title = index if sheet.label(index) == "title" else index - 1
    if imprint and behind in ("publisher", "note", "container-title", "title", "collection-title"):
        sheet.relabel(sheet.runs[title].span.start, sheet.runs[index + 1].span.end, "title")


@when(beside("editor", "container-title"), lacks=has("collection-title"))
def whole_issues(sheet: Sheet) -> None:
    """ "in: A. Holt (Hg.), Rivers. Sonderheft 41 der Mud Review": behind the book that somebody edits the whole issue of a journal is a series."""
    index = sheet.index("container-title")
    if index is None or sheet.label(index - 1) != "editor" or sheet.has("collection-title"):
        return
    run = sheet.runs[index]
    if match := _WHOLE_ISSUE.search(sheet.text, run.span.start + 2, run.span.end):
        numbered = sheet.label(index + 1) in ("volume", "issue", "number")
        sheet.relabel(match.start("series"), sheet.runs[index + numbered].span.end, "collection-title")


@when(beside("editor", "collection-title"), lacks=has("container-title"))
def books_behind_roles(sheet: Sheet) -> None:
    """ "in A. Holt (eds) | Policy Advice. | Abingdon:": what stands behind the editors of a book without a name is its name, no series."""
    index = sheet.index("collection-title")
    if index is None or sheet.has("container-title") or sheet.label(index - 1) != "editor":
        return
    run, said = sheet.runs[index], sheet.said(sheet.runs[index - 1])
    if _WITHIN.match(said) and _EDITS.search(said) and sheet.text[run.span.start] != "(":
        sheet.relabel(run.span.start, run.span.end, "container-title")


@when(has("container-title"), lacks=has("publisher", "publisher-place", "volume", "issue"))
def imprints_in_containers(sheet: Sheet) -> None:
    """ "Männerbünde. Köln: Rautenstrauch." as the container alone: its last sentence is a place that is known and a publisher."""
    run = sheet.first("container-title")
    if run is None or sheet.has("publisher", "publisher-place", "volume", "issue"):
        return
    match = _IMPRINT.search(sheet.text, run.span.start + 2, run.span.end)
    if match and is_place(match["place"]):
        sheet.relabel(match.start("place"), match.end("place") + 1, "publisher-place")
        sheet.relabel(match.start("publisher"), run.span.end, "publisher")


@when(starts("author"), beside("author", "container-title"), beside("container-title", _NUMBERS))
def journals_behind_names(sheet: Sheet) -> None:
    """ "M. Ibis, J. | Mud Phys. | 48": the letter behind a name that began with its initials is the journal's."""
    index = sheet.index("container-title")
    if index != 1 or sheet.label(0) != "author" or sheet.label(2) not in _NUMBERS:
        return
    author, container = sheet.runs[0].span, sheet.runs[1].span
    match = _LETTER_LAST.search(sheet.text, max(author.start, author.end - _NAME), author.end)
    if match and _ABBREVIATION_WITHIN.search(sheet.text, container.start, container.end):
        sheet.relabel(match.start("begun"), container.end, "container-title")


@when(beside("title", "container-title"), beside("container-title", _NUMBERS))
def journals_begun(sheet: Sheet) -> None:
    """ "… bei Kindern Zeitschrift f. | Erziehung | 9", "sector Health & | Social Care", "records', Brit. | J. Criminol.": the words that begin a periodical's name belong to it."""
    index = sheet.index("container-title")
    if index is None or sheet.label(index - 1) != "title" or sheet.label(index + 1) not in _NUMBERS:
        return
    title = sheet.runs[index - 1].span
    container = sheet.runs[index].span
    tail = max(title.start + 4, title.end - _TAIL)
    match = _BEGUN.search(sheet.text, tail, title.end) or _WITH_AND.search(sheet.text, tail, title.end)
    if match is None and _ABBREVIATION.match(sheet.text, container.start, container.end):
        match = _ABBREVIATED_LAST.search(sheet.text, tail, title.end)
    if match:
        sheet.relabel(match.start("begun"), sheet.runs[index].span.end, "container-title")
