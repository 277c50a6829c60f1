"""Citations without a bracket: "see Boidin 2014a; Boyer y Natali 2006", "confirmed by Li et al., 2015", table cells, notes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from citecheck.extract.citations.found import Cluster, Found
from citecheck.extract.citations.heads import known_names
from citecheck.extract.citations.locators import read_locator
from citecheck.extract.citations.names import Names, read_names
from citecheck.extract.citations.narrative import Prose
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.sentences import overlaps
from citecheck.extract.citations.tokens import Kind
from citecheck.extract.citations.vocabulary import CONNECTORS, CUES
from citecheck.extract.citations.years import Year, ends_in_date, is_year, read_year
from citecheck.model import AuthorDate, Locator, NoteAnchor, Span, Title
from citecheck.text.fold import fold

_YEAR = re.compile(r"(?:1[4-9]|20)(?<=[\w.,)\]][\s(]\d\d)\d\d(?![\d%])")  # a search that begins with figures skips to them
_NAMED = re.compile(
    r"(?:[^\W\d_a-zа-яà-öø-ÿ][^\s]{0,22}|\b(?:al|others|outros|otros|andere|coll?s?|др|a|eds?|al-\S{1,20})[.)]{0,2}),?\s\(?$"
)
_JOINT = 12  # code points that separators between two items take at most
_BACK = 120
_AHEAD = 40


def prose_citations(block: Span, taken: Sequence[Span], prose: Prose, *, note: NoteAnchor | None) -> Iterator[Cluster]:
    """The citations of a block that stand in no bracket of their own; ``taken`` are spans in which nothing is to be looked for, in order.

    In prose a name and a year are a citation only when the list has both, or "et al." or a suffix letter says so; in a note a page is enough.
    """
    text = prose.text
    starts = [span.start for span in taken]
    group: list[Found] = []
    low = block.start
    for match in _YEAR.finditer(text, block.start, block.end):
        following = bool(group) and match.start() - low < _JOINT
        if (
            match.start() < low
            or not (following or _NAMED.search(text, max(low, match.start() - 24), match.start()))
            or overlaps(taken, starts, Span(match.start(), match.end()))
        ):
            continue
        floor = max(low, _before(taken, starts, match.start()), match.start() - _BACK)
        passage = Passage.of(text, floor, min(block.end, match.end() + _AHEAD), prose.lexicon, narrative=True)
        items = _read(passage, match.start(), prose, following=bool(group) and floor == low, in_note=note is not None)
        if not items:
            continue
        if group and not _joined(text, group[-1].span.end, items[0].span.start):
            yield _cluster(group, note)
            group = []
        group.extend(_inheriting(items, group))
        low = items[-1].span.end
    if group:
        yield _cluster(group, note)


def _before(taken: Sequence[Span], starts: Sequence[int], at: int) -> int:
    """The end of the last taken span before ``at``."""
    index = bisect_right(starts, at)
    return taken[index - 1].end if index else 0


def _cluster(group: list[Found], note: NoteAnchor | None) -> Cluster:
    return Cluster(Span(group[0].span.start, group[-1].span.end), tuple(group), note)


def _joined(text: str, end: int, start: int) -> bool:
    """Whether nothing but separators stands between two items."""
    return start - end < _JOINT and all(
        word in CONNECTORS or not word.isalnum() for word in text[end:start].casefold().replace(";", " ").replace(",", " ").split()
    )


def _inheriting(items: list[Found], group: list[Found]) -> list[Found]:
    """Bare years take the author of the item before them."""
    done: list[Found] = []
    for item in items:
        before = (group + done)[-1:] if item.bare else []
        if before and isinstance(before[0].pointer, AuthorDate):
            done.append(item.named(before[0].pointer.families, et_al=before[0].pointer.et_al, given=before[0].pointer.given))
        elif not item.bare:
            done.append(item)
    return done


def _read(passage: Passage, at: int, prose: Prose, *, following: bool, in_note: bool) -> list[Found]:
    """The item or items of the year at offset ``at``, or nothing. ``following``: another item ends where the passage begins."""
    tokens, text = passage.tokens, passage.text
    index = next((index for index, token in enumerate(tokens) if token.start == at and is_year(token)), None)
    year = read_year(tokens, index, len(tokens), text) if index is not None else None
    if index is None or year is None or ends_in_date(tokens, 0, index) != index:
        return []
    locator, stop = read_locator(tokens, year.end, len(tokens), text)
    last = tokens[stop - 1].end - tokens[stop - 1].dot
    if following and all(token.kind in (Kind.COMMA, Kind.SEMICOLON) or token.fold in CONNECTORS for token in tokens[:index]):
        return _items(None, year, locator, tokens[index].start, last)
    names = read_names(passage, 0, index)
    if names is None or not _certain(passage, names, year, prose, located=locator is not None, in_note=in_note):
        return []
    if not in_note and _is_entry(passage, names):
        return []
    return _items(names, year, locator, tokens[names.start].start, last)


def _items(names: Names | None, year: Year, locator: Locator | None, start: int, end: int) -> list[Found]:
    found: list[Found] = []
    for position, (suffix, span) in enumerate(year.spans):
        final = position == len(year.spans) - 1
        place = Span(start if position == 0 else span.start, end if final else span.end)
        if names is not None and names.title is not None:
            pointer: AuthorDate | Title = Title(names.title, year.printed, suffix)
        else:
            whom = (names.families, names.et_al, names.given) if names else ((), False, ())
            pointer = AuthorDate(whom[0], year.printed, suffix, whom[1], whom[2])
        found.append(Found(place, pointer, locator if final else None))
    return found


def _is_entry(passage: Passage, names: Names) -> bool:
    """Whether a block begins with these names and their initials, as an entry of a list does and prose does not."""
    words = passage.tokens[: names.start]
    opens = not passage.tokens or passage.text[: passage.tokens[0].start].rstrip(" ").endswith("\n") or passage.tokens[0].start == 0
    listed = all(token.named or token.kind is Kind.COMMA for token in words)
    return opens and listed and any(token.initial or (token.text.isupper() and len(token.text) < 3) for token in passage.tokens[1:4])


def _certain(passage: Passage, names: Names, year: Year, prose: Prose, *, located: bool, in_note: bool) -> bool:
    """Whether a name and a year in running prose are a citation."""
    lexicon = passage.lexicon
    if names.title is not None:
        return lexicon.is_title(names.title) and (in_note or located or lexicon.knows_year(names.title, year.printed))
    if any(lexicon.knows_year(family, year.printed) or (fold(family), year.printed) in prose.years for family in names.families):
        return True
    if names.et_al:
        return not year.width
    known = known_names(names, lexicon) or any(fold(family) in prose.cited for family in names.families)
    cued = in_note and CUES.before(passage.tokens, names.start) > 0
    return (known and (year.certain or located or cued)) or (cued and located)
