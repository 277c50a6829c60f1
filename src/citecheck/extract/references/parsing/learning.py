"""Learning a model from labelled examples: each token's label and observations go to CRFsuite, and its weights into a model file.

CRFsuite: Okazaki 2007, http://www.chokkan.org/software/crfsuite/. The same examples in the same order give the same file.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from citecheck.extract.references.parsing.observations import observe, written
from citecheck.extract.references.parsing.tagged import Example
from citecheck.extract.references.parsing.tokens import Token, tokenize
from citecheck.extract.references.parsing.word_classes import classes

# words that introduce what follows, so that outside all parts they belong to the next
_INTRODUCE = frozenset(("in", "editor", "by", "translator", "page", "volume", "issue", "available", "accessed", "doi", "isbn", "edition", "conference", "and", "series-number"))  # fmt: skip
_SMALL = 0.02  # weights below it are left out


@dataclass(frozen=True, slots=True)
class Learnt:
    """Weights: of an observation for a label, and of one label behind another; ``digest`` of what they were learnt from."""

    labels: tuple[str, ...]
    state: Mapping[tuple[str, str], float]
    moves: Mapping[tuple[str, str], float]
    digest: str


def learn(examples: Iterable[Example], *, iterations: int = 100, sparse: float = 0.15, least: int = 2) -> Learnt:
    """Weights learnt by OWL-QN. ``sparse`` is the coefficient of L1 regularization, ``least`` how often an observation must occur with a label."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    digest = hashlib.sha256()
    for observed, labels in _told(examples):
        trainer.append(observed, labels)
        _update(digest, observed, labels)
    trainer.set_params(
        {"c1": sparse, "c2": 0.01, "max_iterations": iterations, "feature.possible_transitions": True, "feature.minfreq": least}
    )
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "weights")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        found = tagger.info()
        tagger.close()
    state = {cell: weight for cell, weight in found.state_features.items() if abs(weight) >= _SMALL}
    return Learnt(tuple(sorted(found.labels)), state, dict(found.transitions), digest.hexdigest())


def digest_of(examples: Iterable[Example]) -> str:
    """The digest of what would be learnt from, SHA-256 over observations and labels: where it is the same, so are the weights."""
    digest = hashlib.sha256()
    for observed, labels in _told(examples):
        _update(digest, observed, labels)
    return digest.hexdigest()


def _told(examples: Iterable[Example]) -> Iterator[tuple[list[list[str]], list[str]]]:
    """The observations and the label of each token, example by example."""
    for example in examples:
        if tokens := tokenize(example.text):
            yield _on_one_line(written(observe(example.text, example.emphasis))), token_labels(example, tokens)


def _update(digest: hashlib._Hash, observed: Sequence[Sequence[str]], labels: Sequence[str]) -> None:
    digest.update(
        "\n".join("\t".join((label, *found)) for label, found in zip(labels, observed, strict=True)).encode(errors="surrogatepass")
    )
    digest.update(b"\n\n")


def _on_one_line(observed: Sequence[Sequence[str]]) -> list[list[str]]:
    """Without the observations of words that a line's end divides: the weights are read back from a file of lines."""
    return [[one for one in found if "\n" not in one and "\r" not in one] for found in observed]


def token_labels(example: Example, tokens: Sequence[Token]) -> list[str]:
    """The label of each token: of the part that holds most of its core. Outside all parts, a word that introduces something belongs to
    what follows, a sign to what stands before it, and anything else is a note.
    """
    found = [_of(example, token) for token in tokens]
    following: list[str | None] = [None] * len(found)
    for index in range(len(found) - 2, -1, -1):
        following[index] = found[index + 1] or (following[index + 1] if _introduces(tokens[index + 1]) else None)
    labels: list[str] = []
    for token, label, after in zip(tokens, found, following, strict=True):
        labels.append(label or _outside(token, labels[-1] if labels else None, after))
    return labels


def _of(example: Example, token: Token) -> str | None:
    best, most = None, 0
    for label, span in example.parts:
        shared = min(token.last, span.end) - max(token.first, span.start)
        if shared > most:
            best, most = label, shared
    return best


def _outside(token: Token, before: str | None, after: str | None) -> str:
    if not any(c.isalnum() for c in token.core):
        return before or after or "other"
    return after if after and _introduces(token) else "note"


def _introduces(token: Token) -> bool:
    return bool(_INTRODUCE.intersection(classes().get(token.core.lower(), ()))) or not any(c.isalnum() for c in token.core)
