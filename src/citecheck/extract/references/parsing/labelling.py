"""From a string to labelled runs of tokens."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from citecheck.extract.references.parsing.model_file import Model
from citecheck.extract.references.parsing.observations import observe_all
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
    observed = observe_all([(strings[index][0], tokens[index], strings[index][1]) for index in full])
    answers: list[Labelled] = [Labelled(())] * len(strings)
    names = model.weights.labels
    for index, likelihoods in zip(full, model.weights.likelihoods(observed), strict=True):
        best = likelihoods.argmax(axis=1)
        sure = likelihoods.max(axis=1)
        edges = [0, *(np.flatnonzero(best[1:] != best[:-1]) + 1).tolist(), len(best)]
        own, labels, certain = tokens[index], best.tolist(), sure.tolist()
        runs = tuple(
            Run(names[labels[low]], Span(own[low].start, own[high - 1].end), min(certain[low:high])) for low, high in pairwise(edges)
        )
        answers[index] = Labelled(runs, min(certain), math.prod(certain), sum(certain) / len(certain))
    return answers


def runs_of(tokens: Sequence[Token], labels: Sequence[str]) -> tuple[Run, ...]:
    """Tokens in a row with the same label as runs."""
    edges = [0, *(index for index in range(1, len(labels)) if labels[index] != labels[index - 1]), len(labels)]
    return tuple(Run(labels[low], Span(tokens[low].start, tokens[high - 1].end)) for low, high in pairwise(edges) if high)
