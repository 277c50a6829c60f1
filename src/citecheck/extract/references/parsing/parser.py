"""From a string to `Parsed`: the model labels, the labels are mended where the form gainsays them, the normalizers make fields of the runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.extract.references.parsing.facts import facts
from citecheck.extract.references.parsing.labelling import Labelled, labelled_all
from citecheck.extract.references.parsing.mending import mended
from citecheck.extract.references.parsing.model_file import Model
from citecheck.extract.references.parsing.normalizers import normalized
from citecheck.extract.references.parsing.runs import Run
from citecheck.extract.references.parsing.state import Habits, State
from citecheck.extract.references.parsing.stresses import emphasis_of
from citecheck.extract.references.parsing.verdict import item_of, leftover_of
from citecheck.extract.references.parsing.vocabulary import mentions
from citecheck.model import Item, Parsed, Span
from citecheck.text.prose import is_plain, is_sentence
from citecheck.text.year_words import year_word_apart

_NOTHING_KNOWN = Habits()
_SLASHES = "\u2044\u2215\uff0f"  # of fractions, of division and of full width, as PDFs have them for a stroke
_HARDLY = 0.3  # the most that is said of a string in which hardly anything was found
_WORDS = 3
_SURE = 0.99  # likelihood of the least likely label; two strings in five are beyond it, and mends would change one in a hundred of these (30,972 strings, 2026)
_SURELY_MISREAD = (
    "LNCS",
    "LNAI",
    "CCIS",
    "package version",
    "Suppl",
    "[abstract]",
    "[letter]",
    "[editorial]",
)  # forms that the model is sure of and that mends read otherwise
_PARTS = (
    ("author", "editor", "translator"),
    ("issued",),
    ("title", "container_title"),
    ("publisher", "url", "doi", "isbn", "number", "volume"),
)


def parsed(strings: Sequence[tuple[str, Sequence[Span]]], habits: Habits, model: Model) -> Iterator[Parsed]:
    """Parse references, each with its emphasis, with ``model``.

    A reference says at least two of who, when, which title and where; of a word or two that do not ("1999", "In:"), and of a sentence, the confidence is 0.3 at most.
    """
    strings = [(text if text.isascii() else _with_strokes(text), emphasis) for text, emphasis in strings]
    found = labelled_all([(_plain(text), emphasis) for text, emphasis in strings], model)
    return (_parsed(text, emphasis, answer, habits, model) for (text, emphasis), answer in zip(strings, found, strict=True))


def _with_strokes(text: str) -> str:
    """``text`` with the one slash that every expression knows; places stay."""
    for slash in _SLASHES:
        text = text.replace(slash, "/")
    return text


def _plain(text: str) -> str:
    """``text`` with the one hyphen that the model knows; places stay."""
    return text if text.isascii() else text.replace("\u2010", "-").replace("\u2011", "-")


def _parsed(text: str, emphasis: Sequence[Span], found: Labelled, habits: Habits, model: Model) -> Parsed:
    state = _state(text, emphasis, found, habits)
    item, leftover = item_of(state), leftover_of(state)
    confidence = round(model.calibration.confidence(facts(found, text, item, leftover)), 4)
    return Parsed(item, tuple(state.fields), leftover, min(confidence, _HARDLY) if _is_none(text, item) else confidence, tuple(state.terms))


def _is_none(text: str, item: Item) -> bool:
    """Whether fewer than two of the parts of a reference were found in a word or two that give no page, or in a sentence; other strings, as of archives, may
    have none of the parts.
    """
    if (item.title and (item.author or item.issued)) or sum(any(getattr(item, name) for name in part) for part in _PARTS) > 1:
        return False  # most are told by the first
    if item.page is None and len(text.split()) < _WORDS:
        return True
    return item.publisher_place is None and item.type == "document" and (is_sentence(text) or is_plain(text))


def normalize(text: str, emphasis: Sequence[Span], found: Labelled) -> tuple[Item, tuple[Span, ...]]:
    """The item of a labelled string, and what no field accounts for."""
    state = _state(text, emphasis, found, _NOTHING_KNOWN)
    return item_of(state), leftover_of(state)


def unmended(text: str, emphasis: Sequence[Span], runs: Sequence[Run]) -> Item:
    """The item that runs say as they are: those that a person has labelled."""
    return item_of(normalized(State(text, emphasis or emphasis_of(text), runs, _NOTHING_KNOWN)))


def _state(text: str, emphasis: Sequence[Span], found: Labelled, habits: Habits) -> State:
    shown = emphasis or emphasis_of(text)
    final = found.settled or (_is_plain(text, found) and not _is_cut(found, shown))
    runs = found.runs if final else mended(text, shown, found.runs, habits.bodies)
    return normalized(State(text, shown, runs, habits))


def _is_cut(found: Labelled, shown: Sequence[Span]) -> bool:
    """Whether emphasis ends inside a title or a container: what follows is another part, however sure the model is."""
    return bool(shown) and any(
        run.label in ("title", "container-title") and run.span.start < span.end < run.span.end - _WORDS
        for span in shown
        for run in found.runs
    )


def _is_plain(text: str, found: Labelled) -> bool:
    """Whether the model is sure of every label, and each stands once, one of them the title's, no form is there of which it is wrongly sure, no "in"
    stands behind a comma without a book and no word for a year where none was found: nothing is left to mend.
    """
    if found.least < _SURE or mentions(text, _SURELY_MISREAD):
        return False
    labels = {run.label for run in found.runs}
    if "issued" not in labels and year_word_apart(text):
        return False
    return "title" in labels and len(labels) == len(found.runs) and ("container-title" in labels or ", in " not in text)
