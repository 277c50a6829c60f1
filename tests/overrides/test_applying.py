"""Every kind of correction, on documents with invented entries."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

import citecheck
from citecheck.errors import OverridesError
from citecheck.model import Evidence, LinkReason, LinkStatus, Name, Report, Source, Span
from citecheck.overrides import fingerprints
from citecheck.report import render_markdown, render_text
from citecheck.text.digest import entry_digest
from tests.overrides.documents import BODY, CHAPTERS, DELTAS, LABELLED, NOTES, ONE_LINE, PIECES, Correct, texts_of


def codes(report: Report) -> list[str]:
    return [finding.code for finding in report.findings]


def stale(report: Report) -> list[str]:
    return [notice.message for notice in report.notices if notice.code == "stale-pin"]


# ---- boundaries ----


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_an_entry_is_split(correct: Correct, newline: str) -> None:
    report = correct(
        DELTAS.replace("\n", newline), f'[[entry]]\nentry = "{entry_digest(ONE_LINE)}"\nreason = "r"\nsplit = ["Water  Board (1987)"]\n'
    )
    assert texts_of(report)[-2:] == [
        "Okafor, Ben (1998), Silt and Sand, Lagos: Delta Press.",
        "Water Board (1987), Report on the Lower Delta, Lagos: The Board.",
    ]
    assert "CC101" not in codes(report)
    assert stale(report) == []
    (pinned,) = report.evidence.pinned
    assert len(pinned.spans) == 2
    assert all(reference.pins == (pinned.pin,) for reference in report.evidence.references[-2:])


def test_a_piece_of_a_split_entry_is_corrected_in_a_table_of_its_own(correct: Correct) -> None:
    report = correct(
        DELTAS,
        '[[entry]]\nentry = "Okafor, Ben"\nreason = "r"\nsplit = "Water Board (1987)"\n'
        '[[entry]]\nentry = "Water Board (1987)"\nreason = "r"\nfields.author = ["Lower Delta Water Board"]\n',
    )
    assert [name.label for name in report.evidence.references[-1].item.author] == ["Lower Delta Water Board"]
    assert stale(report) == []


def test_an_entry_is_split_into_three_and_keeps_the_labels(correct: Correct) -> None:
    report = correct(LABELLED, '[[entry]]\nentry = "Adams"\nreason = "r"\nsplit = ["[Bro98] Brown", "[Cla04] Clark"]\n')
    assert [(reference.label, text) for reference, text in zip(report.evidence.references, texts_of(report), strict=True)] == [
        ("Ada01", "Adams, J. Rivers and Silt. London: Invented Press, 2001."),
        ("Bro98", "Brown, K. Mud. London: Invented Press, 1998."),
        ("Cla04", "Clark, L. Deltas. Oxford: Example Books, 2004."),
    ]


def test_entries_are_joined_and_the_whole_has_the_fields(correct: Correct) -> None:
    report = correct(
        PIECES,
        '[[entry]]\nentry = "Haddad, Nour (2000)"\nreason = "r"\njoin = ["The Southern", "Cedar Books"]\nfields.publisher = "Cedar"\n',
    )
    assert len(report.evidence.references) == 2
    whole = report.evidence.references[0]
    assert (
        report.evidence.document.quote(whole.span).split()
        == "Haddad, Nour (2000), Drifting Deltas. The Southern Coast. Cedar Books: Beirut.".split()
    )
    assert (whole.item.publisher, whole.confidence, whole.fragment) == ("Cedar", 1.0, None)
    assert stale(report) == []


def test_what_does_not_follow_is_not_joined(correct: Correct) -> None:
    report = correct(PIECES, '[[entry]]\nentry = "Haddad, Nour (2000)"\nreason = "r"\njoin = "Okafor, Ben"\n')
    assert "does not follow it" in stale(report)[0]
    assert report.evidence.references == correct(PIECES, "").evidence.references


def test_a_remark_is_no_entry_and_what_was_passed_over_is_one(correct: Correct) -> None:
    before = correct(DELTAS, "")
    assert [before.evidence.document.quote(span) for span, _ in before.coverage.unread] == ["The works above are in the library."]
    report = correct(DELTAS, '[[entry]]\nentry = "The works above"\nreason = "r"\nignore = true\n')
    assert (report.coverage.unread, len(report.evidence.references)) == ((), 4)
    report = correct(DELTAS, '[[entry]]\nentry = "The works above"\nreason = "r"\nignore = false\n')
    assert (report.coverage.unread, texts_of(report)[-1]) == ((), "The works above are in the library.")


def test_an_ignored_entry_is_gone_for_every_rule(correct: Correct) -> None:
    report = correct(DELTAS, '[[entry]]\nentry = "Haddad, Nour (2000b)"\nreason = "r"\nignore = true\n')
    assert len(report.evidence.references) == 3
    assert report.evidence.link_of[_item(report.evidence, "Haddad 2000: 7")].status is LinkStatus.MATCHED


def test_pins_that_undo_each_other_are_an_error(correct: Correct) -> None:
    first, second = (
        "Okafor, Ben (1998), Silt and Sand, Lagos: Delta Press.",
        "Water Board (1987), Report on the Lower Delta, Lagos: The Board.",
    )
    split = f'[[entry]]\nentry = "{entry_digest(ONE_LINE)}"\nreason = "r"\nsplit = "Water Board (1987)"\n'
    join = f'[[entry]]\nentry = "{entry_digest(first)}"\nreason = "r"\njoin = "{entry_digest(second)}"\n'
    with pytest.raises(OverridesError, match="undone"):
        correct(DELTAS, split + join)


WRONG = {
    "words that are not there": ('[[entry]]\nentry = "Okafor, Ben"\nreason = "r"\nsplit = "Petit"\n', 2, "is not in the entry"),
    "words that stand twice": ('[[entry]]\nentry = "Okafor, Ben"\nreason = "r"\nsplit = "Lagos:"\n', 2, "stands 2 times"),
    "words at the beginning": ('[[entry]]\nentry = "Okafor, Ben"\nreason = "r"\nsplit = "Okafor, Ben"\n', 2, "nothing stands before"),
    "a shared beginning": ('[[entry]]\nentry = "Haddad, Nour"\nreason = "r"\nfields.title = "x"\n', 2, "2 entries begin so (lines 7, 9)"),
    "a shared beginning to be cut": ('[[entry]]\nentry = "Haddad, Nour"\nreason = "r"\nignore = true\n', 2, "2 entries begin so"),
    "two for the fields": (
        '[[entry]]\nentry = "Okafor"\nreason = "r"\nfields.title = "x"\n[[entry]]\nentry = "Okafor, Ben"\nreason = "r"\nfields.title = "y"\n',
        6,
        "that line 2 pins, too",
    ),
    "two for the cut": (
        '[[entry]]\nentry = "Okafor"\nreason = "r"\nignore = true\n[[entry]]\nentry = "Okafor, Ben"\nreason = "r"\nsplit = "Water"\n',
        6,
        "same entry as line 2",
    ),
}


@pytest.mark.parametrize(("pins", "line", "words"), WRONG.values(), ids=WRONG.keys())
def test_what_does_not_fit_is_told_with_its_line(correct: Correct, pins: str, line: int, words: str) -> None:
    with pytest.raises(OverridesError) as caught:
        correct(DELTAS, pins)
    assert words in str(caught.value)
    assert (caught.value.where or "").endswith(f"overrides.toml:{line}")
    assert caught.value.remedy


# ---- fields ----


def test_fields_stand_in_place_of_what_was_read_and_keep_their_places(correct: Correct) -> None:
    report = correct(
        DELTAS,
        '[[entry]]\nentry = "Lindqvist"\nreason = "r"\n'
        'fields = { author = [{ family = "Lindqvist", given = "Maja" }, "Mud Office"], title = "Measuring", issued = "2003b", issue = "", publisher = "Nobody" }\n',
    )
    reference = report.evidence.references[2]
    quote = report.evidence.document.quote
    assert reference.item.author == (Name("Lindqvist", "Maja"), Name(literal="Mud Office"))
    assert (reference.item.title, reference.item.issue, reference.item.container_title) == ("Measuring", None, "Journal of Mud")
    assert reference.item.issued is not None
    assert (reference.item.issued.year, reference.item.issued.suffix) == (2003, "b")
    places = {variable: quote(span) for variable, span in reference.fields}
    assert (places["author"], places["title"], places["issued"]) == ("Lindqvist", "Measuring", "2003")
    assert not {"issue", "publisher"} & places.keys()
    assert (reference.confidence, reference.doubts, reference.vouched, reference.sure) == (1.0, (), True, True)
    assert [quote(span) for span in reference.leftover] == ["2"]  # the issue that is none


def test_rules_see_what_is_pinned(correct: Correct) -> None:
    assert "CC104" not in codes(correct(DELTAS, ""))
    assert "CC104" in codes(correct(DELTAS, '[[entry]]\nentry = "Lindqvist"\nreason = "r"\nfields.issued = "2004"\n'))


def test_names_of_the_entry_above_are_the_pinned_ones(correct: Correct) -> None:
    text = DELTAS.replace("Haddad, Nour (2000b)", "——— (2000b)")
    report = correct(
        text, '[[entry]]\nentry = "Haddad, Nour (2000a)"\nreason = "r"\nfields.author = [{ family = "Haddad", given = "Nora" }]\n'
    )
    assert [reference.item.author for reference in report.evidence.references[:2]] == [(Name("Haddad", "Nora"),)] * 2


def test_an_entry_that_was_read_right_is_not_doubted(correct: Correct) -> None:
    text = DELTAS.replace(" Water Board (1987), *Report on the Lower Delta*, Lagos: The Board.", "") + "\nzz 9 qx, 77 lorem; 12-b ww 31\n"
    (doubtful,) = [span for span, _ in correct(text, "").coverage.doubtful]
    report = correct(text, '[[entry]]\nentry = "zz 9 qx"\nreason = "an archive\'s own form"\nfields = {}\n')
    assert report.evidence.references[-1].span == doubtful
    assert report.coverage.doubtful == ()
    assert report.evidence.references[-1].vouched


def test_entries_printed_alike_are_corrected_alike(correct: Correct) -> None:
    report = correct(CHAPTERS, '[[entry]]\nentry = "Okafor, Ben (1998)"\nreason = "r"\nfields.title = "Silt"\n')
    assert [reference.item.title for reference in report.evidence.references] == ["Silt", "Silt"]


def test_an_entry_of_a_bibliography_file_is_corrected(tmp_path: Path) -> None:
    (tmp_path / "refs.bib").write_text("@book{adams2001, author = {Adams, J.}, title = {Rivers}, year = 2001}\n", encoding="utf-8")
    (tmp_path / "a.md").write_text("---\nbibliography: refs.bib\n---\n\nRivers carry silt [@adams2001].\n", encoding="utf-8")
    (tmp_path / "a.toml").write_text(
        'schema = "citecheck-overrides/1"\n[[entry]]\nentry = "@book{adams2001"\nreason = "r"\nfields.title = "Silt"\n', encoding="utf-8"
    )
    report = citecheck.audit(tmp_path / "a.md", overrides=tmp_path / "a.toml")
    assert [reference.item.title for reference in report.evidence.references] == ["Silt"]
    assert stale(report) == []
    assert "title = {Silt}" in citecheck.export(tmp_path / "a.md", overrides=str(tmp_path / "a.toml"))


# ---- links ----


def _item(evidence: Evidence, text: str, number: int = 0) -> str:
    return [item.id for item in evidence.items.values() if evidence.document.quote(item.span) == text][number]


def _name(report: Report, text: str, number: int = 0) -> str:
    evidence = report.evidence
    return fingerprints(evidence.document, evidence.citations)[_item(evidence, text, number)]


def _citation(name: str, rest: str) -> str:
    return f'[[citation]]\ncitation = "{name}"\nreason = "the map"\n{rest}\n'


def test_a_link_is_pinned(correct: Correct) -> None:
    before = correct(DELTAS, "")
    assert "CC109" in codes(before)
    report = correct(DELTAS, _citation(_name(before, "Haddad 2000: 7"), 'references = ["Haddad, Nour (2000b)"]'))
    link = report.evidence.link_of[_item(report.evidence, "Haddad 2000: 7")]
    assert (link.status, link.reason, link.references, link.score) == (LinkStatus.MATCHED, LinkReason.PINNED, ("r2",), 1.0)
    assert {"CC103", "CC109"}.isdisjoint(codes(report))


def test_a_link_that_no_grammar_would_find(correct: Correct) -> None:
    name = _name(correct(DELTAS, ""), "Water Board 1987")
    report = correct(DELTAS, _citation(name, 'references = ["Okafor, Ben", "Lindqvist"]'))
    link = report.evidence.link_of[_item(report.evidence, "Water Board 1987")]
    assert (link.status, link.references) == (LinkStatus.MATCHED, ("r4", "r3"))
    assert "CC101" not in codes(report)


def test_a_year_that_differs_is_still_told(correct: Correct) -> None:
    text = DELTAS.replace("(Lindqvist 2003)", "(Lindqvist 1913)")
    before = correct(text, "")
    assert "CC104" not in codes(before)
    report = correct(text, _citation(_name(before, "Lindqvist 1913"), 'references = ["Lindqvist"]'))
    assert "CC104" in codes(report)


def test_a_work_that_is_not_listed(correct: Correct) -> None:
    report = correct(DELTAS, _citation(_name(correct(DELTAS, ""), "Lindqvist 2003"), "references = []"))
    link = report.evidence.link_of[_item(report.evidence, "Lindqvist 2003")]
    assert (link.status, link.references) == (LinkStatus.DANGLING, ())
    assert any(finding.code == "CC101" and "Lindqvist" in finding.message for finding in report.findings)


def test_what_is_no_citation_is_gone(correct: Correct) -> None:
    before = correct(DELTAS, "")
    report = correct(DELTAS, _citation(_name(before, "Water Board 1987"), "not-a-citation = true"))
    assert len(report.evidence.items) == len(before.evidence.items) - 1
    assert "CC101" not in codes(report)
    (pinned,) = report.evidence.pinned
    assert [report.evidence.document.quote(span) for span in pinned.spans] == ["Water Board 1987"]


def test_back_references_follow_a_pinned_link(correct: Correct) -> None:
    before = correct(NOTES, "")
    first = next(item for item in before.evidence.items.values() if "Haddad" in before.evidence.document.quote(item.span))
    name = fingerprints(before.evidence.document, before.evidence.citations)[first.id]
    report = correct(NOTES, _citation(name, 'references = ["Okafor, Ben"]'))
    meant = {
        report.evidence.document.quote(report.evidence.items[link.citation_item].span)[:5]: link.references
        for link in report.evidence.links
    }
    assert meant["Ibid."] == meant["Hadda"] == ("r2",)


def test_an_entry_of_another_chapter_s_list(correct: Correct) -> None:
    text = CHAPTERS.replace("## Sources", "x", 0)
    before = correct(text, "")
    name = _name(before, "Okafor 1998", 0)
    report = correct(text, _citation(name, 'references = ["Okafor, Ben (1998)"]'))
    assert report.evidence.link_of[_item(report.evidence, "Okafor 1998", 0)].reason is LinkReason.PINNED
    assert stale(report) == []


# ---- fingerprints ----


def _named(text: str) -> dict[str, str]:
    evidence = citecheck.extract(Source("a.md", text.encode()))
    names = fingerprints(evidence.document, evidence.citations)
    return {names[item.id]: evidence.document.quote(item.span) for item in evidence.items.values()}


def test_every_citation_has_a_fingerprint_of_its_own() -> None:
    text = BODY + "".join(f"Silt settles wherever it may (Okafor 1998: {page}).\n\n" for page in (1, 1, 2)) + DELTAS.partition("\n\n")[2]
    evidence = citecheck.extract(Source("a.md", text.encode()))
    names = list(fingerprints(evidence.document, evidence.citations).values())
    assert len(set(names)) == len(names) == len(evidence.items)
    assert sum("-" in name for name in names) >= 1


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: "A preface. It cites nothing.\n\n" + text,
        lambda text: text.replace("Silt settles", "Fine silt settles"),
        lambda text: text.replace("Haddad, Nour (2000a)", "Abel, X. (2011), *Other*, Ulm: V.\n\nHaddad, Nour (2000a)"),
        lambda text: text.replace("(Haddad 2000: 7), as", "(Haddad\n2000: 7), as"),
    ],
    ids=["a paragraph before", "another sentence", "another entry", "another line break"],
)
def test_a_fingerprint_outlives_edits_elsewhere(edit: object) -> None:
    before = {text: name for name, text in _named(DELTAS).items()}
    after = {" ".join(text.split()): name for name, text in _named(edit(DELTAS)).items()}  # type: ignore[operator]
    assert after["Haddad 2000: 7"] == before["Haddad 2000: 7"]
    assert after["Water Board 1987"] == before["Water Board 1987"]


def test_the_number_of_a_note_in_the_sentence_does_not_matter() -> None:
    text = (
        "Deltas drift southwards, as everybody knows by now[^{}] (Haddad 2000: 7).\n\n[^{}]: A remark.\n\n"
        + DELTAS.partition("\n\n")[2].partition("\n\n")[2]
    )
    one, two = (set(_named(text.replace("{}", label))) for label in ("1", "2"))
    assert one == two


# ---- stale, and what is told ----


def test_what_applies_to_nothing_any_more_is_told(correct: Correct) -> None:
    report = correct(
        DELTAS,
        '[[entry]]\nentry = "0123456789abcdef"\nreason = "r"\nignore = true\n'
        + _citation("0123456789abcdef", "references = []")
        + _citation(_name(correct(DELTAS, ""), "Lindqvist 2003"), 'references = ["0123456789abcdef"]')
        + '[[entry]]\nentry = "Petit, Luc"\nreason = "r"\nfields.title = "x"\n'
        + _citation(_name(correct(DELTAS, ""), "Okafor 1998: 12"), 'references = ["Haddad"]'),
    )
    told = stale(report)
    assert [
        word in message
        for word, message in zip(("digest", "fingerprint", "no entry “0123", "begins with", "2 entries begin"), told, strict=True)
    ] == [True] * 5
    assert [message.split(": ")[0].rpartition(":")[2] for message in told] == ["2", "6", "10", "14", "18"]
    assert report.evidence.links == correct(DELTAS, "").evidence.links


def test_reports_say_what_is_pinned_and_why(correct: Correct) -> None:
    name = _name(correct(DELTAS, ""), "Haddad 2000: 7")
    report = correct(
        DELTAS,
        '[[entry]]\nentry = "Lindqvist"\nreason = "the *cover* | says so"\nby = "M. O."\nfields.title = "Mud"\nrecord = "10.5555/x"\n'
        + _citation(name, 'references = ["Haddad, Nour (2000a)"]'),
    )
    told = render_text(report, color=False, width=100)
    assert "pinned: 2 corrections of" in told
    assert "line 11: title; the record is 10.5555/x: the *cover* | says so (M. O.)" in told
    assert "line 3: means the entry of line 7: the map" in told
    page = render_markdown(report)
    assert "## What a person pinned" in page
    assert r"the \*cover\* \| says so (M. O.)" in page
    assert "| pinned |" in page


def test_corrections_that_say_nothing_change_nothing(correct: Correct) -> None:
    plain = citecheck.audit(Source("a.md", DELTAS.encode()))
    report = correct(DELTAS, "")
    assert (report.findings, report.evidence.references, report.evidence.links) == (
        plain.findings,
        plain.evidence.references,
        plain.evidence.links,
    )
    assert plain.evidence.overrides is None


def test_spans_of_references_stay_in_order(correct: Correct) -> None:
    report = correct(DELTAS, '[[entry]]\nentry = "Okafor, Ben"\nreason = "r"\nsplit = "Water Board (1987)"\n')
    spans: Sequence[Span] = [reference.span for reference in report.evidence.references]
    assert list(spans) == sorted(spans)
    assert [reference.id for reference in report.evidence.references] == ["r1", "r2", "r3", "r4", "r5"]
