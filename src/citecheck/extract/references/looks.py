"""What an entry of a reference list looks like, from its form alone."""

from __future__ import annotations

import re

from citecheck.text.names import read_names

_LABEL = re.compile(
    r"(?:\[(?P<square>[A-Za-z]{0,6}\+?\d{1,4}[a-z]?)\]|\((?P<round>\d{1,4})\)(?![:,;.])|(?P<plain>\d{1,4})[.)](?=\s))\s{0,6}"
)
_SAME = re.compile(r"(?:[—–‒―_-]{2,30}|—)[\s.,:;(]|(?:Ders\.|Dies\.|Idem|Id\.|ID\.|Eadem|Тот же)[\s,:.]")
_YEAR = re.compile(
    r"(?<![\d/.-])(?:1[4-9]|20)\d\d[a-z]?(?![\d])|\bn\.\s?d\.|\bs\.\s?[da]\.|\bin press\b|\bforthcoming\b|\bo\.\s?J\.", re.IGNORECASE
)
_DATED_HEAD = re.compile(
    r"[^\W\d_a-zà-ÿ][^()\[\]\n]{1,160}?\s?[(\[](?:[^()\[\]\n]{0,24}[\s;,]{1,2})?(?:c\.\s?)?(?:(?:1[4-9]|20)\d\d|n\.\s?d)[^()\[\]\n]{0,30}[)\]]"
)
_DATED_BODY = re.compile(r"[^\W\d_a-zà-ÿ][^()\[\]\n.]{2,90}[.,]\s(?:(?:1[4-9]|20)\d\d)[a-z]?[.,:]\s")
_IDENTIFIED = re.compile(r"https?://|\bwww\.|\bdoi\b|\b10\.\d{4}|\bISBN\b", re.IGNORECASE)
_PAGED = re.compile(
    r"\bpp?\.\s?\d|\d\s?\(\d{1,4}\)\s?[:,]\s?\d|\d:\s?\d{1,5}[-–]\d|\b(?:vol|no|n|v|Bd|S)\.\s?\d|\d\s?[-–]\s?\d{1,5}\.\s*$", re.IGNORECASE
)
_IMPRINT = re.compile(
    r"[^\W\d_a-z][\w .'’-]{2,30}:\s[^\W\d_a-z]|\b(?:Press|Verlag|Publish\w+|University|Éditions|Editora|Editorial|Edizioni|Books|Издательство)\b"
)
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|may|must|does|did|I|we|our)\b")
_QUOTED = re.compile(r"[“\"«„‘'][^\W\d_]")
_SHORTEST_PROSE = 80  # code points
LONGEST = 2500  # code points; longer blocks are prose or several entries


def label_of(text: str) -> re.Match[str] | None:
    """The printed number at the beginning of an entry, with the white space behind it."""
    return _LABEL.match(text)


def same_author(text: str) -> re.Match[str] | None:
    """The dashes, or the word, that stand for the author of the entry above."""
    return _SAME.match(text)


def begins_entry(line: str) -> bool:
    """Whether an entry may begin with ``line``: names in a form that prose does not have, a dated head, dashes, a number."""
    line = line.lstrip(" \t*_")
    if not line:
        return False
    if _SAME.match(line) or _LABEL.match(line):
        return True
    return bool(_DATED_HEAD.match(line) or _DATED_BODY.match(line)) or names_begin(line)


def names_begin(line: str) -> bool:
    """Whether ``line`` begins with names that are inverted or have initials."""
    names = read_names(line[:300])
    if names is None or not (family := names.names[0].family):
        return False
    printed = names.span.of(line)
    first = names.names[0]
    if first.given is None:
        return names.truncated
    after = line[names.span.end : names.span.end + 2]
    if "," in printed.split(" and ")[0] or names.truncated:
        return after[:1] in (",", ".", ";", ":", " ", "(", "") and not after[1:].islower()
    return "." in printed or first.given.isupper() or (len(family) > 2 and family.isupper())


def looks_like_entry(text: str) -> bool:
    """Whether a whole block reads like an entry: a beginning that an entry has, and two signs of what an entry holds."""
    text = text.strip()
    if not 12 <= len(text) <= LONGEST:
        return False
    label = _LABEL.match(text)
    body = text[label.end() :] if label else text
    signs = evidence(body)
    if label and signs >= 1:
        return True
    if begins_entry(body):
        return signs >= 1 and not _prose(body)
    return signs >= 2 and bool(_QUOTED.match(body) or body[:1].isupper()) and not _prose(body)


def evidence(text: str) -> int:
    """How many kinds of things are in it that entries hold: a year, an identifier, pages or a volume, an imprint."""
    return sum(pattern.search(text) is not None for pattern in (_YEAR, _IDENTIFIED, _PAGED, _IMPRINT))


def reads_as_prose(text: str) -> bool:
    """Whether a block inside a list is no entry but says something: an introduction, or the annotation of the entry above."""
    return (
        len(text) > _SHORTEST_PROSE
        and len(_VERB.findall(text)) > 1
        and not _YEAR.search(text[:_SHORTEST_PROSE])
        and not begins_entry(text)
        and evidence(text) < 2
    )


def dated(text: str) -> bool:
    """Whether a year, or a word in its place, is in it."""
    return _YEAR.search(text) is not None


def _prose(text: str) -> bool:
    """Whether it has finite verbs more often than titles do."""
    return len(_VERB.findall(text)) > 1 + len(text) // 160
