"""A citation names other people than the entry it means.

Flags a citation that leaves out a co-author, names one that the entry does not have, says "et al." of an entry of one author, or turns the
order. How the document itself shortens decides what may be left out: the first author alone is a fault only where other entries of several
people are cited with everybody or with "et al.", and nothing is said where customs are mixed. An entry that ends its own names with "et al.", or
whose names were not read completely, is left alone, and so is a list that gives only first authors. There is one finding per entry and way of naming it.

Why it matters: the co-author loses the credit, and a reader may take it for another work.

Flagged:

    Prices fell (Duarte and Costa 2002). Ports grew (Okafor and Lindqvist 2004), and trade followed (Hanabusa et al. 2001).

    References

    Duarte, Rui, Costa, Ana and Melo, Ines (2002), Prices of the Century, Porto: Ribeira.

    Hanabusa, Ken, Mori, Aki and Ono, Yu (2001), Tides and Towns, Kyoto: Umi.

    Okafor, Ben and Lindqvist, Maja (2004), Harbours of the South, Lagos: Delta Press.

Not flagged:

    Prices fell (Duarte et al. 2002). Ports grew (Okafor and Lindqvist 2004), and trade followed (Hanabusa et al. 2001).

    References

    Duarte, Rui, Costa, Ana and Melo, Ines (2002), Prices of the Century, Porto: Ribeira.

    Hanabusa, Ken, Mori, Aki and Ono, Yu (2001), Tides and Towns, Kyoto: Umi.

    Okafor, Ben and Lindqvist, Maja (2004), Harbours of the South, Lagos: Delta Press.

To settle it: look at the work's title page, then correct the text or the entry.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from citecheck.model import Evidence, Problem, Severity, Span
from citecheck.rules.authorship import Custom, Given, Shape, custom_of, given_people
from citecheck.rules.likelier import by_other_citations
from citecheck.rules.rule import rule
from citecheck.rules.wording import cites, join, label_of, place_entry
from citecheck.text.fold import fold, words

_FAULTS = (Shape.DROPPED, Shape.ADDED, Shape.TURNED, Shape.EXCHANGED)
_MOST_NAMED = 8
_HEAD = 600  # code points of an entry in which its people stand


@rule("CC106", "author-list-mismatch", Severity.WARNING)
def author_list_mismatch(evidence: Evidence) -> Iterator[Problem]:
    """One problem per entry and printed names."""
    people = list(given_people(evidence))
    custom = custom_of(people)
    spans = sorted(item.span for item in evidence.items.values())
    shown: dict[tuple[str, tuple[str, ...], bool], list[Given]] = {}
    for one in people:
        if one.shape in _FAULTS and _is_fault(evidence, one, custom, spans):
            key = (one.reference.id, tuple(fold(name) for name in one.cited), one.et_al)
            shown.setdefault(key, []).append(one)
    for group in shown.values():
        yield _problem(evidence, group)


def _is_fault(evidence: Evidence, one: Given, custom: Custom, spans: Sequence[Span]) -> bool:
    if len(one.cited) < len(one.listed) and _prints_all(evidence, one):
        return False
    if one.shape is Shape.DROPPED:
        return custom.shortens() and not _named_beside(evidence, one, spans)
    return custom.is_slip(one.shape, et_al=one.et_al) and not _printed_in_the_entry(evidence, one)


def _printed_in_the_entry(evidence: Evidence, one: Given) -> bool:
    """Whether the entry prints a name that was not read among its people, or "et al.": then its names were read wrongly."""
    told = words(evidence.document.quote(one.reference.span)[:_HEAD])
    listed = {word for name in one.listed for word in words(name.label)}
    strangers = [plain for name in one.cited if (plain := words(name)) and not listed.intersection(plain)]
    return any(set(plain) <= set(told) for plain in strangers) or (one.et_al and bool(_COLLEAGUES.intersection(told)))


def _prints_all(evidence: Evidence, one: Given) -> bool:
    """Whether the citation prints the names of all whom it is to leave out: then its names were read wrongly ("Hill, Low, and Marsh" as two)."""
    told = set(words(evidence.document.quote(one.item.span)[:_HEAD]))
    return all(told.issuperset(words(name.family or name.label)) for name in one.listed)


def _named_beside(evidence: Evidence, one: Given, spans: Sequence[Span]) -> bool:
    """Whether the sentence names the others, or says that there are some ("Smith, with Jones, ... (2001)", "Smith and his colleagues (2001)")."""
    told = set(words(_around(evidence, one, spans)))
    missing = [word for name in one.listed[len(one.cited) :] for word in words(name.family or "")[-1:]]
    return bool(told & _COLLEAGUES) or any(word in told for word in missing)


_LONGEST_SENTENCE = 2000  # code points: what is longer was cut wrongly


def _around(evidence: Evidence, one: Given, spans: Sequence[Span]) -> str:
    """The sentence without its other citations, whose people are others."""
    citation = evidence.citation_of[one.item.id]
    sentence = citation.sentence or citation.span
    if len(sentence) > _LONGEST_SENTENCE:
        sentence = citation.span
    kept, start = [], sentence.start
    for span in spans[bisect_left(spans, Span(sentence.start, sentence.start)) : bisect_left(spans, Span(sentence.end, sentence.end))]:
        if span != one.item.span:
            kept.append(evidence.document.text[start : max(start, span.start)])
            start = max(start, span.end)
    return " ".join((*kept, evidence.document.text[start : max(start, sentence.end)]))


# Words for the people behind the first author. English, German, French, Spanish, Portuguese, Italian; folded.
_COLLEAGUES = frozenset(
    "al associates coauteurs coauthors coautores collaborateurs collaboratori collaborators colleagues collegues coworkers colaboradores colegas colleghi kollegen mitarbeiter others otros outros team".split()
)


def _problem(evidence: Evidence, group: Sequence[Given]) -> Problem:
    one = group[0]
    items = [given.item for given in group]
    side = by_other_citations(evidence, one.reference.id, items, "co-author")
    listed = [name.label for name in one.listed]
    return Problem(
        items[0].span,
        f"{cites(evidence, items)}, but the list has {_listed(listed)}: {place_entry(evidence, one.reference)}. {_what(one)}{side.clause} Is the text right or the list?",
        citation_items=tuple(item.id for item in items),
        references=(one.reference.id,),
        data=(
            ("cited", join(one.cited) + (" et al." if one.et_al else "")),
            ("listed", join(listed)),
            ("kind", one.shape.value),
            *side.data,
        ),
        identity=(label_of(items[0]),),
    )


def _listed(listed: Sequence[str]) -> str:
    if len(listed) == 1:
        return f"{listed[0]} alone"
    return join(listed[:_MOST_NAMED]) if len(listed) <= _MOST_NAMED else f"{len(listed)} people, {join(listed[:3])} first"


def _what(one: Given) -> str:
    """The difference in a sentence."""
    printed, known = [fold(name) for name in one.cited], {fold(name.label) for name in one.listed}
    strangers = [name for name, plain in zip(one.cited, printed, strict=True) if plain not in known]
    match one.shape:
        case Shape.DROPPED:
            missing = [name.label for name in one.listed[len(one.cited) :]]
            return f"The text leaves out {join(missing) if len(missing) <= _MOST_NAMED else f'{len(missing)} people'}."
        case Shape.ADDED if one.et_al:
            return "The text says that there are more."
        case Shape.TURNED if len(printed) < len(known):
            return f"The text leaves out {join([name.label for name in one.listed if fold(name.label) not in printed])}."
        case Shape.TURNED:
            return "The order is another one."
        case _:
            return f"The list does not have {join(strangers)}." if strangers else "The text names more people."
