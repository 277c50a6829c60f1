"""How well a model reads labelled examples: which fields, and which references wholly."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from functools import partial

from citecheck.extract.references.parsing.adapted import adapted
from citecheck.extract.references.parsing.labelling import Labelled, labelled_all, runs_of
from citecheck.extract.references.parsing.learning import token_labels
from citecheck.extract.references.parsing.model_file import Model, unpack
from citecheck.extract.references.parsing.parser import normalize
from citecheck.extract.references.parsing.tagged import Example
from citecheck.extract.references.parsing.tokens import tokenize
from citecheck.model import Date, Item, Name
from citecheck.text.fold import fold

FOLDS = 5
_COMPARED = tuple(variable.name for variable in fields(Item) if variable.name not in ("type", "authors_truncated", "language", "note"))


@dataclass(frozen=True, slots=True)
class Marks:
    """Of how many references all fields are right, and of how many fields, by their variable: (right, all that either side has)."""

    right: int
    among: int
    fields: tuple[tuple[str, int, int], ...]


def examined(examples: Sequence[Example], model: Model) -> Marks:
    """``model``'s reading of the examples against their own labels. A field is right when it says the same but for case, accents and punctuation."""
    answers = labelled_all([(example.text, example.emphasis) for example in examples], model)
    counts = {name: [0, 0] for name in _COMPARED}
    right = 0
    for example, answer in zip(examples, answers, strict=True):
        found, meant = (normalize(example.text, example.emphasis, said)[0] for said in (answer, _meant(example)))
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


def _meant(example: Example) -> Labelled:
    """What the example's own labels say."""
    tokens = tokenize(example.text)
    return Labelled(runs_of(tokens, token_labels(example, tokens)))


def _said(value: object) -> object:
    match value:
        case str():
            return fold(value)
        case Date():
            return value.parts or fold(value.literal or ""), value.suffix
        case tuple():
            return tuple(fold(f"{name.label} {name.given or ''}") for name in value if isinstance(name, Name))
        case _:
            return value
