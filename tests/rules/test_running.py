"""Order, fingerprints and the like: what every finding has, whichever rule found it."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from citecheck.model import Finding
from citecheck.rules import RULES, judge, select
from tests.rules.pipeline import gather

TEXT = """Trade fell (Lindqvst 2006: 12), as others say (Clark 1991). Ports grew (Okafor 2005: 46; Clark 1991: 7).

Tides rose (Hanabusa 2000).[^1]

[^1]: Ibid.

# References

Hanabusa, Ken (2000a), *Tides and Towns*, Kyoto: Umi.

Hanabusa, Ken (2000b), *Towns without Tides*, Kyoto: Umi.

Lindqvist, Maja (2006), *Trade after the Crisis*, Lund: Studentlitteratur.

Okafor, Ben (2004), "Harbours of the South", *Journal of Ports*, 12 (3): 45-67.

Sato, Aki (2001), "Moons", *Journal of Ports*, 9 (1): 17.
"""


def prints(text: str) -> dict[str, str]:
    return {finding.fingerprint: finding.code for finding in judge(gather(text))}


def test_findings_stand_in_the_order_of_the_text() -> None:
    found = judge(gather(TEXT))
    assert [finding.span for finding in found] == sorted(finding.span for finding in found)
    assert {finding.code for finding in found} >= {"CC101", "CC102", "CC104", "CC105", "CC109"}


def test_the_same_text_gives_the_same_findings() -> None:
    assert judge(gather(TEXT)) == judge(gather(TEXT))


def test_a_selection_gives_those_findings_and_no_others() -> None:
    chosen = select(RULES, select=["CC101", "CC105"])
    assert judge(gather(TEXT), chosen) == tuple(finding for finding in judge(gather(TEXT)) if finding.code in ("CC101", "CC105"))


def test_fingerprints_are_unique_and_short() -> None:
    found = judge(gather(TEXT.replace("Ibid.", "Ibid. Ibid.")))
    assert len({finding.fingerprint for finding in found}) == len(found)
    assert all(re.fullmatch(r"[0-9a-f]{16}(-\d+)?", finding.fingerprint) for finding in found)


def test_two_findings_alike_are_numbered() -> None:
    notes = TEXT.replace("Tides rose (Hanabusa 2000).[^1]", "Tides rose.[^1] They fell.[^2]")
    twice = notes.replace("[^1]: Ibid.", "[^1]: Novak, op. cit.\n\n[^2]: Novak, op. cit.")
    found = [finding for finding in judge(gather(twice)) if finding.code == "CC111"]
    assert [finding.fingerprint.partition("-")[2] for finding in found] == ["", "2"]


def test_a_fingerprint_survives_new_lines_new_prose_and_new_notes() -> None:
    moved = TEXT.replace(
        "Trade fell", "A new beginning.\n\nAnother paragraph, with a note.[^9]\n\n[^9]: A remark.\n\nIt is said that trade fell"
    ).replace("*Tides and Towns*,", "*Tides\nand Towns*,")
    assert prints(moved) == prints(TEXT)


def test_a_fingerprint_changes_with_the_work() -> None:
    assert set(prints(TEXT.replace("Clark 1991", "Clark 1992"))) ^ set(prints(TEXT))
    changed = set(prints(TEXT.replace("Trade after the Crisis", "Trade before the Crisis"))) ^ set(prints(TEXT))
    assert len(changed) == 2


def test_messages_name_a_line_and_end_in_a_question() -> None:
    for finding in judge(gather(TEXT)):
        assert re.search(r"\b[Ll]ines? \d", finding.message), finding.message
        assert finding.message.endswith("?"), finding.message
        assert "\n" not in finding.message


def test_items_and_entries_of_a_finding_exist() -> None:
    evidence = gather(TEXT)

    def known(finding: Finding) -> bool:
        return set(finding.citation_items) <= set(evidence.items) and set(finding.references) <= set(evidence.by_id)

    assert all(known(finding) and finding.span.end <= len(evidence.document.text) for finding in judge(evidence))


PRINTED = st.characters(exclude_categories=("Cc", "Cs"))


@given(st.text(PRINTED, max_size=200), st.lists(st.text(PRINTED, max_size=60), max_size=4))
def test_any_text_can_be_judged(text: str, entries: list[str]) -> None:
    whole = "\n\n".join((text, "# References", *entries))
    assert all(finding.message for finding in judge(gather(whole)))
