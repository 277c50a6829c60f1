from __future__ import annotations

import pytest

from citecheck.extract.references.parsing.gazetteer import is_issuer, is_named, is_place, is_publisher, is_region, place_at_end


@pytest.mark.parametrize(
    "text", ["London", "New York", "Cambridge, MA", "Chicago IL", "London and New York", "Berlin/New York", "Москва", "Washington D.C."]
)
def test_is_a_place(text: str) -> None:
    assert is_place(text)


@pytest.mark.parametrize("text", ["", "Oxford University Press", "Rivers and Silt", "The Delta of the North", "MA"])
def test_is_no_place(text: str) -> None:
    assert not is_place(text)


@pytest.mark.parametrize(
    ("text", "expected"), [("Invented Press", True), ("Éditions du Limon", True), ("Ministry of Mud", True), ("Rivers and Silt", False)]
)
def test_publisher(text: str, expected: bool) -> None:
    assert is_publisher(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"), [("The Ministry of Mud", True), ("Ministry of Mud", True), ("A Guide to the Ministry", False), ("", False)]
)
def test_issuer(text: str, expected: bool) -> None:
    assert is_issuer(text) is expected


@pytest.mark.parametrize(("text", "expected"), [("MA", True), ("Mass.", True), ("Japan", True), ("Boston", False)])
def test_region(text: str, expected: bool) -> None:
    assert is_region(text) is expected


@pytest.mark.parametrize(("text", "expected"), [("Rivers of the North", True), ("Rivers and silt", False)])
def test_named(text: str, expected: bool) -> None:
    assert is_named(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"), [("Crossroads in Asia Sapporo", 19), ("Crossroads in Asia", None), ("Series on Mud New York", 14)]
)
def test_place_at_end(text: str, expected: int | None) -> None:
    assert place_at_end(text) == expected
