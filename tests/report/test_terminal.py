from __future__ import annotations

import re
from dataclasses import replace

import pytest

from citecheck.model import Block, BlockKind, Document, Finding, Report, Severity, Span
from citecheck.report import render_text
from citecheck.report.excerpt import cell_width
from citecheck.text.builder import TextBuilder
from tests.report import factory

TEXT = """\
note[XY900] house-rule: A rule of a plug-in asks?
  --> seeds/thesis.md:1:1

error[CC101] missing-reference: The list has no entry for Clark 1991. Is it missing?
 --> seeds/thesis.md:3:16
  |
3 | As others say (Clark 1991 and Miller quoted
  |                ^^^^^^^^^^

note[CC107] unlisted-secondary-source: Should the work by Miller be listed?
 --> seeds/thesis.md:3:31
  |
3 | As others say (Clark 1991 and Miller quoted
  |                               ^^^^^^^^^^^^^
  = to line 8
  = entry, line 24: Shearman, Peter (ed.) (1995), Foreign Policy, Boulder: Westview.

error[CC104] year-mismatch: Line 9 cites “Duarte et al. 2001”, but the list has 2002.
    Which year is right?
  --> seeds/thesis.md:10:14
   |
10 | Prices fell (Duarte et al. 2001: 30), see *everywhere* [3]–[5] and @okafor, Okafor'…
   |              ^^^^^^^^^^^^^^^^^^^^^^
   = entry, line 16: Duarte, Rui et al. (2002), Prices of the Century, Porto: Ribeira.
   = remedy: 2002 (the list)

seeds/thesis.md: 2 errors and 2 notes in 10 citations (5 linked), 6 entries.
not read: 1 place, line 10 (--format markdown says why).
not looked up: 2 entries (HTTP 503; a fragment).
notice: Nothing was looked up.
waived: 1 finding.
help: citecheck explain CC101 says what CC101 means and how to settle it.
"""


def plain(report: Report, width: int = 90, *, verbose: bool = False) -> str:
    return render_text(report, color=False, width=width, verbose=verbose)


def uncited(count: int) -> Report:
    return replace(factory.report(), findings=factory.many_uncited(count))


def test_the_report_as_it_stands_on_a_terminal() -> None:
    assert plain(factory.report()) == TEXT


@pytest.mark.parametrize("width", [1, 40, 60, 90, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(cell_width(line) for line in plain(factory.report(), width).splitlines()) <= max(width, 40)


def test_color_adds_escapes_and_nothing_else() -> None:
    colored = render_text(factory.report(), color=True, width=90)
    assert "\x1b[1;31merror[CC101]" in colored
    assert re.sub(r"\x1b\[[\d;]*m", "", colored).replace(" \n", "\n") == TEXT.replace(" \n", "\n")
    assert "\x1b" not in plain(factory.report())


def test_what_looks_like_markup_of_the_terminal_library_is_text() -> None:
    report = factory.report()
    finding = replace(report.findings[0], message="See [bold]this[/bold] :smile: \x1b[31m?")
    colored = render_text(replace(report, findings=(finding,)), color=True, width=90)
    assert "[bold]this[/bold] :smile:" in colored
    assert "\x1b[31m?" not in colored


def test_many_notes_of_one_kind_are_one_line() -> None:
    text = plain(uncited(6))
    assert (
        "note[CC102] uncited-reference: 6 times, lines 16 to 24. An entry of the list that no\n    citation means. --verbose lists them."
        in text
    )
    assert "-->" not in text


def test_where_the_entries_were_looked_up_is_told_on_request() -> None:
    told = plain(factory.report(), verbose=True)
    assert "looked up: Line 22, Ministry of Ports (n.d.), Blue Book\n  out of scope: government documents are not covered\n\n" in told
    assert "\n  asked Crossref, 2026-11-21T12:00:00Z: duarte prices → 5 records\n" in told
    assert "asked Crossref" not in plain(factory.report())


@pytest.mark.parametrize(("count", "verbose"), [(5, False), (6, True)])
def test_a_few_notes_or_all_on_request_are_listed(count: int, verbose: bool) -> None:
    assert plain(uncited(count), verbose=verbose).count("--> ") == count


def test_many_errors_are_never_one_line() -> None:
    report = factory.report()
    many = replace(report, findings=tuple(replace(report.findings[1], fingerprint=str(n)) for n in range(20)))
    assert plain(many).count("error[CC101]") == 20


def test_findings_stand_in_the_order_of_the_source() -> None:
    report = factory.report()
    assert plain(replace(report, findings=report.findings[::-1])) == TEXT


def test_nothing_wrong_and_nothing_cited_are_said() -> None:
    assert "nothing found wrong in 10 citations" in plain(replace(factory.report(), findings=()))
    assert (
        plain(factory.silent(), 120) == "ports.txt: This document cites nothing that citecheck can read: no citations, no reference list.\n"
    )


def test_a_document_of_one_endless_line_is_shown_in_pieces() -> None:
    text = "(Smith 2004) " * 400_000
    builder = TextBuilder()
    builder.add(text, at=0)
    document = Document("long.txt", "text", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),), (), builder.origin(text), text, "0")
    findings = tuple(
        Finding("CC101", "missing-reference", Severity.ERROR, "Is it missing?", Span(n * 13 + 1, n * 13 + 11), (), (), (), None, str(n)) for n in range(0, 400_000, 800)
    )  # fmt: skip
    base = factory.silent()
    lines = plain(replace(base, evidence=replace(base.evidence, document=document), findings=findings)).splitlines()
    assert sum(line.endswith("^^^^^^^^^^") for line in lines) == 500
    assert max(map(len, lines)) <= 90
