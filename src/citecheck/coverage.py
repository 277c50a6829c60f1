"""The statement of what was read: what citecheck took for what, what it left unread, and where it doubts itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from statistics import median

from citecheck.model import BlockKind, Coverage, Document, Evidence, Reference, Span, Unread

_LONGER = 5  # times the usual length: perhaps several entries run together
_LONG = 600  # code points: shorter entries are not suspected of that
_SHOWN = 60  # rows of what was passed over; a program's manual has hundreds of code blocks
_IMAGE = re.compile(r"!\[[^\[\]\n]{0,300}\]\(|<img\b", re.IGNORECASE)
_COMMENT = "<!--"
_REPEATED = "the names are those of the entry above"  # a doubt about the names, not about the cut


def coverage(evidence: Evidence, unread: Iterable[Unread]) -> Coverage:
    """The statement on a document; ``unread`` are the markers that its reader and the grammars have seen and not understood."""
    counts = dict.fromkeys(evidence.sections, 0)
    whole = {reference.id for reference in evidence.references if not reference.fragment}
    for reference, section in evidence.section_of.items():
        counts[section] += reference in whole
    return Coverage(
        citation_items=len(evidence.items),
        linked=sum(1 for link in evidence.links if link.status in ("matched", "ambiguous")),
        references=len(whole),
        sections=tuple((section.title, evidence.document.line_of(section.span.start), counts[section]) for section in evidence.sections),
        unread=tuple(sorted((entry.span, entry.reason) for entry in unread)),
        doubtful=tuple(_doubtful(evidence)),
        passed_over=tuple(sorted(_passed_over(evidence.document))[:_SHOWN]),
    )


def _doubtful(evidence: Evidence) -> Iterator[tuple[Span, str]]:
    usual = median([len(reference.span) for reference in evidence.references]) if evidence.references else 0
    for reference in evidence.references:
        if not reference.keys and (why := _doubt(reference, usual)):
            yield reference.span, why


def _doubt(reference: Reference, usual: float) -> str | None:
    if reference.fragment:
        return f"a piece of an entry: {reference.fragment}"
    if reference.pins and reference.sure:
        return None
    if told := [doubt for doubt in reference.doubts if doubt != _REPEATED]:
        return "; ".join(told)
    if not reference.pins and len(reference.span) > max(_LONG, _LONGER * usual):
        return "much longer than the others: perhaps several entries run together"
    if not reference.sure:
        return f"little of it could be read (confidence {reference.confidence:.2f})"
    return None


def _passed_over(document: Document) -> Iterator[tuple[int, str]]:
    """Code, images and comments: parts of the document in which nothing is looked for."""
    own = len(document.own_text)
    for block in document.blocks:
        if block.kind is BlockKind.CODE and block.span.end <= own:
            yield document.line_of(block.span.start), "a block of code"
    if document.format != "markdown":
        return
    source = document.own_source
    for image in _IMAGE.finditer(source) if "![" in source or "<img" in source else ():
        yield document.origin.position(image.start()).line, "an image"
    start = source.find(_COMMENT)
    while start >= 0:
        yield document.origin.position(start).line, "a comment"
        start = source.find(_COMMENT, start + len(_COMMENT))
