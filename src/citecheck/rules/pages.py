"""The rules as one page: what ``docs/rules.md`` holds. ``python -m citecheck.rules`` writes it to standard output."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.rules.rule import Rule

_INTRODUCTION = """\
# Rules

Every finding carries a code that is never reused. `citecheck explain CODE` prints a rule's section of this page; `--select` and `--ignore` take codes,
beginnings of codes (`CC1`) and names. CC1 compares the text with the list, CC2 looks at an entry by itself.

This page is generated from the rules: `python -m citecheck.rules > docs/rules.md`.
"""


def page(rules: Sequence[Rule]) -> str:
    """The text of ``docs/rules.md``."""
    rows = [f"| [{rule.code}](#{rule.code.lower()}-{rule.name}) | {rule.name} | {rule.severity.value} | {rule.summary} |" for rule in rules]
    table = "\n".join(("| code | name | severity | flags |", "|---|---|---|---|", *rows))
    sections = "\n".join(_section(rule) for rule in rules)
    return f"{_INTRODUCTION}\n{table}\n\n{sections}"


def _section(rule: Rule) -> str:
    return f"## {rule.code} {rule.name}\n\n*{rule.severity.value.capitalize()}.* {rule.page.strip()}\n"


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
