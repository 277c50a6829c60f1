"""Errors in the citations: each function puts one into a draft, at a place that ``chance`` chooses, and says whether it found a place."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from random import Random
from typing import NamedTuple

from benchmarks.draft import Citation, Draft, Entry, Mark, folded
from benchmarks.inventions import GIVEN, family, phrase, slip

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
NAMED = ("author-date", "author-page", "footnote")
QUOTED: Mapping[str, str] = {
    "en": "quoted in",
    "es": "citado en",
    "pt": "citado por",
    "fr": "cité dans",
    "de": "zitiert nach",
    "it": "citato in",
}
JOINED = re.compile(r"\s*,?\s*(?:&|\\&|and|y|e|et|und|i|og|och)\s+(?:[^\W\d_][\w.’'-]*\s+){0,3}", re.IGNORECASE)
COMMA = re.compile(r"\s*,\s+")
LOCATOR = re.compile(r"(?:\s*[,:]\s*(?:pp?\.\s*|pág[sg]?\.\s*|S\.\s*)?)(\d{1,4})(?:\s?[-–]\s?\d{1,4})?(?=\s*(?:[);]|$))")
ADJACENT = 0.8  # share of wrong years that are one off
TAKEN = re.compile(r"\s*(?:et\b|and\b|&|y\b|e\b|und\b|u\.|[,’'-]\s*[^\W\d_]|\*)|\s(?-i:[A-Z])")  # other names or initials follow
SHORT = 5  # letters of a family name from which one wrong letter leaves it recognizable
BRACKET = 400  # code points in front of a citation in which its bracket opens
NOTE_HEAD = re.compile(r"\n\[\^?\d+\][: ][^\n]*\Z")
AUTHOR_PAGE_NUMBER = re.compile(r"\s(\d{1,4})(?:[-–]\d{1,4})?$")


class Place(NamedTuple):
    """A citation that names its one entry's first author and, where the style has it, the year."""

    citation: Citation
    entry: Entry
    name: Mark
    year: Mark | None


def places(draft: Draft, chance: Random, *, dated: bool = False, alone: bool = False) -> Iterator[Place]:
    """Citations of one entry, in any order, of entries that no error is about so far. ``alone``: the text names no other work of that author."""
    for citation in chance.sample(draft.citations, len(draft.citations)):
        entry = draft.entry(citation.entries[0]) if len(citation.entries) == 1 else None
        differs = citation.data.get("year_ok") is False or citation.data.get("name_ok") is False
        if entry is None or differs or not draft.free(entry) or not entry.people or citation.data.get("form") in ("year-only", "ibid"):
            continue
        name = within(draft, citation.mark, entry.people[0]) if is_plain(draft, citation) else None
        year = within(draft, citation.mark, entry.year) if entry.year else None
        if name is None or (dated and year is None) or (alone and _others(draft, entry)):
            continue
        yield Place(citation, entry, name, year)


def is_plain(draft: Draft, citation: Citation) -> bool:
    """Whether a reader sees that this cites without looking into the list: not so a name alone in running prose, which may be the person."""
    start, printed = citation.mark.start, draft.slice(citation.mark)
    if draft.style != "author-page" or citation.data.get("where") in ("note", "table") or re.search(r"[\d“”\"«»*(]|\bal\b", printed):
        return True
    before = draft.text[max(0, start - BRACKET, draft.text.rfind("\n\n", 0, start)) : start]
    return before.count("(") + before.count("[") > before.count(")") + before.count("]") or bool(NOTE_HEAD.search(before))


def within(draft: Draft, mark: Mark, words: str) -> Mark | None:
    """Where ``words`` stand in a stretch, if they do so once."""
    found = list(phrase(words).finditer(draft.text, mark.start, mark.end)) if words.strip() else []
    return Mark(*found[0].span()) if len(found) == 1 else None


def _others(draft: Draft, entry: Entry) -> list[Entry]:
    """Other entries that the first author had a part in."""
    first = folded(entry.people[0])
    return [other for other in draft.entries if other is not entry and first in {folded(name) for name in other.people}]


def wrong_year(draft: Draft, entry: Entry, chance: Random) -> str | None:
    """A year beside the entry's, seldom one with a slip of the keys; nearer to it than to any other year of its authors."""
    year, people = int(entry.year), {folded(name) for name in entry.people}
    others = [one for one in draft.entries if one is not entry and people & {folded(name) for name in one.people}]
    taken = [int(one.fields["year"]) for one in others if str(one.fields.get("year") or "").isdecimal()]
    last = max(int(one.year) for one in draft.entries if one.year)
    swapped = int(entry.year[:2] + entry.year[3] + entry.year[2])
    slips = [year - 2, year + 2, year - 10, year + 10, *([swapped] if 1 < abs(swapped - year) < 30 else [])]
    near = [year - 1, year + 1] if chance.random() < ADJACENT else slips
    options = [new for new in near if new <= last and all(abs(new - other) > abs(new - year) for other in taken)]
    return str(chance.choice(options)) if options else None


def year(draft: Draft, chance: Random) -> bool:
    """One citation gets another year."""
    if draft.style not in ("author-date", "footnote"):
        return False
    for place in places(draft, chance, dated=True):
        new = wrong_year(draft, place.entry, chance)
        if new and place.year:
            before = draft.slice(place.citation.mark)
            draft.replace(place.year.start, place.year.end, new)
            place.citation.data["year_ok"] = False
            _told(draft, "year", place, before, where="text", listed=place.entry.year, cited=new)
            return True
    return False


def name(draft: Draft, chance: Random) -> bool:
    """One letter of the first author is wrong in one citation."""
    for place in places(draft, chance, alone=draft.style != "author-date"):
        printed = draft.slice(place.name)
        wrong = slip(printed, draft, chance) if misspellable(printed) else None
        if wrong:
            before = draft.slice(place.citation.mark)
            draft.replace(place.name.start, place.name.end, wrong[0])
            place.citation.data["name_ok"] = False
            _told(draft, "name", place, before, where="text", listed=printed, cited=wrong[0], edit=wrong[1])
            return True
    return False


def misspellable(name: str) -> bool:
    """Whether one wrong letter leaves a name recognizable: long enough, and no acronym."""
    longest = max(re.findall(r"[^\W\d_]+", name) or [""], key=len)
    return len(longest) >= SHORT


def coauthor_dropped(draft: Draft, chance: Random) -> bool:
    """A citation that names both authors, or all three, loses one."""
    for place in places(draft, chance):
        people = place.entry.people
        rest = [within(draft, place.citation.mark, one) for one in people[1:]]
        if (
            len(people) not in (2, 3)
            or None in rest
            or any(folded(one.people[0]) == folded(people[0]) for one in _others(draft, place.entry))
            or any(_named_before(draft, place.citation, one) for one in people[1:])
        ):
            continue
        marks = [place.name, *(mark for mark in rest if mark)]
        joints = [draft.text[one.end : two.start] for one, two in itertools.pairwise(marks)]
        if not JOINED.fullmatch(joints[-1]) or not all(COMMA.fullmatch(joint) for joint in joints[:-1]):
            continue
        before = draft.slice(place.citation.mark)
        if len(people) == 2:
            draft.replace(place.name.end, marks[1].end, "")
        else:
            draft.replace(place.name.end, marks[2].start, joints[1].replace(",", "", 1))
        place.citation.data["name_ok"] = False
        _told(draft, "coauthor-dropped", place, before, dropped=people[1])
        return True
    return False


def _named_before(draft: Draft, citation: Citation, name: str) -> bool:
    """Whether the paragraph names somebody shortly before a citation, which then need not."""
    start = citation.mark.start
    low = max(0, start - BRACKET, draft.text.rfind("\n\n", 0, start))
    return phrase(name).search(draft.text, low, start) is not None


def coauthor_added(draft: Draft, chance: Random) -> bool:
    """A citation of one author gets a second, who is not in the list."""
    for place in places(draft, chance):
        entry, after = place.entry, draft.text[place.name.end : place.citation.mark.end + 2]
        given = str((entry.fields["authors"][0].get("given") or "").split(" ")[0]).strip(".")
        single = len(entry.people) == 1 and entry.fields["authors"][0].get("family") and not _others(draft, entry)
        joint = connector(draft)
        new = family(draft, chance)
        if not single or not joint or not new or TAKEN.match(after) or (given and given in after):
            continue
        before = draft.slice(place.citation.mark)
        whole = draft.style == "footnote" and place.name.start > place.citation.mark.start
        draft.widen(place.name.end, f" {joint} {chance.choice(GIVEN)} {new}" if whole else f" {joint} {new}")
        place.citation.data["name_ok"] = False
        _told(draft, "coauthor-added", place, before, added=new)
        return True
    return False


def connector(draft: Draft) -> str:
    """How the document joins two names in its citations."""
    texts = [draft.slice(citation.mark) for citation in draft.citations]
    counts = {word: sum(bool(re.search(rf"\s{word}\s(?!al\b)", text)) for text in texts) for word in ("&", "and", "y", "e", "et", "und")}
    best = max(counts, key=lambda word: counts[word])
    return best if counts[best] else {"en": "and", "es": "y", "pt": "e", "fr": "et", "de": "und"}.get(draft.lang, "")


def suffix(draft: Draft, chance: Random) -> bool:
    """A citation loses the letter of its year."""
    if draft.style != "author-date":
        return False
    lettered = [entry for entry in draft.entries if entry.fields.get("year_suffix") and entry.people and draft.free(entry)]
    for entry in chance.sample(lettered, len(lettered)):
        whole = f"{entry.fields['year']}{entry.fields['year_suffix']}"
        twins = [one for one in lettered if one.people == entry.people and one.fields["year"] == entry.fields["year"]]
        for citation in draft.citing(entry.id) if len(twins) > 1 else ():
            mark = within(draft, citation.mark, whole)
            if mark and len(citation.entries) == 1 and within(draft, citation.mark, entry.people[0]):
                before = draft.slice(citation.mark)
                draft.replace(mark.start, mark.end, str(entry.fields["year"]))
                draft.inject("suffix", [citation.mark], entry_id=entry.id, before=before, after=draft.slice(citation.mark))
                draft.claim(*twins)
                return True
    return False


def number(draft: Draft, chance: Random) -> bool:
    """A number beyond the list."""
    if not draft.numbered:
        return False
    last = max(entry.label or 0 for entry in draft.entries)
    for citation in chance.sample(draft.citations, len(draft.citations)):
        printed = draft.slice(citation.mark)
        entry = draft.entry(citation.entries[0]) if len(citation.entries) == 1 else None
        if entry is None or not draft.free(entry) or printed.translate(PLAIN) != str(entry.label) or len(draft.citing(entry.id)) < 2:
            continue
        new = str(last + chance.randrange(2, 10))
        draft.replace(citation.mark.start, citation.mark.end, new if printed.isascii() else new.translate(RAISED))
        citation.data["entry_ids"] = []
        draft.inject("number", [citation.mark], before=printed, after=new, last=last)
        draft.claim(entry)
        return True
    return False


def page(draft: Draft, chance: Random) -> bool:
    """A page that the entry does not have is cited."""
    for place in places(draft, chance):
        pages = [int(part) for part in re.findall(r"\d+", str(place.entry.fields.get("pages") or ""))]
        if len(pages) != 2 or not 0 < pages[0] < pages[1] < 9000 or not _prints(draft, place.entry, pages[0]):
            continue
        new = str(pages[1] + chance.randrange(40, 200))
        before = draft.slice(place.citation.mark)
        if _paged(draft, place, new):
            _told(draft, "page", place, before, cited=new, listed=place.entry.fields["pages"])
            return True
    return False


def _prints(draft: Draft, entry: Entry, first: int) -> bool:
    """Whether the entry prints its pages."""
    return bool(re.search(rf"(?<!\d){first}\s?[-–]+\s?\d", draft.slice(entry.mark)))


def _paged(draft: Draft, place: Place, new: str) -> bool:
    """Give a citation the page ``new``."""
    end = place.citation.mark.end
    if draft.style == "author-date" and place.year:
        found = LOCATOR.match(draft.text, place.year.end, end + 30)
        if found:
            draft.replace(found.start(1), found.end(), new)
            return True
        if place.year.end == end and draft.text[end : end + 1] in (")", ";"):
            draft.widen(end, f", p. {new}")
            return True
        return False
    short = draft.style == "footnote" and place.year is None
    found = re.compile(r",\s(\d{1,4})(?:[-–]\d{1,4})?$" if short else AUTHOR_PAGE_NUMBER.pattern).search(draft.slice(place.citation.mark))
    if not found or not (short or draft.style == "author-page"):
        return False
    start = place.citation.mark.start
    draft.replace(start + found.start(1), start + found.end(), new)
    return True


def secondary(draft: Draft, chance: Random) -> bool:
    """A work that is not listed is quoted from one that is."""
    if draft.style not in NAMED:
        return False
    for place in places(draft, chance):
        start = place.citation.mark.start
        before, after = draft.text[max(0, start - 2) : start], draft.text[place.citation.mark.end : place.citation.mark.end + 1]
        new = family(draft, chance)
        if (
            not new
            or (draft.style == "footnote" and not re.search(r"[:\]\s]\s$", before))
            or (draft.style != "footnote" and before[-1:] != "(")
        ):
            continue
        if draft.style != "footnote" and after not in (")", ";", ","):
            continue
        words = "qtd. in" if draft.style == "author-page" and draft.lang == "en" else QUOTED.get(draft.lang, QUOTED["en"])
        first = draft.text[start]
        draft.replace(start, start + 1, f"{new}{',' if draft.style == 'footnote' else ''} {words} {first}")
        place.citation.data["secondary"] = [new]
        _told(draft, "secondary", place, "", inner=new)
        return True
    return False


def back_reference(draft: Draft, chance: Random) -> bool:
    """A note that cites one work repeats one that was never cited, or an unclear one."""
    notes = [citation for citation in draft.citations if citation.data.get("form") in ("note", "footnote")]
    if draft.style != "footnote" or len(notes) < 3:
        return False
    for citation in chance.sample(notes, len(notes)):
        place = notes.index(citation)
        entry = draft.entry(citation.entries[0]) if len(citation.entries) == 1 else None
        if entry is None or not draft.free(entry) or len(draft.citing(entry.id)) < 2 or not _whole_note(draft, citation):
            continue
        new = family(draft, chance)
        first, ways = place == 0, ["op-cit"] if new else []
        if first or (place > 1 and _same_note(draft, notes[place - 2], notes[place - 1])):
            ways.append("ibid-first" if first else "ibid-several")
        if not ways or (place + 1 < len(notes) and notes[place + 1].data.get("form") == "ibid"):
            continue
        way, before = ways[-1], draft.slice(citation.mark)
        text = f"{new}, op. cit., p. {chance.randrange(11, 90)}" if way == "op-cit" else f"Ibid., p. {chance.randrange(11, 90)}"
        draft.replace(citation.mark.start + 1, citation.mark.end, text[1:])
        draft.replace(citation.mark.start, citation.mark.start + 1, text[0])
        citation.data.update(entry_ids=[], form="ibid")
        draft.inject("back-reference", [citation.mark], way=way, before=before, after=text)
        draft.claim(entry)
        return True
    return False


def _whole_note(draft: Draft, citation: Citation) -> bool:
    """Whether the note holds nothing but this citation."""
    head = draft.text[max(0, citation.mark.start - 8) : citation.mark.start]
    tail = draft.text[citation.mark.end : citation.mark.end + 2]
    return bool(re.search(r"(?:\]:?|\d\.|[⁰¹²³⁴⁵⁶⁷⁸⁹])\s$", head)) and bool(re.match(r"\.?\n|\.?$", tail))


def _same_note(draft: Draft, one: Citation, other: Citation) -> bool:
    between = draft.text[one.mark.end : other.mark.start]
    return "\n" not in between and ";" in between and one.entries != other.entries


def _told(draft: Draft, kind: str, place: Place, before: str, **detail: object) -> None:
    more = {"before": before} if before else {}
    draft.inject(kind, [place.citation.mark], entry_id=place.entry.id, **detail, **more, after=draft.slice(place.citation.mark))
    draft.claim(place.entry)
