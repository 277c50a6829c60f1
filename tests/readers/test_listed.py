from __future__ import annotations

from citecheck.readers.listed import headed, in_lists, opens_small
from citecheck.readers.markdown_blocks import scan_markdown

PROSE = "Words that say something about the world of 1999 and about nothing else, and go on (Smith 2001: 3) to the end."
ENTRIES = ("Smith, J. (1999), Title, London: Press", "Jones A, Brown B. Title. J Hist. 2001;3:4-5", "Adams, Anne. 2003. *Title*. Paris")


def zones(text: str) -> tuple[list[bool], list[bool]]:
    drafts = scan_markdown(text)
    return headed(text, drafts), in_lists(text, drafts)


def test_under_a_heading_to_the_next_one() -> None:
    text = "\n\n".join(["# Title", PROSE, "## References", *ENTRIES, "## Appendix", PROSE])
    under, within = zones(text)
    assert under == [False, False, True, True, True, True, False, False]
    assert within == under


def test_sub_headings_do_not_end_it() -> None:
    text = "\n\n".join(
        [
            "## BIBLIOGRAPHY",
            "### Primary Sources",
            ENTRIES[0],
            "## **BOOKS**",
            ENTRIES[1],
            "## Old Papers",
            ENTRIES[2],
            "## Conclusion",
            PROSE,
        ]
    )
    under, _ = zones(text)
    assert under == [True] * 7 + [False] * 2


def test_without_a_heading_by_what_it_looks_like() -> None:
    text = "\n\n".join([PROSE] * 8 + [*ENTRIES] * 4)
    under, within = zones(text)
    assert not any(under)
    assert not any(within[:6])
    assert all(within[12:])


def test_prose_with_citations_is_no_list() -> None:
    text = "\n\n".join([f"Smith (1999) says so. {PROSE}", f"In Japan (1905) it was so. {PROSE * 7}"] * 6)
    assert not any(zones("\n\n".join([PROSE] * 12))[1])
    assert not any(zones(text.replace("Smith (1999) says so. ", ""))[1])


def test_a_sub_heading_alone_begins_nothing() -> None:
    assert not any(zones("\n\n".join(["## Books", PROSE, "## Articles", PROSE]))[1])


def test_an_entry_may_begin_with_a_particle_and_not_with_what_stands_between_names() -> None:
    assert opens_small("van den Akker, P. (2005). Mud")
    assert opens_small("de Vries, K. 2006. Mud")
    assert not opens_small("and Jones, P. (2003). Mud")
    assert not opens_small("et al. (2003). Mud")
    assert not opens_small("of the north. London: Press")
