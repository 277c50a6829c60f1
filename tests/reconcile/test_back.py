"""ibid. and its kin."""

from __future__ import annotations

import pytest

from citecheck.model import AuthorPage, BackReference, BackReferenceKind, CitationItem, LinkReason, LinkStatus
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


OLD, NEW, OTHER = item("Smith, J.", "1872", "Waves of Old"), item("Smith, J.", "1875", "Waves of Late"), item("Jones, A.", "2002", "Two")
SHORT, WAVES = cited(AuthorPage(("Smith",)), page="28"), note(item("Smith, J.", title="Waves of"))
IN_FULL, IN_FULL_TOO = note(item("Smith, J.", "1872", "Waves of Old")), note(item("Smith, J.", "1875", "Waves of Late"))


@pytest.mark.parametrize(
    ("clusters", "references"),
    [
        pytest.param([in_note(1, IN_FULL), in_note(2, SHORT)], ["r1"], id="the one cited before"),
        pytest.param([in_note(1, IN_FULL_TOO), in_note(2, cited(by("Jones", "2002"))), in_note(3, SHORT)], ["r2"], id="another between"),
        pytest.param([cited(by("Smith", "1875")), in_note(1, SHORT)], ["r2"], id="cited in the body"),
        pytest.param([in_note(1, IN_FULL), in_note(2, WAVES)], ["r1"], id="a short title"),
        pytest.param([in_note(1, IN_FULL, SHORT)], ["r1"], id="in the same note"),
        pytest.param([in_note(1, IN_FULL), in_note(2, IN_FULL_TOO), in_note(3, SHORT)], ["r1", "r2"], id="both cited before"),
        pytest.param([in_note(2, SHORT)], ["r1", "r2"], id="none cited before"),
        pytest.param([in_note(1, IN_FULL), SHORT], ["r1", "r2"], id="no note"),
    ],
)
def test_a_short_note_means_the_work_already_cited(clusters: list[CitationItem | Noted], references: list[str]) -> None:
    found = reconcile(text(*clusters), listed(OLD, NEW, OTHER))[-1]
    assert list(found.references) == references
    assert found.status is (LinkStatus.MATCHED if len(references) == 1 else LinkStatus.AMBIGUOUS)


def test_a_later_full_note_does_not_tell_what_a_short_one_means() -> None:
    found = reconcile(text(in_note(1, SHORT), in_note(2, IN_FULL)), listed(OLD, NEW, OTHER))[0]
    assert found.status is LinkStatus.AMBIGUOUS


def sent_to(label: str, *names: str) -> CitationItem:
    return cited(BackReference(BackReferenceKind.SUPRA, names, label))


@pytest.mark.parametrize(
    ("clusters", "references"),
    [
        pytest.param([in_note(1, BY_SMITH), in_note(2, BY_JONES), in_note(3, sent_to("1"))], ["r1"], id="by the number alone"),
        pytest.param([in_note(1, BY_SMITH, BY_JONES), in_note(2, sent_to("1", "Jones"))], ["r2"], id="by number and name"),
        pytest.param([in_note(1, BY_SMITH), in_note(2, BY_JONES), in_note(3, sent_to("1", "Jones"))], ["r2"], id="the name is elsewhere"),
        pytest.param(
            [in_note(1, BY_SMITH), in_note(2, BY_JONES), in_note(3, sent_to("7", "Smith"))], ["r1"], id="no such note, but the name"
        ),
    ],
)
def test_sent_to_a_note(clusters: list[CitationItem | Noted], references: list[str]) -> None:
    assert list(reconcile(text(*clusters), LIST)[-1].references) == references


def test_sent_to_a_note_of_two_works_is_unclear_and_to_none_dangles() -> None:
    unclear = reconcile(text(in_note(1, BY_SMITH, BY_JONES), in_note(2, sent_to("1"))), LIST)[-1]
    assert (unclear.status, unclear.reason) == (LinkStatus.AMBIGUOUS, LinkReason.ANTECEDENT_UNCLEAR)
    nowhere = reconcile(text(in_note(1, BY_SMITH), in_note(2, sent_to("7", "Okafor"))), LIST)[-1]
    assert (nowhere.status, nowhere.reason) == (LinkStatus.DANGLING, LinkReason.NO_ENTRY)


def test_a_note_without_works_is_no_broken_reference() -> None:
    found = reconcile(text(in_note(1, BY_SMITH), in_note(2, sent_to("7"))), LIST)[-1]
    assert (found.status, found.reason) == (LinkStatus.SKIPPED, LinkReason.NOT_A_WORK)


VAN_BERG, DEN_BERG, BERG = (
    item("Berg, A. van der", "2001", "One"),
    item("van den Berg, B.", "2002", "Two"),
    item("Berg, C.", "2003", "Three"),
)
BY_VAN_BERG, BY_DEN_BERG, BY_BERG = cited(by("van der Berg", "2001")), cited(by("van den Berg", "2002")), cited(by("Berg", "2003"))


def wie_anm(name: str, label: str) -> CitationItem:
    return cited(BackReference(BackReferenceKind.SUPRA, (name,), label))


@pytest.mark.parametrize(
    ("clusters", "references"),
    [
        pytest.param([in_note(1, BY_VAN_BERG), in_note(2, op_cit("Berg"))], ["r1"], id="without its particles"),
        pytest.param([in_note(1, BY_VAN_BERG), in_note(2, wie_anm("Berg", "1"))], ["r1"], id="sent to a note"),
        pytest.param([in_note(1, BY_BERG), in_note(2, op_cit("van der Berg"))], ["r3"], id="with particles that were not printed before"),
        pytest.param([in_note(1, BY_BERG), in_note(2, BY_VAN_BERG), in_note(3, op_cit("Berg"))], ["r3"], id="another of just that name"),
        pytest.param([in_note(1, BY_BERG, BY_VAN_BERG), in_note(2, wie_anm("Berg", "1"))], ["r3"], id="another in that note"),
        pytest.param(
            [in_note(1, BY_VAN_BERG), in_note(2, BY_DEN_BERG), in_note(3, op_cit("Berg"))], ["r1", "r2"], id="two without particles"
        ),
        pytest.param([in_note(1, BY_VAN_BERG), in_note(2, op_cit("Vandenberg"))], [], id="another name"),
        pytest.param([in_note(1, BY_VAN_BERG), in_note(2, op_cit("der"))], [], id="particles alone"),
    ],
)
def test_particles(clusters: list[CitationItem | Noted], references: list[str]) -> None:
    assert list(reconcile(text(*clusters), listed(VAN_BERG, DEN_BERG, BERG))[-1].references) == references
