"""Bodies by the words of offices: ministries whose names hold commas, and offices and associations in front of the colon of what was taken for the title.

Sources: the names of the ministries of Germany, Austria and their lands since 1949 (their fields are nouns, the last behind an "und"); first words of German
corporate bodies in the GND.
"""

from __future__ import annotations

from citecheck.extract.references.parsing.mending.shapes import beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.text.expressions import deferred

_FIELD = r"[^\W\d_a-z][^\W\d_]{2,25}(?:-|-[^\W\d_]{2,20})?"
_OF_STATE = "(?:staats|landes|bundes)?minister(?:ium|in)?|senat(?:sverwaltung|or|orin)|behörde|dezernat"
_MINISTRY_STEMS = ("minister", "senat", "behörde", "dezernat")
_MINISTRY = deferred(
    rf"(?<![^\W_])(?i:{_OF_STATE})\s(?:[^\W\d_a-z][^\W\d_]{{2,20}}\s)?für\s{_FIELD}(?:,\s{_FIELD}){{1,4}},?\s(?:und|u\.|sowie)\s{_FIELD}(?:\s{_FIELD})?"
    r"(?:\s(?:des\sLandes|in|der)\s[^\W\d_a-z][^\W\d_]{2,20}(?:-[^\W\d_]{2,20})?)?(?:\s\([A-Z][A-Za-z]{1,9}\))?"
)
_BEHIND = deferred(r"(?P<role>\s?\((?:Hg|Hrsg|Herausgeber)\.?\))?[:,]?")
_TORN = frozenset(("author", "editor", "title", "publisher", "container-title", "publisher-place", "note", "other"))
_NAMING = ("author", "editor", "publisher", "title")
# heads of bodies' names: nothing else is called so, in the singular and without an article
_HEAD = (
    r"(?:[^\W\d_]{0,20}verband|[^\W\d_]{0,30}ministerium|[^\W\d_]{0,20}kommission|[^\W\d_]{0,20}ausschu(?:ss|ß)|Sachverständigenrat|Wissenschaftsrat|[^\W\d_]{0,12}beirat|Rat|"
    r"(?:Bundes|Landes|Regional|Bezirks|Jugend|Sozial|Gesundheits|Kirchen|Stadtplanungs)amt|[^\W\d_]{0,12}gewerkschaft|[^\W\d_]{0,16}kammer|[^\W\d_]{1,16}stiftung|Stiftung|"
    r"[^\W\d_]{0,12}vorstand|(?:Bundes|Landes)zentrale|[^\W\d_]{0,12}arbeitsgemeinschaft|Arbeitskreis|Forschungsgruppe|Projektgruppe|Autorengruppe|Bundesagentur|Institut|"
    r"[^\W\d_]{3,15}konferenz|Zentralkomitee|Präsidium|Magistrat|Oberbürgermeister)"
)
_ADJECTIVE = r"(?:[^\W\d_a-z][^\W\d_]{3,20}(?:er|es|e)\s){0,2}"
_OFFICE = deferred(
    rf"\s?(?:Der\s(?=\w{{3,20}}e\s))?{_ADJECTIVE}{_HEAD}(?:\s(?:de[rs]|für|zu[rm]|beim?)\s[^.:;?!,\d„“\"»]{{3,90}})?(?:\s(?:e\.\s?V\.|\([A-Z][A-Za-z]{{1,9}}\))){{0,2}}:(?=\s[^\W\d_a-z]|\s[„\"»«])"
)
_NO_OFFICE = deferred(r"\s(?:als|ohne|gegen|unter|zwischen|nach|vor|um|ist|im\sWandel)\s")
_RESEARCH = deferred(
    r"\s?[^\W\d_a-z][^\W\d_]{2,15}\s(?:Sozialforschung|Politikforschung|Marktforschung|Institut|Akademie|Stiftung|Consult|GmbH|AG):(?=\s[^\W\d_a-z]|\s[„\"»«])"
)


@when(has(*_NAMING), beside(_TORN, _TORN), words=_MINISTRY_STEMS)
def ministries(sheet: Sheet) -> None:
    """ "Bundesministerium für Familie, Senioren, | Frauen | und Jugend (Hrsg.): Bericht": all the fields that a ministry is for are in its name."""
    match = _MINISTRY.search(sheet.text) if "für " in sheet.lower else None
    if match is None:
        return
    labels = sheet.within(match.start(), match.end())
    run = next(run for run in sheet.runs if run.span.end > match.start())
    if len(labels) == 1 or not labels <= _TORN or run.label not in _NAMING:
        return
    if match.group().count(",") == 1 and sheet.text[run.span.end - 1] == ",":
        return  # "Bundesministerium für Wirtschaft, | Handwerk und Binnenmarkt" may be a body and a title
    if run.label == "title" and run.span.start < match.start() - 1:
        return
    behind = _BEHIND.match(sheet.text, match.end())
    label = "editor" if behind and behind["role"] else "author" if run.label == "title" else run.label
    sheet.relabel(match.start() if run.label == "title" else run.span.start, behind.end() if behind else match.end(), label)


@when(starts("title") | beside("author", "title"), starts("title", "author"))
def offices_in_titles(sheet: Sheet) -> None:
    """ "Sachverständigenrat für Umweltfragen: Gutachten", "Rat der | Evangelischen Kirche: Denkschrift": who heads what was taken for the title wrote it."""
    index = sheet.index("title")
    if index is None or index > 1 or (index == 1 and (sheet.label(0) != "author" or sheet.said(sheet.runs[0])[-1] in ",.:;")):
        return
    if index == 0 and sheet.has("author", "editor"):
        return
    title = sheet.runs[index].span
    match = _OFFICE.match(sheet.text, 0, title.end) or _RESEARCH.match(sheet.text, 0, title.end)
    if match and match.end() > title.start and not _NO_OFFICE.search(match.group()):
        sheet.relabel(match.start(), match.end(), "author")
