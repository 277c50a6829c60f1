"""What of a record stands in the entry as printed, however its reader cut it into parts.

A reader that takes a journal for a publisher, or the end of a title for a name, hides from the comparison of variables what anybody sees. Here the record
tells what to look for: its title whole and set off from what stands around it, its first name, year, container, volume, page and publisher. Words that
stand before the title and that the record does not explain speak against it: they make a review, a reply or a chapter of it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from citecheck.model import Name
from citecheck.resolve.fields import abbreviates_word, own_words, solid_journal
from citecheck.resolve.records import Record
from citecheck.resolve.titles import counts_parts, is_same_but_for_slips, is_weak, names_a_part, solid, split
from citecheck.text.fold import words
from citecheck.text.misread import misread
from citecheck.text.similarity import edits

LONGEST = 1500  # characters of an entry that are looked at
STRANGE = 1  # words before the title that nobody explains and that may be a misprint
LONGEST_TITLE = 600  # characters of a title that are looked for
_TRIED = 12  # places where a title may begin
_REACH = 8  # words from a volume to its first page
_SLACK = 6  # words by which what stands there may be longer or shorter, at the most
_HALF = 0.5  # of a title's words that stand somewhere in an entry that holds it
_EDGE = 3  # words from either end of a title of which one is found as it is
_WORD = re.compile(r"\w+(?:['’ʼ]\w+)*")
_CLOSING = re.compile(r"[.?!;\"”“’»«)\]\[(/]|''|,,")
_OPENING = re.compile(r"[.,:;?!\"“”„«»‘'’(\[)\]/*_]")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_DIGITS = re.compile(r"\d+")
_FOLLOWING = frozenset("in vol volume no nr issue pp p ed eds edited edn edition doi https http www available retrieved bd band".split())
_BETWEEN = frozenset(  # words that stand among names and dates
    """and und et al e y i u und others eds ed editors editor hrsg hg org orgs jr sr van von de der den del della di da dos das du la le el bin
    n d nd s f date no year in press forthcoming the of for january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec""".split()
)
TELLING = frozenset(  # before a title they make another work of it
    """review reviews reviewed comment comments commentary erratum errata corrigendum correction corrections reply response rejoinder discussion
    retraction retracted addendum rezension besprechung compte rendu resena resenha recensione preface foreword introduction translation on to""".split()
)


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word and where it stands."""

    text: str
    start: int
    end: int
    raw: str


@dataclass(frozen=True, slots=True)
class Printed:
    """What stands there. ``strange``: how many words before the title are unexplained; ``year``: ``same``, ``near``, ``other`` or ``silent``.

    ``together``: volume and first page stand near each other, in this order; ``inside``: the title is followed by an "In".
    """

    weak: bool
    length: int  # words of the title that carry it
    strange: int
    telling: bool
    first_name: bool
    year: str
    container: bool
    volume: bool
    page: bool
    together: bool
    telling_page: bool  # not one of the first nine, which many volumes have
    publisher: bool
    inside: bool


def look_for(record: Record, text: str) -> Printed | None:
    """What of ``record`` stands in ``text``, or None when its title does not stand there, whole and set off."""
    every = printed_words(text)
    found = _title(record, every, text)
    if found is None:
        return None
    start, end, title = found
    outside = (*every[:start], *every[end:])
    numbers = {word.text for word in outside}
    people = (*record.item.author, *record.item.editor, *record.item.translator)
    before = [word for word in every[:start] if word.text not in title and not _is_explained(word, people, record)]
    volume, page = _number(record.item.volume), _first_page(record)
    return Printed(
        weak=is_weak(title),
        length=len(solid(title)),
        strange=len(before),
        telling=any(word.text in TELLING for word in before) or _stands_in_another(every[:start]),
        first_name=not people or _is_named((record.item.author or record.item.editor or people)[0], outside),
        year=_year(record, outside),
        container=any(_stands(container, outside) for container in record.containers),
        volume=volume is not None and volume in numbers,
        page=page is not None and page in numbers and page != volume,
        together=volume is not None and page is not None and _are_together(volume, page, outside),
        inside=end < len(every) and every[end].text == "in",
        telling_page=page is not None and len(page) > 1,
        publisher=bool(record.item.publisher) and _publisher(record.item.publisher or "", numbers),
    )


def names_container(record: Record, text: str) -> bool:
    """Whether a container of the record stands in ``text``, outside its title."""
    every = printed_words(text)
    found = _title(record, every, text)
    outside = (*every[: found[0]], *every[found[1] :]) if found else every
    return any(_stands(container, outside) for container in record.containers)


@lru_cache(maxsize=256)
def printed_words(text: str) -> tuple[Word, ...]:
    """The words of an entry, folded, each with its place."""
    found: list[Word] = []
    for match in _WORD.finditer(text[:LONGEST]):
        parts = words(match[0])
        if parts:
            found.append(Word("".join(parts), match.start(), match.end(), match[0]))
    return tuple(found)


def _title(record: Record, every: Sequence[Word], text: str) -> tuple[int, int, tuple[str, ...]] | None:
    """(first word, word after the last, words of the title) of the title's best place."""
    places = [
        (start, end, form)
        for form in _forms(record)
        for start, end in _places(form, every)
        if _begins(every, start, text) and _ends(every, end, text)
    ]
    return max(places, key=lambda place: (len(place[2]), -place[0]), default=None)


def _forms(record: Record) -> Iterator[tuple[str, ...]]:
    """The title with its subtitle, and without where what is left names it well enough."""
    for title, subtitle in record.titles:
        head, tail = (title, subtitle) if subtitle else split(title)
        yield words(f"{title} {subtitle or ''}"[:LONGEST_TITLE])
        if tail and len(solid(words(head))) >= 4 and not counts_parts(words(tail)):
            yield words(head)


def _places(form: tuple[str, ...], every: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where so many words stand that are the title's but for slips; an end that was misread is guessed from the words beside it."""
    if not form:
        return
    every_word = {word.text for word in every}
    if sum(word in every_word for word in form) < _HALF * len(form):
        return
    edge = min(_EDGE, len(form))
    slack = min(_SLACK, 1 + len(form) // 6)
    starts = {at - k for k in range(edge) for at, word in enumerate(every) if word.text == form[k] and at >= k}
    for start in sorted(starts)[:_TRIED]:
        whole = range(start + max(1, len(form) - slack), min(len(every), start + len(form) + slack) + 1)
        for end in sorted(whole, key=lambda end: abs(end - start - len(form))):
            mine = tuple(word.text for word in every[start:end])
            if any(mine[-k - 1 :][:1] == form[-k - 1 :][:1] for k in range(edge)) and is_same_but_for_slips(mine, form):
                yield start, end
                break


def _begins(every: Sequence[Word], start: int, text: str) -> bool:
    """Whether something sets the title off from what stands before it."""
    if start == 0:
        return True
    before = every[start - 1]
    return before.text.isdigit() or bool(_OPENING.search(text[before.end : every[start].start])) or before.text in _BETWEEN


def _ends(every: Sequence[Word], end: int, text: str) -> bool:
    """Whether the title ends here: a mark that closes, or a comma or nothing before what cannot go on with it; never before "Part II"."""
    if end >= len(every):
        return True
    after = every[end]
    if names_a_part(tuple(word.text for word in every[end : end + 2])):
        return False
    gap = text[every[end - 1].end : after.start]
    if _CLOSING.search(gap):
        return after.text not in TELLING or after.text in ("on", "to")
    if ":" in gap or "–" in gap or "—" in gap:
        return False
    if after.text == "in" and after.raw == "in" and "," not in gap:
        return False
    return after.text in _FOLLOWING or after.text.isdigit() or ("," in gap and not after.raw[0].islower())


def _stands_in_another(before: Sequence[Word]) -> bool:
    """Whether the title follows an "in", and so is that of what the entry's work stands in; "in press" is no such one."""
    return any(one.text == "in" and other.text != "press" for one, other in pairwise((*before, Word("", 0, 0, ""))))


def _is_explained(word: Word, people: Sequence[Name], record: Record) -> bool:
    """Whether a word before the title is a name's, a date's, an initial, or of the container or publisher (which stand in the names' place now and then)."""
    text = word.text
    if text.isdigit() or text in _BETWEEN or len(text) == 1 or (len(text) <= 4 and word.raw.isupper()):
        return True
    if any(_alike(text, part) for name in people for part in _parts(name)):
        return True
    return any(text in words(title) for title in (*record.containers, record.item.publisher or ""))


def _parts(name: Name) -> Iterator[str]:
    for value in (name.family, name.given, name.literal, name.suffix):
        yield from words(value or "")


def _alike(one: str, other: str) -> bool:
    return one == other or misread(one, other) or (min(len(one), len(other)) >= 5 and edits(one, other, 1) <= 1)


def _is_named(name: Name, outside: Sequence[Word]) -> bool:
    """Whether the entry prints a family name, or most of a body's."""
    wanted = words(name.family or name.literal or "")
    long = [part for part in wanted if len(part) > 1 and part not in _BETWEEN] or list(wanted)
    held = sum(any(_alike(part, word.text) for word in outside) for part in long)
    if held:
        return held >= (1 if name.family else max(1, round(0.6 * len(long))))
    whole = "".join(wanted)
    return len(whole) >= 4 and any(one.text + other.text == whole for one, other in pairwise(outside))


def _year(record: Record, outside: Sequence[Word]) -> str:
    printed = {int(word.text) for word in outside if _YEAR.fullmatch(word.text)}
    theirs = {year for _, year in record.years}
    if not printed or not theirs:
        return "silent"
    if printed & theirs:
        return "same"
    return "near" if any(year + step in theirs for year in printed for step in (-1, 1)) else "other"


def _stands(container: str, outside: Sequence[Word]) -> bool:
    """Whether a container's title stands there, in full or abbreviated word by word; a title of one word begins with a capital."""
    wanted = solid_journal(container)
    if not wanted:
        return False
    if len(wanted) == 1:
        return any(_alike(word.text, wanted[0]) and not word.raw[0].islower() for word in outside)
    letters = "".join(part[0] for part in wanted)
    if len(letters) >= 3 and any(word.raw.isupper() and word.text == letters for word in outside):
        return True
    printed = [word for word in outside if solid_journal(word.text)]
    return any(_goes_on(printed, at, wanted) for at, word in enumerate(printed) if _stands_for(word.text, wanted[0]))


def _goes_on(printed: Sequence[Word], at: int, wanted: Sequence[str]) -> bool:
    """Whether the words from ``at`` on stand for two thirds of the wanted ones, in their order."""
    position = matched = 0
    whole = 0  # letters that are printed of them
    for word in printed[at : at + len(wanted)]:
        ahead = next((k for k in range(position, min(position + 2, len(wanted))) if _stands_for(word.text, wanted[k])), None)
        if ahead is None:
            break
        position, matched, whole = ahead + 1, matched + 1, whole + len(word.text)
    return matched >= max(2, -(-2 * len(wanted) // 3)) and whole >= 4


def _stands_for(printed: str, wanted: str) -> bool:
    return abbreviates_word(printed, wanted) or _alike(printed, wanted)


def _publisher(publisher: str, printed: set[str]) -> bool:
    own = own_words(publisher)
    return bool(own) and all(word in printed for word in own)


def _are_together(volume: str, page: str, outside: Sequence[Word]) -> bool:
    """Between volume and page stand issue, year and what they are called."""
    at = [place for place, word in enumerate(outside) if word.text == volume]
    return any(word.text == page for place in at for word in outside[place + 1 : place + 1 + _REACH])


def _number(text: str | None) -> str | None:
    found = _DIGITS.search(text or "")
    return found[0].lstrip("0") or None if found else None


def _first_page(record: Record) -> str | None:
    pages = record.item.page or record.item.number
    first = re.split(r"[\s,;‐-―-]", unicodedata.normalize("NFKC", pages), maxsplit=1)[0] if pages else ""
    return "".join(words(first)) or None
