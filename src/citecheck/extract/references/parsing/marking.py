"""A parse as a labelled example, so that a person can see it, correct it and teach it."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.extract.references.parsing import LIMIT, head_of
from citecheck.extract.references.parsing.labelling import labelled, runs_of
from citecheck.extract.references.parsing.labels import LABELS, variable
from citecheck.extract.references.parsing.model_file import Model
from citecheck.extract.references.parsing.tagged import Example
from citecheck.extract.references.parsing.tokens import Token, tokenize
from citecheck.model import Parsed, Span

OTHER = "other"
_LABEL_OF = {variable(label): label for label in LABELS}
_APART = ",;:/ \n\t"  # stands between parts and belongs to none
_ABBREVIATED = 3  # letters of a word whose full stop is its own ("J.", "eds.")


def marked(text: str, parsed: Parsed, model: Model, emphasis: Sequence[Span] = ()) -> Example:
    """``text`` with the label of each part: fields with the words that introduce them, and what is left over as "other"."""
    head, shown = head_of(text, emphasis)
    tokens = tokenize(head)
    said = list(labelled(head, shown, model).runs) if tokens else []
    labels = []
    at = 0
    for token in tokens:
        while said[at].span.end < token.end:
            at += 1
        labels.append(_field(token, parsed) or said[at].label)
    parts = [(run.label, _trimmed(text, run.span)) for run in runs_of(tokens, labels)]
    if len(text) > LIMIT:
        parts.append((OTHER, _trimmed(text, Span(LIMIT, len(text)))))
    return Example(text, tuple((label, span) for label, span in parts if len(span)), tuple(emphasis))


def _field(token: Token, parsed: Parsed) -> str | None:
    """The field that most of the token's core was read as, or "other" where it is left over."""
    best, most = None, 0
    for name, span in (*parsed.fields, *parsed.terms, *((OTHER, span) for span in parsed.leftover)):
        shared = min(token.last, span.end) - max(token.first, span.start)
        if shared > most:
            best, most = _LABEL_OF.get(name, name), shared
    return best if best in LABELS else None


def _trimmed(text: str, span: Span) -> Span:
    """Without the signs at its ends that stand between parts. Brackets and quotation marks stay, and the full stop of a short word."""
    start, end = span.start, span.end
    while start < end and text[start] in _APART + ".":
        start += 1
    while end > start and (text[end - 1] in _APART or (text[end - 1] == "." and not _abbreviated(text, start, end - 1))):
        end -= 1
    return Span(start, end)


def _abbreviated(text: str, start: int, stop: int) -> bool:
    begin = stop
    while begin > start and text[begin - 1].isalpha():
        begin -= 1
    return 0 < stop - begin <= _ABBREVIATED
