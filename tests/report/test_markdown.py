from __future__ import annotations

import re
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from citecheck.model import Coverage, Link, LinkReason, LinkStatus, Report, Resolution, Severity, Skipped, Span
from citecheck.report import render_markdown
from tests.report import factory

WHOLE = render_markdown(factory.report())


def section(text: str, heading: str) -> str:
    """What stands under ``heading``, up to the next heading of its level."""
    level = len(heading.split(" ", 1)[0])
    body = text.split(f"\n{heading}\n", 1)[1]
    return re.split(rf"\n#{{1,{level}}} ", body)[0]


def offline(report: Report) -> Report:
    resolutions = tuple(Resolution(reference.id, Skipped("offline")) for reference in report.evidence.references)
    return replace(report, evidence=replace(report.evidence, resolutions=resolutions), notices=())


def test_the_order_from_top_to_bottom() -> None:
    headings = [line for line in WHOLE.splitlines() if line.startswith("#")]
    assert headings == [
        "# Citations of `seeds/thesis.md`",
        "## What was read",
        "## Errors",
        "### CC101 missing-reference (1)",
        "### CC104 year-mismatch (1)",
        "## Notes",
        "### CC107 unlisted-secondary-source (1)",
        "### XY900 house-rule (1)",
        "## Waived",
        "## The entries as citecheck read them",
        "## Where the entries were looked up",
    ]


def test_the_verdict_has_three_lines() -> None:
    verdict = WHOLE.split("\n## ")[0].strip().splitlines()[2:]
    assert verdict == [
        "- **Read:** 6 entries of a reference list and 10 citations, 5 of them linked to an entry (author-date citations, English).",
        "- **To do:** **2 errors** (1 missing-reference, 1 year-mismatch) and **2 notes** (1 unlisted-secondary-source, 1 house-rule).",
        "- **Not checked:** 1 place that citecheck could not read (listed below); 2 entries not looked up in an index outside the document (HTTP 503; a fragment). Nothing was looked up.",
    ]


def test_the_search_record_of_each_entry() -> None:
    record = section(WHOLE, "## Where the entries were looked up")
    assert record.count("\n- Line ") == 6
    assert "- Line 20, Okafor (2004), Harbours \\| of the \\_South\\_\n    - not found: nothing offered is the work\n" in record
    assert "    - asked Crossref, 2026-11-21T12:00:00Z: duarte prices → 5 records\n" in record
    assert "    - Crossref offered a record without a DOI: Duarte (2002), A review; refused: a review" in record
    assert "## Where the entries" not in render_markdown(offline(factory.report()))


def test_what_was_not_looked_up_is_said_once() -> None:
    text = render_markdown(offline(factory.report()))
    assert "no entry was looked up in an index outside the document (offline)." in text
    assert text.count("offline") == 1
    assert "Looked up" not in text


def test_coverage_says_what_was_taken_as_list_and_what_was_not_read() -> None:
    read = section(WHOLE, "## What was read")
    assert (
        "- 9 passages with 10 citations: 7 linked to one entry, 1 to several that fit equally, 1 to no entry of the list and 1 not compared"
        in read
    )
    assert "| References | 6 |" in read
    assert "| 10 | (12) | a number in brackets that is no year |" in read


def test_a_finding_has_its_line_quotation_entry_remedy_and_further_lines() -> None:
    report = factory.report()
    finding = replace(report.findings[0], message="The list has 2002. Which year is right?")
    assert section(render_markdown(replace(report, findings=(finding,))), "### CC104 year-mismatch (1)") == (
        "\n"
        "The year in the text is not the year in the list. More: `citecheck explain CC104`.\n"
        "\n"
        "1. Line 10: The list has 2002. Which year is right?\n"
        "\n"
        "   > Prices fell (**Duarte et al. 2001: 30**), see \\*everywhere\\* \\[3\\]–\\[5\\] and @okafor, Okafor's account (12), the Blue Book, 1999, as …\n"
        "\n"
        "   Entry, line 16: Duarte, Rui et al. (2002), Prices of the Century, Porto: Ribeira.\n"
        "\n"
        "   Remedy: 2002 (the list).\n"
    )


def test_further_lines_are_named_unless_the_message_names_them() -> None:
    report = factory.report()
    finding = replace(report.findings[1], citation_items=("c1.1", "c9.1", "c2.1"))
    text = render_markdown(replace(report, findings=(finding,)))
    assert "   Also at lines 10, 12.\n" in text
    named = render_markdown(replace(report, findings=(replace(finding, message="Line 3 cites it (also lines 10 and 12). Is it missing?"),)))
    assert "1. Line 3 cites it (also lines 10 and 12)" in named
    assert "Also at" not in named


def test_an_entry_that_the_message_quotes_is_not_quoted_again() -> None:
    report = factory.report()
    finding = replace(report.findings[2], waived=None, message=f"Line 20: “{factory.ENTRIES[2]}” is cited nowhere. Is it needed?")
    assert "Entry, line" not in render_markdown(replace(report, findings=(finding,)))


def test_many_findings_on_entries_are_one_table_under_their_common_question() -> None:
    text = section(render_markdown(replace(factory.report(), findings=factory.many_uncited(6))), "### CC102 uncited-reference (6)")
    assert "\nIs it further reading?\n" in text
    assert "| Line | Entry |" in text
    assert "| 20 | Okafor, Ben (2004), Harbours \\| of the \\_South\\_, Lagos: Delta Press. |" in text


def test_different_questions_keep_their_words_in_the_table() -> None:
    findings = tuple(
        replace(row, message=f"{row.message[:9]} prints no {'title' if n else 'date'}. Can it be added?")
        for n, row in enumerate(factory.many_uncited(6))
    )
    text = section(render_markdown(replace(factory.report(), findings=findings)), "### CC102 uncited-reference (6)")
    assert "| Line | Question |" in text
    assert "prints no title. Can it be added? |" in text


def test_a_few_findings_on_entries_are_listed() -> None:
    assert "| Line | Entry |" not in render_markdown(replace(factory.report(), findings=factory.many_uncited(5)))


def test_entries_as_parsed() -> None:
    rows = [line for line in section(WHOLE, "## The entries as citecheck read them").splitlines() if line.startswith("|")]
    assert rows[0] == "| Line | Type | Authors | Year | Title | In | Cited | Sure | Looked up |"
    assert rows[2] == "| 16 | book | Duarte, Rui; et al. | 2002 | Prices of the Century |   | 2? | 97% | resolved |"
    assert rows[4] == "| 20 | book | Okafor, Ben | 2004 | Harbours \\| of the \\_South\\_ |   | 4 | 97% | not-found |"
    assert rows[6] == "| 24 | book | Shearman, Peter (ed.) | 1995 | Foreign Policy |   | 1 | 97% | unavailable |"
    assert rows[7] == "| 26 | fragment |   |   |   |   | 0 | 97% | skipped |"
    assert len(rows) == 2 + len(factory.ENTRIES)


def test_a_document_that_cites_nothing_says_so_and_no_more() -> None:
    assert render_markdown(factory.silent()) == (
        "# Citations of `ports.txt`\n\n"
        "This document cites nothing that citecheck can read: no citations, no reference list.\n\n"
        "*citecheck 0.1.0, document 000000000000.*\n"
    )


def test_a_document_that_cites_nothing_still_shows_what_was_not_read() -> None:
    base = factory.silent()
    text = render_markdown(replace(base, coverage=Coverage(0, 0, 0, (), ((Span(2, 6), "a bare mark"),))))
    assert "This document cites nothing" in text
    assert "| 1 | page | a bare mark |" in text


def test_a_document_without_a_list_says_what_could_not_be_compared() -> None:
    base = factory.report()
    links = tuple(Link(link.citation_item, LinkStatus.SKIPPED, (), LinkReason.NO_LIST) for link in base.evidence.links)
    evidence = replace(base.evidence, references=(), sections=(), links=links, resolutions=())
    text = render_markdown(replace(base, evidence=evidence, findings=(), coverage=Coverage(10, 0, 0), notices=()))
    assert "- **To do:** nothing." in text
    assert "- **Not checked:** 10 citations not compared with a list, because there is none." in text
    assert "- No reference list was found." in text


@pytest.mark.parametrize(
    "report", [factory.report(), factory.with_every_link_reason(), factory.silent()], ids=["small", "reasons", "silent"]
)
def test_no_html_and_the_same_bytes(report: Report) -> None:
    text = render_markdown(report)
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    inline = [child.type for token in tokens for child in token.children or ()]
    assert not {"html_block", "code_block"} & {token.type for token in tokens}
    assert "html_inline" not in inline
    assert text == render_markdown(report)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_severities_are_ranked() -> None:
    report = factory.report()
    findings = tuple(replace(report.findings[1], severity=severity, fingerprint=severity.value) for severity in reversed(Severity))
    text = render_markdown(replace(report, findings=findings))
    assert text.index("## Errors") < text.index("## Warnings") < text.index("## Notes")
