"""The place in the work that a citation names behind the year."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.extract.citations.locator_terms import FOLLOWING, LOCATOR_LABELS, NEEDS_FIGURE
from citecheck.extract.citations.tokens import Kind, Token
from citecheck.extract.citations.years import is_year
from citecheck.model import Locator
from citecheck.text.roman import roman

_FIGURE = re.compile(r"[A-Za-z]{1,2}\d{1,7}")
_NOTE = re.compile(r"\d+n{1,2}\d*")


def read_locator(tokens: Sequence[Token], at: int, end: int, text: str) -> tuple[Locator | None, int]:
    """The locator that begins at token ``at`` (its comma or colon included) and the token behind it; (None, at) when there is none.

    Of several ("cap. 4: 71-91") the page counts; without a label it is a page.
    """
    found: Locator | None = None
    while at < end:
        label, first = _label(tokens, at, end)
        bound = first > at and tokens[first - 1].kind is Kind.COLON
        stop = _values(tokens, first, end, labelled=label is not None, bound=bound)
        if stop == first or (label is None and first == at):
            break
        value = " ".join(text[tokens[first].start : tokens[stop - 1].end - tokens[stop - 1].dot].split())
        if found is None or (found.label != "page" and label in (None, "page")):
            found = Locator(label or "page", value)
        at = stop
    return found, at


def bare_values(tokens: Sequence[Token], at: int, end: int) -> int:
    """Past the pages that begin at ``at`` without a sign in front of them; ``at`` itself when none do."""
    return _values(tokens, at, end, labelled=False, bound=False)


def _label(tokens: Sequence[Token], at: int, end: int) -> tuple[str | None, int]:
    """The locator term and the token at which its value begins."""
    first = at
    if first < end and tokens[first].kind in (Kind.COMMA, Kind.COLON):
        first += 1
        if first < end and tokens[first].fold == "at":
            first += 1
    if first >= end:
        return None, at
    word = tokens[first].fold
    term = LOCATOR_LABELS.get(word)
    if term and first + 1 < end:
        if word in NEEDS_FIGURE:
            follows = tokens[first + 1].kind is Kind.NUMBER
        else:
            follows = _is_value(tokens, first + 1, end, labelled=True, bound=True)
        if follows:
            return term, first + 1
        if tokens[first + 1].fold == word and first + 2 < end and tokens[first + 2].kind is Kind.NUMBER:  # "p.p. 147"
            return term, first + 2
    return None, first


def _values(tokens: Sequence[Token], at: int, end: int, *, labelled: bool, bound: bool) -> int:
    """Past "583 – 601", "7-8, 12", "xv", "12f.", "16 and 18"; ``at`` itself when nothing of the kind stands there."""
    if at >= end or not _is_value(tokens, at, end, labelled=labelled, bound=bound):
        return at
    stop = at + 1
    while stop < end:
        token = tokens[stop]
        if token.fold in FOLLOWING or _NOTE.fullmatch(token.text):
            stop += 1
        elif (token.fold in {"n", "note"} and stop + 1 < end and tokens[stop + 1].kind is Kind.NUMBER) or (
            (token.kind is Kind.DASH or token.text == "/")
            and stop + 1 < end
            and _is_value(tokens, stop + 1, end, labelled=True, bound=True)
        ):
            stop += 2
        elif token.kind in (Kind.COMMA, Kind.AMPERSAND) or token.fold in {"and", "und", "y", "e", "et", "и"}:
            if stop + 1 >= end or not _continues(tokens, stop + 1, end):
                break
            stop += 2
        else:
            break
    return stop


def _is_value(tokens: Sequence[Token], at: int, end: int, *, labelled: bool, bound: bool) -> bool:
    """Whether a page or the like stands at ``at``. Without a label and colon a year is a year, and a letter is no Roman numeral."""
    if at >= end:
        return False
    token = tokens[at]
    if token.kind is Kind.NUMBER:
        if not labelled and at + 1 < end and tokens[at + 1].text in ("%", "‰"):
            return False
        if token.dot and at + 1 < end and tokens[at + 1].kind is Kind.NUMBER and tokens[at + 1].start == token.end:
            return False  # a decimal
        return labelled or bound or not is_year(token)
    if token.kind is not Kind.WORD:
        return False
    if _FIGURE.fullmatch(token.text):
        return labelled or bound
    if token.fold == "passim":
        return True
    numeral = token.text.islower() or token.text.isupper()
    return (
        numeral
        and roman(token.text) is not None
        and (labelled or bound or (token.text.islower() and (len(token.text) > 1 or token.text in "vx")))
    )


def _continues(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a figure behind a comma goes on with the pages: "12, 15", not "12, 2001" and not "12, 3 vols"."""
    token = tokens[at]
    if token.kind is not Kind.NUMBER or is_year(token):
        return False
    return at + 1 >= end or tokens[at + 1].kind is not Kind.WORD or tokens[at + 1].fold in FOLLOWING or tokens[at + 1].fold in {"and", "n"}
