"""Documents that cite by author and page: what is a citation in them, and what is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.extract.citations.author_page_factory import LIST, OPENING, found, read

IN_BRACKETS = {
    "page": ("So it is (Okafor 111).", ["Okafor 111 -> Okafor @page 111"]),
    "range": ("So it is (Berg and Holm 46–47).", ["Berg and Holm 46–47 -> Berg+Holm @page 46–47"]),
    "short range": ("So it is (Okafor 107–08).", ["Okafor 107–08 -> Okafor @page 107–08"]),
    "several pages": ("So it is (Aalto 1, 8).", ["Aalto 1, 8 -> Aalto @page 1, 8"]),
    "page with a sign": ("So it is (Aalto, p. 8).", ["Aalto, p. 8 -> Aalto @page 8"]),
    "roman pages": ("So it is (Conway Dahl, xii–xiii).", ["Conway Dahl, xii–xiii -> Conway Dahl @page xii–xiii"]),
    "volume and page": ("So it is (Aalto 2: 34).", ["Aalto 2: 34 -> Aalto @page 34"]),
    "chapter": ("So it is (Aalto, ch. 3).", ["Aalto, ch. 3 -> Aalto @chapter 3"]),
    "paragraph": ("So it is (Aalto, par. 4).", ["Aalto, par. 4 -> Aalto @paragraph 4"]),
    "appendix": ("So it is (Aalto, app. B).", ["Aalto, app. B -> Aalto @appendix B"]),
    "act, scene and lines": ("So it is (Aalto 3.1.56–58).", ["Aalto 3.1.56–58 -> Aalto @verse 3.1.56–58"]),
    "hour and minute": ("So it is (Aalto 00:03:16–17).", ["Aalto 00:03:16–17 -> Aalto @timestamp 00:03:16–17"]),
    "note": ("So it is (Aalto 168n3).", ["Aalto 168n3 -> Aalto @page 168n3"]),
    "prefixed page": ("So it is (Aalto S36).", ["Aalto S36 -> Aalto @page S36"]),
    "a page like a year that the entry has": ("So it is (Nygren et al. 1510).", ["Nygren et al. 1510 -> Nygren et al @page 1510"]),
    "name alone": ("So it is (Okafor).", ["Okafor -> Okafor"]),
    "particle": ("So it is (Van Aalst 7).", ["Van Aalst 7 -> Van Aalst @page 7"]),
    "body": ("So it is (United Harbours 12).", ["United Harbours 12 -> United Harbours @page 12"]),
    "et al": ("So it is (Nygren et al.).", ["Nygren et al. -> Nygren et al"]),
    "initial": ("So it is (M. Lindqvist 12).", ["Lindqvist 12 -> Lindqvist @page 12"]),
    "quoted title": ("So it is (Lindqvist, “On Tides” 134).", ["Lindqvist, “On Tides” 134 -> Lindqvist [On Tides] @page 134"]),
    "straight quotes": ('So it is (Lindqvist, "On Tides" 134).', ['Lindqvist, "On Tides" 134 -> Lindqvist [On Tides] @page 134']),
    "single quotes": ("So it is (Lindqvist, ‘On Tides’ 134).", ["Lindqvist, ‘On Tides’ 134 -> Lindqvist [On Tides] @page 134"]),
    "bare title": (
        "So it is (Lindqvist, The Morning Trade 9).",
        ["Lindqvist, The Morning Trade 9 -> Lindqvist [The Morning Trade] @page 9"],
    ),
    "short title": ("So it is (Lindqvist, Morning 9).", ["Lindqvist, Morning 9 -> Lindqvist [Morning] @page 9"]),
    "a title that ends in a number": (
        "So it is (Lindqvist, Principles of Mud, Volume 2 9).",
        ["Lindqvist, Principles of Mud, Volume 2 9 -> Lindqvist [Principles of Mud, Volume 2] @page 9"],
    ),
    "title without page": ("So it is (Lindqvist, “On Tides”).", ["Lindqvist, “On Tides” -> Lindqvist [On Tides]"]),
    "title alone": ("So it is (Saga of the Salt 12).", ["Saga of the Salt 12 -> [Saga of the Salt] @page 12"]),
    "quoted title alone": ("So it is (“Saga of the Salt” 12).", ["“Saga of the Salt” 12 -> [Saga of the Salt] @page 12"]),
    "cluster": (
        "So it is (see Okafor 110; Berg and Holm; cf. Aalto 3).",
        ["Okafor 110 -> Okafor @page 110", "Berg and Holm -> Berg+Holm", "Aalto 3 -> Aalto @page 3"],
    ),
    "a semicolon in a title": (
        "So it is (Aalto, “Winds; of the North” 3; Okafor 110).",
        ["Aalto, “Winds; of the North” 3 -> Aalto [Winds; of the North] @page 3", "Okafor 110 -> Okafor @page 110"],
    ),
    "two titles of one author": (
        "So it is (Lindqvist, “On Tides” 134; Morning 9).",
        ["Lindqvist, “On Tides” 134 -> Lindqvist [On Tides] @page 134", "Morning 9 -> Lindqvist [Morning] @page 9"],
    ),
    "beside a figure": ("So it is (Fig. 3; Okafor).", ["Okafor -> Okafor"]),
    "brackets in brackets": ("So it is (see (Okafor; Aalto 3)).", ["Okafor -> Okafor", "Aalto 3 -> Aalto @page 3"]),
    "joined by and": ("So it is (Okafor 110 and Aalto 3).", ["Okafor 110 -> Okafor @page 110", "Aalto 3 -> Aalto @page 3"]),
    "remark": ("So it is (Okafor 110; my emphasis).", ["Okafor 110 -> Okafor @page 110"]),
    "remark behind a comma": ("So it is (Okafor 110, emphasis added).", ["Okafor 110 -> Okafor @page 110"]),
    "what the work is seen for": ("So it is (see Okafor for examples).", ["Okafor -> Okafor"]),
    "behind prose": ("So it is (the harbours, by contrast, Okafor 110).", ["Okafor 110 -> Okafor @page 110"]),
    "behind a quotation": ("So it is (Aalto speaks of “salt” Aalto 22).", ["Aalto 22 -> Aalto @page 22"]),
    "quoted in": ("So it is (qtd. in Okafor 110).", ["Okafor 110 -> Okafor @page 110"]),
    "inner author": ("So it is (Miller, qtd. in Okafor 110).", ["Miller, qtd. in Okafor 110 -> Okafor @page 110 <Miller>"]),
    "inner author of a whole work": ("So it is (Miller qtd. in Okafor; Okafor’s emphasis).", ["Miller qtd. in Okafor -> Okafor <Miller>"]),
    "inner author of a team": (
        "So it is (Miller qtd. in Karl Nygren et al.).",
        ["Miller qtd. in Karl Nygren et al. -> Nygren et al <Miller>"],
    ),
    "inner author in front": ("So says Miller (qtd. in Okafor 110).", ["Okafor 110 -> Okafor @page 110 <Miller>"]),
    "bracket in a bracket": ("So it is (as all know (Okafor 110)).", ["Okafor 110 -> Okafor @page 110"]),
    "a slip in a name beside another": ("So it is (Nygnre et al.).", ["Nygnre et al. -> Nygnre et al"]),
    "a slip in a long name": ("So it is (Wtatmull 12).", ["Wtatmull 12 -> Wtatmull @page 12"]),
}


@pytest.mark.parametrize(("body", "items"), IN_BRACKETS.values(), ids=IN_BRACKETS.keys())
def test_brackets(body: str, items: list[str]) -> None:
    assert found(body) == items


OF_THE_SENTENCE = {
    "name and page": ("As Okafor (110) says, so it is.", ["Okafor (110) -> Okafor @page 110 narrative"]),
    "two names and a page": ("As Berg and Holm (46) say, so it is.", ["Berg and Holm (46) -> Berg+Holm @page 46 narrative"]),
    "a stranger beside a listed name": (
        "As the sailors Aalto and Hartung (8) say.",
        ["Aalto and Hartung (8) -> Aalto+Hartung @page 8 narrative"],
    ),
    "name and title": ("As Lindqvist (“On Tides” 134) says.", ["Lindqvist (“On Tides” 134) -> Lindqvist [On Tides] @page 134 narrative"]),
    "name and bare title": (
        "As Lindqvist (The Morning Trade) says.",
        ["Lindqvist (The Morning Trade) -> Lindqvist [The Morning Trade] narrative"],
    ),
    "possessive": ("Okafor’s (110) harbours closed.", ["Okafor’s (110) -> Okafor @page 110 narrative"]),
    "a plural": ("The Okafors’ (110) view is old.", []),
    "several titles": (
        "Lindqvist’s (“On Tides”; The Morning Trade 9) books.",
        [
            "Lindqvist’s (“On Tides” -> Lindqvist [On Tides] narrative",
            "The Morning Trade 9 -> Lindqvist [The Morning Trade] @page 9 narrative",
        ],
    ),
    "given name": ("The sailor Ben Okafor (110) says so.", ["Okafor (110) -> Okafor @page 110 narrative"]),
    "chapter": ("As Okafor (ch. 3) says.", ["Okafor (ch. 3) -> Okafor @chapter 3 narrative"]),
    "far, behind a quotation": ("Okafor calls the harbours “deep” (110), and so do we.", ["110 -> Okafor @page 110 suppress-author"]),
    "far, at the end": ("Okafor argues that the harbours of the south were deep (110).", ["110 -> Okafor @page 110 suppress-author"]),
    "far, possessive": ("In Okafor’s words the harbours are “deep” (110).", ["110 -> Okafor @page 110 suppress-author"]),
    "the one who speaks": ("Okafor argues against Aalto that ports are “deep” (110).", ["110 -> Okafor @page 110 suppress-author"]),
    "the one who can have the page": ("Against Berg and Holm, Okafor has “deep” ports (110).", ["110 -> Okafor @page 110 suppress-author"]),
    "title in the sentence": (
        "In “On Tides” Lindqvist calls the sea “deep” (134).",
        ["134 -> Lindqvist [On Tides] @page 134 suppress-author"],
    ),
    "title in a bracket, name in the sentence": (
        "Lindqvist calls the sea “deep” (Morning Trade 9).",
        ["Morning Trade 9 -> Lindqvist [Morning Trade] @page 9 suppress-author"],
    ),
    "a block of quotation": (
        "Okafor puts it this way:\n\nThe harbours of the south are deep. (110)",
        ["110 -> Okafor @page 110 suppress-author"],
    ),
    "a slip with the title": (
        "As Wtatmull (Engines of Grain 12) says.",
        ["Wtatmull (Engines of Grain 12) -> Wtatmull [Engines of Grain] @page 12 narrative"],
    ),
}


@pytest.mark.parametrize(("body", "items"), OF_THE_SENTENCE.values(), ids=OF_THE_SENTENCE.keys())
def test_pages_of_the_author_whom_the_sentence_names(body: str, items: list[str]) -> None:
    assert found(body) == items


NO_CITATIONS = {
    "a figure behind a listed name and a stranger": "As the sailors Aalto and Hartung (Figure 2) say.",
    "two strangers": "As the sailors Miller and Hartung (8) say.",
    "table": "Okafor counts ships (see Table 3).",
    "figure": "Okafor counts ships (Figure 2).",
    "figure beside a name": "As shown by Okafor (Figure 2), ships sank.",
    "sample": "Okafor counts ships (n = 34).",
    "part": "Okafor counts ships (Part 2).",
    "section beside a name": "As shown by Okafor (Section 6), ships sank.",
    "a pair of pages that is none": "Okafor counts the ships (240 and 236, respectively).",
    "game": "It is played (Capstan Inc, 1987), as is Galleon (1988).",
    "call of a note": "Okafor calls it “deep” [110], or “wide”.[3]",
    "percentage": "Okafor found them closed (34%).",
    "sum": "Okafor counts the ships that sank (34 in all).",
    "years": "Okafor (1903–1984) counts ships.",
    "year": "Okafor counts ships (1984).",
    "list markers": "Okafor names (1) salt, (2) grain and (3) mud.",
    "example": "Okafor discusses the ship in (3).",
    "cross-reference": "Okafor’s claim is refuted by example (3).",
    "no name": "It was “deep” (110).",
    "two names of which neither speaks": "Aalto and then Conway Dahl had harbours “deep” (110).",
    "several works": "Lindqvist calls the sea “deep” (9).",
    "the sentence before": "Okafor counts ships. It was deep then (110).",
    "a hierarchy": "It is high up (Okafor hierarchy).",
    "prose": "He came (Okafor met him in room 16).",
    "a person": "A sailor (Ben Okafor) and a painter (Maja Lindqvist) met.",
    "scripture": "It is written “so” (John 3), and again “so” (Psalm 23).",
    "product": "The Apollo 11 landed, and (Apollo 11) left.",
    "place": "It sank “there” (Paris 12).",
    "month": "It sank (June 12).",
    "short name a letter away": "It sank (Rusk 6).",
    "a word in quotes": "It sank (“deep”).",
    "gloss": "The shore (Mud and more) is soft.",
    "empty": "It sank ( ) and () then.",
    "unclosed": "It sank (Okafor 110.",
    "a name in a longer name": "It is at Okafor-Smith (110).",
}


@pytest.mark.parametrize("body", NO_CITATIONS.values(), ids=NO_CITATIONS.keys())
def test_no_citations(body: str) -> None:
    assert found(body) == []


STRANGERS = {
    "behind a quotation": ("It was “deep” (Miller 12).", ["Miller 12 -> Miller @page 12"]),
    "a pair": ("It was deep (Miller and Stone 12).", ["Miller and Stone 12 -> Miller+Stone @page 12"]),
    "a pair of which each has works": ("It was deep (Okafor and Aalto 12).", ["Okafor and Aalto 12 -> Okafor+Aalto @page 12"]),
    "a team without a page": ("It was deep (Miller et al.).", ["Miller et al. -> Miller et al"]),
    "a team that is seen for something": ("It was deep (see Miller et al. for more).", ["Miller et al. -> Miller et al"]),
    "a team behind prose": ("It was deep (as a group found, Miller et al. 12).", ["Miller et al. 12 -> Miller et al @page 12"]),
    "an abbreviation": ("It was deep (Okafor 110; Aalto 3; OBT).", ["Okafor 110 -> Okafor @page 110", "Aalto 3 -> Aalto @page 3"]),
    "a pair without a page": ("It was deep (Miller and Stone).", []),
    "a team": ("It was deep (Miller et al. 12).", ["Miller et al. 12 -> Miller et al @page 12"]),
    "title": ("It was deep (Miller, “Of Salt” 12).", ["Miller, “Of Salt” 12 -> Miller [Of Salt] @page 12"]),
    "beside a work of the list": (
        "It was deep (Okafor 110; Miller 12).",
        ["Okafor 110 -> Okafor @page 110", "Miller 12 -> Miller @page 12"],
    ),
    "with two pages": ("It was deep (Miller 12) and wide (Miller 14).", ["Miller 12 -> Miller @page 12", "Miller 14 -> Miller @page 14"]),
    "named elsewhere": (
        "It was “deep” (Miller 12), as Miller (14) says.",
        ["Miller 12 -> Miller @page 12", "Miller (14) -> Miller @page 14 narrative"],
    ),
    "once, with nothing beside": ("It was deep (Miller 12).", []),
    "name alone": ("It was “deep” (Miller).", []),
    "another title of a listed author": ("It was deep (Okafor, “Of Salt” 12).", ["Okafor, “Of Salt” 12 -> Okafor [Of Salt] @page 12"]),
}


@pytest.mark.parametrize(("body", "items"), STRANGERS.values(), ids=STRANGERS.keys())
def test_works_that_the_list_lacks(body: str, items: list[str]) -> None:
    assert found(body) == items


def test_a_stranger_is_not_believed_before_the_system_is_plain() -> None:
    assert found("It was “deep” (Okafor 110), “wide” (Miller 12).", opening="") == ["Okafor 110 -> Okafor @page 110"]


OFTEN_WHOLE = "Ports grew (Quist), shrank (Rask), grew (Okafor), fell (Quist; Rask; Okafor), rose (Quist) and closed (Rask)."
BESIDE_THE_LIST = {
    "a second author whom the list lacks": ("Okafor grew old. It was deep (Okafor and Verne).", ["Okafor and Verne -> Okafor+Verne"]),
    "a second author behind see": ("It was deep (see Okafor and Verne).", ["Okafor and Verne -> Okafor+Verne"]),
    "a remark behind see": ("It was deep (see Okafor and what follows).", ["Okafor -> Okafor"]),
    "a slip": ("It was deep (Watmull).", ["Watmull -> Watmull"]),
    "a slip among others": ("It was deep (Watmull; Okafor).", ["Watmull -> Watmull", "Okafor -> Okafor"]),
    "two strangers of whom the text tells": ("Verne met Hale. They were friends (Verne and Hale).", []),
    "a word": ("It was deep (Winter).", []),
    "a short name": ("It was deep (Berk).", []),
}


@pytest.mark.parametrize(("body", "items"), BESIDE_THE_LIST.values(), ids=BESIDE_THE_LIST.keys())
def test_names_beside_the_list_where_whole_works_are_cited(body: str, items: list[str]) -> None:
    assert found(body, opening=OFTEN_WHOLE) == items


WHOLE_WORKS = "Ports grew (Quist), then shrank (Rask) and grew again (Quist; Rask) for long."

NAMES_IN_PROSE = {
    "by": ("It was shown by Okafor, and later doubted.", ["Okafor"]),
    "in": ("The harbours are described in Okafor and elsewhere.", ["Okafor"]),
    "see": ("See Okafor for a summary.", ["Okafor"]),
    "according to": ("According to Okafor the harbours are deep.", []),
    "according to, set off": ("According to Okafor, the harbours are deep.", ["Okafor"]),
    "results of": ("It agrees with the results of Okafor.", ["Okafor"]),
    "says": ("Okafor also describes a harbour.", ["Okafor"]),
    "as": ("As Okafor observed: it is deep.", ["Okafor"]),
    "a pair": ("Berg and Holm treat it as deep.", ["Berg+Holm"]),
    "a team": ("Nygren et al. provide a survey.", ["Nygren et al"]),
    "a list": ("These include work by Aalto, Okafor, and Berg and Holm.", ["Aalto", "Okafor", "Berg+Holm"]),
    "possessive": ("Okafor’s survey is old.", []),
    "given name": ("By then Ben Okafor was old.", []),
    "pair with a stranger": ("It is the work by Smith and Okafor.", []),
    "compound": ("It is the Okafor list of ships.", []),
    "hyphen": ("In pre-Okafor times it was deep.", []),
    "several works": ("It was shown by Lindqvist.", []),
    "past of a person": ("Okafor sailed to the south.", []),
    "a collaborator": ("We work with Okafor, who is old.", []),
    "half of a pair": ("It was shown by Berg.", []),
    "cited in the same sentence": ("Okafor says that it is deep (Okafor).", ["Okafor"]),
    "an eponym": ("The Okafor list grew. An Okafor list is long. It is the list of Okafor.", []),
}


@pytest.mark.parametrize(("body", "items"), NAMES_IN_PROSE.values(), ids=NAMES_IN_PROSE.keys())
def test_names_alone_where_brackets_cite_whole_works(body: str, items: list[str]) -> None:
    assert [line.partition(" -> ")[2].removesuffix(" narrative") for line in found(body, opening=WHOLE_WORKS)] == items


def test_names_alone_are_mentions_where_brackets_have_pages() -> None:
    assert found("It was shown by Okafor. Berg and Holm treat it as deep.") == []


@pytest.mark.parametrize(
    ("body", "items"),
    [
        pytest.param("NOTE 1: See Okafor 110; Aalto 3.", ["Okafor 110 -> Okafor @page 110", "Aalto 3 -> Aalto @page 3"], id="see"),
        pytest.param("NOTE 1: Okafor 110.", ["Okafor 110 -> Okafor @page 110"], id="page"),
        pytest.param(
            "NOTE 1: It is deep; see Okafor (especially 110).", ["Okafor (especially 110) -> Okafor @page 110 narrative"], id="bracket"
        ),
        pytest.param("NOTE 1: I thank Okafor for a talk in 1990.", [], id="thanks"),
    ],
)
def test_notes(body: str, items: list[str]) -> None:
    assert found(f"So it is.\n\n{body}") == items


def test_emphasis_ends_a_title() -> None:
    assert found("So it is (Okafor, Salt Roads 12).", emphasized=["Salt Roads"]) == [
        "Okafor, Salt Roads 12 -> Okafor [Salt Roads] @page 12"
    ]
    assert found("So it is (Okafor, Salt Roads of mud 12).") == []


def test_a_page_without_a_work_is_not_lost() -> None:
    text, cited = read("It was “deep” (110).")
    assert [(one.span.of(text), one.reason) for one in cited.unread] == [("(110)", "a page without a work")]


def test_the_system_is_said() -> None:
    assert read("So it is.")[1].system == "author-page"


# ---- documents of other systems ----


def test_an_author_date_text_gains_nothing() -> None:
    body = "It is so (Okafor 2001), and so (Aalto 2001: 3), says Rask (2001). It is Okafor’s (110), “deep” (Okafor 110; Miller 12)."
    assert not any("author-page" in str(item) or item.startswith("Miller") for item in found(body, opening=""))
    assert read(body, opening="")[1].system == "author-date"


def test_a_text_whose_list_has_its_years_in_front_is_left_alone() -> None:
    lines = [replace(line, early=True) for line in LIST]
    body = "Okafor calls it “deep” (110), and so it is (Aalto 3)."
    assert "110 -> Okafor @page 110 suppress-author" in found(body, opening="")
    assert "110 -> Okafor @page 110 suppress-author" not in found(body, lines, opening="")


def test_a_text_whose_notes_cite_is_left_alone() -> None:
    body = "Okafor calls it “deep” (110), and so on (Aalto 3)."
    assert found(body, opening="") == ["110 -> Okafor @page 110 suppress-author", "Aalto 3 -> Aalto @page 3"]
    notes = "\n\n".join(f"NOTE {number}: {name} says so." for number, name in enumerate(("Okafor", "Rask", "Quist"), 1))
    assert "110 -> Okafor @page 110 suppress-author" not in found(f"{body}\n\n{notes}", opening="")


def test_without_a_list_nothing_is_read_so() -> None:
    assert read("It is so (Okafor 110).", ())[1].citations == ()


# ---- hostile text ----

UNITS = {
    "names": "Okafor ",
    "names and commas": "Okafor, ",
    "names and pages": "Okafor 110; ",
    "cut citations": "(((Okafor 11",
    "cut clusters": "(Okafor; ",
    "cut titles": "(“Saga of ",
    "single quotes": "(‘Saga ",
    "pages": "(34 ",
    "et al": "Nygren et al., ",
    "see": "see Okafor ",
    "quoted in": "(qtd. in ",
    "pairs": "Berg and Holm, ",
    "figures": "1.1.",
    "slips": "Wtatmull ",
}


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
@pytest.mark.parametrize("opening", [OPENING, WHOLE_WORKS], ids=["pages", "whole works"])
def test_senseless_text_is_read_in_one_pass(unit: str, opening: str) -> None:
    """Hangs when anything in the path grows faster than the text."""
    assert read(unit * (60_000 // len(unit)), opening=opening)[1].system == "author-page"


@pytest.mark.parametrize(
    "unit",
    ["(Okafor 110) ", "Okafor’s (110) ", "“x” (Miller 12) ", "(a (b (Okafor 110) c) d) "],
    ids=["brackets", "narrative", "strangers", "nested"],
)
def test_many_citations_are_all_found(unit: str) -> None:
    times = 1_000
    assert len(found(unit * times)) == times
