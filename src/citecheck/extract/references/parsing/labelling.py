"""From a string to labelled runs of tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from citecheck.extract.references.parsing.manner import Switched
from citecheck.extract.references.parsing.marginals import Matrix
from citecheck.extract.references.parsing.model_file import Model
from citecheck.extract.references.parsing.observations import observe_all
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.tokens import Token, Tokens, tokenized
from citecheck.model import Span

_new = tuple.__new__  # what a named tuple calls in the end; here it runs for every run


@dataclass(frozen=True, slots=True)
class Labelled:
    """The runs of a string in order. How likely are its tokens' labels: the least likely one, all of them together, one of them on average.
    ``settled``: the labels are those of a user's own style, which no mend changes.
    """

    runs: tuple[Run, ...]
    least: float = 0.0
    all: float = 0.0
    mean: float = 0.0
    settled: bool = False


def labelled(text: str, emphasis: Sequence[Span], model: Model) -> Labelled:
    """The labelled runs of ``text``."""
    return labelled_all(((text, emphasis),), model)[0]


def labelled_all(strings: Sequence[tuple[str, Sequence[Span]]], model: Model) -> list[Labelled]:
    """The labelled runs of several strings with their emphasis, which is quicker than one after the other."""
    full = [one for one in strings if one[0].strip()]
    if not full:
        return [Labelled(())] * len(strings)
    tokens = tokenized(text for text, _ in full)
    observed = observe_all(full, tokens)
    answers = _answers(tokens, model.weights.likelihoods(observed), model.weights.labels)
    if isinstance(model.weights, Switched):
        answers = [replace(one, settled=final) for one, final in zip(answers, model.weights.settled(observed), strict=True)]
    found = iter(answers)
    return [next(found) if text.strip() else Labelled(()) for text, _ in strings]


def _answers(tokens: Tokens, likelihoods: Matrix, names: Sequence[str]) -> list[Labelled]:
    """What is labelled of each string."""
    best = likelihoods.argmax(axis=1)
    sure = likelihoods.max(axis=1).astype(np.float64)
    heads = tokens.counts.cumsum() - tokens.counts
    begins = np.ones(len(best), dtype=bool)
    begins[1:] = best[1:] != best[:-1]
    begins[heads] = True
    low = np.flatnonzero(begins)
    starts, ends_ = tokens.starts[low].tolist(), tokens.ends[np.append(low[1:], len(best)) - 1].tolist()
    told = zip(best[low].tolist(), starts, ends_, np.minimum.reduceat(sure, low).tolist(), strict=True)
    runs = [_new(Run, (names[label], Span(start, end), least)) for label, start, end, least in told]
    ends = np.cumsum(np.add.reduceat(begins, heads, dtype=np.int64)).tolist()
    least, product, mean = (
        np.minimum.reduceat(sure, heads),
        np.multiply.reduceat(sure, heads),
        np.add.reduceat(sure, heads) / tokens.counts,
    )
    rows = zip(pairwise((0, *ends)), least.tolist(), product.tolist(), mean.tolist(), strict=True)
    return [Labelled(tuple(runs[start:end]), *likely) for (start, end), *likely in rows]


def runs_of(tokens: Sequence[Token], labels: Sequence[str]) -> tuple[Run, ...]:
    """Tokens in a row with the same label as runs."""
    edges = [0, *(index for index in range(1, len(labels)) if labels[index] != labels[index - 1]), len(labels)]
    return tuple(Run(labels[low], Span(tokens[low].start, tokens[high - 1].end)) for low, high in pairwise(edges) if high)
