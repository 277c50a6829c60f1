"""What an entry of a reference list looks like, from its form alone."""

from __future__ import annotations

import re

from citecheck.extract.references import marks
from citecheck.text.expressions import deferred
from citecheck.text.name_words import PARTICLES
from citecheck.text.names import read_names
from citecheck.text.prose import VERBS, is_sentence

_LABEL = re.compile(
    rf"(?:[{marks.OPENING}](?P<square>[A-Za-z]{{0,6}}\+?\d{{1,4}}[a-z]?|[^\W\d_][\w+&., '’-]{{0,40}}?\d{{2,4}}[a-z]?)[{marks.CLOSING}](?:\n:)?"
    r"|[(（](?P<round>\d{1,4})[)）](?![:,;.])|(?P<plain>\d{1,4})(?:[.)](?=\s)|[．、）](?=\D)))\s{0,6}"
)
_BARE = re.compile(r"(?P<bare>\d{1,3})(?:\t\s{0,3}|\s{1,4})(?=[^\W\d_]|[“\"«„‘'「『《\[(—–-])")
BULLET = re.compile(r"[•·▪‣◦○●*–-]\s+")
_SAME = re.compile(rf"(?:[—–‒―─＿_-]{{2,30}}|—)[\s.,:;(（．，。：]|(?:{marks.SAME_WORDS})[\s,:.，．：、（(]")
_YEAR = re.compile(f"{marks.YEARS}|{marks.UNDATED}", re.IGNORECASE)
_IN_BRACKETS = (
    r"[(（\[［](?:\[[^\[\]\n]{2,12}\]\s?|[^()（）\[\]［］\n]{0,24}[\s;,]{1,2})?(?:c\.\s?|ca\.\s?|um\s|около\s)?"
    rf"(?:{marks.BRACKET_YEARS}|n\.\s?d|s\.\s?[da]|o\.\s?[JD]|б\.\s?г|in press|forthcoming|em breve|no prelo|en prensa|im Druck|sous presse|в печати|印刷中)[^()（）\[\]［］\n]{{0,30}}(?:\[[^\[\]\n]{{2,20}}\])?[)）\]］]"
)
_PARTICLES = rf"(?:(?:{'|'.join(sorted(re.escape(word) for word in PARTICLES if word[-1] not in '.’' + chr(39)))})\s){{0,3}}(?:d['’])?"
_DATED_HEAD = re.compile(rf"{_PARTICLES}[^\W\d_a-zà-ÿ][^()（）\[\]［］\n]{{1,160}}?\s?{_IN_BRACKETS}")
_DATED_BODY = re.compile(rf"{_PARTICLES}[^\W\d_a-zà-ÿ][^()\[\]\n.]{{2,90}}[.,]\s(?:(?:1[4-9]|20)\d\d)[a-z]?[.,:]\s")
_INVERTED = deferred(
    rf"{_PARTICLES}[^\W\d_a-z][\w'’-]{{1,40}}(?:\s(?:(?:y|e|i|und|de|da|do|dos|das|del|la|las|los|von|van|der|den)\s)?[^\W\d_a-z][\w'’-]{{1,40}}){{0,3}}"
    r",\s[^\W\d_a-z][\w'’.-]{0,40}(?:[\s-][^\W\d_a-z][\w'’.-]{0,40}){0,3}(?:(?<=\.)|[.,;:]|\s(?:and|y|e|et|und|en|och|&|\())"
)
_EASTERN_HEAD = deferred(
    rf"(?=[{marks.EASTERN}])[{marks.EASTERN}A-Za-z·・‧,，、 ]{{2,60}}(?:[.．。](?!\d)|[「『《〈（(：:]|[编編著主译訳]，|[，,]\s?{marks.BRACKET_YEARS}[a-z]?[，,。.])"
)
_CASELESS_HEAD = re.compile(rf"(?=[{marks.SCRIPTS_WITHOUT_CASE}])[^\n()（）]{{3,120}}?[(（]\s?{marks.BRACKET_YEARS}")
_IDENTIFIED = re.compile(r"https?://|\bwww\.|\bdoi\b|\b10\.\d{4}|\bISBN\b|\bISSN\b", re.IGNORECASE)
_PAGED = re.compile(marks.PAGES, re.IGNORECASE)
_IMPRINT = re.compile(marks.IMPRINTS)
_VERB = re.compile(rf"\b(?:{VERBS})\b")
_QUOTED = re.compile(r"[“\"«„‘'「『《〈][^\W\d_]")
_CASELESS = deferred(f"[{marks.SCRIPTS_WITHOUT_CASE}]")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.[\s-]?){1,4}|[^\W\d_a-z]{1,3}")
_BEHIND_A_NAME = frozenset(",.;:(")
_SHORTEST_PROSE = 80  # code points
_INITIALED = deferred(
    r"[^\W\d_][\w'’-]{1,40}(?:\s[^\W\d_][\w'’-]{0,40}){0,3},?\s(?:[^\W\d_a-z]\.\s?){1,4}(?=[&,;(]|and\s|et\s|y\s|e\s|und\s)"
)
_EASTERN_TITLE = re.compile(r"[「『《〈]|[\[［][A-ZＡ-Ｚ]")
_CITING = re.compile(
    r"[^()\n]{12,400}?[a-zà-ÿ]\s\([^()]{0,80}?[^\W\d_a-z][\w'’-]{1,30}(?:,|\set al\.?,?)?\s(?:1[4-9]|20)\d\d[^()\n]{0,40}\)[,.;]?(?:\s[^\W\d_]|$)"
)
_RUNNING = re.compile(r"(?<![\w'’-])[a-zß-öø-ÿ]{1,30},?[ \t](?:[^\W\d_a-z][\w'’-]{1,30}[ \t]){1,4}\((?=(?:1[4-9]|20)\d\d)")
_BRACKETED_YEAR = re.compile(r"[(\[](?=(?:1[4-9]|20)\d\d)")
LONGEST = 2500  # code points; longer blocks are prose or several entries


def label_of(text: str) -> re.Match[str] | None:
    """The printed number or key at the beginning of an entry, with the white space behind it."""
    return _LABEL.match(text)


def bare_number(text: str) -> re.Match[str] | None:
    """A number at the beginning that no punctuation marks as a label ("1 Smith"); only its neighbours can tell whether it is one."""
    return _BARE.match(text)


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
    return dated_head(line) or names_begin(line) or _EASTERN_HEAD.match(line) is not None


def dated_head(line: str) -> bool:
    """Whether names and the year come first."""
    return bool(_DATED_HEAD.match(line) or _DATED_BODY.match(line) or _CASELESS_HEAD.match(line))


def inverted(line: str) -> bool:
    """Whether ``line`` begins with one or two words, a comma and one to four more that could be names; less sure than `names_begin`."""
    return _INVERTED.match(line.lstrip(" \t*_")) is not None


def names_begin(line: str) -> bool:
    """Whether ``line`` begins with names that are inverted or have initials."""
    names = read_names(line[:300])
    if names is None or not (family := names.names[0].family):
        return False
    printed = names.span.of(line)
    first = names.names[0]
    if first.given and _INITIALS.fullmatch(first.given) and line[names.spans[0].end : names.spans[0].end + 1] in _BEHIND_A_NAME:
        return True
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
    label = _LABEL.match(text) or _BARE.match(text) or BULLET.match(text)
    body = text[label.end() :] if label else text
    signs = evidence(body)
    if label and label.re is _LABEL and signs >= 1:
        return True
    if begins_entry(body):
        return signs >= 1 and not _prose(body)
    opens = bool(_QUOTED.match(body)) or body[:1].isupper() or bool(_CASELESS.match(body))
    return signs >= 2 and opens and not _prose(body)


def surely_entry(text: str) -> bool:
    """`looks_like_entry` where no heading says that a list stands here: a sentence that cites somebody is none."""
    if not looks_like_entry(text):
        return False
    label = _LABEL.match(text) or _BARE.match(text) or BULLET.match(text)
    body = text[label.end() :] if label else text
    named = names_begin(body) or _INITIALED.match(body) is not None
    if _CITING.match(body) and not named:
        return False
    if _EASTERN_HEAD.match(body) and _EASTERN_TITLE.search(body):
        return True
    return named or inverted(body) or evidence(body) > 1 or same_author(body) is not None


def evidence(text: str) -> int:
    """How many kinds of things are in it that entries hold: a year, an identifier, pages or a volume, an imprint."""
    return sum(pattern.search(text) is not None for pattern in (_YEAR, _IDENTIFIED, _PAGED, _IMPRINT))


def says_something(text: str) -> bool:
    """Whether what a list has been cut to is no entry but a sentence, with nothing that an entry holds."""
    return text[:1].isupper() and evidence(text) == 0 and is_sentence(text) and not begins_entry(text)


def reads_as_prose(text: str) -> bool:
    """Whether a block inside a list is no entry but says something: an introduction, or the annotation of the entry above."""
    return (
        len(text) > _SHORTEST_PROSE
        and len(_VERB.findall(text)) > 1
        and not _YEAR.search(text[:_SHORTEST_PROSE])
        and not begins_entry(text)
        and evidence(text) < 2
    )


def cites_in_sentences(line: str) -> bool:
    """Whether names with a bracketed year stand in the sentences of a line, twice at least and before any other such year, and nothing else of an entry:
    "la prensa: el ABC (1956) y La Vanguardia (1962)".
    """
    running = [match.end() for match in _RUNNING.finditer(line, 0, LONGEST)]
    first = _BRACKETED_YEAR.search(line)
    if len(running) < 2 or first is None or running[0] != first.end():
        return False
    return evidence(line) < 2 and not (label_of(line) or same_author(line) or names_begin(line) or inverted(line))


def may_annotate(text: str) -> bool:
    """Whether a block could be the annotation of the entry above: sentences, and nothing that an entry holds."""
    return len(text) > _SHORTEST_PROSE // 2 and text.rstrip()[-1:] in ".!?。" and not begins_entry(text) and evidence(text) == 0


def dated(text: str) -> bool:
    """Whether a year, or a word in its place, is in it, as far as an entry reaches."""
    return first_date(text) is not None


def first_date(text: str, begun: int = 0) -> int | None:
    """Where the first year, or the word in its place, of what begins there ends; None where an entry's length holds none."""
    match = _YEAR.search(text, begun, begun + LONGEST)
    return match.end() if match else None


def _prose(text: str) -> bool:
    """Whether it has finite verbs more often than titles do."""
    return len(_VERB.findall(text)) > 1 + len(text) // 160
