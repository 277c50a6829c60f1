"""Place and publisher, read from the end of the reference backwards."""

from __future__ import annotations

from dataclasses import dataclass, replace

from citecheck.extract.references.parsing.gazetteer import is_issuer, is_named, is_place, is_publisher, is_region, place_at_end
from citecheck.extract.references.parsing.segments import Segment, segments
from citecheck.extract.references.parsing.state import TAKEN, State
from citecheck.extract.references.parsing.vocabulary import PUBLISHER_WORDS

_LONGEST_PUBLISHER = 9  # words
_LONGEST_PLACE = 4
_LONGEST_PART = 14


@dataclass(frozen=True, slots=True)
class _Tail:
    """The parts behind the head, and how many at the beginning the title or the container still needs (``spare``)."""

    state: State
    parts: tuple[Segment, ...]
    spare: int

    def text(self, index: int) -> str:
        """The words of a part."""
        return self.parts[index].text(self.state.rest)

    def free(self, index: int) -> bool:
        """Whether part ``index`` exists and nothing else needs it."""
        return index >= self.spare and TAKEN not in self.text(index)

    def taking(self, variable: str, start: int, end: int) -> _Tail:
        """This tail with a field found."""
        return replace(self, state=self.state.take_text(variable, start, end))


def imprint(state: State) -> State:
    """Place and publisher. What the title or the container needs is left alone."""
    if state.anchor is not None and state.inside is None:
        return state
    parts = tuple(segments(state.rest, _low(state), len(state.rest)))
    if not parts:
        return state
    tail = _Tail(state, parts, 0 if _settled(state) or _opens_imprint(state, parts[0]) else 1)
    index = len(parts) - 1
    while index >= tail.spare and _unlike(tail.text(index)):
        index -= 1
    return _read(tail, index).state if index >= tail.spare else state


def _low(state: State) -> int:
    return state.inside if state.inside is not None and not state.has("container_title") else state.cursor


def _settled(state: State) -> bool:
    """Whether title and container are known, so that the first part may be the imprint."""
    if state.inside is not None:
        return state.has("container_title")
    return state.has("title") and ("quoted" not in state.notes or "emphasized" in state.notes or state.has("container_title"))


def _opens_imprint(state: State, part: Segment) -> bool:
    """Whether the first part behind a title in quotation marks is the imprint, so that the title is a book's."""
    if not state.has("title") or state.inside is not None:
        return False
    left, _, right = part.text(state.rest).partition(":")
    return is_place(left) or bool(right.strip() and is_named(left) and len(left.split()) <= _LONGEST_PLACE and is_publisher(right))


def _unlike(text: str) -> bool:
    """Whether a part at the end is something else: in lower case, long, or figures."""
    return not text[0].isupper() or len(text.split()) > _LONGEST_PART or not any(c.isalpha() for c in text)


def _read(tail: _Tail, index: int) -> _Tail:
    """Read part ``index`` and its neighbours as imprint, if they are one."""
    text = tail.text(index)
    if ":" in text:
        return _with_colon(tail, index, tail.parts[index].end)
    if is_region(text) and tail.free(index - 1) and is_issuer(tail.text(index - 1)) and tail.parts[index].before == ",":
        return tail.taking("publisher", tail.parts[index - 1].start, tail.parts[index].end)  # Ministry of Foreign Affairs, Japan
    if is_place(text) or (is_region(text) and tail.free(index - 1) and is_place(tail.text(index - 1))):
        return _place_last(tail, index)
    if tail.free(index - 1):
        joined = _behind_neighbour(tail, index)
        if joined is not tail:
            return joined
    if is_publisher(text) and (index > 0 or tail.spare == 0):
        return tail.taking("publisher", tail.parts[index].start, tail.parts[index].end)
    if _place_before_year(tail, index):
        return tail.taking("publisher_place", tail.parts[index].start, tail.parts[index].end)
    return tail


def _behind_neighbour(tail: _Tail, index: int) -> _Tail:
    """A last part that goes on from the one before it: "Place: Publisher; Publisher" or "Place, Publisher"."""
    part, before = tail.parts[index], tail.text(index - 1)
    if ":" in before and part.before in (",", ";"):
        taken = _with_colon(tail, index - 1, part.end)
        if taken is not tail:
            return taken
    if is_place(before) and (tail.spare == 0 or index >= 2 or is_publisher(tail.text(index))):
        return _take_place(tail.taking("publisher", part.start, part.end), index - 1)
    return tail


def _with_colon(tail: _Tail, index: int, end: int) -> _Tail:
    """``Place: Publisher`` up to ``end``, or the other way round."""
    part = tail.parts[index]
    text = tail.text(index)
    colon = part.start + text.index(":")
    left, right = text[: colon - part.start].strip(), text[colon - part.start + 1 :].strip()
    if is_place(right) and (is_publisher(left) or is_named(left)):
        return tail.taking("publisher", part.start, colon).taking("publisher_place", colon + 1, part.end)
    if not left or not right:
        return tail
    if not is_place(left) and part.before == "," and tail.free(index - 1) and is_place(tail.text(index - 1)) and not is_region(left):
        return _take_place(tail.taking("publisher", part.start, end), index - 1)  # Sydney, Croom Helm: Institute for Japanese Studies
    alone = tail.spare == 0 and index == 0 and is_named(left) and len(left.split()) <= _LONGEST_PLACE and is_named(right[:1])
    if not alone and not _place_like(part, index - tail.spare, left, right):
        cut = place_at_end(left) if index >= tail.spare else None
        if cut is None:
            return tail
        return tail.taking("publisher", colon + 1, end).taking("publisher_place", part.start + cut, colon)
    start = part.start
    if part.before in (",", ";") and tail.free(index - 1) and _region_of(tail.text(index - 1), left):
        start = tail.parts[index - 1].start
    return tail.taking("publisher", colon + 1, end).taking("publisher_place", start, colon)


def _region_of(place: str, region: str) -> bool:
    """Whether ``region`` says where ``place`` lies ("Cambridge, MA")."""
    return is_region(region) or (is_place(place) and is_place(region))


def _place_like(part: Segment, ahead: int, left: str, right: str) -> bool:
    """Whether ``left`` before a colon is a place; ``ahead`` parts stand between it and what the title needs."""
    if is_place(left) or (is_region(left) and ahead > 0):
        return True
    if not is_named(left) or len(left.split()) > _LONGEST_PLACE:
        return False
    if is_publisher(right):
        return True
    return ahead >= 0 and part.before in (".", "(", TAKEN, "]", ")") and len(right.split()) <= 5 and is_named(right)


def _place_last(tail: _Tail, index: int) -> _Tail:
    """``Publisher, Place``, or a place alone."""
    tail = _take_place(tail, index)
    while index > 0 and TAKEN in tail.text(index):
        index -= 1
    text = tail.text(index)
    if not tail.free(index) or not is_named(text) or len(text.split()) > _LONGEST_PUBLISHER:
        return tail
    certain = is_publisher(text) or any(word.strip(".,").lower() in PUBLISHER_WORDS for word in text.split())
    part = tail.parts[index]
    if certain or (tail.spare == 0 and index == 0) or (index > 0 and part.before == "." and len(text.split()) <= 5):
        return tail.taking("publisher", part.start, part.end)
    return tail


def _take_place(tail: _Tail, index: int) -> _Tail:
    """The place at ``index``, with the place or region beside it."""
    parts = tail.parts
    start, end = parts[index].start, parts[index].end
    if index + 1 < len(parts) and parts[index].after == "," and is_region(tail.text(index + 1)):
        end = parts[index + 1].end
    if tail.free(index - 1) and parts[index].before in (",", ";") and is_place(tail.text(index - 1)):
        start = parts[index - 1].start
    return tail.taking("publisher_place", start, end)


def _place_before_year(tail: _Tail, index: int) -> bool:
    """A capitalized word or two between the title and the year at the end ("Annandale-on-Hudson 1992")."""
    part, text = tail.parts[index], tail.text(index)
    if index == 0 or part.after != TAKEN or part.before not in (",", "."):
        return False
    return is_named(text) and len(text.split()) <= 3 and not any(c.isdigit() for c in text)
