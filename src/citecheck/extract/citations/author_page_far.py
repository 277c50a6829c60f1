"""Pages whose author stands farther back in the sentence: "Johnson argues that ... (75)"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from citecheck.extract.citations.author_page_items import Item
from citecheck.extract.citations.author_page_labels import Label, is_possessive, read_label
from citecheck.extract.citations.author_page_titles import read_title
from citecheck.extract.citations.author_page_words import ADVERBS, AUXILIARIES, NO_END, OF_WORKS, PAST
from citecheck.extract.citations.author_page_works import Work, Works
from citecheck.extract.citations.found import Found
from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.phrases import Phrases
from citecheck.extract.citations.stops import PARTS
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.vocabulary import CONNECTORS, REPORTING, WORKS
from citecheck.model import AuthorPage, Mode, Span
from citecheck.text.fold import words
from citecheck.text.pages import page_ranges

_FAR = 500  # code points in front of a bracket in which the sentence may name the author
_QUOTE_BEFORE = re.compile(r"[\"”’»“]\s{0,2}\Z")
_END_BEHIND = re.compile(r"\s{0,2}(?:[.!?;:,]|\Z)")
_STOP_BEHIND = re.compile(r"[\"”’»]?\s{0,2}(?:[.!?]|\Z)")
_WORD_BEFORE = re.compile(r"([^\W\d_]{1,30})[.?!]?\s{0,2}\Z")
_ACCORDING = Phrases(
    ("according to", "words of", "phrase of", "as", "for", "laut", "según", "selon", "nach", "segundo", "secondo", "conforme")
)


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a bracket stands: in ``text``, in a ``block``, in a sentence that begins at ``low``; ``lead`` is the sentence that a block of quotation follows. ``numbered``: the text numbers its examples, so that "(3)" is one.

    ``strangers``: folded names that the list does not have and that brackets cite.
    """

    text: str
    block: Span
    low: int
    works: Works
    lexicon: Lexicon
    emphasis: Sequence[Span]
    numbered: bool = False
    strangers: Collection[str] = ()
    lead: Span | None = None


@dataclass(frozen=True, slots=True)
class _Named:
    """A label of the sentence, and whether the sentence says what that author wrote."""

    label: Label
    speaks: bool


def with_author(item: Item, bracket: Span, setting: Setting) -> Found:
    """A title of the list with its author's name, when the sentence has it."""
    for named in _named(bracket, setting):
        if any(work in named.label.works for work in item.works) and isinstance(item.found.pointer, AuthorPage):
            pointer = replace(item.found.pointer, families=named.label.families, et_al=named.label.et_al)
            return replace(item.found, pointer=pointer, mode=Mode.SUPPRESS_AUTHOR)
    return item.found


def page_of_the_sentence(item: Item, bracket: Span, setting: Setting) -> tuple[Found, ...]:
    """A page alone, of the author whom the sentence names before it; nothing when that is not one author's one work."""
    named = _named(bracket, setting) if item.found.locator is not None and _closes(bracket, setting) else []
    author = _speaker(named, item.found)
    if author is None:
        return ()
    works, title = author.works, None
    if len(works) > 1:
        works, title = _told_apart(works, bracket, setting)
    if len(works) != 1:
        return ()
    return (replace(item.found, pointer=AuthorPage(author.families, author.et_al, title), mode=Mode.SUPPRESS_AUTHOR),)


def _speaker(named: Sequence[_Named], found: Found) -> Label | None:
    """The only author of the sentence, or the only one of several whose works can have the page, or whose words it reports."""
    authors = {one.label.families: one.label for one in named}
    if len(authors) > 1:
        authors = {families: label for families, label in authors.items() if _may_have(label, found)}
    if len(authors) > 1:
        speaking = {one.label.families for one in named if one.speaks}
        authors = {families: label for families, label in authors.items() if families in speaking}
    return next(iter(authors.values())) if len(authors) == 1 else None


def _may_have(label: Label, found: Found) -> bool:
    """Whether one of the works may have the page: it prints none, or that page among them."""
    pages = page_ranges(found.locator.value) if found.locator is not None and found.locator.label == "page" else ()
    return not pages or any(not work.pages or work.has_page(pages[0].first) for work in label.works)


def closes_quotation(bracket: Span, setting: Setting) -> bool:
    """Whether the bracket follows a quotation, or ends a block of one, and something else follows it."""
    text = setting.text
    quoted = setting.lead is not None or _QUOTE_BEFORE.search(text, max(0, bracket.start - 4), bracket.start) is not None
    return quoted and _END_BEHIND.match(text, bracket.end, min(setting.block.end, bracket.end + 4)) is not None


def _closes(bracket: Span, setting: Setting) -> bool:
    """Whether a bracketed number stands where a page does: behind a quotation, or at the end of the sentence, and is no example's or step's."""
    if closes_quotation(bracket, setting):
        return True
    text = setting.text
    if setting.numbered or not _STOP_BEHIND.match(text, bracket.end, min(setting.block.end, bracket.end + 4)):
        return False
    before = _WORD_BEFORE.search(text, max(0, bracket.start - 34), bracket.start)
    word = before.group(1).casefold() if before else ""
    return bool(word) and word not in NO_END and word not in PARTS and word not in CONNECTORS


def _passages(bracket: Span, setting: Setting) -> Iterator[Passage]:
    """The sentence up to the bracket; and, where the bracket closes a block of quotation, the sentence that leads up to it."""
    spans = [Span(max(setting.low, bracket.start - _FAR), bracket.start)]
    if setting.lead is not None:
        spans.append(Span(max(setting.lead.start, setting.lead.end - _FAR), setting.lead.end))
    for span in spans:
        yield Passage.of(setting.text, span.start, span.end, setting.lexicon, narrative=True)


def _named(bracket: Span, setting: Setting) -> list[_Named]:
    """The labels before the bracket, the nearest first."""
    for passage in _passages(bracket, setting):
        found: list[_Named] = []
        tokens, index = passage.tokens, 0
        while index < len(tokens):
            label = read_label(passage, index, len(tokens), setting.works) if tokens[index].named else None
            if label is not None and label.exact:
                found.insert(0, _Named(label, _speaks(tokens, label)))
            index = max(index + 1, label.end if label else 0)
        if found:
            return found
    return []


def _speaks(tokens: Sequence[Token], label: Label) -> bool:
    """Whether the sentence reports what the author wrote: a verb of reporting follows the name, or "according to" leads to it."""
    if _ACCORDING.before(tokens, label.start):
        return True
    index = label.end
    while index < len(tokens) and (tokens[index].fold in ADVERBS or tokens[index].fold.endswith("ly")):
        index += 1
    if index >= len(tokens) or tokens[index].kind is not Kind.WORD:
        return False
    word = tokens[index].fold
    if is_possessive(tokens[label.end - 1]):
        return word in WORKS or word in OF_WORKS
    return word.startswith(REPORTING) or (word in PAST and word not in AUXILIARIES)


def _told_apart(works: Sequence[Work], bracket: Span, setting: Setting) -> tuple[tuple[Work, ...], str | None]:
    """The one work of several whose title the sentence prints, and that title; a title of one word must be set off and whole."""
    for passage in _passages(bracket, setting):
        for index, token in enumerate(passage.tokens):
            if token.kind is not Kind.QUOTE and not token.named:
                continue
            title = read_title(passage, index, len(passage.tokens), works, setting.emphasis)
            if title is None or len(title.works) != 1:
                continue
            if len(words(title.text)) > 1 or (title.set_off and title.works[0].length == 1):
                return title.works, title.text
    return tuple(works), None
