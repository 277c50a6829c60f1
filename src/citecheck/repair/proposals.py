"""Findings -> proposed corrections of the document: what to put where, on which evidence, and how surely.

Confidence. For what a record says it is the score of the resolution times the row of `TRUST` for the finding's code: how far such a difference, once the record is
the work, is the entry's fault rather than the record's. For what the document says itself it is the row alone. The rows are set by hand, not measured; they
order proposals, and decide between two of one place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from citecheck.model import AuthorDate, Evidence, Finding, Reference, Resolved, Span
from citecheck.reconcile.years import read_years
from citecheck.repair.doi_style import doi_behind
from citecheck.text.pages import with_hyphens

TRUST: Mapping[str, float] = {
    "CC407": 1.0,  # a DOI that is not printed contradicts nothing
    "CC203": 0.95,  # form: a blank, a letter for a figure
    "CC204": 0.95,  # form: a doubled dash
    "CC402": 0.9,
    "CC406": 0.9,  # publishers deposit volumes and pages from their own systems
    "CC404": 0.8,  # online-first and late volumes
    "CC403": 0.8,  # records have misprints in titles, too
    "CC104": 0.75,  # one side is likelier, by the document alone
}
_CERTAIN_FORMS = frozenset({"blank", "glued", "letter", "prefix", "doubled-dash"})
_DASH = re.compile(r"\s{0,2}[-‐‑‒–—−]{1,3}\s{0,2}")
_RANGE = re.compile(r"(\w{1,12})\s?[-‐‑‒–—]+\s?(\w{1,12})")


@dataclass(frozen=True, slots=True)
class Proposal:
    """Put ``text`` where ``span`` of the document's text is. ``evidence`` is the finding's message, ``basis`` what the confidence stands on."""

    span: Span
    text: str
    code: str
    name: str
    evidence: str
    basis: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Refusal:
    """A correction that is not proposed, or cannot be written into the source, and why."""

    span: Span
    code: str
    name: str
    evidence: str
    why: str


@dataclass(frozen=True, slots=True)
class _Case:
    """A finding with its entry and its data; ``score`` of the resolution, where the entry was resolved."""

    evidence: Evidence
    finding: Finding
    reference: Reference
    data: Mapping[str, Any]
    score: float | None

    def quote(self, span: Span) -> str:
        return self.evidence.document.quote(span)

    def propose(self, span: Span, text: str) -> Proposal:
        trust = TRUST[self.finding.code]
        told = f"score {self.score:.2f} of the resolution × {trust:.2f}" if self.score is not None else f"{trust:.2f} for this kind"
        found = self.finding
        confidence = round((self.score if self.score is not None else 1.0) * trust, 3)
        return Proposal(span, text, found.code, found.name, found.message, f"{told} ({found.code})", confidence)

    def refuse(self, why: str, span: Span | None = None) -> Refusal:
        found = self.finding
        return Refusal(span or found.span, found.code, found.name, found.message, why)


Row = Proposal | Refusal
_FROM_RECORD = frozenset({"CC402", "CC403", "CC404", "CC406", "CC407"})


def propose(evidence: Evidence, findings: tuple[Finding, ...]) -> Iterator[Row]:
    """What can be proposed for ``findings``, in their order; findings of other rules, and those that name no right form, give nothing."""
    resolved = {row.reference: row.outcome for row in evidence.resolutions}
    for finding in findings:
        mend = _MENDS.get(finding.code)
        if mend is None or finding.waived is not None or not finding.references:
            continue
        reference = evidence.by_id[finding.references[0]]
        outcome = resolved.get(reference.id)
        score = outcome.candidate.score if isinstance(outcome, Resolved) and finding.code in _FROM_RECORD else None
        if finding.code in _FROM_RECORD and score is None:
            continue  # a record that was refused, or is one of several, corrects nothing
        yield from mend(_Case(evidence, finding, reference, dict(finding.data), score))


def _form(case: _Case) -> Iterator[Row]:
    """CC203, CC204: a number whose right form is the only one that it can be meant as."""
    expected = case.data.get("expected")
    fault = case.data.get("fault") or case.data.get("kind")
    if expected and fault in _CERTAIN_FORMS:
        yield case.propose(case.finding.span, str(expected))
    elif expected:
        yield case.refuse("the number has a fault, but which of its figures is wrong is not known")


def _missing_doi(case: _Case) -> Iterator[Row]:
    doi = case.data.get("doi")
    if doi:
        place, text = doi_behind(case.evidence, case.reference, str(doi))
        yield case.propose(place, text)


def _other_doi(case: _Case) -> Iterator[Row]:
    right, mine = case.data.get("right_doi"), case.reference.item.doi
    span = case.reference.field_span("doi") or case.reference.span
    if not right:
        return
    place = _find(case, span, mine or "")
    yield case.propose(place, str(right)) if place else case.refuse("the DOI is not printed in one piece")


def _place(case: _Case) -> Iterator[Row]:
    """CC406: volume, issue, pages and journal, each where it stands."""
    for row in case.data.get("differences", ()):
        variable, ours, theirs = row["variable"], str(row["ours"] or ""), str(row["theirs"] or "")
        span = case.reference.field_span(variable)
        place = (_find(case, span, ours) or (_pages(case, span, ours) if variable == "page" else None)) if span else None
        if place is None:
            yield case.refuse(f"where the {variable.replace('_', '-')} stands is not known", span)
        elif variable == "page":
            yield case.propose(place, _dashed(theirs, case.quote(place)))
        elif variable == "container_title" and " / " in theirs:
            yield case.refuse("the record has several forms of the journal's name", place)
        else:
            yield case.propose(place, theirs)


def _pages(case: _Case, span: Span, value: str) -> Span | None:
    """``span``, where its pages are ``value`` but for the dash that is printed between them."""
    return span if with_hyphens(" ".join(case.quote(span).split())) == value else None


def _dashed(theirs: str, printed: str) -> str:
    """The record's pages with the dash that the entry has."""
    match, dash = _RANGE.fullmatch(theirs.strip()), _DASH.search(printed)
    return f"{match[1]}{dash[0] if dash else '-'}{match[2]}" if match else theirs


def _title(case: _Case) -> Iterator[Row]:
    """CC403: the words that stand against the record's, in the entry's own case."""
    span = case.reference.field_span("title")
    theirs = str(case.data.get("theirs") or "")
    if span is None:
        return
    printed = case.quote(span)
    mine, yours = list(re.finditer(r"\w+(?:['’-]\w+){0,8}", printed)), re.findall(r"\w+(?:['’-]\w+){0,8}", theirs)
    matcher = SequenceMatcher(None, [match[0].casefold() for match in mine], [word.casefold() for word in yours], autojunk=False)
    changes = [row for row in matcher.get_opcodes() if row[0] != "equal"]
    whole = [row for row in changes if row[0] == "replace" and row[2] - row[1] == row[4] - row[3]]
    if len(changes) != 1 or not whole:
        yield case.refuse("the titles differ in more than one place; a person must compare them", span)
        return
    _, first, last, other, end = whole[0]
    place = Span(span.start + mine[first].start(), span.start + mine[last - 1].end())
    words = [_cased(word, mine[first + number][0]) for number, word in enumerate(yours[other:end])]
    yield case.propose(place, " ".join(words))


def _cased(word: str, like: str) -> str:
    """``word`` with a capital where ``like`` has one."""
    if like.isupper() and len(like) > 1:
        return word.upper()
    return word[:1].upper() + word[1:] if like[:1].isupper() else word[:1].lower() + word[1:] if like.islower() else word


def _listed_year(case: _Case) -> Iterator[Row]:
    """CC404: the year of the entry, unless the text cites it by that year: then the citations must change with it."""
    yield _year_in_list(case, str(case.data.get("ours") or ""), str(case.data.get("theirs") or ""))


def _year_in_list(case: _Case, ours: str, theirs: str) -> Row:
    span = case.reference.field_span("issued")
    place = _find(case, span, ours) if span else None
    if place is None:
        return case.refuse("the year is not printed in one piece", span)
    citing = [item for item, link in case.evidence.linked() if case.reference.id in link.references and _prints(item.pointer, ours)]
    if citing:
        lines = sorted({case.evidence.document.locate(item.span).line for item in citing})
        return case.refuse(f"the text cites it as {ours} (line {', '.join(map(str, lines[:6]))}), and would have to change with it", place)
    return case.propose(place, theirs)


def _prints(pointer: object, year: str) -> bool:
    return isinstance(pointer, AuthorDate) and bool(pointer.year) and read_years(pointer.year or "").meets(read_years(year))


def _cited_year(case: _Case) -> Iterator[Row]:
    """CC104, where one side is likelier wrong."""
    cited, listed, wrong = (str(case.data.get(name) or "") for name in ("cited", "listed", "likelier_wrong"))
    if wrong == "list":
        yield _year_in_list(case, listed, cited)
    for identifier in case.finding.citation_items if wrong == "text" else ():
        item = case.evidence.items[identifier]
        place = _find(case, item.span, cited)
        yield case.propose(place, listed) if place else case.refuse("the year is not printed in one piece", item.span)


def _find(case: _Case, span: Span, value: str) -> Span | None:
    """Where ``value`` stands in ``span``, if it does once, and not as a part of a longer word or number."""
    printed = case.quote(span)
    found = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(value)}(?![^\W_a-z])", printed, re.IGNORECASE)] if value else []
    return Span(span.start + found[0][0], span.start + found[0][1]) if len(found) == 1 else None


_MENDS: Mapping[str, Callable[[_Case], Iterator[Row]]] = {
    "CC104": _cited_year,
    "CC203": _form,
    "CC204": _form,
    "CC402": _other_doi,
    "CC403": _title,
    "CC404": _listed_year,
    "CC406": _place,
    "CC407": _missing_doi,
}
