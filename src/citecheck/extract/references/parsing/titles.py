"""The title: in quotation marks, emphasized, or the first sentence behind the head; and an emphasized container."""

from __future__ import annotations

import re

from citecheck.extract.references.parsing.gazetteer import is_place
from citecheck.extract.references.parsing.places import PLACES
from citecheck.extract.references.parsing.quotations import CLOSERS, closing
from citecheck.extract.references.parsing.segments import segments, sentence_ends
from citecheck.extract.references.parsing.state import TAKEN, State, cleaned, trimmed
from citecheck.extract.references.parsing.vocabulary import JOURNAL_WORDS, PROCEEDINGS, REPORT
from citecheck.model import Span

_SKIP = re.compile(r"[\s\x1f.,;:)\]–—-]*")
_TRANSLATION = re.compile(r"\s{0,2},?\s{0,2}(?P<whole>[(\[](?P<inner>[^()\[\]\x1f]{3,200})[)\]])")
_STRUCTURAL_BEFORE = ',.;:"”’»?!)]' + TAKEN
_NEAR = 40  # code points
_GAP = " ,.;:()[]\n" + TAKEN
_CONTAINER_WORDS = re.compile(
    rf"\s?(?:(?:the|\d{{1,2}}(?:st|nd|rd|th)|[A-Z][\w&/-]{{1,12}})\s){{0,3}}(?:{PROCEEDINGS}|Journal|Transactions|Trans\.|Review|Zeitschrift|Revue|Revista|Rivista)(?!\w)",
    re.IGNORECASE,
)
_OTHER_PART = re.compile(
    rf"\s?(?:{REPORT}|(?:[^\W_][\w&-]{{0,20}}\s){{0,4}}(?:Series|Lecture Notes|Collection|Colección|Coleção|Collana|Reihe|Monographs?|Serie|Série|Bibliothek|Schriften)(?!\w)|Studies in\s)",
    re.IGNORECASE,
)
_PART_OF_TITLE = re.compile(
    r":\s|\s(?!(?:in|dans|en|em|nel|by|at|from|trans|ed|eds|paper|unpublished|available|retrieved|accessed|presented|url|doi|vol|no|pp?)\b)[^\W\d_A-Z]{2,}\s"
)
_CLOSED_ONLY = re.compile(r"(?P<title>[^“”\"«»„]{8,400})[”»](?=[,.;\s])")  # a quotation mark that closes what none opened
_ABBREVIATED_TITLE = re.compile(
    rf"[\s.,]{{0,3}}(?P<title>(?:[^\W\d_a-z][\w-]{{0,9}}\s){{0,3}}(?:[^\W\d_a-z][^\W\d_]{{1,9}}\.\s?){{2,6}})(?=[\s,;]{{0,3}}(?:{TAKEN}|$))"
)
_NO_TRANSLATION = frozenset(
    "ed eds edn edition vol volume org orgs coord hrsg press trans no pp available accessed verlag publisher".split()
)
_LIMIT = 600  # code points in which a closing quotation mark is looked for


def quoted(state: State) -> State:
    """A title in quotation marks at the cursor; ``cursor`` moves behind it."""
    if state.has("title"):
        return state
    start = _title_start(state)
    emphasis = _emphasis_at(state, start)
    opening = start
    while opening < len(state.rest) and state.rest[opening] in "*_([":
        opening += 1
    if state.rest.startswith("``", opening):
        return _tex_quoted(state, opening)
    mark = state.rest[opening : opening + 1]
    if mark not in CLOSERS or (mark == "'" and not state.rest[opening + 1 : opening + 2].isupper()):
        return state.at(start)
    end = closing(state.rest, opening)
    if end is not None and _PART_OF_TITLE.match(state.rest, end + 1) and not emphasis:
        return state.at(start)
    if end is None:
        return _unclosed(state, opening)
    whole = emphasis is not None and emphasis.start <= opening + 1 and emphasis.end >= end
    return _extended(state.noting("quoted", "emphasized") if whole else state.noting("quoted"), opening + 1, end)


def _tex_quoted(state: State, opening: int) -> State:
    """A title between the quotation marks of TeX."""
    end = state.rest.find("''", opening, opening + _LIMIT)
    end = end if end >= 0 else state.rest.find('"', opening, opening + _LIMIT)
    return state.at(opening) if end < 0 else _extended(state.noting("quoted"), opening + 2, end)


def _title_start(state: State) -> int:
    match = _SKIP.match(state.rest, state.cursor)
    return match.end() if match else state.cursor


def _unclosed(state: State, opening: int) -> State:
    """A quotation that the author never closed: it ends where an emphasized container, the numbers or a sentence end it."""
    emphasized = next((span.start for span in state.emphasis if span.start > opening + 1), None)
    ends = [end for end in (emphasized, state.anchor) if end is not None and end > opening]
    if not ends:
        ends = sentence_ends(state.rest, opening + 1, len(state.rest))[:1]
    if not ends:
        return state.at(opening + 1)
    end = min(ends)
    if emphasized is None and end == state.anchor:
        comma = state.rest.rfind(", ", opening, end)
        inner = state.rest.rfind(", ", opening, comma) if comma > 0 and comma > end - 4 else comma
        end = inner if inner > opening + 8 else end
    return _extended(state.noting("quoted"), opening + 1, end)


def _extended(state: State, start: int, end: int) -> State:
    """Take ``[start, end)`` as title; a translation in brackets behind it belongs to it."""
    after = end
    while after < len(state.rest) and state.rest[after] in "\"”’'»“*_":
        after += 1
    gloss = gloss_behind(state.rest, after)
    if gloss:
        return _take(state, start, gloss).at(gloss)
    return _take(state, start, end).at(after)


def gloss_behind(rest: str, position: int) -> int | None:
    """The end of a bracket at ``position`` that translates the title before it, or None."""
    match = _TRANSLATION.match(rest, position)
    return match.end("whole") if match and _translates(match["inner"]) else None


def _translates(inner: str) -> bool:
    """Whether a bracket behind the title translates it, rather than naming a place, an edition or a role."""
    words = inner.split()
    if (
        len(words) < 2
        or inner.split(":", maxsplit=1)[0].strip().lower() in PLACES
        or any(word.strip(".,").lower() in _NO_TRANSLATION for word in words)
    ):
        return False
    return inner[0].isupper() or inner[0] in '"“‘' or len(words) > 3


def _take(state: State, start: int, end: int) -> State:
    span = trimmed_title(state.text, start, end)
    return state.take("title", span, cleaned(span.of(state.text)))


def trimmed_title(text: str, start: int, end: int) -> Span:
    """Like `trimmed`, and without quotation marks that embrace the whole."""
    span = trimmed(text, start, end)
    start, end = span.start, span.end
    while end - start > 2 and text[start] in CLOSERS and text[end - 1] in CLOSERS[text[start]]:
        span = trimmed(text, start + 1, end - 1)
        start, end = span.start, span.end
    if end - start > 2 and text[start] in '“"«„' and not any(c in text[start + 1 : end] for c in CLOSERS[text[start]]):
        start += 1
    if end - start > 2 and text[end - 1] in '”"»' and not any(c in text[start : end - 1] for c in '“"«„'):
        end -= 1
    return trimmed(text, start, end)


def _emphasis_at(state: State, position: int) -> Span | None:
    return next((span for span in state.emphasis if abs(span.start - position) <= 2 or (span.start <= position < span.end)), None)


def emphasized(state: State) -> State:
    """An emphasized title at the cursor, or an emphasized container further on."""
    if not state.has("title"):
        start = _title_start(state)
        span = _emphasis_at(state, start)
        if span and span.end - start > 1 and not _runs_on(state, span):
            if _is_container(state, span):
                return _take_container(state.at(start), span)
            state = _extended(state, max(start, span.start), span.end)
    return state


def _runs_on(state: State, span: Span) -> bool:
    """Whether plain text goes on in the same sentence, so that the emphasis is only a word of the title."""
    after = state.rest[span.end : span.end + 2]
    return (after[:1] == " " and after[1:].islower()) or after[:1] in ("-", "’")


def _is_container(state: State, span: Span) -> bool:
    """Whether the first emphasized stretch is the periodical and no title is printed: numbers follow at once."""
    if state.anchor is None:
        return False
    between = state.rest[span.end : state.anchor] if state.anchor >= span.end else ""
    return state.anchor >= span.end and not between.strip(" ,.;:\x1f")


def _take_container(state: State, span: Span) -> State:
    return state.take_text("container_title", span.start, span.end).at(span.end)


def structural_emphasis(state: State, low: int) -> Span | None:
    """The next emphasized stretch behind ``low`` that is a part of its own: punctuation or "in" stands before it, and it is more than a word of a title."""
    for span in state.emphasis:
        if span.start < low or len(span) < 2 or TAKEN in state.rest[span.start : span.end]:
            continue
        if state.anchor is not None and state.inside is None and not _reaches(state, span.end, state.anchor):
            continue
        before = state.rest[: span.start].rstrip()[-1:]
        if before in (*_STRUCTURAL_BEFORE, "") or _after_in(state.rest, span.start):
            return span
    return None


def _reaches(state: State, end: int, anchor: int) -> bool:
    """Whether between an emphasized stretch and the numbers there is room for a place, but not for more of a title."""
    return end > anchor or len(state.rest[end:anchor].replace(TAKEN, "")) <= _NEAR


def _after_in(rest: str, start: int) -> bool:
    words = rest[max(start - 8, 0) : start].split()
    return bool(words) and words[-1].lower().strip(":") in ("in", "en", "em", "dans")


def plain(state: State) -> State:
    """A title without marks: up to the container, or its first sentences."""
    if state.has("title") or "newspaper" in state.notes:
        return state
    start = _title_start(state)
    high = _end_of_region(state, start)
    if high <= start:
        return state.at(start)
    if (closed := _CLOSED_ONLY.match(state.rest, start, high)) is not None:
        return _take_up_to(state.noting("quoted"), start, closed.end("title")).at(closed.end())
    emphasis = structural_emphasis(state, start)
    if emphasis and emphasis.start == high:
        return _take_up_to(state, start, high)
    if (
        state.anchor is not None
        and not state.has("container_title")
        and state.anchor >= high
        and not state.rest[high : state.anchor].strip(_GAP)
    ):
        return _before_periodical(state, start, high)
    return _before_imprint(state, start, high)


def _before_imprint(state: State, start: int, high: int) -> State:
    """The first sentence; all of them where an imprint follows, for titles of books often have more, save what names a series or a container."""
    ends = sentence_ends(state.rest, start, high, first=1 if state.rest[start:high].find(".") > 4 else 2)
    if not ends:
        part = _container_part(state.rest, start, high)
        return _take_up_to(state, start, part if part is not None else high)
    if state.has("publisher") or state.has("publisher_place"):
        cut = next((end for end in ends if _OTHER_PART.match(state.rest, end + 1, high)), None)
        return _take_up_to(state, start, high if cut is None else cut)
    return _take_up_to(state, start, ends[0] + (state.rest[ends[0]] in "?!"))


def _container_part(rest: str, start: int, high: int) -> int | None:
    """Where, behind a comma, a part begins with the words of a periodical or of proceedings."""
    return next(
        (part.start for part in segments(rest, start, high)[1:] if part.before == "," and begins_periodical(rest, part.start, high)), None
    )


def _take_up_to(state: State, start: int, end: int) -> State:
    return _take(state, start, end).at(end)


def _end_of_region(state: State, start: int) -> int:
    """Where the plain text ends that begins with the title: the container, the numbers, or whatever was explained already."""
    ends = [len(state.rest)]
    taken = state.rest.find(TAKEN, start)
    if taken >= 0:
        ends.append(taken)
    emphasis = structural_emphasis(state, start)
    if emphasis:
        ends.append(emphasis.start)
    if state.anchor is not None and state.anchor > start:
        ends.append(state.anchor)
    return min(ends)


def _before_periodical(state: State, start: int, high: int) -> State:
    """Title and periodical in front of the numbers: cut at a sentence's end, else at the last comma; a periodical alone has no title."""
    ends = sentence_ends(state.rest, start, high)
    if not ends:  # a short title counts where the words of a periodical follow ("Harbour walls. Mediterranean Building Review")
        ends = [end for end in sentence_ends(state.rest, start, high, first=2) if begins_periodical(state.rest, end + 1, high)]
    if len(ends) > 1 and is_place(state.rest[ends[-1] + 1 : high].strip(" .," + TAKEN)):
        ends.pop()
    cut = next((end for end in ends if begins_periodical(state.rest, end + 1, high)), ends[-1] if ends else None)
    if cut is not None:
        question = state.rest[cut] in "?!"
        return _take_up_to(state, start, cut + question)
    parts = segments(state.rest, start, high)
    whole = state.rest[start:high]
    if len(parts) > 1 and (", " in whole) and not _only_short_words(whole):
        last = parts[-1]
        return _take_up_to(state, start, last.start)
    return state.at(start)


def begins_periodical(rest: str, start: int, high: int) -> bool:
    """Whether the words from ``start`` on are those of a periodical or of proceedings."""
    if _CONTAINER_WORDS.match(rest, start, high):
        return True
    words = rest[start:high].replace(".", " ").split()
    return bool(words) and words[0].lower() in JOURNAL_WORDS


def has_periodical_word(text: str) -> bool:
    """Whether one of the words is that of a periodical."""
    return any(word.strip(".,()").lower() in JOURNAL_WORDS for word in text.split())


def abbreviated_title(rest: str, start: int) -> int | None:
    """The end of a part that is an abbreviated title and nothing else ("Exp. Agric."): two words or more that end in full stops."""
    match = _ABBREVIATED_TITLE.match(rest, start)
    return match.end("title") if match else None


def _only_short_words(text: str) -> bool:
    """Whether it reads like an abbreviated periodical: "Phys. Rev., D"."""
    words = text.replace(".", " ").replace(",", " ").split()
    return all(len(word) <= 6 for word in words) and len(words) <= 5
