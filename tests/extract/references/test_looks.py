from __future__ import annotations

import pytest

from citecheck.extract.references.looks import begins_entry, cites_in_sentences, label_of, looks_like_entry, same_author

ENTRIES = [
    "Adams, J. (2001), Rivers and Silt, London: Invented Press.",
    "Brown K, Clark L. A note on mud. J Mud. 2001;12(3):45-9.",
    "[12] Brown K. A note on mud. J Mud. 2001;12(3):45-9.",
    "Government of Mudland (1993), “Relations”, Blue Book, Ministry of Mud.",
    "“Declaration on Mud”, Summary of Broadcasts, FE/1819, pp. 6-8, 14 October 1993.",
    "———. Deltas of the World. Oxford: Example Books, 2004.",
    "Moreau, Anna Clara. Silt. Paris: Éditions du Limon, 1999.",
    "Иванов А. Б. Ил и песок. М.: Наука, 2003.",
]


@pytest.mark.parametrize("text", ENTRIES)
def test_looks_like_an_entry(text: str) -> None:
    assert looks_like_entry(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "References",
        "Rivers carry silt, as is well known, and they have done so since the last ice age ended.",
        "In 1998 the council was founded in London. It was the first of its kind, and it has been copied since.",
        "Adams (2001) has shown that rivers carry silt. We do not agree with him, because our data were collected in 1998 and they are better.",
        "Keywords: rivers, silt, mud",
        "Table 3. Silt by year, 1990-2000",
    ],
)
def test_does_not_look_like_an_entry(text: str) -> None:
    assert not looks_like_entry(text)


@pytest.mark.parametrize(
    "line",
    [
        "Adams, J. (2001)",
        "Brown K, Clark L. A note",
        "J. G. Okafor, Rivers",
        "Government of Mudland (1991), A",
        "12. Anything",
        "———. Rivers",
        "Mudson, B. ([1983] 1991) Rivers",
        "Mudson, B. (1991 [1983]) Rivers",
    ],
)
def test_begins_an_entry(line: str) -> None:
    assert begins_entry(line)


@pytest.mark.parametrize(
    "line", ["", "northern sea, London: Invented Press.", "of mud (2001)", "12-19. London", "pp. 12-19", "http://example.org"]
)
def test_begins_no_entry(line: str) -> None:
    assert not begins_entry(line)


@pytest.mark.parametrize(("text", "number"), [("[3] A", "[3] "), ("3. A", "3. "), ("(3) A", "(3) "), ("1999 A", None), ("3.5 A", None)])
def test_labels(text: str, number: str | None) -> None:
    found = label_of(text)
    assert (found.group() if found else None) == number


@pytest.mark.parametrize(
    ("text", "expected"), [("———. A", True), ("--- (2001)", True), ("Ders.: A", True), ("- A", False), ("A — B", False)]
)
def test_same_author(text: str, expected: bool) -> None:
    assert (same_author(text) is not None) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Usamos la prensa: el ABC (1956) y La Vanguardia (1962).", True),
        ("Usamos la prensa, el ABC (1956), y a Marsh (2002, 2004).", True),
        ("Marsh, P. and Low, A. (2001), Tides. In: Marsh, P. (ed.) (2002), Sand. Leeds: Aire.", False),
        ("Anna Marsh und Hans Klemm (2012): Sachsen im Netz. Kiel: Torf.", False),
        ("Marsh, Hans und Anna Low (1999): Sand. Kiel: Torf.\nLow, Anna und Hans Marsh (2001): Ton. Kiel: Torf.", False),
        ("La Vanguardia (1962). La responden Peter Marsh (2001) y Anna Low (2003).", False),
        ("Véase el ABC (1956), Madrid: Torf, y La Vanguardia (1962), pp. 3-4.", False),
    ],
)
def test_sentences_that_cite(text: str, expected: bool) -> None:
    assert cites_in_sentences(text) is expected
