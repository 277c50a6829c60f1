"""Cite keys that the format itself marks: Pandoc's ``[see @a, pp. 3-4; also -@b]`` and ``@a [p. 33]``.

Grammar: the Pandoc user's guide, "Citation syntax". What begins like a figure's or a section's label is a cross-reference: the manuals of
pandoc-crossref and of Quarto have the prefixes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from citecheck.extract.citations.found import Cluster, Found
from citecheck.extract.citations.locators import bare_values, read_locator
from citecheck.extract.citations.tokens import tokenize
from citecheck.model import Document, Key, Locator, Mark, MarkKind, Mode, ReferenceList, Span

_REACH = 400  # characters in which a bracket opens before a key, and closes behind it
_DEEPEST = 4  # brackets within a citation's bracket
_CROSS_REFERENCE = re.compile(
    r"(?:alg|apx|cau|cnj|cor|def|eq|eqn|exm|exr|fig|imp|lem|lst|nte|prp|rem|sec|tab|tbl|thm|tip|wrn)[:-]", re.IGNORECASE
)
_TELLING = re.compile(r"[^\W\d][\w:.-]{0,60}[12]\d{3}")  # a name and a year: a key even where nothing else tells
_BRACES = re.compile(r"[ ,]{0,3}\{([^{}\n]{1,80})\}")
_SIGN = re.compile(r"[\[\]]|\n\n")


def key_clusters(document: Document, references: ReferenceList) -> Iterator[Cluster]:
    """One cluster per bracket with keys, and per key in the sentence, with the bracket behind it that says where in the work."""
    text = document.text
    marks = _citing(document, references)
    index = 0
    while index < len(marks):
        floor = marks[index - 1].span.end if index else 0
        around = _opening(text, floor, marks[index].span.start)
        opening = _bracket_behind(text, marks, index) if around is None else around
        closing = None if opening is None else _closing(text, marks[index].span.end if around is not None else opening + 1)
        stop = index + 1
        while closing is not None and stop < len(marks) and marks[stop].span.end <= closing:
            stop += 1
        read = _in_text if around is None else _in_bracket
        yield read(text, marks[index:stop], opening, closing)
        index = stop


def _citing(document: Document, references: ReferenceList) -> list[Mark]:
    """The marks that are keys: those that the list has, and of the others no cross-references, and no handles where nothing cites by key."""
    known = {key for reference in references.references for key in (*reference.keys, reference.label)}
    every = [mark for mark in document.marks if mark.kind is MarkKind.CITE_KEY]
    cites = any(name.lower() == "bibliography" for name, _ in document.metadata) or any(
        mark.value in known or _opening(document.text, 0, mark.span.start) is not None for mark in every
    )
    return [
        mark
        for mark in every
        if mark.value in known or (not _CROSS_REFERENCE.match(mark.value) and (cites or _TELLING.fullmatch(mark.value)))
    ]


def _opening(text: str, floor: int, start: int) -> int | None:
    """Where the bracket that a key stands in opens; None in the open."""
    return _unpaired(reversed(list(_SIGN.finditer(text, max(floor, start - _REACH), start))), "[")


def _closing(text: str, start: int) -> int | None:
    """Where the bracket that is open at ``start`` closes."""
    return _unpaired(_SIGN.finditer(text, start, min(len(text), start + _REACH * 5)), "]")


def _unpaired(signs: Iterable[re.Match[str]], wanted: str) -> int | None:
    """The first bracket of the ``wanted`` kind that none of the other kind pairs with, up to the paragraph's end."""
    depth = 0
    for sign in signs:
        if sign[0] == "\n\n" or depth > _DEEPEST:
            return None
        if sign[0] != wanted:
            depth += 1
        elif depth:
            depth -= 1
        else:
            return sign.start()
    return None


def _bracket_behind(text: str, marks: Sequence[Mark], index: int) -> int | None:
    """Where the bracket opens that belongs to a key in the sentence: directly behind it, and not with a key at its beginning."""
    end = marks[index].span.end
    opening = end + (text[end : end + 1] in (" ", "\n"))
    if text[opening : opening + 1] != "[":
        return None
    following = marks[index + 1].span.start if index + 1 < len(marks) else len(text)
    return None if text[opening + 1 : following].strip() in ("", "-") or text[opening + 1 : opening + 2] == "^" else opening


def _in_bracket(text: str, group: Sequence[Mark], opening: int | None, closing: int | None) -> Cluster:
    """``[see @a, pp. 3-4; also @b]``"""
    if opening is None or closing is None:
        items = tuple(_item(text, mark, mark.span.end, mark.span.end) for mark in group)
        return Cluster(Span(items[0].span.start, items[-1].span.end), items)
    return Cluster(Span(opening, closing + 1), tuple(_bracketed(text, group, opening + 1, closing)))


def _in_text(text: str, group: Sequence[Mark], opening: int | None, closing: int | None) -> Cluster:
    """``@a``, ``@a [p. 33]`` and ``@a [p. 33; also @b]``."""
    first = group[0]
    if opening is None or closing is None:
        item = Found(first.span, Key(first.value), mode=Mode.NARRATIVE)
        return Cluster(first.span, (item,))
    stop = _end_of(text, opening + 1, group[1].span.start if len(group) > 1 else closing, closing)
    locator, _, suffix = _place(text, opening + 1, stop)
    whole = Span(first.span.start, closing + 1)
    own = Span(first.span.start, whole.end if len(group) == 1 else stop)
    item = Found(own, Key(first.value), locator, suffix=suffix, mode=Mode.NARRATIVE)
    return Cluster(whole, (item, *_bracketed(text, group[1:], stop + 1, closing)))


def _bracketed(text: str, group: Sequence[Mark], start: int, closing: int) -> Iterator[Found]:
    for index, mark in enumerate(group):
        following = group[index + 1].span.start if index + 1 < len(group) else closing
        stop = _end_of(text, mark.span.end, following, closing)
        yield _item(text, mark, start, stop)
        start = min(stop + 1, closing)


def _end_of(text: str, start: int, following: int, closing: int) -> int:
    """Where what belongs to one key ends: at the semicolon before the next key, at that key itself, or at the bracket's end."""
    if following >= closing:
        return closing
    semicolon = text.find(";", start, following)
    return semicolon if semicolon >= 0 else following


def _item(text: str, mark: Mark, start: int, stop: int) -> Found:
    suppressed = text[mark.span.start - 1 : mark.span.start] == "-"
    begin = mark.span.start - suppressed
    prefix = " ".join(text[min(start, begin) : begin].split())
    locator, end, suffix = _place(text, mark.span.end, stop)
    mode = Mode.SUPPRESS_AUTHOR if suppressed else Mode.NORMAL
    return Found(Span(begin, max(end, mark.span.end)), Key(mark.value), locator, prefix=prefix, suffix=suffix, mode=mode)


def _place(text: str, start: int, stop: int) -> tuple[Locator | None, int, str]:
    """The locator that stands in ``[start, stop)``, where it ends, and what is left behind it."""
    if start >= stop:
        return None, start, ""
    braces = _BRACES.match(text, start, stop)
    if braces is not None:
        return Locator("page", braces[1].strip()), braces.end(), " ".join(text[braces.end() : stop].split())
    tokens = tokenize(text, start, stop)
    locator, after = read_locator(tokens, 0, len(tokens), text)
    if locator is None and tokens:
        after = bare_values(tokens, 0, len(tokens))
        locator = Locator("page", " ".join(text[tokens[0].start : tokens[after - 1].end].split())) if after else None
    end = tokens[after - 1].end if after else start
    return locator, end, " ".join(text[end:stop].strip(" ,").split())
