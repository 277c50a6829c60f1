"""What each string gets is what each mend, asked one after the other, would have done."""

from __future__ import annotations

from random import Random

from citecheck.extract.references.parsing.labels import LABELS
from citecheck.extract.references.parsing.mending.choosing import Choice
from citecheck.extract.references.parsing.mending.shapes import Together, beside, has, starts, when
from citecheck.extract.references.parsing.mending.sheet import Sheet
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.tokens import tokenize
from citecheck.model import Span

_TEXT = "Marrow, J. 2003. Silt and Sand. Teich: Uferverlag. S. 4-9, in Auswahl."


@when(starts("author"), has("note"))
def _notes(sheet: Sheet) -> None:
    sheet.relabel(sheet.runs[-1].span.start, sheet.runs[-1].span.end, "title")


@when(beside("title", ""), lacks=has("page"), words=("auswahl",))
def _selections(sheet: Sheet) -> None:
    sheet.relabel(0, 6, "editor")


@when(has("title"), words=("elsewhere",))
def _never(sheet: Sheet) -> None:
    sheet.relabel(0, len(sheet.text), "other")


def _first(sheet: Sheet) -> None:
    if sheet.label(0) == "editor":
        sheet.relabel(0, sheet.runs[0].span.end, "author")


_MENDS = (_notes, Together((_selections, _first)), _never, _notes)


def _labelled(random: Random) -> Sheet:
    sheet = Sheet(_TEXT, (), [Run("other", Span(0, len(_TEXT)))])
    for token in tokenize(_TEXT):
        if random.random() < 0.4:
            sheet.relabel(token.start, len(_TEXT), random.choice(("author", "title", "note", "page", "issued")))
    return sheet


def _one_after_the_other(sheet: Sheet) -> list[Run]:
    for mend in _MENDS:
        if mend is not _never:  # what it looks for is not there
            mend(sheet)
    return sheet.runs


def test_a_string_gets_what_each_mend_would_do_in_its_turn() -> None:
    choice, changed = Choice(_MENDS), 0
    for seed in range(1000):
        sheet = _labelled(Random(seed))
        before = sheet.runs
        choice.apply(sheet)
        assert sheet.runs == _one_after_the_other(_labelled(Random(seed)))
        changed += sheet.runs != before
    assert changed > 50


def test_what_is_needed_is_asked_anew_behind_a_change() -> None:
    done: list[str] = []

    @when(has("note"))
    def first(sheet: Sheet) -> None:
        done.append("first")
        sheet.relabel(0, 6, "page")

    @when(has("note"))
    def no_more(sheet: Sheet) -> None:
        done.append("no more")

    @when(has("page"))
    def only_now(sheet: Sheet) -> None:
        done.append("only now")

    Choice((only_now, first, no_more, only_now)).apply(Sheet("Marrow", (), [Run("note", Span(0, 6))]))
    assert done == ["first", "only now"]


def test_labels_of_every_kind_have_a_place() -> None:
    seen: list[str] = []

    @when(has(*LABELS))
    def notice(sheet: Sheet) -> None:
        seen.append(sheet.label(0))

    choice = Choice((notice,))
    for label in LABELS:
        choice.apply(Sheet("Silt", (), [Run(label, Span(0, 4))]))
    assert seen == list(LABELS)
