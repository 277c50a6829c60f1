"""The rules as one page: what ``docs/rules.md`` holds. ``python -m citecheck.rules`` writes it to standard output."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.rules.rule import Rule

_INTRODUCTION = """\
# Rules

Every finding carries a code that is never reused. `citecheck explain CODE` prints a rule's section of this page; `--select` and `--ignore` take codes,
beginnings of codes (`CC1`), names and `ALL`. CC1 compares the text with the list, CC2 looks at an entry by itself, CC3 at consistency, CC4 compares
entries with what Crossref holds of their works, CC5 tells what became of the works. Where an example ends in paragraphs that begin with "Crossref:", those are the records
that Crossref holds.

A rule that is marked "off" runs only when it is selected by its whole code, its name or `ALL`; `--select CC1` means those that run by default.

This page is generated from the rules: `python -m citecheck.rules > docs/rules.md`.
"""


def page(rules: Sequence[Rule]) -> str:
    """The text of ``docs/rules.md``."""
    rows = [f"| [{rule.code}](#{rule.code.lower()}-{rule.name}) | {rule.name} | {_severity(rule)} | {rule.summary} |" for rule in rules]
    table = "\n".join(("| code | name | severity | flags |", "|---|---|---|---|", *rows))
    sections = "\n".join(_section(rule) for rule in rules)
    return f"{_INTRODUCTION}\n{table}\n\n{sections}"


def _section(rule: Rule) -> str:
    off = "" if rule.default else f" Off by default: `--select {rule.code}` turns it on."
    return f"## {rule.code} {rule.name}\n\n*{rule.severity.value.capitalize()}.*{off} {rule.page.strip()}\n"


def _severity(rule: Rule) -> str:
    return rule.severity.value if rule.default else f"{rule.severity.value}, off"


def examples(rule: Rule, heading: str) -> Iterator[str]:
    """The example documents of a rule's page under "Flagged:" or "Not flagged:": the indented lines that follow the heading."""
    lines = rule.page.splitlines()
    for number, line in enumerate(lines):
        if line != f"{heading}:":
            continue
        taken = []
        for following in lines[number + 1 :]:
            if following and not following.startswith("    "):
                break
            taken.append(following[4:])
        yield "\n".join(taken).strip() + "\n"
