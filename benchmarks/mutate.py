"""Put recorded errors into gold documents: ``python -m benchmarks.mutate DOCUMENT|FOLDER... --to DIR --seed N [--kinds year,name] [--per-kind K]``

Each document comes out as ``<stem>.md`` with ``<stem>.gold.json``, the gold of the changed text: every position moved, and under ``injected`` the
errors, each with its kind, the places that show it, and what was done. A kind that does not apply to a document's style, or finds no place, is left out.
No two errors are about the same entry or author, and there is at most one for every third entry. The same seed gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from random import Random
from zlib import crc32

from benchmarks import mutate_dates, mutate_list, mutate_text
from benchmarks.draft import Draft, gold, read
from benchmarks.linking_gold import documents

Mutation = Callable[[Draft, Random], bool]
KINDS: Mapping[str, tuple[Mutation, ...]] = {
    "missing": (mutate_list.missing,),
    "uncited": (mutate_list.uncited, mutate_list.uncited_text),
    "year": (mutate_text.year, mutate_list.year_listed),
    "name": (mutate_text.name, mutate_list.name_listed),
    "coauthor-dropped": (mutate_text.coauthor_dropped,),
    "coauthor-added": (mutate_text.coauthor_added,),
    "ambiguous": (mutate_list.ambiguous, mutate_list.unlettered),
    "suffix": (mutate_text.suffix,),
    "number": (mutate_text.number,),
    "gap": (mutate_list.gap,),
    "page": (mutate_text.page,),
    "secondary": (mutate_text.secondary,),
    "container": (mutate_list.container,),
    "duplicate": (mutate_list.duplicate,),
    "back-reference": (mutate_text.back_reference,),
    "accessed": (mutate_dates.accessed,),
    "newer": (mutate_dates.newer,),
    "impossible-date": (mutate_dates.impossible,),
}
SHARE = 3  # entries to each error


def mutated(draft: Draft, chance: Random, kinds: Iterable[str], per_kind: int) -> None:
    """Put up to ``per_kind`` errors of each kind into ``draft``; which kinds come first is chance, since a short document has no room for all."""
    room = max(1, len(draft.entries) // SHARE)
    wanted = sorted(kinds)
    for _ in range(per_kind):
        for kind in chance.sample(wanted, len(wanted)):
            if len(draft.injections) >= room:
                return
            ways = KINDS[kind]
            any(way(draft, chance) for way in chance.sample(ways, len(ways)))


def write(document: Path, folder: Path, seed: int, kinds: Iterable[str] = tuple(KINDS), per_kind: int = 1) -> Counter[str]:
    """Mutate one document into ``folder``; how many errors of each kind it got."""
    draft = read(document)
    before = len(draft.injections)
    mutated(draft, Random(seed * 1_000_003 + crc32(document.stem.encode())), kinds, per_kind)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / document.name).write_bytes(draft.text.encode())
    rows = json.dumps(gold(draft, document.stem, seed), ensure_ascii=False, indent=1)
    (folder / f"{document.stem}.gold.json").write_text(rows + "\n", encoding="utf-8", newline="\n")
    return Counter(row.kind for row in draft.injections[before:])


def chosen(places: Iterable[Path]) -> list[Path]:
    """The gold documents among ``places``, which are documents or folders, searched to any depth. Raises `FileNotFoundError` for one without gold."""
    found: list[Path] = []
    for place in places:
        below = list(documents(place)) if place.is_dir() else [place]
        lacking = [path for path in below if not path.with_suffix(".gold.json").is_file() or not path.is_file()]
        if lacking or not below:
            raise FileNotFoundError(str((lacking or [place])[0]))
        found += below
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; 2 when there is nothing to mutate."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutate", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "places", nargs="+", type=Path, metavar="DOCUMENT|FOLDER", help="documents with <stem>.gold.json beside them, or folders of them"
    )
    parser.add_argument("--to", type=Path, required=True, metavar="DIR", help="where to write")
    parser.add_argument("--seed", type=int, required=True, help="the same seed gives the same bytes")
    parser.add_argument("--kinds", default=",".join(KINDS), help=f"which errors, with commas between (default: {','.join(KINDS)})")
    parser.add_argument("--per-kind", type=int, default=1, metavar="K", help="how many of each at most (default: 1)")
    given = parser.parse_args(arguments)
    kinds = [kind.strip() for kind in given.kinds.split(",") if kind.strip()]
    if unknown := [kind for kind in kinds if kind not in KINDS]:
        parser.error(f"no such kind: {', '.join(unknown)}; there are {', '.join(KINDS)}")
    try:
        paths = chosen(given.places)
    except FileNotFoundError as lacking:
        print(f"no gold document: {lacking}", file=sys.stderr)
        return 2
    for path in paths:
        counts = write(path, given.to, given.seed, kinds, given.per_kind)
        print(f"{path.stem}: {', '.join(f'{kind} {count}' for kind, count in sorted(counts.items())) or 'nothing'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
