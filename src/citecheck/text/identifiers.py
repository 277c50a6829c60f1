"""Identifiers as texts print them: DOI, ISBN, ISSN, arXiv and PubMed numbers, and URLs.

Sources: DOI Handbook 2.2 (a DOI is ``10.`` prefix, a slash and any printable characters; NISO Z39.56 for the angle brackets of a SICI in it); ISBN Users' Manual and ISO 3297 for the check digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from citecheck.model import Span
from citecheck.text.expressions import deferred

_SUFFIX = r"[^\s\x1f<>\"“”«»]"
_DOI = deferred(
    r"(?P<said>(?:https?\s?:\s?//\s?)?(?:dx\.|www\.)?doi\.\s?org\s?/\s?(?:doi:\s?)?|\bdoi\s?[:=.]?\s?|\bhttps?\s?:\s?//\s?(?=10\.))?"
    rf"(?P<doi>\b10\.(?(said)\s?)\d{{4,9}}(?:\.\d{{1,9}}){{0,3}}\s?(?:/|%2F)(?(said)(?:\s(?=[A-Z._-]{{0,12}}\d[\w.()/-]{{4,}}|(?!no\b|vol\b|pp\b)[A-Z]{{2,12}}[._-]\d))?){_SUFFIX}{{1,300}}(?:<{_SUFFIX}{{1,80}}>(?=[\d:]|\d\.\d){_SUFFIX}{{1,60}})?)",
    re.IGNORECASE,
)
# what is printed behind a DOI without a blank, and the ends of publishers' addresses
_GLUED = re.compile(
    r"\]\(|(?<=[\d)])[.,;]?(?:Accessed|Retrieved|Available|Epub|PMC?ID|PMC\d|PubMed|CrossRef|Medline|Google|Zugriff|Abgerufen|Acess|Disponível|Consult|e?ISSN|ISBN|https?:)|\.(?-i:Published|Accessed|Retrieved|Available|Epub|First)$|(?<=\d)\[(?:CrossRef|PubMed|Google|Web of)|(?<=\d\d\d)(?-i:[A-Z][a-z]{3,20}|and|und)$|/(?:abstract|full|fulltext|e?pdf|summary|html|meta)$",
    re.IGNORECASE,
)
_NEXT_SENTENCE = re.compile(r"(?<=\d\d\d)\.[A-Z][a-z]{3,20}$")
_WORD_BEHIND = re.compile(r",?\s[^\W\d_]")
_GOES_ON = re.compile(
    rf"(?:(?<=[-‐‑])[ \n]|(?<=[-.‐‑/_])\n|(?<=\d)\n(?=[._]\d))(?=[\w(._]{{0,20}}\d){_SUFFIX}{{2,100}}"
)  # behind the end of a line
_DAY = r"(?:\d{4}[.-]\d\d?[.-]\d\d?|\d\d?[.-]\d\d?[.-]\d{2,4})(?!\d)"
_TORN = re.compile(rf"\s(?=[._]\d){_SUFFIX}{{2,100}}")  # "10.5555/abc.2010 .01"
_TORN_EARLY = re.compile(
    rf"(?<=[^\W\d_][._(-])\s(?!{_DAY})(?=\d{{4}}[.-]\d\d){_SUFFIX}{{6,100}}"
)  # "10.5555/abc. 2010.01", in which no figure stood before
_TORN_AGAIN = re.compile(
    rf"(?:(?<=[-/_])\s(?=[A-Z]{{0,3}}\d)|(?<=\.)\s(?=0\d|\d{{1,4}}[.-]\d))(?!{_DAY}){_SUFFIX}{{2,60}}", re.IGNORECASE
)  # "10.5555/ abc.07. 001", which was torn before
_MOST = 6  # pieces of a torn DOI
_ESCAPED = re.compile(r"%(?:2[89F]|3[ABCE]|5[BD])", re.IGNORECASE)  # signs of DOIs that addresses print so
_HYPHENS = str.maketrans("‐‑–−", "----")
_URL = re.compile(
    r"(?:URL\s?:\s?)?(?P<url>(?:(?:https?|ftp)\s?:\s?//\s?|\bwww\.)[^\s\x1f<>\"“”«»|\\^`{}]{2,2000})",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"//|[wW]{3}\.")  # one of them is in every URL
_NEXT_LINE = re.compile(
    r"(?:(?<=[/_=-])\s(?=[\w%-]{1,80}\.(?:pdf|html?|php|aspx?|docx?)\b)|(?<=[/_=?&.-])\n(?=[^\s/]{0,40}[/=_.\d])(?!\w+[.,]?\s))[^\s<>\"“”«»|\\^`{}]{2,300}"
)
_ISBN = re.compile(
    r"\b(?:e-?)?ISBN(?:[-\s]?1[03])?\s?:?\s?(?P<isbn>(?:97[89][-–\s]?)?\d(?:[-–\s]?\d){8}[-–\s]?[\dXx])(?![\d])", re.IGNORECASE
)
_ISSN = re.compile(r"\b[ep]?-?ISSN\s?:?\s?(?P<issn>\d{4}[-–]?\d{3}[\dXx])\b", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:PMID\s?:?\s?\d{4,9}|PMC(?:ID)?\s?:?\s?(?:PMC)?\s?\d{4,9}|arXiv\s?:\s?(?:[a-z][\w.-]{1,20}/\d{7}|\d{4}\s?\.\s?\d{4,5})(?:v\d{1,2})?(?:\s?\[[\w.-]{2,20}\])?)",
    re.IGNORECASE,
)
_SAID = 40  # code points, more than may be said in front of a DOI, or of the slashes of an address
_TRAILING = ".,;:!?'’‘*_"
_BRACKETS = {")": "(", "]": "[", ">": "<", "}": "{"}


@dataclass(frozen=True, slots=True)
class Identifier:
    """``kind`` is doi, url, isbn, issn or other; ``value`` is normalized, ``span`` covers all that was printed for it ("https://doi.org/10...")."""

    kind: str
    value: str
    span: Span


def clean_doi(text: str) -> str | None:
    """The bare DOI in ``text``, in any of its printed forms, without trailing punctuation; None when there is none."""
    match = _DOI.search(text)
    return _doi(match, len(text)).value if match else None


def find_dois(text: str, start: int = 0, end: int | None = None) -> Iterator[Identifier]:
    """Every DOI, with or without ``doi:`` or resolver address. Brackets inside stay; an unbalanced closing one does not."""
    stop = len(text) if end is None else end
    first = text.find("10.", start, stop)
    if first >= 0:
        for match in _DOI.finditer(text, max(start, first - _SAID), stop):
            yield _doi(match, stop)


def find_urls(text: str, start: int = 0, end: int | None = None) -> Iterator[Identifier]:
    """Every URL, also those that begin with ``www.``; ``value`` has a scheme, ``http`` where none was printed."""
    stop = len(text) if end is None else end
    begun = _ADDRESS.search(text, start, stop)
    for match in _URL.finditer(text, max(start, begun.start() - _SAID), stop) if begun else ():
        first = match.start("url")
        more = _NEXT_LINE.match(text, match.end(), stop)
        printed = trim_end(text[first : more.end()] if more else match["url"])
        address = re.sub(r"\s", "", printed)
        value = address if "://" in address[:8].lower() else "http://" + address
        yield Identifier("url", value, Span(first, first + len(printed)))


def find_isbns(text: str, start: int = 0, end: int | None = None) -> Iterator[Identifier]:
    """Every number that is introduced as ISBN; the check digit is not judged here."""
    for match in _ISBN.finditer(text, start, len(text) if end is None else end):
        yield Identifier("isbn", match["isbn"].replace("–", "-"), Span(match.start("isbn"), match.end("isbn")))


def find_issns(text: str, start: int = 0, end: int | None = None) -> Iterator[Identifier]:
    """Every number that is introduced as ISSN."""
    for match in _ISSN.finditer(text, start, len(text) if end is None else end):
        yield Identifier("issn", match["issn"].replace("–", "-"), Span(match.start("issn"), match.end("issn")))


def find_other(text: str, start: int = 0, end: int | None = None) -> Iterator[Identifier]:
    """PubMed and arXiv numbers, as printed."""
    for match in _OTHER.finditer(text, start, len(text) if end is None else end):
        yield Identifier("other", match.group(), Span(match.start(), match.end()))


def valid_isbn(text: str) -> bool:
    """Whether the check digit of an ISBN-10 or ISBN-13 is right."""
    digits = [10 if c in "Xx" else int(c) for c in text if c.isdigit() or c in "Xx"]
    if len(digits) == 10:
        return sum((10 - i) * d for i, d in enumerate(digits)) % 11 == 0
    return len(digits) == 13 and 10 not in digits and sum((3 if i % 2 else 1) * d for i, d in enumerate(digits)) % 10 == 0


def valid_issn(text: str) -> bool:
    """Whether the check digit of an ISSN is right."""
    digits = [10 if c in "Xx" else int(c) for c in text if c.isdigit() or c in "Xx"]
    return len(digits) == 8 and sum((8 - i) * d for i, d in enumerate(digits)) % 11 == 0


def trim_end(text: str) -> str:
    """``text`` without the sentence's punctuation at its end; a closing bracket stays if its opening one is inside."""
    end = len(text)
    excess = {close: text.count(close) - text.count(opening) for close, opening in _BRACKETS.items()}
    while end:
        last = text[end - 1]
        if last in _BRACKETS and excess[last] > 0:
            excess[last] -= 1
        elif last not in _TRAILING:
            break
        end -= 1
    return text[:end]


def _doi(match: re.Match[str], limit: int) -> Identifier:
    """The DOI of a match, also where a line's end breaks it; ``span`` ends where the printed one does."""
    first = match.start("doi")
    printed = match.string[first : _last(match, limit)]
    if glued := _GLUED.search(printed):
        printed = printed[: glued.start()]
    if (bracket := printed.find("]")) > 0 and "[" not in printed:
        printed = printed[:bracket]
    printed = trim_end(printed)
    if (word := _NEXT_SENTENCE.search(printed)) and _WORD_BEHIND.match(match.string, first + len(printed)):
        printed = printed[: word.start()]
    printed = printed.removesuffix("\\")
    value = "".join(printed.split()).replace("\\_", "_").translate(_HYPHENS)
    if "%" in value:
        value = _ESCAPED.sub(lambda sign: unquote(sign.group()), value)
    return Identifier("doi", value, Span(match.start(), first + len(printed)))


def _last(match: re.Match[str], limit: int) -> int:
    """Where a DOI ends that a line's end or blanks have torn."""
    text, end = match.string, match.end()
    for _ in range(_MOST):
        more = _GOES_ON.match(text, end, limit) or (_torn(match, end, limit) if match["said"] else None)
        if more is None:
            break
        end = more.end()
    return end


def _torn(match: re.Match[str], end: int, limit: int) -> re.Match[str] | None:
    """What stands behind a blank and can only be the rest of a DOI that was called one: a number of PubMed has neither a full stop nor a hyphen, and a date is none."""
    text = match.string
    if more := _TORN.match(text, end, limit):
        return more
    printed = text[match.start("doi") : end]
    figures = any(c.isdigit() for c in printed.partition("/")[2])
    return (_TORN_AGAIN.match(text, end, limit) if " " in printed else None) if figures else _TORN_EARLY.match(text, end, limit)
