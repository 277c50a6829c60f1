from __future__ import annotations

import pytest

from citecheck.extract.references.cutting import entries, only_url
from citecheck.model import Source
from citecheck.readers import read
from tests.extract.references.factory import document


def cut(*blocks: str, kind: str = "paragraph") -> list[tuple[str | None, str]]:
    found = document(*((kind, block) for block in blocks))
    return [(entry.label, " ".join(found.quote(entry.span).split())) for entry in entries(found, found.blocks)]


ADAMS = "Adams, J. (2001), Rivers and Silt, London: Invented Press."
BROWN = "Brown, K. (1998), A Note on Mud, Journal of Mud, 4 (2): 11-19."
CLARK = "Clark, L. (2004), Deltas of the World, Oxford: Example Books."


def test_one_block_one_entry() -> None:
    assert cut(ADAMS, BROWN) == [(None, ADAMS), (None, BROWN)]


def test_bullets_are_no_part_of_an_entry() -> None:
    assert cut(f"• {ADAMS}", f"- {BROWN}", kind="list-item") == [(None, ADAMS), (None, BROWN)]


@pytest.mark.parametrize(("printed", "label"), [("[12] ", "12"), ("12. ", "12"), ("(12) ", "12"), ("12) ", "12"), ("[Ad01] ", "Ad01")])
def test_labels_are_kept_apart(printed: str, label: str) -> None:
    assert cut(printed + ADAMS) == [(label, ADAMS)]


def test_a_year_at_the_beginning_is_no_label() -> None:
    assert cut("1815 Discourses read at the Academy, Venice.") == [(None, "1815 Discourses read at the Academy, Venice.")]


def test_one_entry_a_line() -> None:
    assert cut("\n".join((ADAMS, BROWN, CLARK))) == [(None, ADAMS), (None, BROWN), (None, CLARK)]


def test_wrapped_lines_in_one_block() -> None:
    wrapped = "\n".join(
        (
            "Adams, J., Brown, K. and Clark, L. (2001) Rivers, silt and the",
            "slow work of the northern sea. Journal of Mud 4, 11-19.",
            "Brown, K. (1998) A Note on Mud, with remarks on its uses by",
            "Davis. London: Invented Press.",
        )
    )
    assert [text[:12] for _, text in cut(wrapped)] == ["Adams, J., B", "Brown, K. (1"]


def test_names_that_a_line_break_cuts_begin_no_entry() -> None:
    wrapped = "\n".join(
        (
            "Laur E, Beck K, Krup K, Theer G, Boden M, Horva P, Aebers R, Anton W,",
            "Kutay U. 2011. Phosphorylation of nothing by multiple kinases is crucial.",
            "Cell 144:539-550.",
        )
    )
    assert len(cut(wrapped)) == 1


def test_hanging_indents() -> None:
    hanging = "\n".join(("Zeta Group. A paper on", "    Brown, K. and his mud, 1999.", "Alpha Society. Another", "    paper, 2001."))
    assert [text for _, text in cut(hanging)] == [
        "Zeta Group. A paper on Brown, K. and his mud, 1999.",
        "Alpha Society. Another paper, 2001.",
    ]


def test_numbered_lines() -> None:
    assert cut(f"1. {ADAMS}\n2. {BROWN}\ncontinued here.\n3. {CLARK}") == [("1", ADAMS), ("2", f"{BROWN} continued here."), ("3", CLARK)]


def test_numbered_entries_on_one_line() -> None:
    assert cut(f"[1] {ADAMS} [2] {BROWN} [3] {CLARK}") == [("1", ADAMS), ("2", BROWN), ("3", CLARK)]


def test_entries_glued_together() -> None:
    assert cut(f"{ADAMS} {BROWN}") == [(None, ADAMS), (None, BROWN)]


def test_an_entry_that_a_page_cut_in_two_is_joined() -> None:
    assert cut("Adams, J. (2001), Rivers and Silt of the", "northern sea, London: Invented Press.", BROWN)[0] == (
        None,
        "Adams, J. (2001), Rivers and Silt of the northern sea, London: Invented Press.",
    )


def test_an_entry_that_breaks_off_stays_alone_before_the_next() -> None:
    broken = "Adams, J., 'A World'. paper delivered at a conference, 9 June 1999, available at"
    assert cut(broken, BROWN) == [(None, broken), (None, BROWN)]


def test_an_address_goes_with_the_entry_that_announces_it() -> None:
    assert cut("Adams, J., 'A World', 1999, available at", "http://example.org/world") == [
        (None, "Adams, J., 'A World', 1999, available at http://example.org/world")
    ]


def test_an_address_that_nobody_announced_stays_alone() -> None:
    assert cut(ADAMS, "http://example.org/world", BROWN)[1] == (None, "http://example.org/world")


@pytest.mark.parametrize(
    "text", ["http://example.org/a", "<http://example.org/a>", "URL:www.example.org/a.doc", "Available at: https://example.org/a."]
)
def test_an_address_alone(text: str) -> None:
    assert only_url(text)


@pytest.mark.parametrize("text", ["", "Adams http://example.org/a", "http://example.org/a and more", "see the site"])
def test_more_than_an_address(text: str) -> None:
    assert not only_url(text)


def test_blocks_without_letters_are_no_entries() -> None:
    assert cut("———", "* * *".replace("*", "-")) == []


@pytest.mark.parametrize(
    "line", ["doi:10.5555/mud.1998.11", "https://doi.org/10.5555/mud.1998.11", "Retrieved from https://example.org/mud"]
)
def test_an_identifier_on_a_line_of_its_own_belongs_to_the_entry_above(line: str) -> None:
    assert [text for _, text in cut(ADAMS, line, BROWN)] == [f"{ADAMS} {line}", BROWN]


def test_every_line_apart() -> None:
    lines = (
        "Adams, J. (2001). Rivers and Silt: the history of a northern sea and",
        "of those who lived beside it. London: Invented Press.",
        "Brown, K. (1998). A note on mud and sedimentation in the estuaries of",
        "the lower river. Journal of Mud, 4(2), 11-19.",
        "Clark, L. (2004). Deltas of the World, their history, their people and",
        "their future. Oxford: Example Books.",
    )
    assert [text[:5] for _, text in cut(*lines)] == ["Adams", "Brown", "Clark"]


def test_text_behind_a_numbered_list_is_refused() -> None:
    found = document(f"[1] {ADAMS}", f"[2] {BROWN}", "[50] See there.")
    assert [entry.refused is None for entry in entries(found, found.blocks)] == [True, True, False]


def test_five_thousand_entries() -> None:
    assert len(cut("\n".join(f"{number}. {ADAMS}" for number in range(1, 5001)))) == 5000
    assert len(cut("\n".join([ADAMS, BROWN, CLARK] * 1700))) == 5100


def test_given_names_in_brackets_begin_entries() -> None:
    listed = (
        "ALLARD (Aline), « Le culte du fleuve », Revue des eaux, t. 21, 1891, p. 5-30.",
        "VOLIÈRE (Maud), Les fêtes du fleuve, Paris, Presses Inventées, 1985.",
        "— Les noces du fleuve, Paris, Presses Inventées, 1976.",
    )
    assert cut("\n".join(listed)) == [(None, entry) for entry in listed]


SINGLE = (
    "Port Office, Report on Ropes, Lyon, s. n., [1887].",
    "Corte-Rey (Abel), Les quais de Saint-Merlou, Dijon, Beffroi, 1909.",
    "Dupin-Faye (Lise), Sonner et compter : cloches et temps, thèse d'histoire, univ. de Nord, 2016, dactyl.",
    "de la Fosse y Rey, Alonso. El muelle y la novela. 2 vols., Ediciones Nube, 1988.",
    "Harbour Council. (2019). Counting berths. https://harbour.example/reports/44",
    "Lorne, W. E., Jr., & Wink, A. (Eds.). (2016). Handbook of small towns (2nd ed.). Pell.",
)


def test_lines_that_are_all_whole_are_entries_however_long_each_is() -> None:
    lines = (*SINGLE, ADAMS, BROWN)
    assert cut("\n".join(lines)) == [(None, line) for line in lines]


def test_a_whole_line_in_a_wrapped_list_goes_on_below() -> None:
    """Its second line begins with figures."""
    entry = "Aldous KR, Bright TM, Chen L. Sleep loss in ferry pilots. J Marit Med.\n2012;33(4):210-7."
    assert cut(f"{entry}\nBorg A. Harbour walls and their builders on the islands. Mar Build.\n2010;5(1):12-29.")[0] == (
        None,
        entry.replace("\n", " "),
    )


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("Rest, M., 2001, L'eau lente, trad. de l'anglais par J.", "Rousse, Arles, Actes du Quai (éd. orig. Slow Water, 1998)."),
        ("Melo, H. O engenho como arquivo. Revista Rural, v. 18, n. 35, p.", "211-238, jan./jun. 2003."),
    ],
)
def test_a_line_that_breaks_off_in_front_of_a_name_or_a_number_goes_on(line: str, following: str) -> None:
    others = [f"{one[:30]}\n{one[30:]}" for one in (ADAMS, BROWN, CLARK)]
    assert len(cut(*others, f"{line}\n{following}")) == 4


def test_an_entry_may_end_with_how_many_pages_it_has() -> None:
    lines = ("Adams, J., Brown, K. and Clark, L. (2001) Rivers, silt and the", "slow work of the sea, thesis, Example University, 421 p.")
    again = ("Brown, K. (1998) A Note on Mud, with remarks on its uses by", "Davis. London: Invented Press.")
    assert [text[:5] for _, text in cut("\n".join((*lines, *again)))] == ["Adams", "Brown"]


def test_signs_of_emphasis_indent_nothing() -> None:
    source = (
        "# References\n\nFay, O. *New Histories of the Clock*. Chicago: Prairie,\n    2004.\n"
        "*Pell Advertiser*. A Ledger Found and what was in it, June\n    1842.\nRoss, A. *Apprentices*. London: Reed,\n    1991.\n"
    )
    found = read(Source("a.md", source.encode()))
    assert [found.quote(entry.span)[:4] for entry in entries(found, found.blocks[1:])] == ["Fay,", "Pell", "Ross"]


def test_a_line_that_emphasis_begins_is_not_indented() -> None:
    source = "# References\n\n" + "\n\n".join(
        (
            "Melo, H. O engenho como arquivo e memória da mata.\n**Revista Brasileira Rural**, São Paulo, v. 18, 12 de maio de\n2003.",
            *(one.replace(", ", ",\n", 2) for one in (ADAMS, BROWN, CLARK)),
        )
    )
    found = read(Source("a.md", source.encode()))
    assert len(entries(found, found.blocks[1:])) == 4


def test_marks_of_direction_end_no_line() -> None:
    assert cut(f"{ADAMS}\u200f\n{BROWN}\n{CLARK}") == [(None, f"{ADAMS}\u200f"), (None, BROWN), (None, CLARK)]
