"""Comparing parsed references with labelled ones, field by field.

A text is right at 90 % similarity (rapidfuzz's normalized Indel ratio of folded text), a number when its figures are the same. An entry is
wholly right when every counted field is right and none is surplus; its key is the family name of the first author and the year.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from random import Random

from rapidfuzz import fuzz

from benchmarks.refparse_names import same_first, with_accents
from benchmarks.refparse_values import FIELDS, MORE, Labelled, Predicted
from citecheck.text.fold import fold
from citecheck.text.roman import roman

ALIKE = 90.0
BINS = 10
_SEED, _DRAWS = 1, 100
Pair = tuple[Labelled, Predicted]
TYPES = {  # the gold's words, and the CSL types that say the same
    "journal": "article-journal article-magazine article",
    "journal-article": "article-journal article-magazine article",
    "book": "book chapter classic",  # JATS calls chapters so too
    "monograph": "book thesis report classic pamphlet",
    "chapter-or-paper": "chapter paper-conference entry-encyclopedia entry-dictionary",
    "article-or-chapter": "article-journal article-magazine article-newspaper article chapter paper-conference entry-encyclopedia",
    "web": "webpage post-weblog post",
    "webpage": "webpage post-weblog post",
    "confproc": "paper-conference speech",
    "legal-doc": "legislation bill legal_case regulation treaty",
    "data": "dataset",
    "database": "dataset",
}
UNTYPED = frozenset(("", "other", "archival"))  # CSL has no word for them
_HOW_MANY = re.compile(r"\W*(?:in\s)?\d+\s?(?:v|vols?|voll|vol[ei]|voi|Bde?|Bände)\b\W*", re.IGNORECASE)  # "2 voll.", as scanned too
_FIRST_EDITION = re.compile(r"^\W*\d{4}[\])]\s*(?=\d{4})")
_MISREAD = re.compile(r"(?<!\w)(?=\w*\d)[1lIi][\dlIiOo]{3}(?!\w)|(?<!\w)2[\dlIiOo]{3}(?!\w)")
_CITED = re.compile(  # the page and the footnote that a footnote speaks of: "207-221: 215", "287, Anm. 14"
    r"(?<=\d):\s(?:pp?\.\s?)?\d{1,5}(?:\s?[-–]\s?\d{1,5})?$|(?<=\d)(?:,|\s(?:e|et|und|and))\s(?:Anm|notes?|nota|n|fn)\.?\s\d{1,4}$"
)
_LETTERS = str.maketrans("lIiOo", "11100")
_NOT_NAMES = re.compile(
    r"\b(?:et\.?\s+al(?:ii)?|i\s+wsp|ve\s+ark|m\.?\s?fl|and|und|et|y|e|by|eds?|edited|editors?|hrsg|hg|orgs?|coords?|dirs?|others|in|a\s+cura\s+di)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Tally:
    """Counts of one field: right, wanted by the gold, given by the prediction."""

    right: int = 0
    wanted: int = 0
    given: int = 0

    @property
    def f1(self) -> float | None:
        both = self.wanted + self.given
        return 2 * self.right / both if both else None

    def add(self, other: Tally) -> None:
        self.right += other.right
        self.wanted += other.wanted
        self.given += other.given


@dataclass(slots=True)
class Share:
    """How many of how many."""

    right: int = 0
    among: int = 0

    @property
    def ratio(self) -> float | None:
        return self.right / self.among if self.among else None

    def count(self, right: bool) -> None:
        self.right += right
        self.among += 1


@dataclass(slots=True)
class Score:
    """What a set of entries scored. ``sure`` has each stated confidence with whether the entry was wholly right, and whether its key was (None: it has none)."""

    fields: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    whole: Share = field(default_factory=Share)
    key: Share = field(default_factory=Share)
    type: Share = field(default_factory=Share)
    sure: list[tuple[float, bool, bool | None]] = field(default_factory=list)

    @property
    def f1(self) -> float | None:
        """Over all counted fields together (micro)."""
        total = Tally()
        for name in FIELDS:
            total.add(self.fields[name])
        return total.f1

    @property
    def whole_error(self) -> float | None:
        """Expected calibration error against entries that are wholly right."""
        return calibration_error([(confidence, whole) for confidence, whole, _ in self.sure])

    @property
    def whole_by_chance(self) -> float | None:
        """What that error would be on average if each confidence were exactly the chance that its entry is right."""
        dice = Random(_SEED)
        drawn = [calibration_error([(c, dice.random() < c) for c, _, _ in self.sure]) for _ in range(_DRAWS if self.sure else 0)]
        return sum(filter(None, drawn)) / len(drawn) if drawn else None

    @property
    def key_error(self) -> float | None:
        """The same against entries whose key is right."""
        return calibration_error([(confidence, key) for confidence, _, key in self.sure if key is not None])


def calibration_error(rows: list[tuple[float, bool]]) -> float | None:
    """Expected calibration error over ten bins of equal width; None where no confidence was stated."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for confidence, right in rows:
        bins[min(int(confidence * BINS), BINS - 1)].append((confidence, right))
    return sum(abs(sum(c - r for c, r in found)) for found in bins.values()) / len(rows) if rows else None


def score(pairs: Iterable[Pair]) -> Score:
    """Score gold and prediction, entry by entry."""
    total = Score()
    for gold, found in pairs:
        wrong = False
        for name in (*FIELDS, *MORE):
            theirs, ours = gold.values.get(name), found.values.get(name)
            right = agree(name, theirs, ours)
            total.fields[name].add(Tally(bool(theirs and right), bool(theirs), bool(ours)))
            wrong = wrong or (name in FIELDS and not right)
        total.whole.count(not wrong)
        key = key_right(gold, found)
        if key is not None:
            total.key.count(key)
        if gold.type not in UNTYPED:
            total.type.count(found.type in TYPES.get(gold.type, gold.type).split())
        if found.confidence is not None:
            total.sure.append((found.confidence, not wrong, key))
    return total


def by_type(pairs: Iterable[Pair]) -> dict[str, Score]:
    """A score for each of the gold's types, the most frequent first."""
    groups: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        groups[pair[0].type or "(none)"].append(pair)
    return {name: score(group) for name, group in sorted(groups.items(), key=lambda row: (-len(row[1]), row[0]))}


def key_right(gold: Labelled, found: Predicted) -> bool | None:
    """Whether first author and year are right; None where the gold lacks one of them."""
    if not gold.authors or not gold.values.get("year"):
        return None
    return agree("year", gold.values["year"], found.values.get("year")) and same_first(gold.authors, found.authors)


def lenient(pair: Pair) -> Pair:
    """The pair as one that segments otherwise than we do would have it.

    LinkedBooks puts the journal into the title of an article, volume and year into one part, other numbers into parts that are no field, and has no container
    where it calls the word "in" something else; how many volumes there are is its volume. Our container may stand at the end of its title or be such a
    second title; a volume and an issue that stand in such a part are neither wanted nor surplus, and so is the number of volumes.
    """
    gold, found = pair
    ours, theirs = dict(found.values), dict(gold.values)
    title, container = ours.get("title", ""), ours.get("container", "")
    if container and not theirs.get("container"):
        if agree("title", theirs.get("title"), f"{title} {container}"):
            ours["title"] = theirs["title"]
            del ours["container"]
        elif gold.inner and agree("container", gold.inner, container):
            del ours["container"]
    for name in ("volume", "issue"):
        if ours.get(name) and not theirs.get(name) and f" {fold(ours[name])} " in f" {fold(gold.numbering)} ":
            del ours[name]
    if not ours.get("volume") and _HOW_MANY.fullmatch(theirs.get("volume", "")):
        del theirs["volume"]
    return replace(gold, values=theirs), replace(found, values=ours)


def own_fields(pair: Pair) -> Pair:
    """The pair without the fields that LinkedBooks has no label for: the journal, and its volume (its own is that of a book)."""
    gold, found = ({name: value for name, value in side.values.items() if name not in ("container", "volume")} for side in pair)
    return replace(pair[0], values=gold), replace(pair[1], values=found)


def agree(name: str, gold: str | None, found: str | None) -> bool:
    """Whether two values of a field say the same; also when both are absent."""
    if not gold or not found:
        return not gold and not found
    return _COMPARE.get(name, _alike)(gold, found)


def _alike(gold: str, found: str) -> bool:
    ours, theirs = fold(gold), fold(found)
    return ours == theirs or fuzz.ratio(ours, theirs) >= ALIKE


def _same_year(gold: str, found: str) -> bool:
    return _first_year(gold) == _first_year(found)


def _first_year(text: str) -> str:
    """The first year; behind that of the first edition in brackets ("[1921] 1978"), and with figures for letters that a scanner took for them ("l999")."""
    said = _MISREAD.sub(lambda match: match.group().translate(_LETTERS), _FIRST_EDITION.sub("", text))
    found = re.search(r"(?<!\d)\d{4}(?!\d)", said)
    return found.group() if found else fold(text)


def _same_number(gold: str, found: str) -> bool:
    return _figures(gold) == _figures(found)


def _same_pages(gold: str, found: str) -> bool:
    return _spread(_figures(_CITED.sub("", gold))) == _spread(_figures(_CITED.sub("", found)))


def _figures(text: str) -> list[str]:
    """The numbers in ``text``, Roman ones too where there are no others; its words when there are none."""
    if figures := re.findall(r"\d+", text):
        return [figure.lstrip("0") or "0" for figure in figures]
    return [str(roman(word) or word) for word in fold(text).split()]


def _spread(figures: list[str]) -> list[str]:
    """A range with its second number in full: 123-5 is 123-125."""
    if len(figures) == 2 and len(figures[1]) < len(figures[0]):
        return [figures[0], figures[0][: len(figures[0]) - len(figures[1])] + figures[1]]
    return figures


def _same_people(gold: str, found: str) -> bool:
    """By their names: the order, initials, "and" and "et al." do not count."""
    theirs, ours = _names(gold), _names(found)
    return ours == theirs or fuzz.ratio(ours, theirs) >= ALIKE


def _names(text: str) -> str:
    words = re.findall(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*", _NOT_NAMES.sub(" ", with_accents(text)).replace("’", "").replace("'", ""))
    names = [word for word in words if len(word) > 1 and not (len(word) <= 3 and word.isupper())]
    return " ".join(sorted(fold(word) for word in names or words))


_COMPARE: dict[str, Callable[[str, str], bool]] = {
    "author": _same_people,
    "editor": _same_people,
    "year": _same_year,
    "volume": _same_number,
    "issue": _same_number,
    "pages": _same_pages,
}
