"""Prints tagged examples: a language and how many."""

from __future__ import annotations

import sys
from random import Random

from citecheck.extract.references.parsing.tagged import write_tagged
from training.forms import form

if __name__ == "__main__":
    language, count = sys.argv[1], int(sys.argv[2])
    dice = Random(int(sys.argv[3]) if len(sys.argv) > 3 else None)
    for _ in range(count):
        sys.stdout.write(write_tagged(form(dice, language)) + "\n")
