"""What stands in the brackets of a text that cites by author and page: "(Smith 34)", "(Smith, “Short Title” 12; Jones)", "(qtd. in Smith 34)"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from citecheck.extract.citations.author_page_labels import bare, read_label, read_misspelt_label
from citecheck.extract.citations.author_page_places import read_place
from citecheck.extract.citations.author_page_titles import SHORT_TITLE, PrintedTitle, candidates_at, closing_quote, read_title
from citecheck.extract.citations.author_page_words import LEADING
from citecheck.extract.citations.author_page_works import Work, Works
from citecheck.extract.citations.found import Found
from citecheck.extract.citations.heads import skip_separators
from citecheck.extract.citations.names import read_names
from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.stops import PARTS
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.vocabulary import CONNECTORS, PREFIX_WORDS, QUOTED_IN
from citecheck.model import AuthorPage, Span
from citecheck.text.fold import words

_MOST_PREFIX = 8  # tokens in front of a name
_MOST_REMARK = 25  # tokens behind a page that may comment on it
_MOST_TRAILING = 60  # tokens of an item behind prose
_MOST_INNER = 8  # tokens of the inner author's name in front of "qtd. in"
# Words that send the reader to a work: behind them a name alone is a citation, whatever follows it.
POINTING = frozenset("see cf compare e eg vgl siehe voir véase vid ver cfr vedi zie см ср zob se".split())
# What may follow a name that "see" points to ("see Okafor for examples"), and what a writer adds to a page ("34, emphasis added").
_ABOUT = frozenset("for on in who which and where as about regarding pour für para zu über sur sobre per su voor över om".split())
_COMMENTS = frozenset("emphasis italics my our original translation trans note n passim ff et qtd seq".split())
_REMARKS = _COMMENTS | frozenset("and on in for who which where see".split())


@dataclass(frozen=True, slots=True)
class Scope:
    """A bracket's contents beside what the list and the typography say: ``emphasis`` are the emphasized stretches in it."""

    passage: Passage
    works: Works
    emphasis: Sequence[Span]


@dataclass(frozen=True, slots=True)
class _Head:
    """What a page may follow: names and title from token ``start`` to ``end``, and the works that they fit."""

    start: int
    end: int
    pointer: AuthorPage
    works: tuple[Work, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A citation item that was read, from token ``start`` to ``end``. ``firm``: a title or a page says that it is one."""

    found: Found
    start: int
    end: int
    works: tuple[Work, ...]
    firm: bool


@dataclass(slots=True)
class Contents:
    """What was read from a bracket, and the pieces that were not. ``pointing``: it sends the reader to the works ("see")."""

    items: list[Item] = field(default_factory=list)
    left: list[Span] = field(default_factory=list)
    pointing: bool = False

    @property
    def whole(self) -> bool:
        """Whether nothing in the bracket is left over."""
        return not self.left

    @property
    def trusted(self) -> bool:
        """Whether this is a citation: something was read, and what was not read stands beside a title, a page or a "see"."""
        return bool(self.items) and (self.whole or self.pointing or any(item.firm for item in self.items))

    @property
    def named(self) -> bool:
        """Whether an item has a name; titles and pages alone look for one in the sentence."""
        return any(isinstance(item.found.pointer, AuthorPage) and item.found.pointer.families for item in self.items)


def read_contents(scope: Scope) -> Contents:
    """The items of a bracket, one after the other; what is none of them is passed over up to the next semicolon."""
    tokens, contents = scope.passage.tokens, Contents()
    at, end = 0, len(tokens)
    while at < end:
        start = _past_prefix(scope, at, end, contents)
        if start >= end:
            break
        piece = _piece_end(tokens, start, end)
        if tokens[start].fold in PARTS:  # "(Fig. 3; Smith 34)"
            at = piece
            continue
        item = _quoted(scope, start, piece) or read_item(scope, start, piece)
        if item is None:
            before = contents.items[-1].found.pointer if contents.items else None
            author = before.families if isinstance(before, AuthorPage) else ()
            item = read_unnamed(scope, start, piece, author) or _misspelt(scope, start, piece, contents) or _trailing(scope, start, piece)
        if item is None:
            contents.left.append(_span(tokens, start, piece))
            at = piece
            continue
        item = replace(item, found=replace(item.found, prefix=_prefix(scope.passage, at, start)))
        at = _take(scope, item, piece, contents)
    return contents


def _take(scope: Scope, item: Item, piece: int, contents: Contents) -> int:
    """Keep the item unless something follows that makes it none; the token at which the next one may begin."""
    tokens = scope.passage.tokens
    if all(token.kind is Kind.CLOSE for token in tokens[item.end : piece]):
        contents.items.append(item)
        return piece
    following = skip_separators(tokens, item.end, piece)
    team = not item.firm and tokens[item.end].kind is not Kind.COMMA  # "Smith and Jones 34" is a pair, though both have works of their own
    if following > item.end and not team and _begins_item(scope, following, piece, item):
        contents.items.append(item)
        return following
    if _is_remark(tokens, item, piece, pointing=contents.pointing):
        contents.items.append(item)
    elif (last := _trailing(scope, item.end, piece)) is not None and last.firm:
        contents.items.append(last)
    else:
        contents.left.append(_span(tokens, item.start, piece))
    return piece


def _begins_item(scope: Scope, at: int, end: int, before: Item) -> bool:
    """Whether another item begins here: one with names, or another title of the same author."""
    if read_item(scope, at, end) is not None:
        return True
    author = before.found.pointer.families if isinstance(before.found.pointer, AuthorPage) else ()
    return bool(author) and before.firm and read_unnamed(scope, at, end, author) is not None


def _span(tokens: Sequence[Token], start: int, end: int) -> Span:
    return Span(tokens[start].start, tokens[end - 1].end)


def read_item(scope: Scope, at: int, end: int) -> Item | None:
    """Names of the list with a title and a page, with one of them, or alone; None when token ``at`` begins nothing of the kind.

    Alone a name with its given name is a person, but not before "et al.".
    """
    label = read_label(scope.passage, at, end, scope.works)
    if label is None:
        return None
    item = _titled(scope, _Head(label.start, label.end, AuthorPage(label.printed or label.families, label.et_al), label.works), end)
    person = label.start > at and not label.et_al and not scope.passage.tokens[at].initial
    return None if person and not item.firm else item


def _misspelt(scope: Scope, at: int, end: int, contents: Contents) -> Item | None:
    """The same behind a name that is a slip away from one name of the list: a title, a page, a second author or a "see" must speak for it."""
    label = read_misspelt_label(scope.passage, at, end, scope.works)
    if label is None:
        return None
    item = _titled(scope, _Head(label.start, label.end, AuthorPage(label.printed or label.families, label.et_al), label.works), end)
    team = label.exact and (label.et_al or len(label.families) > 1)
    if item.end < end and not _is_remark(scope.passage.tokens, item, end, pointing=contents.pointing):
        return None
    return item if item.firm or team or contents.pointing or contents.items else None


def _titled(scope: Scope, head: _Head, end: int) -> Item:
    """The item of these names, with the title and the page behind them."""
    candidates = scope.works.opening([bare(head.pointer.families[0])]) or head.works
    title = read_title(scope.passage, head.end, end, candidates, scope.emphasis)
    return _placed(scope, _with_title(head, title) if title else head, end)


def _with_title(head: _Head, title: PrintedTitle) -> _Head:
    return _Head(head.start, title.end, replace(head.pointer, title=title.text), title.works or head.works)


def _placed(scope: Scope, head: _Head, end: int) -> Item:
    """The item with the page that follows its names and title."""
    locator, stop = read_place(scope.passage, head.end, end, head.works)
    tokens = scope.passage.tokens
    abbreviated = head.pointer.et_al and head.pointer.title is None and stop == head.end  # the full stop of "et al."
    span = Span(tokens[head.start].start, tokens[stop - 1].end - (tokens[stop - 1].dot and not abbreviated))
    return Item(
        Found(span, head.pointer, locator), head.start, stop, head.works, firm=head.pointer.title is not None or locator is not None
    )


def read_unnamed(scope: Scope, at: int, end: int, author: Sequence[str] = ()) -> Item | None:
    """A title with a page or without: one of the ``author`` named before, else one that the list has and that says enough by itself."""
    passage, works = scope.passage, scope.works
    if author:
        title = read_title(passage, at, end, works.opening([bare(author[0])]), scope.emphasis)
        if title is not None and title.works:
            return _placed(scope, _with_title(_Head(at, at, AuthorPage(tuple(author)), ()), title), end)
    title = read_title(passage, at, end, candidates_at(passage, at, end, works), scope.emphasis)
    if title is None or not title.works:
        return None
    item = _placed(scope, _with_title(_Head(at, at, AuthorPage(()), ()), title), end)
    asked = len(words(title.text))
    whole = any(asked >= work.length for work in title.works)
    if item.found.locator is not None:
        return item if whole or title.set_off or asked > SHORT_TITLE else None
    return item if (title.set_off or whole) and asked >= SHORT_TITLE else None


def _trailing(scope: Scope, at: int, end: int) -> Item | None:
    """The item that a piece of prose ends with: "this is disputed, see Smith 34", "Okafor speaks of “tides” Okafor 22"."""
    tokens = scope.passage.tokens
    for index in range(max(at + 1, end - _MOST_TRAILING), end):
        before = tokens[index - 1]
        if not tokens[index].named or before.named or before.kind is Kind.AMPERSAND or before.fold in CONNECTORS:
            continue
        item = read_item(scope, index, end)
        led = before.kind is Kind.COMMA or before.fold in LEADING or before.fold in POINTING
        if item is not None and item.end == end and (led or item.firm):
            return item
        if led and (item := _misspelt(scope, index, end, Contents())) is not None and item.end == end:
            return item
    return None


def _quoted(scope: Scope, at: int, end: int) -> Item | None:
    """ "Miller, qtd. in Smith 34": the work in hand is Smith's, Miller is the inner author; without a name he stands in front of the bracket."""
    tokens = scope.passage.tokens
    for index in range(at, min(at + _MOST_INNER, end)):
        length = QUOTED_IN.at(tokens, index, end)
        if not length:
            continue
        item = read_item(scope, skip_separators(tokens, index + length, end), end)
        names = read_names(scope.passage, at, index) if index > at else None
        if item is None or (index > at and names is None):
            return None
        start = tokens[names.start].start if names else item.found.span.start
        secondary = names.families if names else ()
        found = replace(item.found, span=Span(start, item.found.span.end), secondary=secondary, quoted=names is None)
        return replace(item, found=found, firm=item.firm or names is not None)
    return None


def _past_prefix(scope: Scope, at: int, end: int, contents: Contents) -> int:
    """Past separators and "see also", "for example" and the like."""
    tokens = scope.passage.tokens
    limit = min(end, at + _MOST_PREFIX)
    while at < limit:
        token = tokens[at]
        if token.kind in (Kind.SEMICOLON, Kind.COMMA, Kind.OPEN):
            at += 1
        elif QUOTED_IN.at(tokens, at, end) or scope.works.name_at(tokens, at, end) > at:
            break
        elif token.kind is Kind.WORD and token.fold in PREFIX_WORDS and not token.initial:
            contents.pointing = contents.pointing or token.fold in POINTING
            at += 1
        else:
            break
    return at


def _prefix(passage: Passage, at: int, start: int) -> str:
    if start <= at:
        return ""
    return " ".join(passage.text[passage.tokens[at].start : passage.tokens[start].start].split()).strip(" ,;")


def _piece_end(tokens: Sequence[Token], at: int, end: int) -> int:
    """The semicolon that ends the piece at ``at``, or ``end``; one inside quotation marks does not count."""
    index = at
    while index < end:
        if tokens[index].kind is Kind.SEMICOLON:
            return index
        apostrophe = index > at and tokens[index - 1].kind is Kind.WORD and tokens[index - 1].end == tokens[index].start
        closing = closing_quote(tokens, index, end) if tokens[index].kind is Kind.QUOTE and not apostrophe else None
        index = index + 1 if closing is None else closing + 1
    return end


def _is_remark(tokens: Sequence[Token], item: Item, end: int, *, pointing: bool) -> bool:
    """Whether what follows the item only comments on it ("34, emphasis added", "see Okafor for examples")."""
    if item.firm:
        return is_comment(tokens, item.end, end) or (end - item.end <= _MOST_REMARK and tokens[item.end].fold in _REMARKS)
    stranger = end - item.end == 2 and tokens[item.end].fold in CONNECTORS and tokens[item.end + 1].named  # "see Okafor and Verne"
    return pointing and not stranger and end - item.end <= _MOST_REMARK and tokens[item.end].fold in _ABOUT


def is_comment(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether nothing stands behind a page, or what is set off from it or known to follow one ("emphasis added", "et seq.")."""
    if at >= end:
        return True
    signs = (Kind.COMMA, Kind.COLON, Kind.DASH, Kind.OPEN)
    return end - at <= _MOST_REMARK and (tokens[at].kind in signs or tokens[at].fold in _COMMENTS)


def is_bare(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether nothing but what is known to follow a page stands behind it, as it must where no name and no title vouch for the page."""
    while at < end and tokens[at].kind is Kind.COMMA:
        at += 1
    return at >= end or tokens[at].fold in _COMMENTS
