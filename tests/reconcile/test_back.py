"""ibid. and its kin."""

from __future__ import annotations

import pytest

from citecheck.model import BackReference, BackReferenceKind, CitationItem, LinkReason, LinkStatus
from citecheck.reconcile import reconcile
from tests.reconcile.factories import Noted, by, cited, in_note, item, listed, note, text

IBID = cited(BackReference(BackReferenceKind.IBID))
SMITH, JONES = item("Smith, J.", "2001", "One"), item("Jones, A.", "2002", "Two")
LIST = listed(SMITH, JONES)
BY_SMITH, BY_JONES, BY_NOBODY = cited(by("Smith", "2001")), cited(by("Jones", "2002")), cited(by("Okafor", "1960"))
HOME = note(item(), skip="home page")


def op_cit(name: str) -> CitationItem:
    return cited(BackReference(BackReferenceKind.OP_CIT, (name,)))


@pytest.mark.parametrize(
    ("clusters", "status", "references", "antecedent"),
    [
        pytest.param([BY_SMITH, IBID], "matched", ["r1"], "c1.1", id="body"),
        pytest.param([in_note(1, BY_SMITH), in_note(2, IBID)], "matched", ["r1"], "c1.1", id="notes"),
        pytest.param([in_note(1, BY_SMITH), BY_JONES, in_note(2, IBID)], "matched", ["r1"], "c1.1", id="notes repeat notes"),
        pytest.param([BY_JONES, in_note(1, BY_SMITH), IBID], "matched", ["r2"], "c1.1", id="the body repeats the body"),
        pytest.param([in_note(1, BY_JONES), in_note(2, BY_SMITH, IBID)], "matched", ["r1"], "c2.1", id="the same note"),
        pytest.param([in_note(1, BY_SMITH), in_note(2, IBID), in_note(3, IBID)], "matched", ["r1"], "c1.1", id="a chain"),
        pytest.param([BY_NOBODY, IBID], "dangling", [], "c1.1", id="of a missing entry"),
        pytest.param([in_note(1, HOME), in_note(2, IBID)], "skipped", [], "c1.1", id="of a home page"),
        pytest.param([BY_SMITH, BY_JONES, op_cit("Smith")], "matched", ["r1"], "c1.1", id="op. cit. by name"),
        pytest.param([BY_SMITH, BY_JONES, op_cit("Jones")], "matched", ["r2"], "c2.1", id="op. cit. by the other name"),
    ],
)
def test_clear(clusters: list[CitationItem | Noted], status: str, references: list[str], antecedent: str) -> None:
    found = reconcile(text(*clusters), LIST)[-1]
    assert (found.status.value, list(found.references), found.reason, found.antecedent) == (
        status,
        references,
        LinkReason.ANTECEDENT,
        antecedent,
    )


@pytest.mark.parametrize(
    ("clusters", "references"),
    [
        pytest.param([[BY_SMITH, BY_JONES], IBID], ["r1", "r2"], id="a cluster of two"),
        pytest.param([in_note(1, HOME, BY_JONES), in_note(2, IBID)], ["r2"], id="a note of two sources"),
        pytest.param([in_note(1, BY_SMITH, BY_JONES), in_note(2, IBID), in_note(3, IBID)], ["r1", "r2"], id="of an unclear one"),
    ],
)
def test_unclear(clusters: list[CitationItem | Noted], references: list[str]) -> None:
    found = reconcile(text(*clusters), LIST)[-1]
    assert (found.status, found.reason, list(found.references), found.antecedent) == (
        LinkStatus.AMBIGUOUS,
        LinkReason.ANTECEDENT_UNCLEAR,
        references,
        None,
    )


@pytest.mark.parametrize(
    "clusters",
    [[IBID], [in_note(1, IBID)], [BY_SMITH, in_note(1, IBID)], [BY_SMITH, op_cit("Jones")], [in_note(1, IBID), in_note(2, IBID)]],
    ids=["body", "note", "first note", "unknown name", "of one with nothing before it"],
)
def test_nothing_before(clusters: list[CitationItem | Noted]) -> None:
    found = reconcile(text(*clusters), LIST)[-1]
    assert (found.status, found.reason) == (LinkStatus.DANGLING, LinkReason.NO_ENTRY)
