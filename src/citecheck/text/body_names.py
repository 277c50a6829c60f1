"""The names of bodies as a sentence prints them: in a case of German or Russian, behind an article, or one of their ranks alone."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

from citecheck.text.articles import GERMAN_ARTICLES
from citecheck.text.fold import fold, words

# What French and Italian elide in front of a vowel. Sources: Grevisse, Le bon usage 44-45; Serianni, Grammatica italiana I.26.
_ELIDED = re.compile(r"(?:l|d|qu|all|dall|dell|nell|sull|un)['’ʼ](?=\w{3}|\w{2}\s\w)", re.IGNORECASE)
_RANK = re.compile(
    r"(?<=[^\W\d_]{3})(?:\s?\([^()]{1,30}\))?\.\s(?=[^\W\d_a-zß-öø-ÿ])"
)  # "BRASIL. Ministério", not "U.S. Department", "St. Louis"
_CAPITALISED = re.compile(r"[^\W\d_a-zß-öø-ÿ]")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+){0,4}")
_LONGEST = 200  # code points: what is longer was misread

# German puts endings to a body's name that other languages would take for another name, so a name must show that it is German: by a small word or the
# suffix of an adjective, or by what it is. Sources: Duden, Die Grammatik 344-381 (adjectives), 291-320 (nouns); the bodies of the GND.
_SMALL = frozenset("für der des und zum zur im fürs Der Die Das".split())
_GERMAN = re.compile(
    r"(?:deutsch|isch|lich)(?:e[mnrs]?)?\Z|(?:amt|institut|ministerium|verband|verein|bund|rat|gericht|zentrum|archiv|gesellschaft|gemeinschaft|stiftung|kammer"
    r"|anstalt|behörde|akademie|kommission|regierung|nationen|bibliothek|forschung"
    r"|zeitung|zeitschrift|rundschau|anzeiger|nachrichten|tageblatt|tagblatt|spiegel|echo|bote|kurier)\Z"
)
_ADJECTIVE = re.compile(r"(?<=\w{3})e[mnrs]?\Z")
# Russian inflects every adjective and noun. Source: Zaliznyak, Grammaticheskij slovar' russkogo jazyka. A stem of so many letters tells a word.
_RUSSIAN = re.compile(
    r"(?<=\w{4})(?:ого|его|ому|ему|ыми|ими|ых|их|ый|ий|ой|ая|яя|ое|ее|ые|ую|юю|ым|им|ом|ем|ей|ией|ии|ию|ия|ием|ие|ам|ями|ами|ах|ях|а|я|о|е|у|ю|ы|и|ь|й)\Z"
)
_CYRILLIC = re.compile(r"[а-яё]+(?:-[а-яё]+){0,4}", re.IGNORECASE)
_MOST_FORMS = 64


def without_elision(word: str) -> str:
    """The word behind "L'", "dell'": "L'Observatoire" is the Observatoire; any other as it is."""
    return _ELIDED.sub("", word, count=1)


@lru_cache(maxsize=4096)
def ranks(name: str) -> tuple[str, ...]:
    """The bodies of which one is a part of the other in "BRASIL. Ministério da Lavoura", the wider first; nothing for a name of one rank."""
    printed = name[:_LONGEST]
    if ". " not in printed:
        return ()
    parts = tuple(part.strip(" .") for part in _RANK.split(printed))
    wider = parts[0].partition("(")[0].strip()
    return (wider, *parts[1:]) if len(parts) > 1 and all(len(words(part)) > 1 for part in parts[1:]) else ()


@lru_cache(maxsize=4096)
def case_key(name: str) -> str | None:
    """The key under which a listed German or Russian body is found in any of its cases; None for a name that is neither by its looks."""
    printed = _WORD.findall(name[:_LONGEST])
    if not is_russian(name) and not any(word in _SMALL or _GERMAN.search(word.lower()) for word in printed):
        return None
    return " ".join(forms[0] for forms in _forms(printed))


@lru_cache(maxsize=4096)
def case_keys(cited: str) -> frozenset[str]:
    """The keys of the bodies whose name ``cited`` may be in some case: "Statistischen Bundesamtes" has that of "Statistisches Bundesamt"."""
    forms = _forms(_WORD.findall(cited[:_LONGEST]))
    many = 1
    for each in forms:
        many *= len(each)
    return frozenset(" ".join(choice) for choice in product(*forms)) if many <= _MOST_FORMS else frozenset()


def is_russian(name: str) -> bool:
    """Whether all words are Cyrillic."""
    printed = _WORD.findall(name[:_LONGEST])
    return bool(printed) and all(_CYRILLIC.fullmatch(word) for word in printed)


def nouns(word: str, *, weak: bool = False) -> tuple[str, ...]:
    """The folded nominatives of which a word may be the genitive, itself first: "Amtes" is Amtes, Amte or Amt; ``weak``, as behind an article: "Linken" is Linke."""
    folded = fold(word)
    endings = ((1, "s"), (2, "es"), *(((1, "n"),) if weak and folded.endswith("en") else ()))
    return (folded, *(folded[:-size] for size, ending in endings if folded.endswith(ending) and len(folded) > size + 2))


def _forms(printed: list[str]) -> list[tuple[str, ...]]:
    """The folded forms of each word: of Russian and of an adjective, which a capital follows, without its ending, of any other the nominatives it may have."""
    if all(_CYRILLIC.fullmatch(word) for word in printed):
        return [(fold(_RUSSIAN.sub("", word.lower())) + "-",) for word in printed]
    found: list[tuple[str, ...]] = []
    for index, word in enumerate(printed):
        large = _CAPITALISED.match(word) is not None
        behind = index > 0 and printed[index - 1].lower() in GERMAN_ARTICLES
        if index + 1 < len(printed) and (word in _SMALL or index == 0) and word.lower() in GERMAN_ARTICLES:
            found.append(("der-",))
            continue
        adjective = large and index + 1 < len(printed) and _CAPITALISED.match(printed[index + 1]) is not None and _ADJECTIVE.search(word)
        found.append((fold(_ADJECTIVE.sub("", word)) + "-",) if adjective else nouns(word, weak=behind) if large else (fold(word),))
    return found
