"""One run of look-ups: every question asked once, source after source, and one outcome for every reference."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from citecheck.model import Reference
from citecheck.resolve.asking import Service, ask_all
from citecheck.resolve.case import Case
from citecheck.resolve.chosen import chosen_doi
from citecheck.resolve.conclude import conclude
from citecheck.resolve.question import Lookup, Question, lookup
from citecheck.resolve.scope import SCOPES
from citecheck.resolve.taking import Read, take

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Rung:
    """One kind of question to one source: ``question`` makes it of a case, or None when the source is not to be asked about that one now."""

    source: str
    question: Callable[[Case], Question | None]
    service: Callable[[], Service]  # opened when first asked
    read: Read


def cases(references: Sequence[Reference], texts: Mapping[str, str]) -> list[Case]:
    """The references with their questions by DOI: of the record that a person chose, or of the printed one."""
    return [Case(reference, texts.get(reference.id) or "", _by_doi(reference)) for reference in references]


def _by_doi(reference: Reference) -> Lookup | None:
    if doi := chosen_doi(reference):
        return Lookup(doi)
    return None if reference.fragment else lookup(reference.item)


def climb(every: Sequence[Case], rungs: Sequence[Rung], progress: Progress) -> None:
    """Ask until each case has its outcome, rung after rung."""
    sources = tuple(dict.fromkeys(rung.source for rung in rungs if rung.source in SCOPES))
    for case in every:
        if not any(rung.question(case) for rung in rungs):
            case.outcome = conclude(case, sources)
    _tell(every, progress)
    for rung in rungs:
        waiting: dict[Question, list[Case]] = {}
        for case in every:
            if case.outcome is None and (question := rung.question(case)):
                waiting.setdefault(question, []).append(case)
        for question, answer in ask_all(list(waiting), rung.service()) if waiting else ():
            for case in waiting[question]:
                take(case, rung.source, question, answer, rung.read)
            _tell(every, progress)
    for case in every:
        case.outcome = case.outcome or conclude(case, sources)
    _tell(every, progress)


def _tell(every: Sequence[Case], progress: Progress) -> None:
    progress(sum(case.outcome is not None for case in every), len(every))
