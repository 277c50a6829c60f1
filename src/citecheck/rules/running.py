"""Running rules: problems become findings with a severity, an order and a fingerprint."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from citecheck.model import Doubt, Evidence, Finding, Problem
from citecheck.rules.rule import Rule
from citecheck.text.fold import fold

_ENTRIES = "CC2"  # the family of rules on an entry in itself
_DIGITS = 16  # hexadecimal: 64 bits, enough to tell the findings of a project apart


def run(rules: Sequence[Rule], evidence: Evidence) -> tuple[Finding, ...]:
    """Every finding of ``rules``, by place and then by code; the same evidence gives the same findings."""
    idle = _unused(evidence)
    found = [
        (rule, problem)
        for rule in rules
        for problem in rule.check(evidence)
        if not (_is_idle(rule, problem, idle) or any(_is_silenced(rule, problem, doubt) for doubt in evidence.doubts))
    ]
    found.sort(key=lambda one: (one[1].span, one[0].code, one[1].message))
    seen: Counter[str] = Counter()
    findings = []
    for rule, problem in found:
        plain = fingerprint(rule.code, problem, evidence)
        seen[plain] += 1
        findings.append(_finding(rule, problem, plain if seen[plain] == 1 else f"{plain}-{seen[plain]}"))
    return tuple(findings)


def _is_idle(rule: Rule, problem: Problem, idle: frozenset[str]) -> bool:
    """Whether the problem lies in entries alone of which nothing is used."""
    return bool(idle) and rule.code.startswith(_ENTRIES) and bool(problem.references) and idle.issuperset(problem.references)


def _is_silenced(rule: Rule, problem: Problem, doubt: Doubt) -> bool:
    """Whether the problem rests on what cannot be trusted."""
    return rule.code in doubt.silences and (doubt.items is None or doubt.items.issuperset(problem.citation_items))


def _unused(evidence: Evidence) -> frozenset[str]:
    """Entries of bibliography files that nothing cites: what is wrong with them in themselves is another document's business."""
    if not evidence.document.files:
        return frozenset()
    return frozenset(entry.id for entry in evidence.references if entry.keys and not entry.wanted and not evidence.links_to[entry.id])


def fingerprint(code: str, problem: Problem, evidence: Evidence) -> str:
    """Of the rule, the words that name the work, and the entries' text without number: it survives new lines, new notes and rewritten prose."""
    identity = [fold(word) for word in problem.identity]
    entries = sorted(fold(evidence.document.quote(evidence.by_id[reference].span)) for reference in problem.references)
    words = "\n".join((code, *identity, "", *entries))
    return hashlib.sha256(words.encode()).hexdigest()[:_DIGITS]


def _finding(rule: Rule, problem: Problem, unique: str) -> Finding:
    return Finding(
        rule.code,
        rule.name,
        problem.severity or rule.severity,
        problem.message,
        problem.span,
        problem.citation_items,
        problem.references,
        problem.data,
        problem.fix,
        unique,
    )
