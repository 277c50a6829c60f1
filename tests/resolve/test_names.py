from __future__ import annotations

import pytest

from citecheck.model import Name, Relation
from citecheck.resolve.names import compare_names
from tests.resolve.made_up import people

AGREE = [
    ("equal", ["Beispiel, Anna"], ["Beispiel, Anna"], Relation.SAME),
    ("accents", ["Ornek, Omar"], ["Örnek, Omar"], Relation.SAME),
    ("initials", ["Beispiel, A. M."], ["Beispiel, Anna Maria"], Relation.EQUIVALENT),
    ("initials without dots", ["Beispiel, AM"], ["Beispiel, Anna Maria"], Relation.EQUIVALENT),
    ("middle name used", ["Beispiel, Maria"], ["Beispiel, Anna Maria"], Relation.EQUIVALENT),
    ("any order", ["Örnek, O.", "Beispiel, A."], ["Beispiel, A.", "Örnek, O."], Relation.SAME),
    ("transliterated", ["Khramchikhin, A."], ["Hramčihin, A."], Relation.EQUIVALENT),
    ("umlaut written out", ["Mueller, K."], ["Müller, K."], Relation.EQUIVALENT),
    ("one letter", ["Beispeil, A."], ["Beispiel, A."], Relation.EQUIVALENT),
    ("particle", ["von Beispiel, A."], ["Beispiel, A."], Relation.SAME),
    ("double name", ["García, A."], ["García Ejemplo, A."], Relation.EQUIVALENT),
    ("given and family exchanged", ["Anna, Beispiel"], ["Beispiel, Anna"], Relation.EQUIVALENT),
    ("not divided", ["Anna Beispiel"], ["Beispiel, Anna"], Relation.SAME),
    ("no given name", ["Beispiel, "], ["Beispiel, Anna"], Relation.EQUIVALENT),
    ("a body", ["Example Institute of Rivers"], ["Example Institute of Rivers"], Relation.SAME),
    ("a body's acronym", ["EIR"], ["Example Institute of Rivers"], Relation.EQUIVALENT),
    ("the record names fewer", ["Beispiel, A.", "Örnek, O."], ["Beispiel, A."], Relation.EQUIVALENT),
]
REFUSE = [
    ("others", ["Beispiel, A."], ["Modell, D."], False),
    ("another given name", ["Beispiel, Anna"], ["Beispiel, Karl"], False),
    ("another initial", ["Beispiel, A."], ["Beispiel, K."], False),
    ("short names a letter apart", ["Bach, A."], ["Buch, A."], False),
    ("only a later one in common", ["Modell, D.", "Beispiel, A."], ["Beispiel, A.", "Örnek, O."], False),
    ("a body and a person", ["Example Institute of Rivers"], ["Beispiel, Anna"], False),
    ("the record names more", ["Beispiel, A."], ["Beispiel, A.", "Örnek, O."], True),
    ("one of two unknown", ["Beispiel, A.", "Modell, D."], ["Beispiel, A.", "Örnek, O."], True),
]


@pytest.mark.parametrize(("ours", "theirs", "relation"), [case[1:] for case in AGREE], ids=[case[0] for case in AGREE])
def test_the_same_people(ours: list[str], theirs: list[str], relation: Relation) -> None:
    judged = compare_names(people(*ours), people(*theirs))
    assert judged.relation is relation, judged.reason


@pytest.mark.parametrize(("ours", "theirs", "near"), [case[1:] for case in REFUSE], ids=[case[0] for case in REFUSE])
def test_other_people(ours: list[str], theirs: list[str], near: bool) -> None:
    judged = compare_names(people(*ours), people(*theirs))
    assert judged.relation is Relation.DIFFERENT, judged.reason
    assert judged.near is near


def test_et_al_stands_for_the_rest() -> None:
    judged = compare_names(people("Beispiel, A."), people("Beispiel, A.", "Örnek, O.", "Modell, D."), truncated=True)
    assert (judged.relation, judged.reason) == (Relation.EQUIVALENT, "et al.")


@pytest.mark.parametrize(
    ("ours", "theirs", "relation"), [((), people("Beispiel, A."), Relation.ONLY_THEIRS), (people("Beispiel, A."), (), Relation.ONLY_OURS)]
)
def test_a_silent_side(ours: tuple[Name, ...], theirs: tuple[Name, ...], relation: Relation) -> None:
    assert compare_names(ours, theirs).relation is relation


def test_two_people_are_not_matched_to_one() -> None:
    assert not compare_names(people("Beispiel, A.", "Beispiel, A."), people("Beispiel, A.", "Örnek, O.")).agrees


def test_long_lists_are_compared_in_time() -> None:
    assert compare_names(people(*["Beispiel, A."] * 20_000), people(*["Örnek, O."] * 20_000)).differs
