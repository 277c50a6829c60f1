"""How citations shorten the lists of authors that the entries print: what is custom in a document, and what stands out from it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from citecheck.model import AuthorDate, AuthorPage, CitationItem, Evidence, FullNote, LinkStatus, Name, Reference
from citecheck.reconcile.names import forms_of, likeness
from citecheck.text.fold import words

_HEAD = 600  # code points of an entry in which its people stand
_OTHERS = frozenset(
    "al alii altri andere anderen autres coll cols collaborators colleagues associates others otros outros mitarbeiter team group".split()
)
_OTHERS |= frozenset("drugie dr sotr coworkers".split())
# Words that stand beside the names of an entry and name nobody. English, German, French, Spanish, Portuguese, Italian, Dutch; folded.
_BESIDE = frozenset(
    "a ad and by bearb co comp compiler compilers compilador coord coordinador coords cura curator der de della di dir directeur e ed edited editor editors edn eds ein et eng from h hg hrsg i ii iii in jr junior och og org organizador orgs por sr the trans translator translators u und von van y".split()
)
_PEOPLE = re.compile(r"(?<!\w)[A-Z][\w'’-]{1,30},?\s(?:[A-Z]\.[\s-]?){1,3}[,;&]")  # names in a title: the entry was cut wrongly
_MOST_READ = 4  # people of an entry, up to whom a note that names some of them was surely read well
_LONG_WORD = 3  # letters: shorter words are initials and particles


class Shape(StrEnum):
    """How a citation gives the people of an entry."""

    WHOLE = "whole"  # everybody
    OTHERS = "others"  # the first, or the first few, and "et al."
    DROPPED = "dropped"  # some, and no hint at the others
    ADDED = "added"  # more than the entry has, or "et al." for nobody
    TURNED = "turned"  # everybody in another order
    EXCHANGED = "exchanged"  # somebody else among them


@dataclass(frozen=True, slots=True)
class Given:
    """A citation item beside the people of its entry."""

    item: CitationItem
    reference: Reference
    cited: tuple[str, ...]
    et_al: bool
    listed: tuple[Name, ...]
    shape: Shape


def given_people(evidence: Evidence) -> Iterator[Given]:
    """Every matched citation by names whose entry's people were read surely."""
    readable: dict[str, tuple[Name, ...]] = {}
    for item, link in evidence.linked():
        if link.status is not LinkStatus.MATCHED or len(link.references) != 1 or link.antecedent:
            continue
        cited, et_al = _cited(item)
        reference = evidence.by_id[link.references[0]]
        if reference.id not in readable:
            readable[reference.id] = _people(evidence, reference)
        listed = readable[reference.id]
        if cited and listed:
            shape = _shape(cited, et_al, listed)
            if isinstance(item.pointer, FullNote) and not _begin_alike(cited, listed):
                continue  # the names of a whole reference in a note may have been misread
            yield Given(item, reference, cited, et_al, listed, shape)


def _cited(item: CitationItem) -> tuple[tuple[str, ...], bool]:
    """The names that a citation prints, and whether it says that there are more; no names where bodies stand among them."""
    match item.pointer:
        case AuthorDate(families=families, et_al=et_al) | AuthorPage(families=families, et_al=et_al):
            return families, et_al
        case FullNote(item=work) if all(name.family for name in work.author):
            labels = tuple(name.label for name in work.author)
            return ((), False) if any("," in label for label in labels) else (labels, work.authors_truncated)
        case _:
            return (), False


def _people(evidence: Evidence, reference: Reference) -> tuple[Name, ...]:
    """The authors, else the editors, of an entry; none when they may not be all or were read with doubt."""
    item = reference.item
    people = item.author or item.editor
    unsure = (
        not reference.sure
        or reference.fragment
        or item.authors_truncated
        or _PEOPLE.search((item.title or "")[:_HEAD])
        or any(name.literal or not name.family for name in people)
    )
    return () if unsure or _names_others(evidence, reference, people) else people


def _names_others(evidence: Evidence, reference: Reference, people: Sequence[Name]) -> bool:
    """Whether words stand among the names of the entry that belong to none of those that were read."""
    spans = [span for variable, span in reference.fields if variable in ("issued", "title", "container_title")]
    end = min((span.start for span in spans if span.start > reference.span.start), default=reference.span.start)
    head = evidence.document.text[reference.span.start : min(end, reference.span.start + _HEAD)]
    known = {word for name in people for part in (name.family, name.given, name.particle, name.suffix) for word in words(part or "")}
    told = words(head)
    return any(word in _OTHERS for word in told) or any(
        len(word) > _LONG_WORD and not word.isdigit() and word not in known and word not in _BESIDE for word in told
    )


def _begin_alike(cited: Sequence[str], listed: Sequence[Name]) -> bool:
    forms = [forms_of(one) for one in listed]
    if all(likeness(name, form) is not None for name, form in zip(cited, forms, strict=False)):
        return True
    known = all(any(likeness(name, form) is not None for form in forms) for name in cited)
    return known and len(listed) <= _MOST_READ and likeness(cited[0], forms[0]) is not None


def _shape(cited: Sequence[str], et_al: bool, listed: Sequence[Name]) -> Shape:
    forms = [forms_of(name) for name in listed]
    if len(cited) + et_al > len(listed):
        return Shape.ADDED
    fits = [likeness(name, form) is not None for name, form in zip(cited, forms, strict=False)]
    if all(fits):
        return Shape.OTHERS if et_al else Shape.WHOLE if len(cited) == len(listed) else Shape.DROPPED
    known = all(any(likeness(name, form) is not None for form in forms) for name in cited)
    return Shape.TURNED if known else Shape.EXCHANGED


@dataclass(frozen=True, slots=True)
class Custom:
    """What a document does with the people of its entries: distinct entries by shape."""

    entries: Mapping[Shape, frozenset[str]]

    @property
    def proper(self) -> frozenset[str]:
        """Entries of several people that are cited with everybody, or with "et al."."""
        return self.entries[Shape.WHOLE] | self.entries[Shape.OTHERS]

    def is_slip(self, shape: Shape, *, et_al: bool = False) -> bool:
        """Whether what has this shape stands out: few entries are cited so, and several times as many properly. An "et al." stands out less than a name."""
        deviant = len(self.entries[shape])
        return deviant <= _FEW or deviant * (_OVERWHELMING if et_al else _CLEAR) <= len(self.proper)

    def shortens(self) -> bool:
        """Whether the text is seen to name everybody or to say "et al." where an entry has several people."""
        deviant = len(self.entries[Shape.DROPPED] - self.proper)
        return len(self.proper) >= _SEEN and (deviant <= 1 or deviant * _MOSTLY <= len(self.proper))


_FEW = 2
_OVERWHELMING = 20
_CLEAR = 8
_SEEN = 2
_MOSTLY = 4


def custom_of(people: Sequence[Given]) -> Custom:
    """Count, by shape, the entries of several people (and, for those that are added, of one)."""
    rows: defaultdict[Shape, set[str]] = defaultdict(set)
    for one in people:
        if len(one.listed) > 1 or one.shape is Shape.ADDED:
            rows[one.shape].add(one.reference.id)
    return Custom({shape: frozenset(rows[shape]) for shape in Shape})
