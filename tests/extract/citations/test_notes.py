"""What notes cite, and the sources of tables."""

from __future__ import annotations

import pytest

from citecheck.extract.citations import citations
from citecheck.model import FullNote, NoteAnchor
from tests.extract.citations.factory import document, emphasis, entry, found, listed, pointed, read

NOTES = {
    "newspaper": ("Pravda. 18 September 1988. p. 2", ["note Pravda|1988-9-18|2 @page 2"]),
    "newspaper, american date": ("The Hindu, April 20, 1998", ["note The Hindu|1998-4-20"]),
    "newspaper, ordinal": ("New York Times, 19th April 1991", ["note New York Times|1991-4-19"]),
    "newspaper, page behind a colon": (
        "Northern Economic Review. 23 June 1988:12",
        ["note Northern Economic Review|1988-6-23|12 @page 12"],
    ),
    "article in a newspaper": (
        'Igor Rogan, "Unwarranted Claims", Izvestia, April 24, 1989',
        ["note Rogan|Unwarranted Claims|Izvestia|1989-4-24"],
    ),
    "month alone": ("Rusi Review. April. 1998. 143(2). pp. 5-9", ["note Rusi Review|1998-4|5-9 @page 5-9"]),
    "serial and years": ("Northern Security, 1992-93:129", ["[Northern Security] 1992-93 @page 129"]),
    "serial and years alone": ("Northern Security, 1993-94.", ["[Northern Security] 1993-94"]),
    "book": (
        "V.I.Lenin: collected works. 4th ed. Vol.3. Moscow: progress publishers. 1968 p.43",
        ["note Lenin|collected works|1968|43 @page 43"],
    ),
    "home page": ("The Ministry of Foreign Affairs of Japan at www.mofa.example.jp", None),
    "work on a site": ("Declaration on the Anniversary of Relations. The Ministry of Foreign Affairs at www.mofa.example.jp.", None),
    "two newspapers": (
        "Harbor Shimbun, 23, 24 June 1998, and Valley Shimbun, 11 July 1998.",
        ["note Harbor Shimbun|1998-6-23", "note Valley Shimbun|1998-7-11"],
    ),
    "two newspapers, a colon between": (
        "Napsnet Daily Report. 14 November 1997: RFE/RL News line. 13-14 November 1997.",
        ["note Napsnet Daily Report|1997-11-14", "note RFE/RL News line|1997-11-13"],
    ),
    "edition": (
        "Yomi Shimbun, 20 April 1998, evening edn., and Harbor Shimbun, 20 April 1998",
        ["note Yomi Shimbun|1998-4-20", "note Harbor Shimbun|1998-4-20"],
    ),
    "two in full": (
        "John Marlow, “On Borders,” Geography 3, no. 1 (1999): 4–12; Ann Hill, “On Rivers,” Geography 4, no. 2 (2000): 5.",
        None,
    ),
    "short title": ("See Marlow, “On Borders,” p. 7.", None),
    "author and year": ("See Sandler 2002: 372.", ["Sandler 2002 @page 372"]),
    "author and year in brackets": ("Penner (2014: 3) shows this in detail.", ["Penner 2014 @page 3 narrative"]),
    "title of the list": ("Maritime Blue Book, 1998.", ["[Maritime Blue Book] 1998"]),
    "home page and title": ("The Ministry of Foreign Affairs of Japan at www.mofa.example.jp and Maritime Blue Book, 1998.", None),
    "ibid.": ("Ibid.", ["ibid"]),
    "ibid. without a stop": ("ibid", ["ibid"]),
    "ibid. and a page": ("Ibid., p. 12.", ["ibid @page 12"]),
    "ebenda": ("Ebd., S. 12.", ["ibid @page 12"]),
    "там же": ("Там же. С. 12.", ["ibid @page 12"]),
    "op. cit.": ("Marlow, op. cit., p. 4.", ["Marlow op-cit @page 4"]),
    "a.a.O.": ("Weber, a.a.O., S. 4.", ["Weber op-cit @page 4"]),
    "loc. cit.": ("Marlow, loc. cit.", ["Marlow loc-cit"]),
    "idem": ("Idem, p. 4.", ["idem @page 4"]),
    "supra": ("Marlow, supra note 4, p. 5.", ["Marlow supra @page 5"]),
    "name and page of the list": ("Sandler, 117.", ["Sandler @page 117"]),
    "names of the list": ("Sandler.", ["Sandler"]),
    "a name of the list and a stranger": ("Sandler and Verne, 117.", ["Sandler+Verne @page 117"]),
    "a stranger behind a comma": ("Sandler, Verne.", None),
    "two strangers": ("Hale and Verne.", None),
    "a Roman page": ("Sandler, vi.", ["Sandler @page vi"]),
    "a short title and a page": ("Sandler, “On Tides,” 31–33.", ["note Sandler|On Tides @page 31–33"]),
    "a short title alone": ("Sandler, “On Tides”.", ["note Sandler|On Tides"]),
    "an issue number is no word of prose": (
        "“On Tides,” Harbours 99, no. 1 (2008): 97–110.",
        ["note On Tides|Harbours|2008|97-110 @page 97-110"],
    ),
    "an initial is no word in front": ("E. Sandler, “On Tides,” Harbours 9 (2008): 7.", ["note Sandler|On Tides|Harbours|2008|7 @page 7"]),
}
SANDLER = entry("Sandler", "2002")
BLUE_BOOK = entry("Government", "1998", title="Relations", container="Maritime Blue Book")


@pytest.mark.parametrize(("note", "items"), [(n, i) for n, i in NOTES.values() if i], ids=[k for k, (_, i) in NOTES.items() if i])
def test_a_note_gives_its_sources(note: str, items: list[str]) -> None:
    assert pointed(f"It is so.\n\nNOTE 1: {note}", SANDLER, BLUE_BOOK) == items


SPANS = {
    "a home page is no work": (NOTES["home page"][0], ["The Ministry of Foreign Affairs of Japan at www.mofa.example.jp"], [True]),
    "a work on a site": (NOTES["work on a site"][0], [NOTES["work on a site"][0].rstrip(".")], [False]),
    "two references": (NOTES["two in full"][0], [part.rstrip(".") for part in NOTES["two in full"][0].split("; ")], [False, False]),
    "a short title": (NOTES["short title"][0], ["Marlow, “On Borders,” p. 7"], [False]),
}


@pytest.mark.parametrize(("note", "spans", "skipped"), SPANS.values(), ids=SPANS.keys())
def test_a_reference_in_a_note_is_quoted_whole(note: str, spans: list[str], skipped: list[bool]) -> None:
    text = f"It is so.\n\nNOTE 1: {note}"
    (citation,) = read(text, SANDLER, BLUE_BOOK).citations
    assert [item.span.of(text) for item in citation.items] == spans
    assert [isinstance(item.pointer, FullNote) and item.pointer.skip is not None for item in citation.items] == skipped


def test_a_home_page_and_a_title_are_two_items() -> None:
    lines = found(f"It is so.\n\nNOTE 7: {NOTES['home page and title'][0]}", BLUE_BOOK)
    assert [line.partition(" -> ")[0] for line in lines] == [
        "The Ministry of Foreign Affairs of Japan at www.mofa.example.jp",
        "Maritime Blue Book, 1998",
    ]


def test_references_of_one_note_are_one_citation_with_the_note_s_anchor() -> None:
    cited = read(
        "It is so.\n\nNOTE 3: Ibid.\n\nMore of it.\n\nNOTE 1: Harbor Shimbun, 23 June 1998; Valley Shimbun, 11 July 1998."
    ).citations
    assert [(citation.note, len(citation.items)) for citation in cited] == [(NoteAnchor("3", 1), 1), (NoteAnchor("1", 2), 2)]


def test_emphasis_shows_a_title() -> None:
    text = "It is so.\n\nNOTE 1: Trevor Owens, The Theory and Craft of It (Hill University Press, 2018), p. 46."
    marks = emphasis(text, "The Theory and Craft of It")
    (citation,) = citations(document(text, marks=marks), listed()).citations
    assert [item.span.of(text) for item in citation.items] == [
        "Trevor Owens, The Theory and Craft of It (Hill University Press, 2018), p. 46"
    ]


def test_a_reference_inside_a_sentence_is_found() -> None:
    text = "It is so.\n\nNOTE 1: This is what is argued at length in John Marlow, “On Borders,” Geography 3, no. 1 (1999): 4–12."
    (line,) = found(text)
    assert line.startswith("John Marlow, “On Borders,” Geography 3, no. 1 (1999): 4–12 -> note ")


TIDES = entry("Kelly Moor", "2012", title="Is there a tide in every harbour? Evidence of boats")
LISTED = {
    "a title that asks": (
        "Is there a tide in every harbour? Evidence of boats. Tidal Studies. 2012, vol. 43, no. 2.",
        ["Is there a tide in every harbour? Evidence of boats"],
    ),
    "behind a semicolon": (
        "Sandler 2002: 5; Is there a tide in every harbour? Evidence of boats. Tidal Studies. 2012, vol. 43.",
        ["Sandler 2002: 5", "Is there a tide in every harbour? Evidence of boats"],
    ),
    "another question": ("Is there a tide in every lake? We do not know.", []),
}


@pytest.mark.parametrize(("note", "starts"), LISTED.values(), ids=LISTED.keys())
def test_a_note_that_begins_with_a_title_of_the_list_is_a_reference(note: str, starts: list[str]) -> None:
    text = f"It is so.\n\nNOTE 1: {note}"
    spans = [item.span.of(text) for citation in read(text, SANDLER, TIDES).citations for item in citation.items]
    assert len(spans) == len(starts)
    assert all(span.startswith(start) for span, start in zip(spans, starts, strict=True))


NO_SOURCES = [
    "It is an approach which focuses on various areas like economic, political, cultural etc. along with territorial problem",
    "See Section 3 below.",
    "Emphasis added.",
    "Japan surrendered on 15 August 1945.",
    "The treaty was signed in 1855 and it was amended in 1875.",
    "This was in May 1998.",
    "Translation by the author.",
    "The term is used here in the sense that was explained above.",
    "We thank the reviewers for this remark.",
    "Table 3 shows this.",
    "",
]


@pytest.mark.parametrize("note", NO_SOURCES)
def test_a_note_that_explains_cites_nothing(note: str) -> None:
    assert pointed(f"It is so.\n\nNOTE 1: {note}") == []


SOURCES = {
    "quoted title": (
        "Source: 'Trade with the North', 1995 Northern Intelligence Unit: Country Report, 29 May 1995.",
        ["'Trade with the North', 1995 Northern Intelligence Unit: Country Report, 29 May 1995"],
    ),
    "body and title": ("Source: Ministry of Finance, Trade Statistics.", ["Ministry of Finance, Trade Statistics"]),
    "author and year": ("Source: Sandler 2002: 12.", ["Sandler 2002: 12"]),
    "author and year in brackets": ("Source: (Sandler 2002: 12)", ["Sandler 2002: 12"]),
    "portuguese": ("Fonte: Pesquisa Nacional de Saúde, 2013", ["Pesquisa Nacional de Saúde, 2013"]),
    "german": ("Quelle: Statistisches Jahrbuch, 12. Mai 1995", ["Statistisches Jahrbuch, 12. Mai 1995"]),
    "behind a caption": ("Table 2. Exports by year. Source: Sandler 2002: 12.", ["Sandler 2002: 12"]),
}


@pytest.mark.parametrize(("line", "spans"), SOURCES.values(), ids=SOURCES.keys())
def test_the_source_of_a_table_is_cited(line: str, spans: list[str]) -> None:
    (citation,) = read(f"It is so.\n\n{line}", SANDLER).citations
    assert [item.span.of(f"It is so.\n\n{line}") for item in citation.items] == spans
    assert citation.note is None


@pytest.mark.parametrize(
    "line",
    [
        "Source: own calculations.",
        "Source: Author's survey, May 2003.",
        "Fonte: Elaboração própria, 2013.",
        "Source: see text.",
        "Note: Figures for the total volume of trade are rounded off.",
        "Sources of energy: Oil in 1998.",
    ],
)
def test_an_author_s_own_table_has_no_source(line: str) -> None:
    assert pointed(f"It is so.\n\n{line}") == []
