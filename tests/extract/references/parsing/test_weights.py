"""The conditional random field: what is kept per key is what the written observations add up to, and several strings at once are each alone."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest

from citecheck.errors import ConfigError
from citecheck.extract.references.parsing.labelling import labelled, labelled_all
from citecheck.extract.references.parsing.learning import learn, token_labels
from citecheck.extract.references.parsing.model_file import Model, pack, shipped, unpack
from citecheck.extract.references.parsing.observations import Observed, observe, observe_all, written
from citecheck.extract.references.parsing.seen import renew
from citecheck.extract.references.parsing.tagged import Example, read_tagged
from citecheck.extract.references.parsing.tokens import tokenize, tokenized
from citecheck.extract.references.parsing.weights import Weights
from citecheck.model import Span

LINES = (
    "<author>Moreau, Anna</author> <issued>(1999)</issued>, <title>Silt and Sand</title>, <publisher-place>London</publisher-place>: <publisher>Press</publisher>.",
    "<author>Lund, B.</author> <issued>(2004)</issued>. <title>“Mud”</title>. <container-title>Journal of Mud</container-title>, <volume>12</volume>(<issue>3</issue>), <page>4–9</page>.",
    "<author>Rabe, C.</author> <issued>2001</issued>: <title>Ein Fluss</title>. <container-title>In: Zeitschrift</container-title> <volume>7</volume>, <page>S. 1-2</page>.",
)
STRINGS = [(line, ()) for line in ("Silt", "Lund, B. (2004). Mud. Journal of Mud, 12(3), 4-9.", "", "Moreau, Anna (1999), Silt.", "x y")]


def _observed(texts: list[str]) -> Observed:
    return observe_all([(text, ()) for text in texts], tokenized(texts))


def examples() -> list[Example]:
    return list(read_tagged(LINES))


@pytest.fixture(scope="module")
def small() -> Model:
    learnt = learn(examples(), iterations=30, sparse=0.01, least=1)
    return unpack(pack(learnt.labels, learnt.state, learnt.moves, {"calibration": {"weights": [], "bias": 0.0}}), "small")


def weights_of(model: Model) -> Weights:
    assert isinstance(model.weights, Weights)
    return model.weights


def test_kept_sums_are_those_of_the_written_observations(small: Model) -> None:
    weights = weights_of(small)
    observed = [observe(text) for text, _ in STRINGS if text]
    together = weights._emissions(_observed([text for text, _ in STRINGS if text]))
    alone = [
        [weights.state[[weights.numbers[o] for o in row if o in weights.numbers]].sum(axis=0) for row in written(one)] for one in observed
    ]
    assert np.allclose(together, np.concatenate([np.array(rows) for rows in alone]), atol=1e-3)


def test_likelihoods_are_those_of_all_sequences(small: Model) -> None:
    weights = weights_of(small)
    observed = observe("Lund, B. 2004")
    emissions = weights._emissions(observed)
    total = np.zeros(emissions.shape)
    for path in product(range(len(weights.labels)), repeat=3):
        score = sum(emissions[at, label] for at, label in enumerate(path)) + sum(weights.moves[a, b] for a, b in pairwise(path))
        for at, label in enumerate(path):
            total[at, label] += np.exp(score)
    assert np.allclose(weights.likelihoods(observed), total / total.sum(axis=1, keepdims=True), atol=1e-4)


def test_several_strings_at_once_are_each_alone(small: Model) -> None:
    for model in (small, shipped()):
        for (text, emphasis), found in zip(STRINGS, labelled_all(STRINGS, model), strict=True):
            alone = labelled(text, emphasis, model)
            assert [(run.label, run.span) for run in found.runs] == [(run.label, run.span) for run in alone.runs]
            assert found.all == pytest.approx(alone.all, abs=1e-4)


def test_what_was_learnt_is_known_again(small: Model) -> None:
    for example in examples():
        tokens = tokenize(example.text)
        wanted = token_labels(example, tokens)
        runs = labelled(example.text, (), small).runs
        assert [next(run.label for run in runs if run.span.start <= token.first < run.span.end) for token in tokens] == wanted


def test_the_same_examples_give_the_same_file() -> None:
    files = []
    for _ in range(2):
        learnt = learn(examples(), iterations=5)
        files.append(pack(learnt.labels, learnt.state, learnt.moves, {"calibration": {"weights": [], "bias": 0.0}}))
    assert files[0] == files[1]


def test_words_that_a_line_divides_can_be_learnt_from() -> None:
    text = "Moreau, Anna (1999), Silt of the pro-\nvince. London: Press."
    example = Example(text, (("author", Span(0, 12)), ("issued", Span(13, 19)), ("title", Span(21, 43))))
    assert learn([example] * 4, iterations=3).labels


def test_forgetting_changes_nothing(small: Model) -> None:
    before = labelled("Moreau, Anna (1999), Silt.", (), small)
    weights_of(small).sums.forget()
    assert labelled("Moreau, Anna (1999), Silt.", (), small) == before


def test_new_numbers_change_nothing(small: Model) -> None:
    before = labelled("Moreau, Anna (1999), Silt.", (), small)
    labelled("Words that get other numbers", (), small)
    renew(0)
    labelled("Lund, B. (2004). Mud. Journal of Mud, 12(3), 4-9.", (), small)
    assert labelled("Moreau, Anna (1999), Silt.", (), small) == before


@pytest.mark.parametrize("data", [b"", b"PK", b"no model", b"x" * 5000])
def test_what_is_no_model_is_refused(data: bytes) -> None:
    with pytest.raises(ConfigError, match="no reference model"):
        unpack(data, "x.model")


def test_words_outside_parts_belong_to_what_they_introduce() -> None:
    (example,) = read_tagged(["<author>A. B.</author> In: <container-title>Mud</container-title>, pp. <page>3</page> stray"])
    assert token_labels(example, tokenize(example.text)) == [
        "author",
        "author",
        "container-title",
        "container-title",
        "page",
        "page",
        "note",
    ]


def test_heavy_weights_leave_every_likelihood_finite(small: Model) -> None:
    known = weights_of(small)
    moves = np.where(np.eye(len(known.labels), dtype=bool), 20.0, -20.0).astype(np.float32)
    heavy = Weights(known.labels, known.numbers, known.state, moves)
    for strings in (["Mud " * 60], ["Mud " * 60, "Silt and sand " * 30, "4-9"]):
        found = heavy.likelihoods(_observed(strings))
        assert np.isfinite(found).all()
        assert np.allclose(found.sum(axis=1), 1.0, atol=1e-3)
