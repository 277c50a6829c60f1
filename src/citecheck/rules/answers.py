"""What resolving said of the entries, as the rules of the families CC4 and CC5 see it: only of entries that were read well, each with its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.model import Candidate, Comparison, Evidence, Problem, Reference, Relation, Resolution, Resolved, Severity, Span
from citecheck.resolve.question import cleaned
from citecheck.resolve.settings import label
from citecheck.rules.sure import is_sure
from citecheck.rules.wording import clip, entry_line, name_entry
from citecheck.text.fold import fold, words

_TITLE = 3  # words of a title that is no chance
_OPENING = 5  # words by which a title is known
_ENOUGH = 2
_PREPRINT = "article"  # the CSL type of what Crossref calls posted content


@dataclass(frozen=True, slots=True)
class Answer:
    """An entry, its resolution and the record in question; ``printed`` is the entry as it stands, folded and without links, between blanks."""

    reference: Reference
    resolution: Resolution
    record: Candidate
    printed: str

    def different(self, variable: str) -> Comparison | None:
        """The comparison of ``variable`` when the two sides contradict each other in it."""
        row = self.record.compared(variable)
        return row if row and row.relation is Relation.DIFFERENT else None

    def agrees(self, variable: str) -> bool:
        """Whether both sides say the same, or something equivalent."""
        row = self.record.compared(variable)
        return row is not None and row.relation in (Relation.SAME, Relation.EQUIVALENT)

    def prints(self, value: str) -> bool:
        """Whether the entry prints ``value`` somewhere, word for word: what differs then is how the entry was read."""
        return bool(fold(value)) and f" {' '.join(words(value))} " in self.printed

    def prints_title(self) -> bool:
        """Whether the entry prints the record's title, or what stands before its subtitle."""
        title = self.record.item.title or ""
        head, colon, _ = title.partition(": ")
        return self.prints(title) or bool(colon and len(words(head)) >= _TITLE and self.prints(head))

    def prints_a_name(self) -> bool:
        """Whether the entry prints the first of the record's names; a record without names has nothing to miss."""
        people = (self.record.item.author or self.record.item.editor)[:1]
        return not people or any(self.prints(name.family or name.literal or "") for name in people)

    def is_likely_it(self) -> bool:
        """Whether a record that was refused may be the work after all, had the entry been read otherwise: two of title, first name and pages are printed."""
        title = words(self.record.item.title or "")
        held = self.agrees("title") or (len(title) >= _TITLE and self.prints(" ".join(title[:_OPENING])))
        return held + self.prints_a_name() + self.agrees("page") >= _ENOUGH


def sure(evidence: Evidence) -> Iterator[tuple[Reference, Resolution]]:
    """Entries that were read well, with what became of them."""
    for resolution in evidence.resolutions:
        reference = evidence.by_id.get(resolution.reference)
        if reference and is_sure(reference):
            yield reference, resolution


def answer(evidence: Evidence, reference: Reference, resolution: Resolution, record: Candidate) -> Answer:
    """The three together."""
    return Answer(reference, resolution, record, f" {' '.join(words(cleaned(evidence.document.quote(reference.span))))} ")


def resolved(evidence: Evidence) -> Iterator[Answer]:
    """Every entry that was read well and whose record is the work."""
    for reference, resolution in sure(evidence):
        if isinstance(resolution.outcome, Resolved):
            yield answer(evidence, reference, resolution, resolution.outcome.candidate)


def published(evidence: Evidence) -> Iterator[Answer]:
    """The same without preprints that stand for what was published elsewhere: their years, authors and titles may be others."""
    for one in resolved(evidence):
        if one.record.item.type != _PREPRINT:
            yield one


def source(one: Answer) -> str:
    """``Crossref's record of 10.5555/x (retrieved 2026-01-01)``."""
    return f"{resolver_name(one.record.resolver)}'s record of {one.record.item.doi or 'the work'}{_when(one.resolution)}"


def resolver_name(resolver: str | None) -> str:
    """As people call it."""
    return label(resolver or "index")


def retrieved(resolution: Resolution) -> str | None:
    """When the last answer came over the network (UTC, ISO 8601)."""
    return next((query.retrieved for query in reversed(resolution.queries) if query.retrieved), None)


def _when(resolution: Resolution) -> str:
    came = retrieved(resolution)
    told = [f"retrieved {came[:10]}"] if came else []
    told += [f"its status asked about again {resolution.checked[:10]}"] if resolution.checked else []
    return f" ({', '.join(told)})" if told else ""


def provenance(one: Answer) -> tuple[tuple[str, object], ...]:
    """The part of a finding's data that says where the other side is from."""
    return (("doi", one.record.item.doi), ("resolver", one.record.resolver), ("retrieved", retrieved(one.resolution)))


def sides(row: Comparison) -> tuple[tuple[str, object], ...]:
    """The part of a finding's data that says what differs."""
    return (("variable", row.variable), ("ours", row.ours), ("theirs", row.theirs), ("reason", row.reason))


def opening(evidence: Evidence, reference: Reference) -> str:
    """``Line 12: Okafor (2004), Harbours of the South``."""
    return f"Line {entry_line(evidence, reference)}: {name_entry(evidence, reference)}"


def differs(evidence: Evidence, one: Answer, row: Comparison, *, ours: str, theirs: str, question: str) -> Problem:
    """A problem about one variable: ``ours`` and ``theirs`` say what each side gives, in a clause."""
    return Problem(
        one.reference.field_span(row.variable) or one.reference.span,
        f"{opening(evidence, one.reference)} {ours}; {source(one)} {theirs}. {question}",
        references=(one.reference.id,),
        data=(*sides(row), *provenance(one)),
        identity=(row.variable, row.ours or ""),
    )


def problem(
    one: Answer, message: str, data: tuple[tuple[str, object], ...], *, span: Span | None = None, severity: Severity | None = None
) -> Problem:
    """A problem about an entry as a whole; the fingerprint is of the entry, never of what a resolver answered."""
    return Problem(
        span or one.reference.span,
        message,
        references=(one.reference.id,),
        data=(*data, *provenance(one)),
        identity=(one.reference.item.title or "",),
        severity=severity,
    )


def quoted(value: str | None) -> str:
    """A value in quotation marks, cut at a word."""
    return f"“{clip(value or '')}”"
