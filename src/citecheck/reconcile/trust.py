"""Whether the list can be the list of this text, as far as the links tell: where it cannot, citecheck says so once and accuses nobody.

The thresholds stand far from what good documents show. In the development documents nine works in ten that a text cites have an entry, in a dissertation
that lacks eighteen still seven in eight; the list of another document shares next to none. Between one half, where an author must hear of each missing
work, and one in five lies nothing that was ever met.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from citecheck.model import (
    AuthorDate,
    AuthorPage,
    BackReference,
    CitationItem,
    CitationList,
    Doubt,
    Key,
    Link,
    LinkStatus,
    Number,
    Pointer,
    ReferenceList,
)
from citecheck.text.fold import fold

_STRANGE = 0.2  # of the works cited have an entry: fewer, and the list is not the list of this text
_WORKS = 8  # works from which on a share means something
_FEW = 4  # works of which not one has an entry, and entries that nothing means
_UNREADABLE = 0.6  # of the entries have neither names nor a date, or were read with little confidence
_HALF = 0.5
_SORTED = 0.9  # of neighbours in alphabetical order
_LONG = 8  # entries of a list that can be called sorted
_STUMP = 3  # entries of a list of which less is left than is lacking
_BEYOND = 5  # works behind the end of the alphabet that the list has
_MOST = 0.8
_SCRIPTED = 3  # works named in letters that the list has not
_SCRIPTS = (
    "LATIN",
    "CYRILLIC",
    "GREEK",
    "CJK",
    "HIRAGANA",
    "KATAKANA",
    "HANGUL",
    "ARABIC",
    "HEBREW",
    "DEVANAGARI",
    "THAI",
    "ARMENIAN",
    "GEORGIAN",
)
_RECONCILED = frozenset(("CC101", "CC102", "CC103", "CC104", "CC105", "CC106", "CC107", "CC109", "CC110"))
_JUDGED = _RECONCILED | frozenset(("CC201", "CC202", "CC207", "CC208", "CC301", "CC303"))  # of a list that may be none, or none of ours
_NOT_IN_LIST = "a number that the reference list does not have"  # the reason with which numbers are left unread
_FIGURE = re.compile(r"(?<!\d)\d{1,4}(?!\d)")
_REACH = 4  # times the last number: what is higher is no number of a list
_SAMPLE = 20_000  # code points that show how a text is written
_GLUED = 25  # code points to a word, in a text whose words have lost their blanks
_REMEDY = "say where the list stands with --list LINES, or give it with --bib FILE"


@dataclass(frozen=True, slots=True)
class _Works:
    """What the text cites, one row per work: the items that cite it, and whether any of them has an entry."""

    rows: Mapping[Pointer, tuple[str, ...]]
    met: frozenset[Pointer]

    @property
    def lost(self) -> tuple[Pointer, ...]:
        return tuple(pointer for pointer in self.rows if pointer not in self.met)

    def items(self, pointers: Sequence[Pointer]) -> frozenset[str]:
        return frozenset(item for pointer in pointers for item in self.rows[pointer])


def doubts(text: str, cited: CitationList, listed: ReferenceList, links: Sequence[Link]) -> tuple[Doubt, ...]:
    """Why the list, or the comparison of some citations with it, cannot be trusted; empty for a list that can. ``text`` is the document's own."""
    citations = cited.citations
    if not listed.references:
        return ()
    if not citations:
        return tuple(_no_citations(text, listed))
    works = _works([item for citation in citations for item in citation.items], links)
    whole = _strange(works, listed)
    return (whole,) if whole else (*_cut_off(works, listed), *_numbers_cut_off(text, cited, works, listed), *_other_letters(works, listed))


def _works(items: Sequence[CitationItem], links: Sequence[Link]) -> _Works:
    status = {link.citation_item: link.status for link in links}
    rows: dict[Pointer, list[str]] = {}
    met: set[Pointer] = set()
    for item in items:
        pointer = item.pointer
        if status[item.id] is LinkStatus.SKIPPED or isinstance(pointer, BackReference):
            continue
        if status[item.id] is LinkStatus.DANGLING and not _asks(pointer):
            continue  # a newspaper or a letter in a note need not be listed
        rows.setdefault(pointer, []).append(item.id)
        if status[item.id] is not LinkStatus.DANGLING:
            met.add(pointer)
    return _Works({pointer: tuple(found) for pointer, found in rows.items()}, frozenset(met))


def _asks(pointer: Pointer) -> bool:
    """Whether the citation surely needs an entry of the list."""
    match pointer:
        case Key() | Number():
            return True
        case AuthorDate(families=families, year=year):
            return bool(families and year)
        case AuthorPage(families=families):
            return bool(families)
        case _:
            return False


def _no_citations(text: str, listed: ReferenceList) -> Iterator[Doubt]:
    if len(listed.references) < _FEW:
        return
    body = text[: listed.sections[0].span.start] if listed.sections else text
    sample = body[:_SAMPLE]
    glued = len(sample) > _GLUED * len(sample.split()) and sum(character.isascii() for character in sample) * 2 > len(sample)
    why = (
        "its words are run together, which a faulty conversion does; convert it anew"
        if glued
        else "is all of the text there (not in images, nor in another file), and is it in the format that was read (--from)?"
    )
    yield Doubt("no-citations", f"the list has {len(listed.references)} entries, but no citation was found in the text: {why}", _RECONCILED)


def _strange(works: _Works, listed: ReferenceList) -> Doubt | None:
    """Whether text and list do not belong together, or the list was not read well enough to tell."""
    asked, met, entries = len(works.rows), len(works.met), len(listed.references)
    unread = sum(1 for one in listed.references if not one.sure or not (one.item.author or one.item.editor or one.item.issued))
    has = "has" if met < 2 else "have"
    among = f"the {entries} entries of the list" if entries > 1 else "what was taken as the list, a single entry"
    counts = f"of the {asked} works that the text cites, {met or 'none'} {has} an entry in {among}"
    nothing = "Nothing was called missing or uncited"
    if asked >= _FEW and entries >= _FEW and unread >= _UNREADABLE * entries and met < _HALF * asked:
        told = f"most entries of the list could not be read as entries ({unread} of {entries}), and {counts}. {nothing}; {_REMEDY}"
        return Doubt("list-not-read", told, _JUDGED)
    if (asked >= _WORKS and met < _STRANGE * asked) or (asked >= _FEW and entries >= _FEW and not met):
        keyed = any(isinstance(pointer, Key) for pointer in works.rows)
        if keyed:
            told = f"{counts}: the bibliography file seems to be another document's. {nothing}; give the right file with --bib FILE"
        else:
            told = f"{counts}: {_why(works, listed)}. {nothing}; {_REMEDY}"
        return Doubt("list-not-trusted", told, _JUDGED)
    return None


def _why(works: _Works, listed: ReferenceList) -> str:
    theirs = {script for one in listed.references for name in one.item.author for script in _scripts(name.label)}
    ours = {script for pointer in works.lost for script in _scripts(_first(pointer))}
    if ours and theirs and not ours & theirs:
        return f"the text names authors in {_named(ours)} letters, the list in {_named(theirs)} ones"
    if all(not section.exhaustive for section in listed.sections):
        return "it may list further reading only, or belong to another document"
    return "it may be only a part of the list, or belong to another document"


def _cut_off(works: _Works, listed: ReferenceList) -> Iterator[Doubt]:
    """A list in alphabetical order that stops (or sets in) where many cited works come after (or before): it was cut off, by whomever."""
    names = [_sorted_by(one.item.author[0].label) for one in listed.references if one.item.author]
    if len(names) < _STUMP or sum(one <= other for one, other in pairwise(names)) < _SORTED * (len(names) - 1):
        return
    lost = [(pointer, _sorted_by(first)) for pointer in works.lost if (first := _first(pointer))]
    for beyond, word, end, edge in (
        ([pointer for pointer, name in lost if name > names[-1]], "after", "ends", listed.references[-1]),
        ([pointer for pointer, name in lost if name < names[0]], "before", "begins", listed.references[0]),
    ):
        stump = len(names) < _LONG  # chance may sort a few names, but then works are lacking on both sides, and fewer
        if stump and (len(beyond) < len(lost) or len(beyond) <= len(names)):
            continue
        if len(beyond) >= _BEYOND and len(beyond) >= _MOST * len(lost):
            author = edge.item.author[0].label if edge.item.author else "its last entry"
            told = (
                f"the list is in alphabetical order and {end} with {author}, and {len(beyond)} of the {len(lost)} works that it lacks come {word} that: it "
                f"seems to be cut off. They were not called missing; {_REMEDY}"
            )
            yield Doubt("list-cut-off", told, frozenset(("CC101",)), works.items(beyond))


def _numbers_cut_off(text: str, cited: CitationList, works: _Works, listed: ReferenceList) -> Iterator[Doubt]:
    """A numbered list that stops while the text counts on."""
    last = max((int(one.label) for one in listed.references if one.label and one.label.isdecimal()), default=0)
    within = {number for pointer in works.met if isinstance(pointer, Number) for number in pointer.numbers}
    if last < _BEYOND or len(within) < _HALF * last:
        return
    lost = [pointer for pointer in works.lost if isinstance(pointer, Number) and min(pointer.numbers, default=0) > last]
    beyond = {number for pointer in lost for number in pointer.numbers}
    for one in cited.unread:
        if one.reason == _NOT_IN_LIST:
            beyond.update(number for figure in _FIGURE.findall(one.span.of(text)) if last < (number := int(figure)) <= _REACH * last)
    if len(beyond) >= _BEYOND and len(beyond) >= _HALF * (max(beyond) - last):
        told = (
            f"the list ends with number {last}, but {len(beyond)} numbers up to {max(beyond)} are cited: it seems to be cut off. "
            f"They were not called missing; {_REMEDY}"
        )
        yield Doubt("list-cut-off", told, frozenset(("CC101", "CC110")), works.items(lost))


def _other_letters(works: _Works, listed: ReferenceList) -> Iterator[Doubt]:
    """Works that are cited in letters which no name of the list has: transliterated there, perhaps."""
    theirs = {script for one in listed.references for name in (*one.item.author, *one.item.editor) for script in _scripts(name.label)}
    strange = [pointer for pointer in works.lost if (scripts := _scripts(_first(pointer))) and not scripts & theirs]
    if theirs and len(strange) >= _SCRIPTED:
        ours = {script for pointer in strange for script in _scripts(_first(pointer))}
        told = (
            f"{len(strange)} works are cited in {_named(ours)} letters, which no name of the list has: they may be listed in {_named(theirs)} ones. They were "
            "not called missing, and no entry uncited"
        )
        yield Doubt("other-letters", told, frozenset(("CC101", "CC102")), works.items(strange))


def _first(pointer: Pointer) -> str:
    return pointer.families[0] if isinstance(pointer, AuthorDate | AuthorPage) and pointer.families else ""


def _sorted_by(name: str) -> str:
    return "".join(fold(name).split())


def _scripts(name: str) -> set[str]:
    """The script of the first letter, as the Unicode names of letters begin."""
    letter = next((character for character in name if character.isalpha()), "")
    script = unicodedata.name(letter, "").split(" ")[0].split("-")[0] if letter else ""
    return {script} if script in _SCRIPTS else set()


def _named(scripts: set[str]) -> str:
    return " and ".join(sorted("Chinese" if script == "CJK" else script.capitalize() for script in scripts))
