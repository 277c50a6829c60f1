from __future__ import annotations

from random import Random

import pytest

from citecheck.extract.references.parsing.labels import LABELS
from citecheck.extract.references.parsing.mending.shapes import Mend, Together, beside, has, shape_of, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.mending.stages import MENDS
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.tokens import tokenize
from citecheck.extract.references.parsing.vocabulary import mentions
from citecheck.model import Span
from tests.extract.references.parsing.test_parse import CASES

_TEXTS = sorted(text for text, _ in CASES.values())
_CONDITIONAL = [part for mend in MENDS for part in (mend.parts if isinstance(mend, Together) else (mend,)) if isinstance(part, Mend)]


def _labelled(text: str, random: Random) -> Sheet:
    """A sheet with labels by chance: of three to nine, so that some stand beside each other more than once."""
    labels = random.sample(sorted(LABELS), random.randint(3, 9))
    sheet = Sheet(text, (), [Run("other", Span(0, len(text)))])
    for token in tokenize(text):
        if random.random() < 0.3:
            sheet.relabel(token.start, len(text), random.choice(labels))
    return sheet


def _runs_after(mend: Mend, sheet: Sheet) -> list[Run]:
    mend.apply(sheet)
    return sheet.runs


@pytest.mark.parametrize("mend", _CONDITIONAL, ids=lambda mend: mend.apply.__name__)
def test_a_mend_changes_nothing_where_it_is_not_needed(mend: Mend) -> None:
    random = Random(mend.apply.__name__)
    for text in _TEXTS:
        sheet = _labelled(text, random)
        before = list(sheet.runs)
        if not mend.fits(shape_of(run.label for run in before)) or (mend.words and not mentions(sheet.lower, mend.words)):
            assert _runs_after(mend, sheet) == before


def test_a_shape_is_which_labels_stand_beside_each_other() -> None:
    shape = shape_of(["author", "title", "issued"])
    assert all(shape & one for one in (has("title"), starts("author"), beside("author", ("page", "title")), beside("issued", "")))
    assert not any(shape & one for one in (has("page"), starts("title"), beside("title", "author"), beside("", "")))


def test_a_mend_is_told_when() -> None:
    mend = when(has("title"), starts("author", "editor"), lacks=has("page"))(lambda sheet: sheet.relabel(0, 4, "note"))
    fits = [mend.fits(shape_of(labels)) for labels in (["author", "title"], ["author"], ["title", "author"], ["editor", "title", "page"])]
    assert fits == [True, False, False, False]
    sheet = Sheet("Mud.", (), [Run("title", Span(0, 4))])
    mend(sheet)
    assert [run.label for run in sheet.runs] == ["title"]
