"""Sources of notes that the list knows by their titles."""

from __future__ import annotations

import pytest

from tests.extract.citations.factory import entry, pointed

LIST = (
    entry("Sandler", "2002", title="The Slow Tides of the North"),
    entry("Marlow", "1999", title="Harbours: A History"),
    entry("Hill", "2011", title="Rivers, Roads and the Making of Towns (Delta Press"),
    entry("Low", "2014", title="Light on the water"),
    entry("Moor", "2003", title="The Marshes"),
)

NOTES = {
    "names turned and a colon": (
        "Sandler, Anna: The slow tides of the north, in: Marsh, Ida (Hg.): Essays, Bonn 2002, S. 4.",
        ["note Sandler|The slow tides of the north|Essays|2002|4 @page 4"],
    ),
    "no quotation marks": ("Anna Sandler, The slow tides of the north, London, 2002.", ["note Sandler|The slow tides of the north|2002"]),
    "short, behind its author": ("Marlow, Harbours, p. 7.", ["note Marlow|Harbours @page 7"]),
    "short, in a bracket": ("(Marlow, Harbours).", ["note Marlow|Harbours"]),
    "the list's title with half a bracket": (
        "Ben Hill, Rivers, roads and the making of towns, Delta Press, 2011.",
        ["note Hill|Rivers, roads and the making of towns|2011"],
    ),
    "two of them": (
        "Sandler, The slow tides of the north; Hill, Rivers, Roads and the Making of Towns.",
        ["note Sandler|The slow tides of the north", "note Hill|Rivers, Roads and the Making of Towns"],
    ),
    "authors parted by a semicolon": (
        "Sandler, Anna; Hill, Ben: The slow tides of the north, Bonn 2002.",
        ["note Sandler|Hill|The slow tides of the north|2002"],
    ),
    "a misspelt author beside a known one": (
        "Anna Sandlr and Ben Hill, The slow tides of the north, Bonn, 2002.",
        ["note Sandlr|Hill|The slow tides of the north|2002"],
    ),
    "an author whom the list does not have": (
        "Anna Sandler and Ida Moor, The slow tides of the north, Bonn, 2002.",
        ["note Sandler|Moor|The slow tides of the north|2002"],
    ),
    "its title alone": ("The slow tides of the north, p. 7.", ["note The slow tides of the north|7 @page 7"]),
    "quoted in a full reference": (
        "Marsh, quoted in Anna Sandler, The slow tides of the north, London, 2002, p. 5.",
        ["note Sandler|The slow tides of the north|2002|5 @page 5 <Marsh>"],
    ),
    "quoted in a short one": ("Marsh, cited in Marlow, Harbours, p. 7.", ["note Marlow|Harbours @page 7 <Marsh>"]),
    "a title quoted in a short one": (
        "Ida Marsh, “Sand and Silt,” 12, quoted in Marlow, Harbours, p. 7.",
        ["note Marlow|Harbours @page 7 <Ida Marsh>"],
    ),
    "a given name that is a word": ("Per Marsh, quoted in Marlow, Harbours, p. 7.", ["note Marlow|Harbours @page 7 <Marsh>"]),
    "quoted in nothing": ("Marsh is quoted in the papers of the day.", []),
    "e.g.": ("E.g., Ben Hill, Rivers, roads and the making of towns.", ["note Hill|Rivers, roads and the making of towns"]),
    "an imprint behind a full stop": (
        "SANDLER, Anna. The slow tides of the north. Ghent : Delta Press, 2002.",
        ["note SANDLER|The slow tides of the north|2002"],
    ),
    "a place and a year behind it": (
        "Sandler, The slow tides of the north, in: Hillside, New Ghent 1976, S. 5.",
        ["note Sandler|The slow tides of the north|Hillside|1976|5 @page 5"],
    ),
    "two works parted by a comma": (
        "Anna Sandler, “The slow tides of the north” (2002), Ben Hill, “Rivers, Roads and the Making of Towns” (2011).",
        ["note Sandler|The slow tides of the north|2002", "note Hill|Rivers, Roads and the Making of Towns|2011"],
    ),
    "a role in brackets behind the name": (
        "Anna Sandler (Hrsg.), The slow tides of the north, Bonn 2002, S. 3.",
        ["note The slow tides of the north|2002|3 @page 3"],
    ),
    "a role of several words": (
        "A. Sandler (a cura di), The slow tides of the north, Roma, Delta, 2002.",
        ["note The slow tides of the north|2002"],
    ),
    "a publisher with an article": (
        "A. Sandler, The slow tides of the north, Bologna, il Porto, 2002, p. 3.",
        ["note Sandler|The slow tides of the north|2002|3 @page 3"],
    ),
    "the title without its article": (
        "Ida Moor, The Marshes, Bonn 2003, S. 7; Moor, Marshes, S. 20.",
        ["note Moor|The Marshes|2003|7 @page 7", "note Moor|Marshes @page 20"],
    ),
    "a letter quoted in a short one": (
        "Ida Marsh to Ben Oak, June 3, 1831, Oak Papers, Ghent College, quoted in Marlow, Harbours, 101.",
        ["note Marlow|Harbours @page 101"],
    ),
    "a short title of the same author behind a full stop": (
        "Anna Sandler, The slow tides of the north, Bonn 2002, S. 3. Anders dies., Ebbe und Mut, S. 14. Zur Kritik siehe Marlow, a.a.O., S. 31.",
        ["note Sandler|The slow tides of the north|2002|3 @page 3", "note Sandler|Ebbe und Mut @page 14", "Marlow op-cit @page 31"],
    ),
    "the same author and a page": (
        "Anna Sandler, The slow tides of the north, Paris, Delta, 2002, p. 3. Id., p. 14.",
        ["note Sandler|The slow tides of the north|2002|3 @page 3", "idem @page 14"],
    ),
    "a sentence behind a page": (
        "Anna Sandler, The slow tides of the north, Bonn 2002, S. 3. Die Stadt wuchs auch danach.",
        ["note Sandler|The slow tides of the north|2002|3 @page 3"],
    ),
    "two places": (
        "Anna Sandler, The slow tides of the north, London; New Ghent 2002.",
        ["note Sandler|The slow tides of the north|2002"],
    ),
    "two publishers": (
        "Anna Sandler, The slow tides of the north, London, Delta; Marsh, 2002, p. 3; Marlow, Harbours, p. 7.",
        ["note Sandler|The slow tides of the north|2002|3 @page 3", "note Marlow|Harbours @page 7"],
    ),
    "a place and a year behind a full stop": (
        "“On mud and reeds”, in: Marshes and Climate Conference; 30 Oct 2014. Delta City, Ghentland, 2014.",
        [],
    ),
    "a yearbook behind a sentence": (
        "It fell in the years of the great storms, as all agree. Ghentland Blue Book, 2014.",
        ["[Ghentland Blue Book] 2014"],
    ),
    "a slip in a short note": ("Sandlr, 12.", ["Sandlr @page 12"]),
    "a stranger in a short note": ("Miller, 12.", []),
    "an unlisted work behind a listed one": (
        "Sandler, The slow tides of the north; Eve Oak, “On mud,” Mudlarks 3 (1999): 4.",
        ["note Sandler|The slow tides of the north", "note Oak|On mud|Mudlarks|1999|4 @page 4"],
    ),
    "a page without a comma": ("Sandler 117.", ["Sandler @page 117"]),
    "words of a title in a sentence": ("He went on to write about light on the water and more.", []),
    "a title that opens a sentence": ("The light on the water was bright that year, 1998.", []),
    "one word of a title in a sentence": ("Marlow discussed harbours and rivers in 1999.", []),
    "an author and her title in a sentence": ("Low light on the water is common.", []),
}


@pytest.mark.parametrize(("note", "items"), NOTES.values(), ids=NOTES.keys())
def test_a_title_of_the_list_makes_a_source(note: str, items: list[str]) -> None:
    assert pointed(f"It is so.\n\nNOTE 1: {note}", *LIST) == items
