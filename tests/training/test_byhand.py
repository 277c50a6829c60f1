"""The strings written by hand are well-formed, and nothing in them is a record of something that exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from citecheck.text.identifiers import find_dois
from training import byhand

FILES = sorted(byhand.FOLDER.glob("*.txt"))


def test_every_string_is_read_and_labelled() -> None:
    found = list(byhand.examples())
    assert len(found) > 2000
    assert all(example.parts for example in found)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_identifiers_are_nobodys(path: Path) -> None:
    text = path.read_text("utf-8")
    assert all(found.value.startswith("10.5555/") for found in find_dois(text))
    hosts = re.findall(r"https?://([^<>\n]{1,60})", text.replace("- ", "").replace(" ", ""))  # some are broken
    assert all("example" in host or "doi.org" in host for host in hosts)
