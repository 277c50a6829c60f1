"""From a string to labelled runs of tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.extract.references.parsing.model_file import Model
from citecheck.extract.references.parsing.observations import observe
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.tokens import Token, tokenize
from citecheck.model import Span


@dataclass(frozen=True, slots=True)
class Labelled:
    """The runs of a string in order. How likely are its tokens' labels: the least likely one, all of them together, one of them on average."""

    runs: tuple[Run, ...]
    least: float = 0.0
    all: float = 0.0
    mean: float = 0.0


def labelled(text: str, emphasis: Sequence[Span], model: Model) -> Labelled:
    """The labelled runs of ``text``."""
    return labelled_all(((text, emphasis),), model)[0]


def labelled_all(strings: Sequence[tuple[str, Sequence[Span]]], model: Model) -> list[Labelled]:
    """The labelled runs of several strings with their emphasis, which is quicker than one after the other."""
    tokens = [tokenize(text) for text, _ in strings]
    full = [index for index, found in enumerate(tokens) if found]
    if not full:
        return [Labelled(())] * len(strings)
    observed = [observe(strings[index][0], tokens[index], strings[index][1]) for index in full]
    answers: list[Labelled] = [Labelled(())] * len(strings)
    for index, likelihoods in zip(full, model.weights.likelihoods(observed), strict=True):
        best = likelihoods.argmax(axis=1)
        sure = likelihoods.max(axis=1)
        names = model.weights.labels
        runs = runs_of(tokens[index], [names[label] for label in best.tolist()], sure.tolist())
        answers[index] = Labelled(tuple(runs), float(sure.min()), float(sure.prod()), float(sure.mean()))
    return answers


def runs_of(tokens: Sequence[Token], labels: Sequence[str], sure: Sequence[float]) -> list[Run]:
    """Tokens in a row with the same label as runs; ``sure`` is how likely each label is."""
    found: list[Run] = []
    first = 0
    for index in range(1, len(tokens) + 1):
        if index == len(tokens) or labels[index] != labels[first]:
            found.append(Run(labels[first], Span(tokens[first].start, tokens[index - 1].end), min(sure[first:index])))
            first = index
    return found
