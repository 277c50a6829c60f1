"""Running rules: problems become findings with a severity, an order and a fingerprint."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from citecheck.model import Evidence, Finding, Problem
from citecheck.rules.rule import Rule
from citecheck.text.fold import fold

_DIGITS = 16  # hexadecimal: 64 bits, enough to tell the findings of a project apart


def run(rules: Sequence[Rule], evidence: Evidence) -> tuple[Finding, ...]:
    """Every finding of ``rules``, by place and then by code; the same evidence gives the same findings."""
    found = [(rule, problem) for rule in rules for problem in rule.check(evidence)]
    found.sort(key=lambda one: (one[1].span, one[0].code, one[1].message))
    seen: Counter[str] = Counter()
    findings = []
    for rule, problem in found:
        plain = fingerprint(rule.code, problem, evidence)
        seen[plain] += 1
        findings.append(_finding(rule, problem, plain if seen[plain] == 1 else f"{plain}-{seen[plain]}"))
    return tuple(findings)


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
