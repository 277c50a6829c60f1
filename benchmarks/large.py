"""Large documents, made up or multiplied, for measuring speed: the same bytes each time."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DISSERTATION = "seeds/001_9b721d0a0261e544.txt"
SYLLABLES = "ba bel cor dan dor el fen gar hal in jor kal lem mar nor ol pet quin ras sel tor ul ven wal yor zan".split()
WORDS = (
    "harbour river trade school winter market archive border letter village engine forest council language signal memory garden "
    "method theory treaty reform voyage mountain colony price labour canal theatre railway museum climate"
).split()


def prose(megabytes: float) -> str:
    """The dissertation's prose again and again up to so many millions of characters, and then its list once."""
    text, heading, listed = (ROOT / DISSERTATION).read_text(encoding="utf-8").partition("## BIBLIOGRAPHY")
    copies = max(1, round(megabytes * 1_000_000 / len(text)))
    return text * copies + heading + listed


class Work:
    """An invented work: who wrote it, when, and what it is called."""

    def __init__(self, number: int, chance: random.Random) -> None:
        self.number = number
        self.family = "".join(chance.choices(SYLLABLES, k=3)).title()
        self.second = "".join(chance.choices(SYLLABLES, k=2)).title() if number % 3 == 0 else ""
        self.initial = chance.choice("ABCDEFGHJKLMNPRSTW")
        self.year = chance.randrange(1950, 2021)
        self.title = " ".join(chance.choices(WORDS, k=5)).capitalize()
        self.pages = chance.randrange(1, 400)

    @property
    def entry(self) -> str:
        """Its line in a list."""
        second = f", and {self.second}, B." if self.second else ""
        return f"{self.family}, {self.initial}.{second} ({self.year}). {self.title}. Journal of {self.title.split()[0]} Studies, {self.number % 60 + 1}, {self.pages}-{self.pages + 20}."

    @property
    def people(self) -> str:
        """Its authors as the text names them."""
        return f"{self.family} and {self.second}" if self.second else self.family

    @property
    def note(self) -> str:
        """The work as a note gives it."""
        second = f" and B. {self.second}" if self.second else ""
        return f"{self.initial}. {self.family}{second}, *{self.title}* ({self.year}), {self.pages + 3}."


def _author_date(work: Work) -> str:
    return f"({work.people}, {work.year}, p. {work.pages + 3})" if work.number % 2 else f"({work.people} {work.year})"


def _author_page(work: Work) -> str:
    return f"({work.people} {work.pages + 3})"


def _numeric(work: Work) -> str:
    return f"[{work.number}]"


CALLS: Mapping[str, Callable[[Work], str]] = {"author-date": _author_date, "author-page": _author_page, "numeric": _numeric}
SYSTEMS = (*CALLS, "footnote")


def synthetic(entries: int, citations: int, system: str = "author-date") -> str:
    """An invented document with so many entries and citations, in one of `SYSTEMS`."""
    chance = random.Random(entries)
    works = [Work(number, chance) for number in range(1, entries + 1)]
    cited = [chance.choice(works) for _ in range(citations)]
    listed = works if system == "numeric" else sorted(works, key=lambda work: (work.family, work.year))
    label: Callable[[Work], str] = (lambda work: f"[{work.number}] ") if system == "numeric" else (lambda _: "")
    return "\n\n".join((*_body(cited, system, chance), "## References", *(label(work) + work.entry for work in listed))) + "\n"


def _body(cited: list[Work], system: str, chance: random.Random) -> Iterator[str]:
    """Paragraphs of five citations each; the notes of a paragraph stand behind it."""
    for start in range(0, len(cited), 5):
        some = cited[start : start + 5]
        if system == "footnote":
            numbers = range(start + 1, start + 1 + len(some))
            yield " ".join(_sentence(chance, f"[^{number}]") for number in numbers)
            yield "\n\n".join(f"[^{number}]: {work.note}" for number, work in zip(numbers, some, strict=True))
        else:
            yield " ".join(_sentence(chance, f" {CALLS[system](work)}") for work in some)


def _sentence(chance: random.Random, call: str) -> str:
    words = " ".join(chance.choices(WORDS, k=9))
    if call.startswith("[^"):
        return f"The {words}.{call}"
    return f"The {words}{call}."
