"""The pages of an entry cannot be a range.

Flags pages that run backwards ("pp. 134-112"), a range without its beginning ("pp. –45") or its end ("pp. 45-."), and a doubled dash. The last page
may leave out the figures that stay the same (717-34, 1155-6), also where a hundred is passed (598-603 as 598-03); Roman numerals may lead to Arabic ones, and
article numbers, pages with letters (S12, e45), several ranges and pages of chapters (3-12) are left alone where they can be right, as are ranges that
a line's end breaks. Two hyphens, which typewriters and TeX have for a dash, are flagged only where the rest of the list has one.

Why it matters: the reader does not find the article, and a lender refuses the order.

Flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the South", Journal of Ports, 12 (3): 134-112.

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the South", in Maja Lindqvist (ed.), Trade, Lund: Studentlitteratur, pp. 45-.

Not flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the South", Journal of Ports, 12 (3): 134-41.

To settle it: look the pages up in the journal or the book, then correct the entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.model import Evidence, Problem, Reference, Severity, Span
from citecheck.rules.rule import rule
from citecheck.rules.sure import is_sure
from citecheck.rules.wording import entry_line, name_entry
from citecheck.text.roman import roman


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a range: ``fault`` is a word for the data, ``why`` a clause for people."""

    span: Span
    fault: str
    why: str
    expected: str | None = None


# Words in front of pages. English, German, French, Spanish, Portuguese, Italian, Dutch, Russian, Polish; see also the parser's own table.
_WORD = re.compile(
    r"(?<![\w/?&=.-])(?P<word>pages?|(?!(?-i:P)\s?\d)pp?\.?|pgs?\.|seiten?|ss?\.|páginas?|págs?\.|pagine|pagina|pagg?\.|стр\.|с\.|blz\.|str\.)(?:\s?:)?(?=[\s\d–—−-])",
    re.IGNORECASE,
)
_NUMBERED = ("number", "doi", "url", "isbn", "issn")  # what begins with P or S there is the number of a standard, a report, a patent
_DASH = r"\-‐‑‒–—−"
_END = r"(?:[A-Za-z]{0,2}\d{1,7}[A-Za-z]?|[ivxlIVXL]{1,8})(?![^\W_])"
_RANGE = re.compile(rf"(?P<first>{_END})\s?[{_DASH}]\s?(?P<last>{_END})(?!\s?[/{_DASH}]|[.,:]\d)")
_DOUBLED = re.compile(rf"(?P<first>\d{{1,5}})\s?(?P<dash>[{_DASH}]\s?[{_DASH}])\s?(?P<last>\d{{1,5}})(?![\w/{_DASH}])")
_NO_BEGINNING = re.compile(rf"[{_DASH}]\d{{1,5}}(?![\w/]|\s?[{_DASH}]|[.,]\d)")
_NO_END = re.compile(rf"[A-Za-z]?\d{{1,5}}[{_DASH}](?=[.,;)\]]|$)")
_ONE = re.compile(_END)
_NEXT = re.compile(r"\s?(?:[,;&]|and|und|et|y|e)\s(?=[A-Za-z]{0,2}\d)")
_PARTS = re.compile(r"(?P<prefix>[A-Za-z]*)(?P<number>\d+)[A-Za-z]?")
_COUNT = re.compile(r"\d\s?$")
_SINGLE, _DOUBLE = re.compile(rf"\d[{_DASH}]\d"), re.compile(r"\d--\d")
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LONGEST = 50  # pages of an article whose range passes a hundred and is abbreviated all the same
_ARTICLE = 5  # figures from which on a number may be an article's, and what follows the hyphen a page of it
_YEARS = range(1400, 2100)
_CHAPTERS = 30  # "p. 12-10" may be page 10 of chapter 12
_REACH = 25  # code points between volume or issue and the pages behind them
_SINGLES = 5  # ranges with one hyphen to each with two, from which on the two are a slip
_MANY = 8  # ranges that are looked at behind one word


@rule("CC204", "malformed-page-range", Severity.WARNING)
def malformed_page_range(evidence: Evidence) -> Iterator[Problem]:
    """One problem per range."""
    sure = [(reference, evidence.document.quote(reference.span)) for reference in evidence.references if is_sure(reference)]
    doubles = _doubles_are_slips([text for _, text in sure])
    for reference, text in sure:
        if _RIGHT_TO_LEFT.search(text):
            continue  # figures may have been written, or read, from the other side
        for found in faults(reference, text, doubles=doubles):
            span = found.span.shift(reference.span.start)
            if _is_whole(evidence, reference, span):
                yield _problem(evidence, reference, found, span)


def _problem(evidence: Evidence, reference: Reference, found: Fault, span: Span) -> Problem:
    printed = evidence.document.quote(span)
    expected = (("expected", found.expected),) if found.expected else ()
    question = f"Should it be {found.expected}?" if found.expected else "What are the right ones?"
    return Problem(
        span,
        f"Line {entry_line(evidence, reference)}: the pages “{printed}” of {name_entry(evidence, reference)}, {found.why}. {question}",
        references=(reference.id,),
        data=(("kind", found.fault), ("printed", printed), *expected),
        identity=(found.fault, printed),
    )


def _is_whole(evidence: Evidence, reference: Reference, span: Span) -> bool:
    """Whether the source prints it, and what is next to it, on one line: a range that a line's or a page's end breaks was damaged by that alone."""
    document = evidence.document
    around = Span(span.start, min(span.end + 2, reference.span.end))
    source = document.in_source(around)
    if source is None or len(document.parts(around)) != 1 or set("\n\r\\&") & set(source.of(document.source).rstrip()):
        return False
    behind = document.text[span.end : span.end + 40].lstrip(" .")
    return not (behind[:1].isspace() and behind.lstrip()[:1].isdigit())  # "45-" at the end of a page, "67" on the next


def _doubles_are_slips(texts: list[str]) -> bool:
    """Whether the list writes its ranges with one hyphen or dash, so that two are no habit."""
    doubled = sum(len(_DOUBLE.findall(text)) for text in texts)
    return sum(len(_SINGLE.findall(text)) for text in texts) >= _SINGLES * max(doubled, 1)


def faults(reference: Reference, text: str, *, doubles: bool) -> Iterator[Fault]:
    """What is wrong with the pages in the text of an entry; ``doubles``: two hyphens are a slip."""
    seen = -1
    for start, word in sorted(_starts(reference, text)):
        if start > seen:
            for found in _at(text, start, word, doubles=doubles and not reference.keys):
                yield found
                seen = found.span.end
            seen = max(seen, start)


def _starts(reference: Reference, text: str) -> Iterator[tuple[int, str]]:
    """Where pages begin, and the word that says so: behind such a word, or where the parser found them behind volume or issue."""
    numbers = [span.shift(-reference.span.start) for name, span in reference.fields if name in _NUMBERED]
    for match in _WORD.finditer(text):
        if any(span.start <= match.start() < span.end for span in numbers):
            continue
        behind = match.end() + (text[match.end() : match.end() + 1].isspace())
        if not _COUNT.search(text, max(match.start() - 2, 0), match.start()):  # "200 p. – 45 maps" is how long a book is
            yield behind, match["word"].lower()
    page = reference.field_span("page")
    before = [span.end for name in ("volume", "issue") if (span := reference.field_span(name))]
    if page and reference.item.container_title and any(0 < page.start - end < _REACH for end in before):
        yield page.start - reference.span.start, ""


def _at(text: str, start: int, word: str, *, doubles: bool) -> Iterator[Fault]:
    """The faults of the ranges that begin at ``start``, one after the other."""
    match = _NO_BEGINNING.match(text, start) if word and text[start - 1 : start].isspace() else None
    if match:
        yield Fault(Span(*match.span()), "no-beginning", "have no beginning")
        return
    for _ in range(_MANY):
        doubled = _DOUBLED.match(text, start)
        ranged = _RANGE.match(text, start)
        if doubled and (doubles or doubled["dash"] != "--"):
            whole = f"{doubled['first']}{doubled['dash'][0]}{doubled['last']}"
            yield Fault(Span(*doubled.span()), "doubled-dash", "have two dashes", whole)
        elif ranged and _is_backwards(ranged["first"], ranged["last"], word):
            yield Fault(Span(*ranged.span()), "backwards", f"run backwards, from {ranged['first']} to {ranged['last']}")
        elif match := _NO_END.match(text, start):
            yield Fault(Span(*match.span()), "no-end", "have no end")
        taken = doubled or ranged or _ONE.match(text, start)
        following = _NEXT.match(text, taken.end()) if taken else None
        if not following:
            return
        start = following.end()


def _is_backwards(first: str, last: str, word: str) -> bool:
    low, high = _PARTS.fullmatch(first), _PARTS.fullmatch(last)
    if low and high:
        if high["prefix"] and low["prefix"] == high["prefix"] and len(low["number"]) - len(high["number"]) < 2:
            return int(high["number"]) < int(low["number"])  # "S12-S9" is short for nothing
        return low["prefix"] == high["prefix"] and _falls(low["number"], high["number"], word)
    values = roman(first), roman(last)
    if values[0] is None or values[1] is None or first.isupper() != last.isupper() or len(last) < max(len(first), 2):
        return False  # "xxxi-iv" is short for xxxi-xxxiv
    return values[0] > values[1]


def _falls(first: str, last: str, word: str) -> bool:
    low, high = int(first), int(last)
    if high >= low or last.startswith("0") or first.startswith("0"):
        return high < low and len(last) < len(first) < _ARTICLE and not first.startswith("0") and _is_too_far(low, high, len(last))
    if len(last) == len(first):
        years = not word and low in _YEARS and high in _YEARS
        return not years and not (low <= _CHAPTERS and word in ("", "p", "p.", "page", "s."))
    return len(first) < _ARTICLE and _is_too_far(low, high, len(last))


def _is_too_far(low: int, high: int, figures: int) -> bool:
    """Whether ``high`` cannot be short for a page behind ``low``: neither with the figures in front of it, nor in the next hundred."""
    step = 10**figures
    full = low - low % step + high
    if full >= low:
        return False
    return full + step - low > _LONGEST and low not in _YEARS
