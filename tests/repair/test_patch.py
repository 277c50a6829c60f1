"""Proposed corrections: written as a patch that any patch tool applies, each below its evidence, and only where the way back to the source is exact."""

from __future__ import annotations

import codecs
import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from citecheck.model import Candidate, Evidence, NotFound, Relation, Resolution, Resolved, Source
from citecheck.pipeline import Extracted, Tools, extract, gather
from citecheck.repair import Patch, write_patch
from citecheck.resolve.compare import compare
from citecheck.resolve.records import record_of
from citecheck.rules import judge
from citecheck.settings import Reading

TEXT = """Ports grew (Hill 2010; Lindqvist 2001), and grew (Okafor 2004).

## References

Hill, A. (2010), "On Invented Dams", *Journal of Ports*, 14 (3): 45-67, doi:10.5555/ hill.2010.

Lindqvist, M. (2001), "Silt in Invented Rivers", *Annals of Mud*, 4 (1): 1-9.

Okafor, B. (2004), "Harbours of the Imaginary Southern Coastline", *Journal of Ports*, 12 (3): 45-67.

Adams, J. (2001), "Rivers of the Imaginary North", *Journal of Ports*, 9 (3): 64-81.
"""
RECORDS = tuple(
    record_of(json.loads(line))
    for line in (
        (
            '{"DOI": "10.5555/example-12", "type": "journal-article", "title": ["Silt in invented rivers"], "author": [{"family": "Lindqvist", "given": "Maja"}], '
            '"container-title": ["Annals of Mud"], "volume": "3", "issue": "1", "page": "1-9", "published-print": {"date-parts": [[2001]]}}'
        ),
        (
            '{"DOI": "10.5555/example-14", "type": "journal-article", "title": ["Harbours of the Imaginary Northern Coastline"], "author": [{"family": "Okafor", "given": "Ben"}], '
            '"container-title": ["Journal of Ports"], "volume": "12", "issue": "3", "page": "45-67", "published-print": {"date-parts": [[2004]]}}'
        ),
        (
            '{"DOI": "10.5555/example-15", "type": "journal-article", "title": ["Rivers of the Imaginary North"], "author": [{"family": "Adams", "given": "Jo"}], '
            '"container-title": ["Journal of Ports"], "volume": "9", "issue": "3", "page": "41-61", "published-print": {"date-parts": [[1991]]}}'
        ),
    )
)


def evidence_of(source: Source, encoding: str | None = None) -> Evidence:
    """The document's evidence, its entries resolved to the records of their first names."""
    extracted: Extracted = extract(source, Tools(), Reading(encoding=encoding))
    evidence, _ = gather(extracted, Tools())
    resolutions = []
    for reference in evidence.references:
        family = reference.item.author[0].family if reference.item.author else None
        record = next((record for record in RECORDS if record.item.author[0].family == family), None)
        if record is None:
            resolutions.append(Resolution(reference.id, NotFound("nothing")))
            continue
        rows = compare(reference.item, record).comparisons()
        by_doi = any(row.variable == "doi" and row.relation is Relation.SAME for row in rows)
        resolutions.append(Resolution(reference.id, Resolved(Candidate(record.item, "crossref", 0.95, rows, by_doi=by_doi), "agrees")))
    return replace(evidence, resolutions=tuple(resolutions))


def patch_of(
    text: str = TEXT, *, name: str = "texts/ports.md", encoding: str = "utf-8", mark: bytes = b"", told: str | None = None
) -> tuple[Source, Patch]:
    source = Source(name, mark + text.encode(encoding))
    evidence = evidence_of(source, told)
    return source, write_patch(source, evidence, judge(evidence))


def applied(data: bytes, patch: bytes) -> bytes:
    """What a patch tool makes of ``data``: every hunk must fit where it says, to the byte. Lines outside of hunks are passed over."""
    lines = re.split(rb"(?<=\n)", data)
    lines = lines[:-1] if lines[-1] == b"" else lines
    rest = re.split(rb"(?<=\n)", patch)
    place = 0
    while place < len(rest):
        head = re.fullmatch(rb"@@ -(\d+),(\d+) \+(\d+),(\d+) @@\n", rest[place])
        place += 1
        if not head:
            continue
        start, old, first, new = map(int, head.groups())
        assert start == first
        before: list[bytes] = []
        after: list[bytes] = []
        while len(before) < old or len(after) < new:
            sign, line = rest[place][:1], rest[place][1:]
            place += 1
            if place < len(rest) and rest[place].startswith(b"\\ No newline"):
                line, place = line[:-1], place + 1
            before += [line] if sign in b" -" else []
            after += [line] if sign in b" +" else []
        assert lines[start - 1 : start - 1 + old] == before
        lines[start - 1 : start - 1 + old] = after
    return b"".join(lines)


def corrected(text: str = TEXT, **options: str | bytes) -> str:
    source, patch = patch_of(text, **options)  # type: ignore[arg-type]
    return applied(source.data, patch.data).decode(str(options.get("encoding", "utf-8")))


def test_what_is_proposed() -> None:
    _, patch = patch_of()
    assert [(row.code, row.text) for row in patch.proposed] == [
        ("CC203", "10.5555/hill.2010"),
        ("CC406", "3"),
        ("CC407", " doi:10.5555/example-12."),
        ("CC403", "Northern"),
        ("CC407", " doi:10.5555/example-14."),
        ("CC404", "1991"),
        ("CC406", "41-61"),
        ("CC407", " doi:10.5555/example-15."),
    ]


def test_the_corrected_document() -> None:
    text = corrected()
    assert 'Hill, A. (2010), "On Invented Dams", *Journal of Ports*, 14 (3): 45-67, doi:10.5555/hill.2010.\n' in text
    assert '"Silt in Invented Rivers", *Annals of Mud*, 3 (1): 1-9. doi:10.5555/example-12.\n' in text
    assert '"Harbours of the Imaginary Northern Coastline", *Journal of Ports*, 12 (3): 45-67. doi:10.5555/example-14.\n' in text
    assert 'Adams, J. (1991), "Rivers of the Imaginary North", *Journal of Ports*, 9 (3): 41-61. doi:10.5555/example-15.\n' in text


def test_auditing_the_corrected_document_no_longer_finds_them() -> None:
    _, patch = patch_of()
    again = evidence_of(Source("texts/ports.md", corrected().encode()))
    left = {finding.code for finding in judge(again)}
    assert not left & {row.code for row in patch.proposed}
    assert write_patch(Source("texts/ports.md", corrected().encode()), again, judge(again)).proposed == ()


def test_every_change_stands_below_its_evidence_and_confidence() -> None:
    _, patch = patch_of()
    text = patch.data.decode()
    for row in patch.proposed:
        assert f"{row.code} {row.name}, confidence {row.confidence:.2f}: {row.basis}" in text
    above = text.split("--- a/texts/ports.md\n")[2]
    assert "# line 7, CC406 differing-locator-data, confidence 0.85" in text.split("@@")[2] + above
    assert all(0 < row.confidence <= 1 for row in patch.proposed)


def test_the_document_is_not_touched(tmp_path: Path) -> None:
    source, patch = patch_of()
    assert source.data == TEXT.encode()
    assert patch.data.startswith(b"# Corrections that citecheck proposes for texts/ports.md")


@pytest.mark.parametrize(
    ("text", "encoding", "mark"),
    [
        (TEXT.replace("\n", "\r\n"), "utf-8", b""),
        (TEXT, "utf-8", codecs.BOM_UTF8),
        (TEXT.rstrip("\n"), "utf-8", b""),
        (TEXT.replace("Hill", "Hüll").replace("Ports grew", "Häfen wuchsen über Nacht"), "cp1252", b""),
        (TEXT.replace("Ports", "Ports 港 𝒳"), "utf-8", codecs.BOM_UTF8),
        (TEXT.replace("\n\n", "\n\n\n\n\n"), "utf-8", b""),
        (
            TEXT.replace("\n\nLindqvist", "\nLindqvist")
            .replace("## References", "## References\n\nA list.\n")
            .replace("\n\nOkafor", "\nOkafor"),
            "utf-8",
            b"",
        ),
    ],
    ids=["crlf", "mark", "no newline", "cp1252", "wide signs", "far apart", "adjacent"],
)
def test_bytes_line_ends_and_marks_stay(text: str, encoding: str, mark: bytes) -> None:
    source, patch = patch_of(text, encoding=encoding, mark=mark)
    result = applied(source.data, patch.data)
    assert patch.proposed
    assert result.startswith(mark)
    assert result.count(b"\n") == source.data.count(b"\n")
    assert result.count(b"\r") == source.data.count(b"\r")
    assert result.endswith(b"\n") == source.data.endswith(b"\n")
    untouched = [
        line
        for line in source.data.split(b"\n")
        if b"Adams" not in line and b"Okafor" not in line and b"Lindqvist" not in line and b"10.5555" not in line
    ]
    assert [line for line in result.split(b"\n") if line in untouched] == untouched


def tools() -> list[list[str]]:
    found = [["git", "apply", "-p1"]] if shutil.which("git") else []
    return found + ([["patch", "-p1", "--fuzz=0", "-i"]] if shutil.which("patch") else [])


@pytest.mark.parametrize("name", ["ports.md", "texts/my ports.md", "texts/häfen.md"])
@pytest.mark.parametrize("crlf", [False, True])
def test_patch_tools_take_it(tmp_path: Path, name: str, crlf: bool) -> None:
    if not tools():
        pytest.skip("neither git nor patch is on this machine; `applied` stands for them above")
    text = TEXT.replace("\n", "\r\n") if crlf else TEXT
    source, patch = patch_of(text, name=name)
    (tmp_path / "it.patch").write_bytes(patch.data)
    for tool in tools():
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(source.data)
        done = subprocess.run([*tool, str(tmp_path / "it.patch")], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, (tool, done.stderr, done.stdout)
        assert file.read_bytes() == applied(source.data, patch.data)


@pytest.mark.parametrize("left_out", range(4))
def test_any_hunk_can_be_taken_out(left_out: int) -> None:
    source, patch = patch_of()
    parts = re.split(rb"(?=^# line )", patch.data, flags=re.MULTILINE)
    hunks = [parts[0]]
    for part in parts[1:]:  # a hunk is the evidence above it and what follows
        hunks = [*hunks[:-1], hunks[-1] + part] if b"@@" not in hunks[-1] and len(hunks) > 1 else [*hunks, part]
    rest = b"".join(hunk for number, hunk in enumerate(hunks) if number != left_out + 1)
    assert applied(source.data, rest) not in (source.data, applied(source.data, patch.data))


def test_a_year_that_the_text_cites_is_told_of_and_not_changed() -> None:
    text = TEXT.replace("(Hill 2010;", "(Hill 2010; Adams 2001;")
    _, patch = patch_of(text)
    assert "CC404" not in {row.code for row in patch.proposed}
    assert [row.why for row in patch.refused if row.code == "CC404"] == [
        "the text cites it as 2001 (line 1), and would have to change with it"
    ]
    assert b"# Not proposed, line 11, CC404 differing-year" in patch.data


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("Southern Coastline", "South*ern* Coastline", "otherwise"),
        ("Imaginary Southern\u0020Coastline", "Imaginary Sou&#116;hern Coastline", "otherwise"),
        ("*Annals of Mud*, 4 (1): 1-9.", "*Annals of Mud*, 4 (1): 1-9.</span>", "markup"),
    ],
)
def test_what_does_not_map_exactly_is_told_of_and_not_proposed(old: str, new: str, why: str) -> None:
    source, patch = patch_of(TEXT.replace(old, new))
    assert any(why in row.why for row in patch.refused)
    assert applied(source.data, patch.data).count(b"*") == source.data.count(b"*")


def test_two_bytes_a_sign_are_not_patched() -> None:
    _, patch = patch_of(TEXT, encoding="utf-16")
    assert patch.proposed == ()
    assert len(patch.refused) == 8
    assert "@@" not in patch.data.decode()


def test_a_check_digit_mends_nothing_by_itself() -> None:
    text = TEXT.replace("doi:10.5555/ hill.2010", "ISBN 0-306-40615-3")
    _, patch = patch_of(text)
    assert "CC203" not in {row.code for row in patch.proposed}
    assert any(row.code == "CC203" and "which of its figures" in row.why for row in patch.refused)


def test_a_year_of_the_text_is_mended_where_the_text_is_likelier_wrong() -> None:
    text = TEXT.replace("(Hill 2010;", "(Hill 2011;").replace(
        "(Okafor 2004).", "(Okafor 2004). They grew (Hill 2010). They grew again (Hill 2010: 46)."
    )
    source, patch = patch_of(text)
    assert next((row.code, row.text) for row in patch.proposed) == ("CC104", "2010")
    assert applied(source.data, patch.data).startswith(b"Ports grew (Hill 2010; Lindqvist 2001)")


def test_of_two_proposals_of_one_place_the_surer_one_stays() -> None:
    from citecheck.model import Span
    from citecheck.repair.edits import edits
    from citecheck.repair.proposals import Proposal

    document = evidence_of(Source("a.md", TEXT.encode())).document
    place = TEXT.index("2004)")
    at = document.text.index("2004)")
    rows = [
        Proposal(Span(at, at + 4), text, code, "x", "y", "z", sure) for text, code, sure in (("2005", "CC404", 0.6), ("2006", "CC104", 0.9))
    ]
    kept, refused = edits(document, rows)
    assert [(edit.place.start, edit.proposal.text) for edit in kept] == [(place, "2006")]
    assert [row.why for row in refused] == ["a surer proposal changes the same place (CC104)"]


def test_a_record_that_was_refused_corrects_nothing() -> None:
    source = Source("a.md", TEXT.encode())
    evidence = evidence_of(source)
    findings = judge(evidence)
    nothing = replace(evidence, resolutions=tuple(Resolution(row.reference, NotFound("none")) for row in evidence.resolutions))
    assert {row.code for row in write_patch(source, nothing, findings).proposed} <= {"CC203"}


@pytest.mark.parametrize(("printed", "expected"), [("64–81", "41–61"), ("64 – 81", "41 – 61"), ("64—81", "41—61"), ("64‐81", "41‐61")])
def test_pages_keep_the_dash_that_the_entry_prints(printed: str, expected: str) -> None:
    text = (
        TEXT.replace("(Hill 2010;", "(Adams 1991; Hill 2010;")
        .replace('Adams, J. (2001), "Rivers', 'Adams, J. (1991), "Rivers')
        .replace("64-81", printed)
    )
    assert f"9 (3): {expected}." in corrected(text)
