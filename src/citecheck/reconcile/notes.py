"""References given in notes: the entry of the list that is the same work."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from citecheck.model import Item, LinkReason, Locator, Name
from citecheck.reconcile.index import LONGEST_TITLE, Entry, Index, title_words
from citecheck.reconcile.names import Agreement, Likeness, NameForms, agree, forms_of
from citecheck.reconcile.pages import Placement, placement
from citecheck.reconcile.spelling import LONGEST_NAME, compact, slipped
from citecheck.reconcile.titles import alike_titles, line
from citecheck.reconcile.verdict import NOTHING, Difference, Found, Verdict, decide, page_differences
from citecheck.reconcile.years import Years, listed_years
from citecheck.text.fold import fold
from citecheck.text.roman import roman

_PERIODICAL_TYPES = frozenset(("article-newspaper", "article-magazine", "periodical", "broadcast"))
_FIGURES = re.compile(r"\d{1,7}")
_LONGEST_PAGES = 400
_TELLING = 5  # words from which on a title alone names a work
_WHOLE = 3  # words from which on a whole title does
_SAME_TITLE = 95  # rapidfuzz ratio of folded titles


def by_note(index: Index, item: Item, locator: Locator | None) -> Verdict:
    """The newspaper and its date, else the journal with volume and pages, else the title with whatever else both print."""
    page = locator or (Locator("page", item.page) if item.page else None)
    for rung in (_by_newspaper, _by_volume, _by_title, _by_periodical):
        found = list(rung(index, item, page))
        if found:
            return decide(_best(found), page)
    return NOTHING


@dataclass(frozen=True, slots=True)
class _Ranked:
    found: Found
    rank: tuple[float, ...]


def _best(ranked: Sequence[_Ranked]) -> list[Found]:
    top = max(one.rank for one in ranked)
    return [one.found for one in ranked if one.rank == top]


# ---- newspapers ----


def _by_newspaper(index: Index, item: Item, page: Locator | None) -> Iterator[_Ranked]:
    if not item.issued or not item.issued.parts or len(item.issued.parts[0]) < 2 or item.volume:
        return
    for entry in index.by_date.get(item.issued.parts[0], ()):
        pair = _paper_pair(item, entry.item)
        if pair is None or _another_article(item, entry.item):
            continue
        spelled = fold(pair[0]) == fold(pair[1])
        differences = [] if _same_paper(*pair, exact=True) else [("family", pair[0], pair[1])]
        yield _Ranked(_found(entry, LinkReason.NEWSPAPER_DATE, differences, page), (spelled,))


def _by_periodical(index: Index, item: Item, page: Locator | None) -> Iterator[_Ranked]:
    """The newspaper listed by its name alone: any issue of it will do."""
    for paper in _papers(item):
        for entry in index.titled(title_words(paper)):
            bare = not entry.item.issued and not entry.item.author and not (entry.item.title and entry.item.container_title)
            if bare and item.type in _PERIODICAL_TYPES and any(_same_paper(paper, name, exact=True) for name in _papers(entry.item)):
                yield _Ranked(_found(entry, LinkReason.NEWSPAPER_DATE, [], page), ())


def _papers(item: Item) -> list[str]:
    bodies = [name.literal for name in item.author if name.literal]
    names = [item.container_title] if item.container_title else [item.title, *bodies]
    return [name for name in names if name]


def _paper_pair(cited: Item, listed: Item) -> tuple[str, str] | None:
    pairs = ((one, other) for one in _papers(cited) for other in _papers(listed) if _same_paper(one, other, exact=False))
    return next(pairs, None)


def _same_paper(one: str, other: str, *, exact: bool) -> bool:
    first, second = title_words(one), title_words(other)
    if first == second:
        return True
    return not exact and (slipped("".join(first), "".join(second)) or alike_titles(first, second))


def _another_article(cited: Item, listed: Item) -> bool:
    if cited.container_title and listed.container_title and cited.title and listed.title:
        return not _same_work(title_words(cited.title), title_words(listed.title))
    return False


# ---- journals ----


def _by_volume(index: Index, item: Item, page: Locator | None) -> Iterator[_Ranked]:
    if not item.container_title or not item.volume:
        return
    container = title_words(item.container_title)
    for entry in index.titled(container):
        listed = entry.item
        if not listed.container_title or not alike_titles(container, title_words(listed.container_title)):
            continue
        if _number(item.volume) != _number(listed.volume) or _contradicts(_number(item.issue), _number(listed.issue)):
            continue
        if _contradicts(listed_years(item.issued), entry.years) or (
            item.title and listed.title and not _same_work(title_words(item.title), title_words(listed.title))
        ):
            continue
        where = placement(page, listed.page)
        if where is Placement.INSIDE or (where is Placement.UNKNOWN and item.issue and listed.issue):
            found = _found(entry, LinkReason.CONTAINER_VOLUME_PAGES, _misspelt(item, entry), page)
            yield _Ranked(found, (where is Placement.INSIDE,))


def _misspelt(item: Item, entry: Entry) -> list[Difference]:
    """The names that the note spells otherwise than the entry, where all others fit."""
    fit = _name_agreement(item.author or item.editor, item.authors_truncated, entry)
    return [("family", *pair) for pair in fit.pairs] if fit and fit.likeness is Likeness.VARIANT else []


def _number(printed: str | None) -> str:
    letters = compact(printed or "")
    return str(roman(letters) or letters)


def _contradicts(one: Years | str, other: Years | str) -> bool:
    match one, other:
        case Years(), Years():
            return bool(one.numbers and other.numbers) and not one.meets(other)
        case _:
            return bool(one and other) and one != other


# ---- titles ----


def _by_title(index: Index, item: Item, page: Locator | None) -> Iterator[_Ranked]:
    years = listed_years(item.issued)
    for title, names in _readings(item):
        asked = title_words(title)
        for entry in index.titled(asked):
            listed = next((listed for listed in entry.titles if _same_work(asked, title_words(listed))), None)
            if listed is None:
                continue
            fit = _name_agreement(names, item.authors_truncated, entry)
            sure, differs = _is_telling(title, listed), _contradicts(years, entry.years)
            if not sure and (fit is None or (fit.likeness is Likeness.PART and not _is_supported(title, years, entry))):
                continue
            same = title_words(title) == title_words(listed)
            if differs and not ((sure or same) and names and fit and fit.likeness is Likeness.SAME):
                continue
            yield _Ranked(_title_found(entry, item, fit, differs, page), (not differs, *_support(item, title, entry, page)))


def _is_supported(title: str, years: Years, entry: Entry) -> bool:
    """Whether a short title without names says enough: the year fits, or the title is whole."""
    whole = title_words(title)
    return (bool(years.numbers) and years.meets(entry.years)) or (len(whole) >= _WHOLE and whole == title_words(entry.item.title or ""))


def _readings(item: Item) -> Iterator[tuple[str, tuple[Name, ...]]]:
    """The title and the names of a note; a short note ("Owens, Theory and Craft, 43") may have been read as title and container."""
    names = item.author or item.editor
    if item.title:
        yield item.title, names
    if item.container_title and not names:
        yield item.container_title, (Name(literal=item.title),) if item.title else ()


def _same_work(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return (
        alike_titles(one, other)
        or _contained(one, other)
        or _contained(other, one)
        or (1 in (len(one), len(other)) and one[:1] == other[:1])
    )


def _contained(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return _TELLING <= len(part) <= len(whole) and part[0] in whole and f" {line(part)} " in f" {line(whole)} "


def _is_telling(one: str, other: str) -> bool:
    first, second = title_words(one), title_words(other)
    if min(len(first), len(second)) < _TELLING:
        return False
    return _contained(first, second) or _contained(second, first) or fuzz.ratio(line(first), line(second)) >= _SAME_TITLE


def _name_agreement(names: Sequence[Name], truncated: bool, entry: Entry) -> Agreement | None:
    """How the note's names fit; names missing on both sides agree, missing on one side neither agree nor contradict (PART)."""
    if not names or not entry.creators:
        return Agreement(Likeness.SAME if not names and not entry.creators else Likeness.PART, complete=True)
    cited = [name.literal or name.family or "" for name in names]
    for listed in (entry.creators, entry.editors):
        found = agree(cited, truncated, listed, entry.truncated) if listed else None
        if found:
            return None if _other_initials(names, listed) else found
    first = agree(cited[:1], True, entry.creators, True)
    return first if first and first.likeness is Likeness.SAME else None


def _support(item: Item, title: str, entry: Entry, page: Locator | None) -> Iterable[float]:
    """What else both print, as numbers that rank candidates whose titles fit equally."""
    mine, theirs = item.container_title or item.publisher or "", entry.item.container_title or entry.item.publisher or ""
    years = listed_years(item.issued)
    yield bool(years.numbers) and years.meets(entry.years)
    yield round(fuzz.token_set_ratio(fold(mine[:LONGEST_TITLE]), fold(theirs[:LONGEST_TITLE])) / 10)
    yield bool(page and entry.item.page) and _figures(page.value if page else "") == _figures(entry.item.page or "")
    yield round(fuzz.ratio(fold(title[:LONGEST_TITLE]), fold((entry.item.title or "")[:LONGEST_TITLE])) / 10)


def _other_initials(names: Sequence[Name], listed: Sequence[NameForms]) -> bool:
    """Whether a given name of the note begins otherwise than that of the entry."""
    pairs = ((fold((name.given or "")[:LONGEST_NAME]), forms.given) for name, forms in zip(names, listed, strict=False))
    return any(mine and theirs and mine[0] != theirs[0][0] for mine, theirs in pairs)


def _figures(pages: str) -> list[str]:
    return _FIGURES.findall(pages[:_LONGEST_PAGES])


def _title_found(entry: Entry, item: Item, names: Agreement | None, differs: bool, page: Locator | None) -> Found:
    differences: list[Difference] = []
    reason = LinkReason.TITLE
    if names and names.likeness > Likeness.PART:
        differences += [("family", cited, listed) for cited, listed in names.pairs]
        reason = LinkReason.FAMILY_VARIANT if names.likeness is Likeness.VARIANT else LinkReason.GIVEN_AS_FAMILY
    if differs and item.issued:
        differences.append(("year", item.issued.printed or str(item.issued.year), entry.printed_year))
        reason = LinkReason.YEAR_DIFFERS
    return _found(entry, reason, differences, page)


def _found(entry: Entry, reason: LinkReason, differences: Sequence[Difference], page: Locator | None) -> Found:
    return Found(entry, reason, 0.9 - 0.2 * bool(differences), (*differences, *page_differences(entry, page)))


def names_of(item: Item) -> tuple[str, ...]:
    """The family names, or bodies, that a note's reference prints."""
    return tuple(forms_of(name).label for name in item.author or item.editor)
