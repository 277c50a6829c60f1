"""Whether two titles are the title of one work. Words decide, not a similarity: mice are not rats, and part I is not part II."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from citecheck.model import Relation
from citecheck.resolve.judged import Judged, best, different, equivalent, same
from citecheck.text.fold import words
from citecheck.text.misread import leveled, misread
from citecheck.text.roman import roman
from citecheck.text.similarity import edits, in_order

SPELLED = "spelled otherwise"
LONGEST = 600  # characters of a title that are compared
_NEAR = 0.85  # likeness from which other words may be a misprint; such a title never decides alone
_SUBTITLE = re.compile(r"(?<=\w)\s?[:;?!—–]\s|\s[-–—/]\s|(?<=\w{4})\.\s|(?<=[?!])\s")
_RETRACTED = re.compile(r"^\W{0,2}(?:retracted(?: article)?|withdrawn)\b\W{0,3}", re.IGNORECASE)
_BRACKETED = re.compile(r"\s?[\[(][^\[\]()]{1,120}[\])]$")
_SMALL = frozenset(  # words that catalogs add and drop: articles, "and" and the like in the languages of the larger document sets
    """a an the and or of on in to for und der die das ein eine des dem den le la les un une et du de el los las y o il lo gli
    i e os as um uma en het een och""".split()
)
_PART_NOUNS = frozenset(
    """part parts volume volumes vol vols band bd teil tome tomo parte parti partie book number series supplement suppl edition ed""".split()
)
_JOURNAL_NOUNS = frozenset(
    "vol vols volume number supplement suppl ed edition series".split()
)  # those that stand behind an article's title too
_COUNTING = frozenset(  # "part two", "der dritte Teil"
    """one two three four five six first second third fourth fifth sixth eins zwei drei erster erste zweiter zweite dritter dritte
    premier premiere deuxieme troisieme primera primero segunda segundo tercera prima seconda terza un deux trois dos tres due tre""".split()
)
_LETTERS = frozenset("bcdfghjklmnpqrstvwxz")  # "part B"; the vowels are words in some language
_SPELLINGS = (  # British and American, in folded words
    ("our", "or"), ("isa", "iza"), ("ise", "ize"), ("isi", "izi"), ("yse", "yze"), ("ysi", "yzi"), ("ogue", "og"), ("amme", "am"), ("ae", "e"),
    ("oe", "e"), ("lled", "led"), ("lling", "ling"), ("ence", "ense"), ("tre", "ter"),
)  # fmt: skip
_GENERIC = frozenset(  # titles that many works bear
    """introduction editorial preface foreword conclusion conclusions epilogue prologue afterword acknowledgments acknowledgements
    review reviews comment commentary discussion erratum corrigendum correction abstract abstracts letter news contents index obituary
    notes appendix bibliography references einleitung vorwort einfuhrung schluss avant propos conclusione introduccion introducao prefacio
    in this issue book review book reviews reply response summary overview background untitled proceedings""".split()
)


def compare_titles(ours: str, forms: Iterable[tuple[str, str | None]]) -> Judged:
    """``ours`` against the record's (title, subtitle) forms; the most favorable counts."""
    return best([_compare(ours[:LONGEST], title[:LONGEST], subtitle) for title, subtitle in forms] or [different("no title")])


def _compare(ours: str, title: str, subtitle: str | None) -> Judged:
    stripped = _RETRACTED.sub("", title, count=1)
    judged = _forms(ours, stripped, subtitle)
    if stripped != title and judged.agrees:
        return equivalent(f"the record is marked: {title[: len(title) - len(stripped)].strip(' :[]-')}", weak=judged.weak)
    return judged


def _forms(ours: str, title: str, subtitle: str | None) -> Judged:
    full = f"{title}: {subtitle}" if subtitle else title
    judged = [_whole(ours, full)]
    if subtitle:
        judged.append(_headed(ours, title, subtitle))
    else:
        head, tail = split(title)
        judged.append(_headed(ours, head, tail) if tail else _headed(title, *split(ours), theirs=True))
    bare = [_whole(short, full, shortened=False) for short in _without_bracket(ours)]
    bare += [_whole(ours, short, shortened=False) for short in _without_bracket(full)]
    judged += [equivalent("a remark in brackets apart", weak=one.weak) if one.relation is Relation.SAME else one for one in bare]
    return best(judged)


def split(title: str) -> tuple[str, str | None]:
    """(main title, subtitle or None), cut at the first mark that sets off a subtitle."""
    mark = _SUBTITLE.search(title)
    if mark and words(title[: mark.start()]) and words(title[mark.end() :]):
        return title[: mark.start()], title[mark.end() :]
    return title, None


def _headed(short: str, head: str, tail: str | None, *, theirs: bool = False) -> Judged:
    """``short`` against the main title ``head`` of a title that goes on with ``tail``; a tail that counts parts makes another work."""
    if tail is None:
        return _whole(short, head)
    judged = _whole(short, head, shortened=False)
    if not judged.agrees:
        return judged
    if counts_parts(words(tail)):
        return different("a part or volume is named on one side only", near=True)
    return equivalent("without the subtitle" if not theirs else "the record has no subtitle", weak=judged.weak)


def _without_bracket(title: str) -> list[str]:
    """``title`` without a remark in brackets at its end: a translation, "in Russian"."""
    shorter = _BRACKETED.sub("", title)
    remark = words(title[len(shorter) :])
    return [shorter] if shorter != title and shorter and not counts_parts(remark) else []


def _whole(ours: str, theirs: str, *, shortened: bool = True) -> Judged:
    """``shortened``: whether one may be the beginning of the other."""
    one, other = words(ours), words(theirs)
    weak = is_weak(one)
    if not one or not other:
        return different("no words")
    if one == other:
        return same(weak=weak)
    if "".join(one) == "".join(other):
        return equivalent("other spaces or hyphens", weak=weak)
    if solid(one) == solid(other) and solid(one):
        return equivalent("articles and small words apart", weak=weak)
    if shortened and len(min(one, other, key=len)) >= 6 and (_starts(one, other) or _starts(other, one)):
        rest = max(one, other, key=len)[min(len(one), len(other)) :]
        return (
            different("a part or volume is named on one side only", near=True) if counts_parts(rest) else equivalent("shortened", weak=weak)
        )
    return _misprinted(one, other, ours, theirs)


def is_weak(title: tuple[str, ...]) -> bool:
    """Whether the words are so short or so usual that they name no single work."""
    own = solid(title)
    return sum(map(len, own)) < 5 or all(word in _GENERIC or word in _PART_NOUNS or word.isdigit() for word in own)


def _starts(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    return longer[: len(shorter)] == shorter


def solid(title: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a title without the small ones."""
    return tuple(word for word in title if word not in _SMALL)


def names_a_part(rest: Sequence[str]) -> bool:
    """Whether the words behind a title begin with ``Part II``, ``zweiter Teil`` or ``III``; a volume's or a number's may be a journal's."""
    if not rest:
        return False
    first, second = rest[0], rest[1] if len(rest) > 1 else ""
    if first in _JOURNAL_NOUNS or second in _JOURNAL_NOUNS:
        return False
    counted = first in _PART_NOUNS and (_is_number(second) or second in _COUNTING)
    return counted or (first in _COUNTING and second in _PART_NOUNS) or (len(first) > 1 and not first.strip("ivx"))


def is_same_but_for_slips(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two titles are one, word by word, but for slips of the pen or of a scanner."""
    return one == other or "".join(one) == "".join(other) or _misprinted(one, other, " ".join(one), " ".join(other)).agrees


def counts_parts(rest: Sequence[str]) -> bool:
    """Whether the words count parts: ``2``, ``Part II``, ``the second volume``; not ``type 2 diabetes``, not ``1990-2000``."""
    if not rest:
        return False
    if _is_number(rest[0]) or (len(rest) <= 2 and _is_number(rest[-1])):
        return True
    numbered = any(noun in _PART_NOUNS and (_is_number(word) or word in _COUNTING) for noun, word in pairwise(rest))
    return numbered or any(noun in _PART_NOUNS and word in _COUNTING for word, noun in pairwise(rest))


def _is_number(word: str) -> bool:
    if word.isdigit():
        return len(word) != 4
    return (word != "i" and not word.strip("ivx") and roman(word) is not None) or (len(word) == 1 and word in _LETTERS)


def _misprinted(one: tuple[str, ...], other: tuple[str, ...], ours: str, theirs: str) -> Judged:
    """Word by word: a slip of the pen in a long word is the same title, another word is not."""
    slips = 0
    for mine, yours in _unlike(one, other):
        if any(_is_number(word) or word.isdigit() or word in _COUNTING for word in mine + yours):
            alone = all(_is_number(word) or word.isdigit() or word in _COUNTING or word in _PART_NOUNS for word in mine + yours)
            return different(f"other {'numbers' if alone else 'words'}: {_few(mine)} / {_few(yours)}")
        if not _slip(mine, yours):
            near = in_order(ours, theirs) >= _NEAR
            return different(f"other words: {_few(mine)} / {_few(yours)}", near=near)
        slips += _is_a_slip(mine, yours)
    if slips > max(1, len(one) // 4):
        return different("many words are spelled otherwise", near=True)
    return equivalent(SPELLED, weak=is_weak(one))


def _is_a_slip(mine: tuple[str, ...], yours: tuple[str, ...]) -> bool:
    """Whether the stretch counts as a slip: no other spelling, no small word, and no word that only a scanner writes (``c0ntro1``)."""
    a, b = "".join(mine), "".join(yours)
    scanned = leveled(a) == leveled(b) and (_is_mixed(a) or _is_mixed(b))
    return not (_only_small(mine, yours) or _SMALL.issuperset(mine) or _SMALL.issuperset(yours) or scanned or _leveled(a) == _leveled(b))


def _is_mixed(word: str) -> bool:
    return not word.isalpha() and not word.isdigit()


def _unlike(one: tuple[str, ...], other: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The stretches in which the two differ, each as large as it is before the next common word."""
    i = k = 0
    for block in Levenshtein.opcodes(one, other):
        if block.tag == "equal":
            if i < block.src_start or k < block.dest_start:
                yield one[i : block.src_start], other[k : block.dest_start]
            i, k = block.src_end, block.dest_end
    if i < len(one) or k < len(other):
        yield one[i:], other[k:]


def _slip(mine: tuple[str, ...], yours: tuple[str, ...]) -> bool:
    """Whether the two stretches are one text with a slip; a slip at a word's beginning makes another word (a-typical, hypo-, hyper-)."""
    if _only_small(mine, yours):
        return True
    a, b = "".join(mine), "".join(yours)
    shorter = min(len(a), len(b))
    if _leveled(a) == _leveled(b) or misread(a, b) or (leveled(a) == leveled(b) and (a in _SMALL or b in _SMALL)):
        return True
    allowed = 2 if shorter >= 9 else 1 if shorter >= 5 else 0
    kept = 5 if allowed == 2 and edits(a, b, 2) == 2 else 2
    return a[:kept] == b[:kept] and allowed > 0 and edits(a, b, allowed) <= allowed


def _leveled(word: str) -> str:
    for one, other in _SPELLINGS:
        word = word.replace(one, other)
    return word


def _only_small(mine: tuple[str, ...], yours: tuple[str, ...]) -> bool:
    return all(word in _SMALL for word in mine + yours)


def _few(part: tuple[str, ...]) -> str:
    return " ".join(part[:6]) or "-"
