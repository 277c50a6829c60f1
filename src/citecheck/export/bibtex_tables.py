"""How CSL's types and variables are called in BibTeX and BibLaTeX. Read in both directions.

Sources: BibTeXing (Patashnik 1988), section 3; the biblatex manual 3.20, sections 2.1 and 2.2; the CSL 1.0.2 specification, appendix III.
Where several CSL types share an entry type, the first row is the one that the entry type is read back as; the others carry ``entrysubtype``
(a field of BibLaTeX that BibTeX passes over).
"""

from __future__ import annotations

from dataclasses import dataclass

TYPES: tuple[tuple[str, str, str], ...] = (  # CSL, BibTeX, BibLaTeX
    ("article-journal", "article", "article"),
    ("article-magazine", "article", "article"),
    ("article-newspaper", "article", "article"),
    ("review-book", "article", "review"),
    ("review", "article", "review"),
    ("book", "book", "book"),
    ("classic", "book", "book"),
    ("musical_score", "book", "book"),
    ("chapter", "incollection", "incollection"),
    ("entry-encyclopedia", "incollection", "inreference"),
    ("entry-dictionary", "incollection", "inreference"),
    ("entry", "incollection", "inreference"),
    ("paper-conference", "inproceedings", "inproceedings"),
    ("thesis", "phdthesis", "thesis"),
    ("report", "techreport", "report"),
    ("manuscript", "unpublished", "unpublished"),
    ("pamphlet", "booklet", "booklet"),
    ("document", "misc", "misc"),
    ("webpage", "misc", "online"),
    ("post-weblog", "misc", "online"),
    ("post", "misc", "online"),
    ("article", "misc", "online"),
    ("speech", "misc", "unpublished"),
    ("periodical", "misc", "periodical"),
    ("dataset", "misc", "dataset"),
    ("software", "misc", "software"),
    ("patent", "misc", "patent"),
    ("standard", "misc", "standard"),
    ("personal_communication", "misc", "letter"),
    ("legislation", "misc", "legislation"),
    ("bill", "misc", "legislation"),
    ("regulation", "misc", "legislation"),
    ("legal_case", "misc", "jurisdiction"),
    ("treaty", "misc", "legal"),
    ("hearing", "misc", "legal"),
    ("motion_picture", "misc", "movie"),
    ("broadcast", "misc", "video"),
    ("song", "misc", "audio"),
    ("performance", "misc", "performance"),
    ("graphic", "misc", "image"),
    ("figure", "misc", "image"),
    ("map", "misc", "misc"),
    ("interview", "misc", "misc"),
    ("collection", "misc", "misc"),
    ("event", "misc", "misc"),
)
CSL_TYPES = frozenset(row[0] for row in TYPES)
READ_ONLY_TYPES: tuple[tuple[str, str], ...] = (  # entry types that others write, and the CSL type nearest to them
    ("inbook", "chapter"),
    ("suppbook", "chapter"),
    ("bookinbook", "chapter"),
    ("suppcollection", "chapter"),
    ("collection", "book"),
    ("mvbook", "book"),
    ("mvcollection", "book"),
    ("reference", "book"),
    ("mvreference", "book"),
    ("proceedings", "book"),
    ("mvproceedings", "book"),
    ("manual", "book"),
    ("conference", "paper-conference"),
    ("suppperiodical", "article-journal"),
    ("mastersthesis", "thesis"),
    ("electronic", "webpage"),
    ("www", "webpage"),
    ("artwork", "graphic"),
    ("music", "song"),
)
SUBTYPES: tuple[tuple[str, str], ...] = (  # what entrysubtype says where it is not CSL's own word
    ("article-magazine", "magazine"),
    ("article-newspaper", "newspaper"),
)
# A thesis below the doctorate, as a word of its genre (folded); everything else is a doctoral one to BibTeX.
MASTERS = frozenset(
    "master masters magister magistra maestria mestrado maitrise msc mphil mphil ma mba mres meng llm diplom diplomarbeit licence licentiate "
    "bachelor bachelors ba bsc tesina dissertacao magisterarbeit masterarbeit bachelorarbeit".split()
)

NAMES = "names"
TITLE = "title"
TEXT = "text"
PAGES = "pages"
VERBATIM = "verbatim"
DATE = "date"


@dataclass(frozen=True, slots=True)
class Column:
    """A variable of `Item`, how its value is written, its field in BibTeX and in BibLaTeX, and the entry types that call it otherwise."""

    variable: str
    kind: str
    bibtex: str
    biblatex: str
    unless: tuple[tuple[str, str, str], ...] = ()  # entry type, field in BibTeX, field in BibLaTeX

    def field(self, entry_type: str, *, biblatex: bool) -> str:
        """The field's name in an entry of ``entry_type``."""
        names = next((row[1:] for row in self.unless if row[0] == entry_type), (self.bibtex, self.biblatex))
        return names[biblatex]


COLUMNS: tuple[Column, ...] = (  # in the order in which the fields are written
    Column("author", NAMES, "author", "author"),
    Column("editor", NAMES, "editor", "editor"),
    Column("translator", NAMES, "translator", "translator"),
    Column("title", TITLE, "title", "title"),
    Column("original_title", TITLE, "origtitle", "origtitle"),
    Column(
        "container_title",
        TITLE,
        "booktitle",
        "booktitle",
        (("article", "journal", "journaltitle"), ("review", "journal", "journaltitle"), ("suppperiodical", "journal", "journaltitle")),
    ),
    Column("event_title", TEXT, "eventtitle", "eventtitle"),
    Column("collection_title", TEXT, "series", "series"),
    Column("volume", TEXT, "volume", "volume"),
    Column(
        "issue",
        TEXT,
        "issue",
        "issue",
        (("article", "number", "number"), ("review", "number", "number"), ("suppperiodical", "number", "number")),
    ),
    Column("number", TEXT, "number", "number", (("article", "eid", "eid"), ("review", "eid", "eid"), ("suppperiodical", "eid", "eid"))),
    Column("edition", TEXT, "edition", "edition"),
    Column("genre", TEXT, "type", "type"),
    Column("page", PAGES, "pages", "pages"),
    Column(
        "publisher",
        TEXT,
        "publisher",
        "publisher",
        (
            ("techreport", "institution", "institution"),
            ("report", "institution", "institution"),
            ("thesis", "school", "institution"),
            ("phdthesis", "school", "institution"),
            ("mastersthesis", "school", "institution"),
        ),
    ),
    Column("publisher_place", TEXT, "address", "location"),
    Column("issued", DATE, "date", "date"),
    Column("doi", VERBATIM, "doi", "doi"),
    Column("isbn", TEXT, "isbn", "isbn"),
    Column("issn", TEXT, "issn", "issn"),
    Column("url", VERBATIM, "url", "url"),
    Column("accessed", DATE, "urldate", "urldate"),
    Column("language", TEXT, "language", "language"),
    Column("note", TEXT, "note", "note"),
)
READ_ONLY_FIELDS: tuple[tuple[str, str], ...] = (  # fields that others write, and the variable they fill where it is still empty
    ("journal", "container_title"),
    ("journaltitle", "container_title"),
    ("booktitle", "container_title"),
    ("maintitle", "container_title"),
    ("shortjournal", "container_title"),
    ("address", "publisher_place"),
    ("location", "publisher_place"),
    ("publisher", "publisher"),
    ("institution", "publisher"),
    ("school", "publisher"),
    ("organization", "publisher"),
    ("howpublished", "publisher"),
    ("eid", "number"),
    ("langid", "language"),
    ("issue", "issue"),
)
JOURNALS = ("journal", "journaltitle")  # no style changes the case of these
YEAR_LETTER = "yearsuffix"  # the a of 2004a; styles make their own, so that no style reads it
SUBTYPE = "entrysubtype"
# What an entry with ``crossref`` takes from its whole, and as what (the biblatex manual 3.20, appendix B); everything else under its own name.
WHOLE_TITLES = {"title": "booktitle", "subtitle": "booksubtitle"}
NOT_INHERITED = frozenset("ids crossref xref xdata entryset label keywords abstract annotation file pages".split())
SUBTITLES = (("title", "subtitle"), ("booktitle", "booksubtitle"), ("journaltitle", "journalsubtitle"), ("maintitle", "mainsubtitle"))
