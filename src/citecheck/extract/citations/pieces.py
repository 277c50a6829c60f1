"""Cutting a note into the sources that it gives."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from citecheck.extract.citations.listed_titles import ListedTitle, ListedTitles
from citecheck.extract.citations.note_words import ARTICLES_TOO, CONTINUATIONS, PROSE_MARKERS, SEEING
from citecheck.extract.citations.sentences import overlaps
from citecheck.model import Span
from citecheck.text.dates import find_dates
from citecheck.text.expressions import deferred
from citecheck.text.fold import fold
from citecheck.text.identifiers import find_urls

_LONGEST_TITLE = 400
_SHORT = 40  # code points in which a page ends
_WINDOW = 400  # code points before and behind a separator that decide whether it parts two sources
_QUOTED = re.compile(
    rf"“[^“”]{{2,{_LONGEST_TITLE}}}”|«[^«»]{{2,{_LONGEST_TITLE}}}»|„[^„“”]{{2,{_LONGEST_TITLE}}}[“”]|\"[^\"]{{2,{_LONGEST_TITLE}}}\""
    rf"|(?<!\w)[‘'](?=[^\W_a-z])(?:[^‘’'\n]|(?<=\w)[’'](?=\w)|(?<=s)[’'](?=\s\w)){{2,{_LONGEST_TITLE}}}[’'](?!\w)"
)
_SEPARATOR = re.compile(
    r"(?P<hard>;)\s*|(?P<and>(?:[.:,]\s{1,3}|\s)(?:and|&|und|y|e|et|и|og|och|(?P<also>sowie|ferner|ainsi\sque|así\scomo|bem\scomo|nonché|а\sтакже))\s)(?=[\"“‘'«„]?[^\W\d_a-z])|(?P<soft>[.:])\s{1,3}(?=[\"“‘'«„]?[^\W\d_a-z])"
)
_INVERTED = r"(?:[^\W\d_][\w'’.-]{0,30}[ \n]){0,3}[^\W\d_a-z][\w'’-]{0,30},[ \n][^\W\d_a-z][\w'’-]{0,30}\.?(?:[ \n-](?:[^\W\d_a-z][\w'’-]{0,30}\.?|d[aeiou]s?|v[ao]n|der)){0,3}"
_LAST_NAME = deferred(rf"(?:\A|(?<=[;:(“»*])|(?<=[;:]\s)|(?<=\b[Ii]n\s)|(?<![^\n]))\s?{_INVERTED}\s?\Z")
_NAMES_BEFORE = deferred(
    rf"{_INVERTED}(?:;\s{_INVERTED}){{0,20}}(?:[ \n](?:u\.\s?a\.|et al\.|and others))?(?::\s|\s\((?:Hg|Hrsg|Hgg|eds?|éds?|dirs?|coords?|orgs?)\b)"
)
_OPENING_NAMES = re.compile(
    r"(?:[.,;:)]\s{1,2}|\s(?:and|y|e|und|et|&)\s)(?P<names>(?:(?:[^\W\d_a-z][\w'’.-]{0,30},?|and|y|und|et|&|e|de|da|van|von|der|al\.,?)\s{1,2}){0,12}[“\"«‘'„]?)\Z"
)
_NAME_ENDS = re.compile(r"[,.:)*]\s{1,2}(?:[^\W\d_a-z][\w'’.&-]{0,30}\s?){1,4}\Z")
_IMPRINT_BEHIND = re.compile(
    r"(?:[^\W\d_a-z][\w'’.&-]{0,30}[ \n–-]{1,3}|(?:de|du|of|am|di|do|da|la)[ \n]){0,5}[^\W\d_a-z][\w'’.&-]{0,30}"
    r"(?:(?:\s?:|,)\s[^,;.()]{3,60})?,?[ \n](?:1[4-9]|20)\d\d(?=[.,;)]|\Z)"
)
_LONGEST_NAME = 140  # code points
_LONGEST_NAMES = 600
_ABBREVIATED = re.compile(r"(?<!\w)(?:[^\W\d_]|St|Dr|Mr|Mrs|Prof|eds?|vols?|nos?|pp?|cf|al|bzw|vgl|Hrsg|ca|trans|chap|fig)$")
_WORD = re.compile(r"[^\W\d_]+")
_PAGE = re.compile(r"[A-Za-z]{0,2}\d")  # "S25–36"
_PLACE = re.compile(
    r"(?:[^\W\d_]{1,4}\.?\s?\d|[^\W\d_]{1,30}\.?\s?(?:\d{1,3}(?!\w)|[IVXLC]{1,8}\b))"
)  # "S. 25", "Bd. II", "Kapitel 3": more of the same source
_NUMBERED = re.compile(r"\.\s?\d")  # "no. 1" is no "no"
_NAME_NEXT = re.compile(r"\s[^\W\d_a-z]")
_NEXT_SOURCE = deferred(
    rf"(?:[^\W\d_]{{1,20}}\s){{0,3}}(?i:{SEEING})\s[\"'“‘«„*]?[^\W\d_a-z]"
    r"|(?:[^\W\d_]{1,20}\s){0,2}(?i:ders|dies|id|ibid|ebd)\.|(?i:idem|ibidem|ivi|ebenda|eadem),"
)
_COMPLETE = re.compile(r"(?:\d[\dA-Za-z]{0,3}|\b(?:edn|ed|aufl|изд|ff?))[.)\]”’\"']{0,4}\s*$")


@dataclass(frozen=True, slots=True)
class Titles:
    """The quoted and emphasized stretches of a note, in order: its titles, as far as typography shows them. ``plain``: those that it does not
    show, but the list. ``listed``: every title of the list, shown or not.
    """

    spans: tuple[Span, ...]
    starts: tuple[int, ...]
    plain: frozenset[Span] = frozenset()
    listed: tuple[ListedTitle, ...] = ()

    def holds(self, offset: int) -> bool:
        """Whether ``offset`` stands inside of one."""
        index = bisect_right(self.starts, offset) - 1
        return index >= 0 and offset < self.spans[index].end

    def is_listed(self, title: Span) -> bool:
        """Whether a title of the list stands in one of them."""
        return any(title.contains(known.span) for known in self.listed)

    def listed_in(self, span: Span) -> bool:
        """Whether a title of the list stands in ``span``."""
        return any(span.contains(known.span) for known in self.listed)

    def within(self, span: Span) -> list[Span]:
        """Those that lie in ``span``."""
        return [title for title in self.spans if span.contains(title)]


def titles_of(text: str, block: Span, emphasis: Sequence[Span], listed: ListedTitles) -> Titles:
    """Quotations, emphasis and ``listed`` titles in a block; of two that overlap the longer counts."""
    quoted = [Span(match.start(), match.end()) for match in _QUOTED.finditer(text, block.start, block.end)]
    known = listed.within(text, block.start, block.end)
    plain = frozenset(title.span for title in known)
    spans = sorted({*quoted, *emphasis, *plain}, key=lambda s: (s.start, -s.end))
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return Titles(tuple(kept), tuple(span.start for span in kept), plain.difference(quoted, emphasis), known)


def pieces(text: str, block: Span, titles: Titles) -> Iterator[Span]:
    """The stretches of a note that each give one source or are a sentence of prose, without the separators between them."""
    start = block.start
    urls = [found.span for found in find_urls(text, block.start, block.end)]
    starts = [url.start for url in urls]
    for match in _SEPARATOR.finditer(text, block.start, block.end):
        at = match.start()
        if at <= start or titles.holds(at) or overlaps(urls, starts, Span(at, at + 1)) or _in_bracket(text, start, at):
            continue
        if match["hard"] and (
            _among_names(text, start, at, match.end(), titles)
            or _opens_team(text, start, at, match.end(), titles)
            or _in_imprint(text, start, at, match.end(), titles)
        ):
            continue
        left = Span(max(start, at - _WINDOW), at)
        sentence = match["soft"] == "." and not _ABBREVIATED.search(text, left.start, at) and is_prose(text, left, titles)
        if (
            match["hard"]
            or sentence
            or (match["also"] and _COMPLETE.search(text, max(start, at - _SHORT), at) and not _PLACE.match(text, match.end()))
            or (match["soft"] == "." and _goes_on_to(text, left, match.end()))
            or _closes(text, left)
            or _parts(text, left, Span(match.end(), min(block.end, match.end() + _WINDOW)), titles)
        ):
            yield from _trimmed(text, start, at + (match["soft"] == "."))
            start = match.end()
    yield from _trimmed(text, start, block.end)


def _among_names(text: str, start: int, at: int, end: int, titles: Titles) -> bool:
    """Whether a semicolon parts two of several authors or editors: "Low, Anna; Hill, John: Tides", "in: Low, Anna; Hill, John (Hg.): Essays"."""
    low = max(start, at - _LONGEST_NAME)
    left = _LAST_NAME.search(text[low:at])
    return left is not None and not titles.holds(low + left.start()) and _NAMES_BEFORE.match(text, end, end + _LONGEST_NAMES) is not None


def _opens_team(text: str, start: int, at: int, end: int, titles: Titles) -> bool:
    """Whether a semicolon parts the authors of a title of the list: "Low; Hill: Tides"."""
    following = next((title for title in titles.listed if title.span.start >= end), None)
    if (
        following is None
        or following.span.start - end > _LONGEST_NAMES
        or at - start > _LONGEST_NAME
        or ":" not in text[end : following.span.start]
    ):
        return False
    left = fold(text[start:at])
    firsts = (item.author[0].family or "" for item in following.items if item.author)
    return any(first and left.endswith(fold(first)) for first in firsts)


def _in_imprint(text: str, start: int, at: int, end: int, titles: Titles) -> bool:
    """Whether a semicolon parts two places or publishers of one reference: a title and a name before it, no date, and behind it a name and the
    date: "Low, *Tides*, London; New Ghent 1967", "Baltimore, Delta; Marsh, 1934".
    """
    imprint = _IMPRINT_BEHIND.match(text, end, end + _LONGEST_NAME)
    if imprint is None or not _NAME_ENDS.search(text, max(start, at - _LONGEST_NAME), at) or titles.holds(at - 1) or titles.holds(end):
        return False
    return bool(titles.within(Span(start, at))) and next(find_dates(text, start, at), None) is None


def divided(text: str, stretch: Span, titles: Titles) -> Iterator[Span]:
    """A stretch, or its parts where it gives several works of the list: the next one begins in front of its authors, behind the date of the last."""
    start = stretch.start
    inside = [title for title in titles.listed if stretch.contains(title.span)]
    for last, title in pairwise(inside):
        opening = _OPENING_NAMES.search(text[last.span.end : title.span.start])
        if (
            last.items == title.items
            or opening is None
            or next(find_dates(text, last.span.end, last.span.end + opening.start()), None) is None
        ):
            continue
        yield from _trimmed(text, start, last.span.end + opening.start())
        start = last.span.end + opening.start("names")
    yield from _trimmed(text, start, stretch.end)


def is_prose(text: str, span: Span, titles: Titles) -> bool:
    """Whether a stretch is a sentence of somebody's own: finite verbs and pronouns outside of its titles."""
    words = [match for match in _WORD.finditer(text, span.start, span.end) if not titles.holds(match.start())]
    opening = not titles.holds(span.start)
    markers = [
        index
        for index, match in enumerate(words)
        if _is_marker(match.group(), opening=opening and index == 0)
        and not _NUMBERED.match(text, match.end())
        and not (match.group() in ARTICLES_TOO and _NAME_NEXT.match(text, match.end()))
    ]
    return bool(markers) and (markers[0] == 0 or len(markers) > 1 or (len(words) > 5 and markers[0] < 4))


def _is_marker(word: str, *, opening: bool) -> bool:
    """Whether the word marks prose; with a capital only where it opens the sentence ("29 May" is no verb)."""
    return word.casefold() in PROSE_MARKERS and (opening or word.islower())


def _in_bracket(text: str, start: int, at: int) -> bool:
    """Whether a bracket that was opened since ``start`` is still open and closes soon: "(Lisse; Holland: P. de Ridder, 1975)"."""
    opened = text.rfind("(", max(start, at - 120), at)
    if opened < 0 or ")" in text[opened:at]:
        return False
    closing = text.find(")", at, at + 120)
    return closing > 0 and not any(sign in text[opened:closing] for sign in '“”"«')


def _closes(text: str, left: Span) -> bool:
    """Whether a bracket ends here that was opened before the source: "(see Low 1999; Hill, “Tides” (2000)). On the other hand"."""
    return text[left.end - 1] == ")" and text.count(")", left.start, left.end) > text.count("(", left.start, left.end)


def _parts(text: str, left: Span, right: Span, titles: Titles) -> bool:
    """Whether one source ends and another begins here: both are dated, or have an address, and the right one opens like a source."""
    before, following = left.of(text), right.of(text)
    address = _ends_in_address(before)
    if not address and not (_COMPLETE.search(before[-_SHORT:]) and next(find_dates(before), None)):
        return False
    first = _WORD.search(following)
    if first is None or first.group().casefold() in CONTINUATIONS or first.start() > 3 or _PAGE.match(following):
        return False
    ends = [found.span.start for found in (next(find_dates(following), None), next(find_urls(following), None)) if found is not None]
    return bool(ends) and 3 < min(ends) < 160 and not is_prose(text, Span(right.start, right.start + min(ends)), titles)


def _goes_on_to(text: str, left: Span, at: int) -> bool:
    """Whether a page or a bracket ends here, and what tells of another source by its form follows: "S. 125. Anders ders., Tides", "S. 14. Zur Kritik siehe Low"."""
    return _COMPLETE.search(text, max(left.start, left.end - _SHORT), left.end) is not None and _NEXT_SOURCE.match(text, at) is not None


def _ends_in_address(left: str) -> bool:
    start = max(left.rfind("www."), left.rfind("://") - 6, 0)
    found = next(find_urls(left, start), None) if start else None
    return found is not None and not left[found.span.end :].strip(" .,)>]")


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start] in " \n\t,;:":
        start += 1
    while end > start and text[end - 1] in " \n\t,;:":
        end -= 1
    if end > start:
        yield Span(start, end)
