"""Texts that cite by author and page, with their list printed below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck.extract.citations import citations
from citecheck.model import CitationList, Mark, MarkKind, Reference, ReferenceList, Span
from tests.extract.citations.factory import brief, document, entry, listed

# Enough brackets for the system to be plain; they cite works that nothing else in the tests cites.
OPENING = "Ports grew (Quist 3), then shrank (Quist 4) and grew again (Quist 5; Rask 6) for long (Rask 7)."


@dataclass(frozen=True)
class Line:
    """An entry of the list as it is printed: names, title, year, pages. "Okafor,Ben Berg" are two authors; ``body`` is one that is no person."""

    names: str
    title: str
    year: str = "2001"
    pages: str = ""
    body: str = ""
    others: bool = False
    early: bool = False  # the year stands in front of the title

    @property
    def text(self) -> str:
        """The line."""
        people = self.body or " and ".join(name.replace(",", ", ").replace("_", " ") for name in self.names.split())
        others = ", et al" if self.others else ""
        pages = f", pp. {self.pages}" if self.pages else ""
        if self.early:
            return f"{people}{others} ({self.year}). {self.title}. Harbour Press{pages}."
        return f"{people}{others}. {self.title}. Harbour Press, {self.year}{pages}."


LIST = (
    Line("Aalto,Eino", "Winds of the North: A Survey"),
    Line("Berg,Ola Holm,Eva", "Mud and Money", pages="45–67"),
    Line("Conway_Dahl,Simon", "Inevitable Harbours"),
    Line("Lindqvist,Maja", "On Tides", pages="133–66"),
    Line("Lindqvist,Maja", "The Morning Trade"),
    Line("Lindqvist,Maja", "Principles of Mud, Volume 2"),
    Line("Nygren,Karl", "Poverty Revisited", pages="1507–42", others=True),
    Line("Okafor,Ben", "Harbours of the South", pages="107–21"),
    Line("Quist,Per", "Signs"),
    Line("Rask,Lone", "Lists"),
    Line("Van_Aalst,Jan", "Modelling the Shore"),
    Line("Wattmull,Jane", "Engines of Grain"),
    Line("", "Consequences of Growth", body="United Harbours"),
    Line("", "Saga of the Salt"),
)


def references(lines: Sequence[Line], start: int) -> ReferenceList:
    """The entries, printed one after the other from offset ``start`` on and parted by blank lines."""
    found: list[Reference] = []
    offset = start
    for number, line in enumerate(lines):
        made = entry(line.names, line.year, title=line.title, literal=line.body or None, span=Span(offset, offset + len(line.text)))
        item = replace(made.item, page=line.pages or None, authors_truncated=line.others)
        title, year = offset + line.text.index(line.title), offset + line.text.rindex(line.year)
        fields = (("title", Span(title, title + len(line.title))), ("issued", Span(year, year + len(line.year))))
        found.append(replace(made, id=f"r{number}", item=item, fields=fields))
        offset += len(line.text) + 2
    return listed(*found, span=Span(start, max(offset - 2, start)))


def read(body: str, lines: Sequence[Line] = LIST, *, opening: str = OPENING, emphasized: Sequence[str] = ()) -> tuple[str, CitationList]:
    """The text and the citations of ``body``, which stands between the opening and the list. ``emphasized``: what is set in italics."""
    above = f"{opening}\n\n{body}" if opening else body
    text = f"{above}\n\n" + "\n\n".join(line.text for line in lines)
    starts = [text.index(stretch, len(opening)) for stretch in emphasized]
    marks = [Mark(MarkKind.EMPHASIS, Span(start, start + len(stretch))) for start, stretch in zip(starts, emphasized, strict=True)]
    return text, citations(document(text, marks=marks), references(lines, len(above) + 2))


def found(body: str, lines: Sequence[Line] = LIST, *, opening: str = OPENING, emphasized: Sequence[str] = ()) -> list[str]:
    """The items of ``body`` in a line each: what the text prints, and what it points with."""
    text, cited = read(body, lines, opening=opening, emphasized=emphasized)
    items = [item for citation in cited.citations for item in citation.items if item.span.start >= len(opening)]
    return [f"{item.span.of(text)} -> {brief(item).strip()}" for item in items]
