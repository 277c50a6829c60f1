"""The form in which a document cites by number is learnt from all of its numbers; what looks like one and is none is left alone."""

from __future__ import annotations

import pytest

from citecheck.extract.citations import citations
from citecheck.model import Reference, Source
from citecheck.readers import read as read_source
from tests.extract.citations.factory import brief, entry, listed

NUMBERED = tuple(entry(f"Author{number}", "2000", label=str(number)) for number in range(1, 9))
HABITS = {
    "round": "It holds (1). So do others (2, 3), and more (4–6). Two agree (7, 8). ",
    "square": "It holds [1]. So do others [2, 3], and more [4–6]. Two agree [7, 8]. ",
    "glued": "It holds here.1 So do others,2,3 and more of them.4–6 Two agree.7,8 ",
    "raised": "It holds.^1^ So do others,^2,3^ and more of them.^4–6^ Two agree.^7,8^ ",
}
COUNT = 6  # items in each of them


def cited(text: str, *references: Reference) -> list[str]:
    """Items of a text of Markdown with a list of these entries."""
    document = read_source(Source("made-up.md", text.encode()), format="markdown")
    return [brief(item) for one in citations(document, listed(*(references or NUMBERED))).citations for item in one.items]


@pytest.mark.parametrize("habit", HABITS.values(), ids=HABITS.keys())
def test_each_form_is_read(habit: str) -> None:
    assert cited(habit) == ["#1", "#2", "#3", "#4,5,6", "#7", "#8"]


ACCEPTED = [
    ("square", "This too \\[3\\].", ["#3"]),
    ("square", "This too [3]–[5].", ["#3,4,5"]),
    ("square", "This too [3], [5].", ["#3", "#5"]),
    ("square", "This too［3，5］.", ["#3", "#5"]),
    ("square", "This too 【3】.", ["#3"]),
    ("square", "This too [3a, 5b].", ["#3", "#5"]),
    ("square", "This too [3, pp. 12–15; 5].", ["#3 @page 12–15", "#5"]),
    ("square", "This too [3: 12].", ["#3 @page 12"]),
    ("square", "This too [2, Theorem 2].", ["#2 @section 2"]),
    ("square", "This too [3 and 5].", ["#3", "#5"]),
    ("square", "This too [see 3, 5].", ["#3", "#5"]),
    ("square", "This too [see also 3, and references therein].", ["#3"]),
    ("square", "This too [based on 3].", ["#3"]),
    ("square", "This too [National Centre; 3].", ["#3"]),
    ("square", "This too [3; my emphasis].", ["#3"]),
    ("square", "As Smith et al. [3] say.", ["#3"]),
    ("square", "See Ref. 3, and refs. 4 and 5.", ["#3", "#4", "#5"]),
    ("square", "See reference 5.", ["#5"]),
    ("square", "Words of trade[3] here.", ["#3"]),
    ("square", "In 2010 [3] it was so.", ["#3"]),
    ("square", "It was 5 % of it [3].", ["#3"]),
    ("round", "This too (3, 5–7).", ["#3", "#5,6,7"]),
    ("round", "This too (3, p. 12).", ["#3 @page 12"]),
    ("round", "This too (see also 3).", ["#3"]),
    ("round", "As Smith et al. (3) say.", ["#3"]),
    ("round", "It was so in 2010 (3).", ["#3"]),
    ("round", "This too（3）.", ["#3"]),
    ("glued", "It was shown previously3,4 and earlier.5-7 Then", ["#3", "#4", "#5,6,7"]),
    ("glued", "As Smith et al3 said.", ["#3"]),
    ("glued", "“So it is.”3 Then", ["#3"]),
    ("glued", "In 1999.3 Then", ["#3"]),
]


@pytest.mark.parametrize(("habit", "text", "items"), ACCEPTED)
def test_numbers_that_cite(habit: str, text: str, items: list[str]) -> None:
    assert cited(HABITS[habit] + text)[COUNT:] == items


REJECTED = [
    ("square", "It follows from (3) and Eq. (3)."),
    ("square", "An interval [0, 1] and [-1, 1]."),
    ("square", "It was higher (95% CI [3, 5])."),
    ("square", "It had a median of 4 [3, 5]."),
    ("square", "It was 12 (3) of them."),
    ("square", "The array a[3] and x_[2] of it."),
    ("square", "Labelled [2]H water."),
    ("square", "See [Table 3] and [Fig. 2]."),
    ("square", "The first edition [1984] of it."),
    ("square", "There is `a[3]` in code.\n\n```\nx = [3]\n```\n"),
    ("square", "It is 4 m² or 5 km^2^ or R^2^."),
    ("round", "It follows from Eq. (3) and Eqs. (4) and Table (2)."),
    ("round", "As in equation (3)."),
    ("round", "It is x = a + b (3)"),
    ("round", "The value f(3) of F(2, 6) with t(5)."),
    ("round", "One may (1) wash it, (2) dry it, and (3) iron it."),
    ("round", "Of them: (1) water; (2) salt; (3) sand."),
    ("round", "There were three (3) of them."),
    ("round", "It was 5.4 (3) on average."),
    ("round", "It was so (1999)."),
    ("round", "See § 5 (2) and Article (3)."),
    ("round", "In volume 53(2) of it."),
    ("round", "Made of CO(2) and H(2)O."),
    ("round", "It was 4.5 (95% CI 3, 5) there."),
    ("glued", "Of CO2, H2O, CD4 and IL6 and TP53."),
    ("glued", "The covid19 of day3 and type2 and p53."),
    ("glued", "On 3.5 and 1.2 of it, Sec.3 and No.4."),
    ("glued", "At www.example.org/page3 or a@b.de2 of it."),
    ("glued", "The 21st and 3rd of it, 5% of it."),
    ("glued", "Some 5km2 and 3m of it."),
    ("glued", "In vol.3, pp.4 and J.5 of it."),
]


@pytest.mark.parametrize(("habit", "text"), REJECTED)
def test_numbers_that_cite_nothing(habit: str, text: str) -> None:
    assert cited(HABITS[habit] + text)[COUNT:] == []


DATED = "It holds (Author1 2000), (Author2 2000), (Author3 2000), (Author4 2000) and (Author5 2000). "


@pytest.mark.parametrize(
    "text", ["In [3] of them.", "See (1), (2) and (3) above.", "One.^1^ Two.^2^ Three.^3^ Four.^4^", "One.1 Two.2 Three.3 Four.4"]
)
def test_a_text_that_cites_by_name_and_year_from_a_numbered_list_cites_no_numbers(text: str) -> None:
    assert [item for item in cited(DATED + text) if item.startswith("#")] == []


def test_where_notes_have_the_same_figures_the_others_decide() -> None:
    notes = "\n\n".join(f"[^{number}]: We add this." for number in (1, 2))
    text = f"{HABITS['raised']}A note.[^1] Another.[^2] Again.^2^\n\n{notes}\n"
    assert cited(text) == ["#1", "#2", "#3", "#4,5,6", "#7", "#8", "#2"]


def test_what_told_the_system_is_kept() -> None:
    document = read_source(Source("made-up.md", HABITS["round"].encode()), format="markdown")
    found = citations(document, listed(*NUMBERED))
    assert found.system == "numeric"
    assert found.evidence == (("numeric", COUNT),)
    assert "numbers in round brackets; they name 8 of the 8 numbers of the list" in found.decided
