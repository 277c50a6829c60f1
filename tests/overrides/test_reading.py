"""A file of corrections: what it may say, and what is said about one that is not right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from citecheck.errors import OverridesError
from citecheck.model import Date, EntryPin, Name, Overrides, Source
from citecheck.overrides import read_overrides
from citecheck.overrides.lines import table_lines
from citecheck.overrides.values import TYPES

HEAD = 'schema = "citecheck-overrides/1"\n'
ENTRY = '[[entry]]\nentry = "0123456789abcdef"\nreason = "seen"\n'
CITATION = '[[citation]]\ncitation = "0123456789abcdef"\nreason = "seen"\n'


def read(text: str | bytes) -> Overrides:
    return read_overrides(Source("refs/a.overrides.toml", text if isinstance(text, bytes) else text.encode()))


def entry(rest: str) -> EntryPin:
    (pin,) = read(HEAD + ENTRY + rest).entries
    return pin


def fields(rest: str) -> dict[str, object]:
    return dict(entry(rest).fields or ())


def test_everything_that_an_entry_may_say() -> None:
    pin = entry(
        'by = "M. Okafor"\ndate = 2026-11-28\nrecord = "https://doi.org/10.5555/x"\njoin = "Petit, Luc"\nfields = { title = " On\\n  Mud " }\n'
    )
    assert (pin.warrant.where, pin.warrant.reason, pin.warrant.by, pin.warrant.date) == (
        "refs/a.overrides.toml:2",
        "seen",
        "M. Okafor",
        "2026-11-28",
    )
    assert (pin.entry, pin.record, pin.join, pin.fields) == ("0123456789abcdef", "10.5555/x", ("Petit, Luc",), (("title", "On Mud"),))
    assert entry('record = "none"\n').record == "none"
    assert (entry("ignore = false\n").ignore, entry("ignore = true\n").ignore) == (False, True)
    assert entry('split = ["Petit,  Luc", "Brun"]\n').split == ("Petit, Luc", "Brun")
    assert entry("fields = {}\n").fields == ()


def test_everything_that_a_citation_may_say() -> None:
    pins = read(
        HEAD
        + CITATION
        + 'references = ["fedcba9876543210", "Petit, Luc"]\n'
        + CITATION.replace("abcdef", "abcdef-2")
        + "not-a-citation = true\n"
        + CITATION.replace("abcdef", "abcde0")
        + "references = []\n"
    ).citations
    assert [(pin.references, pin.is_citation) for pin in pins] == [(("fedcba9876543210", "Petit, Luc"), True), ((), False), ((), True)]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ('"2004a"', Date(((2004,),), suffix="a", printed="2004")),
        ('"1992-93"', Date(((1992,), (1993,)), printed="1992-93")),
        ('"12 March 1999"', Date(((1999, 3, 12),), printed="1999")),
        ('"n.d."', Date(literal="n.d.", printed="n.d.")),
        ('"c. 1900"', Date(((1900,),), circa=True, printed="1900")),
        ('"1990 [1867]"', Date(((1990,),), printed="1990 [1867]")),
        ("1998", Date(((1998,),), printed="1998")),
        ("1999-03-12", Date(((1999, 3, 12),), printed="1999")),
        ("{ date-parts = [[1999, 3]] }", Date(((1999, 3),), printed="1999")),
        ("{ date-parts = [[1999], [2001]], circa = true, season = 2 }", Date(((1999,), (2001,)), None, 2, True, printed="1999-2001")),
        ('{ date-parts = [[-44]], year-suffix = "a" }', Date(((-44,),), "a", printed="-44")),
        ('{ literal = "n.d." }', Date(literal="n.d.", printed="n.d.")),
        ('""', None),
    ],
)
def test_dates(written: str, meant: Date | None) -> None:
    assert fields(f"fields.issued = {written}\n") == {"issued": meant}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ('["Water Board"]', (Name(literal="Water Board"),)),
        ('[{ family = "Gogh", particle = "van", given = "Vincent" }]', (Name("Gogh", "Vincent", "van"),)),
        ('[{ literal = "Water Board" }, { family = "Eze", suffix = "Jr" }]', (Name(literal="Water Board"), Name("Eze", suffix="Jr"))),
        ("[]", ()),
        ('""', ()),
    ],
)
def test_names(written: str, meant: tuple[Name, ...]) -> None:
    assert fields(f"fields.author = {written}\n") == {"author": meant}


def test_variables_go_by_csl_s_words() -> None:
    found = fields(
        'fields.container-title = "Mud"\nfields.DOI = "doi: 10.5555/x"\nfields.volume = 4\nfields.type = "report"\nfields.authors-truncated = true\nfields.publisher = ""\n'
    )
    assert found == {
        "container_title": "Mud",
        "doi": "10.5555/x",
        "volume": "4",
        "type": "report",
        "authors_truncated": True,
        "publisher": None,
    }


def test_types_are_those_of_csl() -> None:
    schema = json.loads((Path(__file__).parents[1] / "data" / "csl-data.json").read_text(encoding="utf-8"))
    assert set(schema["items"]["properties"]["type"]["enum"]) == TYPES


WRONG = {  # after the head, which is line 1: what stands there, the line that is named, words of the message or the remedy
    "no reason": ('[[entry]]\nentry = "0123456789abcdef"\nignore = true\n', 2, "gives no reason"),
    "empty reason": (ENTRY.replace("seen", " ") + "ignore = true\n", 2, "gives no reason"),
    "nothing pinned": (ENTRY, 2, "pins nothing"),
    "unknown key": (ENTRY + 'feilds = { title = "x" }\n', 2, 'did you mean "fields"?'),
    "unknown variable": (ENTRY + 'fields = { titel = "x" }\n', 2, 'did you mean "title"?'),
    "variable twice": (ENTRY + 'fields = { DOI = "10.5555/x", doi = "10.5555/y" }\n', 2, "stands twice"),
    "no DOI": (ENTRY + 'record = "crossref"\n', 2, 'a DOI or "none"'),
    "no DOI in the fields": (ENTRY + 'fields.DOI = "11.1/x"\n', 2, "must be a DOI"),
    "no date": (ENTRY + 'fields.issued = "soon, 1998 or so"\n', 2, "must be a date"),
    "no type": (ENTRY + 'fields.type = "paper"\n', 2, "CSL type"),
    "no name": (ENTRY + 'fields.author = "Smith, J."\n', 2, "list of names"),
    "unknown part of a name": (ENTRY + 'fields.author = [{ name = "Smith" }]\n', 2, "family, given"),
    "control character": (ENTRY + 'fields.title = "a\\u0000b"\n', 2, "without control characters"),
    "a number for a flag": (ENTRY + "ignore = 1\n", 2, "true or false"),
    "split and fields": (ENTRY + 'split = ["x"]\nfields.title = "x"\n', 2, "cannot have"),
    "no entry, and a record": (ENTRY + 'ignore = true\nrecord = "10.5555/x"\n', 2, "cannot have"),
    "short beginning": (ENTRY.replace("0123456789abcdef", "Li") + "ignore = true\n", 2, "must name an entry"),
    "two for one entry": (ENTRY + "ignore = true\n\n" + ENTRY + 'fields.title = "x"\n', 7, "same as line 2"),
    "two for one citation": (CITATION + "references = []\n" + CITATION + "not-a-citation = true\n", 6, "same as line 2"),
    "no fingerprint": (CITATION.replace("0123456789abcdef", "Okafor 1998") + "references = []\n", 2, "fingerprint"),
    "means nothing": (CITATION, 2, "says not what"),
    "means two things": (CITATION + "references = []\nnot-a-citation = true\n", 2, "says not what"),
    "unknown table": ("\n[[link]]\n", 3, 'unknown key "link"'),
    "unknown key on top": ("# foo\nfoo = 1\n" + ENTRY + "foo = 1\n", 3, 'unknown key "foo"'),
    "unknown table behind others": (ENTRY + "ignore = true\n[foo.bar]\n", 6, 'unknown key "foo"'),
    "one table": ("\n" + ENTRY.replace("[[entry]]", "[entry]") + "ignore = true\n", 3, "[[entry]]"),
    "a number of tables": ("\n'entry' = 3\n", 3, "[[entry]]"),
    "wrong inside an inline table": ('\nentry = [{ entry = "0123456789abcdef" }]\n', 3, "gives no reason"),
    "no TOML": (ENTRY + "ignore = maybe\n", 5, "not valid TOML"),
    "not ended": (ENTRY + 'fields = { title = "x"', 5, "not valid TOML"),
    "huge number": (ENTRY + f"fields.volume = {'9' * 5000}\n", 5, ""),
    "huge number to the base of sixteen": (ENTRY + f"fields.volume = 0x{'f' * 5000}\n", 2, "short number"),
    "nested too deeply": (ENTRY + "split = " + "[" * 5000 + "]" * 5000 + "\n", 5, "nested too deeply"),
    "types": (ENTRY + 'fields.type = ["book"]\n', 2, "CSL type"),
    "a table for a type": (ENTRY + "fields.type = { a = 1 }\n", 2, "CSL type"),
    "a name of a suffix": (ENTRY + 'fields.author = [{ suffix = "Jr" }]\n', 2, "suffix alone"),
    "a name of a particle": (ENTRY + 'fields.author = [{ particle = "van" }]\n', 2, "particle alone"),
    "a body with a family": (ENTRY + 'fields.author = [{ family = "Eze", literal = "Water Board" }]\n', 2, "a whole name"),
    "a split into nothing": (ENTRY + "split = []\n", 2, "split names nothing"),
    "a join with nothing": (ENTRY + "join = []\n", 2, "join names nothing"),
    "no number for a year": (ENTRY + 'fields.issued = { date-parts = [["a"]] }\n', 2, "another date-parts"),
    "no month": (ENTRY + "fields.issued = { date-parts = [[1999, 13]] }\n", 2, "another date-parts"),
    "a year of many digits": (ENTRY + "fields.issued = { date-parts = [[99999999999999]] }\n", 2, "another date-parts"),
    "no season": (ENTRY + "fields.issued = { date-parts = [[1999]], season = [] }\n", 2, "another season"),
    "a number for a literal": (ENTRY + "fields.issued = { literal = 3 }\n", 2, "another literal"),
    "parts and a literal": (ENTRY + 'fields.issued = { date-parts = [[1999]], literal = "n.d." }\n', 2, "not both"),
    "no part of a date": (ENTRY + "fields.issued = { year = 1999 }\n", 2, "has no year"),
    "an empty date": (ENTRY + "fields.issued = {}\n", 2, "date-parts or a literal"),
}


@pytest.mark.parametrize(("text", "line", "words"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_told_with_its_line_and_a_remedy(text: str, line: int | None, words: str) -> None:
    with pytest.raises(OverridesError) as caught:
        read(HEAD + text)
    error = caught.value
    assert words in str(error)
    assert error.remedy
    assert (error.where or "").startswith("refs/a.overrides.toml")
    if line is not None:
        assert error.where == f"refs/a.overrides.toml:{line}"


@pytest.mark.parametrize(
    "text", ["", 'schema = "citecheck-overrides/2"\n', "schema = 1\n", f"schema = 0x{'f' * 5000}\n", ENTRY + "ignore = true\n"]
)
def test_the_version_must_be_said(text: str) -> None:
    with pytest.raises(OverridesError, match="schema"):
        read(text)


HOSTILE = {
    "binary": b"\x00\xff\xfe" * 50,
    "Latin-1": (HEAD + ENTRY + 'fields.title = "Müll"\n').encode("latin-1"),
    "deep": (HEAD + ENTRY + "fields = " + "{a=" * 20_000 + "1" + "}" * 20_000).encode(),
    "deep lists": (HEAD + ENTRY + "split = " + "[" * 100_000 + "]" * 100_000).encode(),
    "open string": (HEAD + ENTRY + 'split = """' + '""\\' * 100_000).encode(),
    "large": HEAD.encode() + b"#" * 4_000_001,
    "long value": (HEAD + ENTRY + f'fields.title = "{"x" * 5000}"\n').encode(),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_files_are_errors(data: bytes) -> None:
    with pytest.raises(OverridesError):
        read(data)


def test_very_many_tables_are_read() -> None:
    text = HEAD + "".join(f'[[entry]]\nentry = "{number:016x}"\nreason = "r"\nignore = true\n' for number in range(5000))
    pins = read(text).entries
    assert (len(pins), pins[-1].warrant.line) == (5000, 2 + 4 * 4999)


def test_line_ends_and_a_byte_order_mark_change_nothing() -> None:
    text = HEAD + ENTRY + "ignore = true\n"
    there = read(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert there == read(text)


LINES = """\
# [[entry]]
x = '''
[[entry]]
''' # "
y = "[[entry]] # '''"  # \"\"\"
z = \"\"\"
[[citation]]
\\\"\"\"
[[entry]]\"\"\"
  [[ entry ]]
[["citation"]] # [[entry]]
k = ['[[entry]]', "it's"]
[[entry]]
"""


def test_headers_are_told_from_what_only_looks_like_them() -> None:
    assert table_lines(LINES) == {"entry": [10, 13], "citation": [11]}


def test_tables_written_inline_are_read_too() -> None:
    (pin,) = read(HEAD + 'entry = [{ entry = "Petit, Luc", reason = "r", ignore = true }]\n').entries
    assert (pin.entry, pin.warrant.line) == ("Petit, Luc", 2)
