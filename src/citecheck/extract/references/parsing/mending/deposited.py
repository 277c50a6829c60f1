"""What lies in a repository: preprints with their server and number, packages with their version, articles read in a database.

Sources: the preprint servers of the Directory of Open Access Preprint Repositories; the citations that R and DBLP print; the databases of the MLA Handbook's examples.
"""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.mending.shapes import beside, has, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.servers import SERVER, SERVER_STEMS
from citecheck.extract.references.parsing.vocabulary import JOURNAL_WORDS, mentions
from citecheck.text.expressions import deferred

_NUMBER = r"(?:\d{4}\.\d{4,5}|[a-z-]{2,9}(?:\.[A-Z]{2})?/\d{7})(?:v\d)?"
_ABSTRACT = deferred(rf"(?<=[\s.,])(?P<server>(?:CoRR|[Aa]r[Xx]iv)[,.]?)\s(?:vol\.\s)?(?P<number>abs/{_NUMBER})(?=[\s,.;)]|$)[,.]?")
_SERVER_ALONE = deferred(
    rf"(?P<server>(?:{SERVER})(?:\s(?:e-?prints?|preprints?))?)(?:\s(?P<note>[\[(]preprint[\])]))?(?:[.,:]\s(?P<number>{_NUMBER}))?[.,;]?",
    re.IGNORECASE,
)
_SERVER_LAST = deferred(rf"\d\)?[.,]\s(?P<server>(?:{SERVER}))[.,]?$", re.IGNORECASE)
_DATED_NUMBER = deferred(
    r"(?P<server>(?:bio|med)rxiv[.,:]?)\s(?P<number>(?:20\d\d\.\d\d\.\d\d\.)?\d{6,8}(?:v\d)?)(?=[\s,.;)]|$)[.,;]?", re.IGNORECASE
)
_NUMBER_AND_YEAR = deferred(
    rf"[(\[]?(?:[Aa]r[Xx]iv\s(?:e-?print|preprint)[,:]?\s)?[Aa]r[Xx]iv\s?:\s?{_NUMBER}[)\]]?(?:\s?[\[(][a-z-]{{2,9}}(?:\.[A-Za-z-]{{2,5}})?[\])])?,?\s(?P<year>\(?(?:19|20)\d\d\)?)[.,]?"
)
_VERSION = deferred(
    r"(?P<version>\(?(?:R|Python|Stata|Julia|MATLAB|Perl)[\s-](?:package|module|toolbox|library),?\s(?:version|vers\.|ver\.|v\.?)\s?\d(?:[\w.-]{0,13}\w)?\)?)(?=[\s,.;:]|$)[.,]?",
    re.IGNORECASE,
)
_VERSION_STEMS = ("(version", "(release")
_NUMBERED_VERSION = deferred(r"\((?:version|release)\s\d[\w.-]{0,12}\)[.,]?", re.IGNORECASE)
_MAY_HOLD = frozenset(("title", "container-title", "volume", "issue", "page", "edition", "publisher", "note", "number", "genre"))
_DATABASES = tuple(
    (
        "jstor|project muse|proquest|proquest dissertations & theses|proquest dissertations and theses|ebsco|gale academic|gale literature|gale in context|gale onefile|gale primary|academic search|academic onefile|hathitrust|lexisnexis|nexis uni|google books|internet archive|"
        "literature online|literature resource center|infotrac|ovid|factiva|newspapers.com|eighteenth century collections online|early english books online"
    ).split("|")
)
_NAMED_ON = deferred(  # "ProQuest Ebook Central", "Gale in Context: Biography"; not "Ovid and Rome"
    r"(?:host)?(?P<more>(?:\s(?:[Ii]n\s)?[^\W\d_a-z][^\W\d_]{1,16}){0,4})(?:[.,:;*_]|$)"
)
_ADDRESSES = ("URL", "accessed", "DOI")
_BEHIND = ("issued", "page", "URL", "accessed", "publisher", "note")


@when(has("title"), words=("abs/",))
def abstracts(sheet: Sheet) -> None:
    """ "Tilings. CoRR abs/ | 1407.99918 | (2014)", "CoRR, | vol. | abs/1409.99556": the server, and the number as DBLP prints it."""
    match = _ABSTRACT.search(sheet.text)
    if match and sheet.within(*match.span("number")) <= _MAY_HOLD:
        sheet.relabel(*match.span("server"), "container-title")
        sheet.relabel(match.end("server"), match.start("number"), "number")
        sheet.relabel(match.start("number"), match.end(), "number")


@when(has("note", "number"), has("title"), words=SERVER_STEMS)
def servers(sheet: Sheet) -> None:
    """ "Tokenizers. | arXiv. | https://…", "ArXiv e-prints, 1603.99021" as a note: the server contains the preprint; a year behind its number is its date."""
    for run in sheet.runs:
        if run.label not in ("note", "number"):
            continue
        start, end = run.span.start, run.span.end
        if not sheet.has("container-title", "publisher") and (alone := _SERVER_ALONE.fullmatch(sheet.text, start, end)):
            if alone["number"]:
                sheet.relabel(alone.start("number"), end, "number")
            if alone["note"]:
                sheet.relabel(alone.start("note"), end, "note")
            sheet.relabel(start, alone.end("server") + (alone.end("server") < end), "container-title")
            return
        if not sheet.has("container-title", "publisher") and (last := _SERVER_LAST.search(sheet.text, start, end)):
            sheet.relabel(last.start("server"), end, "container-title")
            return
        if not sheet.has("issued") and (dated := _NUMBER_AND_YEAR.fullmatch(sheet.text, start, end)):
            sheet.relabel(start, dated.start("year"), "number")
            sheet.relabel(dated.start("year"), end, "issued")
            return


@when(has("title"), has("issued"), words=("biorxiv", "medrxiv"))
def dated_numbers(sheet: Sheet) -> None:
    """ "(2021). A corpus study. | bioRxiv, | 2021.03.04. | 433999.": the server's number begins with a day, and is no date where another dates the work."""
    match = _DATED_NUMBER.search(sheet.text)
    if match is None or not sheet.within(*match.span("number")) <= _MAY_HOLD | {"issued"}:
        return
    if any(run.label == "issued" and not match.start() <= run.span.start < match.end() for run in sheet.runs):
        sheet.relabel(*match.span("server"), "container-title")
        sheet.relabel(match.start("number"), match.end(), "number")


@when(
    has("title"), words=("package version", "package, version", "module version", "toolbox version", "library version", "-package version")
)
def versions_of_packages(sheet: Sheet) -> None:
    """ "“mudtrees: Silt in Trees.” | R package version | 0. | 3-1, | https://…": which version of a package it is."""
    match = _VERSION.search(sheet.text)
    if match is None:
        return
    labels = sheet.within(*match.span("version"))
    if labels <= _MAY_HOLD and (len(labels) > 1 or "title" in labels):
        sheet.relabel(match.start("version"), match.end(), "edition")


@when(has("title"), words=_VERSION_STEMS)
def versions_behind_titles(sheet: Sheet) -> None:
    """ "SiltTools (Version 2.1) | [Computer software]", "Silt in R (Version 0.8. | 2) | [Computer software]": the version in a bracket at the title's end, or in front of the note's."""
    if not mentions(sheet.lower, _VERSION_STEMS):  # another mend's bracket speaks for these words
        return
    match = _NUMBERED_VERSION.search(sheet.text, 1)
    if match is None or not sheet.within(*match.span()) <= _MAY_HOLD or sheet.within(*match.span()) == {"edition"}:
        return
    last = next(run for run in sheet.runs if run.span.end >= match.end())
    if last.label != "title" or last.span.end <= match.end() + 1:  # behind it the title does not go on
        sheet.relabel(match.start(), match.end(), "edition")


@when(beside(_BEHIND, ("publisher", "container-title")), words=_DATABASES)
def databases(sheet: Sheet) -> None:
    """ "1995, pp. 201-14. | Gale Academic OneFile, | link.…", "Emory U, | 2010. | ProQuest": where an article was read is a note."""
    for index in range(2, len(sheet.runs)):
        run = sheet.runs[index]
        if run.label not in ("publisher", "container-title") or sheet.label(index - 1) not in _BEHIND:
            continue
        held = sheet.has("page") or any(other.label in ("publisher", "container-title") for other in sheet.runs[:index])
        if _is_database(sheet.said(run).strip("*_ ")) and (held or sheet.label(index + 1) in _ADDRESSES):
            sheet.relabel(run.span.start, run.span.end, "note")
            return


def _is_database(name: str) -> bool:
    """A database's name, and what it is called further in capitals."""
    lower = name.lower()
    for one in _DATABASES:
        named = _NAMED_ON.match(name, len(one)) if lower.startswith(one) else None
        if named is not None:
            return JOURNAL_WORDS.isdisjoint(named["more"].lower().split())
    return False
