"""RIS, both ways.

Format: RIS specification of Research Information Systems (2011 version): two capitals, two blanks, a hyphen, a blank, the value; TY first, ER last.
What a tag means depends on the type; where readers differ, it is what Zotero takes it for (zotero/translators, RIS.js): ED is an editor of every type (A2 is a series' editor of
a book), a paper's T2 is the conference, C3 the proceedings and C1 the place, and SP of a whole work is the number of its pages, so that the pages of one stand under SE.
Where several CSL types share a RIS type, or a tag cannot say it, the user-defined tags U1 to U5 hold CSL's word, the year's letter, "et al.", the year of the original, and
a date that is a range, a season or uncertain (EDTF); U6 says that T2 is a conference and no proceedings.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from anyascii import anyascii

from citecheck.export.bibtex_tables import CSL_TYPES
from citecheck.export.dates import SEASON_NAMES, as_printed, edtf, original_year, read_edtf, with_original
from citecheck.export.entry import Entry
from citecheck.export.latex import squeeze
from citecheck.model import Date, Item, Name

_TYPES: tuple[tuple[str, str], ...] = (  # CSL, RIS; the first row of a RIS type is the one that it is read back as
    ("document", "GEN"),
    ("article-journal", "JOUR"),
    ("article-magazine", "MGZN"),
    ("article-newspaper", "NEWS"),
    ("book", "BOOK"),
    ("chapter", "CHAP"),
    ("paper-conference", "CPAPER"),
    ("thesis", "THES"),
    ("report", "RPRT"),
    ("webpage", "ELEC"),
    ("post-weblog", "BLOG"),
    ("dataset", "DATA"),
    ("software", "COMP"),
    ("entry-dictionary", "DICT"),
    ("entry-encyclopedia", "ENCYC"),
    ("manuscript", "MANSCPT"),
    ("map", "MAP"),
    ("musical_score", "MUSIC"),
    ("pamphlet", "PAMP"),
    ("patent", "PAT"),
    ("personal_communication", "PCOMM"),
    ("standard", "STAND"),
    ("legislation", "STAT"),
    ("legal_case", "CASE"),
    ("bill", "BILL"),
    ("hearing", "HEAR"),
    ("motion_picture", "MPCT"),
    ("broadcast", "VIDEO"),
    ("song", "SOUND"),
    ("figure", "FIGURE"),
    ("graphic", "ART"),
    ("regulation", "LEGAL"),
    ("classic", "CLSWK"),
    ("periodical", "SER"),
    ("collection", "AGGR"),
    ("article", "UNPB"),
    ("speech", "UNPB"),
)
_READ_ONLY_TYPES: tuple[tuple[str, str], ...] = (
    ("CONF", "paper-conference"),
    ("EDBOOK", "book"),
    ("EBOOK", "book"),
    ("ECHAP", "chapter"),
    ("EJOUR", "article-journal"),
    ("JFULL", "periodical"),
    ("ABST", "article-journal"),
    ("INPR", "article-journal"),
)
_TAGS: tuple[tuple[str, str], ...] = (  # variable, tag; names, dates, pages and numbers of books and serials are written by hand below
    ("title", "TI"),
    ("original_title", "OP"),
    ("container_title", "T2"),
    ("collection_title", "T3"),
    ("event_title", "C3"),
    ("volume", "VL"),
    ("issue", "IS"),
    ("number", "M1"),
    ("edition", "ET"),
    ("genre", "M3"),
    ("publisher", "PB"),
    ("publisher_place", "CY"),
    ("doi", "DO"),
    ("url", "UR"),
    ("language", "LA"),
    ("note", "N1"),
)
_TAGS_OF_PAPERS = {"container_title": "C3", "event_title": "T2", "publisher_place": "C1"}
_PAPERS = frozenset(("CPAPER", "CONF"))
_WHOLE = frozenset(("BOOK", "EDBOOK", "THES", "MANSCPT"))  # types whose SP is how many pages there are
_READ_ONLY_TAGS: tuple[tuple[str, str], ...] = (
    ("T1", "title"),
    ("JO", "container_title"),
    ("JF", "container_title"),
    ("BT", "container_title"),
    ("PP", "publisher_place"),
    ("CY", "publisher_place"),
    ("T2", "container_title"),  # of a paper without C3: publishers put the proceedings there
)
_NAME_TAGS: tuple[tuple[str, tuple[str, ...]], ...] = (("author", ("AU", "A1")), ("editor", ("ED", "A2")), ("translator", ("A4",)))
_TYPE_TAG, _LETTER_TAG, _TRUNCATED_TAG, _ORIGINAL_TAG, _DATE_TAG, _EVENT_TAG = "U1", "U2", "U3", "U4", "U5", "U6"
_ET_AL = "et al."
_ABOUT = "ca."
_EVENT = "event-title"  # what T2 holds, where nothing else says that it is no proceedings
_ISSN = re.compile(r"\d{4}-?\d{3}[\dXx]")
_PAGE = r"(?:[A-Za-z]{1,4}-)?[^\s,;–-]+"
_PAGES = re.compile(rf"({_PAGE}) ?[–-] ?({_PAGE})")
_LINE = re.compile(r"([A-Z][A-Z0-9])  - ?(.*)")
_RIS_OF = dict(_TYPES)
_CSL_OF = {ris: kind for kind, ris in reversed(_TYPES)} | dict(_READ_ONLY_TYPES)


def to_ris(entries: Sequence[Entry], *, ascii_only: bool = False, notes: Sequence[str] = ()) -> str:
    """``entries`` as RIS, with their keys under ID. The format has no comments, so that origins, sources, remarks and ``notes`` have no place;
    ``ascii_only`` transliterates.
    """
    del notes
    written = "\n".join("".join(f"{tag}  - {value}\n" for tag, value in _record(entry.item, entry.key)) for entry in entries)
    return anyascii(written) if ascii_only else written


def from_ris(text: str) -> tuple[Item, ...]:
    """The items of a RIS file, in order."""
    return tuple(_item(record) for record in _records(text))


def _record(item: Item, key: str | None = None) -> Iterator[tuple[str, str]]:
    kind = _RIS_OF.get(item.type, "GEN")
    yield "TY", kind
    if key and (label := squeeze(key)):
        yield "ID", label
    for variable, (tag, *_) in _NAME_TAGS:
        for name in getattr(item, variable):
            if text := _name(name):
                yield tag, text
    yield from _dates(item)
    for variable, tag in _tags(kind):
        if value := squeeze(getattr(item, variable) or ""):
            yield tag, value
    yield from (("SE", squeeze(item.page)),) if item.page and kind in _WHOLE else _pages(item.page)
    for number in (item.isbn, item.issn):
        if number:
            yield "SN", squeeze(number)
    yield from _told(item, kind)
    yield "ER", ""


def _told(item: Item, kind: str) -> Iterator[tuple[str, str]]:
    """What no tag of ``kind`` can say."""
    if _CSL_OF[kind] != item.type:
        yield _TYPE_TAG, item.type
    if item.issued and item.issued.suffix:
        yield _LETTER_TAG, item.issued.suffix
    if item.authors_truncated:
        yield _TRUNCATED_TAG, _ET_AL
    if kind in _PAPERS and item.event_title and not item.container_title:
        yield _EVENT_TAG, _EVENT


def _tags(kind: str) -> list[tuple[str, str]]:
    """Each variable and its tag in a record of ``kind``."""
    return [(variable, _TAGS_OF_PAPERS.get(variable, tag) if kind in _PAPERS else tag) for variable, tag in _TAGS]


def _name(name: Name) -> str:
    """``Family, Given, Suffix``. A body ends in a comma, and its own commas are doubled, as EndNote reads them."""
    if body := name.literal or (name.given if not name.family else None):
        text = squeeze(body)
        return text.replace(",", ",,") if "," in text else f"{text},"
    family = " ".join(squeeze(part).replace(",", "") for part in (name.particle, name.family) if part)
    rest = [squeeze(part or "").replace(",", "") for part in (name.given, name.suffix)]
    return ", ".join([family, *rest]).rstrip(", ")


def _read_name(text: str) -> Name:
    if ",," in text or text.endswith(","):
        return Name(literal=text.replace(",,", ",").rstrip(",") or None)
    family, given, suffix = ([part.strip() or None for part in text.split(",", 2)] + [None, None])[:3]
    words = (family or "").split()
    small = 0
    while small < len(words) - 1 and words[small][0].islower():
        small += 1
    return Name(" ".join(words[small:]) or None, given, " ".join(words[:small]) or None, suffix)


def _dates(item: Item) -> Iterator[tuple[str, str]]:
    if date := item.issued:
        if date.year is not None:
            yield "PY", str(date.year)
        about = SEASON_NAMES[date.season - 1] if date.season else _ABOUT if date.circa else ""
        if (written := _date(date, about)) and written != f"{date.year}///":
            yield "DA", written
        if original := original_year(date):
            yield _ORIGINAL_TAG, str(original)
        if said := _beyond(date):
            yield _DATE_TAG, said
    if item.accessed and (written := _date(item.accessed, _beyond(item.accessed))):
        yield "Y2", written


def _beyond(date: Date) -> str:
    """A date that year, month and day cannot say, in EDTF."""
    return (edtf(date) or "") if len(date.parts) > 1 or date.circa or date.season else ""


def _date(date: Date, other: str) -> str:
    """``YYYY/MM/DD/other``; a date in words is ``other``."""
    if not date.parts:
        return f"///{squeeze(date.literal or date.printed or '')}".rstrip("/")
    year, month, day = [str(date.parts[0][0]), *(f"{number:02d}" for number in date.parts[0][1:]), "", ""][:3]
    return f"{year}/{month}/{day}/{other}"


def _read_date(text: str) -> Date | None:
    year, month, day, other = [*text.split("/", 3), "", "", ""][:4]
    if other and (read := read_edtf(other)):
        return read
    parts = []
    for number in (year, month, day):
        if not number.strip().isdecimal():
            break
        parts.append(int(number[:6]))
    if parts:
        return Date((tuple(parts),), printed=as_printed((tuple(parts),)))
    words = other or text.strip("/ ")
    return Date(literal=words, printed=words) if words else None


def _pages(page: str | None) -> Iterator[tuple[str, str]]:
    text = squeeze(page or "")
    if match := _PAGES.fullmatch(text):
        yield "SP", match[1]
        yield "EP", match[2]
    elif text:
        yield "SP", text


def _records(text: str) -> Iterator[Mapping[str, list[str]]]:
    record: dict[str, list[str]] = defaultdict(list)
    for line in text.removeprefix("\ufeff").splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        tag, value = match.groups()
        if tag == "ER":
            if record:
                yield record
            record = defaultdict(list)
        elif value.strip():
            record[tag].append(value.strip())
    if record:
        yield record


def _item(record: Mapping[str, list[str]]) -> Item:
    found: dict[str, Any] = {}
    for variable, tags in _NAME_TAGS:
        found[variable] = tuple(_read_name(text) for tag in tags for text in record.get(tag, ()))
    kind = record.get("TY", ["GEN"])[0]
    named = "C3" in record or record.get(_EVENT_TAG) == [_EVENT]  # what the conference is called, under T2
    for variable, tag in (*_tags(kind), *((variable, tag) for tag, variable in _READ_ONLY_TAGS)):
        if tag in record and variable not in found and (tag != "T2" or kind not in _PAPERS or named == (variable == "event_title")):
            found[variable] = record[tag][0]
    whole = ("SE",) if kind in _WHOLE and "SE" in record else ("SP", "EP")
    found["page"] = "-".join(record[tag][0] for tag in whole if tag in record) or None
    for number in record.get("SN", ()):
        found.setdefault("issn" if _ISSN.fullmatch(number) else "isbn", number)
    found["issued"] = _issued(record)
    found["accessed"] = _read_date(record["Y2"][0]) if "Y2" in record else None
    written = record.get(_TYPE_TAG, [""])[0]
    csl_type = written if written in CSL_TYPES else _CSL_OF.get(kind, "document")
    return Item(type=csl_type, authors_truncated=record.get(_TRUNCATED_TAG) == [_ET_AL], **found)


def _issued(record: Mapping[str, list[str]]) -> Date | None:
    told = record.get("DA") or record.get("PY") or record.get("Y1")
    date = read_edtf(record.get(_DATE_TAG, [""])[0]) or (_read_date(told[0]) if told else None)
    letter = record.get(_LETTER_TAG, [None])[0]
    original = _read_date(record.get(_ORIGINAL_TAG, [""])[0])
    return with_original(replace(date, suffix=letter), original.year if original else None) if date else None
