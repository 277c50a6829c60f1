from __future__ import annotations

import json
import re

import pytest

from citecheck.cli.parse_forms import FORMS, form_of
from citecheck.export import EXPORTS
from citecheck.extract.references.parsing.model_file import shipped
from citecheck.extract.references.parsing.tagged import read_tagged
from citecheck.library import ParsedString, parse_all
from citecheck.model import Item, Parsed, Span
from tests.cli.stopping import leave

TEXT = "Low, A. (2004). Tides. In C. Marsh (ed.), Mud & Sand. Oxford: River Press."


@pytest.mark.parametrize("name", FORMS)
def test_every_form_writes_every_string(name: str) -> None:
    write = form_of(name, shipped(), colored=False)
    for number, string in enumerate(parse_all([TEXT, "", "&&& ###", "x" * 5000, "\x00\x1f", TEXT]), 1):
        written = write(number, string)
        assert not written or written.endswith("\n")
        assert name == "csl-json" or "Tides" in written or string.text != TEXT


@pytest.mark.parametrize("name", ["bibtex", "biblatex", "ris"])
def test_what_is_written_piece_by_piece_is_a_file_that_is_read_back(name: str) -> None:
    write = form_of(name, shipped(), colored=False)
    written = "".join(write(number, string) for number, string in enumerate(parse_all([TEXT, "", TEXT, TEXT]), 1))
    read = next(row for row in EXPORTS if row.name == name).read
    assert [item.title for item in read(written)] == ["Tides"] * 3


def test_keys_are_given_once() -> None:
    write = form_of("bibtex", shipped(), colored=False)
    written = "".join(write(number, string) for number, string in enumerate(parse_all([TEXT] * 30), 1))
    keys = [line for line in written.splitlines() if line.startswith("@")]
    assert len(set(keys)) == 30
    assert [key.partition("{")[2] for key in keys[:3]] == ["low2004tides,", "low2004tidesb,", "low2004tidesc,"]


def test_a_string_that_says_nothing_is_not_lost() -> None:
    string = ParsedString("what  is this", Parsed(Item(), (), (Span(0, 13),), 0.1))
    assert "note = {what is this}" in form_of("bibtex", shipped(), colored=False)(1, string)
    assert json.loads(form_of("csl-json", shipped(), colored=False)(1, string))["custom"]["leftover"] == "what  is this"


def test_a_string_of_signs_is_not_lost() -> None:
    (string,) = parse_all(["---\x00"])
    assert json.loads(form_of("csl-json", shipped(), colored=False)(1, string))["custom"]["leftover"] == r"---\x00"
    assert "textbackslash" in form_of("bibtex", shipped(), colored=False)(1, string)
    assert r"---\x00" in form_of("ris", shipped(), colored=False)(1, string)


def test_the_labelled_view_is_read_back_as_it_was() -> None:
    texts = [TEXT, "#12 Low, A. <b> & (2004). Tides; and more", "&lt; Low (2004)"]
    write = form_of("labels", shipped(), colored=False)
    written = "".join(write(number, string) for number, string in enumerate(parse_all(texts), 1))
    assert [example.text.strip() for example in read_tagged(written.splitlines())] == texts


def test_introducing_words_belong_to_their_part_and_what_is_left_over_is_other() -> None:
    written = form_of("labels", shipped(), colored=False)(1, parse_all([TEXT])[0])
    assert "<editor>In C. Marsh (ed.)</editor>, <container-title>Mud &amp; Sand</container-title>" in written
    string = ParsedString("Low (2004) huh", Parsed(Item(), (("author", Span(0, 3)), ("issued", Span(5, 9))), (Span(11, 14),), 0.5))
    assert "<author>Low</author> <issued>(2004)</issued> <other>huh</other>" in form_of("labels", shipped(), colored=False)(1, string)


def test_colours_stand_around_the_tags() -> None:
    string = parse_all([TEXT])[0]
    plain, bright = (form_of("labels", shipped(), colored=colored)(1, string) for colored in (False, True))
    assert "\x1b" not in plain
    assert "<author>Low, A.</author>\x1b[0m" in bright


def test_the_labelled_view_holds_nothing_that_a_terminal_obeys() -> None:
    signs = "\x1b]0;x\x07 \x00 \x7f \x85 \x9b31m \u2028 \u2029 \r \x0b \x0c \u202e"
    for colored in (False, True):
        written = form_of("labels", shipped(), colored=colored)(1, parse_all([f"Low {signs} (2004). Tides. Oxford: Press."])[0])
        assert len(written.splitlines()) == 2
        assert not re.search(r"[\x00-\x09\x0b-\x1a\x1c-\x1f\x7f-\x9f\u2028-\u202e]", written)
        assert colored or "\x1b" not in written
        for shown in (r"\x1b]", r"\x07", r"\x00", r"\x7f", r"\x85", r"\x9b", r"\u2028", r"\u2029", r"\r", r"\x0b", r"\x0c", r"\u202e"):
            assert shown in written


def test_what_stands_behind_the_longest_reference_is_marked_as_left_over() -> None:
    text = TEXT + " Rivers" * 2000
    (string,) = parse_all([text])
    example = next(iter(read_tagged([form_of("labels", shipped(), colored=False)(1, string).splitlines()[-1]])))
    assert example.text == text
    assert example.parts[-1][0] == "other"
    assert example.parts[-1][1].end == len(text)


def test_empty_lines_keep_their_places() -> None:
    found = parse_all(["", TEXT, " \t ", TEXT, "", ""])
    assert [string.text for string in found] == ["", TEXT, " \t ", TEXT, "", ""]
    assert [string.parsed.item.title for string in found] == [None, "Tides", None, "Tides", None, None]
    assert [string.parsed.confidence == 0.0 for string in found] == [True, False, True, False, True, True]


def test_what_a_terminal_would_obey_is_escaped_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert leave("parse", "--string", "Holt, A. (1999). Mud \x9b31m and silt. Ghent: Versa.") == 0
    said = capsys.readouterr().out
    assert "\x9b" not in said
    assert "\x9b" in json.loads(said)["title"]
