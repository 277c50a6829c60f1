"""Entries that are one work listed twice. Used by CC201, and by CC103, which has nothing to add about duplicates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from citecheck.model import Item, Reference
from citecheck.reconcile.index import LONGEST_TITLE, Entry, read_entry, title_words
from citecheck.reconcile.names import Likeness, agree
from citecheck.reconcile.pages import is_single_page
from citecheck.reconcile.spelling import compact, slipped
from citecheck.reconcile.years import is_swap
from citecheck.rules.apart import LIKE_CONTAINER, SMALL_WORDS, SUBTITLE, TELLING, Listed, apart, day, like
from citecheck.text.fold import fold, words

_WINDOW = 30  # entries of one bucket that are compared with each other, by neighbourhood of their titles
_LIKE_TEXT = 0.6


def duplicate_sets(references: Sequence[Reference], text_of: Callable[[Reference], str]) -> tuple[tuple[str, ...], ...]:
    """Sets of ids that are the same work, each in the order of the list. ``text_of`` gives an entry as printed: what was read into the same
    fields must also look alike.
    """
    entries = [_read(order, reference) for order, reference in enumerate(references) if not reference.fragment]
    parent = {one.entry.order: one.entry.order for one in entries}

    def root(order: int) -> int:
        while parent[order] != order:
            parent[order] = parent[parent[order]]
            order = parent[order]
        return order

    def look_alike(one: Listed, other: Listed) -> bool:
        return like(text_of(one.entry.reference), text_of(other.entry.reference), _LIKE_TEXT)

    for one, other in _pairs(entries):
        if root(one.entry.order) != root(other.entry.order) and is_same_work(one, other) and look_alike(one, other):
            parent[max(root(one.entry.order), root(other.entry.order))] = min(root(one.entry.order), root(other.entry.order))
    sets: defaultdict[int, list[str]] = defaultdict(list)
    for one in entries:
        sets[root(one.entry.order)].append(one.entry.id)
    return tuple(tuple(ids) for ids in sets.values() if len(ids) > 1)


def _read(order: int, reference: Reference) -> Listed:
    title = title_words(reference.item.title or "")
    return Listed(read_entry(order, reference), tuple(word for word in title if word not in SMALL_WORDS))


def _pairs(entries: Sequence[Listed]) -> Iterator[tuple[Listed, Listed]]:
    buckets: defaultdict[tuple[str, ...], list[Listed]] = defaultdict(list)
    for one in entries:
        for key in _keys(one):
            buckets[key].append(one)
    for bucket in buckets.values():
        near = sorted(bucket, key=lambda one: (one.content, one.entry.order))
        for place, one in enumerate(near):
            yield from ((one, other) for other in near[place + 1 : place + 1 + _WINDOW])


def _keys(one: Listed) -> Iterator[tuple[str, ...]]:
    item, years = one.item, [str(year) for year in one.entry.years.numbers]
    if item.doi:
        yield ("doi", item.doi.lower())
    if one.content:
        yield ("title", "".join(one.content)[:24])
    for year in years:
        if one.entry.creators:
            yield ("author", "".join(one.entry.creators[0].family), year)
            yield ("turned", *_name_words(one.entry), year)
        if item.container_title and item.volume:
            yield ("journal", compact(item.container_title), item.volume, year)
    if item.issued and item.issued.parts and len(item.issued.parts[0]) > 1:
        yield ("date", *(str(number) for number in item.issued.parts[0]))


def is_same_work(one: Listed, other: Listed) -> bool:
    """Whether two entries are surely one work: the same issue of a newspaper, or title, people and year with nothing that keeps them apart."""
    if _is_one_print(one, other):
        return True
    if _is_issue(one) or _is_issue(other):
        return _is_issue(one) and _is_issue(other) and _same_issue(one.item, other.item)
    if not one.content or not other.content or apart(one, other):
        return False
    people = _people(one.entry, other.entry)
    if (one.item.doi and other.item.doi and people is not None) or _is_turned(one, other):
        return True
    if people is None:
        return False
    if not _same_year(one.entry, other.entry):
        return people is Likeness.SAME and is_misdated(one, other)
    if _same_title(one.content, other.content):
        return (
            people is Likeness.SAME
            or len(one.content) >= TELLING
            or (people is Likeness.VARIANT and _agree_otherwise(one.item, other.item))
        )
    return people is Likeness.SAME and _is_main_title(one, other)


def _agree_otherwise(one: Item, other: Item) -> bool:
    """Whether something beside a short title and a name that may be a slip is printed in both and alike: the pages, the volume, the house."""
    pairs = ((one.page, other.page), (one.volume, other.volume), (one.publisher, other.publisher))
    return any(a and b and compact(a) == compact(b) for a, b in pairs)


def _is_one_print(one: Listed, other: Listed) -> bool:
    """Whether two entries have their identifier and their pages in common, and the same first author: one print, however the title was copied."""
    mine, theirs = one.item, other.item
    same = mine.doi and theirs.doi and mine.doi.lower() == theirs.doi.lower() and mine.page and mine.page == theirs.page
    return bool(same) and mine.volume == theirs.volume and _people(one.entry, other.entry) is Likeness.SAME


def is_misdated(one: Listed, other: Listed) -> bool:
    """Whether two entries of different years are one work all the same: an article on the same pages of the same volume, or a book of the same
    people and house that a slip in the year tells apart. Reports and yearbooks of bodies, and what prints an edition once, are never.
    """
    mine, theirs = one.item, other.item
    if not _same_team(one.entry, other.entry) or len(one.content) < TELLING or not _same_title(one.content, other.content):
        return False
    if bool(mine.edition) != bool(theirs.edition) or (one.entry.suffix and other.entry.suffix and one.entry.suffix != other.entry.suffix):
        return False
    distance = one.entry.years.distance(other.entry.years)
    if distance is None:
        return False
    if mine.container_title and theirs.container_title:
        return _same_place(mine, theirs, near=distance == 1)
    if (
        mine.container_title
        or theirs.container_title
        or not mine.publisher
        or not theirs.publisher
        or _YEARLY & set(words(mine.title or ""))
    ):
        return False
    swapped = any(is_swap(a, b) for a in one.entry.years.numbers for b in other.entry.years.numbers)
    return (distance == 1 or swapped) and like(mine.publisher, theirs.publisher, LIKE_CONTAINER)


# Words in the titles of what the same people publish every year. English, German, French, Spanish, Portuguese, Italian; folded.
_YEARLY = frozenset(
    "actas advances almanac almanach anais annales annali annual annuaire annuario anuario atti bericht catalogue fortschritte guide handbook informe jahrbuch jahresbericht proceedings progress rapport rapporto relatorio report review survey trends yearbook".split()
)


def _same_place(one: Item, other: Item, *, near: bool) -> bool:
    """Whether two articles stand in the same place of what contains them: volume and pages, or one of them where the years are neighbours."""
    same_pages = bool(one.page) and one.page == other.page
    same_volume = bool(one.volume) and one.volume == other.volume
    if same_pages and same_volume:
        return True
    if not near or (one.page and other.page and not same_pages):
        return False
    dated = len(day(one.issued)[:1]) and len(day(one.issued)[0]) > 1
    return same_volume or (same_pages and not is_single_page(one.page or "") and not dated)


def _same_team(one: Entry, other: Entry) -> bool:
    """Whether both name the same people, bodies not among them, in the same order."""
    mine, theirs = one.creators, other.creators
    if not mine or len(mine) != len(theirs) or any(name.literal for name in (*mine, *theirs)):
        return False
    return all(
        a.family == b.family and (not a.given or not b.given or a.given[0][0] == b.given[0][0]) for a, b in zip(mine, theirs, strict=True)
    )


def _is_issue(one: Listed) -> bool:
    """Whether the entry is an issue of a newspaper and nothing more."""
    item = one.item
    return (
        bool(item.issued and item.issued.parts and len(item.issued.parts[0]) > 1 and not item.volume)
        and not (item.title and item.container_title)
        and not item.author
    )


def _same_issue(one: Item, other: Item) -> bool:
    names = [title_words(item.container_title or item.title or "") for item in (one, other)]
    return bool(names[0]) and names[0] == names[1] and day(one.issued) == day(other.issued) and (one.page or "") == (other.page or "")


def _people(one: Entry, other: Entry) -> Likeness | None:
    """How alike the first authors are: SAME, VARIANT (a slip), PART when neither or only one entry names anybody, None for other people."""
    if not (one.item.author or one.item.editor) or not (other.item.author or other.item.editor):
        return Likeness.PART
    for first, second in ((one, other), (other, one)):
        name = first.creators[0]
        found = agree([name.label], True, second.creators, True)
        if found and found.likeness in (Likeness.SAME, Likeness.VARIANT) and not _other_initials(first, second):
            return found.likeness
    return None


def _name_words(entry: Entry) -> list[str]:
    first = entry.creators[0]
    return sorted(word for word in (*first.family, *first.given) if len(word) > 1)


_TURNED = 0.6  # of the shorter title's words that the longer one has


def _is_turned(one: Listed, other: Listed) -> bool:
    """Whether a book is listed a second time under its author's given name ("Curtis, Gerald" and "Gerald, Curtis"): year, place and most of the title agree.

    Nobody is called both ways, so the name alone says that the same title page was copied twice; the rest keeps apart two books that were copied badly.
    """
    mine, theirs = one.item, other.item
    if not one.entry.creators or not other.entry.creators or len(one.entry.creators) != len(other.entry.creators):
        return False
    turned = _name_words(one.entry) == _name_words(other.entry) and one.entry.creators[0].family != other.entry.creators[0].family
    if not turned or not (_is_placed(mine, theirs) or _is_placed(theirs, mine)) or not one.entry.years.meets(other.entry.years):
        return False
    short, long = sorted((one.content, other.content), key=len)
    return short[0] == long[0] and len(set(short) & set(long)) >= _TURNED * len(set(short)) and len(set(short) & set(long)) > 1


def _is_placed(one: Item, other: Item) -> bool:
    """Whether the other entry prints the place of publication too; a place that is not known as one may have been read as the container."""
    place = words(one.publisher_place or "")[:1]
    return bool(place) and place in (words(other.publisher_place or "")[:1], words(other.container_title or "")[:1])


def _other_initials(one: Entry, other: Entry) -> bool:
    mine, theirs = one.creators[0].given, other.creators[0].given
    return bool(mine and theirs) and mine[0][0] != theirs[0][0]


def _same_year(one: Entry, other: Entry) -> bool:
    if one.suffix and other.suffix and one.suffix != other.suffix:
        return fold(one.item.title or "") == fold(other.item.title or "") and one.years.meets(other.years)
    return one.years.meets(other.years)


def _same_title(one: Sequence[str], other: Sequence[str]) -> bool:
    """Word for word, with a slip in one word of four; or letter for letter, however the words are joined."""
    if "".join(one) == "".join(other):
        return True
    if len(one) != len(other):
        return False
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(differing) <= max(1, len(one) // 4) and all(a.isalpha() and b.isalpha() and slipped(a, b) for a, b in differing)


def _is_main_title(one: Listed, other: Listed) -> bool:
    """Whether one title is the other without its subtitle, from the same house or journal; where neither prints one, from the same people."""
    short, long = sorted((one.item, other.item), key=lambda item: len(item.title or ""))
    main = SUBTITLE.split((long.title or "")[:LONGEST_TITLE], maxsplit=1)
    house = [item.publisher or item.container_title or "" for item in (short, long)]
    if len(main) < 2 or title_words(main[0]) != title_words(short.title or ""):
        return False
    return like(house[0], house[1], LIKE_CONTAINER) if all(house) else not any(house) and _same_team(one.entry, other.entry)
