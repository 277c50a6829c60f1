"""What the list is known to have in front of a year, whatever words it is made of: the names of bodies, the titles of works that nobody signed."""

from __future__ import annotations

from citecheck.extract.citations.passage import Passage
from citecheck.extract.citations.tokens import Kind
from citecheck.text.articles import CAPITAL_ARTICLES
from citecheck.text.body_names import without_elision

_LONGEST_BODY = 14  # tokens
_LONGEST_TITLE = 24
_BEHIND = (Kind.COMMA, Kind.QUOTE, Kind.OPEN)


def listed_body(passage: Passage, low: int, end: int) -> tuple[int, str] | None:
    """The token at which the name of a body of the list begins that ends at ``end``, whatever words it is made of, and the name without an article that the
    list does not print. In a bracket a beginning of three words is enough that ends with a word in lower case, as no other name does. None when there is none.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    cut = _is_cut(passage, low, end)
    if end - low < 2 or not (cut or lexicon.ends_body(tokens[end - 1].text)):
        return None
    for at in range(max(low, end - _LONGEST_BODY), end - 1):
        if not tokens[at].named:
            continue
        label = passage.quote(at, end)
        if cut and lexicon.begins_body(label):
            return at, label
        bare = without_elision(label)
        if bare != label and lexicon.is_body(bare) and not lexicon.is_body_as_printed(label):
            return at, bare
        if lexicon.is_body(label):
            article = tokens[at].text in CAPITAL_ARTICLES and not lexicon.is_body_as_printed(label)
            return (at + 1, passage.quote(at + 1, end)) if article else (at, label)
    return None


def listed_title(passage: Passage, low: int, end: int) -> tuple[int, str, bool] | None:
    """The token at which the title of a work without author begins that ends at ``end``, the title as it is printed, and whether it is cited as a
    title: in quotation marks, where a beginning of it is enough ("Town Loses," 2018), or as such a beginning in a bracket. None when there is none.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.unsigned:
        return None
    stop = end
    while stop > low and tokens[stop - 1].kind in _BEHIND:
        stop -= 1
    cut = _is_cut(passage, low, stop)
    closed = any(token.kind is Kind.QUOTE for token in tokens[stop:end])
    for at in range(max(low, stop - _LONGEST_TITLE), stop - 1):
        if not tokens[at].named:
            continue
        quoted = closed and at > 0 and tokens[at - 1].kind is Kind.QUOTE
        label = passage.quote(at, stop)
        if tokens[at].text in CAPITAL_ARTICLES and not lexicon.is_unsigned_as_printed(label) and tokens[at + 1].named:
            continue
        if lexicon.is_unsigned(label) or ((quoted or cut) and lexicon.begins_unsigned(label)):
            return at, label, quoted or not lexicon.is_unsigned(label)
    return None


def _is_cut(passage: Passage, low: int, end: int) -> bool:
    """Whether what stands in a bracket ends with a word in lower case, with which no name of a person ends."""
    last = passage.tokens[end - 1] if end > low else None
    return last is not None and not passage.narrative and last.kind is Kind.WORD and last.text.islower()
