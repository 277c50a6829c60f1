"""Towns and publishers that the end of a title or a book still holds, in front of the year that nothing parts from them."""

from __future__ import annotations

from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.extract.references.parsing.mending.shapes import beside, has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.places import REGIONS
from citecheck.extract.references.parsing.vocabulary import JOURNAL_WORDS, NEWSPAPER_WORDS, PUBLISHER_WORDS
from citecheck.text.expressions import deferred
from citecheck.text.months import MONTHS, SEASONS

_TOWN = r"[^\W\d_a-z][^\W\d_]{2,16}(?:(?:\s(?:dei|del|della|di|de|la|sul|sur|am|an\sder))?[\s-][^\W\d_a-z][^\W\d_]{2,16}){0,2}"
_TOWN_LAST = deferred(rf",\s(?P<town>{_TOWN})$")
_YEAR = deferred(r"(?:1[4-9]|20)\d\d(?:\s?[-–/]\s?\d{2,4})?[\s.,;]{0,2}")
_TOWN_PUBLISHER_YEAR = deferred(
    rf",\s(?P<town>{_TOWN}),\s(?P<publisher>[^\W\d_a-z][^\W\d_]{{1,16}}(?:\s[^\W\d_]{{1,16}}){{0,4}}),?\s(?P<year>(?:1[4-9]|20)\d\d)[\s.]{{0,2}}$"
)
_EDITION_OF = deferred(
    r",\s(?P<edition>ediz(?:ione|ioni|\.)\s(?!(?i:prima|seconda|terza|quarta|nuova|nazionale|critica|italiana|originale|ampliata|riveduta))[^\W\d_a-z][^,;:()\d]{2,30}),?$"
)
_A_BODY = deferred(
    r",\s(?P<body>(?:Société|Istituto|Institut|Associazione|Deputazione|Accademia|Ateneo|Centro|Fondazione|Soprintendenza|Cassa|Ente)\s[^,;:()\d]{4,60}),$"
)
_TWO_NAMES = deferred(r"(?P<place>[^\W\d_a-z][^,.:;()\d]{2,30}),\s(?P<name>[^\W\d_a-z][^,.:;()\d]{2,50})[\s,.]{0,2}")
_OTHER_EDITION = r"(?P<other>\([^()]{0,20}(?<!\w)(?:ed|edd|ediz|edizione|rist|Aufl)\.?[^()]{0,50}\))"
_IMPRINT = deferred(
    rf"(?P<publisher>[^\W\d_a-z][^,;:()\d]{{2,40}}),\s(?P<year>(?:1[4-9]|20)\d\d[¹²³⁴]?)(?:\s{_OTHER_EDITION}|,\s(?P<many>\d{{1,2}}\s(?:voll?|tomi|tt?)\.?))?[\s.,]{{0,2}}"
)
_YEAR_AND_EDITION = deferred(rf"(?P<year>(?:1[4-9]|20)\d\d[¹²³⁴]?)\s{_OTHER_EDITION}")
_HALF_LAST = deferred(r",\s(?P<half>[^\W\d_a-z][^,:;\d]{2,30}\s[-–])$")
_NO_TOWNS = PUBLISHER_WORDS | JOURNAL_WORDS | NEWSPAPER_WORDS | MONTHS.keys() | SEASONS.keys()
_IN_FRONT = ("author", "editor")
_SMALL = 4  # letters that a word of a body's name has where it is no small one


@when(
    beside(("title", "container-title"), "issued"),
    has(*_IN_FRONT),
    lacks=has("publisher-place", "publisher", "volume", "issue", "genre", "URL", "DOI"),
)
def towns_behind_commas(sheet: Sheet) -> None:
    """ "A. Holt, Il codice di Marrow, Cava dei Marici | 1980": behind the last comma, with nothing but a blank in front of the year, stands the town."""
    index = sheet.index("issued")
    if not index or sheet.has("publisher-place", "publisher", "volume", "issue", "genre", "URL", "DOI") or sheet.label(0) not in _IN_FRONT:
        return
    run, year = sheet.runs[index - 1], sheet.runs[index].span
    if (
        run.label not in ("title", "container-title")
        or sheet.said(sheet.runs[0])[-1] not in ",:"
        or not _YEAR.fullmatch(sheet.text, year.start, year.end)
    ):
        return
    match = _TOWN_LAST.search(sheet.text, run.span.start + 3, run.span.end)
    if match and _NO_TOWNS.isdisjoint(match["town"].lower().split()):
        sheet.relabel(match.start("town"), run.span.end, "publisher-place")


@when(beside("title", ""), has(*_IN_FRONT), lacks=has("publisher-place", "publisher", "issued", "container-title"))
def imprints_at_the_end(sheet: Sheet) -> None:
    """ "La cappella del duomo, Vedelago, Ars et religio 1954" as the title alone: town, publisher and year, where nothing dates the work."""
    run = sheet.runs[-1]
    if run.label != "title" or sheet.has("publisher-place", "publisher", "issued", "container-title") or sheet.label(0) not in _IN_FRONT:
        return
    match = _TOWN_PUBLISHER_YEAR.search(sheet.text, run.span.start + 3, run.span.end)
    if match and _NO_TOWNS.isdisjoint(match["town"].lower().split()):
        sheet.relabel(match.start("town"), match.end("town") + 1, "publisher-place")
        sheet.relabel(*match.span("publisher"), "publisher")
        sheet.relabel(match.start("year"), run.span.end, "issued")


@when(beside("title", "publisher-place"), beside("publisher-place", "issued"), lacks=has("publisher", "container-title"))
def editions_of_publishers(sheet: Sheet) -> None:
    """ "La basilica illustrata, edizione Onghi, | Venezia | 1888", "Composizioni, Società di musica, | Neuville, | 1955": who publishes, at the end of the title."""
    index = sheet.index("publisher-place")
    if not index or sheet.label(index - 1) != "title" or sheet.label(index + 1) != "issued" or sheet.has("publisher", "container-title"):
        return
    run = sheet.runs[index - 1].span
    if match := _EDITION_OF.search(sheet.text, run.start + 3, run.end):
        sheet.relabel(match.start("edition"), run.end, "publisher")
    elif (
        sheet.said(sheet.runs[index]).endswith(",")
        and (match := _A_BODY.search(sheet.text, run.start + 3, run.end))
        and _is_name(match["body"])
    ):
        sheet.relabel(match.start("body"), run.end, "publisher")


def _is_name(body: str) -> bool:
    """Whether every word of several letters is capitalized."""
    return all(word[0].isupper() or len(word) < _SMALL for word in body.replace("’", " ").replace("'", " ").split())


@when(beside("editor", "publisher-place"), beside("publisher-place", "issued"), has("container-title"), lacks=has("publisher"))
def publishers_of_books(sheet: Sheet) -> None:
    """ "a cura di A. Holt, | Venezia, Studium Rivense | 1993" as the place: a known place and who publishes there."""
    index = sheet.index("publisher-place")
    if sheet.has("publisher") or not sheet.has("container-title"):
        return
    while index is not None and index + 1 < len(sheet.runs):
        run = sheet.runs[index].span
        if sheet.label(index) == "publisher-place" and sheet.label(index - 1) == "editor" and sheet.label(index + 1) == "issued":
            match = _TWO_NAMES.fullmatch(sheet.text, run.start, run.end)
            words = match["name"].lower().split() if match else []
            if match and is_place(match["place"]) and not is_place(match["name"]) and words[-1].strip(".") not in REGIONS:
                sheet.relabel(match.start("name"), run.end, "publisher")
            return
        index += 1


@when(beside("publisher-place", "note"), lacks=has("publisher", "issued"))
def imprints_in_notes(sheet: Sheet) -> None:
    """ "Vicenza, | Neri Holt, 1978 (2ª ed. 1984), | p. 45" as a note: behind the place publisher and year, and another edition in brackets, or how many
    volumes there are ("A. Holt, 1966², 2 vol.")."""
    index = sheet.index("publisher-place")
    if index is None or sheet.label(index + 1) != "note" or sheet.has("publisher", "issued"):
        return
    run = sheet.runs[index + 1].span
    if match := _IMPRINT.fullmatch(sheet.text, run.start, run.end):
        sheet.relabel(match.start("publisher"), match.end("publisher") + 1, "publisher")
        sheet.relabel(match.start("year"), run.end, "issued")
        for group in ("other", "many"):
            if match[group]:
                sheet.relabel(match.start(group), run.end, "note")


@when(has("edition"))
def years_in_editions(sheet: Sheet) -> None:
    """ "Udine, Holt, | 1980² (I ed. | Trieste | 1957)": the year that an edition in brackets stands behind dates the work."""
    run = sheet.first("edition")
    match = _YEAR_AND_EDITION.match(sheet.text, run.span.start) if run else None
    if match and "title" not in sheet.within(*match.span()):
        sheet.relabel(*match.span("year"), "issued")
        sheet.relabel(match.start("other"), match.end() + (sheet.text[match.end() : match.end() + 1] in (",", ".")), "note")


@when(beside("publisher-place", "publisher"))
def publishers_joined(sheet: Sheet) -> None:
    """ "Milano, Cisalpi - | La Goliarda" as place and publisher: who is joined by a dash to the publisher publishes too."""
    index = sheet.index("publisher-place")
    if index is None or sheet.label(index + 1) != "publisher":
        return
    run = sheet.runs[index].span
    if sheet.text[run.end - 1] in "-–" and (match := _HALF_LAST.search(sheet.text, run.start + 2, run.end)):
        sheet.relabel(match.start("half"), sheet.runs[index + 1].span.end, "publisher")
