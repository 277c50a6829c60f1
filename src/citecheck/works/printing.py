"""An entry as one document prints it, with its place: what a list of works is gathered from."""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.model import Candidate, Evidence, Item, Reference, Resolution, Resolved, Warrant


@dataclass(frozen=True, slots=True)
class Printing:
    """``text`` is the entry as it stands. ``record`` is the one that it was resolved to, ``retrieved`` when that was; a record that was refused or is one
    of several is never here. ``key`` is its cite key in a bibliography file. ``corrected``: the variables that a person corrected, and where.
    """

    item: Item
    document: str
    line: int
    text: str = ""
    section: str | None = None
    key: str | None = None
    record: Candidate | None = None
    retrieved: str | None = None
    corrected: tuple[tuple[str, str], ...] = ()

    @property
    def place(self) -> str:
        """``thesis.md, line 12``."""
        return f"{self.document}, line {self.line}"

    @property
    def origin(self) -> str:
        """``thesis.md, line 12, BOOKS``, and where it was corrected."""
        place = f"{self.place}, {self.section}" if self.section else self.place
        return ", corrected in ".join((place, *dict.fromkeys(where for _, where in self.corrected)))

    def place_of(self, variable: str) -> str:
        """Where the value of a variable is from: the entry, or a person's correction of it."""
        return dict(self.corrected).get(variable, self.place)

    @property
    def certain_doi(self) -> str | None:
        """The DOI of the record that it was resolved to, folded: it identifies the work."""
        return self.record.item.doi.lower() if self.record and self.record.item.doi else None


def printings(evidence: Evidence) -> tuple[tuple[Printing, ...], tuple[str, ...]]:
    """Every whole entry of a document, and a line on each fragment that is left out; what it neither prints nor cites is not its own."""
    document = evidence.document
    resolutions = {resolution.reference: resolution for resolution in evidence.resolutions}
    whole: list[Printing] = []
    left_out: list[str] = []
    for reference in evidence.references:
        if reference.keys and not (reference.wanted or evidence.links_to[reference.id]):
            continue
        if reference.fragment:
            line = document.locate(reference.span).line
            left_out.append(f"line {line}: left out, {reference.fragment}: {document.quote(reference.span)}")
        else:
            whole.append(_printing(evidence, reference, resolutions.get(reference.id)))
    return tuple(whole), tuple(left_out)


def _printing(evidence: Evidence, reference: Reference, resolution: Resolution | None) -> Printing:
    place = evidence.document.locate(reference.span)
    found = resolution.outcome if resolution and isinstance(resolution.outcome, Resolved) else None
    asked = reversed(resolution.queries) if resolution else ()
    return Printing(
        reference.item,
        place.file or evidence.document.name,
        place.line,
        evidence.document.quote(reference.span),
        reference.section if not reference.keys else None,
        reference.keys[0] if reference.keys else None,
        found.candidate if found else None,
        next((query.retrieved for query in asked if query.retrieved), None) if found else None,
        tuple((variable, _told(pin.warrant)) for pin in reference.pins for variable, _ in pin.fields or ()),
    )


def _told(warrant: Warrant) -> str:
    return f"{warrant.file}, line {warrant.line}"
