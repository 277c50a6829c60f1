"""Errors between the list and the text: entries that are gone, that nobody cites, that are there twice, or that are printed wrongly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import Any

from benchmarks.draft import Draft, Entry, Mark, folded
from benchmarks.inventions import delete, family, insert, like, listed_families, numeral, phrase, slip, title, unlabelled
from benchmarks.mutate_text import PLAIN, RAISED, is_plain, misspellable, within, wrong_year

_REPEATS = re.compile(r"\b(?:ibid|idem|op\. ?cit|loc\. ?cit|ebd|a\. ?a\. ?O)", re.IGNORECASE)
_EXTRA = re.compile(r"[^\W\d_]*\d|et al|[:;]|\[")


def entries(draft: Draft, chance: Random) -> Iterator[Entry]:
    """Entries that no error is about so far, in any order."""
    yield from (entry for entry in chance.sample(draft.entries, len(draft.entries)) if draft.free(entry))


def _alone(draft: Draft, entry: Entry) -> bool:
    """Whether its first author has no other entry."""
    names = [folded(name) for name in entry.people[:1]] or [folded(str(entry.fields.get("title") or ""))]
    return not any(set(names) & {folded(name) for name in other.people} for other in draft.entries if other is not entry)


def _cited_alone(draft: Draft, entry: Entry) -> bool:
    cited = draft.citing(entry.id)
    return bool(cited) and all(len(one.entries) == 1 for one in cited)


def _plainly_cited(draft: Draft, entry: Entry) -> bool:
    """Whether one of its citations is seen to cite although the entry is gone."""
    return any(is_plain(draft, one) for one in draft.citing(entry.id))


def missing(draft: Draft, chance: Random) -> bool:
    """An entry that is cited is deleted."""
    for entry in entries(draft, chance):
        if (
            len(draft.entries) < 3
            or not _cited_alone(draft, entry)
            or not _plainly_cited(draft, entry)
            or not (draft.numbered or _alone(draft, entry))
        ):
            continue
        cited, raw = draft.citing(entry.id), draft.slice(entry.mark)
        delete(draft, entry)
        for citation in cited:
            citation.data["entry_ids"] = []
        draft.inject("missing", [citation.mark for citation in cited], entry_id=entry.id, raw=raw)
        draft.claim(entry)
        return True
    return False


def uncited(draft: Draft, chance: Random) -> bool:
    """A plausible entry that nothing cites is added."""
    for entry in entries(draft, chance):
        new, words = family(draft, chance), title(draft, chance)
        if not (new and words and entry.year and 1 <= len(entry.people) <= 3):
            continue
        people = [new, *(family(draft, chance) or "" for _ in entry.people[1:])]
        near = wrong_year(draft, entry, chance)
        raw = like(draft, entry, words, people, near) if near and len(set(people)) == len(people) else None
        added = insert(draft, raw, draft.name("uncited"), _fields(entry, words, people, near)) if raw else None
        if added:
            draft.inject("uncited", [added.mark], entry_id=added.id, raw=draft.slice(added.mark))
            draft.claim(added)
            return True
    return False


def uncited_text(draft: Draft, chance: Random) -> bool:
    """All citations of an entry are taken out of the text."""
    for entry in entries(draft, chance):
        cited = draft.citing(entry.id)
        if not 1 <= len(cited) <= 2 or not _cited_alone(draft, entry) or not all(_removable(draft, one.mark) for one in cited):
            continue
        before = [draft.slice(one.mark) for one in cited]
        for one in cited:
            start, end = _removable(draft, one.mark) or (0, 0)
            draft.citations.remove(one)
            draft.replace(start, end, "")
        draft.inject("uncited", [entry.mark], entry_id=entry.id, removed=before)
        draft.claim(entry)
        return True
    return False


def _removable(draft: Draft, mark: Mark) -> tuple[int, int] | None:
    """What goes with a citation: its brackets when it stands in them alone, or the semicolon or comma between it and the next."""
    head, tail = draft.text[max(0, mark.start - 3) : mark.start], draft.text[mark.end : mark.end + 3]
    if _REPEATS.search(draft.text, mark.end, mark.end + 600):
        return None
    for opening, closing in ("()", "[]", "^^"):
        if head.endswith(opening) and tail.startswith(closing):
            return mark.start - 1 - head.endswith(" " + opening), mark.end + 1
    between = "," if draft.numbered else ";"
    if head[-1:] in ("(", "[", "^") and tail.startswith(between):
        return mark.start, mark.end + 1 + tail.startswith(between + " ")
    if head.endswith(between + " ") and tail[:1] in (*")]^;", between):
        return mark.start - 2, mark.end
    return None


def _fields(entry: Entry, words: str, people: list[str], year: str | None) -> dict[str, Any]:
    dropped = ("doi", "url", "pages", "editors", "year_suffix")
    kept = {key: value for key, value in entry.fields.items() if key not in dropped}
    authors = (
        [{**old, "family": new} for old, new in zip(entry.fields["authors"], people, strict=True)] if people else entry.fields["authors"]
    )
    return {**kept, "title": words, "authors": authors, "year": year or entry.fields.get("year")}


def year_listed(draft: Draft, chance: Random) -> bool:
    """An entry gets another year than its citations have."""
    if draft.style not in ("author-date", "footnote"):
        return False
    for entry in entries(draft, chance):
        cited = [one for one in draft.citing(entry.id) if len(one.entries) == 1 and entry.year and within(draft, one.mark, entry.year)]
        mark = within(draft, entry.mark, entry.year) if cited and draft.slice(entry.mark).count(entry.year) == 1 else None
        new = wrong_year(draft, entry, chance) if mark and entry.people and len(cited) == len(draft.citing(entry.id)) else None
        if mark and new:
            draft.replace(mark.start, mark.end, new)
            for one in cited:
                one.data["year_ok"] = False
            draft.inject("year", [one.mark for one in cited] + [entry.mark], entry_id=entry.id, where="list", cited=entry.year, listed=new)
            draft.claim(entry)
            entry.fields["year"] = new
            return True
    return False


def name_listed(draft: Draft, chance: Random) -> bool:
    """One letter of an entry's first author is wrong."""
    for entry in entries(draft, chance):
        if draft.numbered or not entry.people or not misspellable(entry.people[0]) or not _alone(draft, entry):
            continue
        if not _plainly_cited(draft, entry):
            continue
        cited = [one for one in draft.citing(entry.id) if len(one.entries) == 1 and within(draft, one.mark, entry.people[0])]
        marks = list(phrase(entry.people[0]).finditer(draft.text, entry.mark.start, entry.mark.end))
        wrong = slip(marks[0][0], draft, chance) if cited and len(marks) == 1 and marks[0].start() - entry.mark.start < 60 else None
        if wrong:
            draft.replace(*marks[0].span(), wrong[0])
            for one in draft.citing(entry.id):
                one.data["name_ok"] = False
            places = [one.mark for one in cited] + [entry.mark]
            draft.inject("name", places, entry_id=entry.id, where="list", cited=marks[0][0], listed=wrong[0], edit=wrong[1])
            draft.claim(entry)
            return True
    return False


def ambiguous(draft: Draft, chance: Random) -> bool:
    """An entry of the same people and year is added, so that a citation fits two."""
    if draft.style not in ("author-date", "author-page"):
        return False
    for entry in entries(draft, chance):
        cited = [one for one in draft.citing(entry.id) if len(one.entries) == 1 and _bare(draft, one.mark, entry)]
        words = title(draft, chance) if _plainly_cited(draft, entry) else None
        if not cited or not words or not entry.people or not _alone(draft, entry) or (draft.style == "author-date" and not entry.year):
            continue
        raw = like(draft, entry, words)
        added = insert(draft, raw, draft.name("same"), _fields(entry, words, [], None), after=entry) if raw else None
        if added:
            places = [*(one.mark for one in cited), entry.mark, added.mark]
            draft.inject("ambiguous", places, entry_id=entry.id, added=added.id, raw=draft.slice(added.mark))
            draft.claim(entry, added)
            return True
    return False


def _bare(draft: Draft, mark: Mark, entry: Entry) -> bool:
    """Whether a citation has nothing but names, year and page, so that the title cannot decide."""
    words = {folded(word) for word in re.findall(r"[^\W\d_]{4,}", str(entry.fields.get("title") or ""))}
    printed = {folded(word) for word in re.findall(r"[^\W\d_]{4,}", draft.slice(mark))}
    people = {folded(word) for name in entry.people for word in re.findall(r"[^\W\d_]{4,}", name)}
    return bool(within(draft, mark, entry.people[0]) if entry.people else None) and not (printed & words - people)


def unlettered(draft: Draft, chance: Random) -> bool:
    """Entries that letters tell apart lose them, in the list and in the text."""
    if draft.style != "author-date":
        return False
    lettered = [entry for entry in draft.entries if entry.fields.get("year_suffix") and entry.people and draft.free(entry)]
    for entry in chance.sample(lettered, len(lettered)):
        twins = [one for one in lettered if one.people == entry.people and one.fields["year"] == entry.fields["year"]]
        pairs = [(citation, one) for one in twins for citation in draft.citing(one.id)]
        places = [(mark, f"{one.fields['year']}{one.fields['year_suffix']}") for mark, one in ((c.mark, e) for c, e in pairs)]
        places += [(one.mark, f"{one.fields['year']}{one.fields['year_suffix']}") for one in twins]
        if len(twins) < 2 or not pairs or not all(within(draft, mark, printed) for mark, printed in places):
            continue
        if not all(within(draft, citation.mark, one.people[0]) and len(citation.entries) == 1 for citation, one in pairs):
            continue
        for mark, printed in places:
            found = within(draft, mark, printed)
            if found:
                draft.replace(found.start, found.end, printed[:4])
        draft.inject("ambiguous", [mark for mark, _ in places], entry_ids=[one.id for one in twins], way="letters removed")
        draft.claim(*twins)
        for one in twins:
            del one.fields["year_suffix"]
        return True
    return False


def gap(draft: Draft, chance: Random) -> bool:
    """A number of the list is left out: the entries behind it, and their citations, count one more."""
    if not draft.numbered or any(row.kind in ("gap", "missing") for row in draft.injections):
        return False
    last = len(draft.entries)
    if [entry.label for entry in draft.entries] != list(range(1, last + 1)):
        return False
    labels = {entry.id: entry.label or 0 for entry in draft.entries}
    spans = [sorted(labels[key] for key in one.entries if key in labels) for one in draft.citations]
    inner = {number for span in spans if span for number in range(span[0] + 1, span[-1] + 1)}
    options = [number for number in range(2, last + 1) if number not in inner]
    odd = any(_EXTRA.search(draft.slice(one.mark).translate(PLAIN).lstrip("0123456789-–, ")) for one in draft.citations)
    if not options or odd:
        return False
    first = chance.choice(options)
    for one in draft.citations:
        _bump(draft, one.mark, first)
    for entry in draft.entries[first - 1 :]:
        number, head = entry.label or 0, numeral(draft.slice(entry.mark), entry)
        draft.replace(entry.mark.start, entry.mark.start + len(head), head.replace(str(number), str(number + 1)))
        entry.data["label"] = str(number + 1)
    around = [draft.entries[first - 2].mark, draft.entries[first - 1].mark]
    draft.inject("gap", around, number=first)
    return True


def _bump(draft: Draft, mark: Mark, first: int) -> None:
    """Every number of a citation from ``first`` on counts one more."""

    def more(found: re.Match[str]) -> str:
        number = int(found[0].translate(PLAIN))
        new = str(number + (number >= first))
        return new if found[0].isascii() else new.translate(RAISED)

    old = draft.slice(mark)
    new = re.sub(r"[0-9]+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+", more, old)
    if new != old:
        draft.replace(mark.start, mark.end, new)


def container(draft: Draft, chance: Random) -> bool:
    """The list has the book in place of the chapter that is cited."""
    known = listed_families(draft)
    for entry in entries(draft, chance):
        book, editors = str(entry.fields.get("container") or ""), entry.fields.get("editors") or []
        names = [folded(str(one.get("family") or "")) for one in editors]
        whole = (
            entry.fields.get("type") == "chapter"
            and book
            and editors
            and entry.year
            and all(one.get("given") and one.get("family") for one in editors)
        )
        if not whole or not _cited_alone(draft, entry) or not _alone(draft, entry) or draft.numbered or not _plainly_cited(draft, entry):
            continue
        if set(names) & {folded(name) for one in draft.entries for name in one.people} or not set(names) <= known or len(editors) > 3:
            continue
        cited, before = draft.citing(entry.id), draft.slice(entry.mark)
        delete(draft, entry)
        raw = _book(editors, book, entry)
        fields = {**entry.fields, "authors": [], "title": book, "container": None, "type": "book"}
        added = insert(draft, raw, draft.name("container"), fields)
        for citation in cited:
            citation.data["entry_ids"] = []
        if added:
            draft.inject("container", [one.mark for one in cited], entry_id=entry.id, container=added.id, before=before, raw=raw)
            draft.claim(entry, added)
        return bool(added)
    return False


def _book(editors: list[dict[str, str]], book: str, entry: Entry) -> str:
    people = ", ".join(f"{one['family']}, {one['given']}" for one in editors)
    press = ": ".join(str(entry.fields[key]) for key in ("place", "publisher") if entry.fields.get(key)) or "University Press"
    return f"{people} ({'eds.' if len(editors) > 1 else 'ed.'}) ({entry.year}). {book}. {press}."


def duplicate(draft: Draft, chance: Random) -> bool:
    """A work is listed again: as it is, or with a difference that leaves it the same work."""
    ways = chance.sample(sorted(WAYS), len(WAYS))
    for way in ways:
        for entry in entries(draft, chance):
            raw = unlabelled(draft, entry)
            copy = WAYS[way](draft, entry, raw, chance)
            if copy is None or not entry.people or (copy == raw and way != "verbatim") or not _alone(draft, entry):
                continue
            added = insert(draft, copy, draft.name("dup"), dict(entry.fields), after=None if way == "name-order" else entry)
            if added:
                draft.inject("duplicate", [entry.mark, added.mark], entry_id=added.id, duplicate_of=entry.id, way=way, raw=copy)
                draft.claim(entry, added)
                return True
    return False


def _verbatim(draft: Draft, entry: Entry, raw: str, chance: Random) -> str | None:
    return raw


def _name_order(draft: Draft, entry: Entry, raw: str, chance: Random) -> str | None:
    """ "Family, Given" becomes "Given Family"."""
    first = (entry.fields.get("authors") or [{}])[0]
    words, given = str(first.get("family") or ""), str(first.get("given") or "").split(" ")[0].strip(".")
    found = (
        re.match(rf"({re.escape(words)}),\s({re.escape(given[:1])}[\w.-]*\.?(?:\s?[A-Z]\.)*)", raw, re.IGNORECASE)
        if words and given
        else None
    )
    printed = (found[2] if len(found[2].rstrip(".").split(".")[0]) < 2 else found[2].rstrip(".")) if found else ""
    return f"{printed} {found[1]}{raw[found.end() :]}" if found else None


def _initial(draft: Draft, entry: Entry, raw: str, chance: Random) -> str | None:
    given = str((entry.fields.get("authors") or [{}])[0].get("given") or "").split(" ")[0].strip(".")
    found = phrase(given).search(raw, 0, 60) if len(given) > 2 else None
    return f"{raw[: found.start()]}{given[0]}.{raw[found.end() :].removeprefix('.')}" if found else None


def _subtitle(draft: Draft, entry: Entry, raw: str, chance: Random) -> str | None:
    head, colon, tail = str(entry.fields.get("title") or "").partition(": ")
    whole = colon and len(head.split()) > 2 and head.count("(") == head.count(")")
    found = phrase(f"{head}: {tail}").search(raw) if whole else None
    main = phrase(head + ":").pattern.removesuffix(r"(?!\w)") if found else ""
    stop = re.compile(main, re.IGNORECASE).match(raw, found.start()) if found else None
    return raw[: stop.end() - 1] + raw[found.end() :] if found and stop else None


def _other_year(draft: Draft, entry: Entry, raw: str, chance: Random) -> str | None:
    published = any(entry.fields.get(key) for key in ("container", "publisher"))
    new = wrong_year(draft, entry, chance) if entry.year and published and raw.count(entry.year) == 1 else None
    return raw.replace(entry.year, new) if new and abs(int(new) - int(entry.year)) == 1 else None


def _publisher(draft: Draft, entry: Entry, raw: str, chance: Random) -> str | None:
    press = str(entry.fields.get("publisher") or "")
    others = sorted({str(one.fields["publisher"]) for one in draft.entries if one.fields.get("publisher")} - {press})
    found = phrase(press).search(raw) if press and others and folded(press) not in map(folded, entry.people) else None
    return raw[: found.start()] + chance.choice(others) + raw[found.end() :] if found else None


WAYS = {
    "verbatim": _verbatim,
    "name-order": _name_order,
    "initial": _initial,
    "subtitle": _subtitle,
    "year": _other_year,
    "publisher": _publisher,
}
