"""The year of the original beside that of the edition."""

from __future__ import annotations

import pytest

from citecheck.extract.references import parse

FORMS = {
    "original behind": ("Marx, K. (1990 [1867]). Capital. Delft: Canal.", "1990 [1867]"),
    "original behind, without brackets around": ("Marx, K. 1990 [1867]. Capital. Delft: Canal.", "1990 [1867]"),
    "original behind the bracket": ("Marx, K. (1990) [1867]. Capital. Delft: Canal.", "1990 [1867]"),
    "original in front": ("Marx, K. [1867] 1990. Capital. Delft: Canal.", "1990 [1867]"),
    "original in front, inside": ("Marx, K. ([1867] 1990). Capital. Delft: Canal.", "1990 [1867]"),
    "original in round brackets": ("Marx, K. (1867) 1990. Capital. Delft: Canal.", "1990 [1867]"),
    "at the end": ("MARX, K. Capital. Delft: Canal, 1990 [1867].", "1990 [1867]"),
    "behind a stroke": ("Marx, K. (1990/1867). Capital. Delft: Canal.", "1990 [1867]"),
    "a range backwards": ("Marx, K. (1990-1867). Capital. Delft: Canal.", "1990-1867"),
    "said in words": ("Marx, K. (1990). Capital. Delft: Canal. (Original work published 1867)", "1990 [1867]"),
    "said in German": ("Marx, K. (1990). Capital. Delft: Canal. Erstausgabe 1867.", "1990 [1867]"),
    "in one bracket with the later imprint": ("Henri Holt, The Mind of Mud (1867; repr., Delft: Canal, 1990), 17-19.", "1990 [1867]"),
    "the same without a word": ("Henri Holt, The Mind of Mud (1867; Delft: Canal, 1990), 17-19.", "1990 [1867]"),
    "two imprints": ("Holt, A., Mud (London: Canal, 1990; Delft: Canal, 2003), p. 4.", "1990"),
    "no original": ("Marx, K. (1990). Capital. Delft: Canal.", "1990"),
    "a later year in brackets": ("Marx, K. (1990). Capital [2001]. Delft: Canal.", "1990"),
    "a title that is a year": ("Marx, K. (2001). 1984 and after. Delft: Canal.", "2001"),
    "a title in brackets": ("Marx, K. 2001. [2000 letters]. Delft: Canal.", "2001"),
}


@pytest.mark.parametrize(("entry", "printed"), FORMS.values(), ids=FORMS.keys())
def test_both_years_are_kept(entry: str, printed: str) -> None:
    item = parse(entry).item
    assert item.issued is not None
    assert (item.issued.printed, item.issued.year) == (printed, int(printed[:4]))
    assert item.title is not None
    assert "867" not in item.title


def test_an_initial_is_no_circa() -> None:
    item = parse("Mann, Charles C. 1991. Tides of the north. New York: Knopf.").item
    assert item.issued is not None
    assert (item.issued.year, item.issued.circa) == (1991, False)
    item = parse("Mann, Charles (c. 1491). Tides of the north. New York: Knopf.").item
    assert item.issued is not None
    assert (item.issued.year, item.issued.circa) == (1491, True)


def test_no_name_in_front_of_no_date_is_nobody() -> None:
    assert parse("n.d. et al.").item.author == ()
