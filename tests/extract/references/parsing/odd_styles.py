"""What a model of a user's own is worth: the table of docs/parsing.md, and the ranges below it.

python -m tests.extract.references.parsing.odd_styles

Two odd styles are the English and the German references of `tests/gold/references` with their parts set anew. Of these, and of each language's own mixed styles, twenty examples are
learnt from; the others are read before and after, and so are all references of other styles.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import click

from citecheck.extract.references.parsing.adapted import adapted
from citecheck.extract.references.parsing.examining import examined
from citecheck.extract.references.parsing.model_file import Model, shipped, unpack
from citecheck.extract.references.parsing.tagged import Example, read_tagged
from citecheck.model import Span

GOLD = Path(__file__).parents[3] / "gold" / "references"
LEARNT = 20
KEPT_APART = 60  # of an odd style, so that more can be learnt from and the same be measured
SET_ANEW = ("en", "de")  # the pace of learning was tried out on the English strings, and not on the German ones
_QUOTES = "'\"“”‘’«»„"
Piece = tuple[str | None, str]  # label and text


def gold() -> dict[str, list[Example]]:
    """The labelled references of each language."""
    return {path.stem: list(read_tagged(path.read_text("utf-8").splitlines())) for path in sorted(GOLD.glob("*.txt"))}


def slashes(parts: dict[str, str]) -> Iterator[Piece]:
    """The year first, then the title, then the authors."""
    yield from (("issued", parts["issued"]), (None, " / "), ("title", parts["title"]), (None, " / "), ("author", parts["author"]))
    shapes = (("container-title", "{%s}"), ("volume", "B%s"), ("page", "%s"), ("publisher", "%s"), ("publisher-place", "%s"))
    for label, shape in shapes:
        if label in parts:
            yield from ((None, " / "), (label, shape % parts[label]))


def dashes(parts: dict[str, str]) -> Iterator[Piece]:
    """The title first, then the authors, place and publisher in brackets, the year last."""
    yield from (("title", parts["title"]), (None, " -- "), ("author", parts["author"]), (None, "; "))
    shapes = (
        ("publisher-place", "[%s", " > "),
        ("publisher", "%s]", "; "),
        ("container-title", "apud %s", "; "),
        ("page", "f. %s", "; "),
        ("volume", "t. %s", "; "),
    )
    for label, shape, behind in shapes:
        if label in parts:
            yield from ((label, shape % parts[label]), (None, behind))
    yield "issued", f"a. {parts['issued']}"


STYLES = {"slashes": slashes, "dashes and brackets": dashes}


def restyled(style: str, examples: Sequence[Example]) -> list[Example]:
    """Those of ``examples`` that have author, title and date, in an odd style and shuffled."""
    found = []
    for example in examples:
        parts: dict[str, str] = {}
        for label, span in example.parts:
            parts.setdefault(label, span.of(example.text).strip(" .,"))
        if {"author", "title", "issued"} <= parts.keys():
            parts |= {"issued": parts["issued"].strip("()"), "title": parts["title"].strip(_QUOTES)}
            found.append(_joined(STYLES[style](parts)))
    Random(1).shuffle(found)
    return found


def _joined(pieces: Iterator[Piece]) -> Example:
    text, parts = "", []
    for label, said in pieces:
        if label:
            parts.append((label, Span(len(text), len(text) + len(said))))
        text += said
    return Example(text, tuple(parts))


def _shares(examples: Sequence[Example], model: Model) -> tuple[float, float]:
    marks = examined(examples, model)
    return 100 * marks.right / marks.among, 100 * sum(row[1] for row in marks.fields) / sum(row[2] for row in marks.fields)


def _line(name: str, learnt: Sequence[Example], own: Sequence[Example], others: Sequence[Example]) -> str:
    model = unpack(adapted(learnt), "my.model")
    cells = [
        f"{before:.1f} % → {after:.1f} %"
        for examples in (own, others)
        for before, after in zip(_shares(examples, shipped()), _shares(examples, model), strict=True)
    ]
    return " | ".join(("", name, str(len(own)), *cells, "")).strip()


def main() -> None:
    """Print a row for each style."""
    sets = gold()
    click.echo("| style | read | references wholly right | fields right | other styles, wholly right | fields right |")
    click.echo("|---|---|---|---|---|---|")
    for style in STYLES:
        for language in SET_ANEW:
            pool = restyled(style, sets[language])
            name = f"{style}, {language}"
            click.echo(_line(name, pool[:LEARNT], pool[KEPT_APART:], [one for every in sets.values() for one in every]))
    for language, every in sets.items():
        pool = list(every)
        Random(2).shuffle(pool)
        others = [one for other, theirs in sets.items() if other != language for one in theirs]
        click.echo(_line(language, pool[:LEARNT], pool[LEARNT:], others))


if __name__ == "__main__":
    main()
