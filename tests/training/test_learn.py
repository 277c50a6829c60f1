from __future__ import annotations

from random import Random
from typing import Any

import pytest

from benchmarks import refparse_score
from citecheck.errors import ConfigError
from citecheck.extract.references.parsing.model_file import unpack
from citecheck.extract.references.parsing.tagged import Example, read_tagged
from training.calibrate import ALIKE, calibrated
from training.corpora import _anystyle
from training.cutting import numbers
from training.plain import dated, short

LINE = "<author>Moreau, Anna</author> <issued>(1999)</issued>, <title>Silt</title>, <publisher-place>London</publisher-place>: <publisher>Press</publisher>."


def example() -> Example:
    return next(iter(read_tagged([LINE])))


def test_the_same_seed_gives_the_same_model() -> None:
    pytest.importorskip("citeproc")
    from training.learn import make

    first, second = (make(None, 0.004, 3) for _ in range(2))
    assert first == second
    card = unpack(first, "first").card
    assert card["data"] == "invented works alone"
    assert card["labelled strings"] == card["of them written by hand"] > 0


def test_a_model_is_calibrated_anew_where_it_would_be_learnt_the_same() -> None:
    pytest.importorskip("citeproc")
    from training.learn import calibrated_anew, make

    found = make(None, 0.004, 3)
    assert calibrated_anew(found, None, 0.004) == found
    with pytest.raises(ConfigError, match="other strings"):
        calibrated_anew(found, None, 0.006)


def test_a_calibration_is_a_probability() -> None:
    from citecheck.extract.references.parsing.model_file import shipped

    found, share = calibrated(shipped(), [example(), short(example(), Random(1))] * 3)
    assert 0.0 <= share <= 1.0
    assert 0.0 < found.confidence([0.0] * len(found.weights)) < 1.0


def test_short_entries_end_behind_their_title() -> None:
    found = short(example(), Random(2))
    assert found.text.startswith("Moreau, Anna (1999), Silt")
    assert [label for label, _ in found.parts] == ["author", "issued", "title"]
    assert len(found.text) <= len("Moreau, Anna (1999), Silt.")


def test_odd_dates_move_what_stands_behind() -> None:
    for seed in range(60):
        found = dated(example(), Random(seed))
        values = {label: span.of(found.text) for label, span in found.parts}
        assert values["title"] == "Silt"
        assert values["publisher"] == "Press"
        assert values["issued"].startswith("(")


@pytest.mark.parametrize(
    ("printed", "parts"),
    [
        ("38(2),", [("volume", "38"), ("issue", "(2)")]),
        ("vol. 302, no. 11,", [("volume", "vol. 302, "), ("issue", "no. 11")]),
        ("Heft 4,", [("issue", "Heft 4,")]),
        ("32.", [("volume", "32.")]),
    ],
)
def test_volume_and_issue_are_parted(printed: str, parts: list[tuple[str, str]]) -> None:
    assert [(label, span.of(printed)) for label, span in numbers(printed, 0)] == parts


def test_labels_of_other_corpora_become_ours() -> None:
    row: dict[str, Any] = {"raw": "Doe. Mud. PhD thesis", "labels": [["author", "Doe."], ["title", "Mud."], ["genre", "PhD thesis"]]}
    assert [label for label, _ in _anystyle(row)] == ["author", "title", "genre"]


def test_the_confidence_is_fitted_to_what_the_benchmark_calls_alike() -> None:
    assert ALIKE == refparse_score.ALIKE
