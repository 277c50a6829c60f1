from __future__ import annotations

import json

import pytest

from citecheck.report import FORMS, Form
from tests.report import factory


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_every_form_renders_every_report(form: Form) -> None:
    for report in (factory.report(), factory.silent()):
        text = form.render(report)
        assert report.evidence.document.name in text
        assert "\x1b" not in text


def test_json_is_json() -> None:
    form = next(form for form in FORMS if form.suffix == ".json")
    assert json.loads(form.render(factory.silent()))["document"]["name"] == "ports.txt"
