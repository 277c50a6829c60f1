"""What each rule flags and, with as much room, what it leaves alone: small documents, read and linked for real."""

from __future__ import annotations

import pytest

from citecheck.model import Severity
from tests.rules.pipeline import findings, gather

LINDQVIST = "Lindqvist, Maja (2006), *Trade after the Crisis*, Lund: Studentlitteratur."
OKAFOR = 'Okafor, Ben (2004), "Harbours of the South", *Journal of Ports*, 12 (3): 45-67.'
DUARTE = "Duarte, Rui, Costa, Ana and Melo, Ines (2002), *Prices of the Century*, Porto: Ribeira."
HANABUSA = "Hanabusa, Ken (2000a), *Tides and Towns*, Kyoto: Umi.", "Hanabusa, Ken (2000b), *Towns without Tides*, Kyoto: Umi."


def document(text: str, *entries: str, heading: str = "References") -> str:
    """A text and its list."""
    return "\n\n".join((text, f"# {heading}", *entries)) + "\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ports grew (Clark 1991).", ["Clark 1991"], id="nobody of that name"),
        pytest.param("Ports grew (Clark 1991: 3). They shrank (Clark 1991: 9).", ["Clark 1991"], id="one finding per work"),
        pytest.param("Ports grew (Clark 1991; Novak et al. 1999).", ["Clark 1991", "Novak et al. 1999"], id="two works"),
        pytest.param("Ports grew (Okafor 1974).", ["Okafor 1974"], id="another work of a listed author"),
        pytest.param("Ports grew (Reyes quoted in Clark 1991: 3).", ["Clark 1991"], id="the work in hand"),
        pytest.param("Ports grew (Lindqvist 2006; Okafor 2004: 46).", [], id="all listed"),
        pytest.param("Ports grew (Lindqvst 2006).", [], id="a slip in the name is CC105"),
        pytest.param("Ports grew (Lindqvist 2007).", [], id="a slip in the year is CC104"),
        pytest.param("Ports grew in 1991 and shrank in May 2004.", [], id="years in prose"),
    ],
)
def test_missing_reference(text: str, expected: list[str]) -> None:
    found = findings(document(f"Trade fell (Lindqvist 2006). {text}", LINDQVIST, OKAFOR), "CC101")
    assert [dict(finding.data)["cited"] for finding in found] == expected


def test_what_the_list_has_by_that_name_is_told() -> None:
    [found] = findings(document("Trade fell (Okafor 1974).", LINDQVIST, OKAFOR), "CC101")
    assert "It has Okafor of 2004." in found.message
    assert found.message.startswith("Line 1 cites “Okafor 1974”, but the list has no entry for Okafor 1974.")


NOTES = "Ports grew.[^1] They shrank.[^2]\n\n[^1]: {one}\n\n[^2]: {two}"
PAPER = "Port Herald, 3 May 1998."


@pytest.mark.parametrize(
    ("notes", "entries", "count"),
    [
        pytest.param(
            (PAPER, "Harbour Times, 4 May 1998."), ["Port Herald, 3 May 1998.", OKAFOR], 1, id="newspapers are listed, one is not"
        ),
        pytest.param((PAPER, "Harbour Times, 4 May 1998."), [OKAFOR, LINDQVIST], 0, id="no source of a note is listed"),
    ],
)
def test_a_source_in_a_note_is_missed_only_where_its_kind_is_listed(notes: tuple[str, str], entries: list[str], count: int) -> None:
    text = NOTES.format(one=notes[0], two=notes[1]) + "\n\nTrade fell (Okafor 2004)."
    assert len(findings(document(text, *entries), "CC101")) == count


@pytest.mark.parametrize(
    ("text", "heading", "expected"),
    [
        pytest.param("Trade fell (Lindqvist 2006).", "References", Severity.WARNING, id="references"),
        pytest.param("Trade fell (Lindqvist 2006).", "Bibliography", Severity.NOTE, id="bibliography"),
        pytest.param("Trade fell (Lindqvist 2006; Okafor 2004).", "References", None, id="cited"),
        pytest.param("Trade fell (Lindqvist 2006) as Okafor (2004) says.", "References", None, id="cited in the sentence"),
        pytest.param("Trade fell (Lindqvist 2006; Okafr 2004).", "References", None, id="cited, though misspelt"),
        pytest.param("Trade fell.", "References", None, id="a text without citations"),
    ],
)
def test_uncited_reference(text: str, heading: str, expected: Severity | None) -> None:
    found = findings(document(text, LINDQVIST, OKAFOR, heading=heading), "CC102")
    assert [finding.severity for finding in found] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "code", "count"),
    [
        pytest.param("Tides rose (Hanabusa 2000) and fell (Hanabusa 2000: 3).", "CC109", 1, id="the letter is missing, once for the pair"),
        pytest.param("Tides rose (Hanabusa 2000).", "CC103", 0, id="CC109 stands in place of CC103"),
        pytest.param("Tides rose (Hanabusa 2000a).", "CC109", 0, id="the letter is there"),
        pytest.param("Tides rose (Sato 2000).", "CC103", 1, id="two entries without letters"),
        pytest.param("Tides rose (Sato 2000: 15).", "CC103", 0, id="the page decides"),
        pytest.param("Tides rose (Mori 2001).", "CC103", 0, id="duplicates are CC201"),
        pytest.param("Tides rose (Mori 2001).", "CC201", 1, id="duplicates"),
    ],
)
def test_undecided(text: str, code: str, count: int) -> None:
    twins = 'Sato, A. (2000), "Tides", *Journal of Ports*, 8 (1): 10-20.', 'Sato, A. (2000), "Moons", *Journal of Ports*, 8 (2): 100-120.'
    same = "Mori, Yu (2001), *Rivers and Rain of the North*, Kyoto: Umi.", "Mori, Y. (2001), *Rivers and Rain of the North*, Kyoto: Umi."
    assert len(findings(document(text, *HANABUSA, *twins, *same), code)) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Prices fell (Duarte et al. 2001; Okafor 2004).", [("2001", "2002")], id="a year apart"),
        pytest.param(
            "Prices fell (Duarte et al. 2001: 3) and rose (Duarte et al. 2001: 8).", [("2001", "2002")], id="one finding for both"
        ),
        pytest.param("Prices fell (Duarte et al. 2002).", [], id="the same year"),
        pytest.param("Prices fell (Duarte et al. 1987).", [], id="a year far off is CC101"),
        pytest.param("Prices fell (Duarte et al. 2002; Duarte et al. 2001).", [], id="both years in one bracket are two works"),
    ],
)
def test_year_mismatch(text: str, expected: list[tuple[str, str]]) -> None:
    found = findings(document(text, DUARTE, OKAFOR), "CC104")
    assert [(dict(finding.data)["cited"], dict(finding.data)["listed"]) for finding in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade fell (Lindqvst 2006) and rose (Lindqvst 2006: 4).", [("Lindqvst", "Lindqvist", 2)], id="a slip, twice"),
        pytest.param(
            "Trade fell (Lindqvst 2006) and rose (Lindqwist 2006).",
            [("Lindqvst", "Lindqvist", 1), ("Lindqwist", "Lindqvist", 1)],
            id="two spellings",
        ),
        pytest.param("Trade fell (Leif 2002).", [("Leif", "Sjoberg", 1)], id="given name"),
        pytest.param("Trade fell (Duarte, Csta and Melo 2002).", [("Csta", "Costa", 1)], id="a co-author"),
        pytest.param("Trade fell (Lindqvist 2006).", [], id="as listed"),
        pytest.param("Trade fell (LINDQVIST 2006).", [], id="capitals"),
        pytest.param("Trade fell (Müller 2001; Sjöberg 2002).", [], id="umlauts spelled out and left out"),
        pytest.param("Trade fell (Kimura 1982).", [], id="the first word of a name without a comma"),
        pytest.param("Trade fell (Hiroshi 1982).", [], id="the second word of a name without a comma"),
        pytest.param("Trade fell (García 1999).", [], id="half of a compound name"),
        pytest.param("Trade fell (WHO 2010).", [], id="acronym"),
    ],
)
def test_name_mismatch(text: str, expected: list[tuple[str, str, int]]) -> None:
    entries = (
        LINDQVIST,
        DUARTE,
        "Mueller, Ann (2001), *Ports*, Bonn: Hafen.",
        "Sjoberg, Leif (2002), *Islands*, Lund: Studentlitteratur.",
        'Kimura Hiroshi (1982), "Failure of a Policy", *Community*, (16): 16.',
        "García Lorca, Ana (1999), *Mares*, Madrid: Costa.",
        "World Health Organization (2010), *Ports and Plagues*, Geneva: WHO Press.",
    )
    found = findings(document(text, *entries), "CC105")
    assert [(dict(finding.data)["cited"], dict(finding.data)["listed"], len(finding.citation_items)) for finding in found] == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("So it was (Reyes quoted in Lindqvist 2006: 3) and is (Reyes cited in Lindqvist 2006: 9).", 1, id="unlisted, once"),
        pytest.param("So it was (Okafor quoted in Lindqvist 2006: 3).", 1, id="another work of the inner author"),
        pytest.param("So it was (Duarte quoted in Clark 1991: 3).", 0, id="the work in hand is missing: CC101"),
        pytest.param("So it was (Lindqvist 2006: 3).", 0, id="at first hand"),
        pytest.param("So it was (Novak quoted in Lindqvist 2006: 3).", 0, id="the inner work of that year is listed"),
    ],
)
def test_unlisted_secondary_source(text: str, count: int) -> None:
    novak = "Novak, Eva (2006), *The Crisis*, Lund: Studentlitteratur."
    found = findings(document(text, LINDQVIST, OKAFOR, novak), "CC107")
    assert [finding.severity for finding in found] == [Severity.NOTE] * count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("So it was (Okafor 2004: 120).", [("120", Severity.WARNING)], id="outside"),
        pytest.param("So it was (Okafor 2004: 44; Okafor 2004: 70-72).", [("44 and 70-72", Severity.WARNING)], id="once per entry"),
        pytest.param("So it was (Okafor 2004: 66-68).", [("66-68", Severity.WARNING)], id="beyond the last page"),
        pytest.param("So it was (Sato 2001: 18).", [("18", Severity.NOTE)], id="the entry prints one page"),
        pytest.param("So it was (Okafor 2004: 45; Okafor 2004: 50-67).", [], id="inside"),
        pytest.param("So it was (Okafor 2004, chap. 3).", [], id="a chapter"),
        pytest.param("So it was (Lindqvist 2006: 300).", [], id="a book without pages"),
        pytest.param("So it was (Okafor 2004: xii).", [], id="Roman"),
    ],
)
def test_locator_outside_pages(text: str, expected: list[tuple[str, Severity]]) -> None:
    sato = 'Sato, Aki (2001), "Moons", *Journal of Ports*, 9 (1): 17.'
    found = findings(document(text, OKAFOR, LINDQVIST, sato), "CC108")
    assert [(dict(finding.data)["cited"], finding.severity) for finding in found] == expected


def test_no_list_is_said_once_and_nothing_else() -> None:
    text = "Ports grew (Okafor 2004), and trade fell (Lindqvist 2006; Clark 1991).\n"
    assert len(findings(text, "CC112")) == 1
    assert findings(text, "CC101") == []
    assert findings("Ports grew in 2004.\n", "CC112") == []


@pytest.mark.parametrize(
    ("entry", "missing"),
    [
        pytest.param("Okafor, Ben (2004), *Journal of Ports*, 12 (3): 45-67.", ["title"], id="no title"),
        pytest.param("Okafor, Ben, *Harbours of the South*, Lagos: Delta Press.", ["date"], id="no date"),
        pytest.param(OKAFOR, [], id="an article"),
        pytest.param(LINDQVIST, [], id="a book"),
        pytest.param("Okafor, Ben (n.d.), *Harbours of the South*, Lagos: Delta Press.", [], id="n.d."),
        pytest.param("Okafor, Ben (in press), *Harbours of the South*, Lagos: Delta Press.", [], id="in press"),
        pytest.param("Port Herald, 3 May 1998.", [], id="a newspaper"),
        pytest.param("Okafor, Ben, *Harbours of the South*, Lagos: Delta Press, 2004.", [], id="the date at the end"),
        pytest.param("Conseil des ports, 2019, *Chiffres*, Brest, CP.", [], id="a title read as a place"),
        pytest.param("Quist, L. (2005). Letters from the quay, part 1. *Quay*, 4, 1–20.", [], id="a journal read with the volume"),
        pytest.param("WoodLeak homepage, https://woodleak.example, last accessed 2023/10/25", [], id="a web page named by its body"),
    ],
)
def test_incomplete_reference(entry: str, missing: list[str]) -> None:
    found = findings(document("Prices fell (Duarte et al. 2002).", DUARTE, entry), "CC202")
    assert [dict(finding.data)["missing"] for finding in found] == ([tuple(missing)] if missing else [])


@pytest.mark.parametrize(
    ("entry", "count"),
    [
        pytest.param(
            "Ministry of Trade (2002), *Meeting of the Ministers*, 15 November 1999, Oslo: Ministry of Trade.", 1, id="another day"
        ),
        pytest.param(
            "Ministry of Trade (2002), *Meeting of the Ministers*, 15 November 2002, Oslo: Ministry of Trade.", 0, id="the day of the year"
        ),
        pytest.param(
            "Ministry of Trade (2002), *Meeting of the Ministers*, 15 November 2001, Oslo: Ministry of Trade.", 0, id="the year before"
        ),
        pytest.param("Ministry of Trade (2002), *Meeting of 15 November 1999*, Oslo: Ministry of Trade.", 0, id="in the title"),
        pytest.param("Okafor, Ben (2004), *Harbours*, www.example.org/harbours.pdf, accessed 3 May 2010.", 0, id="access"),
        pytest.param("Okafor, Ben (2004), Harbours, *Proceedings of the Conference on Ports*, Lagos, 3-5 May 1999.", 0, id="a conference"),
        pytest.param("Marx, Karl (1990), *Capital*, trans. Ben Fowkes, London: Penguin, first published 1867.", 0, id="a translation"),
    ],
)
def test_contradictory_year(entry: str, count: int) -> None:
    assert len(findings(document("Prices fell (Duarte et al. 2002).", DUARTE, entry), "CC207")) == count


@pytest.mark.parametrize(("year", "count"), [("1992", 1), ("1999", 0)])
def test_an_address_speaks_only_where_its_siblings_agree(year: str, count: int) -> None:
    books = [
        f'Ministry of Trade ({at}), "Exports", *Blue Book*, Oslo, at www.example.org/bluebook/{of}'
        for at, of in (("1997", "1997"), ("1998", "1998"), ("1999", year))
    ]
    assert len(findings(document("Prices fell (Duarte et al. 2002).", DUARTE, *books), "CC207")) == count
    assert findings(document("Prices fell (Duarte et al. 2002).", DUARTE, books[-1]), "CC207") == []


@pytest.mark.parametrize(
    ("text", "entry", "cited"),
    [
        # a title and a name that read as the names of bodies: all that is cited stands at the head, and the year where dates stand
        ("Trade fell (Moor and Fenn 1999).", "Board of Moor and Fenn (1999): Trust and Village. London: Holt.", []),
        ("Trade fell (Moor 1960).", "Moor, Karl, Crowds, Paris 1895, new issue Vienna: Viking 1960.", []),
        ("Trade fell (Moor and Lund 1999).", "Board of Moor and Fenn (1999): Trust and Village. London: Holt.", ["Moor and Lund 1999"]),
        (  # the first year of a part
            "Trade fell (Moor 1690).",
            "Sir Karl Moor, Political Crowds (1690), in The Collected Writings, ed. C. H. Fenn, 2 vols. (Cambridge, 1899), 233-313.",
            [],
        ),
        ("Trade fell (Moor 1960).", "Moor, Karl (1995), Crowds and Ports (1960). Vienna: Viking.", ["Moor 1960"]),  # of what it is about
        ("Trade fell (Moor 1960).", "Moor, Karl (1895), Crowds of 1960. Vienna: Viking.", ["Moor 1960"]),  # in a title
        ("Trade fell (Moor 1960).", "Moor, Karl (1895), Crowds, Journal of Crowds 12: 1960-1970.", ["Moor 1960"]),  # a page
    ],
)
def test_an_entry_that_prints_all_that_is_cited_is_not_missed(text: str, entry: str, cited: list[str]) -> None:
    found = findings(document(f"Ports grew (Lindqvist 2006). {text}", LINDQVIST, entry), "CC101")
    assert [dict(finding.data)["cited"] for finding in found] == cited


@pytest.mark.parametrize(
    ("short", "count"),
    [("Fenn/Moor, Streets of Want, p. 8.", 0), ("Fenn/Lund, Streets of Want, p. 8.", 1), ("Fenn/Moor, Harbours of Doubt, p. 8.", 1)],
)
def test_a_short_note_is_not_missed_where_an_entry_prints_names_and_title(short: str, count: int) -> None:
    entry = "Fenn, Peter, Karin Moor, Streets of Want (Berlin: Dietz, 1999)."
    found = findings(document(NOTES.format(one=entry, two=short), entry, LINDQVIST), "CC101")
    assert len(found) == count


def test_an_entry_that_was_misread_is_not_held_against_the_author() -> None:
    odd = "Novak EVA, 77 // Ports:: 1999 --- s.l.; s.n., ;; 4ff"
    text = document("Prices fell (Duarte et al. 2002) and rose (Novak 1999).", DUARTE, odd)
    assert findings(text, "CC101") == []
    assert findings(text, "CC102") == []


def test_names_and_years_in_a_text_that_cites_by_numbers_need_no_entry() -> None:
    text = "Ports grew [1] and shrank [2], as the Harbour Survey (Clark 1991) shows [1, 2].\n\n# References\n\n1. Okafor B. Harbours. Ports. 2004;12:45-67.\n2. Sato A. Moons. Ports. 2001;9:17-20.\n"
    assert gather(text).system in ("numeric", "mixed")
    assert findings(text, "CC101") == []


def test_letters_that_the_list_does_not_print() -> None:
    entries = "Hanabusa, Ken (2015), *Tides and Towns*, Kyoto: Umi.", "Hanabusa, Ken (2015), *Ports of Rice*, Kyoto: Umi."
    [found] = findings(document("Tides rose (Hanabusa 2015a) and fell (Hanabusa 2015b).", *entries), "CC103")
    assert len(found.citation_items) == 2
    assert "letters a and b, which the list does not print" in found.message


def test_the_evidence_for_a_wrong_year_is_told() -> None:
    entry = 'Ministry of Trade (1999), "Exports", *Trade Blue Book*, at http://www.trade.example/bluebook/1992'
    [found] = findings(document("Trade fell (Lindqvist 2006). Exports doubled (Trade Blue Book, 1992: 4).", LINDQVIST, entry), "CC104")
    assert "whose address says 1992" in found.message
    [plain] = findings(document("Trade fell (Lindqvist 2007).", LINDQVIST), "CC104")
    assert "whose" not in plain.message


def test_et_al_behind_a_sole_author_accuses_nobody() -> None:
    text = document("Trade fell (Lindqvist et al. 2006). It rose (Lindqvist 2006).", LINDQVIST)
    assert [findings(text, code) for code in ("CC101", "CC102", "CC105")] == [[], [], []]
    assert gather(text).links[0].differences == (("co-author", "Lindqvist et al.", "Lindqvist"),)


def test_a_name_that_scanning_broke_is_no_other_spelling() -> None:
    entry = "Old cas tle, M. (1999). *Mud and silt*. Delft: Canal."
    assert findings(document("Trade fell (Oldcastle 1999).", entry, LINDQVIST), "CC105") == []
    assert len(findings(document("Trade fell (Oldcastel 1999).", entry, LINDQVIST), "CC105")) == 1


def test_inflected_names_accuse_nobody() -> None:
    text = document("Города растут (по мнению Иванова 2001: 45).", "Иванов А. А. (2001) Города и люди. М.: Наука.")
    assert [findings(text, code) for code in ("CC101", "CC102", "CC105")] == [[], [], []]


@pytest.mark.parametrize(
    ("inner", "count"),
    [
        pytest.param("Okafor 2004, quoted in", 0, id="the entry of the year that is printed"),
        pytest.param("Okafor 1974, quoted in", 1, id="another work by the same author"),
        pytest.param("Reyes 2004, quoted in", 1, id="another author of that year"),
    ],
)
def test_the_inner_work_is_listed_under_its_own_year(inner: str, count: int) -> None:
    text = document(f"Ports grew ({inner} Lindqvist 2006: 40). Trade fell (Duarte et al. 2002).", LINDQVIST, OKAFOR, DUARTE)
    assert len(findings(text, "CC107")) == count
    assert len(findings(text, "CC102")) == count


@pytest.mark.parametrize(
    ("cited", "codes"),
    [
        pytest.param("Okafor (20042) agrees.", ["CC205"], id="the same five digits are cited"),
        pytest.param("Nobody agrees.", ["CC102", "CC205"], id="nothing cites it"),
    ],
)
def test_a_year_of_five_digits_is_one_fault(cited: str, codes: list[str]) -> None:
    text = document(f"Trade fell (Lindqvist 2006). {cited}", LINDQVIST, OKAFOR.replace("2004", "20042"))
    assert [code for code in ("CC101", "CC102", "CC202", "CC205") if findings(text, code)] == codes


@pytest.mark.parametrize(
    ("copy", "codes"),
    [
        pytest.param(LINDQVIST.replace("2006", "2007"), ["CC201"], id="the copy of a cited entry"),
        pytest.param(LINDQVIST.replace("2006", "2011").replace("Trade after", "Towns before"), ["CC102"], id="another work"),
    ],
)
def test_a_copy_is_told_once(copy: str, codes: list[str]) -> None:
    text = document("Trade fell (Lindqvist 2006).", LINDQVIST, copy)
    assert [code for code in ("CC102", "CC201") if findings(text, code)] == codes


@pytest.mark.parametrize(
    ("given", "differing"), [("M.", ("given names",)), ("Maja", ())], ids=["initials and a name in full", "the same given name"]
)
def test_copies_that_differ_in_the_given_name(given: str, differing: tuple[str, ...]) -> None:
    [found] = findings(document("Trade fell (Lindqvist 2006).", LINDQVIST, LINDQVIST.replace("Maja", given)), "CC201")
    assert dict(found.data)["differing"] == differing


@pytest.mark.parametrize(
    ("inner", "count"),
    [
        pytest.param("Ben Okafor, 46, quoted in", 0, id="a short note of a listed author"),
        pytest.param("Ben Okafor, “Mud” (1974), quoted in", 1, id="another year of a listed author"),
        pytest.param("Ida Marsh, “Mud,” quoted in", 1, id="an author who is not listed"),
    ],
)
def test_inner_authors_of_notes(inner: str, count: int) -> None:
    notes = NOTES.format(
        one=f"{inner} Maja Lindqvist, *Trade after the Crisis* (Lund: Studentlitteratur, 2006), 40.", two="Okafor, “Harbours,” 46."
    )
    text = document(notes, LINDQVIST, OKAFOR)
    assert [len(findings(text, code)) for code in ("CC101", "CC107")] == [0, count]


@pytest.mark.parametrize(
    ("last", "uncited"),
    [pytest.param("[3,9]", 0, id="left out with a number beyond the list"), pytest.param("the end", 1, id="cited nowhere")],
)
def test_a_number_that_stands_beside_one_beyond_the_list_is_cited(last: str, uncited: int) -> None:
    entries = (
        "[1] Okafor B. Harbours. Ports. 2004;12:45-67.\n\n[2] Sato A. Moons. Ports. 2001;9:17-20.\n\n[3] Lind M. Mud. Ports. 2002;3:1-9.\n"
    )
    assert len(findings(f"Ports grew [1], shrank [2] and fell {last}.\n\n# References\n\n{entries}", "CC102")) == uncited


@pytest.mark.parametrize(
    ("cited", "told"), [("[3-5]", [4]), ("[4], [5]", [4, 5])], ids=["two numbers of one range are one fault", "two citations are two"]
)
def test_numbers_beyond_the_list(cited: str, told: list[int]) -> None:
    entries = (
        "[1] Okafor B. Harbours. Ports. 2004;12:45-67.\n\n[2] Sato A. Moons. Ports. 2001;9:17-20.\n\n[3] Lind M. Mud. Ports. 2002;3:1-9.\n"
    )
    found = findings(f"Ports grew [1], shrank [2], stayed [3] and fell {cited}.\n\n# References\n\n{entries}", "CC110")
    assert [dict(finding.data)["number"] for finding in found] == told
