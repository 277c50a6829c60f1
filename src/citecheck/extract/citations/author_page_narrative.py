"""Brackets that hold a page, or a title and a page, of the author whom the sentence names: "Smith (34)", "Smith's argument ... (34)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck.extract.citations.author_page_far import Setting, closes_quotation, page_of_the_sentence, with_author
from citecheck.extract.citations.author_page_items import Item, Scope, is_bare, is_comment, read_unnamed
from citecheck.extract.citations.author_page_labels import Label, read_label, read_misspelt_label
from citecheck.extract.citations.author_page_places import read_place
from citecheck.extract.citations.author_page_titles import read_title
from citecheck.extract.citations.author_page_works import Work
from citecheck.extract.citations.found import Found
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.stops import PARTS
from citecheck.extract.citations.tokens import Kind
from citecheck.extract.citations.vocabulary import CONNECTORS, ET_AL
from citecheck.model import AuthorPage, Mode, Span
from citecheck.text.fold import fold
from citecheck.text.pages import page_ranges

_NEAR = 160  # code points in front of a bracket in which the name that it belongs to may stand directly
_OWN_PARTS = frozenset(
    ("figure", "table", "equation", "plate", "section", "appendix")
)  # "(Figure 2)" is the text's own, whoever is named before it
_ESPECIALLY = frozenset("especially particularly esp e g see also cf bes insb especialmente notamment".split())
_NAME_BEFORE = re.compile(r"[^\W\d_][.'’]{0,2}\s{1,2}\Z")
_MOST_NAMES = 14  # tokens of a label
_LAST_WORDS = 40  # code points in front of a bracket that tell whether a name may stand there
_WHOLE_WORDS = 4  # of their tokens that show that the last ones are not cut


@dataclass(frozen=True, slots=True)
class _Author:
    """Names in front of a bracket and where they begin. ``misspelt``: a slip away from the listed name."""

    label: Label
    start: int
    misspelt: bool = False

    def is_vouched_for(self, item: Item) -> bool:
        """Whether a title of the listed author, a page that one of his works has, or his fellow authors say that he is meant."""
        locator = item.found.locator
        pages = page_ranges(locator.value) if locator is not None and locator.label == "page" else ()
        titled = _title_of(item) is not None and any(work in self.label.works for work in item.works)
        team = self.label.exact and (self.label.et_al or len(self.label.families) > 1)
        return titled or team or any(work.has_page(page.first) for work in self.label.works for page in pages)


def read_suppressed(bracket: Span, passage: Passage, setting: Setting) -> tuple[Found, ...]:
    """The items of a bracket whose author the sentence names; empty when it is nothing of the kind."""
    tokens = passage.tokens
    if not tokens:
        return ()
    near = _directly_before(bracket.start, setting)
    items = _pieces(passage, setting, near)
    if near is not None and near.misspelt and not all(near.is_vouched_for(item) for item in items):
        near, items = None, _pieces(passage, setting, None)
    if not items:
        return ()
    if near is not None:
        return _narrative(bracket, items, near)
    if all(item.found.pointer != AuthorPage(()) for item in items):
        return tuple(with_author(item, bracket, setting) for item in items)
    return page_of_the_sentence(items[0], bracket, setting) if len(items) == 1 else ()


def is_lone_page(bracket: Span, passage: Passage, setting: Setting) -> bool:
    """Whether the bracket is nothing but a page behind a quotation, so that it cites a work which nothing tells."""
    locator, stop = read_place(passage, 0, len(passage.tokens), ())
    return locator is not None and locator.label == "page" and stop == len(passage.tokens) and closes_quotation(bracket, setting)


def _pieces(passage: Passage, setting: Setting, near: _Author | None) -> list[Item]:
    """Titles and pages, parted by semicolons, and nothing else."""
    tokens, items, start = passage.tokens, [], 0
    works = setting.works.opening([fold(near.label.families[0])]) if near else ()
    for at in range(len(tokens) + 1):
        if at < len(tokens) and tokens[at].kind is not Kind.SEMICOLON:
            continue
        item = _piece(passage, start, at, setting, works)
        if item is None:
            return []
        items.append(item)
        start = at + 1
    return items


def _piece(passage: Passage, start: int, end: int, setting: Setting, works: Sequence[Work]) -> Item | None:
    """One title, page or both, and perhaps a remark on it, up to token ``end``."""
    while works and start < end and passage.tokens[start].fold in _ESPECIALLY:
        start += 1
    if start >= end:
        return None
    title = read_title(passage, start, end, works, setting.emphasis) if works else None
    if title is not None and title.works:
        locator, stop = read_place(passage, title.end, end, title.works)
        meant, pointer = title.works, AuthorPage((), title=title.text)
    else:
        locator, stop = read_place(passage, start, end, works)
        if locator is None:
            unnamed = read_unnamed(Scope(passage, setting.works, setting.emphasis), start, end)
            return unnamed if unnamed is not None and is_comment(passage.tokens, unnamed.end, end) else None
        own_part = passage.tokens[start].fold in PARTS and (not works or locator.label in _OWN_PARTS) and locator.label != "page"
        if own_part:
            return None
        meant, pointer = tuple(works), AuthorPage(())
    if not (is_comment if works else is_bare)(passage.tokens, stop, end):
        return None
    last = passage.tokens[stop - 1]
    return Item(Found(Span(passage.tokens[start].start, last.end - last.dot), pointer, locator), start, stop, meant, firm=True)


def _directly_before(at: int, setting: Setting) -> _Author | None:
    """The label that ends where the bracket opens, a possessive aside."""
    if not _NAME_BEFORE.search(setting.text, max(setting.low, at - 5), at):
        return None
    low = max(setting.low, at - _NEAR)
    if not _ends_in_name(Passage.of(setting.text, max(low, at - _LAST_WORDS), at, setting.lexicon), setting):
        return None
    passage = Passage.of(setting.text, low, at, setting.lexicon, narrative=True)
    end = len(passage.tokens)
    if end and passage.tokens[end - 1].text in ("'", "’"):
        end -= 1
    for first in range(max(0, end - _MOST_NAMES), end):
        label = read_label(passage, first, end, setting.works)
        if label is not None and label.end == end:
            return _Author(label, passage.tokens[label.start].start)
    return _otherwise_before(passage, end, setting) if end else None


def _ends_in_name(passage: Passage, setting: Setting) -> bool:
    """Whether the words in front of a bracket may be the end of a label; cheaper than to read them as one."""
    end = len(passage.tokens)
    if end and passage.tokens[end - 1].text in ("'", "’"):
        end -= 1
    if end < _WHOLE_WORDS or ET_AL.before(passage.tokens, end):
        return True
    last = passage.tokens[end - 1]
    if _joins(passage, end) and setting.works.ends_name(passage.tokens[end - 3]):
        return True
    return setting.works.ends_name(last) or fold(passage.quote(end - 1, end)) in setting.strangers


def _joins(passage: Passage, end: int) -> bool:
    """Whether an "and" stands in front of the last word, and a word in front of that."""
    before = passage.tokens[end - 2] if end >= 3 else None
    return before is not None and (before.kind is Kind.AMPERSAND or before.fold in CONNECTORS)


def _otherwise_before(passage: Passage, end: int, setting: Setting) -> _Author | None:
    """A name that the list has not: one a slip away from a listed name, which must be vouched for; one beside a listed name; one that brackets cite too."""
    for first in range(max(0, end - _MOST_NAMES), end):
        label = read_misspelt_label(passage, first, end, setting.works)
        if label is not None and label.end == end:
            return _Author(label, passage.tokens[label.start].start, misspelt=True)
    token = passage.tokens[end - 1]
    if not token.named or token.dot:
        return None
    if _joins(passage, end) and (beside := _beside(passage, end, setting)):
        return beside
    if fold(passage.quote(end - 1, end)) not in setting.strangers:
        return None
    return _Author(Label(end - 1, end, (passage.quote(end - 1, end),), False, (), exact=False), token.start)


def _beside(passage: Passage, end: int, setting: Setting) -> _Author | None:
    """A stranger behind a listed name and an "and": "Okafor and Stranger (34)"."""
    for first in range(max(0, end - 2 - _MOST_NAMES), end - 2):
        label = read_label(passage, first, end - 2, setting.works)
        if label is not None and label.end == end - 2 and not label.et_al:
            families = (*label.families, passage.quote(end - 1, end))
            return _Author(Label(label.start, end, families, False, label.works, exact=False), passage.tokens[label.start].start)
    return None


def _narrative(bracket: Span, items: Sequence[Item], near: _Author) -> tuple[Found, ...]:
    """The items with the name in front of the bracket; the first reaches from it to the bracket's end, when it is the only one."""
    done: list[Found] = []
    for index, item in enumerate(items):
        pointer = AuthorPage(near.label.families, near.label.et_al, _title_of(item))
        start = near.start if index == 0 else item.found.span.start
        end = bracket.end if len(items) == 1 else item.found.span.end
        done.append(replace(item.found, pointer=pointer, span=Span(start, end), mode=Mode.NARRATIVE))
    return tuple(done)


def _title_of(item: Item) -> str | None:
    return item.found.pointer.title if isinstance(item.found.pointer, AuthorPage) else None
