"""What `citecheck overrides` prints can be pasted, and says the same as what was read."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

import citecheck
from citecheck.cli import main
from citecheck.model import Date, Item, Name, Reference, Source, Span
from citecheck.overrides import SCHEMA, read_overrides
from citecheck.overrides.stubs import entry_stub
from citecheck.readers import read
from tests.overrides.documents import DELTAS, NOTES

_TRICKY = 'A "quoted" \\ title – with 日本 and # signs'


def uncommented(stub: str) -> str:
    """The stub with its fields taken and a reason given."""
    return f'schema = "{SCHEMA}"\n' + re.sub(r"^# (fields\.)", r"\1", stub, flags=re.MULTILINE).replace('reason = ""', 'reason = "r"')


ITEMS = [
    Item(
        "book",
        author=(Name("Gogh", "Vincent", "van", "Jr"), Name(literal="Water Board")),
        authors_truncated=True,
        title=_TRICKY,
    ),
    Item("thesis", issued=Date(((2004,),), suffix="a", printed="2004"), volume="4", doi="10.5555/x", url="https://example.org/?a=1#b"),
    Item("report", issued=Date(((1992,), (1993,)), printed="1992-93"), accessed=Date(((2020, 3, 4),), printed="2020")),
    Item("webpage", issued=Date(((1999, 3),), printed="1999")),
    Item("chapter", issued=Date(((1999,),), season=1, printed="1999"), editor=(Name("Eze", "Ada"),)),
    Item("book", issued=Date(literal="n.d.", printed="n.d.")),
    Item("book", issued=Date(((1900,),), circa=True, printed="1900")),
    Item("book", issued=Date(((1990,),), printed="1990 [1867]")),
    Item("article-journal", issued=Date(((1999, 3, 12),), printed="1999"), page="11-19", issue="2"),
]


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: f"{item.type} {item.issued.printed if item.issued else ''}")
def test_the_fields_of_a_stub_are_those_that_were_read(item: Item) -> None:
    document = read(Source("a.md", b"An entry.\n"))
    stub = "\n".join(entry_stub(document, Reference("r1", Span(0, 9), None, item), None))
    (pin,) = read_overrides(Source("a.toml", uncommented(stub).encode())).entries
    found = dict(pin.fields or ())
    for field in fields(Item):
        value = getattr(item, field.name)
        assert found.get(field.name, value if not value else None) == value, field.name


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as stopped:
        main(list(arguments))
    out, told = capsys.readouterr()
    return int(stopped.value.code or 0), out, told


@pytest.mark.parametrize("text", [DELTAS, NOTES], ids=["author-date", "notes"])
def test_every_stub_can_be_pasted_as_it_is_read(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    before = citecheck.audit("a.md")
    lines = sorted({before.evidence.document.locate(item.span).line for item in before.evidence.items.values()})
    options = [word for line in lines for word in ("--citation", str(line))]
    code, out, _ = (
        run(capsys, "overrides", "a.md", "--entry", "(", "--entry", ".", *options)
        if text is DELTAS
        else run(capsys, "overrides", "a.md", "--entry", ":", *options)
    )
    assert code == 0
    stubs = uncommented(re.sub(r"^# (references = .*)", r"\1", out.partition("\n")[2], flags=re.MULTILINE))
    tables = {table: None for table in stubs.split("\n\n") if "[[" in table and ("fields" in table or "references =" in table)}
    (tmp_path / "a.toml").write_text(f'schema = "{SCHEMA}"\n\n' + "\n\n".join(tables), encoding="utf-8")
    after = citecheck.audit("a.md", overrides="a.toml")
    assert [one.stale for one in after.evidence.pinned] == [None] * len(tables)
    assert [reference.item for reference in after.evidence.references] == [reference.item for reference in before.evidence.references]
    assert [link.references for link in after.evidence.links] == [link.references for link in before.evidence.links]


def test_what_is_not_there_is_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for option, value in (("--entry", "999"), ("--entry", "Petit, Luc"), ("--citation", "7")):
        code, _, told = run(capsys, "overrides", "texts/rivers.md", option, value)
        assert code == 2
        assert "remedy:" in told


def test_a_document_without_a_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.md").write_text("Nothing is cited.\n", encoding="utf-8")
    code, out, _ = run(capsys, "overrides", str(tmp_path / "a.md"))
    assert (code, out.splitlines()[-1]) == (0, "# no reference list was found; --list LINES says where it stands")


def test_a_correction_that_does_not_fit_does_not_stand_in_the_way_of_mending_it(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = project / "refs" / "rivers.overrides.toml"
    file.parent.mkdir()
    file.write_text(f'schema = "{SCHEMA}"\n[[entry]]\nentry = "Clark, L."\nreason = "r"\nsplit = "Petit"\n', encoding="utf-8")
    code, out, told = run(capsys, "overrides", "texts/rivers.md", "--entry", "Clark")
    assert code == 0
    assert "schema" not in out  # the file has one
    assert "[[entry]]" in out
    assert "read without refs/rivers.overrides.toml: “Petit” is not in the entry" in told


def test_what_is_corrected_already_is_said(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = project / "refs" / "rivers.overrides.toml"
    file.parent.mkdir()
    file.write_text(f'schema = "{SCHEMA}"\n[[entry]]\nentry = "Clark, L."\nreason = "r"\nfields.title = "Deltas"\n', encoding="utf-8")
    _, out, _ = run(capsys, "overrides", "texts/rivers.md", "--entry", "Clark")
    assert "# refs/rivers.overrides.toml:2 is about it already" in out
    assert '# fields.title = "Deltas"' in out
