"""A bracket or quotation mark of an entry has no partner.

Flags a bracket that is opened and not closed, closed and not opened, or closed by another kind, and a quotation mark without its partner, in any of the
systems (“ ”, „ “, ” ”, « », » «, ‹ ›, straight ones). Apostrophes, feet and inches, signs of transliteration, half-open intervals like [0, 1), labels
like 1), signs of footnotes left glued to a word with their bracket, a quotation that opens anew with each paragraph, and what stands in addresses are none.
An entry that may have been cut in the wrong place is not flagged.

Why it matters: a reader, or a program, cannot tell where the title ends.

Flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the South, Journal of Ports, 12 (3): 45-67.

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), Harbours of the South (Second edition, Lagos: Delta Press.

Not flagged:

    Ports grew (Okafor 2004).

    References

    Okafor, Ben (2004), "Harbours of the '90s: 12" Guns on [0, 1)", Journal of Ports, 12 (3): 45-67.

To settle it: add the partner, or take the mark away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citecheck.model import Evidence, Problem, Reference, Severity, Span
from citecheck.rules.rule import rule
from citecheck.rules.sure import is_sure
from citecheck.rules.wording import clip, entry_line
from citecheck.text.identifiers import find_dois, find_urls


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark without partner: where it stands, and what is wrong with it ("unclosed", "unopened" or "mismatched")."""

    place: int
    sign: str
    fault: str


_PAIRS = {"(": ")", "[": "]", "{": "}"}
_OPENERS = {close: opening for opening, close in _PAIRS.items()}
_DOUBLE = '“”„‟"'  # which of them opens and which closes differs: “ ” English, „ “ German, „ ” Polish, ” ” Swedish
_ANGLES = (("«", "»"), ("‹", "›"))
# What may be a quotation mark and may be something else: two apostrophes or commas, inches, ditto marks, signs inside words (gershayim, hard signs).
_UNCERTAIN = re.compile(r"''|``|,,|‘‘|’’|‚‚|´´|[″˝]|(?<=\d)[\"”“]|(?<=[^\W\d_])[\"”“](?=[^\W\d_])|(?<!\S)[\"”“„](?!\S)")
_INTERVAL = re.compile(r"[\[(\]]\s?[-−+±]?[\w.∞π/]{1,8}\s?[,;]\s?[-−+±]?[\w.∞π/]{1,8}\s?[\])\[]")
_FACE = re.compile(r"(?<!\S)[:;=]-?[()\[\]](?!\w)")
_LABEL = re.compile(r"(?<![\w(])(?:1|[aAiI])\)")
# A raised letter that lost its height, before the bracket that closes it ("feedbacka)"), behind endings that hardly any English word goes on from so.
_FOOTNOTE = re.compile(r"[a-z]{2}(?:ck|ght|ld|ing|ions?|th|ts|ks|ms|ds|gs|ls|ics|ity|ment|ness)[abc]\Z")
_OPENING_BEFORE = frozenset("([{«»‹›‘'’‚—–-/¿¡")
_CLOSING_AFTER = frozenset(")]}«»‹›’'‘.,;:!?—–-/…")
_SINGLE = re.compile(r"(?<=[.,;:)] )[‘'](?=[B-DF-HJ-NP-TV-Z][^\W\d_])")  # no vowel, before which it may be an ayn or an okina
_SINGLE_END = re.compile(r"[’'‘”\"](?![^\W_])")
_SINGLE_PAIR = re.compile(r"(?<=[.,;:)] )[‘'][^\W\d_][^‘’'\n]{4,300}[’'][.,;:]?\s")
_LONGEST = 9  # letters of such an end
_ENDED = re.compile(r"[.!?…]\s{1,2}\Z")
_HABIT = 5  # titles between single quotation marks, from which on one that opens and does not close is a slip
_TOO_MANY = 2  # more marks without partner are a formula, or something else that was not understood
_NEAR = 3  # code points beside an entry in which its last mark may have been left
_SHOWN = 24  # code points on either side of a mark that a message shows


@rule("CC206", "unbalanced-punctuation", Severity.NOTE)
def unbalanced_punctuation(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry."""
    references = evidence.references
    texts = [evidence.document.quote(reference.span) for reference in references]
    sure = [is_sure(reference) and not reference.keys for reference in references]
    single = sum(bool(_SINGLE_PAIR.search(text)) for text in texts) >= _HABIT
    marks = [unpaired(text, single=single) if good else () for text, good in zip(texts, sure, strict=True)]
    for index, (reference, found) in enumerate(zip(references, marks, strict=True)):
        if found and not _is_cut(evidence, index, marks, sure) and _is_printed(evidence, reference, found, single=single):
            yield _problem(evidence, reference, texts[index], found)


def _problem(evidence: Evidence, reference: Reference, text: str, found: Sequence[Mark]) -> Problem:
    first = found[0]
    begin = text.find(" ", max(first.place - _SHOWN, 0), first.place) + 1 if first.place > _SHOWN else 0
    around = clip(text[begin : first.place + _SHOWN].rpartition(" ")[0] or text[begin : first.place + _SHOWN])
    told = {
        "unclosed": "is opened and not closed",
        "unopened": "is closed and not opened",
        "mismatched": "closes what another kind of mark opens",
    }
    return Problem(
        Span(first.place, first.place + len(first.sign)).shift(reference.span.start),
        f"Line {entry_line(evidence, reference)}: the {_name(first.sign)} {first.sign} in “{around}” {told[first.fault]}. Where is its partner?",
        references=(reference.id,),
        data=(("kind", first.fault), ("printed", first.sign), ("marks", tuple(mark.sign for mark in found))),
        identity=tuple(f"{mark.fault} {mark.sign} {mark.place}" for mark in found),
    )


def _name(sign: str) -> str:
    return "bracket" if sign in _PAIRS or sign in _OPENERS else "quotation mark"


# ---- whether citecheck itself may have lost the partner ----


def _is_cut(evidence: Evidence, index: int, marks: Sequence[Sequence[Mark]], sure: Sequence[bool]) -> bool:
    """Whether the partner may stand in the entry above or below, or just outside this one."""
    reference, text = evidence.references[index], evidence.document.text
    if any(not doubt.startswith("the names") for doubt in reference.doubts):
        return True  # doubts about where the entry begins or ends
    start, end = reference.span.start, reference.span.end
    beside = text[max(start - _NEAR, 0) : start] + text[end : end + _NEAR]
    if set(beside) & (set(_PAIRS) | set(_OPENERS) | set(_DOUBLE) | set("«»‹›‘’'")):
        return True
    for mark in marks[index]:
        neighbour = index + 1 if mark.fault == "unclosed" else index - 1
        if mark.fault == "mismatched" or not 0 <= neighbour < len(marks):
            continue
        if not sure[neighbour] or any(other.fault != mark.fault for other in marks[neighbour]):
            return True
    return False


def _is_printed(evidence: Evidence, reference: Reference, found: Sequence[Mark], *, single: bool) -> bool:
    """Whether the source, with its markup, lacks the partner as well."""
    document = evidence.document
    source = document.in_source(reference.span)
    if source is None or len(document.parts(reference.span)) != 1:
        return False
    signs = {(mark.sign, mark.fault) for mark in unpaired(source.of(document.source), single=single)}
    return signs.issuperset((mark.sign, mark.fault) for mark in found)


# ---- marks without partner ----


def unpaired(text: str, *, single: bool = False) -> tuple[Mark, ...]:
    """The brackets and quotation marks of an entry that have no partner, by place; none where that is not sure.

    ``single``: the list puts titles between single quotation marks, which otherwise cannot be told from apostrophes.
    """
    plain = _masked(text)
    found = [*_brackets(plain), *_quotes(plain)]
    if not found and single:
        found += _singles(plain)
    return tuple(sorted(found, key=lambda mark: mark.place)) if len(found) <= _TOO_MANY else ()


def _masked(text: str) -> str:
    """``text`` with letters in place of addresses, DOIs, intervals and faces."""
    spans = [_address(text, found.span) for found in (*find_urls(text), *find_dois(text))]
    spans += [Span(*match.span()) for match in (*_INTERVAL.finditer(text), *_FACE.finditer(text)) if not _is_pair(match[0])]
    pieces, at = [], 0
    for span in sorted(spans):
        if span.start >= at:
            pieces += [text[at : span.start], "x" * len(span)]
            at = span.end
    return "".join((*pieces, text[at:]))


def _address(text: str, span: Span) -> Span:
    """An address without a bracket that opens at its end, which belongs to what follows."""
    return Span(span.start, span.start + len(span.of(text).rstrip("([{")))


def _is_pair(text: str) -> bool:
    return _PAIRS.get(text[0]) == text[-1]


def _brackets(text: str) -> list[Mark]:
    opened: list[tuple[int, str]] = []
    lost: list[Mark] = []
    for match in re.finditer(r"[()\[\]{}]", text):
        sign = match[0]
        if sign in _PAIRS:
            opened.append((match.start(), sign))
        elif opened and opened[-1][1] == _OPENERS[sign]:
            opened.pop()
        elif len(opened) > 1 and opened[-2][1] == _OPENERS[sign]:
            lost.append(Mark(*opened[-1], "unclosed"))
            del opened[-2:]
        else:
            lost.append(Mark(match.start(), sign, "unopened"))
    lost += [Mark(place, sign, "unclosed") for place, sign in opened]
    lost = [mark for mark in lost if not _is_footnote(text, mark)]
    if any(mark.sign in "()" for mark in lost) and _LABEL.search(text):
        return []  # "1) ... 2) ...": brackets that nothing opens
    lost.sort(key=lambda mark: mark.place)
    if [mark.fault for mark in lost] == ["unclosed", "unopened"]:
        return [Mark(lost[1].place, lost[1].sign, "mismatched")]
    return lost


def _is_footnote(text: str, mark: Mark) -> bool:
    """Whether a round bracket that closes stands behind a word with the sign of a footnote."""
    return mark.sign == ")" and mark.fault == "unopened" and bool(_FOOTNOTE.search(text, max(mark.place - _LONGEST, 0), mark.place))


def _quotes(text: str) -> list[Mark]:
    doubles, angles = _doubles(text), _angled(text)
    if len(doubles) == len(angles) == 1 and {doubles[0].fault, angles[0].fault} == {"unclosed", "unopened"}:
        last = max(doubles[0], angles[0], key=lambda mark: mark.place)
        return [Mark(last.place, last.sign, "mismatched")]
    return [*doubles, *angles]


def _doubles(text: str) -> list[Mark]:
    """The one double quotation mark that is left when each that opens has met one that closes; which of them does is told by the blanks beside it."""
    places = [place for place, sign in enumerate(text) if sign in _DOUBLE]
    if len(places) % 2 == 0 or _UNCERTAIN.search(text):
        return []
    opened: list[int] = []
    lost: list[Mark] = []
    for place in places:
        opens = _opens(text, place)
        if opens is None:
            return []
        if opens:
            if opened and text[place] == text[opened[-1]] and _ENDED.search(text, max(opened[-1], place - 3), place):
                return []  # a quotation of several paragraphs opens with each, and closes once
            opened.append(place)
        elif opened:
            opened.pop()
        else:
            lost.append(Mark(place, text[place], "unopened"))
    lost += [Mark(place, text[place], "unclosed") for place in opened]
    return lost if len(lost) == 1 else []


def _opens(text: str, place: int) -> bool | None:
    """Whether a quotation mark opens (a blank before it) or closes (a blank behind it); None where neither can be told."""
    before, behind = text[place - 1 : place] if place else "", text[place + 1 : place + 2]
    free_before = not before or before.isspace() or before in _OPENING_BEFORE
    free_behind = not behind or behind.isspace() or behind in _CLOSING_AFTER
    if free_before == free_behind:
        return None
    return free_before


def _angled(text: str) -> list[Mark]:
    found: list[Mark] = []
    for first, last in _ANGLES:
        signs = [(place, sign) for place, sign in enumerate(text) if sign in (first, last)]
        if not signs:
            continue
        opening = signs[0][1]
        if opening == last and first not in text:  # »Swedish» marks, or the steps of a site's menu
            continue
        depth, lost = [], []
        for place, sign in signs:
            if sign == opening:
                depth.append(place)
            elif depth:
                depth.pop()
            else:
                lost.append(Mark(place, sign, "unopened"))
        if depth and depth[-1] != signs[-1][0]:
            continue  # one mark may close two
        lost += [Mark(place, opening, "unclosed") for place in depth]
        if len(lost) == 1:
            found += lost
    return found


def _singles(text: str) -> Iterator[Mark]:
    opening = _SINGLE.search(text)
    if opening and not _SINGLE_END.search(text, opening.end()):
        yield Mark(opening.start(), opening[0], "unclosed")
