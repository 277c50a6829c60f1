"""What can be wrong with the numbers that name a work to a machine: their syntax and their check digits.

Sources: ISBN Users' Manual, ISO 3297 and the DOI Handbook 2.2; arxiv.org/help/arxiv_identifier for the months of arXiv's numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from citecheck.model import Span
from citecheck.text.expressions import deferred
from citecheck.text.identifiers import trim_end, valid_isbn, valid_issn


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with an identifier: ``kind`` is what it is called, ``fault`` a word for the data, ``why`` a clause for people."""

    span: Span
    kind: str
    fault: str
    why: str
    expected: str | None = None


def faults(text: str) -> Iterator[Fault]:
    """What is wrong with the identifiers in the text of an entry."""
    lower = text.lower()
    for word, judge in _KINDS:
        if word in lower:
            yield from judge(text)


# ---- ISBN and ISSN ----

_DASHES = r"\-‐‑‒–—−"
_EQUALS = r"(?:\s?\([^()\n]{1,20}\))?\s?[:=#]?\s?[{\"]?\s?"  # "ISBN (pbk.): ", "isbn = {"
_ISBN = deferred(
    rf"(?<![^\W\d_])[ep]?-?ISBN(?:[-\s]?1[03](?=\s?[:(]|\s97[89]|\s[\d{_DASHES}]{{9}}))?{_EQUALS}(?P<n>[\dOo][\dOoIlXx{_DASHES}. ]{{5,24}})",
    re.IGNORECASE,
)
_ISSN = deferred(
    rf"(?<![^\W\d_])[ep]?-?ISSN(?:-L)?{_EQUALS}(?P<n>\d{{4}}(?:\s?[{_DASHES}]\s?)?\d{{3,4}}[Xx]?)(?![\w{_DASHES}])", re.IGNORECASE
)
_ISSN_FORM = re.compile(rf"\d{{4}}[{_DASHES}]\d{{3}}[\dXx]")
_TOLD = re.compile(
    r"sic\b|invalid|incorrect|err[oó]n|falsch|\berr\.", re.IGNORECASE
)  # libraries say so where the book itself prints a wrong number
_ISBN_LENGTHS = (10, 13)
_FEWEST = 8  # digits; what has less is the beginning of a number
_ISSN_LENGTH = 8
_SBN = 9  # digits of the Standard Book Numbers of before 1970: an ISBN without its leading zero
_BOOKLAND = ("978", "979")
_LETTERS = str.maketrans("OoIl", "0011")


def _isbns(text: str) -> Iterator[Fault]:
    for match in _ISBN.finditer(text):
        groups = re.split(" ", match["n"])
        heads = [head.rstrip(" ." + _DASHES[1:]) for head in accumulate(groups, lambda whole, group: f"{whole} {group}")]
        behind = text[match.end() : match.end() + 20]
        if any(_is_isbn(_digits(head)) for head in heads) or behind[:1].isalnum() or _TOLD.search(behind):
            continue
        whole = [head for head in heads if len(_digits(head)) in _ISBN_LENGTHS]
        if not whole and len(set(heads)) > 1:
            continue  # blanks between the groups: what follows may belong to the number or not
        printed = whole[0] if whole else heads[0]
        found = _isbn_fault(printed, Span(match.start("n"), match.start("n") + len(printed)))
        if found:
            yield found


def _digits(printed: str) -> str:
    return re.sub(r"[^0-9A-Za-z]", "", printed).upper()


def _is_isbn(digits: str) -> bool:
    number = "0" + digits if len(digits) == _SBN else digits
    return set(number[:-1]) <= set("0123456789") and number[-1:] in tuple("0123456789X") and valid_isbn(number)


def _isbn_fault(printed: str, span: Span) -> Fault | None:
    digits = _digits(printed)
    mended = printed.translate(_LETTERS)
    if mended != printed:
        return Fault(span, "ISBN", "letter", "has a letter in place of a figure", mended) if _is_isbn(_digits(mended)) else None
    if "X" in digits[:-1] or (_ISSN_FORM.fullmatch(printed) and not valid_issn(printed)):
        return None
    if _ISSN_FORM.fullmatch(printed):
        return Fault(span, "ISBN", "label", "is an ISSN", f"ISSN {printed}")
    if len(digits) == max(_ISBN_LENGTHS) and not digits.startswith(_BOOKLAND):
        mended = next((first + printed[3:] for first in _BOOKLAND if sorted(first) == sorted(digits[:3])), "")
        why = f"begins with {digits[:3]}, while every ISBN of 13 digits begins with 978 or 979"
        return Fault(span, "ISBN", "prefix", why, mended if _is_isbn(_digits(mended)) else None)
    if len(digits) in _ISBN_LENGTHS:
        return _check_digit(span, "ISBN", printed, [printed[:-1] + last for last in "0123456789X" if _is_isbn(digits[:-1] + last)])
    labelled = digits[:2] in ("10", "13") and _is_isbn(digits[2:])  # "ISBN 13-978-..."
    if len(digits) < _FEWEST or labelled:
        return None
    return Fault(span, "ISBN", "length", f"has {len(digits)} digits, while an ISBN has 10 or 13")


def _check_digit(span: Span, kind: str, printed: str, fitting: list[str]) -> Fault | None:
    """A number whose last digit does not fit the others; ``fitting`` is the one that would."""
    if not fitting:
        return None
    return Fault(
        span,
        kind,
        "check-digit",
        f"has a wrong digit: after the others the last one would be {fitting[0][-1]}, not {printed[-1]}",
        fitting[0],
    )


def _issns(text: str) -> Iterator[Fault]:
    for match in _ISSN.finditer(text):
        printed = match["n"].strip()
        digits = _digits(printed)
        if "X" in digits[:-1] or valid_issn(digits) or len(digits) < _ISSN_LENGTH - 1:
            continue
        span = Span(match.start("n"), match.start("n") + len(printed))
        if len(digits) != _ISSN_LENGTH:
            yield Fault(span, "ISSN", "length", f"has {len(digits)} digits, while an ISSN has 8")
        elif found := _check_digit(
            span, "ISSN", printed, [printed[:-1] + last for last in "0123456789X" if valid_issn(digits[:-1] + last)]
        ):
            yield found


# ---- DOI ----

_DOI_LABEL = r"(?:(?:dx\.|www\.)?doi\.org\s?/\s?(?:doi:\s?)?|(?<![\w/.-])doi\s?[:=]?\s?(?:doi\s?:\s?)?[{\"]?)"
_DOI = deferred(
    rf"{_DOI_LABEL}(?P<prefix>10\.\d{{4,9}}(?:\.\d{{1,9}}){{0,3}})(?P<slash>(?:/|(?=[\s.,;)\]}}]|$))(?P<suffix>[^\s\x1f<>\"“”«»]{{0,300}}))",
    re.IGNORECASE,
)
_NO_DOI = re.compile(rf"{_DOI_LABEL}(?P<doi>(?P<prefix>[\dOoIl][\dOoIl.,:]{{2,14}})/(?P<suffix>[^\s\x1f<>\"“”«»]{{1,300}}))", re.IGNORECASE)
_DOI_PREFIX = re.compile(r"10(?:\.\d{4,9}(?:\.\d{1,9})*)?")
_MISPRINTED = re.compile(r"(?:10|[1IilO0]?[0Oo]|1(?=[.,]))[.,:]{0,2}(?P<registrant>\d{4,5})")  # "0.5555", "105555", "10,5555", "l0.5555"
_SHORT = re.compile(r"10\.(?P<registrant>\d{1,3})")  # registrants have four figures at least
_CUT_OFF = re.compile(r"(?:…|\.{3})[.,;)]{0,2}$")
_NOWHERE = re.compile(r"https?://(?:dx\.)?doi\.org/?(?=[.,;)]{0,2}\s{0,2}$)", re.IGNORECASE)
_SEVERED = re.compile(
    r" {1,2}(?P<rest>(?!www\.|pp?\.|doi\b)(?=[^\s]{0,40}\d)[a-zA-Z][\w-]{0,30}[./(_-][^\s<>\"“”«»]{1,200}|(?:s|S)?\d{4}[-./]\d[^\s<>\"“”«»]{2,200})"
)
_HALF = re.compile(r"(?:/j\.[a-z]{2,12}\.|\w[-_])$")  # a suffix that cannot end here
_SEVERED_LATER = re.compile(r" {1,2}(?P<rest>\d{4}\.\d\d\.\d{3}|(?<=[-_] )\d{3,8}(?:[.()-][^\s<>\"“”«»]{0,100})?)(?!\w)")
_SPACED = re.compile(
    rf"{_DOI_LABEL}(?P<doi>10(?: \. ?|\. )\d{{4,9}}/[^\s<>\"“”«»]{{1,200}}|10\.\d{{4,9}} / ?(?=[^\s]{{0,40}}\d)[^\s<>\"“”«»]{{1,200}})",
    re.IGNORECASE,
)
_GLUED = re.compile(
    r"(?P<rest>[.,;]?(?:[\[(]?(?:PMID|PMCID|PubMed|CrossRef|Google Scholar|Medline|Web of Science|Accessed|Retrieved|Available|Epub|Zugriff|Abgerufen|Acesso|Consultado|Disponible|Dispon[ií]vel)(?![a-z])"
    r"|https?://|doi:|doi\.org|arXiv:).{0,200}|\?[a-z][\w-]{0,20}=.{0,200}|/(?:full|abstract|epdf|meta)$)"
)


def _dois(text: str) -> Iterator[Fault]:
    for match in _DOI.finditer(text):
        found = _severed(match, text) or _glued(match) or _cut_off(match)
        if found:
            yield found
    if (nowhere := _NOWHERE.search(text)) and text.lower().count("doi") == 1:  # not the site itself
        yield Fault(Span(*nowhere.span()), "DOI", "suffix", "has nothing behind the address that leads to it")
    for match in _SPACED.finditer(text):
        yield _blank(Span(match.start("doi"), match.start("doi") + len(trim_end(match["doi"]))), text)
    for match in _NO_DOI.finditer(text):
        if not _DOI_PREFIX.fullmatch(match["prefix"]) and (found := _prefix(match)):
            yield found


def _severed(match: re.Match[str], text: str) -> Fault | None:
    """Nothing behind the slash, or a blank and then the rest."""
    suffix = match["suffix"].rstrip(".,;:)]}")
    start, whole = match.start("prefix"), match["slash"]
    pattern = _SEVERED if whole == "/" else _SEVERED_LATER if _HALF.search(whole) else None
    if behind := pattern.match(text, match.end("slash")) if pattern else None:
        rest = trim_end(behind["rest"])
        return _blank(Span(start, behind.start("rest") + len(rest)), text)
    if suffix:
        return None
    following = text[match.end() : match.end() + 2]
    if following[:1] == "/" or following[1:] == "/" or (match["slash"] == "/" and following.strip()):
        return None
    why = (
        "ends behind its slash, so that nothing names the work"
        if match["slash"][:1] == "/"
        else "has no slash, and behind it nothing that names the work"
    )
    return Fault(Span(start, match.end("prefix") + (match["slash"][:1] == "/")), "DOI", "suffix", why)


def _blank(span: Span, text: str) -> Fault:
    return Fault(span, "DOI", "blank", "has a blank inside", re.sub(r"\s", "", span.of(text)))


def _glued(match: re.Match[str]) -> Fault | None:
    suffix = trim_end(match["suffix"])
    glued = _GLUED.search(suffix, 1)
    if not glued:
        return None
    start, whole = match.start("prefix"), trim_end(f"{match['prefix']}/{suffix[: glued.start()]}")
    what = glued["rest"].lstrip(".,;")
    return Fault(
        Span(start, match.start("suffix") + len(suffix)),
        "DOI",
        "glued",
        f"has something behind it that does not belong to it (“{what[:40]}”)",
        whole,
    )


def _cut_off(match: re.Match[str]) -> Fault | None:
    cut = _CUT_OFF.search(match["suffix"])
    if cut is None:
        return None
    return Fault(
        Span(match.start("prefix"), match.start("suffix") + cut.end()), "DOI", "cut-off", "is cut off: dots stand where it goes on"
    )


def _prefix(match: re.Match[str]) -> Fault | None:
    suffix = trim_end(match["suffix"])
    span = Span(match.start("doi"), match.start("suffix") + len(suffix))
    why = f"begins with {match['prefix']}, while every DOI begins with 10. and four figures or more"
    if _SHORT.fullmatch(match["prefix"]):
        return Fault(span, "DOI", "prefix", why)
    found = _MISPRINTED.fullmatch(match["prefix"])
    return Fault(span, "DOI", "prefix", why, f"10.{found['registrant']}/{suffix}") if found else None


# ---- arXiv, PubMed ----

_ARXIV = re.compile(r"(?<!\w)arXiv\s?:\s?(?P<n>(?P<month>\d{4})\.(?P<number>\d{1,7}))(?:v\d{1,2})?(?![\w.]\w)", re.IGNORECASE)
_PMID = re.compile(r"(?<!\w)PMID\s?:?\s?(?P<n>\d{9,20})(?!\w)", re.IGNORECASE)
_FIVE_FIGURES = 1501  # the month from which on arXiv's numbers have five figures rather than four


def _arxivs(text: str) -> Iterator[Fault]:
    for match in _ARXIV.finditer(text):
        span, figures = Span(*match.span("n")), 5 if int(match["month"]) >= _FIVE_FIGURES else 4
        if not 1 <= int(match["month"][2:]) <= 12:
            yield Fault(span, "arXiv number", "month", f"begins with year and month, and there is no month {match['month'][2:]}")
        elif len(match["number"]) != figures:
            yield Fault(
                span,
                "arXiv number",
                "length",
                f"has {len(match['number'])} figures behind the point, while those of that month have {figures}",
            )


def _pmids(text: str) -> Iterator[Fault]:
    for match in _PMID.finditer(text):
        yield Fault(Span(*match.span("n")), "PMID", "length", f"has {len(match['n'])} figures, while a PMID has 8 at most")


_KINDS = (("isbn", _isbns), ("issn", _issns), ("doi", _dois), ("arxiv", _arxivs), ("pmid", _pmids))
