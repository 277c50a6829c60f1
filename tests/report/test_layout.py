from __future__ import annotations

import json

import pytest

from citecheck.report import lay_out

VALUES: list[object] = [{}, [], {"a": []}, {"a": {"b": [1, [2, 3]], "c": None}}, [{"x": "y" * 200}], "text", 3, None, {"é": "“”"}]


@pytest.mark.parametrize("value", VALUES, ids=str)
def test_it_is_json_of_the_same_value(value: object) -> None:
    assert json.loads(lay_out(value)) == value


def test_rows_of_a_chosen_key_have_a_line_each() -> None:
    rows = [{"x": "a" * 150}, {"x": [1]}]
    assert lay_out({"rows": rows}, one_line=frozenset({"rows"})) == ('{\n "rows": [\n  {"x": "' + "a" * 150 + '"},\n  {"x": [1]}\n ]\n}\n')


def test_short_values_share_a_line_and_long_ones_do_not() -> None:
    assert lay_out({"short": [1, 2], "long": ["x" * 80, "y" * 80]}) == (
        '{\n "short": [1, 2],\n "long": [\n  "' + "x" * 80 + '",\n  "' + "y" * 80 + '"\n ]\n}\n'
    )
