"""benchmarks/RESULTS.md: one section a benchmark, each with the command that gives it."""

from __future__ import annotations

import re
from pathlib import Path

RESULTS = Path(__file__).parent / "RESULTS.md"
HEAD = "# Results\n\nFigures as they were last recorded, each section with the command that gives it. Nothing here is typed in by hand.\n"


def record(title: str, command: str, body: str) -> None:
    """Write or replace the section ``title``."""
    text = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else HEAD
    section = f"\n## {title}\n`{command} --record`\n\n{body.strip()}\n"
    pattern = re.compile(rf"\n## {re.escape(title)}\n.*?(?=\n## |\Z)", re.DOTALL)
    text = pattern.sub(lambda _: section, text) if pattern.search(text) else text + section
    RESULTS.write_text(text, encoding="utf-8")


def recorded(title: str) -> str:
    """The body of the section ``title`` as it was last recorded; empty when there is none."""
    text = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else ""
    found = re.search(rf"\n## {re.escape(title)}\n[^\n]*\n\n(.*?)(?=\n## |\Z)", text, re.DOTALL)
    return found[1] if found else ""
