"""Makes ``styles.txt`` of the package: strings of many styles, which tell a user's style from others (`citecheck.extract.references.parsing.adapted`).

python -m training.manners
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from training.damage import damage
from training.house import invented
from training.national import invented_national

FILE = Path(__file__).parent.parent / "src/citecheck/extract/references/parsing/styles.txt"
SEED = 7
COUNTS = {"en": 110, "de": 60, "fr": 30, "es": 30, "pt": 30, "it": 30, "ru": 25, "ru_latin": 10, "ja_latin": 15}
NATIONAL = frozenset(("fr", "es", "pt", "it", "ru"))
_SHARE = 0.4  # of these languages' strings in their national form
_DAMAGED, _AMOUNT = 0.25, 0.4
_SHORTEST, _LONGEST = 40, 260  # code points


def strings(dice: Random) -> Iterator[str]:
    """Invented references without labels, in all languages."""
    for language, count in COUNTS.items():
        for _ in range(count):
            national = language in NATIONAL and dice.random() < _SHARE
            example = invented_national(dice, language) if national else invented(dice, language)
            if dice.random() < _DAMAGED:
                example = damage(example, dice, _AMOUNT)
            text = " ".join(example.text.split())
            if _SHORTEST < len(text) < _LONGEST:
                yield text


def main() -> None:
    """Write the file."""
    dice = Random(SEED)
    found = list(strings(dice))
    dice.shuffle(found)
    FILE.write_text("\n".join(found) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
