"""Small invented documents with gold, one a style, rich enough that every kind of error finds a place."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

PEOPLE: dict[str, tuple[list[tuple[str, str]], str, str, str, str]] = {
    # id: authors, year with letter, title, type, pages
    "adams": ([("Adamson", "Jane")], "2001", "Mud of the Northern Rivers: A Slow History", "article-journal", "40-49"),
    "brown": ([("Brownlee", "Karl"), ("Castille", "Rosa")], "1999", "Silt and Sand in Wide Estuaries", "article-journal", "110-131"),
    "clark": ([("Clarkson", "Lena")], "2004a", "Sand that Moves along Open Coasts", "article-journal", "7-19"),
    "clarkb": ([("Clarkson", "Lena")], "2004b", "Stones that Stay where Ice has Been", "article-journal", "201-230"),
    "dunn": (
        [("Dunnett", "Piet"), ("Ferrar", "Anna"), ("Grove", "Tim")],
        "2010",
        "Tides as Clocks for Early Sailors",
        "article-journal",
        "55-80",
    ),
    "kemp": ([("Kempinski", "Olga")], "2007", "Charts before the Age of Print", "chapter", "12-34"),
    "lund": ([("Lundgren", "Axel")], "2012", "Pilots and their Books of Signs", "article-journal", "300-321"),
    "moss": ([("Mossgrove", "Ines")], "2015", "Harbours under Water and Stone", "article-journal", "71-98"),
    "nash": ([("Nashford", "Theo"), ("Oakley", "Wim")], "2011", "Currents that Nobody Had Measured", "article-journal", "18-44"),
    "pratt": ([("Prattle", "Vera")], "2003", "Salt Marshes and the People of the Shore", "article-journal", "150-177"),
    "quist": ([("Quistorp", "Emil")], "2008", "Lights along the Difficult Coast", "article-journal", "90-101"),
    "reed": ([("Reedham", "Nora")], "2013", "Maps of Winds and Storms at Sea", "article-journal", "33-58"),
}
BOOK = [("Holloran", "Ivan"), ("Jessop", "Mary")]
NUMBERS = {key: number for number, key in enumerate(PEOPLE, 1)}


class Builder:
    """Text as it is written, with the place of what matters."""

    def __init__(self) -> None:
        self.text = ""
        self.citations: list[dict[str, Any]] = []
        self.entries: list[dict[str, Any]] = []

    def cite(self, printed: str, *entries: str, form: str = "full", where: str = "text") -> None:
        start = len(self.text)
        self.text += printed
        self.citations.append(
            {"start": start, "end": len(self.text), "text": printed, "entry_ids": list(entries), "form": form, "where": where}
        )


def built(style: str) -> tuple[str, dict[str, Any]]:
    """The text and the gold of a document in ``style``."""
    draft = Builder()
    draft.text = "# Of Rivers and Shores\n\nA short essay.\n\n## Rivers\n\n"
    start = {"author-date": dated, "author-page": paged, "numeric": numbered, "footnote": noted}[style](draft)
    gold = {
        "style": style,
        "lang": "en",
        "title": "Of Rivers and Shores",
        "citations": draft.citations,
        "entries": draft.entries,
        "bibliography": [start, draft.entries[-1]["end"]],
        "natural_uncited": [],
        "unannotated_candidates": [[5, 11]],
    }
    return draft.text, gold


def write(folder: Path, style: str) -> Path:
    """The document of ``style`` in ``folder``, with its gold."""
    folder.mkdir(parents=True, exist_ok=True)
    text, gold = built(style)
    (folder / f"{style}.md").write_text(text, encoding="utf-8")
    (folder / f"{style}.gold.json").write_text(json.dumps(gold), encoding="utf-8")
    return folder / f"{style}.md"


def families(key: str) -> str:
    names = [family for family, _ in PEOPLE[key][0]]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def dated(draft: Builder) -> int:
    for key in PEOPLE:
        draft.text += "The water rises every spring ("
        draft.cite(f"{families(key)} {PEOPLE[key][1]}", key)
        draft.text += "). Later it falls, as "
        draft.cite(f"{families(key)} ({PEOPLE[key][1]})", key)
        draft.text += " told.\n\n"
    return listed(draft, lambda key: f"({PEOPLE[key][1]}) ")


def paged(draft: Builder) -> int:
    for key, row in PEOPLE.items():
        first = int(row[4].partition("-")[0]) + 2
        short = f', "{row[2]}" {first}' if key.startswith("clark") else f" {first}"
        draft.text += "The water rises every spring ("
        draft.cite(families(key) + short, key, form="author-page")
        draft.text += ").\n\n"
    return listed(draft, lambda key: "")


def numbered(draft: Builder) -> int:
    for key in PEOPLE:
        draft.text += "The water rises every spring ["
        draft.cite(str(NUMBERS[key]), key, form="number")
        draft.text += "]. Later it falls ["
        draft.cite(str(NUMBERS[key]), key, form="number")
        draft.text += "].\n\n"
    return listed(draft, lambda key: f"({PEOPLE[key][1]}) ")


def noted(draft: Builder) -> int:
    marks = range(1, 2 * len(PEOPLE) + 1)
    draft.text += " ".join(f"The water rises.[^{mark}]" for mark in marks) + "\n\n"
    for mark, key in zip(marks, [*PEOPLE, *PEOPLE], strict=True):
        authors, year, title, _, pages = PEOPLE[key]
        people = " and ".join(f"{given} {family}" for family, given in authors)
        draft.text += f"[^{mark}]: "
        if mark <= len(PEOPLE):
            draft.cite(f'{people}, "{title}", *Journal of Shores* ({year}), {pages}', key, form="note", where="note")
        else:
            draft.cite(f'{families(key)}, "{title}", {int(pages.partition("-")[0]) + 1}', key, form="note", where="note")
        draft.text += ".\n\n"
    return listed(draft, lambda key: f"({PEOPLE[key][1]}) ")


def listed(draft: Builder, dating: Any) -> int:
    """The list; returns where it starts."""
    draft.text += "## References\n\n"
    start = len(draft.text)
    numbers = draft.citations[0]["form"] == "number"
    for key, (authors, year, title, kind, pages) in PEOPLE.items():
        people = ", ".join(f"{family}, {given}" for family, given in authors)
        inside = (
            f"In Holloran, Ivan and Jessop, Mary (eds.), *Papers on Old Maps*. London: Tern Press, pp. {pages}."
            if kind == "chapter"
            else ""
        )
        printed = f"{people} {dating(key)}{title}. {inside or f'Journal of Shores, 12, {pages}. https://example.org/{key}'}"
        if not dating(key):
            printed = printed.removesuffix(".") + f", {year}."
        label = f"[{NUMBERS[key]}] " if numbers else ""
        begin = len(draft.text)
        draft.text += label + printed
        fields = {
            "authors": [{"family": family, "given": given} for family, given in authors],
            "year": year[:4],
            "title": title,
            "pages": pages,
            "type": kind,
            **({"year_suffix": year[4:]} if year[4:] else {}),
            **({"editors": [{"family": f, "given": g} for f, g in BOOK], "container": "Papers on Old Maps"} if inside else {}),
        }
        label_of = str(NUMBERS[key]) if numbers else None
        draft.entries.append(
            {"id": key, "start": begin, "end": len(draft.text), "raw": label + printed, "label": label_of, "fields": fields}
        )
        draft.text += "\n\n"
    draft.text = re.sub(r"\n+\Z", "\n", draft.text)
    return start
