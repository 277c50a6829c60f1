from __future__ import annotations

from collections.abc import Callable

import pytest

from citecheck.errors import ReadError
from citecheck.model import LinkStatus, Report, Source
from citecheck.pipeline import Tools, audit, entries
from citecheck.settings import Reading

REFS = """@book{adams2001, author = {Adams, J.}, title = {Rivers and Silt}, publisher = {Invented Press}, year = 2001}

@article{brown1998, author = {Brown, K. and Clark, L.}, title = {A Note on Mud}, journal = {Journal of Mud}, volume = 4, year = 1998}
"""
LISTED = "\n\n# References\n\nAdams, J. (2001), *Rivers and Silt*, London: Invented Press.\n\nDunn, E. (1990), *Lakes*, London: Invented Press.\n"


def opener(**files: str) -> Callable[[str], Source]:
    def opened(path: str) -> Source:
        try:
            return Source(path, files[path].encode())
        except KeyError:
            raise ReadError("there is no such file", where=path) from None

    return opened


def report(text: str, *bib: str, **files: str) -> Report:
    tools = Tools(open=opener(**{"refs.bib": REFS, **files}))
    return audit(Source("doc.md", text.encode(), "."), tools, Reading(bib=bib))


def codes(found: Report) -> list[str]:
    return [finding.code for finding in found.findings]


def notices(found: Report) -> list[str]:
    return [notice.code for notice in found.notices]


def test_keys_are_linked_to_the_file() -> None:
    found = report("See [@adams2001; @brown1998, p. 3].\n", "refs.bib")
    assert [link.references for link in found.evidence.links] == [("r1",), ("r2",)]
    assert (codes(found), notices(found), found.evidence.system) == ([], [], "key")


def test_entries_have_their_place_in_the_file() -> None:
    found = report("See [@adams2001].\n", "refs.bib").evidence
    entry = found.references[1]
    assert found.document.quote(entry.span).startswith("@article{brown1998,")
    place = found.document.locate(entry.span)
    assert (place.file, place.line, place.column) == ("refs.bib", 3, 1)
    title = entry.field_span("title")
    assert title
    assert found.document.quote(title) == "A Note on Mud"
    assert found.document.own_text == "See [@adams2001]."


def test_findings_name_the_file() -> None:
    found = report("See [@adams2001; @addams2002].\n", "refs.bib")
    assert [(one.code, one.severity.value) for one in found.findings] == [("CC101", "error"), ("CC102", "note")]
    assert found.findings[0].message == (
        "Line 1 cites “@addams2002”, but refs.bib has no entry of that key. A key like it is adams2001. Is the entry missing, or the key misspelt?"
    )
    assert found.findings[1].message.startswith("Line 3 of refs.bib: no citation in the text means Brown and Clark (1998)")


@pytest.mark.parametrize("key", ["Adams2001", "adams-2001", "adams"])
def test_a_key_must_stand_in_the_file_letter_by_letter(key: str) -> None:
    found = report(f"See [@{key}] and [@brown1998].\n", "refs.bib")
    assert "CC101" in codes(found)


def test_an_entry_that_a_misspelt_key_may_mean_is_not_called_uncited() -> None:
    assert codes(report("See [@Adams2001] and [@brown1998].\n", "refs.bib")) == ["CC101"]


def test_the_metadata_name_the_file() -> None:
    found = report("---\nbibliography: refs.bib\n---\n\nSee @adams2001 and @brown1998.\n")
    assert (codes(found), notices(found)) == ([], [])


def test_the_users_file_takes_the_place_of_the_metadatas() -> None:
    text = "---\nbibliography: none.bib\n---\n\nSee @adams2001 and @brown1998.\n"
    assert notices(report(text, "refs.bib")) == []


def test_a_missing_file_of_the_metadata_is_a_notice_and_nothing_is_accused() -> None:
    found = report("---\nbibliography: none.bib\n---\n\nSee @adams2001 and [@nobody1900].\n")
    assert (codes(found), notices(found)) == ([], ["bibliography-missing"])
    assert {link.status for link in found.evidence.links} == {LinkStatus.SKIPPED}


def test_a_file_of_the_metadata_that_is_no_bibliography_is_a_notice() -> None:
    found = report("---\nbibliography: bad.bib\n---\n\nSee @adams2001.\n", **{"bad.bib": "prose"})
    assert (codes(found), notices(found)) == ([], ["bibliography-missing"])


def test_nothing_is_looked_for_where_the_document_lies_nowhere() -> None:
    source = Source("doc.md", b"---\nbibliography: refs.bib\n---\n\nSee @adams2001.\n")
    assert notices(audit(source, Tools(open=opener(**{"refs.bib": REFS})))) == ["bibliography-missing"]


def test_a_missing_file_of_the_user_stops() -> None:
    with pytest.raises(ReadError):
        report("See @adams2001.\n", "none.bib")


def test_nocite_counts_as_cited() -> None:
    text = "---\nbibliography: refs.bib\nnocite: '@brown1998'\n---\n\nSee [@adams2001].\n"
    found = report(text)
    assert codes(found) == []
    assert [entry.key for entry in entries(found.evidence)[0]] == ["adams2001", "brown1998"]
    assert codes(report(text.replace("@brown1998", "@*"))) == []
    assert notices(report(text.replace("@brown1998", "@brown1998 @none"))) == ["nocite-unknown"]


def test_names_and_years_are_checked_against_the_file() -> None:
    found = report("Silt comes first (Adams 2001: 3). Mud follows (Brown and Clark 1999).\n", "refs.bib")
    assert codes(found) == ["CC104"]


def test_numbers_cannot_be_checked_against_keys() -> None:
    found = report("Silt comes first [1]. Mud follows [2, 3]. Then [4].\n", "refs.bib")
    assert "CC101" not in codes(found)
    assert "CC102" not in codes(found)


def test_a_printed_list_is_the_list_of_a_document_that_cites_by_names() -> None:
    found = report(f"Silt comes first (Adams 2001). Lakes (Dunn 1990).{LISTED}", "refs.bib")
    assert (codes(found), notices(found)) == ([], ["bibliography-not-used"])
    assert len(found.evidence.references) == 2


def test_what_is_wrong_with_an_entry_that_nothing_cites_is_left_to_others() -> None:
    bad = REFS + "@article{empty, author = {Evans, F.}}\n"
    assert codes(report("See [@adams2001; @brown1998].\n", "more.bib", **{"more.bib": bad})) == ["CC102"]
    assert "CC202" in codes(report("See [@adams2001; @brown1998; @empty].\n", "more.bib", **{"more.bib": bad}))


def test_odd_entries_are_named_with_file_and_line() -> None:
    found = report("See [@adams2001; @brown1998].\n", "odd.bib", **{"odd.bib": REFS + "@misc{open, title = {X\n"})
    assert [notice.message for notice in found.notices] == [
        "odd.bib, line 4: the entry “@misc{open, title = {X” is left out: it is not closed, or not written as BibTeX has it"
    ]
    assert [found.evidence.document.locate(span).line for span, _ in found.coverage.unread] == [4]


def test_two_files() -> None:
    one, other = REFS.split("\n\n")
    found = report("See [@adams2001; @brown1998].\n", "a.bib", "b.bib", **{"a.bib": one, "b.bib": other})
    assert codes(found) == []
    assert [found.evidence.document.locate(entry.span).file for entry in found.evidence.references] == ["a.bib", "b.bib"]
