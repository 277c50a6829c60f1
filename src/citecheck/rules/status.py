"""What became of a cited work after its publication: which of its updates stand, whether the document was there before them, and whether it says so itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from citecheck.model import Evidence, Reference, Severity, Update, UpdateKind
from citecheck.resolve.updates import RETRACTIONS, is_marked
from citecheck.rules.answers import Answer, resolved
from citecheck.rules.own_date import stated
from citecheck.text.fold import fold, words

_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?(?!\d)")
# How retractions, and corrections, are called, as beginnings of folded words (other scripts are transliterated by `fold`, so those stand as they are printed):
# the wording of COPE's guidelines in translation, of PubMed's "Retracted in" / "Erratum in" and of the notices of large publishers in each language.
RETRACTED = (
    "retract", "withdrawn", "withdrew", "zuruckgezogen", "zuruckgenommen", "zuruckziehung", "retracte", "retirad", "retratad", "retratac",
    "ritirat", "ritratta", "ritrattat", "ingetrokken", "teruggetrokken", "tilbaketrukket", "tilbagetrukket", "tillbakadragen", "wycofan", "odvolan", "geri cekil",
)  # fmt: skip
RETRACTED_IN_SCRIPT = ("отозван", "отозвана", "ретрагир", "ретракц", "撤回", "撤稿", "論文撤回", "철회", "سحب")
CORRECTED = ("correct", "corrig", "errat", "bericht", "korrig", "korrektur", "rectific", "addend", "rettels", "oprava", "sprostowan")
CONCERN = ("concern", "bedenken", "preocupac", "preoccup")
_SOURCES: Mapping[str, str] = {"publisher": "the publisher", "retraction-watch": "Retraction Watch", "title": "the record's title"}
NAMES: Mapping[UpdateKind, str] = {  # in a sentence after "was"
    UpdateKind.RETRACTION: "retracted",
    UpdateKind.PARTIAL_RETRACTION: "retracted in part",
    UpdateKind.REPLACEMENT: "retracted and replaced",
    UpdateKind.WITHDRAWAL: "withdrawn",
    UpdateKind.REMOVAL: "removed",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """The updates of a work that stand: its retraction, unless it was reinstated after; concerns; corrections."""

    retraction: Update | None
    reinstatement: Update | None
    concerns: tuple[Update, ...]
    corrections: tuple[Update, ...]


def standing(updates: Sequence[Update]) -> Standing:
    """Read ``updates``. A work that was retracted in two ways has the more telling one; without dates the reinstatement is the later."""
    retractions = sorted((one for one in updates if one.kind in RETRACTIONS), key=lambda one: one.date or "", reverse=True)
    reinstated = [one for one in updates if one.kind is UpdateKind.REINSTATEMENT]
    last = next(iter(retractions), None)
    undone = next((one for one in reinstated if last and not (one.date and last.date and one.date < last.date)), None)
    return Standing(
        retraction=None if undone else last,
        reinstatement=undone,
        concerns=tuple(one for one in updates if one.kind is UpdateKind.CONCERN),
        corrections=tuple(one for one in updates if one.kind is UpdateKind.CORRECTION),
    )


def updated(evidence: Evidence) -> Iterator[tuple[Answer, Standing]]:
    """Every entry whose work has updates; not the notices themselves, which have none."""
    for one in resolved(evidence):
        if one.record.updates:
            yield one, standing(one.record.updates)


def document_date(evidence: Evidence) -> str | None:
    """The document's own date by its metadata, as far as they tell (2021-04-12, 2021-04, 2021); the last of several."""
    own = stated(evidence)
    if own is None:
        return None
    found = [
        "-".join(part for part in match.groups() if part)
        for _, value in evidence.document.metadata
        for match in _ISO.finditer(value[:80])
        if int(match[1]) == own.year
    ]
    return max(found, key=lambda date: (len(date), date), default=str(own.year))


def order(update: Update, date: str | None) -> str:
    """Whether the update came "before" or "after" the document, or "unknown": as far as both dates go."""
    if not update.date or not date:
        return "unknown"
    least = min(len(update.date), len(date))
    one, other = update.date[:least], date[:least]
    return "unknown" if one == other else "before" if one < other else "after"


def says(evidence: Evidence, one: Answer, stems: Sequence[str], in_script: Sequence[str] = ()) -> bool:
    """Whether the entry, apart from its title, or a sentence that cites it has a word of ``stems``: then the reader is told already."""
    title = set() if is_marked(one.record.item.title or "") else set(words(one.record.item.title or ""))
    entry = evidence.document.quote(one.reference.span)
    return _has(entry, stems, in_script, title) or any(_has(text, stems, in_script, title) for text in _sentences(evidence, one.reference))


def _has(text: str, stems: Sequence[str], in_script: Sequence[str], besides: set[str]) -> bool:
    known = {word for word in words(text) if word not in besides}
    if any(word.startswith(tuple(stem for stem in stems if " " not in stem)) for word in known):
        return True
    plain = fold(text)
    return any(stem in plain for stem in stems if " " in stem) or any(word in text.lower() for word in in_script)


def _sentences(evidence: Evidence, reference: Reference) -> Iterator[str]:
    for link in evidence.links_to[reference.id]:
        citation = evidence.citation_of[link.citation_item]
        yield evidence.document.quote(citation.sentence or citation.span)


def severity(is_told: bool, when: str, update: Update) -> Severity | None:
    """A note when the document says so itself; a warning when it could not know, or when a part or an older version is meant; else the rule's own."""
    if is_told:
        return Severity.NOTE
    partly = update.kind in (UpdateKind.PARTIAL_RETRACTION, UpdateKind.REPLACEMENT)
    return Severity.WARNING if partly or when == "after" else None


def told(update: Update) -> str:
    """`` on 2021-04-12 by the notice 10.5555/n (the publisher and Retraction Watch)``: when, where and who says so."""
    when = f" on {update.date}" if update.date and len(update.date) == 10 else f" in {update.date}" if update.date else ""
    where = f" by the notice {update.doi}" if update.doi else ""
    who = " and ".join(_SOURCES.get(source, source) for source in update.sources)
    return f"{when}{where}" + (f" (according to {who})" if who else "")


def update_data(update: Update, when: str) -> tuple[tuple[str, object], ...]:
    """The part of a finding's data that tells the event."""
    return (
        ("update", update.kind.value),
        ("notice", update.doi),
        ("date", update.date),
        ("sources", list(update.sources)),
        ("relative_to_document", when),
    )


AFTER = " The document is dated before that."
