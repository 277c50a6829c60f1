"""Pairs of an entry and a record, judged by a person, each with the reason. They are variations of `works`, where both sides say the same.

A row: is the record the work? · the work · why · what the entry says otherwise · what the record says otherwise · how the record was found.
``a`` in the changes stands for the authors of an entry (``"Beispiel, A.; Örnek, O."``), ``y`` for its year or the record's (in print), ``text`` for the entry
as it is printed. `MISREAD` is an entry whose reader took next to nothing right.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from citecheck.resolve.records import CSL_TYPES

Changes = Mapping[str, Any]
Pair = tuple[bool, str, str, Changes, Changes, str]
YES, NO = True, False
NONE: Changes = {}


def _by(*names: str) -> list[dict[str, str]]:
    """Authors of a record from ``"Family, Given"``."""
    return [{"family": family, "given": given} for family, _, given in (name.partition(", ") for name in names)]


MANY = [f"Modell{letter}, {letter.upper()}." for letter in "abcdefgh"]
PREPRINT: Changes = {
    "type": "posted-content",
    "container-title": [],
    "short-container-title": [],
    "volume": None,
    "issue": None,
    "page": None,
}
UNPLACED: Changes = {"container_title": None, "volume": None, "issue": None, "page": None}
MISREAD: Changes = {"type": "book", "a": "", "issued": None, "title": "In an invented place", **UNPLACED, "publisher": "J. Invent"}


def _printed(text: str, **changes: object) -> Changes:
    """An entry of which only the print can be believed."""
    return {**MISREAD, "text": text, **changes}


PAIRS: tuple[Pair, ...] = (
    # everything as it is
    *((YES, name, "both sides say the same", NONE, NONE, "search") for name in ("rivers", "book", "chapter", "numbers", "paper", "edited", "volume", "entry", "editorial", "report", "thesis")),
    *((YES, name, "both sides say the same, and the DOI is printed", NONE, NONE, "doi") for name in ("rivers", "book", "chapter", "paper", "edited", "editorial", "thesis")),
    # titles
    (YES, "rivers", "capitals are a matter of style", {"title": "INVENTED RIVERS AND THEIR IMAGINARY SILT"}, NONE, "search"),
    (YES, "rivers", "the entry leaves the subtitle out", NONE, {"subtitle": ["A study of forty deltas"]}, "search"),
    (YES, "rivers", "the record has no subtitle", {"title": "Invented rivers and their imaginary silt: A study of forty deltas"}, NONE, "search"),
    (YES, "rivers", "a dash in place of the colon", {"title": "Invented rivers and their imaginary silt – a study"}, {"subtitle": ["A study"]}, "search"),
    (YES, "rivers", "an ampersand for and", {"title": "Invented rivers & their imaginary silt"}, NONE, "search"),
    (YES, "rivers", "markup in the record", NONE, {"title": ["Invented <i>rivers</i> and their imaginary silt"]}, "search"),
    (YES, "rivers", "entities in the record", {"title": "Rivers & silt, invented and imaginary"}, {"title": ["Rivers &amp;amp; silt, invented and imaginary"]}, "search"),
    (YES, "rivers", "a slip of the pen in a long word", {"title": "Invented rivers and their imaginery silt"}, NONE, "search"),
    (YES, "rivers", "British against American", {"title": "The colour of invented harbours"}, {"title": ["The color of invented harbors"]}, "search"),
    (YES, "rivers", "a hyphen more or less", {"title": "Low-land rivers and imaginary silt"}, {"title": ["Lowland rivers and imaginary silt"]}, "search"),
    (YES, "rivers", "a translation in brackets", {"title": "Ríos inventados y su limo imaginario [Invented rivers and their imaginary silt]"}, {"title": ["Ríos inventados y su limo imaginario"]}, "search"),
    (YES, "rivers", "the original title is the entry's", {"title": "Erfundene Flüsse und ihr Schlick"}, {"original-title": ["Erfundene Flüsse und ihr Schlick"]}, "search"),
    (YES, "novel", "another script, and the record knows the original title", NONE, NONE, "doi"),
    (YES, "rivers", "the publisher marked it as retracted since; it is the same work", NONE, {"title": ["RETRACTED ARTICLE: Invented rivers and their imaginary silt"]}, "search"),
    (YES, "rivers", "the publisher marked it as withdrawn since", NONE, {"title": ["WITHDRAWN: Invented rivers and their imaginary silt"]}, "search"),
    (NO, "numbers", "one word more makes another theorem: book Ramsey numbers are not Ramsey numbers", NONE, {"title": ["Off-diagonal book Ramsey numbers"], "page": "220-241"}, "search"),
    (NO, "numbers", "the same the other way round", {"title": "Off-diagonal book Ramsey numbers", "page": "220-241"}, NONE, "search"),
    (NO, "numbers", "brackets do not make the word less another one", {"title": "Off-diagonal (book) Ramsey numbers", "page": "220-241"}, NONE, "search"),
    (NO, "rivers", "mice are not rats", {"title": "Memory of maze routes in mice"}, {"title": ["Memory of maze routes in rats"], "page": "1-9"}, "search"),
    (NO, "rivers", "hyper is not hypo", {"title": "Hypertension in invented patients"}, {"title": ["Hypotension in invented patients"], "page": "700-709"}, "search"),
    (NO, "rivers", "typical is not atypical", {"title": "Typical growth of imaginary trees"}, {"title": ["Atypical growth of imaginary trees"], "page": "700-709"}, "search"),
    (NO, "rivers", "part one is not part two", {"title": "Invented rivers. Part I"}, {"title": ["Invented rivers. Part II"], "page": "602-620"}, "search"),
    (NO, "rivers", "Arabic against Roman numbers of parts", {"title": "Invented rivers, 1"}, {"title": ["Invented rivers, II"], "page": "602-620"}, "search"),
    (NO, "rivers", "a homonym number: the decade is another", {"title": "Invented rivers, 1990-2000"}, {"title": ["Invented rivers, 1980-1990"], "page": "7-19"}, "search"),
    (NO, "rivers", "a homonym number: the case is another", {"title": "Silt: case report no. 3"}, {"title": ["Silt: case report no. 4"], "page": "7-19"}, "search"),
    (NO, "rivers", "the first words alone are another paper", {"title": "Invented rivers"}, {"title": ["Invented rivers of the south and how they were drawn"], "page": "9-20", "volume": "3"}, "search"),
    (NO, "rivers", "a sequel by the same author", NONE, {"title": ["More invented rivers and their imaginary silt"], "page": "7-19"}, "search"),
    (NO, "rivers", "a revisited paper is a new one", NONE, {"title": ["Invented rivers and their imaginary silt revisited"], "page": "7-19", "volume": "19"}, "search"),
    (NO, "rivers", "no title in the record, and the page is another", NONE, {"title": [], "page": "1-2"}, "search"),
    (YES, "rivers", "no title in the record, and the place is the same", NONE, {"title": []}, "search"),
    (YES, "rivers", "no title in the entry, as physicists cite", {"title": None}, NONE, "search"),
    (NO, "rivers", "no title in the entry, and the volume is another", {"title": None, "volume": "21"}, NONE, "search"),
    # names
    (YES, "rivers", "full names against initials", {"a": "Beispiel, Anna Maria; Örnek, Omar"}, NONE, "search"),
    (YES, "rivers", "in another order", {"a": "Örnek, O.; Beispiel, A."}, NONE, "search"),
    (YES, "rivers", "an accent lost", {"a": "Beispiel, A.; Ornek, O."}, NONE, "search"),
    (YES, "rivers", "an umlaut written out", {"a": "Beispiel, A.; Oernek, O."}, NONE, "search"),
    (YES, "rivers", "given and family name exchanged in the record", NONE, {"author": _by("Anna, Beispiel", "Omar, Örnek")}, "search"),
    (YES, "rivers", "the first of two, and the place is the same", {"a": "Beispiel, A."}, NONE, "search"),
    (YES, "rivers", "a long list cut without et al. in its right place", {"a": "Modella, A.; Modellb, B.; Modellc, C."}, {"author": _by(*MANY)}, "search"),
    (YES, "rivers", "a long list that says et al.", {"a": "Modella, A.", "authors_truncated": True, **UNPLACED}, {"author": _by(*MANY)}, "search"),
    (YES, "rivers", "the record names only the first", NONE, {"author": _by("Beispiel, Anna Maria")}, "search"),
    (YES, "rivers", "a double name shortened", {"a": "Beispiel, A.; Örnek, O."}, {"author": _by("Beispiel Muster, Anna", "Örnek, Omar")}, "search"),
    (YES, "rivers", "a particle is put before or behind", {"a": "van der Beispiel, A.; Örnek, O."}, {"author": _by("Beispiel, Anna van der", "Örnek, Omar")}, "search"),
    (YES, "rivers", "a transliteration", {"a": "Kuznetsov, I."}, {"author": _by("Kuznecov, Ivan")}, "search"),
    (YES, "rivers", "a junior", {"a": "Beispiel, A., Jr; Örnek, O."}, NONE, "doi"),
    (YES, "report", "a body by its acronym", {"a": "IIW"}, NONE, "search"),
    (YES, "rivers", "the record forgot its authors, and the place is the same", NONE, {"author": []}, "search"),
    (YES, "edited", "editors deposited as authors", NONE, {"author": _by("Exempel, Carla", "Modell, David"), "editor": []}, "search"),
    (YES, "rivers", "other names, and all of the place is the same", {"a": "Modell, D."}, NONE, "search"),
    (NO, "rivers", "the same title by a namesake of the family", {"a": "Beispiel, Karl", **UNPLACED}, NONE, "search"),
    (NO, "rivers", "the same title by others", {"a": "Modell, D.; Muster, E.", **UNPLACED}, NONE, "search"),
    (NO, "rivers", "one unknown co-author, and nothing else to go by", {"a": "Beispiel, A.; Modell, D.", **UNPLACED}, NONE, "search"),
    (NO, "book", "the same title by another author", {"a": "Modell, D."}, NONE, "search"),
    (NO, "paper", "proceedings whose contributors are sorted from A to Z: the first of them wrote another paper", {"a": "Ejemplo, L."}, {"type": "proceedings", "title": ["Proceedings of the 9th Conference on Invented Systems"], "author": _by("Abel, A.", "Beispiel, A.", "Ejemplo, L."), "page": None, "container-title": []}, "search"),
    # years
    (YES, "rivers", "online a year before print", {"y": 2003}, NONE, "search"),
    (YES, "rivers", "a volume that came late", {"y": 2005}, NONE, "search"),
    (YES, "rivers", "no date", {"issued": None}, NONE, "search"),
    (YES, "rivers", "no date in the record", NONE, {"issued": {"date-parts": [[None]]}, "published-print": None, "published-online": None}, "search"),
    (YES, "rivers", "the year is a misprint, the place is right", {"y": 2014}, NONE, "search"),
    (YES, "rivers", "an old volume that was put online later", {"y": 1964}, {"issued": {"date-parts": [[2009]]}, "published-print": None, "published-online": {"date-parts": [[2009]]}}, "search"),
    (YES, "paper", "proceedings printed a year after the conference", {"y": 2011}, {"y": 2012}, "search"),
    (YES, "book", "a reprint of the year after, by the same house", {"y": 2000}, NONE, "search"),
    (YES, "book", "another year, but the DOI is printed", {"y": 1989}, NONE, "doi"),
    (NO, "book", "an edition of twelve years before", {"y": 1987}, NONE, "search"),
    (NO, "book", "the next year, and another publisher", {"y": 2000, "publisher": "Modell Verlag"}, NONE, "search"),
    (NO, "rivers", "the same title six years before, and no place to go by", {"y": 1998, **UNPLACED}, NONE, "search"),
    (NO, "report", "the report of the year before is another report", {"y": 2010}, NONE, "search"),
    # container, volume, issue, pages
    (YES, "rivers", "ISO 4", {"container_title": "J. Invent. Hydrol."}, NONE, "search"),
    (YES, "rivers", "an acronym", {"container_title": "JIH"}, NONE, "search"),
    (YES, "rivers", "an article before the journal's name", {"container_title": "The Journal of Invented Hydrology"}, NONE, "search"),
    (YES, "rivers", "a renamed journal: volume and pages are the same", {"container_title": "Transactions on Imaginary Waters"}, NONE, "search"),
    (YES, "rivers", "a journal that grew a series", NONE, {"container-title": ["Journal of Invented Hydrology: Series A"]}, "search"),
    (YES, "rivers", "a Roman volume", {"volume": "XII"}, NONE, "search"),
    (YES, "rivers", "a double issue", {"issue": "3/4"}, NONE, "search"),
    (YES, "rivers", "a cut last page", {"page": "583-601"}, {"page": "583-01"}, "search"),
    (YES, "rivers", "the first page alone", {"page": "583"}, NONE, "search"),
    (YES, "rivers", "an en dash and pp.", {"page": "pp. 583–601"}, NONE, "search"),
    (YES, "rivers", "an article number on one side", {"page": "e104"}, {"page": None, "article-number": "e104"}, "search"),
    (YES, "rivers", "the volume is a misprint", {"volume": "21"}, NONE, "search"),
    (YES, "rivers", "the pages are a misprint", {"page": "853-861"}, NONE, "search"),
    (YES, "rivers", "the entry names no place at all, and the title is telling", UNPLACED, NONE, "search"),
    (YES, "chapter", "the publisher's series is given as the venue", {"container_title": "Lecture Notes in Imaginary Engineering"}, {"container-title": ["Lecture Notes in Imaginary Engineering", "Essays on Imaginary Bridges"]}, "search"),
    (YES, "chapter", "book and series in either order", NONE, {"container-title": ["Essays on Imaginary Bridges", "Lecture Notes in Imaginary Engineering"]}, "search"),
    (YES, "chapter", "the record knows only the series", NONE, {"container-title": ["Lecture Notes in Imaginary Engineering"]}, "search"),
    (YES, "paper", "the conference by its acronym", {"container_title": "CIS"}, {"container-title": ["Conference on Invented Systems"]}, "search"),
    (NO, "rivers", "the same paper in another journal", NONE, {"container-title": ["Bridges"], "short-container-title": [], "volume": "1", "issue": "1", "page": "7-9"}, "search"),
    (NO, "rivers", "a column of the same name in another volume", NONE, {"volume": "77", "issue": "1", "page": "7-9"}, "search"),
    (NO, "paper", "the journal version is another publication", NONE, {"type": "journal-article", "container-title": ["Journal of Invented Systems"], "volume": "4", "page": "1-39", "y": 2014}, "search"),
    (NO, "chapter", "the same essay in another book", NONE, {"container-title": ["Collected Papers of a Bridge Builder"], "page": "1-24", "y": 2010}, "search"),
    # titles that many works bear
    (NO, "editorial", "another editorial of the same editor in the same year", NONE, {"volume": "12", "issue": "4", "page": "701-703", "container-title": ["Bridges"]}, "search"),
    (NO, "editorial", "the editorial of the next issue of the volume", NONE, {"issue": "4", "page": "701-703"}, "search"),
    (YES, "editorial", "an editorial without pages in its volume", {"page": None}, NONE, "search"),
    (NO, "editorial", "an editorial whose volume alone is the same", {"page": None, "issue": None, "container_title": "Bridges"}, NONE, "search"),
    (NO, "editorial", "an editorial of which nothing else is known", UNPLACED, NONE, "search"),
    (NO, "editorial", "an editorial of another year and volume", NONE, {"volume": "14", "issue": "1", "page": "1-3", "y": 2006}, "search"),
    (NO, "chapter", "the introduction of another book", {"title": "Introduction"}, {"title": ["Introduction"], "container-title": ["Rivers Without Water"], "page": "1-9"}, "search"),
    (YES, "chapter", "the introduction of the book", {"title": "Introduction", "page": "1-9"}, {"title": ["Introduction"], "page": "1-9"}, "search"),
    # works about the work
    (NO, "book", "a review that bears the book's title", NONE, {"type": "journal-article", "title": ["A History of Imaginary Bridges"], "subtitle": [], "author": _by("Reviewer, Rita"), "container-title": ["Bridges"], "volume": "3", "page": "110-112"}, "search"),
    (NO, "book", "a review that lists the book", NONE, {"type": "journal-article", "title": ["A History of Imaginary Bridges. By Carla Exempel. Pp. xii, 310. ISBN 0 00 000000 2."], "subtitle": [], "author": _by("Reviewer, Rita"), "container-title": ["Bridges"]}, "search"),
    (NO, "book", "a review whose deposit names the book's author as its own", NONE, {"type": "journal-article", "title": ["A History of Imaginary Bridges"], "subtitle": [], "container-title": ["Bridges"], "volume": "3", "page": "110-112"}, "search"),
    (NO, "book", "a German review", NONE, {"type": "journal-article", "title": ["Rezension: A History of Imaginary Bridges"], "subtitle": [], "container-title": ["Brücken"]}, "search"),
    (NO, "rivers", "a peer review", NONE, {"type": "peer-review", "title": ["Review for \"Invented rivers and their imaginary silt\""], "container-title": [], "volume": None, "page": None}, "search"),
    (NO, "rivers", "the erratum", NONE, {"title": ["Erratum to: Invented rivers and their imaginary silt"], "page": "700"}, "search"),
    (NO, "rivers", "the corrigendum, by the DOI", NONE, {"title": ["Corrigendum: Invented rivers and their imaginary silt"], "page": "700"}, "doi"),
    (NO, "rivers", "the author's correction", NONE, {"title": ["Author Correction: Invented rivers and their imaginary silt"], "page": "700"}, "search"),
    (NO, "rivers", "the notice of its retraction", NONE, {"title": ["Retraction: Invented rivers and their imaginary silt"], "page": "700"}, "search"),
    (NO, "rivers", "a notice by its metadata, whatever its title", NONE, {"update-to": [{"DOI": "10.5555/x", "type": "correction"}], "page": "700"}, "search"),
    (YES, "rivers", "a work that was retracted under its own DOI", NONE, {"update-to": [{"DOI": "10.5555/example-rivers", "type": "retraction"}]}, "search"),
    (YES, "rivers", "a new version is a work", NONE, {"update-to": [{"DOI": "10.5555/x", "type": "new_version"}]}, "search"),
    (YES, "rivers", "the notice itself is what is listed", {"title": "Retraction: Invented rivers and their imaginary silt", "page": "700"}, {"title": ["Retraction: Invented rivers and their imaginary silt"], "page": "700", "update-to": [{"DOI": "10.5555/x", "type": "retraction"}]}, "search"),
    (NO, "rivers", "the notice is listed, the record is the work", {"title": "Retraction: Invented rivers and their imaginary silt", "page": "700"}, NONE, "search"),
    (NO, "rivers", "a comment on it", NONE, {"title": ["Comment on \"Invented rivers and their imaginary silt\""], "author": _by("Muster, E."), "page": "710-712"}, "search"),
    (NO, "rivers", "the reply", NONE, {"title": ["Reply to comments on invented rivers and their imaginary silt"], "page": "713-714"}, "search"),
    (NO, "rivers", "its supplement", NONE, {"title": ["Supplementary material: Invented rivers and their imaginary silt"], "page": None}, "search"),
    (NO, "rivers", "a figure of it", NONE, {"type": "component"}, "search"),
    (NO, "rivers", "the journal", {"title": "Journal of Invented Hydrology"}, {"type": "journal", "title": ["Journal of Invented Hydrology"]}, "search"),
    # parts and wholes
    (NO, "chapter", "the book that the chapter stands in", NONE, {"type": "monograph", "title": ["Essays on Imaginary Bridges"], "container-title": [], "page": None}, "search"),
    (NO, "chapter", "another chapter of the book", NONE, {"title": ["Bridges Everybody Crossed"], "page": "95-120"}, "search"),
    (NO, "edited", "a chapter of the book, by its editor", NONE, {"type": "book-chapter", "container-title": ["Essays on Imaginary Bridges"], "title": ["Introduction: essays on bridges"], "author": _by("Exempel, Carla")}, "search"),
    (NO, "book", "a chapter with the book's title", NONE, {"type": "book-chapter", "subtitle": [], "container-title": ["Companion to Bridges"], "page": "1-20", "publisher": "Modell Verlag"}, "search"),
    (NO, "volume", "another volume of the set", NONE, {"volume": "3", "DOI": "10.5555/volume-3"}, "search"),
    (NO, "volume", "another volume by the number in its title", {"title": "A Grammar of Unspoken Languages, vol. 2"}, {"title": ["A Grammar of Unspoken Languages, vol. 1"], "volume": "1"}, "search"),
    (NO, "book", "another edition by its number", {"edition": "2nd ed."}, {"edition-number": "3"}, "search"),
    (YES, "book", "the same edition in words", {"edition": "second edition"}, {"edition-number": "2"}, "search"),
    (NO, "book", "the thesis that the book was made of", NONE, {"type": "dissertation", "publisher": "University of Nowhere", "y": 1996}, "search"),
    (NO, "thesis", "the book that the thesis became", NONE, {"type": "monograph", "publisher": "Modell Verlag", "y": 2010}, "search"),
    (NO, "rivers", "the data behind the article", NONE, {"type": "dataset", "title": ["Invented rivers and their imaginary silt"], "container-title": [], "volume": None, "page": None}, "search"),
    (NO, "rivers", "a book of the article's title", NONE, {"type": "monograph", "container-title": [], "volume": None, "page": None}, "search"),
    (YES, "entry", "an entry called a chapter", NONE, {"type": "book-chapter"}, "search"),
    (YES, "chapter", "a chapter called a paper", NONE, {"type": "proceedings-article"}, "search"),
    # preprints
    (YES, "rivers", "a preprint for an entry that names no journal", UNPLACED, PREPRINT, "search"),
    (NO, "rivers", "a preprint for an entry that names its journal", NONE, PREPRINT, "search"),
    (YES, "rivers", "a preprint whose DOI is printed", NONE, PREPRINT, "doi"),
    # by DOI
    (YES, "rivers", "a DOI, and one word of the title is another", {"title": "Invented rivers and their imaginary sand"}, NONE, "doi"),
    (YES, "rivers", "a DOI, and nothing else", {"type": "document", "a": "", "issued": None, "title": None, **UNPLACED}, NONE, "doi"),
    (YES, "rivers", "a DOI and names without a title", {"title": None, **UNPLACED}, NONE, "doi"),
    (YES, "rivers", "a DOI, and the type was read wrongly", {"type": "book", **UNPLACED}, NONE, "doi"),
    (YES, "chapter", "a DOI, and the type was read as a book's", {"type": "book", **UNPLACED}, NONE, "doi"),
    (YES, "rivers", "a DOI, the same place, and a translated title", {"title": "Erfundene Flüsse und ihr Schlick"}, NONE, "doi"),
    (NO, "rivers", "a DOI of another paper of the same people", {"title": "Bridges over imagined water", **UNPLACED}, NONE, "doi"),
    (NO, "rivers", "a DOI of others' work", {"title": "Bridges over imagined water", "a": "Modell, D.", **UNPLACED}, NONE, "doi"),
    (NO, "rivers", "a DOI of the next paper in the issue", {"title": "Sand in made-up lakes", "a": "Modell, D.", "page": "602-620"}, NONE, "doi"),
    (NO, "book", "the DOI of a review of the book", NONE, {"type": "journal-article", "title": ["A History of Imaginary Bridges"], "subtitle": [], "author": _by("Reviewer, Rita"), "container-title": ["Bridges"], "volume": "3", "page": "110-112"}, "doi"),
    (NO, "chapter", "the DOI of the whole book", NONE, {"type": "monograph", "title": ["Essays on Imaginary Bridges"], "container-title": [], "page": None, "author": [], "editor": _by("Exempel, Carla")}, "doi"),
    (NO, "volume", "the DOI of another volume", NONE, {"volume": "1"}, "doi"),
    (NO, "book", "the DOI of another edition", {"edition": "2"}, {"edition-number": "4"}, "doi"),
    (NO, "rivers", "names without title, and they are others'", {"title": None, "a": "Modell, D.", **UNPLACED}, NONE, "doi"),
    # misread by a scanner
    (YES, "rivers", "a scanner's slip at a word's second letter", {"title": "Invented rlvers and their imaginary silt"}, NONE, "search"),
    (YES, "rivers", "rn read as m, and a small word", {"title": "Invented rivers and tbeir imaginary silt"}, NONE, "search"),
    (YES, "rivers", "digits in place of letters", {"title": "Invented r1vers and their imag1nary si1t"}, NONE, "search"),
    (NO, "rivers", "a word of three letters may be another one", {"title": "Invented hot rivers"}, {"title": ["Invented hof rivers"], "page": "1-9"}, "search"),
    # kinds that lists do not tell
    (YES, "thesis", "a thesis that nothing calls one, by its university", {"type": "book"}, NONE, "search"),
    (YES, "thesis", "a thesis that nothing calls one, by nobody", {"type": "book", "publisher": None}, NONE, "search"),
    (NO, "thesis", "a house's book is not the thesis", {"type": "book", "publisher": "Modell Verlag"}, NONE, "search"),
    (NO, "thesis", "a university's press prints books", {"type": "book", "publisher": "University of Nowhere Press"}, NONE, "search"),
    (YES, "rivers", "a preprint whose server stands in the journal's place", {**UNPLACED, "container_title": "bioRxiv"}, PREPRINT, "search"),
    (YES, "rivers", "software listed as if its archive were a journal", {**UNPLACED, "container_title": "Archive of Invented Packages"}, {"type": "dataset", "container-title": ["Archive of Invented Packages"], "volume": None, "issue": None, "page": None}, "search"),
    # read otherwise than it is printed
    (YES, "rivers", "a reader that took nothing right", _printed("Beispiel AM, Örnek O (2004) Invented rivers and their imaginary silt. J Invent Hydrol 12:583-601"), NONE, "search"),
    (YES, "rivers", "the journal taken for a publisher", _printed("Beispiel, A. M., & Örnek, O. (2004). Invented rivers and their imaginary silt. J. Invent. Hydrol., 12.", publisher="J. Invent. Hydrol"), NONE, "search"),
    (YES, "chapter", "the title taken for the book's", _printed("Ejemplo L. Bridges Nobody Crossed. Essays on Imaginary Bridges, 2001, p. 71."), {"title": ["Bridges Nobody Crossed"], "author": _by("Ejemplo, Lucía"), "container-title": ["Essays on Imaginary Bridges"], "page": "71-94", "y": 2001}, "search"),
    (NO, "rivers", "printed, but as what the entry reviews", _printed("Muster, E. Review of Invented rivers and their imaginary silt, by A. M. Beispiel and O. Örnek. J. Invent. Hydrol. 12 (2004): 583."), NONE, "search"),
    (NO, "rivers", "printed, but the title goes on", _printed("Beispiel AM, Örnek O (2004) Invented rivers and their imaginary silt: a second look. J Invent Hydrol 12:583-601"), NONE, "search"),
    (NO, "rivers", "printed, but it is part two", _printed("Beispiel AM, Örnek O (2004) Invented rivers and their imaginary silt, Part II. J Invent Hydrol 12:583-601"), NONE, "search"),
    (NO, "rivers", "printed, but by others", _printed("Modell D, Muster E (2004) Invented rivers and their imaginary silt. J Invent Hydrol 12:583-601"), NONE, "search"),
    (NO, "rivers", "printed, but eight years earlier", _printed("Beispiel AM, Örnek O (1996) Invented rivers and their imaginary silt. J Invent Hydrol 12:583-601"), NONE, "search"),
    (NO, "rivers", "printed, but in another journal", _printed("Beispiel AM, Örnek O (2004) Invented rivers and their imaginary silt. Proc Bridge Builders 3:7-9"), NONE, "search"),
    (NO, "book", "printed as the book that another's chapter stands in", _printed("Modell, D. ‘Stone’, in C. Exempel, A History of Imaginary Bridges: From Paper to Stone. Example University Press, 1999."), NONE, "search"),
    (NO, "paper", "printed, but as a paper of other proceedings than the whole of this title", _printed("Ejemplo, L., & Beispiel, A. (2011). Caching answers that nobody asked for. Proceedings of the 9th Conference on Invented Systems.", container_title="Conference on Invented Systems"), {"type": "monograph", "container-title": [], "page": None, "event": None, "publisher": "Invented Systems"}, "search"),
    (NO, "rivers", "printed, but the record is the notice that retracts it", _printed("Beispiel AM, Örnek O (2004) Invented rivers and their imaginary silt. J Invent Hydrol 12:583-601"), {"update-to": [{"DOI": "10.5555/x", "type": "retraction"}]}, "search"),
    # the entry is another work about the record's, and says so
    *((NO, "rivers", f"the entry calls itself otherwise: {title}", {"title": title, "page": "801-802"}, NONE, "search") for title in (
        "Invented rivers and their imaginary silt: Reply", "Invented rivers and their imaginary silt (erratum)", "Invented rivers and their imaginary silt [letter]",
        "Invented rivers and their imaginary silt – authors’ reply", "Invented rivers and their imaginary silt. A correction", "Invented rivers and their imaginary silt (meeting abstract)",
        "Invented rivers and their imaginary silt. Antwort der Autoren", "Invented rivers and their imaginary silt [résumé]", "Invented rivers and their imaginary silt: исправление",
    )),
    (NO, "rivers", "printed behind Re", _printed("Beispiel AM, Örnek O (2004) Re: Invented rivers and their imaginary silt. J Invent Hydrol 12:801-802"), NONE, "search"),
    (NO, "rivers", "printed behind Erratum to, which was read as a name", {"text": "Beispiel. Erratum to: Invented rivers and their imaginary silt. Journal of Invented Hydrology. 2004;12:801-802", "page": "801-802"}, NONE, "search"),
    (NO, "rivers", "the whole title is printed, and goes on with a number", _printed("Beispiel AM, Örnek O (2004) Invented rivers and their imaginary silt: A study of forty deltas II. J Invent Hydrol 12:801-802"), {"subtitle": ["A study of forty deltas"]}, "search"),
    (YES, "rivers", "a letter on the record's own page", {"title": "Invented rivers and their imaginary silt [letter]"}, NONE, "search"),
    (YES, "rivers", "both are the reply", {"title": "Invented rivers and their imaginary silt: authors' reply"}, {"title": ["Invented rivers and their imaginary silt: reply"]}, "search"),
    (YES, "rivers", "a journal whose name begins with Abstract behind the title", {"text": "Beispiel AM, Örnek O (2004) Invented rivers and their imaginary silt. Abstract Invented Hydrology 12.", "container_title": "Abstract Invented Hydrology", "page": None}, {"container-title": ["Abstract Invented Hydrology"]}, "search"),
    (NO, "rivers", "a title that has the word in its middle, and the entry is the reply", {"title": "The response of invented rivers to imaginary silt: authors’ reply", "page": "801-802"}, {"title": ["The response of invented rivers to imaginary silt"]}, "search"),
    (NO, "rivers", "printed behind Re, and the title has another such word", _printed("Beispiel AM, Örnek O (2004) Re: Invented rivers and imaginary responses of silt. J Invent Hydrol 12:801-802"), {"title": ["Invented rivers and imaginary responses of silt"]}, "search"),
    (NO, "chapter", "a title of one word", {"title": "Stone (abstract)", "page": "301-302"}, {"title": ["Stone"]}, "search"),
    # another part, another place
    (NO, "rivers", "another issue and other pages of the volume", {"issue": "4", "page": "801-833"}, {"issue": "3"}, "search"),
    (NO, "rivers", "another issue and other pages, printed", {"issue": "4", "page": "801-833", "text": "Beispiel AM, Örnek O. Invented rivers and their imaginary silt. Journal of Invented Hydrology 12, no. 4 (2004): 801-833"}, {"issue": "3"}, "search"),
    (YES, "rivers", "another issue, and the same pages", {"issue": "4"}, {"issue": "3"}, "search"),
    (YES, "rivers", "other pages, and one prints no issue", {"issue": None, "page": "801-833"}, NONE, "search"),
    (NO, "rivers", "volumes of one series, s2-43 and s2-42", {"volume": "s2-43", "page": "701-720"}, {"volume": "s2-42"}, "search"),
    (NO, "rivers", "another journal, where the first page is the same by chance", {"container_title": "Bridge Quarterly", "volume": "3", "page": "1-9"}, {"page": "1-9"}, "search"),
    (NO, "rivers", "another journal, printed, whose volume and page are the record's by chance", {"text": "Beispiel AM, Örnek O. Invented rivers and their imaginary silt. Bridge Quarterly 3 (2004): 1-4", "container_title": "Bridge Quarterly", "volume": "3", "page": "1-4"}, {"volume": "3", "page": "1-19"}, "search"),
    (NO, "rivers", "a thesis whose title holds the journal's name", {"type": "thesis", "title": "Invented hydrology and its imaginary silt", "text": "Beispiel, A. M. Invented hydrology and its imaginary silt. PhD thesis, University of Nowhere, 2004.", **UNPLACED, "publisher": "University of Nowhere"}, {"title": ["Invented hydrology and its imaginary silt"], "container-title": ["Invented Hydrology"]}, "search"),
    # manuscripts and talks
    (NO, "rivers", "a number of arXiv and no journal", {**UNPLACED, "type": "article", "note": "arXiv:2401.00001"}, NONE, "search"),
    (NO, "rivers", "a preprint whose title is printed whole", _printed("Beispiel AM, Örnek O (2004) Invented rivers and their imaginary silt. arXiv:2401.00001", type="article", note="arXiv:2401.00001"), NONE, "search"),
    (NO, "paper", "a number of arXiv and no proceedings", {**UNPLACED, "type": "article", "note": "arXiv:2401.00001"}, NONE, "search"),
    (NO, "rivers", "a technical report", {**UNPLACED, "type": "report", "genre": "Technical report 12", "publisher": "Institute of Invented Waters"}, NONE, "search"),
    (NO, "rivers", "a poster", {**UNPLACED, "type": "paper-conference", "event_title": "Annual Meeting of Nobody"}, NONE, "search"),
    (YES, "rivers", "a number of arXiv beside the journal", {"note": "arXiv:2401.00001", "page": None}, NONE, "search"),
    (YES, "rivers", "a number of arXiv, and the journal is printed but was not read", {**UNPLACED, "type": "article", "note": "arXiv:2401.00001", "text": "Beispiel AM, Örnek O. Invented rivers and their imaginary silt. J Invent Hydrol 12, 583 (2004), arXiv:2401.00001"}, NONE, "search"),
    (YES, "rivers", "a working paper of a series that is registered as a journal", {**UNPLACED, "type": "report", "genre": "Working paper"}, {"container-title": ["Working Papers of Nowhere"], "short-container-title": []}, "search"),
    # editions, volumes and houses
    (NO, "edited", "a later edition, and the record tells none", {"edition": "3rd ed.", "y": 2002}, NONE, "search"),
    (YES, "edited", "a later edition of the same house and year", {"edition": "3rd ed."}, NONE, "search"),
    (YES, "edited", "a later edition that the record's title tells", {"title": "Essays on Imaginary Bridges, 3rd edition", "edition": "3rd ed.", "y": 2002}, {"title": ["Essays on Imaginary Bridges, 3rd edition"]}, "search"),
    (NO, "edited", "a volume, and the record tells none", {"volume": "2"}, NONE, "search"),
    (YES, "edited", "a number of a series is no volume", {"volume": "2", "collection_title": "Invented Studies"}, NONE, "search"),
    (NO, "edited", "another house in the same year", {"publisher": "Modell Verlag"}, NONE, "search"),
    (YES, "edited", "an imprint of the house that the record names", {"publisher": "Academic Press"}, {"publisher": "Elsevier"}, "search"),
)  # fmt: skip

assert {changes["type"] for *_, changes, _ in PAIRS if "type" in changes} - {"component", "peer-review", "journal"} <= set(CSL_TYPES)
