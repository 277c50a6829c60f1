"""Place and publisher, read from the end of the reference backwards."""

from __future__ import annotations

from citecheck.extract.references.parsing.places import PLACES, REGIONS
from citecheck.extract.references.parsing.segments import Segment, segments
from citecheck.extract.references.parsing.state import TAKEN, State
from citecheck.extract.references.parsing.vocabulary import PUBLISHER_STRONG, PUBLISHER_WORDS
from citecheck.text.name_words import BODY_WORDS, PARTICLES

_SMALL = PARTICLES | frozenset("and & und et y e of the for & für de".split())
_PUBLISHER_LIMIT = 9  # words


def is_place(text: str) -> bool:
    """Whether ``text`` is a place of publication that the table knows, alone or with its region ("Chicago IL", "Boulder, CO")."""
    plain = " ".join(text.replace(".", " ").replace("[", " ").replace("]", " ").split()).lower()
    if plain in PLACES or text.strip(" .,").lower() in PLACES:
        return True
    words = plain.replace(",", " ").split()
    if len(words) > 1 and words[-1] in REGIONS and " ".join(words[:-1]) in PLACES:
        return True
    for joint in (" and ", " & ", " und ", " et ", " y ", " e ", "/", " – ", " - ", "-", ";"):
        if joint in plain and all(part.strip() in PLACES for part in plain.split(joint)):
            return True
    return False


def is_publisher(text: str) -> bool:
    """Whether a word in ``text`` marks a publisher or a body."""
    words = [word.strip(".,()").lower() for word in text.split()]
    return len(words) <= _PUBLISHER_LIMIT and any(word in PUBLISHER_STRONG or word in BODY_WORDS for word in words)


def imprint(state: State) -> State:
    """Place and publisher. What the title or the container needs is left alone."""
    if state.anchor is not None and state.inside is None:
        return state
    low = _low(state)
    parts = segments(state.rest, low, len(state.rest))
    if not parts:
        return state
    spare = 0 if _settled(state) or _opens_imprint(state, parts[0]) else 1
    index = len(parts) - 1
    while index >= spare and _unlike(state.rest, parts[index]):
        index -= 1
    return _read(state, parts, index, spare) if index >= spare else state


def _opens_imprint(state: State, part: Segment) -> bool:
    """Whether the first part behind a title in quotation marks is the imprint, so that the title is a book's."""
    if not state.has("title") or state.inside is not None:
        return False
    text = part.text(state.rest)
    left, _, right = text.partition(":")
    return is_place(left) or bool(right.strip() and _named(left) and len(left.split()) <= 4 and is_publisher(right))


def _low(state: State) -> int:
    return state.inside if state.inside is not None and not state.has("container_title") else state.cursor


def _settled(state: State) -> bool:
    """Whether title and container are known, so that the first part may be the imprint."""
    if state.inside is not None:
        return state.has("container_title")
    return state.has("title") and ("quoted" not in state.notes or "emphasized" in state.notes or state.has("container_title"))


def _unlike(rest: str, part: Segment) -> bool:
    """Whether a part at the end is something else: in lower case, long, or figures."""
    text = part.text(rest)
    return not text[0].isupper() or len(text.split()) > 14 or not any(c.isalpha() for c in text)


def _read(state: State, parts: list[Segment], index: int, spare: int) -> State:
    """Read ``parts[index]`` and its neighbours as imprint, if they are one."""
    text = parts[index].text(state.rest)
    if ":" in text:
        return _with_colon(state, parts, index, spare)
    if is_place(text) or (text.strip(".").lower() in REGIONS and index - 1 >= spare and is_place(parts[index - 1].text(state.rest))):
        return _place_last(state, parts, index, spare)
    if index - 1 >= spare:
        before = parts[index - 1].text(state.rest)
        if ":" in before and parts[index].before == ",":
            taken = _with_colon(state, parts, index - 1, spare)
            if taken is not state:
                return taken.take_text("publisher", parts[index].start, parts[index].end) if not taken.has("publisher") else taken
        if is_place(before) and (spare == 0 or index >= 2 or is_publisher(text)):
            state = state.take_text("publisher", parts[index].start, parts[index].end)
            return _take_place(state, parts, index - 1, spare)
    if is_publisher(text) and (index > 0 or spare == 0):
        return state.take_text("publisher", parts[index].start, parts[index].end)
    if _place_before_year(state, parts, index):
        return state.take_text("publisher_place", parts[index].start, parts[index].end)
    return state


def _with_colon(state: State, parts: list[Segment], index: int, spare: int) -> State:
    """``Place: Publisher``, or the other way round."""
    part = parts[index]
    text = part.text(state.rest)
    colon = part.start + text.index(":")
    left, right = state.rest[part.start : colon].strip(), state.rest[colon + 1 : part.end].strip()
    if is_place(right) and (is_publisher(left) or _named(left)):
        return state.take_text("publisher", part.start, colon).take_text("publisher_place", colon + 1, part.end)
    if not left or not right or not _place_like(parts[index], index - spare, left, right):
        return state
    state = state.take_text("publisher", colon + 1, part.end)
    start = part.start
    if part.before == "," and index - 1 >= spare and _region_of(parts[index - 1].text(state.rest), left):
        start = parts[index - 1].start
    return state.take_text("publisher_place", start, colon)


def _region_of(place: str, region: str) -> bool:
    """Whether ``region`` says where ``place`` lies ("Cambridge, MA")."""
    plain = region.replace(".", "").strip().lower()
    return plain in REGIONS or (is_place(place) and is_place(region))


def _place_like(part: Segment, ahead: int, left: str, right: str) -> bool:
    """Whether ``left`` before a colon is a place; ``ahead`` parts stand between it and what the title needs."""
    if is_place(left) or (left.replace(".", "").lower() in REGIONS and ahead > 0):
        return True
    if not _named(left) or len(left.split()) > 4:
        return False
    if is_publisher(right):
        return True
    return ahead >= 0 and part.before in (".", "(", TAKEN, "]", ")") and len(right.split()) <= 5 and _named(right)


def _named(text: str) -> bool:
    """Whether every word is capitalized, small words aside."""
    return all(word[0].isupper() or word.lower().strip(".,") in _SMALL or not word[0].isalpha() for word in text.split())


def _place_last(state: State, parts: list[Segment], index: int, spare: int) -> State:
    """``Publisher, Place``, or a place alone."""
    state = _take_place(state, parts, index, spare)
    while index > 0 and TAKEN in state.rest[parts[index].start : parts[index].end]:
        index -= 1
    candidate = parts[index]
    text = candidate.text(state.rest)
    if index < spare or TAKEN in text or not _named(text) or len(text.split()) > _PUBLISHER_LIMIT:
        return state
    certain = is_publisher(text) or any(word.strip(".,").lower() in PUBLISHER_WORDS for word in text.split())
    if certain or (spare == 0 and index == 0) or (index > 0 and candidate.before == "." and len(text.split()) <= 5):
        return state.take_text("publisher", candidate.start, candidate.end)
    return state


def _take_place(state: State, parts: list[Segment], index: int, spare: int) -> State:
    """The place at ``index``, with the place or region in front of it."""
    start, end = parts[index].start, parts[index].end
    if index + 1 < len(parts) and parts[index].after == "," and parts[index + 1].text(state.rest).strip(".").lower() in REGIONS:
        end = parts[index + 1].end
    if index - 1 >= spare and parts[index].before == "," and is_place(parts[index - 1].text(state.rest)):
        start = parts[index - 1].start
    return state.take_text("publisher_place", start, end)


def _place_before_year(state: State, parts: list[Segment], index: int) -> bool:
    """A capitalized word or two between the title and the year at the end ("Annandale-on-Hudson 1992")."""
    part = parts[index]
    text = part.text(state.rest)
    if index == 0 or part.after != TAKEN or part.before not in (",", "."):
        return False
    return _named(text) and len(text.split()) <= 3 and not any(c.isdigit() for c in text)
