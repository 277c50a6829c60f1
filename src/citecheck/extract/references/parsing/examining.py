"""How well a model reads labelled examples: which fields, and which references wholly.

What is measured is what `parse` gives in the end, labels mended and fields made of them, against what stands between the examples' own tags. These go
through the same normalizers, with no mend: so the fields' texts are compared, and not how a name is divided or which type the whole is of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from functools import partial

from citecheck.extract.references.parsing import Printed, parse_all
from citecheck.extract.references.parsing.adapted import adapted
from citecheck.extract.references.parsing.model_file import Model, unpack
from citecheck.extract.references.parsing.parser import unmended
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.tagged import Example
from citecheck.model import Date, Item, Name
from citecheck.text.fold import fold
from citecheck.text.markup import without_markup

FOLDS = 5
_WORDS = re.compile(r"[^\W_](?:.*[^\W_])?", re.DOTALL)
_PUNCTUATION = frozenset(".,;:!?…'\"‘’‚“”„‟«»‹›()[]-‐–—/&*_")
_COMPARED = tuple(variable.name for variable in fields(Item) if variable.name not in ("type", "authors_truncated", "language", "note"))


@dataclass(frozen=True, slots=True)
class Marks:
    """Of how many references all fields are right, and of how many fields, by their variable: (right, all that either side has)."""

    right: int
    among: int
    fields: tuple[tuple[str, int, int], ...]


def examined(examples: Sequence[Example], model: Model) -> Marks:
    """``model``'s reading of the examples against their own labels. A field is right when it says the same but for case, accents and punctuation."""
    answers = parse_all(map(_printed, examples), model=model)
    counts = {name: [0, 0] for name in _COMPARED}
    right = 0
    for example, answer in zip(examples, answers, strict=True):
        found, meant = answer.item, unmended(example.text, example.emphasis, [Run(label, span) for label, span in example.parts])
        wrong = 0
        for name in _COMPARED:
            ours, theirs = (_said(getattr(item, name)) for item in (found, meant))
            if ours or theirs:
                counts[name][0] += ours == theirs
                counts[name][1] += 1
                wrong += ours != theirs
        right += not wrong
    return Marks(right, len(examples), tuple((name, good, every) for name, (good, every) in counts.items() if every))


def cross_validated(
    examples: Sequence[Example], model: Model, tell: Callable[[int, int], None], hear: Callable[[float], None] = lambda _: None
) -> tuple[int, int]:
    """How many examples are read right before and after learning, each by a model that learnt from others only. ``tell`` hears which part of how many begins,
    ``hear`` from time to time how much of all is done.
    """
    parts = min(FOLDS, len(examples))
    after = 0
    for part in range(parts):
        tell(part + 1, parts)
        rest = [example for index, example in enumerate(examples) if index % parts != part]
        after += examined(examples[part::parts], unpack(adapted(rest, partial(_within, hear, part, parts)), "my.model")).right
    return examined(examples, model).right, after


def _within(hear: Callable[[float], None], part: int, parts: int, share: float) -> None:
    hear((part + share) / parts)


def _printed(example: Example) -> Printed:
    """The example as `parse` gets it, without HTML and TeX that stand in it beside its own tags."""
    text, emphasis = without_markup(example.text)
    return (text, emphasis) if text != example.text else (text, example.emphasis)


def _said(value: object) -> object:
    match value:
        case str():
            return fold(value), _signs(value)
        case Date():
            return value.parts or fold(value.literal or ""), value.suffix
        case tuple():
            return tuple((fold(whole), _signs(whole)) for whole in (f"{n.label} {n.given or ''}" for n in value if isinstance(n, Name)))
        case _:
            return value


def _signs(text: str) -> str:
    """What stands at the ends of a value and is neither word nor punctuation: left over from between two parts."""
    words = _WORDS.search(text)
    ends = text[: words.start()] + text[words.end() :] if words else text
    return "".join(sign for sign in ends if sign not in _PUNCTUATION and not sign.isspace())
