"""What the list is known to have in front of a year, whatever words it is made of: the names of bodies."""

from __future__ import annotations

from citecheck.extract.citations.passage import Passage
from citecheck.text.body_names import CAPITAL_ARTICLES, without_elision

_LONGEST_BODY = 14  # tokens


def listed_body(passage: Passage, low: int, end: int) -> tuple[int, str] | None:
    """The token at which the name of a body of the list begins that ends at ``end``, whatever words it is made of, and the name without an article that the
    list does not print. None when there is none.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if end - low < 2 or not lexicon.ends_body(tokens[end - 1].text):
        return None
    for at in range(max(low, end - _LONGEST_BODY), end - 1):
        if not tokens[at].named:
            continue
        label = passage.quote(at, end)
        bare = without_elision(label)
        if bare != label and lexicon.is_body(bare) and not lexicon.is_body_as_printed(label):
            return at, bare
        if lexicon.is_body(label):
            article = tokens[at].text in CAPITAL_ARTICLES and not lexicon.is_body_as_printed(label)
            return (at + 1, passage.quote(at + 1, end)) if article else (at, label)
    return None
