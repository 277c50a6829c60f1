"""Pairs of printed entries, judged by a person: one work, or not? They are variations of invented works in `WORKS`.

A row: is it one work? · the work · why · what the one entry says otherwise · what the other one says otherwise.
``a`` in the changes stands for the authors (``"Okafor, B.; Lindqvist, M."``; "et al." at the end cuts the list), ``e`` for the editors, ``t`` for the translators,
``y`` for the year (``2004a``, ``2004-05-12``). ``doc`` is the document, ``text`` the entry as printed, ``resolved`` the DOI of the record that the entry was resolved to.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from citecheck.model import Candidate, Date, Item, Name
from citecheck.works import Printing

Changes = Mapping[str, Any]
Pair = tuple[bool, str, str, Changes, Changes]
ONE, TWO = True, False
NO: Changes = {}


def people(text: str) -> tuple[Name, ...]:
    """Names from ``"Family, Given; Body"``."""
    found = []
    for part in filter(None, (part.strip() for part in text.removesuffix("et al.").split(";"))):
        family, comma, given = part.partition(", ")
        found.append(Name(family=family, given=given or None) if comma else Name(literal=part))
    return tuple(found)


def date(text: str) -> Date:
    """A date from ``2004``, ``2004a``, ``2004-05-12`` or words."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?([a-z]?)", text)
    if not match:
        return Date(literal=text, printed=text)
    return Date((tuple(int(part) for part in match.groups()[:3] if part),), match[4] or None, printed=match[1])


WORKS: Mapping[str, Item] = {
    "article": Item(
        type="article-journal", author=people("Okafor, Ben; Lindqvist, Maja"), issued=date("2004"), title="Harbours of the Imaginary South: Trade and Tide",
        container_title="Journal of Invented Ports", volume="12", issue="3", page="45-67",
    ),
    "book": Item(
        type="book", author=people("Okafor, Ben"), issued=date("2004"), title="Harbours of the Imaginary South: A History",
        publisher="Delta Press", publisher_place="Lagos",
    ),
    "chapter": Item(
        type="chapter", author=people("Hill, Anna"), editor=people("Okafor, Ben"), issued=date("1998"), title="Silt and Its Invented Uses",
        container_title="Handbook of Made-up Rivers", page="101-120", publisher="Delta Press",
    ),
    "foreword": Item(
        type="chapter", author=people("Hill, Anna"), issued=date("1998"), title="Introduction", container_title="Handbook of Made-up Rivers", page="1-9",
    ),
    "report": Item(
        type="report", author=people("Ministry of Invented Trade"), issued=date("1999"), title="Annual Report on Grain and Timber", publisher="Ministry of Invented Trade",
    ),
    "paper": Item(type="article-newspaper", issued=date("1998-06-23"), container_title="Invented Evening Post"),
    "thesis": Item(type="thesis", author=people("Berg, Karl"), issued=date("2010"), title="Mud as a Made-up Resource", publisher="University of Nowhere"),
}  # fmt: skip
PRINTED = "Okafor, B. & Lindqvist, M. (2004): Harbours of the Imaginary South: Trade and Tide, Journal of Invented Ports 12 (3), 45-67."
SHORTER = "Okafor, Ben, and Maja Lindqvist. 2004. Harbours of the Imaginary South: Trade and Tide. J. Ports 12: 45-67."
RECORD = "10.5555/example-1"
OTHER = "10.5555/example-2"

PAIRS: tuple[Pair, ...] = (
    # spellings of one work
    *((ONE, name, "printed alike", NO, NO) for name in ("article", "book", "chapter", "foreword", "report", "paper", "thesis")),
    (ONE, "article", "initials", {"a": "Okafor, B.; Lindqvist, M."}, NO),
    (ONE, "article", "et al.", {"a": "Okafor, B. et al."}, NO),
    (ONE, "article", "the journal is abbreviated", {"container_title": "J. Invent. Ports"}, NO),
    (ONE, "article", "without its subtitle", {"title": "Harbours of the Imaginary South"}, NO),
    (ONE, "article", "the issue is left out", {"issue": None}, NO),
    (ONE, "article", "the last page is cut short", {"page": "345-67"}, {"page": "345–367"}),
    (ONE, "article", "a slip in a long word of the title", {"title": "Harbours of the Imaginery South: Trade and Tide"}, NO),
    (ONE, "article", "American spelling", {"title": "Harbors of the Imaginary South: Trade and Tide"}, NO),
    (ONE, "article", "a slip in the family name", {"a": "Okaför, Ben; Linqvist, Maja"}, NO),
    (ONE, "article", "a word left out of the title, on the same pages", {"title": "Harbours of the South: Trade and Tide"}, NO),
    (ONE, "article", "a year apart, with volume and pages", {"y": "2005"}, NO),
    (ONE, "article", "a slip in the volume, with the same pages", {"volume": "21"}, NO),
    (ONE, "article", "in press: no volume yet", {"y": "in press", "volume": None, "issue": None, "page": None}, NO),
    (ONE, "article", "the second author is forgotten", {"a": "Okafor, Ben"}, NO),
    (ONE, "article", "the letters are of two documents", {"y": "2004a", "doc": "one.md"}, {"y": "2004b", "doc": "two.md"}),
    (ONE, "article", "the DOI is in one only", {"doi": "10.5555/example-1"}, NO),
    (ONE, "article", "one DOI in both, and the year in conflict", {"doi": "10.5555/EXAMPLE-1", "y": "2003"}, {"doi": "10.5555/example-1"}),
    (ONE, "article", "resolved to one record, however it was read", {"resolved": RECORD, "title": "Habours", "y": "1999"}, {"resolved": RECORD}),
    (ONE, "book", "no publisher in one", {"publisher": None, "publisher_place": None}, NO),
    (ONE, "book", "a longer form of the publisher's name", {"publisher": "Delta Press Ltd"}, NO),
    (ONE, "book", "an edition is named by one, and the house and year are the same", {"edition": "2nd"}, NO),
    (ONE, "book", "hardback and paperback", {"isbn": "0306406152"}, {"isbn": "9780306406157"}),
    (ONE, "book", "transliterated otherwise", {"a": "Chrushchev, N."}, {"a": "Khrushchev, Nikita"}),
    (ONE, "chapter", "the editors are left out", {"editor": ()}, NO),
    (ONE, "report", "the body's short name", {"a": "MIT"}, {"a": "Ministry of Invented Trade"}),
    (ONE, "article", "printed alike, and read otherwise", {"text": PRINTED, "title": "Harbours", "container_title": "Imaginary South", "page": None}, {"text": f"{PRINTED} https://doi.org/10.5555/example-1"}),
    (ONE, "article", "cut in another place, on the same pages", {"text": PRINTED, "title": "Trade and Tide", "volume": None}, {"text": SHORTER}),
    (ONE, "article", "the year was not read, and is printed", {"text": PRINTED, "issued": None}, NO),
    (ONE, "article", "two figures of the page turned", {"page": "54-67"}, NO),
    (ONE, "book", "its publisher was read as a journal", {"type": "article-journal", "container_title": "Delta Press", "publisher": None}, NO),
    # like entries of two works
    (TWO, "article", "another title of the same authors", {"title": "Rivers of the Imaginary North"}, NO),
    (TWO, "article", "another word in the title", {"title": "Harbours of the Imaginary North: Trade and Tide"}, {"volume": "13", "page": "1-9"}),
    (TWO, "article", "a word more in the title", {"title": "Off-diagonal book Ramsey numbers", "page": "9-20"}, {"title": "Off-diagonal Ramsey numbers"}),
    (TWO, "article", "two subtitles", {"title": "Harbours of the Imaginary South: Law and Land", "page": "9-20"}, NO),
    (TWO, "article", "part I and part II", {"title": "Invented Harbours, Part I"}, {"title": "Invented Harbours, Part II"}),
    (TWO, "article", "a part that was not read as one", {"text": f"{SHORTER} Part II."}, {"text": SHORTER, "page": None}),
    (TWO, "article", "other pages of the same volume", {"page": "301-340"}, NO),
    (TWO, "article", "reviews of one book, whose ISBN they print", {"isbn": "0306406152", "y": "2001", "volume": "9"}, {"isbn": "0306406152"}),
    (TWO, "article", "another volume and other pages: a second publication", {"volume": "9", "page": "301-340"}, NO),
    (TWO, "article", "in two journals", {"container_title": "Annals of Made-up Mud", "volume": "3", "page": "1-9"}, NO),
    (TWO, "article", "2004a and 2004b of one list", {"y": "2004a", "title": "Harbours"}, {"y": "2004b", "title": "Harbours"}),
    (TWO, "article", "a year apart, and nothing else to tell", {"y": "2005", "volume": None, "issue": None, "page": None}, NO),
    (TWO, "article", "a correction", {"title": "Erratum to: Harbours of the Imaginary South: Trade and Tide", "page": "99"}, NO),
    (TWO, "article", "a comment on it", {"title": "Comment on Harbours of the Imaginary South", "a": "Berg, Karl"}, NO),
    (TWO, "article", "its preprint", {"type": "article", "container_title": None, "volume": None, "issue": None, "page": None}, NO),
    (TWO, "article", "two DOIs are printed", {"doi": "10.5555/example-1"}, {"doi": "10.5555/example-2"}),
    (TWO, "article", "resolved to two records, though printed alike", {"resolved": RECORD}, {"resolved": OTHER}),
    (TWO, "article", "other people of the same title", {"a": "Adams, Rita; Brown, Karl"}, {"page": "1-9", "volume": "7"}),
    (TWO, "article", "another given name", {"a": "Okafor, Chidi"}, {"a": "Okafor, Ben", "page": None, "volume": None}),
    (TWO, "book", "another edition", {"edition": "2nd"}, {"edition": "3rd"}),
    (TWO, "book", "another edition by the year alone", {"y": "2011"}, NO),
    (TWO, "book", "two houses in one year: two editions of a classic", {"publisher": "Oxford Example Press"}, NO),
    (TWO, "book", "two volumes", {"volume": "1"}, {"volume": "2"}),
    (TWO, "book", "a volume, and the set", {"volume": "2"}, NO),
    (TWO, "book", "two translations", {"t": "Hill, Anna", "y": "2001"}, {"t": "Berg, Karl", "y": "2001"}),
    (TWO, "book", "a review of it, under the book's own title", {"type": "article-journal", "a": "Berg, Karl", "container_title": "Journal of Invented Ports", "page": "99-101"}, NO),
    (TWO, "book", "a review that says so", {"type": "article-journal", "title": "Review of Harbours of the Imaginary South", "a": "Berg, Karl"}, NO),
    (TWO, "book", "the thesis that it was made of", {"type": "thesis"}, NO),
    (TWO, "book", "a chapter of its title in another's book", {"type": "chapter", "container_title": "Ports of the World"}, NO),
    (TWO, "book", "the same short title in another year", {"title": "Harbours", "y": "1990"}, {"title": "Harbours"}),
    (TWO, "chapter", "the whole book", {"type": "book", "title": "Handbook of Made-up Rivers", "a": "Okafor, Ben", "container_title": None, "page": None, "editor": ()}, NO),
    (TWO, "chapter", "another chapter of the same author", {"title": "Gravel and Its Invented Uses", "page": "121-140"}, NO),
    (TWO, "foreword", "the introduction to another book", {"container_title": "Handbook of Invented Lakes"}, NO),
    (TWO, "foreword", "introductions of which one says nothing more", {"container_title": None, "page": None}, NO),
    (TWO, "report", "the report of another year", {"y": "2000"}, NO),
    (TWO, "report", "the next report, printed a year apart under a title with its year", {"title": "Annual Report 1998"}, {"title": "Annual Report 1999"}),
    (TWO, "paper", "another day", {"y": "1998-06-24"}, NO),
    (TWO, "paper", "another page of the same issue", {"page": "1"}, {"page": "7"}),
    (TWO, "paper", "the year alone", {"y": "1998"}, NO),
    (TWO, "paper", "another newspaper", {"container_title": "Made-up Morning News"}, NO),
    # works about it, and what it was before it was printed
    (TWO, "article", "a reply to it", {"title": "Harbours of the Imaginary South: Trade and Tide: Reply", "page": "345-347"}, NO),
    (TWO, "article", "an abstract of it", {"title": "Harbours of the Imaginary South: Trade and Tide (abstract)", "issue": None, "page": "S12"}, {"issue": None, "page": None}),
    (TWO, "article", "a poster on it", {"type": "paper-conference", "container_title": None, "volume": None, "issue": None, "page": None, "event_title": "Annual Meeting of Nobody"}, NO),
    (TWO, "article", "its number of arXiv and no journal", {"type": "document", "container_title": None, "volume": None, "issue": None, "page": None, "note": "arXiv:2401.00001"}, {"issue": None, "page": None}),
    (ONE, "article", "the same number of arXiv, and CoRR for a journal", {"type": "article", "container_title": None, "volume": None, "issue": None, "page": None, "note": "arXiv:2401.00001"}, {"container_title": "CoRR", "volume": None, "issue": None, "page": None}),
    (TWO, "article", "another issue and other pages", {"issue": "4", "page": "101-120"}, NO),
)  # fmt: skip


def printing(name: str, changes: Changes, document: str = "one.md", line: int = 1) -> Printing:
    """An entry: the work as it is, but for ``changes``."""
    item, values = WORKS[name], dict(changes)
    document, doi, text = values.pop("doc", document), values.pop("resolved", None), values.pop("text", None)
    for short, variable in (("a", "author"), ("e", "editor"), ("t", "translator")):
        if short in values:
            named = values.pop(short)
            values |= (
                {variable: people(named), "authors_truncated": named.endswith("et al.")} if short == "a" else {variable: people(named)}
            )
    if "y" in values:
        values["issued"] = date(values.pop("y"))
    item = replace(item, **values)
    record = Candidate(replace(WORKS[name], doi=doi), "crossref", 0.98, ()) if doi else None
    return Printing(item, document, line, text or f"{name} {sorted(changes.items(), key=str)}", record=record)
