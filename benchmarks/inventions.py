"""Names, titles and entries that a mutated document needs and that it does not have: plausible, and never by chance something listed."""

from __future__ import annotations

import itertools
import re
import textwrap
from random import Random
from typing import Any

from rapidfuzz.distance import OSA

from benchmarks.draft import Draft, Entry, Mark, folded

# Common family names of several countries (national census lists); which of them a document already has is looked up.
FAMILIES = (
    "Abernathy Adeyemi Aldridge Almeida Anselmo Arrowsmith Backlund Barrientos Bellweather Bergmann Birkenfeld Blackwood Bramwell Brightman "
    "Cardenas Carmichael Castellanos Chambers Chatterton Cunningham Dahlgren Delacroix Domingues Donnelly Eastwood Eldridge Escobedo Fairbanks "
    "Farnsworth Figueroa Fitzgerald Galbraith Gallagher Gottschalk Greenwood Hargreaves Hathaway Henriksen Holloway Ivanovich Jankowski Kaczmarek "
    "Kettering Kowalczyk Langford Lindqvist Lockhart Macdougall Marchetti Mendonca Montgomery Nakamura Nordstrom Okonkwo Oldfield Pemberton "
    "Pettersson Quintero Ravenscroft Rosenthal Rutherford Salvatore Sandoval Shepherd Silvestri Stapleton Sutherland Tanaka Thackeray Underhill "
    "Valenzuela Vandermeer Wainwright Weatherby Westergaard Whitfield Winterbourne Yamamoto Zimmermann Zubizarreta"
).split()
GIVEN = "Anna Carla Edith Frank Helen Irene Laura Marta Nora Oscar Paula Simon Tomas Vera".split()
_LINKS = re.compile(
    r"\s*(?:(?:available (?:at|from)|retrieved from|disponible en|disponível em|doi|pmid|pmcid):?\s*)*(?:https?://\S+|\b10\.\d{4,9}/\S+|pmid:\s*\d+)\.?",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")


def phrase(text: str) -> re.Pattern[str]:
    """The words of ``text`` as they may stand in a document: any case, any blanks, curly or straight quotes, dashes of any length."""
    words = (re.sub(r"\\?['’‘]", "['’‘]", re.sub(r"(?:\\-|–)+", "[-–]+", re.escape(word))) for word in text.split())
    joined = r"\s+".join(words)
    return re.compile(rf"(?<!\w){joined}(?!\w)", re.IGNORECASE)


def family(draft: Draft, chance: Random) -> str | None:
    """A family name that occurs nowhere in the document."""
    text = draft.text.casefold()
    free = [name for name in FAMILIES if name.casefold() not in text]
    return chance.choice(free) if free else None


def listed_families(draft: Draft) -> set[str]:
    """Every family name of the list, folded."""
    people = (name for entry in draft.entries for key in ("authors", "editors") for name in entry.fields.get(key) or ())
    return {folded(str(name.get("family") or name.get("literal") or "")) for name in people}


def slip(name: str, draft: Draft, chance: Random) -> tuple[str, str] | None:
    """``name`` with one letter wrong (not the first), and what was done to it; nothing that is near to another listed name."""
    word = max(_WORD.findall(name) or [""], key=len)
    others = listed_families(draft) - {folded(name)}
    for _ in range(20):
        place = chance.randrange(1, max(2, len(word) - 1))
        edit = chance.choice(("deleted", "doubled", "swapped", "other"))
        wrong = _slipped(word, place, edit, chance)
        whole = name.replace(word, wrong, 1)
        if OSA.distance(folded(whole), folded(name)) == 1 and not any(OSA.distance(folded(whole), other) <= 1 for other in others):
            return whole, edit
    return None


def _slipped(word: str, place: int, edit: str, chance: Random) -> str:
    head, letter, tail = word[:place], word[place : place + 1], word[place + 1 :]
    if edit == "deleted":
        return head + tail
    if edit == "doubled":
        return head + letter * 2 + tail
    if edit == "swapped":
        return head + tail[:1] + letter + tail[1:]
    new = chance.choice("aeiou" if letter.casefold() in "aeiou" else "bdfglmnprst")
    return head + (new.upper() if letter.isupper() else new) + tail


def title(draft: Draft, chance: Random) -> str | None:
    """Half of one listed title and half of another."""
    titles = [words for entry in draft.entries if len(words := str(entry.fields.get("title") or "").split()) >= 4]
    if len(titles) < 2:
        return None
    one, other = chance.sample(titles, 2)
    new = " ".join((*one[: len(one) // 2], *other[len(other) // 2 :])).strip(" .:,;?")
    known = {folded(str(entry.fields.get("title") or "")) for entry in draft.entries}
    return None if folded(new) in known or "*" in new else new


def like(draft: Draft, entry: Entry, new_title: str, people: list[str] | None = None, year: str | None = None) -> str | None:
    """The text of ``entry`` with another title, without its number and identifiers; with other people and year, if given, on other pages too.

    None where a part is not to be found.
    """
    raw = unlabelled(draft, entry)
    old = str(entry.fields.get("title") or "")
    found = phrase(old).search(raw) if old else None
    if not found:
        return None
    raw = raw[: found.start()] + new_title + raw[found.end() :]
    for name, new in zip(entry.people, people or (), strict=False):
        place = phrase(name).search(raw) if name else None
        if not place:
            return None
        raw = raw[: place.start()] + (new.upper() if place[0].isupper() else new) + raw[place.end() :]
    if year:
        if raw.count(entry.year) != 1:
            return None
        raw = raw.replace(entry.year, year)
    raw = _LINKS.sub("", raw).strip()
    return _elsewhere(raw, entry) if people else raw


def _elsewhere(raw: str, entry: Entry) -> str:
    """On other pages than ``entry``."""
    numbers = re.findall(r"\d+", str(entry.fields.get("pages") or ""))
    found = re.search(rf"(?<!\d){numbers[0]}(\s?[-–]+\s?)\d+(?!\d)", raw) if len(numbers) == 2 and len(numbers[0]) < 6 else None
    if not found:
        return raw
    first = int(numbers[0]) + 37
    return f"{raw[: found.start()]}{first}{found[1]}{first + 14}{raw[found.end() :]}"


def unlabelled(draft: Draft, entry: Entry) -> str:
    """The text of an entry on one line without its number."""
    raw = " ".join(draft.slice(entry.mark).split())
    return raw[len(numeral(raw, entry)) :]


def numeral(raw: str, entry: Entry) -> str:
    """What stands before an entry to number it, to the last blank; some lists number twice ("36. [36] ")."""
    found = re.match(rf"(?:[\[(^⁽]{{0,2}}{entry.label}(?!\d)[\])^⁾]{{0,2}}[.:]?\s*){{1,2}}", raw) if entry.label is not None else None
    return found[0] if found else ""


def insert(draft: Draft, raw: str, key: str, fields: dict[str, Any], after: Entry | None = None) -> Entry | None:
    """Put an entry into the list: at the end with the next number, in its place by the alphabet, or behind ``after``."""
    entries = draft.entries
    gaps = [draft.text[one.mark.end : two.mark.start] for one, two in itertools.pairwise(entries)]
    if not gaps:
        return None
    gap = max(gaps, key=gaps.count)
    label = None
    if draft.numbered:
        after, label = entries[-1], max(entry.label or 0 for entry in entries) + 1
        raw = numeral(draft.slice(after.mark), after).replace(str(after.label), str(label)) + raw
    elif after is None:
        after = _before(draft, raw)
    raw = _wrapped(draft, raw)
    if after is None:
        start = entries[0].mark.start
        draft.replace(start, start, raw + gap)
    else:
        start = after.mark.end + len(gap)
        draft.replace(after.mark.end, after.mark.end, gap + raw)
    row = {"id": key, "raw": raw, "label": str(label) if label else None, "fields": fields, "rendered_from": "mutation"}
    entry = Entry(key, Mark(start, start + len(raw)), row)
    draft.entries.insert(entries.index(after) + 1 if after else 0, entry)
    if draft.bibliography:
        draft.bibliography.end = max(draft.bibliography.end, entry.mark.end)
        draft.bibliography.start = min(draft.bibliography.start, entry.mark.start)
    return entry


def _before(draft: Draft, raw: str) -> Entry | None:
    """The entry behind which ``raw`` belongs by the alphabet; dashes for the same author stay with theirs."""
    keys = [_key(draft.slice(entry.mark)) for entry in draft.entries]
    after = [i for i, key in enumerate(keys) if key and key <= _key(raw)]
    place = after[-1] if after else -1
    while place + 1 < len(keys) and not keys[place + 1]:
        place += 1
    return draft.entries[place] if place >= 0 else None


def _key(raw: str) -> str:
    return "" if raw.lstrip("*_ ")[:1] in "—–-_" else " ".join(_WORD.findall(raw[:60])).casefold()


def _wrapped(draft: Draft, raw: str) -> str:
    """On several lines where the others are."""
    lines = [line for entry in draft.entries for line in draft.slice(entry.mark).split("\n")[1:]]
    if not lines:
        return raw
    blank = lines[0][: len(lines[0]) - len(lines[0].lstrip())]
    return textwrap.fill(raw, 92, subsequent_indent=blank, break_long_words=False, break_on_hyphens=False)


def delete(draft: Draft, entry: Entry) -> None:
    """Take an entry out of the list, with the gap before it."""
    place = draft.entries.index(entry)
    start = draft.entries[place - 1].mark.end if place else entry.mark.start
    end = entry.mark.end if place else draft.entries[1].mark.start
    draft.entries.remove(entry)
    draft.replace(start, end, "")
