"""What a rule is: evidence in, problems out."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from citecheck.model import Evidence, Problem, Severity

Check = Callable[[Evidence], Iterator[Problem]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A code, a name that reads well after "allow ...", a severity, the check, and the page that ``citecheck explain`` prints."""

    code: str
    name: str
    severity: Severity
    check: Check
    page: str
    default: bool = True

    @property
    def summary(self) -> str:
        """The first line of the page."""
        return self.page.splitlines()[0]


def rule(code: str, name: str, severity: Severity, *, default: bool = True) -> Callable[[Check], Rule]:
    """Make a rule of a generator over `Evidence`. The docstring of the generator's module is the rule's page."""

    def make(check: Check) -> Rule:
        module = inspect.getmodule(check)
        page = inspect.cleandoc((module.__doc__ if module else None) or "")
        return Rule(code, name, severity, check, page, default)

    return make
