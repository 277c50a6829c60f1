"""Made-up Crossref work records of about 3 kB of JSON, and what a reference list makes of them: for measuring speed, never accuracy.

Words follow Zipf's law, some titles are borne by many works, and the bulk of a record is what it is in Crossref: its reference list, affiliations,
licences and links. The prefix is 10.5555, which Crossref keeps for examples.
"""

from __future__ import annotations

import json
import random
from bisect import bisect
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any

SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu zen tra blo stri cor men tal gra ple nor".split()
GENERIC = ("Editorial", "Introduction", "Book Review", "Correspondence", "Letter to the Editor", "Preface")
PUBLISHERS = ("Example University Press", "Invented Press", "Society of Examples", "Imaginary Books BV", "Sample & Sons")


def _vocabulary(number: int, seed: int) -> list[str]:
    chance = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < number:
        found[
            "".join(chance.choices(SYLLABLES, k=chance.choice((1, 2, 2, 3, 3, 4))))[:14] + chance.choice(("", "", "n", "s", "tion", "al"))
        ] = None
    return list(found)


class Maker:
    """Makes records; the same number and seed give the same."""

    def __init__(self, seed: int = 5) -> None:
        self._chance = random.Random(seed)
        self._words = _vocabulary(60_000, 1)
        self._weights = list(accumulate(1 / (rank + 3) ** 0.95 for rank in range(len(self._words))))
        self._families = [word.capitalize() for word in _vocabulary(30_000, 2)]
        self._journals = [("Journal of " if at % 2 else "") + self._title(2 + at % 3).title() for at in range(6_000)]

    def _title(self, length: int) -> str:
        total = self._weights[-1]
        return " ".join(self._words[bisect(self._weights, self._chance.random() * total)] for _ in range(length)).capitalize()

    def _person(self) -> dict[str, Any]:
        given = f"{self._chance.choice(self._families)[:6]} {self._chance.choice('ABCDEFGHJKLM')}."
        place = f"Department of {self._title(2)}, University of {self._chance.choice(self._families)}, Example Country"
        return {"given": given, "family": self._chance.choice(self._families), "sequence": "additional", "affiliation": [{"name": place}]}

    def record(self, number: int) -> dict[str, Any]:
        """One record."""
        chance = self._chance
        year, page = chance.randint(1960, 2025), chance.randint(1, 2400)
        stamp = 1_500_000_000_000 + chance.randint(0, 270_000_000_000)
        cited = [
            {"key": f"ref{at}", "doi-asserted-by": "publisher", "DOI": f"10.5555/c{chance.randint(1, 10**8)}", "year": str(year - chance.randint(0, 30)), "volume": str(at), "first-page": str(page), "author": chance.choice(self._families), "journal-title": chance.choice(self._journals)}
            for at in range(chance.randint(0, 14))
        ]  # fmt: skip
        doi = f"10.5555/made.{number}"
        return {
            "indexed": {"date-parts": [[2025, 3, 1]], "date-time": "2025-03-01T00:00:00Z", "timestamp": stamp},
            "reference-count": len(cited), "publisher": chance.choice(PUBLISHERS), "issue": str(chance.randint(1, 12)),
            "license": [{"start": {"date-parts": [[year, 1, 1]]}, "content-version": "tdm", "delay-in-days": 0, "URL": "https://www.example.org/tdm/1.0/"}],
            "content-domain": {"domain": ["example.org"], "crossmark-restriction": True},
            "short-container-title": [self._journals[number % 6000][:18]], "published-print": {"date-parts": [[year, chance.randint(1, 12)]]},
            "DOI": doi, "type": "journal-article", "created": {"date-parts": [[2010, 1, 1]], "timestamp": stamp - 10**10},
            "page": f"{page}-{page + chance.randint(1, 30)}", "update-policy": "https://doi.org/10.5555/policy", "source": "Crossref",
            "is-referenced-by-count": chance.randint(0, 200),
            "title": [chance.choice(GENERIC) if chance.random() < 0.05 else self._title(chance.randint(6, 14))], "prefix": "10.5555", "volume": str(chance.randint(1, 300)),
            "author": [self._person() for _ in range(chance.choice((1, 1, 2, 2, 3, 4, 6)))], "member": "7", "reference": cited,
            "container-title": [self._journals[number % 6000]], "original-title": [], "language": "en",
            "link": [{"URL": f"https://api.example.org/content/{doi}?httpAccept=text/xml", "content-type": "text/xml", "intended-application": "text-mining"}] * 2,
            "deposited": {"date-parts": [[2024, 1, 1]], "timestamp": stamp - 10**9}, "score": 0.0,
            "resource": {"primary": {"URL": f"https://www.example.org/{doi}"}}, "subtitle": [], "short-title": [],
            "issued": {"date-parts": [[year, 2]]}, "references-count": len(cited), "alternative-id": [doi[8:]],
            "URL": f"https://doi.org/{doi}", "relation": {}, "ISSN": ["1234-5679", "0378-5955"], "issn-type": [{"value": "1234-5679", "type": "print"}],
            "subject": [], "published": {"date-parts": [[year, 2]]},
        }  # fmt: skip

    def printed(self, record: dict[str, Any]) -> str:
        """The record as an entry, now and then with a slip or without a part."""
        chance = self._chance
        people = ", ".join(f"{one['family']}, {one['given'][0]}." for one in record["author"])
        title = record["title"][0].split()
        if len(title) > 4 and chance.random() < 0.2:
            at = chance.randrange(len(title))
            title[at] = title[at][:2] + title[at][3:]
        journal = record["container-title" if chance.random() < 0.6 else "short-container-title"][0]
        year = record["issued"]["date-parts"][0][0]
        return f"{people} ({year}). {' '.join(title)}. {journal}, {record['volume']}({record['issue']}), {record['page']}."


def written(path: Path, number: int, strings: int, *, per_file: int = 25_000) -> list[str]:
    """Write ``number`` records as JSON lines into files of the folder ``path``; ``strings`` of them as they may be printed."""
    maker = Maker()
    path.mkdir(parents=True, exist_ok=True)
    chosen: list[str] = []
    step = max(1, number // strings)
    for start in range(0, number, per_file):
        with (path / f"{start:09}.jsonl").open("w", encoding="utf-8") as file:
            for at in range(start, min(start + per_file, number)):
                record = maker.record(at)
                file.write(json.dumps(record) + "\n")
                if at % step == 0 and len(chosen) < strings:
                    chosen.append(maker.printed(record))
    return chosen


def records(number: int) -> Iterator[dict[str, Any]]:
    """``number`` records."""
    maker = Maker()
    return (maker.record(at) for at in range(number))
