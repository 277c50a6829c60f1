"""In which forms a document cites by number, judged from all of its numbers together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.extract.citations.lexicon import Lexicon
from citecheck.extract.citations.number_brackets import round_, square, worded
from citecheck.extract.citations.number_raised import glued, raised
from citecheck.extract.citations.number_sight import Doubt, Form, Scene, Seen, coverage, in_order
from citecheck.model import ReferenceList

_LABEL = re.compile(r"\d{1,4}")
_DATED = re.compile(r"(?<![^\W\d_])([^\W\d_][\w'’-]{1,40})(?:\.|\s|,|;|&|et al|[(\[]){1,8}((?:1[6-9]|20)\d\d)[a-z]?\b")
_SURE = 10  # numbers in order of the list that tell a form of doubtful looks
_SHARE = 0.9
_COVERED = 0.5  # share of the list that a form of doubtful looks must cover
_ORDERED = 0.3  # the same, where its numbers come in the order of the list
_FULL = 0.6  # share of the list from which on no other form is looked for
_GAIN = 0.1  # share of the list that a second form must add
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Labels:
    """The numbers of a numbered list. ``highest`` is 0 when most entries have none."""

    numbers: frozenset[int]
    highest: int

    @staticmethod
    def of(references: ReferenceList) -> Labels:
        """Those of ``references``."""
        numbers = [int(reference.label) for reference in references.references if reference.label and _LABEL.fullmatch(reference.label)]
        return Labels(frozenset(numbers), max(numbers, default=0) if len(numbers) * 2 > len(references.references) else 0)

    def named(self, seen: Sequence[Seen]) -> int:
        """How many of the list's numbers ``seen`` names."""
        return len(coverage(seen, self.highest) & self.numbers)

    def covered(self, seen: Sequence[Seen]) -> float:
        """The share of the list that ``seen`` names."""
        return self.named(seen) / max(1, len(self.numbers))


def plain(seen: Sequence[Seen], highest: int) -> list[Seen]:
    """Those whose numbers the list can have."""
    return [one for one in seen if one.numbers and max(one.numbers) <= highest]


def square_brackets(scene: Scene) -> list[Seen]:
    """Every square bracket of numbers, whether it cites or not."""
    return list(square(scene))


def forms_used(scene: Scene, labels: Labels, lexicon: Lexicon, squares: list[Seen]) -> list[list[Seen]]:
    """The citations of each form in which the document cites, the chief form first; none when it does not cite by number."""
    dated = _dated(scene, lexicon)
    forms = [_plausible(squares, labels, dated), _plausible(raised(scene), labels, dated)]
    if max(map(labels.covered, forms)) < _FULL:
        forms += [_believed(list(read(scene)), labels, dated) for read in (round_, glued)]
    words = plain(list(worded(scene)), scene.highest)
    ranked = sorted((seen for seen in forms if seen), key=labels.covered, reverse=True)
    if not ranked:
        return [words] if labels.covered(words) >= _COVERED and len(words) >= _FEWEST and dated <= len(words) else []
    used = ranked[:1]
    for seen in ranked[1:]:
        if _adds(seen, used, labels):
            used.append(seen)
    return [*used, words] if words else used


def _dated(scene: Scene, lexicon: Lexicon) -> int:
    """How often the text has a name of the list beside its year."""
    blocks = (block.span for block, _ in scene.places)
    return sum(lexicon.knows_year(match[1], match[2]) for span in blocks for match in _DATED.finditer(scene.text, span.start, span.end))


def _adds(seen: Sequence[Seen], used: Sequence[Sequence[Seen]], labels: Labels) -> bool:
    """Whether a second form is used as well: it names what the first does not, or is a row of square brackets that the list has."""
    new = coverage(seen, labels.highest) - coverage((one for other in used for one in other), labels.highest)
    if len(new) >= _FEWEST and len(new) >= _GAIN * len(labels.numbers):
        return True
    return seen[0].form is Form.SQUARE and len(seen) > 1 and len(plain(seen, labels.highest)) >= _SHARE * len(seen)


def _plausible(seen: list[Seen], labels: Labels, dated: int) -> list[Seen]:
    """``seen`` without what is doubtful; nothing when the text cites by names and years (``dated`` times), or the numbers count notes."""
    firm = [one for one in seen if one.doubt is None]
    within = plain(firm, labels.highest)
    share = labels.covered(within)
    if not within or (dated > len(within) and share < _COVERED) or (dated >= _FEWEST and _counts(firm)):
        return []
    ordered = in_order(seen, labels.highest)
    due = {one.span for one in ordered} if _keeps_order(ordered, within, labels) else set()
    named = coverage(firm, labels.highest)
    return [one for one in seen if one.doubt in (None, Doubt.HABIT) or one.span in due or _fills(one, named, labels)]


def _believed(seen: list[Seen], labels: Labels, dated: int) -> list[Seen]:
    """The same for a form that mostly means something else: it must name a good part of the list, and where it follows the list's order, keep it."""
    firm = [one for one in seen if one.doubt is None]
    within = plain(firm, labels.highest)
    ordered = in_order(seen, labels.highest)
    follows = _keeps_order(ordered, within, labels)
    enough = labels.covered(within) >= _COVERED or (follows and len(within) >= _SURE)
    if dated > len(within) or len(within) < _FEWEST or not enough or len(within) * 2 < len(firm) or (dated >= _FEWEST and _counts(firm)):
        return []
    if not follows:
        return [one for one in seen if one.doubt in (None, Doubt.HABIT)]
    kept = {one.span for one in ordered}
    return [one for one in seen if one.span in kept or (one.doubt is None and one.numbers and max(one.numbers) > labels.highest)]


def _keeps_order(ordered: Sequence[Seen], within: Sequence[Seen], labels: Labels) -> bool:
    """Whether the numbers follow the order of the list: keeping it loses next to none of them."""
    share = labels.covered(ordered)
    return len(within) >= _FEWEST and share >= _ORDERED and share >= _SHARE * labels.covered(within)


def _fills(one: Seen, named: frozenset[int], labels: Labels) -> bool:
    """Whether the list has every number of a doubtful bracket, and nothing else in the text names one of them."""
    return labels.numbers.issuperset(one.numbers) and named.isdisjoint(one.numbers)


def _counts(seen: Sequence[Seen]) -> bool:
    """Whether the numbers do nothing but count, each once, as notes are numbered."""
    numbers = [number for one in seen for number in one.numbers]
    return len(numbers) > _FEWEST and seen[0].form is not Form.SQUARE and numbers == list(range(1, len(numbers) + 1))
