"""How well reference strings are parsed: per field, over entries, by type, and how far the confidence can be trusted.

    python -m benchmarks.refparse                              # the parser on all gold that is there
    python -m benchmarks.refparse GOLD --predictions FILE      # any tool's CSL-JSON, as `citecheck parse --format csl-json` writes it
    python -m benchmarks.refparse GOLD --strings               # the strings, one a line, for that tool to parse
    python -m benchmarks.refparse GOLD --errors 20 --field title
    python -m benchmarks.refparse GOLD --labels                # which field was taken for which
    python -m benchmarks.refparse --speed                      # strings a second, start, memory
    python -m benchmarks.refparse --record

GOLD is a file of labelled strings (.jsonl, or .txt in the tagged form) or a folder of documents with gold. Without one: tests/gold/references,
of ``$CITECHECK_DATA`` refparse/dev and linking, and, in a table of figures alone, tests/gold/references/blind/unread.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from benchmarks import refparse_show as show
from benchmarks import refparse_speed, results
from benchmarks.refparse_gold import MIXED, GoldError, PredictionError, default_gold, parsed, read_gold, read_predictions, unread_gold
from benchmarks.refparse_score import Pair, lenient, own_fields, score
from benchmarks.refparse_values import FIELDS, MORE

COMMAND = "python -m benchmarks.refparse"
TITLE = "Reference strings"
Sets = dict[str, list[Pair]]


def report(sets: Sets) -> str:
    """All tables."""
    scores = {name: score(pairs) for name, pairs in sets.items()}
    if MIXED in sets:
        scores[f"{MIXED}, its own fields"] = score(map(own_fields, sets[MIXED]))
        scores[f"{MIXED}, lenient"] = score(map(lenient, sets[MIXED]))
    scores = dict(sorted(scores.items(), key=lambda row: list(sets).index(row[0].partition(",")[0])))
    if len(sets) > 1:
        scores["all"] = show.all_of(sets)
    by_type = [show.types(name, pairs) for name, pairs in sets.items()]
    return "\n\n".join(filter(None, (show.table(scores), show.more(scores), *by_type)))


def unread(sets: Sets) -> str:
    """The table of the sets that nobody has read, those of one language together ("en" and "en2")."""
    groups: dict[str, list[Pair]] = defaultdict(list)
    for name, pairs in sets.items():
        groups[name.rpartition("/")[2].rstrip("0123456789")] += pairs
    return show.unread({name: score(pairs) for name, pairs in groups.items()} | {"all": show.all_of(sets)})


def speed(sets: Sets) -> str:
    """The table of speed, start and memory over the strings of all sets."""
    texts = list(dict.fromkeys(gold.text for pairs in sets.values() for gold, _ in pairs))
    rows = [f"| {' | '.join(row)} |" for row in refparse_speed.rows(texts)]
    return "\n".join(("| figure | measured | wanted |", "|---|---|---|", *rows))


def load(paths: Sequence[Path], given: argparse.Namespace) -> Sets:
    """Gold and prediction of each set, by its name."""
    sets: Sets = {}
    for path in paths:
        gold = read_gold(path)
        found = read_predictions(given.predictions, gold) if given.predictions else parsed(gold, emphasis=not given.plain)
        name = f"{path.parent.name}/{path.stem}" if path.stem in sets else path.stem
        sets[name] = list(zip(gold, found, strict=True))
    return sets


def options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog=COMMAND, description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="*", type=Path, metavar="GOLD")
    parser.add_argument("--data", type=Path, default=os.environ.get("CITECHECK_DATA"), help="default: $CITECHECK_DATA")
    parser.add_argument("--predictions", type=Path, metavar="FILE", help="score this instead of parsing; needs one GOLD")
    parser.add_argument("--plain", action="store_true", help="withhold from the parser what the gold has in italics")
    parser.add_argument("--strings", action="store_true", help="print the strings, one a line, and no figures")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list the first N references of each set that are not right")
    parser.add_argument("--field", choices=(*FIELDS, *MORE), help="with --errors: only where this field is wrong")
    parser.add_argument("--labels", action="store_true", help="which fields were taken for which")
    parser.add_argument("--speed", action="store_true", help="measure speed, start and memory too")
    parser.add_argument("--record", action="store_true", help="write all figures into benchmarks/RESULTS.md")
    given = parser.parse_args(arguments)
    if given.predictions and len(given.gold) != 1:
        parser.error("--predictions answers one GOLD: name it")
    if given.errors < 0:
        parser.error("--errors lists the first N references, and N is no number below 0")
    if given.field and not given.errors:
        parser.error("--field says of which field --errors lists the errors: give both")
    if given.strings and (given.predictions or given.plain or given.errors or given.labels or given.speed or given.record):
        parser.error("--strings prints the strings and measures nothing: give it alone")
    if given.predictions and (given.plain or given.speed):
        parser.error("--plain and --speed are for the parser, which does not run with --predictions")
    if given.record and (given.gold or given.plain):
        parser.error("--record records the figures of the parser on all gold")
    return given


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns its exit code."""
    given = options(arguments)
    data = Path(given.data) if given.data else None
    paths = given.gold or default_gold(data)
    if not given.gold and not (data and data.is_dir()):
        where = f"there is no {data}" if data else "CITECHECK_DATA is not set"
        print(f"{where}: only the project's own examples are scored, and nothing is recorded", file=sys.stderr)
    absent = [str(path) for path in paths if not path.exists()]
    if absent or not paths:
        print(f"no labelled references in {', '.join(absent) or 'tests/gold/references'}", file=sys.stderr)
        return 2
    try:
        if given.strings:
            print("\n".join(" ".join(gold.text.split()) for path in paths for gold in read_gold(path)))
            return 0
        sets = load(paths, given)
        apart = {} if given.gold else load(unread_gold(), given)
    except (GoldError, PredictionError) as error:
        print(error, file=sys.stderr)
        return 2
    tell(sets, apart, given, recordable=bool(data and data.is_dir()))
    return 0


def tell(sets: Sets, apart: Sets, given: argparse.Namespace, *, recordable: bool) -> None:
    """Print what was asked for, and record it."""
    for name, pairs in sets.items() if given.errors or given.labels else ():
        print(f"## {name}\n")
        print("\n".join(show.errors(pairs, given.errors, given.field)))
        print(show.confusion(pairs) + "\n" if given.labels else "")
    parts = [report(sets), *([unread(apart)] if apart else ())]
    print("\n\n".join(parts))
    if given.speed or (given.record and recordable):
        parts.append(speed(sets))
        print("\n" + parts[-1])
    if given.record and recordable:
        results.record(TITLE, COMMAND, "\n\n".join(parts))


if __name__ == "__main__":
    sys.exit(main())
